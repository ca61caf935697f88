import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { settlementModelJson } from "../domain/settlement-writer.ts";
import { draftModel, type DraftCell, type DraftInput } from "./draft-model.ts";
import { settleByMarks } from "./marks.ts";

const cell = (
  party: string,
  issue: string,
  option: string | null,
  stance: DraftCell["stance"],
  more: Partial<DraftCell> = {},
): DraftCell => ({
  party,
  issue,
  option,
  stance,
  contested: false,
  claims: [`${party}/${issue}/${option ?? ""}`],
  condition: null,
  requires: [],
  ...more,
});
const draft = (cells: readonly DraftCell[], more: Partial<DraftInput> = {}) =>
  draftModel({
    title: "A river",
    parties: [
      { id: "up", title: "Upstream" },
      { id: "down", title: "Downstream" },
    ],
    issues: [
      {
        id: "dam",
        title: "The dam",
        options: [
          { id: "high", title: "high", claims: ["v1"] },
          { id: "low", title: "low", claims: ["v2"] },
        ],
      },
      { id: "data", title: "Flow data", options: [] },
    ],
    cells,
    notAtTable: ["Fishers"],
    mustRatify: ["Both parliaments"],
    ...more,
  });
const marksOf = (model: ReturnType<typeof draftModel>, id: string) => {
  const party = model.parties.find((one) => one.id === id);
  assert.ok(party?.kind === "marks");
  return [...party.marks].flatMap(([issue, options]) =>
    [...options].map(([option, { mark }]) => `${issue}.${option} ${mark}`),
  );
};

describe("draftModel", () => {
  it("turns stances into marks with their claims as basis", () => {
    const model = draft([
      cell("up", "dam", "high", "supports"),
      cell("up", "dam", "low", "mixed"),
      cell("down", "dam", "high", "opposes"),
      cell("down", "data", null, "supports"),
    ]);
    assert.deepEqual(marksOf(model, "up"), ["dam.high wants", "dam.low tolerates"]);
    assert.deepEqual(marksOf(model, "down"), ["dam.high refuses", "data.agreed wants"]);
    const [up] = model.parties;
    assert.ok(up.kind === "marks");
    assert.deepEqual(up.marks.get("dam")?.get("high")?.basis, { claims: ["up/dam/high"] });
    assert.deepEqual(model.notAtTable, ["Fishers"]);
    assert.deepEqual(model.mustRatify, ["Both parliaments"]);
  });

  it("leaves neutral, missing and contrary positions open and says so", () => {
    const model = draft([
      cell("up", "dam", "high", "supports", { contested: true }),
      cell("up", "dam", "low", "neutral"),
      cell("up", "data", null, "supports"),
      cell("up", "data", null, "opposes", { claims: ["other"] }),
      cell("down", "dam", null, "opposes"),
    ]);
    assert.deepEqual(marksOf(model, "up"), []);
    assert.deepEqual(model.notKnown, [
      "Downstream is against on 'The dam', but on none of the options in the record.",
      "The record holds contrary positions of Upstream on 'high' of 'The dam'; its mark is left open.",
      "Upstream has spoken of 'low' of 'The dam' without taking a side.",
      "The record holds contrary positions of Upstream on 'agreed' of 'Flow data'; its mark is left open.",
      "Downstream has no position on record on 'The dam'.",
      "Downstream has no position on record on 'Flow data'.",
    ]);
  });

  it("turns a condition into a rule on the option it requires", () => {
    const model = draft([
      cell("down", "dam", "low", "conditional", {
        condition: "if flow data are shared",
        requires: [{ issue: "data", option: "agreed", is: true }],
      }),
    ]);
    assert.deepEqual(marksOf(model, "down"), ["dam.low accepts"]);
    assert.deepEqual(
      model.rules.map(({ anyOf, basis }) => ({ anyOf, basis })),
      [
        {
          anyOf: [
            { issue: "dam", option: "low", is: false },
            { issue: "data", option: "agreed", is: true },
          ],
          basis: { claims: ["down/dam/low"] },
        },
      ],
    );
    // high with or without data, low with data.
    assert.equal(settleByMarks(model).packages, "3");
  });

  it("makes a condition that names no option an issue that others can be marked on, without adding packages", () => {
    const conditional = cell("down", "dam", "low", "conditional", { condition: "once the villages are paid" });
    const model = draft([conditional, cell("down", "dam", "high", "opposes")]);
    assert.deepEqual(
      model.issues.map((issue) => issue.title),
      ["The dam", "Flow data", "Condition of Downstream: once the villages are paid"],
    );
    const answer = settleByMarks(model);
    assert.equal(answer.packages, "2");
    assert.deepEqual(answer.inAll, { dam: "low", "down-dam-low-condition": "met" });
    assert.ok(
      model.notKnown.includes(
        "Upstream has no position on record on 'Condition of Downstream: once the villages are paid'.",
      ),
    );
  });

  it("writes a model that reads back", () => {
    const model = draft([
      cell("down", "dam", "low", "conditional", { condition: "once the villages are paid" }),
      cell("up", "dam", "low", "conditional"),
    ]);
    assert.deepEqual(readSettlementModel(JSON.parse(JSON.stringify(settlementModelJson(model)))), model);
    assert.ok(model.notKnown.includes("Upstream accepts 'low' of 'The dam' on a condition the record does not state."));
  });
});
