import { ParleyError } from "./errors.ts";

/** What a person decided about a candidate claim. */
export const DECISIONS = ["accept", "reject", "hold"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Where a claim stands after the last judgement of it: a candidate until a person judges. */
export const CLAIM_STATES = ["candidate", "accepted", "rejected", "held"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

const STATE_AFTER: Readonly<Record<Decision, ClaimState>> = { accept: "accepted", reject: "rejected", hold: "held" };

/** The state a decision leaves a claim in. */
export function stateAfter(decision: Decision): ClaimState {
  return STATE_AFTER[decision];
}

/**
 * The decision a person named.
 *
 * @throws {ParleyError} `bad-decision` when it is none of accept, reject and hold
 */
export function parseDecision(text: string): Decision {
  const decision = DECISIONS.find((each) => each === text);
  if (decision === undefined)
    throw new ParleyError("bad-decision", `'${text}' is no decision. Say accept, reject or hold.`);
  return decision;
}
