import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, stance and modality of the claims that are no roles. */
const told = (text: string) =>
  read(text, { published: "2026-03-03" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, stance, modality }) => [kind, stance, modality]);

test("what a read-out says was stressed or discussed takes the side of its noun", () => {
  for (const [text, ...wanted] of [
    ["Ada Toll emphasized the exclusion of any role of Kenya in the patrols.", "opposes", "asserted"],
    ["Ada Toll underlined the inadmissibility of any change of borders.", "opposes", "asserted"],
    ["Ada Toll noted the importance of the patrols.", "supports", "sought"],
    ["Ada Toll and Ivo Brek discussed the need for a hotline.", "supports", "sought"],
    ["Ada Toll spoke about the importance of a hotline.", "supports", "sought"],
    ["It is the task of the parties to reach an agreement, Ada Toll said.", "supports", "sought"],
  ])
    assert.deepEqual(told(text), [["position", ...wanted]], text);
});

test("what it says was touched upon or noted is a statement", () => {
  for (const text of [
    "Ada Toll touched upon the role of Kenya in the raids.",
    "Ada Toll noted the key role of the observers.",
  ])
    assert.deepEqual(told(text), [["statement", "neutral", "asserted"]], text);
});
