// A clause needs a finite verb. Where the tagger, going from left to right, found none behind a subject or a subordinating word, the word that it came
// nearest to calling one is it: "The NNF, which signed in May, urge | its members", "before talks opened", "whose scope the union contests".
// Weakness: a clause that has a verb too many, and sentences that do without, are told from others by few signs.

import { hashWord, type Tokens } from "../tokens/tokenize.ts";
import { isFinite } from "./tag-kinds.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

/** How near each word of a text came to being a finite verb: by how much its best score was better, and the tag it would have had. */
export type NearVerbs = { readonly margin: Int32Array; readonly tag: Uint8Array };

/** Tags of finite verbs, auxiliaries left out. */
export const FINITE_VERBS: readonly number[] = [TAG["VERB:past"], TAG["VERB:fin"], TAG["VERB:fin-s"]];

/** The widest margin, in the tagger's points, at which a word may still be its clause's verb. */
const WIDEST = 30;

const SUBORDINATORS: ReadonlySet<number> = new Set(
  "that if unless because although though while whereas until once after before since whether when where how why whose"
    .split(" ")
    .map(hashWord),
);
const STOPS: ReadonlySet<number> = new Set("; : —".split(" ").map(hashWord));
const BY = hashWord("by");
const QUESTION = hashWord("?");

/** Gives clauses without one their finite verb. Changes `tags` in place; linear in the words of the stretch. */
export function supplyVerbs(tokens: Tokens, tags: Uint8Array, from: number, to: number, near: NearVerbs): void {
  if (to - from < 4 || tokens.hash[to - 1] === QUESTION) return;
  const open: number[] = [from];
  let hasVerb = false;
  for (let i = from; i <= to; i++) {
    if (i === to || STOPS.has(tokens.hash[i])) {
      // A stretch without any verb may be a heading or a list.
      if (hasVerb || i === to)
        for (let o = open.length - 1; o >= 0; o--) supply(tokens, tags, open[o], i, near, from);
      open.length = 0;
      continue;
    }
    const tag = tags[i];
    if (isFinite(tag)) {
      hasVerb = true;
      open.pop();
    } else if (opens(tokens, tags, i, from, to)) open.push(i);
  }
}

/** True for a word that opens a clause with a finite verb of its own. */
function opens(tokens: Tokens, tags: Uint8Array, i: number, from: number, to: number): boolean {
  if (i + 1 >= to) return false;
  const tag = TAGS[tags[i]];
  const next = TAGS[tags[i + 1]];
  if (next === "VERB:ing" || next === "VERB:part" || next === "PART" || next === "PUNCT" || next === "ADJ") return false;
  if (tag === "PRON:relative") return true;
  if (!SUBORDINATORS.has(tokens.hash[i]) || tag === "DET" || tag === "ADP" || tag === "PRON") return false;
  // "When will they meet": a question has its verb before its subject.
  return tag === "SCONJ" || tag === "PRON:possessive" || (tag === "ADV" && i > from && !next.startsWith("AUX"));
}

function supply(tokens: Tokens, tags: Uint8Array, opening: number, end: number, near: NearVerbs, from: number): void {
  let best = -1;
  for (let i = opening + 1; i < end; i++)
    if (near.margin[i] <= WIDEST && (best < 0 || near.margin[i] < near.margin[best]) && mayBeVerb(tokens, tags, i, from))
      best = i;
  if (best > 0) tags[best] = near.tag[best];
}

/** True for a noun, adjective or participle that stands where a verb can: behind a subject or its aside. */
function mayBeVerb(tokens: Tokens, tags: Uint8Array, i: number, from: number): boolean {
  const upos = UPOS[tags[i]];
  if (upos !== "NOUN" && upos !== "ADJ" && upos !== "VERB" && upos !== "X") return false;
  // "since parties must": a subject.
  if (isFinite(tags[i]) || isFinite(tags[i + 1])) return false;
  let before = i - 1;
  while (before > from && tags[before] === TAG.ADV) before--;
  if (before < from) return false;
  const last = UPOS[tags[before]];
  if (tags[i] === TAG["VERB:part"] && tokens.hash[i + 1] === BY) return false;
  if (last === "PUNCT") return i - from > 3;
  return (
    last === "NOUN" ||
    last === "PROPN" ||
    last === "NUM" ||
    tags[before] === TAG.PRON ||
    tags[before] === TAG["PRON:relative"] ||
    (last === "VERB" && !isFinite(tags[before]))
  );
}
