import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Span } from "../domain/span.ts";
import { analyse } from "./analyse.ts";
import { outerAttributions } from "./attributions/attribution.ts";
import { splitClauses } from "./clauses/split-clauses.ts";
import { formAt, lemmaAt } from "./clauses/tree.ts";
import { TAGS, UPOS } from "./tagger/tag-set.ts";

const words = (text: string, spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end));
/** Source, cue and content of every outer attribution, each part joined by " … ". */
const read = (text: string) =>
  outerAttributions(analyse(text).attributions).map((found) =>
    [found.source, found.cue, found.content].map((spans) => words(text, spans).join(" … ")),
  );

describe("analyse: words and grammar", () => {
  it("tags a plain sentence and finds its verb's subject", () => {
    const { tree, tags } = analyse("The envoy quickly rejected their new offer on Monday.");
    assert.deepEqual(
      [...tags].map((tag) => UPOS[tag]),
      "DET NOUN ADV VERB PRON ADJ NOUN ADP PROPN PUNCT".split(" "),
    );
    assert.equal(TAGS[tags[3]], "VERB:past");
    assert.equal(tree.head[1], 3);
    assert.equal(tree.head[3], -1);
  });
  it("gives irregular and regular lemmas", () => {
    const { tree } = analyse("They said he denied it, and parties were stopping the talks she led.");
    assert.deepEqual(
      [1, 3, 7, 8, 9, 11, 13].map((i) => `${formAt(tree, i)}:${lemmaAt(tree, i)}`),
      ["said:say", "denied:deny", "parties:party", "were:be", "stopping:stop", "talks:talk", "led:lead"],
    );
  });
  it("parts coordinated clauses, each with its subject", () => {
    const { tree } = analyse("The minister walked out, but the delegation stayed.");
    assert.deepEqual(
      splitClauses(tree, 0, tree.tokens.count).map(({ kind, verb, subject }) => [
        kind,
        formAt(tree, verb),
        formAt(tree, subject),
      ]),
      [
        ["main", "walked", "minister"],
        ["coordinated", "stayed", "delegation"],
      ],
    );
  });
});

describe("analyse: attributions", () => {
  const cases: [what: string, text: string, expected: string[][]][] = [
    [
      "a clause without that",
      "The envoy said talks would resume in May.",
      [["The envoy", "said", "talks would resume in May"]],
    ],
    [
      "a clause with that, and the hearer left out",
      "Hale told reporters that the deal was dead.",
      [["Hale", "told", "that the deal was dead"]],
    ],
    [
      "a quotation before its cue",
      "“We will not sign,” the minister said on Friday.",
      [["the minister", "said", "“We will not sign,”"]],
    ],
    [
      "a cue before its speaker",
      "“We will not sign,” said Anna Roth, the chief negotiator.",
      [["Anna Roth, the chief negotiator", "said", "“We will not sign,”"]],
    ],
    [
      "a quotation around its cue",
      "“We will not sign,” he said, “and we will not wait.”",
      [["he", "said", "“We will not sign,” … “and we will not wait.”"]],
    ],
    [
      "a quotation after its cue",
      "The general wrote: “We are ready to leave.”",
      [["The general", "wrote", "“We are ready to leave.”"]],
    ],
    [
      "a report that ends the sentence",
      "The border is open again, officials said.",
      [["officials", "said", "The border is open again"]],
    ],
    [
      "according to, at the end",
      "Ten people were hurt, according to the ministry.",
      [["the ministry", "according to", "Ten people were hurt"]],
    ],
    [
      "according to, at the head",
      "According to the ministry, ten people were hurt.",
      [["the ministry", "According to", "ten people were hurt"]],
    ],
    ["a refusal", "The rebels refused to lay down their arms.", [["The rebels", "refused", "to lay down their arms"]]],
    [
      "a wish for others to act",
      "Oslo urged both sides to accept the plan.",
      [["Oslo", "urged", "both sides to accept the plan"]],
    ],
    [
      "a call for something",
      "The council called for an immediate ceasefire.",
      [["The council", "called for", "an immediate ceasefire"]],
    ],
    [
      "an expectation without a source",
      "The president is expected to sign the text.",
      [["", "is expected", "The president … to sign the text"]],
    ],
    ["a headline's colon", "Minister: Talks have failed", [["Minister", ":", "Talks have failed"]]],
    ["a name for something", "Roth called the offer “a trap.”", [["Roth", "called", "the offer “a trap.”"]]],
  ];
  for (const [what, text, expected] of cases) it(`finds ${what}`, () => assert.deepEqual(read(text), expected));

  it("gives the participle after a report its source", () => {
    assert.deepEqual(read("The envoy said talks would resume, adding that both sides had agreed."), [
      ["The envoy", "said", "talks would resume"],
      ["The envoy", "adding", "that both sides had agreed"],
    ]);
  });
  it("carries a quotation on over paragraphs", () => {
    assert.deepEqual(read("“We met twice,” Roth said.\n\n“It went well.”"), [
      ["Roth", "said", "“We met twice,” … “It went well.”"],
    ]);
  });
  it("links a report inside a report to it", () => {
    const { attributions } = analyse("Officials said the rebels had promised to leave.");
    assert.deepEqual(
      attributions.map(({ lemma, frame, parent }) => [lemma, frame, parent]),
      [
        ["say", "say", -1],
        ["promise", "promise", 0],
      ],
    );
  });
  it("tells a denied cue and the manner of speech", () => {
    const [found] = analyse("The minister did not say whether the talks would go on.").attributions;
    assert.equal(found.isNegated, true);
    assert.equal(found.speech, "indirect");
    assert.equal(analyse("“We agreed,” he said.").attributions[0].speech, "direct");
    assert.equal(analyse("He said it was a “good day” for all.").attributions[0].speech, "mixed");
  });
});

describe("analyse: any text", () => {
  const piece = fc.constantFrom(
    "said ",
    "Roth ",
    "the talks ",
    "that ",
    "“",
    "”",
    '"',
    "'",
    "’",
    ", ",
    ". ",
    "\n\n",
    "\n",
    "according to ",
    ": ",
    "and ",
    "he ",
    "would ",
    "not ",
    "rejected ",
    "a plan ",
    "\u0000",
    "\ud83d",
    "\u202e",
    "שלום ",
    "мир ",
    "(",
    ")",
    "— ",
    "who ",
    "told ",
    "Mr. ",
    "5 ",
    "; ",
    "\u200b",
    "was ",
    "expected to ",
  );
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 80 }),
  );
  it("gives spans inside the text, in order, with a content and a cue, and parents before the last", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions } = analyse(text);
        for (const [i, found] of attributions.entries()) {
          assert.ok(found.content.length > 0 && found.cue.length > 0);
          for (const spans of [found.source, found.cue, found.content])
            for (const [k, span] of spans.entries()) {
              assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
              if (k > 0) assert.ok(span.start >= spans[k - 1].end, `overlap in ${JSON.stringify(text)}`);
            }
          assert.ok(found.parent !== i && found.parent < attributions.length);
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });
  it("reads the same text the same way, whatever it read before", () => {
    const text = "Hale told reporters the deal was dead. “Never,” said Roth, who had promised to sign.";
    const alone = JSON.stringify(analyse(text).attributions);
    fc.assert(
      fc.property(texts, (other) => {
        analyse(other);
        assert.equal(JSON.stringify(analyse(text).attributions), alone);
      }),
      { seed: 6, numRuns: 30 },
    );
  });
  it("reads a text cut off anywhere", () => {
    const text =
      "“We will go,” he said. “But not now.\n\n“Not ever,” Roth added, according to aides who\nrefused to be named: ‘no’.";
    for (let end = 0; end <= text.length; end++) assert.ok(Array.isArray(analyse(text.slice(0, end)).attributions));
  });
  it("reads endless lines of one thing", () => {
    for (const unit of [
      "a",
      "“",
      "\"'",
      "said that ",
      "he said, ",
      "according to ",
      "\n",
      ", ",
      "\ud800",
      "who said “",
      "(",
      "X: ",
    ])
      assert.ok(analyse(unit.repeat(Math.ceil(60_000 / unit.length))).attributions.length >= 0);
  });
});
