import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PrintedBrief } from "../domain/printed-brief.ts";
import { readDocx } from "./read-docx.ts";
import { viewText } from "./word-views.ts";
import { writeBrief } from "./write-brief.ts";

const BRIEF: PrintedBrief = {
  title: "The ferry talks",
  marking: "tlp:amber",
  asKnown: "As known 10 Jan 2030",
  from: "Straits desk, 11 Jan 2030",
  parts: [
    {
      kind: "lines",
      title: "Since 5 Jan 2030",
      lines: [{ frame: "agreement, Norlandia (new)", quote: "sails on <Sundays>", numbers: [1, 2] }],
    },
    {
      kind: "table",
      title: "Who stands where",
      columns: ["Norlandia", "Tern Brigade"],
      note: "Not shown: Ostrel (1 stand).",
      rows: [{ head: "The toll", cells: [{ frame: "opposes", quote: "no toll", numbers: [2] }, null] }],
    },
  ],
  sources: [{ number: 1, quote: "sails on <Sundays>", saidBy: "Ilse Toll", from: "Strait Gazette, 9 Jan 2030" }],
};
const FACTS = { title: null, author: "Parley", date: "2030-01-11" };

describe("a brief in Word", () => {
  it("stands between its markings, with a source's words quoted and every line numbered", () => {
    const text = viewText(readDocx(writeBrief(BRIEF, FACTS)), "final");
    assert.deepEqual(
      text.split("\n").filter((line) => line.trim() !== ""),
      [
        "TLP:AMBER",
        "The ferry talks",
        "As known 10 Jan 2030",
        "Since 5 Jan 2030",
        "• agreement, Norlandia (new) “sails on <Sundays>” [1, 2]",
        "Who stands where",
        "Issue",
        "Norlandia",
        "Tern Brigade",
        "The toll",
        "opposes “no toll” [2]",
        "–",
        "Not shown: Ostrel (1 stand).",
        "Sources",
        "[1] “sails on <Sundays>” — Ilse Toll; Strait Gazette, 9 Jan 2030",
        "Straits desk, 11 Jan 2030",
        "TLP:AMBER",
      ],
    );
  });
  it("is the same file for the same brief, and leaves out what is not there", () => {
    assert.deepEqual(writeBrief(BRIEF, FACTS), writeBrief(BRIEF, FACTS));
    const bare = writeBrief({ ...BRIEF, marking: null, asKnown: null, from: null, parts: [], sources: [] }, FACTS);
    assert.equal(viewText(readDocx(bare), "final").trim(), "The ferry talks\nSources");
  });
});
