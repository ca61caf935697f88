import { useQuery } from "@tanstack/react-query";
import type { FiledClaim } from "../api/contract.ts";
import { questions, useAssign } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";

/** Which column and row a claim counts for, as two quiet choices; changing one is a reviewer's decision on the record. */
export function AssignCell({ claim, process }: { readonly claim: FiledClaim; readonly process: string }) {
  const [state] = useUrlState();
  const status = useQuery(questions.status(process, state));
  const assign = useAssign(process);
  const parties = withOwn(status.data?.parties ?? [], claim.party, claim.actors[0]);
  const issues = withOwn(status.data?.issues ?? [], claim.issueId, claim.issueId ?? undefined);
  const field = "max-w-full truncate rounded border border-line bg-paper px-1.5 py-0.5 text-sm disabled:opacity-60";
  const past = state.asof !== null;
  return (
    <>
      <dt className="text-quiet">Cell</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-1.5">
        <select
          aria-label="Party it counts for"
          data-key="p"
          className={field}
          value={claim.party ?? ""}
          disabled={past || assign.isPending}
          title={past ? "Return to now to change it" : undefined}
          onChange={(event) => {
            assign.mutate({ claim: claim.id, party: event.target.value });
            // Hands the keys back to the screen.
            event.target.blur();
          }}
          onKeyDown={leaveOnEscape}
        >
          {claim.party === null ? <option value="">no party</option> : null}
          {parties.map((party) => (
            <option key={party.id} value={party.id}>
              {party.title}
            </option>
          ))}
        </select>
        <select
          aria-label="Issue it counts for"
          data-key="l"
          className={field}
          value={claim.issueId ?? ""}
          disabled={past || assign.isPending}
          title={past ? "Return to now to change it" : undefined}
          onChange={(event) => {
            assign.mutate({ claim: claim.id, issue: event.target.value });
            event.target.blur();
          }}
          onKeyDown={leaveOnEscape}
        >
          {issues.map((issue) => (
            <option key={issue.id} value={issue.id}>
              {issue.title}
            </option>
          ))}
        </select>
        {assign.isError ? (
          <span role="alert" className="text-opposes">
            {assign.error.message}
          </span>
        ) : null}
      </dd>
    </>
  );
}

function leaveOnEscape(event: { readonly key: string; readonly currentTarget: HTMLElement }) {
  if (event.key === "Escape") event.currentTarget.blur();
}

/** Puts the hand on one of a card's two choices, by its key, and opens it where the browser allows. */
export function reachFor(key: "l" | "p"): void {
  const choice = document.querySelector<HTMLSelectElement>(`section[aria-label=Candidate] select[data-key=${key}]`);
  if (choice === null || choice.disabled) return;
  choice.focus();
  try {
    choice.showPicker();
  } catch {
    // Not every browser opens a list for a key; the arrow keys choose all the same.
  }
}

/** The known choices, and the claim's own where no accepted claim has brought it up yet. */
function withOwn(
  known: readonly { readonly id: string; readonly title: string }[],
  own: string | null,
  title: string | undefined,
): readonly { readonly id: string; readonly title: string }[] {
  return own === null || known.some(({ id }) => id === own) ? known : [...known, { id: own, title: title ?? own }];
}
