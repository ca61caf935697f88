// Stability of conflicts: the backward sweeps against plain enumeration straight from the definitions, same run, same games.
import type { OptionsConflict } from "../src/domain/conflict-model.ts";
import { seededRandom } from "../src/kit/random.ts";
import { randomOptionsConflict, randomStatesConflict } from "../src/settle/random-conflict.ts";
import { stabilityByDefinition, writeOutStates } from "../src/settle/stability-by-definition.ts";
import { analyseStability } from "../src/settle/stability.ts";
import { STABILITY_CONCEPTS } from "../src/settle/stability-answer.ts";
import type { BenchRow, Measure } from "./row.ts";

const GAMES = [
  { sizes: [4, 3, 3], bar: undefined, plain: true },
  { sizes: [4, 4, 4], bar: "≤ 0.2 s", plain: false },
  { sizes: [6, 5, 5], bar: "≤ 6 s", plain: false },
  { sizes: [7, 7, 6], bar: "≤ 150 s, ≤ 2 GB", plain: false },
] as const;

/** Rows on speed by size of the game, on memory, and on agreement with plain enumeration over random games. */
export const measure: Measure = async ({ long }) => {
  const rows: BenchRow[] = [];
  for (const { sizes, bar, plain } of GAMES) {
    const game = reversible(sizes);
    const [seconds] = timed(() => analyseStability(game));
    const enumerate = plain || (long && sizes[0] === 4);
    rows.push({
      engine: "settle",
      what: `stability, options ${sizes.join("/")}, all reversible`,
      figure: seconds,
      unit: "s",
      bar,
      ...(enumerate
        ? {
            baseline: {
              what: "plain enumeration",
              figure: timed(() => stabilityByDefinition(writeOutStates(game)))[0],
            },
          }
        : {}),
      note: `memory now ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    });
  }
  const runs = long ? 10_000 : 500;
  rows.push({
    engine: "settle",
    what: `stability, random games differing from plain enumeration, of ${runs}`,
    figure: differing(runs),
    unit: "games",
    bar: "0",
  });
  return rows;
};

function reversible(sizes: readonly number[]): OptionsConflict {
  const preferences = 3 * sizes.reduce((sum, size) => sum + size, 0);
  return randomOptionsConflict(seededRandom(1), { sizes, oneWay: 0, infeasiblePatterns: 0, preferences });
}

function timed<T>(run: () => T): readonly [seconds: number, result: T] {
  const started = performance.now();
  const result = run();
  return [(performance.now() - started) / 1000, result];
}

function differing(runs: number): number {
  const random = seededRandom(2026);
  let count = 0;
  for (let run = 0; run < runs; run++) {
    const makers = 2 + Math.floor(random() * 3);
    const byStates = run % 2 === 0;
    const options = randomOptionsConflict(random, {
      sizes: Array.from({ length: makers }, () => 1 + Math.floor(random() * 2)),
      oneWay: random(),
      infeasiblePatterns: Math.floor(random() * 3),
      preferences: 1 + Math.floor(random() * 6),
    });
    const written = byStates
      ? randomStatesConflict(random, makers, 2 + Math.floor(random() * 10), 0.1 + random() * 0.4)
      : writeOutStates(options);
    if (written.states.length === 0) continue;
    const swept = analyseStability(byStates ? written : options);
    const same = stabilityByDefinition(written).every((plain, maker) =>
      STABILITY_CONCEPTS.every((concept) =>
        plain[concept].every((stable, state) => stable === (swept.individual[maker][concept][state] === 1)),
      ),
    );
    if (!same) count += 1;
  }
  return count;
}
