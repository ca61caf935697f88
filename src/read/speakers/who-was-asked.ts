// Whom a pronoun stands for that answers: "Toll asked Brek for a truce. He refused" is about Brek, whoever spoke last.

import type { ActorName } from "../../domain/claim.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";
import { wordList } from "../../kit/word-list.ts";
import { type Discourse, personNamed } from "./discourse.ts";

/** Verbs with whoever is to answer behind them. */
const ASKS = wordList("ask urge press beg implore invite offer");

/** Verbs of those who are asked. */
const ANSWERS = wordList("refuse reject decline agree accept comply consent oblige");

/** What an answer is about. */
const ASKED = wordList("it request offer demand call appeal plea invitation proposal idea");

/** "He refused", "She rejected the request", "It agreed": a verb of answering with no matter of its own. */
function isAnswer(words: readonly Word[], verb: number): boolean {
  if (!ANSWERS.has(words[verb]?.lemma ?? "") || !words[verb].tag.startsWith("VERB")) return false;
  const next = words[verb + 1];
  if (next === undefined || isSign(next)) return true;
  const object = next.tag === "DET" || next.tag === "PRON:possessive" ? words[verb + 2] : next;
  return ASKED.has(object?.lower ?? "");
}

/**
 * "Kenya asked Oman to stay. It refused": whoever was asked in the sentence before; null where nobody was or the pronoun does not answer.
 *
 * @param gender - of the pronoun; null for "it", which stands for a state or a body
 */
export function whoWasAsked(
  { cast, sentences }: Discourse,
  { number, words, paragraph }: Sentence,
  at: number,
  gender: "he" | "she" | null,
): ActorName | null {
  const before = sentences[number - 1];
  if (before === undefined || before.paragraph !== paragraph || !isAnswer(words, at + 1)) return null;
  const asks = before.words.findIndex(({ lemma, tag }) => ASKS.has(lemma) && /^VERB:(?:past|fin|fin-s)$/.test(tag));
  if (asks < 0) return null;
  const from = before.words[asks + 1]?.tag === "DET" ? asks + 2 : asks + 1;
  const asked = cast.mentions[before.number].find(
    (m) => m.from === from || (m.kind === "person" && m.titleFrom === from),
  );
  if (asked === undefined || before.words[asked.to]?.tag === "PART:possessive") return null;
  if (gender === null) return asked.kind === "state" || asked.kind === "body" ? asked.name : null;
  if (asked.kind !== "person") return null;
  return (personNamed(cast, asked.name)?.gender ?? gender) === gender ? asked.name : null;
}
