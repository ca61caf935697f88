// What an actor wants, demands, offers, promises, accepts, rejects or rules out. A position shows in one of a few ways, each
// with its own file: a verb that takes sides, a wording, a verdict or an adjective, or what a speaker says must or will be.
// They are asked in a fixed order, and the first answer stands.
// Weakness: stance is read off the verb and a negation before it; irony and "not only" go unseen.

import type { Draft, Proposition } from "../assembly/draft.ts";
import { byModal } from "./position-by-modal.ts";
import { byVerb } from "./position-by-verb.ts";
import { byAdjective, byVerdict } from "./position-by-verdict.ts";
import { byCleft, byCommitment, byExpectation, byNever, byReadiness, byStaying } from "./position-by-wording.ts";

/** What an actor wants, demands, offers, promises, accepts, rejects or rules out. */
export function readPosition(p: Proposition): Draft | null {
  if (
    /^ (?:“ |" )?under (?:the|its|this|that|an?) (?:\w+ ){0,5}(?:annex|plan|deal|agreement|draft|proposal|accord|framework|text|terms|version|truce|ceasefire|protocol|document|pact|roadmap|treaty) /.test(
      p.phrase,
    )
  )
    return null;
  return (
    byCleft(p) ??
    byNever(p) ??
    byVerb(p) ??
    byStaying(p) ??
    byReadiness(p) ??
    byExpectation(p) ??
    byCommitment(p) ??
    byAdjective(p) ??
    byVerdict(p) ??
    byModal(p)
  );
}
