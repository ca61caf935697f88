import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { editDistance, nearest } from "./nearest.ts";

describe("nearest", () => {
  it("finds the command a person mistyped", () => {
    assert.equal(nearest("statsu", ["status", "settle", "source"]), "status");
    assert.equal(nearest("Ukrain", ["Russia", "Ukraine"]), "Ukraine");
  });
  it("says nothing when nothing is near", () => {
    assert.equal(nearest("xyzzy", ["status", "settle"]), null);
  });
  it("counts edits", () => {
    assert.equal(editDistance("kitten", "sitting"), 3);
    assert.equal(editDistance("", "abc"), 3);
  });
});
