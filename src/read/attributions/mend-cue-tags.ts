import type { QuoteRegion } from "../quotes/find-quotes.ts";
import { lemmaOf } from "../tagger/lemma.ts";
import type { Model } from "../tagger/model.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { GAP, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { VERB_CUES } from "./cue-lexicon.ts";

/** How far after a quotation its reporting verb is looked for. */
const FARTHEST = 12;

/**
 * Makes verbs of the words beside a quotation that were tagged as something else and must report it: "…,” writes X", "…,” the envoys
 * state in a letter", "X sings, “…”", "a note saying “…”".
 *
 * Changes `tags` in place, before the parse; only words that the cue lexicon knows as verbs of direct speech, and base forms that are
 * nothing but verbs ("Cement makers argue that …").
 */
export function mendCueTags(tokens: Tokens, quotes: readonly QuoteRegion[], tags: Uint8Array, model: Model): void {
  mendPlainForms(tokens, tags);
  mendSpoken(tokens, tags, model);
  let token = 0;
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    while (token < tokens.count && tokens.start[token] < quote.start) token++;
    let before = token - 1;
    if (before > 0 && tokens.gap[token] < GAP.newline && isSign(tokens, before)) before--;
    if (before > 0 && tokens.gap[before + 1] < GAP.newline) mendLeading(tokens, tags, before, model);
    let after = token;
    while (after < tokens.count && tokens.end[after] <= quote.end) after++;
    if (quote.isClosed && after + 1 < tokens.count && tokens.gap[after] < GAP.newline)
      mendTrailing(tokens, tags, after, model, quote);
  }
}

/** Base forms that are no nouns and no adjectives. */
const PLAIN_FORMS: ReadonlySet<number> = new Set(
  "say argue insist suggest believe contend assert allege maintain predict explain acknowledge concede complain agree"
    .split(" ")
    .map(hashWord),
);
const SAY = hashWord("say");

/** "Makers argue that", ", say some Democrats,": makes present tenses of plain forms tagged as nouns, adjectives or interjections. */
function mendPlainForms(tokens: Tokens, tags: Uint8Array): void {
  for (let i = 1; i < tokens.count; i++) {
    if (!PLAIN_FORMS.has(tokens.hash[i])) continue;
    const before = TAGS[tags[i - 1]];
    if (UPOS[tags[i]] === "VERB") {
      const follows =
        before === "PUNCT" || before === "NOUN:plural" || before === "PROPN:plural" || endsRelative(tokens, tags, i);
      if (tokens.hash[i] === SAY && tags[i] === TAG["VERB:base"] && follows) tags[i] = TAG["VERB:fin"];
    } else if (UPOS[tags[i]] !== "PROPN")
      tags[i] = before === "PART" || before.startsWith("AUX") ? TAG["VERB:base"] : TAG["VERB:fin"];
  }
}

/** Past tenses of saying that are no adjectives, and are participles behind "be" and "have" only. */
const SPOKEN: ReadonlySet<number> = new Set(
  (
    "said told warned insisted added stressed argued accused urged demanded denied complained claimed announced declared replied answered " +
    "predicted admitted acknowledged conceded promised pledged vowed rejected dismissed denounced condemned praised blamed hailed welcomed"
  )
    .split(" ")
    .map(hashWord),
);
/** What people do by word of mouth, with a preposition behind it. */
const CALLED: ReadonlySet<number> = new Set(
  "called apologised apologized appealed protested asked spoke insisted pleaded complained warned argued objected pressed pushed"
    .split(" ")
    .map(hashWord),
);
const BY = hashWord("by");
/** By which words reach a reporter. */
const WIRES: ReadonlySet<number> = new Set(
  "telephone phone email e-mail text telegram letter fax video radio".split(" ").map(hashWord),
);
const THERE: ReadonlySet<number> = new Set(["there", "here"].map(hashWord));

/** "praised it but said on Friday that", "the envoy, Ivo Toll, accused Kenya", "…, Quill answers.", "…, priests there said". */
function mendSpoken(tokens: Tokens, tags: Uint8Array, model: Model): void {
  const { hash } = tokens;
  for (let i = 2; i + 1 < tokens.count; i++) {
    const tag = tags[i];
    if (tag === TAG["VERB:part"]) {
      if (isSpokenPast(tokens, tags, i, model)) tags[i] = TAG["VERB:past"];
    } else if (tag === TAG["NOUN:plural"]) {
      const closes =
        closesAttribution(tokens, tags, i, true) || (TAGS[tags[i + 1]] === "PUNCT" && closesName(tokens, tags, i - 1));
      if (closes && reports(tokens, i, TAG["VERB:fin-s"], model)) tags[i] = TAG["VERB:fin-s"];
    } else if (tag === TAG["NOUN"] || tag === TAG["ADV"]) {
      if (closesAttribution(tokens, tags, i) && hasPlural(tags, i) && reports(tokens, i, TAG["VERB:fin"], model))
        tags[i] = TAG["VERB:fin"];
    } else if (tag === TAG["VERB:fin-s"]) {
      if (isSign(tokens, i - 1)) mendOpeningNoun(tokens, tags, i, model);
    } else if (tag === TAG["PRON"] && THERE.has(hash[i])) {
      if (TAGS[tags[i - 1]].startsWith("NOUN") && TAGS[tags[i + 1]].startsWith("VERB")) tags[i] = TAG["ADV"];
    }
  }
}

/** True for a past tense of saying that was taken for a participle. */
function isSpokenPast(tokens: Tokens, tags: Uint8Array, i: number, model: Model): boolean {
  const before = TAGS[tags[i - 1]];
  const next = TAGS[tags[i + 1]];
  if (SPOKEN.has(tokens.hash[i])) {
    if (before === "CCONJ" && !isSuffered(tags, i - 2)) return true;
    // "a resident said by telephone"
    const isWired = tokens.hash[i + 1] === BY && i + 2 < tokens.count && WIRES.has(tokens.hash[i + 2]);
    if (isWired && /^(?:NOUN|PROPN|PRON)/.test(before)) return true;
    const goesOn = /^(?:PROPN|DET|SCONJ|PRON|PUNCT)/.test(next) && next !== "PRON:relative";
    if (goesOn && closesName(tokens, tags, i - 1)) return true;
  }
  // "The rebels stayed away, but the minister called for calm."
  if (next === "ADP" && CALLED.has(tokens.hash[i]) && opensClause(tokens, tags, i)) return true;
  // "…, Kenya's envoy, Ivo Toll, announced on Monday."
  if (
    (next === "ADP" || next.startsWith("PROPN")) &&
    closesName(tokens, tags, i - 1) &&
    reports(tokens, i, TAG["VERB:past"], model)
  )
    return isLastVerb(tags, i);
  return (
    (next === "PUNCT" || next === "ADV") &&
    closesAttribution(tokens, tags, i) &&
    reports(tokens, i, TAG["VERB:past"], model)
  );
}

/** True behind the subject of a clause that "and" or "but" joins with a comma, where no other verb of it comes. */
function opensClause(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  let at = i - 1;
  if (!/^(?:NOUN|PROPN)/.test(TAGS[tags[at]]) && !isSign(tokens, at)) return false;
  while (
    at > 1 &&
    i - at < FARTHEST &&
    (/^(?:NOUN|PROPN|DET|ADJ|NUM|PART|PRON:poss)/.test(TAGS[tags[at]]) || isSign(tokens, at))
  )
    at--;
  return TAGS[tags[at]] === "CCONJ" && isSign(tokens, at - 1) && isLastVerb(tags, i);
}

/** True where a finite verb stands before in the sentence and none behind. */
function isLastVerb(tags: Uint8Array, i: number): boolean {
  for (let at = i + 1; at < tags.length && at - i < FARTHEST; at++) {
    const tag = TAGS[tags[at]];
    // "in an interview published on Friday"
    const isReduced = tag === "VERB:past" && /^(?:NOUN|PROPN)/.test(TAGS[tags[at - 1]]) && TAGS[tags[at + 1]] === "ADP";
    if ((/^(?:AUX|VERB:(?:past|fin))/.test(tag) && !isReduced) || tag === "PRON:relative") return false;
    if (tag === "PUNCT") break;
  }
  for (let at = i - 1; at > 0 && i - at < 2 * FARTHEST; at--)
    if (/^(?:AUX|VERB:(?:past|fin))/.test(TAGS[tags[at]])) return true;
  return false;
}

/** True for a word that, with that tag, would be a verb of saying or thinking. */
function reports(tokens: Tokens, i: number, tag: number, model: Model): boolean {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const lemma = lemmaOf(word, tag, model);
  if (lemma === word && tag !== TAG["VERB:fin"]) return false;
  return VERB_CUES.get(lemma)?.some(({ quotes, clause }) => quotes || clause) === true;
}

/** True for the last word of an attribution set off by a comma: "…, one of the delegates confided.", ", an official noted drily,". */
function closesAttribution(tokens: Tokens, tags: Uint8Array, i: number, isOne = false): boolean {
  let end = i + 1;
  if (TAGS[tags[end]] === "ADV") end++;
  if (end >= tokens.count || TAGS[tags[end]] !== "PUNCT" || tokens.gap[i] >= GAP.newline) return false;
  let at = i - 1;
  const isPlural = TAGS[tags[at]].endsWith(":plural");
  if (!/^(?:NOUN|PROPN|PRON$)/.test(TAGS[tags[at]])) return false;
  while (at > 0 && i - at < FARTHEST && /^(?:NOUN|PROPN|DET|ADJ|NUM|ADP|PRON|PART)/.test(TAGS[tags[at]])) at--;
  if (at <= 0 || at >= i - 1 || tokens.text.charAt(tokens.start[at]) !== ",") return false;
  // A singular needs its article or its name: "…, the minister answers.", not "…, border patrols."
  const opening = TAGS[tags[at + 1]];
  return !isOne || opening === "NUM" || (!isPlural && /^(?:DET|PROPN|PRON:possessive)/.test(opening));
}

function hasPlural(tags: Uint8Array, i: number): boolean {
  for (let at = i - 1; at > 0 && TAGS[tags[at]] !== "PUNCT"; at--) if (TAGS[tags[at]].endsWith(":plural")) return true;
  return false;
}

/** "…, priests there said.", ", customs officials said": a plural that opens an attribution and was taken for a verb. */
function mendOpeningNoun(tokens: Tokens, tags: Uint8Array, i: number, model: Model): void {
  if (VERB_CUES.has(lemmaOf(tokens.text.slice(tokens.start[i], tokens.end[i]), TAG["VERB:fin-s"], model))) return;
  for (let at = i + 1; at < tokens.count && at - i < FARTHEST; at++) {
    const tag = TAGS[tags[at]];
    if (tag === "PUNCT" || tag === "SCONJ" || tag === "CCONJ" || tag === "PRON:relative") return;
    if (!tag.startsWith("VERB") && !tag.startsWith("AUX")) continue;
    if ((tag === "VERB:past" || tag === "VERB:fin") && cueTag(tokens, at, model) >= 0) tags[i] = TAG["NOUN:plural"];
    return;
  }
}

/** True where the verb before is a participle behind an auxiliary: "was printed and said". */
function isSuffered(tags: Uint8Array, from: number): boolean {
  for (let i = from; i >= 0 && from - i < FARTHEST; i--) {
    const tag = TAGS[tags[i]];
    if (tag === "SCONJ" || tag === "PRON:relative") return false;
    if (tag.startsWith("AUX") || tag === "VERB:part") return true;
    if (tag.startsWith("VERB")) return false;
  }
  return false;
}

/** True at the comma behind a name that says who an office is: "Norway's envoy, Ivo Toll,". */
function closesName(tokens: Tokens, tags: Uint8Array, comma: number): boolean {
  if (!isSign(tokens, comma)) return false;
  let at = comma - 1;
  while (at > 0 && TAGS[tags[at]].startsWith("PROPN")) at--;
  return at > 0 && at < comma - 1 && isSign(tokens, at) && TAGS[tags[at - 1]].startsWith("NOUN");
}

const WHO = hashWord("who");

/** "those who read the draft say": a clause with "who" and a verb ends right before. */
function endsRelative(tokens: Tokens, tags: Uint8Array, at: number): boolean {
  let hasVerb = false;
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    const upos = UPOS[tags[i]];
    if (tokens.hash[i] === WHO) return hasVerb;
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "CCONJ" || upos === "PART") return false;
    if (upos === "VERB") hasVerb = true;
  }
  return false;
}

function isSign(tokens: Tokens, i: number): boolean {
  return ",:".includes(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** The verb tag that word i can bear as a cue of direct speech, or -1; a base form speaks only for a plural. */
function cueTag(tokens: Tokens, i: number, model: Model): number {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const speaks = (tag: number) => {
    const lemma = lemmaOf(word, tag, model);
    return lemma !== word && VERB_CUES.get(lemma)?.some((entry) => entry.quotes) === true;
  };
  if (word.endsWith("ing")) return speaks(TAG["VERB:ing"]) ? TAG["VERB:ing"] : -1;
  if (word.endsWith("s")) return speaks(TAG["VERB:fin-s"]) ? TAG["VERB:fin-s"] : -1;
  if (speaks(TAG["VERB:past"])) return TAG["VERB:past"];
  return VERB_CUES.get(word)?.some((entry) => entry.quotes) === true ? TAG["VERB:fin"] : -1;
}

/** The word right before a quotation, or before the comma or colon that leads it in. */
function mendLeading(tokens: Tokens, tags: Uint8Array, i: number, model: Model): void {
  if (UPOS[tags[i]] === "VERB" || UPOS[tags[i]] === "AUX") return;
  const tag = cueTag(tokens, i, model);
  if (tag < 0 || tag === TAG["VERB:fin"]) return;
  // A present tense needs its speaker before it: a name or pronoun.
  const speaker = UPOS[tags[i - 1]];
  if (tag === TAG["VERB:fin-s"] && speaker !== "PROPN" && speaker !== "PRON") return;
  tags[i] = tag;
}

/** The reporting verb after a quotation: at once ("writes X"), or after its subject ("the envoys state in a letter"). */
function mendTrailing(tokens: Tokens, tags: Uint8Array, from: number, model: Model, quote: QuoteRegion): void {
  const first = cueTag(tokens, from, model);
  if (UPOS[tags[from]] !== "VERB" && (first === TAG["VERB:past"] || first === TAG["VERB:fin-s"])) {
    const next = UPOS[tags[from + 1]];
    if (next === "PROPN" || next === "DET" || (next === "PRON" && first === TAG["VERB:past"])) {
      tags[from] = first;
      return;
    }
  }
  if (!",!?—-".includes(tokens.text.charAt(quote.innerEnd - 1))) return;
  for (let i = from + 1; i < tokens.count && i < from + FARTHEST; i++) {
    const tag = TAGS[tags[i]];
    const isVerb = tag.startsWith("VERB") && tag !== "VERB:part" && tokens.gap[i] > 0;
    if (tokens.gap[i] >= GAP.newline || isVerb || tag.startsWith("AUX")) return;
    if (tag === "PRON:relative" || tag === "SCONJ" || (tag === "PUNCT" && tokens.gap[i] > 0)) return;
    const subject = TAGS[tags[i - 1]];
    if (!subject.startsWith("NOUN") && !subject.startsWith("PROPN") && subject !== "PRON") continue;
    const fit = followsBack(tokens, i, model) ? TAG["VERB:past"] : cueTag(tokens, i, model);
    if (fit < 0 || fit === TAG["VERB:ing"]) continue;
    const isPlural = subject.endsWith(":plural");
    if ((fit === TAG["VERB:fin"] && !isPlural) || (fit === TAG["VERB:fin-s"] && isPlural)) continue;
    const next = i + 1 < tokens.count ? UPOS[tags[i + 1]] : "PUNCT";
    if (next !== "PUNCT" && next !== "ADP" && next !== "ADV" && next !== "SCONJ" && next !== "PROPN" && next !== "PRON")
      continue;
    tags[i] = fit;
    return;
  }
}

const BACK = hashWord("back");

/** "shot back", "fired back": any past tense answers with the word after it. */
function followsBack(tokens: Tokens, i: number, model: Model): boolean {
  if (i + 1 >= tokens.count || tokens.hash[i + 1] !== BACK) return false;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return lemmaOf(word, TAG["VERB:past"], model) !== word;
}
