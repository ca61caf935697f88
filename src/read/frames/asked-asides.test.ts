import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** The kind, the chain and the quote of each claim but roles. */
function claimsOf(text: string): readonly (readonly [string, string, string])[] {
  return read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, chain, quote }) => [kind, chain.map((level) => level.join("+")).join(" > "), quote]);
}

describe("what somebody was asked or told, between subject and verb", () => {
  const cases = [
    ["Norway, asked why it had left, blamed the army.", "statement", "Norway"],
    ["Mara Quill, asked whether she would go, said she would not.", "position", "Mara Quill"],
    ["Mara Quill, asked on Monday if the talks had failed, said they would go on in May.", "meeting", "Mara Quill"],
    ["Mara Quill, pressed on why the truce had broken down, blamed the army.", "statement", "Mara Quill"],
    ["Mara Quill, asked when the army would leave, told parliament it would go in May.", "statement", "Mara Quill"],
    ["Mara Quill, questioned as to how many had died, said nine had been killed.", "casualty", "Mara Quill"],
    ["The premier, informed that nine men had died, demanded an inquiry.", "position", "anonymous: premier"],
    ["The premier, told that the rebels had refused, called it a pity.", "statement", "anonymous: premier"],
    [
      "The committee, told on Friday that four schools had shut, has called for a vote.",
      "position",
      "anonymous: committee",
    ],
  ] as const;
  for (const [text, kind, source] of cases)
    it(`is part of one claim: ${text}`, () => {
      assert.deepEqual(claimsOf(text), [[kind, source, text.slice(0, -1)]]);
    });

  it("is none where the subject had a verb before", () => {
    const quotes = claimsOf("Mara Quill arrived in Vell on Monday, asked whether the bridge was open, and left.");
    assert.deepEqual(
      quotes.map(([, , quote]) => quote),
      ["Mara Quill arrived in Vell on Monday", "asked whether the bridge was open"],
    );
  });
});
