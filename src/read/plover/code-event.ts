// Claims in the codes that event data share, so that they can be laid beside other collections. A lexicon of cues gives event and
// mode, and the kind of claim, which is decided by better means, limits what a cue may say.
// Weakness: one event per claim; a claim that tells two is coded by its heaviest cue.

import type { ClaimKind, Modality, PloverCode, Stance } from "../../domain/claim.ts";
import { contextsOf } from "./contexts.ts";
import { cueOf, LONGEST_CUE, stemOf } from "./cue-lexicon.ts";
import type { Cue, PloverEvent } from "./cue-lexicon.ts";

/** What of a claim the coding looks at; `words` is its quotation, `cue` its reporting word or verb where known. */
export type EventWords = {
  readonly kind: ClaimKind;
  readonly words: string;
  readonly cue?: string | null;
  readonly modality: Modality;
  readonly stance?: Stance;
};

/** Which events a kind of claim can be; the kind is decided by better means than the words, so it binds. */
const ALLOWED: Readonly<Partial<Record<ClaimKind, readonly PloverEvent[]>>> = {
  meeting: ["CONSULT", "AGREE", "REJECT", "REQUEST"],
  agreement: ["AGREE", "REJECT", "RETREAT", "COOPERATE"],
  position: ["AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "RETREAT", "AID"],
  condition: ["AGREE", "REQUEST", "REJECT", "THREATEN"],
  statement: ["SUPPORT", "ACCUSE", "THREATEN", "REJECT", "REQUEST"],
  document: ["AGREE", "REJECT", "COOPERATE"],
  casualty: ["ASSAULT", "COERCE"],
};

/**
 * Codes an event claim in PLOVER: one of sixteen events, a mode where the words tell one, and the contexts they show.
 *
 * Null for kinds that are no events (provision, deadline, role) and where no cue is found and the kind settles nothing. A planned
 * meeting is AGREE (intent), one asked for REQUEST, one called off REJECT, as the codebook has it for intentions.
 * Source: Open Event Data Alliance, PLOVER codebook; the lexicon is our own.
 */
export function codeEvent(claim: EventWords): PloverCode | null {
  if (claim.kind === "provision" || claim.kind === "deadline" || claim.kind === "role") return null;
  const allowed = ALLOWED[claim.kind] ?? null;
  const cue = bestCue(claim.cue ?? "", allowed) ?? bestCue(claim.words, allowed);
  const event = eventOf(claim, cue);
  if (event === null) return null;
  return { event, mode: cue !== null && cue.event === event ? cue.mode : null, context: contextsOf(claim.words) };
}

function eventOf(claim: EventWords, cue: Cue | null): PloverEvent | null {
  const { kind, modality, stance } = claim;
  const called = modality === "cancelled" || modality === "postponed" || modality === "denied";
  if (kind === "meeting") {
    if (called) return "REJECT";
    if (modality === "planned") return "AGREE";
    return modality === "sought" || modality === "possible" ? "REQUEST" : "CONSULT";
  }
  if (kind === "agreement")
    return called || stance === "opposes" ? "REJECT" : modality === "sought" ? "REQUEST" : "AGREE";
  if (kind === "position" && cue === null) {
    if (modality === "sought") return "REQUEST";
    return stance === "opposes" ? "REJECT" : stance === "supports" ? "SUPPORT" : null;
  }
  return cue === null ? null : cue.event;
}

/**
 * Codes a plain sentence whose kind is not known, for the evaluation of the lexicon: the heaviest cue of any event.
 *
 * Null when no word of the lexicon stands in it.
 */
export function codeSentence(words: string): PloverCode | null {
  const cue = bestCue(words, null);
  return cue === null ? null : { event: cue.event, mode: cue.mode, context: contextsOf(words) };
}

function bestCue(text: string, allowed: readonly PloverEvent[] | null): Cue | null {
  const words = wordsOf(text);
  let best: Cue | null = null;
  for (let i = 0; i < words.length; i++)
    for (let length = Math.min(LONGEST_CUE, words.length - i); length > 0; length--) {
      const cue = length === 1 ? (cueOf(words[i]) ?? undefined) : cueOf(words.slice(i, i + length).join(" "));
      if (cue === undefined || (allowed !== null && !allowed.includes(cue.event))) continue;
      // A phrase is surer than its words, an early word than a late one.
      const weight = cue.weight + (length > 1 ? 0.5 : 0) - i * LATER_COSTS;
      if (best === null || weight > best.weight) best = { ...cue, weight };
      break;
    }
  return best;
}

/** Lower-case stems of at most the first few hundred words: claims are sentences. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text
    .slice(0, WORDS_READ_CHARS)
    .toLowerCase()
    .split(/[^a-z]+/))
    if (word !== "") words.push(stemOf(word));
  return words;
}

/** The main verb of a news sentence stands early: each word further on weighs a little less. */
const LATER_COSTS = 0.1;

const WORDS_READ_CHARS = 2000;
