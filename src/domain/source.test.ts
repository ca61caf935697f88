import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMoment } from "./moment.ts";
import { availableOf, parseCompartment } from "./source.ts";

describe("availableOf", () => {
  it("goes by the end of the day of publication, or of its last possible day", () => {
    assert.equal(availableOf({ published: "2025-11-26", knownAt: null }), "2025-11-26T23:59:59.999Z");
    assert.equal(availableOf({ published: "2025-11~", knownAt: null }), "2025-11-30T23:59:59.999Z");
    assert.equal(availableOf({ published: "2025-11-26T09:30:00Z", knownAt: null }), "2025-11-26T09:30:00.000Z");
  });
  it("lets a stated time go first, and knows nothing without either", () => {
    assert.equal(
      availableOf({ published: "2025-11-20", knownAt: parseMoment("2025-11-26T08:00Z") }),
      "2025-11-26T08:00:00.000Z",
    );
    assert.equal(availableOf({ published: null, knownAt: null }), null);
  });
});

describe("parseCompartment", () => {
  it("refuses names that would not survive a command line", () => {
    assert.equal(parseCompartment("delegation-only"), "delegation-only");
    for (const text of ["", "two words", "../x", "-x"])
      assert.throws(() => parseCompartment(text), { code: "bad-compartment" });
  });
});
