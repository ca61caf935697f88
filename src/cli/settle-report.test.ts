import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SettleAnswer, Solution } from "../desk/settle-model.ts";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { settleReport } from "./settle-report.ts";

const model = (more: object = {}) =>
  readSettlementModel({
    parley: "settlement-model/1",
    title: "A river",
    issues: [
      { id: "dam", title: "The dam", options: [{ id: "high" }, { id: "low", title: "lowered" }] },
      { id: "data", title: "Flow data", options: [{ id: "shared" }, { id: "secret" }] },
    ],
    parties: [
      {
        id: "up",
        title: "Upstream",
        reservation: "3",
        values: { dam: { high: "5", low: "2.5" }, data: { shared: "1" } },
      },
      { id: "down", title: "Downstream", reservation: "2", values: { dam: { low: "4" } } },
    ],
    rules: [{ id: "r1", because: "the treaty says so", anyOf: [{ issue: "data", option: "shared", is: true }] }],
    ...more,
  });
const solution: Solution = {
  package: { dam: "low", data: "shared" },
  utilities: { up: "3.5", down: "4" },
  margins: { up: { surplus: "0.5", belowIdeal: "0" }, down: { surplus: "2", belowIdeal: null } },
  proof: { status: "optimal", bound: "7.5", gap: "0" },
};
const answer: SettleAnswer = { feasible: true, solutions: {}, widen: null, whyNot: null };
const report = (change: Partial<SettleAnswer>, more: object = {}) =>
  settleReport(model(more), { ...answer, ...change }).split("\n");
const holds = (lines: readonly string[], expected: string) =>
  assert.ok(lines.includes(expected), `no line '${expected}' in:\n${lines.join("\n")}`);

describe("settleReport", () => {
  it("shows a package that several notions choose once, with who gains and who gives on each issue", () => {
    const lines = report({ solutions: { utilitarian: solution, nash: { ...solution } } });
    assert.deepEqual(lines.slice(0, 10), [
      "A river",
      "",
      "There are packages that keep every rule and that everyone who must accept could accept.",
      "",
      "Package 1: greatest sum of points (utilitarian); greatest product of gains (Nash)",
      "  issue      option   who gains   who gives (points)",
      "  The dam    lowered  Downstream  Upstream 2.5",
      "  Flow data  shared   Upstream    -",
      "  Upstream: 3.5 points, 0.5 above its reservation, 0 below the most it could get",
      "  Downstream: 4 points, 2 above its reservation",
    ]);
    assert.equal(lines.filter((line) => line.startsWith("Package")).length, 1);
  });

  it("says where a proof stopped early, and that nothing is known when nothing is", () => {
    const early = { ...solution, proof: { status: "limit", bound: "9", gap: "1.5" } } as const;
    assert.match(report({ solutions: { nash: early } })[4], /Nash\) \[stopped early: no package exceeds 9\]$/);
    holds(
      report({ feasible: null, solutions: { nash: null } }),
      "The time ran out before an acceptable package was found, or shown not to exist.",
    );
  });

  it("names the change that opens most, and what ranges leave open", () => {
    const lines = report({
      widen: { party: "up", issue: "dam", gain: "3" },
      ranges: {
        sure: "2",
        possible: "5",
        leastRegret: { package: solution.package, regret: "1.5" },
        optionShare: null,
      },
    });
    holds(lines, "One change of position would open most further packages: Upstream on 'The dam' (3 more).");
    holds(lines, "Values are ranges: 2 packages are acceptable for sure, 5 possibly.");
    holds(lines, "  Of the sure ones, the least that a party could come to regret at most is 1.5 points.");
    holds(
      report({ widenCounted: false }),
      "Which change of position would open most is not known: the packages are too many to count.",
    );
    const uncounted = { sure: null, possible: null, leastRegret: null, optionShare: null };
    holds(report({ ranges: uncounted }), "Values are ranges; the packages are too many to count.");
  });

  it("explains a deadlock by parties and rules, and shows the ways out with what they would open", () => {
    const lines = report({
      feasible: false,
      whyNot: {
        conflict: { parties: ["up"], rules: ["r1"] },
        concessions: [
          { kind: "least-total", total: "0.5", byParty: { up: "0.5" }, package: solution.package },
          {
            kind: "fewest-positions",
            count: 1,
            positions: [{ party: "up", issue: "dam" }],
            package: solution.package,
          },
        ],
        proven: false,
      },
    });
    holds(lines, "No package keeps every rule and is acceptable to everyone who must accept.");
    holds(lines, "  - Upstream accepts");
    holds(lines, "  - rule r1 holds (the treaty says so)");
    holds(lines, "Smallest fall of reservations in total: 0.5 points (Upstream 0.5). That would open:");
    holds(lines, "Fewest positions given up: 1 (Upstream on 'The dam'). That would open:");
    holds(lines, "The time ran out: less may be enough.");
  });

  it("writes out twelve points of a long frontier, says whether it is whole, and marks what is not acceptable", () => {
    const points = Array.from({ length: 14 }, (_, at) => ({
      utilities: { up: String(at), down: String(20 - at) },
      package: solution.package,
      acceptable: at > 0,
    }));
    const lines = report({ frontier: { complete: true, points } });
    holds(lines, "14 outcomes that no legal package improves for all (frontier, complete):");
    holds(lines, "  Upstream 0, Downstream 20 (not acceptable to all)");
    holds(lines, "  Upstream 11, Downstream 9");
    assert.ok(!lines.includes("  Upstream 12, Downstream 8"));
    holds(lines, "  … (--json has all)");
    holds(
      report({ frontier: { complete: false, points: points.slice(0, 2) } }),
      "The frontier is not complete; 2 of its points are known:",
    );
  });

  it("says beside every answer who is absent, who must ratify and what is not known, and calls nothing the best deal", () => {
    const lines = report(
      { solutions: { egalitarian: solution } },
      { notAtTable: ["fishers"], notKnown: ["the flow in winter"] },
    );
    assert.deepEqual(lines.slice(-5), [
      "Not known:",
      "  the flow in winter",
      "",
      "Not at the table: fishers.",
      "Must still ratify: nobody is named in the model.",
    ]);
    assert.doesNotMatch(lines.join("\n"), /best deal/i);
  });
});
