import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims that quote some words are given for. */
function whose(words: string, text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, chain }) =>
    kind === "role" || chain.length === 0 || !quote.includes(words) ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("the mediator serves neither side", () => {
  const text =
    "Kenya and Uganda talk in Vell. Uganda wants money. Lars Holm, the foreign minister of Norway, went from room to room. Otto Marsh, the Kenyan envoy, left. ";
  assert.deepEqual(whose("long night", `${text}“It was a long night,” the mediator said.`), ["Lars Holm"]);
});

test("who acts for a state is whoever was named for it last", () => {
  const text = "Otto Marsh, a Kenyan adviser, met Ivo Toll, the Ugandan envoy. ";
  assert.deepEqual(whose("offered", `${text}The Kenyan negotiator offered a pause.`), ["Otto Marsh"]);
  const met = "Otto Marsh, the Ugandan foreign minister, met his Kenyan counterpart, Ivo Toll, in Vell. ";
  assert.deepEqual(whose("would open", `${met}The Kenyan minister said the border would open.`), ["Ivo Toll"]);
});

test("an office held no longer is not the one who holds it now", () => {
  const text = "Ada Quill, the premier, signed. Sok Brek, who ruled until 2023, was colder. ";
  assert.deepEqual(whose("cheap", `${text}“Promises are cheap,” the former premier wrote.`), ["Sok Brek"]);
  const here =
    "Ada Quill, the premier, signed. Her father, Sok Brek, was colder: promises, the former premier wrote, were cheap.";
  assert.deepEqual(whose("cheap", here), ["Sok Brek"]);
  // Whoever the text tells was ousted held it.
  const ousted =
    "President Ivo Brek was ousted in March. Carl Roe welcomed it. The former president said he would return.";
  assert.deepEqual(whose("would return", ousted), ["Ivo Brek"]);
});

test("an office that nobody is said to have left is held", () => {
  const text = "Carl Roe, a former governor of Ostrel, met Ivo Brek, the governor of Vell. Roe left early. ";
  assert.deepEqual(whose("late", `${text}The governor said the list was late.`), ["Ivo Brek"]);
});

test("the prime minister is no other minister, and that of the state spoken of", () => {
  const text = "Dov Kess, the Kenyan prime minister, is ill. Ari Benn, the Kenyan security minister, vowed to leave. ";
  assert.deepEqual(whose("tired", `${text}The prime minister told his cabinet that he was tired.`), ["Dov Kess"]);
  const two = "Kenya's president, Sam Otieno, met Uganda's president, John Okello, in Vell. ";
  assert.deepEqual(whose("would open", `${two}In Nairobi the president told reporters the border would open.`), [
    "Sam Otieno",
  ]);
  assert.deepEqual(whose("would open", `${two}In Kampala the president told reporters the border would open.`), [
    "John Okello",
  ]);
  const other = "Sam Otieno is the Kenyan foreign minister. The defence minister said the list was late.";
  assert.deepEqual(whose("late", other), ["anonymous: defence minister"]);
});

test("the official is the one just heard without a name", () => {
  const text = "Luis Prado has offered to host a third meeting, a UN official said. ";
  assert.deepEqual(whose("photograph", `${text}“Nobody needs one more photograph,” the official remarked.`), [
    "anonymous: UN official",
  ]);
});

test("whoever leads rebels is not the head of a state", () => {
  const text = "Otto Marsh is the Kenyan president. ";
  assert.deepEqual(whose("the port", `${text}The leader of the Tern rebels ruled out giving up the port.`), [
    "anonymous: leader of the Tern rebels",
  ]);
  const named = `${text}The rebel leader ruled out giving up the port. Sok Brek, the leader of the Tern rebels, is due in Vell.`;
  assert.deepEqual(whose("the port", named), ["Sok Brek"]);
  assert.deepEqual(whose("the port", `${text}The Kenyan leader ruled out giving up the port.`), ["Otto Marsh"]);
});

test("whoever stands before “himself” is a name", () => {
  const text = "Some came by boat; the rest walked. ";
  assert.deepEqual(whose("no such paper", `${text}Tornoff himself said he knew of no such paper.`), ["Tornoff"]);
});
