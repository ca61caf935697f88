// Hyphens within a name with a word in small letters behind them: "Ban Ki-moon", "Brek Chan-o-cha", "Union Peace-making Committee".

import type { Word } from "../frames/words.ts";
import { findPlace } from "./geography.ts";
import { isCapital } from "./name-words.ts";
import { BODY_WORDS } from "./person-words.ts";

const JOINED =
  /(?:ed|ing|an|ian|ese|ish|led|run|held|made|born|wide|style|era|type|like|own|based|free|majority|minority|turned|friendly|wing|level|scale)$/;

/** "Ban Ki-moon", "Lee Jae-myung": the second half of a given name behind a family's, written small; not "Serb-led". */
export function isSyllable(words: readonly Word[], from: number, hyphen: number): boolean {
  const { text, lower } = words[hyphen + 1];
  const half = words[hyphen - 1];
  return (
    hyphen - from >= 2 &&
    /^\p{Ll}{2,6}$/u.test(text) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(half.text) &&
    findPlace(half.text) === null &&
    !JOINED.test(lower) &&
    isCapital(words[hyphen - 2])
  );
}

/** "Union Peace | -making | Committee": a participle of what a body does, within its name. */
export function isOfWork(words: readonly Word[], hyphen: number): boolean {
  return (
    /^(?:making|building|keeping|finding|sharing|wide)$/.test(words[hyphen + 1].lower) &&
    words.slice(hyphen + 2, hyphen + 5).some((word) => isCapital(word) && BODY_WORDS.has(word.lower)) &&
    isCapital(words[hyphen + 2])
  );
}

/** "Brek Chan | -o-cha": syllables written small behind a family's, joined by a vowel. */
export function isLinkedName(words: readonly Word[], from: number, hyphen: number): boolean {
  const [vowel, second, last] = words.slice(hyphen + 1, hyphen + 4);
  return (
    last !== undefined &&
    (hyphen - from >= 2 || hyphen === 1) &&
    /^[aeiou]$/.test(vowel.text) &&
    second.text === "-" &&
    /^\p{Ll}{2,6}$/u.test(last.text)
  );
}
