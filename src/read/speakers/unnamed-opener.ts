// "A member of the team contradicted him: the papers, he said, had come": whoever is brought in without a name as the one who takes a
// stand, and then goes on to say it, rather than somebody named in passing.

import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { textOf } from "../actors/cast.ts";
import { OFFICES, UNNAMED } from "../actors/person-words.ts";
import { RELATIVES } from "../frames/noun-phrases.ts";
import { findVerbGroups, type VerbGroup } from "../frames/verb-groups.ts";
import type { Sentence, Word } from "../frames/words.ts";
import { POSITION_ADJECTIVES, POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "./cues.ts";
import { MANNERS } from "./speaks-in-manner.ts";
import type { Discourse } from "./discourse.ts";

/** Verbs of holding a view, beside those of speech and position. */
const DIFFERING = wordList("contradict doubt differ disagree defend agree qualify echo second share play go sound put");

/** Those by which somebody turns to another, who may be the one that answers. */
const TURNING_TO = wordList(
  "ask tell question quote cite read see hear learn find know urge press inform remind thank congratulate",
);

/** The noun phrase of one unnamed person with which a sentence opens, where that person takes a stand in it; null where it has none. */
export function unnamedOpener(sentence: Sentence, to: number): ActorName | null {
  const { words } = sentence;
  const isOneOf = words[0]?.lower === "one" && words[1]?.lower === "of";
  if (!isOneOf && !/^(?:an?|another|one)$/.test(words[0]?.lower ?? "")) return null;
  const head = headAt(words, isOneOf ? 3 : 1);
  const noun = words[head]?.lower ?? "";
  const people = isOneOf ? noun.replace(/s$/, "") : noun;
  if (!words[head]?.tag.startsWith("NOUN") || !(OFFICES.has(people) || UNNAMED.has(people))) return null;
  const verb = verbOf(words, head, to);
  if (verb === null || !takesStand(words, verb)) return null;
  let end = head + 1;
  while (end < verb.from && words[end].text !== "," && !RELATIVES.has(words[end].lower)) end++;
  return `anonymous: ${textOf(words, /^an?$/.test(words[0].lower) ? 1 : 0, end)}`;
}

/**
 * "A member of the team contradicted him: the papers, he said, had come.", "A diplomat who knows Toll was sceptical. The list, she said, …":
 * the unnamed person who has just been brought in with a stand, for a pronoun that says something; names of the sentence count up to
 * `before`.
 */
export function unnamedInStand(discourse: Discourse, sentence: Sentence, at: number, before: number): ActorName | null {
  const { words, number, paragraph } = sentence;
  if (!saysSomething(words, at)) return null;
  let cut = at;
  while (cut > 0 && !/^[:;]$/.test(words[cut].text)) cut--;
  const isNamed = discourse.cast.mentions[number].some((m) => m.kind === "person" && m.from >= cut && m.to <= before);
  if (isNamed) return null;
  if (cut > 0) return unnamedOpener(sentence, cut);
  const last = discourse.sentences[number - 1];
  return last === undefined || last.paragraph !== paragraph ? null : unnamedOpener(last, last.words.length);
}

/** True for the subject of a verb of saying: "he said", "she has added". */
function saysSomething(words: readonly Word[], at: number): boolean {
  let verb = at + 1;
  while (/^(?:AUX|ADV|PART)/.test(words[verb]?.tag ?? "")) verb++;
  const lemma = words[verb]?.lemma ?? "";
  return SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || (lemma === "go" && words[verb + 1]?.lower === "on");
}

/** The last noun of the run that begins here: "senior Norlandian | officer". */
function headAt(words: readonly Word[], from: number): number {
  let head = from;
  while (
    /^(?:NOUN|PROPN|ADJ|NUM|VERB:part)/.test(words[head + 1]?.tag ?? "") &&
    /^(?:NOUN|PROPN|ADJ|NUM|VERB:part|DET)/.test(words[head].tag)
  )
    head++;
  return head;
}

/** The finite verb of which that noun is the subject: not one inside "who …". */
function verbOf(words: readonly Word[], head: number, to: number): VerbGroup | null {
  const groups = findVerbGroups(words).filter(
    (group) => group.form === "finite" && group.from > head && group.to <= to,
  );
  const isInRelative = (group: VerbGroup | undefined): boolean =>
    group !== undefined && words.slice(head, group.from).some(({ lower }) => RELATIVES.has(lower));
  const [first, second] = groups;
  return isInRelative(first) ? (second ?? null) : (first ?? null);
}

function takesStand(words: readonly Word[], { lemma, to, isPassive }: VerbGroup): boolean {
  if (isPassive || TURNING_TO.has(lemma)) return false;
  if (lemma === "be" || lemma === "sound") {
    const mood = words.slice(to, to + 3).find(({ tag }) => tag === "ADJ")?.lower ?? "";
    return MANNERS.has(mood) || POSITION_ADJECTIVES.has(mood);
  }
  return SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || POSITION_VERBS.has(lemma) || DIFFERING.has(lemma);
}
