import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The chain of each claim that has one. */
function chains(text: string): readonly (readonly (readonly string[])[])[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain],
  );
}

test("a paper that was told is the outer level, a council is not", () => {
  assert.deepEqual(chains("Mara Quill told the broadcaster Channel 24 on Friday that the list was late."), [
    [["Channel 24"], ["Mara Quill"]],
  ]);
  assert.deepEqual(chains("Mara Quill told the Security Council that the list was late."), [[["Mara Quill"]]]);
  assert.deepEqual(chains("The bridge is open, an envoy told the Ostrel Herald."), [
    [["Ostrel Herald"], ["anonymous: envoy"]],
  ]);
});

test("a source stays in its paper while it goes on", () => {
  assert.deepEqual(chains("Mara Quill told the Ostrel Herald that the list was late. The map, she said, was wrong."), [
    [["Ostrel Herald"], ["Mara Quill"]],
    [["Ostrel Herald"], ["Mara Quill"]],
  ]);
  assert.deepEqual(
    chains("Mara Quill told the Ostrel Herald that the list was late.\n\nThe map, she said, was wrong."),
    [[["Ostrel Herald"], ["Mara Quill"]], [["Mara Quill"]]],
  );
});

test("who has been told by somebody passes it on", () => {
  assert.deepEqual(chains("Mara Quill has been told by a clerk that the list was late."), [
    [["Mara Quill"], ["anonymous: clerk"]],
  ]);
});

test("a paper that cites, quotes or learns from somebody stands outside them", () => {
  const chain = [[["Ostrel Herald"], ["anonymous: aide"]]];
  assert.deepEqual(chains("According to the Ostrel Herald, which quotes an aide, the list was late."), chain);
  assert.deepEqual(chains("The Ostrel Herald quoted an aide as saying that the list was late."), chain);
  assert.deepEqual(chains("The list was late, the Ostrel Herald learnt from an aide."), chain);
  assert.deepEqual(chains("Mara Quill was quoted by the Ostrel Herald as saying the list was late."), [
    [["Ostrel Herald"], ["Mara Quill"]],
  ]);
});

test("words before a paper that quotes somebody as saying them are theirs, in that paper", () => {
  for (const told of ["saying", "saying on Friday", "telling reporters"])
    assert.deepEqual(chains(`The list is late, the Ostrel Herald quoted Mara Quill as ${told}.`), [
      [["Ostrel Herald"], ["Mara Quill"]],
    ]);
  assert.deepEqual(chains("“The list is late,” state media quoted an envoy as saying."), [
    [["anonymous: state media"], ["anonymous: envoy"]],
  ]);
});
