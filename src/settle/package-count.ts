// Exact counts of acceptable packages without visiting them: issues are settled one after another, and packages in
// the making that can no longer be told apart are counted together (dynamic programming). What must be
// remembered is each player's points so far until its acceptance is decided either way, which open rules are kept, and
// which open bonuses are lost. Counts are whole numbers below 2^53.
import { isAccepted } from "./choice.ts";
import { bestPerIssue } from "./concession.ts";
import { orderIssues } from "./marks-count.ts";
import type { Problem } from "./problem.ts";

/** When to give up. */
export type CountLimits = {
  /** Different memories at one step. */
  readonly memories: number;
  /** Choices followed in all. */
  readonly steps: number;
  readonly expired: () => boolean;
};

/** What is counted beside all packages: those with each option, or those accepted once a player counts an issue as its best option. */
export type Tally = { readonly kind: "options" } | { readonly kind: "raised"; readonly player: number };

/** Packages in all, and by the tally: per option (by flat position) or per issue. */
export type Counted = { readonly packages: number; readonly by: Float64Array };

type Memory = { readonly sums: Float64Array; readonly bits: bigint; readonly counts: Float64Array };

const NO_MORE_RULES = 2_000;

/** Counts the legal packages that all who must accept do; `null` where the limits came first or counts would not be exact. */
export function countAccepted(problem: Problem, tally: Tally, limits: CountLimits): Counted | null {
  const { players, sizes, offsets, clauses, optionTotal } = problem;
  const width = players.length;
  if (clauses.length > NO_MORE_RULES) return null;
  if (sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER) return null;
  const slots = tally.kind === "options" ? optionTotal : sizes.length;
  const none: Counted = { packages: 0, by: new Float64Array(slots) };
  if (clauses.some(({ conditions }) => conditions.length === 0)) return none;

  const bonuses = players.flatMap((player, p) =>
    player.bonuses.filter(({ conditions }) => conditions.length > 0).map((bonus) => ({ player: p, ...bonus })),
  );
  const linked = [...clauses, ...bonuses].map(({ conditions }) => conditions.map(({ issue }) => issue));
  const order = orderIssues(sizes.length, linked);
  const place = new Map(order.map((issue, at) => [issue, at]));
  const lastOf = linked.map((issues) => Math.max(...issues.map((issue) => place.get(issue) ?? 0)));
  const bitOf = linked.map((_, at) => 1n << BigInt(at));
  const bonusBits = players.map((_, p) =>
    bonuses.reduce((bits, bonus, b) => (bonus.player === p ? bits | bitOf[clauses.length + b] : bits), 0n),
  );

  /** What each player can still lose and gain after a step. */
  const low = sizes.map(() => new Float64Array(width));
  const high = sizes.map(() => new Float64Array(width));
  for (let p = 0; p < width; p++) {
    let [least, most] = [0, 0];
    for (let at = sizes.length - 1; at >= 0; at--) {
      low[at][p] = least;
      high[at][p] = most;
      const issue = order[at];
      const values = players[p].values.subarray(offsets[issue], offsets[issue] + sizes[issue]);
      least += values.reduce((a, b) => Math.min(a, b), Infinity);
      most += values.reduce((a, b) => Math.max(a, b), -Infinity);
      bonuses.forEach(({ player, points }, b) => {
        if (player !== p || lastOf[clauses.length + b] !== at) return;
        least += Math.min(0, points);
        most += Math.max(0, points);
      });
    }
  }

  /** Replaces points by a verdict where one is certain; false where someone who must accept cannot. */
  const settle = (sums: Float64Array, at: number): boolean => {
    for (let p = 0; p < width; p++) {
      const { reservation, ceiling, bound } = players[p];
      if (!Number.isFinite(sums[p])) continue;
      if (ceiling < reservation || sums[p] + high[at][p] < reservation) {
        if (bound) return false;
        sums[p] = -Infinity;
      } else if (sums[p] + low[at][p] >= reservation) sums[p] = Infinity;
    }
    return true;
  };

  let layer = new Map<string, Memory>();
  const start = Float64Array.from(players, ({ base, bonuses: own }) =>
    own.reduce((sum, { points, conditions }) => (conditions.length === 0 ? sum + points : sum), base),
  );
  layer.set("", {
    sums: start,
    bits: 0n,
    counts: Float64Array.from({ length: slots + 1 }, (_, k) => (k === 0 ? 1 : 0)),
  });
  let steps = 0;
  for (let at = 0; at < order.length; at++) {
    const issue = order[at];
    const best = tally.kind === "raised" ? bestPerIssue(problem, tally.player)[issue] : 0;
    const links = linked.flatMap((issues, k) => (issues.includes(issue) ? [k] : []));
    const next = new Map<string, Memory>();
    /** Where a memory leads with an option; its counts are to be added to. */
    const follow = (memory: Memory, option: number, isRaised: boolean): Float64Array | null => {
      let { bits } = memory;
      const sums = memory.sums.slice();
      for (let p = 0; p < width; p++) sums[p] += players[p].values[offsets[issue] + option];
      if (isRaised && tally.kind === "raised")
        sums[tally.player] += best - players[tally.player].values[offsets[issue] + option];
      for (const k of links) {
        const isRule = k < clauses.length;
        const { conditions } = isRule ? clauses[k] : bonuses[k - clauses.length];
        const holds = conditions.some((each) => each.issue === issue && each.holds[option] === 1);
        // A rule's bit says that it is kept, a bonus's that it is lost.
        if (holds === isRule) bits |= bitOf[k];
        if (lastOf[k] !== at) continue;
        if (isRule && (bits & bitOf[k]) === 0n) return null;
        if (!isRule && (bits & bitOf[k]) === 0n) {
          const { player, points } = bonuses[k - clauses.length];
          sums[player] += points;
        }
        bits &= ~bitOf[k];
      }
      if (!settle(sums, at)) return null;
      for (let p = 0; p < width; p++) if (!Number.isFinite(sums[p])) bits &= ~bonusBits[p];
      const key = `${sums.join()} ${bits}`;
      let known = next.get(key);
      if (known === undefined) {
        known = { sums, bits, counts: new Float64Array(slots + 1) };
        next.set(key, known);
      }
      return known.counts;
    };
    for (const memory of layer.values()) {
      for (let option = 0; option < sizes[issue]; option++) {
        if (++steps > limits.steps || next.size > limits.memories) return null;
        if ((steps & 4095) === 0 && limits.expired()) return null;
        const { counts } = memory;
        const to = follow(memory, option, false);
        if (to !== null) {
          for (let k = 0; k <= slots; k++) to[k] += counts[k];
          if (tally.kind === "options") to[1 + offsets[issue] + option] += counts[0];
        }
        if (tally.kind === "options") continue;
        const raised = follow(memory, option, true);
        if (raised !== null) raised[1 + issue] += counts[0];
      }
    }
    layer = next;
  }
  const total = new Float64Array(slots + 1);
  for (const { sums, counts } of layer.values())
    if (isAccepted(problem, sums)) for (let k = 0; k <= slots; k++) total[k] += counts[k];
  return { packages: total[0], by: total.subarray(1) };
}
