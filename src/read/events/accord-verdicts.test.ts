import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const BEFORE =
  "Envoys of Norlandia and Vell met in Port Ansel on Monday. Premier Ada Toll leads the Norlandian team.\n\n";

const acts = (text: string) =>
  read(BEFORE + text, { published: "2031-06-04" })
    .claims.filter(({ kind, span }) => span.start >= BEFORE.length && (kind === "agreement" || kind === "document"))
    .map(({ kind, stance, modality, quote }) => `${kind} ${stance} ${modality} | ${quote}`);

test("an end that one side announces is an accord that ended", () => {
  for (const text of [
    "Norlandia pronounced the accord finished",
    "Norlandia declared an end to the truce",
    "Norlandia announced the end of the ceasefire",
  ])
    assert.deepEqual(acts(`${text}.`), [`agreement opposes cancelled | ${text}`]);
});

test("a yes to a part only is mixed", () => {
  for (const text of [
    "Both sides have so far approved only its preamble",
    "Both sides have so far agreed only to the first chapter",
    "Vell has accepted only part of the accord",
    "The parties have endorsed just two of the ten points",
  ])
    assert.deepEqual(acts(`${text}.`), [`agreement mixed asserted | ${text}`]);
  assert.deepEqual(acts("Vell has approved only five visas."), []);
});

test("what two sides did not produce is an accord that is lacking", () => {
  const text = "What the two sides did not produce was an agreement on water";
  assert.deepEqual(acts(`${text}.`), [`agreement neutral denied | ${text}`]);
});

test("two who sign a text on opposite sides have an accord, a neighbour who signs an appeal has none", () => {
  assert.deepEqual(
    acts("The communique runs to a page. It was signed by Ada Toll and on the opposite side by Ivo Marsh."),
    ["agreement supports asserted | It was signed by Ada Toll and on the opposite side by Ivo Marsh"],
  );
  assert.deepEqual(
    acts("Ten premiers issued a joint statement on Monday. The Estmark premier, Ola Dahl, put his name to it.").slice(
      1,
    ),
    ["document neutral asserted | The Estmark premier, Ola Dahl, put his name to it"],
  );
});

test("a text that goes out on a day is one to come", () => {
  for (const text of ["The full note goes out on Monday", "The final text is due out on Friday"])
    assert.deepEqual(acts(`${text}.`), [`document neutral planned | ${text}`]);
  assert.deepEqual(acts("The delegation goes out on Monday."), []);
});
