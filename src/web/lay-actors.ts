import type { MeetingEntry, StateOfPlay } from "../domain/state-of-play.ts";
import { daysCovered } from "./words.ts";

/** An interval of days, both included; null where all time is meant. */
export type DayRange = { readonly first: number; readonly last: number } | null;

/** What an intersection of the matrix holds. */
export type Encounter = {
  /** Meetings reported as held. */
  readonly held: number;
  /** Planned, sought or possible. */
  readonly ahead: number;
  /** Denied, cancelled or postponed. */
  readonly off: number;
  readonly claims: readonly string[];
};

/** Who met whom: actors on both axes in one order, those met most often first; `at(a, b)` is symmetric. */
export type MeetingMatrix = {
  readonly actors: readonly string[];
  readonly at: (a: string, b: string) => Encounter | null;
  /** Meetings in the range of which only one side is known: listed, never dropped. */
  readonly alone: readonly MeetingEntry[];
  /** Meetings without a date, which no range of days can hold. */
  readonly undated: readonly MeetingEntry[];
};

/**
 * Lays out who met whom. The two sides of a meeting met each other; where a report names one side of several, those met among themselves.
 *
 * @param range - days that a dated meeting must touch
 */
export function layMeetings(play: Pick<StateOfPlay, "meetings">, range: DayRange): MeetingMatrix {
  const pairs = new Map<string, { held: number; ahead: number; off: number; claims: string[] }>();
  const seen = new Map<string, number>();
  const alone: MeetingEntry[] = [];
  const undated: MeetingEntry[] = [];
  for (const meeting of play.meetings) {
    const days = meeting.when === null ? null : daysCovered(meeting.when);
    if (range !== null && days === null) {
      undated.push(meeting);
      continue;
    }
    if (range !== null && days !== null && (days.last < range.first || days.first > range.last)) continue;
    const met = pairsOf(meeting);
    if (met.length === 0) alone.push(meeting);
    for (const [a, b] of met) {
      const key = keyOf(a, b);
      const pair = pairs.get(key) ?? { held: 0, ahead: 0, off: 0, claims: [] };
      pair[weightOf(meeting)] += 1;
      pair.claims.push(...meeting.claims);
      pairs.set(key, pair);
      for (const actor of [a, b]) seen.set(actor, (seen.get(actor) ?? 0) + 1);
    }
  }
  return {
    actors: [...seen].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([actor]) => actor),
    at: (a, b) => pairs.get(keyOf(a, b)) ?? null,
    alone,
    undated,
  };
}

function pairsOf({ actors, counterparts }: MeetingEntry): readonly (readonly [string, string])[] {
  if (counterparts.length > 0)
    return actors.flatMap((a) => counterparts.flatMap((b) => (a === b ? [] : [[a, b] as const])));
  return actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b] as const));
}

function weightOf({ modality }: MeetingEntry): "held" | "ahead" | "off" {
  if (modality === "asserted") return "held";
  return modality === "denied" || modality === "cancelled" || modality === "postponed" ? "off" : "ahead";
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** "anonymous: a US official" as a person reads it: “a US official” (not named). */
export function actorWord(name: string): string {
  return name.startsWith("anonymous:") ? `${name.slice("anonymous:".length).trim()} (not named)` : name;
}

/** A meeting as one who was there would list it: whom it was with, and when; newest first, undated last. */
export function meetingsOf(
  play: Pick<StateOfPlay, "meetings">,
  actor: string,
): readonly { readonly meeting: MeetingEntry; readonly with: readonly string[] }[] {
  const dayOfMeeting = ({ when }: MeetingEntry) => (when === null ? null : daysCovered(when))?.last ?? -Infinity;
  return play.meetings
    .filter(({ actors, counterparts }) => actors.includes(actor) || counterparts.includes(actor))
    .toSorted((a, b) => dayOfMeeting(b) - dayOfMeeting(a))
    .map((meeting) => ({
      meeting,
      with: [...meeting.actors, ...meeting.counterparts].filter((name) => name !== actor),
    }));
}
