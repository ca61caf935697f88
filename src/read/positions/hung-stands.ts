// A stand that gives the reason or the time of an event told before it: "The session ended early because Norway rejected the draft". Each is
// a claim of its own, so that the event ends where the clause begins.
// Weakness: the clause must stand behind the event; one before it is left to the first reading.

import type { Draft, Scene } from "../assembly/draft.ts";

/** Words that open a clause of reason, time or contrast. */
export const SUBORDINATES: ReadonlySet<string> = new Set([
  "after",
  "when",
  "since",
  "because",
  "although",
  "though",
  "while",
  "as",
  "before",
]);

/** The kinds of draft that a clause of reason or time hangs on as news of its own. */
const TOLD: ReadonlySet<string> = new Set(["meeting", "incident", "casualty", "agreement", "document", "provision"]);

/** "The session ended early | because Norway rejected the draft": the clause behind the event gives its reason or its time. */
export function isHung({ groups }: Scene, draft: Draft, from: number, lead: string): boolean {
  return (
    SUBORDINATES.has(lead) &&
    TOLD.has(draft.kind) &&
    groups.some((group) => group.form === "finite" && group.from >= draft.from && group.to < from)
  );
}

/** The event without the clause of reason or time that tells somebody's stand. */
export function beforeHung(scene: Scene, draft: Draft, hung: readonly Draft[]): Draft {
  const { words } = scene;
  const stand = hung.find(
    (each) =>
      draft.from < each.from - 2 &&
      draft.to >= each.to - 1 &&
      (draft.attribution ?? null) === null &&
      isHung(scene, draft, each.from, words[each.from - 1].lower),
  );
  if (stand === undefined) return draft;
  let to = stand.from - 1;
  // "days after Norway …", "only because", ", even though"
  while (
    to > draft.from + 2 &&
    /^(?:days|hours|weeks|months|minutes|shortly|soon|just|only|even|,|partly|largely|mainly)$/.test(
      words[to - 1].lower,
    )
  )
    to--;
  return { ...draft, to, content: draft.content === null ? null : { from: Math.min(draft.content.from, to - 1), to } };
}
