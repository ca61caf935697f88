import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel } from "../domain/settlement-model.ts";
import { boardCell, decimal, readPins, togglePin, whoGains, withPins, writePins } from "./settle-board.ts";

const JSON_MODEL = {
  parley: "settlement-model/1",
  issues: [
    { id: "toll", title: "The toll", options: [{ id: "keep" }, { id: "drop", title: "no toll" }] },
    { id: "flag", options: [{ id: "ours" }] },
  ],
  parties: [
    { id: "north", title: "North", reservation: 1, values: { toll: { keep: "3.5", drop: 1 } } },
    {
      id: "south",
      title: "South",
      reservation: 0,
      values: { toll: { drop: { points: 2, basis: { claims: ["c1"] } } } },
    },
    {
      id: "watch",
      title: "Watchers",
      values: { toll: { keep: { mark: "refuses", basis: { assessment: "said so" } } } },
    },
  ],
};
const MODEL = readSettlementModel(JSON_MODEL);

describe("the settling board", () => {
  it("shows marks, points and what is not known, with what each rests on", () => {
    const [north, south, watch] = MODEL.parties;
    assert.equal(boardCell(north, "toll", "keep").words, "3.5");
    assert.deepEqual(boardCell(south, "toll", "drop").claims, ["c1"]);
    assert.deepEqual(boardCell(watch, "toll", "keep"), {
      kind: "refuses",
      words: "refuses",
      claims: [],
      assessment: "said so",
    });
    assert.equal(boardCell(watch, "toll", "drop").kind, "unknown");
  });

  it("says who gains and who gives, and by how much; an issue that is all one to a party is left out", () => {
    const { gain, give } = whoGains(MODEL, "toll", "drop");
    assert.deepEqual(
      [gain.map(({ party }) => party), give.map(({ party, short }) => [party, decimal(short)])],
      [["south"], [["north", "2.5"]]],
    );
    assert.deepEqual(whoGains(MODEL, "flag", "ours"), { gain: [], give: [] });
  });

  it("pins one option an issue, takes it back, and survives an address", () => {
    const keep = { issue: "toll", option: "keep" };
    const drop = { issue: "toll", option: "a=b;c" };
    assert.deepEqual(togglePin(togglePin([], keep), drop), [drop]);
    assert.deepEqual(togglePin([keep], keep), []);
    assert.deepEqual(readPins(writePins([keep, { issue: "flag", option: "a=b;c" }])), [
      keep,
      { issue: "flag", option: "a=b;c" },
    ]);
    assert.equal(writePins([]), null);
    assert.deepEqual(readPins(null), []);
  });

  it("adds a rule for a pin and passes over what the model lacks", () => {
    const pinned = readSettlementModel(
      withPins(JSON_MODEL, MODEL, [
        { issue: "toll", option: "drop" },
        { issue: "gone", option: "x" },
      ]),
    );
    assert.deepEqual(
      pinned.rules.map(({ because, anyOf }) => [because, anyOf]),
      [["pinned: no toll", [{ issue: "toll", option: "drop", is: true }]]],
    );
  });

  it("writes millionths as decimals", () => {
    assert.deepEqual([3_500_000n, -250_000n, 0n, 7_000_000n].map(decimal), ["3.5", "−0.25", "0", "7"]);
  });
});
