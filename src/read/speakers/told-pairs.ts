// Between which two a text itself says that there is war, a table or an accord: "talks between Kenya and the Tern Front", "Kenya's
// government and the rebels will meet". What it says so weighs more than how often it names somebody.
// Weakness: two who are told so in passing, in a text about others, count as much as the two it is about.

import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Cast, NameMention } from "../actors/cast.ts";
import { textOf } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import type { Sentence, Word } from "../frames/words.ts";
import { isArmed, mayBeGroup } from "./sides.ts";

/** A side that goes by no more than this: a state that the sentence does not name. */
export const SOME_GOVERNMENT: ActorName = "anonymous: government";

const GOVERNS = wordList("government governments regime authorities junta");
const SENT = wordList(
  "negotiators negotiator delegates delegations delegation officials representatives envoys teams team panels panel leaders leadership sides side",
);
const FORCES = wordList("army military troops soldiers forces");
/** Those who fight or stand against a state, without a name. */
const OPPOSED = wordList(
  "rebels insurgents guerrillas guerillas separatists militants militias factions opposition rebel insurgency groups movements",
);
/** Of these, such as are a side only by what stands before them: "armed groups". */
const SORTS = wordList("groups movements factions opposition");
const SORTED = wordList(
  "armed rebel ethnic insurgent main warring its their the islamist separatist militant opposition political",
);
const TABLE = wordList("meet negotiate clash fight sign agree");
const OPENS = wordList(
  "hold resume begin start open end reach conclude continue restart conduct have break announce strike",
);
const DISPUTES = wordList(
  "talk talks negotiation negotiations dialogue peace accord agreement deal truce ceasefire cease-fire treaty war conflict fighting clashes hostilities dispute mediate mediating mediation pact",
);

/** The two sides of each such telling, with its sentence. */
export type ToldPair = { readonly sides: readonly [ActorName, ActorName]; readonly sentence: number };

/** All that a text tells so, in its order. */
export function toldPairs(cast: Cast, sentences: readonly Sentence[]): readonly ToldPair[] {
  const told: ToldPair[] = [];
  for (const { words, number } of sentences)
    for (let i = 1; i + 1 < words.length; i++) {
      if (words[i].lower === "with") {
        const group = dealingWithGovernment(cast, words, cast.mentions[number], i);
        if (group !== null) told.push({ sides: [group, SOME_GOVERNMENT], sentence: number });
      }
      if (words[i].lower !== "and") continue;
      const left = { from: phraseStart(words, i), to: i };
      const right = { from: i + 1, to: phraseEnd(words, i + 1) };
      if (left.from === left.to || right.from === right.to || isListed(words, left.from, right.to)) continue;
      const mentions = cast.mentions[number];
      const second = sideIn(cast, words, mentions, right.from, right.to);
      const first = sideIn(cast, words, mentions, left.from, left.to) ?? sharingHead(mentions, words, left, right);
      if (first === null || second === null || first === second) continue;
      if (facesGovernment(words, left.from, right.to, first, second) || isTold(words, left.from, right.to))
        told.push({ sides: [first, second], sentence: number });
    }
  return told;
}

/** "The Tern Front declared a truce with the government": the group that the sentence opens with. */
function dealingWithGovernment(
  cast: Cast,
  words: readonly Word[],
  mentions: readonly NameMention[],
  at: number,
): ActorName | null {
  if (!DISPUTES.has(words[at - 1].lower) && !DISPUTES.has(words[at - 2]?.lower ?? "")) return null;
  if (sideIn(cast, words, mentions, at + 1, phraseEnd(words, at + 1)) !== SOME_GOVERNMENT) return null;
  const first = mentions.find((m) => m.kind !== "place" && m.to < at && words[m.to].text !== "-");
  return first?.kind === "body" && mayBeGroup(cast, first.name) ? first.name : null;
}

function isNominal(words: readonly Word[], i: number): boolean {
  const { tag, text, lower } = words[i];
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART:possessive|PRON:possessive)/.test(tag)) return true;
  if (/^[-()–]$/.test(text)) return text !== "–";
  // "the internationally recognised government"
  if (tag === "VERB:part" || (tag === "ADV" && lower.endsWith("ly")))
    return /^(?:NOUN|PROPN|ADJ|VERB:part)/.test(words[i + 1]?.tag ?? "");
  return lower === "of" && i > 0 && /^(?:NOUN|PROPN)/.test(words[i - 1].tag);
}

function phraseStart(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && isNominal(words, at - 1)) at--;
  return at;
}

function phraseEnd(words: readonly Word[], start: number): number {
  let at = start;
  while (
    at < words.length &&
    isNominal(words, at) &&
    !(at > start && words[at].tag === "DET" && words[at - 1].lower !== "of")
  )
    at++;
  return at;
}

/** True for the last two of three or more. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const opens =
    /^(?:ADP|ADV|SCONJ|VERB)/.test(words[0].tag) && words.slice(0, from - 1).every(({ text }) => text !== ",");
  return (before?.text === "," && !opens) || before?.lower === "and" || words[to]?.lower === "and";
}

/** The side that a phrase stands for; null where it is none. */
function sideIn(
  cast: Cast,
  words: readonly Word[],
  mentions: readonly NameMention[],
  from: number,
  to: number,
): ActorName | null {
  const inside = mentions.filter((m) => m.from >= from && m.to <= to);
  if (inside.some((m) => m.kind === "person" || m.kind === "place")) return null;
  const rest: Word[] = [];
  for (let i = from; i < to; i++)
    if (!inside.some((m) => m.from <= i && i < m.to) && !/^(?:DET|PART|PRON)/.test(words[i].tag)) rest.push(words[i]);
  const nouns = rest.filter(({ tag }) => /^(?:NOUN|PROPN)/.test(tag));
  const named = inside.filter((m) => m.kind === "state" || (mayBeGroup(cast, m.name) && !isWriting(m.name)));
  if (nouns.some(({ lower }) => GOVERNS.has(lower))) {
    if (
      nouns.some(
        ({ lower }) => !GOVERNS.has(lower) && !SENT.has(lower) && !/^(?:peace|members?|national|federal)$/.test(lower),
      )
    )
      return null;
    return named.find((m) => m.kind === "state")?.name ?? (inside.length === 0 ? SOME_GOVERNMENT : null);
  }
  // The Kenyan army beside an armed group is a side of its own (sides.ts).
  const last = nouns.at(-1)?.lower ?? "";
  if (last === "army" || last === "military") return null;
  const one = named.findLast(({ name, kind }) => kind === "body" || isArmed(name)) ?? named.at(-1);
  const isOpposed = OPPOSED.has(last);
  if (one !== undefined && !(isOpposed && one.kind === "state" && !isArmed(one.name)))
    return inside.length === named.length &&
      nouns.every(
        ({ lower }) =>
          OPPOSED.has(lower) ||
          SENT.has(lower) ||
          FORCES.has(lower) ||
          /^(?:movement|group|peace|government)$/.test(lower),
      ) &&
      (one.by !== "adjective" || nouns.length > 0)
      ? one.name
      : null;
  if (!isOpposed || (SORTS.has(last) && !words.slice(from, to).some(({ lower }) => SORTED.has(lower)))) return null;
  const at = /^(?:DET|PRON)/.test(words[from].tag) ? from + 1 : from;
  return `anonymous: ${textOf(words, at, to)}`;
}

/** "Kenyan and Norwegian negotiators", "government and rebel delegates": the first of two that share a noun. */
function sharingHead(
  mentions: readonly NameMention[],
  words: readonly Word[],
  left: { readonly from: number; readonly to: number },
  right: { readonly from: number; readonly to: number },
): ActorName | null {
  if (!SENT.has(words[right.to - 1].lower)) return null;
  const at = left.to - 1;
  if (words[at].lower === "government") return SOME_GOVERNMENT;
  const mention = mentions.find((m) => m.to === left.to && m.kind !== "person" && m.from >= left.from);
  return mention?.name ?? null;
}

/** "the government and the rebels": two of a kind that are always against each other. */
function facesGovernment(
  words: readonly Word[],
  from: number,
  to: number,
  first: ActorName,
  second: ActorName,
): boolean {
  const isGovernment = words.slice(from, to).filter(({ lower }) => GOVERNS.has(lower)).length === 1;
  const group = (name: ActorName) => name !== SOME_GOVERNMENT && findPlace(name)?.by !== "name";
  return isGovernment && group(first) !== group(second);
}

/** "talks between A and B", "A and B held talks": told of two as of two who face each other. */
function isTold(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.lower === "between")
    return words
      .slice(Math.max(0, from - 9), from)
      .some(({ lower, lemma }) => DISPUTES.has(lower) || DISPUTES.has(lemma));
  const before = words[from - 1];
  if (
    before !== undefined &&
    !/^(?:PUNCT|SCONJ|PRON:relative)/.test(before.tag) &&
    !/^(?:when|as|that|while)$/.test(before.lower)
  )
    return false;
  let verb = to;
  while (verb < words.length && verb < to + 4 && /^(?:AUX|ADV|PART)/.test(words[verb].tag)) verb++;
  if (words[verb]?.lower === "at" && /^(?:war|odds|loggerheads)$/.test(words[verb + 1]?.lower ?? "")) return true;
  const lemma = words[verb]?.tag.startsWith("VERB") ? words[verb].lemma : "";
  return (
    TABLE.has(lemma) || (OPENS.has(lemma) && words.slice(verb + 1, verb + 7).some(({ lower }) => DISPUTES.has(lower)))
  );
}

const WRITING =
  /\b(?:Agreement|Accords?|Declaration|Protocol|Treaty|Pact|Memorandum|Charter|Convention|Resolution|Roadmap|Annex)\b/;

/** True for the name of a text, which is never a side. */
export function isWriting(name: ActorName): boolean {
  return WRITING.test(name) && !/\b(?:Government|Council|Coalition|Party) of\b/.test(name);
}
