import type { Claim } from "../domain/claim.ts";
import { daysFromCivil, parseIsoDay } from "../kit/civil-date.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "25 Nov 2025" of an ISO day or instant, "Nov 2025" of a month, "24–30 Nov 2025" of an interval; the text itself when it is none of them. */
export function dayOf(iso: string): string {
  const [from, to] = iso.split("/");
  if (to !== undefined && to !== "" && from !== "") {
    const [first, last] = [dayOf(from), dayOf(to)];
    if (first === last) return first;
    // What both share is said once: the month and year, else the year.
    for (const shared of [/ \p{L}+ \d{4}$/u, / \d{4}$/]) {
      const tail = shared.exec(last)?.[0];
      if (tail !== undefined && first.endsWith(tail)) return `${first.slice(0, -tail.length)}–${last}`;
    }
    return `${first} – ${last}`;
  }
  const match = /^(\d{4})-(\d{2})(?:-(\d{2})|$)/.exec(iso);
  if (match === null) return iso;
  return [
    match[3] === undefined ? "" : `${Number(match[3])} `,
    MONTHS[Number(match[2]) - 1] ?? "?",
    ` ${match[1]}`,
  ].join("");
}

/** How long before `now` a day lies, in the shortest honest form: "today", "3 d", "5 w", "4 mo", "2 y"; "in 3 d" for days to come. */
export function ageOf(iso: string, now: string): string {
  const then = parseIsoDay(iso.slice(0, 10));
  const today = parseIsoDay(now.slice(0, 10));
  if (then === null || today === null) return "";
  const days = today - then;
  const size = Math.abs(days);
  if (size === 0) return "today";
  const words =
    size < 14
      ? `${size} d`
      : size < 70
        ? `${Math.round(size / 7)} w`
        : size < 700
          ? `${Math.round(size / 30.4)} mo`
          : `${Math.round(size / 365.25)} y`;
  return days > 0 ? words : `in ${words}`;
}

/** The first words of a quote, at most `limit`, with an ellipsis where it goes on. Never rewords. */
export function fragmentOf(quote: string, limit = 8): string {
  const words = quote.trim().split(/\s+/u);
  return words.length <= limit ? words.join(" ") : `${words.slice(0, limit).join(" ")}\u00a0…`;
}

/** What a claim is about, as its label has it; one that was cut off in filing ends at a word, with an ellipsis. */
export function subjectOf(claim: Pick<Claim, "issue" | "content" | "quote">): string {
  const { label } = claim.issue;
  const whole = [claim.content?.text, claim.quote].find((text) => text?.startsWith(label) === true);
  if (whole === undefined || whole.length === label.length) return label;
  const isWhole = /[\p{L}\p{N}]/u.test(whole[label.length] ?? "") === false;
  return `${isWhole ? label.trimEnd() : label.replace(/\s*[\p{L}\p{M}\p{N}’'-]+$/u, "")}\u00a0…`;
}

/** The first line of a pasted report, as the title of the process begun with it; a long one ends at a word, with an ellipsis. */
export function headingOf(text: string): string {
  const line = text.trim().split("\n", 1)[0].trim();
  if (line.length <= MOST_TITLE_LETTERS) return line === "" ? "New process" : line;
  const cut = line.slice(0, MOST_TITLE_LETTERS - 1);
  return `${/\s/.test(cut) ? cut.replace(/\s+\S*$/u, "") : cut}…`;
}
const MOST_TITLE_LETTERS = 160;

/** "Publisher, 25 Nov 2025": how a quotation is cited. */
export function citationOf(source: {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
}): string {
  return [
    source.publisher ?? source.title ?? "unnamed source",
    source.published === null ? "undated" : dayOf(source.published),
  ].join(", ");
}

/** "1 source", "3 sources". */
export function countOf(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** The day number of the first and last day that an ISO day, month, year or `a/b` interval covers; null when it says none. */
export function daysCovered(iso: string): { readonly first: number; readonly last: number } | null {
  const [from, to = from] = iso.split("/");
  const first = edge(from, "first");
  const last = edge(to, "last");
  return first === null || last === null || last < first ? null : { first, last };
}

function edge(text: string, which: "first" | "last"): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[3] !== undefined) return parseIsoDay(match[0]);
  const month = match[2] === undefined ? null : Number(match[2]);
  if (which === "first") return daysFromCivil({ year, month: month ?? 1, day: 1 });
  return month === null || month === 12
    ? daysFromCivil({ year: year + 1, month: 1, day: 1 }) - 1
    : daysFromCivil({ year, month: month + 1, day: 1 }) - 1;
}

type Named = { readonly id: string; readonly title: string };

/** A version's id where it is short and tells more than its title, as "V5" does and "road-map" beside "road map" does not; else null. */
export function shortIdOf({ id, title }: Named): string | null {
  return id.length <= 10 && id !== title.toLowerCase().replaceAll(/\s+/g, "-") && id !== title ? id : null;
}

/** How a version is called where there is little room: its short id, else the first words of its title. */
export function versionWord(version: Named, limit = 24): string {
  const { title } = version;
  return shortIdOf(version) ?? (title.length <= limit ? title : `${title.slice(0, limit - 1).trimEnd()}…`);
}

/** A moment as a person reads it: the day alone where it is the end of one, else day and time (UTC). */
export function momentWord(iso: string): string {
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return time === undefined || /T23:59:59/.test(iso) ? dayOf(iso) : `${dayOf(iso)} ${time}`;
}

/** Why a point counts as sticking, in words. */
export const STICKING_WORDS = {
  "reported-open": "reported as open",
  opposed: "parties stand opposed",
  bracketed: "in brackets in the text",
} as const;
