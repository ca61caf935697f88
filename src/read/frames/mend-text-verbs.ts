// Verbs of a text's terms that the tagger took for nouns: "Article 4 bars foreign fighters", "the draft links aid to progress", "a deal
// calling for elections". A number behind "Article" ends the phrase, and an article or adjective behind a plural noun opens another one,
// so what stands between them is the verb. Weakness: a form outside the tables of verbs stays a noun.

import { wordList } from "../../kit/word-list.ts";
import { DRAFTED, PASSED_OVER, SAYING_OF_TEXT, TERM_TEXTS } from "../events/frame-words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { KNOWN } from "./known-verbs.ts";
import type { Word } from "./words.ts";

/** Parts of a text that are called by a number. */
const NUMBERED = wordList(
  "article section clause paragraph point chapter annex phase stage item protocol provision footnote part track pillar appendix",
);

/** Plurals that stand behind the noun of a text as nouns: "the draft articles", "the plan details". */
const PLURALS = wordList(
  `articles terms details talks points rules plans lists names demands orders drafts papers parts versions pages maps changes proposals
  amendments provisions clauses negotiations sponsors partners parties guarantors monitors signatories countries states members measures
  conditions guarantees sanctions zones lines troops forces commitments obligations promises pledges claims`,
);

const VERBLIKE = /s$/;

/** Verbs with the particle behind which their object stands. */
const PHRASAL =
  /^(?:(?:spells|sets|lays|maps|carves|rules|hands|phases|scales|singles|leaves|takes|breaks|strips|buys|opens|clears) (?:out|down|up|over|aside|away|off|open))$/;

const CONNECTIVES = wordList("on for to with at from in under out up off down by into of as");
const MEASURES = wordList(
  "rests hinges amounts refers speaks deals calls insists provides relies turns allows centres centers focuses",
);

/** Mends the verbs of texts in place. */
export function mendTextVerbs(words: Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const { tag, lower } = words[i];
    if (tag === "NOUN" && lower === "calling" && /^(?:for|on|upon)$/.test(words[i + 1].lower))
      words[i] = { ...words[i], tag: "VERB:ing", lemma: "call" };
    if (tag === "NOUN" && isAskedVerb(words, i)) words[i] = { ...words[i], tag: "VERB:base", lemma: lower };
    // "said point 12 caps …"
    if (tag.startsWith("VERB") && NUMBERED.has(lower) && words[i + 1].tag === "NUM" && isPartBefore(words, i + 1))
      words[i] = { ...words[i], tag: "NOUN" };
    if (tag !== "NOUN:plural") continue;
    const isPlural = PLURALS.has(lower) && !/^(?:DET|NUM|PRON:possessive)/.test(words[i + 1].tag);
    if (isPlural || !(isPartBefore(words, i - 1) || isTextBefore(words, i - 1))) continue;
    const lemma = baseOf(lower);
    if (lemma === null || !takesObject(words, i)) continue;
    words[i] = { ...words[i], tag: "VERB:fin-s", lemma };
    // "links aid to progress": what was taken for the verb is its object.
    if (words[i + 1].lower === "open") words[i + 1] = { ...words[i + 1], tag: "ADJ" };
    else if (/^VERB:(?:fin|base)$/.test(words[i + 1].tag)) words[i + 1] = { ...words[i + 1], tag: "NOUN" };
    if (words[i + 1].tag === "VERB:past") words[i + 1] = { ...words[i + 1], tag: "ADJ" };
  }
}

/** "Nor does the draft mention prisoners": behind "does", an article and its noun, what may be a verb is one where none follows. */
function isAskedVerb(words: readonly Word[], at: number): boolean {
  if (!KNOWN.has(words[at].lower) || at < 3 || !words[at - 1].tag.startsWith("NOUN")) return false;
  let first = at - 1;
  while (first > 1 && /^(?:ADJ|NOUN)/.test(words[first - 1].tag)) first--;
  if (words[first - 1].tag !== "DET" || !/^(?:does|do|did)$/.test(words[first - 2]?.lower ?? "")) return false;
  if (!/^(?:NOUN|DET|PROPN|PRON|ADJ|NUM)/.test(words[at + 1].tag)) return false;
  for (let i = at + 1; i < words.length && !/^[,;:—?]$/.test(words[i].text); i++)
    if (words[i].tag.startsWith("VERB")) return false;
  return true;
}

/** "Article 4 |": behind a part that is called by a number. */
function isPartBefore(words: readonly Word[], number: number): boolean {
  return (
    number > 0 &&
    words[number].tag === "NUM" &&
    NUMBERED.has(words[number - 1].lower) &&
    /^\d+$|^[a-z]+$/.test(words[number].lower) &&
    VERBLIKE.test(words[number + 1]?.lower ?? "")
  );
}

/** "The revised draft |", "says the plan |": a text whose phrase hangs on no preposition. */
function isTextBefore(words: readonly Word[], noun: number): boolean {
  if (words[noun].tag !== "NOUN" || !TERM_TEXTS.has(words[noun].lower)) return false;
  let at = noun - 1;
  while (at >= 0 && /^(?:ADJ|NUM|NOUN$|VERB:part|PROPN)/.test(words[at].tag)) at--;
  if (at < 0 || !/^(?:DET|PRON:possessive)/.test(words[at].tag)) return false;
  if (at === 0 || /^(?:PUNCT|SCONJ|CCONJ|VERB|ADV)/.test(words[at - 1].tag)) return true;
  // "told reporters the draft |"
  return /^(?:tell|inform|assure|remind)$/.test(words[at - 2]?.lemma ?? "");
}

/** True where an object or a preposition of its own follows, and no other verb before the clause ends. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const isNoun =
    next.lower !== "open" &&
    /^VERB:(?:fin|base|past)$/.test(next.tag) &&
    /^(?:ADP|NOUN|PART)/.test(words[at + 2]?.tag ?? "");
  const isPhrasal = PHRASAL.test(`${words[at].lower} ${next.lower}`);
  const opens =
    isNoun ||
    (isPhrasal && /^(?:DET|PRON|NUM|ADJ|NOUN|PROPN|ADV|SCONJ)/.test(words[at + 2]?.tag ?? "")) ||
    /^(?:DET|PRON|NUM|ADJ|NOUN|PROPN)/.test(next.tag) ||
    (next.tag === "ADV" && /^(?:DET|NUM|ADJ|NOUN)/.test(words[at + 2]?.tag ?? "")) ||
    /^(?:that|how|which|who|what|when|where)$/.test(next.lower) ||
    (CONNECTIVES.has(next.lower) && MEASURES.has(words[at].lower));
  if (!opens) return false;
  for (let i = at + (isNoun || isPhrasal ? 2 : 1); i < words.length; i++) {
    const { tag, text } = words[i];
    if (/^[,;:—.]$/.test(text) || /^(?:SCONJ|PRON:relative|CCONJ)/.test(tag)) return true;
    if (FINITE_TAGS.has(tag)) return false;
  }
  return true;
}

/** The base form of a verb in "-s" that a text may have; null for any other word. */
function baseOf(form: string): string | null {
  if (!form.endsWith("s")) return null;
  for (const base of [form.slice(0, -1), form.slice(0, -2), `${form.slice(0, -3)}y`])
    if (SAYING_OF_TEXT.has(base) || DRAFTED.has(base) || PASSED_OVER.has(base) || KNOWN.has(base)) return base;
  return null;
}
