import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claimsOf = (text: string) => read(text, { published: "2031-06-04" }).claims;

/** Whom the sourced claims of a text are given for. */
function sources(text: string): readonly string[] {
  return claimsOf(text).flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain.map((level) => level.join(" and ")).join(" < ")],
  );
}

test("a title that ends in the place where it holds leads to the name behind it", () => {
  assert.deepEqual(sources("U.N. special envoy for Kenya Ada Quill said the talks went well."), ["Ada Quill"]);
  assert.deepEqual(sources("“The talks went well,” said US ambassador to Norway Otto Marsh."), ["Otto Marsh"]);
  assert.deepEqual(sources("The UN special envoy for Western Sahara Ivo de Brek told Reuters the talks went well."), [
    "Reuters < Ivo de Brek",
  ]);
  assert.deepEqual(sources("UN envoy for Kenya Ada Quill, Norway and Egypt welcomed the deal."), [
    "Ada Quill and Norway and Egypt",
  ]);
});

test("such a title is a role, for whoever sent the envoy and not for the place", () => {
  const roles = claimsOf("U.N. special envoy for Kenya Ada Quill said the talks went well.").filter(
    ({ kind }) => kind === "role",
  );
  assert.deepEqual(
    roles.map(({ quote, actors, counterparts }) => [quote, ...actors, ...counterparts]),
    [["U.N. special envoy for Kenya Ada Quill", "Ada Quill", "United Nations"]],
  );
});

test("what states are is no part of the first one's name at the head of a sentence", () => {
  assert.deepEqual(sources("Mediators Egypt, Kenya and the United States said the talks went well."), [
    "Egypt and Kenya and United States",
  ]);
  assert.deepEqual(sources("Guarantors Norway and Chile urged both sides to return to talks."), ["Norway and Chile"]);
});
