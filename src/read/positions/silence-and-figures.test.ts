import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const kinds = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(({ kind, modality }) => `${kind} ${modality}`);

test("whoever leaves without a word to the press refuses to say", () => {
  for (const text of [
    "The delegates left without speaking to the press.",
    "Mara Quill and Ivo Dahl left Oslo without a word to reporters.",
    "Mara Quill departed without taking questions.",
    "The two envoys flew home without commenting.",
  ])
    assert.deepEqual(kinds(text), ["statement denied"], text);
  for (const text of ["The rebels left without a fight.", "The envoys left without speaking to each other."])
    assert.ok(!kinds(text).includes("statement denied"), text);
});

test("another's figure for a toll just told is a toll", () => {
  for (const text of [
    "At least 700 people were killed in March, a group says. The government puts the number at 311.",
    "Some 700 people were killed in the raid, the rebels say; Kenya puts the toll at 311.",
    "Nearly 400 were wounded, according to doctors. The ministry gives the figure as 140.",
  ])
    assert.deepEqual(kinds(text), ["casualty asserted", "casualty asserted"], text);
  assert.ok(!kinds("The army has 900 tanks. Norway puts the number at 400.").some((kind) => /casualty/.test(kind)));
});

test("talks that end without agreement are no accord", () => {
  for (const text of [
    "Two days of talks ended in Oslo without agreement on the border.",
    "Talks in Oslo ended on Monday without a deal.",
  ])
    assert.ok(kinds(text).includes("agreement denied") && !kinds(text).includes("agreement asserted"), text);
});

test("what was refused until something came about hangs on it", () => {
  for (const text of [
    "The gate was opened, a step that Kenya had refused to take until the body of the last pilot was returned.",
    "The rebels left the port, a move which Kenya had ruled out until its ships were freed.",
  ])
    assert.equal(kinds(text).filter((kind) => kind === "condition asserted").length, 1, text);
});

test("what an object hangs on, told in a relative clause, stands beside the deed", () => {
  assert.deepEqual(kinds("Kenya signed the treaty on Monday, which must be ratified by parliament."), [
    "agreement asserted",
    "condition asserted",
  ]);
  assert.deepEqual(kinds("The envoy presented a draft, which needs the approval of both houses."), [
    "document asserted",
    "condition asserted",
  ]);
});
