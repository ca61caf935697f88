import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { strToU8, zipSync } from "fflate";
import { ParleyError } from "../domain/errors.ts";
import { extractDocx } from "./extract-docx.ts";
import { listRevisions } from "./list-revisions.ts";
import { readDocx } from "./read-docx.ts";
import { viewText } from "./word-views.ts";

const STAMP = 'w:id="1" w:author="Ana" w:date="2026-01-02T03:04:05Z"';

/** A .docx with this body and nothing else. */
function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
  const parts = { "word/document.xml": xml, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string) => `<w:del ${STAMP}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const added = (text: string) => `<w:ins ${STAMP}>${run(text)}</w:ins>`;
const paragraph = (inner: string, mark = "") =>
  `<w:p>${mark === "" ? "" : `<w:pPr><w:rPr><w:${mark} ${STAMP}/></w:rPr></w:pPr>`}${inner}</w:p>`;
const cell = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

const both = (body: string) => {
  const document = readDocx(docx(body));
  return [viewText(document, "original"), viewText(document, "final")];
};

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof ParleyError, String(error));
    return error.code;
  }
  return "none";
};

describe("viewText of a Word file", () => {
  const cases: [what: string, body: string, original: string, final: string][] = [
    ["takes words in and out", paragraph(run("a ") + gone("b") + added("c")), "a b", "a c"],
    [
      "joins a paragraph whose mark is deleted with the next",
      paragraph(run("a"), "del") + paragraph(run("b")),
      "a\nb",
      "ab",
    ],
    [
      "joins over several deleted marks",
      paragraph(run("a"), "del") + paragraph(gone("b"), "del") + paragraph(run("c")),
      "a\nb\nc",
      "ac",
    ],
    ["parts a paragraph at an inserted mark", paragraph(run("a"), "ins") + paragraph(run("b")), "ab", "a\nb"],
    [
      "leaves a mark that one inserted and another deleted out of both, whichever stands first",
      `<w:p><w:pPr><w:rPr><w:ins ${STAMP}/><w:del w:id="2" w:author="Ben"/></w:rPr></w:pPr>${run("a")}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="Ben"/><w:ins ${STAMP}/></w:rPr></w:pPr>${run("b")}</w:p>` +
        paragraph(run("c")),
      "abc",
      "abc",
    ],
    ["keeps the mark that ends the text", paragraph(run("a")) + paragraph(gone("b"), "del"), "a\nb", "a\n"],
    [
      "drops an inserted row when rejected",
      `<w:tbl>${row(cell(paragraph(run("1"))))}${row(cell(paragraph(added("2"), "ins")), `<w:ins ${STAMP}/>`)}</w:tbl>`,
      "1",
      "1\n2",
    ],
    [
      "keeps a row in which untracked words remain",
      `<w:tbl>${row(cell(paragraph(run("2"))), `<w:ins ${STAMP}/>`)}</w:tbl>`,
      "2",
      "2",
    ],
    [
      "empties an inserted cell when rejected",
      `<w:tbl>${row(cell(paragraph(run("1"))) + cell(paragraph(run("2")), `<w:cellIns ${STAMP}/>`))}</w:tbl>`,
      "1\n",
      "1\n2",
    ],
    [
      "does not join across the edge of a cell",
      `<w:tbl>${row(cell(paragraph(run("1"), "del")) + cell(paragraph(run("2"))))}</w:tbl>`,
      "1\n2",
      "1\n2",
    ],
    [
      "leaves out cells that a merged cell covers",
      `<w:tbl>${row(cell(paragraph(run("1")), '<w:vMerge w:val="restart"/>'))}${row(cell(paragraph(""), "<w:vMerge/>"))}</w:tbl>`,
      "1",
      "1",
    ],
    [
      "reads through content controls, hyperlinks and smart tags",
      paragraph(
        `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("a")}</w:sdtContent></w:sdt><w:hyperlink>${run("b")}</w:hyperlink><w:smartTag>${run("c")}</w:smartTag>`,
      ),
      "abc",
      "abc",
    ],
    [
      "shows a field's result and not its code",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1 May")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      "1 May",
      "1 May",
    ],
    [
      "writes tabs, breaks, hyphens and symbols as characters",
      paragraph(
        '<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:br w:type="page"/></w:r>',
      ),
      "\t\n\u2011\u00ad\uf0b7",
      "\t\n\u2011\u00ad\uf0b7",
    ],
    [
      "takes one branch of alternatives",
      paragraph(
        `<mc:AlternateContent><mc:Choice>${run("new")}</mc:Choice><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "new",
      "new",
    ],
    [
      "drops a paragraph that only carries a section break",
      `${paragraph(run("a"))}<w:p><w:pPr><w:sectPr/></w:pPr></w:p>${paragraph(run("b"))}`,
      "a\nb",
      "a\nb",
    ],
    [
      "leaves out footnote numbers and formulas",
      paragraph(`${run("a")}<w:r><w:footnoteReference w:id="2"/></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`),
      "a",
      "a",
    ],
    [
      "shows words added by one and removed by another in neither view",
      paragraph(
        `${run("a")}<w:ins ${STAMP}><w:del w:id="2" w:author="Ben"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>`,
      ),
      "a",
      "a",
    ],
    [
      "moves words",
      paragraph(`<w:moveFrom ${STAMP}>${run("m")}</w:moveFrom>`, "moveFrom") +
        paragraph(run("a")) +
        paragraph(`<w:moveTo ${STAMP}>${run("m")}</w:moveTo>`, "moveTo") +
        paragraph(run("z")),
      "m\na\nz",
      "a\nm\nz",
    ],
  ];
  for (const [what, body, original, final] of cases) it(what, () => assert.deepEqual(both(body), [original, final]));

  it("reads a file that uses other namespace prefixes", () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:del x:author="A"><x:r><x:delText>a</x:delText></x:r></x:del><x:r><x:t>b</x:t></x:r></x:p></x:body></x:document>`;
    const document = readDocx(zipSync({ "word/document.xml": strToU8(xml) }));
    assert.deepEqual([viewText(document, "original"), viewText(document, "final")], ["ab", "b"]);
  });
});

describe("listRevisions", () => {
  it("names kind, author, date, words and place of every change", () => {
    const found = listRevisions(readDocx(docx(paragraph(run("ab ") + gone("c") + added("de")))));
    const stamp = { author: "Ana", date: "2026-01-02T03:04:05Z" };
    assert.deepEqual(found, [
      { kind: "delete", ...stamp, text: "c", at: 3 },
      { kind: "insert", ...stamp, text: "de", at: 3 },
    ]);
  });

  it("joins what one author did in one stretch, across paragraphs", () => {
    const found = listRevisions(readDocx(docx(paragraph(added("a"), "ins") + paragraph(added("b") + run("c")))));
    assert.deepEqual(
      found.map(({ kind, text }) => [kind, text]),
      [["insert", "a\nb"]],
    );
  });

  it("lists words that two authors touched under both", () => {
    const body = paragraph(
      `<w:ins ${STAMP}><w:del w:id="2" w:author="Ben"><w:r><w:delText>b</w:delText></w:r></w:del></w:ins>`,
    );
    assert.deepEqual(
      listRevisions(readDocx(docx(body))).map(({ kind, author, date }) => [kind, author, date]),
      [
        ["insert", "Ana", "2026-01-02T03:04:05Z"],
        ["delete", "Ben", null],
      ],
    );
  });

  it("lists changes of looks with the words they touch", () => {
    const body = paragraph(
      `<w:r><w:rPr><w:b/><w:rPrChange ${STAMP}><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>`,
    );
    assert.deepEqual(
      listRevisions(readDocx(docx(body))).map(({ kind, text }) => [kind, text]),
      [["format", "bold"]],
    );
  });
});

describe("readDocx", () => {
  it("reads comments with their authors", () => {
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Ben" w:date="2026-01-01T00:00:00Z">${paragraph(run("why?"))}</w:comment></w:comments>`;
    const read = readDocx(docx(paragraph(run("a")), { "word/comments.xml": comments }));
    assert.deepEqual(read.comments, [{ id: "0", author: "Ben", date: "2026-01-01T00:00:00Z", text: "why?" }]);
  });

  it("ignores macros and says so", () => {
    const read = readDocx(docx(paragraph(run("a")), { "word/vbaProject.bin": "macro" }));
    assert.deepEqual(read.warnings, ["The file holds macros; they were ignored."]);
  });

  it("refuses what it cannot read, each with its own code", () => {
    const good = docx(paragraph(run("a")));
    const encrypted = good.slice();
    // The encryption flag of the first entry in the zip's directory.
    const at = Buffer.from(encrypted).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    encrypted[at + 8] |= 1;
    assert.equal(
      codeOf(() => readDocx(strToU8("no zip at all"))),
      "unreadable-file",
    );
    assert.equal(
      codeOf(() => readDocx(good.slice(0, good.length - 30))),
      "unreadable-file",
    );
    assert.equal(
      codeOf(() => readDocx(encrypted)),
      "encrypted-file",
    );
    assert.equal(
      codeOf(() => readDocx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))),
      "encrypted-file",
    );
    assert.equal(
      codeOf(() => readDocx(zipSync({ "a.txt": strToU8("a") }))),
      "not-a-word-file",
    );
    assert.equal(
      codeOf(() => readDocx(docx("<w:p><w:r>"))),
      "unreadable-file",
    );
    assert.equal(
      codeOf(() => readDocx(docx("&unknown;"))),
      "unreadable-file",
    );
  });

  it("refuses a zip bomb, a flood of parts and endless nesting without unpacking them", () => {
    const zeros = zipSync({ "word/document.xml": new Uint8Array(20 * 1024 * 1024) });
    assert.equal(
      codeOf(() => readDocx(zeros)),
      "file-too-large",
    );
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`p${i}`, new Uint8Array(0)]));
    assert.equal(
      codeOf(() => readDocx(zipSync(parts, { level: 0 }))),
      "file-too-large",
    );
    assert.equal(
      codeOf(() => readDocx(docx("<w:sdt>".repeat(5000)))),
      "file-too-large",
    );
  });

  it("never trusts the size a part claims to have", () => {
    const lying = docx(paragraph(run("a".repeat(5000)))).slice();
    const at = Buffer.from(lying).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(lying.buffer).setUint32(at + 24, 100, true);
    assert.equal(
      codeOf(() => readDocx(lying)),
      "unreadable-file",
    );
  });
});

describe("extractDocx", () => {
  it("takes the final text, text boxes and formulas too, and says that changes were open", () => {
    const body = paragraph(
      `${gone("a")}${run("b")}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:pict><w:txbxContent>${paragraph(run("box"))}</w:txbxContent></w:pict></w:r>`,
    );
    const found = extractDocx(docx(body), "draft.docx");
    assert.equal(found.text, "bx\nbox");
    assert.equal(found.warnings.length, 1);
  });

  it("prints the numbers of lists, by level, style and counter, without counting what was deleted", () => {
    const level = (number: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const numbering = `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}${level(2, "bullet", "x")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const styles = `<w:styles ${ns}><w:style w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Sub"><w:basedOn w:val="Point"/></w:style></w:styles>`;
    const item = (words: string, depth: number, mark = "") =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>${mark}</w:pPr>${words}</w:p>`;
    const styled = `<w:p><w:pPr><w:pStyle w:val="Sub"/></w:pPr>${run("by style")}</w:p>`;
    const body =
      item(run("one"), 0) +
      item(gone("gone"), 0, `<w:rPr><w:del ${STAMP}/></w:rPr>`) +
      item(run("two"), 0) +
      item(run("sub"), 1) +
      item(run("sub"), 1) +
      item(run("dot"), 2) +
      styled +
      item(run("sub"), 1);
    const bytes = docx(body, { "word/numbering.xml": numbering, "word/styles.xml": styles });
    assert.equal(
      extractDocx(bytes, "draft.docx").text,
      "1. one\n2. two\n2.a) sub\n2.b) sub\ndot\n3. by style\n3.a) sub",
    );
    assert.equal(viewText(readDocx(bytes), "final"), "one\ntwo\nsub\nsub\ndot\nby style\nsub");
  });

  it("refuses a file without words", () => {
    assert.equal(
      codeOf(() => extractDocx(docx(paragraph("")), "draft.docx")),
      "empty-file",
    );
  });
});
