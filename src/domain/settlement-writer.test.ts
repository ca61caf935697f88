import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseSettlementModel } from "./settlement-model.ts";
import { settlementModelJson } from "./settlement-writer.ts";

describe("settlementModelJson", () => {
  it("writes what reads back as the same model", () => {
    const text = JSON.stringify({
      parley: "settlement-model/1",
      title: "A ferry",
      issues: [{ id: "fare", title: "Fare", options: [{ id: "low" }, { id: "high", title: "High" }] }],
      parties: [
        {
          id: "a",
          reservation: { points: { low: "1.5", high: 2 }, basis: { assessment: "as in 2019", author: "M." } },
          base: -3,
          values: { fare: { low: { points: "0.000001", basis: { claims: ["c1"] } }, high: { low: 1, high: 2 } } },
          bonuses: [{ when: [{ issue: "fare", options: ["low"] }], points: "4.25" }],
          ceiling: "100",
        },
        { id: "b", values: { fare: { low: "wants", high: { mark: "refuses", basis: { claims: ["c2"] } } } } },
        { id: "c", values: { fare: { low: "accepts" } } },
        { id: "council", members: ["b", "c"], atLeast: 1, vetoes: ["b"] },
        {
          id: "crew",
          members: [
            "c",
            { id: "mate", reservation: 1, values: { fare: { low: 2 } } },
            { id: "cook", values: { fare: { high: "refuses" } } },
          ],
          atLeast: 2,
          vetoes: ["cook"],
        },
      ],
      rules: [
        {
          id: "r",
          because: "law",
          anyOf: [{ issue: "fare", option: "low", is: true }],
          basis: { assessment: "law of 2001" },
        },
      ],
      notAtTable: ["passengers"],
      mustRatify: ["the council"],
      notKnown: ["what b makes of a high fare"],
    });
    const model = parseSettlementModel(text);
    const written = JSON.stringify(settlementModelJson(model));
    assert.deepEqual(parseSettlementModel(written), model);
    assert.equal(JSON.stringify(settlementModelJson(parseSettlementModel(written))), written);
  });
});
