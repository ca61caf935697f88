import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { civilFromDays, daysFromCivil, daysInMonth, isoDay, parseIsoDay, weekdayOf } from "./civil-date.ts";

describe("civil-date", () => {
  it("agrees with known days", () => {
    assert.equal(daysFromCivil({ year: 1970, month: 1, day: 1 }), 0);
    assert.equal(daysFromCivil({ year: 2000, month: 3, day: 1 }), 11_017);
    assert.equal(isoDay(daysFromCivil({ year: 2025, month: 11, day: 25 })), "2025-11-25");
  });
  it("knows that 25 November 2025 is a Tuesday and 1 January 1970 a Thursday", () => {
    assert.equal(weekdayOf(daysFromCivil({ year: 2025, month: 11, day: 25 })), 1);
    assert.equal(weekdayOf(0), 3);
  });
  it("takes every day of four centuries there and back", () => {
    for (let day = -150_000; day < 150_000; day += 7) assert.equal(daysFromCivil(civilFromDays(day)), day);
  });
  it("knows leap years", () => {
    assert.equal(daysInMonth(1900, 2), 28);
    assert.equal(daysInMonth(2000, 2), 29);
    assert.equal(daysInMonth(2025, 12), 31);
  });
  it("refuses days that do not exist", () => {
    assert.equal(parseIsoDay("2025-02-29"), null);
    assert.equal(parseIsoDay("2025-13-01"), null);
    assert.equal(parseIsoDay("25 Nov 2025"), null);
    assert.equal(parseIsoDay("2024-02-29"), daysFromCivil({ year: 2024, month: 2, day: 29 }));
  });
});
