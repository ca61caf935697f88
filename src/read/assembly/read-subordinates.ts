import { isStillToCome } from "../events/only-meant.ts";
import { findClauses, type Clause } from "../frames/segments.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { phraseOf } from "../frames/words.ts";
import { readCondition } from "../positions/read-condition.ts";
import { classify, propose } from "./classify-clause.ts";
import { whoIs } from "./clause-subject.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";

const TELLS_WHEN_OR_WHY: ReadonlySet<string> = new Set("after when because since as although though".split(" "));

/**
 * "Kenya freed the pilots after Norway had threatened to leave unless they came home": the terms stand in the clause that says when or why.
 *
 * @returns where the words of the main clause end: before such a clause
 */
export function termsBehind(
  scene: Scene,
  range: WordRange,
  { group }: Clause,
  speech: Speech | null,
  drafts: Draft[],
): number {
  const { words } = scene;
  if (group.modal !== null || group.isFuture || group.isNegated || !MARKS.mayMatch(scene.met)) return range.to;
  for (const clause of findClauses(words, scene.groups, range.from, range.to)) {
    const { link, subject, lead, from } = clause;
    if (link !== "subordinate" || clause.group.from < group.to || subject === null || subject.isRelative) continue;
    const at = from - 1;
    if (!TELLS_WHEN_OR_WHY.has(lead) || words[at].lower !== lead || scene.inQuote(at)) continue;
    // "may change after the vote should she win": no clause of the vote.
    if (/^(?:should|were)$/.test(words[clause.group.from].lower)) continue;
    // "only after", "even though": what the main clause hangs on.
    if (words[at - 1]?.tag === "ADV" || words[at - 1]?.lower === "not") continue;
    const piece = trimRange(scene, { from, to: range.to });
    if (!MARKS.test(` ${phraseOf(words, piece.from, piece.to)} `, scene.met)) continue;
    const condition = readCondition(
      propose(scene, piece, clause, whoIs(scene, clause, { names: [], range: null }), speech, null),
    );
    if (condition === null) continue;
    drafts.push(condition);
    return trimRange(scene, { from: range.from, to: at }).to;
  }
  return range.to;
}

const MARKS = phrasePattern(/ (?:if|unless|until|till|once|should|provided|without|only) /);

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
      isStillToCome(scene, clause) ||
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
