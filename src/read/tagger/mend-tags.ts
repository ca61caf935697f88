import { genderOfName } from "../actors/given-names.ts";
import type { Sentences } from "../sentences/split-sentences.ts";
import { isNameBeforeDay, smallForms } from "./name-before-day.ts";
import { SHAPE, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { mendForm } from "./mend-forms.ts";
import { isPresentVerb } from "./mend-present-tags.ts";
import { isPastStand } from "./past-stands.ts";
import { mendPluralStand } from "./plural-stands.ts";
import { isComma, isFinite, isNominal, opensObject, OPENING_WORDS } from "./tag-kinds.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

const REPORTING_FORMS: ReadonlySet<number> = new Set(
  "says writes shows tells adds argues insists warns notes reports claims finds suggests quotes cites"
    .split(" ")
    .map(hashWord),
);
const SAFE_FORMS: ReadonlySet<number> = new Set("says writes tells adds argues insists warns".split(" ").map(hashWord));

const CLOSING_FORMS: ReadonlySet<number> = new Set(
  (
    "say says report reports confirm confirms claim claims estimate estimates state states warn warns note notes add adds insist insists " +
    "write writes complain complains predict predicts believe believes think thinks argue argues explain explains recall recalls learn learns reads"
  )
    .split(" ")
    .map(hashWord),
);
/** Present tenses that look like nouns and stand before their speaker: "…, replies the envoy". */
const TURNED_FORMS: ReadonlySet<number> = new Set(
  "says reports confirms claims estimates warns notes adds insists writes complains explains recalls replies repeats demands answers announces"
    .split(" ")
    .map(hashWord),
);
/** Past tenses of answering and the like that take no object, so that the words behind them are their speaker: "…, countered the envoy". */
const TURNED_PASTS: ReadonlySet<number> = new Set(
  (
    "replied countered retorted objected responded insisted argued warned complained conceded boasted lamented quipped joked added remarked grumbled " +
    "protested shrugged sighed snapped scoffed fumed mused reasoned rejoined cautioned ventured"
  )
    .split(" ")
    .map(hashWord),
);
const SET_OFF_FORMS: ReadonlySet<number> = new Set(
  "disclosed indicated signalled intimated fumed reported announced confirmed claimed explained recalled replied repeated insisted complained estimated argued warned noted revealed admitted conceded suggested maintained alleged acknowledged stressed predicted recounted"
    .split(" ")
    .map(hashWord),
);
const QUOTING_FORMS: ReadonlySet<number> = new Set(
  "said wrote told added posted tweeted replied answered asked explained declared insisted repeated warned argued recalled joked quipped admitted"
    .split(" ")
    .map(hashWord),
);
/** Verbs that no noun looks like, behind several: "the ministers announce". */
const NEVER_NOUNS: ReadonlySet<number> = new Set(
  "announce confirm insist admit concede declare argue maintain warn explain describe say tell believe write complain"
    .split(" ")
    .map(hashWord),
);
const SELF_FORMS: ReadonlySet<number> = new Set(["himself", "herself"].map(hashWord));
const THAT = hashWord("that");
const TO = hashWord("to");
const DATED = hashWord("dated");
const MILITARY = hashWord("military");
/** Small words of a surname that are no English verb. */
const SURNAME_WORDS: ReadonlySet<number> = new Set(
  "de del dela della di da van von der bin ibn".split(" ").map(hashWord),
);
const PAST_FORMS: ReadonlySet<number> = new Set(
  "said wrote told added learnt met began came went took gave held sent flew spoke fled broke brought fought"
    .split(" ")
    .map(hashWord),
);

/**
 * Mends slips that a tagger trained on mixed text makes in news: participles for past tenses ("One lawmaker called him …") and the
 * other way round ("The draft, handed to both, bars …"), and nouns for reporting verbs ("the poll shows that …"). Changes `tags` in
 * place.
 */
export function mendTags(tokens: Tokens, units: Sentences, tags: Uint8Array): void {
  let small: ReadonlySet<number> | null = null;
  const isWrittenSmall = (word: number) => (small ??= smallForms(tokens)).has(word);
  for (let u = 0; u < units.count; u++) {
    const from = units.start[u];
    const to = units.start[u + 1];
    let auxiliary = false;
    // A lone capitalised word before a finite verb at the head of a sentence is a name, whatever it looks like.
    const next = from + 1 < to ? TAGS[tags[from + 1]] : "PUNCT";
    if (
      (next === "VERB:past" || next === "VERB:fin-s" || opensOwnPart(tokens, from + 1, to)) &&
      tokens.shape[from] === SHAPE.capitalised &&
      ["ADV", "ADJ", "VERB", "INTJ", "X"].includes(UPOS[tags[from]]) &&
      !OPENING_WORDS.has(tokens.hash[from]) &&
      !opensParticiple(tokens, tags, from, to)
    )
      tags[from] = TAG.PROPN;
    // "Brek himself has seen it": whoever it was, somebody.
    if (
      from + 1 < to &&
      SELF_FORMS.has(tokens.hash[from + 1]) &&
      tokens.shape[from] === SHAPE.capitalised &&
      !["PRON", "PROPN", "NOUN", "DET"].includes(UPOS[tags[from]]) &&
      !OPENING_WORDS.has(tokens.hash[from]) &&
      !isWrittenSmall(tokens.hash[from])
    )
      tags[from] = TAG.PROPN;
    // What ends in "-ing" and owns something is a name: a participle owns nothing.
    if (TAGS[tags[from]] === "VERB:ing" && from + 1 < to && isPossessive(tokens, from + 1)) {
      tags[from] = TAG.PROPN;
      tags[from + 1] = TAG["PART:possessive"];
    }
    if (isNameBeforeDay(tokens, tags, from, to, isWrittenSmall)) tags[from] = TAG.PROPN;
    for (let i = from; i < to; i++) {
      // "N. Kitov Brek": a capital with a point is an initial, whatever it looks like.
      if (tokens.shape[i] === SHAPE.initial && tokens.end[i] - tokens.start[i] === 2) tags[i] = TAG.PROPN;
      // ", de Brek tweeted": no verb stands there.
      const isSmall = UPOS[tags[i]] === "VERB" && SURNAME_WORDS.has(tokens.hash[i]) && i + 1 < to;
      if (isSmall && tokens.shape[i + 1] === SHAPE.capitalised) tags[i] = TAG.PROPN;
      mendForm(tokens, tags, from, i, to);
      mendPluralStand(tokens, tags, from, i, to);
      if (tags[i] === TAG["NOUN:plural"] && isPresentVerb(tokens, tags, from, i, to)) {
        tags[i] = TAG["VERB:fin-s"];
        // "The text stipulates that farmers may return": what was taken for a relative pronoun opens the content.
        if (tags[i + 1] === TAG["PRON:relative"] && tokens.hash[i + 1] === THAT) tags[i + 1] = TAG.SCONJ;
      }
    }
    // "Convoys shall be escorted": what stands straight before a modal is its subject.
    if (
      (TAGS[tags[from]] === "VERB:fin-s" || TAGS[tags[from]] === "VERB:fin") &&
      tokens.shape[from] === SHAPE.capitalised &&
      (next === "AUX:modal" || next === "AUX:past" || next === "AUX:fin" || next === "AUX:fin-s")
    )
      tags[from] = TAG["NOUN:plural"];
    for (let i = from; i < to; i++) {
      // "an aide to Quill": before a name or an article it is no mark of an infinitive.
      if (tags[i] === TAG.PART && tokens.hash[i] === TO && i + 1 < to && /^(?:PROPN|DET|PRON)/.test(TAGS[tags[i + 1]]))
        tags[i] = TAG.ADP;
      if (isQuotedSpeaker(tokens, tags, from, i, to)) {
        tags[i] = TAG.PROPN;
        tags[i + 1] = TAG["VERB:past"];
      }
      if (
        isGivenName(tokens, tags, from, i, to) ||
        isAdverbName(tokens, tags, from, i, to) ||
        isVerbName(tokens, tags, from, i, to)
      )
        tags[i] = TAG.PROPN;
      if (isTurnedSpeaker(tokens, tags, i)) tags[i] = TAG.PROPN;
      const upos = UPOS[tags[i]];
      if (
        PAST_FORMS.has(tokens.hash[i]) &&
        upos !== "VERB" &&
        i > from &&
        (isNominal(tags[i - 1]) || tags[i - 1] === TAG.ADJ)
      )
        tags[i] = TAG["VERB:past"];
      if (upos === "NOUN" && i > from + 1 && i + 1 < to && turnsToSpeaker(tokens, tags, from, i))
        tags[i] = TAG["VERB:fin-s"];
      if (upos === "NOUN" && i > from && TAGS[tags[i - 1]] === "NOUN:plural" && NEVER_NOUNS.has(tokens.hash[i]))
        tags[i] = TAG["VERB:fin"];
      // "“…,” wrote Quill": behind a quotation, before a name.
      if (
        PAST_FORMS.has(tokens.hash[i]) &&
        upos !== "VERB" &&
        i + 1 < to &&
        (i === from || UPOS[tags[i - 1]] === "PUNCT") &&
        opensPhrase(tags[i + 1])
      )
        tags[i] = TAG["VERB:past"];
      if (
        tags[i] === TAG["VERB:part"] &&
        TURNED_PASTS.has(tokens.hash[i]) &&
        i + 1 < to &&
        ((i - from >= 4 && isComma(tokens, i - 1)) || (i > 0 && closesQuote(tokens, i - 1))) &&
        (opensPhrase(tags[i + 1]) || tokens.shape[i + 1] === SHAPE.capitalised)
      )
        tags[i] = TAG["VERB:past"];
      // "“…,” said Kenyan President Brek": behind a quotation no participle or infinitive opens the words before its speaker.
      if (
        (tags[i] === TAG["VERB:part"] || tags[i] === TAG["VERB:base"]) &&
        QUOTING_FORMS.has(tokens.hash[i]) &&
        i > 0 &&
        i + 1 < to &&
        closesQuote(tokens, i - 1) &&
        /^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)/.test(TAGS[tags[i + 1]])
      )
        tags[i] = TAG["VERB:past"];
      // "the Kenyan military told reporters": before a verb in the past it is the army.
      if (
        tokens.hash[i] === MILITARY &&
        tags[i] === TAG.ADJ &&
        i > from &&
        i + 1 < to &&
        (PAST_FORMS.has(tokens.hash[i + 1]) || CLOSING_FORMS.has(tokens.hash[i + 1])) &&
        /^(?:DET|ADJ|PROPN|PART:possessive)/.test(TAGS[tags[i - 1]])
      )
        tags[i] = TAG.NOUN;
      if (tags[i] === TAG["VERB:part"] && !auxiliary && isSetOff(tokens, tags, from, i, to)) tags[i] = TAG["VERB:past"];
      if (tags[i] === TAG["VERB:past"] && isBetweenCommas(tokens, tags, from, i, to)) tags[i] = TAG["VERB:part"];
      if (isPastStand(tokens, tags, from, i, to)) tags[i] = TAG["VERB:past"];
      if (upos === "AUX") auxiliary = true;
      else if (tags[i] === TAG["VERB:part"]) {
        if (
          !auxiliary &&
          i > from &&
          tokens.hash[i] !== DATED &&
          isNominal(tags[i - 1] === TAG.ADV && i > from + 1 ? tags[i - 2] : tags[i - 1]) &&
          i + 1 < to &&
          opensObject(tags[i + 1])
        )
          tags[i] = TAG["VERB:past"];
        auxiliary = false;
      } else if (upos === "VERB") auxiliary = false;
      else if (
        (upos === "NOUN" || upos === "PROPN") &&
        i > from &&
        REPORTING_FORMS.has(tokens.hash[i]) &&
        isNominal(tags[i - 1])
      ) {
        const next = i + 1 < to ? TAGS[tags[i + 1]] : "PUNCT";
        if (
          next === "SCONJ" ||
          next === "DET" ||
          next.startsWith("PRON") ||
          next === "PROPN" ||
          (SAFE_FORMS.has(tokens.hash[i]) && (next === "PUNCT" || next === "ADP"))
        )
          tags[i] = TAG["VERB:fin-s"];
      }
    }
    // Each part at a semicolon may close with its report.
    let part = from;
    for (let i = from; i <= to; i++) {
      if (i < to && tokens.text.charCodeAt(tokens.start[i]) !== 0x3b) continue;
      mendClosingReport(tokens, tags, part, i);
      part = i + 1;
    }
  }
}

/** True for a stretch without verb or comma up to the stop. */
function closesPlainly(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isComma(tokens, i) || UPOS[tags[i]] === "VERB" || UPOS[tags[i]] === "AUX") return false;
  return true;
}

function closesQuote(tokens: Tokens, i: number): boolean {
  return /^["”»’]$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** ", an envoy conceded,": a past tense of reporting between commas, with its speaker before it. */
function isSetOff(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (!SET_OFF_FORMS.has(tokens.hash[i]) || i <= from + 1 || !isNominal(tags[i - 1])) return false;
  const next = i + 1 < to ? tokens.text.charCodeAt(tokens.start[i + 1]) : 0x2e;
  // "…, the office disclosed on Tuesday.": nothing but a date closes the sentence.
  const isDated = i + 1 < to && UPOS[tags[i + 1]] === "ADP" && to - i <= 6 && closesPlainly(tokens, tags, i + 1, to);
  if (next !== 0x2c && next !== 0x2e && !isDated && !goesOnAfterDate(tokens, tags, from, i, to)) return false;
  for (let k = i - 1; k > from && i - k < 10; k--) {
    const upos = UPOS[tags[k]];
    if (upos === "PUNCT") return tokens.text.charCodeAt(tokens.start[k]) === 0x2c && opensPhrase(tags[k + 1]);
    if (upos === "VERB" || upos === "AUX" || upos === "SCONJ" || upos === "CCONJ") return false;
  }
  return false;
}

/** "Kenya has agreed, an envoy disclosed on Monday, and Sweden …": a date, a comma and a further clause behind, a verb before. */
function goesOnAfterDate(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  let comma = i + 1;
  while (comma < to && comma - i < 6 && !isComma(tokens, comma)) comma++;
  if (comma - i < 3 || comma + 1 >= to || !isComma(tokens, comma) || UPOS[tags[i + 1]] !== "ADP") return false;
  if (UPOS[tags[comma + 1]] !== "CCONJ" || !closesPlainly(tokens, tags, i + 1, comma)) return false;
  for (let k = from; k < i; k++) if (UPOS[tags[k]] === "AUX" || TAGS[tags[k]] === "VERB:past") return true;
  return false;
}

function opensPhrase(tag: number): boolean {
  return ["DET", "PROPN", "PRON"].includes(UPOS[tag]);
}

/** "That is wrong, replies Mara Quill": between a comma and a name or article. */
function turnsToSpeaker(tokens: Tokens, tags: Uint8Array, from: number, i: number): boolean {
  if (!TURNED_FORMS.has(tokens.hash[i]) || tokens.text.charCodeAt(tokens.start[i - 1]) !== 0x2c) return false;
  const next = UPOS[tags[i + 1]];
  return (next === "PROPN" || next === "DET") && i - from >= 3;
}

/** "…, state radio reports.": a last word that may report is a verb where a comma and nothing but a noun phrase stand before it. */
function mendClosingReport(tokens: Tokens, tags: Uint8Array, from: number, to: number): void {
  if (to - from < 4) return;
  let last = to - 1;
  while (last > from && UPOS[tags[last]] === "PUNCT") last--;
  if (!CLOSING_FORMS.has(tokens.hash[last]) || tokens.shape[last] === SHAPE.capitalised) return;
  if (!isNominal(tags[last - 1]) && tokens.hash[last - 1] !== MILITARY) return;
  const isBase = tags[last] === TAG["VERB:base"];
  if (UPOS[tags[last]] !== "NOUN" && !isBase) return;
  let comma = last - 1;
  while (comma > from && last - comma < 14 && (UPOS[tags[comma]] !== "PUNCT" || isHyphen(tokens, comma))) {
    const upos = UPOS[tags[comma]];
    if (upos === "VERB" || upos === "AUX" || upos === "CCONJ" || upos === "SCONJ") return;
    comma--;
  }
  if (comma === from || tokens.text.charCodeAt(tokens.start[comma]) !== 0x2c) return;
  const opens = UPOS[tags[comma + 1]];
  const isPhrase =
    opens === "DET" ||
    opens === "PROPN" ||
    opens === "PRON" ||
    opens === "ADJ" ||
    opens === "NUM" ||
    TAGS[tags[comma + 1]] === "NOUN:plural" ||
    (opens === "NOUN" && last - comma > 2);
  let hasVerb = false;
  for (let i = from; i < comma; i++) if (UPOS[tags[i]] === "VERB" || UPOS[tags[i]] === "AUX") hasVerb = true;
  if (!isPhrase || !hasVerb) return;
  tags[last] = isBase || !isPlural(tokens, last) ? TAG["VERB:fin"] : TAG["VERB:fin-s"];
}

/** "retorted Early Moor", "“…,” Vitaly Moor said": an adverb with a capital inside a clause, or one that is a known given name, before a name. */
function isAdverbName(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (tags[i] !== TAG.ADV) return false;
  if (isWrittenAsName(tokens, tags, from, i, to)) return true;
  const isBeforeName = i + 1 < to && tags[i + 1] === TAG.PROPN && tokens.shape[i] === SHAPE.capitalised;
  return isBeforeName && genderOfName(tokens.text.slice(tokens.start[i], tokens.end[i])) !== null;
}

/** "told Ivo Waited Brek", "the party and United Harbour": what looks like a verb, but is written with a capital inside a sentence, before a name. */
function isVerbName(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  return UPOS[tags[i]] === "VERB" && isWrittenAsName(tokens, tags, from, i, to);
}

/** True for a word with a capital inside a sentence, before a name. */
function isWrittenAsName(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  return (
    tokens.shape[i] === SHAPE.capitalised &&
    i > from &&
    i + 1 < to &&
    tags[i + 1] === TAG.PROPN &&
    tokens.shape[i + 1] === SHAPE.capitalised &&
    UPOS[tags[i - 1]] !== "PUNCT"
  );
}

/** "Ned Moor, the envoy, left", "Khaled Brek says": a verb's form at a clause's head, before a name that a comma or verb follows, is a given name. */
function isGivenName(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (UPOS[tags[i]] !== "VERB" || tokens.shape[i] !== SHAPE.capitalised || i + 2 >= to) return false;
  if (i > from && UPOS[tags[i - 1]] !== "PUNCT") return false;
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  if (form.endsWith("ing")) return false;
  // Names that end as participles do are told by themselves, others from "Jailed Brek, the envoy, left" by nothing.
  if (form.endsWith("ed") && form.length > 4) return genderOfName(form) !== null;
  if (tags[i + 1] !== TAG.PROPN || tokens.shape[i + 1] !== SHAPE.capitalised) return false;
  const next = TAGS[tags[i + 2]];
  return tokens.text.charCodeAt(tokens.start[i + 2]) === 0x2c || next === "VERB:past" || next === "VERB:fin-s";
}

/** "Dismissing claims that …, the army said": what looks like a verb behind it is its object. */
function opensParticiple(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  if (TAGS[tags[from]] !== "VERB:ing" || from + 2 >= to || !REPORTING_FORMS.has(tokens.hash[from + 1])) return false;
  tags[from + 1] = TAG["NOUN:plural"];
  return true;
}

/** ", for his part," */
function opensOwnPart(tokens: Tokens, i: number, to: number): boolean {
  if (i + 4 >= to) return false;
  return /^, for (?:his|her|its|their) part\b/.test(tokens.text.slice(tokens.start[i], tokens.end[i + 3]));
}

/** "“…,” Quill posted": between a quotation and a past tense of reporting stands a name, whatever it looks like. */
function isQuotedSpeaker(tokens: Tokens, tags: Uint8Array, from: number, i: number, to: number): boolean {
  if (tokens.shape[i] !== SHAPE.capitalised || i + 1 >= to || tags[i] === TAG.PROPN) return false;
  if (UPOS[tags[i]] === "PRON" || UPOS[tags[i]] === "DET") return false;
  const before = i > 0 ? tokens.text.charCodeAt(tokens.end[i - 1] - 1) : 0;
  return (before === 0x201d || before === 0x22 || before === 0xbb) && QUOTING_FORMS.has(tokens.hash[i + 1]);
}

/** "“…,” said Laurence Broers": what is capitalised behind a quotation's verb is a name, whatever it looks like. */
function isTurnedSpeaker(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  if (i < 2 || tokens.shape[i] !== SHAPE.capitalised || tags[i] === TAG.PROPN) return false;
  if (QUOTING_FORMS.has(tokens.hash[i - 1]))
    return closesQuote(tokens, i - 2) && /^(?:ADP|ADV|VERB|INTJ|SCONJ|CCONJ|AUX|PART|X)/.test(TAGS[tags[i]]);
  return tags[i - 1] === TAG.PROPN && QUOTING_FORMS.has(tokens.hash[i - 2]) && i > 2 && closesQuote(tokens, i - 3);
}

function isPossessive(tokens: Tokens, i: number): boolean {
  const form = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return form === "'s" || form === "’s";
}

function isHyphen(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]) === 0x2d && i > 0 && tokens.gap[i] === 0;
}

function isPlural(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end[i] - 1) === 0x73;
}

/** "The draft, | handed to both in May, | bars …": no finite verb before it, one straight after a later comma. */
function isBetweenCommas(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (at < from + 2 || at + 2 >= to || !isComma(tokens, at - 1) || !isNominal(tags[at - 2])) return false;
  const next = TAGS[tags[at + 1]];
  if (next !== "ADP" && next !== "ADV" && next !== "PART") return false;
  for (let i = from; i < at; i++) if (isFinite(tags[i]) || TAGS[tags[i]] === "SCONJ") return false;
  for (let i = at + 2; i < to; i++) {
    if (!isFinite(tags[i])) continue;
    return isComma(tokens, i - 1) || (TAGS[tags[i - 1]] === "ADV" && isComma(tokens, i - 2));
  }
  return false;
}
