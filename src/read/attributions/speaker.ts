import { bears, childrenOf, formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { hasInnerComma, leadingWord, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { borrowedSpeaker, isFitSubject, isNominal } from "./borrowed-speaker.ts";
import { isPredicate, speakerByPlace, type Speaker } from "./speaker-by-place.ts";
import { completeSource, describedSpeaker } from "./source-edges.ts";
import { TIME_WORDS } from "./time-words.ts";
import { subjectOf, type VerbGroup } from "./verb-group.ts";
import { hasFinite } from "./verb-questions.ts";

/** The noun phrase that speaks: the subject, or the agent of a passive ("by X"); where the tree names none, one found by place. */
export function sourceOf(tree: Tree, group: VerbGroup, content: readonly TokenRange[]): Speaker {
  const found = describedSpeaker(tree, group) ?? speakerOf(tree, group, content);
  const { head, ranges } =
    found.ranges.length === 1 && isAside(tree, found.ranges[0], group) ? besideAside(tree, found, group) : found;
  const first = ranges[0];
  if (first === undefined) return { head, ranges };
  const from = afterDateline(tree, first);
  const rest = ranges.slice(1).map((range) => completeSource(tree, range, group));
  const opening = completeSource(tree, { from, to: first.to }, group);
  return { head: head < from ? nameAfter(tree, from, first.to) : head, ranges: [opening, ...rest] };
}

/** "Hale — a teacher from Vell — says", "Hale, a teacher, says": between two signs before the cue stands what describes the speaker. */
function isAside(tree: Tree, { from, to }: TokenRange, group: VerbGroup): boolean {
  const sign = formAt(tree, from - 1);
  if (from < 2 || to + 2 !== group.range.from || formAt(tree, to + 1) !== sign) return false;
  const isArticle = wordAt(tree, from) === "a" || wordAt(tree, from) === "an";
  return isArticle && (sign === "," || ["—", "–", "―", "--", "-"].includes(sign));
}

/** The speaker whom the aside describes; the aside itself where none stands before it. */
function besideAside(tree: Tree, aside: Speaker, group: VerbGroup): Speaker {
  const named = speakerByPlace(tree, aside.ranges[0].from - 1, group.verb, true);
  return named !== null && named.ranges[0].to === aside.ranges[0].from - 2 ? named : aside;
}

/** The last noun of the first phrase from here on. */
function nameAfter(tree: Tree, from: number, to: number): number {
  let head = from;
  for (let i = from; i <= to && formAt(tree, i) !== ","; i++) if (isNominal(tree, i)) head = i;
  return head;
}

/** The first token of a source after "PARIS, Aug 31 (Reuters) - ", where that opens it. */
function afterDateline(tree: Tree, { from, to }: TokenRange): number {
  // "Hale — a teacher — says": a name alone is no place; datelines are in capitals, or have signs and numbers.
  let isPlace = tree.tokens.shape[from] === SHAPE.allCapitals;
  for (let i = from; i < to && i < from + 14; i++) {
    const form = formAt(tree, i);
    const isSpaced = tree.tokens.gap[i] > 0 && tree.tokens.gap[i + 1] > 0;
    if (["—", "–", "―", "--"].includes(form) || (form === "-" && isSpaced)) return i > from && isPlace ? i + 1 : from;
    const upos = UPOS[tree.tags[i]];
    if (upos === "PUNCT" || upos === "NUM") isPlace = true;
    if (upos !== "PROPN" && upos !== "NUM" && upos !== "PUNCT" && upos !== "NOUN") return from;
  }
  return from;
}

function speakerOf(tree: Tree, group: VerbGroup, content: readonly TokenRange[]): Speaker {
  const shared = borrowedSpeaker(tree, group);
  if (shared !== null && !content.some((part) => part.from <= shared.head && shared.head <= part.to)) return shared;
  let found = speakerByTree(tree, group, content);
  // "X, who heads the team, said": the pronoun's clause ends at the comma or dash.
  const closes =
    found.head >= 0 &&
    tree.tags[found.head] === TAG["PRON:relative"] &&
    [",", "—", "–", "―", "--"].includes(formAt(tree, group.range.from - 1));
  // "X, who leads it, told the paper, “…”": with the words after it, what follows the verb is the hearer.
  const isHearer = found.head > group.verb && content.length > 0 && content.every((part) => part.from > found.head);
  if (isHearer) {
    const speaker = speakerByPlace(tree, group.range.from, group.verb);
    if (speaker !== null) return speaker;
  }
  // No phrase ends in a linking word: "the unusual step of" criticizing is no one's name.
  if (endsOpen(tree, found)) {
    const governing = speakerByPlace(tree, group.range.from, group.verb, false);
    found = governing ?? { head: -1, ranges: [] };
  }
  if (closes) found = { head: -1, ranges: [] };
  if (found.ranges.length > 0 || group.isPassive || !isPredicate(tree, group.range.from, group.verb)) return found;
  const near = speakerByPlace(tree, group.range.from, group.verb);
  if (near === null) return found;
  const isInside = content.some((part) => near.ranges.some((range) => part.from <= range.to && range.from <= part.to));
  return isInside ? found : near;
}

function endsOpen(tree: Tree, speaker: Speaker): boolean {
  return speaker.ranges.some(
    ({ to }) =>
      ["ADP", "CCONJ", "SCONJ", "PART"].includes(UPOS[tree.tags[to]]) && TAGS[tree.tags[to]] !== "PART:possessive",
  );
}

function speakerByTree(tree: Tree, group: VerbGroup, content: readonly TokenRange[]): Speaker {
  let head = -1;
  let limit = group.range.from;
  if (group.isPassive) {
    for (const child of childrenOf(tree, group.verb))
      if (child > group.verb && bears(tree, child, "obl", "obl:agent") && leadingWord(tree, child) === "by")
        head = child;
    limit = -1;
  } else {
    const subject = subjectOf(tree, group.top);
    if (subject !== null) head = subject.token;
    if (head > group.verb) limit = group.range.to;
  }
  if (
    !group.isPassive &&
    (head < 0 || !isFitSubject(tree, head) || (head < group.verb && hasNearerNoun(tree, head, group)))
  ) {
    const nearest = nearestSubject(tree, group);
    if (nearest !== null)
      return content.some((range) => range.from <= nearest.head && nearest.head <= range.to)
        ? { head: -1, ranges: [] }
        : nearest;
  }
  if (head < 0 || tree.tags[head] === TAG.SCONJ) return { head: -1, ranges: [] };
  if (["it", "there"].includes(wordAt(tree, head)) && bears(tree, head, "expl")) return { head: -1, ranges: [] };
  if (content.some((range) => range.from <= head && head <= range.to)) return { head: -1, ranges: [] };
  let range = nounPhrase(tree, head, limit);
  for (const part of content) {
    if (part.from > head && part.from <= range.to) range = { from: range.from, to: part.from - 1 };
    if (part.to < head && part.to >= range.from) range = { from: part.to + 1, to: range.to };
  }
  range = widened(tree, nounPhraseTrim(tree, range), group);
  if (hasInnerComma(tree, range) && formAt(tree, range.to + 1) === "," && range.to + 2 === group.range.from)
    range = { from: range.from, to: range.to + 1 };
  return { head, ranges: range.to >= range.from ? [range] : [] };
}

/**
 * A phrase right before its cue, widened to the left over what can only belong to it: back to the clause's start, if no verb, sign or
 * linking word stands between and no preposition opens it ("Mrs." before "Abedini", "Political observers in" before "Virginia").
 */
function widened(tree: Tree, range: TokenRange, group: VerbGroup): TokenRange {
  if (range.to !== group.range.from - 1 || range.from <= 0) return range;
  const start = tree.units.start[tree.unitOf[group.verb]];
  let from = range.from;
  for (let i = range.from - 1; i >= start && range.to - i < 14; i--) {
    const upos = UPOS[tree.tags[i]];
    const form = formAt(tree, i);
    const isHyphen = form === "-" && tree.tokens.gap[i] === 0;
    if (
      upos === "VERB" ||
      upos === "AUX" ||
      upos === "SCONJ" ||
      (upos === "PUNCT" && !isHyphen) ||
      tree.tags[i] === TAG["PRON:relative"]
    )
      break;
    if (upos === "CCONJ" && (i === start || formAt(tree, i - 1) === "," || UPOS[tree.tags[i - 1]] === "VERB")) break;
    from = i;
  }
  while (
    from < range.from &&
    (UPOS[tree.tags[from]] === "ADV" || UPOS[tree.tags[from]] === "CCONJ" || UPOS[tree.tags[from]] === "PART")
  )
    from++;
  const first = UPOS[tree.tags[from]];
  if (from === range.from || first === "ADP" || first === "PRON" || TIME_WORDS.has(wordAt(tree, from))) return range;
  // The verb before it may have an object: "told CNN Mr. X said" cannot be cut by place.
  if (from > start && UPOS[tree.tags[from - 1]] === "VERB") return range;
  return { from, to: range.to };
}

/** True when the word right before a finite cue is a noun that does not belong to the subject found: then that noun speaks. */
function hasNearerNoun(tree: Tree, head: number, group: VerbGroup): boolean {
  const before = group.range.from - 1;
  if (before <= head || before <= tree.last[head]) return false;
  if (!hasFinite(tree, group.range.from, group.verb)) return false;
  if (!isNominal(tree, before) || TIME_WORDS.has(wordAt(tree, before))) return false;
  const top = nominalTop(tree, before, group.range.from);
  return !bears(tree, top, "obl", "nmod", "obj", "obl:time", "obl:agent");
}

/** The highest noun on the way up from i whose phrase ends before `limit`. */
function nominalTop(tree: Tree, i: number, limit: number): number {
  let top = i;
  while (
    tree.head[top] >= 0 &&
    tree.head[top] < limit &&
    isNominal(tree, tree.head[top]) &&
    tree.last[tree.head[top]] < limit &&
    !bears(tree, top, "nsubj", "nsubj:pass", "acl:relcl")
  )
    top = tree.head[top];
  return top;
}

/** True when nothing but a noun phrase stands between the start of a clause and token i: then it is the subject, whatever the tree says. */
function opensClause(tree: Tree, start: number, i: number): boolean {
  for (let k = i; k >= start && i - k < 10; k--) {
    const upos = UPOS[tree.tags[k]];
    if (upos === "SCONJ" || upos === "CCONJ" || (upos === "PUNCT" && formAt(tree, k) !== "-")) return k < i;
    if (upos === "VERB" || upos === "AUX" || upos === "ADP") return false;
    if (k === start) return true;
  }
  return false;
}

/** All that stands between the last sign, verb or linking word and the cue, if it can be a subject: "About 4 in 10" say. */
function clauseOpening(
  tree: Tree,
  start: number,
  limit: number,
): { readonly head: number; readonly ranges: readonly TokenRange[] } | null {
  let from = limit;
  while (from > start && limit - from < 14) {
    const i = from - 1;
    const upos = UPOS[tree.tags[i]];
    const isVerb = (upos === "VERB" && !bears(tree, i, "amod", "compound")) || upos === "AUX";
    const isSign = upos === "PUNCT" && !(formAt(tree, i) === "-" && tree.tokens.gap[i] === 0);
    if (isVerb || isSign || upos === "SCONJ" || tree.tags[i] === TAG["PRON:relative"]) break;
    from--;
  }
  while (from < limit && ["ADV", "CCONJ", "PART", "INTJ"].includes(UPOS[tree.tags[from]])) from++;
  if (from >= limit || UPOS[tree.tags[from]] === "ADP") return null;
  // After a verb of its own, the words may be that verb's object.
  if (from > start && UPOS[tree.tags[from - 1]] === "VERB") return null;
  let head = -1;
  for (let i = from; i < limit; i++) {
    if (UPOS[tree.tags[i]] === "ADP" && head >= 0) break;
    if (isNominal(tree, i) && !TIME_WORDS.has(wordAt(tree, i))) head = i;
  }
  return head < 0 ? null : { head, ranges: [{ from, to: limit - 1 }] };
}

/**
 * The speaker by place where the tree names none: the noun phrase that ends right before a finite cue, or the one that opens the
 * sentence before a comma ("Amar, in an interview on Friday, said").
 */
function nearestSubject(
  tree: Tree,
  group: VerbGroup,
): { readonly head: number; readonly ranges: readonly TokenRange[] } | null {
  const start = tree.units.start[tree.unitOf[group.verb]];
  const limit = group.range.from;
  if (!hasFinite(tree, limit, group.verb)) return null;
  const before = limit - 1;
  if (before < start) return null;
  if (isNominal(tree, before) && !TIME_WORDS.has(wordAt(tree, before))) {
    const head = nominalTop(tree, before, limit);
    if (bears(tree, head, "obl", "obj", "obl:time", "iobj") && !opensClause(tree, start, before))
      return clauseOpening(tree, start, limit);
    return { head, ranges: [widened(tree, nounPhraseTrim(tree, nounPhrase(tree, head, limit)), group)] };
  }
  if (formAt(tree, before) !== ",") return clauseOpening(tree, start, limit);
  // The phrases before the cue, parted by commas: times and places at the head are passed over.
  let head0 = start;
  let opening = -1;
  for (let i = start; i < before; i++) {
    if (formAt(tree, i) !== ",") continue;
    const lead = UPOS[tree.tags[head0]];
    const isAside =
      lead === "ADP" ||
      lead === "ADV" ||
      lead === "SCONJ" ||
      TIME_WORDS.has(wordAt(tree, i - 1)) ||
      TAGS[tree.tags[head0]] === "VERB:ing" ||
      TAGS[tree.tags[head0]] === "VERB:part";
    if (!isAside) {
      opening = i;
      break;
    }
    head0 = i + 1;
  }
  if (opening < 0) return null;
  const last = opening - 1;
  for (let i = start; i <= last; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ") return null;
  }
  let from = start;
  while (
    from < last &&
    (UPOS[tree.tags[from]] === "CCONJ" || UPOS[tree.tags[from]] === "PUNCT" || UPOS[tree.tags[from]] === "ADV")
  )
    from++;
  const named = isNominal(tree, last) || (last === from && formAt(tree, last) !== wordAt(tree, last));
  if (!named || UPOS[tree.tags[from]] === "ADP" || TIME_WORDS.has(wordAt(tree, last))) return null;
  const head = isNominal(tree, last) ? nominalTop(tree, last, opening) : last;
  const after = TAGS[tree.tags[opening + 1]];
  const isAside = after === "VERB:ing" || after === "ADP" || after === "VERB:part" || after === "SCONJ";
  return { head, ranges: [{ from, to: isAside ? last : before }] };
}

function nounPhraseTrim(tree: Tree, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && (UPOS[tree.tags[from]] === "PUNCT" || UPOS[tree.tags[from]] === "CCONJ")) from++;
  while (to > from && UPOS[tree.tags[to]] === "PUNCT" && !')”"]'.includes(formAt(tree, to))) to--;
  return { from, to };
}
