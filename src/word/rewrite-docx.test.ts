import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "./read-docx.ts";
import { rewriteDocx } from "./rewrite-docx.ts";
import { viewText } from "./word-views.ts";

const STAMP = 'w:id="1" w:author="Ana" w:date="2026-01-02T03:04:05Z"';

function docx(body: string): Uint8Array {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(xml) });
}

const paragraph = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === "" ? "" : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
const cell = (...blocks: string[]) => `<w:tc>${blocks.join("")}</w:tc>`;
const row = (properties: string, ...cells: string[]) => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

const views = (bytes: Uint8Array) => {
  const document = readDocx(bytes);
  return [viewText(document, "original"), viewText(document, "final")];
};

describe("rewriteDocx", () => {
  const cases: [what: string, body: string, original: string, final: string][] = [
    [
      "keeps tables with the rows that were inserted and deleted",
      paragraph("before") +
        table(
          row("", cell(paragraph("a")), cell(paragraph("b"))),
          row(`<w:ins ${STAMP}/>`, cell(paragraph("", `<w:rPr><w:ins ${STAMP}/></w:rPr>`))),
          row(`<w:del ${STAMP}/>`, cell(paragraph("")), cell(paragraph(""))),
        ) +
        paragraph("after"),
      "before\na\nb\n\n\nafter",
      "before\na\nb\n\nafter",
    ],
    [
      "keeps a table in a cell of another, and two tables apart",
      table(row("", cell(paragraph("a"), table(row(`<w:ins ${STAMP}/>`, cell(paragraph("")))), paragraph("b")))) +
        table(row("", cell(paragraph("c")))) +
        paragraph("d"),
      "a\nb\nc\nd",
      "a\n\nb\nc\nd",
    ],
    [
      "keeps a formula a formula, which the views leave out",
      `<w:p><w:r><w:t>x</w:t></w:r><w:ins ${STAMP}><m:oMath><m:r><m:t>=2π</m:t></m:r></m:oMath></w:ins></w:p>`,
      "x",
      "x",
    ],
    [
      "keeps a paragraph that only carries a section break out of the text",
      paragraph("a") + paragraph("", "<w:sectPr/>") + paragraph("b"),
      "a\nb",
      "a\nb",
    ],
  ];
  it("keeps a change of a paragraph's looks and one of its mark's", () => {
    const once = docx(
      paragraph(
        "a",
        `<w:rPr><w:rPrChange w:id="2" w:author="Ben"><w:rPr/></w:rPrChange></w:rPr><w:pPrChange ${STAMP}><w:pPr/></w:pPrChange>`,
      ),
    );
    const { formats } = readDocx(rewriteDocx(readDocx(once))).paragraphs[0];
    assert.deepEqual(
      formats.map((each) => each.author),
      ["Ana", "Ben"],
    );
  });
  for (const [what, body, original, final] of cases)
    it(what, () => {
      const once = docx(body);
      assert.deepEqual(views(once), [original, final]);
      assert.deepEqual(views(rewriteDocx(readDocx(once))), [original, final]);
      assert.deepEqual(readDocx(rewriteDocx(readDocx(once))).paragraphs, readDocx(once).paragraphs);
    });
});
