import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseConflictModel } from "../domain/conflict-model.ts";
import { seededRandom } from "../kit/random.ts";
import { analyseCoalitions } from "./coalition-stability.ts";
import { randomOptionsConflict, randomStatesConflict } from "./random-conflict.ts";
import { analyseStability } from "./stability.ts";
import { STABILITY_CONCEPTS } from "./stability-answer.ts";

describe("analyseCoalitions", () => {
  it("lets two prisoners leave mutual defection together, and nothing else for mutual cooperation", () => {
    // States NN, YN, NY, YY (Y = cooperate); payoffs as in the dilemma. With nobody left to answer, all notions agree.
    const game = {
      decisionMakers: ["one", "two"],
      states: ["NN", "YN", "NY", "YY"],
      payoffs: { one: [2, 1, 4, 3], two: [2, 4, 1, 3] },
      reach: { one: [[2], [1], [4], [3]], two: [[3], [4], [1], [2]] },
    };
    const [both, ...rest] = analyseCoalitions(parseConflictModel(JSON.stringify(game)));
    assert.deepEqual(both.members, ["one", "two"]);
    assert.equal(rest.length, 0);
    for (const concept of STABILITY_CONCEPTS) assert.deepEqual([...both.stable[concept]], [0, 1, 1, 1]);
  });

  it("counts an answer that hurts one member, for SMR only where the coalition cannot mend it, for SEQ only where it pays", () => {
    // a and b move together 1-2-3; c can answer at 3 with 4, which hurts a. From 4, a can go on to 5, better for both.
    const game = (cGains: boolean, escape: boolean) =>
      JSON.stringify({
        decisionMakers: ["a", "b", "c"],
        states: ["1", "2", "3", "4", "5"],
        payoffs: { a: [1, 0, 2, 0, 3], b: [1, 2, 2, 2, 3], c: [0, 0, 0, cGains ? 1 : 0, 0] },
        reach: { a: [[2], [], [], escape ? [5] : [], []], b: [[], [3], [], [], []], c: [[], [], [4], [], []] },
      });
    const stable = (cGains: boolean, escape: boolean) => {
      const [pair] = analyseCoalitions(parseConflictModel(game(cGains, escape)));
      return STABILITY_CONCEPTS.map((concept) => pair.stable[concept][0]);
    };
    assert.deepEqual(stable(true, false), [0, 1, 1, 1]);
    assert.deepEqual(stable(false, false), [0, 1, 1, 0]);
    assert.deepEqual(stable(true, true), [0, 1, 0, 1]);
  });

  it("finds that whoever is stable by Nash is so by the others, and by SEQ or SMR also by GMR", () => {
    const random = seededRandom(3);
    for (let run = 0; run < 60; run++) {
      const model =
        run % 2 === 0
          ? randomStatesConflict(random, 3, 8, 0.2)
          : randomOptionsConflict(random, { sizes: [2, 1, 1], oneWay: 0.4, infeasiblePatterns: 1, preferences: 5 });
      const entries = analyseCoalitions(model);
      assert.equal(entries.length, 4);
      for (const { stable } of entries)
        for (let state = 0; state < stable.nash.length; state++) {
          const [nash, gmr, smr, seq] = STABILITY_CONCEPTS.map((concept) => stable[concept][state]);
          assert.ok(nash <= smr && nash <= seq && smr <= gmr && seq <= gmr);
        }
    }
  });

  it("refuses conflicts too large for it", () => {
    const model = randomOptionsConflict(seededRandom(1), {
      sizes: [7, 6],
      oneWay: 0,
      infeasiblePatterns: 0,
      preferences: 3,
    });
    assert.throws(() => analyseCoalitions(model), /up to 4096 states .* this conflict has 8192/);
    assert.equal(analyseStability(model).count, 8192);
  });
});
