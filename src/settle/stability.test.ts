import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseConflictModel, type ConflictModel } from "../domain/conflict-model.ts";
import { seededRandom } from "../kit/random.ts";
import { randomOptionsConflict, randomStatesConflict } from "./random-conflict.ts";
import { stabilityByDefinition, writeOutStates } from "./stability-by-definition.ts";
import { analyseStability } from "./stability.ts";
import { STABILITY_CONCEPTS } from "./stability-answer.ts";
import { findPath } from "./stability-path.ts";

const prisoners = JSON.stringify({
  decisionMakers: [
    { id: "one", options: ["c1"] },
    { id: "two", options: ["c2"] },
  ],
  options: [{ id: "c1" }, { id: "c2" }],
  preferences: {
    one: [
      { when: { c2: true }, points: 2 },
      { when: { c1: false }, points: 1 },
    ],
    two: [
      { when: { c1: true }, points: 2 },
      { when: { c2: false }, points: 1 },
    ],
  },
});

function compare(model: ConflictModel, what: string): void {
  const swept = analyseStability(model);
  const plain = stabilityByDefinition(model.kind === "states" ? model : writeOutStates(model));
  plain.forEach((stability, maker) => {
    for (const concept of STABILITY_CONCEPTS)
      assert.deepEqual(
        Array.from(swept.individual[maker][concept], (bit) => bit === 1),
        stability[concept],
        `${what}: ${concept} of ${swept.decisionMakers[maker]}`,
      );
  });
}

describe("analyseStability", () => {
  it("finds mutual defection Nash and mutual cooperation sequentially stable in the prisoner's dilemma", () => {
    // Fang, Hipel & Kilgour (1993), ch. 3: states NN, YN, NY, YY (Y = cooperate).
    const answer = analyseStability(parseConflictModel(prisoners));
    assert.deepEqual(
      [0, 1, 2, 3].map((position) => answer.stateName(position)),
      ["NN", "YN", "NY", "YY"],
    );
    assert.deepEqual(
      STABILITY_CONCEPTS.map((concept) => [...answer.equilibria[concept]]),
      [[0], [0, 3], [0, 3], [0, 3]],
    );
  });

  it("does not let one opponent move twice in a row to reach a sanction", () => {
    // a moves 1 to 2 for the better; b could punish only at 4, two moves of its own away.
    const game = {
      decisionMakers: ["a", "b"],
      states: ["1", "2", "3", "4"],
      payoffs: { a: [1, 2, 2, 0], b: [0, 0, 1, 2] },
      reach: { a: [[2], [], [], []], b: [[], [3], [4], []] },
    };
    assert.equal(analyseStability(parseConflictModel(JSON.stringify(game))).individual[0].gmr[0], 0);
    // A third party that moves in between (3 to 5) makes the sequence legal: b, c, b.
    const helped = {
      decisionMakers: ["a", "b", "c"],
      states: ["1", "2", "3", "4", "5"],
      payoffs: { a: [1, 2, 2, 0, 2], b: [0, 0, 1, 2, 1], c: [0, 0, 0, 0, 0] },
      reach: { a: [[2], [], [], [], []], b: [[], [3], [], [], [4]], c: [[], [], [5], [], []] },
    };
    const answer = analyseStability(parseConflictModel(JSON.stringify(helped)));
    assert.equal(answer.individual[0].gmr[0], 1);
    // c gains nothing by its move, so nobody can count on it.
    assert.equal(answer.individual[0].seq[0], 0);
  });

  it("counts a sanction the mover can escape for GMR but not for SMR", () => {
    const game = {
      decisionMakers: ["a", "b"],
      states: ["1", "2", "3", "4"],
      payoffs: { a: [1, 2, 0, 3], b: [0, 0, 0, 0] },
      reach: { a: [[2], [], [4], []], b: [[], [3], [], []] },
    };
    const { gmr, smr } = analyseStability(parseConflictModel(JSON.stringify(game))).individual[0];
    assert.deepEqual([gmr[0], smr[0]], [1, 0]);
  });

  it("adds points exactly where floats would not", () => {
    const game = (points: (number | string)[]) =>
      JSON.stringify({
        decisionMakers: [{ id: "a", options: ["x"] }],
        options: [{ id: "x" }],
        preferences: {
          a: [
            { when: { x: true }, points: points[0] },
            { when: { x: true }, points: points[1] },
            { when: { x: false }, points: points[2] },
          ],
        },
      });
    // 0.1 + 0.2 and 0.3 tie, so neither state is left; so do sums past 2^53.
    for (const points of [
      [0.1, 0.2, 0.3],
      ["9007199254740993", "0.000001", "9007199254740993.000001"],
    ])
      assert.deepEqual([...analyseStability(parseConflictModel(game(points))).equilibria.nash], [0, 1]);
    const { equilibria } = analyseStability(
      parseConflictModel(game(["9007199254740993", 0, "9007199254740992.999999"])),
    );
    assert.deepEqual([...equilibria.nash], [1]);
  });

  it("agrees with plain enumeration on 400 random conflicts by states", () => {
    const random = seededRandom(5);
    for (let run = 0; run < 400; run++) {
      const makers = 2 + Math.floor(random() * 3);
      const states = 2 + Math.floor(random() * 11);
      compare(randomStatesConflict(random, makers, states, 0.1 + random() * 0.4), `run ${run}`);
    }
  });

  it("agrees with plain enumeration on 400 random conflicts by options, one-way moves and infeasible states included", () => {
    const random = seededRandom(6);
    let compared = 0;
    for (let run = 0; run < 400; run++) {
      const sizes = Array.from({ length: 2 + Math.floor(random() * 3) }, () => 1 + Math.floor(random() * 2));
      const oneWay = random() < 0.3 ? 0 : random();
      const model = randomOptionsConflict(random, {
        sizes,
        oneWay,
        infeasiblePatterns: Math.floor(random() * 4),
        preferences: 1 + Math.floor(random() * 6),
      });
      if (writeOutStates(model).states.length === 0) continue;
      compare(model, `run ${run}`);
      compared += 1;
    }
    assert.ok(compared > 350, `only ${compared} conflicts had a state`);
  });
});

describe("findPath", () => {
  const model = parseConflictModel(prisoners);
  it("finds the fewest moves, nobody moving twice in a row", () => {
    assert.deepEqual(findPath(model, "NN", "YY"), [
      { by: "one", state: "YN" },
      { by: "two", state: "YY" },
    ]);
    assert.deepEqual(findPath(model, "NN", "NN"), []);
  });
  it("finds none where only improvements count and nobody has one", () => {
    assert.equal(findPath(model, "NN", "YY", true), null);
    assert.deepEqual(findPath(model, "YY", "NN", true), [
      { by: "one", state: "NY" },
      { by: "two", state: "NN" },
    ]);
  });
  it("says which states there are when one is unknown", () => {
    assert.throws(
      () => findPath(model, "NN", "YYY"),
      /no feasible state 'YYY'; name one as the model does, such as 'NN'/,
    );
  });
  it("leads only through legal moves to every state it says can be reached, on random conflicts", () => {
    const random = seededRandom(7);
    for (let run = 0; run < 100; run++) {
      const model = randomStatesConflict(random, 3, 8, 0.15);
      for (const goal of model.states) {
        const path = findPath(model, "s1", goal);
        let [at, last] = ["s1", ""];
        for (const { by, state } of path ?? []) {
          assert.notEqual(by, last);
          const targets = model.reach[model.decisionMakers.indexOf(by)][model.states.indexOf(at)];
          assert.ok(targets.includes(model.states.indexOf(state)));
          [at, last] = [state, by];
        }
        if (path !== null) assert.equal(at, goal);
      }
    }
  });
});
