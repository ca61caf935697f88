import { formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, UPOS } from "../tagger/tag-set.ts";
import { GAP, SHAPE } from "../tokens/tokenize.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import type { Draft } from "./draft.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { TIME_WORDS } from "./time-words.ts";
import { hasFinite } from "./verb-questions.ts";

/** What a clause in the reporter's words begins with behind its cue; a preposition leads in a place or an occasion. */
const OPENERS: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "PRON", "NUM", "ADJ"]);

/**
 * A quotation with the words of its own sentence that lead in to it behind the cue: "said that in any talks, “…”", "said the league “does
 * not …”", "said the moves had helped, “including …”".
 */
export function withLeadIn(tree: Tree, cueTo: number, verb: number, content: TokenRange): TokenRange {
  for (let i = verb + 1; i < content.from && i < verb + 8; i++)
    if (wordAt(tree, i) === "that" && tree.tags[i] === TAG.SCONJ) return { from: i, to: content.to };
  const from = cueTo + 1;
  const last = formAt(tree, content.from - 1) === "," ? content.from - 2 : content.from - 1;
  if (formAt(tree, content.from - 1) === ":" || tree.tokens.gap[content.from] >= GAP.newline) return content;
  if (from > last || !OPENERS.has(UPOS[tree.tags[from]]) || TIME_WORDS.has(wordAt(tree, last))) return content;
  if (VERB_CUES.get(lemmaAt(tree, verb))?.some((entry) => entry.recipient || entry.frame === "ask") !== false)
    return content;
  return goesOn(tree, content) ? { from, to: content.to } : content;
}

/**
 * The words that stand before a reporting clause and that the quotation behind it goes on from: "If she wins, he said, “the war will go
 * on.”"; null where they tell when or where it was said ("In May, he said, “The war …”").
 */
export function openingBefore(tree: Tree, { source, cue }: Draft, content: TokenRange): TokenRange | null {
  let from = cue[0].from;
  for (const range of source) if (range.from < from && range.to < cue[0].from) from = range.from;
  const start = tree.units.start[tree.unitOf[cue[0].from]];
  if (from - 2 < start || formAt(tree, from - 1) !== "," || formAt(tree, content.from - 1) !== ",") return null;
  if (content.from - cue[0].to > 4) return null;
  const first = UPOS[tree.tags[start]];
  const isConjunction = from - 2 === start && first === "CCONJ";
  const isClause = first !== "ADP" && first !== "VERB" && tree.tokens.shape[content.from + 1] === SHAPE.lower;
  if (!isConjunction && !isClause) return null;
  if (TIME_WORDS.has(wordAt(tree, from - 2))) return null;
  return { from: start, to: from - 2 };
}

/** True for a quotation that begins within a sentence: with a small letter, or with "I". */
function goesOn(tree: Tree, content: TokenRange): boolean {
  const first = content.from + 1;
  return (
    tree.tokens.shape[first] === SHAPE.lower || (wordAt(tree, first) === "i" && hasFinite(tree, first + 1, first + 1))
  );
}
