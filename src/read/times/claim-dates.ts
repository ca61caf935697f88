import { quoteSpan } from "../../domain/span.ts";
import type { QuotedSpan } from "../../domain/span.ts";
import { civilFromDays, isoDay, parseIsoDay, weekdayOf } from "../../kit/civil-date.ts";
import { claimDirection } from "./claim-direction.ts";
import { monthPoint, sameDayMonthsAway, yearPoint } from "./calendar-point.ts";
import { mentionsOf } from "./find-times.ts";
import type { TimeMention, TimeOptions } from "./find-times.ts";
import type { Direction } from "./scene.ts";
import { cutTimeTokens } from "./time-tokens.ts";
import type { TimeTokens } from "./time-tokens.ts";

// From time expressions to the days a claim is dated to. A claim's date is wider than a TIMEX in its words ("on Sunday night",
// "late on Saturday", "from Monday to Wednesday") and narrower in kind: only what puts a thing on the calendar counts, so bare
// lengths ("12 hours of talks"), habits and "now" are left out, while "within 30 days", "hours later" and "the day before" are in.

/** A date expression that can govern a claim. */
export type ClaimDate = {
  /** With the preposition that belongs to it: "on Sunday night", "in 2008", "within 30 days". */
  readonly expression: QuotedSpan;
  /** Without: "Sunday night", "2008", "30 days". */
  readonly core: QuotedSpan;
  /** Day, month, year or inclusive interval `a/b`; null when it cannot be resolved ("within a month of ratification"). */
  readonly iso: string | null;
  /** For limits counted from a day ("within 30 days"): the whole stretch up to the limit, which dates what happens inside it. */
  readonly window: string | null;
  /**
   * `date` stands on the calendar by itself or from publication; `limit` is something due ("until Friday", "within 30 days");
   * `story` is counted from a date named before ("a day later", "Later"); `after` dates the words behind it ("a day after …").
   */
  readonly kind: "date" | "limit" | "story" | "after";
};

/** Prepositions that are part of the expression. */
const INSIDE = new Set(["on", "in", "at", "over", "during", "within", "from", "between", "throughout"]);
const LIMITS = new Set(["until", "till", "by", "before", "within"]);

/** Expressions the grammar of times has counted from the date named last. */
const ANCHORED = /^(?:that|the same|the next|the following|the previous) |(?: later| earlier| before)$/i;

/**
 * Finds the date expressions of a text that can date claims, in order, resolved as the reading guideline §6 says.
 *
 * Weekdays are the nearest before publication for past verbs, after it for future ones (publication's own weekday is that day);
 * last/this/next week run Monday to Sunday; early/mid/late month is days 1-10, 11-20, 21-end; "overnight" is both days; part of a
 * day is the day. What is counted from the story ("later", "a day earlier") counts from the date named last, limits and "the eve"
 * from the report's own day: the first day named that lies within three days of publication, else publication. That guess is the
 * known weakness. Linear; never throws; without `published` only full dates resolve.
 */
export function findClaimDates(
  text: string,
  published: string | null,
  options: TimeOptions = {},
  tenseAt?: (start: number, end: number) => Direction | null,
): readonly ClaimDate[] {
  const tokens = cutTimeTokens(text);
  const day = published === null ? null : parseIsoDay(published.slice(0, 10));
  const mentions = mentionsOf(tokens, published, {
    ...options,
    directionAt: options.directionAt ?? claimDirection(tokens, tenseAt),
  });
  const lead = leadDay(mentions, day);
  const found: ClaimDate[] = [];
  let story: TimeMention | null = null;
  let due: ClaimDate | null = null;
  let m = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (m < mentions.length && mentions[m].start < tokens.start[i]) m++;
    const mention = m < mentions.length && mentions[m].start === tokens.start[i] ? mentions[m] : null;
    if (mention === null) {
      const storyDate = storyDateAt(tokens, i, story, lead) ?? dueDateAt(tokens, i, due);
      if (storyDate !== null) {
        const last = found.at(-1);
        if (last === undefined || last.expression.end <= storyDate.expression.start) found.push(storyDate);
      }
      continue;
    }
    let end = i;
    while (end < tokens.count && tokens.start[end] < mention.end) end++;
    const range = rangeFrom(tokens, i, end, mention, mentions[m + 1] ?? null);
    const date =
      sameDayLater(tokens, i, mention, story) ??
      countedFrom(tokens, i, end, mention, found.at(-1) ?? null) ??
      dateOf(tokens, i, end, halfOf(tokens, i, mention) ?? range ?? nightTo(tokens, i, mention) ?? mention, {
        published: day,
        lead,
      });
    if (date !== null) found.push(date);
    if (date !== null && date.kind === "limit") due = date;
    if (mention.from !== null && mention.type !== "DURATION" && mention.type !== "SET") story = mention;
    if (range !== null) {
      m++;
      while (end < tokens.count && tokens.start[end] < range.end) end++;
    }
    i = end - 1;
  }
  return found;
}

/**
 * The days an expression puts a claim on, as the guideline writes them: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `a/b`.
 *
 * Null when the expression has no known place on the calendar (lengths, habits, "recently", anything relative without `published`).
 */
export function resolveInterval(mention: Pick<TimeMention, "from" | "to">): string | null {
  return mention.from === null || mention.to === null ? null : intervalText(mention.from, mention.to);
}

function intervalText(from: number, to: number): string {
  if (from >= to) return isoDay(from);
  const { year, month, day } = civilFromDays(from);
  if (day === 1 && monthPoint(year, month).to === to) return isoDay(from).slice(0, 7);
  if (day === 1 && month === 1 && yearPoint(year).to === to) return isoDay(from).slice(0, 4);
  return `${isoDay(from)}/${isoDay(to)}`;
}

function leadDay(mentions: readonly TimeMention[], published: number | null): number | null {
  if (published === null) return null;
  for (const mention of mentions) {
    if (mention.grain !== "day" || mention.from === null || mention.type === "SET") continue;
    if (/^\d{4}/.test(mention.text)) continue;
    if (mention.from <= published + 1 && mention.from >= published - 3) return mention.from;
  }
  return published;
}

function lowerAt(tokens: TimeTokens, i: number): string {
  if (i < 0 || i >= tokens.count || tokens.end[i] - tokens.start[i] > 14) return "";
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

/** "from Monday to Wednesday", "between 3 May and 5 June": one stretch out of two mentions. */
function rangeFrom(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  next: TimeMention | null,
): TimeMention | null {
  if (next === null || mention.from === null || next.to === null || end >= tokens.count) return null;
  if (mention.grain !== next.grain || mention.type !== "DATE" || next.type !== "DATE") return null;
  if (end + 1 >= tokens.count || tokens.start[end + 1] !== next.start) return null;
  const lead = lowerAt(tokens, first - 1);
  const link = lowerAt(tokens, end);
  const linked =
    (lead === "from" && (link === "to" || link === "until" || link === "through")) ||
    (lead === "between" && link === "and") ||
    // "on Tuesday and Wednesday"
    (link === "and" && mention.grain === "day" && mention.to !== null && next.from === mention.to + 1);
  if (!linked || next.to < mention.from) return null;
  return { ...mention, end: next.end, text: tokens.text.slice(mention.start, next.end), to: next.to };
}

type Days = { readonly published: number | null; readonly lead: number | null };

function dateOf(tokens: TimeTokens, first: number, end: number, mention: TimeMention, days: Days): ClaimDate | null {
  if (mention.type === "SET") return null;
  const lead = lowerAt(tokens, first - 1);
  if (mention.type === "DURATION") return lengthDate(tokens, first, end, mention, days);
  if (mention.from === null && mention.grain === null) return null;
  if (mention.value.endsWith("_REF")) return null;
  // The clock a live report's entry opens with, and "the last night" of something, are no days of the calendar.
  if ((first === 0 || tokens.gap[first] === 2) && mention.type === "TIME" && /^\d/.test(mention.text)) return null;
  if (/^the last (?:night|day|evening|morning|hour|minute)/i.test(mention.text)) return null;
  const half = mention.start < tokens.start[first];
  const due =
    (LIMITS.has(lead) && lead !== "until" && lead !== "till") ||
    (lead === "than" && lowerAt(tokens, first - 2) === "later");
  return {
    expression: quoteSpan(tokens.text, {
      start: half ? mention.start : expressionStart(tokens, first),
      end: mention.end,
    }),
    core: quoteSpan(tokens.text, mention),
    iso: resolveInterval(mention),
    window:
      due && days.lead !== null && mention.to !== null && mention.to > days.lead
        ? intervalText(days.lead, mention.to)
        : null,
    kind:
      LIMITS.has(lead) || (lead === "than" && lowerAt(tokens, first - 2) === "later")
        ? "limit"
        : ANCHORED.test(mention.text)
          ? "story"
          : "date",
  };
}

/** Where the expression begins: at its preposition, or at "late"/"early" before that; a preposition before "late" stays out. */
function expressionStart(tokens: TimeTokens, first: number): number {
  const head = lowerAt(tokens, first);
  const before = lowerAt(tokens, first - 1);
  if (!INSIDE.has(before) || tokens.gap[first] === 2) return tokens.start[first];
  if (head === "late" || head === "early" || head === "mid") return tokens.start[first];
  const edge = lowerAt(tokens, first - 2);
  if (before === "on" && (edge === "late" || edge === "early") && tokens.gap[first - 1] < 2)
    return tokens.start[first - 2];
  return tokens.start[first - 1];
}

/** Lengths that reach from a day: "within 30 days", "in two weeks", "over the past three weeks". */
function lengthDate(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  days: Days,
): ClaimDate | null {
  const before = lowerAt(tokens, first - 1);
  const head = lowerAt(tokens, first) === "the" ? lowerAt(tokens, first + 1) : lowerAt(tokens, first);
  const core = quoteSpan(tokens.text, mention);
  const expression = quoteSpan(tokens.text, { start: expressionStart(tokens, first), end: mention.end });
  const { grain } = mention;
  const count = mention.count ?? (/(?:past|last|next|coming) \w+[^s]$/i.test(mention.text) ? 1 : null);
  const counted = count !== null && grain !== null;
  if (before === "within") {
    const from = days.lead;
    // "Within a month of ratification" hangs on a day nobody knows yet.
    const open = lowerAt(tokens, end) === "of" || lowerAt(tokens, end) === "after" || lowerAt(tokens, end) === "from";
    const to = open || from === null || !counted ? null : daysAway(from, grain, count);
    return {
      expression,
      core,
      iso: to === null ? null : isoDay(to),
      window: to === null || from === null ? null : intervalText(from, to),
      kind: "limit",
    };
  }
  if (head === "past" || head === "last" || head === "previous" || head === "preceding") {
    const to = head === "past" || head === "last" ? days.published : days.lead;
    // Weeks are counted as they stand on the calendar, the running one among them.
    const from =
      to === null || !counted
        ? null
        : grain === "week"
          ? to - weekdayOf(to) - 7 * (Math.trunc(count) - 1)
          : daysAway(to, grain, -count);
    return {
      expression,
      core,
      iso: from === null || to === null ? null : intervalText(from, to),
      window: null,
      kind: "date",
    };
  }
  if (head === "next" || head === "coming" || head === "following") {
    const from = days.published;
    const to = from === null || !counted ? null : daysAway(from, grain, count);
    return {
      expression,
      core,
      iso: from === null || to === null ? null : intervalText(from, to),
      window: null,
      kind: "date",
    };
  }
  if (
    before === "in" &&
    grain !== null &&
    isPlainLength(tokens, first, end) &&
    !isRarity(tokens, first - 2) &&
    !/-/.test(core.text)
  ) {
    const to = days.published === null || !counted ? null : daysAway(days.published, grain, count);
    const coarse = to !== null && (grain === "month" || grain === "year");
    const { year, month } = civilFromDays(to ?? 0);
    const iso =
      to === null
        ? null
        : coarse
          ? resolveInterval(grain === "month" ? monthPoint(year, month) : yearPoint(year))
          : isoDay(to);
    return { expression, core, iso, window: null, kind: "date" };
  }
  return null;
}

/** "in two weeks" reaches into the future when nothing after it turns it into how long something took ("in two weeks of talks"). */
function isPlainLength(tokens: TimeTokens, _first: number, end: number): boolean {
  const after = lowerAt(tokens, end);
  return after !== "of" && after !== "which";
}

/** "For the first time in three years", "the worst raid in a decade": how long it had not been so. */
function isRarity(tokens: TimeTokens, before: number): boolean {
  for (let i = before; i > before - 5; i--) {
    const word = lowerAt(tokens, i);
    if (
      /^(?:time|first|only|once|twice|times|most|worst|best)$/.test(word) ||
      /(?:iest|gest|test|dest|lest)$/.test(word)
    )
      return true;
  }
  return false;
}

/** "In the night to Sunday", "overnight into Sunday": both days. */
function nightTo(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  const link = lowerAt(tokens, first - 1);
  const night = lowerAt(tokens, first - 2);
  if (mention.from === null || mention.grain !== "day" || (link !== "to" && link !== "into")) return null;
  return night === "night" || night === "overnight" ? { ...mention, from: mention.from - 1 } : null;
}

/** "The first half of June", "in the second half of the year": that half of the mention. */
function halfOf(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  if (lowerAt(tokens, first - 1) !== "of" || lowerAt(tokens, first - 2) !== "half") return null;
  if (mention.from === null || mention.to === null || mention.type !== "DATE") return null;
  const which = lowerAt(tokens, first - 3);
  if (which !== "first" && which !== "second") return null;
  const { year, month } = civilFromDays(mention.from);
  const middle = mention.grain === "year" ? monthPoint(year, 6).to : mention.from + 14;
  if (mention.grain !== "year" && mention.grain !== "month") return null;
  if (mention.grain === "month" && monthPoint(year, month).to !== mention.to) return null;
  let start = first - 3;
  while (start > first - 6 && (lowerAt(tokens, start - 1) === "the" || lowerAt(tokens, start - 1) === "in")) start--;
  return {
    ...mention,
    start: tokens.start[start],
    text: tokens.text.slice(tokens.start[start], mention.end),
    from: which === "first" ? mention.from : middle + 1,
    to: which === "first" ? middle : mention.to,
  };
}

/** "… on Saturday, three months after envoys had met": what stands behind happened that long before the date named last. */
function countedFrom(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  last: ClaimDate | null,
): ClaimDate | null {
  const { count, grain } = mention;
  if (mention.type !== "DURATION" || count === null || grain === null || lowerAt(tokens, end) !== "after") return null;
  if (!/^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(lowerAt(tokens, first))) return null;
  const anchor =
    last === null || last.iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(last.iso) ? null : parseIsoDay(last.iso);
  const day = anchor === null ? null : daysAway(anchor, grain, -count);
  const { year, month } = civilFromDays(day ?? 0);
  const iso =
    day === null
      ? null
      : grain === "year"
        ? resolveInterval(yearPoint(year))
        : grain === "month"
          ? resolveInterval(monthPoint(year, month))
          : isoDay(day);
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[end] });
  return { expression: quoted, core: quoted, iso, window: null, kind: "after" };
}

function daysAway(day: number, grain: NonNullable<TimeMention["grain"]>, count: number): number {
  const n = Math.trunc(count);
  switch (grain) {
    case "second":
    case "minute":
      return day;
    case "hour":
      return day + Math.sign(n) * Math.ceil(Math.abs(n) / 24);
    case "day":
      return day + n;
    case "weekend":
    case "week":
      return day + 7 * n;
    case "fortnight":
      return day + 14 * n;
    case "month":
      return sameDayMonthsAway(day, n);
    case "quarter":
    case "season":
      return sameDayMonthsAway(day, 3 * n);
    case "half":
      return sameDayMonthsAway(day, 6 * n);
    case "year":
      return sameDayMonthsAway(day, 12 * n);
    case "decade":
      return sameDayMonthsAway(day, 120 * n);
    case "century":
      return sameDayMonthsAway(day, 1200 * n);
    case "millennium":
      return sameDayMonthsAway(day, 12_000 * n);
  }
}

/** "Hours later", "minutes later": still the day the story was at. */
function sameDayLater(
  tokens: TimeTokens,
  first: number,
  mention: TimeMention,
  story: TimeMention | null,
): ClaimDate | null {
  if (story === null || story.from === null || story.grain !== "day" || !/ later$/i.test(mention.text)) return null;
  if (mention.grain !== "hour" && mention.grain !== "minute") return null;
  if (mention.from !== null) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: mention.end });
  return { expression: quoted, core: quoted, iso: isoDay(story.from), window: null, kind: "story" };
}

const DAY_TURNS = /^(?:began|begun|started|opened|ended|closed|dawned|broke)$/;

/** "Later", "hours later", "the day before", "on the eve of the talks": counted from what the story said before. */
function storyDateAt(tokens: TimeTokens, i: number, story: TimeMention | null, lead: number | null): ClaimDate | null {
  const entry = tokens.words[i];
  if (entry === undefined) return null;
  const anchor = story?.from ?? null;
  if (entry.text === "later") {
    const next = lowerAt(tokens, i + 1);
    if (next === "than" || next === "in" || next === "on" || next === "this" || next === "stage" || next === "stages")
      return null;
    const sooner = lowerAt(tokens, i - 1);
    if (sooner === "or" || sooner === "and" || sooner === "a" || sooner === "no" || sooner === "the") return null;
    const first = sooner === "hours" || sooner === "minutes" ? i - 1 : i;
    return storyDate(tokens, first, i + 1, anchor, story?.grain === "day" ? 0 : null);
  }
  if (entry.text === "day" && lowerAt(tokens, i - 1) === "the") {
    const next = lowerAt(tokens, i + 1);
    const asked = lowerAt(tokens, i - 2);
    if ((asked === "when" || asked === "as" || asked === "before") && DAY_TURNS.test(next))
      return storyDate(tokens, i - 2, i + 2, anchor ?? lead, story === null || story.grain === "day" ? 0 : null);
    if (next !== "before" && next !== "after") return null;
    // "The day before the talks" counts from an event, not from a date.
    if (lowerAt(tokens, i + 2) === "the" || lowerAt(tokens, i + 2) === "a" || lowerAt(tokens, i + 2) === "his")
      return null;
    return storyDate(tokens, i - 1, i + 2, anchor, story?.grain === "day" ? (next === "before" ? -1 : 1) : null);
  }
  if (entry.text === "eve" && lowerAt(tokens, i + 1) === "of") {
    let first = i;
    while (first > i - 2 && (lowerAt(tokens, first - 1) === "the" || lowerAt(tokens, first - 1) === "on")) first--;
    const end = lowerAt(tokens, i + 2) === "the" ? i + 4 : i + 3;
    return storyDate(tokens, first, Math.min(end, tokens.count), lead, -1);
  }
  return null;
}

/** "The date", "that deadline" behind a limit: that limit again. */
function dueDateAt(tokens: TimeTokens, i: number, due: ClaimDate | null): ClaimDate | null {
  if (due === null || tokens.words[i]?.text !== "date") return null;
  const before = lowerAt(tokens, i - 1);
  const next = lowerAt(tokens, i + 1);
  if ((before !== "the" && before !== "that") || next === "of" || next === "for" || next === "when") return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[i - 1], end: tokens.end[i] });
  return { expression: quoted, core: quoted, iso: due.iso, window: null, kind: "story" };
}

function storyDate(
  tokens: TimeTokens,
  first: number,
  end: number,
  anchor: number | null,
  shift: number | null,
): ClaimDate {
  const span = { start: tokens.start[first], end: tokens.end[end - 1] };
  const quoted = quoteSpan(tokens.text, span);
  const iso = anchor === null || shift === null ? null : isoDay(anchor + shift);
  return { expression: quoted, core: quoted, iso, window: null, kind: "story" };
}
