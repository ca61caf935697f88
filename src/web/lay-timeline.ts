import type { Modality, Stance } from "../domain/claim.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { civilFromDays, daysFromCivil } from "../kit/civil-date.ts";
import { claimsBehind } from "./evidence-order.ts";
import { daysCovered, fragmentOf, versionWord } from "./words.ts";

/** Something that happened, is planned or was said, as a bar on a strip; `first` and `last` are day numbers. */
export type TimelineMark = {
  readonly kind: "meeting" | "position" | "agreement" | "text" | "incident";
  readonly strip: string;
  readonly text: string;
  readonly modality: Modality;
  /** Of a position; null for anything else. */
  readonly stance: Stance | null;
  readonly claims: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Which of the strip's three rows it lies in, so that bars that touch do not hide one another. */
  readonly lane: number;
};

/** A mark that no report dates. */
export type UndatedMark = Omit<TimelineMark, "first" | "last" | "lane">;

/** Everything the timeline draws; what has no date is in `undated`, never dropped. */
export type Timeline = {
  readonly first: number;
  readonly last: number;
  /** Each strip with its dated marks, and with those that nobody dates. */
  readonly strips: readonly {
    readonly name: string;
    readonly marks: readonly TimelineMark[];
    readonly undated: readonly UndatedMark[];
  }[];
  readonly undated: readonly UndatedMark[];
  readonly versions: readonly {
    /** How the rule is labelled: the id, or the first words of the title where the id was made from it. */
    readonly label: string;
    /** Labels nearer than their own width stand one below another. */
    readonly row: number;
    readonly id: string;
    readonly title: string;
    readonly day: number;
    readonly claims: readonly string[];
  }[];
};

const LANES = 3;
/** Incidents of one day that a mark names. */
const MOST_NAMED = 3;
/** Bars nearer than this many days share no lane. */
const LANE_GAP_DAYS = 1;
/** The longest label of a rule, and about how many letters fit across the axis. */
const LABEL_LETTERS = 14;
const WINDOW_LETTERS = 150;
const MONTH_WORDS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Lays a state of play out in time: a strip per track and one for the ground, newest positions on their party's own strip; `letters` is about how many fit across the axis. */
export function layTimeline(play: StateOfPlay, letters = WINDOW_LETTERS): Timeline {
  const party = (id: string) => play.parties.find((each) => each.id === id)?.title ?? id;
  type Loose = UndatedMark & { readonly when: string | null };
  const loose: Loose[] = [
    ...play.meetings.map((meeting): Loose => ({
      kind: "meeting",
      strip: meeting.track ?? ([...meeting.actors, ...meeting.counterparts].slice(0, 2).join("–") || "Meetings"),
      text: [[...meeting.actors, ...meeting.counterparts].join(", "), meeting.place].filter(Boolean).join(", "),
      modality: meeting.modality,
      stance: null,
      claims: meeting.claims,
      when: meeting.when,
    })),
    ...play.cells.map((cell): Loose => ({
      kind: "position",
      strip: party(cell.party),
      text: cell.quote,
      modality: cell.modality,
      stance: cell.stance,
      claims: claimsBehind(cell),
      when: cell.assertedAt,
    })),
    ...play.agreements.map((agreement): Loose => ({
      kind: "agreement",
      strip: "Agreements",
      text: agreement.text,
      modality: agreement.modality,
      stance: null,
      claims: agreement.claims,
      when: agreement.when,
    })),
    ...play.custody.map((custody): Loose => ({
      kind: "text",
      strip: "Texts",
      text: `${party(custody.party)} ${custody.state} ${play.versions.find(({ id }) => id === custody.version)?.title ?? custody.version}`,
      modality: "asserted",
      stance: null,
      claims: custody.claims,
      when: custody.when ?? custody.asOf,
    })),
    // What is reported of one day is one mark: a month of shelling would bury the axis.
    ...[...Map.groupBy(play.incidents, ({ when, claims }) => when ?? claims.join())].map(([, incidents]): Loose => ({
      kind: "incident",
      strip: "On the ground",
      text:
        incidents
          .slice(0, MOST_NAMED)
          .map(({ text }) => (incidents.length === 1 ? text : fragmentOf(text)))
          .join("; ") + (incidents.length > MOST_NAMED ? ` and ${incidents.length - MOST_NAMED} more` : ""),
      modality: "asserted",
      stance: null,
      claims: incidents.flatMap(({ claims }) => claims),
      when: incidents[0]?.when ?? null,
    })),
  ];
  const strips = new Map<string, TimelineMark[]>();
  const undated: UndatedMark[] = [];
  const dated = loose
    .map((mark) => ({ mark, days: mark.when === null ? null : daysCovered(mark.when) }))
    .sort((a, b) => (a.days?.first ?? 0) - (b.days?.first ?? 0));
  for (const { mark, days } of dated) {
    const { when: _when, ...rest } = mark;
    if (days === null) {
      undated.push(rest);
      continue;
    }
    const marks = strips.get(mark.strip) ?? [];
    const free = [0, 1, 2].find((lane) =>
      marks.every((other) => other.lane !== lane || other.last + LANE_GAP_DAYS < days.first),
    );
    marks.push({ ...rest, ...days, lane: free ?? marks.length % LANES });
    strips.set(mark.strip, marks);
  }
  const days = play.versions.flatMap((version) => {
    const day = version.dates.map((date) => daysCovered(date.edtf)).find((each) => each !== null);
    return day === undefined || day === null ? [] : [{ version, day: day.first }];
  });
  const all = [...strips.values()].flat();
  const first = Math.min(...all.map((mark) => mark.first), ...days.map(({ day }) => day));
  const last = Math.max(...all.map((mark) => mark.last), ...days.map(({ day }) => day));
  const size = (name: string) => strips.get(name)?.length ?? 0;
  return {
    first,
    last,
    strips: [...new Set([...strips.keys(), ...undated.map(({ strip }) => strip)])]
      .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
      .map((name) => ({
        name,
        marks: strips.get(name) ?? [],
        undated: undated.filter(({ strip }) => strip === name),
      })),
    undated,
    versions: labelVersions(days, last - first, letters),
  };
}

/** Puts the rules' labels in rows so that none covers another on an axis about `letters` letters long. */
function labelVersions(
  days: readonly { readonly version: StateOfPlay["versions"][number]; readonly day: number }[],
  span: number,
  letters: number,
): Timeline["versions"] {
  const daysPerLetter = (Math.max(span, 1) / letters) * 1.1;
  const ends: number[] = [];
  return days
    .toSorted((a, b) => a.day - b.day)
    .map(({ version, day }) => {
      const label = versionWord(version, LABEL_LETTERS);
      const half = (label.length / 2) * daysPerLetter;
      const free = ends.findIndex((end) => end <= day - half);
      const row = free < 0 ? ends.length : free;
      ends[row] = day + half;
      return { id: version.id, title: version.title, label, row, day, claims: version.claims };
    });
}

/** A tick every few days for short spans, on the first of each month for long ones; at most about sixteen. */
export function ticksBetween(first: number, last: number): readonly { readonly day: number; readonly word: string }[] {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const span = last - first;
  if (span <= 75) {
    const step = span <= 8 ? 1 : span <= 16 ? 2 : span <= 56 ? 7 : 14;
    return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => {
      const day = first + i * step;
      const date = civilFromDays(day);
      return { day, word: `${date.day} ${MONTH_WORDS[date.month - 1]}` };
    });
  }
  const ticks: { day: number; word: string }[] = [];
  const start = civilFromDays(first);
  const everyMonths = Math.max(1, Math.ceil(span / 30 / 12));
  for (let month = start.month - 1 + start.year * 12; ; month += everyMonths) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = daysFromCivil({ year, month: index + 1, day: 1 });
    if (day > last) return ticks;
    if (day >= first)
      ticks.push({
        day,
        word: index === 0 || ticks.length === 0 ? `${MONTH_WORDS[index]} ${year}` : MONTH_WORDS[index],
      });
  }
}
