import type { OptionsDecisionMaker } from "../domain/conflict-model.ts";

/** Ranks of payoffs: whole numbers from 0, higher is better, equal where payoffs are equal. */
export function ranksOf(payoffs: Float64Array): Int32Array {
  const distinct = payoffs.slice().sort();
  let count = 0;
  for (const payoff of distinct) if (count === 0 || distinct[count - 1] !== payoff) distinct[count++] = payoff;
  const ranks = new Int32Array(payoffs.length);
  for (let at = 0; at < payoffs.length; at++) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle] < payoffs[at]) low = middle + 1;
      else high = middle;
    }
    ranks[at] = low;
  }
  return ranks;
}

/**
 * Ranks a decision maker's feasible states by the sum of the points whose patterns they match, exactly.
 *
 * @param states - feasible states as bit patterns
 *
 * Points are divided by their greatest common divisor first; where a sum may still pass 2^53, it is taken in big integers.
 */
export function rankStates(maker: OptionsDecisionMaker, states: Int32Array): Int32Array {
  const divisor = maker.preferences.reduce((common, { points }) => gcd(common, points < 0n ? -points : points), 0n);
  const weights = maker.preferences.map(({ points }) => (divisor === 0n ? 0n : points / divisor));
  const most = weights.reduce((sum, weight) => sum + (weight < 0n ? -weight : weight), 0n);
  if (most > BigInt(Number.MAX_SAFE_INTEGER)) return rankBySums(maker, weights, states);
  const payoffs = new Float64Array(states.length);
  maker.preferences.forEach(({ anyOf }, term) => {
    const weight = Number(weights[term]);
    if (anyOf.length === 1) {
      const [{ mask, bits }] = anyOf;
      for (let at = 0; at < states.length; at++) if ((states[at] & mask) === bits) payoffs[at] += weight;
    } else {
      for (let at = 0; at < states.length; at++)
        if (anyOf.some(({ mask, bits }) => (states[at] & mask) === bits)) payoffs[at] += weight;
    }
  });
  return ranksOf(payoffs);
}

function rankBySums(maker: OptionsDecisionMaker, weights: readonly bigint[], states: Int32Array): Int32Array {
  const sums = Array.from(states, (state) =>
    maker.preferences.reduce(
      (sum, { anyOf }, term) => (anyOf.some(({ mask, bits }) => (state & mask) === bits) ? sum + weights[term] : sum),
      0n,
    ),
  );
  const distinct = [...new Set(sums)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rank = new Map(distinct.map((sum, at) => [sum, at]));
  return Int32Array.from(sums, (sum) => rank.get(sum) ?? 0);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** Positions in ascending order of their rank (ranks from 0); equal ranks keep the order of positions. */
export function orderByRank(ranks: Int32Array): Int32Array {
  let most = 0;
  for (const rank of ranks) if (rank > most) most = rank;
  const next = new Int32Array(most + 2);
  for (const rank of ranks) next[rank + 1]++;
  for (let rank = 1; rank <= most; rank++) next[rank] += next[rank - 1];
  const order = new Int32Array(ranks.length);
  for (let at = 0; at < ranks.length; at++) order[next[ranks[at]]++] = at;
  return order;
}
