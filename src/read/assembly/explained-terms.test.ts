import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

const LEAD = "Kenya and Uganda have reached a ceasefire agreement.";

function told(...paragraphs: readonly string[]): readonly string[] {
  return read([LEAD, ...paragraphs].join("\n\n"), { published: "2031-06-04" })
    .claims.slice(1)
    .map(({ kind, actors, quote }) => `${kind} ${actors.join(", ")}: ${quote}`);
}

describe("asExplained", () => {
  it("takes what a side will do below a heading of terms for a term", () => {
    for (const heading of ["The first phase", "What is in the deal?", "Key points of the agreement", "Phase two"])
      assert.deepEqual(
        told(
          heading,
          "Kenya will release forty prisoners.",
          "Uganda will have to withdraw its troops from the towns of the north.",
        ),
        [
          "provision Kenya: Kenya will release forty prisoners",
          "provision Uganda: Uganda will have to withdraw its troops from the towns of the north",
        ],
        heading,
      );
  });
  it("leaves what is told below any other heading, or on somebody's word", () => {
    assert.deepEqual(told("What comes next", "Kenya will release forty prisoners."), [
      "incident Kenya: Kenya will release forty prisoners",
    ]);
    assert.match(told("The first phase", "Kenya will sign nothing, Ivo Brek said.")[0], /^statement Ivo Brek/);
  });
});
