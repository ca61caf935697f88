import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, stance, modality, holder and words of each claim but the roles. */
function told(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, stance, modality, actors, quote }) =>
    kind === "role" ? [] : [`${kind} ${stance} ${modality} ${actors.join(" and ")}: ${quote}`],
  );
}

test("a present tense that looks like a noun takes a side before its clause", () => {
  assert.deepEqual(told("Moscow demands that the troops leave Vell before it votes."), [
    "position supports sought Russia: Moscow demands that the troops leave Vell before it votes",
  ]);
  assert.deepEqual(told("Kyiv offers to stop where its soldiers stand."), [
    "position supports possible Ukraine: Kyiv offers to stop where its soldiers stand",
  ]);
});

test("an answer to a charge is a statement, an answer to a demand a stand", () => {
  assert.deepEqual(told("The Tern Brigade blamed the army, a charge that Ivo Toll, the envoy, called “a lie”."), [
    "statement neutral asserted Tern Brigade: The Tern Brigade blamed the army",
    "statement neutral denied Ivo Toll: a charge that Ivo Toll, the envoy, called “a lie”",
  ]);
  assert.deepEqual(told("Uganda asked for it in writing, a request that Kenya turned down."), [
    "position supports sought Uganda: Uganda asked for it in writing",
    "position opposes asserted Kenya: a request that Kenya turned down",
  ]);
});

test("a lull that one side declares is its stand, of two an accord", () => {
  assert.deepEqual(told("The Tern Brigade declared a month's truce."), [
    "position supports asserted Tern Brigade: The Tern Brigade declared a month's truce",
  ]);
  assert.deepEqual(
    read("Kenya and Uganda announced a truce.").claims.map(({ kind }) => kind),
    ["agreement"],
  );
});

test("stands told by a noun around the verb", () => {
  assert.deepEqual(told("The plan ran into Kenya's opposition."), [
    "position opposes asserted Kenya: The plan ran into Kenya's opposition",
  ]);
  assert.deepEqual(told("Kenya's offer is four years."), [
    "position supports possible Kenya: Kenya's offer is four years",
  ]);
});

test("a step left open by the words of whoever concedes it", () => {
  assert.deepEqual(told("Its level might be limited for a time, Ana Brek conceded."), [
    "position mixed possible Ana Brek: Its level might be limited for a time, Ana Brek conceded",
  ]);
});

test("a maxim for everybody is no demand", () => {
  assert.deepEqual(told("“Nobody should mistake this for peace,” said Ana Brek."), [
    "statement neutral asserted Ana Brek: “Nobody should mistake this for peace,” said Ana Brek",
  ]);
});

test("what is refused to be discussed is a stand if it is a matter of the talks", () => {
  assert.deepEqual(told("Kenya refused to discuss the second half of the plan."), [
    "position opposes asserted Kenya: Kenya refused to discuss the second half of the plan",
  ]);
  assert.deepEqual(told("Ana Brek declined to discuss the matter."), [
    "statement neutral denied Ana Brek: Ana Brek declined to discuss the matter",
  ]);
});

test("verdicts, figures and scorn are statements", () => {
  assert.deepEqual(told("Ana Brek found the exchange more useful than the last one."), [
    "statement neutral asserted Ana Brek: Ana Brek found the exchange more useful than the last one",
  ]);
  assert.deepEqual(told("A spokesman for Ana Brek scoffed at talk of a split."), [
    "statement neutral denied anonymous: spokesman for Ana Brek: A spokesman for Ana Brek scoffed at talk of a split",
  ]);
});

test("a figure given, doubted or a state reported without a verb of saying is its source's", () => {
  const statements = (text: string) =>
    read(text, { published: "2031-06-04" })
      .claims.filter(({ kind }) => kind === "statement")
      .map(({ quote, chain }) => `${chain.flat().join()}: ${quote}`);
  assert.deepEqual(
    statements("Norway has given the number of its guns as 840, a figure that Sweden considers too low."),
    ["Norway: Norway has given the number of its guns as 840", "Sweden: a figure that Sweden considers too low"],
  );
  assert.deepEqual(statements("Bombs went off in Oslo and Bergen. The Tern Front claimed both."), [
    "Tern Front: The Tern Front claimed both",
  ]);
  assert.deepEqual(statements("Mara Quill reports no let-up in the shelling."), [
    "Mara Quill: Mara Quill reports no let-up in the shelling",
  ]);
});

test("a warning against a frame of mind is a statement, against a step a stand", () => {
  assert.deepEqual(told("Mara Quill warned against excessive hopes and once more ruled out a vote."), [
    "statement neutral asserted Mara Quill: Mara Quill warned against excessive hopes",
    "position opposes asserted Mara Quill: once more ruled out a vote",
  ]);
  assert.deepEqual(told("Mara Quill warned against a return to war."), [
    "position opposes sought Mara Quill: Mara Quill warned against a return to war",
  ]);
});

test("what somebody says and what the same would not say are two claims", () => {
  assert.deepEqual(told("Mara Quill, who says the map is wrong, declined to comment."), [
    "statement neutral asserted Mara Quill: Mara Quill, who says the map is wrong",
    "statement neutral denied Mara Quill: Mara Quill, who says the map is wrong, declined to comment",
  ]);
});

test("a reason given for turning something down shares the stance, whoever is named in it does not", () => {
  assert.deepEqual(told("Norway declined to join, arguing that the body would weaken the league."), [
    "position opposes asserted Norway: Norway declined to join",
    "statement opposes asserted Norway: arguing that the body would weaken the league",
  ]);
  assert.deepEqual(told("Norway rejected the plan, saying it would split the country."), [
    "position opposes asserted Norway: Norway rejected the plan",
    "statement opposes asserted Norway: saying it would split the country",
  ]);
  assert.deepEqual(told("Norway rejected the plan, arguing that Sweden could not be trusted."), [
    "position opposes asserted Norway: Norway rejected the plan",
    "statement neutral asserted Norway: arguing that Sweden could not be trusted",
  ]);
});
