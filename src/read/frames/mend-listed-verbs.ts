import { KNOWN } from "./known-verbs.ts";
import { FINITE_TAGS, VERB_TAGS } from "../tagger/tag-set.ts";
import type { Word } from "./words.ts";

/** "would cede land, scale back its army": a verb with its particle, listed behind another. */
export function mendListedVerbs(words: Word[]): void {
  for (let i = 2; i + 2 < words.length; i++) {
    if (words[i].tag !== "NOUN" || !KNOWN.has(words[i].lower)) continue;
    // "is to hand over all suspects and reform its police"
    if (
      /^(?:and|or)$/.test(words[i - 1].lower) &&
      /^(?:DET|PRON:possessive)$/.test(words[i + 1].tag) &&
      isGoverned(words, i)
    )
      words[i] = { ...words[i], tag: "VERB:base", lemma: words[i].lower };
    if (words[i - 1].text !== ",") continue;
    const isParticled =
      ["back", "up", "down", "off", "out"].includes(words[i + 1].lower) &&
      (words[i + 2].tag === "DET" || words[i + 2].tag === "PRON:possessive");
    if (isParticled || isBetweenBases(words, i)) words[i] = { ...words[i], tag: "VERB:base", lemma: words[i].lower };
  }
  // "would give it a flag, but leave defence to the centre": what "but" joins to an infinitive is one.
  for (let i = 3; i + 2 < words.length; i++)
    if (
      words[i].tag === "NOUN" &&
      words[i - 1].lower === "but" &&
      KNOWN.has(words[i].lower) &&
      /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)/.test(words[i + 1].tag) &&
      words
        .slice(0, i - 1)
        .some(({ tag }, k) => tag === "VERB:base" && /^AUX:modal|^PART$/.test(words[k - 1]?.tag ?? ""))
    )
      words[i] = { ...words[i], tag: "VERB:base", lemma: words[i].lower };
}

/** True where the verb before it stands behind an auxiliary or "to", so that a second one may be bare. */
function isGoverned(words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i > Math.max(0, at - 20); i--) {
    if (FINITE_TAGS.has(words[i].tag) && words[i].tag !== "AUX:modal") return false;
    if (words[i].tag === "VERB:base") return words[i - 1].tag === "AUX:modal" || words[i - 1].lower === "to";
  }
  return false;
}

/** "will halt all flights, [lift] roadblocks and allow convoys through": a noun in a list of verbs that one auxiliary governs. */
function isBetweenBases(words: readonly Word[], at: number): boolean {
  if (!/^(?:DET|PRON:possessive|NUM|ADJ|NOUN:plural)$/.test(words[at + 1].tag)) return false;
  let k = at + 2;
  while (k < words.length && k < at + 14 && words[k].tag !== "CCONJ" && !VERB_TAGS.has(words[k].tag)) k++;
  return words[k]?.tag === "CCONJ" && words[k + 1]?.tag === "VERB:base" && isGoverned(words, at);
}
