import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

const claims = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(
    ({ kind, actors, stance }) => `${kind} ${actors.join()} ${stance}`,
  );

describe("what a text that somebody puts out says", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Kenya issued a statement on Monday rejecting the map.", ["position Kenya opposes"]],
    [
      "Kenya released a statement condemning the raid and demanding an immediate truce.",
      ["statement Kenya neutral", "position Kenya supports"],
    ],
    ["Kenya sent a letter to Norway demanding the withdrawal of all troops.", ["position Kenya supports"]],
    [
      "The African Union adopted a resolution calling for the withdrawal of all troops.",
      ["document African Union neutral", "position African Union supports"],
    ],
    ["Kenya issued a statement on Monday.", ["document Kenya neutral"]],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(claims(text), expected));
});
