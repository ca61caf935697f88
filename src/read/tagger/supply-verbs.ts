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

/** The widest margins, in the tagger's points, at which a noun or a participle may still be its clause's verb. */
const WIDEST = 30;
const WIDEST_OF_VERBS = 100;
const WIDEST_OF_PARTICIPLES = 400;

const SUBORDINATORS: ReadonlySet<number> = new Set(
  "as that if unless because although though while whereas until once after before since whether when where how why whose"
    .split(" ")
    .map(hashWord),
);
const STOPS: ReadonlySet<number> = new Set("; : —".split(" ").map(hashWord));
/** Participles that no past tense looks like. */
const ONLY_PARTICIPLES: ReadonlySet<number> = new Set(
  (
    "drawn taken given seen known written spoken broken chosen driven fallen flown forbidden frozen gone grown hidden ridden risen shaken shown sworn stolen " +
    "torn thrown worn begun sunk overthrown foreseen undertaken withdrawn done retaken redrawn forgotten beaten eaten born borne"
  )
    .split(" ")
    .map(hashWord),
);
const BY = hashWord("by");
const AS = hashWord("as");
const COMMA = hashWord(",");
const QUESTION = hashWord("?");

/** Gives clauses without one their finite verb. Changes `tags` in place; linear in the words of the stretch. */
export function supplyVerbs(tokens: Tokens, tags: Uint8Array, from: number, to: number, near: NearVerbs): void {
  if (to - from < 4) return;
  if (tokens.hash[to - 1] === QUESTION) {
    supplyAsked(tokens, tags, from, to, near);
    return;
  }
  const open: number[] = [from];
  let hasVerb = false;
  for (let i = from; i <= to; i++) {
    if (i === to || STOPS.has(tokens.hash[i])) {
      // A stretch without any verb may be a heading or a list.
      if (hasVerb || i === to) for (let o = open.length - 1; o >= 0; o--) supply(tokens, tags, open[o], i, near, from);
      open.length = 0;
      continue;
    }
    const tag = tags[i];
    if (isFinite(tag)) {
      // "who said he votes": a pronoun may open a clause without "that".
      if (hasVerb && isBareClause(tokens, tags, i, from)) continue;
      hasVerb = true;
      open.pop();
    } else if (opens(tokens, tags, i, from, to)) open.push(i);
  }
}

/** True for a verb straight behind its pronoun that no word joins to what stands before. */
function isBareClause(tokens: Tokens, tags: Uint8Array, verb: number, from: number): boolean {
  if (verb - 2 < from || tags[verb - 1] !== TAG.PRON) return false;
  const before = verb - 2;
  const upos = UPOS[tags[before]];
  return upos === "VERB" || upos === "NOUN" || upos === "PROPN" || upos === "PRON";
}

/** "Would the army attack Dolm?": a question that opens with its modal has its verb behind its subject. */
function supplyAsked(tokens: Tokens, tags: Uint8Array, from: number, to: number, near: NearVerbs): void {
  if (tags[from] !== TAG["AUX:modal"]) return;
  let best = -1;
  for (let i = from + 1; i < to; i++) {
    const upos = UPOS[tags[i]];
    if (upos === "VERB" || upos === "AUX") return;
    if (i > from + 1 && (best < 0 || near.margin[i] < near.margin[best]) && mayBeVerb(tokens, tags, i, from)) best = i;
  }
  if (best > 0 && near.margin[best] <= WIDEST_OF_VERBS) tags[best] = TAG["VERB:base"];
}

/** True for a word that opens a clause with a finite verb of its own. */
function opens(tokens: Tokens, tags: Uint8Array, i: number, from: number, to: number): boolean {
  if (i + 1 >= to) return false;
  const tag = TAGS[tags[i]];
  const next = TAGS[tags[i + 1]];
  if (next === "VERB:ing" || next === "VERB:part" || next === "PART" || next === "PUNCT" || next === "ADJ")
    return false;
  if (tag === "PRON:relative") return true;
  if (!SUBORDINATORS.has(tokens.hash[i]) || tag === "DET" || tag === "ADP" || tag === "PRON") return false;
  // "When will they meet": a question has its verb before its subject.
  if (tokens.hash[i] === AS && next === "VERB:past") return false;
  return tag === "SCONJ" || tag === "PRON:possessive" || (tag === "ADV" && i > from && !next.startsWith("AUX"));
}

function supply(tokens: Tokens, tags: Uint8Array, opening: number, end: number, near: NearVerbs, from: number): void {
  let best = -1;
  for (let i = opening + 1; i < end; i++)
    if (
      near.margin[i] <= widest(tags[i]) &&
      (best < 0 || near.margin[i] < near.margin[best]) &&
      mayBeVerb(tokens, tags, i, from)
    )
      best = i;
  if (best > 0) tags[best] = near.tag[best];
}

function isYear(tokens: Tokens, i: number): boolean {
  return tokens.end[i] - tokens.start[i] === 4;
}

function widest(tag: number): number {
  if (tag === TAG["VERB:part"]) return WIDEST_OF_PARTICIPLES;
  return tag === TAG["VERB:base"] ? WIDEST_OF_VERBS : WIDEST;
}

/** True for a noun, adjective or participle that stands where a verb can: behind a subject or its aside. */
function mayBeVerb(tokens: Tokens, tags: Uint8Array, i: number, from: number): boolean {
  const upos = UPOS[tags[i]];
  if (upos !== "NOUN" && upos !== "ADJ" && upos !== "VERB" && upos !== "X") return false;
  // "since parties must": a subject.
  if (isFinite(tags[i]) || isFinite(tags[i + 1])) return false;
  // "under which fighters, posts and fields", "that officers be sent": a subject too.
  if (
    tags[i] === TAG["NOUN:plural"] &&
    ((tags[i - 1] === TAG.NUM && !isYear(tokens, i - 1)) || tokens.hash[i + 1] === COMMA || UPOS[tags[i + 1]] === "AUX")
  )
    return false;
  let before = i - 1;
  while (before > from && tags[before] === TAG.ADV) before--;
  if (before < from) return false;
  const last = UPOS[tags[before]];
  if (tags[i] === TAG["VERB:part"] && (tokens.hash[i + 1] === BY || ONLY_PARTICIPLES.has(tokens.hash[i]))) return false;
  // "Soviet ordnance lie": the later of two nouns.
  if (tags[i] === TAG.NOUN && UPOS[tags[i + 1]] === "NOUN") return false;
  if (last === "PUNCT") return tokens.hash[before] === COMMA && i - from > 3;
  // "the military blamed the rebels"
  if (last === "ADJ") return upos !== "NOUN" && UPOS[tags[before - 1]] === "DET";
  return (
    last === "NOUN" ||
    last === "PROPN" ||
    last === "NUM" ||
    tags[before] === TAG.PRON ||
    tags[before] === TAG["PRON:relative"] ||
    (last === "VERB" && !isFinite(tags[before]))
  );
}
