import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claimsOf = (text: string) =>
  read(text, { published: "2026-03-03" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, quote, chain, stance }) => [kind, quote, chain.flat().join(" > "), stance]);

test("in minutes a verb without a subject is that of whoever has the turn", () => {
  assert.deepEqual(
    claimsOf(
      "Norway: rejects the map. Will sign the annex if Denmark agrees.\n\nDenmark: supported the map and proposed a joint commission.",
    ),
    [
      ["position", "Norway: rejects the map", "Norway", "opposes"],
      ["condition", "Will sign the annex if Denmark agrees", "Norway", "conditional"],
      ["position", "Denmark: supported the map", "Denmark", "supports"],
      ["position", "proposed a joint commission", "Denmark", "supports"],
    ],
  );
});

test("a label of what follows is nobody's turn", () => {
  for (const label of ["Present", "Agenda", "Participants", "Factbox"])
    assert.deepEqual(claimsOf(`${label}: the harbour and the ferry\n\nThe envoy left.`), [], label);
});

test("a question that tells of others tells it on their word, and “you” in an answer is anybody", () => {
  assert.deepEqual(
    claimsOf(
      "QUESTION: Norway says it will withdraw by May. I wonder if you agree. Is that so?\n\nMS. QUILL: I had to speak to the envoy. You're going to have some good meetings.",
    ).map(([kind, quote, chain]) => [kind, quote, chain]),
    [
      ["position", "Norway says it will withdraw by May", "Norway"],
      ["statement", "MS. QUILL: I had to speak to the envoy", "Quill"],
      ["meeting", "You're going to have some good meetings", "Quill"],
    ],
  );
});

test("a medium that speaks to somebody says nothing by that", () => {
  assert.deepEqual(
    claimsOf(
      "After the round, The Herald spoke to Ada Toll, the head of the council, to discuss the state of the talks.",
    ),
    [],
  );
});
