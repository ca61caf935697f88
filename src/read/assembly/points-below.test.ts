import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const pointsOf = (text: string) =>
  read(text, { published: "2026-03-03" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, quote, actors, stance }) => [kind, quote, actors.join("+"), stance]);

test("each line below “agreed:” is an accord of the same sides, and the sentence above gives way", () => {
  assert.deepEqual(
    pointsOf(
      "Norway and Denmark agreed:\n1. to exchange all prisoners within thirty days;\n2. to establish a joint commission; and\n(c) that patrols shall stop.",
    ).filter(([kind]) => kind !== "deadline"),
    [
      ["agreement", "to exchange all prisoners within thirty days", "Norway+Denmark", "supports"],
      ["agreement", "to establish a joint commission", "Norway+Denmark", "supports"],
      ["agreement", "that patrols shall stop", "Norway+Denmark", "supports"],
    ],
  );
});

test("demands listed line by line are stands of whoever makes them, whatever marks the lines", () => {
  for (const marks of [
    ["- ", "- "],
    ["• ", "• "],
    ["1. ", "2. "],
    ["(a) ", "(b) "],
    ["i) ", "ii) "],
  ])
    assert.deepEqual(
      pointsOf(`Norway made two demands:\n${marks[0]}An amnesty for its sailors.\n${marks[1]}Seats in the commission.`),
      [
        ["position", "An amnesty for its sailors", "Norway", "supports"],
        ["position", "Seats in the commission", "Norway", "supports"],
      ],
      marks[0],
    );
});

test("terms listed line by line are terms of the text", () => {
  assert.deepEqual(
    pointsOf("The draft agreement provides for:\n• a ceasefire of 60 days;\n• the return of displaced people.").map(
      ([kind, quote]) => [kind, quote],
    ),
    [
      ["provision", "a ceasefire of 60 days"],
      ["provision", "the return of displaced people"],
    ],
  );
});

test("a line without a mark ends the list, and a sentence that tells all opens none", () => {
  assert.deepEqual(
    pointsOf("Norway and Denmark agreed:\n- to exchange all prisoners.\nDenmark rejected the map.\n- a ferry").at(-1),
    ["position", "Denmark rejected the map", "Denmark", "opposes"],
  );
  assert.deepEqual(
    pointsOf("Norway rejected the plan in a letter of 3 May:\n- the ferry")[0][1],
    "Norway rejected the plan in a letter of 3 May",
  );
});
