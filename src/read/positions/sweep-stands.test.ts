import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function stands(text: string): readonly string[] {
  return read(`Mara Quill met Sana Idris.\n\n${text}`).claims.flatMap(({ kind, quote }) =>
    kind === "position" ? [quote] : [],
  );
}

test("a stand that a speaker reports is one stand, whatever follows it", () => {
  assert.deepEqual(stands("Quill said Kenya is counting on “active help from Uganda,” noting the road was long."), [
    "Quill said Kenya is counting on “active help from Uganda,” noting the road was long",
  ]);
});

test("a stand that gives the reason or time of an event is told apart from it", () => {
  const told = (text: string) =>
    read(`Kenya met Uganda.\n\n${text}`)
      .claims.slice(1)
      .map(({ kind, quote }) => `${kind} ${quote}`);
  assert.deepEqual(told("The session ended early because Kenya rejected the draft."), [
    "meeting The session ended early",
    "position Kenya rejected the draft",
  ]);
  assert.deepEqual(told("The army shelled the port on Tuesday, days after Kenya demanded a buffer zone."), [
    "incident The army shelled the port on Tuesday",
    "position Kenya demanded a buffer zone",
  ]);
});
