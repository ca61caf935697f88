// Upper bounds on what a partly narrowed problem can still reach, by Lagrangian relaxation: rules and utilities are
// priced with weights, and then every issue can be settled on its own. Any weights give a valid bound; a few subgradient
// steps improve them (Held, Wolfe & Crowder 1974). Bounds are doubles and are used with a slack far above their rounding.
import type { Aim, Reach } from "./aim.ts";
import { bestPerIssue } from "./concession.ts";
import type { Domains } from "./domains.ts";
import type { Problem } from "./problem.ts";

/** Weights of a relaxation; one set per level of the aim, improved along the search. */
export type Prices = {
  /** Per player. */
  readonly weights: Float64Array;
  /** Per rule. */
  readonly rules: Float64Array;
  /** Per condition of every bonus: its share of the bonus (points to gain), or how far it is charged (points to lose). */
  readonly shares: Float64Array;
};

/** The relaxation of one problem under one aim, over domains that the search narrows. */
export type Relaxation = {
  /** Recomputes what each player can still reach; false when one cannot reach its reservation. Closes hopeless options. */
  readonly refresh: () => boolean;
  /** The bound under some prices; fills `costs`, `top` and `pick`. */
  readonly evaluate: (level: number, prices: Prices) => number;
  /** One subgradient step from the last evaluation towards `target`; false when the relaxation is already tight. */
  readonly improve: (prices: Prices, bound: number, target: number, pace: number) => boolean;
  readonly startPrices: (level: number) => Prices;
  readonly copyPrices: (from: Prices, to: Prices) => void;
  /** Notes the priced rules as used: a bound under these prices has closed something. */
  readonly blame: (prices: Prices) => void;
  /** Per option (by flat position): its priced worth in the last evaluation. */
  readonly costs: Float64Array;
  /** Per issue: the greatest of `costs` among open options. */
  readonly top: Float64Array;
  /** Per issue: the open option with it. */
  readonly pick: Int32Array;
  /** A rounding slack for bounds of this problem. */
  readonly slack: (bound: number) => number;
};

const MOST_PRICED_RULES = 2000;

/** Prepares the relaxation of a problem under an aim. */
export function relax(problem: Problem, aim: Aim, domains: Domains): Relaxation {
  const { players, sizes, offsets, optionTotal, clauses } = problem;
  const width = players.length;
  const issues = sizes.length;
  const { open, surely } = domains;
  const values = new Float64Array(optionTotal * width);
  for (let g = 0; g < optionTotal; g++) for (let p = 0; p < width; p++) values[g * width + p] = players[p].values[g];
  const issueOf = new Int32Array(optionTotal);
  sizes.forEach((size, issue) => issueOf.fill(issue, offsets[issue], offsets[issue] + size));

  // What each player would gain where it gives up its position on the issue.
  const losses = new Float64Array(aim.positionCost > 0 ? optionTotal * width : 0);
  if (aim.positionCost > 0)
    for (let p = 0; p < width; p++) {
      if (!players[p].bound) continue;
      const best = bestPerIssue(problem, p);
      for (let g = 0; g < optionTotal; g++) losses[g * width + p] = best[issueOf[g]] - players[p].values[g];
    }

  const bonuses = players.flatMap((player, p) =>
    player.bonuses.map((bonus) => ({
      player: p,
      points: bonus.points,
      conditions: bonus.conditions.map(({ issue, holds }) => ({ issue, holds, from: offsets[issue] })),
    })),
  );
  const shareStart: number[] = [];
  let shareCount = 0;
  for (const bonus of bonuses) {
    shareStart.push(shareCount);
    shareCount += bonus.conditions.length;
  }
  /** Per condition of every bonus: 0 may hold, 1 surely holds, -1 cannot hold. */
  const certainty = new Int8Array(shareCount);
  const alive = new Int8Array(bonuses.length);
  const undecided = new Int32Array(bonuses.length);

  // Very many rules are left to narrowing alone: pricing them all would cost more than it prunes.
  const clauseIssues = (clauses.length > MOST_PRICED_RULES ? [] : clauses).map((clause) =>
    clause.conditions.map(({ issue, holds }) => ({ issue, holds, from: offsets[issue] })),
  );

  const reach: Reach = { low: new Float64Array(width), high: new Float64Array(width) };
  const costs = new Float64Array(optionTotal);
  const top = new Float64Array(issues);
  const pick = new Int32Array(issues);
  const at = new Float64Array(width);
  const weightSlope = new Float64Array(width);
  const ruleSlope = new Float64Array(clauses.length);
  const shareSlope = new Float64Array(shareCount);

  // The typical step between options, which prices of rules are measured in.
  let spread = 0;
  for (let p = 0; p < width; p++)
    for (let i = 0; i < issues; i++) {
      const part = players[p].values.subarray(offsets[i], offsets[i] + sizes[i]);
      spread += part.reduce((a, b) => Math.max(a, b), -Infinity) - part.reduce((a, b) => Math.min(a, b), Infinity);
    }
  spread = Math.max(1e-9, spread / Math.max(1, width * issues));
  const magnitude = players.reduce(
    (sum, player) => sum + Math.abs(player.base) + player.values.reduce((a, b) => a + Math.abs(b), 0),
    0,
  );

  const condition = (issue: number, from: number, holds: Uint8Array): number => {
    let some = false;
    let every = true;
    for (let o = 0; o < sizes[issue]; o++)
      if (open[from + o] === 1) {
        if (holds[o] === 1) some = true;
        else every = false;
      }
    return every ? 1 : some ? 0 : -1;
  };

  const refreshBonuses = () => {
    for (let b = 0; b < bonuses.length; b++) {
      let dead = false;
      let unclear = 0;
      const { conditions } = bonuses[b];
      for (let k = 0; k < conditions.length; k++) {
        const state = condition(conditions[k].issue, conditions[k].from, conditions[k].holds);
        certainty[shareStart[b] + k] = state;
        if (state < 0) dead = true;
        else if (state === 0) unclear += 1;
      }
      alive[b] = dead ? 0 : 1;
      undecided[b] = unclear;
    }
  };

  const most = new Float64Array(width * issues);
  const refresh = (): boolean => {
    refreshBonuses();
    for (let p = 0; p < width; p++) {
      let low = players[p].base;
      let high = low;
      for (let i = 0; i < issues; i++) {
        let least = Infinity;
        let best = -Infinity;
        for (let g = offsets[i]; g < offsets[i] + sizes[i]; g++)
          if (open[g] === 1) {
            const v = values[g * width + p];
            if (v < least) least = v;
            if (v > best) best = v;
          }
        most[p * issues + i] = best;
        low += least;
        high += best;
      }
      reach.low[p] = low;
      reach.high[p] = high;
    }
    for (let b = 0; b < bonuses.length; b++) {
      if (alive[b] === 0) continue;
      const { player, points } = bonuses[b];
      if (points > 0 || undecided[b] === 0) reach.high[player] += points;
      if (points < 0 || undecided[b] === 0) reach.low[player] += points;
    }
    for (let p = 0; p < width; p++) {
      const { bound, ceiling } = players[p];
      const reservation = Math.max(bound && aim.needsAcceptance ? players[p].reservation : -Infinity, aim.floor(p));
      const raw = reach.high[p];
      reach.high[p] = Math.min(raw, ceiling);
      reach.low[p] = Math.min(reach.low[p], ceiling);
      if (reservation === -Infinity) continue;
      if (reach.high[p] < reservation) return false;
      if (reach.low[p] >= reservation) continue;
      reach.low[p] = reservation;
      for (let i = 0; i < issues; i++) {
        const rest = raw - most[p * issues + i];
        for (let o = 0; o < sizes[i]; o++) {
          const g = offsets[i] + o;
          if (open[g] === 1 && rest + values[g * width + p] < reservation && !domains.close(i, o)) return false;
        }
      }
    }
    return true;
  };

  const evaluate = (level: number, prices: Prices): number => {
    const { weights, rules, shares } = prices;
    let sum = aim.conjugate(level, weights, reach, at);
    for (let p = 0; p < width; p++) {
      sum += weights[p] * players[p].base;
      weightSlope[p] = players[p].base - at[p];
    }
    for (let g = 0; g < optionTotal; g++) {
      if (open[g] === 0) continue;
      let cost = 0;
      const row = g * width;
      for (let p = 0; p < width; p++) cost += weights[p] * values[row + p];
      if (aim.positionCost > 0)
        for (let p = 0; p < width; p++) {
          const gain = weights[p] * losses[row + p] - aim.positionCost;
          if (gain > 0) cost += gain;
        }
      costs[g] = cost;
    }
    for (let c = 0; c < clauseIssues.length; c++) {
      const price = rules[c];
      if (price === 0 || surely[c] > 0) continue;
      sum -= price;
      for (const { issue, holds, from } of clauseIssues[c])
        for (let o = 0; o < sizes[issue]; o++) if (holds[o] === 1) costs[from + o] += price;
    }
    for (let b = 0; b < bonuses.length; b++) {
      if (alive[b] === 0) continue;
      const { player, points, conditions } = bonuses[b];
      const worth = weights[player] * points;
      if (undecided[b] === 0) {
        sum += worth;
        weightSlope[player] += points;
        continue;
      }
      const first = shareStart[b];
      if (points > 0) {
        let total = 0;
        for (let k = 0; k < conditions.length; k++) if (certainty[first + k] === 0) total += shares[first + k];
        for (let k = 0; k < conditions.length; k++) {
          if (certainty[first + k] !== 0) continue;
          const share = total > 1e-9 ? shares[first + k] / total : 1 / undecided[b];
          const { issue, holds, from } = conditions[k];
          for (let o = 0; o < sizes[issue]; o++) if (holds[o] === 1) costs[from + o] += worth * share;
        }
      } else {
        const charged = shares[first];
        sum -= worth * charged * (undecided[b] - 1);
        weightSlope[player] -= points * charged * (undecided[b] - 1);
        for (let k = 0; k < conditions.length; k++) {
          if (certainty[first + k] !== 0) continue;
          const { issue, holds, from } = conditions[k];
          for (let o = 0; o < sizes[issue]; o++) if (holds[o] === 1) costs[from + o] += worth * charged;
        }
      }
    }
    for (let i = 0; i < issues; i++) {
      let best = -Infinity;
      let option = -1;
      for (let o = 0; o < sizes[i]; o++) {
        const g = offsets[i] + o;
        if (open[g] === 1 && costs[g] > best) {
          best = costs[g];
          option = o;
        }
      }
      top[i] = best;
      pick[i] = option;
      sum += best;
      const row = (offsets[i] + option) * width;
      for (let p = 0; p < width; p++) {
        weightSlope[p] += values[row + p];
        if (aim.positionCost > 0 && weights[p] * losses[row + p] > aim.positionCost) weightSlope[p] += losses[row + p];
      }
    }
    return sum;
  };

  const improve = (prices: Prices, bound: number, target: number, pace: number): boolean => {
    const { weights, rules, shares } = prices;
    let norm = 0;
    let scale = 0;
    for (let p = 0; p < width; p++) scale += weights[p];
    scale = Math.max(1e-12, scale / Math.max(1, width));
    const ruleScale = scale * spread;
    for (let c = 0; c < clauseIssues.length; c++) {
      ruleSlope[c] = 0;
      if (surely[c] > 0) continue;
      let met = -1;
      for (const { issue, holds } of clauseIssues[c]) met += holds[pick[issue]];
      if (met > 0 && rules[c] === 0) met = 0;
      ruleSlope[c] = met;
      norm += (met * ruleScale) ** 2;
    }
    for (let b = 0; b < bonuses.length; b++) {
      if (alive[b] === 0 || undecided[b] === 0) continue;
      const { player, points, conditions } = bonuses[b];
      const first = shareStart[b];
      let held = 0;
      let gained = 0;
      let total = 0;
      for (let k = 0; k < conditions.length; k++) {
        if (certainty[first + k] !== 0) continue;
        const h = conditions[k].holds[pick[conditions[k].issue]];
        held += h;
        gained += h * shares[first + k];
        total += shares[first + k];
      }
      if (points > 0) {
        weightSlope[player] += points * (total > 1e-9 ? gained / total : held / undecided[b]);
        const mean = held / undecided[b];
        for (let k = 0; k < conditions.length; k++) {
          if (certainty[first + k] !== 0) continue;
          const slope = points * (conditions[k].holds[pick[conditions[k].issue]] - mean);
          shareSlope[first + k] = slope;
          norm += (slope * weights[player]) ** 2;
        }
      } else {
        weightSlope[player] += points * shares[first] * held;
        const slope = points * (held - undecided[b] + 1);
        shareSlope[first] = slope;
        norm += (slope * weights[player]) ** 2;
      }
    }
    for (let p = 0; p < width; p++) {
      if (weights[p] === 0 && weightSlope[p] > 0) weightSlope[p] = 0;
      norm += (weightSlope[p] * scale) ** 2;
    }
    if (norm < 1e-18) return false;
    const step = (pace * Math.max(bound - target, 1e-9 * Math.abs(bound) + 1e-12)) / norm;
    for (let b = 0; b < bonuses.length; b++) {
      if (alive[b] === 0 || undecided[b] === 0) continue;
      const { player, points, conditions } = bonuses[b];
      const first = shareStart[b];
      const move = step * weights[player];
      if (points > 0) {
        let total = 0;
        for (let k = 0; k < conditions.length; k++)
          if (certainty[first + k] === 0) {
            shares[first + k] = Math.max(0, shares[first + k] - move * shareSlope[first + k]);
            total += shares[first + k];
          }
        for (let k = 0; k < conditions.length; k++)
          if (certainty[first + k] === 0)
            shares[first + k] = total > 1e-9 ? shares[first + k] / total : 1 / undecided[b];
      } else shares[first] = Math.min(1, Math.max(0, shares[first] - move * shareSlope[first]));
    }
    for (let p = 0; p < width; p++) weights[p] = Math.max(0, weights[p] - step * scale * scale * weightSlope[p]);
    for (let c = 0; c < clauseIssues.length; c++)
      if (ruleSlope[c] !== 0) rules[c] = Math.max(0, rules[c] - step * ruleScale * ruleScale * ruleSlope[c]);
    return true;
  };

  return {
    refresh,
    evaluate,
    improve,
    startPrices: (level) => ({
      weights: aim.weights(level),
      rules: new Float64Array(clauses.length),
      shares: Float64Array.from({ length: shareCount }, () => 0.5),
    }),
    copyPrices: (from, to) => {
      to.weights.set(from.weights);
      to.rules.set(from.rules);
      to.shares.set(from.shares);
    },
    blame: ({ rules }) => {
      for (let c = 0; c < clauseIssues.length; c++) if (rules[c] > 0 && surely[c] === 0) domains.used[c] = 1;
    },
    costs,
    top,
    pick,
    slack: (bound) =>
      1e-9 * (1 + Math.abs(bound)) + 1e-13 * magnitude * aim.weights(0).reduce((a, b) => Math.max(a, b), 0),
  };
}
