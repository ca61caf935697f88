// Meetings told in a noun phrase: "after talks with the envoy on Monday", "a session in Arlby that lasted five hours", "ahead of Tuesday's
// round". The phrase must tell more than its noun: a day, a place behind a preposition, or who met. Weakness: whether a later phrase only
// takes up a meeting told before is not asked.

import type { ActorName, Modality } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { headWord, isAppeal } from "./event-phrases.ts";
import { MEETING_HEADS, MEETINGS_IN_PHRASES } from "./event-words.ts";
import { isDated as givesDay, isPlaced } from "./frame-phrases.ts";
import { DAY, phraseEnd, WISHED } from "./noun-incidents.ts";
import { phraseStart } from "./noun-event-phrases.ts";

const LEADS = /^(?:in|after|following|before|since|during|despite|at|from|until|between)$/;
/** Prepositions that put what is told beside a meeting, so that the meeting is no part of what somebody says or does. */
const ASIDES = /^(?:after|following|during|at|before|since|despite|in|of)$/;
/** What is made of a meeting, told by a noun before it. */
const TURNS: ReadonlyMap<string, Modality> = new Map([
  ["collapse", "asserted"],
  ["breakdown", "asserted"],
  ["failure", "asserted"],
  ["start", "asserted"],
  ["opening", "asserted"],
  ["beginning", "asserted"],
  ["resumption", "asserted"],
  ["end", "asserted"],
  ["conclusion", "asserted"],
  ["close", "asserted"],
  ["suspension", "postponed"],
  ["postponement", "postponed"],
  ["adjournment", "postponed"],
  ["cancellation", "cancelled"],
]);
/** What a participle behind a meeting says of it: "talks held in Arlby", "a summit hosted by Kenya", and of one still to come. */
const HELD = wordList(
  "hold host mediate broker organise organize convene chair co-chair attend call arrange sponsor facilitate moderate lead stage conduct convoke",
);
const DUE = /^(?:due|planned|scheduled|set|slated|expected|foreseen|fixed)$/;

/** A noun phrase that names a meeting, with all that hangs on it. */
type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly modality: Modality;
  /** The word that leads it, in lower case. */
  readonly lead: string;
};

function phraseAround(words: readonly Word[], head: number): Phrase {
  let from = pastLeast(words, head);
  let modality: Modality = "asserted";
  // "after the collapse of | the talks in Arlby"
  const turn = words[from - 1]?.lower === "of" ? TURNS.get(words[from - 2]?.lower ?? "") : undefined;
  if (turn !== undefined) {
    modality = turn;
    from = pastLeast(words, from - 2);
  }
  let to = pastList(words, head, phraseEnd(words, head + 1));
  const next = words[to];
  const isDue = next !== undefined && DUE.test(next.lower) && /^(?:ADJ|VERB:pa)/.test(next.tag);
  if (isDue && /^(?:to|for|in|on|at)$/.test(words[to + 1]?.lower ?? "")) {
    modality = "planned";
    const verb = words[to + 1].lower === "to" ? to + 2 : to;
    const last = words[verb + 1]?.lower === "held" ? verb + 1 : verb;
    to = Math.max(to + 1, phraseEnd(words, last + 1));
  } else {
    // "the third session, held in Arlby in May"
    const at = next?.text === "," ? to + 1 : to;
    const held = words[at];
    const isHeld =
      held !== undefined &&
      (held.tag === "VERB:part" || (held.tag === "VERB:past" && LEADS.test(words[from - 1]?.lower ?? ""))) &&
      HELD.has(held.lemma) &&
      /^(?:by|in|at|on|under|between|with|last|this)$/.test(words[at + 1]?.lower ?? "");
    if (isHeld) to = Math.max(to, phraseEnd(words, at + 1));
  }
  const before = words[from - 1]?.lower ?? "";
  const isAhead = before === "of" && words[from - 2]?.lower === "ahead";
  return {
    from,
    to: withThat(words, to),
    modality: isAhead && modality === "asserted" ? "planned" : modality,
    lead: isAhead ? "before" : before,
  };
}

/** "talks between Kenyan, Norwegian | and Swedish envoys in Arlby", "with the envoy Quill | and Premier Dahl": to the end of the list of those who met. */
function pastList(words: readonly Word[], head: number, end: number): number {
  const lead = words.slice(head, end).findLast(({ lower }) => lower === "between" || lower === "with")?.lower;
  if (lead === undefined || words.slice(head, end).some(({ lower }) => lower === "and")) return end;
  if (words[end]?.text !== "," && words[end]?.lower !== "and") return end;
  for (let i = end; i < words.length && i < end + 12; i++) {
    if (/^(?:VERB|AUX)/.test(words[i].tag) || (words[i].tag === "ADP" && words[i].lower !== "of")) return end;
    if (words[i].lower !== "and") continue;
    // "with Quill and the talks went on": behind "with" the last of a list has a name.
    const comma = words.findIndex(({ text }, k) => k > i && text === ",");
    const last = phraseAfter(words, i + 1, comma < 0 ? words.length : comma);
    if (last === null || /^(?:VERB:(?:past|fin)|AUX)/.test(words[last.to]?.tag ?? "")) return end;
    if (lead === "with" && !words[last.to - 1].tag.startsWith("PROPN")) return end;
    return phraseEnd(words, last.to);
  }
  return end;
}

/** The first word of the phrase, past what only counts: "at least | informal talks". */
function pastLeast(words: readonly Word[], head: number): number {
  const from = phraseStart(words, head);
  return words[from].lower === "least" && words[from - 1]?.lower === "at" ? from + 1 : from;
}

/** True where a draft has told the meeting, or made it part of what somebody wants, denies or lays down. */
function tells(draft: Draft, head: number, phrase: Phrase, isOwned: boolean): boolean {
  if (draft.from > head || draft.to <= head) return false;
  const size = phrase.to - phrase.from;
  const isFronted = draft.cue !== null && phrase.to <= draft.cue.from;
  switch (draft.kind) {
    case "meeting":
      return !isOwned || !/^(?:over|about|to|on|with|by|of|at|against|from|during|after|before|for)$/.test(phrase.lead);
    case "position":
      // "In a 40-minute chat Quill pressed them to …"
      return !isOwned && !(LEADS.test(phrase.lead) && isFronted);
    case "condition":
    case "provision":
    case "deadline":
      return true;
    case "statement": {
      if (draft.rule !== "statement-act" && draft.modality !== "denied") return false;
      // "At Monday's talks Quill accused …", "declined to speak | after talks with Dahl in Arlby": when or where it was said.
      const isLast = phrase.to >= draft.to - 1 && draft.cue !== null && phrase.from > draft.cue.to;
      return !(ASIDES.test(phrase.lead) && (isFronted || isLast));
    }
    case "agreement":
    case "document":
      return draft.to - draft.from < 1.6 * size;
    case "incident":
    case "casualty":
    case "role":
      return false;
  }
}

/** The meetings that a sentence tells in noun phrases: "after talks with the envoy on Monday", "talks in Meridia in 2022". */
export function readNounMeetings(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, discourse, sentence } = scene;
  const found: Draft[] = [];
  for (let i = 0; i < words.length; i++) {
    const { lower, tag } = words[i];
    if (!MEETINGS_IN_PHRASES.has(lower) || !tag.startsWith("NOUN") || scene.inQuote(i)) continue;
    if (words[i + 1]?.tag.startsWith("NOUN") || words[i + 1]?.text === "-") continue;
    if (isAppeal(words, i)) continue;
    const phrase = phraseAround(words, i);
    const { from, to: end } = phrase;
    const said = words.slice(i, end);
    const isDated =
      words
        .slice(from, end)
        .some((word) => (word.shape !== 0 && DAY.test(word.lower)) || /^(?:1[5-9]|20)\d\d$/.test(word.text)) ||
      givesDay(` ${phraseOf(words, from, end)} `);
    // "following the 2015 call": whatever was called for that year.
    if (lower === "call" && /^(?:1[89]|20)\d\d$/.test(words[i - 1]?.text ?? "")) continue;
    const whom = said.findIndex((word) => word.lower === "between" || word.lower === "with");
    // "between Quill and Dahl in Arlby": where they met is no third.
    const where = said.findIndex(({ lower: each }, k) => k > whom && /^(?:in|at|on|near)$/.test(each));
    const sides = { from: i + whom + 1, to: where < 0 ? end : i + where };
    const named = whom < 0 ? [] : namesIn(scene, sides);
    const pair = whom < 0 || named.length > 0 ? named : resolvePhrase(discourse, sentence, sides);
    const isBehind = LEADS.test(phrase.lead) || (phrase.modality === "planned" && phrase.lead === "for");
    if (/^(?:no|any|future|possible)$/.test(words[from].lower)) continue;
    if (/^(?:further|new|direct)$/.test(words[from].lower) && !/^(?:after|following|during|at)$/.test(phrase.lead))
      continue;
    // "In a 40-minute chat"
    const isTimed = words
      .slice(from, i)
      .some((word, k, all) => /^(?:minute|hour|day|night|week)$/.test(word.lower) && all[k - 1]?.text === "-");
    // "after a final session of thirty hours"
    const isMeasured =
      words[i + 1]?.lower === "of" &&
      words[i + 2]?.tag === "NUM" &&
      /^(?:minutes|hours?|days?|weeks?)$/.test(words[i + 3]?.lower ?? "");
    // "at their tenth meeting"
    const isCounted =
      isBehind &&
      words[from].tag === "PRON:possessive" &&
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last|latest|previous)$/.test(
        words[from + 1].lower,
      );
    // "after talks in Arlby", "at a summit of the Lake Council"
    const isSomewhere =
      isBehind && (isPlaced(words, i, end) || (words[i + 1]?.lower === "of" && words[end - 1].tag.startsWith("PROPN")));
    // "the government's own dialogue with the guild": whose and with whom.
    const owner = pair.length > 0 && words[i + 1]?.lower === "with" ? ownerBefore(scene, from, i) : [];
    if (
      !((isTimed || isMeasured) && isBehind) &&
      !isSomewhere &&
      !isCounted &&
      !(isDated && (isBehind || whom >= 0 || from === 0)) &&
      !(pair.length > 0 && (isBehind || owner.length > 0))
    )
      continue;
    if (drafts.some((draft) => tells(draft, i, phrase, owner.length > 0))) continue;
    const governor = scene.groups.findLast((group) => group.to <= from && group.to >= from - 3);
    if (governor !== undefined && WISHED.test(governor.lemma)) continue;
    // "Quill and two envoys failed to agree during a night session": those who did it there met there.
    const there =
      pair.length === 0 && owner.length === 0 && /^(?:during|in|at|after)$/.test(phrase.lead)
        ? drafts.find((draft) => draft.kind !== "role" && draft.from <= i && draft.to > i && draft.actors.length > 1)
        : undefined;
    found.push({
      kind: "meeting",
      from,
      to: end,
      rule: "meeting-phrase",
      cue: null,
      content: null,
      chain: drafts.find((draft) => draft.chain.length > 0 && draft.from <= i && draft.to > i)?.chain ?? [],
      ...whoMet(scene, from, i, pair, owner),
      ...(there === undefined ? {} : { actors: there.actors, counterparts: [] }),
      stance: "neutral",
      modality: phrase.modality,
    });
  }
  return found;
}

/** "a session in Arlby | that lasted five hours": the phrase goes on with what the clause behind it tells. */
export function withThat(words: readonly Word[], end: number): number {
  if (words[end]?.lower !== "that" || !/^(?:AUX|VERB):(?:past|fin|fin-s)$/.test(words[end + 1]?.tag ?? "")) return end;
  let to = end + 2;
  while (
    to < words.length &&
    !/^(?:[,;:.—]|and|but|after|before|when|while)$/.test(words[to].lower) &&
    !/^(?:AUX|VERB):(?:past|fin|fin-s|modal)$/.test(words[to].tag)
  )
    to++;
  return to;
}

/** Who met whom in a noun phrase: those between whom it was; else its owner, or whoever went there, with those behind "with". */
function whoMet(
  scene: Scene,
  from: number,
  head: number,
  pair: readonly ActorName[],
  owner: readonly ActorName[],
): Pick<Draft, "actors" | "counterparts"> {
  const { words, groups, discourse, sentence } = scene;
  // "at a summit on Sunday": of whomever, the sides are seldom those who sit there
  if (pair.length === 0)
    return { actors: words[head].lower === "summit" ? [] : partiesOf(discourse), counterparts: [] };
  if (owner.length > 0 || words[head + 1]?.lower !== "with" || !LEADS.test(words[from - 1]?.lower ?? ""))
    return { actors: [...new Set([...owner, ...pair])], counterparts: [] };
  // "Quill left Arlby after talks with Dahl": hers with him.
  const main =
    groups.findLast((group) => group.form === "finite" && group.to <= from) ??
    groups.find((group) => group.form === "finite" && group.from > head);
  const subject = main === undefined ? null : subjectBefore(words, main, main.from > head ? head : 0);
  const names = subject === null || subject.isRelative ? [] : resolvePhrase(discourse, sentence, subject.head);
  const host = names.filter((name) => discourse.cast.personByName.has(name) || discourse.counts.has(name));
  const met = pair.filter((name) => !host.includes(name));
  return host.length === 0 || met.length === 0
    ? { actors: pair, counterparts: [] }
    : { actors: host, counterparts: met };
}

/** Whose talks: whom the words before a possessive stand for. */
function ownerBefore(scene: Scene, from: number, head: number): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  for (let i = head - 1; i >= from; i--) {
    if (words[i].tag === "PRON:possessive") return resolvePhrase(discourse, sentence, { from: i, to: i + 1 });
    if (words[i].tag === "PART:possessive")
      return i === from ? [] : resolvePhrase(discourse, sentence, { from, to: i });
  }
  return [];
}

/** "kept its guns silent during the talks, which broke up": what a preposition of time or place takes is what the clause is about, where it is a meeting. */
export function nearMeeting(words: readonly Word[], phrase: WordRange): WordRange {
  if (MEETING_HEADS.has(headWord(words, phrase))) return phrase;
  for (let i = phrase.to - 1; i > phrase.from; i--) {
    if (
      words[i].tag !== "ADP" ||
      !/^(?:during|at|after|in|for|to|from|before|following|until|since)$/.test(words[i].lower)
    )
      continue;
    const near = { from: i + 1, to: phrase.to };
    if (MEETING_HEADS.has(headWord(words, near))) return near;
  }
  return phrase;
}
