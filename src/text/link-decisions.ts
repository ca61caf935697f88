import type { DecidedProvision, LinkDecision, LinkRelation } from "../domain/alignment.ts";
import type { Provision } from "../domain/provision.ts";
import { wordsOf } from "./word-forms.ts";

/** A decision as it applies to these two versions: places instead of ids. */
export type DecidedLink = {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: LinkRelation | null;
};

/** Shared words that make a reworded provision of a later version the one that was decided on. */
const LEAST_SHARED_WORDS = 0.6;

/**
 * Finds again what people decided, in versions that may have gone on: by id and words, then by words alone, then by the most
 * like words. A decision that cannot be found whole does not apply; later decisions give way to earlier ones on the same provision.
 */
export function findDecided(
  decisions: readonly LinkDecision[],
  a: readonly Provision[],
  b: readonly Provision[],
): readonly DecidedLink[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const found: DecidedLink[] = [];
  for (const decision of decisions) {
    const placesA = decision.a.map((each) => findAgain(each, a, usedA));
    const placesB = decision.b.map((each) => findAgain(each, b, usedB));
    if ([...placesA, ...placesB].includes(-1)) continue;
    if (new Set(placesA).size < placesA.length || new Set(placesB).size < placesB.length) continue;
    if (placesA.length > 1 && placesB.length > 1) continue;
    for (const i of placesA) usedA.add(i);
    for (const j of placesB) usedB.add(j);
    found.push({
      a: placesA.sort((x, y) => x - y),
      b: placesB.sort((x, y) => x - y),
      relation: fitsShape(decision.relation, placesA.length, placesB.length) ? decision.relation : null,
    });
  }
  return found;
}

/** The decisions that do not apply to these versions any more, for a person to look at again. */
export function lostDecisions(
  decisions: readonly LinkDecision[],
  a: readonly Provision[],
  b: readonly Provision[],
): readonly LinkDecision[] {
  return decisions.filter(
    (decision, k) =>
      findDecided(decisions.slice(0, k + 1), a, b).length === findDecided(decisions.slice(0, k), a, b).length,
  );
}

function fitsShape(relation: LinkRelation | null, sizeA: number, sizeB: number): boolean {
  if (relation === null) return false;
  if (relation === "split") return sizeA === 1 && sizeB > 1;
  if (relation === "merged") return sizeA > 1 && sizeB === 1;
  return sizeA === 1 && sizeB === 1;
}

function findAgain(decided: DecidedProvision, provisions: readonly Provision[], used: ReadonlySet<number>): number {
  const isFree = (i: number): boolean => i >= 0 && !used.has(i);
  const byBoth = provisions.findIndex((each) => each.id === decided.id && each.text === decided.text);
  if (isFree(byBoth)) return byBoth;
  const byWords = provisions.findIndex((each, i) => each.text === decided.text && !used.has(i));
  if (byWords >= 0) return byWords;
  const words = new Set(wordsOf(decided.text));
  let best = -1;
  let most = LEAST_SHARED_WORDS;
  provisions.forEach((each, i) => {
    if (used.has(i)) return;
    const others = new Set(wordsOf(each.text));
    const shared = [...words].filter((word) => others.has(word)).length;
    const share = (2 * shared) / Math.max(1, words.size + others.size) + (each.id === decided.id ? 0.05 : 0);
    if (share > most) [best, most] = [i, share];
  });
  return best;
}
