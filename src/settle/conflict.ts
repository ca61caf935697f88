// Why nothing works: a smallest set of rules and parties that cannot all be satisfied, by the deletion filter (Chinneck
// & Dravnieks 1991): try to leave out one member after another; what can be left out stays out.
import type { Problem } from "./problem.ts";

/** Ids of rules and of parties (or bodies) that cannot be satisfied together, though any fewer can. */
export type Conflict = {
  readonly parties: readonly string[];
  readonly rules: readonly string[];
  /** False when the limit came first: the set conflicts, but may not be minimal. */
  readonly minimal: boolean;
};

/** The problem with only some of its rules, and acceptance asked only of some parties and bodies. */
export function onlyWith(problem: Problem, rules: ReadonlySet<string>, parties: ReadonlySet<string>): Problem {
  return {
    ...problem,
    clauses: problem.clauses.filter((clause) => rules.has(clause.id)),
    players: problem.players.map((player) => ({ ...player, bound: player.bound && parties.has(player.id) })),
    bodies: problem.bodies.filter((body) => parties.has(body.id)),
  };
}

/** Whether a relaxed problem has an acceptable package, and if not, which rules the proof rests on (where known). */
export type Verdict = { readonly possible: boolean | null; readonly blamed?: ReadonlySet<string> | undefined };

/**
 * A minimal conflict of a problem that is known to have no acceptable package.
 *
 * @param ask - whether a relaxed problem has an acceptable package; `possible` is `null` when the limit came first
 */
export async function minimalConflict(
  problem: Problem,
  ask: (relaxed: Problem) => Promise<Verdict>,
): Promise<Conflict> {
  let rules = problem.clauses.map((clause) => clause.id);
  let parties = [
    ...problem.players.filter((player) => player.bound).map((player) => player.id),
    ...problem.bodies.map((body) => body.id),
  ];
  let stopped = false;
  const conflicts = async (
    someRules: readonly string[],
    someParties: readonly string[],
  ): Promise<readonly string[] | null> => {
    if (stopped) return null;
    const verdict = await ask(onlyWith(problem, new Set(someRules), new Set(someParties)));
    if (verdict.possible === null) stopped = true;
    if (verdict.possible !== false) return null;
    return verdict.blamed === undefined ? someRules : someRules.filter((id) => verdict.blamed?.has(id));
  };
  // Rules alone first: if they leave nothing, nobody's position is to blame.
  const alone = parties.length === 0 ? null : await conflicts(rules, []);
  if (alone !== null) {
    rules = [...alone];
    parties = [];
  }
  rules = await reduced(rules, async (kept) => conflicts(kept, parties));
  parties = await reduced(parties, async (kept) => ((await conflicts(rules, kept)) === null ? null : kept));
  return { parties, rules, minimal: !stopped };
}

/**
 * The members that remain when one chunk after another is left out, from quarters of the whole down to single members.
 *
 * @param conflict - what is left of `kept` that still conflicts, or `null` where it does not
 */
async function reduced(
  members: readonly string[],
  conflict: (kept: readonly string[]) => Promise<readonly string[] | null>,
): Promise<string[]> {
  let kept: readonly string[] = members;
  // Members found to be needed: without any one of them there is no conflict.
  const needed = new Set<string>();
  for (let size = Math.max(1, kept.length >> 2); ; size = Math.max(1, size >> 1)) {
    for (let at = 0; at < kept.length;) {
      const chunk = new Set(kept.slice(at, at + size).filter((id) => !needed.has(id)));
      const left = chunk.size === 0 ? null : await conflict(kept.filter((id) => !chunk.has(id)));
      if (left === null) {
        if (chunk.size === 1) for (const id of chunk) needed.add(id);
        at += size;
      } else {
        // What was needed before stays needed in a smaller conflict, and stands before the rest.
        const before = new Set(kept.slice(0, at));
        at = left.filter((id) => before.has(id)).length;
        kept = left;
      }
    }
    if (size === 1) return [...kept];
  }
}
