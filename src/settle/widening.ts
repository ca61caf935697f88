// Whose change of position on which issue would open the most further packages, in models too large to keep every package.
import { isAccepted } from "./choice.ts";
import { bestPerIssue } from "./concession.ts";
import type { Widening } from "./engine.ts";
import { enumerate, packageCount } from "./enumerate.ts";
import { countAccepted } from "./package-count.ts";
import type { Problem } from "./problem.ts";

/** Up to how many packages each is visited once. */
const MOST_VISITED = 3_000_000;
const MOST_RULES_VISITED = 2_000;
/** Memories at one step, and choices for each player, where packages are counted together instead. */
const MOST_MEMORIES = 60_000;
const MOST_STEPS = 2_000_000;

/**
 * Counts, for every player and issue, the legal packages that would become acceptable if the player counted the issue as
 * its best option, and names the most; ties go to the earlier player, then the earlier issue.
 *
 * @returns `null` where no change opens a package, `"uncounted"` where the packages are too many or the time is up
 */
export function countWidening(problem: Problem, expired: () => boolean): Widening | "uncounted" | null {
  const gains =
    packageCount(problem) <= MOST_VISITED && problem.clauses.length <= MOST_RULES_VISITED
      ? visitAll(problem, expired)
      : countTogether(problem, expired);
  if (gains === null) return "uncounted";
  let widest: Widening | null = null;
  gains.forEach((byIssue, player) =>
    byIssue.forEach((gain, issue) => {
      if (gain > (widest?.gain ?? 0)) widest = { player, issue, gain };
    }),
  );
  return widest;
}

function visitAll(problem: Problem, expired: () => boolean): readonly Float64Array[] | null {
  const { players, offsets } = problem;
  const gains = players.map(() => new Float64Array(problem.sizes.length));
  const bests = players.map((_, player) => bestPerIssue(problem, player));
  let visited = 0;
  let stopped = false;
  enumerate(problem, (choice, worth) => {
    if ((++visited & 4095) === 0 && expired()) stopped = true;
    if (stopped) return false;
    if (isAccepted(problem, worth)) return true;
    // One change of mind is enough only where at most one of those bound directly refuses.
    let refusing = -1;
    for (let p = 0; p < players.length; p++)
      if (players[p].bound && worth[p] < players[p].reservation) {
        if (refusing >= 0) return true;
        refusing = p;
      }
    for (let p = 0; p < players.length; p++) {
      const { reservation, ceiling, values } = players[p];
      const was = worth[p];
      if ((refusing >= 0 && p !== refusing) || was >= reservation || ceiling < reservation) continue;
      // Whether the player comes round at all decides, not by how much.
      worth[p] = reservation;
      const opens = isAccepted(problem, worth);
      worth[p] = was;
      if (!opens) continue;
      for (let issue = 0; issue < choice.length; issue++)
        if (was + bests[p][issue] - values[offsets[issue] + choice[issue]] >= reservation) gains[p][issue] += 1;
    }
    return true;
  });
  return stopped ? null : gains;
}

function countTogether(problem: Problem, expired: () => boolean): readonly Float64Array[] | null {
  const gains: Float64Array[] = [];
  for (const player of problem.players.keys()) {
    const limits = { memories: MOST_MEMORIES, steps: MOST_STEPS, expired };
    const counted = countAccepted(problem, { kind: "raised", player }, limits);
    if (counted === null) return null;
    gains.push(counted.by.map((packages) => packages - counted.packages));
  }
  return gains;
}
