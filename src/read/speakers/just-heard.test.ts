import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the claims that hold "road" are given for. */
function whose(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, chain }) =>
    kind === "role" || !quote.includes("road") ? [] : [chain.map((level) => level.join(" and ")).join(" < ")],
  );
}

test("another word for whoever was just heard goes on with that speaker", () => {
  const spokesman = "Kenyan Foreign Ministry spokesman Otto Marsh said on Monday that the talks went well. ";
  assert.deepEqual(whose(`${spokesman}The ministry spokesman added that a long road lay ahead.`), ["Otto Marsh"]);
  assert.deepEqual(whose(`${spokesman}“A long road lies ahead,” the diplomat said.`), ["Otto Marsh"]);
  const chief = "UN Secretary-General Ada Quill told reporters that the talks went well.\n\n";
  assert.deepEqual(whose(`${chief}The UN chief warned that a long road lay ahead.`), ["Ada Quill"]);
  const general = "Kenyan army chief Otto Marsh said the talks went well. ";
  assert.deepEqual(whose(`${general}“A long road lies ahead,” the general said.`), ["Otto Marsh"]);
  const teacher = "Ada Quill, 42, a teacher in Vell, said the talks went well. ";
  assert.deepEqual(whose(`${teacher}The teacher added that a long road lay ahead.`), ["Ada Quill"]);
});

test("a body that was just heard is the agency, the organisation, the world body", () => {
  assert.deepEqual(whose("UNICEF said the talks went well. The agency added that a long road lay ahead."), ["UNICEF"]);
  const nations = "The United Nations said the talks went well. ";
  assert.deepEqual(whose(`${nations}“A long road lies ahead,” the world body said.`), ["United Nations"]);
});

test("another person who was named since may be meant", () => {
  const two = "Kenyan Foreign Ministry spokesman Otto Marsh said the talks with envoy Lars Holm went well. ";
  assert.notDeepEqual(whose(`${two}“A long road lies ahead,” the diplomat said.`), ["Otto Marsh"]);
});

test("he who goes on speaking in a new paragraph is whoever was heard without a name", () => {
  const unnamed = "“The talks went well,” a senior Kenyan official said.\n\n";
  assert.deepEqual(whose(`${unnamed}“A long road lies ahead,” he added.`), ["anonymous: senior Kenyan official"]);
  const other = "Otto Marsh, the envoy, left. “The talks went well,” a Kenyan official said.\n\n";
  assert.deepEqual(whose(`${other}He told reporters that a long road lay ahead.`), ["anonymous: Kenyan official"]);
});

test("a family's name with its small words is the same with a capital", () => {
  const text =
    "“The talks went well,” said Ada von der Brandt, the premier. Von der Brandt said a long road lay ahead.";
  assert.deepEqual(whose(text), ["Ada von der Brandt"]);
});
