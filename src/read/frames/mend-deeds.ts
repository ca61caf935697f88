// Tags of deeds that the tagger gets wrong: strong past tenses taken for presents, weapons taken for verbs ("jets hit a depot"), verbs behind
// "to" taken for nouns, and participles taken for the verb of their clause.

import { SHAPE } from "../tokens/tokenize.ts";
import type { Word } from "./words.ts";

/** Past tenses that the tables of forms lack, so that the tagger takes them for presents. */
const STRAY_PASTS: ReadonlyMap<string, string> = new Map([
  ["tore", "tear"],
  ["wore", "wear"],
  ["bore", "bear"],
  ["shook", "shake"],
  ["sank", "sink"],
  ["strove", "strive"],
  ["wove", "weave"],
  ["slew", "slay"],
  ["strode", "stride"],
  ["trod", "tread"],
  ["overran", "overrun"],
  ["retook", "retake"],
  ["outgunned", "outgun"],
]);
/** Plurals of doers and weapons that look like verbs. */
const DOERS: ReadonlySet<string> = new Set(
  "jets drones tanks rockets shells mines bombs missiles troops guards patrols forces raids strikes attacks clashes blasts mortars scouts pilots police marines".split(
    " ",
  ),
);
/** Verbs that take no noun behind "to". */
const TAKE_VERB: ReadonlySet<string> = new Set("intend want hope vow threaten decide seek try plan refuse".split(" "));

/** Deeds of armed people and crowds that the tagger took for nouns, and the other way round. */
export function mendDeeds(words: Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    const next = words[i + 1];
    const past = word.tag === "VERB:fin" ? STRAY_PASTS.get(word.lower) : undefined;
    if (past !== undefined) words[i] = { ...word, tag: "VERB:past", lemma: past };
    // "government jets hit a depot"
    else if (
      word.tag === "VERB:fin-s" &&
      DOERS.has(word.lower) &&
      /^(?:NOUN|ADJ|PROPN|DET)/.test(before.tag) &&
      /^VERB:(?:past|part|fin)$/.test(next.tag)
    ) {
      words[i] = { ...word, tag: "NOUN:plural" };
      words[i + 1] = { ...next, tag: "VERB:past" };
    }
    // "intends to march on the ministry"
    else if (
      word.tag === "NOUN" &&
      before.lower === "to" &&
      i > 1 &&
      TAKE_VERB.has(words[i - 2].lemma) &&
      word.shape === 0
    ) {
      words[i - 1] = { ...before, tag: "PART" };
      words[i] = { ...word, tag: "VERB:base", lemma: word.lower };
    }
    // "A swap agreed in principle in May has yet to take place": what a finite verb follows in the same clause is a participle.
    else if (
      word.tag === "VERB:past" &&
      next.tag === "ADP" &&
      before.tag.startsWith("NOUN") &&
      !SAYING_PASTS.has(word.lemma) &&
      finiteFollows(words, i + 1)
    )
      words[i] = { ...word, tag: "VERB:part" };
  }
}

/** Verbs whose content may follow without "that": "sources said on Monday talks had failed". */
const SAYING_PASTS: ReadonlySet<string> = new Set(
  "say tell report claim announce insist warn believe think hope fear know feel suggest add argue write learn hear show".split(
    " ",
  ),
);

/** True when a finite verb comes in the same clause, straight behind a noun of an adverbial. */
function finiteFollows(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 10; i++) {
    if (words[i].shape === SHAPE.sign && words[i].text !== "-") return false;
    if (/^(?:CCONJ|SCONJ|PRON)/.test(words[i].tag)) return false;
    if (/^(?:AUX|VERB):(?:past|fin|fin-s|modal)$/.test(words[i].tag))
      return /^(?:NOUN|PROPN|NUM)/.test(words[i - 1].tag);
    if (words[i].tag.startsWith("VERB")) return false;
  }
  return false;
}
