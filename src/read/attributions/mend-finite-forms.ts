// A clause needs a finite verb. Where none was tagged, the word that can be one and stands where one must – behind a subject, before
// an object or a clause – was tagged as the noun, adjective or participle it looks like: "The paper documents how …", "Both
// parties welcome the vote". Only words of the cue lexicon are mended, before the parse, so that the parser profits too.
// Weakness: clauses are told by their signs, so a clause whose own verb stands behind an aside is taken for one without.

import type { Sentences } from "../sentences/split-sentences.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { hashWord, SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { VERB_CUES } from "./cue-lexicon.ts";

/** Farther back than this no clause is taken to begin. */
const FARTHEST = 24;

/** Forms in -s, and plain forms, of the lexicon's verbs. */
const FORMS: ReadonlyMap<number, "singular" | "plural"> = formsOf();

function formsOf(): Map<number, "singular" | "plural"> {
  const forms = new Map<number, "singular" | "plural">();
  for (const lemma of VERB_CUES.keys()) {
    forms.set(hashWord(lemma), "plural");
    const isSibilant = /(?:s|x|z|ch|sh|o)$/.test(lemma);
    forms.set(
      hashWord(/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : isSibilant ? `${lemma}es` : `${lemma}s`),
      "singular",
    );
  }
  return forms;
}

/** Makes present tenses of words that must be their clause's finite verb. Changes `tags` in place; linear in the tokens. */
export function mendFiniteForms(tokens: Tokens, units: Sentences, tags: Uint8Array): void {
  for (let u = 0; u < units.count; u++) {
    const from = units.start[u];
    const to = units.start[u + 1];
    for (let i = from + 1; i + 1 < to; i++) {
      const upos = UPOS[tags[i]];
      if (upos === "VERB" || upos === "AUX" || upos === "PUNCT" || upos === "DET" || upos === "PRON") continue;
      if (tokens.shape[i] !== SHAPE.lower) continue;
      const form = FORMS.get(tokens.hash[i]);
      if (form === undefined || (form === "singular" && tags[i] !== TAG["NOUN:plural"])) continue;
      if (!opensComplement(tags, i + 1, form) || !hasSubject(tags, from, i, form) || hasLaterVerb(tokens, tags, i, to))
        continue;
      tags[i] = form === "singular" ? TAG["VERB:fin-s"] : TAG["VERB:fin"];
    }
  }
}

/** True where an object or clause can begin; behind a plural subject only what no noun takes after it. */
function opensComplement(tags: Uint8Array, i: number, form: "singular" | "plural"): boolean {
  const tag = TAGS[tags[i]];
  if (tag === "DET" || tag === "SCONJ" || tag === "PRON:possessive" || tag === "PROPN") return true;
  return form === "singular" && (tag === "PRON" || tag === "NUM" || tag === "ADJ" || tag.startsWith("NOUN"));
}

/** True when all that stands between the clause's edge and token i is a noun phrase of the number that the form asks for. */
function hasSubject(tags: Uint8Array, from: number, at: number, form: "singular" | "plural"): boolean {
  let i = at - 1;
  while (i > from && UPOS[tags[i]] === "ADV") i--;
  const head = TAGS[tags[i]];
  const isPlural = head.endsWith(":plural");
  const isNamed = head.startsWith("NOUN") || head.startsWith("PROPN");
  if (form === "singular" ? !isNamed || isPlural : !isPlural && head !== "NUM") return false;
  let opening = i;
  for (; i >= from && at - i < FARTHEST; i--) {
    const upos = UPOS[tags[i]];
    if (upos === "VERB" || upos === "AUX") return false;
    if (upos === "PUNCT" || upos === "SCONJ" || tags[i] === TAG["PRON:relative"]) break;
    opening = i;
  }
  while (opening < at && (UPOS[tags[opening]] === "CCONJ" || UPOS[tags[opening]] === "ADV")) opening++;
  return UPOS[tags[opening]] !== "ADP" && opening < at;
}

/** True when the clause has a finite verb behind token i, before a sign or linking word opens another clause. */
function hasLaterVerb(tokens: Tokens, tags: Uint8Array, at: number, to: number): boolean {
  for (let i = at + 1; i < to && i < at + FARTHEST; i++) {
    const tag = TAGS[tags[i]];
    if (tag === "SCONJ" || tag === "PRON:relative" || (tag === "PUNCT" && tokens.gap[i] === 0)) return false;
    if (tag.startsWith("AUX") || tag === "VERB:past" || tag === "VERB:fin" || tag === "VERB:fin-s") return true;
  }
  return false;
}
