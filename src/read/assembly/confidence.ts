import type { Draft } from "./draft.ts";

/**
 * How often candidates of each rule were right, as `[right, proposed]` counts on the four open articles (November 2025); rules not seen
 * there fall back on their kind. Written by `node bench/measure-confidence.ts`.
 */
export const RULE_COUNTS: Readonly<Record<string, readonly [number, number]>> = {};

/** The same by kind of claim. */
export const KIND_COUNTS: Readonly<Record<string, readonly [number, number]>> = {};

/** How many candidates of its kind a rule's own record weighs against. */
const PRIOR_WEIGHT = 4;

/** 0 to 1: the share of right candidates of this rule on the open set, drawn towards that of its kind where few were seen. */
export function confidenceOf(draft: Draft): number {
  const [kindRight, kindAll] = KIND_COUNTS[draft.kind] ?? [1, 2];
  const prior = (kindRight + 1) / (kindAll + 2);
  const [right, all] = RULE_COUNTS[draft.rule] ?? [0, 0];
  return Math.round((100 * (right + prior * PRIOR_WEIGHT)) / (all + PRIOR_WEIGHT)) / 100;
}
