// Past tenses and participles look alike; what stands around a form tells the two apart where the tagger did not.

import { SAYING } from "../speakers/cues.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { isTimeBeforeVerb } from "./time-adverbials.ts";
import type { Word } from "./words.ts";

/** The tag of a past tense or participle that the words around it give away; null where they do not. */
export function pastOrParticiple(words: readonly Word[], i: number): string | null {
  if (isForPurpose(words, i) || isHeldToBe(words, i)) return "VERB:part";
  if (words[i].tag !== "VERB:part") return null;
  // "the promised 20,000 houses"
  if (words[i - 1].tag === "DET" && words[i + 1].tag === "NUM" && words[i + 2]?.tag.startsWith("NOUN") === true)
    return "ADJ";
  // "spoke on Sunday, then issued a note"
  const goesOn =
    words[i - 1].lower === "then" &&
    words[i - 2]?.text === "," &&
    words.slice(0, i - 2).some(({ tag }) => tag === "VERB:past");
  // "the army at first denied that …", "the army at once sealed the port"
  const isAtFirst =
    isTimeBeforeVerb(words, i - 2) &&
    /^(?:NOUN|PROPN|PRON$)/.test(words[i - 3]?.tag ?? "") &&
    /^(?:SCONJ|DET|PRON|PROPN)/.test(words[i + 1].tag);
  return goesOn || isAtFirst || joinsActive(words, i) || saysThat(words, i) || closesApposition(words, i)
    ? "VERB:past"
    : null;
}

/** Verbs that people are the object of, and never the subject, straight before "to be" or "to have". */
export const HELD: ReadonlySet<string> = new Set(
  "believe think know presume consider deem assume suspect understand report say allege rumour rumor estimate reckon fear".split(
    " ",
  ),
);

/** "20 of them thought to be alive", "the envoy, widely believed to have left": by whom is not told. */
function isHeldToBe(words: readonly Word[], at: number): boolean {
  return (
    words[at].tag === "VERB:past" &&
    HELD.has(words[at].lemma) &&
    words[at + 1].lower === "to" &&
    /^(?:be|have)$/.test(words[at + 2]?.lower ?? "")
  );
}

/** "Quill praised the plan but | ruled out a vote": behind "but" the second verb of a subject that acted, not of one that was acted upon. */
function joinsActive(words: readonly Word[], at: number): boolean {
  if (words[at - 1].lower !== "but" || words[at + 1].lower === "by" || words[at - 2]?.tag.startsWith("VERB") === true)
    return false;
  for (let i = at - 2; i >= 0; i--) {
    const { tag, text } = words[i];
    if (/^[;:—]$/.test(text) || tag.startsWith("AUX")) return false;
    if (/^VERB:(?:past|fin|fin-s)$/.test(tag)) return true;
  }
  return false;
}

/** "may pass the laws needed to carry it out": behind the object of another verb, a participle. */
function isForPurpose(words: readonly Word[], at: number): boolean {
  if (
    words[at].tag !== "VERB:past" ||
    !/^(?:to|at|for)$/.test(words[at + 1].lower) ||
    !words[at - 1].tag.startsWith("NOUN") ||
    !PURPOSES.has(words[at].lemma)
  )
    return false;
  if (hasOwnVerb(words, at)) return true;
  if (words[at + 1].lower !== "to" || words[at].lemma === "aim") return false;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    if (
      /^[,;:—]$/.test(words[i].text) ||
      words[i].tag === "CCONJ" ||
      words[i].tag === "SCONJ" ||
      words[i].tag === "PRON:relative"
    )
      return false;
    if (/^VERB:(?:past|fin|fin-s|base)$/.test(words[i].tag)) return true;
  }
  return false;
}

const PURPOSES: ReadonlySet<string> = new Set("need require mean design intend use aim".split(" "));

/** "Talks meant to end the fighting | broke up": the noun before has its verb behind what it is for. */
function hasOwnVerb(words: readonly Word[], at: number): boolean {
  if (!/^VERB:(?:base|ing)$/.test(words[at + 2]?.tag ?? "")) return false;
  for (let i = at + 3; i < Math.min(words.length, at + 14); i++) {
    const { tag, text } = words[i];
    if (/^[,;:—]$/.test(text) || tag === "PRON:relative" || tag === "SCONJ") return false;
    // "aimed to end the war and reopened the road": the second verb of the same subject.
    if (FINITE_TAGS.has(tag)) return words[i - 1].tag !== "CCONJ" && !words[i - 1].tag.startsWith("PRON");
  }
  return false;
}

/** True for a verb straight behind a noun that "that" and a clause follow, a day between them or not. */
function saysThat(words: readonly Word[], at: number): boolean {
  if (
    !/^(?:NOUN|PROPN)/.test(words[at - 1].tag) ||
    !/^(?:rule|decide|agree|resolve|vote|order|insist|state|hint|signal)$/.test(words[at].lemma)
  )
    return false;
  let i = at + 1;
  while (i < at + 5 && /^(?:ADP|PROPN|NUM|ADV)/.test(words[i]?.tag ?? "")) i++;
  return (
    words[i]?.lower === "that" &&
    /^(?:SCONJ|DET)$/.test(words[i].tag) &&
    !words.slice(Math.max(0, at - 6), at).some(({ tag }) => tag.startsWith("AUX"))
  );
}

/** Verbs whose participle may have an object of its own: "named minister", "given a seat". */
const TAKES_TWO: ReadonlySet<string> = new Set(
  "give offer hand grant send show teach promise award deny call name deem dub elect appoint label brand pay tell ask lend owe".split(
    " ",
  ),
);

/** "…, and its envoy, Ada Quill, | accused the army": behind an apposition, with an object and no verb before it in its clause, a past tense. */
function closesApposition(words: readonly Word[], at: number): boolean {
  if (words[at - 1].text !== "," || !/^(?:NOUN|PROPN)/.test(words[at - 2]?.tag ?? "")) return false;
  // "…, its envoy, Ada Quill, | hinted, though …": so is a verb of saying behind what was said.
  const isCue = SAYING.has(words[at].lemma) && /^[,.;]$/.test(words[at + 1].text);
  if (!isCue && (!/^(?:DET|PROPN|PRON:possessive|PRON)$/.test(words[at + 1].tag) || TAKES_TWO.has(words[at].lemma)))
    return false;
  let commas = 0;
  for (let i = at - 1; i >= 0 && at - i < 24; i--) {
    const { text, tag, lower } = words[i];
    if (FINITE_TAGS.has(tag) || lower === "to") return false;
    if (text === ",") commas++;
    if (isCue && commas >= 3) return true;
    const opens =
      i === 0 ||
      /^[;:—]$/.test(words[i - 1].text) ||
      (words[i - 1].tag === "CCONJ" && (words[i - 2]?.text === "," || i === 1));
    if (opens) return commas >= 2 && /^(?:DET|PROPN|NOUN|ADJ|PRON:possessive)/.test(tag);
  }
  return false;
}
