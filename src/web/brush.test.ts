import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseIsoDay } from "../kit/civil-date.ts";
import { brushed, nowDay, touches, windowOf } from "./brush.ts";

const day = (iso: string) => parseIsoDay(iso) ?? 0;
const NOVEMBER = { first: day("2025-11-01"), last: day("2025-11-30") };

describe("brushing the timeline", () => {
  it("selects the same days in either direction, and no more than the axis has", () => {
    const days = { from: "2025-11-03", to: "2025-11-09" };
    assert.deepEqual(brushed(day("2025-11-03"), day("2025-11-09"), NOVEMBER), days);
    assert.deepEqual(brushed(day("2025-11-09") + 0.3, day("2025-11-03") - 0.2, NOVEMBER), days);
    assert.equal(brushed(day("2025-11-20"), day("2025-12-20"), NOVEMBER)?.to, "2025-11-30");
  });
  it("takes a slip of the pointer for a click", () =>
    assert.equal(brushed(day("2025-11-03"), day("2025-11-03") + 0.4, NOVEMBER), null));
  it("shows what was brushed, else all", () => {
    assert.deepEqual(windowOf({ from: "2025-11-03", to: "2025-11-09" }, NOVEMBER), {
      first: day("2025-11-03"),
      last: day("2025-11-09"),
    });
    assert.deepEqual(windowOf(null, NOVEMBER), NOVEMBER);
  });
  it("keeps what reaches into the days shown", () => {
    assert.ok(touches({ first: day("2025-10-20"), last: day("2025-11-01") }, NOVEMBER));
    assert.ok(!touches({ first: day("2025-12-01"), last: day("2025-12-01") }, NOVEMBER));
  });
  it("puts the now-line at the moment looked at, and at the edge where that lies beyond", () => {
    assert.equal(nowDay("2025-11-20T08:00:00.000Z", "2026-01-01", NOVEMBER), day("2025-11-20"));
    assert.equal(nowDay(null, "2026-01-01T00:00:00.000Z", NOVEMBER), NOVEMBER.last);
  });
});
