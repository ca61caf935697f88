import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { BEGINNING_OF_TIME, END_OF_TIME, millisOf, momentFromMillis, parseAsOf, parseMoment } from "./moment.ts";

describe("parseAsOf", () => {
  it("takes a date for the end of that day in UTC", () => {
    assert.equal(parseAsOf("2025-11-26"), "2025-11-26T23:59:59.999Z");
  });
  it("takes an instant for itself, in UTC", () => {
    assert.equal(parseAsOf("2025-11-26T09:30:00Z"), "2025-11-26T09:30:00.000Z");
    assert.equal(parseAsOf("2025-11-26T01:30+02:00"), "2025-11-25T23:30:00.000Z");
    assert.equal(parseAsOf("2025-12-31T23:30:00.1234-05:30"), "2026-01-01T05:00:00.123Z");
  });
  it("refuses what is no date, naming it", () => {
    for (const text of [
      "",
      "yesterday",
      "2025-02-29",
      "2025-13-01",
      "26.11.2025",
      "2025-11-26T24:00:00Z",
      "2025-11-26T09:30:00",
      "2025-11",
    ])
      assert.throws(() => parseAsOf(text, "--as-of"), {
        code: "malformed-date",
        message: new RegExp(`'${text.replaceAll("+", "\\+")}'.*--as-of`),
      });
  });
});

describe("Moment", () => {
  it("agrees with the platform's clock on any instant, and sorts as time does", () => {
    const millis = fc.integer({ min: millisOf(BEGINNING_OF_TIME), max: millisOf(END_OF_TIME) });
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        assert.equal(momentFromMillis(a), new Date(a).toISOString());
        assert.equal(millisOf(momentFromMillis(a)), a);
        assert.equal(momentFromMillis(a) < momentFromMillis(b), a < b);
        assert.equal(parseMoment(momentFromMillis(a)), momentFromMillis(a));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
