// Splits and merges, at clause level: a provision left over on one side may carry a clause of a provision whose other
// clauses went to a matched partner. Merges are splits seen from the other side, so only one direction is written.
import type { Provision } from "../domain/provision.ts";
import { PassageMarker } from "./passage-similarity.ts";
import type { PassageFeatures, Vocabulary } from "./provision-features.ts";

/** How far (in provisions) a part may stand from the other parts. */
const FARTHEST_PART = 4;
/** Clauses shorter than this in content words are read with their neighbour. */
const LEAST_CLAUSE_WORDS = 3;

/** One side's view: `whole` provisions may have parts among `parts` provisions. */
export type SplitSearch = {
  readonly wholes: readonly Provision[];
  readonly parts: readonly Provision[];
  readonly wholeFeatures: readonly PassageFeatures[];
  readonly partFeatures: readonly PassageFeatures[];
  /** Partner of each whole among the parts, -1 for none; and the other way round. */
  readonly partOf: Int32Array;
  readonly wholeOf: Int32Array;
  /** Parts that may not be given away (a person decided them, or they belong to another link). */
  readonly takenParts: ReadonlySet<number>;
  readonly closedWholes: ReadonlySet<number>;
};

/** A part found for a whole, and the share of the whole's weight that only this part carries. */
export type FoundPart = { readonly whole: number; readonly part: number; readonly gain: number };

/**
 * Finds leftover provisions that carry a clause of a matched (or unmatched) provision on the other side.
 *
 * @returns for each such part the whole it belongs to; a whole may get several parts
 */
export function findSplitParts(search: SplitSearch, vocabulary: Vocabulary): readonly FoundPart[] {
  const found: FoundPart[] = [];
  const claimed = new Set<number>(search.takenParts);
  const marker = new PassageMarker(vocabulary);
  const proposals: (FoundPart & { readonly strength: number })[] = [];
  search.wholes.forEach((whole, i) => {
    const partner = search.partOf[i];
    if (partner < 0 || search.closedWholes.has(i)) return;
    if (whole.text === search.parts[partner].text) return;
    const clauses = clausesOf(whole.text).map((clause) => vocabulary.featuresOf(clause));
    for (let e = partner - FARTHEST_PART; e <= partner + FARTHEST_PART; e++) {
      if (e < 0 || e >= search.parts.length || search.wholeOf[e] >= 0 || claimed.has(e)) continue;
      const proposal = weighPart(search, marker, i, partner, e, clauses);
      if (proposal !== null) proposals.push({ whole: i, part: e, ...proposal });
    }
  });
  proposals.sort((p, q) => q.strength - p.strength || p.whole - q.whole || p.part - q.part);
  for (const { whole, part, gain } of proposals) {
    if (claimed.has(part)) continue;
    claimed.add(part);
    found.push({ whole, part, gain });
  }
  return found;
}

/** Weighs one leftover as a part: what of the whole it carries that the partner does not, and how much of itself that is. */
function weighPart(
  search: SplitSearch,
  marker: PassageMarker,
  i: number,
  partner: number,
  e: number,
  clauses: readonly PassageFeatures[],
): { gain: number; strength: number } | null {
  const whole = search.wholeFeatures[i];
  const part = search.partFeatures[e];
  const kept = search.partFeatures[partner];
  if (whole.total === 0 || part.total === 0) return null;
  marker.mark(whole);
  const own = marker.coveredWeight(part) / part.total;
  const creditsByPart = creditsOf(marker, part, whole);
  const creditsByKept = creditsOf(marker, kept, whole);
  let gain = 0;
  whole.weights.forEach((weight, k) => (gain += weight * Math.max(0, creditsByPart[k] - creditsByKept[k])));
  gain /= whole.total;
  let clauseGain = 0;
  for (const clause of clauses) {
    if (clause.total === 0) continue;
    marker.mark(part);
    const byPart = marker.coveredWeight(clause) / clause.total;
    marker.mark(kept);
    const byKept = marker.coveredWeight(clause) / clause.total;
    if (byPart >= 0.4) clauseGain = Math.max(clauseGain, byPart - byKept);
  }
  const distance = Math.abs(e - partner);
  const evidence = gain + 0.5 * own + 0.35 * clauseGain - 0.03 * (distance - 1);
  if (gain < 0.07 || own < 0.25 || evidence < 0.42) return null;
  return { gain, strength: evidence };
}
function creditsOf(marker: PassageMarker, by: PassageFeatures, of: PassageFeatures): Float64Array {
  marker.mark(by);
  return Float64Array.from(of.stems, (code) => marker.creditOf(code));
}

/** A provision's clauses: cut at sentence ends, semicolons, and commas before "and", "or", "but", "which"; short ones stay with their neighbour. */
export function clausesOf(text: string): readonly string[] {
  const raw = text.split(
    /(?<=[.;:])\s+|,\s+(?=(?:and|or|but|which|who|until|unless|provided|save|except)\b)|\s+(?=and (?:shall|may|will|must)\b)/u,
  );
  const clauses: string[] = [];
  for (const clause of raw) {
    const isShort = (clause.match(/\p{L}{4,}/gu)?.length ?? 0) < LEAST_CLAUSE_WORDS;
    if (isShort && clauses.length > 0) clauses[clauses.length - 1] += ` ${clause}`;
    else clauses.push(clause);
  }
  return clauses;
}
