import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Who takes which side, in the order of the words. */
function stands(text: string): string[] {
  return read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "position" || kind === "agreement")
    .map(({ actors, stance }) => `${actors.join()}: ${stance}`);
}

describe("several verbs of one subject", () => {
  const three = ["Ivo Brek: opposes", "Ivo Brek: supports", "Ivo Brek: supports"];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Ivo Brek, the Norwegian envoy, rejected the map, demanded a halt and urged Sudan to open the border.", three],
    ["Ivo Brek, the Norwegian envoy, ruled out sanctions, backed the map and called for talks.", three],
    ["Norway's envoy, Ivo Brek, opposed the truce, backed the map and called for talks.", three],
    [
      "The Egyptian government ruled out a truce, demanded a halt and urged Sudan to open the border.",
      ["Egypt: opposes", "Egypt: supports", "Egypt: supports"],
    ],
    ["The map, ruled out by Kenya, was dropped.", ["Kenya: opposes"]],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(stands(text), expected));
});

describe("what a name in -s owns", () => {
  it("is that name's stand", () => {
    assert.deepEqual(stands("Hamas' rejection of the map angered Norway."), ["Hamas: opposes"]);
  });
});
