import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Change } from "../domain/state-of-play.ts";
import { groupChanges, readAbout, readSaid } from "./group-changes.ts";

const change = (what: string): Change => ({ what, before: null, after: "x", claims: [] });
const ISSUES = ["the toll", "grain: the toll", "flags"].map((title) => ({
  id: title,
  title,
  category: "transport" as const,
}));

describe("what changed since a mark", () => {
  it("stands by issue first, then by kind, each change once", () => {
    const changes = [
      "meeting: North, South",
      "position: North on flags",
      "position: South on grain: the toll",
      "sticking point: the toll (opposed)",
      "position: The Watch on Duty on the toll",
      "weather: fog",
    ].map(change);
    const groups = groupChanges(changes, { issues: ISSUES, versions: [] });
    assert.deepEqual(
      groups.map(({ title, lines }) => [title, ...lines.map(({ about }) => about)]),
      [
        ["the toll", "sticking point: parties stand opposed", "The Watch on Duty"],
        ["grain: the toll", "South"],
        ["flags", "North"],
        ["Meetings", "North, South"],
        ["Other", "fog"],
      ],
    );
    assert.equal(groups.flatMap(({ lines }) => lines).length, changes.length);
  });
  it("tells a position's stance and manner from its words", () => {
    assert.deepEqual(readSaid("supports (sought): no toll (at all): ever"), {
      stance: "supports",
      modality: "sought",
      quote: "no toll (at all): ever",
    });
    assert.equal(readSaid("planned, Ostrel"), null);
    assert.equal(readSaid("shrugs (asserted): no"), null);
  });
  it("keeps a source's words apart from ours", () => {
    assert.deepEqual(readAbout("agreement: North, anonymous: a harbour official: no toll: ever", []), {
      about: "North, anonymous: a harbour official",
      quote: "no toll: ever",
    });
    assert.deepEqual(readAbout("deadline: unnamed: by the thaw", []), { about: "unnamed", quote: "by the thaw" });
    assert.deepEqual(readAbout("meeting: North, South, 2030-01-12", []), {
      about: "North, South, 2030-01-12",
      quote: null,
    });
  });
  it("calls versions as people do", () => {
    const version = (id: string, title: string) =>
      ({ id, title, text: "", status: "described", parents: [], authors: [], dates: [], claims: [] }) as const;
    const versions = [
      version("V2", "Second"),
      version("accord-draft", "Draft"),
      version("accord-draft-march", "March draft"),
    ];
    const about = (what: string) => readAbout(what, versions).about;
    assert.equal(about("version: accord-draft-march"), "March draft");
    assert.equal(about("custody: North received accord-draft-march (South)"), "North received March draft (South)");
    assert.equal(about("provision: accord-draft: no toll"), "Draft");
    assert.equal(about("custody: North gave V2"), "North gave V2");
    assert.equal(about("meeting: accord-draft, South"), "accord-draft, South");
  });
  it("is empty when nothing changed", () => assert.deepEqual(groupChanges([], { issues: ISSUES, versions: [] }), []));
});
