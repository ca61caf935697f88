import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDraft, printDraft } from "./parse-draft.ts";

const ids = (...lines: string[]) => parseDraft(["Title", ...lines].join("\n")).provisions.map((each) => each.id);

describe("parseDraft", () => {
  it("numbers points, letters and romans from the outside in", () => {
    assert.deepEqual(ids("1. One:", "a) x;", "(i) y;", "(ii) z;", "b) w.", "2 bis. Two."), [
      "1",
      "1.a",
      "1.a.i",
      "1.a.ii",
      "1.b",
      "2bis",
    ]);
  });
  it("puts a list that starts over, indented under a numbered point, below that point", () => {
    assert.deepEqual(
      ids(
        "1. Elections.",
        "   1. Observers.",
        "   2. Results.",
        "      1. In print.",
        "   3. Complaints.",
        "2. Prisoners.",
        "\t1. All.",
        "3. Refugees.",
      ),
      ["1", "1.1", "1.2", "1.2.1", "1.3", "2", "2.1", "3"],
    );
    // Indented all alike, or without a new start, it is no list of its own.
    assert.deepEqual(ids("  1. Elections.", "  2. Results.", "    3. Prisoners."), ["1", "2", "3"]);
  });
  it("gives an article's opening line the article's own id and its paragraphs the article in front", () => {
    assert.deepEqual(
      ids("Article 3 bis — Duties", "Each party shall:", "a) read;", "Article 4", "1. First.", "2. Second."),
      ["3bis", "3bis.a", "4.1", "4.2"],
    );
  });
  it("puts an annex in front, and lets the closing end it", () => {
    assert.deepEqual(ids("Preamble", "Recalling,", "Annex A — Map", "Opening.", "1. Line.", "Closing", "Done."), [
      "preamble.1",
      "annex-a",
      "annex-a.1",
      "closing.1",
    ]);
  });
  it("lets numbering run on over chapters and headings", () => {
    assert.deepEqual(ids("Chapter 1 — General", "1. One.", "Security", "2. Two."), ["1", "2"]);
  });
  it("names the second use of a label apart and says so", () => {
    const draft = parseDraft("Title\n4. One.\n4. Two.\n");
    assert.deepEqual(
      draft.provisions.map((each) => each.id),
      ["4", "4~2"],
    );
    assert.match(draft.notes[0].what, /used again/);
  });
  it("reads what lies outside the format and notes it", () => {
    const draft = parseDraft(
      "Title\nThe parties agree.\n(a) one;\n(h) two;\n(i) three;\n- four.\nPoint 3: five.\n| 4 | six |",
    );
    assert.deepEqual(
      draft.provisions.map((each) => each.id),
      ["p1", "a", "h", "i", "i.p1", "3", "4"],
    );
    assert.deepEqual(
      draft.notes.map(({ line, what }) => [line, what.slice(0, 45)]),
      [
        [1, "a paragraph without a label stands outside pr"],
        [2, '6 labels, the first that of "(a) one;", are w'],
        [5, "a paragraph without a label stands outside pr"],
      ],
    );
  });
  it("reads a wrapped line as the rest of its provision", () => {
    const draft = parseDraft(
      "Title\n1. The parties shall withdraw all heavy weapons from the zone\nwithin ten days.\n2. Next.",
    );
    assert.equal(
      draft.provisions[0].text,
      "The parties shall withdraw all heavy weapons from the zone within ten days.",
    );
    assert.equal(draft.provisions.length, 2);
  });
  it("knows the lead-in a sub-point hangs below", () => {
    const draft = parseDraft("Title\nArticle 2\nIn this text:\na) x:\n(i) y.\n3. z.");
    assert.deepEqual(
      draft.provisions.map((each) => each.parent),
      [null, "2", "2.a", "2"],
    );
  });
  it("prints back byte for byte whatever it was given, and every span quotes its provision", () => {
    const line = fc.constantFrom(
      "Preamble",
      "Annex B",
      "Article 5 — T",
      "1. text.",
      "a) b;",
      "(ii) c",
      "",
      "  \t",
      "loose text,",
      "Heading",
      "## **3.** bold",
      "- x",
      "[open [nested]",
      "1) \u00a0 odd  spaces ",
    );
    const ending = fc.constantFrom("\n", "\r\n", "\r");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(line, fc.string()), ending)), (rows) => {
        const text = rows.map(([row, end]) => row + end).join("");
        const draft = parseDraft(text);
        assert.equal(printDraft(draft), text);
        assert.equal(new Set(draft.provisions.map((each) => each.id)).size, draft.provisions.length);
        for (const each of draft.provisions)
          assert.equal(
            text
              .slice(each.start, each.end)
              .replaceAll(/[\s\u00a0]+/gu, " ")
              .trim(),
            each.text,
          );
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
