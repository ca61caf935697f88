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

/**
 * A minimal conflict of a problem that is known to have no acceptable package.
 *
 * @param possible - whether a relaxed problem has an acceptable package; `null` when the limit came first
 */
export async function minimalConflict(
  problem: Problem,
  possible: (relaxed: Problem) => Promise<boolean | null>,
): Promise<Conflict> {
  const rules = new Set(problem.clauses.map((clause) => clause.id));
  const parties = new Set([
    ...problem.players.filter((player) => player.bound).map((player) => player.id),
    ...problem.bodies.map((body) => body.id),
  ]);
  let minimal = true;
  // Rules alone first: if they leave nothing, nobody's position is to blame.
  const rulesAlone = parties.size === 0 ? false : await possible(onlyWith(problem, rules, new Set()));
  if (rulesAlone === false) parties.clear();
  const holds = async (): Promise<boolean> => {
    const answer = await possible(onlyWith(problem, rules, parties));
    if (answer === null) minimal = false;
    return answer === false;
  };
  await dropAll(rules, holds);
  await dropAll(parties, holds);
  return { parties: [...parties], rules: [...rules], minimal };
}

// Large sets are first cut down by halves, so that a hundred thousand rules need hundreds of questions, not as many as rules.
async function dropAll(members: Set<string>, stillConflicts: () => Promise<boolean>): Promise<void> {
  const without = async (chunk: readonly string[]): Promise<boolean> => {
    const order = [...members];
    for (const member of chunk) members.delete(member);
    if (await stillConflicts()) return true;
    members.clear();
    for (const member of order) members.add(member);
    return false;
  };
  const reduce = async (chunk: readonly string[]): Promise<void> => {
    if (chunk.length === 0 || (await without(chunk)) || chunk.length === 1) return;
    const half = chunk.length >> 1;
    await reduce(chunk.slice(0, half));
    await reduce(chunk.slice(half));
  };
  const chunkSize = Math.max(1, members.size >> 2);
  const all = [...members];
  for (let at = 0; at < all.length; at += chunkSize) await reduce(all.slice(at, at + chunkSize));
}
