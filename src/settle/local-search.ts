// Good packages quickly: from a start, change one issue or two at a time while that helps, first towards legal and
// acceptable packages, then towards the aim. Gives no proof; it only lets the search prune early.
import type { Aim } from "./aim.ts";
import type { Choice } from "./choice.ts";
import { seededRandom } from "../kit/random.ts";
import type { Problem } from "./problem.ts";

/** The packages that some starts climb to: `from` itself, and `from` shaken by a fixed seed. */
export function climb(
  problem: Problem,
  aim: Aim,
  from: Choice,
  starts: number,
  expired: () => boolean,
): readonly Choice[] {
  const random = seededRandom(1);
  return Array.from({ length: starts }, (_, at) => {
    const choice = from.slice();
    if (at > 0)
      for (let i = 0; i < choice.length; i++) if (random() < 0.3) choice[i] = Math.floor(random() * problem.sizes[i]);
    return expired() ? choice : climbFrom(problem, aim, choice, expired);
  });
}

function climbFrom(problem: Problem, aim: Aim, choice: Choice, expired: () => boolean): Choice {
  const { players, sizes, offsets, clauses } = problem;
  const width = players.length;
  const issues = sizes.length;
  const bonusesOf = sizes.map((_, issue) =>
    players.flatMap((player, p) =>
      player.bonuses
        .filter((bonus) => bonus.conditions.some((condition) => condition.issue === issue))
        .map((bonus) => ({ ...bonus, player: p })),
    ),
  );
  const clausesOf: number[][] = sizes.map(() => []);
  clauses.forEach((clause, c) => {
    for (const { issue } of clause.conditions) clausesOf[issue].push(c);
  });
  const raw = new Float64Array(width);
  for (let p = 0; p < width; p++) {
    raw[p] = players[p].base;
    for (let i = 0; i < issues; i++) raw[p] += players[p].values[offsets[i] + choice[i]];
    for (const bonus of players[p].bonuses)
      if (bonus.conditions.every(({ issue, holds }) => holds[choice[issue]] === 1)) raw[p] += bonus.points;
  }
  const met = Int32Array.from(clauses, (clause) =>
    clause.conditions.reduce((sum, { issue, holds }) => sum + holds[choice[issue]], 0),
  );
  let broken = met.reduce((sum, count) => sum + (count === 0 ? 1 : 0), 0);
  const scale = players.reduce((sum, player) => sum + Math.abs(player.reservation), 1);
  const worth = new Float64Array(width);

  const move = (issue: number, option: number) => {
    const bonuses = bonusesOf[issue];
    const was = choice[issue];
    for (const { player, points, conditions } of bonuses)
      if (conditions.every((each) => each.holds[choice[each.issue]] === 1)) raw[player] -= points;
    choice[issue] = option;
    for (const { player, points, conditions } of bonuses)
      if (conditions.every((each) => each.holds[choice[each.issue]] === 1)) raw[player] += points;
    for (let p = 0; p < width; p++)
      raw[p] += players[p].values[offsets[issue] + option] - players[p].values[offsets[issue] + was];
    for (const c of clausesOf[issue])
      for (const { issue: at, holds } of clauses[c].conditions)
        if (at === issue) {
          const change = holds[option] - holds[was];
          if (change === 0) continue;
          if (met[c] === 0) broken -= 1;
          met[c] += change;
          if (met[c] === 0) broken += 1;
        }
  };
  /** Smaller is nearer to acceptable; among acceptable packages the aim decides. */
  const fault = (): number => {
    let missing = 0;
    for (let p = 0; p < width; p++) {
      worth[p] = Math.min(raw[p], players[p].ceiling);
      if (aim.needsAcceptance && players[p].bound) missing += Math.max(0, players[p].reservation - worth[p]);
    }
    return missing + broken * scale;
  };
  let nowFault = fault();
  let nowGuide = aim.guide(worth);
  const better = (): boolean => {
    const thenFault = fault();
    if (thenFault > nowFault) return false;
    const thenGuide = aim.guide(worth);
    if (thenFault === nowFault && thenGuide <= nowGuide + 1e-12 * Math.abs(nowGuide)) return false;
    nowFault = thenFault;
    nowGuide = thenGuide;
    return true;
  };
  const single = (): boolean => {
    let moved = false;
    for (let i = 0; i < issues; i++)
      for (let o = 0; o < sizes[i]; o++) {
        const was = choice[i];
        if (o === was) continue;
        move(i, o);
        if (better()) moved = true;
        else move(i, was);
      }
    return moved;
  };
  const double = (): boolean => {
    for (let i = 0; i < issues; i++)
      for (let o = 0; o < sizes[i]; o++) {
        const was = choice[i];
        if (o === was) continue;
        move(i, o);
        for (let j = i + 1; j < issues; j++)
          for (let q = 0; q < sizes[j]; q++) {
            const other = choice[j];
            if (q === other) continue;
            move(j, q);
            if (better()) return true;
            move(j, other);
          }
        move(i, was);
      }
    return false;
  };
  // Pairs are tried only on models where a round of them is cheap.
  const pairs = problem.optionTotal <= 400 && clauses.length <= 1000;
  for (let round = 0; round < 200 && !expired(); round++) if (!single() && !(pairs && double())) break;
  return choice;
}
