import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { seededRandom } from "../kit/random.ts";
import { boxFrontier } from "../settle/box-frontier.ts";
import { utility } from "../settle/choice.ts";
import { restate } from "../settle/problem.ts";
import { randomModel } from "../settle/random-model.ts";
import { smallEngine } from "../settle/small.ts";
import { highsPool } from "./highs-pool.ts";

describe("highsPool", () => {
  it("finds the frontier of two parties that visiting every package finds", async () => {
    const pool = highsPool({ workers: 2, megabytes: 512, secondsLeft: () => Infinity });
    const random = seededRandom(21);
    let compared = 0;
    try {
      while (compared < 12) {
        const problem = restate(readSettlementModel(randomModel(random)), "sure");
        const [first, second] = problem.counted;
        if (second === undefined) continue;
        const pair = [first, second] as const;
        const vectors = (choices: readonly Int32Array[]) =>
          choices.map((choice) => pair.map((player) => utility(problem, player, choice)));
        const boxes = await boxFrontier(problem, pair, pool, () => undefined);
        const visited = await smallEngine(problem).frontier(pair);
        assert.equal(boxes.complete, true);
        assert.deepEqual(vectors(boxes.choices), vectors(visited.choices));
        compared += 1;
      }
    } finally {
      await pool.close();
    }
  });

  it("answers that a limit came first once the time is up", async () => {
    const pool = highsPool({ workers: 1, megabytes: 512, secondsLeft: () => 0 });
    const empty = new Float64Array(0);
    const answer = await pool.solve({
      cost: new Float64Array(1),
      lower: new Float64Array(1),
      upper: new Float64Array(1),
      whole: new Int32Array(1),
      rowLower: empty,
      rowUpper: empty,
      starts: new Int32Array(1),
      indices: new Int32Array(0),
      values: empty,
    });
    assert.equal(answer.status, "limit");
    await pool.close();
  });
});
