// What a reporter puts beside reported words. "The army said it had taken the palace, which has stood empty since May, two days after
// the talks broke off": the source is given for the taking; the clause about the palace and the one that says when are the reporter's.
// Words that go on in somebody's speech are shifted back ("which would be closed"); those that are not, stand for themselves.
// Weakness: in the present tense ("she says") nothing is shifted, so that an aside of the speaker's own is taken for the reporter's.

import type { WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { findParenthesis } from "../speakers/find-parenthesis.ts";
import { takesContent } from "../speakers/takes-content.ts";
import { type Draft, EVENT_KINDS, type Scene } from "./draft.ts";

const RELATIVE: ReadonlySet<string> = new Set(["which", "who", "whom", "whose", "where"]);
/** Measures of time that stand before "after" and "before". */
const SPANS: ReadonlySet<string> = new Set(
  "second seconds minute minutes moments hour hours day days night nights week weeks fortnight month months year years decade decades shortly soon just".split(
    " ",
  ),
);
/** Modals into which speech is shifted. */
const SHIFTED: ReadonlySet<string> = new Set(["would", "could", "should", "might", "must"]);

/** The drafts of a sentence in which happenings of a reporter's asides are on nobody else's word. */
export function reportersOwn(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { discourse, sentence } = scene;
  if (!drafts.some(mayBeOwn) || discourse.author.length > 0 || discourse.turn?.paragraph === sentence.paragraph)
    return drafts;
  const asides = asidesIn(scene);
  return drafts.map((draft) =>
    mayBeOwn(draft) &&
    (isToldOf(scene, draft) ||
      asides.some(
        ({ from, to }) =>
          draft.from >= from - 1 &&
          draft.to <= to + 1 &&
          (draft.cue === null || draft.cue.from < from || draft.cue.from >= to),
      ))
      ? { ...draft, chain: [], cue: null }
      : draft,
  );
}

/** "a conflict that has cost 7,000 lives": harm so far, told of a thing that somebody only names. */
function isToldOf({ words, groups }: Scene, { kind, from, to }: Draft): boolean {
  if (kind !== "casualty") return false;
  const group = groups.find((each) => each.form === "finite" && each.from >= from && each.to <= to);
  if (group === undefined || !/^(?:has|have)$/.test(words[group.from].lower)) return false;
  const pronoun = words[group.from - 1];
  return /^(?:that|which|who)$/.test(pronoun?.lower ?? "") && words[group.from - 2]?.tag.startsWith("NOUN") === true;
}

/** True for a happening on the word of somebody else than whoever it is told of. */
function mayBeOwn({ kind, chain, actors, attribution }: Draft): boolean {
  return (
    chain.length > 0 &&
    EVENT_KINDS.has(kind) &&
    (attribution ?? null) === null &&
    // "the envoy has undertaken to hand in a report": a promise is its maker's own word.
    (kind !== "document" || chain[chain.length - 1].join() !== actors.join())
  );
}

/** ", which is …", ", two days after …": clauses set off behind a comma that report nobody and do not go on in what is reported. */
function asidesIn(scene: Scene): WordRange[] {
  const { words, groups } = scene;
  const found: WordRange[] = [];
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i].text !== "," || scene.inQuote(i)) continue;
    const opening = openingOf(scene, i + 1);
    if (opening < 0) continue;
    const group = groups.find((each) => each.form === "finite" && each.from > opening);
    if (group === undefined || (RELATIVE.has(words[opening].lower) && isShifted(scene, group))) continue;
    let to = group.to;
    while (to < words.length && !/^[,;:—]$/.test(words[to].text)) to++;
    const hasSource =
      takesContent(words, groups, group, to, scene.inQuote) ||
      findParenthesis(words, groups, i + 1, words.length, scene.inQuote) !== null;
    if (!hasSource) found.push({ from: i + 1, to });
  }
  return found;
}

/** The word that opens such a clause: "which" in "some of which", "after" in "only two days after"; -1 where none does. */
function openingOf({ words }: Scene, at: number): number {
  for (let i = at; i < Math.min(at + 6, words.length); i++) {
    const { lower, tag } = words[i];
    if (RELATIVE.has(lower)) return i === at || words[i - 1].tag === "ADP" ? i : -1;
    if ((lower === "after" || lower === "before") && i > at && SPANS.has(words[i - 1].lower)) return i;
    if (!/^(?:ADP|DET|NUM|ADJ|ADV|NOUN)/.test(tag)) return -1;
  }
  return -1;
}

/** True for a verb that goes on in somebody's speech: "would be closed", "had been closed". */
function isShifted({ words }: Scene, { from, modal, isPerfect }: VerbGroup): boolean {
  return (modal !== null && SHIFTED.has(modal)) || (isPerfect && words[from].lower === "had");
}

/**
 * True where words joined by "and" behind an attribution leave its time: "They have moved north, aides say, and one was shot down". A
 * source is given for one course of events; who or what else is told of in another tense is the reporter's, unless shifted back.
 */
export function leavesTense({ words, groups }: Scene, left: WordRange, right: WordRange, cue: number): boolean {
  const before = groups.find((group) => group.form === "finite" && group.from >= left.from && group.to <= left.to);
  const after = groups.find((group) => group.form === "finite" && group.from >= right.from && group.to <= right.to);
  if (before === undefined || after === undefined || after.from === right.from) return false;
  // "and another four are hurt", "and it was they who were late": about the same.
  const opens = words[right.from];
  if (/^PRON(?!:possessive)/.test(opens.tag) || SAME.has(opens.lower)) return false;
  const next = tenseOf(words, after);
  const past = tenseOf(words, before);
  // "Shells hit the mains, he says, and 900 people are cut off": whoever speaks now may tell of now.
  if (next === "present" && groups.some((group) => group.main === cue && !group.isPast && !group.isPerfect))
    return false;
  // "They had hoped for more, he said, but Kenya was late": a plain past goes on behind what is shifted back.
  return next !== "shifted" && next !== past && !(past === "shifted" && next === "past");
}

/** Openings that go on about the same thing, or about what there is not. */
const SAME: ReadonlySet<string> = new Set("another more no none neither nothing nobody there".split(" "));
const DUE: ReadonlySet<string> = new Set("expect plan schedule foresee".split(" "));

function tenseOf(words: Scene["words"], group: VerbGroup): "past" | "perfect" | "present" | "future" | "shifted" {
  if (group.modal !== null && group.modal !== "will" && group.modal !== "shall" && group.modal !== "can")
    return "shifted";
  if (group.isFuture || (group.isPassive && DUE.has(group.lemma))) return "future";
  const { lower } = words[group.from];
  if (lower === "had" && group.isPerfect) return "shifted";
  if (group.isPerfect) return "perfect";
  return group.isPast ? "past" : "present";
}
