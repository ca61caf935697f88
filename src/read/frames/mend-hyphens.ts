import type { Word } from "./words.ts";

/** Verbs of these are one with what stands before their hyphen: "re-opened", "co-chairs", "double-crossed". */
const PREFIXES: ReadonlySet<string> = new Set(
  "re co counter over out under mis pre un de dis fore inter double cross fine court hand air stage short spear war mass cold test fire carpet machine dive".split(
    " ",
  ),
);

/** "a power-sharing deal", "the deal is French-brokered", but "the army test-fired a missile": true where the word hyphened to another describes. */
function describes(words: readonly Word[], hyphen: number): boolean {
  const lead = words[hyphen - 2]?.tag ?? "PUNCT";
  return (
    /^(?:NOUN|ADJ|PROPN)/.test(words[hyphen + 2]?.tag ?? "") ||
    /^(?:DET|ADJ|ADP|PRON:possessive|PART:possessive|AUX|CCONJ)/.test(lead)
  );
}

/** "a passer-by", "the runner-up": a particle hyphened to a noun is part of it. "a power-sharing deal", "the rebel-held east": so is a participle, and no verb. */
export function mendHyphened(words: Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const before = words[i - 1];
    const behind = words[i + 1];
    if (words[i].text !== "-" || words[i].start !== before.end || words[i].end !== behind.start) continue;
    // "their first-ever meeting"
    if (behind.lower === "ever") {
      words[i - 1] = { ...before, tag: "ADJ" };
      words[i + 1] = { ...behind, tag: "ADJ" };
    }
    // "a week-long session"
    else if (/^(?:long|wide|high|deep)$/.test(behind.lower) && before.tag.startsWith("NOUN"))
      words[i + 1] = { ...behind, tag: "ADJ" };
    else if (behind.tag === "ADP" && before.tag.startsWith("NOUN") && !/^(?:to|for|in|of)$/.test(behind.lower))
      words[i + 1] = { ...behind, tag: "NOUN" };
    else if (/^VERB:(?:ing|part|past)$/.test(behind.tag) && !PREFIXES.has(before.lower) && describes(words, i)) {
      words[i + 1] = { ...behind, tag: "ADJ", lemma: behind.lower };
      // "a long-delayed round"
      if (before.tag === "ADV") words[i - 1] = { ...before, tag: "ADJ" };
    }
    // "There were closed-door talks": a participle that hyphens join to a noun before another is no verb.
    else if (
      /^VERB:(?:part|ing)$/.test(before.tag) &&
      behind.tag === "NOUN" &&
      /^(?:NOUN|ADJ)/.test(words[i + 2]?.tag ?? "") &&
      words[i - 2]?.tag !== "PART"
    ) {
      words[i - 1] = { ...before, tag: "ADJ", lemma: before.lower };
      words[i + 1] = { ...behind, tag: "ADJ" };
    }
  }
}
