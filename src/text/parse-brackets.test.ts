import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { viewProvision } from "./chair-marks.ts";
import { parseDraft } from "./parse-draft.ts";
import { allBrackets, parseBrackets, printBrackets } from "./parse-brackets.ts";
import { countBrackets, findOptionBlocks, provisionState, resolveBracket } from "./resolve-bracket.ts";

const only = (text: string) => {
  const [first] = allBrackets(parseBrackets(text));
  return { ...first, words: first.alternatives.map((each) => printBrackets(each)) };
};

describe("parseBrackets", () => {
  it("prints back whatever it was given", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "/",
      " / ",
      "Party A: ",
      "word ",
      "…",
      " — proposed by B",
      "Option 1: ",
      "(for leaders)",
      "and/or",
      " [",
      "] ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 25 }), (parts) => {
        const text = parts.join("");
        assert.equal(printBrackets(parseBrackets(text)), text);
      }),
      { numRuns: 2000, seed: 4 },
    );
  });
  it("prints back brackets nested beyond all reason", () => {
    const text = `${"[a ".repeat(5000)}${"]".repeat(4000)}`;
    assert.equal(printBrackets(parseBrackets(text)), text);
  });
  it("spans exactly what stands between the marks", () => {
    const text = "for [sixty [or more]] days";
    assert.deepEqual(
      allBrackets(parseBrackets(text)).map(({ span }) => text.slice(span.start, span.end)),
      ["[sixty [or more]]", "[or more]"],
    );
  });
  it("knows rivals side by side, slashed alternatives and placeholders", () => {
    assert.deepEqual(
      allBrackets(parseBrackets("for [sixty] [ninety] days, [on land / at sea], from [date] to […]")).map((each) => [
        each.kind,
        each.group,
      ]),
      [
        ["optional", 1],
        ["optional", 1],
        ["alternatives", 0],
        ["placeholder", 0],
        ["placeholder", 0],
      ],
    );
    assert.deepEqual(only("[60/90]").words, ["60", "90"]);
    assert.equal(only("[land and/or sea]").kind, "optional");
    assert.equal(only("[by 1/12/2025]").kind, "optional");
  });
  it("reads who proposed, opposed and reserved, and who will settle it", () => {
    assert.deepEqual(only("[Northland and the Coast Council: ninety days]").stands.proposedBy, [
      "Northland",
      "Coast Council",
    ]);
    const one = only("[all prisoners — proposed by Northland; opposed by Southland]");
    assert.deepEqual(
      [one.words, one.stands.proposedBy, one.stands.opposedBy],
      [["all prisoners"], ["Northland"], ["Southland"]],
    );
    assert.deepEqual(only("[all prisoners] [Southland reserves its position]").stands.reservedBy, ["Southland"]);
    assert.deepEqual(only("[all prisoners [reservation by Southland]]").stands.reservedBy, ["Southland"]);
    assert.equal(only("[the border line (to be decided by leaders)]").stands.level, "leaders");
    assert.equal(only("[the border line] [for experts]").stands.level, "experts");
    assert.deepEqual(only("[The following: two ports]").stands.proposedBy, []);
  });
});

describe("resolveBracket", () => {
  it("adopts one rival and drops the others with their notes", () => {
    assert.equal(resolveBracket("for [sixty] [ninety] [A reserves] days.", 1, 0), "for ninety days.");
    assert.equal(resolveBracket("for [sixty] or [ninety] days.", 0, 0), "for sixty days.");
  });
  it("adopts one alternative, or none, and leaves other brackets alone", () => {
    assert.equal(resolveBracket("[on land / at sea] [date]", 0, 1), "at sea [date]");
    assert.equal(resolveBracket("the ports [, and the dam]. [X]", 0, null), "the ports. [X]");
    assert.equal(resolveBracket("[Party A: the [two] ports]", 1, 0), "[Party A: the two ports]");
  });
  it("reads a remark in round brackets right after, and drops it with its bracket", () => {
    const text = "[Lorries wait.] (proposed by the East, opposed by the West) Then they go (slowly).";
    assert.deepEqual(only(text).stands, { proposedBy: ["East"], opposedBy: ["West"], reservedBy: [], level: null });
    assert.equal(printBrackets(parseBrackets(text)), text);
    assert.equal(resolveBracket(text, 0, 0), "Lorries wait. Then they go (slowly).");
    assert.equal(resolveBracket(text, 0, null), "Then they go (slowly).");
    assert.deepEqual(only("[Lorries wait.] (see the annex)").stands.proposedBy, []);
  });
  it("says what is wrong with a bracket that is not there", () => {
    assert.throws(() => resolveBracket("no bracket", 0, 0), { code: "no-such-bracket" });
    assert.throws(() => resolveBracket("[a]", 0, 2), { code: "no-such-alternative" });
  });
});

describe("countBrackets", () => {
  it("counts what is open, notes apart", () => {
    const counts = countBrackets([
      { text: "[a] [b] [Party A reserves]" },
      { text: "agreed" },
      { text: "by [date] [x / y" },
    ]);
    assert.deepEqual(counts, {
      brackets: 4,
      optional: 2,
      alternatives: 1,
      placeholders: 1,
      notes: 1,
      rivals: 1,
      unclosed: 1,
      provisionsOpen: 2,
    });
    assert.equal(provisionState("[a] [Party A reserves]"), "reserved");
    assert.equal(provisionState("by [date]"), "placeholder");
  });
  it("finds options written as provisions of their own", () => {
    const { provisions } = parseDraft(
      "T\n1. The force:\na) Option 1: of ten states;\nb) Option 2: of the union.\n2. Next.",
    );
    assert.deepEqual(
      findOptionBlocks(provisions).map((block) => block.options.map((each) => each.text)),
      [["of ten states;", "of the union."]],
    );
  });
});

describe("viewProvision", () => {
  const mark = { provision: "3", by: "chair", reason: "withdrawn in plenary" } as const;
  it("takes a retired suggestion out of view without losing it", () => {
    const view = viewProvision({ id: "3", text: "The ports [and the dam] [and the road] reopen." }, [
      { ...mark, kind: "retired", quote: "[and the dam]" },
      { ...mark, kind: "ambiguous-on-purpose", quote: "reopen" },
    ]);
    assert.equal(view.text, "The ports [and the road] reopen.");
    assert.equal(view.retired[0].quote, "[and the dam]");
    assert.equal(view.text.slice(view.ambiguous[0].start, view.ambiguous[0].end), "reopen");
  });
  it("refuses a mark whose words are gone", () => {
    assert.throws(() => viewProvision({ id: "3", text: "Other." }, [{ ...mark, kind: "retired", quote: "[x]" }]), {
      code: "mark-not-found",
    });
  });
});
