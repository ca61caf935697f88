import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { alignVersions } from "./align-versions.ts";
import { paragraphText } from "./draft-lines.ts";
import { parseDraft } from "./parse-draft.ts";
import { acceptAll, redlineDocument, rejectAll, type RedlineParagraph } from "./redline.ts";

const redline = (a: string, b: string) => redlineDocument(a, b, alignVersions(parseDraft(a), parseDraft(b)));
const MARKS = {
  kept: ["", ""],
  inserted: ["{+", "+}"],
  deleted: ["[-", "-]"],
  movedFrom: ["[<", "<]"],
  movedTo: ["{>", ">}"],
};
const show = (paragraphs: readonly RedlineParagraph[]) =>
  paragraphs.map(
    (each) =>
      each.runs.map((run) => MARKS[run.kind][0] + run.text + MARKS[run.kind][1]).join("") +
      { kept: "", inserted: "{+¶+}", deleted: "[-¶-]" }[each.mark],
  );

const ARMY = "The armed forces of the republic shall not exceed 40,000 soldiers.";
const COURT = "A joint court of five judges shall hear complaints about breaches of this agreement.";
const LAND = "Farm land taken since the war began shall be given back to its owners.";
const RELIEF = "Relief convoys shall pass every checkpoint without delay and without payment.";

describe("redlineDocument", () => {
  it("paints a changed figure inside its paragraph", () => {
    assert.deepEqual(show(redline(`Draft\n1. ${ARMY}`, `Draft\n1. ${ARMY.replace("40", "60")}`)), [
      "Draft",
      "1. The armed forces of the republic shall not exceed [-40,000-]{+60,000+} soldiers.",
    ]);
  });
  it("stays exact when points that are no neighbours are merged and those between stay", () => {
    const a = `Draft\n1. ${COURT}\n2. ${LAND}\n3. ${RELIEF}\n4. ${ARMY}`;
    const b = `Draft\n1. ${COURT} ${ARMY}\n2. ${LAND}\n3. ${RELIEF}`;
    const link = (from: string[], to: string[], relation: "merged" | "same") => ({
      a: from,
      b: to,
      relation,
      moved: false,
      renumbered: false,
      score: 1,
      why: "",
      changes: [],
    });
    const links = [link(["1", "4"], ["1"], "merged"), link(["2"], ["2"], "same"), link(["3"], ["3"], "same")];
    const painted = redlineDocument(a, b, { links });
    assert.equal(acceptAll(painted), b);
    assert.equal(rejectAll(painted), a);
  });
  it("paints a split as a new paragraph mark, not as words written twice", () => {
    const shown = show(
      redline(`Draft\n1. ${COURT} ${LAND}\n2. ${RELIEF}`, `Draft\n1. ${COURT}\n2. ${LAND}\n3. ${RELIEF}`),
    );
    assert.deepEqual(shown, ["Draft", `1. ${COURT}{+¶+}`, `{+2.+} ${LAND}`, `[-2-]{+3+}. ${RELIEF}`]);
  });
  it("shows words that moved whole as moved, under one number", () => {
    const a = `Draft\n1. ${ARMY}\n2. ${COURT}\n3. ${LAND}\n4. ${RELIEF}`;
    const b = `Draft\n1. ${COURT}\n2. ${LAND}\n3. ${RELIEF}\n4. ${ARMY}`;
    const runs = redline(a, b).flatMap((each) => each.runs);
    assert.deepEqual(
      runs.filter((run) => run.move !== null),
      [
        { kind: "movedFrom", text: ARMY, move: 1 },
        { kind: "movedTo", text: ARMY, move: 1 },
      ],
    );
  });
  it("gives A's and B's text back exactly, whatever the two texts are", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "Preamble",
        "Article 2 — Land",
        "Annex A",
        `1. ${ARMY}`,
        `2. ${COURT}`,
        `3. ${COURT} ${LAND}`,
        `2. ${LAND}`,
        `4. ${RELIEF}`,
        `1. ${RELIEF.toLowerCase()}`,
        `a) ${LAND}`,
        "(i) and so on;",
        "and the rest of a wrapped line that goes on and on and never seems to end",
        "Heading",
      ),
      fc.string({ maxLength: 12 }),
    );
    const text = fc
      .array(line, { maxLength: 12 })
      .chain((lines) => fc.constantFrom("\n", "\r\n").map((end) => lines.join(end)));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const paragraphs = redline(a, b);
        assert.equal(acceptAll(paragraphs), paragraphText(b));
        assert.equal(rejectAll(paragraphs), paragraphText(a));
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
  it("pairs every moved-from with a moved-to of the same words", () => {
    const a = `Draft\n10. ${ARMY}\n2. ${COURT}\n\n3. ${LAND}\n4. ${RELIEF}`;
    const b = `Draft\n1. ${RELIEF}\n2. ${LAND}\n3. ${COURT}\n4. ${ARMY}\n`;
    const moved = new Map<number, string[]>();
    for (const run of redline(a, b).flatMap((each) => each.runs))
      if (run.move !== null) moved.set(run.move, [...(moved.get(run.move) ?? []), run.text]);
    assert.equal(moved.size, 3);
    for (const texts of moved.values()) assert.equal(new Set(texts).size === 1 && texts.length, 2);
  });
});
