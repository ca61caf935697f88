import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims that quote some words are given for. */
function whose(words: string, text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, chain }) =>
    kind === "role" || chain.length === 0 || !quote.includes(words) ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

const MET = "Ada Toll, the Norlandian envoy, and Ivo Brek, the Ostrian foreign minister, met in Vell. ";

test("two in office that a text brings in are others than those it has named", () => {
  assert.deepEqual(whose("closed", `${MET}The list was closed, two European diplomats said.`), [
    "anonymous: two European diplomats",
  ]);
  assert.deepEqual(whose("closed", `${MET}“The list is closed,” two ministers told reporters.`), [
    "anonymous: two ministers",
  ]);
  assert.deepEqual(whose("warned", `${MET}Last week two envoys warned of war.`), ["anonymous: two envoys"]);
  assert.deepEqual(
    whose("eased", `${MET}The Harbour Daily quoted two Norlandian officials as saying visas could be eased.`),
    ["anonymous: two Norlandian officials"],
  );
});

test("the two in office are those whom a text has named", () => {
  const both = ["Ada Toll and Ivo Brek"];
  assert.deepEqual(whose("closed", `${MET}The list was closed, the two diplomats said.`), both);
  assert.deepEqual(whose("closed", `${MET}Both diplomats said the list was closed.`), both);
});

test("both sides are the two just named, where the text has no other pair", () => {
  const { claims } = read("Kenya met President Ivo Brek on Monday. Both sides rejected the map.");
  assert.deepEqual(claims.find(({ kind }) => kind === "position")?.actors, ["Kenya", "Ivo Brek"]);
});
