import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

test("behind an infinitive's object the verb is that of the noun which the infinitive says more of", () => {
  for (const text of [
    "Kenya's deal with the Tern Front to free forty prisoners collapsed on Monday.",
    "Kenya's deal to free forty prisoners collapsed on Monday.",
  ])
    assert.deepEqual(
      read(text, { published: "2031-06-04" }).claims.map(({ kind, modality }) => [kind, modality]),
      [["agreement", "cancelled"]],
      text,
    );
  assert.deepEqual(read("A plan by Kenya to move the troops failed.").claims, []);
});
