import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolveInText } from "./resolve-in-text.ts";

const DRAFT =
  "Draft\r\n\r\n1.  Opened on [1 May] [1 June]  2026.\r\n2. [Quickly,] [tolls / fees] are paid [at the bridge].\r\n";

describe("resolveInText", () => {
  it("adopts one of two rivals and leaves every other character as it was", () => {
    assert.equal(
      resolveInText(DRAFT, { provision: "1", bracket: 2, alternative: 1 }),
      DRAFT.replace("[1 May] [1 June]", "1 June"),
    );
  });
  it("drops a bracket with its words", () => {
    assert.equal(
      resolveInText(DRAFT, { provision: "2", bracket: 3, alternative: null }),
      DRAFT.replace(" [at the bridge]", ""),
    );
  });
  it("names the points there are when the one asked for is not among them", () => {
    assert.throws(() => resolveInText(DRAFT, { provision: "9", bracket: 1, alternative: null }), {
      code: "no-such-provision",
      message: "The draft has no point 9. Its points are 1, 2.",
    });
  });
});
