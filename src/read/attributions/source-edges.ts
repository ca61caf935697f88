import { formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { hasInnerComma, type TokenRange } from "./noun-phrase.ts";
import type { Speaker } from "./speaker-by-place.ts";
import { TIME_WORDS } from "./time-words.ts";
import type { VerbGroup } from "./verb-group.ts";
import { hasFinite } from "./verb-questions.ts";

/** Farther than this behind its noun no part of a source ends. */
const LONGEST = 40;

/**
 * A source before its cue with what belongs to it left and right, and without what is the clause's own.
 *
 * Belonging: "about" half, "at least" a dozen, a bracket, an apposition between commas or dashes, a participle behind the noun ("a poll
 * taken in May"), the noun a possessive or hyphen waits for. The clause's own: a time ("on Monday"), linking words, "to".
 */
export function completeSource(tree: Tree, range: TokenRange, group: VerbGroup): TokenRange {
  const cue = group.range.from;
  if (range.to >= cue || range.from <= 0)
    return range.to >= cue ? range : { from: range.from, to: rightEdge(tree, range, group) };
  let { from } = range;
  if (wordAt(tree, from) === "least" && wordAt(tree, from - 1) === "at") from--;
  else if (APPROXIMATE.has(wordAt(tree, from - 1))) from--;
  return { from, to: rightEdge(tree, range, group) };
}

/**
 * The noun that a relative clause right before the cue describes: in "those who have read the draft say" neither "who" nor "the draft" is
 * the speaker.
 *
 * Null where no "who" with a verb of its own stands there, or a sign or conjunction parts it from the cue.
 */
export function describedSpeaker(tree: Tree, group: VerbGroup): Speaker | null {
  const cue = group.range.from;
  if (!hasFinite(tree, cue, group.verb)) return null;
  let hasVerb = false;
  for (let i = cue - 1; i > 0 && cue - i < 16; i--) {
    const upos = UPOS[tree.tags[i]];
    if (wordAt(tree, i) === "who") return hasVerb ? describedBy(tree, i, cue - 1) : null;
    if (upos === "CCONJ" || upos === "SCONJ" || (upos === "PUNCT" && tree.tokens.gap[i] !== 0)) return null;
    if (upos === "PUNCT" && formAt(tree, i) !== "-") return null;
    if (upos === "VERB") hasVerb = true;
  }
  return null;
}

/** The noun phrase right before a relative pronoun, up to the end of the pronoun's clause; null where a sign or verb stands there. */
function describedBy(tree: Tree, pronoun: number, to: number): Speaker | null {
  const head = pronoun - 1;
  if (head < 0 || !HEADS.has(UPOS[tree.tags[head]])) return null;
  let from = head;
  while (from > 0 && (HEADS.has(UPOS[tree.tags[from - 1]]) || UPOS[tree.tags[from - 1]] === "ADJ")) from--;
  return { head, ranges: [{ from, to }] };
}

const HEADS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "DET", "NUM"]);

const APPROXIMATE: ReadonlySet<string> = new Set("about nearly almost roughly around".split(" "));

function rightEdge(tree: Tree, range: TokenRange, group: VerbGroup): number {
  const cue = group.range.from;
  let to = withoutAdverbials(tree, range);
  to = withBracket(tree, to, cue);
  if (hasFinite(tree, cue, group.verb)) to = withTail(tree, to, cue);
  to = withBracket(tree, to, cue);
  if (cue - to < LONGEST) to = withAside(tree, to, cue);
  // "X, the envoy, left, saying": the comma that closes the apposition, wherever the cue stands.
  const closing = formAt(tree, to + 1);
  if (closing === "," && to + 1 < cue && hasInnerComma(tree, { from: range.from, to })) to++;
  else if (to + 2 === cue && DASHES.has(closing) && hasSign(tree, range.from, to, closing)) to++;
  return to;
}

function hasSign(tree: Tree, from: number, to: number, sign: string): boolean {
  for (let i = from + 1; i < to; i++) if (formAt(tree, i) === sign && tree.tokens.gap[i] > 0) return true;
  return false;
}

/** Takes a time, a linking word or "to" off the end of a source. */
function withoutAdverbials(tree: Tree, { from, to }: TokenRange): number {
  let last = to;
  for (let step = 0; step < 3 && last > from; step++) {
    let cut = last;
    while (cut > from && LINKS.has(UPOS[tree.tags[cut]]) && TAGS[tree.tags[cut]] !== "PART:possessive") cut--;
    let time = cut;
    while (time > from && (TIME_WORDS.has(wordAt(tree, time)) || wordAt(tree, time) === "last")) time--;
    if (time < cut && time > from && wordAt(tree, time) === "on") cut = time - 1;
    if (cut === last) break;
    last = cut;
  }
  return last;
}

const LINKS: ReadonlySet<string> = new Set(["ADP", "SCONJ", "CCONJ", "PART"]);

/** "Hale (of the league)": a short bracket right behind. */
function withBracket(tree: Tree, to: number, cue: number): number {
  if (formAt(tree, to + 1) !== "(") return to;
  for (let i = to + 2; i < cue && i < to + 12; i++) {
    if (formAt(tree, i) === ")") return i;
    if (hasFinite(tree, i, i)) return to;
  }
  return to;
}

/** All up to the cue, where no sign or finite verb stands between: a participle's phrase, or the noun a possessive or hyphen waits for. */
function withTail(tree: Tree, to: number, cue: number): number {
  if (to + 1 >= cue || cue - to > LONGEST) return to;
  const next = TAGS[tree.tags[to + 1]];
  const waits = TAGS[tree.tags[to]] === "PART:possessive";
  const isHyphen = formAt(tree, to + 1) === "-" && tree.tokens.gap[to + 1] === 0;
  const isNamed = UPOS[tree.tags[to]] === "PROPN" || UPOS[tree.tags[to]] === "PRON";
  if (!waits && !isHyphen && (isNamed || (next !== "VERB:part" && next !== "VERB:ing"))) return to;
  for (let i = to + 1; i < cue; i++) {
    const upos = UPOS[tree.tags[i]];
    const isTight = upos === "PUNCT" && tree.tokens.gap[i] === 0 && formAt(tree, i) === "-";
    if ((upos === "PUNCT" && !isTight) || upos === "AUX" || upos === "CCONJ" || hasFinite(tree, i, i)) return to;
  }
  return withoutAdverbials(tree, { from: to, to: cue - 1 });
}

/** An apposition or relative clause between two commas or dashes, the second right before the cue. */
function withAside(tree: Tree, to: number, cue: number): number {
  const opening = formAt(tree, to + 1);
  if (formAt(tree, cue - 1) !== opening || cue - to <= 3) return to;
  const next = TAGS[tree.tags[to + 2]];
  if (opening === ",") return APPOSING.has(next) && !hasClause(tree, to + 2, cue - 2) ? cue - 1 : to;
  const isDash = DASHES.has(opening) && tree.tokens.gap[to + 1] > 0;
  return isDash && (APPOSING.has(next) || next === "CCONJ") && !hasClause(tree, to + 2, cue - 2) ? cue - 1 : to;
}

const APPOSING: ReadonlySet<string> = new Set(["DET", "NOUN", "NOUN:plural", "PROPN", "ADJ", "NUM", "PRON:relative"]);
const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "--", "-"]);

/** True when a finite verb stands in the range outside a relative clause. */
function hasClause(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (tree.tags[i] === TAG["PRON:relative"]) return false;
    if (hasFinite(tree, i, i)) return true;
  }
  return false;
}
