import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, ownsPerson, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { listedNames } from "../speakers/listed-names.ts";
import { wordList } from "../../kit/word-list.ts";
import { ATTACK_NOUNS } from "./event-words.ts";
import { isBacker } from "../speakers/actor-phrase.ts";

const NUMBERED: ReadonlySet<string> = new Set(
  "article articles point points clause clauses paragraph paragraphs chapter section annex phase stage resolution protocol item rule".split(
    " ",
  ),
);
const ROMAN = /^[IVXLC]+$/;

/** "A third day of talks", "a series of raids": nouns that measure the one behind "of". */
const MEASURES: ReadonlySet<string> = new Set(
  "day days hour hours week weeks month months series string bout spate wave flurry set pair handful couple batch raft sheaf bundle slew package packages".split(
    " ",
  ),
);

/** "next day", "week later" behind an article: a time, no part of the phrase before it. */
function opensTime(first: string, second: string): boolean {
  return isPeriod(first)
    ? /^(?:later|earlier|before|after|ago)$/.test(second)
    : /^(?:next|following|same|previous|very|other|few)$/.test(first) && isPeriod(second);
}

const isPeriod = (word: string): boolean =>
  DAY.test(word) || /^(?:day|hour|weekend|days|hours|weeks|months|years|minutes|decades)$/.test(word);

/** The number of the head noun of a phrase: the last noun before any preposition, relative clause or comma. */
export function headOf(words: readonly Word[], range: WordRange): number {
  let head = -1;
  for (let i = range.from; i < range.to; i++) {
    const { tag, text } = words[i];
    if ((tag === "NUM" || MEASURES.has(words[i].lower)) && words[i + 1]?.lower === "of" && i + 2 < range.to) {
      head = -1;
      i++;
      continue;
    }
    // "hold talks | tomorrow"
    if (
      head >= 0 &&
      /^(?:tomorrow|yesterday|today|tonight)$/.test(words[i].lower) &&
      words[i + 1]?.tag !== "PART:possessive"
    )
      break;
    if (
      tag.startsWith("NOUN") ||
      tag.startsWith("PROPN") ||
      (tag === "NUM" && head < 0) ||
      tag.startsWith("PRON") ||
      words[i].lower === "talks" ||
      (head < 0 && ATTACK_NOUNS.has(words[i].lower))
    )
      // "Article IX", "Point 14": the number names no other thing.
      head =
        head >= 0 && head === i - 1 && NUMBERED.has(words[head].lower) && (tag === "NUM" || ROMAN.test(words[i].text))
          ? head
          : i;
    // "face-to-face talks": what hyphens join is one word.
    else if (tag === "ADP" && words[i - 1]?.text === "-" && words[i + 1]?.text === "-") continue;
    // "conversations | this week": when, no part of the phrase.
    else if (head >= 0 && WHEN.has(words[i].lower) && DAY.test(words[i + 1]?.lower ?? "")) break;
    // "summoned the ambassador | the next day", "| a week later"
    else if (head >= 0 && /^(?:DET|NUM)$/.test(tag) && opensTime(words[i + 1]?.lower ?? "", words[i + 2]?.lower ?? ""))
      break;
    else if (head >= 0 && (tag === "ADP" || tag.startsWith("VERB") || text === "," || text === "(")) break;
  }
  return head;
}

/** The head noun of a phrase in lower case, "" where there is none. */
export function headWord(words: readonly Word[], range: WordRange | null): string {
  if (range === null) return "";
  const head = headOf(words, range);
  // "the Citizens' List": a party by its name, no list.
  const isName =
    head >= 0 &&
    words[head].tag.startsWith("PROPN") &&
    /^(?:list|charter|points?|map|order|bill)$/.test(words[head].lower);
  if (head < 0 || isName) return "";
  if (isAppeal(words, head)) return "appeal";
  return isDraftOf(words, head, range.from) ? "draft" : words[head].lower;
}

/** "The talks were a sticking point on Monday", "will be hard", "had been “useful”": what a subject is said to be, not what became of it. */
export function isSaidToBe({ group, scene: { words } }: Proposition): boolean {
  if (group.lemma !== "be") return false;
  let at = group.to;
  while (at < words.length && (words[at].tag === "ADV" || /^["“‘]$/.test(words[at].text))) at++;
  if (words[at]?.tag === "ADJ" && !STANDINGS.has(words[at].lower)) return true;
  return (
    /^(?:an?|the|no)$/.test(words[group.to]?.lower ?? "") &&
    !/^(?:first|second|third|fourth|last|latest|next|only)$/.test(words[group.to + 1]?.lower ?? "")
  );
}

/** What tells how a meeting stands or runs, where "hard" or "useful" weighs it. */
const STANDINGS = wordList(
  `due over possible likely unlikely imminent open closed private secret public uncertain doubtful ready ongoing underway indirect direct brief
  bilateral trilateral first second third last next final separate virtual online set inconclusive fruitless unsuccessful deadlocked frozen`,
);

/** "the call from Quill", "calls for a truce", not "a phone call from Quill": an appeal, and nobody talked to anybody. */
export function isAppeal(words: readonly Word[], head: number): boolean {
  if (!/^calls?$/.test(words[head].lower) || BY_WIRE.test(words[head - 1]?.lower ?? "")) return false;
  return /^(?:for|to|from|by|on)$/.test(words[head + 1]?.lower ?? "") && !DAY.test(words[head + 2]?.lower ?? "");
}

const BY_WIRE = /^(?:phone|telephone|video|conference|minute|hour)$/;

/** "the draft peace agreement", "a draft constitution": what there is, is a draft. */
export function isDraftOf(words: readonly Word[], head: number, from = 0): boolean {
  if (!DRAFTS.has(words[head].lower)) return false;
  let at = head - 1;
  while (at >= from && at > head - 4 && /^(?:NOUN|ADJ|PROPN)/.test(words[at].tag) && words[at].lower !== "draft") at--;
  return at >= from && at > head - 4 && words[at].lower === "draft";
}

/** What is drafted to be agreed, signed or passed. */
const DRAFTS: ReadonlySet<string> = new Set(
  (
    "agreement agreements accord accords deal treaty pact settlement ceasefire truce armistice compromise understanding constitution law bill decree " +
    "statute resolution resolutions declaration communique communiqué protocol protocols memorandum charter convention covenant roadmap framework plan text document statement"
  ).split(" "),
);

/** The head noun of the subject in lower case, "" where there is none. */
export function subjectHead(p: Proposition): string {
  return headWord(p.scene.words, p.subject);
}

/** The object: the noun phrase behind the verb and its particles. */
export function objectOf(p: Proposition): WordRange | null {
  const { words } = p.scene;
  let at = p.group.to;
  while (
    at < p.to &&
    (words[at].tag === "ADV" ||
      [
        "up",
        "out",
        "over",
        "off",
        "down",
        "back",
        "into",
        "on",
        "forward",
        "again",
        "together",
        "instead",
        "to",
        "in",
        "through",
        "neither",
        "either",
        "both",
      ].includes(words[at].lower)) &&
    at - p.group.to < 3
  )
    at++;
  return phraseAfter(words, pastDay(words, p.group.to, p.to) ?? at, p.to);
}

const WHEN: ReadonlySet<string> = new Set(["this", "last", "next", "late", "early"]);

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night|morning|evening|afternoon)$/;

/** "sent on Monday evening a letter": where the object begins behind a time that stands before it, or null. */
function pastDay(words: Proposition["scene"]["words"], from: number, to: number): number | null {
  const at = pastTime(words, from, to);
  return at > from && at < to && /^(?:DET|PRON:possessive)/.test(words[at].tag) ? at : null;
}

/** The head noun of the object in lower case, "" where there is none. */
export function objectHead(p: Proposition): string {
  return headWord(p.scene.words, objectOf(p));
}

/** Those after "between", "with", "by" in a range: who takes part besides the subject. */
export function actorsAfter(p: Proposition, leads: readonly string[], range: WordRange): readonly ActorName[] {
  const { words } = p.scene;
  for (let i = range.from; i < range.to - 1; i++) {
    if (!leads.includes(words[i].lower)) continue;
    const phrase = phraseWithList(words, i + 1, range.to);
    if (phrase === null) continue;
    const actors = actorsIn(p, phrase);
    const listed = listedNames(p.scene.discourse, p.scene.sentence, i + 1, range.to);
    if (listed.length > actors.length) return listed;
    if (actors.length > 0) return actors;
  }
  return [];
}

/** The noun phrase at a word with those joined to it: "the rebels, the opposition and Egypt"; null where none stands there. */
export function phraseWithList(words: readonly Word[], at: number, limit: number): WordRange | null {
  const first = phraseAfter(words, at, limit);
  if (first === null) return null;
  let to = first.to;
  while (to + 1 < limit && (words[to].lower === "and" || (words[to].text === "," && words[to + 1].tag !== "ADV"))) {
    const next = phraseAfter(words, to + 1, limit);
    if (next === null) break;
    to = next.to;
  }
  return { from: first.from, to };
}

/** The words of the whole clause. */
export const wholeOf = (p: Proposition): WordRange => ({ from: p.from, to: p.to });

/** True when the clause names a day or month, or a week or night in general. */
export function hasDate(p: Proposition): boolean {
  return DAY_OR_MONTH.test(p.phrase, p.scene.met);
}

const DAY_OR_MONTH = phrasePattern(
  / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|week|weekend|month|overnight) /,
);

/** True when the name is that of a person of this report. */
export function isPersonNamed(p: Proposition, name: ActorName): boolean {
  return p.scene.discourse.cast.personByName.has(name);
}

/** Named sides inside a phrase, from left to right: states, bodies and persons, places left out. */
export function sidesIn(p: Proposition, range: WordRange): readonly ActorName[] {
  const names: ActorName[] = [];
  const mentions = p.scene.discourse.cast.mentions[p.scene.sentence.number];
  for (const m of mentions)
    if (
      m.from >= range.from &&
      m.to <= range.to &&
      m.kind !== "place" &&
      !names.includes(m.name) &&
      !ownsPerson(p.scene.words, mentions, m) &&
      !isBacker(p.scene.words, m.to)
    )
      names.push(m.name);
  return names;
}

/** The words of a clause without a relative one set between its subject and verb: "The general, [whose raid killed 300], stayed away". */
export function ownWords({ phrase, from, to, group, scene: { words } }: Proposition): string {
  for (let i = from + 1; i + 1 < group.from; i++) {
    if (words[i].text !== "," || !/^(?:who|whom|whose|which)$/.test(words[i + 1].lower)) continue;
    let end = group.from - 1;
    while (end > i && words[end].text !== ",") end--;
    if (end > i + 2) return ` ${phraseOf(words, from, i)} ${phraseOf(words, end + 1, to)} `;
  }
  return phrase;
}

/**
 * True where a clause's own verb denies the harm it tells; what a relative clause within it tells is not denied by it, nor that of those
 * whom it merely names: "came not soon enough for the dozens killed".
 */
export function isDeniedOutright(p: Proposition): boolean {
  return (
    p.group.isNegated &&
    !/^(?:come|arrive|bring|help|deter|stop|prevent|end|save|matter)$/.test(p.group.lemma) &&
    ownWords(p) === p.phrase
  );
}
