import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel, type SettlementModel } from "../domain/settlement-model.ts";
import { settlementModelJson } from "../domain/settlement-writer.ts";
import { seededRandom } from "../kit/random.ts";
import { differences } from "./plain-check.ts";
import { randomModel } from "./random-model.ts";
import { settle, type SettleRequest } from "./settle.ts";

const ports = { secondsLeft: () => Infinity, solver: null, progress: () => undefined };

/** One issue in which a and b get 8 and 3, 6 and 6, or 3 and 8; both need 2. */
const model = (weights: Readonly<Record<string, string>> = {}): SettlementModel =>
  readSettlementModel({
    parley: "settlement-model/1",
    issues: [{ id: "q", options: [{ id: "x" }, { id: "y" }, { id: "z" }] }],
    parties: [
      { id: "a", reservation: "2", values: { q: { x: "8", y: "6", z: "3" } } },
      { id: "b", reservation: "2", values: { q: { x: "3", y: "6", z: "8" } } },
    ].map((party) => ({ ...party, ...(party.id in weights ? { weight: weights[party.id] } : {}) })),
  });

const chosen = async (of: SettlementModel, request: SettleRequest = {}) =>
  Object.entries((await settle(of, { why: false, ...request }, ports)).solutions).map(([name, solution]) => [
    name,
    solution?.package["q"],
    solution?.proof.bound,
  ]);

describe("weights", () => {
  // Gains are 6 and 1, 4 and 4, 1 and 6; ideals are 8 and 8.
  it("decide each notion in the smallest whole numbers of their ratio", async () => {
    const plain = await chosen(model());
    assert.deepEqual(plain, [
      ["utilitarian", "y", "12"],
      ["egalitarian", "y", "4"],
      ["nash", "y", "16"],
      ["kalaiSmorodinsky", "y", "0.666667"],
    ]);
    // 3 : 1. Sums 27, 24, 17. Least gain over weight 1 (6/3 and 1), 4/3, 1/3. Products 216, 256, 6.
    // Shares over weight: 1/6 (6/18 and 1/6), 4/18, 1/18.
    for (const each of [model({ a: "3" }), model({ a: "1.5", b: "0.5" })]) {
      const weighted = await chosen(each);
      assert.deepEqual(weighted, [
        ["utilitarian", "x", "27"],
        ["egalitarian", "y", "1.333334"],
        ["nash", "y", "256"],
        ["kalaiSmorodinsky", "y", "0.222223"],
      ]);
      assert.deepEqual(await chosen(each, { enumerateUpTo: 0 }), weighted);
    }
    // 1 : 5. Products 6, 4 · 4^5 = 4096, 1 · 6^5 = 7776. Least gains over weight 1/5, 4/5, 1 (1 and 6/5).
    assert.deepEqual(await chosen(model(), { weights: { b: "5" } }), [
      ["utilitarian", "z", "43"],
      ["egalitarian", "z", "1"],
      ["nash", "z", "7776"],
      ["kalaiSmorodinsky", "z", "0.166667"],
    ]);
  });

  it("are named in the answer as they count, and those of the question stand before the model's", async () => {
    const { weights } = await settle(model({ a: "3" }), { weights: { a: "0.5" } }, ports);
    assert.deepEqual(weights, { a: "1", b: "2" });
    assert.equal("weights" in (await settle(model(), {}, ports)), false);
  });

  it("that are equal change nothing", async () => {
    const { weights: _weights, ...rest } = await settle(model({ a: "0.3", b: "0.3" }), { frontier: true }, ports);
    assert.deepEqual(rest, await settle(model(), { frontier: true }, ports));
  });

  it("survive being written and read", () => {
    const [a] = readSettlementModel(settlementModelJson(model({ a: "1.25" }))).parties;
    assert.equal(a.kind === "numbers" ? a.weight : null, 1_250_000n);
  });

  it("are refused where they are wrong or too fine to compare", async () => {
    const asked = (weights: Readonly<Record<string, string>>, request: SettleRequest = {}) =>
      settle(model(), { ...request, weights }, ports);
    await assert.rejects(asked({ aa: "2" }), { code: "settlement-weights", message: /'aa'.*did you mean 'a'/ });
    await assert.rejects(asked({ a: "0" }), { code: "settlement-model", message: /weight of party 'a' is 0/ });
    await assert.rejects(asked({ a: "1.2345678" }), { code: "settlement-model", message: /party 'a'.*six/ });
    await assert.rejects(asked({ a: "0.333333" }), { code: "settlement-weights", message: /333333 : 1000000.*nash/ });
    const { solutions } = await asked({ a: "0.333333" }, { notions: ["utilitarian", "egalitarian"] });
    assert.equal(solutions.utilitarian?.package["q"], "z");
    assert.throws(() => model({ a: "-1" }), /weight of party 'a' is -1/);
  });

  it("agree with plain enumeration on 120 random models, both ways of answering", async () => {
    const random = seededRandom(31);
    const some = ["1", "2", "3", "0.5", "1.5", "2.5", "7"];
    for (let at = 0; at < 120; at++) {
      const drawn = readSettlementModel(randomModel(random));
      const weighted: SettlementModel = {
        ...drawn,
        parties: drawn.parties.map((party) =>
          party.kind === "numbers" && random() < 0.8
            ? { ...party, weight: BigInt(Number(some[Math.floor(random() * some.length)]) * 1_000_000) }
            : party,
        ),
      };
      for (const enumerateUpTo of [1e9, 0]) {
        const answer = await settle(weighted, { frontier: true, enumerateUpTo }, ports);
        assert.deepEqual(differences(weighted, answer), [], `model ${at}, up to ${enumerateUpTo}`);
      }
    }
  });
});
