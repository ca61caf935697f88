import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, source and words of each sourced claim. */
function heard(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain, quote }) =>
    chain.length === 0 ? [] : [`${kind} ${chain.flat().join(" > ")}: ${quote}`],
  );
}

test("a clause about a thing tells who denies, demands or never accepted it", () => {
  assert.ok(
    heard("Experts say Kenya commands the front, which Nairobi denies.").includes(
      "statement Kenya: which Nairobi denies",
    ),
  );
  assert.ok(
    heard("Brek would not discuss the decree, which the Tern Front has demanded from the outset.").includes(
      "position Tern Front: which the Tern Front has demanded from the outset",
    ),
  );
  assert.ok(
    heard("Brek would not discuss a truce, for which the Tern Front has been calling since May.").includes(
      "position Tern Front: for which the Tern Front has been calling since May",
    ),
  );
  assert.ok(
    heard("Norway extended the embargo, a step that Brek condemned as illegal.").includes(
      "statement Brek: a step that Brek condemned as illegal",
    ),
  );
  assert.ok(
    heard("Norway revoked the visas of two ministers, whom it accuses of theft.").includes(
      "statement Norway: whom it accuses of theft",
    ),
  );
});

test("what a side accepts or vetoes is told by whoever reports it", () => {
  assert.ok(
    heard("Kenya had vetoed the list, the Harbour Herald reported on Monday.").includes(
      "position Harbour Herald: Kenya had vetoed the list, the Harbour Herald reported on Monday",
    ),
  );
});
