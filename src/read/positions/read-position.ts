// What an actor wants, demands, offers, promises, accepts, rejects or rules out. A position shows in one of a few ways, each
// with its own file: a verb that takes sides, a light verb with a noun, a wording, a verdict or an adjective, or what a speaker says
// must or will be. They are asked in a fixed order, and the first answer stands.
// Weakness: stance is read off the verb and a negation before it; irony and "not only" go unseen.

import { OFFICES, ORGANS, PARTY_WORDS, UNNAMED } from "../actors/person-words.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { byModal } from "./position-by-modal.ts";
import { byPhrase } from "./position-by-phrase.ts";
import { byVerb } from "./position-by-verb.ts";
import { byAdjective, byVerdict } from "./position-by-verdict.ts";
import {
  byCleft,
  byExpectation,
  byGoal,
  byIntention,
  byNever,
  byRather,
  byReadiness,
  byStaying,
} from "./position-by-wording.ts";

const OF_A_TEXT =
  /^ (?:“ )?under (?:the|its|this|that|an?) (?:\w+ ){0,5}(?:annex|plan|deal|agreement|draft|proposal|accord|framework|text|terms|version|truce|ceasefire|protocol|document|pact|roadmap|treaty) /;

/** What an actor wants, demands, offers, promises, accepts, rejects or rules out. */
export function readPosition(proposition: Proposition): Draft | null {
  if (OF_A_TEXT.test(proposition.phrase)) return null;
  const p = withHolder(proposition);
  return (
    byCleft(p) ??
    byNever(p) ??
    byVerb(p) ??
    byPhrase(p) ??
    byStaying(p) ??
    byReadiness(p) ??
    byExpectation(p) ??
    byRather(p) ??
    byGoal(p) ??
    byAdjective(p) ??
    byVerdict(p) ??
    byModal(p)
  );
}

/** An intention that is no event: asked after the events. */
export function readIntention(proposition: Proposition): Draft | null {
  return byIntention(withHolder(proposition));
}

/** "her country", "the bishops", "his men": a subject that names people without their name. */
export function withHolder(p: Proposition): Proposition {
  if (p.subjects.length > 0 || p.subject === null) return p;
  const { words } = p.scene;
  const head = words[p.subject.to - 1];
  const isOwn = /^(?:his|her|its|their|our|my)$/.test(words[p.subject.from].lower);
  if (![ORGANS, PARTY_WORDS, UNNAMED, OFFICES].some((set) => set.has(head.lower))) return p;
  const speaker = p.speech?.speaker ?? [];
  if (isOwn && speaker.length > 0) return { ...p, subjects: speaker };
  return { ...p, subjects: resolvePhrase(p.scene.discourse, p.scene.sentence, p.subject, true) };
}
