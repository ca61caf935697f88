import type { ActorName } from "../../domain/claim.ts";
import type { NameMention } from "../actors/cast.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";

/** A noun phrase that may name actors, laid out for the resolvers. All numbers are word numbers; ends point behind the last word. */
export type ActorPhrase = {
  readonly discourse: Discourse;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Where the phrase starts with its article, and without. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** True when the phrase names a source: then unnamed people count too. */
  readonly asSource: boolean;
  /** First word and head noun in lower case. */
  readonly first: string;
  readonly noun: string;
  /** Behind the head noun: "of …", "from …" and the like come after. */
  readonly headEnd: number;
  /** Behind the owner where the head ends in "'s", else as `headEnd`. */
  readonly owner: number;
  /** Names in the phrase and in its head alone. */
  readonly mentions: readonly NameMention[];
  readonly inHead: readonly NameMention[];
  readonly states: readonly ActorName[];
  /** Resolves words inside the phrase: those behind "of", before "'s". */
  readonly resolveInside: (from: number, to: number, asSource: boolean) => readonly ActorName[];
};

/** Finds the head noun of a phrase, the names in it and the states that own it. */
export function layOut(
  discourse: Discourse,
  sentence: Sentence,
  start: number,
  from: number,
  to: number,
  asSource: boolean,
  resolveInside: ActorPhrase["resolveInside"],
): ActorPhrase {
  const { words } = sentence;
  const first = words[from].lower;
  const mentions = discourse.cast.mentions[sentence.number].filter(
    (mention) => mention.from >= from && mention.to <= to && !isBacker(words, mention.to),
  );
  // Cut off "of …", "with …" after the head noun; names inside them do not name the phrase.
  let headEnd = to;
  for (let i = from + 1; i < to; i++)
    if (
      (words[i].tag === "ADP" ||
        (words[i].tag === "VERB:part" && words[i - 1].text !== "-" && !isBeforeNoun(words, i, to)) ||
        words[i].tag === "VERB:ing" ||
        words[i].tag === "PRON:relative" ||
        words[i].text === ",") &&
      !mentions.some((m) => m.from < i && i < m.to)
    ) {
      headEnd = i;
      break;
    }
  const inHead = mentions.filter((mention) => mention.to <= headEnd);
  const owner = words[headEnd - 1].tag === "PART:possessive" ? headEnd - 1 : headEnd;
  return {
    discourse,
    sentence,
    words,
    start,
    from,
    to,
    asSource,
    first,
    noun: words[headEnd - 1].lower,
    headEnd,
    owner,
    mentions,
    inHead,
    states: statesIn(inHead, words, headEnd),
    resolveInside,
  };
}

/** "[Kenyan]-backed fighters": whoever stands behind them does not act. */
export function isBacker(words: readonly Word[], to: number): boolean {
  return words[to]?.text === "-" && BACKED.has(words[to + 1]?.lower ?? "");
}

const BACKED: ReadonlySet<string> = new Set(
  "backed supported sponsored funded financed armed trained equipped supplied aligned allied linked affiliated friendly installed appointed".split(
    " ",
  ),
);

/** "Kenya's internationally recognised government": a participle with an adverb before it and the noun behind. */
function isBeforeNoun(words: readonly Word[], i: number, to: number): boolean {
  return i + 1 < to && words[i - 1].tag === "ADV" && words[i + 1].tag.startsWith("NOUN");
}

/** A noun without its plural "s". */
export function singularOf(noun: string): string {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

function statesIn(mentions: readonly NameMention[], words: readonly Word[], headEnd: number): ActorName[] {
  const states: ActorName[] = [];
  for (const mention of mentions)
    if (
      (mention.kind === "state" ||
        (mention.kind === "body" && words[mention.to]?.tag === "PART:possessive") ||
        mention.name === "Europe" ||
        mention.name === "European Union") &&
      mention.to < headEnd + 1 &&
      !states.includes(mention.name)
    )
      states.push(mention.name);
  return states;
}
