import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMoment } from "../domain/moment.ts";
import type { PositionCell, StateOfPlay } from "../domain/state-of-play.ts";
import { playWith } from "./empty-play.ts";
import { layMatrix } from "./lay-matrix.ts";

const cell = (party: string, issue: string): PositionCell => ({
  party,
  issue,
  on: null,
  stance: "supports",
  modality: "asserted",
  contested: false,
  quote: "no toll",
  source: "s",
  span: { start: 0, end: 7 },
  claims: ["c1"],
  history: [],
  sources: 1,
  saidBy: [],
  since: null,
  assertedAt: null,
  authority: "principal",
});
const PLAY = playWith({
  parties: ["north", "south", "watchers"].map((id) => ({ id, title: id.toUpperCase() })),
  issues: ["toll", "flags", "lights"].map((id) => ({ id, title: `the ${id}`, category: "transport" as const })),
  cells: [cell("north", "toll"), cell("south", "toll"), cell("south", "flags")],
  movements: [{ party: "south", issue: "toll", from: "opposes", to: "supports", when: "2029-12-20", claims: [] }],
  counts: { sources: 1, candidates: 0, accepted: 3, rejected: 0, held: 0 },
});

describe("the positions matrix", () => {
  it("has a column and a row only where something stands", () => {
    const matrix = layMatrix(PLAY);
    assert.deepEqual(
      matrix.parties.map(({ id }) => id),
      ["north", "south"],
    );
    assert.deepEqual(
      matrix.rows.map(({ issue }) => issue.id),
      ["toll", "flags"],
    );
    assert.deepEqual(
      matrix.rows.map(({ places }) => places.map((place) => place.cells.length)),
      [
        [1, 1],
        [0, 1],
      ],
    );
    assert.equal(matrix.rows[0].places[1].moved?.from, "opposes");
  });

  it("says what is new, what reads otherwise and what is gone, and keeps a place for what is gone", () => {
    const matrix = layMatrix({
      ...PLAY,
      changes: [
        { what: "position: NORTH on the toll", before: null, after: "supports", claims: [] },
        { what: "position: SOUTH on the toll", before: "opposes", after: "supports", claims: [] },
        { what: "position: WATCHERS on the lights", before: "opposes", after: null, claims: [] },
        { what: "meeting: NORTH, SOUTH", before: null, after: "asserted", claims: [] },
      ],
    });
    assert.deepEqual(
      matrix.rows.map(({ issue, places }) => [issue.id, ...places.map(({ change }) => change?.kind ?? "")]),
      [
        ["toll", "new", "changed", ""],
        ["flags", "", "", ""],
        ["lights", "", "", "gone"],
      ],
    );
  });

  it("marks a change of stance since the moment compared with, else only one of the last 30 days", () => {
    const moved = (play: StateOfPlay) => layMatrix(play).rows[0].places[1].moved?.from ?? null;
    const changed = (before: string) => [
      { what: "position: SOUTH on the toll", before, after: "supports (asserted): no toll", claims: [] },
    ];
    assert.equal(moved({ ...PLAY, changes: changed("opposes (asserted): a toll") }), "opposes");
    assert.equal(moved({ ...PLAY, changes: changed("supports (sought): no toll at all") }), null);
    assert.equal(moved({ ...PLAY, changes: [] }), null);
    assert.equal(moved({ ...PLAY, asOf: parseMoment("2030-03-02T00:00:00.000Z") }), null);
  });
});
