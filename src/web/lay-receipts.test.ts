import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CustodyEntry, VersionEntry } from "../domain/state-of-play.ts";
import { playWith } from "./empty-play.ts";
import { layReceipts, lineageOf } from "./lay-receipts.ts";

const version = (id: string, given: Partial<VersionEntry> = {}): VersionEntry => ({
  id,
  text: "the ferry accord",
  title: `Draft ${id}`,
  status: "described",
  parents: [],
  authors: [],
  dates: [],
  claims: [],
  ...given,
});
const report = (id: string, party: string, state: CustodyEntry["state"], when: string | null = null): CustodyEntry => ({
  version: id,
  party,
  state,
  counterpart: null,
  when,
  asOf: null,
  claims: [`${id} ${party} ${state}`],
});
const play = (versions: readonly VersionEntry[], custody: readonly CustodyEntry[]) =>
  playWith({
    parties: [
      { id: "norlandia", title: "Norlandia" },
      { id: "tern-brigade", title: "Tern Brigade" },
      { id: "watchers", title: "The watchers" },
    ],
    versions,
    custody,
  });

describe("the receipts grid", () => {
  const grid = layReceipts(
    play(
      [version("D1", { authors: ["Norlandia", "A lawyer"] }), version("D2", { parents: ["D1"] })],
      [report("D2", "tern-brigade", "denies"), report("D2", "tern-brigade", "received", "2030-01-01")],
    ),
  );
  it("has a column only for parties that a report or an authorship connects with a version", () =>
    assert.deepEqual(
      grid.parties.map(({ id }) => id),
      ["norlandia", "tern-brigade"],
    ));
  it("marks the author, and names authors that are no party", () => {
    assert.equal(grid.rows[0].places[0].isAuthor, true);
    assert.deepEqual(grid.rows[0].otherAuthors, ["A lawyer"]);
  });
  it("keeps reports that cannot both be so side by side", () => {
    const place = grid.rows[1].places[1];
    assert.equal(place.isConflict, true);
    assert.deepEqual(
      place.reports.map(({ state }) => state),
      ["denies", "received"],
    );
    assert.equal(grid.rows[1].places[0].reports.length, 0);
  });
});

describe("the lineage of versions", () => {
  it("puts a version one step under the deeper of its parents, and survives a circle", () => {
    const depths = lineageOf([
      version("A"),
      version("B", { parents: ["A"] }),
      version("C", { parents: ["A", "B"] }),
      version("X", { parents: ["Y"] }),
      version("Y", { parents: ["X"] }),
      version("Z", { parents: ["gone"] }),
    ]);
    assert.deepEqual([depths.get("A"), depths.get("B"), depths.get("C"), depths.get("Z")], [0, 1, 2, 0]);
    assert.ok((depths.get("X") ?? 9) <= 2);
  });
});
