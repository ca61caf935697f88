import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

test("what measures include is told one by one", () => {
  const claims = read(
    "The two leaders agreed on six measures over dinner. They include four new crossings, the clearing of mines and a solar plant.",
    { published: "2031-06-04" },
  ).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
  for (const term of ["They include four new crossings", "the clearing of mines", "a solar plant"])
    assert.ok(claims.includes(`provision: ${term}`), term);
});
