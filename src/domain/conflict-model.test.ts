import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseConflictModel } from "./conflict-model.ts";
import { ParleyError } from "./errors.ts";

const byStates = {
  decisionMakers: ["a", "b"],
  states: ["x", "y"],
  payoffs: { a: [1, 2], b: [2, 1] },
  reach: { a: [[2], []], b: [[], [1]] },
};
const byOptions = {
  decisionMakers: [
    { id: "a", options: ["sign"] },
    { id: "b", options: ["pay"] },
  ],
  options: [{ id: "sign", direction: "forward" }, { id: "pay" }],
  infeasible: [{ sign: false, pay: true }],
  preferences: { a: [{ when: { pay: true }, points: "1.5" }] },
};

function refuses(change: object, expected: RegExp): void {
  const base = "states" in change ? byStates : byOptions;
  assert.throws(
    () => parseConflictModel(JSON.stringify({ ...base, ...change })),
    (error) => {
      assert.ok(error instanceof ParleyError);
      assert.equal(error.code, "conflict-model");
      assert.match(error.message, expected);
      return true;
    },
  );
}

describe("parseConflictModel", () => {
  it("reads both shapes", () => {
    const states = parseConflictModel(JSON.stringify(byStates));
    assert.ok(states.kind === "states");
    assert.deepEqual(states.reach, [
      [[1], []],
      [[], [0]],
    ]);
    const options = parseConflictModel(JSON.stringify(byOptions));
    assert.ok(options.kind === "options");
    assert.deepEqual(options.infeasible, [{ mask: 3, bits: 2 }]);
    assert.deepEqual(options.decisionMakers[0].preferences, [{ anyOf: [{ mask: 2, bits: 2 }], points: 1_500_000n }]);
    assert.deepEqual(options.decisionMakers[1].preferences, []);
  });
  it("drops a state from its own reach, since that is no move", () => {
    const model = parseConflictModel(JSON.stringify({ ...byStates, reach: { a: [[1, 2], []], b: [[], [1]] } }));
    assert.ok(model.kind === "states");
    assert.deepEqual(model.reach[0][0], [1]);
  });
  it("names what is at fault in a conflict by states", () => {
    const states = byStates.states;
    refuses({ states, payoffs: { a: [1], b: [2, 1] } }, /payoffs of 'a' has 1 entries for 2 states/);
    refuses({ states, payoffs: { a: [1, "2"], b: [2, 1] } }, /payoff of 'a' for state 2 \('y'\) is no number/);
    refuses({ states, payoffs: { a: [1, 2] } }, /payoffs of 'b' must be a list, not missing/);
    refuses({ states, reach: { a: [[3], []], b: [[], []] } }, /reach of 'a' from state 1 \('x'\) names 3; .*1 to 2/);
    refuses({ states, reach: { a: [[], []], b: [[], []], c: [] } }, /"reach" names decision maker 'c'/);
    refuses({ states: ["x", "x"] }, /two states called 'x'/);
  });
  it("names what is at fault in a conflict by options", () => {
    refuses({ infeasible: [{ signs: true }] }, /Infeasible pattern 1 names option 'signs'.*did you mean 'sign'/);
    refuses({ infeasible: [{ sign: "Y" }] }, /needs true or false for option 'sign'/);
    refuses({ options: [{ id: "sign", direction: "up" }, { id: "pay" }] }, /direction of option 'sign' is "up"/);
    refuses({ options: [{ id: "sign" }, { id: "pay" }, { id: "go" }] }, /'go' belongs to no decision maker/);
    refuses(
      { decisionMakers: [...byOptions.decisionMakers, { id: "c", options: ["pay"] }] },
      /'pay' is listed for 'b' and/,
    );
    refuses(
      { preferences: { a: [{ when: { pay: true }, points: 0.1234567 }] } },
      /points of preference 1 of 'a' are 0.1234567/,
    );
    refuses({ preferences: { z: [] } }, /names decision maker 'z'/);
  });
  it("says so when the file is neither JSON nor a conflict", () => {
    assert.throws(() => parseConflictModel("{"), /not JSON/);
    assert.throws(() => parseConflictModel("{}"), /neither "states" nor "options"/);
    assert.throws(() => parseConflictModel("[]"), /must be an object, not a list/);
  });
});
