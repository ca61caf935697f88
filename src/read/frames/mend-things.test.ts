import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

function told(text: string): string[] {
  return read(text, { title: "Title", published: "2025-06-10" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, quote }) => `${kind}: ${quote}`);
}

describe("a text and those who signed it", () => {
  it("has terms behind the names and offices of its signatories", () => {
    assert.deepEqual(
      told(
        "The text signed that day in Ostrel by Ada Toll, the president's envoy, and Jon Vell, secretary of the Front, bans attacks and commits both sides to a ceasefire.",
      ),
      [
        "agreement: The text signed that day in Ostrel by Ada Toll, the president's envoy, and Jon Vell, secretary of the Front",
        "provision: bans attacks",
        "provision: commits both sides to a ceasefire",
      ],
    );
    assert.ok(
      told(
        "The accord concluded on 2 May by Norlandia's premier, Ada Toll, and the rebel leader, Jon Vell, obliges both sides to free their prisoners.",
      ).includes("provision: obliges both sides to free their prisoners"),
    );
    assert.ok(
      told("The draft circulated on Monday, the envoy said, bars foreign troops from the port.").includes(
        "provision: bars foreign troops from the port",
      ),
    );
  });
  it("leaves what a second party does to that party", () => {
    assert.ok(
      told(
        "The deal agreed on Monday collapsed within hours, and the rebels, who had signed it, marched on Halm.",
      ).some((claim) => claim.startsWith("incident: the rebels")),
    );
  });
});
