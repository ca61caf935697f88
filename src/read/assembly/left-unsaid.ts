// "How many men it still holds the front would not say": the question that somebody leaves unanswered stands first, so that the verb of
// its own clause and the verb of the answer meet without a sign between them.

import { headWord } from "../events/event-phrases.ts";
import { TERM_TEXTS } from "../events/frame-words.ts";
import { textTie } from "../events/text-referents.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "./draft.ts";

/** How a question that is left open begins, also behind a preposition: "how many", "to whom". */
const QUESTIONS = wordList("who whom whose what which how whether");

/** Of the words that ask, those that also tell when or where, and then stand before a comma. */
const OCCASIONS = wordList("when where why");

/** What somebody does not do who leaves a question open. */
const ANSWERS = wordList("say disclose divulge reveal specify announce tell explain clarify state");

/** How somebody does not do it: "declined to say". */
const REFUSALS = wordList("decline refuse");

/** The longest end of such a sentence behind its verb, in words: "last night", "on Monday". */
const LONGEST_END = 4;

/** "Who would pay the ministry declined to say", "What he will do, his office has not disclosed": a refusal to say, behind what was asked. */
export function leftUnsaid(scene: Scene, from: number, to: number): Draft | null {
  const { words, groups, discourse, sentence } = scene;
  const lead = words[from].tag === "ADP" ? from + 1 : from;
  const opening = words[lead]?.lower ?? "";
  if (!QUESTIONS.has(opening) && !OCCASIONS.has(opening)) return null;
  const finite = groups.filter(({ form, from: at }) => form === "finite" && at >= lead && at < to);
  const [asked, said] = finite.slice(-2);
  if (said === undefined || scene.inQuote(said.main) || !isWithheld(scene, said, to)) return null;
  const subject = subjectBefore(words, said, asked.to);
  if (subject === null || subject.isRelative) return null;
  if (words[subject.from - 1]?.text === "," && OCCASIONS.has(opening)) return null;
  if (TERM_TEXTS.has(headWord(words, subject.head)) || textTie(scene, subject.head) === "sure") return null;
  const names = resolvePhrase(discourse, sentence, subject.head, true);
  if (names.length === 0) return null;
  discourse.speaker = { names, paragraph: sentence.paragraph, sentence: sentence.number, chain: [names] };
  return {
    kind: "statement",
    from,
    to,
    rule: "statement-silence",
    cue: { from: said.main, to: said.main + 1 },
    content: null,
    chain: [names],
    actors: names,
    counterparts: [],
    stance: "neutral",
    modality: "denied",
  };
}

/** "would not say", "has not announced", "declined on Monday to say": the sentence ends with what somebody keeps back. */
function isWithheld({ words, groups }: Scene, said: VerbGroup, to: number): boolean {
  if (said.isPassive) return false;
  const held = REFUSALS.has(said.lemma)
    ? groups.find(({ form, from }) => form === "to" && from >= said.to && from - said.to <= 3)
    : said.isNegated
      ? said
      : undefined;
  if (held === undefined || !ANSWERS.has(held.lemma) || to - held.to > LONGEST_END) return false;
  return words.slice(held.to, to).every(({ tag }) => /^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM)/.test(tag));
}
