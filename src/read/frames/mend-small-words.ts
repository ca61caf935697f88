import type { Word } from "./words.ts";

/** "Neither would comment", "the word “all”", "is missing", "hours before the ceremony four men": small words that are one thing in most texts. */
export function mendSmallWords(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const { tag, lower } = words[i];
    const next = words[i + 1];
    if (
      tag === "CCONJ" &&
      (i === 0 || words[i - 1].tag === "PUNCT") &&
      (lower === "neither" || lower === "either" || lower === "both") &&
      /^(?:VERB|AUX)/.test(next.tag)
    )
      words[i] = { ...words[i], tag: "DET" };
    else if (
      /^(?:CCONJ|ADV)$/.test(tag) &&
      (lower === "neither" || lower === "either") &&
      /^(?:ADJ|NOUN|PROPN)/.test(next.tag) &&
      !hasOther(words, i)
    )
      words[i] = { ...words[i], tag: "DET" };
    else if ((lower === "dawn" || lower === "dusk") && words[i - 1]?.lower === "at")
      words[i] = { ...words[i], tag: "NOUN" };
    else if (/^(?:ADP|SCONJ|X|VERB)/.test(tag) && /^\d+$/.test(lower))
      words[i] = { ...words[i], tag: "NUM", lemma: lower };
    // "state broadcaster HTV"
    else if (
      /^VERB:(?:fin|base)$/.test(tag) &&
      lower === "state" &&
      next.tag === "NOUN" &&
      words[i - 1]?.lower !== "to"
    )
      words[i] = { ...words[i], tag: "NOUN", lemma: lower };
    else if (tag === "NOUN" && lower === "all") words[i] = { ...words[i], tag: "DET" };
    else if (tag === "VERB:ing" && lower === "missing" && words[i - 1]?.tag.startsWith("AUX"))
      words[i] = { ...words[i], tag: "ADJ", lemma: lower };
    // "could neither confirm nor deny"
    else if (tag.startsWith("VERB") && lower === "neither") {
      words[i] = { ...words[i], tag: "ADV", lemma: lower };
      if (next.tag === "NOUN" && words[i - 1]?.tag.startsWith("AUX")) words[i + 1] = { ...next, tag: "VERB:base" };
    } else if (tag.startsWith("VERB") && ADJECTIVES.has(lower)) words[i] = { ...words[i], tag: "ADJ", lemma: lower };
    // "a note, dated 9 May,"
    else if (tag === "VERB:past" && lower === "dated" && (/^(?:NUM|PROPN)/.test(next.tag) || /^\d/.test(next.text)))
      words[i] = { ...words[i], tag: "VERB:part" };
    // "crossed that line out"
    else if (
      tag === "SCONJ" &&
      lower === "that" &&
      next.tag === "NOUN" &&
      /^(?:out|off|up|down|back|aside|away|,|;|\.)$/.test(words[i + 2]?.lower ?? ".")
    )
      words[i] = { ...words[i], tag: "DET" };
    else if (tag === "SCONJ" && (lower === "before" || lower === "after") && i > 0 && takesNounOnly(words, i))
      words[i] = { ...words[i], tag: "ADP" };
  }
}

/** Words that look like the form of a verb and are none: "is unwilling to sign", "remains undecided". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "unwilling undecided keen unmoved unyielding unbending uncompromising unflinching unrelenting unconvinced unimpressed unprepared uninterested " +
    "disinterested unperturbed unfazed undeterred unopposed unresolved unsettled undisputed uncontested uninvolved unaffiliated unnamed unarmed"
  ).split(" "),
);

/** True when the phrase behind word `at` ends where another begins: "after the raid | the army". */
function takesNounOnly(words: readonly Word[], at: number): boolean {
  let i = at + 1;
  if (words[i].tag === "DET") i++;
  while (i < words.length && /^(?:ADJ|NOUN)/.test(words[i].tag)) i++;
  return (
    i > at + 1 &&
    i < words.length &&
    words[i - 1].tag.startsWith("NOUN") &&
    /^(?:DET|NUM|PROPN|PRON)/.test(words[i].tag)
  );
}

/** "Neither Quill nor the rebels", "either now or in May": a pair of words; "Neither foreign ministry" goes with its noun alone. */
function hasOther(words: readonly Word[], at: number): boolean {
  const other = words[at].lower === "neither" ? "nor" : "or";
  for (let i = at + 1; i < words.length && i < at + 15; i++) {
    if (words[i].lower === other) return true;
    if (/^(?:VERB:(?:fin|past)|AUX)/.test(words[i].tag)) return false;
  }
  return false;
}
