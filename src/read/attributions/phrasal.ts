import { bears, childrenOf, childWith, formAt, lemmaAt, type Tree, wordAt } from "../clauses/tree.ts";
import type { Sentences } from "../sentences/split-sentences.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { GAP, SHAPE } from "../tokens/tokenize.ts";
import { cutReport } from "./bounds.ts";
import { HEARSAY_ADVERBS, RAISING_VERBS, VERB_CUES } from "./cue-lexicon.ts";
import { saidAfterColon, type Draft, trimContent } from "./draft.ts";
import { inPhraseAttribution } from "./in-phrase.ts";
import { adjectival } from "./adjectival.ts";
import { nominal } from "./nominal.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { sourceOf } from "./speaker.ts";
import { subjectOf, verbGroup } from "./verb-group.ts";

/** Attributions whose cue is no verb: "according to X", "X:", nouns and adjectives with a content, adverbs of hearsay. */
export function phrasalAttributions(tree: Tree, sentences: Sentences): Draft[] {
  const drafts: Draft[] = [];
  const add = (draft: Draft | null) => {
    if (draft !== null) drafts.push(draft);
  };
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.start[s];
    const to = sentences.start[s + 1] - 1;
    add(speakerColon(tree, sentences, s, from, to));
    for (let i = from; i <= to; i++) {
      if (wordAt(tree, i) === "according" && wordAt(tree, i + 1) === "to") add(accordingTo(tree, i, from, to));
      else if (wordAt(tree, i) === "in") add(inPhraseAttribution(tree, i, from, to));
      else if (wordAt(tree, i) === "clear") add(madeClear(tree, i));
      else if (UPOS[tree.tags[i]] === "NOUN") add(nominal(tree, i));
      else if (tree.tags[i] === TAG.ADJ || tree.tags[i] === TAG["VERB:part"]) add(adjectival(tree, i));
      else if (UPOS[tree.tags[i]] === "VERB" && RAISING_VERBS.has(lemmaAt(tree, i))) add(seeming(tree, i));
      else if (HEARSAY_ADVERBS.has(wordAt(tree, i))) add(hearsay(tree, i, from, to));
    }
  }
  return drafts;
}

/** "X made clear that …", "X made it clear that …". */
function madeClear(tree: Tree, i: number): Draft | null {
  let verb = i - 1;
  while (verb > i - 4 && lemmaAt(tree, verb) !== "make") verb--;
  if (verb < 0 || lemmaAt(tree, verb) !== "make" || UPOS[tree.tags[verb]] !== "VERB") return null;
  const next = wordAt(tree, i + 1);
  if (!["that", "how", "he", "she", "they", "it", "why", "what"].includes(next)) return null;
  const end = tree.units.start[tree.unitOf[i] + 1] - 1;
  const content = trimContent(tree, cutReport(tree, { from: i + 1, to: end }, verb));
  if (content === null) return null;
  const group = verbGroup(tree, verb);
  if (group.isPassive) return null;
  const source = sourceOf(tree, group, [content]);
  return {
    cueToken: verb,
    lemma: "make clear",
    frame: "say",
    construction: "adjective",
    isNegated: group.isNegated,
    sourceHead: source.head,
    source: source.ranges,
    cue: [{ from: group.range.from, to: i }],
    content: [content],
  };
}

/** "The talks appear to have stalled": the writer passes on an impression; subject and predicate are its content. */
function seeming(tree: Tree, i: number): Draft | null {
  let predicate = childWith(tree, i, "xcomp");
  if (predicate < i)
    for (const child of childrenOf(tree, i))
      if (child > i && predicate < i && bears(tree, child, "advcl", "ccomp", "obl", "advmod", "obj")) predicate = child;
  const subject = childWith(tree, i, "nsubj");
  if (predicate < i || subject < 0 || subject > i || VERB_CUES.has(lemmaAt(tree, predicate))) return null;
  const group = verbGroup(tree, i);
  const left = trimContent(tree, nounPhrase(tree, subject, group.range.from));
  const right = trimContent(tree, { from: Math.max(i + 1, tree.first[predicate]), to: tree.last[predicate] });
  if (left === null || right === null) return null;
  return {
    cueToken: i,
    lemma: lemmaAt(tree, i),
    frame: "think",
    construction: "seeming",
    isNegated: group.isNegated,
    sourceHead: -1,
    source: [],
    cue: [group.range],
    content: [left, right],
  };
}

function accordingTo(tree: Tree, i: number, from: number, to: number): Draft | null {
  // The phrase's noun: what "according" or "to" marks, else the first noun that follows.
  let head = tree.head[i];
  if (head <= i + 1 || head > to) {
    head = -1;
    for (let k = i + 2; k <= to && k < i + 12; k++)
      if (["NOUN", "PROPN", "PRON", "NUM"].includes(UPOS[tree.tags[k]]) && !bears(tree, k, "compound", "nmod:poss")) {
        head = k;
        break;
      }
    if (head < 0) return null;
  }
  let phrase: TokenRange = { from: i + 2, to: phraseEnd(tree, nounPhrase(tree, head, i + 1).to, to) };
  if (phrase.to < phrase.from) return null;
  const led = ["that", "because", "and", "but", "while"].includes(wordAt(tree, i - 1)) && i > from;
  const initial =
    led || i === from || formAt(tree, i - 1) === "(" || (i === from + 1 && UPOS[tree.tags[from]] === "CCONJ");
  const content: TokenRange[] = [];
  if (initial) {
    // "According to X, Y": the phrase ends at a comma; what follows is the content.
    let comma = phrase.to + 1;
    while (comma < to && formAt(tree, comma) !== ",") comma++;
    if (formAt(tree, comma) !== ",") {
      comma = i + 2;
      while (comma < to && formAt(tree, comma) !== ",") comma++;
    }
    if (comma >= to) return null;
    if (comma - 1 !== phrase.to) phrase = { from: phrase.from, to: comma - 1 };
    content.push({ from: comma + 1, to: Math.max(to, quotationEnd(tree, comma + 1)) });
  } else {
    const stop = formAt(tree, i - 1) === "," ? i - 2 : i - 1;
    if (stop >= from) content.push({ from, to: stop });
    const goesOn = formAt(tree, phrase.to + 1) === "," && !CONTRASTS.has(wordAt(tree, phrase.to + 2));
    if (goesOn && phrase.to + 4 < to) content.push({ from: phrase.to + 2, to });
  }
  const parts = content.map((range) => trimContent(tree, range)).filter((range) => range !== null);
  if (parts.length === 0) return null;
  return {
    cueToken: i,
    lemma: "according",
    frame: "say",
    construction: "according-to",
    isNegated: false,
    sourceHead: head,
    source: [phrase],
    cue: [{ from: i, to: i + 1 }],
    content: parts,
  };
}

/** Last token of the quotation that opens at a token and runs over several sentences of its paragraph; -1 where none does. */
function quotationEnd(tree: Tree, from: number): number {
  const opening = formAt(tree, from);
  if (opening !== "“" && opening !== '"') return -1;
  const { count, gap } = tree.tokens;
  let depth = 0;
  for (let i = from + 1; i < count && gap[i] < GAP.newline && i - from < LONGEST_QUOTATION; i++) {
    const form = formAt(tree, i);
    if (form === "“") depth++;
    else if (form === "”" || (opening === '"' && form === '"')) {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

const LONGEST_QUOTATION = 400;

/**
 * Where the phrase after "according to" ends: not before the next sign, as long as no verb of its own stands there ("a study last year by
 * two economists"), and before a conjunction that goes on with the sentence (", but the lead is narrowing").
 */
function phraseEnd(tree: Tree, last: number, to: number): number {
  let end = last;
  while (end < to && !isSign(tree, end + 1)) {
    const tag = TAGS[tree.tags[end + 1]];
    if (tag === "SCONJ" || tag === "CCONJ" || tag === "PRON:relative" || tag.startsWith("AUX")) return last;
    if (tag === "VERB:past" || tag === "VERB:fin" || tag === "VERB:fin-s") return last;
    end++;
  }
  for (let k = end - 1; k > end - 20 && k > 0; k--)
    if (formAt(tree, k) === "," && CONTRASTS.has(wordAt(tree, k + 1))) return k - 1;
  return end;
}

const CONTRASTS: ReadonlySet<string> = new Set("but although though".split(" "));

function isSign(tree: Tree, i: number): boolean {
  return UPOS[tree.tags[i]] === "PUNCT" && !(tree.tokens.gap[i] === 0 && "-/".includes(formAt(tree, i)));
}

/** What a page puts before a colon about itself. */
const LABELS: ReadonlySet<string> = new Set(
  "note correction update clarification contributing contributors byline email e-mail name age job city video photo photos twitter facebook source sources breaking related credit tags topics date location phone address".split(
    " ",
  ),
);

/** "Graham: Talks failed", "A. NAME: We agreed": a short noun phrase, a colon, and what it says. */
function speakerColon(tree: Tree, sentences: Sentences, s: number, from: number, to: number): Draft | null {
  const paragraphStart = s === 0 || sentences.paragraph[s] !== sentences.paragraph[s - 1];
  if (!paragraphStart) return null;
  let colon = from + 1;
  while (colon <= to && colon < from + 9 && formAt(tree, colon) !== ":") colon++;
  if (
    colon > to - 2 ||
    formAt(tree, colon) !== ":" ||
    (tree.tokens.gap[colon + 1] === 0 && !'“"'.includes(formAt(tree, colon + 1)))
  )
    return null;
  if (LABELS.has(wordAt(tree, colon - 1))) return null;
  let named = false;
  for (let i = from; i < colon; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "VERB" || upos === "AUX" || (upos === "NUM" && i === from)) return null;
    const shape = tree.tokens.shape[i];
    if (upos === "PROPN" || upos === "NOUN" || upos === "PRON" || shape === SHAPE.initial) named = true;
    else if (formAt(tree, i) === "“" || formAt(tree, i) === '"') return null;
  }
  if (!named || tree.tokens.shape[from] === SHAPE.lower) return null;
  // "Q:" and "A:" of a transcript name a part, not a person.
  if (colon === from + 1 && tree.tokens.end[from] - tree.tokens.start[from] === 1) return null;
  const content = trimContent(tree, { from: colon + 1, to });
  if (content === null) return null;
  return saidAfterColon(colon, { from, to: colon - 1 }, content);
}

function hearsay(tree: Tree, i: number, from: number, to: number): Draft | null {
  const content: TokenRange[] = [];
  // Only its own clause is hearsay: the subject and what is said of it.
  let verb = tree.head[i];
  if (verb < 0 || !["VERB", "ADJ", "NOUN"].includes(UPOS[tree.tags[verb]])) {
    verb = -1;
    for (let k = i + 1; k <= to && k < i + 5 && verb < 0; k++) if (UPOS[tree.tags[k]] === "VERB") verb = k;
  }
  const subject = verb < 0 ? null : subjectOf(tree, verb);
  const begins = subject !== null && subject.token < i ? nounPhrase(tree, subject.token, i).from : from;
  const ends = verb > i ? Math.max(verb, Math.min(to, tree.last[verb])) : to;
  const left = i > from ? trimContent(tree, { from: Math.max(begins, from), to: i - 1 }) : null;
  const right = i < to ? trimContent(tree, cutReport(tree, { from: i + 1, to: ends }, i)) : null;
  if (left !== null) content.push(left);
  if (right !== null) content.push(right);
  if (content.length === 0 || TAGS[tree.tags[i]] !== "ADV") return null;
  return {
    cueToken: i,
    lemma: wordAt(tree, i),
    frame: "say",
    construction: "hearsay-adverb",
    isNegated: false,
    sourceHead: -1,
    source: [],
    cue: [{ from: i, to: i }],
    content,
  };
}
