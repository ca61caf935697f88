import { bears, childWith, childrenOf, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { RELATION, TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES, type CueEntry } from "./cue-lexicon.ts";
import { trimContent, type Construction, type Draft } from "./draft.ts";
import { hasInnerComma, leadingWord, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { subjectOf, verbGroup, type VerbGroup } from "./verb-group.ts";

type Found = { readonly construction: Construction; readonly content: readonly TokenRange[]; readonly cueTo?: number };

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
    const content = found.content.map((range) => trimContent(tree, range)).filter((range) => range !== null);
    if (content.length === 0) continue;
    const source = sourceOf(tree, group, content);
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
  if (head < 0 || tree.tags[head] === TAG.SCONJ) return { head: -1, ranges: [] };
  if (["it", "there"].includes(wordAt(tree, head)) && bears(tree, head, "expl")) return { head: -1, ranges: [] };
  if (content.some((range) => range.from <= head && head <= range.to)) return { head: -1, ranges: [] };
  let range = nounPhrase(tree, head, limit);
  for (const part of content) {
    if (part.from > head && part.from <= range.to) range = { from: range.from, to: part.from - 1 };
    if (part.to < head && part.to >= range.from) range = { from: part.to + 1, to: range.to };
  }
  range = nounPhraseTrim(tree, range);
  if (hasInnerComma(tree, range) && formAt(tree, range.to + 1) === "," && range.to + 2 === group.range.from)
    range = { from: range.from, to: range.to + 1 };
  return { head, ranges: range.to >= range.from ? [range] : [] };
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
  const object = rightChild(tree, verb, "obj");
  const recipient = entry.recipient || childWith(tree, verb, "iobj") > verb;
  if (entry.clause) {
    const clause = clauseChild(tree, verb);
    if (clause >= 0) {
      let from = Math.max(verb + 1, tree.first[clause]);
      if (
        object >= 0 &&
        object < clause &&
        !recipient &&
        tree.last[object] < clause &&
        from > object &&
        !isClausal(tree, object)
      ) {
        // The hearer or a stray noun between cue and clause stays out of the content.
        from = Math.max(from, tree.last[object] + 1);
      }
      const parts: TokenRange[] = [{ from, to: tree.last[clause] }];
      const pulled = extractedPronoun(tree, verb, clause);
      if (pulled !== null) parts.unshift(pulled);
      return { construction: "clause", content: parts };
    }
  }
  if (entry.predicate && object >= 0) {
    const predicate = rightChild(tree, verb, "xcomp", "ccomp", "obl");
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
  if (entry.clause || entry.quotes) {
    const set = insertedContent(tree, group, end);
    if (set !== null) return set;
  }
  return null;
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

function isClausal(tree: Tree, i: number): boolean {
  return childWith(tree, i, "nsubj", "cop", "mark") >= 0;
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
  const subject = subjectOf(tree, group.top);
  let from = group.range.from;
  let to = group.range.to;
  if (subject !== null && subject.how === "own") {
    const phrase = nounPhrase(tree, subject.token, subject.token < group.verb ? group.range.from : group.range.to);
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

/** Content after "which," or "that," starts at the pronoun, not at the sentence. */
function contentStart(tree: Tree, start: number, end: number): number {
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
