import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exportNdjson, importNdjson } from "./ndjson.ts";
import { recordOf } from "./record-builder.test.ts";
import { EMPTY_TREE } from "./merkle.ts";

describe("importNdjson", () => {
  const lines = exportNdjson(recordOf(), EMPTY_TREE).trimEnd().split("\n");
  const withContent = (content: unknown) => [lines[0], JSON.stringify({ ...JSON.parse(lines[1]), content })].join("\n");

  it("takes in what was exported", () => {
    assert.equal(importNdjson(lines.join("\n")).entries.length, lines.length - 1);
  });

  it("refuses an entry of an unknown kind, or without what its kind is about, whatever its hash says", () => {
    for (const content of [{ kind: "nonsense" }, { kind: "party-declared" }, { kind: "constructor" }])
      assert.throws(() => importNdjson(withContent(content)), { code: "not-a-record", message: /Line 2/ });
  });
});
