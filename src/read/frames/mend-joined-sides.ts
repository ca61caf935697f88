import type { Word } from "./words.ts";

/** Nouns before a title or a noun that the tagger takes for verbs behind "and". */
const NEVER_VERBS: ReadonlySet<string> = new Set(["caretaker", "world"]);

/** "between the front and jailed leader Toll", "with the speaker and caretaker premier Toll": what stands before the second of two is no verb. */
export function mendJoinedSides(words: Word[]): void {
  let isBetween = false;
  for (let i = 0; i + 1 < words.length; i++) {
    const { lower, tag } = words[i];
    if (lower === "between") isBetween = true;
    else if (tag.startsWith("VERB") && words[i - 1]?.lower === "and" && /^(?:NOUN|ADJ|PROPN)/.test(words[i + 1].tag)) {
      if (NEVER_VERBS.has(lower)) words[i] = { ...words[i], tag: "NOUN", lemma: lower };
      else if (isBetween && tag === "VERB:past" && lower.endsWith("ed"))
        words[i] = { ...words[i], tag: "ADJ", lemma: lower };
    }
    if (/^(?:AUX|[,;:.—])/.test(tag) || (lower !== "and" && words[i - 1]?.lower === "and")) isBetween = false;
  }
}
