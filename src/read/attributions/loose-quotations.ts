// Words in quotation marks that no rule has taken: the object of a verb outside the lexicon ("typed “no one left”", "goes by “Wolf”"),
// or what someone's slogan, plan or name is said to be. Weakness: a title in quotation marks looks the same.

import { bears, childWith, formAt, lemmaAt, type Tree } from "../clauses/tree.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { GAP } from "../tokens/tokenize.ts";
import type { Draft } from "./draft.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { fragmentEnd } from "./quoted-fragment.ts";
import { sourceOf } from "./speaker.ts";
import { verbGroup } from "./verb-group.ts";

/** Finds attributions for quoted words that lie in no content of the drafts; linear in tokens. */
export function looseQuotations(tree: Tree, quotes: readonly QuoteRegion[], drafts: readonly Draft[]): Draft[] {
  const { tokens } = tree;
  const found: Draft[] = [];
  const taken = new Uint8Array(tokens.count);
  const cues = new Set(drafts.map(({ cueToken }) => cueToken));
  for (const { content } of drafts) for (const { from, to } of content) taken.fill(1, from, to + 1);
  let token = 0;
  for (const quote of quotes) {
    if (quote.depth > 0 || !quote.isClosed) continue;
    while (token < tokens.count && tokens.start[token] < quote.start) token++;
    let last = token;
    while (last < tokens.count && tokens.end[last] <= quote.end) last++;
    const content: TokenRange = { from: token, to: last - 1 };
    if (last - token < 3 || token < 2 || taken[token + 1] === 1 || opensLine(tree, token)) continue;
    const draft = namedBy(tree, content) ?? objectOf(tree, content, cues);
    if (draft !== null) found.push(draft);
  }
  return found;
}

/** True where a quotation begins a sentence or paragraph. */
function opensLine(tree: Tree, i: number): boolean {
  return tree.tokens.gap[i] >= GAP.newline || ".!?".includes(formAt(tree, i - 1));
}

/** "typed “…”", "goes by “…”", "known here as “…”". */
function objectOf(tree: Tree, content: TokenRange, cues: ReadonlySet<number>): Draft | null {
  let verb = content.from - 1;
  if (UPOS[tree.tags[verb]] === "ADP") verb--;
  while (verb > content.from - 4 && UPOS[tree.tags[verb]] === "ADV") verb--;
  if (verb < 0 || UPOS[tree.tags[verb]] !== "VERB" || bears(tree, verb, "amod", "case")) return null;
  if (tree.unitOf[verb] !== tree.unitOf[content.from - 1] || cues.has(verb) || EMPTY.has(lemmaAt(tree, verb)))
    return null;
  const group = verbGroup(tree, verb);
  const whole = { from: content.from, to: fragmentEnd(tree, content) };
  const { head, ranges } = sourceOf(tree, group, [whole]);
  if (ranges.length === 0 && !NAMING.has(lemmaAt(tree, verb))) return null;
  const cue = { from: group.range.from, to: content.from - 1 };
  return draftOf(tree, verb, { head, ranges }, cue, whole, group.isNegated);
}

/** Verbs that say nothing of their object. */
const EMPTY: ReadonlySet<string> = new Set("have do be get make remain become".split(" "));
/** Verbs by which a thing goes under a name, whoever gave it. */
const NAMING: ReadonlySet<string> = new Set("know nickname title label name dub entitle".split(" "));

/** "Her slogan is “…”", "his name for it was “…”": a noun that someone owns, a form of "be", the words. */
function namedBy(tree: Tree, content: TokenRange): Draft | null {
  const be = content.from - 1;
  if (UPOS[tree.tags[be]] !== "AUX" || lemmaAt(tree, be) !== "be") return null;
  let noun = be - 1;
  while (noun > be - 6 && noun > 0 && UPOS[tree.tags[noun]] !== "NOUN") noun--;
  if (UPOS[tree.tags[noun]] !== "NOUN") return null;
  let first = noun;
  while (first > 0 && ["NOUN", "ADJ"].includes(UPOS[tree.tags[first - 1]])) first--;
  const owner = first - 1;
  if (owner < 0) return null;
  const isPronoun = tree.tags[owner] === TAG["PRON:possessive"];
  if (!isPronoun && TAGS[tree.tags[owner]] !== "PART:possessive") return null;
  const holder = isPronoun ? owner : childWith(tree, noun, "nmod:poss");
  if (holder < 0) return null;
  const source = isPronoun ? { from: owner, to: owner } : { from: nounPhrase(tree, holder).from, to: owner };
  return draftOf(tree, noun, { head: holder, ranges: [source] }, { from: first, to: be }, content, false);
}

function draftOf(
  tree: Tree,
  cueToken: number,
  source: { readonly head: number; readonly ranges: readonly TokenRange[] },
  cue: TokenRange,
  content: TokenRange,
  isNegated: boolean,
): Draft {
  return {
    cueToken,
    lemma: lemmaAt(tree, cueToken),
    frame: "mention",
    construction: "object",
    isNegated,
    sourceHead: source.head,
    source: source.ranges,
    cue: [cue],
    content: [content],
  };
}
