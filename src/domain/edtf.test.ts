import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isoDay } from "../kit/civil-date.ts";
import { mayCoincide, parseEdtf, readEdtf } from "./edtf.ts";

const bounds = (text: string) => {
  const { earliest, latest } = parseEdtf(text);
  return [earliest, latest].map((day) => (day === null ? ".." : isoDay(day))).join(" to ");
};

describe("parseEdtf", () => {
  it("bounds days, months, years and intervals", () => {
    assert.equal(bounds("2025-11-26"), "2025-11-26 to 2025-11-26");
    assert.equal(bounds("2024-02"), "2024-02-01 to 2024-02-29");
    assert.equal(bounds("2025"), "2025-01-01 to 2025-12-31");
    assert.equal(bounds("2025-11-17/2025-11-23"), "2025-11-17 to 2025-11-23");
    assert.equal(bounds("../2025-11-30"), ".. to 2025-11-30");
    assert.equal(bounds("2025-11/.."), "2025-11-01 to ..");
    assert.equal(bounds("2025-11-26T09:30:00+02:00"), "2025-11-26 to 2025-11-26");
  });
  it("keeps what is uncertain apart from what is approximate", () => {
    const marks = (text: string) => [parseEdtf(text).uncertain, parseEdtf(text).approximate];
    assert.deepEqual(marks("2025-11~"), [false, true]);
    assert.deepEqual(marks("2025-11-26?"), [true, false]);
    assert.deepEqual(marks("2025%"), [true, true]);
    assert.deepEqual(marks("2025-11-01~/2025-11-30?"), [true, true]);
  });
  it("refuses what is none, and intervals that end before they begin", () => {
    for (const text of [
      "",
      "..",
      "../..",
      "/",
      "2025-11-31",
      "2025-13",
      "25",
      "2025-11-26/2025-11-20",
      "a/b",
      "2025/2026/2027",
      "2025-11-26T99:00Z",
    ]) {
      assert.equal(readEdtf(text), null, text);
      assert.throws(() => parseEdtf(text), { code: "malformed-date" });
    }
  });
});

describe("mayCoincide", () => {
  it("asks whether two dates can mean one day", () => {
    const may = (a: string, b: string) => mayCoincide(parseEdtf(a), parseEdtf(b));
    assert.equal(may("2025-11", "2025-11-26"), true);
    assert.equal(may("2025-11-24", "2025-11-25"), false);
    assert.equal(may("../2025-11-30", "2025-11-30/.."), true);
    assert.equal(may("../2025-11-29", "2025-11-30/.."), false);
  });
});
