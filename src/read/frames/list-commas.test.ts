import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

test("the comma behind a phrase that opens its sentence lists nothing", () => {
  const { claims } = read("After three days of talks in Oslo, Norway and two rebel movements signed an accord.");
  const accord = claims.find(({ kind }) => kind === "agreement");
  assert.deepEqual(accord?.actors, ["Norway", "anonymous: two rebel movements"]);
});

test("a list of names keeps every one of them, with or without an article", () => {
  const holders = (text: string) => read(text).claims.find(({ kind }) => kind === "position")?.actors;
  assert.deepEqual(
    holders(
      "In a joint note the United States, Saudi Arabia, Norway, the African Union and the United Nations called for a truce.",
    ),
    ["United States", "Saudi Arabia", "Norway", "African Union", "United Nations"],
  );
  assert.deepEqual(holders("On Monday the United States, Kenya and the African Union called for a truce."), [
    "United States",
    "Kenya",
    "African Union",
  ]);
  assert.deepEqual(holders("In Vell, Kenya, Norway and the African Union called for a truce."), [
    "Kenya",
    "Norway",
    "African Union",
  ]);
  assert.deepEqual(holders("Ada Toll, the Harbour Front's leader, and Omar Tull called for a truce."), [
    "Ada Toll",
    "Omar Tull",
  ]);
});

test("three names or more are one subject, with a comma before their “and” too", () => {
  const actors = (text: string): readonly string[] =>
    read(text, { published: "2031-06-04" }).claims.at(-1)?.actors ?? [];
  assert.deepEqual(actors("Kenya, Rwanda, and Uganda rejected the plan."), ["Kenya", "Rwanda", "Uganda"]);
  assert.deepEqual(actors("Officials said Kenya, Rwanda, and Uganda had agreed a truce."), [
    "Kenya",
    "Rwanda",
    "Uganda",
  ]);
  assert.deepEqual(actors("In Chad, Mali, and Niger rejected the plan."), ["Niger"]);
});

test("sides with an article and sides without are one list, up to the verb behind the last", () => {
  const actors = (text: string) => read(text, { published: "2031-06-04" }).claims.at(-1)?.actors;
  const three = ["Egypt", "Kenya", "anonymous: rebels"];
  assert.deepEqual(actors("Egypt, Kenya and the rebels met in Oslo on Monday."), three);
  assert.deepEqual(actors("On Monday Egypt, Kenya and the rebels rejected the plan."), three);
  assert.deepEqual(actors("Officials said Egypt, Kenya and the rebels had met in Oslo."), three);
  assert.deepEqual(actors("The mediators, the rebels and Egypt rejected the plan."), [
    "anonymous: mediators",
    "anonymous: rebels",
    "Egypt",
  ]);
  // What stands between two commas is an apposition, a place that opens the sentence nobody's side.
  assert.deepEqual(actors("Ada Toll, the army chief, and Omar Tull rejected the plan."), ["Ada Toll", "Omar Tull"]);
  assert.deepEqual(actors("In Oslo, Egypt and the rebels rejected the plan."), ["Egypt", "anonymous: rebels"]);
});

test("those whom somebody is unlike take no part", () => {
  const whose = (text: string) => read(text).claims.map(({ actors, stance }) => `${actors.join()}: ${stance}`);
  assert.deepEqual(whose("Unlike Norway, Kenya and Egypt support the plan."), ["Kenya,Egypt: supports"]);
  assert.deepEqual(whose("Kenya, unlike President Ivo Brek, rejected the plan."), ["Kenya: opposes"]);
  assert.deepEqual(whose("The Egyptian government, unlike the United States, rejected the plan."), ["Egypt: opposes"]);
});

test("a day or a writing behind a list takes nobody from it", () => {
  for (const when of ["on Monday", "late on Monday", "in a joint statement"])
    assert.deepEqual(
      read(`The United States, Egypt and Qatar ${when} rejected the plan.`).claims.map(({ actors }) => actors),
      [["United States", "Egypt", "Qatar"]],
      when,
    );
});

test("a day behind a list is no part of it", () => {
  const speakers = (text: string) => read(text, { published: "2031-06-04" }).claims.map(({ chain }) => chain.at(-1));
  const three = ["Egypt", "Kenya", "United States"];
  assert.deepEqual(speakers("Egypt, Kenya and the United States on Monday said the talks went well."), [three]);
  assert.deepEqual(speakers("Egypt, Kenya and the United States late on Monday urged the rebels to return."), [three]);
  assert.deepEqual(speakers("According to Egypt, Kenya and the United States, the talks went well."), [three]);
  assert.deepEqual(speakers("The talks went well, according to Egypt, Kenya and the United States."), [three]);
});

test("a list behind its heads or its statement keeps its first name, an article within it or not", () => {
  const speakers = (text: string) => read(text, { published: "2031-06-04" }).claims.map(({ chain }) => chain.at(-1));
  const three = ["Egypt", "Kenya", "United States"];
  assert.deepEqual(speakers("The foreign ministers of Egypt, Kenya and the United States said the plan was dead."), [
    three,
  ]);
  assert.deepEqual(speakers("A joint statement issued by Egypt, Kenya and the United States said the plan was dead."), [
    three,
  ]);
  assert.deepEqual(speakers("“The plan is dead,” said Egypt, Kenya, and the United States."), [three]);
  assert.deepEqual(speakers("The United Nations, the African Union, and IGAD said the plan was dead."), [
    ["United Nations", "African Union", "IGAD"],
  ]);
});

test("those who come from several states are one list, whatever their nouns", () => {
  const actors = (text: string) => read(text, { published: "2031-06-04" }).claims.at(-1)?.actors;
  assert.deepEqual(actors("Officials from Egypt, Kenya and the African Union met on Monday."), [
    "Egypt",
    "Kenya",
    "African Union",
  ]);
  assert.deepEqual(actors("Talks between senior officials from Egypt, Kenya and the African Union were cancelled."), [
    "Egypt",
    "Kenya",
    "African Union",
  ]);
  assert.deepEqual(actors("Egypt, the United States and mediators from Norway met on Monday."), [
    "Egypt",
    "United States",
    "Norway",
  ]);
  assert.deepEqual(actors("A meeting of Egypt, the African Union and Kenya was held in Oslo on Monday."), [
    "Egypt",
    "African Union",
    "Kenya",
  ]);
});
