// Where a sentence or a draft is cut or widened at small words between clauses, before and after its clauses are read.

import type { WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Draft, Scene } from "./draft.ts";

const CONTRASTS: ReadonlySet<string> = new Set("while although though whereas".split(" "));

/** "While Norway wants a vote, Sweden prefers talks": the comma between two clauses that each tell something; -1 where there is none. */
export function contrastEnd({ words, groups, inQuote }: Scene, from: number, to: number): number {
  const lead = words[from]?.lower ?? "";
  if (!CONTRASTS.has(lead) && lead !== "as") return -1;
  const first = groups.find(({ form, from: at }) => form === "finite" && at > from + 1);
  if (first === undefined || first.to >= to) return -1;
  // "As Kenya called for a truce, Norway said …", but "As Kenya said, …", "As a mediator it wants …"
  if (lead === "as" && !(first.to + 1 < to && words[first.to].text !== "," && opensOn(words, first, from + 1)))
    return -1;
  for (let i = first.to; i + 2 < to; i++) {
    if (words[i].text !== "," || inQuote(i)) continue;
    const next = groups.find((group) => group.form === "finite" && group.from > i && group.to <= to);
    if (next === undefined) return -1;
    const subject = subjectBefore(words, next, i + 1);
    if (subject !== null && !subject.isRelative && subject.from <= i + 2) return i;
  }
  return -1;
}

/** True where somebody with a name or a noun of their own opens the clause of a verb at a word. */
function opensOn(words: Scene["words"], verb: VerbGroup, at: number): boolean {
  const subject = subjectBefore(words, verb, at);
  return subject !== null && !subject.isRelative && subject.from === at && !words[at].tag.startsWith("PRON");
}

/** "urged that the force be sent and that Sweden open the port": each thing that is demanded is a demand. */
export function splitThat({ words, inQuote, groups }: Scene, draft: Draft): Draft[] {
  if (draft.kind !== "position") return [draft];
  for (let i = draft.from + 4; i + 3 < draft.to; i++) {
    if (!/^(?:and|but)$/.test(words[i].lower) || words[i + 1].lower !== "that" || inQuote(i)) continue;
    if (!groups.some((group) => group.from > i + 2 && group.to <= draft.to)) continue;
    const to = words[i - 1].text === "," ? i - 1 : i;
    const { content } = draft;
    return [
      { ...draft, to, content: content === null ? null : { from: content.from, to } },
      { ...draft, from: i + 1, content: { from: i + 1, to: draft.to }, cue: null },
    ];
  }
  return [draft];
}

/** "… and that Sweden had broken it": a further clause of content starts at its "that". */
export function fromThat({ words }: Scene, draft: Draft, from: number): Draft {
  const opens =
    draft.from - 2 > from &&
    words[draft.from - 1].lower === "that" &&
    /^(?:and|but)$/.test(words[draft.from - 2].lower);
  return opens && draft.kind !== "role" ? { ...draft, from: draft.from - 1 } : draft;
}

const TOLD_OF_NOUN: ReadonlySet<string> = new Set(["document", "meeting", "agreement", "incident"]);

/** "[The two men, who have never met], praised the map": an event is told with the words that name what or whom it befell. */
export function withAntecedent(draft: Draft, at: number, { from }: WordRange): Draft {
  return TOLD_OF_NOUN.has(draft.kind) && draft.from === at && from < at && at - from < 12 ? { ...draft, from } : draft;
}
