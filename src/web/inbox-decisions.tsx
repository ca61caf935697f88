import { REJECT_REASONS } from "../api/contract.ts";
import { countOf } from "./words.ts";

/** The decisions on the current candidate, each with its key; in a past view they rest, and say why. */
export function DecisionBar(given: {
  readonly past: boolean;
  readonly askReason: boolean;
  /** Candidates in sight in this source: what "accept all" will write. */
  readonly here: number;
  /** Folded roles of this source: they go along with "accept all". */
  readonly roles: number;
  readonly canUndo: boolean;
  readonly problem: string | null;
  /** What goes along with the next decision; null while nobody writes one. */
  readonly comment: string | null;
  readonly onComment: (comment: string | null) => void;
  readonly onEdit: () => void;
  readonly onDecide: (decision: "accept" | "reject" | "hold", reason?: string) => void;
  readonly onAskReason: () => void;
  readonly onUndo: () => void;
  readonly onAcceptAll: () => void;
  readonly onNow: () => void;
}) {
  const quiet = "rounded-md border border-line px-3 py-2 text-sm font-medium hover:bg-sunken disabled:opacity-50";
  if (given.past)
    return (
      <p className="border-t border-line bg-past p-4 text-sm">
        You are looking at an earlier moment, so judging, filing and adding rest.{" "}
        <button type="button" className="text-accent underline underline-offset-2" onClick={given.onNow}>
          Return to now
        </button>
      </p>
    );
  return (
    <div className="border-t border-line p-4">
      {given.askReason ? (
        <fieldset>
          <legend className="text-sm font-medium">Why not?</legend>
          <div className="mt-2 flex flex-wrap gap-2">
            {REJECT_REASONS.map((reason, index) => (
              <button
                key={reason}
                type="button"
                className="rounded-md border border-line px-2.5 py-1 text-sm hover:bg-sunken"
                onClick={() => given.onDecide("reject", reason)}
              >
                <kbd>{index + 1}</kbd> {reason}
              </button>
            ))}
          </div>
        </fieldset>
      ) : (
        <div className="grid grid-cols-3 gap-2">
          <button
            type="button"
            className="rounded-md bg-accent px-3 py-2 text-sm font-medium text-on-accent"
            onClick={() => given.onDecide("accept")}
          >
            Accept <kbd className="text-ink">y</kbd>
          </button>
          <button type="button" className={quiet} onClick={given.onAskReason}>
            Reject <kbd>n</kbd>
          </button>
          <button type="button" className={quiet} onClick={() => given.onDecide("hold")}>
            Hold <kbd>h</kbd>
          </button>
        </div>
      )}
      {given.comment === null ? null : (
        <input
          className="mt-3 w-full rounded border border-line bg-paper px-2 py-1.5 text-sm"
          aria-label="Comment on the decision"
          placeholder="Comment: goes along with your decision. Enter, then decide"
          ref={reachForIt}
          value={given.comment}
          onChange={(event) => given.onComment(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") given.onComment(null);
            // Hands the keys back, so that the next one decides.
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
      )}
      <div className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-quiet">
        <button type="button" className="hover:text-ink" onClick={given.onEdit}>
          Edit <kbd>e</kbd>
        </button>
        <button type="button" className="hover:text-ink" onClick={() => given.onComment(given.comment ?? "")}>
          Comment <kbd>c</kbd>
        </button>
        <button
          type="button"
          className="hover:text-ink disabled:opacity-40"
          onClick={given.onUndo}
          disabled={!given.canUndo}
        >
          Undo <kbd>u</kbd>
        </button>
        <button
          type="button"
          className="ml-auto hover:text-ink disabled:opacity-40"
          onClick={given.onAcceptAll}
          disabled={given.here === 0}
        >
          Accept all {given.here} in this source
          {given.roles === 0 ? "" : ` and ${countOf(given.roles, "role")}`} <kbd>A</kbd>
        </button>
      </div>
      {given.problem === null ? null : (
        <p role="alert" className="mt-3 text-sm text-opposes">
          {given.problem}
        </p>
      )}
    </div>
  );
}

/** A field that was asked for takes the hand, once. */
function reachForIt(field: HTMLInputElement | null): void {
  field?.focus();
}
