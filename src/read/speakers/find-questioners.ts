// Who asks in a transcript with labels. Whoever mostly asks is known by that; a medium, or somebody whom the text brings in as of one
// ("CNN's Ada Toll"), asks also in turns that are no questions: "So you reject the plan." What they say takes no stand of theirs.
// Weakness: an interviewer whom nothing introduces and who mostly comments is read as another speaker.

import { wordList } from "../../kit/word-list.ts";
import { personKey } from "../../domain/person-name.ts";
import type { Cast, NameMention, Person } from "../actors/cast.ts";
import { isMedium } from "../actors/media.ts";
import { TITLES } from "../actors/person-words.ts";
import { turnLabel } from "./turn-label.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";

/** What a journalist is called. */
const JOURNALISTS = wordList(
  "journalist reporter correspondent anchor host presenter interviewer moderator editor columnist",
);
const LONGEST_LABEL = 6;

type Turns = { all: number; asked: number; readonly label: readonly Word[]; readonly isPress: boolean };

/** The labels and names, in lower case, of whoever asks in a transcript. */
export function findQuestioners(cast: Cast, sentences: readonly Sentence[]): ReadonlySet<string> {
  const turns = new Map<string, Turns>();
  let turn: Turns | null = null;
  let isAsked = false;
  let paragraph = -1;
  for (const { words, paragraph: here } of sentences) {
    if (here !== paragraph) turn = null;
    paragraph = here;
    const label = labelOf(words);
    if (label !== null) {
      const written = label.map(({ lower }) => lower).join(" ");
      turn = turns.get(written) ?? { all: 0, asked: 0, label, isPress: isPressLabel(words) };
      turns.set(written, turn);
      turn.all++;
      isAsked = false;
    }
    if (turn === null || isAsked || !words.slice(-3).some(({ text }) => text === "?")) continue;
    isAsked = true;
    turn.asked++;
  }
  const out = new Set<string>();
  if (turns.size < 2) return out;
  const journalists = journalistsIn(cast, sentences);
  for (const [written, { all, asked, label, isPress: isCalledPress }] of turns) {
    const person = personOf(cast, label);
    const isPress = isCalledPress || isMedium(written) || (person !== undefined && journalists.has(person.name));
    if (!(isPress ? asked > 0 : asked >= 2 && asked * 2 > all)) continue;
    out.add(written);
    if (person !== undefined) out.add(person.name.toLowerCase());
  }
  return out;
}

/** "ADA TOLL:", "Harbour Daily:", "MS. TOLL (via interpreter):", "ADA TOLL, ANCHOR:": the name before the colon that opens a turn. */
function labelOf(words: readonly Word[]): readonly Word[] | null {
  const shouted = turnLabel(words);
  const colon = words.findIndex((word, i) => i > 0 && i < 12 && word.text === ":");
  if (shouted === null && colon < 1) return null;
  const aside = words.findIndex(({ text }, i) => i > 0 && i < colon && text === "(");
  const written =
    shouted === null ? words.slice(0, aside < 1 ? colon : aside) : words.slice(shouted.name.from, shouted.name.to);
  const label = written.filter((word) => !isSign(word) && !TITLES.has(word.lower));
  return label.length > 0 && label.length < LONGEST_LABEL && label.every(({ text }) => /^\p{Lu}/u.test(text))
    ? label
    : null;
}

/** "ADA TOLL, HERALD CORRESPONDENT:" */
function isPressLabel(words: readonly Word[]): boolean {
  const label = turnLabel(words);
  return label !== null && words.slice(label.name.to, label.to).some(({ lower }) => JOURNALISTS.has(lower));
}

function personOf(cast: Cast, label: readonly Word[]): Person | undefined {
  return cast.personByKey.get(personKey(label.map(({ text }) => text).join(" ")));
}

/** Those whom a text brings in as of a medium: "the Herald's Ada Toll", "Ada Toll of the Herald", "reporter Ada Toll". */
function journalistsIn(cast: Cast, sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [s, mentions] of cast.mentions.entries())
    for (const mention of mentions)
      if (mention.kind === "person" && isOfMedium(sentences[s].words, mentions, mention)) found.add(mention.name);
  for (const { name, offices } of cast.persons)
    if ([...offices].some((office) => JOURNALISTS.has(office))) found.add(name);
  return found;
}

function isOfMedium(words: readonly Word[], mentions: readonly NameMention[], person: NameMention): boolean {
  const { titleFrom, from, to } = person;
  if (words.slice(Math.max(0, titleFrom - 1), from).some(({ lower }) => JOURNALISTS.has(lower))) return true;
  return mentions.some((medium) => {
    if (medium === person || !isMedium(medium.name)) return false;
    const isOwner = medium.to === titleFrom - 1 && words[medium.to].tag === "PART:possessive";
    const isNear = medium.from > to && medium.from <= to + 2;
    return isOwner || (isNear && /^(?:of|from|,|for|with)$/.test(words[to].lower));
  });
}
