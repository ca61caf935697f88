import { bears, childrenOf, childWith, type Tree, wordAt } from "../clauses/tree.ts";
import type { CueEntry } from "./cue-lexicon.ts";
import type { Found } from "./draft.ts";
import { leadingWord, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { clauseChild } from "./reported-clause.ts";
import { subjectOf, type VerbGroup } from "./verb-group.ts";
import { isInfinitive, rightChild } from "./verb-questions.ts";

/** What a passive cue is given for: "was told that …", "is expected to …", "the claim was denied by …". */
export function passiveContent(tree: Tree, group: VerbGroup, entry: CueEntry): Found | null {
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
