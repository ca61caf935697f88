import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { seededRandom } from "../kit/random.ts";
import { isAccepted } from "./choice.ts";
import { bestPerIssue } from "./concession.ts";
import { enumerate } from "./enumerate.ts";
import { countAccepted } from "./package-count.ts";
import { restate, type Problem } from "./problem.ts";
import { randomModel } from "./random-model.ts";
import { settle } from "./settle.ts";
import { countWidening } from "./widening.ts";

const ports = { secondsLeft: () => Infinity, solver: null, progress: () => undefined };
const limits = { memories: 1e6, steps: 1e7, expired: () => false };

function visited(problem: Problem): { readonly packages: number; readonly by: Float64Array } {
  let packages = 0;
  const by = new Float64Array(problem.optionTotal);
  enumerate(problem, (choice, worth) => {
    if (!isAccepted(problem, worth)) return;
    packages += 1;
    choice.forEach((option, issue) => (by[problem.offsets[issue] + option] += 1));
  });
  return { packages, by };
}

/** The problem in which the player gets its best option's points on the issue whatever is chosen. */
function raised(problem: Problem, player: number, issue: number): Problem {
  const best = bestPerIssue(problem, player)[issue];
  const players = problem.players.map((each, at) => {
    if (at !== player) return each;
    const values = each.values.slice();
    values.fill(best, problem.offsets[issue], problem.offsets[issue] + problem.sizes[issue]);
    return { ...each, values };
  });
  return { ...problem, players };
}

/** Many issues with three options each, worth 0, 1 and 2 to a and 2, 1 and 0 to b; each needs at least `reservation`. */
const mirrored = (issues: number, reservation: object | string) =>
  readSettlementModel({
    parley: "settlement-model/1",
    issues: Array.from({ length: issues }, (_, i) => ({ id: `i${i}`, options: ["x", "y", "z"].map((id) => ({ id })) })),
    parties: [
      ["0", "1", "2"],
      ["2", "1", "0"],
    ].map(([x, y, z], p) => ({
      id: p === 0 ? "a" : "b",
      reservation,
      values: Object.fromEntries(Array.from({ length: issues }, (_, i) => [`i${i}`, { x, y, z }])),
    })),
  });

describe("countAccepted", () => {
  it("agrees with visiting every package of 400 random models", () => {
    const random = seededRandom(77);
    for (let at = 0; at < 400; at++) {
      const problem = restate(readSettlementModel(randomModel(random)), at % 2 === 0 ? "sure" : "possible");
      assert.deepEqual(countAccepted(problem, { kind: "options" }, limits), visited(problem), `model ${at}`);
      for (const player of problem.players.keys()) {
        const counted = countAccepted(problem, { kind: "raised", player }, limits);
        const expected = problem.sizes.map((_, issue) => visited(raised(problem, player, issue)).packages);
        assert.deepEqual([...(counted?.by ?? [])], expected, `model ${at}, player ${player}`);
      }
    }
  });

  it("gives up at its limits", () => {
    const problem = restate(mirrored(12, "12"), "sure");
    assert.equal(countAccepted(problem, { kind: "options" }, { ...limits, memories: 3 }), null);
    assert.equal(countAccepted(problem, { kind: "options" }, { ...limits, steps: 20 }), null);
  });
});

describe("a model with more packages than can be visited", () => {
  // 3^30 packages; a gets 30 + d and b 30 − d, so both get 30 in as many as 30 draws of −1, 0, 1 can add up to 0:
  // the central trinomial coefficient of 30. With 29 to 30 for both, d may also be −1 or 1.
  it("is counted exactly where parties' points are few", async () => {
    const trinomial = [1n];
    for (let n = 0, row = trinomial; n < 30; n++) {
      const next = Array.from(
        { length: row.length + 2 },
        (_, k) => (row[k] ?? 0n) + (row[k - 1] ?? 0n) + (row[k - 2] ?? 0n),
      );
      trinomial.splice(0, trinomial.length, ...next);
      row = trinomial;
    }
    const [middle, beside] = [trinomial[30], trinomial[29]];
    const { ranges } = await settle(mirrored(30, { low: "29", high: "30" }), { notions: [], why: false }, ports);
    assert.equal(ranges?.sure, String(middle));
    assert.equal(ranges.possible, String(middle + 2n * beside));
    const share = ranges.optionShare?.["i7"] ?? {};
    assert.equal(
      Object.values(share).reduce((sum, { sure }) => sum + BigInt(sure), 0n),
      middle,
    );
    assert.equal(share["x"].sure, share["z"].sure);
  });

  it("says which change would open most, or that it cannot be counted", async () => {
    const { widen, widenCounted } = await settle(mirrored(20, "20"), { notions: [] }, ports);
    assert.equal(widenCounted, undefined);
    assert.deepEqual([widen?.party, widen?.issue], ["a", "i0"]);
    assert.equal(
      countWidening(restate(mirrored(20, "20"), "sure"), () => true),
      "uncounted",
    );
    // Whoever accepts everything has nothing to give up.
    assert.equal(
      countWidening(restate(mirrored(20, "0"), "sure"), () => false),
      null,
    );
  });
});

describe("what one change of position would open", () => {
  it("is the same whether packages are kept or only visited, on 400 random models", async () => {
    const random = seededRandom(78);
    let widened = 0;
    for (let at = 0; at < 400; at++) {
      const model = readSettlementModel(randomModel(random));
      const [kept, streamed] = await Promise.all(
        [1e9, 0].map((enumerateUpTo) => settle(model, { notions: [], enumerateUpTo }, ports)),
      );
      assert.deepEqual(streamed.widen, kept.widen, `model ${at}`);
      if (kept.widen !== null) widened += 1;
    }
    assert.ok(widened > 50);
  });
});
