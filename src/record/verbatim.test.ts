import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim } from "../domain/claim.ts";
import { verbatimOf } from "./verbatim.ts";

/** A claim of some words, and of those of them that are its content. */
function claimOf(quote: string, content: string | null): Claim {
  const start = content === null ? 0 : quote.indexOf(content);
  return {
    quote,
    span: { start: 10, end: 10 + quote.length },
    content: content === null ? null : { start: 10 + start, end: 10 + start + content.length, text: content },
  } as Claim;
}

describe("the words that a cell shows", () => {
  const shown = (quote: string, content: string | null) => {
    const { quote: words, start, end } = verbatimOf(claimOf(quote, content));
    assert.equal(quote.slice(start - 10, end - 10), words, "the span does not slice to the words");
    return words;
  };
  it("are the shortest quotation, else the content, else all of the claim", () => {
    assert.equal(shown("“No toll, and no map,” she said: “Never”", "“No toll, and no map,”"), "“Never”");
    assert.equal(shown("Norlandia rejects the toll clause", "the toll clause"), "the toll clause");
    assert.equal(shown("Norlandia is against", null), "Norlandia is against");
  });
  it("are all of the claim where its content only points elsewhere", () => {
    assert.equal(shown("Norlandia had long wanted it", "it"), "Norlandia had long wanted it");
    assert.equal(shown("Norlandia had long wanted its ferry", "its ferry"), "its ferry");
  });
});
