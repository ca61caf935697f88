import { formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import { followingSource } from "./following-source.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { sourceOf } from "./speaker.ts";
import { TIME_WORDS } from "./time-words.ts";
import { subjectOf, type VerbGroup } from "./verb-group.ts";
import { hasFinite, hasVerb, clauseEnd } from "./verb-questions.ts";
import type { Found } from "./draft.ts";

/**
 * Content before, or on both sides of, a reporting clause: "Talks will go on, X said.", "The plan, X said on Monday, is dead."
 *
 * Told by the commas rather than the tree, since parsers hang such clauses in many ways.
 */
export function insertedContent(tree: Tree, group: VerbGroup, end: number): Found | null {
  const unit = tree.unitOf[group.verb];
  const start = tree.units.start[unit];
  if (!hasFinite(tree, group.range.from, group.verb)) return null;
  const subject = subjectOf(tree, group.top);
  if (
    subject !== null &&
    subject.how === "own" &&
    (tree.tags[subject.token] === TAG["PRON:relative"] || wordAt(tree, subject.token) === "that")
  )
    return null;
  let from = group.range.from;
  let to = group.range.to;
  const inverted = isInverted(tree, group) ? followingSource(tree, group.verb, group.range.to) : null;
  const source = inverted === null ? sourceOf(tree, group, []) : { ranges: [inverted.range] };
  if (source.ranges.length === 0) return null;
  for (const phrase of source.ranges) {
    if (phrase.from < from && phrase.to < from) from = phrase.from;
    if (phrase.to > to) to = phrase.to;
  }
  // "As X pointed out, Y" reports Y.
  const isAs = from > start && wordAt(tree, from - 1) === "as";
  if (isAs) from--;
  if (isAs && (from === start || (from === start + 1 && !isSetOff(tree, from - 1)))) {
    let comma = to + 1;
    while (comma < end && formAt(tree, comma) !== ",") comma++;
    return comma < end - 2 ? { construction: "inserted", content: [{ from: comma + 1, to: end }] } : null;
  }
  if (from <= start + 1 || !isSetOff(tree, from - 1)) return null;
  if (takesObject(tree, group, to)) return null;
  // "After the round, the Herald spoke to Toll, the envoy, to …": with whom, and nothing of what was said.
  if (lemmaAt(tree, group.verb) === "speak" && /^(?:to|with)$/.test(wordAt(tree, to + 1))) return null;
  // What follows the reporting clause: its adverbials, up to a comma or the end.
  let next = to + 1;
  while (next <= end && formAt(tree, next) !== "," && !isDash(tree, next) && next - to < 30) next++;
  if (next > end) next = end;
  const last = CLOSING_MARKS.has(formAt(tree, from - 1)) ? from - 1 : from - 2;
  const left: TokenRange = { from: contentStart(tree, start, from - 2), to: last };
  if (left.to < left.from) return null;
  const atEnd = next >= end || tree.tags[next] !== TAG.PUNCT;
  if (atEnd || next + 2 >= end) {
    if (!hasVerb(tree, left)) return null;
    return { construction: "inverted", content: [left] };
  }
  const right: TokenRange = { from: next + 1, to: end };
  // "X, he said, adding that" – what follows belongs to another cue.
  const opener = right.from;
  if (TAGS[tree.tags[opener]] === "VERB:ing" && VERB_CUES.has(lemmaAt(tree, opener))) {
    return hasVerb(tree, left) ? { construction: "inverted", content: [left] } : null;
  }
  if (wordAt(tree, opener) === "but") return hasVerb(tree, left) ? { construction: "inverted", content: [left] } : null;
  if (!hasVerb(tree, left) && !hasVerb(tree, right)) return null;
  return { construction: "inserted", content: [left, right] };
}

/** "In contrast, X has maintained support": with an object of its own right after it, the verb reports nothing of what stands before. */
function takesObject(tree: Tree, group: VerbGroup, to: number): boolean {
  if (
    to !== group.range.to ||
    VERB_CUES.get(lemmaAt(tree, group.verb))?.some((entry) => entry.recipient || entry.frame === "ask")
  )
    return false;
  const upos = UPOS[tree.tags[to + 1]];
  if (TIME_WORDS.has(wordAt(tree, to + 1)) || wordAt(tree, to + 1) === "last") return false;
  return (
    upos === "DET" ||
    upos === "NOUN" ||
    upos === "PRON" ||
    upos === "PROPN" ||
    upos === "NUM" ||
    upos === "VERB" ||
    upos === "ADJ"
  );
}

/** ", said X": a finite verb of speech between a comma and a noun. */
export function isInverted(tree: Tree, group: VerbGroup): boolean {
  const { from, to } = group.range;
  if (!isSetOff(tree, from - 1) || !hasFinite(tree, from, group.verb)) return false;
  const next = UPOS[tree.tags[to + 1]];
  if (next !== "PROPN" && next !== "NOUN" && next !== "DET" && next !== "ADJ") return false;
  // "X, the envoy, said talks were over": what follows is a clause, not a speaker.
  const end = clauseEnd(tree, group.verb);
  for (let i = to + 1; i <= end; i++) {
    // "said Thursday that", "told investors that": a content follows.
    if (wordAt(tree, i) === "that") return false;
    if (formAt(tree, i) === "," || tree.tags[i] === TAG["PRON:relative"]) break;
    if (hasFinite(tree, i, i)) return false;
  }
  return true;
}

/** The last token before the sign that closes a reporting clause, where nothing but its hearer, time or place stands behind the verb. */
function adverbialsEnd(tree: Tree, group: VerbGroup): number {
  const { to } = group.range;
  const first = to + 1;
  const entries = VERB_CUES.get(lemmaAt(tree, group.verb)) ?? [];
  if (entries.some((entry) => entry.prepositions.has(wordAt(tree, first)))) return to;
  const recipient = entries.some((entry) => entry.recipient);
  const upos = UPOS[tree.tags[first]];
  const isTime = TIME_WORDS.has(wordAt(tree, first)) || wordAt(tree, first) === "last" || upos === "ADV";
  if (!isTime && upos !== "ADP" && !(recipient && (upos === "PRON" || upos === "NOUN" || upos === "PROPN"))) return to;
  for (let i = first; i < first + 7; i++) {
    if (formAt(tree, i + 1) === ",") return i;
    const next = UPOS[tree.tags[i + 1]];
    if (next === "VERB" || next === "AUX" || next === "PUNCT" || next === "SCONJ" || next === "CCONJ") return to;
  }
  return to;
}

/** What the rest of a sentence can begin with where it has a subject of its own: "But to be safe, he said, the road is shut". */
const SUBJECTS: ReadonlySet<string> = new Set([
  "DET",
  "PRON",
  "PRON:possessive",
  "NOUN",
  "NOUN:plural",
  "PROPN",
  "NUM",
  "ADJ",
]);

/** "Many closures, he said, have led": a reporting clause between two signs, after which the sentence's own verb goes on. */
export function isInserted(tree: Tree, group: VerbGroup): boolean {
  const { from } = group.range;
  const to = adverbialsEnd(tree, group);
  const next = TAGS[tree.tags[to + 2]];
  if (from < 3 || !isSetOff(tree, to + 1) || next === undefined || !hasFinite(tree, from, group.verb)) return false;
  if (
    !hasFinite(tree, to + 2, to + 2) &&
    next !== "VERB:ing" &&
    next !== "ADV" &&
    next !== "ADP" &&
    next !== "SCONJ" &&
    next !== "PART" &&
    !SUBJECTS.has(next)
  )
    return false;
  const start = tree.units.start[tree.unitOf[group.verb]];
  for (let i = from - 1; i > start + 1 && from - i < 12; i--) {
    if (isSetOff(tree, i)) return i < from - 1;
    if (UPOS[tree.tags[i]] === "VERB" || UPOS[tree.tags[i]] === "AUX" || UPOS[tree.tags[i]] === "SCONJ") return false;
  }
  return false;
}

/** Content after "which," or "that," starts at the pronoun, not at the sentence. */
function contentStart(tree: Tree, start: number, end: number): number {
  let isQuoted = false;
  for (let i = end + 1; i > start; i--) {
    const word = wordAt(tree, i);
    if (CLOSING_MARKS.has(formAt(tree, i)) && formAt(tree, i) !== "’")
      isQuoted = formAt(tree, i) === "”" ? true : !isQuoted;
    else if (formAt(tree, i) === "“") isQuoted = false;
    if (isQuoted || i > end - 3) continue;
    if (word === ";") return i + 1;
    if (formAt(tree, i - 1) === "," && (word === "while" || word === "but") && hasFinite(tree, i, end)) return i + 1;
  }
  if (tree.tags[end] === TAG["PRON:relative"] && end > start) return end;
  return start;
}

/** True for a comma, a dash, or a closing mark with the comma or stop inside: "is “a threat,” X said". */
function isSetOff(tree: Tree, i: number): boolean {
  if (formAt(tree, i) === "," || isDash(tree, i)) return true;
  return i > 0 && CLOSING_MARKS.has(formAt(tree, i)) && ",?!".includes(formAt(tree, i - 1));
}

const CLOSING_MARKS: ReadonlySet<string> = new Set(["”", '"', "''", "’"]);

function isDash(tree: Tree, i: number): boolean {
  const form = formAt(tree, i);
  return form === "—" || form === "–" || form === "--" || (form === "-" && tree.tokens.gap[i] > 0);
}
