// Tags that the tagger gets wrong often enough to spoil a claim, mended by the words around them: verbs of saying and of taking sides
// taken for nouns, participles taken for past tenses and the other way round. Weakness: each mend knows one pattern.

import { findPlace } from "../actors/geography.ts";
import { UNNAMED } from "../actors/person-words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING } from "../speakers/cues.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { KNOWN } from "./known-verbs.ts";
import type { Word } from "./words.ts";

/** Mends the tags of a sentence in place. */
export function mendWords(words: Word[]): void {
  mendStandVerbs(words);
  mendVerbless(words);
  mendListedVerbs(words);
  mendPerfects(words);
  mendReducedRelatives(words);
  mendDeeds(words);
}

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
function mendDeeds(words: Word[]): void {
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

const VERBISH: ReadonlySet<string> = new Set(
  "calls demands requires includes provides rejects backs plans wants seeks supports urges opposes claims reports leaves sets gives makes moves offers aims grants bans limits envisages allows obliges commits contains foresees lifts drops denies visits meets hosts".split(
    " ",
  ),
);

/** Verbs of saying that are never nouns. */
const ONLY_VERBS: ReadonlySet<string> = new Set(
  "announce say insist argue declare explain add write deny reject confirm maintain admit propose refuse agree accept oppose speak describe".split(
    " ",
  ),
);

/** Verbs of taking sides and of saying that the tagger took for nouns, adjectives or prepositions. */
function mendStandVerbs(words: Word[]): void {
  // "Diplomats describe …": people at the head of a sentence are no verb.
  if (words.length > 2 && words[0].tag === "VERB:fin-s" && UNNAMED.has(words[0].lower))
    words[0] = { ...words[0], tag: "NOUN:plural" };
  for (let i = 1; i + 1 < words.length; i++) {
    const { lower, lemma, tag } = words[i];
    const before = words[i - 1];
    // "a corridor that Norway demands would cross it"
    if (
      tag === "NOUN:plural" &&
      POSITION_VERBS.has(lemma) &&
      before.tag.startsWith("PROPN") &&
      words[i - 2]?.tag === "PRON:relative"
    )
      words[i] = { ...words[i], tag: "VERB:fin-s" };
    // "the rebels announce by radio"
    else if (tag === "NOUN" && ONLY_VERBS.has(lower) && before.tag === "NOUN:plural")
      words[i] = { ...words[i], tag: "VERB:fin", lemma: lower };
    // "…, replies Ivo Marsh"
    else if (
      tag === "NOUN:plural" &&
      SAYING.has(lemma) &&
      (before.text === "," || /^["”’]$/.test(before.text)) &&
      words[i + 1].tag.startsWith("PROPN")
    )
      words[i] = { ...words[i], tag: "VERB:fin-s" };
    // "Marsh, in turn, appealed to both"
    else if (tag === "VERB:part" && (SAYING.has(lemma) || POSITION_VERBS.has(lemma)) && closesAside(words, i - 1))
      words[i] = { ...words[i], tag: "VERB:past" };
    // "has for now withheld its signature"
    else if (lower === "withheld" && !tag.startsWith("VERB"))
      words[i] = {
        ...words[i],
        tag: words.slice(Math.max(0, i - 4), i).some((word) => word.lemma === "have") ? "VERB:part" : "VERB:past",
      };
  }
}

/** A sentence without any finite verb: the first plural noun that can be one, after a noun, is its verb ("The agreement calls for …"). */
function mendVerbless(words: Word[]): void {
  if (words.length < 4 || words.some((word) => /^(VERB|AUX):(past|fin|fin-s|modal)$/.test(word.tag))) return;
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      word.tag === "NOUN:plural" &&
      (VERBISH.has(word.lower) ||
        (POSITION_VERBS.has(word.lemma) && i + 1 < words.length && words[i + 1].shape !== SHAPE.sign)) &&
      (/^(NOUN|PROPN|PRON)/.test(words[i - 1].tag) ||
        (i === 1 && words[0].tag === "ADJ" && findPlace(words[0].text) !== null)),
  );
  if (at > 0)
    words[at] = {
      ...words[at],
      tag: "VERB:fin-s",
      lemma: POSITION_VERBS.has(words[at].lemma)
        ? words[at].lemma
        : words[at].lower.endsWith("ies")
          ? `${words[at].lower.slice(0, -3)}y`
          : words[at].lower.slice(0, -1),
    };
  else {
    // "Quill, for her part, called on both": a participle behind the subject or its aside is the past tense.
    const past = words.findIndex(
      (word, i) =>
        i > 0 &&
        i + 1 < words.length &&
        (word.tag === "VERB:part" || (word.tag === "ADJ" && word.lower.endsWith("ed"))) &&
        KNOWN.has(word.tag === "ADJ" ? word.lower.replace(/d$/, "") : word.lemma) &&
        words[i + 1].lower !== "by" &&
        (/^(NOUN|PROPN|PRON)/.test(words[i - 1].tag) || closesAside(words, i - 1)),
    );
    if (past > 0)
      words[past] = {
        ...words[past],
        tag: "VERB:past",
        lemma: words[past].tag === "ADJ" ? words[past].lower.replace(/d$/, "") : words[past].lemma,
      };
  }
}

/** True for the comma behind ", for her part,". */
function closesAside(words: readonly Word[], comma: number): boolean {
  if (words[comma].text !== ",") return false;
  for (let i = comma - 1; i > 0 && i > comma - 6; i--)
    if (words[i].text === ",") return /^(?:for|in|by)$/.test(words[i + 1].lower);
  return false;
}

/** "would cede land, scale back its army": a verb with its particle, listed behind another. */
function mendListedVerbs(words: Word[]): void {
  for (let i = 2; i + 2 < words.length; i++)
    if (
      words[i].tag === "NOUN" &&
      words[i - 1].text === "," &&
      KNOWN.has(words[i].lower) &&
      ["back", "up", "down", "off", "out"].includes(words[i + 1].lower) &&
      (words[i + 2].tag === "DET" || words[i + 2].tag === "PRON:possessive")
    )
      words[i] = { ...words[i], tag: "VERB:base", lemma: words[i].lower };
}

/** "have meanwhile circulated", "had long resisted": have is an auxiliary. */
function mendPerfects(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    if (words[i].lemma !== "have" || !words[i].tag.startsWith("VERB")) continue;
    let at = i + 1;
    while (
      at < words.length &&
      at < i + 4 &&
      (words[at].tag === "ADV" || words[at].lower === "not" || words[at].lower === "since")
    )
      at++;
    const verb = words[at];
    // "have yet to agree"
    if (verb?.lower === "to" && words[at - 1].lower === "yet")
      words[i] = { ...words[i], tag: words[i].tag.replace("VERB", "AUX") };
    if (verb === undefined || !(verb.tag === "VERB:part" || verb.tag === "VERB:past" || verb.tag === "AUX:part"))
      continue;
    words[i] = { ...words[i], tag: words[i].tag.replace("VERB", "AUX") };
    if (verb.tag === "VERB:past") words[at] = { ...verb, tag: "VERB:part" };
  }
  // "has since been signed": what stands between the two is an adverb.
  for (let i = 1; i + 1 < words.length; i++)
    if (words[i].lower === "since" && words[i - 1].tag.startsWith("AUX") && /^(AUX|VERB)/.test(words[i + 1].tag))
      words[i] = { ...words[i], tag: "ADV" };
}

/** "The first draft, leaked last week, would have …": the verb between the commas is a participle. */
function mendReducedRelatives(words: Word[]): void {
  // "Talks mediated by Kenya broke down": the first verb, followed by its agent, is a participle where another verb comes.
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i].tag !== "VERB:past" || words[i + 1].lower !== "by" || !/^(NOUN|PROPN)/.test(words[i - 1].tag))
      continue;
    for (let k = i + 2; k < Math.min(words.length, i + 10) && words[k].text !== ","; k++)
      if (/^(AUX|VERB):(past|fin|fin-s|modal)$/.test(words[k].tag)) {
        words[i] = { ...words[i], tag: "VERB:part" };
        break;
      }
  }
  for (let i = 2; i + 2 < words.length; i++) {
    if (words[i].tag !== "VERB:past" || words[i - 1].text !== "," || !/^(NOUN|PROPN)/.test(words[i - 2].tag)) continue;
    for (let k = i + 1; k < Math.min(words.length - 1, i + 12); k++) {
      if (words[k].text !== ",") {
        if (/^(AUX|VERB):(past|fin|fin-s|modal)$/.test(words[k].tag)) break;
        continue;
      }
      if (/^(AUX|VERB):(past|fin|fin-s|modal)$/.test(words[k + 1].tag)) words[i] = { ...words[i], tag: "VERB:part" };
      break;
    }
  }
}
