import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims of a text are given for, in the order of their words. */
function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("an office that nobody was given is that of whoever was just spoken of, of no other state", () => {
  assert.deepEqual(
    sources("President Omar Tull of Uganda came. Ivo Brek flew in on Sunday. “It is late,” the Kenyan president said."),
    ["Ivo Brek"],
  );
  assert.deepEqual(sources("Otto Marsh of the Tern Front came on Sunday. His movement rejected the draft."), [
    "Tern Front",
  ]);
});

test("a state by its sort and its people", () => {
  assert.deepEqual(sources("Kenya accused Qatar of delay. The Gulf state denied the charge."), ["Kenya", "Qatar"]);
  assert.deepEqual(sources("Ivo Brek met Karin Lund, Sweden's foreign minister. The Swede said the list was late."), [
    "Karin Lund",
  ]);
});

test("ministries by their state and field", () => {
  assert.deepEqual(sources("Kenya's Ministry of Foreign Affairs condemned the raid."), ["Kenyan foreign ministry"]);
  assert.deepEqual(sources("The Ministry of Defence of Kenya condemned the raid."), ["Kenyan defence ministry"]);
  assert.deepEqual(
    sources("Kenya's foreign minister, Ivo Brek, rang the envoy. The road is shut, the ministry said."),
    ["Kenyan foreign ministry"],
  );
});

test("whose spokesman, whose mission, which group", () => {
  assert.deepEqual(
    sources(
      "Prime Minister Ivo Brek of Kenya left. Carl Roe, a Ugandan spokesman, stayed. Brek's spokesman denied the report.",
    ),
    ["Kenya"],
  );
  assert.deepEqual(sources("The UN mission in Vell condemned the raid."), ["UN mission"]);
  assert.deepEqual(sources("Hezbollah fired on Sunday. The Lebanese group denied the report."), ["Hezbollah"]);
});

test("two persons parted by what the first of them is", () => {
  const claims = read("Ada Toll, head of the Tern Fund, and Carl Roe of the Lake Union met rebel leaders on Sunday.", {
    published: "2031-06-04",
  }).claims;
  assert.deepEqual(claims.find(({ kind }) => kind === "meeting")?.actors, ["Ada Toll", "Carl Roe"]);
});

test("those whom a list or a bracket names behind a phrase without a name", () => {
  assert.deepEqual(sources("The co-hosts, Kenya and Norway, voiced concern over the road."), ["Kenya and Norway"]);
  assert.deepEqual(sources("The UN mission in Kenya (UNMEK) said the list was late."), ["UNMEK"]);
  assert.deepEqual(sources("The UN mission in Kenya, UNMEK, said the list was late."), ["UNMEK"]);
});

test("the latter, the two who met, the premier himself", () => {
  assert.deepEqual(
    sources("Ivo Brek said on Sunday the Tern Front had left the Lake League. The latter said the list was late."),
    ["Ivo Brek", "Lake League"],
  );
  assert.deepEqual(
    sources(
      "President Ivo Brek met Premier Omar Tull in Vell on Sunday. Foreign Minister Ada Quill took notes. The two leaders said the map was wrong.",
    ),
    ["Ivo Brek and Omar Tull"],
  );
  assert.deepEqual(sources("Premier Ivo Brek came late. The premier himself rejected the draft."), ["Ivo Brek"]);
});

test("an administration named after a president is the government of his state", () => {
  assert.deepEqual(sources("The Brek administration said the list was late."), ["United States"]);
});

test("a counterpart by the state, he behind those who speak for him", () => {
  assert.deepEqual(
    sources(
      "President Ivo Brek of Kenya met President Omar Tull of Uganda in Vell. His Ugandan counterpart said the list was late.",
    ),
    ["Omar Tull"],
  );
  assert.deepEqual(
    sources("Ada Quill, the minister, met Ivo Brek. Brek's negotiators say he wants the map. He said it was late.")[1],
    "Ivo Brek",
  );
});

test("the bloc by what it is made of, government troops by their state", () => {
  assert.deepEqual(sources("Kenya told ECOWAS on Sunday. The West African bloc said the list was late."), ["ECOWAS"]);
});

test("a person under two names", () => {
  assert.deepEqual(sources("Abu Tull, whose real name is Ivo Brek, came. Abu Tull said the list was late."), [
    "Ivo Brek",
  ]);
  assert.deepEqual(sources("Ivo Brek, better known as Tullo, came. Tullo said the list was late."), ["Ivo Brek"]);
});

test("whoever holds an office by elimination, or as named a sentence later", () => {
  assert.deepEqual(
    sources("After a call with Ivo Brek, President Omar Tull of Uganda rested. The Kenyan leader rejected the draft."),
    ["Ivo Brek"],
  );
  assert.deepEqual(sources("Kenya's president accused the envoy of delay. “It is late,” Ivo Brek told reporters."), [
    "Ivo Brek",
    "Ivo Brek",
  ]);
  assert.deepEqual(sources("Ivo Brek briefed the council on Sunday. The Briton said the list was late."), ["Ivo Brek"]);
});

test("the same organ of another state", () => {
  assert.deepEqual(sources("Kenya's defence ministry denied the charge. Uganda's said the list was late."), [
    "Kenyan defence ministry",
    "Ugandan defence ministry",
  ]);
});

test("two ministers who met, neither man, a day before its phrase", () => {
  assert.deepEqual(
    sources(
      "Foreign Minister Ivo Brek met Foreign Minister Omar Tull in Vell on Sunday. President Ada Quill was away. The two ministers said the map was wrong.",
    ),
    ["Ivo Brek and Omar Tull"],
  );
  assert.deepEqual(sources("Ivo Brek and Omar Tull met on Sunday. Neither man would comment."), [
    "Ivo Brek and Omar Tull",
  ]);
  assert.deepEqual(sources("Kenya is quiet. Last Friday police in Vell said the list was late."), ["Vell police"]);
});

test("the military that a movement fights is that of its home", () => {
  assert.deepEqual(
    sources(
      "The Arakan Army took the road. The Arakan Army is strong. China hosted it. The military said the list was late.",
    ),
    ["Myanmar military"],
  );
});

test("as many as were named together are counted off", () => {
  assert.deepEqual(sources("Kenya, Norway and Uganda sent envoys on Sunday. The three powers rejected the draft."), [
    "Kenya and Norway and Uganda",
  ]);
  assert.deepEqual(
    sources("Ivo Brek, Omar Tull and Ada Quill met on Sunday. The three Europeans said the list was late."),
    ["Ivo Brek and Omar Tull and Ada Quill"],
  );
});

test("a people in the plural, a government by a participle", () => {
  assert.deepEqual(sources("The Papua New Guineans rejected the draft."), ["Papua New Guinea"]);
  assert.deepEqual(sources("Kenya's internationally recognised government rejected the draft."), ["Kenya"]);
});
