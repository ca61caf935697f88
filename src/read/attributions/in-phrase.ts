import { formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES, type Frame } from "./cue-lexicon.ts";
import { trimContent, type Draft } from "./draft.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { hasFinite } from "./verb-questions.ts";

/** The phrase after "in" with its source and cue. */
type Phrase = {
  readonly frame: Frame;
  readonly lemma: string;
  readonly head: number;
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly last: number;
};

const SURVEYS: ReadonlySet<string> = new Set(["poll", "survey"]);
const VIEWS: ReadonlySet<string> = new Set(["view", "opinion", "eyes", "judgment", "telling", "words", "mind"]);
/** Longer phrases than this are not read. */
const LONGEST = 14;
/** Farther from the phrase than this no clause begins or ends. */
const FARTHEST = 120;

/**
 * "In the latest poll, X leads", "X leads in most surveys", "In her view, X leads", "X is, in the words of an aide, lost": a survey or a
 * person is the source of the clause around the phrase.
 *
 * Null where the clause reports on its own.
 *
 * @param i - the word "in"
 * @param from - first token of its sentence
 * @param to - last token of its sentence
 */
export function inPhraseAttribution(tree: Tree, i: number, from: number, to: number): Draft | null {
  const phrase = surveyPhrase(tree, i, to) ?? viewPhrase(tree, i, to);
  if (phrase === null) return null;
  const content = contentAround(tree, i, phrase, Math.max(from, i - FARTHEST), Math.min(to, i + FARTHEST));
  if (content.length === 0 || (phrase.frame === "show" && reports(tree, content[0]))) return null;
  return {
    cueToken: phrase.cue.from,
    lemma: phrase.lemma,
    frame: phrase.frame,
    construction: "according-to",
    isNegated: false,
    sourceHead: phrase.head,
    source: [phrase.source],
    cue: [phrase.cue],
    content,
  };
}

const SURVEY_PARTS: ReadonlySet<string> = new Set(["ADP", "NOUN", "PROPN", "DET", "NUM", "ADJ"]);

function surveyPhrase(tree: Tree, i: number, to: number): Phrase | null {
  let head = -1;
  let last = i;
  for (let k = i + 1; k <= to && k < i + LONGEST; k++) {
    const upos = UPOS[tree.tags[k]];
    if (formAt(tree, k) === ",") break;
    const isTight = upos === "PUNCT" && tree.tokens.gap[k] === 0;
    if (upos === "NOUN" && SURVEYS.has(lemmaAt(tree, k))) head = k;
    else if (head >= 0 && !SURVEY_PARTS.has(upos)) break;
    else if (head < 0 && !isTight && (upos === "VERB" || upos === "AUX" || upos === "PRON" || upos === "PUNCT"))
      return null;
    last = k;
  }
  if (head < 0) return null;
  return { frame: "show", lemma: "in", head, source: { from: i + 1, to: last }, cue: { from: i, to: i }, last };
}

function viewPhrase(tree: Tree, i: number, to: number): Phrase | null {
  for (let k = i + 1; k <= to && k < i + LONGEST; k++) {
    const upos = UPOS[tree.tags[k]];
    if (upos === "VERB" || upos === "AUX" || upos === "ADP") return null;
    if (!VIEWS.has(wordAt(tree, k))) continue;
    const before = TAGS[tree.tags[k - 1]];
    const cue = { from: k, to: k };
    if (before === "PART:possessive" && k - i > 2)
      return { frame: "think", lemma: "view", head: k - 2, source: { from: i + 1, to: k - 1 }, cue, last: k };
    if (before === "PRON:possessive" && k - i === 2)
      return { frame: "think", lemma: "view", head: k - 1, source: { from: k - 1, to: k - 1 }, cue, last: k };
    if (wordAt(tree, k + 1) !== "of") return null;
    let last = k + 1;
    let head = -1;
    for (let n = k + 2; n <= to && n < k + LONGEST; n++) {
      const part = UPOS[tree.tags[n]];
      if (part === "PUNCT" || part === "VERB" || part === "AUX" || tree.tags[n] === TAG["PRON:relative"]) break;
      if (part === "NOUN" || part === "PROPN" || part === "PRON") head = n;
      last = n;
    }
    if (head < 0) return null;
    return {
      frame: "think",
      lemma: "view",
      head,
      source: { from: k + 2, to: last },
      cue: { from: i, to: k + 1 },
      last,
    };
  }
  return null;
}

/** The clause before the phrase, and what follows it after a comma; at the head of a sentence, all that follows its comma. */
function contentAround(tree: Tree, i: number, { last, frame }: Phrase, from: number, to: number): TokenRange[] {
  const content: TokenRange[] = [];
  const isInitial = i === from || (i === from + 1 && UPOS[tree.tags[from]] === "CCONJ");
  const goesOn = formAt(tree, last + 1) === "," && last + 3 <= to;
  if (!isInitial) {
    let begin = i - 1;
    while (begin > from && !opensClause(tree, begin, from)) begin--;
    content.push({ from: begin, to: i - 1 });
  }
  if (goesOn && (isInitial || (frame === "think" && formAt(tree, i - 1) === ","))) content.push({ from: last + 2, to });
  const isClause = content.some((range) => hasFinite(tree, range.from, range.to));
  return isClause ? content.map((range) => trimContent(tree, range)).filter((range) => range !== null) : [];
}

function opensClause(tree: Tree, i: number, from: number): boolean {
  const before = i - 1;
  if (formAt(tree, before) === ";" || UPOS[tree.tags[before]] === "SCONJ") return true;
  return UPOS[tree.tags[before]] === "CCONJ" && before > from && formAt(tree, before - 1) === ",";
}

/** True when a verb that reports, thinks or wills stands in the range: then that speaks, not the survey. */
function reports(tree: Tree, { from, to }: TokenRange): boolean {
  for (let k = from; k <= to; k++) if (UPOS[tree.tags[k]] === "VERB" && VERB_CUES.has(lemmaAt(tree, k))) return true;
  return false;
}
