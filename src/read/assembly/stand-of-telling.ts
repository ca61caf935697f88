import { clausesOf, deedClause } from "./claim-clause.ts";
import type { Draft, Scene } from "./draft.ts";

// Whether the day on which somebody told something is that of what is told: so of words and of a stand told as it is held, not of deeds.

/** Whether the day a claim was said dates it: statements, and what the speaker wants, offers or makes conditional himself. */
export function isDatedBySpeech(draft: Draft): boolean {
  if (draft.kind === "statement" || draft.kind === "deadline" || draft.kind === "condition") return true;
  if (draft.kind !== "position") return false;
  const source = draft.chain.at(-1) ?? [];
  return source.length === 0 || draft.actors.length === 0 || source.some((name) => draft.actors.includes(name));
}

/** "Norlandia would not sign, an envoy said on Friday": a stand told as it is held, not a deed of before, is taken by telling it. */
export function isHeld(scene: Scene, draft: Draft): boolean {
  if (draft.kind !== "position") return false;
  const own = deedClause(scene, draft);
  const group = own < 0 ? null : clausesOf(scene).clauses[own].group;
  return group !== null && group.form === "finite" && !group.isPerfect;
}

/** "told them on Friday that Norlandia would not sign": a stand told as it is held, not "had signed", is taken in the telling. */
export function isOwnStand(scene: Scene, { kind }: Draft, telling: number): boolean {
  if (kind !== "position") return false;
  const said = clausesOf(scene).clauses.find(({ parent, hanging }) => parent === telling && hanging === "content");
  return said !== undefined && said.group !== null && !said.group.isPerfect;
}
