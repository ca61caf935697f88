// What docs/using/settling.md says about its example, held against the engines.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { parseConflictModel } from "../domain/conflict-model.ts";
import { parseSettlementModel } from "../domain/settlement-model.ts";
import { analyseCoalitions } from "./coalition-stability.ts";
import { settleByMarks } from "./marks.ts";
import { settle } from "./settle.ts";
import { analyseStability } from "./stability.ts";
import { findPath } from "./stability-path.ts";

const read = (name: string) =>
  readFileSync(path.join(import.meta.dirname, "../../fixtures/settling", `${name}.json`), "utf8");

describe("the worked example of docs/using/settling.md", () => {
  it("has no possible package by marks, two knots, and one single change that opens four packages", () => {
    const { possible, blocked } = settleByMarks(parseSettlementModel(read("plan-marks")));
    assert.equal(possible, false);
    assert.deepEqual(
      blocked?.conflicts.map(({ refusals, rules }) => [
        refusals.map(({ party, option }) => `${party} ${option}`),
        rules,
      ]),
      [
        [["ukraine exit-first", "russia ceasefire"], []],
        [["ukraine exit", "russia line", "russia ceasefire"], ["zone-needs-vote"]],
      ],
    );
    assert.deepEqual(blocked?.singleChanges, [{ party: "russia", issue: "sequence", option: "ceasefire", opens: "4" }]);
  });
  it("has four possible packages with monitored steps, none of them heard in full", () => {
    const answer = settleByMarks(parseSettlementModel(read("plan-marks-steps")));
    assert.deepEqual([answer.packages, answer.packagesKnown], ["4", "0"]);
    assert.deepEqual(answer.inAll, { donetsk: "zone", sequence: "steps", troops: "no", army: "800" });
    assert.equal(answer.mustRatify.length > 0 && answer.notAtTable.length > 0, true);
  });
  it("has the solutions and the frontier named there", async () => {
    const answer = await settle(
      parseSettlementModel(read("plan-points")),
      { frontier: true },
      { secondsLeft: () => Infinity, solver: null, progress: () => undefined },
    );
    const fair = { ukraine: "66", russia: "54", us: "50" };
    assert.deepEqual(answer.solutions.utilitarian?.utilities, { ukraine: "50", russia: "60", us: "60" });
    for (const notion of ["egalitarian", "nash", "kalaiSmorodinsky"] as const)
      assert.deepEqual(answer.solutions[notion]?.utilities, fair);
    assert.equal(answer.frontier?.points.length, 43);
    assert.equal(answer.frontier?.points.filter((point) => point.acceptable).length, 6);
  });
  it("has a deal that holds by GMR, SMR and SEQ but not by Nash", () => {
    const model = parseConflictModel(read("plan-conflict"));
    const { equilibria, stateName } = analyseStability(model);
    assert.deepEqual(Array.from(equilibria.nash, stateName), ["NNNN", "NNNY"]);
    for (const concept of ["gmr", "smr", "seq"] as const)
      assert.deepEqual(Array.from(equilibria[concept], stateName), ["NNNN", "YYYN", "NNNY", "YYYY"]);
    // Nobody leaves the empty state alone, Ukraine and Russia would together; nobody leaves the deal together.
    for (const { members, stable } of analyseCoalitions(model))
      for (const concept of ["gmr", "smr", "seq"] as const) {
        assert.deepEqual([stable[concept][5], stable[concept][11]], [1, 1]);
        assert.equal(stable[concept][0], members.includes("Ukraine") && members.includes("Russia") ? 0 : 1);
      }
    assert.deepEqual(
      findPath(model, "NNNN", "YYYY")?.map(({ by }) => by),
      ["Ukraine", "Russia", "United States"],
    );
  });
});
