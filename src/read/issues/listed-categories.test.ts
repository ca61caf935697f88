import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listedCategories } from "./listed-categories.ts";

describe("listedCategories", () => {
  it("finds the subject of each further item", () => {
    const words =
      "Three questions are still open, including security guarantees for Norland, the disputed territory and sanctions";
    assert.deepEqual(listedCategories(words, "security-guarantees"), ["territory", "sanctions"]);
  });
  it("adds nothing where nothing is listed", () => {
    assert.deepEqual(listedCategories("The disputed territory is still open", "territory"), []);
    assert.deepEqual(listedCategories("Talks on the ferry go on", "process"), []);
  });
});
