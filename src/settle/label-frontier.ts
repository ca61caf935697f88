// The whole frontier of a model whose issues are linked loosely enough: settle one issue after another and keep, for
// every distinct state of the rules and bonuses still open, only the partial packages that no other beats (multi-
// objective dynamic programming over a path of the interaction graph; Dechter's bucket elimination along one order).
// Two partial packages with the same state can be completed alike, so a beaten one can never end up on the frontier.
import type { Choice } from "./choice.ts";
import { nonDominated, nonDominatedWithin, type Effort } from "./dominance.ts";
import type { Condition, Problem } from "./problem.ts";

/** When to give up: too many partial packages at once, or too many states to follow (counted in steps over links). */
export type LabelLimits = {
  readonly labels: number;
  readonly steps: number;
  /** Comparisons between partial packages of four parties and more. */
  readonly comparisons: number;
  readonly expired: () => boolean;
};

// A rule (one condition must hold) or a bonus (all must hold), over at least two issues.
type Link = {
  readonly kind: "rule" | "bonus";
  readonly conditions: readonly Condition[];
  readonly player: number;
  readonly points: number;
};

type Group = { readonly state: string; readonly rows: Float64Array; readonly first: number };
type Layer = { readonly parents: Int32Array; readonly options: Int32Array };

/**
 * Every non-dominated package over some players, among legal packages; `null` when the limits came first.
 *
 * One package per utility vector; vectors best first.
 */
export function labelFrontier(
  problem: Problem,
  players: readonly number[],
  limits: LabelLimits,
): readonly Choice[] | null {
  const width = players.length;
  const issues = problem.sizes.length;
  const prepared = prepare(problem, players);
  if (prepared === null) return [];
  const { links, gains, choices } = prepared;
  const order = orderOf(issues, links);
  const place = new Int32Array(issues);
  order.forEach((issue, at) => (place[issue] = at));
  const lastOf = links.map((link) => Math.max(...link.conditions.map(({ issue }) => place[issue])));
  const firstOf = links.map((link) => Math.min(...link.conditions.map(({ issue }) => place[issue])));

  let groups: readonly Group[] = [
    { state: "", rows: Float64Array.from(players, (p) => problem.players[p].base), first: 0 },
  ];
  let active: readonly number[] = [];
  const layers: Layer[] = [];
  let steps = 0;
  const effort: Effort = { left: limits.comparisons, expired: limits.expired };
  for (let step = 0; step < issues; step++) {
    const issue = order[step];
    const nextActive = links.flatMap((_, at) => (firstOf[at] <= step && lastOf[at] > step ? [at] : []));
    const touched = links.flatMap((link, at) => {
      const condition = link.conditions.find((each) => each.issue === issue);
      return condition === undefined ? [] : [{ at, holds: condition.holds }];
    });
    const slot = new Map(active.map((link, at) => [link, at]));
    steps += groups.length * choices[issue].length * (1 + nextActive.length);
    if (steps > limits.steps) return null;
    // Per next state: which groups and options lead there, and what they add.
    const arriving = new Map<string, { group: Group; option: number; adds: Float64Array }[]>();
    for (const group of groups)
      for (const option of choices[issue]) {
        const adds = gains[issue].slice(option * width, (option + 1) * width);
        const changed = new Map<number, boolean>();
        let legal = true;
        for (const { at, holds } of touched) {
          const link = links[at];
          const known = slot.get(at);
          const before = known === undefined ? link.kind === "bonus" : group.state[known] === "1";
          const after = link.kind === "rule" ? before || holds[option] === 1 : before && holds[option] === 1;
          if (lastOf[at] !== step) changed.set(at, after);
          else if (link.kind === "rule") legal &&= after;
          else if (after) adds[link.player] += link.points;
        }
        if (!legal) continue;
        let state = "";
        for (const at of nextActive) {
          const known = slot.get(at);
          state += (changed.get(at) ?? (known !== undefined && group.state[known] === "1")) ? "1" : "0";
        }
        const list = arriving.get(state);
        if (list === undefined) arriving.set(state, [{ group, option, adds }]);
        else list.push({ group, option, adds });
      }
    const next: Group[] = [];
    const parents: number[] = [];
    const options: number[] = [];
    for (const [state, list] of arriving) {
      if (limits.expired()) return null;
      const kept = merge(list, width, parents, options, effort);
      if (kept === null) return null;
      next.push({ state, rows: kept, first: parents.length - kept.length / width });
      if (parents.length > limits.labels) return null;
    }
    layers.push({ parents: Int32Array.from(parents), options: Int32Array.from(options) });
    groups = next;
    active = nextActive;
  }
  const [last] = groups;
  if (last === undefined) return [];
  const capped = last.rows.map((value, at) => Math.min(value, problem.players[players[at % width]].ceiling));
  return nonDominated(capped, width).map((label) => {
    const choice = new Int32Array(issues);
    let at = label;
    for (let step = issues - 1; step >= 0; step--) {
      choice[order[step]] = layers[step].options[at];
      at = layers[step].parents[at];
    }
    return choice;
  });
}

// All arrivals at one state, without the beaten ones; remembers where each came from.
function merge(
  list: readonly { readonly group: Group; readonly option: number; readonly adds: Float64Array }[],
  width: number,
  parents: number[],
  options: number[],
  effort: Effort,
): Float64Array | null {
  const total = list.reduce((sum, { group }) => sum + group.rows.length, 0);
  const rows = new Float64Array(total);
  const from = new Int32Array(total / Math.max(1, width));
  const via = new Int32Array(from.length);
  let at = 0;
  for (const { group, option, adds } of list)
    for (let r = 0; r < group.rows.length; r += width) {
      for (let k = 0; k < width; k++) rows[at * width + k] = group.rows[r + k] + adds[k];
      from[at] = group.first + r / width;
      via[at] = option;
      at += 1;
    }
  const kept = nonDominatedWithin(rows, width, effort);
  if (kept === null) return null;
  const out = new Float64Array(kept.length * width);
  kept.forEach((row, k) => {
    for (let c = 0; c < width; c++) out[k * width + c] = rows[row * width + c];
    parents.push(from[row]);
    options.push(via[row]);
  });
  return out;
}

// Rules and bonuses over one issue become closed options and plain values; of options that every link sees alike, the
// beaten ones go.
function prepare(problem: Problem, players: readonly number[]) {
  const width = players.length;
  const { sizes, offsets } = problem;
  const gains = sizes.map((size, issue) => {
    const table = new Float64Array(size * width);
    for (let option = 0; option < size; option++)
      players.forEach((p, k) => (table[option * width + k] = problem.players[p].values[offsets[issue] + option]));
    return table;
  });
  const open = sizes.map((size) => new Uint8Array(size).fill(1));
  const links: Link[] = [];
  for (const { conditions } of problem.clauses) {
    if (conditions.length === 0) return null;
    if (conditions.some(({ holds }) => holds.every((held) => held === 1))) continue;
    if (conditions.length > 1) links.push({ kind: "rule", conditions, player: -1, points: 0 });
    else conditions[0].holds.forEach((held, option) => (open[conditions[0].issue][option] &= held));
  }
  players.forEach((p, player) => {
    for (const { conditions: all, points } of problem.players[p].bonuses) {
      const conditions = all.filter(({ holds }) => holds.some((held) => held === 0));
      if (conditions.some(({ holds }) => holds.every((held) => held === 0))) continue;
      if (conditions.length > 1) links.push({ kind: "bonus", conditions, player, points });
      else {
        // A bonus that always holds goes to the first issue, whatever is chosen there.
        const [only] = conditions;
        const issue = only?.issue ?? 0;
        for (let option = 0; option < sizes[issue]; option++)
          if (only === undefined || only.holds[option] === 1) gains[issue][option * width + player] += points;
      }
    }
  });
  const choices = sizes.map((size, issue) => {
    const seen = links.flatMap((link) => link.conditions.filter((each) => each.issue === issue));
    const alike = new Map<string, number[]>();
    for (let option = 0; option < size; option++) {
      if (open[issue][option] === 0) continue;
      const key = seen.map(({ holds }) => holds[option]).join("");
      alike.set(key, [...(alike.get(key) ?? []), option]);
    }
    return [...alike.values()].flatMap((options) => {
      const rows = Float64Array.from(options.flatMap((o) => [...gains[issue].subarray(o * width, (o + 1) * width)]));
      return nonDominated(rows, width).map((row) => options[row]);
    });
  });
  return choices.some((options) => options.length === 0) ? null : { links, gains, choices };
}

// Next comes the issue that leaves the fewest links half-settled.
function orderOf(issues: number, links: readonly Link[]): readonly number[] {
  const linksOf: number[][] = Array.from({ length: issues }, () => []);
  links.forEach((link, at) => {
    for (const { issue } of link.conditions) linksOf[issue].push(at);
  });
  const missing = links.map((link) => link.conditions.length);
  const order: number[] = [];
  const placed = new Uint8Array(issues);
  while (order.length < issues) {
    let best = -1;
    let least = Infinity;
    for (let issue = 0; issue < issues; issue++) {
      if (placed[issue] === 1) continue;
      let change = 0;
      for (const at of linksOf[issue]) {
        if (missing[at] === links[at].conditions.length) change += 1;
        if (missing[at] === 1) change -= 1;
      }
      if (change < least) {
        least = change;
        best = issue;
      }
    }
    order.push(best);
    placed[best] = 1;
    for (const at of linksOf[best]) missing[at] -= 1;
  }
  return order;
}
