// Whom a noun phrase stands for. The same actor is called by name, by office, by organ ("the ministry"), by number ("both
// sides") or not at all ("two diplomats"). A phrase is cut at its conjunctions, each part is laid out (actor-phrase.ts), and the
// ways of naming are asked one after another, names first, unnamed people last; the first that answers is believed.
// Weakness: it goes by the head noun and what was named before, with no judgement of whether the answer makes sense.

import { CALENDAR } from "../frames/calendar-words.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import { OFFICES, PARTY_WORDS, UNNAMED } from "../actors/person-words.ts";
import { isListOfNames, isListOfSides } from "../frames/list-commas.ts";
import { subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import type { Sentence, Word } from "../frames/words.ts";
import { type Discourse, partiesOf } from "./discourse.ts";
import { writerJustRead } from "./author-of-text.ts";
import { justHeard } from "./just-heard.ts";
import { jointSpeakers } from "./joint-speakers.ts";
import { layOut, type ActorPhrase, singularOf } from "./actor-phrase.ts";
import { countedNames } from "./counted-names.ts";
import { countedOff } from "./resolve-count.ts";
import { armyOfDoer } from "./army-of-doer.ts";
import { organsOfEach } from "./organs-of-each.ts";
import { endWithoutReason, endWithoutTime } from "./phrase-edges.ts";
import { namedItself, spokenFor } from "./resolve-name.ts";
import { apposedLetters, apposedList, bracketedName, postedPerson } from "./resolve-apposed.ts";
import { inOffice } from "./resolve-office.ts";
import { groupNamed, ministryNamed, organNamed, sameOrganOf } from "./resolve-organ.ts";
import { shortForm } from "./resolve-short-form.ts";
import {
  armyOfUnit,
  blocOfLeaders,
  bodyOfMembers,
  stateRepresented,
  keeperOf,
  ministryOfPerson,
  officeNamed,
  organOf,
  SIDES,
  sideOfPerson,
} from "./resolve-owner.ts";
import { itBesideSaying } from "./resolve-it.ts";
import { isPronoun, resolvePronoun, THEY } from "./resolve-pronoun.ts";
import { statesBehind } from "./resolve-state.ts";
import { unnamedAlike } from "./unnamed-before.ts";

const PARTS_OF_DAY: ReadonlySet<string> = new Set("morning noon afternoon evening night midnight dawn week".split(" "));

/**
 * Whom a noun phrase stands for: names for persons, states and bodies; people in an office introduced by name; pronouns by number,
 * gender and nearness; "both sides" as the parties; else `anonymous: <its words>`.
 *
 * Empty where the phrase names no actor at all ("the talks").
 */
export function resolvePhrase(
  discourse: Discourse,
  sentence: Sentence,
  range: WordRange,
  asSource = false,
): readonly ActorName[] {
  const { words } = sentence;
  let { from, to } = range;
  while (from < to && (words[from].shape === 6 || words[from].tag === "ADP" || words[from].tag === "CCONJ")) from++;
  while (to > from && words[to - 1].shape === 6 && words[to - 1].text !== ")") to--;
  // "the envoy | himself |": the word alone is whoever stands before it.
  if (to - from === 1 && SELF.has(words[from].lower) && /^(?:NOUN|PROPN)/.test(words[from - 1]?.tag ?? "")) {
    const owner = subjectEndingAt(words, from - 1, 0);
    if (owner !== null) return resolvePhrase(discourse, sentence, owner, asSource);
  }
  // "the premier himself"
  while (to - from > 1 && SELF.has(words[to - 1].lower)) to--;
  // "The Norlandian government today": when it was is no part of who.
  to = endWithoutTime(words, from, to);
  // "the UN mission in Kenya (UNMIK)": where the phrase is no name, its letters are; else the bracket adds nothing.
  if (to - from > 3 && words[to - 1].text === ")" && words[to - 3].text === "(") {
    const bracketed = bracketedName(discourse, sentence, from, to);
    if (bracketed !== null) return [bracketed];
    to -= 3;
  }
  // "Quill, for her part": the aside names nobody.
  const aside = words.findIndex((word, i) => i > from && i + 1 < to && word.text === "," && words[i + 1].tag === "ADP");
  if (aside > 0) to = aside;
  // "Kenya, which mediates along with Norway and Sweden,": whom a clause about somebody names is somebody else.
  const relative = words.findIndex(
    (word, i) => i > from && i + 1 < to && word.text === "," && ABOUT.has(words[i + 1].lower),
  );
  if (relative > 0) to = relative;
  if (from >= to) return [];
  // "He said on | Sunday | his country agreed"
  if (CALENDAR.has(words[from].lower) && /^(?:DET|PRON:possessive)$/.test(words[from + 1]?.tag ?? "")) from++;
  // "finished by Saturday evening": when, not by whom.
  if (CALENDAR.has(words[from].lower) && PARTS_OF_DAY.has(words[to - 1].lower)) return [];
  if (words[to]?.text === "(" && words[to + 2]?.text === ")") {
    const bracketed = bracketedName(discourse, sentence, from, to + 3);
    if (bracketed !== null) return [bracketed];
  }
  const letters = asSource ? apposedLetters(discourse, sentence, from, to) : null;
  if (letters !== null) return [letters];
  const listed = apposedList(discourse, sentence, from, to);
  if (listed.length > 0) return listed;
  const joint = jointSpeakers(discourse, sentence, { from, to }, asSource, (range) =>
    resolvePhrase(discourse, sentence, range, asSource),
  );
  if (joint !== null) return joint;
  const persons = new Set(
    discourse.cast.mentions[sentence.number].filter((m) => m.kind === "person").map((m) => m.titleFrom),
  );
  const joined = discourse.cast.mentions[sentence.number].filter(
    (m) => (m.kind === "body" || m.kind === "state") && m.to - m.from > 2,
  );
  const titled = discourse.cast.mentions[sentence.number].filter(
    (m) => m.kind === "person" && m.titleFrom < m.from - 2,
  );
  const parts = splitCoordinated(
    words,
    from,
    to,
    persons,
    (i) => joined.some((m) => m.from < i && i < m.to) || titled.some((m) => m.titleFrom < i && i < m.from),
  );
  if (parts.length > 1 && isApposed(discourse, sentence, parts))
    return resolveSingle(discourse, sentence, parts[0].from, parts[0].to, asSource);
  if (parts.length > 1) {
    const each = parts.map((part, i) => {
      // "In a joint note Kenya, Norway and Sweden": an opening without a comma before the first name.
      const name = i === 0 ? nameBehindOpening(discourse, sentence, part) : null;
      if (name !== null) return [name];
      const named = resolveSingle(discourse, sentence, part.from, part.to, asSource);
      return named.length > 0 || asSource ? named : unnamedSide(words, part);
    });
    if (each.every((names) => names.length > 0)) {
      const all = [...new Set(each.flat())];
      // "the government and six armed groups": a party too, though it has no name.
      const named = all.filter((name) => !isAnonymous(name) || isGroup(name));
      return named.length > 0 && named.length < all.length && !asSource ? named : all;
    }
  }
  return resolveSingle(discourse, sentence, from, to, asSource);
}

/** "the government and | the main rebel movement in Vell": a side by what it is called, in a coordination of sides. */
function unnamedSide(words: readonly Word[], { from, to }: WordRange): readonly ActorName[] {
  const at = words[from].tag === "DET" ? from + 1 : from;
  let end = at;
  while (end < to && /^(?:ADJ|NOUN|PROPN|NUM)/.test(words[end].tag)) end++;
  return end > at && GROUPS.has(words[end - 1].lower) ? [`anonymous: ${textOf(words, at, end)}`] : [];
}

/** True for several who fight or sit at tables together, without a name. */
function isGroup(name: ActorName): boolean {
  const words = name.split(/ (?:of|in|from|with|for) /)[0].split(" ");
  return GROUPS.has(words[words.length - 1].toLowerCase());
}

const GROUPS: ReadonlySet<string> = new Set(
  "government opposition movement groups rebels movements factions militias separatists insurgents guerrillas parties powers organisations organizations clans tribes".split(
    " ",
  ),
);

const SELF: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves"]);

/** Pronouns that open a clause about whoever was named before. */
const ABOUT: ReadonlySet<string> = new Set(["who", "whose", "whom", "which"]);

/** "Carl Roe, the envoy's deputy and a former teacher": one person and what that person is, rather than several people. */
function isApposed(discourse: Discourse, sentence: Sentence, parts: readonly WordRange[]): boolean {
  const { words } = sentence;
  const [first, ...rest] = parts;
  if (words[first.to]?.text !== ",") return false;
  const persons = discourse.cast.mentions[sentence.number].filter((m) => m.kind === "person");
  const isPerson = persons.some((m) => m.titleFrom <= first.from && m.to === first.to);
  return (
    isPerson &&
    rest.some((part) => OFFICES.has(words[part.to - 1].lower)) &&
    !rest.some((part) => persons.some((m) => m.from >= part.from && m.to === part.to))
  );
}

function nameBehindOpening(discourse: Discourse, sentence: Sentence, part: WordRange): ActorName | null {
  const { words } = sentence;
  const last = discourse.cast.mentions[sentence.number].find((m) => m.to === part.to && m.kind !== "person");
  if (last === undefined || last.from <= part.from || last.by === "adjective") return null;
  const opens = words[part.from].tag === "ADP" || words[part.from - 1]?.tag === "ADP";
  return opens && words[last.from - 1].tag === "NOUN" ? last.name : null;
}

/** Cuts "A, B and C" at its commas and conjunctions, where each part can name somebody. */
function splitCoordinated(
  words: readonly Word[],
  from: number,
  to: number,
  persons: ReadonlySet<number>,
  isInName: (word: number) => boolean,
): WordRange[] {
  const parts: WordRange[] = [];
  const isList = isListOfNames(words, from, to) || isListOfSides(words, from, to);
  let start = from;
  for (let i = from + 1; i < to - 1; i++) {
    const { lower, text } = words[i];
    if ((lower !== "and" && text !== "," && lower !== "or" && lower !== "nor") || isInName(i)) continue;
    if (words[i - 1].tag === "ADJ" && words[i + 1].tag !== "DET" && findPlace(words[i - 1].text)?.by === "adjective")
      continue;
    if (
      findPlace(words[i - 1].text)?.by === "adjective" &&
      findPlace(words[i + 1].text)?.by === "adjective" &&
      i + 2 < to &&
      /^(?:NOUN|ADJ|PROPN)/.test(words[i + 2].tag)
    )
      continue;
    if (text === "," && words[i + 1].tag === "DET" && !isList) continue;
    // "Kenya's and Norway's ministers"
    if (words[i - 1].tag === "PART:possessive" && words[i + 2]?.tag === "PART:possessive") continue;
    // "officials from A and B" are one phrase.
    if (
      lower === "and" &&
      !persons.has(i + 1) &&
      !words.slice(i + 1, i + 2).some((word) => word.tag === "DET") &&
      words.slice(start, i).some((word, k) => /^(?:from|of|between)$/.test(word.lower) && !isInName(start + k))
    )
      continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
    if (words[start]?.lower === "and") start++;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

function resolveSingle(
  discourse: Discourse,
  sentence: Sentence,
  start: number,
  end: number,
  asSource: boolean,
): readonly ActorName[] {
  const { words } = sentence;
  let from = start;
  let to = end;
  while (
    from < to &&
    (words[from].tag === "DET" ||
      words[from].tag === "ADV" ||
      /^(?:Later|Earlier|Separately)$/.test(words[from].text)) &&
    !["both", "neither", "either", "all", "each"].includes(words[from].lower)
  )
    from++;
  // "Last Friday police in Vell said": when it was is no part of who.
  if (
    from + 2 < to &&
    /^(?:last|this|next|late|early)$/.test(words[from].lower) &&
    (TIMES.test(words[from + 1].lower) ||
      /^(?:week|month|year|night|spring|summer|autumn|winter)$/.test(words[from + 1].lower))
  )
    from += 2;
  // "Yesterday the Norlandian premier": the day is not part of the name.
  while (
    from + 1 < to &&
    TIMES.test(words[from].lower) &&
    (words[from + 1].tag === "DET" || words[from + 1].tag === "PROPN")
  )
    from += words[from + 1].tag === "DET" ? 2 : 1;
  if (from >= to) {
    const only = words[start]?.lower ?? "";
    if (only === "both" || only === "neither" || only === "either") return twoPersonsBefore(discourse, sentence);
    if (asSource && SOMEBODY.has(only)) return [`anonymous: ${only}`];
    return THEY.has(only) ? resolvePronoun(discourse, sentence, only, start) : [];
  }
  const posted = postedPerson(discourse, sentence, from, to);
  if (posted !== null) return [posted];
  const first = words[from].lower;
  // "The raid, it said, …", "…, the letter said": on the word of whoever wrote that.
  if (asSource && to - from === 1 && (from === start || words[start].lower === "the")) {
    const writer = writerJustRead(discourse, sentence, first, (each, range) =>
      resolvePhrase(discourse, each, range, true),
    );
    if (writer.length > 0) return writer;
  }
  if (to - from === 1 && (words[from].tag.startsWith("PRON") || (isPronoun(first) && words[from].text !== "US"))) {
    const said = /^its?$/.test(first)
      ? itBesideSaying(discourse, sentence, from, asSource, (range) =>
          resolveSingle(discourse, sentence, range.from, range.to, true),
        )
      : [];
    return said.length > 0 ? said : resolvePronoun(discourse, sentence, first, from);
  }
  if (["both", "neither", "either"].includes(first) && to - from === 1) return twoPersonsBefore(discourse, sentence);
  // "Neither leader has spoken of it"
  if (["neither", "either"].includes(first) && to - from === 2) {
    const noun = words[from + 1].lower;
    const two = OFFICES.has(noun) || noun === "man" || noun === "woman" ? twoPersonsNamed(discourse, sentence) : [];
    if (two.length === 2) return two;
    if (PARTY_WORDS.has(noun) || SIDES.has(noun)) {
      const sides = partiesOf(discourse);
      return sides.length > 1 ? sides : [`anonymous: ${textOf(words, from, to)}`];
    }
  }
  if (first === "all" && to - from === 1) return partiesOf(discourse);
  const owned = words[start - 1]?.lower === "whose" ? organOf(discourse, sentence, start, to) : null;
  if (owned !== null) return [owned];
  // "a statement of Kenya and Norway": what stands within may be several.
  const phrase = layOut(discourse, sentence, start, from, to, asSource, (a, b, isSource) =>
    words.slice(a, b).some(({ lower }) => lower === "and")
      ? resolvePhrase(discourse, sentence, { from: a, to: b }, isSource)
      : resolveSingle(discourse, sentence, a, b, isSource),
  );
  const heard = justHeard(phrase);
  if (heard !== null) return [heard];
  const keeper = asSource ? keeperOf(phrase) : null;
  if (keeper !== null) return keeper;
  const office = officeNamed(phrase) ?? bodyOfMembers(phrase) ?? stateRepresented(phrase);
  if (office !== null) return [office];
  // "No group has claimed the attack": nobody at all.
  if (words[start].lower === "no" && phrase.headEnd === to && !phrase.inHead.some((m) => m.kind === "person"))
    return asSource ? [`anonymous: ${textOf(words, start, to)}`] : [];
  const counted = countedNames(phrase);
  if (counted !== null) return counted;
  const side = sideOfPerson(phrase);
  if (side !== null) return [side];
  const same = sameOrganOf(phrase);
  if (same !== null) return [same];
  const ministry =
    ministryOfPerson(phrase) ??
    armyOfUnit(phrase) ??
    blocOfLeaders(phrase) ??
    ministryNamed(phrase) ??
    armyOfDoer(phrase);
  if (ministry !== null) return [ministry];
  const each = organsOfEach(phrase);
  if (each !== null) return each;
  return (
    namedItself(phrase) ??
    spokenFor(phrase) ??
    shortForm(phrase) ??
    countedOff(phrase) ??
    organNamed(phrase) ??
    groupNamed(phrase) ??
    statesBehind(phrase) ??
    inOffice(phrase) ??
    unnamed(phrase)
  );
}

/** Words that stand for people by themselves: "Another said", "Many fear". */
const SOMEBODY: ReadonlySet<string> = new Set("another others some many most several few one".split(" "));

const TIMES = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|meanwhile|now)$/;

/** "Neither would comment": the two persons whom the sentence before names, else the parties. */
function twoPersonsBefore(discourse: Discourse, sentence: Sentence): readonly ActorName[] {
  const before = discourse.cast.mentions[sentence.number - 1] ?? [];
  const persons = [...new Set(before.filter((m) => m.kind === "person").map((m) => m.name))];
  return persons.length === 2 ? persons : partiesOf(discourse);
}

/** The two persons that the last few sentences of the text tell of, where they tell of no third. */
function twoPersonsNamed(discourse: Discourse, sentence: Sentence): readonly ActorName[] {
  const persons = new Set<ActorName>();
  for (let s = sentence.number - 1; s >= Math.max(0, sentence.number - 8) && persons.size < 2; s--)
    for (const mention of [...discourse.cast.mentions[s]].reverse())
      if (mention.kind === "person" && persons.size < 2) persons.add(mention.name);
  return [...persons].reverse();
}

/** "a US official | speaking to the Herald": where the words end that say who it is. */
function behindDescription({ words, from, to, headEnd }: ActorPhrase): number {
  return /^(?:speaking|talking)$/.test(words[headEnd]?.lower ?? "") ? headEnd : endWithoutReason(words, from, to);
}

/** "the diplomat": as brought in before, with all that was said of them. */
function spokenOfBefore(phrase: ActorPhrase): ActorName | null {
  const { words, from, headEnd } = phrase;
  if (headEnd !== behindDescription(phrase) || words[from - 1]?.lower !== "the") return null;
  return unnamedAlike(phrase)?.name ?? null;
}

/** Bodies that speak for themselves, under the name that a text gives them. */
const SELF_NAMED: ReadonlySet<string> = new Set(
  "office ministry commission council committee court agency department authority bureau mission service bank parliament assembly senate secretariat tribunal institute foundation".split(
    " ",
  ),
);
const OWN_OFFICES: ReadonlySet<string> = new Set(
  "chair presidency secretariat mission commission mediation facilitator mediator panel troika quartet".split(" "),
);

/** "the 51-year-old": whoever was the subject last. */
function byAge({ discourse, sentence, words, to }: ActorPhrase): ActorName | null {
  if (words[to - 1].lower !== "old" || !/^years?$/.test(words[to - 3]?.lower ?? "")) return null;
  const last = discourse.subjects.findLast(({ kind }) => kind === "person");
  if (last !== undefined && last.sentence >= sentence.number - 4) return last.names[0];
  return (
    discourse.named.findLast(({ kind, sentence: s }) => kind === "person" && s >= sentence.number - 3)?.names[0] ?? null
  );
}

/** People without a name go by their own words; so does any source. */
function unnamed(phrase: ActorPhrase): readonly ActorName[] {
  const { words, from, to, asSource, noun, states } = phrase;
  // "The Chair notes": an office written as a name, in a text of its own.
  if (
    phrase.headEnd - from === 1 &&
    to - from === 1 &&
    words[from - 1]?.lower === "the" &&
    OWN_OFFICES.has(noun) &&
    /^\p{Lu}/u.test(words[from].text)
  )
    return [words[from].text];
  if (UNNAMED.has(noun) || OFFICES.has(noun) || UNNAMED.has(singularOf(noun)) || OFFICES.has(singularOf(noun)))
    return [spokenOfBefore(phrase) ?? `anonymous: ${textOf(words, from, behindDescription(phrase))}`];
  if (states.length > 0 && (noun === "people" || noun === "leaders" || noun === "ministers")) return states;
  if (!asSource) return [];
  // "the ombudsman's office", "the human rights commission": a body goes by what it is called.
  if (SELF_NAMED.has(noun) && words[from - 1]?.lower === "the" && phrase.headEnd - from > 1)
    return [textOf(words, from, phrase.headEnd).replace(/^U\.N\. /, "UN ")];
  const aged = byAge(phrase);
  if (aged !== null) return [aged];
  // "televised address on Monday Premier Quill": an opening without a comma before the name of whoever speaks.
  const closing = phrase.mentions.findLast((m) => m.kind === "person" && m.to === to);
  const lead = closing === undefined ? undefined : words[closing.titleFrom - 1];
  const isOwned =
    lead?.tag === "PART:possessive" &&
    phrase.mentions.some((m) => m.kind === "state" && m.to === (closing?.titleFrom ?? 0) - 1 && m.from > from);
  if (
    closing !== undefined &&
    lead !== undefined &&
    closing.titleFrom > from &&
    (isOwned || !/^(?:ADP|CCONJ|PART)/.test(lead.tag))
  )
    return [closing.name];
  return [`anonymous: ${textOf(words, from, to)}`];
}
