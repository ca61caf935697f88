import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const BEFORE = "Envoys of Norlandia and Brennia met in Port Ansel on Monday.\n\n";

const told = (text: string) =>
  read(BEFORE + text, { published: "2031-06-04" })
    .claims.filter(({ span }) => span.start >= BEFORE.length)
    .map(({ kind, quote, chain }) => `${kind} | ${quote}${chain.length > 0 ? ` | ${chain.flat().join()}` : ""}`);

test("what a text says in words of speech is a term of it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The two sides published a declaration on Friday.", "The paper acknowledges past wrongs"],
    ["The two sides published a declaration on Friday.", "The preamble recalls the truce of 1994"],
    ["The council adopted a resolution on Friday.", "It welcomes the exchange of prisoners in May"],
    ["The council adopted a resolution on Friday.", "It urges both governments to open the bridge"],
    ["Norlandia and Brennia signed an accord on Friday.", "The accord hails the courage of the villagers"],
    ["Norlandia and Brennia signed an accord on Friday.", "The document regards the prisoners as guests of the king"],
    ["The draft was handed to both teams.", "The paper rejects any change of the frontier by force"],
  ];
  for (const [context, term] of cases)
    assert.ok(
      told(`${context} ${term}.`).includes(`provision | ${term}`),
      `${term}: ${told(`${context} ${term}.`).join("; ")}`,
    );
});

test("a body, a newspaper and what a text brings about tell no term", () => {
  for (const text of [
    "The council met on Friday. It condemned the attacks on the port.",
    "Brennia received the draft on Friday. It welcomed the text.",
    "The accord pleased nobody in Brennia.",
  ])
    assert.ok(!told(text).some((each) => each.startsWith("provision")), text);
});

test("the words of an accord, a resolution or a part of one are quoted as its terms", () => {
  for (const quoted of [
    "“Free passage could be the most lasting answer,” the operative part says",
    "“The strait belongs to both nations,” the preamble reads",
  ])
    assert.ok(told(`The council adopted a resolution on Friday. ${quoted}.`).includes(`provision | ${quoted}`));
  assert.deepEqual(
    told("“Nobody wanted this,” the letter says.").map((each) => each.split(" |")[0]),
    ["statement"],
  );
});
