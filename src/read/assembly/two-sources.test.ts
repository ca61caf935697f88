import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The kinds and chains of a text's claims, roles left out. */
function chains(text: string): string[] {
  const { claims } = read(text, { published: "2031-06-04", title: null });
  return claims
    .filter(({ kind }) => kind !== "role")
    .map(({ kind, chain }) => `${kind}: ${chain.map((level) => level.join(" + ")).join(" > ")}`);
}

test("no comment comes from whoever stands behind from, not from whom a relative clause names", () => {
  assert.deepEqual(chains("There was no immediate comment from Hamas, which sees a cabinet backed by Norway."), [
    "statement: Hamas",
  ]);
  assert.deepEqual(chains("There was no comment in Kampala."), ["statement: Uganda"]);
});

test("another's silence is not on the word of whoever spoke before", () => {
  assert.deepEqual(chains("“I came to listen,” Lena Toll said, but Reuters gave no further details."), [
    "statement: Lena Toll",
    "statement: Reuters",
  ]);
  assert.deepEqual(chains("Lena Toll said the list was long. Ivo Brek could not be immediately reached for comment."), [
    "statement: Lena Toll",
    "statement: Ivo Brek",
  ]);
});

test("what somebody is said to ask is on others' word", () => {
  for (const verb of ["said", "reported", "understood"])
    assert.deepEqual(chains(`Lena Toll was ${verb} to be demanding a truce.`), ["position: anonymous: unnamed source"]);
});

test("according to needs no comma before a name", () => {
  assert.deepEqual(chains("According to reliable sources Kenya has rejected the plan."), [
    "position: anonymous: reliable sources > Kenya",
  ]);
});

test("each clause has its own according to", () => {
  assert.deepEqual(
    chains(
      "According to the Harbour Watch, 40 people were killed, while 300 fled the town, according to the ministry.",
    ),
    ["casualty: Harbour Watch", "casualty: anonymous: ministry"],
  );
});
