import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { answerMarks } from "../desk/settle-by-marks.ts";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { marksReport } from "./marks-report.ts";

const model = (up: object, more: object = {}) =>
  readSettlementModel({
    parley: "settlement-model/1",
    title: "A river",
    issues: [
      { id: "dam", title: "The dam", options: [{ id: "high" }, { id: "low" }] },
      { id: "data", title: "Flow data", options: [{ id: "shared" }, { id: "secret" }] },
    ],
    parties: [
      { id: "up", title: "Upstream", values: up },
      {
        id: "down",
        title: "Downstream",
        values: { dam: { high: "refuses", low: "accepts" }, data: { shared: "wants" } },
      },
    ],
    ...more,
  });
const report = (of: ReturnType<typeof model>) => marksReport(of, answerMarks(of)).split("\n");

describe("marksReport", () => {
  it("says what is possible, what is in all of it, and who was not heard or asked", () => {
    assert.deepEqual(
      report(
        model(
          { dam: { high: "wants", low: "tolerates" }, data: { shared: "accepts", secret: "refuses" } },
          { notAtTable: ["Fishers"] },
        ),
      ),
      [
        "A river",
        "",
        "1 package is possible: it keeps every rule and nobody refuses any part.",
        "",
        "In all of them:",
        "  The dam: low",
        "  Flow data: shared",
        "",
        "In how many of them each option is:",
        "  The dam: high 0, low 1",
        "  Flow data: shared 1, secret 0",
        "",
        "1 of them no other improves for every party (marks on different issues are never weighed against each other):",
        "  - The dam: low; Flow data: shared",
        "",
        "Not heard, and counted as not refused:",
        "  Downstream on 'Flow data': secret",
        "",
        "Not at the table: Fishers.",
        "Must still ratify: nobody is named in the model.",
      ],
    );
  });
  it("says what blocks a deal and which change of mind opens one", () => {
    const lines = report(model({ dam: { low: "refuses" } }));
    assert.ok(lines.includes("  1. Upstream refuses 'low' on 'The dam'; Downstream refuses 'high' on 'The dam'"));
    assert.ok(lines.includes("  - Upstream refuses 'low' on 'The dam' (opens 2)"));
  });
  it("names several changes where one is not enough", () => {
    const lines = report(
      model(
        { dam: { low: "refuses", high: "refuses" } },
        { rules: [{ id: "r", because: "the treaty", anyOf: [{ issue: "dam", option: "high", is: true }] }] },
      ),
    );
    assert.ok(lines.some((line) => line.includes("rule r (the treaty)")));
    assert.ok(lines.includes("No single change of mind is enough; 2 are, for instance:"));
  });
});
