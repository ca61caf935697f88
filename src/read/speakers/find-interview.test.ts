import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and words of each claim that is no role. */
function told(text: string, title?: string): readonly string[] {
  return read(
    text,
    title === undefined ? { published: "2031-06-04" } : { published: "2031-06-04", title },
  ).claims.flatMap(({ kind, chain, quote }) =>
    kind === "role" ? [] : [`${chain.at(-1)?.join(", ") ?? "-"}: ${quote}`],
  );
}

const QUESTIONS = [
  "Will Sudmark accept the map?\n\nWe accept the map.",
  "You met Ivo Brek this morning. Will you sign?\n\nWe reject any change to it.",
].join("\n\n");

describe("findInterview", () => {
  it("gives answers to whoever the opening introduces, and takes no claim from a question", () => {
    for (const opening of [
      "Ada Toll, the Norlandian foreign minister, answered our questions in Vell.",
      "The Herald spoke to Ada Toll in Vell.",
      "In an interview on Tuesday, Ada Toll, the premier of Norlandia, set out her terms. Ivo Brek was away.",
    ]) {
      const claims = told(`${opening}\n\n${QUESTIONS}`);
      assert.deepEqual(
        claims.slice(-2),
        ["Ada Toll: We accept the map", "Ada Toll: We reject any change to it"],
        opening,
      );
      assert.ok(!claims.some((claim) => /Will|You met/.test(claim)));
    }
  });
  it("takes whom it does not tell for an unnamed interviewee", () => {
    const claims = told(`Ada Toll and Ivo Brek met in Vell. An interview.\n\n${QUESTIONS}`);
    assert.equal(claims.at(-1), "anonymous: interviewee: We reject any change to it");
  });
  it("knows whom the question asked about", () => {
    const claims = told(
      `The Herald spoke to Ada Toll in Vell.\n\n${QUESTIONS}\n\nHas Sudmark seen the map?\n\nThey rejected it.`,
    );
    assert.equal(claims.at(-1), "Sudmark: They rejected it");
  });
  it("leaves a report that asks and answers its own questions", () => {
    const text =
      "The plan was leaked in Vell.\n\nWhat does it say?\n\nAda Toll rejected it.\n\nWho backs it?\n\nIvo Brek accepted the plan.";
    assert.deepEqual(told(text).slice(-2), ["Ada Toll: Ada Toll rejected it", "Ivo Brek: Ivo Brek accepted the plan"]);
  });
});

describe("findAuthor", () => {
  const LETTER = "We write as residents of Vell. We reject the map. We demand that the port be opened. We can wait.";
  const authors = (text: string): readonly string[] =>
    read(text).claims.flatMap(({ kind, chain }) => (kind === "position" ? [chain.at(-1)?.join(", ") ?? "-"] : []));
  it("takes all who sign", () => {
    assert.ok(
      authors(`${LETTER}\n\nAda Toll, mayor of Vell\n\nIvo Brek, chair`).every((name) => name === "Ada Toll, Ivo Brek"),
    );
  });
  it("takes all whom the text says “we” are, its heading or its title", () => {
    const rest = "We reject the map. We demand that the port be opened. We support the talks. We can wait.";
    for (const text of [
      `Joint Statement by Kenya, Rwanda and Uganda\n\n${rest}`,
      `We, the presidents of Kenya, Rwanda and Uganda, met in Oslo on Monday.\n\n${rest}`,
      `Joint statement by Kenya, Rwanda and Uganda on the port\n2031-06-04\n\n${rest}`,
    ])
      for (const names of authors(text)) assert.equal(names, "Kenya, Rwanda, Uganda", text);
    assert.ok(
      authors(`We, the residents of Vell, have read it. ${rest}`).every((name) => name.startsWith("anonymous:")),
    );
  });
  it("knows who “we” are in one paragraph of a report", () => {
    const claims = told(
      "Ivo Brek left.\n\nWe, the leaders of Kenya and Norway, back the plan. We reiterate that borders must not be changed.",
    );
    assert.equal(claims.at(-1), "Kenya, Norway: We reiterate that borders must not be changed");
  });
  it("takes no line with other words for a signature", () => {
    for (const line of [
      "Read more about the war in Sudan and Kenya's role",
      "Will Ivo Brek sign?",
      "By our reporters in Kenya",
    ])
      assert.ok(!authors(`${LETTER}\n\n${line}`).some((name) => /Sudan|Kenya|Brek/.test(name)), line);
  });
});
