// What turns the stand of a verb: its denial by whatever word, what stands behind it, and the modal before it. "accepts" supports, "accepts
// no toll" opposes, "no longer insists" is neither, "might accept" leaves it open.

import type { Modality, Stance } from "../../domain/claim.ts";
import type { Proposition } from "../assembly/draft.ts";
import type { PositionVerb } from "./position-verbs.ts";
import { isAskedOfOthers } from "./verb-leads.ts";
import { isWantedAway, NOT_ENDED, OPPOSING, OPPOSING_CLAUSE, UNWANTED } from "./verb-objects.ts";
import { wishesForItself } from "./whose-wish.ts";

/** The stand of a verb as its clause turns it; `after` are the words behind the verb, `verb` the infinitive among them. */
export function turned(
  p: Proposition,
  reading: PositionVerb,
  { hasParticle, verb, after }: { readonly hasParticle: boolean; readonly verb: string | null; readonly after: string },
): { readonly stance: Stance; readonly modality: Modality } {
  const { group } = p;
  const { words } = p.scene;
  const next = words[group.to]?.lower ?? "";
  let stance: Stance = reading.stance;
  let modality: Modality = reading.modality;
  // "accepts no toll", "will back nothing of the kind", "wants none of it"
  const isOfNone =
    stance === "supports" && (modality !== "sought" || group.lemma === "want") && /^(?:no|nothing|none)$/.test(next);
  // "rules out neither", "rejects nothing"
  const isOfNothing =
    stance === "opposes" && /^(?:neither|nothing|none|no)$/.test(words[group.to + (hasParticle ? 1 : 0)]?.lower ?? "");
  if (group.isNegated || isOfNone || isOfNothing || holdsNo(p)) {
    if (stance === "opposes") {
      stance = "mixed";
      if (group.lemma === "rule" || group.lemma === "exclude") modality = "possible";
    } else if (ASKS.has(group.lemma)) {
      // "no longer insists on a treaty": what is not asked for is not refused.
      stance = "mixed";
      modality = "asserted";
    } else {
      stance = "opposes";
      if (modality === "possible" || wishesForItself(p) || /^(?:recommend|advocate|counsel|seek)$/.test(group.lemma))
        modality = "asserted";
    }
  } else if (
    stance === "supports" &&
    modality === "sought" &&
    !NOT_ENDED.test(after) &&
    (isWantedAway(after) || (group.lemma === "want" && UNWANTED.test(after)))
  )
    stance = "opposes";
  // "vowed to resist any evacuation", "is sworn never to yield"
  else if (
    stance === "supports" &&
    modality === "asserted" &&
    (next === "to"
      ? OPPOSING.has(verb ?? "")
      : next === "that"
        ? OPPOSING_CLAUSE.test(after)
        : after.startsWith(" never to "))
  )
    stance = "opposes";
  else if (
    stance === "supports" &&
    / (?:some|parts|partly|certain) of | with reservations /.test(after) &&
    group.lemma === "accept"
  )
    stance = "mixed";
  else if (stance === "supports" && group.lemma === "accept" && / (?:“ )?in principle /.test(after)) stance = "mixed";
  // "wants no part of it", "prefers to wait": asks nothing of anybody.
  if ((isOfNone && group.lemma === "want") || (group.lemma === "prefer" && wishesForItself(p))) modality = "asserted";
  if (/^(?:suggest|propose)$/.test(group.lemma) && next === "that" && isAskedOfOthers(p)) modality = "sought";
  if (leavesOpen(p)) {
    stance = "mixed";
    modality = "possible";
  }
  // "might accept a pause" leaves it open, "could not accept a pause" does not.
  if (
    group.modal === "may" ||
    group.modal === "might" ||
    (group.modal === "could" && !group.isNegated && group.lemma !== "live")
  )
    modality = "possible";
  if (foreseen(p)) modality = "possible";
  return { stance, modality };
}

/** Verbs that ask for something. */
const ASKS: ReadonlySet<string> = new Set("ask demand request insist call press push urge appeal plead".split(" "));

/** "is expected to reject it": what others think somebody will say is not that somebody's word. */
export function foreseen({ scene: { words }, group }: Proposition): boolean {
  // "will be approved by parliament"
  if (group.isFuture && group.isPassive) return true;
  for (let i = group.from; group.isFuture && i < group.main; i++)
    if (/^(?:expected|likely|unlikely|set|poised|bound)$/.test(words[i].lower)) return true;
  return false;
}

/** "refused to rule out a return": what is not excluded is left open. */
function leavesOpen(p: Proposition): boolean {
  if (p.group.lemma !== "refuse" && p.group.lemma !== "decline") return false;
  const verb = firstVerb(p);
  return verb === "exclude" || (verb === "rule" && / rul(?:e|ing) (?:\S+ )?out /.test(p.phrase));
}

/** "Neither side backs it", "no longer wants": a denial in the subject or beside the verb, not in a clause between them. */
function holdsNo({ scene: { words }, group, subject }: Proposition): boolean {
  if (subject !== null && /^(?:neither|nobody|none)$/.test(words[subject.from].lower)) return true;
  for (let i = Math.max(1, group.from - 2); i < group.to; i++)
    if (/^(?:neither|nobody)$/.test(words[i].lower) || (words[i].lower === "longer" && words[i - 1].lower === "no"))
      return true;
  return false;
}

/** The lemma of the infinitive that follows the verb group. */
export function firstVerb(p: Proposition): string | null {
  const inner = p.scene.groups.find((group) => group.from >= p.group.to && group.to <= p.to && group.form === "to");
  return inner?.lemma ?? null;
}
