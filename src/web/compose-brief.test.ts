import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMoment } from "../domain/moment.ts";
import type { PositionCell } from "../domain/state-of-play.ts";
import { composeBrief, EMPTY_DRAFT, uncitedLines, whyNotExport, type BriefDraft } from "./compose-brief.ts";
import { playWith } from "./empty-play.ts";
import { briefAsHtml, briefAsText, briefToPrint, numbersOf, sourcesOf } from "./write-brief.ts";

const cell = (party: string, issue: string, quote: string, claim: string): PositionCell => ({
  party,
  issue,
  on: null,
  stance: "opposes",
  modality: "asserted",
  contested: false,
  quote,
  source: "s",
  span: { start: 0, end: quote.length },
  claims: [claim, "older"],
  history: [],
  sources: 1,
  saidBy: [],
  since: null,
  assertedAt: null,
  authority: "principal",
});
const PLAY = playWith({
  asOf: parseMoment("2030-01-10T23:59:59.999Z"),
  process: { id: "ferry", title: "The ferry talks" },
  parties: [
    { id: "north", title: "Norlandia" },
    { id: "tern", title: "Tern Brigade" },
  ],
  issues: [{ id: "toll", title: "The toll", category: "economic" }],
  cells: [cell("north", "toll", "any role for <observers>", "c1")],
  versions: [
    {
      id: "D1",
      text: "accord",
      title: "First draft",
      status: "described",
      parents: [],
      authors: [],
      dates: [],
      claims: [],
    },
  ],
  custody: [
    { version: "D1", party: "tern", state: "denies", counterpart: null, when: null, asOf: null, claims: ["c2"] },
  ],
  meetings: [
    {
      modality: "planned",
      actors: ["Ilse Toll"],
      counterparts: ["anonymous: a harbour official"],
      sentBy: [],
      confirmedBy: [],
      agenda: null,
      track: null,
      place: "Ostrel",
      when: "2030-01-12",
      claims: ["c3"],
    },
  ],
  deadlines: [{ actor: null, due: "2030-01-01", text: "it was due", modality: "asserted", claims: ["past"] }],
  stickingPoints: [{ issue: "toll", why: "bracketed", parties: [], claims: [] }],
  counts: { sources: 1, candidates: 0, accepted: 3, rejected: 0, held: 0 },
  changes: [
    {
      what: "position: Norlandia on The toll",
      before: null,
      after: "opposes (asserted): any role for <observers>",
      claims: ["c1"],
    },
    { what: "agreement: Norlandia: the ferry sails on Sundays", before: null, after: "asserted", claims: ["c1"] },
  ],
});
const draft = (given: Partial<BriefDraft> = {}): BriefDraft => ({ ...EMPTY_DRAFT, ...given });

describe("the brief", () => {
  const brief = composeBrief(PLAY, EMPTY_DRAFT, "2030-01-05");
  const lines = (title: string) => brief.sections.find((section) => section.title === title)?.lines ?? [];

  it("puts a source's words in the quote and ours in the frame, never mixed", () => {
    const [change, agreed] = lines("Since 5 Jan 2030");
    assert.equal(change.quote, "any role for <observers>");
    assert.equal(change.frame, "Norlandia on The toll (new): opposes");
    assert.equal(agreed.quote, "the ferry sails on Sundays");
    assert.equal(agreed.frame, "agreement, Norlandia (new)");
    assert.equal(brief.table.rows[0].places[0]?.quote, "any role for <observers>");
    assert.equal(brief.table.rows[0].places[1] ?? null, null);
  });
  it("names the parties and issues that the table has no room for, wherever it is printed", () => {
    assert.equal(brief.table.notShown, null);
    const many = (word: string, n: number) =>
      Array.from({ length: n }, (_, i) => ({ id: `${word}${i}`, title: `${word} ${i}` }));
    const crowd = playWith({
      ...PLAY,
      parties: many("Party", 7),
      issues: many("Issue", 9).map((issue) => ({ ...issue, category: "other" as const })),
      cells: [0, 1, 2, 3, 4, 5, 6].flatMap((party) =>
        Array.from({ length: party < 5 ? 9 : 7 - party }, (_, issue) =>
          cell(`Party${party}`, `Issue${issue}`, "no", "c1"),
        ),
      ),
    });
    const crowded = composeBrief(crowd, EMPTY_DRAFT, null);
    const note = "Not shown: Party 5 (2 stands), Party 6 (1 stand); of the parties above, on Issue 8 (5 stands).";
    assert.equal(crowded.table.notShown, note);
    assert.ok(briefAsText(crowded, EMPTY_DRAFT, []).includes(note));
    assert.ok(briefAsHtml(crowded, EMPTY_DRAFT, []).includes(note));
    const table = briefToPrint(crowded, EMPTY_DRAFT, []).parts.find(({ kind }) => kind === "table");
    assert.equal(table?.kind === "table" ? table.note : null, note);
    assert.equal(
      composeBrief(crowd, draft({ struck: ["issue Issue0"] }), null).table.notShown,
      "Not shown: Party 5 (1 stand).",
    );
    // A party whose every stand is on an issue without a row has no column.
    const lone = {
      ...crowd,
      cells: crowd.cells.filter(({ party, issue }) => party === "Party0" || (party === "Party1" && issue === "Issue8")),
    };
    assert.equal(
      composeBrief(lone, EMPTY_DRAFT, null).table.notShown,
      "Not shown: Party 1 (1 stand); of the parties above, on Issue 8 (1 stand).",
    );
  });
  it("lists what lies ahead and not what is past, and says of an anonymous source that it is not named", () =>
    assert.deepEqual(
      lines("Conditions and dates").map(({ frame }) => frame),
      ["Meeting planned, 12 Jan 2030: Ilse Toll, a harbour official (not named), Ostrel"],
    ));
  it("numbers citations in the order of the page", () => {
    assert.deepEqual(brief.cited, ["c1", "c2", "c3"]);
    assert.deepEqual(numbersOf(lines("Where the texts are")[0], brief), [2]);
  });
  it("prints the moment it shows", () => assert.equal(brief.asKnown, "As known 10 Jan 2030"));

  it("does not leave with a line that cites nothing, nor with an unsaid past, nor above its marking", () => {
    assert.deepEqual(
      uncitedLines(brief).map(({ frame }) => frame),
      ["The toll: in brackets in the text"],
    );
    const held = (compartment: string) => ["c1", "c2", "c3"].map((claim) => ({ claim, compartment }));
    assert.deepEqual(whyNotExport(brief, draft(), held("open"), false), ["1 line cites no sentence."]);
    const struck = draft({ struck: ["sticking toll bracketed"] });
    const cited = composeBrief(PLAY, struck, null);
    assert.deepEqual(whyNotExport(cited, struck, held("open"), true), []);
    assert.match(
      whyNotExport(cited, { ...struck, printAsKnown: false }, held("open"), true)[0] ?? "",
      /earlier moment/,
    );
    assert.match(whyNotExport(cited, struck, held("chair"), false)[0] ?? "", /compartment chair/);
    assert.deepEqual(whyNotExport(cited, { ...struck, marking: "Restricted: chair" }, held("chair"), false), []);
  });
  it("does not leave with a citation of what was not known yet", () => {
    const own = draft({
      struck: ["sticking toll bracketed"],
      own: [{ id: "o1", section: "Bottom line", text: "It will fail.", claims: ["later"] }],
    });
    const known = ["c1", "c2", "c3"].map((claim) => ({ claim, compartment: "open" }));
    assert.deepEqual(whyNotExport(composeBrief(PLAY, own, null), own, known, true), [
      "1 citation is not on record at the moment shown.",
    ]);
  });
  it("asks a citation of the analyst's own lines too", () => {
    const own = draft({
      struck: ["sticking toll bracketed"],
      own: [{ id: "o1", section: "Bottom line", text: "The toll blocks all else.", claims: [] }],
    });
    assert.equal(uncitedLines(composeBrief(PLAY, own, null))[0]?.id, "o1");
  });
  it("writes text and a page that hold every number, and no markup of a source's own", () => {
    const sources = sourcesOf(brief, []);
    const text = briefAsText(brief, draft({ marking: "tlp:amber" }), sources);
    assert.match(text, /^TLP:AMBER\n/);
    assert.match(text, /TLP:AMBER$/);
    assert.match(text, /“any role for <observers>” \[1\]/);
    const page = briefAsHtml(brief, draft(), sources);
    assert.match(page, /<q>any role for &lt;observers&gt;<\/q>/);
    assert.doesNotMatch(page, /<script/);
  });
});
