// Splits and merges, at clause level: a provision left over on one side may carry a clause of a provision whose other
// clauses went to a matched partner. Merges are splits seen from the other side, so only one direction is written.
import type { Provision } from "../domain/provision.ts";
import { PassageMarker } from "./passage-similarity.ts";
import type { PassageFeatures, Vocabulary } from "./provision-features.ts";

/** How far (in provisions) a part may stand from the other parts. */
const FARTHEST_PART = 4;
/** What a part must show: of the whole's weight that only it carries, of its own weight found in the whole, and both with the clauses. */
const LEAST_GAIN = 0.07;
const LEAST_OWN = 0.25;
const LEAST_STRENGTH = 0.37;
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
  const partsOf = new Map<number, number[]>();
  type Proposal = FoundPart & { readonly strength: number };
  const propose = (i: number): Proposal[] => {
    const partner = search.partOf[i];
    const held = [partner, ...(partsOf.get(i) ?? [])];
    const from = Math.max(0, Math.min(...held) - FARTHEST_PART);
    const to = Math.min(search.parts.length - 1, Math.max(...held) + FARTHEST_PART);
    const free: number[] = [];
    for (let e = from; e <= to; e++) if (search.wholeOf[e] < 0 && !claimed.has(e)) free.push(e);
    if (free.length === 0) return [];
    const clauses = clausesOf(search.wholes[i].text).map((clause) => vocabulary.featuresOf(clause));
    const proposals: Proposal[] = [];
    for (const e of free) {
      const proposal = weighPart(search, marker, i, held, e, clauses);
      if (proposal !== null) proposals.push({ whole: i, part: e, ...proposal });
    }
    return proposals;
  };
  const strongestFirst = (p: Proposal, q: Proposal): number =>
    q.strength - p.strength || p.whole - q.whole || p.part - q.part;
  let open = search.wholes.flatMap((whole, i) => {
    const partner = search.partOf[i];
    if (partner < 0 || search.closedWholes.has(i) || whole.text === search.parts[partner].text) return [];
    return propose(i);
  });
  // Each part found changes what its whole still lacks, so that whole is weighed anew.
  while (open.length > 0) {
    const [best, ...rest] = open.sort(strongestFirst);
    found.push({ whole: best.whole, part: best.part, gain: best.gain });
    claimed.add(best.part);
    partsOf.set(best.whole, [...(partsOf.get(best.whole) ?? []), best.part]);
    open = [...rest.filter((each) => each.whole !== best.whole && !claimed.has(each.part)), ...propose(best.whole)];
  }
  return found;
}

/** Weighs one leftover as a part: what of the whole it carries that the other parts do not, and how much of itself that is. */
function weighPart(
  search: SplitSearch,
  marker: PassageMarker,
  i: number,
  held: readonly number[],
  e: number,
  clauses: readonly PassageFeatures[],
): { gain: number; strength: number } | null {
  const whole = search.wholeFeatures[i];
  const part = search.partFeatures[e];
  const kept = held.map((each) => search.partFeatures[each]);
  if (whole.total === 0 || part.total === 0) return null;
  marker.mark(whole);
  const own = marker.coveredWeight(part) / part.total;
  if (own < LEAST_OWN) return null;
  const byClause = (of: PassageFeatures): number => marker.coveredWeight(of) / of.total;
  const filled = clauses.filter((clause) => clause.total > 0);
  marker.mark(part);
  const creditsByPart = Float64Array.from(whole.stems, (code) => marker.creditOf(code));
  const clausesByPart = filled.map(byClause);
  const pairsByPart = marker.sharedPairs(whole);
  marker.mark(part, ...kept);
  const pairsByAll = marker.sharedPairs(whole);
  marker.mark(...kept);
  const newPairs = Math.min(2, pairsByPart, pairsByAll - marker.sharedPairs(whole));
  let gain = 0;
  whole.stems.forEach((code, k) => {
    gain += whole.weights[k] * Math.max(0, creditsByPart[k] - marker.creditOf(code));
  });
  gain /= whole.total;
  const clauseGain = filled.reduce(
    (most, clause, k) => (clausesByPart[k] < 0.35 ? most : Math.max(most, clausesByPart[k] - byClause(clause))),
    0,
  );
  const distance = Math.min(...held.map((each) => Math.abs(e - each)));
  const strength = gain + 0.5 * own + 0.35 * clauseGain + 0.05 * newPairs - 0.04 * (distance - 1);
  return gain < LEAST_GAIN || strength < LEAST_STRENGTH ? null : { gain, strength };
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
