import { ParleyError } from "./errors.ts";
import { readEdtf } from "./edtf.ts";
import { endOfDay, parseMoment } from "./moment.ts";
import type { Moment } from "./moment.ts";

/** A source's name within its process; made from what is stored, so it tells nothing about other sources. */
export type SourceId = string;

/** A named circle of people who may see an item; `open` is everyone. */
export type Compartment = string;

/** The compartment of everything that was not put in another. */
export const OPEN_COMPARTMENT: Compartment = "open";

/** Reliability of a source on the Admiralty scale: A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/**
 * One published or received item as stored. Never altered: a page that changed is a new source that names the old in `captureOf`.
 *
 * `text` is what every anchor points into (UTF-16 offsets); for formatted files it is the extracted text.
 */
export type Source = {
  readonly id: SourceId;
  readonly title: string | null;
  readonly text: string;
  /** SHA-256 of the UTF-8 bytes of `text`, in hexadecimal. */
  readonly sha256: string;
  readonly publisher: string | null;
  /** When it was published, as given: an EDTF date or an instant; null when nobody said. */
  readonly published: string | null;
  /** When we could know it, where that differs from its publication (a paper received, a leak passed on). */
  readonly knownAt: Moment | null;
  /** BCP 47 tag of the language it is written in, `und` when not determined. */
  readonly language: string;
  readonly reliability: Reliability;
  readonly compartment: Compartment;
  /** The earlier capture of the same item. */
  readonly captureOf: SourceId | null;
  /** What a text of our own wording is based on; shown wherever the source is. */
  readonly basedOn: string | null;
  /** Name of the file it came from, without its folders. */
  readonly file: string | null;
};

/**
 * When a source could first be known: the time stated for it, else the end of its last possible day of publication; null when neither is known.
 *
 * The end of the day, because a date does not say that the morning's readers had it.
 */
export function availableOf(source: Pick<Source, "knownAt" | "published">): Moment | null {
  if (source.knownAt !== null) return source.knownAt;
  if (source.published === null) return null;
  if (source.published.includes("T") && !source.published.includes("/")) return parseMoment(source.published);
  const latest = readEdtf(source.published)?.latest ?? null;
  return latest === null ? null : endOfDay(latest);
}

/**
 * The compartment a person named.
 *
 * @throws {ParleyError} `bad-compartment` when it holds anything but letters, digits, `.`, `_` and `-`
 */
export function parseCompartment(text: string): Compartment {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(text))
    throw new ParleyError(
      "bad-compartment",
      `'${text}' is no compartment. Use letters, digits, '.', '_' and '-', as in 'delegation-only'.`,
    );
  return text;
}
