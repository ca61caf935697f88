import { bears, childWith, childrenOf, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { breaksBeforeVerb } from "./bounds.ts";
import { VERB_CUES, type CueEntry } from "./cue-lexicon.ts";
import { leadingWord, type TokenRange } from "./noun-phrase.ts";
import { TIME_WORDS } from "./time-words.ts";
import type { VerbGroup } from "./verb-group.ts";
import { hasFinite, clauseEnd } from "./verb-questions.ts";

/** Verbs whose noun complement is all but always the subject of a clause, where a verb follows. */
const STRONG: ReadonlySet<string> = new Set(
  "say show find feel fear worry think believe insist argue claim contend assert allege suggest admit acknowledge concede hope warn predict maintain complain add".split(
    " ",
  ),
);

/** Words that end a reported clause where the tree does not tell. */
const CLAUSE_BREAKS: ReadonlySet<string> = new Set(["while", "compared", "according", "whereas"]);

/**
 * The reported clause by place alone: what follows a verb of saying, from "that" or the first noun phrase, up to a break.
 *
 * For sentences whose tree went wrong; asks for a finite verb in it.
 */
export function clauseByPlace(tree: Tree, group: VerbGroup, entry: CueEntry): TokenRange | null {
  const { verb } = group;
  const end = clauseEnd(tree, verb);
  const that = entry.clause ? thatAfter(tree, group.range.to, end, entry.recipient) : -1;
  if (that >= 0) return { from: that, to: end };
  if (entry.needsThat && wordAt(tree, group.range.to + 1) !== "that") return null;
  let from = group.range.to + 1;
  // "did not know what that meant": a question word right after the cue opens its clause.
  const opening = wordAt(tree, from);
  if (QUESTION_WORDS.has(opening) && opening !== "who" && hasFinite(tree, from + 1, end)) return { from, to: end };
  if (!entry.quotes && !STRONG.has(lemmaAt(tree, verb))) return null;
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
  if (lemmaAt(tree, verb) === "say" && !hasFinite(tree, from + 1, to)) {
    // "said the hall never shut its doors": the verb was read as something else. "said yes": no clause at all.
    const first = UPOS[tree.tags[from]];
    if (first === "INTJ") return { from, to: from };
    if (to - from > 2 && SUBJECTS.has(first) && !TIME_WORDS.has(wordAt(tree, from))) return { from, to };
  }
  return hasFinite(tree, from + 1, to) && !breaksBeforeVerb(tree, { from, to }) ? { from, to } : null;
}

const SUBJECTS: ReadonlySet<string> = new Set(["DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"]);

/**
 * The "that" of a report after times, places and hearers: "said at a conference last week that she would go". -1 where a verb or sign
 * comes first, or where no clause with a subject of its own follows.
 */
function thatAfter(tree: Tree, cueTo: number, end: number, recipient: boolean): number {
  for (let i = cueTo + 1; i < end && i < cueTo + 16; i++) {
    // Words in quotation marks right behind the cue are no hearer or time.
    if (i === cueTo + 1 && '“"'.includes(formAt(tree, i))) return -1;
    const upos = UPOS[tree.tags[i]];
    if (wordAt(tree, i) === "that" && tree.tags[i] !== TAG.DET) {
      const next = TAGS[tree.tags[i + 1]];
      // "said Monday that, if both agree, talks will open": an aside may stand before the clause's subject.
      const isCut = next === "PUNCT" && formAt(tree, i + 1) !== ",";
      return next.startsWith("VERB") || next.startsWith("AUX") || isCut || !hasFinite(tree, i + 2, end) ? -1 : i;
    }
    // "said the fort “does not hold”": what stands before a quoted verb is its subject.
    const isSubject = hasFinite(tree, i + 1, i + 1) || (!recipient && opensSubject(tree, cueTo + 1));
    if (i > cueTo + 2 && '“"'.includes(formAt(tree, i)) && !isSubject)
      return hasFinite(tree, i + 2, Math.min(end, i + 12)) ? i : -1;
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ" || upos === "CCONJ" || formAt(tree, i) === ";") return -1;
  }
  return -1;
}

/**
 * The stretch that a reporting verb's clause covers, given one token that heads it or part of it.
 *
 * Greedy parsers often hang the subject of a bare clause on the reporting verb; so all that follows the verb counts, from the first
 * dependent that is no hearer, time or place, up to a coordinated verb that shares the verb's subject.
 */
export function reportedClause(tree: Tree, verb: number, clause: number, recipient: boolean): TokenRange {
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
  // What no sign parts from the clause belongs to it, whatever the tree hangs it on.
  if (!bears(tree, verb, "acl:relcl"))
    for (let i = to + 1; i <= clauseEnd(tree, verb); i++) {
      if (UPOS[tree.tags[i]] === "PUNCT" || UPOS[tree.tags[i]] === "CCONJ") break;
      to = i;
    }
  return { from: Math.max(from, thatAfter(tree, verb, to, recipient)), to };
}

/** True for a word that can begin a subject, and no time: then what follows a verb of speech is its content at once. */
function opensSubject(tree: Tree, i: number): boolean {
  return ["PRON", "DET"].includes(UPOS[tree.tags[i]]) && !TIME_WORDS.has(wordAt(tree, i + 1));
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
  const subject = afterNoun(tree, verb + 1);
  if (subject >= 0) return subject;
  const next = verb + 1;
  if (
    OBJECT_PRONOUNS.has(wordAt(tree, next)) &&
    UPOS[tree.tags[next + 1]] !== "AUX" &&
    UPOS[tree.tags[next + 1]] !== "VERB"
  )
    return Math.max(from, next + 1);
  return from;
}

/** "told reporters | the road was open", "told the paper | Hale had left": where a second noun phrase begins behind the hearer; -1 where none does. */
function afterNoun(tree: Tree, from: number): number {
  for (let i = from + 1; i < from + 8 && i < tree.tokens.count; i++) {
    const tag = TAGS[tree.tags[i]];
    const before = TAGS[tree.tags[i - 1]];
    const isNoun = before.startsWith("NOUN") || before.startsWith("PROPN");
    const isName = tag === "PROPN" && before.startsWith("NOUN");
    if (isNoun && (isName || tag === "DET" || tag === "PRON" || tag === "PRON:possessive"))
      return hasFinite(tree, i + 1, Math.min(i + 8, tree.tokens.count - 1)) ? i : -1;
    if (!tag.startsWith("NOUN") && !tag.startsWith("PROPN") && tag !== "ADJ" && tag !== "NUM") return -1;
  }
  return -1;
}

const ASKING: ReadonlySet<string> = new Set(["ask", "wonder", "know", "explain", "understand"]);

/** True for a clause that opens with a question word or "if". */
function asks(tree: Tree, clause: number): boolean {
  return QUESTION_WORDS.has(wordAt(tree, tree.first[clause]));
}

const QUESTION_WORDS: ReadonlySet<string> = new Set("if whether why how what who where when which".split(" "));

/** The clause a verb takes as its complement: marked as such, or parsed as a looser dependent that has a subject and verb of its own. */
export function clauseChild(tree: Tree, verb: number): number {
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue;
    if (bears(tree, child, "ccomp")) return child;
    if (bears(tree, child, "parataxis", "advcl", "dep", "xcomp", "csubj", "conj", "appos")) {
      const mark = leadingWord(tree, child);
      const begins = tree.first[child];
      if (bears(tree, child, "advcl", "dep") && (mark === "that" || mark === "whether")) return child;
      if (ASKING.has(lemmaAt(tree, verb)) && bears(tree, child, "advcl") && asks(tree, child)) return child;
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
export function extractedPronoun(tree: Tree, verb: number, clause: number): TokenRange | null {
  if (!bears(tree, verb, "acl:relcl")) return null;
  if (childWith(tree, clause, "nsubj", "nsubj:pass", "obj") > verb) return null;
  const first = tree.first[verb];
  if (tree.tags[first] !== TAG["PRON:relative"] && wordAt(tree, first) !== "that") return null;
  const subject = childWith(tree, verb, "nsubj");
  return subject === first ? null : { from: first, to: first };
}
