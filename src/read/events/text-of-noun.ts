// Shared by the readers of what befell a text behind its noun (noun-texts.ts, noun-text-relatives.ts).

import type { ActorName } from "../../domain/claim.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { isDated } from "./frame-phrases.ts";

/** How a report came by a text, told for its source and not for the text's sake. */
export const SOURCED: ReadonlySet<string> = new Set(
  "see read obtain review view consult inspect examine study".split(" "),
);

const DAY_OF_MONTH = /^\d{1,2}$/;

/** A day, an agent, a receiver or a place. */
export function tellsMore({ words }: Scene, said: string, from: number, to: number): boolean {
  if (isDated(said) || / (?:by|between|to|with|before|from) /.test(said) || / (?:1[5-9]|20)\d\d /.test(said))
    return true;
  for (let i = from; i + 1 < to; i++) {
    if (DAY_OF_MONTH.test(words[i].text)) return true;
    if (words[i].tag === "ADP" && words[i + 1].tag.startsWith("PROPN")) return true;
  }
  return / (?:hours|days|weeks|months|years) (?:ago|earlier|later|before) | (?:overnight|earlier|recently|secretly|jointly|online|abroad) /.test(
    said,
  );
}

/** The end of a participle's own words: at a comma, a verb or a conjunction that opens a clause. */
export function phraseEnd(words: readonly Word[], from: number): number {
  let at = Math.min(from, words.length);
  while (at < words.length) {
    const word = words[at];
    if (FINITE_TAGS.has(word.tag) || word.tag === "SCONJ" || word.tag === "PRON:relative") break;
    if (word.tag === "CCONJ" && !/^(?:NOUN|PROPN|DET|NUM|ADJ|PRON|VERB:part|ADP)/.test(words[at + 1]?.tag ?? "")) break;
    if (isSign(word) && !isQuoteMark(word) && word.text !== "-" && word.text !== "(" && word.text !== ")") break;
    at++;
  }
  return at;
}

/** A document over the noun and what is told behind it, of whom the words behind name as agents, else of whom its noun names. */
export function textOfNoun(scene: Scene, noun: WordRange, told: WordRange, modality: Draft["modality"]): Draft {
  const by = after(scene, told, /^(?:by|between)$/);
  const owners = by.length > 0 ? by : namesIn(scene, noun);
  const span = { from: noun.from, to: told.to };
  return {
    kind: "document",
    ...span,
    rule: "document-of-noun",
    cue: null,
    content: span,
    chain: [],
    actors: owners,
    counterparts: after(scene, told, /^(?:to|before|with)$/).filter((name) => !owners.includes(name)),
    stance: "neutral",
    modality,
  };
}

function after({ words, discourse, sentence }: Scene, { from, to }: WordRange, lead: RegExp): readonly ActorName[] {
  for (let i = from; i + 1 < to; i++) {
    if (!lead.test(words[i].lower) || (words[i].lower === "to" && words[i + 1].tag === "VERB:base")) continue;
    const names = resolvePhrase(discourse, sentence, { from: i + 1, to });
    if (names.length > 0) return names;
  }
  return [];
}
