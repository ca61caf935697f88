// Accords told by a noun of what was done to them or befell them: "the signing of a truce in Torvik by both", "after the collapse of the
// ceasefire in May", "Brennia's ratification of the treaty", "since a truce between the two in June". Told if the phrase says when, where
// or by whom and stands where the deed is done, not aimed at. Weakness: what is "for" or "on" the signing is never told.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Scene } from "../assembly/draft.ts";
import { CALENDAR } from "../frames/calendar-words.ts";
import { isSign, phraseOf, type Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import type { Turn } from "./accord-courses.ts";
import { SIDES } from "./accord-drafts.ts";
import { AGREEMENT_NOUNS } from "./event-words.ts";
import { isDated } from "./frame-phrases.ts";
import { byPhrase, ownersBefore, phraseStart, placeEnd, tells } from "./noun-event-phrases.ts";

/** An accord told by nouns: its words, those bound by it, and what it then is; plain where no deed is named. */
export type NounAccord = {
  readonly from: number;
  readonly to: number;
  readonly actors: readonly ActorName[];
  readonly turn: Turn;
  readonly isPlain: boolean;
};

/** What was done to an accord or befell it, as a noun. */
const MAKING = wordList(
  "signing signature conclusion ratification renewal extension prolongation acceptance restoration adoption",
);
const ENDING = wordList(
  "collapse breakdown expiry expiration lapse unravelling unraveling termination cancellation abandonment abrogation repudiation demise",
);

const MADE: Turn = { stance: "supports", modality: "asserted" };

/** What the deed makes of an accord; null for other nouns. */
function turnOf(noun: string): Turn | null {
  if (MAKING.has(noun)) return MADE;
  if (ENDING.has(noun)) return { stance: "neutral", modality: "cancelled" };
  return noun === "suspension" ? { stance: "opposes", modality: "postponed" } : null;
}

/** What an accord may be called besides. */
const SIGNED = wordList("declaration memorandum protocol convention covenant cessation armistice pause");

/** Words behind which a deed told by its noun has been done, not just spoken of or aimed at. */
const DONE_BEFORE = wordList("after following since with despite from by through upon");

/** "the signing of a ceasefire in Torvik by both": a deed on an accord that has been done; null elsewhere. */
export function accordDeed(scene: Scene, at: number): NounAccord | null {
  const { words, groups, discourse } = scene;
  const turn = turnOf(words[at].lower);
  const of = turn === null ? -1 : accordBehind(words, at);
  if (turn === null || of < 0) return null;
  const from = phraseStart(words, at);
  const to = deedEnd(words, of);
  const before = words[from - 1]?.lower ?? "";
  // "for the signing of the accord on Friday": not yet.
  if (/^(?:for|before|until|to|on|of)$/.test(before)) return null;
  const by = byPhrase(scene, at + 1, to);
  const owners = ownersBefore(scene, at);
  const isSigning = words[at].lower === "signing";
  const isAnnounced = groups.some(
    (group) =>
      group.to <= at && group.to >= at - 4 && /^(?:announce|follow|mark|celebrate|witness|report)$/.test(group.lemma),
  );
  const isTold = by.length > 0 || owners.length > 0 || of > at + 1 || tells(words, of + 1, to);
  const isDone = DONE_BEFORE.has(before) || isAnnounced;
  // "ended the talks with the signing of an accord"
  if (isSigning ? !isTold && !isAnnounced && before !== "with" : !isTold || !isDone) return null;
  const acting = owners.length > 0 ? owners : isSigning ? [] : by;
  const actors = by.length > 1 ? by : acting.length > 0 ? acting : partiesOf(discourse);
  return { from, to, actors, turn, isPlain: false };
}

/** "after a ceasefire between the two armies in May": an accord by its sides and its day; null elsewhere. */
export function accordBetween(scene: Scene, at: number): NounAccord | null {
  const { words } = scene;
  if (!AGREEMENT_NOUNS.has(words[at].lower) || words[at + 1]?.lower !== "between") return null;
  const from = phraseStart(words, at);
  if (!DONE_BEFORE.has(words[from - 1]?.lower ?? "")) return null;
  const to = deedEnd(words, at);
  const named = byPhrase(scene, at + 1, to);
  // "between the two sides"
  const areSides = words.slice(at + 2, to).some(({ lower }) => SIDES.has(lower));
  const actors = named.length > 1 || !areSides ? named : partiesOf(scene.discourse);
  const isToldWhen =
    isDated(` ${phraseOf(words, at, to)} `) || words.slice(at, to).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
  return (areSides || actors.length > 1) && isToldWhen ? { from, to, actors, turn: MADE, isPlain: true } : null;
}

/** "of a truce", "on Monday of a truce" behind a deed: the place of "of"; -1 where it is no accord's. */
function accordBehind(words: readonly Word[], at: number): number {
  if (!/^(?:DET|PRON:possessive|PART:possessive|ADJ)/.test(words[at - 1]?.tag ?? "")) return -1;
  let of = at + 1;
  while (of < at + 6 && words[of] !== undefined && words[of].lower !== "of") of++;
  if (words[of]?.lower !== "of") return -1;
  const between = words.slice(at + 1, of);
  const isWhen = ({ lower, tag }: Word): boolean =>
    CALENDAR.has(lower) || tag === "NUM" || /^(?:week|month|year)$/.test(lower);
  if (between.length > 0 && !between.some(isWhen)) return -1;
  for (let head = of + 1; head < Math.min(words.length, of + 9); head++) {
    const { lower, tag, text } = words[head];
    const isInPhrase = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON:possessive|PART:possessive)/.test(tag) || text === "-";
    if (!isInPhrase || (isSign(words[head]) && text !== "-")) return -1;
    const next = words[head + 1];
    const isLast = next === undefined || !(next.tag.startsWith("NOUN") || next.text === "-");
    if ((AGREEMENT_NOUNS.has(lower) || SIGNED.has(lower)) && isLast) return of;
  }
  return -1;
}

/** To the end of a deed's own words: whose it is, where and when. */
function deedEnd(words: readonly Word[], from: number): number {
  let at = placeEnd(words, from);
  while (/^(?:by|between|under|last|this|two|three)$/.test(words[at]?.lower ?? "")) {
    const start = at + (words[at + 1]?.tag === "DET" ? 2 : 1);
    const next = placeEnd(words, start);
    if (next === start) break;
    at = next;
  }
  return at;
}
