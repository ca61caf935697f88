import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { VersionEntry } from "../domain/state-of-play.ts";
import { chooseVersions } from "./choose-versions.ts";

const version = (id: string, status: VersionEntry["status"]): VersionEntry => ({
  id,
  text: "accord",
  title: id,
  status,
  parents: [],
  authors: [],
  dates: [],
  claims: [],
});
const VERSIONS = [version("D1", "full"), version("D2", "described"), version("D3", "full"), version("D4", "excerpted")];

describe("which versions the text screen shows", () => {
  it("compares the first two with text where the address names none", () =>
    assert.deepEqual(chooseVersions(null, VERSIONS), { kind: "compare", from: "D1", to: "D3" }));
  it("shows exactly the pair that the address pins", () =>
    assert.deepEqual(chooseVersions("D3..D1", VERSIONS), { kind: "compare", from: "D3", to: "D1" }));
  it("says what is missing instead of showing a neighbour", () => {
    assert.deepEqual(chooseVersions("D1..D9", VERSIONS), { kind: "missing", missing: ["D9"] });
    assert.deepEqual(chooseVersions("D2..D9", VERSIONS), { kind: "missing", missing: ["D2", "D9"] });
    // Words quoted in a report are not the version's text.
    assert.deepEqual(chooseVersions("D4..D1", VERSIONS), { kind: "missing", missing: ["D4"] });
  });
  it("shows reported terms when asked", () => assert.deepEqual(chooseVersions("terms", VERSIONS), { kind: "terms" }));
  it("shows the receipts when asked, and where no two versions have words", () => {
    assert.deepEqual(chooseVersions("receipts", VERSIONS), { kind: "receipts" });
    assert.deepEqual(chooseVersions(null, VERSIONS.slice(0, 2)), { kind: "receipts" });
  });
});
