import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ParleyError } from "../domain/errors.ts";
import { extractFile } from "./extract-file.ts";
import { hasDoubtfulColumns, joinPdfLines, linesOfPage, type PlacedText } from "./pdf-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const noDocx = () => {
  throw new Error("not asked for");
};
const textOf = async (content: Uint8Array, name: string) => (await extractFile(content, name, noDocx)).text;
const codeOf = async (content: Uint8Array, name: string): Promise<string> => {
  try {
    await extractFile(content, name, noDocx);
  } catch (error) {
    assert.ok(error instanceof ParleyError, String(error));
    return error.code;
  }
  return "none";
};

describe("extractFile on text files", () => {
  it("says that a reading must carry the text where it is not what a program sees that opens the file as UTF-8", async () => {
    const carried = async (content: Uint8Array) => (await extractFile(content, "a.txt", noDocx)).extracted;
    assert.equal(await carried(bytes("Plain, with a café.")), false);
    assert.equal(await carried(bytes("\ufeffWith a byte order mark.")), true);
    assert.equal(await carried(new Uint8Array([0xff, 0xfe, 0x61, 0])), true);
    assert.equal(await carried(new Uint8Array([0x63, 0x61, 0x66, 0xe9])), true);
  });

  it("passes text through unchanged, whatever its line ends and spaces", async () => {
    const text = "Title\r\n2026-01-01\r\n\r\n  Body\t\n\n";
    assert.equal(await textOf(bytes(text), "a.txt"), text);
  });

  it("takes byte order marks off and reads UTF-16", async () => {
    assert.equal(await textOf(bytes("\ufeffabc"), "a.txt"), "abc");
    assert.equal(await textOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x16, 4]), "a.txt"), "aЖ");
    assert.equal(await textOf(new Uint8Array([0xfe, 0xff, 0, 0x61]), "a.txt"), "a");
  });

  it("falls back to the Windows encodings and says so", async () => {
    const western = await extractFile(new Uint8Array([0x63, 0x61, 0x66, 0xe9]), "a.txt", noDocx);
    assert.equal(western.text, "café");
    assert.match(western.warnings.join(), /windows-1252/);
    const cyrillic = await extractFile(new Uint8Array([0xcc, 0xe8, 0xf0, 0x20, 0xe8]), "a.txt", noDocx);
    assert.equal(cyrillic.text, "Мир и");
  });

  it("refuses empty and binary files", async () => {
    assert.equal(await codeOf(new Uint8Array(0), "a.txt"), "empty-file");
    assert.equal(await codeOf(bytes(" \n "), "a.txt"), "empty-file");
    assert.equal(await codeOf(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0xff]), "a.txt"), "unreadable-file");
    assert.equal(await codeOf(bytes("text"), "a.pdf"), "unreadable-file");
    assert.equal(await codeOf(bytes("%PDF-1.4 cut off"), "a.pdf"), "unreadable-file");
  });
});

describe("extractFile on web pages", () => {
  const sentence =
    "The delegations met again on Monday and agreed to continue their work in smaller groups, officials said.";
  const page = (head: string, body: string) =>
    bytes(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

  it("takes the article and leaves the page around it", async () => {
    const body = `<nav><a href="/">Home</a></nav><article><h1>Talks go on</h1><p>${sentence}</p><p>${sentence} &ldquo;Good&rdquo;&nbsp;news.</p></article><footer>Contact</footer><script>x()</script>`;
    const found = await extractFile(page("<title>Talks go on</title>", body), "a.html", noDocx);
    assert.equal(found.text, `${sentence}\n\n${sentence} “Good” news.`);
    assert.equal(found.title, "Talks go on");
    assert.ok(found.extracted);
  });

  it("takes the page's main part where the article recognised is only a piece of it, and says so", async () => {
    const block = (words: string) => `<div class="block"><time>18.42</time><p>${words}</p><p>Share</p></div>`;
    const body = `<main>${block("Ada Toll said her delegation would meet the envoys of Orle in Vell on Thursday morning, and talk.")}${block(
      "Ivo Brek told reporters that some progress had been made.",
    )}${block("Orle rejected parts of the plan.")}<aside>Tern left the talks, more here.</aside></main><footer>We all rest here.</footer>`;
    const { text, warnings } = await extractFile(page("", body), "a.html", noDocx);
    assert.match(text, /Ada Toll said.*Ivo Brek told.*Orle rejected/s);
    assert.doesNotMatch(text, /Tern left|We all rest/);
    assert.match(warnings.join(), /only part of the page/);
  });

  it("reads on over a line break inside a sentence, keeps those of lists, and leaves out what is not shown", async () => {
    const body = `<p>${sentence}</p><p>Ivo Brek<br>said so.</p><p>Agreed:<br>a truce<br>an exchange</p><p style="display: none">Hidden words.</p>`;
    assert.equal(
      await textOf(page("", body), "a.html"),
      `${sentence}\n\nIvo Brek said so.\n\nAgreed:\na truce\nan exchange`,
    );
  });

  it("reads title, date and publisher from linked data before other tags", async () => {
    const data = JSON.stringify({
      "@graph": [
        { "@type": "NewsArticle", headline: "H", datePublished: "2026-03-04T10:00:00Z", publisher: { name: "P" } },
      ],
    });
    const head = `<title>x</title><meta property="og:title" content="og"><script type="application/ld+json">${data}</script>`;
    const { title, published, publisher } = await extractFile(page(head, `<p>${sentence}</p>`), "a.html", noDocx);
    assert.deepEqual(
      { title, published, publisher },
      { title: "H", published: "2026-03-04T10:00:00Z", publisher: "P" },
    );
  });

  it("keeps the numbers of ordered lists and the cells of tables", async () => {
    const body = `<p>${sentence}</p><ol start="3"><li>three</li><li>four<ol type="a"><li>first</li></ol></li></ol><table><tr><td>a</td><td>b</td></tr></table>`;
    assert.equal(
      await textOf(page("", body), "a.html"),
      [sentence, "3. three", "4. four", "a. first", "a\tb"].join("\n\n"),
    );
  });

  it("reads a page in the encoding it declares", async () => {
    const content = new Uint8Array([
      ...bytes('<html><head><meta charset="windows-1251"></head><body><p>'),
      0xcc,
      0xe8,
      0xf0,
      ...bytes("</p></body></html>"),
    ]);
    assert.equal(await textOf(content, "a.html"), "Мир");
  });

  it("refuses a page without words and survives deep nesting", async () => {
    assert.equal(await codeOf(page("", "<script>app()</script>"), "a.html"), "empty-file");
    const deep = await extractFile(page("", `${"<div>".repeat(3000)}deep`), "a.html", noDocx);
    assert.equal(deep.text, "deep");
    assert.match(deep.warnings.join(), /No article was recognised/);
  });
});

describe("joinPdfLines", () => {
  const at = (str: string, x: number, y: number, width = 400): PlacedText => ({ str, x, y, width, fontSize: 10 });
  const join = (...pages: PlacedText[][]) => joinPdfLines(pages.map(linesOfPage));

  it("joins lines to paragraphs and parts them at a gap", () => {
    const page = [
      at("The parties shall", 50, 700),
      at("meet.", 50, 688, 40),
      at("They report.", 50, 660, 80),
      at("Twice a year", 50, 648),
      at("or more.", 50, 636),
    ];
    assert.equal(join(page), "The parties shall meet.\n\nThey report.\n\nTwice a year or more.");
  });

  it("takes out the hyphen of a word cut at the line's end, and keeps that of a compound", () => {
    const page = [at("an agree-", 50, 700), at("ment on cease-fire and non-", 50, 688), at("interference", 50, 676)];
    assert.equal(join(page), "an agreement on cease-fire and non-interference");
  });

  it("keeps the hyphens of offices and of compounds of three words", () => {
    const page = [at("the secretary-", 50, 700), at("general and his son-", 50, 688), at("in-law", 50, 676)];
    assert.equal(join(page), "the secretary-general and his son-in-law");
  });

  it("begins a paragraph at a numbered point", () => {
    assert.equal(join([at("1. First.", 50, 700), at("2. Second.", 50, 688)]), "1. First.\n\n2. Second.");
  });

  it("reads columns one after the other", () => {
    const left = Array.from({ length: 8 }, (_, i) => at(`left${i}`, 50, 700 - 12 * i, 180));
    const right = Array.from({ length: 8 }, (_, i) => at(`right${i}`, 300, 700 - 12 * i, 180));
    const found = join([...left, ...right]);
    assert.equal(found.replace(/\s+/g, " "), [...left, ...right].map((item) => item.str).join(" "));
  });

  it("reads columns one after the other where the gutter is no wider than a blank or two", () => {
    const left = Array.from({ length: 8 }, (_, i) => at(`left${i} goes on here`, 50, 700 - 12 * i, 190 + (i % 3)));
    const right = Array.from({ length: 8 }, (_, i) => at(`right${i} goes on here`, 252, 700 - 12 * i, 180));
    const head = at("A head over both of the columns", 50, 740, 390);
    const found = join([head, ...left, ...right]);
    assert.equal(found.replace(/\s+/g, " "), [head, ...left, ...right].map((item) => item.str).join(" "));
    assert.equal(hasDoubtfulColumns([head, ...left, ...right]), false);
  });

  it("doubts a page on which columns show in some rows and lines across them in most", () => {
    const across = Array.from({ length: 12 }, (_, i) => at("a line that goes all over the page", 50, 700 - 12 * i));
    const both = Array.from({ length: 7 }, (_, i) => [
      at("a line of the left", 50, 500 - 12 * i, 190),
      at("a line of the right", 252, 500 - 12 * i, 180),
    ]).flat();
    assert.equal(hasDoubtfulColumns([...across, ...both]), true);
    assert.equal(hasDoubtfulColumns(across), false);
  });

  it("drops running heads and page numbers and joins a sentence over the page", () => {
    const page = (i: number, words: string) => [
      at("Draft of the group", 50, 780),
      at(words, 50, 700),
      at(`${words} more`, 50, 688),
      at(`${words} and`, 50, 676),
      at(`${i}`, 290, 30, 8),
    ];
    assert.equal(
      join(page(1, "one"), page(2, "two"), page(3, "three")),
      "one one more one and two two more two and three three more three and",
    );
  });
});
