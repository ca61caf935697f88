import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claims = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(
    ({ kind, stance, quote, chain }) => `${kind} ${stance} | ${quote} | ${chain.flat().join()}`,
  );

test("a side that will not be bound by a text has a stand against it", () => {
  assert.deepEqual(claims("Norlandia does not feel bound by the resolution."), [
    "position opposes | Norlandia does not feel bound by the resolution | ",
  ]);
  assert.ok(
    claims("The council adopted a resolution by which Norlandia says it will not be bound.").includes(
      "position opposes | a resolution by which Norlandia says it will not be bound | Norlandia",
    ),
  );
  assert.ok(
    claims("The council adopted a plan by which Norlandia would not be bound.").every(
      (each) => !each.startsWith("position"),
    ),
  );
});

test("what is complained of in a text is a statement, no term", () => {
  for (const text of [
    "Ivo Marsh complained that the resolution fell short of what the islanders had a right to expect.",
    "Ivo Marsh complained that the accord ignored the islanders.",
  ])
    assert.deepEqual(
      claims(text).map((each) => each.split(" ")[0]),
      ["statement"],
    );
});
