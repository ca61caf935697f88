import { bears, childWith, formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { speakerAtEdge, type Speaker } from "./speaker-by-place.ts";
import { TIME_WORDS } from "./time-words.ts";
import { subjectOf, type VerbGroup } from "./verb-group.ts";
import { hasFinite } from "./verb-questions.ts";

/**
 * The speaker that a cue without a subject of its own takes from its sentence, or null: the words at its clause's edge, the first verb's
 * subject after "and", the relative pronoun before it, or, for a participle that comments, the sentence's subject.
 */
export function borrowedSpeaker(tree: Tree, group: VerbGroup): Speaker | null {
  if (group.isPassive) return null;
  return (
    edgeSpeaker(tree, group) ??
    sharedSpeaker(tree, group) ??
    relativeSpeaker(tree, group) ??
    commentSpeaker(tree, group)
  );
}

/** Speaker of the first verb of the clause with the same form, for "X praised a plan that failed and said": the nearer nouns are its objects. */
function sharedSpeaker(tree: Tree, group: VerbGroup): Speaker | null {
  const start = tree.units.start[tree.unitOf[group.verb]];
  const link = group.range.from - 1;
  if (link <= start || UPOS[tree.tags[link]] !== "CCONJ") return null;
  // A subject of its own would stand between the conjunction and the cue.
  const own = subjectOf(tree, group.top);
  if (own?.how === "own" && own.token > link) return null;
  for (let i = link - 1; i >= start; i--) {
    if (
      (tree.tags[i] !== tree.tags[group.verb] && tree.head[i] >= 0) ||
      bears(tree, i, "acl:relcl", "acl", "advcl", "amod", "ccomp", "xcomp")
    )
      continue;
    const subject = childWith(tree, i, "nsubj");
    if (subject < 0 || subject > i || !isFitSubject(tree, subject) || tree.tags[subject] === TAG["PRON:relative"])
      continue;
    return { head: subject, ranges: [nounPhrase(tree, subject, i)] };
  }
  return null;
}

/** The noun phrase between a clause's edge and its cue, unless the tree gives the cue a subject of its own. */
function edgeSpeaker(tree: Tree, group: VerbGroup): Speaker | null {
  return subjectOf(tree, group.top)?.how === "own" ? null : speakerAtEdge(tree, group.range.from, group.verb);
}

/** The relative pronoun that stands right before a finite cue, adverbs and times between: "X, who last year threatened". */
function relativeSpeaker(tree: Tree, group: VerbGroup): Speaker | null {
  if (!hasFinite(tree, group.range.from, group.verb)) return null;
  for (let i = group.range.from - 1; i >= 0 && group.range.from - i < 6; i--) {
    if (tree.tags[i] === TAG["PRON:relative"]) {
      const word = wordAt(tree, i);
      return word === "who" || word === "which" ? { head: i, ranges: [{ from: i, to: i }] } : null;
    }
    if (UPOS[tree.tags[i]] !== "ADV" && UPOS[tree.tags[i]] !== "ADJ" && !TIME_WORDS.has(wordAt(tree, i))) return null;
  }
  return null;
}

/** The sentence's own subject for a participle that comments on it or tells its manner: "X left, saying", "X replied by asking". */
function commentSpeaker(tree: Tree, group: VerbGroup): Speaker | null {
  const { verb, range } = group;
  const start = tree.units.start[tree.unitOf[verb]];
  if (TAGS[tree.tags[verb]] !== "VERB:ing" || range.from !== verb) return null;
  const lead = wordAt(tree, verb - 1);
  const isLed = verb === start || MANNERS.has(lead);
  if (!isLed && lead !== ",") return null;
  if (isLed && verb - start < 2) return speakerAfterOpening(tree, verb);
  let root = verb;
  for (let step = 0; tree.head[root] >= 0 && step < 60; step++) root = tree.head[root];
  const own = subjectOf(tree, root);
  const subject = own?.how === "own" ? own.token : -1;
  if (subject < 0 || root === verb || !isFitSubject(tree, subject) || ["it", "there"].includes(wordAt(tree, subject)))
    return null;
  if (root > verb && !isLed) return null;
  if (subject > verb) return root > verb ? { head: subject, ranges: [nounPhrase(tree, subject, root)] } : null;
  return { head: subject, ranges: [nounPhrase(tree, subject, root)] };
}

/** The subject after an opening participle: "Citing a report, X said". */
function speakerAfterOpening(tree: Tree, verb: number): Speaker | null {
  const end = tree.units.start[tree.unitOf[verb] + 1];
  let comma = verb + 1;
  while (comma < end && formAt(tree, comma) !== ",") comma++;
  for (let i = comma + 1; i < end && i < comma + 20; i++) {
    const head = tree.head[i];
    if (!bears(tree, i, "nsubj", "nsubj:pass") || head < i || !isFitSubject(tree, i)) continue;
    if (tree.tags[i] === TAG["PRON:relative"] || bears(tree, head, "acl:relcl", "acl")) continue;
    return { head: i, ranges: [nounPhrase(tree, i, head)] };
  }
  return null;
}

const MANNERS: ReadonlySet<string> = new Set("by in after before besides without while when despite".split(" "));

/** True for nouns, names, pronouns and numbers. */
export function isNominal(tree: Tree, i: number): boolean {
  const upos = UPOS[tree.tags[i]];
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM";
}

/** True when a token can head a subject: no time, no phrase led by a preposition. */
export function isFitSubject(tree: Tree, head: number): boolean {
  const upos = UPOS[tree.tags[head]];
  if (TIME_WORDS.has(wordAt(tree, head))) return false;
  const lead = childWith(tree, head, "case");
  if (lead >= 0 && lead < head && UPOS[tree.tags[lead]] === "ADP") return false;
  return isNominal(tree, head) || upos === "DET" || upos === "ADJ" || upos === "X";
}
