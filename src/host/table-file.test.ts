import assert from "node:assert/strict";
import { test } from "node:test";
import { packTables, unpackTables } from "./table-file.ts";

test("tables come back as they were, whatever the lengths of their arrays", () => {
  const tables = {
    weights: { slots: Int32Array.of(-1, 7, 1 << 30), entries: Int16Array.of(-300, 300, 5), classes: 3 },
    moves: Uint8Array.of(1, 2, 3, 4, 5),
    none: new Uint8Array(0),
    lemmas: new Map([["VERB", new Map([["said", "say"]])]]),
    needs: [{ first: 1, alternatives: [] }],
    empty: null,
  };
  const bytes = packTables(tables);
  assert.deepEqual(unpackTables(bytes), tables);
  // Read into the middle of another buffer, as small files are.
  const shifted = Buffer.concat([Buffer.alloc(16), bytes]).subarray(16);
  assert.deepEqual(unpackTables(shifted), tables);
});
