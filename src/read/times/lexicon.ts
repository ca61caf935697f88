/**
 * The closed vocabulary of English time expressions: every word the reader of times reacts to, with what it can mean.
 *
 * Written by hand; a word may play several parts ("second" is an ordinal and a unit, "may" a month and a modal), so an entry lists
 * them all and the grammar decides. Words outside the table are opaque to it.
 */

/** Lengths of time and calendar grains, from small to large. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** What one lower-case word can mean; absent parts are null, so that all entries have one shape. */
export type Word = {
  readonly text: string;
  readonly month: number | null;
  /** 0 = Monday. */
  readonly weekday: number | null;
  readonly unit: Unit | null;
  /** The plural of a unit, weekday or part of day. */
  readonly plural: boolean;
  /** Abbreviated: needs a full stop or a number beside it to be believed. */
  readonly short: boolean;
  readonly cardinal: number | null;
  readonly ordinal: number | null;
  readonly season: "SP" | "SU" | "FA" | "WI" | null;
  readonly part: "MO" | "AF" | "EV" | "NI" | "MI" | null;
  readonly shift: "last" | "this" | "next" | null;
  readonly edge: "early" | "mid" | "late" | null;
  /** 9 for "nineties". */
  readonly decade: number | null;
  /** Can begin a time expression. */
  readonly trigger: boolean;
};

type Parts = { -readonly [K in keyof Word]?: Word[K] };

const TABLE = new Map<string, Word>();

function add(texts: string, parts: Parts): void {
  for (const text of texts.split(" ")) {
    const old = TABLE.get(text);
    TABLE.set(text, {
      text,
      month: parts.month ?? old?.month ?? null,
      weekday: parts.weekday ?? old?.weekday ?? null,
      unit: parts.unit ?? old?.unit ?? null,
      plural: parts.plural ?? old?.plural ?? false,
      short: parts.short ?? old?.short ?? false,
      cardinal: parts.cardinal ?? old?.cardinal ?? null,
      ordinal: parts.ordinal ?? old?.ordinal ?? null,
      season: parts.season ?? old?.season ?? null,
      part: parts.part ?? old?.part ?? null,
      shift: parts.shift ?? old?.shift ?? null,
      edge: parts.edge ?? old?.edge ?? null,
      decade: parts.decade ?? old?.decade ?? null,
      trigger: parts.trigger ?? old?.trigger ?? false,
    });
  }
}

/** Adds each word of a list with a meaning that counts up from `first`. */
function addEach(texts: string, first: number, parts: (n: number) => Parts): void {
  texts.split(" ").forEach((text, i) => add(text, parts(first + i)));
}

const start = { trigger: true };
addEach("january february march april may june july august september october november december", 1, (month) => ({
  month,
  ...start,
}));
addEach("jan feb mar apr - jun jul aug sep oct nov dec", 1, (month) => ({ month, short: true, ...start }));
add("sept", { month: 9, short: true, ...start });
addEach("monday tuesday wednesday thursday friday saturday sunday", 0, (weekday) => ({ weekday, ...start }));
addEach("mondays tuesdays wednesdays thursdays fridays saturdays sundays", 0, (weekday) => ({
  weekday,
  plural: true,
  ...start,
}));
addEach("mon tue wed thu fri sat sun", 0, (weekday) => ({ weekday, short: true, ...start }));
add("tues", { weekday: 1, short: true, ...start });
add("thur thurs", { weekday: 3, short: true, ...start });

for (const unit of [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
] as const) {
  add(unit, { unit });
  add(`${unit}s`, { unit, plural: true, ...start });
}
add("century", { unit: "century" });
add("centuries", { unit: "century", plural: true, ...start });
add("millennium", { unit: "millennium" });
add("millennia", { unit: "millennium", plural: true, ...start });
add("yr", { unit: "year" });
add("yrs", { unit: "year", plural: true });
add("min", { unit: "minute", short: true });
add("mins", { unit: "minute", plural: true });
add("hr", { unit: "hour", short: true });
add("hrs", { unit: "hour", plural: true });
add("trading calendar business working consecutive straight full whole entire", {});

addEach(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  0,
  (cardinal) => ({ cardinal, ...start }),
);
addEach("twenty thirty forty fifty sixty seventy eighty ninety", 2, (n) => ({ cardinal: n * 10, ...start }));
add("hundred", { cardinal: 100, ...start });
add("thousand", { cardinal: 1000, ...start });
add("a an", { cardinal: 1, ...start });
add("half", { ...start });
add("couple few several dozen some many dozens hundreds thousands", start);
addEach(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  1,
  (ordinal) => ({ ordinal, ...start }),
);
add("thirtieth", { ordinal: 30, ...start });

add("spring springtime", { season: "SP", ...start });
add("summer summertime", { season: "SU", ...start });
add("autumn fall", { season: "FA", ...start });
add("winter wintertime", { season: "WI", ...start });
add("springs summers autumns winters", { plural: true });
add("summers", { season: "SU" });
add("winters", { season: "WI" });
add("morning dawn", { part: "MO" });
add("afternoon", { part: "AF" });
add("evening dusk", { part: "EV" });
add("night", { part: "NI" });
add("mornings", { part: "MO", plural: true });
add("afternoons", { part: "AF", plural: true });
add("evenings", { part: "EV", plural: true });
add("nights", { part: "NI", plural: true, ...start });
add("noon midday", { part: "MI", ...start });
add("midnight", start);

add("last past previous preceding", { shift: "last", ...start });
add("this current", { shift: "this", ...start });
add("next coming upcoming following", { shift: "next", ...start });
add("early", { edge: "early", ...start });
add("mid middle", { edge: "mid", ...start });
add("late", { edge: "late", ...start });
add("earlier later sometime", start);
add(
  "latest today yesterday tomorrow tonight overnight now nowadays currently presently recently lately formerly previously",
  start,
);
add("daily weekly biweekly fortnightly monthly quarterly annually yearly hourly nightly annual", start);
add(
  "the each every that same recent recently future these those fiscal year-end about around approximately roughly",
  start,
);
add(
  "nearly almost at more less no up over as least most than under just only to exactly well within end beginning start",
  {
    trigger: false,
  },
);
add("at more less no up nearly almost over end beginning start hours days weeks months years one", start);
add("eve day weekend week month year quarter", start);
add("for ago earlier later before after since in on until till by from through of and or between during to within", {});
add("am pm gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist clock o local time hours", {});
add(
  "near present term foreseeable moment date period point times long old decade-long days' week's meantime nineties eighties",
  {},
);
add("ad bc ce bce", {});
add("afterwards afterward nightfall daybreak sunrise sunset", {});
addEach("twenties thirties forties fifties sixties seventies eighties nineties", 2, (decade) => ({ decade, ...start }));
// Verbs that tell tense; the tense heuristic reads them.
add(
  "will shall wo ll would going is are am be being been was were has have had did does do may might could can should must",
  {},
);
add(
  "said says told tells met came went left held made took gave began broke fell rose won lost sent led put set cut hit",
  {},
);
add("st nd rd th s t", {});

/** The entry of a lower-case word, or undefined for a word that says nothing about time. */
export function lookUp(word: string): Word | undefined {
  return TABLE.get(word);
}

/** For each length and pair of first letters of the words in the table, a mark: most words of a text need no lookup. */
const OPENINGS = new Uint8Array(16 * 1024);
for (const text of TABLE.keys()) OPENINGS[openingOf(text, 0, text.length)] = 1;

function openingOf(text: string, from: number, to: number): number {
  // The fifth bit of an ASCII letter is its case.
  const second = to - from > 1 ? text.charCodeAt(from + 1) & 31 : 0;
  return (((to - from) & 15) << 10) | ((text.charCodeAt(from) & 31) << 5) | second;
}

/** False where the word cannot be in the table, told by its length and first letters; either case, at most `LONGEST_WORD` letters. */
export function mayBeKnown(text: string, from: number, to: number): boolean {
  return OPENINGS[openingOf(text, from, to)] === 1;
}

/** The longest word of the table: longer words need no lookup. */
export const LONGEST_WORD = 14;
