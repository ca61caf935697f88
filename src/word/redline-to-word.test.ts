import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../kit/random.ts";
import { alignVersions } from "../text/align-versions.ts";
import { parseDraft } from "../text/parse-draft.ts";
import { acceptAll, redlineDocument, rejectAll, type RedlineParagraph } from "../text/redline.ts";
import { generatePair } from "./generated-pairs.ts";
import { listRevisions } from "./list-revisions.ts";
import { readDocx } from "./read-docx.ts";
import { renderRedlinePage } from "./redline-page.ts";
import { printRedlineText } from "./redline-text.ts";
import { writeRedlineDocx } from "./redline-to-word.ts";
import { rewriteDocx } from "./rewrite-docx.ts";
import type { Change } from "./word-document.ts";
import { viewText } from "./word-views.ts";
import { plainRun, writeDocx } from "./write-docx.ts";

const FACTS = { title: "Draft", author: "Ana", date: "2026-01-02T00:00:00Z" };

const redlineOf = (a: string, b: string) => redlineDocument(a, b, alignVersions(parseDraft(a), parseDraft(b)));

const kept = (text: string) => ({ kind: "kept", text, move: null }) as const;
const para = (runs: RedlineParagraph["runs"], mark: RedlineParagraph["mark"] = "kept", why: string | null = null) =>
  ({ runs, mark, a: [], b: [], why }) satisfies RedlineParagraph;

describe("writeRedlineDocx", () => {
  it("gives B when all is accepted and A when all is rejected, on 200 generated pairs", () => {
    const random = seededRandom(20260101);
    for (let i = 0; i < 200; i++) {
      const { a, b } = generatePair(random);
      const document = readDocx(writeRedlineDocx(redlineOf(`${a}\n`, `${b}\n`), FACTS));
      assert.equal(viewText(document, "original"), `${a}\n`);
      assert.equal(viewText(document, "final"), `${b}\n`);
    }
  });

  it("puts a deletion between new words at the end of one paragraph and at the start of a split-off one", () => {
    const [ins, del] = [
      (text: string) => ({ kind: "inserted", text, move: null }) as const,
      (text: string) => ({ kind: "deleted", text, move: null }) as const,
    ];
    const printed = (...paragraphs: RedlineParagraph[]): string[] =>
      readDocx(writeRedlineDocx(paragraphs, FACTS)).paragraphs.map((each) =>
        each.runs.map((run) => `${run.changes[0]?.kind ?? "kept"} ${run.text}`).join(" | "),
      );
    const split = para([ins("1. "), kept("The treaty")], "inserted");
    assert.deepEqual(printed(para([kept("Article "), del("9"), ins("10")]), split, para([kept("lasts.")])), [
      "kept Article  | insert 10 | delete 9",
      "insert 1.  | kept The treaty",
      "kept lasts.",
    ]);
    assert.deepEqual(
      printed(para([kept("Title of the text"), ins(" bis")]), split, para([kept("lasts.")]))[0],
      "kept Title of the  | insert text bis | delete text",
    );
    assert.deepEqual(
      printed(
        para([kept("Title"), ins(" bis")]),
        para([ins("1. "), del("9 "), kept("The treaty")], "inserted"),
        para([]),
      )[1],
      "delete 9  | insert 1.  | kept The treaty",
    );
  });

  it("keeps an empty line between two new paragraphs by its own end", () => {
    const fresh = (text: string) => para([{ kind: "inserted", text, move: null }], "inserted");
    const document = readDocx(writeRedlineDocx([para([kept("a")]), fresh("b"), para([]), fresh("c"), para([])], FACTS));
    assert.deepEqual(
      document.paragraphs.map((each) => each.mark.map((change) => change.kind).join()),
      ["", "insert", "insert", "", ""],
    );
    assert.deepEqual([viewText(document, "original"), viewText(document, "final")], ["a\n\n", "a\nb\n\nc\n"]);
  });

  it("writes moved words as a move that Word pairs by name", () => {
    const moved = { kind: "movedFrom", text: "m", move: 1 } as const;
    const bytes = writeRedlineDocx(
      [
        para([moved], "deleted"),
        para([kept("a")]),
        para([{ ...moved, kind: "movedTo" }], "inserted"),
        para([kept("z")]),
      ],
      FACTS,
    );
    const document = readDocx(bytes);
    assert.deepEqual(
      listRevisions(document).map(({ kind, text }) => [kind, text]),
      [
        ["moveFrom", "m\n"],
        ["moveTo", "m\n"],
      ],
    );
    const moves = document.paragraphs.flatMap((each) =>
      each.runs.flatMap((run) => run.changes.map((change) => change.move)),
    );
    assert.deepEqual(moves, ["move1", "move1"]);
    assert.deepEqual([viewText(document, "original"), viewText(document, "final")], ["m\na\nz", "a\nm\nz"]);
  });

  it("names the reason in a comment and the author and date on every change", () => {
    const document = readDocx(
      writeRedlineDocx(
        [para([kept("a "), { kind: "inserted", text: "b", move: null }], "kept", "figure added")],
        FACTS,
      ),
    );
    assert.deepEqual(
      document.comments.map(({ author, date, text }) => ({ author, date, text })),
      [{ author: "Ana", date: FACTS.date, text: "figure added" }],
    );
    assert.deepEqual(
      document.paragraphs[0].runs.map((run) => run.comments),
      [["0"], ["0"]],
    );
    assert.deepEqual(listRevisions(document), [{ kind: "insert", author: "Ana", date: FACTS.date, text: "b", at: 2 }]);
  });

  it("writes the same bytes for the same input", () => {
    const write = () => writeRedlineDocx(redlineOf("1. a b c\n2. d\n", "1. a c\n3. d e\n"), FACTS);
    assert.deepEqual(write(), write());
  });

  it("refuses characters that no Word file can hold", () => {
    assert.throws(() => writeRedlineDocx([para([kept("a\u0001")])], FACTS), { code: "not-writable" });
    assert.throws(() => writeRedlineDocx([para([kept("a\ud800")])], FACTS), { code: "not-writable" });
  });
});

describe("printRedlineText", () => {
  it("marks what came and went, line ends included", () => {
    const text = printRedlineText([
      para([{ kind: "deleted", text: "gone", move: null }], "deleted"),
      para([kept("a "), { kind: "inserted", text: "b", move: null }]),
    ]);
    assert.equal(text, "[-gone\n-]a {+b+}");
  });

  it("gives both texts back when the marks are opened", () => {
    const random = seededRandom(7);
    for (let i = 0; i < 100; i++) {
      const { a, b } = generatePair(random);
      const text = printRedlineText(redlineOf(`${a}\n`, `${b}\n`));
      assert.equal(text.replace(/\{\+[\s\S]*?\+\}/g, "").replace(/\[-([\s\S]*?)-\]/g, "$1"), `${a}\n`);
      assert.equal(text.replace(/\[-[\s\S]*?-\]/g, "").replace(/\{\+([\s\S]*?)\+\}/g, "$1"), `${b}\n`);
    }
  });
});

/** Reads the marks as `printRedlineText` documents them: both texts, from the left, a backslash before a sign making it the text's own. */
function readRedlineText(text: string): readonly [a: string, b: string] {
  let [a, b, inA, inB] = ["", "", true, true];
  const take = (words: string) => {
    if (inA) a += words;
    if (inB) b += words;
  };
  for (const [token] of text.matchAll(/\\[[{+\-\\]|\[-|-\]|\{\+|\+\}|[\s\S]/g))
    if (token === "[-") inB = false;
    else if (token === "{+") inA = false;
    else if (token === "-]") inB = true;
    else if (token === "+}") inA = true;
    else take(token.length === 2 ? token[1] : token);
  return [a, b];
}

describe("a redline as plain text", () => {
  const written = (a: string, b: string) => {
    const text = printRedlineText(redlineOf(a, b));
    assert.deepEqual(readRedlineText(text), [a, b]);
    return text;
  };

  it("tells signs of the text from its marks by a backslash", () => {
    assert.equal(written("Fee [-x-] or {+y+}.\n", "Fee [-x-] or {+y+}.\n"), "Fee \\[-x\\-] or \\{+y\\+}.\n");
  });

  it("leaves brackets, dashes and backslashes alone where they make no mark", () => {
    const plain = "[The ferry] - 3+4 {sic} C:\\texts [ - ] well-known\n";
    assert.equal(written(plain, plain), plain);
  });

  it("gives both texts back whatever signs they hold", () => {
    const random = seededRandom(11);
    const signs = ["[", "]", "{", "}", "-", "+", "\\", " ", "a", "\n"];
    const noise = () => Array.from({ length: 14 }, () => signs[Math.floor(random() * signs.length)]).join("");
    for (let i = 0; i < 2000; i++) {
      const runs = Array.from({ length: 5 }, () => ({
        kind: (["kept", "deleted", "inserted", "movedFrom", "movedTo"] as const)[Math.floor(random() * 5)],
        text: noise(),
        move: null,
      }));
      const paragraphs = [para(runs, "kept"), para([kept(noise())])];
      assert.deepEqual(readRedlineText(printRedlineText(paragraphs)), [rejectAll(paragraphs), acceptAll(paragraphs)]);
    }
  });
});

describe("renderRedlinePage", () => {
  it("shows words as text, never as markup, and links both ends of a move", () => {
    const page = renderRedlinePage(
      [
        para([{ kind: "movedFrom", text: "<b>", move: 1 }], "deleted"),
        para([kept("a & "), { kind: "movedTo", text: "<b>", move: 1 }]),
      ],
      { title: "T", from: "A", to: "B", author: "Ana", date: "2026-01-01" },
    );
    assert.ok(!page.includes("<b>"));
    assert.ok(page.includes('href="#to-1"') && page.includes('id="to-1"'));
    assert.ok(page.includes("a &amp; "));
  });
});

describe("rewriteDocx", () => {
  it("keeps every author, date, move and comment through import and export", () => {
    const change = (kind: Change["kind"], author: string, date: string | null): Change => ({ kind, author, date });
    const run = (text: string, changes: Change[], comments: string[] = []) => ({
      ...plainRun(text),
      changes,
      comments,
    });
    const bytes = writeDocx(
      [
        {
          kind: "paragraph",
          runs: [
            run("a ", []),
            run("b ", [
              change("insert", "Ana", "2026-01-01T00:00:00Z"),
              change("delete", "Ben", "2026-01-02T00:00:00Z"),
            ]),
            run("c ", [change("insert", "Chi & Co", null)], ["0"]),
            { ...plainRun("d"), formats: [{ author: "Dov", date: "2026-01-03T00:00:00Z" }] },
          ],
          mark: [change("delete", "Eve", "2026-01-04T00:00:00Z")],
        },
        { kind: "paragraph", runs: [run("m", [{ ...change("moveTo", "Fay", null), move: "x" }])] },
      ],
      [{ id: "0", author: "Gus", date: null, text: "why\nindeed" }],
      FACTS,
    );
    const once = readDocx(bytes);
    const twice = readDocx(rewriteDocx(once));
    assert.deepEqual(twice, once);
    assert.deepEqual(
      new Set(listRevisions(twice).map((each) => each.author)),
      new Set(["Ana", "Ben", "Chi & Co", "Dov", "Eve", "Fay"]),
    );
    assert.deepEqual(twice.comments, [{ id: "0", author: "Gus", date: null, text: "why\nindeed" }]);
  });
});
