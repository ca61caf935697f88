import { bears, childrenOf, childWith, lemmaAt, type Tree, wordAt } from "../clauses/tree.ts";
import { completedEnd, phraseByPlace } from "./complements.ts";
import { VERB_CUES, type CueEntry } from "./cue-lexicon.ts";
import type { Found } from "./draft.ts";
import { leadingWord, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { quotedFragment } from "./quoted-fragment.ts";
import { clauseChild } from "./reported-clause.ts";
import { UPOS } from "../tagger/tag-set.ts";
import { subjectOf, type VerbGroup } from "./verb-group.ts";
import { clauseEnd, isInfinitive, rightChild } from "./verb-questions.ts";

/** What a passive cue is given for: "was told that …", "is expected to …", "the claim was denied by …". */
export function passiveContent(tree: Tree, group: VerbGroup, entry: CueEntry): Found | null {
  const { verb } = group;
  const clause = clauseChild(tree, verb);
  if (entry.quotes) {
    const fragment = quotedFragment(tree, group.range.to + 1, clauseEnd(tree, verb));
    if (fragment !== null) return { construction: "object", content: [fragment] };
  }
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
      return {
        construction: "passive",
        content: [{ from: tree.first[infinitive], to: completedEnd(tree, verb, infinitive) }],
      };
    parts.push({ from: Math.max(verb + 1, tree.first[infinitive]), to: completedEnd(tree, verb, infinitive) });
    return { construction: "passive", content: parts };
  }
  if (!entry.object && !entry.predicate) return null;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb || !bears(tree, child, "obl", "advcl")) continue;
    const lead = leadingWord(tree, child);
    if (lead !== "by" && (entry.prepositions.has(lead) || lead === "as")) {
      parts.push({ from: tree.first[child], to: completedEnd(tree, verb, child) });
      break;
    }
  }
  if (parts.length === 1) {
    const named = namedAs(tree, group);
    if (named !== null) parts.push(named);
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

/** "was declared the winner", "are both seen as rivals": by place, what the subject is given out for. */
function namedAs(tree: Tree, group: VerbGroup): TokenRange | null {
  const from = group.range.to + 1;
  const end = clauseEnd(tree, group.verb);
  if (from > end) return null;
  const entries = VERB_CUES.get(lemmaAt(tree, group.verb)) ?? [];
  const takesName = entries.some((entry) => entry.predicate);
  const isAs = wordAt(tree, from) === "as" && (takesName || entries.some((entry) => entry.prepositions.has("as")));
  const isName = takesName && ["DET", "PROPN", "NUM"].includes(UPOS[tree.tags[from]]);
  if (!isAs && !isName) return null;
  let last = from;
  while (last < end && wordAt(tree, last + 1) !== "by") last++;
  const to = phraseByPlace(tree, isAs ? from + 1 : from, last);
  return to < 0 ? null : { from, to };
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
