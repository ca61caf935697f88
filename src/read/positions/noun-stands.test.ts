import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Words, actors and stance of each position. */
function stands(text: string): readonly (readonly [string, readonly string[], string])[] {
  return read(`Mara Quill met Sana Idris.\n\n${text}`).claims.flatMap(({ kind, quote, actors, stance }) =>
    kind === "position" ? [[quote, actors, stance] as const] : [],
  );
}

test("an owned demand, offer or refusal is its owner's position", () => {
  assert.deepEqual(stands("Quill's insistence on a truce was old."), [
    ["Quill's insistence on a truce", ["Mara Quill"], "supports"],
  ]);
  assert.deepEqual(stands("Kenya's offer to lend a ship was welcome."), [
    ["Kenya's offer to lend a ship", ["Kenya"], "supports"],
  ]);
  assert.deepEqual(stands("Quill's refusal to leave is old."), [
    ["Quill's refusal to leave", ["Mara Quill"], "opposes"],
  ]);
});

test("a proposal and its rejection are two positions", () => {
  assert.deepEqual(stands("A request by Kenya to close the road was rejected by Uganda."), [
    ["A request by Kenya to close the road", ["Kenya"], "supports"],
    ["was rejected by Uganda", ["Uganda"], "opposes"],
  ]);
});

test("an offer to somebody says nothing of what is offered", () => {
  assert.deepEqual(stands("Kenya's offer to the rebels was old."), []);
});
