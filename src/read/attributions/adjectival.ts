import { bears, childrenOf, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { cutReport } from "./bounds.ts";
import { ADJECTIVE_CUES, VERB_CUES, type CueEntry } from "./cue-lexicon.ts";
import { trimContent, type Draft } from "./draft.ts";
import { firstMark } from "./nominal.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { sourceOf } from "./speaker.ts";
import { hasFinite } from "./verb-questions.ts";

const NO_SPEAKERS: ReadonlySet<string> = new Set(["it", "there", "this", "that", "what", "which"]);

/** An adjective that reports a state of mind: "is confident that …", "were worried about …"; null where the word is none there. */
export function adjectival(tree: Tree, i: number): Draft | null {
  const entries = ADJECTIVE_CUES.get(wordAt(tree, i));
  if (entries === undefined) return null;
  const isAdjective = tree.tags[i] === TAG.ADJ;
  // "worries them", "concerned the mayor": as a verb with an object, the word is no state of mind.
  if (!isAdjective && (TAGS[tree.tags[i]] === "VERB:fin-s" || VERB_CUES.has(lemmaAt(tree, i)))) return null;
  const from = groupStart(tree, i);
  if (from === i && bears(tree, i, "amod") && UPOS[tree.tags[i + 1]] !== "ADP") return null;
  for (const entry of entries) {
    const found = complementOf(tree, i, entry) ?? complementByPlace(tree, i, entry);
    if (found === null) continue;
    const content = trimContent(tree, cutReport(tree, found.content, i));
    if (content === null || content.from <= i) continue;
    const group = { verb: i, top: i, range: { from, to: i }, isPassive: false, isNegated: false };
    const source = sourceOf(tree, group, [content]);
    if (source.head >= 0 && NO_SPEAKERS.has(wordAt(tree, source.head))) return null;
    const ranges = source.ranges.filter((range) => range.to < from);
    return {
      cueToken: i,
      lemma: wordAt(tree, i),
      frame: entry.frame,
      construction: "adjective",
      isNegated: false,
      sourceHead: ranges.length > 0 ? source.head : -1,
      source: ranges,
      cue: [{ from, to: found.cueTo }],
      content: [content],
    };
  }
  return null;
}

/** The first of the auxiliaries and adverbs right before an adjective: "has long been" worried. */
function groupStart(tree: Tree, i: number): number {
  let from = i;
  const start = tree.units.start[tree.unitOf[i]];
  while (from > start) {
    const upos = UPOS[tree.tags[from - 1]];
    const isNegation =
      upos === "PART" && TAGS[tree.tags[from - 1]] !== "PART:possessive" && wordAt(tree, from - 1) !== "to";
    const isDegree = upos === "ADJ" && (wordAt(tree, from - 1) === "more" || wordAt(tree, from - 1) === "most");
    if (upos !== "AUX" && upos !== "ADV" && !isNegation && !isDegree) break;
    from--;
  }
  while (from < i && UPOS[tree.tags[from]] === "ADV" && from === start) from++;
  return from;
}

type Complement = { readonly content: TokenRange; readonly cueTo: number };

function complementOf(tree: Tree, i: number, entry: CueEntry): Complement | null {
  for (const child of childrenOf(tree, i)) {
    if (child < i) continue;
    const lead = firstMark(tree, child);
    const isClause =
      entry.clause &&
      bears(tree, child, "ccomp", "advcl", "acl") &&
      (lead === "that" || lead === "" || lead === "whether");
    const isInfinitive = entry.infinitive && bears(tree, child, "xcomp", "ccomp", "advcl") && lead === "to";
    const isPhrase = entry.prepositions.has(lead) && bears(tree, child, "obl", "advcl");
    if (!isClause && !isInfinitive && !isPhrase) continue;
    const content = { from: isPhrase ? tree.first[child] + 1 : tree.first[child], to: tree.last[child] };
    return { content, cueTo: isPhrase && tree.first[child] === i + 1 ? i + 1 : i };
  }
  return null;
}

/** "sure if they could", "worried about how that ends": by what stands right after the adjective, where the tree hangs it elsewhere. */
function complementByPlace(tree: Tree, i: number, entry: CueEntry): Complement | null {
  const end = tree.units.start[tree.unitOf[i] + 1] - 1;
  const from = i + 1;
  const word = wordAt(tree, from);
  if (entry.clause && (word === "that" || word === "if" || word === "whether") && hasFinite(tree, from + 1, end))
    return { content: { from, to: end }, cueTo: i };
  if (entry.infinitive && word === "to" && tree.tags[from + 1] === TAG["VERB:base"])
    return { content: { from, to: Math.max(from + 1, Math.min(end, tree.last[from + 1])) }, cueTo: i };
  if (!entry.prepositions.has(word) || from + 1 > end) return null;
  const head = tree.head[from];
  const to = head > from ? Math.min(end, tree.last[head]) : end;
  return { content: { from: from + 1, to }, cueTo: from };
}
