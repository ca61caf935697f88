import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EvidenceItem } from "../api/contract.ts";
import { claimsBehind, historyOf, rivalOf } from "./evidence-order.ts";

const item = (id: string, published: string | null, start = 0): EvidenceItem => ({
  claim: {
    id,
    kind: "position",
    span: { start, end: start + 1 },
    quote: "x",
    cue: null,
    content: null,
    actors: [],
    counterparts: [],
    chain: [],
    issue: { label: "", category: "other" },
    stance: "supports",
    modality: "asserted",
    time: null,
    place: null,
    document: null,
    rule: "r",
    confidence: 1,
    source: "s",
    state: "accepted",
    party: null,
    issueId: null,
  },
  source: {
    id: "s",
    title: null,
    sha256: "",
    publisher: null,
    published,
    knownAt: "2025-11-21T10:00:00.000Z",
    language: "en",
    compartment: "open",
    basedOn: null,
    characters: 1,
    claims: { candidate: 0, accepted: 1, rejected: 0, held: 0 },
  },
  context: { start, end: start + 1, text: "x" },
  judgement: null,
});
const ITEMS = [item("c", "2025-11-24", 9), item("b", "2025-11-24", 2), item("u", null), item("a", "2025-11-20")];

describe("the order of evidence", () => {
  it("runs from the oldest, by place within a day, and by when it was known where it has no date", () =>
    assert.deepEqual(
      historyOf(ITEMS).map(({ claim }) => claim.id),
      ["a", "u", "b", "c"],
    ));

  it("sets the contesting claim beside the winner of a contested cell, and of no other", () => {
    const cells = [
      { claims: ["c", "a", "b"], contested: true },
      { claims: ["b", "a"], contested: false },
    ];
    assert.equal(rivalOf(ITEMS, ["c", "a", "b"], cells)?.claim.id, "a");
    assert.equal(rivalOf(ITEMS, ["b", "a"], cells), null);
    assert.equal(rivalOf(ITEMS, ["c"], cells), null);
  });
  it("opens all that stands behind a cell, what it rests on before what was said otherwise", () =>
    assert.deepEqual(claimsBehind({ claims: ["c", "a"], history: ["b"] }), ["c", "a", "b"]));
});
