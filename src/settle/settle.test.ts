import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { seededRandom } from "../kit/random.ts";
import { differences } from "./plain-check.ts";
import { randomModel } from "./random-model.ts";
import { settle } from "./settle.ts";

const ports = { secondsLeft: () => Infinity, solver: null, progress: () => undefined };

/** Two parties, two issues; `joint` and `yes` are worth more together to b. */
const model = (change: object = {}) =>
  readSettlementModel({
    parley: "settlement-model/1",
    issues: [
      { id: "plant", options: [{ id: "joint" }, { id: "iaea" }] },
      { id: "zone", options: [{ id: "yes" }, { id: "no" }] },
    ],
    parties: [
      { id: "a", reservation: "5", values: { plant: { joint: "6", iaea: "2" }, zone: { yes: "0", no: "4" } } },
      {
        id: "b",
        reservation: "5",
        values: { plant: { joint: "1", iaea: "5" }, zone: { yes: "3", no: "0.5" } },
        bonuses: [
          {
            when: [
              { issue: "plant", options: ["joint"] },
              { issue: "zone", options: ["yes"] },
            ],
            points: "2",
          },
        ],
      },
    ],
    rules: [],
    ...change,
  });

describe("settle", () => {
  // joint/yes is 6, 6; joint/no 10, 1.5; iaea/yes 2, 8; iaea/no 6, 5.5.
  it("finds the fair packages, with margins and proof", async () => {
    const { feasible, solutions, widen } = await settle(model(), { frontier: true }, ports);
    assert.equal(feasible, true);
    assert.deepEqual(solutions.utilitarian, {
      package: { plant: "joint", zone: "yes" },
      utilities: { a: "6", b: "6" },
      margins: { a: { surplus: "1", belowIdeal: "0" }, b: { surplus: "1", belowIdeal: "0" } },
      proof: { status: "optimal", bound: "12", gap: "0" },
    });
    assert.equal(solutions.nash?.proof.bound, "1");
    assert.equal(solutions.kalaiSmorodinsky?.proof.bound, "1");
    // b giving up the plant opens joint/no (1.5 + 4); a giving it up opens iaea/yes (2 + 4): one package each, a first.
    assert.deepEqual(widen, { party: "a", issue: "plant", gain: "1" });
  });

  it("keeps one point per vector on the frontier, none dominated, and says which are acceptable", async () => {
    const { frontier } = await settle(model(), { frontier: true, notions: [], why: false }, ports);
    assert.deepEqual(
      frontier?.points.map((point) => [point.utilities["a"], point.utilities["b"], point.acceptable]),
      [
        ["10", "1.5", false],
        ["6", "6", true],
        ["2", "8", false],
      ],
    );
  });

  it("names a minimal conflict and the cheapest ways out", async () => {
    const rules = [
      {
        id: "r1",
        anyOf: [{ issue: "plant", option: "joint", is: false }],
      },
      { id: "r2", anyOf: [{ issue: "zone", option: "yes", is: true }] },
    ];
    const { feasible, solutions, whyNot } = await settle(model({ rules }), {}, ports);
    assert.equal(feasible, false);
    assert.equal(solutions.nash, null);
    assert.deepEqual(whyNot, {
      conflict: { parties: ["a"], rules: ["r1", "r2"] },
      concessions: [
        { kind: "least-total", total: "3", byParty: { a: "3" }, package: { plant: "iaea", zone: "yes" } },
        {
          kind: "fewest-positions",
          count: 1,
          positions: [{ party: "a", issue: "plant" }],
          package: { plant: "iaea", zone: "yes" },
        },
      ],
    });
  });

  it("blames rules alone where no package keeps them", async () => {
    const rules = [
      { id: "r1", anyOf: [{ issue: "zone", option: "yes", is: true }] },
      { id: "r2", anyOf: [{ issue: "zone", option: "no", is: true }] },
    ];
    const { feasible, whyNot, frontier } = await settle(model({ rules }), { frontier: true }, ports);
    assert.equal(feasible, false);
    assert.deepEqual(whyNot, { conflict: { parties: [], rules: ["r1", "r2"] }, concessions: [] });
    assert.deepEqual(frontier, { complete: true, points: [] });
  });

  it("binds the members of a body through it", async () => {
    const hard = { id: "c", reservation: "9", values: { zone: { no: "9" } } };
    const body = (atLeast: number, vetoes: string[]) => ({ id: "duma", members: ["b", "c"], atLeast, vetoes });
    const [a, b] = [
      { id: "a", reservation: "5", values: { plant: { joint: "6" } } },
      { id: "b", reservation: "3", values: { zone: { yes: "3" } } },
    ];
    const feasible = async (parties: object[]) => (await settle(model({ parties }), { why: false }, ports)).feasible;
    assert.equal(await feasible([a, b, hard]), false);
    assert.equal(await feasible([a, b, hard, body(1, [])]), true);
    assert.equal(await feasible([a, b, hard, body(1, ["b", "c"])]), false);
    assert.equal(await feasible([a, b, hard, body(2, [])]), false);
  });

  // Written into the body, a member votes and no more: the council's two members would take the sum and the frontier elsewhere.
  it("lets a member that is written into its body vote, without a place in solutions or frontier", async () => {
    const [a, b] = [
      { id: "a", reservation: "0", values: { plant: { joint: "6", iaea: "2" } } },
      { id: "b", reservation: "0", values: { plant: { joint: "1", iaea: "4" } } },
    ];
    const member = (id: string, iaea: string) => ({ id, reservation: "1", values: { plant: { iaea, joint: "0" } } });
    const council = (atLeast: number) => ({
      id: "council",
      members: [member("x", "90"), member("y", "0"), { id: "z", values: { plant: { joint: "wants" } } }],
      atLeast,
      vetoes: [],
    });
    const one = await settle(model({ parties: [a, b, council(1)] }), { frontier: true }, ports);
    assert.deepEqual(one.solutions.utilitarian?.utilities, { a: "6", b: "1" });
    assert.deepEqual(
      one.frontier?.points.map(({ utilities, acceptable }) => ({ ...utilities, acceptable })),
      [
        { a: "6", b: "1", acceptable: true },
        { a: "2", b: "4", acceptable: true },
      ],
    );
    const two = await settle(model({ parties: [a, b, council(2)] }), {}, ports);
    assert.equal(two.solutions.utilitarian?.package["plant"], "iaea");
    const all = await settle(model({ parties: [a, b, council(3)] }), {}, ports);
    assert.deepEqual(all.whyNot?.conflict, { parties: ["council"], rules: [] });
    assert.deepEqual(all.whyNot?.concessions[0], {
      kind: "least-total",
      total: "1",
      byParty: { y: "1" },
      package: all.whyNot?.concessions[0]?.package,
    });
  });

  it("refuses a party that the model lacks", async () => {
    await assert.rejects(settle(model(), { frontier: true, parties: ["aa"] }, ports), { code: "settlement-party" });
  });

  it("gives what is known when the time is up", async () => {
    const late = { ...ports, secondsLeft: () => 0 };
    const { feasible } = await settle(model(), { enumerateUpTo: 0 }, late);
    assert.ok(feasible === true || feasible === null);
  });
});

describe("settle when the time runs out", () => {
  it("calls a sum or product that reaches its bound proven", async () => {
    const random = seededRandom(9);
    let proven = 0;
    for (let round = 0; round < 120; round++) {
      let left = Math.floor(random() * 6);
      const short = { ...ports, secondsLeft: () => left-- };
      const { solutions } = await settle(readSettlementModel(randomModel(random)), { enumerateUpTo: 0 }, short);
      for (const found of [solutions.utilitarian, solutions.nash]) {
        if (found?.proof.gap !== "0") continue;
        assert.equal(found.proof.status, "optimal");
        proven++;
      }
    }
    assert.ok(proven > 20, String(proven));
  });
});

describe("settle on random models", () => {
  const random = seededRandom(5);
  const models = Array.from({ length: 500 }, () => readSettlementModel(randomModel(random)));
  for (const [way, enumerateUpTo] of [
    ["by visiting every package", 1e9],
    ["by search", 0],
  ] as const)
    it(`agrees with plain enumeration, ${way}`, async () => {
      for (const [at, each] of models.entries()) {
        const answer = await settle(each, { frontier: true, enumerateUpTo }, ports);
        assert.deepEqual(differences(each, answer), [], `model ${at}`);
      }
    });
});
