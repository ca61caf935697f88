import { daysFromCivil, daysInMonth, parseIsoDay } from "../kit/civil-date.ts";
import { ParleyError } from "./errors.ts";
import { dayOf, parseMoment } from "./moment.ts";

/**
 * A date as people know it: perhaps only the month, perhaps "about", perhaps open at one end.
 *
 * The subset of ISO 8601-2 (EDTF) that negotiation reporting needs: `2025`, `2025-11`, `2025-11-26`, an instant with its zone,
 * a trailing `?` (uncertain), `~` (approximate) or `%` (both), and intervals `a/b` where an end may be `..` (open)
 * or empty (unknown). Not read: seasons, sets, masked digits, years beyond 0000-9999.
 */
export type Edtf = {
  /** The text as written. */
  readonly text: string;
  /** First day it can mean (days since 1970-01-01), null when open or unknown. */
  readonly earliest: number | null;
  /** Last day it can mean, null when open or unknown. */
  readonly latest: number | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
};

type Part = Omit<Edtf, "text">;

function readPart(text: string): Part | null {
  const mark = /[?~%]$/.exec(text)?.[0] ?? "";
  const bare = mark === "" ? text : text.slice(0, -1);
  const flags = { uncertain: mark === "?" || mark === "%", approximate: mark === "~" || mark === "%" };
  const day = parseIsoDay(bare);
  if (day !== null) return { earliest: day, latest: day, ...flags };
  const month = /^(\d{4})-(\d{2})$/.exec(bare);
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])];
    if (number < 1 || number > 12) return null;
    const first = daysFromCivil({ year, month: number, day: 1 });
    return { earliest: first, latest: first + daysInMonth(year, number) - 1, ...flags };
  }
  if (/^\d{4}$/.test(bare)) {
    const year = Number(bare);
    return {
      earliest: daysFromCivil({ year, month: 1, day: 1 }),
      latest: daysFromCivil({ year, month: 12, day: 31 }),
      ...flags,
    };
  }
  if (!bare.includes("T")) return null;
  try {
    const at = dayOf(parseMoment(bare));
    return { earliest: at, latest: at, ...flags };
  } catch {
    return null;
  }
}

/** Reads an EDTF date, or gives null when the text is none. */
export function readEdtf(text: string): Edtf | null {
  const ends = text.split("/");
  if (ends.length === 1) {
    const part = readPart(text);
    return part === null ? null : { text, ...part };
  }
  if (ends.length !== 2) return null;
  const open = (end: string) => end === ".." || end === "";
  const from = open(ends[0]) ? null : readPart(ends[0]);
  const to = open(ends[1]) ? null : readPart(ends[1]);
  if ((from === null && !open(ends[0])) || (to === null && !open(ends[1])) || (from === null && to === null))
    return null;
  if (from?.earliest != null && to?.latest != null && from.earliest > to.latest) return null;
  return {
    text,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false),
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
  };
}

/**
 * Reads an EDTF date that a person gave.
 *
 * @throws {ParleyError} `malformed-date` naming the text and the forms that are read
 */
export function parseEdtf(text: string): Edtf {
  const edtf = readEdtf(text);
  if (edtf === null)
    throw new ParleyError(
      "malformed-date",
      `'${text}' is no date. Write 2025-11-26, 2025-11, 2025-11~ (about), 2025-11-26? (uncertain) or an interval such as ../2025-11-30.`,
    );
  return edtf;
}

/** True when the two dates can mean the same day; an open end reaches as far as needed. */
export function mayCoincide(a: Edtf, b: Edtf): boolean {
  const far = Number.POSITIVE_INFINITY;
  return (a.earliest ?? -far) <= (b.latest ?? far) && (b.earliest ?? -far) <= (a.latest ?? far);
}
