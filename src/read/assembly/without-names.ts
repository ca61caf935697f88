// What a claim is about is not told by what a party to it is called: "the Movement for Justice accepted the truce" is about the truce.

import { textOf } from "../actors/cast.ts";
import { phraseOf } from "../frames/words.ts";
import type { Scene } from "./draft.ts";

/** Heads of the names of parties and regions; a bank, a court or a commission does say what is talked about. */
const CALLED =
  /^(?:movement|front|party|army|forces|brigades?|alliance|coalition|congress|union|league|militia|tigers|provinces?|regions?)$/;

/** A text, as written or in lower case, without the names in its sentence that are no subject. */
export function withoutNames(text: string, { words, discourse, sentence }: Scene): string {
  let plain = text;
  for (const { from, to, kind } of discourse.cast.mentions[sentence.number]) {
    if (kind === "state" || to - from < 2) continue;
    // "the Harbour Front", "the Movement for Justice in Kenya"
    const isCalled = words
      .slice(from, to)
      .some(({ lower }, i) => CALLED.test(lower) && (i === to - from - 1 || i === 0));
    if (kind !== "person" && !isCalled) continue;
    plain = plain.replaceAll(textOf(words, from, to), " ").replaceAll(phraseOf(words, from, to), " ");
  }
  return plain;
}
