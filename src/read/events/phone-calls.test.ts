import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const CAST = "Kenya's president, Ada Toll, and Norway's premier, Omar Quill, are at odds.";

/** The claims of a sentence behind one that names two persons. */
function told(sentence: string): string[] {
  return read(`Talks\n2031-06-04\n\n${CAST}\n\n${sentence}`)
    .claims.filter(({ kind }) => kind !== "role")
    .map((each) => `${each.kind} [${each.actors.join()}] ${each.counterparts.join()} ${each.time?.iso ?? ""}`.trim());
}

test("who calls somebody talks to him, who calls him something speaks of him", () => {
  assert.deepEqual(told("Ada Toll called Omar Quill on Tuesday to discuss the truce."), [
    "meeting [Ada Toll] Omar Quill 2031-06-03",
  ]);
  assert.deepEqual(told("Ada Toll also called Omar Quill twice."), ["meeting [Ada Toll] Omar Quill"]);
  assert.deepEqual(told("Ada Toll called Omar Quill a liar."), ["statement [Ada Toll]"]);
  assert.deepEqual(told("Ada Toll called on Omar Quill to resign."), ["position [Ada Toll] Omar Quill"]);
});

test("a call for something is no call to somebody", () => {
  assert.deepEqual(told("The call from Ada Toll is not the first bid for peace she has made."), []);
  assert.deepEqual(told("Following the 2015 call, the rebels stood down."), ["incident [anonymous: rebels]"]);
  assert.deepEqual(told("The call between Ada Toll and Omar Quill lasted two hours."), [
    "meeting [Ada Toll,Omar Quill]",
  ]);
});

test("a thing received is no guest, and what talks are said to be is not when they were", () => {
  assert.deepEqual(told("Kenya received the rebels’ demands on Monday."), []);
  assert.deepEqual(told("The meeting was a success on Monday."), []);
});
