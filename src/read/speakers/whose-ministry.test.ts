import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The innermost source of the last claim on somebody's word. */
function last(text: string): string {
  const { claims } = read(text, { published: "2026-03-12", title: null });
  return (
    claims
      .findLast(({ chain }) => chain.length > 0)
      ?.chain.at(-1)
      ?.join(" + ") ?? "nobody"
  );
}

test("the ministry of a person is that of the minister", () => {
  assert.equal(
    last("Danish foreign minister Jonas Feld toured the camps; his own ministry has kept silent about the trip."),
    "Danish foreign ministry",
  );
  assert.equal(
    last("The Kenyan foreign minister, Mara Quill, spoke on Monday. She had promised nothing, her ministry retorted."),
    "Kenyan foreign ministry",
  );
  assert.equal(
    last("The Danish foreign minister, Jonas Feld, was in Oslo. The ministry in Copenhagen confirmed the visit."),
    "Danish foreign ministry",
  );
});

test("a divisional spokesman speaks for the army, the leaders for the union just named", () => {
  assert.equal(
    last("The Kenyan army shelled Ostrel on Monday, residents said. A brigade spokesman denied it."),
    "Kenyan army",
  );
  assert.equal(last("The African Union met in Vell. The heads of state condemned the coup."), "African Union");
  assert.notEqual(last("Ivo Brek met Omar Tull in Vell. The leaders condemned the coup."), "African Union");
});

test("who set it out, whom somebody understood to say it, who hastened to add it", () => {
  assert.equal(
    last("As described by Mara Quill, the Kenyan envoy, the draft leaves Vell to the rebels."),
    "Mara Quill",
  );
  assert.equal(last("If the army left, they would sign, Jonas Feld understood Omar Sule to say."), "Omar Sule");
  assert.equal(last("Jonas Feld saw the press. The offer, he hastened to add, was not a gift."), "Jonas Feld");
});

test("services of a place that is no state go by the place, an official count by the state", () => {
  assert.equal(last("The raid left nine dead, by the count of the Vell fire brigade."), "Vell fire brigade");
  assert.equal(last("By official count, the war in Kenya has claimed 7,000 lives."), "Kenya");
});

test("a side that asked the other for something is the last source, whoever tells of it", () => {
  assert.equal(last("A senior Kenyan official said his side had asked for a written pledge."), "Kenya");
  assert.equal(
    last("According to a Kenyan participant, Norwegian negotiators again pressed Nairobi to leave Vell."),
    "Norway",
  );
  assert.equal(last("Mara Quill, the Kenyan envoy, said she had asked for a recess."), "Mara Quill");
  assert.equal(last("A Danish official said Norway was pressing for a quick vote."), "anonymous: Danish official");
});

test("“the ministry” is the one that was last told of in full, however its state was told", () => {
  for (const told of [
    "Kenya took a day to reply. Its foreign ministry voiced regret.",
    "The foreign ministry of Kenya voiced regret.",
    "The Kenyan foreign ministry voiced regret.",
  ])
    assert.equal(
      last(`${told} Sweden did not reply. The list, according to the ministry, was late.`),
      "Kenyan foreign ministry",
    );
});

test("who opens a sentence by an office of a state is the one person of the sentence before", () => {
  const told = "Kenya and Sweden talk. Sweden voted.\n\nIvo Brek gave his visitors two minutes. ";
  for (const head of ["Kenya's president", "The Kenyan president"]) {
    assert.equal(last(`${told}${head} said that the list was late.`), "Ivo Brek");
    assert.equal(
      last(`${told}${head} said that the list was late. He was hard on Sweden. The president's office denied this.`),
      "Kenyan president's office",
    );
  }
  assert.notEqual(last(`${told}The Kenyan president, Ada Toll, said that the list was late.`), "Ivo Brek");
  assert.notEqual(last("Ivo Brek met Ada Toll. Kenya's president said that the list was late."), "Ivo Brek");
  assert.notEqual(last("Ivo Brek met the president. Kenya's president said that the list was late."), "Ivo Brek");
});

test("the presidential palace is the state of a text about one", () => {
  assert.equal(last("Kenya has voted. The presidential palace would not comment."), "Kenya");
  assert.equal(
    last("Kenya and Sweden have met. The presidential palace would not comment."),
    "anonymous: presidential palace",
  );
});

test("of two states the ministry is that of the person named last before it", () => {
  const told =
    "Kenya and Sweden talk. Kenya voted. Sweden voted. Ada Toll, Kenya's president, left. Sweden and Norway cheered. ";
  assert.equal(
    last(`${told}If Toll sends the law back, it is void, the justice ministry pointed out.`),
    "Kenyan justice ministry",
  );
});

test("who was just quoted is the spokesman by whom the next sentence opens", () => {
  const said = "The spokesman of the Tern Front said that the list was late.";
  assert.equal(last(`“It is no surprise,” Omar Sule told reporters. ${said}`), "Omar Sule");
  assert.equal(last(`Omar Sule was angry. ${said}`), "Tern Front");
  assert.equal(last(`“It is no surprise,” Omar Sule told Ada Toll. ${said}`), "Tern Front");
});
