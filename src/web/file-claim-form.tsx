import { useQuery } from "@tanstack/react-query";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import type { FiledClaim } from "../api/contract.ts";
import { CLAIM_KINDS, MODALITIES, STANCES, type ClaimKind, type Modality, type Stance } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";
import { bothEnds, chainOfOther, moveEnd, readChain, readNames, writeChain, writeNames } from "./correct-claim.ts";
import { whatWasWrong } from "./judgement-grounds.ts";
import { questions, useFileClaim } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";

const FIELD = "mt-1 w-full rounded border border-line bg-paper px-2 py-1.5 text-sm";

/** Files what the reader missed: the chosen words, in any language, with who, what and on which issue; or a candidate anew, corrected. */
export function FileClaimForm({
  process,
  source,
  text,
  span,
  from = null,
  onSpan,
  onDone,
}: {
  readonly process: string;
  readonly source: string;
  readonly text: string;
  readonly span: Span;
  /** The candidate that is corrected: what the form does not show of it is carried over, and it is rejected. */
  readonly from?: FiledClaim | null;
  /** Other words were chosen by the form's own keys and buttons. */
  readonly onSpan: (span: Span) => void;
  /** The claim that was filed; null where the form was left. */
  readonly onDone: (filed: string | null) => void;
}) {
  const [state] = useUrlState();
  const status = useQuery(questions.status(process, state));
  const file = useFileClaim(process);
  const [kind, setKind] = useState<ClaimKind>(from?.kind ?? "position");
  const [stance, setStance] = useState<Stance>(from?.stance ?? "supports");
  const [modality, setModality] = useState<Modality>(from?.modality ?? "asserted");
  const [actor, setActor] = useState(writeNames(from?.actors ?? []));
  // Null until somebody says who says it: so long it goes with whose it is.
  const [saidBy, setSaidBy] = useState<string | null>(null);
  const [counterpart, setCounterpart] = useState(writeNames(from?.counterparts ?? []));
  const [when, setWhen] = useState<string | null>(null);
  const [issue, setIssue] = useState("");
  const actors = readNames(actor);
  const chain = saidBy === null ? chainOfOther(from?.chain ?? [], from?.actors ?? [], actors) : readChain(saidBy);
  const submit = () => {
    const draft = {
      source,
      ...span,
      kind,
      stance,
      modality,
      actors,
      chain,
      counterparts: readNames(counterpart),
      // A day nobody touched keeps the words it was read from.
      ...(when === null ? {} : { when: when.trim() === "" ? null : when.trim() }),
      ...(issue === "" ? {} : { issue }),
    };
    const corrects = from === null ? {} : { corrects: { claim: from.id, reason: whatWasWrong(from, draft) } };
    file.mutate({ ...draft, ...corrects }, { onSuccess: ({ claim }) => onDone(claim) });
  };
  const move = (end: "start" | "end", by: 1 | -1) => onSpan(moveEnd(text, span, end, by));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") onDone(null);
    if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    move(event.shiftKey ? "start" : "end", event.key === "ArrowRight" ? 1 : -1);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- listens to the keys of the fields in it
    <form
      className="border-t border-line bg-accent-soft p-4"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className="text-sm font-semibold">{from === null ? "File these words as a claim" : "File it corrected"}</h2>
      <blockquote className="mt-1 font-serif text-sm" aria-live="polite">
        {bothEnds(text.slice(span.start, span.end))}
      </blockquote>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-quiet">
        <EndMover name="Begins" keys="Alt Shift ← →" onMove={(by) => move("start", by)} />
        <EndMover name="Ends" keys="Alt ← →" onMove={(by) => move("end", by)} />
      </div>
      {from === null ? null : (
        <p className="mt-1 text-xs text-quiet">
          Or select other words in the source. The candidate is rejected, and keeps its place in the record.
        </p>
      )}
      <div className="mt-2 grid grid-cols-2 gap-2 text-xs text-quiet">
        <label>
          Kind
          <select
            className={FIELD}
            // Words chosen by the mouse keep the hand in the text; a correction is asked for by a key.
            ref={from === null ? null : reachForIt}
            value={kind}
            onChange={(event) => setKind(event.target.value as ClaimKind)}
          >
            <Choices of={CLAIM_KINDS} />
          </select>
        </label>
        <label>
          Stance
          <select className={FIELD} value={stance} onChange={(event) => setStance(event.target.value as Stance)}>
            <Choices of={STANCES} />
          </select>
        </label>
        <label>
          Whose
          <input
            className={FIELD}
            list="known-parties"
            value={actor}
            onChange={(event) => setActor(event.target.value)}
            required={kind === "position"}
            title="Several: separate them with a semicolon"
          />
        </label>
        <label>
          Who says it
          <input
            className={FIELD}
            name="chain"
            placeholder="the reporter"
            value={saidBy ?? writeChain(chain)}
            onChange={(event) => setSaidBy(event.target.value)}
            title="On whose word, outermost first: Ostrel Wire > Mara Quill. Empty: the reporter narrates"
          />
        </label>
        <label>
          With
          <input
            className={FIELD}
            name="counterparts"
            value={counterpart}
            onChange={(event) => setCounterpart(event.target.value)}
            title="Whom it is done with or towards. Several: separate them with a semicolon"
          />
        </label>
        <label>
          Modality
          <select
            className={FIELD}
            name="modality"
            value={modality}
            onChange={(event) => setModality(event.target.value as Modality)}
          >
            <Choices of={MODALITIES} />
          </select>
        </label>
        <label>
          When
          <input
            className={FIELD}
            name="when"
            placeholder={from?.time?.expression?.text ?? "2025-11-26"}
            value={when ?? from?.time?.iso ?? ""}
            onChange={(event) => setWhen(event.target.value)}
            title="A day, month or year (2025-11-26, 2025-11, 2025), or an interval (2025-11-24/2025-11-30)"
          />
        </label>
        <label>
          On which issue
          <select className={FIELD} value={issue} onChange={(event) => setIssue(event.target.value)}>
            <option value="">by its words</option>
            {(status.data?.issues ?? []).map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <datalist id="known-parties">
        {(status.data?.parties ?? []).map((party) => (
          <option key={party.id} value={party.title}>
            {party.title}
          </option>
        ))}
      </datalist>
      <div className="mt-3 flex items-center gap-3">
        <button
          type="submit"
          className="rounded-md bg-accent px-3 py-1.5 text-sm font-medium text-on-accent"
          disabled={file.isPending}
        >
          {from === null ? "File the claim" : "File it corrected"}
        </button>
        <button type="button" className="text-sm text-quiet" onClick={() => onDone(null)}>
          Leave it <kbd>Esc</kbd>
        </button>
      </div>
      {file.isError ? (
        <p role="alert" className="mt-2 text-sm text-opposes">
          {file.error.message}
        </p>
      ) : null}
    </form>
  );
}

function Choices({ of }: { readonly of: readonly string[] }): ReactNode {
  return of.map((each) => <option key={each}>{each}</option>);
}

/** Two buttons that move one end of the chosen words, for a keyboard and for a finger. */
function EndMover({
  name,
  keys,
  onMove,
}: {
  readonly name: "Begins" | "Ends";
  readonly keys: string;
  readonly onMove: (by: 1 | -1) => void;
}) {
  const button = "rounded border border-line bg-raised px-2 py-0.5 text-sm leading-none text-ink hover:bg-sunken";
  return (
    <span className="flex items-center gap-1.5" title={keys}>
      {name}
      <button type="button" className={button} aria-label={`${name} a word earlier`} onClick={() => onMove(-1)}>
        ‹
      </button>
      <button type="button" className={button} aria-label={`${name} a word later`} onClick={() => onMove(1)}>
        ›
      </button>
    </span>
  );
}

/** A field that was asked for takes the hand, once. */
function reachForIt(field: HTMLSelectElement | null): void {
  field?.focus();
}
