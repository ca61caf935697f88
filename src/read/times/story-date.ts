import { quoteSpan } from "../../domain/span.ts";
import { civilFromDays, isoDay } from "../../kit/civil-date.ts";
import { monthPoint } from "./calendar-point.ts";
import { type ClaimDate, intervalText, lowerAt } from "./claim-date.ts";
import type { TimeMention } from "./find-times.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** "Hours later", "minutes earlier": still the day the story was at. */
export function sameDayLater(
  tokens: TimeTokens,
  first: number,
  mention: TimeMention,
  story: TimeMention | null,
): ClaimDate | null {
  if (story === null || story.from === null || story.grain !== "day" || !/ (?:later|earlier)$/i.test(mention.text))
    return null;
  if (mention.grain !== "hour" && mention.grain !== "minute") return null;
  if (mention.from !== null) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: mention.end });
  return { expression: quoted, core: quoted, iso: isoDay(story.from), window: null, kind: "story" };
}

const DAY_TURNS = /^(?:began|begun|started|opened|ended|closed|dawned|broke)$/;

/** "Later", "hours later", "the day before", "on the eve of the talks": counted from what the story said before. */
export function storyDateAt(
  tokens: TimeTokens,
  i: number,
  story: TimeMention | null,
  lead: number | null,
  published: number | null,
  isLive: boolean,
): ClaimDate | null {
  const entry = tokens.words[i];
  const anchor = story?.from ?? null;
  // "handed over only as the session opened": on the day that the session is told of.
  if (OCCASIONS.has(lowerAt(tokens, i)) && lowerAt(tokens, i - 1) === "the" && story?.grain === "day")
    if (/^(?:as|when)$/.test(lowerAt(tokens, i - 2)) && DAY_TURNS.test(lowerAt(tokens, i + 1)))
      return storyDate(tokens, i - 2, i + 2, anchor, 0);
  if (entry === undefined) return null;
  if (entry.cardinal !== null) return hourInWords(tokens, i, story, isLive ? published : null);
  if (DAY_PARTS.has(entry.text)) return partOfStoryDay(tokens, i, story, published);
  if (entry.text === "hours" && /^(?:early|small)$/.test(lowerAt(tokens, i - 1)))
    return partOfStoryDay(tokens, i, story, published, isLive);
  if (entry.text === "afterwards" || entry.text === "afterward" || entry.text === "time")
    return sameTime(tokens, i, story);
  if (entry.text === "hours" || entry.text === "minutes")
    return hoursFrom(tokens, i, lead) ?? hoursBeside(tokens, i, story);
  if ((entry.text === "later" || entry.text === "earlier") && isOfDay(tokens, i))
    return storyDate(
      tokens,
      i,
      lowerAt(tokens, i + 1) === "in" ? i + 4 : i + 3,
      anchor ?? published,
      story === null || story.from === story.to ? 0 : null,
    );
  if (entry.text === "later") {
    const next = lowerAt(tokens, i + 1);
    if (next === "than" || next === "in" || next === "on" || next === "this" || next === "stage" || next === "stages")
      return null;
    const sooner = lowerAt(tokens, i - 1);
    // "earlier in the day": of the day the story is at.
    if (sooner === "that" || sooner === "this") return null;
    if (sooner === "or" || sooner === "and" || sooner === "a" || sooner === "no" || sooner === "the") return null;
    const first = sooner === "hours" || sooner === "minutes" ? i - 1 : i;
    return storyDate(tokens, first, i + 1, anchor, story?.grain === "day" ? 0 : null);
  }
  if (entry.text === "day" && lowerAt(tokens, i - 1) === "the") {
    const next = lowerAt(tokens, i + 1);
    const asked = lowerAt(tokens, i - 2);
    if ((asked === "when" || asked === "as" || asked === "before") && DAY_TURNS.test(next))
      return storyDate(tokens, i - 2, i + 2, anchor ?? lead, story === null || story.grain === "day" ? 0 : null);
    // "on the day of the vote": of the day that the story is at.
    if (next === "of" && lowerAt(tokens, i + 2) === "the" && asked === "on" && OCCASIONS.has(lowerAt(tokens, i + 3)))
      return storyDate(tokens, i - 2, i + 4, anchor, story?.grain === "day" ? 0 : null);
    if (next !== "before" && next !== "after") return null;
    // "The day before the talks": from the day the report is about; from another event it is not known.
    if (lowerAt(tokens, i + 2) === "the" && OCCASIONS.has(lowerAt(tokens, i + 3)) && lead !== null)
      return storyDate(tokens, i - 1, i + 4, lead, next === "before" ? -1 : 1);
    if (lowerAt(tokens, i + 2) === "the" || lowerAt(tokens, i + 2) === "a" || lowerAt(tokens, i + 2) === "his")
      return null;
    // "… on 23 April, the day after gunmen killed two": what stands behind was the day before.
    if (lowerAt(tokens, i - 2) === "," && anchor !== null && story?.grain === "day" && tellsDeed(tokens, i + 2)) {
      const quoted = quoteSpan(tokens.text, { start: tokens.start[i - 1], end: tokens.end[i + 1] });
      return {
        expression: quoted,
        core: quoted,
        iso: isoDay(anchor + (next === "before" ? 1 : -1)),
        window: null,
        kind: "after",
      };
    }
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

/** True when a past tense stands within a few words, before the clause ends. */
export function tellsDeed(tokens: TimeTokens, from: number): boolean {
  for (let i = from; i < tokens.count && i < from + 8 && tokens.shape[i] === 0 && tokens.gap[i] < 2; i++)
    if (
      /(?:ed|met|left|fell|began|broke|held|went|sat|was|were|had|took|shot|struck|hit)$/.test(lowerAt(tokens, i)) &&
      lowerAt(tokens, i).length > 2
    )
      return true;
  return false;
}

/** "Earlier in the day", "later that day" */
function isOfDay(tokens: TimeTokens, i: number): boolean {
  const next = lowerAt(tokens, i + 1);
  if (next === "in") return lowerAt(tokens, i + 2) === "the" && lowerAt(tokens, i + 3) === "day";
  return (next === "that" || next === "the") && lowerAt(tokens, i + 2) === "day";
}

const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening dawn dusk noon midday nightfall daybreak sunrise sunset".split(" "),
);

/** "In the evening", "by nightfall": of the day the story was at; not "in the evening of 3 May", not a habit. */
function partOfStoryDay(
  tokens: TimeTokens,
  i: number,
  story: TimeMention | null,
  today: number | null,
  isLive = false,
): ClaimDate | null {
  const at = story !== null && story.grain === "day" && !isLive ? story.from : isLive ? today : null;
  // "in the early hours"
  const word = /^(?:early|small)$/.test(lowerAt(tokens, i - 1)) ? i - 1 : i;
  const lead = lowerAt(tokens, word - 1);
  const next = lowerAt(tokens, i + 1);
  if (at === null && lead !== "since") return null;
  if (next === "of" || next === "on" || next === "to") return null;
  let first = word - 1;
  if (lead === "the") {
    if (!/^(?:in|during)$/.test(lowerAt(tokens, word - 2))) return null;
    first = word - 2;
  } else if (!/^(?:at|by|before|after|since|until)$/.test(lead)) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[i] });
  // "They have stood there since dawn": of the report's own day.
  const day = lead === "since" && today !== null ? today : at;
  return { expression: quoted, core: quoted, iso: day === null ? null : isoDay(day), window: null, kind: "story" };
}

/** "At nine", "shortly after seven", "since ten": an hour of the day the story was at, else of the report's own. */
function hourInWords(tokens: TimeTokens, i: number, story: TimeMention | null, today: number | null): ClaimDate | null {
  const hour = tokens.words[i]?.cardinal ?? 0;
  const lead = lowerAt(tokens, i - 1);
  if (
    hour < 1 ||
    hour > 12 ||
    tokens.words[i]?.text === "a" ||
    !/^(?:at|by|before|after|since|until|around)$/.test(lead)
  )
    return null;
  // "at nine sites", "after seven of them", but "until five in the morning"
  const isOfDay =
    lowerAt(tokens, i + 1) === "in" && lowerAt(tokens, i + 2) === "the" && DAY_PARTS.has(lowerAt(tokens, i + 3));
  // "at four in the morning | on Saturday": told by the day.
  if (isOfDay && (/^(?:on|of)$/.test(lowerAt(tokens, i + 4)) || tokens.words[i + 4]?.weekday != null)) return null;
  if (!isOfDay && i + 1 < tokens.count && tokens.gap[i + 1] < 2 && !/^[,.;:)]$/.test(tokens.text[tokens.start[i + 1]]))
    return null;
  const day = story !== null && story.grain === "day" && story.from !== null ? story.from : today;
  if (day === null) return null;
  const first = /^(?:shortly|soon|just|only)$/.test(lowerAt(tokens, i - 2)) ? i - 2 : i - 1;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[isOfDay ? i + 3 : i] });
  return { expression: quoted, core: quoted, iso: isoDay(day), window: null, kind: "story" };
}

/** "Afterwards", "at the time": when the story was at, as roughly as it was told. */
function sameTime(tokens: TimeTokens, i: number, story: TimeMention | null): ClaimDate | null {
  let first = i;
  if (tokens.words[i]?.text === "time") {
    if (lowerAt(tokens, i - 1) !== "the" || lowerAt(tokens, i - 2) !== "at") return null;
    // "At the time of the raid" counts from an event.
    if (/^(?:of|when|that|the|he|she|it|they)$/.test(lowerAt(tokens, i + 1))) return null;
    first = i - 2;
  } else if (/^(?:shortly|soon|immediately)$/.test(lowerAt(tokens, i - 1))) first = i - 1;
  if (story === null || story.from === null) return null;
  const width = story.grain === "year" ? 4 : story.grain === "month" ? 7 : story.grain === "day" ? 10 : 0;
  if (width === 0) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[i] });
  return {
    expression: quoted,
    core: quoted,
    // "In May they met … Soon afterwards": in May or later, nobody can tell.
    iso: width < 10 && /^afterwards?$/.test(tokens.words[i]?.text ?? "") ? null : isoDay(story.from).slice(0, width),
    window: null,
    kind: "story",
  };
}

export const OCCASIONS: ReadonlySet<string> = new Set(
  "ceremony signing signature talks meeting summit session round conference announcement truce ceasefire vote deadline".split(
    " ",
  ),
);

/** "Hours before the ceremony four people died": on the day that the report is about. */
function hoursFrom(tokens: TimeTokens, i: number, lead: number | null): ClaimDate | null {
  const link = lowerAt(tokens, i + 1);
  if (lead === null || (link !== "before" && link !== "after") || !/^(?:the|its|their)$/.test(lowerAt(tokens, i + 2)))
    return null;
  const first = /^(?:just|only|few|some|mere|several)$/.test(lowerAt(tokens, i - 1)) ? i - 1 : i;
  // "swapped lists hours before the announcement", but "24 hours before", "two hours after".
  if (tokens.shape[first - 1] === 1 || tokens.words[first - 1]?.cardinal != null) return null;
  if (!OCCASIONS.has(lowerAt(tokens, i + 3))) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[i + 3] });
  return { expression: quoted, core: quoted, iso: isoDay(lead), window: null, kind: "date" };
}

/** "…, hours before the guns fell silent": the day named before dates the words behind it too. */
function hoursBeside(tokens: TimeTokens, i: number, story: TimeMention | null): ClaimDate | null {
  const link = lowerAt(tokens, i + 1);
  if ((link !== "before" && link !== "after") || story === null || story.from === null || story.grain !== "day")
    return null;
  if (!/^(?:|,|just|only|few|some|mere|several)$/.test(lowerAt(tokens, i - 1)) || tokens.gap[i] === 2) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[i], end: tokens.end[i + 1] });
  return { expression: quoted, core: quoted, iso: isoDay(story.from), window: null, kind: "after" };
}

/** "During the night": both days around it, as for "overnight". */
export function nightOf(tokens: TimeTokens, i: number, published: number | null): ClaimDate | null {
  if (published === null || lowerAt(tokens, i) !== "night" || lowerAt(tokens, i - 1) !== "the") return null;
  const lead = lowerAt(tokens, i - 2);
  const next = lowerAt(tokens, i + 1);
  if ((lead !== "during" && lead !== "in") || /^(?:of|to|on|from|before|after|between|when)$/.test(next)) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[i - 2], end: tokens.end[i] });
  return {
    expression: quoted,
    core: quoted,
    iso: `${isoDay(published - 1)}/${isoDay(published)}`,
    window: null,
    kind: "date",
  };
}

/** "Since then" reaches from the day of the story to publication; "by then" is that day as a limit. */
export function thenOf(
  tokens: TimeTokens,
  i: number,
  story: TimeMention | null,
  published: number | null,
): ClaimDate | null {
  if (lowerAt(tokens, i) !== "then" || story === null || story.from === null) return null;
  const lead = lowerAt(tokens, i - 1);
  // "… lost their homes then."
  if (
    i + 1 < tokens.count &&
    /^[.,;]$/.test(lowerAt(tokens, i + 1)) &&
    /^[a-z]+$/.test(lead) &&
    !/^(?:until|till|from|before|after|even|just|only|and|but)$/.test(lead) &&
    lead !== "since" &&
    lead !== "by"
  )
    return sameTime(tokens, i, story);
  if (lead !== "since" && lead !== "by") return null;
  if (tokens.gap[i] === 2) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[i - 1], end: tokens.end[i] });
  const width = story.grain === "year" ? 4 : story.grain === "month" ? 7 : 10;
  const from = isoDay(story.from).slice(0, width);
  const to = published === null || published < story.from ? from : isoDay(published);
  return {
    expression: quoted,
    core: quoted,
    iso: lead === "by" || from === to ? from : `${from}/${to}`,
    ...(lead === "since" ? { since: from } : {}),
    window:
      lead === "by" && published !== null && story.from > published
        ? intervalText(published, story.to ?? story.from)
        : null,
    kind: lead === "by" ? "limit" : "date",
  };
}

/** "It then congratulated them": on the day told before in the paragraph. */
export function thenNext(tokens: TimeTokens, i: number, told: number | null): ClaimDate | null {
  if (told === null || lowerAt(tokens, i) !== "then" || !/^(?:it|he|she|they)$/.test(lowerAt(tokens, i - 1)))
    return null;
  if (!/(?:ed|went|left|told|said|gave|took|made|met|put|sent|flew|wrote)$/.test(lowerAt(tokens, i + 1))) return null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[i], end: tokens.end[i] });
  return { expression: quoted, core: quoted, iso: isoDay(told), window: null, kind: "story" };
}

/** "on the 28th", "until the 3rd": the next such day of the month after the one told last. */
export function nthOf(tokens: TimeTokens, i: number, latest: TimeMention | null): ClaimDate | null {
  if (tokens.shape[i] !== 1 || latest === null || latest.from === null || i + 1 >= tokens.count) return null;
  if (tokens.gap[i + 1] !== 0 || !/^(?:st|nd|rd|th)$/.test(lowerAt(tokens, i + 1))) return null;
  const lead = lowerAt(tokens, i - 2);
  if (lowerAt(tokens, i - 1) !== "the" || !/^(?:on|by|until|till|from|before|since)$/.test(lead)) return null;
  // "on the 9th floor": it counts something.
  const next = lowerAt(tokens, i + 2);
  if (i + 2 < tokens.count && tokens.gap[i + 2] < 2 && /^[a-z]/.test(next) && !BEHIND_DAY.test(next)) return null;
  const nth = Number(tokens.text.slice(tokens.start[i], tokens.end[i]));
  const { year, month, day } = civilFromDays(latest.to ?? latest.from);
  const point = monthPoint(year, nth < day && latest.grain === "day" ? month + 1 : month);
  if (nth < 1 || point.from + nth - 1 > point.to) return null;
  const isLimit = lead !== "on" && lead !== "from" && lead !== "since";
  const quoted = quoteSpan(tokens.text, { start: tokens.start[isLimit ? i - 1 : i - 2], end: tokens.end[i + 1] });
  const iso = isoDay(point.from + nth - 1);
  return { expression: quoted, core: quoted, iso, window: null, kind: isLimit ? "limit" : "date" };
}

const BEHIND_DAY =
  /^(?:and|but|or|with|to|at|in|for|when|it|he|she|they|after|before|that|as|by|of|from|the|a|without)$/;

/** "The date", "that deadline" behind a limit: that limit again. */
export function dueDateAt(tokens: TimeTokens, i: number, due: ClaimDate | null): ClaimDate | null {
  if (due === null || tokens.words[i]?.text !== "date") return null;
  const before = lowerAt(tokens, i - 1);
  const next = lowerAt(tokens, i + 1);
  if ((before !== "the" && before !== "that") || /^(?:of|for|when|on|which|that|and|or)$/.test(next)) return null;
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
