import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const speakers = (text: string) => read(text, { published: "2031-06-04" }).claims.map(({ chain }) => chain.join(" > "));

test("a place in capitals and a colon at the head of a report say nothing", () => {
  const told = "Kenya and the Harbour Front ended two days of talks in Oslo on Sunday, officials of both sides say.";
  for (const place of ["ADDIS ABABA", "CHIANG MAI", "PORT ANSEL, Norway"])
    assert.deepEqual(speakers(`${place}: ${told}`), ["anonymous: officials of both sides"], place);
});

test("a capital needs no capitals, and the sentence may quote", () => {
  assert.deepEqual(speakers("New Delhi: Premier Lena Toll on Friday said the list was long."), ["Lena Toll"]);
  assert.deepEqual(
    speakers("PORT ANSEL: The Harbour Front said it would keep to an “open truce” with the cabinet until Sunday."),
    ["Harbour Front"],
  );
});

test("a speaker's label is no place", () => {
  const spoken = "The talks that the two sides held in Oslo in May were good and useful.";
  assert.deepEqual(speakers(`TOLL: ${spoken}\n\nBREK: They were no use at all.`), ["Toll", "Brek"]);
  assert.deepEqual(
    new Set(speakers("KENYA: The list that was shown to both sides in Oslo in May is not acceptable to the cabinet.")),
    new Set(["Kenya"]),
  );
});
