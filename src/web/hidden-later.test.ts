import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countLater, instantOf } from "./hidden-later.ts";

const at = (moment: string) => ({ at: moment, positions: true, texts: false, events: true });

describe("what a past view hides", () => {
  it("takes a day for its end", () => {
    assert.equal(instantOf("2025-11-20"), "2025-11-20T23:59:59.999Z");
    assert.equal(instantOf("2025-11-20T08:00:00.000Z"), "2025-11-20T08:00:00.000Z");
  });
  it("counts the changes after the moment, and not the one at it", () => {
    const moments = [at("2025-11-20T23:59:59.999Z"), at("2025-11-21T09:00:00.000Z"), at("2025-11-24T23:59:59.999Z")];
    assert.equal(countLater(moments, "2025-11-20"), 2);
    assert.equal(countLater(moments, "2025-11-24"), 0);
  });
});
