import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { analyseStability } from "../settle/stability.ts";
import { readGmcrFile } from "./gmcr-file.ts";

// Two neighbours share a well: the first can pump (and never stop), the second can complain.
const well = {
  program: "gmcr-py",
  options: [
    { name: "Pump", permittedDirection: "fwd" },
    { name: "Complain", permittedDirection: "both" },
  ],
  infeasibles: [
    [
      [0, "N"],
      [1, "Y"],
    ],
  ],
  decisionMakers: [
    { name: "Upstream", options: [0], preferences: [[[1, "N"]], [[0, "Y"]]] },
    {
      name: "Downstream",
      options: [1],
      preferences: [
        [[0, "N"]],
        {
          compound: true,
          members: [
            [[1, "Y"]],
            [
              [0, "N"],
              [1, "N"],
            ],
          ],
        },
      ],
    },
  ],
};
const read = (change: object = {}) => readGmcrFile(JSON.stringify({ ...well, ...change }));

describe("readGmcrFile", () => {
  it("reads options, directions, infeasible states and conditions in order of importance", () => {
    const model = read();
    assert.ok(model.kind === "options");
    assert.deepEqual(model.options, [
      { id: "Pump", direction: "forward" },
      { id: "Complain", direction: "both" },
    ]);
    assert.deepEqual(model.infeasible, [{ mask: 3, bits: 2 }]);
    assert.deepEqual(model.decisionMakers[0].preferences, [
      { anyOf: [{ mask: 2, bits: 0 }], points: 2_000_000n },
      { anyOf: [{ mask: 1, bits: 1 }], points: 1_000_000n },
    ]);
    // Pumping answered by a complaint is where each ends up: states NN, YN, YY.
    assert.deepEqual([...analyseStability(model).equilibria.nash], [2]);
  });
  it("takes a ranking by hand instead of the conditions, ties included", () => {
    const ranked = (ranking: unknown) => ({
      useManualPreferenceRanking: true,
      decisionMakers: well.decisionMakers.map((maker) => ({ ...maker, preferenceRanking: ranking })),
    });
    const model = read(ranked([1, [2, 3]]));
    const { ranks } = analyseStability(model);
    assert.deepEqual([...ranks[0]], [1, 0, 0]);
    assert.throws(() => read(ranked([1, 2])), /ranking of 'Upstream' leaves out state 3/);
    assert.throws(() => read(ranked([1, 2, 4])), /names state 4; states run from 1 to 3/);
    assert.throws(() => read(ranked([1, 2, 2])), /names state 2 twice/);
  });
  it("ranks by more conditions than a double could add up", () => {
    const many = Array.from({ length: 60 }, (_, at) => [[0, at % 2 === 0 ? "Y" : "N"]]);
    const model = read({
      decisionMakers: [{ ...well.decisionMakers[0], preferences: [...many, [[1, "N"]]] }, well.decisionMakers[1]],
    });
    assert.deepEqual([...analyseStability(model).ranks[0]], [0, 2, 1]);
  });
  it("names what is at fault", () => {
    assert.throws(() => readGmcrFile("<gmcr/>"), /not JSON/);
    assert.throws(() => readGmcrFile("[]"), /not laid out as \.gmcr files are/);
    assert.throws(
      () => read({ infeasibles: [[[7, "Y"]]] }),
      /Infeasible condition 1 names option number 7; options run from 0 to 1/,
    );
    assert.throws(() => read({ infeasibles: [[[0, "maybe"]]] }), /use "Y" or "N"/);
    assert.throws(
      () => read({ options: [{ name: "Pump", permittedDirection: "up" }] }),
      /Option 1 has the direction "up"/,
    );
  });
});
