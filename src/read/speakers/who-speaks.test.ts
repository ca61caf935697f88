import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Source of each claim that has one, by the first words of its quotation. */
function sources(text: string): readonly (readonly string[])[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1]],
  );
}

test("a state that only the text knows is learned from its adjective, its army from its name", () => {
  const text =
    "The Norlandian government met in Vell. Envoys from Norlandia and Ostmark arrived. Norlandia's army said it had left. The army denied the report.";
  assert.deepEqual(sources(text), [["Norlandian army"], ["Norlandian army"]]);
});

test("a body is known by its last word, a group by what it is", () => {
  const text =
    "The Tern Brigade said it was ready. The Brigade said the list was late. The rebels said the map was wrong.";
  assert.deepEqual(sources(text), [["Tern Brigade"], ["Tern Brigade"], ["Tern Brigade"]]);
});

test("an apposition names the speaker, a statement speaks for its issuer", () => {
  assert.deepEqual(
    sources("Mara Quill, the UN envoy, left. The rebels' chief negotiator, Sana Idris, said the list was late."),
    [["Sana Idris"]],
  );
  assert.deepEqual(sources("A statement from Kenya's army said the bridge was open."), [["Kenyan army"]]);
});

test("tellings without a verb of saying", () => {
  assert.deepEqual(sources("By Mara Quill's account, the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("“The list was late,” countered Mara Quill, the envoy."), [["Mara Quill"]]);
});

test("an interviewer's questions claim nothing, and what they report is not theirs", () => {
  const text =
    "HERALD: Will you sign?\n\nQUILL: We will not sign it.\n\nHERALD: Why?\n\nQUILL: The map is wrong.\n\nHERALD: Mara Toll said you were late.";
  assert.deepEqual(sources(text), [["Quill"], ["Quill"], ["Mara Toll"]]);
});

test("the clauses of a joint statement are both sides' word", () => {
  const text =
    "Kenya and Uganda met. Kenya and Uganda issued a statement, which reads as follows:\n\n1. The Sides met in Vell on 2 June.\n\nTalks go on.";
  const [meeting] = read(text).claims.filter(({ quote }) => quote.startsWith("The Sides"));
  assert.deepEqual(meeting?.chain, [["Kenya", "Uganda"]]);
});

test("a role names whom the person serves", () => {
  const [role] = read("Kenya's foreign minister, Mara Quill, left.").claims;
  assert.equal(role?.kind, "role");
  assert.deepEqual(role?.counterparts, ["Kenya"]);
});

test("a quotation and its sequel with one attribution are one claim", () => {
  const { claims } = read("“The map is wrong,” Mara Quill said. “It was wrong in May.”");
  assert.deepEqual(
    claims.map(({ quote }) => quote),
    ["“The map is wrong,” Mara Quill said. “It was wrong in May.”"],
  );
});

test("what was told starts after the hearer", () => {
  const contentOf = (text: string) => read(text).claims.map(({ content }) => content?.text);
  assert.deepEqual(contentOf("Toll told reporters the deal would involve concessions."), [
    "the deal would involve concessions",
  ]);
  assert.deepEqual(contentOf("Toll told the daily the talks had failed."), ["the talks had failed"]);
});
