import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readUrlState } from "./url-state.ts";
import { screenOf, stepMoment } from "./step-moment.ts";

const moment = (at: string, positions: boolean, texts = false) => ({ at, positions, texts, events: true });
const MOMENTS = [
  moment("2025-11-20T23:59:59.999Z", true),
  moment("2025-11-22T08:00:00.000Z", false, true),
  moment("2025-11-24T09:30:00.000Z", true),
  moment("2025-11-26T23:59:59.999Z", true),
];

describe("stepping through what changed", () => {
  it("stops only at what the screen shows", () => {
    assert.equal(stepMoment(MOMENTS, "positions", "2025-11-24T09:30:00.000Z", -1), "2025-11-20");
    assert.equal(stepMoment(MOMENTS, "events", "2025-11-24T09:30:00.000Z", -1), "2025-11-22T08:00:00.000Z");
  });
  it("goes back from now past the last change, and forward from there to now", () => {
    assert.equal(stepMoment(MOMENTS, "positions", null, -1), "2025-11-24T09:30:00.000Z");
    assert.equal(stepMoment(MOMENTS, "positions", "2025-11-24T09:30:00.000Z", 1), null);
    assert.equal(stepMoment(MOMENTS, "positions", "2025-11-20", 1), "2025-11-24T09:30:00.000Z");
  });
  it("stays where there is nothing further", () => {
    assert.equal(stepMoment(MOMENTS, "positions", null, 1), undefined);
    assert.equal(stepMoment(MOMENTS, "positions", "2025-11-20", -1), undefined);
    assert.equal(stepMoment([], "events", null, -1), undefined);
    assert.equal(stepMoment(MOMENTS, "texts", null, -1), undefined);
  });
  it("gives moments that an address can carry", () => {
    assert.equal(readUrlState("?asof=2025-11-24T09:30:00.000Z").asof, "2025-11-24T09:30:00.000Z");
  });
  it("knows a screen by its address", () => {
    assert.deepEqual(["/a/positions", "/a/text", "/a/timeline", "/a/settle"].map(screenOf), [
      "positions",
      "texts",
      "events",
      "positions",
    ]);
  });
});
