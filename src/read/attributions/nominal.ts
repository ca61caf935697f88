import { bears, childrenOf, childWith, formAt, lemmaAt, type Tree, wordAt } from "../clauses/tree.ts";
import { TAG, UPOS } from "../tagger/tag-set.ts";
import { ADJECTIVE_CUES, NOUN_CUES } from "./cue-lexicon.ts";
import { type Draft, trimContent } from "./draft.ts";
import { hasInnerComma, nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { subjectOf } from "./verb-group.ts";

/** A noun of saying with its holder and content: "the claim by the army that …", "a statement that …". */
export function nominal(tree: Tree, i: number): Draft | null {
  const entries = NOUN_CUES.get(lemmaAt(tree, i));
  if (entries === undefined || bears(tree, i, "compound")) return null;
  for (const entry of entries) {
    let content: TokenRange | null = null;
    let cueTo = i;
    for (const child of childrenOf(tree, i)) {
      if (child < i) continue;
      const lead = firstMark(tree, child);
      if (
        entry.clause &&
        bears(tree, child, "acl", "ccomp", "acl:relcl", "dep") &&
        lead === "that" &&
        childWith(tree, child, "nsubj", "nsubj:pass", "csubj", "expl") > tree.first[child]
      )
        content = { from: tree.first[child], to: tree.last[child] };
      else if (entry.infinitive && bears(tree, child, "acl", "xcomp", "ccomp", "advcl") && lead === "to")
        content = { from: tree.first[child], to: tree.last[child] };
      else if (bears(tree, child, "nmod", "acl") && entry.prepositions.has(lead)) {
        content = { from: tree.first[child] + 1, to: tree.last[child] };
        if (tree.first[child] === i + 1) cueTo = i + 1;
      }
      if (content !== null) break;
    }
    if (content === null) {
      // "Their hope is that talks resume": the content is the predicate.
      const head = tree.head[i];
      if (entry.clause && bears(tree, i, "nsubj") && head > i && firstMark(tree, head) === "that")
        content = { from: childWith(tree, head, "mark", "case"), to: tree.last[head] };
    }
    if (content === null) continue;
    const trimmed = trimContent(tree, content);
    if (trimmed === null) continue;
    const holder = holderOf(tree, i);
    let source: TokenRange[] = [];
    let sourceHead = -1;
    const actor = holder >= 0 && tree.tags[holder] === TAG["PRON:possessive"] ? subjectBefore(tree, i) : -1;
    if (actor >= 0) {
      sourceHead = actor;
      source = [nounPhrase(tree, actor, tree.head[i])];
    } else if (holder >= 0 && holder < i) {
      sourceHead = holder;
      source = [{ from: tree.first[holder], to: tree.last[holder] }];
    } else {
      const by = [...childrenOf(tree, i)].find(
        (child) => child > i && bears(tree, child, "nmod") && ["by", "from", "among"].includes(firstMark(tree, child)),
      );
      if (by !== undefined) {
        sourceHead = by;
        source = [nounPhrase(tree, by)];
      } else {
        const verb = tree.head[i];
        if (verb >= 0 && verb < i && bears(tree, i, "obj", "obl") && UPOS[tree.tags[verb]] === "VERB") {
          const subject = subjectOf(tree, verb);
          if (subject !== null && subject.token < verb) {
            sourceHead = subject.token;
            source = [nounPhrase(tree, subject.token, verb)];
          }
        }
      }
    }
    source = source.filter((range) => range.to < trimmed.from || range.from > trimmed.to);
    return {
      cueToken: i,
      lemma: lemmaAt(tree, i),
      frame: entry.frame,
      construction: "noun",
      isNegated: false,
      sourceHead: source.length > 0 ? sourceHead : -1,
      source,
      cue: [{ from: i, to: cueTo }],
      content: [trimmed],
    };
  }
  return null;
}

/** The subject of the verb whose object the noun is: in "X stepped up her attacks on Y", "her" says no more than X. Else -1. */
function subjectBefore(tree: Tree, i: number): number {
  const verb = tree.head[i];
  if (verb < 0 || verb > i || !bears(tree, i, "obj") || UPOS[tree.tags[verb]] !== "VERB") return -1;
  const subject = subjectOf(tree, verb);
  return subject !== null && subject.token < verb ? subject.token : -1;
}

/** The owner of a noun of speech: by the tree, or the possessive before it and its adjectives. -1 where there is none. */
function holderOf(tree: Tree, i: number): number {
  const owner = childWith(tree, i, "nmod:poss");
  if (owner >= 0) return owner;
  let at = i - 1;
  while (
    at > 0 &&
    i - at < 5 &&
    (UPOS[tree.tags[at]] === "ADJ" || UPOS[tree.tags[at]] === "ADV" || UPOS[tree.tags[at]] === "NOUN")
  )
    at--;
  if (at < 0) return -1;
  if (tree.tags[at] === TAG["PRON:possessive"]) return at;
  return tree.tags[at] === TAG["PART:possessive"] && at > 0 ? at - 1 : -1;
}

function firstMark(tree: Tree, i: number): string {
  for (const child of childrenOf(tree, i)) {
    if (child > i) break;
    if (bears(tree, child, "mark", "case")) return wordAt(tree, child);
  }
  return "";
}

/** An adjective that reports a state of mind: "is confident that …". */
export function adjectival(tree: Tree, i: number): Draft | null {
  const entries = ADJECTIVE_CUES.get(wordAt(tree, i));
  if (entries === undefined || bears(tree, i, "amod")) return null;
  const subject = subjectOf(tree, i);
  if (subject === null || bears(tree, subject.token, "expl") || wordAt(tree, subject.token) === "it") return null;
  for (const entry of entries)
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
      const content = trimContent(tree, {
        from: isPhrase ? tree.first[child] + 1 : tree.first[child],
        to: tree.last[child],
      });
      if (content === null || content.from <= i) continue;
      let from = i;
      while (
        from > tree.units.start[tree.unitOf[i]] &&
        tree.head[from - 1] === i &&
        bears(tree, from - 1, "cop", "aux", "advmod")
      )
        from--;
      const phrase = nounPhrase(tree, subject.token, from);
      const source =
        phrase.to < from && phrase.to >= phrase.from
          ? hasInnerComma(tree, phrase) && formAt(tree, phrase.to + 1) === "," && phrase.to + 2 === from
            ? { from: phrase.from, to: phrase.to + 1 }
            : phrase
          : null;
      return {
        cueToken: i,
        lemma: wordAt(tree, i),
        frame: entry.frame,
        construction: "adjective",
        isNegated: false,
        sourceHead: source === null ? -1 : subject.token,
        source: source === null ? [] : [source],
        cue: [{ from, to: isPhrase && tree.first[child] === i + 1 ? i + 1 : i }],
        content: [content],
      };
    }
  return null;
}
