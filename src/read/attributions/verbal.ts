import { bears, childrenOf, childWith, formAt, lemmaAt, type Tree, wordAt } from "../clauses/tree.ts";
import { RELATION, TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { breaksBeforeVerb, cutReport } from "./bounds.ts";
import { type CueEntry, LIGHT_VERBS, VERB_CUES } from "./cue-lexicon.ts";
import { type Draft, type Found, trimContent } from "./draft.ts";
import { followingSource } from "./following-source.ts";
import { insertedContent, isInverted } from "./inserted.ts";
import { leadingWord, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { passiveContent } from "./passive.ts";
import { clauseByPlace, clauseChild, extractedPronoun, reportedClause } from "./reported-clause.ts";
import { sourceOf } from "./speaker.ts";
import { verbGroup, type VerbGroup } from "./verb-group.ts";
import { clauseEnd, isInfinitive, rightChild } from "./verb-questions.ts";

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "‘", "''"]);

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
    const carrier = carrierOf(tree, group);
    const source =
      following !== null
        ? { head: following.head, ranges: [following.range] }
        : sourceOf(tree, carrier ?? group, content);
    const cueFrom = carrier === null ? group.range.from : carrier.range.from;
    return {
      cueToken: i,
      lemma,
      frame: entry.frame,
      construction: found.construction,
      isNegated: group.isNegated,
      sourceHead: source.head,
      source: source.ranges,
      cue: [{ from: cueFrom, to: Math.max(group.range.to, found.cueTo ?? -1) }],
      content,
    };
  }
  return null;
}

/** "issued a statement saying": the verb that hands out the words leads the cue and has the speaker. Null where there is none. */
function carrierOf(tree: Tree, group: VerbGroup): VerbGroup | null {
  const { verb } = group;
  const noun = tree.head[verb];
  if (noun < 0 || noun > verb || !bears(tree, verb, "acl") || TAGS[tree.tags[verb]] !== "VERB:ing") return null;
  const light = tree.head[noun];
  if (
    light < 0 ||
    light > noun ||
    verb - light > 9 ||
    !bears(tree, noun, "obj") ||
    !LIGHT_VERBS.has(lemmaAt(tree, light))
  )
    return null;
  const carrier = verbGroup(tree, light);
  return carrier.isPassive ? null : carrier;
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
    // "called the offer “a trap”" parsed as one phrase: the name follows its noun without a preposition.
    const next = UPOS[tree.tags[object + 1]];
    const named = next === "DET" || (next === "PUNCT" && OPENERS.has(formAt(tree, object + 1)));
    if (predicate < 0 && named && tree.last[object] > object + 1) predicate = object;
    if (predicate >= object)
      return { construction: "predicate", content: [{ from: tree.first[object], to: tree.last[predicate] }] };
  }
  if (entry.objectInfinitive && object >= 0) {
    const infinitive = rightChild(tree, verb, "xcomp", "ccomp", "advcl");
    if (infinitive > object && isInfinitive(tree, infinitive))
      return { construction: "object-infinitive", content: [{ from: tree.first[object], to: tree.last[infinitive] }] };
  }
  if (entry.infinitive || entry.objectInfinitive) {
    let infinitive = rightChild(tree, verb, "xcomp", "ccomp");
    if (infinitive < 0) {
      const loose = rightChild(tree, verb, "advcl", "obl", "acl");
      if (loose >= 0 && isInfinitive(tree, loose) && tree.first[loose] === group.range.to + 1) infinitive = loose;
    }
    if (
      infinitive >= 0 &&
      (isInfinitive(tree, infinitive) ||
        TAGS[tree.tags[infinitive]] === "VERB:ing" ||
        tree.first[infinitive] === verb + 1)
    ) {
      let from = Math.max(verb + 1, tree.first[infinitive]);
      // "wants both sides to sign" with the sides parsed as the infinitive's own business or nobody's.
      if (entry.objectInfinitive && !entry.recipient && from <= infinitive) from = Math.min(from, group.range.to + 1);
      if (from === group.range.to + 1 && wordAt(tree, from) !== "to" && entry.prepositions.has(wordAt(tree, from)))
        return { construction: "infinitive", content: [{ from: from + 1, to: tree.last[infinitive] }], cueTo: from };
      return { construction: "infinitive", content: [{ from, to: tree.last[infinitive] }] };
    }
  }
  if (entry.prepositions.size > 0) {
    const found = prepositionalContent(tree, group, entry);
    if (found !== null) return found;
  }
  if (entry.quotes || entry.object) {
    const fragment = quotedFragment(tree, group.range.to + 1, end);
    if (fragment !== null) return { construction: "object", content: [fragment] };
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

/** Words in quotation marks right after the cue: "said “not at all”", "chanting “Leave now”". */
function quotedFragment(tree: Tree, from: number, end: number): TokenRange | null {
  if (from > end || !OPENERS.has(formAt(tree, from))) return null;
  for (let i = from + 1; i <= end && i < from + 60; i++) {
    const form = formAt(tree, i);
    if (form === "”" || form === '"' || form === "''" || form === "’") return { from, to: i };
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

function prepositionalContent(tree: Tree, group: VerbGroup, entry: CueEntry): Found | null {
  const { verb } = group;
  const after = group.range.to + 1;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !bears(tree, child, "obl", "advcl", "nmod", "ccomp", "xcomp", "compound:prt", "obj", "advmod"))
      continue;
    let lead = -1;
    for (const c of childrenOf(tree, child))
      if (
        c < child &&
        bears(tree, c, "case", "mark") &&
        entry.prepositions.has(wordAt(tree, c)) &&
        tree.tags[c] !== TAG.PART
      )
        lead = c;
    if (lead < 0) continue;
    let to = tree.last[child];
    for (const next of childrenOf(tree, verb))
      if (next > child && tree.first[next] === to + 1 && (isInfinitive(tree, next) || bears(tree, next, "xcomp")))
        to = tree.last[next];
    if (lead === after) return { construction: "prepositional", content: [{ from: lead + 1, to }], cueTo: lead };
    const object = rightChild(tree, verb, "obj");
    if (entry.object && !entry.recipient && object >= 0 && object < lead)
      return { construction: "prepositional", content: [{ from: Math.max(verb + 1, tree.first[object]), to }] };
    return { construction: "prepositional", content: [{ from: entry.recipient ? lead + 1 : lead, to }] };
  }
  return null;
}
