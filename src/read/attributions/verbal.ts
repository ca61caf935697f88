import { HELD } from "../frames/mend-pasts.ts";
import { DEED_OBJECTS } from "../speakers/cues.ts";
import { bears, childWith, childrenOf, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { breaksBeforeVerb, cutReport } from "./bounds.ts";
import {
  completedEnd,
  gappedClause,
  gerundByPlace,
  infinitiveByPlace,
  ledByPlace,
  objectByPlace,
  objectEnd,
  relativeObject,
} from "./complements.ts";
import { LIGHT_VERBS, VERB_CUES, type CueEntry } from "./cue-lexicon.ts";
import { trimContent, type Draft, type Found } from "./draft.ts";
import { followingSource } from "./following-source.ts";
import { isInserted, isInverted, insertedContent } from "./inserted.ts";
import { NAMING, gappedName, isPredicateOf, namedByPlace, smallClause } from "./naming.ts";
import { passiveContent } from "./passive.ts";
import { quotedFragment } from "./quoted-fragment.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { clauseChild, reportedClause, clauseByPlace, extractedPronoun } from "./reported-clause.ts";
import { sourceOf } from "./speaker.ts";
import { TIME_WORDS } from "./time-words.ts";
import { verbGroup, type VerbGroup } from "./verb-group.ts";
import { hasFinite, isInfinitive, rightChild, clauseEnd } from "./verb-questions.ts";

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "‘", "''"]);

const THAT_WORDS: ReadonlySet<string> = new Set("that whether if how what who why when where".split(" "));

/** The attribution whose cue is the verb at i with an indirect content in its own clause, or null. */
export function verbalAttribution(tree: Tree, i: number): Draft | null {
  const lemma = lemmaAt(tree, i);
  const entries = VERB_CUES.get(lemma);
  if (entries === undefined || describesNoun(tree, i)) return null;
  const group = verbGroup(tree, i);
  // "compared with last year" opens a phrase; no one compares.
  if (lemma === "compare" && TAGS[tree.tags[i]] === "VERB:part" && group.range.from === i) return null;
  if (isHeldToBe(tree, i, lemma, group) || isDeed(tree, i, lemma)) return null;
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
    if (source.ranges.some((range) => isApartByPronoun(tree, range))) return null;
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

/** "20 of them thought to be alive": a participle without its auxiliary; whoever holds it so is not named. */
function isHeldToBe(tree: Tree, i: number, lemma: string, { range }: VerbGroup): boolean {
  return (
    HELD.has(lemma) &&
    /^VERB:(?:part|past)$/.test(TAGS[tree.tags[i]]) &&
    range.to === i &&
    lemmaAt(tree, range.from) === lemma &&
    i + 2 < tree.tokens.count &&
    wordAt(tree, i + 1) === "to" &&
    /^(?:be|have)$/.test(wordAt(tree, i + 2))
  );
}

/** "the longest pause | the group [has ever observed]": two phrases side by side are a noun and whoever does something to it. */
function isApartByPronoun(tree: Tree, { from, to }: TokenRange): boolean {
  for (let k = from + 2; k <= to; k++) {
    const isArticle = /^(?:the|a|an|its|his|her|their)$/.test(wordAt(tree, k));
    if (isArticle && UPOS[tree.tags[k - 1]] === "NOUN" && UPOS[tree.tags[from]] === "DET") return true;
  }
  return false;
}

/** "claimed more than 400 lives", "laid down its arms": verbs of saying that tell a deed with such an object. */
function isDeed(tree: Tree, i: number, lemma: string): boolean {
  const object = DEED_OBJECTS.get(lemma);
  if (object === undefined) return false;
  for (let k = i + 1; k < Math.min(tree.tokens.count, i + 8); k++) {
    const upos = UPOS[tree.tags[k]];
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "VERB") return false;
    if (object.has(wordAt(tree, k))) return true;
  }
  return false;
}

/** A participle before its noun, or part of a preposition; a finite verb is never either, whatever the tree says. */
function describesNoun(tree: Tree, i: number): boolean {
  const tag = TAGS[tree.tags[i]];
  const isFinite = tag === "VERB:past" || tag === "VERB:fin" || tag === "VERB:fin-s";
  return !isFinite && bears(tree, i, "amod", "compound", "case", "fixed");
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
  if (entry.quotes && (isInverted(tree, group) || isInserted(tree, group))) {
    const set = insertedContent(tree, group, end);
    if (set !== null) return set;
  }
  if (entry.quotes && entry.clause) {
    // "said “no” twice": the words in quotation marks are all that is said, unless they open a clause.
    const fragment = quotedFragment(tree, group.range.to + 1, end);
    const next = fragment === null ? "" : UPOS[tree.tags[fragment.to + 1]];
    if (fragment !== null && fragment.to < end && (next === "NUM" || next === "PUNCT"))
      return { construction: "object", content: [fragment] };
  }
  const object = objectOf(tree, verb);
  const recipient = entry.recipient || childWith(tree, verb, "iobj") > verb;
  if (entry.clause) {
    const gapped = gappedClause(tree, group);
    if (gapped !== null) return { construction: "clause", content: gapped };
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
  if (entry.frame === "show" || lemmaAt(tree, verb) === "see") {
    const seen = smallClause(tree, group.range.to + 1, end);
    if (seen !== null) return { construction: "predicate", content: [seen] };
  }
  if (entry.predicate && object >= 0) {
    let predicate = -1;
    for (const child of childrenOf(tree, verb))
      if (
        child > object &&
        bears(tree, child, "xcomp", "ccomp", "obl", "obj", "obl:time", "dep", "parataxis", "advcl") &&
        !(bears(tree, child, "obl") && !isPredicateOf(tree, object, child))
      )
        predicate = child;
    // "called the offer “a trap”" parsed as one phrase: the name follows its noun without a preposition.
    const next = UPOS[tree.tags[object + 1]];
    const named = next === "DET" || (next === "PUNCT" && OPENERS.has(formAt(tree, object + 1)));
    if (predicate < 0 && named && tree.last[object] > object + 1) predicate = object;
    if (predicate >= object)
      return {
        construction: "predicate",
        content: [{ from: tree.first[object], to: completedEnd(tree, verb, predicate) }],
      };
  }
  if (entry.predicate) {
    const pulled = gappedName(tree, group, end);
    if (pulled !== null) return { construction: "predicate", content: pulled };
    const named = namedByPlace(tree, group, end);
    if (named !== null) return { construction: "predicate", content: [named] };
  }
  if (entry.objectInfinitive && object >= 0) {
    const infinitive = rightChild(tree, verb, "xcomp", "ccomp", "advcl");
    if (infinitive > object && isInfinitive(tree, infinitive))
      return {
        construction: "object-infinitive",
        content: [{ from: tree.first[object], to: completedEnd(tree, verb, infinitive) }],
      };
  }
  // "called on both to stop": whom the preposition names is no object.
  if (entry.objectInfinitive && !entry.prepositions.has("upon")) {
    const placed = infinitiveByPlace(tree, group, end);
    if (placed !== null) return { construction: "object-infinitive", content: [placed] };
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
        (tree.first[infinitive] === verb + 1 && !NAMING.has(lemmaAt(tree, verb))))
    ) {
      let from = Math.max(verb + 1, tree.first[infinitive]);
      // "wants both sides to sign" with the sides parsed as the infinitive's own business or nobody's.
      if (entry.objectInfinitive && !entry.recipient && from <= infinitive) from = Math.min(from, group.range.to + 1);
      if (from === group.range.to + 1 && wordAt(tree, from) !== "to" && entry.prepositions.has(wordAt(tree, from)))
        return {
          construction: "infinitive",
          content: [{ from: from + 1, to: completedEnd(tree, verb, infinitive) }],
          cueTo: from,
        };
      return { construction: "infinitive", content: [{ from, to: completedEnd(tree, verb, infinitive) }] };
    }
  }
  if (entry.prepositions.size > 0) {
    const found = prepositionalContent(tree, group, entry);
    if (found !== null) return found;
  }
  if (entry.quotes || entry.object) {
    // "a sign reading, “Stay”": the comma leads in the words.
    const isLedIn = entry.quotes && formAt(tree, group.range.to + 1) === ",";
    const fragment = quotedFragment(tree, group.range.to + (isLedIn ? 2 : 1), end);
    if (fragment !== null) return { construction: "object", content: [fragment] };
  }
  if (entry.prepositions.size > 0) {
    const led = ledByPlace(tree, group, entry, end);
    if (led !== null) return led;
  }
  if (entry.object) {
    const gerund = gerundByPlace(tree, group, end);
    if (gerund !== null) return { construction: "object", content: [gerund] };
  }
  if (entry.clause && !entry.needsThat && object >= 0 && !recipient) {
    const opened = clauseFromObject(tree, verb, object, end);
    if (opened !== null) return { construction: "clause", content: [opened] };
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
  if (entry.object && object < 0 && !recipient) {
    const near = objectByPlace(tree, group, end);
    if (near !== null) return { construction: "object", content: [near] };
  }
  return null;
}

/** The object after a verb, or -1; "announced Friday" has none. */
function objectOf(tree: Tree, verb: number): number {
  const object = rightChild(tree, verb, "obj");
  return object >= 0 && TIME_WORDS.has(wordAt(tree, object)) ? -1 : object;
}

/** "denied it happened", "argued the law could fail": the object turns out to be a subject, for a finite verb follows it at once. */
function clauseFromObject(tree: Tree, verb: number, object: number, end: number): TokenRange | null {
  const next = tree.last[object] + 1;
  if (next > end || !hasFinite(tree, next, next) || bears(tree, next, "conj")) return null;
  // "investors expecting a deal may want": behind a cue that describes a noun, the verb is that noun's.
  if (bears(tree, verb, "acl", "acl:relcl", "csubj", "nsubj")) return null;
  return { from: Math.max(verb + 1, tree.first[object]), to: end };
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
    const to = completedEnd(tree, verb, child);
    if (lead === after) return { construction: "prepositional", content: [{ from: lead + 1, to }], cueTo: lead };
    const object = rightChild(tree, verb, "obj");
    if (entry.object && !entry.recipient && object >= 0 && object < lead)
      return { construction: "prepositional", content: [{ from: Math.max(verb + 1, tree.first[object]), to }] };
    return { construction: "prepositional", content: [{ from: wordAt(tree, lead) === "as" ? lead : lead + 1, to }] };
  }
  return null;
}
