import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** On whose word the claims of a text are given, roles left out. */
function sources(text: string): readonly string[] {
  const claims = read(text, { published: "2031-06-04" }).claims.filter(({ kind }) => kind !== "role");
  return [...new Set(claims.map(({ chain }) => chain.map((level) => level.join(" and ")).join(" < ")))];
}

test("a name behind a quotation is nobody's verb, whatever its last word looks like", () => {
  assert.deepEqual(sources("“We need time,” said UN Secretary-General Antonio Guterres."), ["Antonio Guterres"]);
  assert.deepEqual(sources("“We need time,” said Saudi Crown Prince Omar bin Salman."), ["Omar bin Salman"]);
  assert.deepEqual(sources("“We need time,” said the U.S. State Department."), ["US State Department"]);
  assert.deepEqual(sources("“The talks went well,” the U.S. State Department said."), ["US State Department"]);
  assert.deepEqual(sources("“The talks went well,” said the United States, “and we are glad.”"), ["United States"]);
});

test("a verb of saying behind a quotation is no participle, whoever has spoken", () => {
  assert.deepEqual(sources("“The talks went well,” said Colombian President Gustavo Toll."), ["Gustavo Toll"]);
  const two = "“The talks went well,” said Colombian President Gustavo Toll. “There is a long road ahead.”";
  assert.deepEqual(sources(two), ["Gustavo Toll"]);
});

test("letters that look like a participle are a name", () => {
  assert.deepEqual(sources("“We need time,” MIRED spokesman Ivo Toll told AFP."), ["AFP < Ivo Toll"]);
  assert.deepEqual(sources("“If Kenya invites MIRED to the talks, we will go,” MIRED spokesman Ivo Toll said."), [
    "Ivo Toll",
  ]);
  assert.deepEqual(sources("“We need time,” Ivo Toll told Kenya's KBN news agency."), ["KBN < Ivo Toll"]);
});

test("the military of a state speaks", () => {
  assert.deepEqual(sources("The Egyptian military told reporters in Nairobi on Monday that the road was safe."), [
    "Egyptian military",
  ]);
  assert.deepEqual(sources("“The talks went well,” the Egyptian military told AFP."), ["AFP < Egyptian military"]);
});
