import { bears, childWith, childrenOf, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, UPOS } from "../tagger/tag-set.ts";
import { GAP } from "../tokens/tokenize.ts";
import { cutReport } from "./bounds.ts";
import { NOUN_CUES, VERB_CUES, type CueEntry, type Frame } from "./cue-lexicon.ts";
import { trimContent, type Draft } from "./draft.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { quotedFragment } from "./quoted-fragment.ts";
import { TIME_WORDS } from "./time-words.ts";
import { subjectOf, verbGroup } from "./verb-group.ts";
import { hasFinite } from "./verb-questions.ts";

/** Nouns that name words as they were spoken or written. */
const WORDINGS: ReadonlySet<string> = new Set(
  "chant cry shout call slogan motto phrase mantra refrain adage saying headline caption words message comment remark line tweet".split(
    " ",
  ),
);

/** More tokens than this no chant or slogan has. */
const LONGEST_WORDING = 40;

/** "chants of “Go home!”", "the slogan “Stronger”": the words that a noun of wording introduces. Null where none stand right after it. */
function worded(tree: Tree, i: number): TokenRange | null {
  const word = wordAt(tree, i);
  if (!WORDINGS.has(word) && !WORDINGS.has(lemmaAt(tree, i))) return null;
  let from = i + 1;
  if (wordAt(tree, from) === "of" || formAt(tree, from) === ",") from++;
  // "chants of “Go! Go!”": the marks inside end the stretch, not the chant.
  let end = from;
  while (end + 1 < tree.tokens.count && end - from < LONGEST_WORDING && tree.tokens.gap[end + 1] < GAP.newline) end++;
  return quotedFragment(tree, from, end);
}

/** The attribution whose cue is the noun at i with a content of its own ("the claim that …", "chants of “…”"), or null. */
export function nominal(tree: Tree, i: number): Draft | null {
  const wording = worded(tree, i);
  if (wording !== null) return draftOf(tree, i, "say", { content: wording, cueTo: wording.from - 1 });
  const entries = NOUN_CUES.get(lemmaAt(tree, i));
  if (entries === undefined || bears(tree, i, "compound")) return null;
  for (const entry of entries) {
    const found = contentOf(tree, i, entry);
    const draft = found === null ? null : draftOf(tree, i, entry.frame, found);
    if (draft !== null) return draft;
  }
  return null;
}

type Complement = { readonly content: TokenRange; readonly cueTo: number };

function contentOf(tree: Tree, i: number, entry: CueEntry): Complement | null {
  for (const child of childrenOf(tree, i)) {
    if (child < i) continue;
    const lead = firstMark(tree, child);
    const whole = { content: { from: tree.first[child], to: tree.last[child] }, cueTo: i };
    if (
      entry.clause &&
      bears(tree, child, "acl", "ccomp", "acl:relcl", "dep") &&
      lead === "that" &&
      childWith(tree, child, "nsubj", "nsubj:pass", "csubj", "expl") > tree.first[child]
    )
      return whole;
    if (entry.infinitive && bears(tree, child, "acl", "xcomp", "ccomp", "advcl") && lead === "to") return whole;
    if (bears(tree, child, "nmod", "acl") && entry.prepositions.has(lead))
      return {
        content: { from: tree.first[child] + 1, to: tree.last[child] },
        cueTo: tree.first[child] === i + 1 ? i + 1 : i,
      };
  }
  const placed = complementByPlace(tree, i, entry);
  if (placed !== null) return { content: placed, cueTo: i };
  // "Their hope is that talks resume": the content is the predicate.
  const head = tree.head[i];
  if (entry.clause && bears(tree, i, "nsubj") && head > i && firstMark(tree, head) === "that")
    return { content: { from: childWith(tree, head, "mark", "case"), to: tree.last[head] }, cueTo: i };
  return null;
}

/** "reports that …", "a promise to …" by what stands right after the noun, where the tree hangs it elsewhere; a time may stand between. */
function complementByPlace(tree: Tree, i: number, entry: CueEntry): TokenRange | null {
  let at = i + 1;
  if (wordAt(tree, at) === "on" && TIME_WORDS.has(wordAt(tree, at + 1))) at++;
  while (at < i + 4 && TIME_WORDS.has(wordAt(tree, at))) at++;
  const word = wordAt(tree, at);
  const end = tree.units.start[tree.unitOf[i] + 1] - 1;
  if (entry.clause && word === "that" && tree.tags[at] === TAG.SCONJ && hasFinite(tree, at + 2, end)) {
    const verb = tree.head[at];
    const to = verb > at ? Math.min(end, tree.last[verb]) : end;
    return cutReport(tree, { from: at, to: hasFinite(tree, at + 1, to) ? to : end }, i);
  }
  // "in order to" leads in a purpose; no one orders.
  if (
    entry.infinitive &&
    at === i + 1 &&
    wordAt(tree, i - 1) !== "in" &&
    word === "to" &&
    tree.tags[at + 1] === TAG["VERB:base"]
  )
    return { from: at, to: Math.max(at + 1, Math.min(end, tree.last[at + 1])) };
  return null;
}

/** "despite a UFF | offer to", "after a Kenyan | promise to": the name that stands right before the noun, in a phrase of its own; else -1. */
function nameBefore(tree: Tree, i: number): number {
  const isName = /^\p{Lu}/u.test(formAt(tree, i - 1)) && !TIME_WORDS.has(wordAt(tree, i - 1));
  const at = /^(?:an?|the|its|this)$/.test(wordAt(tree, i - 2)) ? i - 3 : i - 2;
  return isName && at >= 0 && /^(?:ADP|SCONJ)$/.test(UPOS[tree.tags[at]] ?? "") ? i - 1 : -1;
}

function draftOf(tree: Tree, i: number, frame: Frame, { content, cueTo }: Complement): Draft | null {
  const trimmed = trimContent(tree, content);
  if (trimmed === null) return null;
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
    const name = nameBefore(tree, i);
    if (by !== undefined) {
      sourceHead = by;
      source = [nounPhrase(tree, by)];
    } else if (name >= 0) {
      sourceHead = name;
      source = [{ from: name, to: name }];
    } else {
      const verb = tree.head[i];
      if (
        verb >= 0 &&
        verb < i &&
        (bears(tree, i, "obj") ||
          (bears(tree, i, "obl") && ["with", "in", "of", "under"].includes(firstMark(tree, i)))) &&
        UPOS[tree.tags[verb]] === "VERB"
      ) {
        const subject = subjectOf(tree, verb);
        if (subject !== null && subject.token < verb) {
          sourceHead = subject.token;
          source = [nounPhrase(tree, subject.token, verb)];
        }
      }
    }
  }
  source = source.filter((range) => range.to < trimmed.from || range.from > trimmed.to);
  const carrier = carrierFrom(tree, i, source);
  return {
    cueToken: i,
    lemma: lemmaAt(tree, i),
    frame,
    construction: "noun",
    isNegated: false,
    sourceHead: source.length > 0 ? sourceHead : -1,
    source,
    cue: [{ from: carrier, to: cueTo }],
    content: [trimmed],
  };
}

/** "raised doubts about": the verb whose object the noun is leads the cue, where the source is its subject; else the noun itself. */
function carrierFrom(tree: Tree, i: number, source: readonly TokenRange[]): number {
  const verb = tree.head[i];
  if (verb < 0 || verb > i || i - verb > 7 || !bears(tree, i, "obj") || UPOS[tree.tags[verb]] !== "VERB") return i;
  // A verb of speech has the noun for its own content: "supports calls for".
  if (VERB_CUES.has(lemmaAt(tree, verb))) return i;
  const { from } = verbGroup(tree, verb).range;
  return source.length === 1 && source[0].to < from ? from : i;
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

/** The preposition or marker that leads in the phrase headed by i, or "". */
export function firstMark(tree: Tree, i: number): string {
  for (const child of childrenOf(tree, i)) {
    if (child > i) break;
    if (bears(tree, child, "mark", "case")) return wordAt(tree, child);
  }
  return "";
}
