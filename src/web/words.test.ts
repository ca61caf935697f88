import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { daysFromCivil } from "../kit/civil-date.ts";
import {
  ageOf,
  citationOf,
  countOf,
  dayOf,
  daysCovered,
  fragmentOf,
  headingOf,
  momentWord,
  subjectOf,
  versionWord,
} from "./words.ts";

describe("words on screen", () => {
  it("writes days as people do", () => {
    assert.equal(dayOf("2025-11-05"), "5 Nov 2025");
    assert.equal(dayOf("2025-11-05T23:10:00Z"), "5 Nov 2025");
    assert.equal(dayOf("soon"), "soon");
  });
  it("says how old something is in the shortest honest form", () => {
    const now = "2025-12-24T10:00:00Z";
    assert.equal(ageOf("2025-12-24", now), "today");
    assert.equal(ageOf("2025-12-21", now), "3 d");
    assert.equal(ageOf("2025-11-20", now), "5 w");
    assert.equal(ageOf("2025-12-27", now), "in 3 d");
    assert.equal(ageOf("2025", now), "");
  });
  it("cuts a quote after whole words and never rewords it", () => {
    assert.equal(fragmentOf("we will not sign", 8), "we will not sign");
    assert.equal(fragmentOf("one two three four", 3), "one two three\u00a0…");
  });
  it("counts and cites", () => {
    assert.equal(countOf(1, "source"), "1 source");
    assert.equal(countOf(3, "oddity", "oddities"), "3 oddities");
    assert.equal(citationOf({ publisher: null, title: null, published: null }), "unnamed source, undated");
  });
  it("knows which days a date covers, whole months and intervals included", () => {
    const day = (y: number, m: number, d: number) => daysFromCivil({ year: y, month: m, day: d });
    assert.deepEqual(daysCovered("2025-11"), { first: day(2025, 11, 1), last: day(2025, 11, 30) });
    assert.deepEqual(daysCovered("2025-12"), { first: day(2025, 12, 1), last: day(2025, 12, 31) });
    assert.deepEqual(daysCovered("2025-11-24/2025-11-30"), { first: day(2025, 11, 24), last: day(2025, 11, 30) });
    assert.equal(daysCovered("soon"), null);
    assert.equal(daysCovered("2025-11-30/2025-11-24"), null);
  });
  it("calls a version by its id where that is short, else by the first words of its title", () => {
    assert.equal(versionWord({ id: "V5", title: "Framework of 20 points after Miami" }), "V5");
    assert.equal(versionWord({ id: "road-map", title: "Road map" }), "Road map");
    assert.equal(versionWord({ id: "framework-refined-framework", title: "refined framework" }), "refined framework");
    assert.equal(
      versionWord({ id: "x".repeat(30), title: "the third and last draft of the ferry treaty" }),
      "the third and last draf…",
    );
  });
  it("writes a moment with its time only where it has one", () => {
    assert.equal(momentWord("2025-11-26T23:59:59.999Z"), "26 Nov 2025");
    assert.equal(momentWord("2025-11-26"), "26 Nov 2025");
    assert.equal(momentWord("2025-11-26T09:05:00.000Z"), "26 Nov 2025 09:05");
  });
});

describe("the title of a pasted report", () => {
  it("is its first line, cut at a word", () => {
    assert.equal(headingOf("  The strait talks\n2031-04-01\n\nBody"), "The strait talks");
    const long = headingOf(`${"Norlandia ".repeat(20)}says no`);
    assert.match(long, /Norlandia…$/);
    assert.ok(long.length <= 160);
    assert.equal(headingOf("x".repeat(200)).length, 160);
    assert.equal(headingOf(" \n"), "New process");
  });
});

describe("subjectOf", () => {
  const about = (label: string, quote: string, content: string | null = null) =>
    subjectOf({
      issue: { label, category: "other" },
      quote,
      content: content === null ? null : { start: 0, end: content.length, text: content },
    });
  it("ends a label that was cut off at a word, and says that it goes on", () => {
    assert.equal(about("an agreement th", "an agreement that holds"), "an agreement\u00a0…");
    assert.equal(
      about("an agreement", "They want an agreement that holds", "an agreement that holds"),
      "an agreement\u00a0…",
    );
  });
  it("leaves a label that is whole, or in words of its own", () => {
    assert.equal(about("an agreement", "an agreement"), "an agreement");
    assert.equal(about("The toll", "no ship pays"), "The toll");
  });
});

describe("the days of an event", () => {
  it("are said in full where they are an interval, what both ends share once", () => {
    assert.equal(dayOf("2025-11-24/2025-11-30"), "24–30 Nov 2025");
    assert.equal(dayOf("2025-11-24/2025-12-02"), "24 Nov–2 Dec 2025");
    assert.equal(dayOf("2025-12-30/2026-01-02"), "30 Dec 2025 – 2 Jan 2026");
    assert.equal(dayOf("2025-11-24/2025-11-24"), "24 Nov 2025");
  });
  it("are a month where no day is known, and what cannot be read stays as it is", () => {
    assert.equal(dayOf("2025-11"), "Nov 2025");
    assert.equal(dayOf("2025"), "2025");
    assert.equal(dayOf("../2025-11-30"), ".. – 30 Nov 2025");
  });
});
