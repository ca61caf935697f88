import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nameChanges } from "./link-changes.ts";
import { parseDraft } from "./parse-draft.ts";

const changes = (a: string, b: string) =>
  nameChanges(parseDraft(`T\n1. ${a}`).provisions, parseDraft(`T\n1. ${b}`).provisions).map(
    ({ kind, from, to }) => `${kind}: ${from ?? ""} > ${to ?? ""}`,
  );

describe("nameChanges", () => {
  it("names figures in digits and words, whole", () => {
    assert.deepEqual(changes("a term of ninety days", "a term of one hundred and twenty days"), [
      "figure: ninety > one hundred and twenty",
    ]);
    assert.deepEqual(changes("notice of forty-eight hours", "notice of twenty-four hours"), [
      "figure: forty-eight > twenty-four",
    ]);
    assert.deepEqual(changes("some 1,000 tonnes, or 5 per cent", "some 1,000 tonnes, or 7 per cent"), [
      "figure: 5 per cent > 7 per cent",
    ]);
  });
  it("sees no change where a figure is only written otherwise", () => {
    assert.deepEqual(changes("within ninety days", "within 90 days"), []);
    assert.deepEqual(changes("some 1,000 tonnes", "some 1000 tonnes"), []);
  });
  it("names dates, modals and negations", () => {
    assert.deepEqual(changes("shall end on 4 March 2025", "may not end on 5 March 2025"), [
      "date: 4 March 2025 > 5 March 2025",
      "negation:  > not",
      "modal: shall > may",
    ]);
  });
  it("names parties and places, and takes no sentence opening for one", () => {
    assert.deepEqual(changes("Northland leaves Port Arden.", "Southland leaves Port Arden."), [
      "name: Northland > Southland",
    ]);
    assert.deepEqual(changes("Civilians may leave.", "Whoever wishes may leave."), []);
  });
  it("names brackets opened and cross-references changed", () => {
    assert.deepEqual(changes("as in point 6", "as in point 8"), ["cross-reference: point 6 > point 8"]);
    assert.deepEqual(changes("the ports", "[the ports]"), ["bracket: 0 open > 1 open"]);
  });
});
