// Whom the names of one text stand for. Nobody comes with a list of this war's people, so the text itself is the source: a
// capitalised run of words is a name (name-runs.ts), a full name with a title makes a person (learn-persons.ts), a group that
// the text names in full may go by a short form (learn-bodies.ts), states come from tables; then every sentence is read for
// mentions (find-mentions.ts). This file says what is kept; build-cast.ts fills it.
// Weakness: a person only ever called by surname and without a title is taken for a body, or a place behind "in" or "near".

import type { Word } from "../frames/words.ts";

/** A person of the text: full name, how else written, gender where known, words of their offices, and the state they speak for. */
export type Person = {
  name: string;
  readonly surname: string;
  gender: "he" | "she" | null;
  readonly offices: Set<string>;
  of: string | null;
  readonly firstAt: number;
};

/** A name found in a sentence: its words and whom it names. */
export type NameMention = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: "person" | "state" | "body" | "place";
  /** For states: by name, adjective, capital or seat. */
  readonly by: string;
  /** Words of title or office before a person's name: first word number. */
  readonly titleFrom: number;
};

/** Everyone and everything with a name in one text. */
export type Cast = {
  readonly persons: readonly Person[];
  readonly personByKey: ReadonlyMap<string, Person>;
  readonly personByName: ReadonlyMap<string, Person>;
  readonly bodyByKey: ReadonlyMap<string, string>;
  /** Names in each sentence, from left to right. */
  readonly mentions: readonly (readonly NameMention[])[];
  /** Full name of an army, ministry or other organ that the text names for one state: "army" is "Norlandian army". */
  readonly organs: ReadonlyMap<string, { readonly name: string; readonly state: string; readonly count: number }>;
  /** Bodies that the text calls rebels, a militia, an armed group. */
  readonly armed: ReadonlySet<string>;
  /** Short forms of bodies: "guard" for "Harbour Guard". */
  readonly short: ReadonlyMap<string, string>;
  /** Adjectives of the states that only this text knows. */
  readonly adjectives: ReadonlyMap<string, string>;
};

/** The words as written between two word numbers, with single blanks. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  let out = "";
  for (let i = from; i < to && i < words.length; i++)
    out += (i > from && words[i].start > words[i - 1].end ? " " : "") + words[i].text;
  return out;
}
