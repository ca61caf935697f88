import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findQuotes } from "./find-quotes.ts";

const quotes = (text: string) => findQuotes(text).map((quote) => text.slice(quote.start, quote.end));
const inner = (text: string) => findQuotes(text).map((quote) => text.slice(quote.innerStart, quote.innerEnd));

describe("findQuotes", () => {
  it("reads marks of every usual kind", () => {
    for (const text of [
      "“peace”",
      '"peace"',
      "«peace»",
      "„peace“",
      "„peace”",
      "''peace''",
      "「peace」",
      "'peace'",
      "‘peace’",
      "``peace''",
    ])
      assert.deepEqual(inner(`They want ${text} now.`), ["peace"], text);
  });
  it("tells apostrophes from single quotation marks", () => {
    assert.deepEqual(quotes("The parties' aims don't differ; it's the '90s."), []);
    assert.deepEqual(quotes("He called it 'the parties' failure' again."), ["'the parties' failure'"]);
  });
  it("nests", () => {
    const found = findQuotes("“He said, ‘Never again,’ and left,” she recalled.");
    assert.deepEqual(
      found.map(({ depth, isClosed }) => [depth, isClosed]),
      [
        [0, true],
        [1, true],
      ],
    );
  });
  it("nests curled marks in straight ones that close later or fill the paragraph", () => {
    assert.deepEqual(quotes('She said: "They call it “the plan” here." He left.'), [
      '"They call it “the plan” here."',
      "“the plan”",
    ]);
    assert.deepEqual(quotes('"It is no “open door” now.\n\n"It is shut."'), [
      '"It is no “open door” now.',
      "“open door”",
      '"It is shut."',
    ]);
    assert.deepEqual(quotes('A board 6" wide, "or “so” he said.'), ['"or', "“so”"]);
  });
  it("joins a quotation that a line break cut in two", () => {
    assert.deepEqual(quotes("“We won in.\n\n1988 and again,” he said.\n\n“Yes.”"), [
      "“We won in.\n\n1988 and again,”",
      "“Yes.”",
    ]);
  });
  it("links the paragraphs of one quotation, each opened anew", () => {
    const found = findQuotes("He said: “One.\n\n“Two.\n\n“Three.”\n\nThe end. “New.”");
    assert.deepEqual(
      found.map(({ continues, isClosed }) => [continues, isClosed]),
      [
        [-1, false],
        [0, false],
        [1, true],
        [-1, true],
      ],
    );
  });
  it("lets a lost mark swallow no more than its paragraph", () => {
    assert.deepEqual(quotes("“It is over, he said.\n\nLater “we” met."), ["“It is over, he said.", "“we”"]);
    assert.deepEqual(quotes("“One is open. “Two is closed.”"), ["“One is open.", "“Two is closed.”"]);
    assert.deepEqual(quotes("A stray ” and a stray » close nothing."), []);
  });
  it("gives regions that lie inside the text and nest or stand apart", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "“",
            "”",
            '"',
            "'",
            "‘",
            "’",
            "«",
            "»",
            "''",
            " ",
            "\n\n",
            ".",
            "a",
            "s",
            "war",
            "「",
            "」",
            "\ud800",
          ),
        ),
        (parts) => {
          const text = parts.join("");
          const found = findQuotes(text);
          for (const [i, a] of found.entries()) {
            assert.ok(
              a.start >= 0 &&
                a.start < a.innerStart &&
                a.innerStart < a.innerEnd &&
                a.innerEnd <= a.end &&
                a.end <= text.length,
            );
            assert.ok(a.continues < i);
            for (const b of found.slice(i + 1)) assert.ok(b.start >= a.end || b.end <= a.end, text);
          }
        },
      ),
      { seed: 3, numRuns: 400 },
    );
  });
});
