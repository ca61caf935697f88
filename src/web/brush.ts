import { isoDay, parseIsoDay } from "../kit/civil-date.ts";
import type { UrlState } from "./url-state.ts";

/** Days drawn on an axis, both included. */
export type DayWindow = { readonly first: number; readonly last: number };

/** Fewer days than this are not worth a brush: the pointer slipped. */
const FEWEST_DAYS = 1;

/** What two days touched by a brush select, in either direction; null where it was only a click, or lies outside the axis. */
export function brushed(a: number, b: number, axis: DayWindow): UrlState["within"] {
  const from = Math.max(Math.round(Math.min(a, b)), axis.first);
  const to = Math.min(Math.round(Math.max(a, b)), axis.last);
  return to - from < FEWEST_DAYS ? null : { from: isoDay(from), to: isoDay(to) };
}

/** The days that an axis shows: what was brushed, else everything that has a date. */
export function windowOf(within: UrlState["within"], all: DayWindow): DayWindow {
  const first = within === null ? null : parseIsoDay(within.from);
  const last = within === null ? null : parseIsoDay(within.to);
  return first === null || last === null ? all : { first, last };
}

/** Whether something that lasts from `first` to `last` touches the days shown. */
export function touches({ first, last }: DayWindow, axis: DayWindow): boolean {
  return last >= axis.first && first <= axis.last;
}

/** Where the now-line stands on the axis: the moment looked at, else today; held at the axis's end where that lies beyond it. */
export function nowDay(asof: string | null, now: string, axis: DayWindow): number {
  const day = parseIsoDay((asof ?? now).slice(0, 10)) ?? axis.last;
  return Math.max(axis.first, Math.min(axis.last, day));
}
