import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  addressFault,
  BACK_TO_NOW,
  momentQuery,
  NOTHING_OPEN,
  openEvidence,
  readUrlState,
  withEvidenceOfHash,
  writeUrlState,
} from "./url-state.ts";

describe("readUrlState", () => {
  it("is now, as available, with nothing open, when the address says nothing", () => {
    assert.deepEqual(readUrlState(""), {
      asof: null,
      view: "available",
      vs: null,
      within: null,
      evidence: [],
      beyond: 0,
      history: false,
      gap: null,
      selected: null,
      unreadable: [],
    });
  });
  it("reads what an address says and writes it back", () => {
    const address =
      "?asof=2025-11-26&view=filed&vs=2025-11-20&in=2025-11-01..2025-11-30&ev=0a1b,2c3d&more=7&hist=1&gap=north/toll&at=V0..V1";
    assert.equal(writeUrlState(readUrlState(address)), address);
  });
  it("keeps what pins the moment and cannot be read, says so, and takes nothing else for it", () => {
    const address = "?asof=yesterday&view=best&in=2025-12-01..2025-11-01";
    const state = readUrlState(`${address}&ev=%3Cscript%3E,ok`);
    assert.deepEqual([state.asof, state.view, state.within, state.evidence], [null, "available", null, ["ok"]]);
    assert.equal(writeUrlState({ ...state, ...NOTHING_OPEN }), address);
    assert.match(addressFault(state) ?? "", /'asof=yesterday'.*'view=best'.*'in=2025-12-01\.\.2025-11-01'/);
    assert.equal(writeUrlState({ ...state, ...NOTHING_OPEN, ...BACK_TO_NOW }), "");
    assert.equal(addressFault(readUrlState("?asof=2025-11-26&vs=")), null);
  });
  it("takes a day that does not exist for no moment, and writes an instant as it sorts", () => {
    assert.match(addressFault(readUrlState("?vs=2025-02-30")) ?? "", /no day that exists/);
    assert.equal(readUrlState("?asof=2025-11-26T09:30%2B02:00").asof, "2025-11-26T07:30:00.000Z");
  });
  it("asks the server about the moment only", () => {
    assert.equal(
      momentQuery(readUrlState("?asof=2025-11-26&in=2025-11-01..2025-11-30&ev=0a&at=x")),
      "?asof=2025-11-26",
    );
    assert.equal(momentQuery(readUrlState("?ev=0a")), "");
  });
});

describe("openEvidence", () => {
  it("lists each claim once, the first one first, and counts those that an address cannot carry", () => {
    const claims = Array.from({ length: 500 }, (_, i) => `c${i}`);
    const open = openEvidence([...claims, ...claims]);
    assert.deepEqual([open.evidence[0], open.evidence.length, open.beyond], ["c0", 60, 440]);
    assert.deepEqual(openEvidence(["c1"], true), { evidence: ["c1"], beyond: 0, history: true, gap: null });
  });
});

describe("a link that ends in #ev=", () => {
  const at = (search: string, hash: string) => withEvidenceOfHash({ pathname: "/ferry/text", search, hash });
  it("opens the claim's evidence where the rest of the address leads", () => {
    assert.equal(at("?asof=2025-11-26&at=V0..V1", "#ev=0a1b"), "/ferry/text?asof=2025-11-26&ev=0a1b&at=V0..V1");
    assert.equal(at("", "#ev=0a%2C1b"), "/ferry/text?ev=0a,1b");
  });
  it("is nothing special where it names no claim", () => {
    assert.equal(at("", "#main"), null);
    assert.equal(at("", "#ev=<script>"), null);
    assert.equal(at("", "#ev=%E0%A4"), null);
  });
});
