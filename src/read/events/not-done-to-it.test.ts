import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const told = (text: string): readonly string[] =>
  read(text, { published: "2031-06-04" }).claims.map(
    ({ kind, modality, actors }) => `${kind} ${modality} ${actors.join(", ")}`,
  );

test("what was not done to the text just told of is told as well", () => {
  assert.deepEqual(told("Kenya signed the accord but has not ratified it."), [
    "agreement asserted Kenya",
    "agreement denied Kenya",
  ]);
  assert.deepEqual(told("Kenya received the draft but has yet to publish it."), [
    "document asserted Kenya",
    "document denied Kenya",
  ]);
});

test("who did not is told behind a bare comma too, and is no statement besides", () => {
  assert.deepEqual(told("Kenya received the draft on Monday, the African Union did not."), [
    "document asserted Kenya",
    "document denied African Union",
  ]);
  assert.deepEqual(told("A diplomat said that Kenya had signed the deal but Norway had not."), [
    "agreement asserted Kenya",
    "agreement denied Norway",
  ]);
});

test("one accepts and the other rejects, whatever joins the two", () => {
  const stands = (text: string) => read(text).claims.map(({ actors, stance }) => `${actors.join()} ${stance}`);
  assert.deepEqual(stands("Kenya accepted the proposal and the African Union rejected it."), [
    "Kenya supports",
    "African Union opposes",
  ]);
});
