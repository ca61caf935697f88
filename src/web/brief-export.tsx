import { useState } from "react";
import { whyNotExport, type Brief, type BriefDraft } from "./compose-brief.ts";
import { briefAsHtml, briefAsText, type BriefSource } from "./write-brief.ts";

/** What the page carries on its edges, and the ways out: each refused, with the reason, while the page may not leave. */
export function BriefExport({
  brief,
  draft,
  sources,
  known,
  isPast,
  isReady,
  onEdit,
  onStrikeBare,
}: {
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
  const reasons = whyNotExport(brief, draft, isReady ? known : null, isPast);
  const refused = reasons.length > 0 || !isReady;
  const field = "rounded border border-line bg-raised px-2 py-1 text-sm";
  const button =
    "rounded-md border border-line bg-raised px-2.5 py-1 text-sm font-medium hover:bg-sunken disabled:opacity-50";
  const download = () => {
    const address = URL.createObjectURL(new Blob([briefAsHtml(brief, draft, sources)], { type: "text/html" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = "brief.html";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
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
        <span className="flex gap-2 md:ml-auto">
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
          <button type="button" className={button} disabled={refused} onClick={download}>
            Save as HTML
          </button>
        </span>
      </div>
      {reasons.length === 0 ? null : (
        <p role="status" className="mt-2 rounded-lg border border-opposes/40 bg-raised px-3 py-1.5 text-sm">
          <span className="font-medium text-opposes">This page may not leave yet.</span> {reasons.join(" ")}
          {brief.sections.some(({ lines }) => lines.some(({ claims }) => claims.length === 0)) ? (
            <button type="button" className="ml-2 text-accent underline underline-offset-2" onClick={onStrikeBare}>
              Strike what cites nothing
            </button>
          ) : null}
        </p>
      )}
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
