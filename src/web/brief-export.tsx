import { useState } from "react";
import type { BriefFileResponse } from "../api/contract.ts";
import { askServer } from "./api-client.ts";
import { uncitedLines, whyNotExport, type Brief, type BriefDraft } from "./compose-brief.ts";
import { briefAsHtml, briefAsText, briefToPrint, type BriefSource } from "./write-brief.ts";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** What the page carries on its edges, and the ways out: each refused, with the reason, while the page may not leave. */
export function BriefExport({
  process,
  brief,
  draft,
  sources,
  known,
  isPast,
  isReady,
  onEdit,
  onStrikeBare,
}: {
  readonly process: string;
  readonly brief: Brief;
  readonly draft: BriefDraft;
  readonly sources: readonly BriefSource[];
  /** The cited claims on record at the moment shown, each with its source's compartment. */
  readonly known: readonly { readonly claim: string; readonly compartment: string }[];
  readonly isPast: boolean;
  /** Whether the sentences behind the page have arrived. */
  readonly isReady: boolean;
  readonly onEdit: (change: Partial<BriefDraft>) => void;
  readonly onStrikeBare: () => void;
}) {
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reasons = whyNotExport(brief, draft, isReady ? known : null, isPast);
  const refused = reasons.length > 0 || !isReady;
  const field = "rounded border border-line bg-raised px-2 py-1 text-sm";
  const button =
    "rounded-md border border-line bg-raised px-2.5 py-1 text-sm font-medium whitespace-nowrap hover:bg-sunken disabled:opacity-50";
  const saveAsWord = async () => {
    setProblem(null);
    try {
      const { base64 } = await askServer<BriefFileResponse>(
        `/processes/${process}/brief-file`,
        briefToPrint(brief, draft, sources),
      );
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      download("brief.docx", new Blob([bytes], { type: WORD_TYPE }));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <input
          className={`${field} w-52`}
          aria-label="Marking"
          placeholder="Marking, top and bottom"
          value={draft.marking}
          onChange={(event) => onEdit({ marking: event.target.value })}
        />
        <input
          className={`${field} w-52`}
          aria-label="Originator"
          placeholder="Originator, date, number"
          value={draft.from}
          onChange={(event) => onEdit({ from: event.target.value })}
        />
        <label className="flex items-center gap-1.5 text-sm text-quiet">
          <input
            type="checkbox"
            checked={draft.printAsKnown}
            onChange={(event) => onEdit({ printAsKnown: event.target.checked })}
          />
          print “{brief.asKnown}”
        </label>
        <span className="flex flex-wrap gap-2 md:ml-auto">
          <button
            type="button"
            className={button}
            disabled={refused}
            onClick={() =>
              void navigator.clipboard?.writeText(briefAsText(brief, draft, sources)).then(() => {
                setCopied(true);
                setTimeout(() => setCopied(false), 1500);
              })
            }
          >
            {copied ? "Copied" : "Copy text"}
          </button>
          <button type="button" className={button} disabled={refused} onClick={() => window.print()}>
            Print
          </button>
          <button type="button" className={button} disabled={refused} onClick={() => void saveAsWord()}>
            Save as Word
          </button>
          <button
            type="button"
            className={button}
            disabled={refused}
            onClick={() =>
              download("brief.html", new Blob([briefAsHtml(brief, draft, sources)], { type: "text/html" }))
            }
          >
            Save as HTML
          </button>
        </span>
      </div>
      {problem === null ? null : (
        <p role="alert" className="mt-2 text-sm text-opposes">
          {problem}
        </p>
      )}
      {/* Always there, so that no line moves under the pointer when the answer comes. */}
      <p
        role="status"
        className={`mt-2 rounded-lg border bg-raised px-3 py-1.5 text-sm ${reasons.length === 0 ? "border-line text-quiet" : "border-opposes/40"}`}
      >
        {reasons.length > 0 ? (
          <>
            <span className="font-medium text-opposes">This page may not leave yet.</span> {reasons.join(" ")}
          </>
        ) : isReady ? (
          "Every line cites a sentence on record."
        ) : (
          "The sentences behind the page are being looked up …"
        )}
        {uncitedLines(brief).length > 0 ? (
          <button type="button" className="ml-2 text-accent underline underline-offset-2" onClick={onStrikeBare}>
            Strike what cites nothing
          </button>
        ) : null}
      </p>
      {draft.struck.length === 0 ? null : (
        <button
          type="button"
          className="mt-1.5 text-xs text-accent underline-offset-2 hover:underline"
          onClick={() => onEdit({ struck: [] })}
        >
          Put back the {draft.struck.length} struck
        </button>
      )}
    </div>
  );
}
