import { findClauses, type Clause } from "../frames/segments.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { classify, propose } from "./classify-clause.ts";
import { whoIs } from "./clause-subject.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";

/** Where the main clause gives nothing, an event told in an "as", "after" or "when" clause is filed. */
export function readSubordinates(
  scene: Scene,
  range: WordRange,
  main: Clause,
  speech: Speech | null,
  drafts: Draft[],
): void {
  const { words } = scene;
  for (const clause of findClauses(words, scene.groups, range.from, range.to)) {
    if (
      clause.link !== "subordinate" ||
      clause.group === main.group ||
      clause.subject === null ||
      !["as", "after", "when", "where", "before", "since", "while"].includes(clause.lead)
    )
      continue;
    let to = clause.group.to;
    while (
      to < range.to &&
      words[to].text !== ";" &&
      !(
        words[to].text === "," &&
        scene.groups.some((group) => group.form === "finite" && group.from > to && group.from < range.to)
      )
    )
      to++;
    const piece = trimRange(scene, { from: clause.from, to });
    const who = whoIs(scene, clause, { names: [], range: null });
    const made = classify(propose(scene, piece, clause, who, speech, null)).filter((draft) =>
      ["meeting", "document", "agreement", "incident"].includes(draft.kind),
    );
    drafts.push(
      ...made
        .filter((draft) =>
          drafts.every((other) => other.kind !== draft.kind || other.to <= draft.from || other.from >= draft.to),
        )
        .map((draft) => ({ ...draft, cue: null })),
    );
  }
}
