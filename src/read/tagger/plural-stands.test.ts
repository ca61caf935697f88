import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Who takes which side, in the order of the words. */
function stands(text: string): string[] {
  return read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "position" || kind === "agreement")
    .map(({ actors, stance }) => `${actors.join()}: ${stance}`);
}

describe("what several say in the present", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["The Houthis call for an immediate truce.", ["Houthis: supports"]],
    ["The M23 rebels back the peace plan.", ["M23: supports"]],
    ["Kenya and Norway support a two-year transition, Chad said on Tuesday.", ["Kenya,Norway: supports"]],
    ["According to Chad, the Houthis vow never to recognise the border.", ["Houthis: opposes"]],
    ["Kenya, Norway and Egypt, which back the plan, stayed away.", ["Kenya,Norway,Egypt: supports"]],
    ["Several rebel commanders back the peace plan.", ["anonymous: Several rebel commanders: supports"]],
    ["The European Union objects to the map, Kenya said on Tuesday.", ["European Union: opposes"]],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(stands(text), expected));

  it("leaves a noun a noun where the clause has its verb", () => {
    assert.deepEqual(stands("A United Nations call for a truce went unheard."), []);
  });
});
