import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ParleyError } from "./errors.ts";
import { isMarksOnly, parseSettlementModel, readSettlementModel } from "./settlement-model.ts";

const issues = [
  { id: "plant", title: "Who runs the plant", options: [{ id: "joint" }, { id: "iaea" }] },
  { id: "zone", title: "Zone", options: [{ id: "yes" }, { id: "no" }] },
];
const party = { id: "ua", reservation: "3.5", values: { plant: { joint: "10", iaea: { low: 5, high: "9" } } } };
const model = (change: object) => ({ parley: "settlement-model/1", issues, parties: [party], rules: [], ...change });
const message = (change: object): string => {
  try {
    readSettlementModel(model(change));
  } catch (error) {
    assert.ok(error instanceof ParleyError);
    return error.message;
  }
  return "no error";
};

describe("readSettlementModel", () => {
  it("reads values exactly, as ranges of millionths, with their basis", () => {
    const [ua] = readSettlementModel(
      model({ parties: [{ ...party, reservation: { points: "3.5", basis: { claims: ["c1"] } } }] }),
    ).parties;
    assert.ok(ua.kind === "numbers");
    assert.deepEqual(ua.reservation, { low: 3_500_000n, high: 3_500_000n });
    assert.deepEqual(ua.reservationBasis, { claims: ["c1"] });
    assert.deepEqual(ua.values.get("plant")?.get("iaea")?.points, { low: 5_000_000n, high: 9_000_000n });
    assert.equal(ua.ceiling, null);
  });
  it("tells marks, bodies and numbers apart", () => {
    const marks = { id: "ru", values: { zone: { yes: "refuses", no: { mark: "wants", basis: { claims: ["c"] } } } } };
    const read = readSettlementModel(
      model({ parties: [marks, { id: "duma", members: ["ru"], atLeast: 1, vetoes: ["ru"] }] }),
    );
    assert.deepEqual(
      read.parties.map((each) => each.kind),
      ["marks", "body"],
    );
    assert.equal(isMarksOnly(read), true);
  });
  it("names the item at fault", () => {
    const rule = (literal: object) => ({ rules: [{ id: "r1", anyOf: [literal] }] });
    const cases: readonly (readonly [object, RegExp])[] = [
      [rule({ issue: "plnt", option: "joint", is: true }), /Rule 'r1' names issue 'plnt'.*did you mean 'plant'/],
      [
        rule({ issue: "plant", option: "shared", is: true }),
        /Rule 'r1' names option 'shared', which issue 'plant' lacks/,
      ],
      [{ parties: [{ ...party, reservation: "1.0000001" }] }, /reservation of party 'ua' is '1.0000001'.*six/],
      [{ parties: [{ ...party, reservation: { low: 2, high: 1 } }] }, /reservation of party 'ua' has its low above/],
      [{ parties: [{ ...party, reservation: undefined }] }, /Party 'ua' has numbers but no reservation/],
      [{ parties: [party, party] }, /party 'ua'/],
      [{ issues: [{ id: "plant", options: [] }] }, /Issue 'plant' has no option/],
      [{ parties: [{ ...party, values: { plant: { joint: "wants", iaea: "3" } } }] }, /Party 'ua' mixes marks/],
      [{ parties: [{ ...party, values: { border: {} } }] }, /party 'ua' name issue 'border'/],
      [{ parties: [party, { id: "duma", members: ["ru"] }] }, /Body 'duma' names party 'ru'/],
      [{ parley: "2" }, /settlement-model\/1/],
    ];
    for (const [change, expected] of cases) assert.match(message(change), expected);
  });
});

describe("parseSettlementModel", () => {
  it("keeps every digit of a long JSON number", () => {
    const text = JSON.stringify(model({})).replace('"3.5"', "9007199254740993.5");
    const [ua] = parseSettlementModel(text).parties;
    assert.ok(ua.kind === "numbers");
    assert.equal(ua.reservation.low, 9_007_199_254_740_993_500_000n);
  });
  it("refuses what is not JSON", () => {
    assert.throws(() => parseSettlementModel("{"), { code: "settlement-model" });
  });
});
