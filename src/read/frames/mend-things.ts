// Participles of what is done to texts and accords, which never do it: "The text signed in Arlby bars …", "a deal ending the war".

import type { Word } from "./words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";

/** Verbs that texts and accords suffer and never do, so that behind their nouns the past tense is a participle. */
const SUFFERED: ReadonlySet<string> = new Set(
  "agree sign initial ratify negotiate broker mediate conclude reach strike seal clinch announce unveil publish release draft table submit deliver hand present propose promise adopt approve accept endorse obtain leak initiall prepare circulate print distribute compile".split(
    " ",
  ),
);
const THINGS: ReadonlySet<string> = new Set(
  (
    "agreement deal accord ceasefire truce pact treaty understanding compromise settlement armistice arrangement pause moratorium plan draft proposal text " +
    "document paper version framework memorandum letter roadmap annex declaration protocol communique statement list map report note formula exchange " +
    "swap withdrawal pullback release handover timetable schedule date line mechanism resolution package principles terms"
  ).split(" "),
);

/** "A swap agreed in May has yet to take place": what is only ever done to a thing is told of it by a participle where another verb comes. */
export function mendSuffered(words: Word[], i: number): void {
  if (words[i].tag !== "VERB:past" || !SUFFERED.has(words[i].lemma)) return;
  if (!THINGS.has(words[i - 1].lower) && !THINGS.has(words[i - 1].lemma)) return;
  const next = words[i + 1];
  if (next.tag !== "ADP" && next.tag !== "ADV" && !/^(?:last|this|that|yesterday)$/.test(next.lower)) return;
  if (verbBehind(words, i + 2) >= 0) words[i] = { ...words[i], tag: "VERB:part" };
}

/** The verb that goes on with a noun past its participle: straight, or behind a comma that closes "by Ada Toll, the envoy,"; -1 for none. */
function verbBehind(words: readonly Word[], from: number): number {
  let hasComma = false;
  for (let k = from; k < Math.min(words.length, from + 40) && !/^[;:—]$/.test(words[k].text); k++) {
    if (words[k].text === ",") hasComma = true;
    else if (words[k].tag === "SCONJ" && !hasComma) return -1;
    else if (FINITE_TAGS.has(words[k].tag)) {
      if (!hasComma || words[k - 1].text === ",") return k;
      // "The draft circulated on Monday, the envoy said, …": somebody's word, unless it tells of who is named.
      if (words[k - 1].tag !== "PRON:relative") return -1;
    }
  }
  return -1;
}

/** "a deal ending the war", "an accord barring foreign troops": behind what states terms, the gerund with an object is a verb. */
export function mendStating(words: Word[], i: number): void {
  const { tag, lower } = words[i];
  if (tag !== "NOUN" || !lower.endsWith("ing") || !THINGS.has(words[i - 1].lower)) return;
  if (/^(?:DET|ADJ|PROPN|NUM|PRON:possessive|NOUN:plural)/.test(words[i + 1].tag))
    words[i] = { ...words[i], tag: "VERB:ing" };
}
