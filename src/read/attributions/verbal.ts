import { bears, childWith, childrenOf, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { RELATION, TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { breaksBeforeVerb, cutReport } from "./bounds.ts";
import { VERB_CUES, type CueEntry } from "./cue-lexicon.ts";
import { trimContent, type Construction, type Draft } from "./draft.ts";
import { followingSource } from "./following-source.ts";
import { hasInnerComma, leadingWord, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { subjectOf, verbGroup, type VerbGroup } from "./verb-group.ts";

type Found = { readonly construction: Construction; readonly content: readonly TokenRange[]; readonly cueTo?: number };

/** Verbs whose noun complement is all but always the subject of a clause, where a verb follows. */
const STRONG: ReadonlySet<string> = new Set(
  "say think believe insist argue claim contend assert allege suggest admit acknowledge concede hope warn predict maintain complain add".split(
    " ",
  ),
);

const THAT_WORDS: ReadonlySet<string> = new Set("that whether if how what who why when where".split(" "));

const MODIFYING_CASES: ReadonlySet<string> = new Set([
  "for",
  "as",
  "of",
  "over",
  "about",
  "against",
  "with",
  "to",
  "from",
  "into",
  "toward",
  "towards",
]);

/** The attribution whose cue is the verb at i with an indirect content in its own clause, or null. */
export function verbalAttribution(tree: Tree, i: number): Draft | null {
  const lemma = lemmaAt(tree, i);
  const entries = VERB_CUES.get(lemma);
  if (entries === undefined || bears(tree, i, "amod", "compound", "case", "fixed")) return null;
  const group = verbGroup(tree, i);
  for (const entry of entries) {
    const found = group.isPassive ? passiveContent(tree, group, entry) : activeContent(tree, group, entry);
    if (found === null) continue;
    const content = found.content
      .map((range) => trimContent(tree, range.from > i ? cutReport(tree, range, i) : range))
      .filter((range) => range !== null);
    if (content.length === 0) continue;
    const inverted =
      found.construction === "inverted" || found.construction === "inserted" ? isInverted(tree, group) : false;
    const following = inverted ? followingSource(tree, i, group.range.to) : null;
    const source =
      following === null ? sourceOf(tree, group, content) : { head: following.head, ranges: [following.range] };
    return {
      cueToken: i,
      lemma,
      frame: entry.frame,
      construction: found.construction,
      isNegated: group.isNegated,
      sourceHead: source.head,
      source: source.ranges,
      cue: [{ from: group.range.from, to: Math.max(group.range.to, found.cueTo ?? -1) }],
      content,
    };
  }
  return null;
}

/** The noun phrase that speaks: the subject, or the agent of a passive ("by X"). */
export function sourceOf(
  tree: Tree,
  group: VerbGroup,
  content: readonly TokenRange[],
): { readonly head: number; readonly ranges: readonly TokenRange[] } {
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

const TIME_WORDS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning afternoon evening night day".split(
    " ",
  ),
);

function isNominal(tree: Tree, i: number): boolean {
  const upos = UPOS[tree.tags[i]];
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM";
}

function isFitSubject(tree: Tree, head: number): boolean {
  const upos = UPOS[tree.tags[head]];
  if (TIME_WORDS.has(wordAt(tree, head))) return false;
  return isNominal(tree, head) || upos === "DET" || upos === "ADJ" || upos === "X";
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
    if (bears(tree, head, "obl", "obj", "obl:time", "iobj") && !opensClause(tree, start, before)) return null;
    return { head, ranges: [widened(tree, nounPhraseTrim(tree, nounPhrase(tree, head, limit)), group)] };
  }
  if (formAt(tree, before) !== ",") return null;
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

function activeContent(tree: Tree, group: VerbGroup, entry: CueEntry): Found | null {
  const { verb } = group;
  const end = clauseEnd(tree, verb);
  if (entry.quotes && isInverted(tree, group)) {
    const set = insertedContent(tree, group, end);
    if (set !== null) return set;
  }
  const object = rightChild(tree, verb, "obj");
  const recipient = entry.recipient || childWith(tree, verb, "iobj") > verb;
  if (entry.clause) {
    const clause = clauseChild(tree, verb);
    const reported = clause < 0 ? null : reportedClause(tree, verb, clause, recipient);
    if (
      reported !== null &&
      !breaksBeforeVerb(tree, reported) &&
      (!entry.needsThat || THAT_WORDS.has(wordAt(tree, reported.from)))
    ) {
      const parts: TokenRange[] = [reported];
      const pulled = extractedPronoun(tree, verb, clause);
      if (pulled !== null) parts.unshift(pulled);
      return { construction: "clause", content: parts };
    }
  }
  if (entry.predicate && object >= 0) {
    let predicate = -1;
    for (const child of childrenOf(tree, verb))
      if (
        child > object &&
        bears(tree, child, "xcomp", "ccomp", "obl", "obj", "obl:time", "dep", "parataxis", "advcl") &&
        !(bears(tree, child, "obl") && leadingWord(tree, child) !== "as")
      )
        predicate = child;
    if (predicate > object)
      return { construction: "predicate", content: [{ from: tree.first[object], to: tree.last[predicate] }] };
  }
  if (entry.objectInfinitive && object >= 0) {
    const infinitive = rightChild(tree, verb, "xcomp", "ccomp", "advcl");
    if (infinitive > object && isInfinitive(tree, infinitive))
      return { construction: "object-infinitive", content: [{ from: tree.first[object], to: tree.last[infinitive] }] };
  }
  if (entry.infinitive || entry.objectInfinitive) {
    const infinitive = rightChild(tree, verb, "xcomp", "ccomp");
    if (
      infinitive >= 0 &&
      (isInfinitive(tree, infinitive) ||
        TAGS[tree.tags[infinitive]] === "VERB:ing" ||
        tree.first[infinitive] === verb + 1)
    )
      return {
        construction: "infinitive",
        content: [{ from: Math.max(verb + 1, tree.first[infinitive]), to: tree.last[infinitive] }],
      };
  }
  if (entry.prepositions.size > 0) {
    const found = prepositionalContent(tree, group, entry);
    if (found !== null) return found;
  }
  if (entry.object && object >= 0 && !recipient) {
    const from = Math.max(verb + 1, tree.first[object]);
    return { construction: "object", content: [{ from, to: objectEnd(tree, verb, object) }] };
  }
  if (entry.object) {
    const pulled = relativeObject(tree, group);
    if (pulled !== null) return { construction: "object", content: [pulled] };
  }
  if (entry.clause || entry.quotes) {
    const surface = entry.clause ? clauseByPlace(tree, group, entry) : null;
    if (surface !== null) return { construction: "clause", content: [surface] };
    const set = entry.clause && !entry.needsThat ? insertedContent(tree, group, end) : null;
    if (set !== null) return set;
  }
  return null;
}

/** "the plan that X rejected", "the plan X rejected": the pronoun, or else the noun the clause describes, is the content. */
function relativeObject(tree: Tree, group: VerbGroup): TokenRange | null {
  const { verb, top } = group;
  if (!bears(tree, top, "acl:relcl")) return null;
  const subject = childWith(tree, top, "nsubj");
  if (subject < 0 || subject > verb) return null;
  const first = tree.first[top];
  if (
    tree.tags[subject] === TAG["PRON:relative"] ||
    wordAt(tree, subject) === "that" ||
    wordAt(tree, subject) === "who"
  )
    return null;
  const word = wordAt(tree, first);
  if (tree.tags[first] === TAG["PRON:relative"] || word === "that" || word === "which")
    return { from: first, to: first };
  const noun = tree.head[top];
  return noun < first ? { from: nounPhrase(tree, noun, first).from, to: first - 1 } : null;
}

/** Words that end a reported clause where the tree does not tell. */
const CLAUSE_BREAKS: ReadonlySet<string> = new Set(["while", "compared", "according", "whereas"]);

/**
 * The reported clause by place alone: what follows a verb of saying, from "that" or the first noun phrase, up to a break.
 *
 * For sentences whose tree went wrong; asks for a finite verb in it.
 */
function clauseByPlace(tree: Tree, group: VerbGroup, entry: CueEntry): TokenRange | null {
  const { verb } = group;
  const end = clauseEnd(tree, verb);
  if (entry.needsThat && wordAt(tree, group.range.to + 1) !== "that") return null;
  if (!entry.quotes && !STRONG.has(lemmaAt(tree, verb))) return null;
  let from = group.range.to + 1;
  if (from > end || formAt(tree, from) === "," || formAt(tree, from) === ".") return null;
  for (let i = from; i <= end && i < from + (entry.recipient ? 18 : 9); i++) {
    if (wordAt(tree, i) === "that" && tree.tags[i] === TAG.SCONJ) {
      from = i;
      break;
    }
    if (UPOS[tree.tags[i]] === "VERB" || UPOS[tree.tags[i]] === "AUX" || formAt(tree, i) === ",") break;
  }
  if (UPOS[tree.tags[from]] === "ADP") return null;
  let to = from;
  for (let i = from; i <= end; i++) {
    const form = formAt(tree, i);
    if (form === ";" || CLAUSE_BREAKS.has(wordAt(tree, i))) break;
    if (form === "," && i < end) {
      const next = TAGS[tree.tags[i + 1]];
      if (next === "VERB:ing" && VERB_CUES.has(lemmaAt(tree, i + 1))) break;
      if (CLAUSE_BREAKS.has(wordAt(tree, i + 1)) || wordAt(tree, i + 1) === "but") break;
      // A verb right after a comma closes a relative clause: ", who said X, left".
      if (
        (next === "VERB:past" || next === "VERB:fin-s" || next.startsWith("AUX")) &&
        bears(tree, verb, "acl:relcl", "nsubj", "conj")
      )
        break;
    }
    to = i;
  }
  return hasFinite(tree, from + 1, to) && !breaksBeforeVerb(tree, { from, to }) ? { from, to } : null;
}

/** Last token of an object with the phrases that complete it: "blamed X for Y", "praised X as Y". */
function objectEnd(tree: Tree, verb: number, object: number): number {
  let end = tree.last[object];
  for (const child of childrenOf(tree, verb)) {
    if (child <= object || tree.first[child] !== end + 1) continue;
    const relation = tree.relation[child];
    const completes =
      ((relation === RELATION.obl || relation === RELATION.advcl || relation === RELATION.nmod) &&
        MODIFYING_CASES.has(leadingWord(tree, child))) ||
      relation === RELATION.xcomp ||
      (relation === RELATION.advcl && isInfinitive(tree, child));
    if (!completes) break;
    end = tree.last[child];
  }
  return end;
}

/**
 * The stretch that a reporting verb's clause covers, given one token that heads it or part of it.
 *
 * Greedy parsers often hang the subject of a bare clause on the reporting verb; so all that follows the verb counts, from the first
 * dependent that is no hearer, time or place, up to a coordinated verb that shares the verb's subject.
 */
function reportedClause(tree: Tree, verb: number, clause: number, recipient: boolean): TokenRange {
  let from = Math.max(verb + 1, tree.first[clause]);
  let to = tree.last[clause];
  if (recipient) from = afterHearer(tree, verb, from);
  let before = !recipient;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || bears(tree, child, "punct")) continue;
    if (child === clause) {
      before = false;
      continue;
    }
    const begins = tree.first[child];
    if (before) {
      const isBetween = begins > verb && begins < from;
      if (!isBetween) continue;
      const modifier =
        bears(tree, child, "obl", "obl:time", "advmod", "compound:prt", "iobj", "advcl", "discourse") ||
        UPOS[tree.tags[child]] === "ADV";
      const hearer = recipient && bears(tree, child, "obj", "iobj");
      const marked = ["that", "whether", "if"].includes(wordAt(tree, from)) || wordAt(tree, from - 1) === "that";
      if (!modifier && !hearer && !marked) from = begins;
    } else if (begins === to + 1 || begins === to + 2) {
      if (bears(tree, child, "conj") && childWith(tree, child, "cc") >= 0 && VERB_CUES.has(lemmaAt(tree, child))) break;
      if (bears(tree, child, "advcl") && TAGS[tree.tags[child]] === "VERB:ing" && formAt(tree, begins - 1) === ",")
        break;
      if (bears(tree, child, "parataxis") && [";", "."].includes(formAt(tree, begins - 1))) break;
      if (
        bears(tree, child, "conj") &&
        UPOS[tree.tags[child]] === "VERB" &&
        childWith(tree, child, "nsubj") < 0 &&
        childWith(tree, child, "cc") >= 0 &&
        tree.tags[child] === tree.tags[verb]
      )
        break;
      to = tree.last[child];
    }
  }
  return { from, to };
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set("me you him her us them it".split(" "));
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set("i he she they we it".split(" "));

/** Where the content starts after "told X": at "that" or a question word, or at the clause's subject after the hearer. */
function afterHearer(tree: Tree, verb: number, from: number): number {
  for (let i = verb + 1; i < verb + 14 && i < tree.tokens.count; i++) {
    const upos = UPOS[tree.tags[i]];
    const word = wordAt(tree, i);
    if (upos === "VERB" || upos === "AUX" || formAt(tree, i) === ".") break;
    if (word === "that" && upos === "SCONJ") return i;
    if (i > verb + 1 && (word === "how" || word === "whether" || word === "if" || word === "why")) return i;
    if (i > verb + 1 && SUBJECT_PRONOUNS.has(word) && upos === "PRON") return i;
  }
  const next = verb + 1;
  if (
    OBJECT_PRONOUNS.has(wordAt(tree, next)) &&
    UPOS[tree.tags[next + 1]] !== "AUX" &&
    UPOS[tree.tags[next + 1]] !== "VERB"
  )
    return Math.max(from, next + 1);
  return from;
}

/** True when a finite verb stands in the range. */
function hasFinite(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const tag = TAGS[tree.tags[i]];
    if (
      tag.startsWith("AUX")
        ? tag !== "AUX:base" && tag !== "AUX:ing"
        : tag === "VERB:past" || tag === "VERB:fin" || tag === "VERB:fin-s"
    )
      return true;
  }
  return false;
}

/** The clause a verb takes as its complement: marked as such, or parsed as a looser dependent that has a subject and verb of its own. */
function clauseChild(tree: Tree, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue;
    if (bears(tree, child, "ccomp")) return child;
    if (bears(tree, child, "parataxis", "advcl", "dep", "xcomp", "csubj", "conj", "appos")) {
      const mark = leadingWord(tree, child);
      const begins = tree.first[child];
      if (bears(tree, child, "advcl", "dep") && (mark === "that" || mark === "whether")) return child;
      if (
        bears(tree, child, "parataxis", "dep", "appos", "advcl") &&
        begins === verb + 1 &&
        mark === "" &&
        childWith(tree, child, "nsubj", "nsubj:pass") >= 0
      )
        return child;
    }
    if (
      bears(tree, child, "obj", "xcomp", "obl") &&
      childWith(tree, child, "nsubj", "nsubj:pass") >= 0 &&
      tree.first[child] <= verb + 2 &&
      childWith(tree, child, "cop", "aux", "mark") >= 0
    )
      return child;
  }
  return -1;
}

/** "which he believes will fail": the pronoun belongs to the content, though it stands before the source. */
function extractedPronoun(tree: Tree, verb: number, clause: number): TokenRange | null {
  if (!bears(tree, verb, "acl:relcl")) return null;
  if (childWith(tree, clause, "nsubj", "nsubj:pass", "obj") > verb) return null;
  const first = tree.first[verb];
  if (tree.tags[first] !== TAG["PRON:relative"] && wordAt(tree, first) !== "that") return null;
  const subject = childWith(tree, verb, "nsubj");
  return subject === first ? null : { from: first, to: first };
}

function isInfinitive(tree: Tree, i: number): boolean {
  for (const child of childrenOf(tree, i))
    if (child < i && wordAt(tree, child) === "to" && UPOS[tree.tags[child]] === "PART") return true;
  return false;
}

function rightChild(tree: Tree, verb: number, ...relations: Parameters<typeof bears>[2][]): number {
  for (const child of childrenOf(tree, verb)) if (child > verb && bears(tree, child, ...relations)) return child;
  return -1;
}

function prepositionalContent(tree: Tree, group: VerbGroup, entry: CueEntry): Found | null {
  const { verb } = group;
  const after = group.range.to + 1;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !bears(tree, child, "obl", "advcl", "nmod", "ccomp", "xcomp", "compound:prt", "obj", "advmod"))
      continue;
    let lead = -1;
    for (const c of childrenOf(tree, child))
      if (c < child && bears(tree, c, "case", "mark") && entry.prepositions.has(wordAt(tree, c))) lead = c;
    if (lead < 0) continue;
    let to = tree.last[child];
    for (const next of childrenOf(tree, verb))
      if (next > child && tree.first[next] === to + 1 && (isInfinitive(tree, next) || bears(tree, next, "xcomp")))
        to = tree.last[next];
    if (lead === after) return { construction: "prepositional", content: [{ from: lead + 1, to }], cueTo: lead };
    return { construction: "prepositional", content: [{ from: entry.recipient ? lead + 1 : lead, to }] };
  }
  return null;
}

function passiveContent(tree: Tree, group: VerbGroup, entry: CueEntry): Found | null {
  const { verb } = group;
  const clause = clauseChild(tree, verb);
  const subject = passiveSubject(tree, group);
  const infinitive = rightChild(tree, verb, "xcomp", "advcl", "ccomp");
  if (clause >= 0 && entry.clause && !isInfinitive(tree, clause))
    return {
      construction: "passive",
      content: [{ from: Math.max(verb + 1, tree.first[clause]), to: tree.last[clause] }],
    };
  if (subject === null) return null;
  const parts: TokenRange[] = [subject];
  if (infinitive >= 0 && (isInfinitive(tree, infinitive) || bears(tree, infinitive, "xcomp"))) {
    if (entry.recipient)
      return { construction: "passive", content: [{ from: tree.first[infinitive], to: tree.last[infinitive] }] };
    parts.push({ from: Math.max(verb + 1, tree.first[infinitive]), to: tree.last[infinitive] });
    return { construction: "passive", content: parts };
  }
  if (!entry.object && !entry.predicate) return null;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !bears(tree, child, "obl", "advcl")) continue;
    const lead = leadingWord(tree, child);
    if (lead !== "by" && (entry.prepositions.has(lead) || lead === "as")) {
      parts.push({ from: tree.first[child], to: tree.last[child] });
      break;
    }
  }
  // "was attacked", "was offered": without an agent or a complement no one is said to say anything.
  if (
    parts.length === 1 &&
    !childrenOf(tree, verb).some(
      (child) => child > verb && bears(tree, child, "obl", "obl:agent") && leadingWord(tree, child) === "by",
    )
  )
    return null;
  return { construction: "passive", content: parts };
}

function passiveSubject(tree: Tree, group: VerbGroup): TokenRange | null {
  const { verb } = group;
  let head = childWith(tree, group.top, "nsubj:pass", "nsubj");
  if (head < 0 && bears(tree, verb, "acl")) head = tree.head[verb];
  if (head < 0 && bears(tree, verb, "conj")) {
    const shared = subjectOf(tree, verb);
    head = shared === null ? -1 : shared.token;
  }
  if (head < 0 || head > group.range.from || bears(tree, head, "expl") || wordAt(tree, head) === "there") return null;
  return nounPhrase(tree, head, group.range.from);
}

function clauseEnd(tree: Tree, verb: number): number {
  return tree.units.start[tree.unitOf[verb] + 1] - 1;
}

/**
 * Content before, or on both sides of, a reporting clause: "Talks will go on, X said.", "The plan, X said on Monday, is dead."
 *
 * Told by the commas rather than the tree, since parsers hang such clauses in many ways.
 */
function insertedContent(tree: Tree, group: VerbGroup, end: number): Found | null {
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
  if (from <= start + 1 || !isSetOff(tree, from - 1)) return null;
  // What follows the reporting clause: its adverbials, up to a comma or the end.
  let next = to + 1;
  while (next <= end && formAt(tree, next) !== "," && !isDash(tree, next) && next - to < 30) next++;
  if (next > end) next = end;
  const left: TokenRange = { from: contentStart(tree, start, from - 2), to: from - 2 };
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
  if (!hasVerb(tree, left) && !hasVerb(tree, right)) return null;
  return { construction: "inserted", content: [left, right] };
}

/** ", said X": a finite verb of speech between a comma and a noun. */
function isInverted(tree: Tree, group: VerbGroup): boolean {
  const { from, to } = group.range;
  if (!isSetOff(tree, from - 1) || !hasFinite(tree, from, group.verb)) return false;
  const next = UPOS[tree.tags[to + 1]];
  if (next !== "PROPN" && next !== "NOUN" && next !== "DET" && next !== "ADJ") return false;
  // "X, the envoy, said talks were over": what follows is a clause, not a speaker.
  const end = clauseEnd(tree, group.verb);
  for (let i = to + 1; i <= end; i++) {
    if (formAt(tree, i) === "," || tree.tags[i] === TAG["PRON:relative"] || wordAt(tree, i) === "that") break;
    if (hasFinite(tree, i, i)) return false;
  }
  return true;
}

/** Content after "which," or "that," starts at the pronoun, not at the sentence. */
function contentStart(tree: Tree, start: number, end: number): number {
  for (let i = end - 3; i > start; i--) {
    const word = wordAt(tree, i);
    if (word === ";") return i + 1;
    if (formAt(tree, i - 1) === "," && (word === "while" || word === "but") && hasFinite(tree, i, end)) return i + 1;
  }
  if (tree.tags[end] === TAG["PRON:relative"] && end > start) return end;
  return start;
}

function isSetOff(tree: Tree, i: number): boolean {
  return formAt(tree, i) === "," || isDash(tree, i);
}

function isDash(tree: Tree, i: number): boolean {
  const form = formAt(tree, i);
  return form === "—" || form === "–" || form === "--" || (form === "-" && tree.tokens.gap[i] > 0);
}

function hasVerb(tree: Tree, range: TokenRange): boolean {
  for (let i = range.from; i <= range.to; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "VERB" || upos === "AUX") return true;
  }
  return false;
}
