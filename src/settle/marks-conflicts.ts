// Why no package is possible: smallest sets of refusals and rules that already exclude every package together, and whose
// single change of mind would open one.
import { findPossible } from "./marks-search.ts";
import { allInForce, type InForce, type MarksProblem } from "./marks-problem.ts";

/** Refusals and rules, by position, that leave no package together; without any one of them some package is left. */
export type MinimalConflict = { readonly refusals: readonly number[]; readonly rules: readonly number[] };

/** How many searches for a further conflict are made, and above how many refusals and rules one conflict must do. */
const MOST_TRIES = 400;
const MOST_MEMBERS = 2_000;

/** Conflicts found; `complete` says that there is no other. */
export type MinimalConflicts = { readonly conflicts: readonly MinimalConflict[]; readonly complete: boolean };

/**
 * Finds minimal conflicts of an impossible model, at most `most`.
 *
 * Method: one conflict by divide and conquer (Junker 2004, QUICKXPLAIN), then others by leaving out, in turn, each member
 * of those found (Reiter 1987, hitting sets). Rules are kept as background first, so that a conflict blames rules alone
 * only when rules alone are to blame.
 */
export function findConflicts(problem: MarksProblem, most: number): MinimalConflicts {
  const conflicts: MinimalConflict[] = [];
  const seen = new Set<string>();
  // Each entry leaves out some members; the set of members left out is tried once.
  const waiting: (readonly number[])[] = [[]];
  const tried = new Set<string>([""]);
  let tries = problem.refusals.length + problem.rules.length > MOST_MEMBERS ? MOST_TRIES - 1 : 0;
  while (waiting.length > 0 && conflicts.length < most && tries < MOST_TRIES) {
    const without = waiting.shift() ?? [];
    tries += 1;
    const conflict = conflicts.find((known) => membersOf(problem, known).every((member) => !without.includes(member)));
    const found = conflict ?? oneConflict(problem, without);
    if (found === null) continue;
    const members = membersOf(problem, found);
    const key = members.join(",");
    if (!seen.has(key)) {
      seen.add(key);
      conflicts.push(found);
    }
    for (const member of members) {
      const next = [...without, member].sort((a, b) => a - b);
      const nextKey = next.join(",");
      if (!tried.has(nextKey)) {
        tried.add(nextKey);
        waiting.push(next);
      }
    }
  }
  return { conflicts, complete: waiting.length === 0 };
}

/** Refusals of which giving up a single one opens a package, ascending. */
export function singleChanges(problem: MarksProblem): readonly number[] {
  const inForce = allInForce(problem);
  // Without a conflict's member nothing opens unless the member is in every conflict: look only there.
  const first = oneConflict(problem, []);
  return (first?.refusals ?? []).filter((at) => {
    inForce.refusals[at] = 0;
    const opens = findPossible(problem, inForce) instanceof Int32Array;
    inForce.refusals[at] = 1;
    return opens;
  });
}

// Members are numbered with refusals first and rules after them.
function membersOf(problem: MarksProblem, { refusals, rules }: MinimalConflict): readonly number[] {
  return [...refusals, ...rules.map((rule) => problem.refusals.length + rule)];
}

function oneConflict(problem: MarksProblem, without: readonly number[]): MinimalConflict | null {
  const left = new Set(without);
  const total = problem.refusals.length + problem.rules.length;
  const members = Array.from({ length: total }, (_, at) => at).filter((at) => !left.has(at));
  if (isPossible(problem, members)) return null;
  const rules = members.filter((at) => at >= problem.refusals.length);
  const refusals = members.filter((at) => at < problem.refusals.length);
  const blamed = isPossible(problem, rules) ? explain(problem, rules, refusals) : [];
  const kept = explain(problem, blamed, rules);
  // A refusal needed beside all rules may be idle beside the few that are left; a second pass makes the whole minimal.
  const minimal = explain(problem, [], [...kept, ...blamed]);
  const ascending = [...minimal].sort((a, b) => a - b);
  return {
    refusals: ascending.filter((at) => at < problem.refusals.length),
    rules: ascending.filter((at) => at >= problem.refusals.length).map((at) => at - problem.refusals.length),
  };
}

/** A smallest part of `candidates` that leaves nothing possible beside `background`; all of them do together. */
function explain(
  problem: MarksProblem,
  background: readonly number[],
  candidates: readonly number[],
): readonly number[] {
  if (candidates.length === 0 || !isPossible(problem, background)) return [];
  return divide(problem, background, candidates);
}

function divide(
  problem: MarksProblem,
  background: readonly number[],
  candidates: readonly number[],
): readonly number[] {
  if (candidates.length === 1) return candidates;
  const half = candidates.length >> 1;
  const [first, second] = [candidates.slice(0, half), candidates.slice(half)];
  const fromSecond = explain(problem, [...background, ...first], second);
  const fromFirst = explain(problem, [...background, ...fromSecond], first);
  return [...fromFirst, ...fromSecond];
}

// A search that gave up counts as possible: a conflict is only ever named when it is proven.
function isPossible(problem: MarksProblem, members: readonly number[]): boolean {
  const inForce: InForce = {
    refusals: new Uint8Array(problem.refusals.length),
    rules: new Uint8Array(problem.rules.length),
  };
  for (const at of members)
    if (at < problem.refusals.length) inForce.refusals[at] = 1;
    else inForce.rules[at - problem.refusals.length] = 1;
  return findPossible(problem, inForce) !== null;
}
