import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("a body with a number, letters or an adjective in its name is one", () => {
  assert.deepEqual(sources("The 12th Harbour Brigade said the list was late."), ["12th Harbour Brigade"]);
  assert.deepEqual(
    sources("The Harbour and Ferry Party (HFP) left. The Harbour and Ferry Party said the list was late."),
    ["Harbour and Ferry Party"],
  );
  assert.deepEqual(sources("The Kenyan People's Liberation Front said the list was late."), [
    "Kenyan People's Liberation Front",
  ]);
});

test("an apposition tells that a name is a body's", () => {
  assert.deepEqual(sources("Harbour List, the largest party of the coast, said the map was wrong."), ["Harbour List"]);
});

test("the letters of a movement known by name stand for it", () => {
  assert.deepEqual(sources("The MILF said the list was late."), ["Moro Islamic Liberation Front"]);
});

test("a name at the head of a sentence keeps its first word", () => {
  assert.deepEqual(sources("Relief Works Watch said the list was late."), ["Relief Works Watch"]);
  assert.deepEqual(sources("HFQ, the largest party of the coast, said the map was wrong."), ["HFQ"]);
  assert.deepEqual(sources("Jan Brek, who heads the fund, said the list was late."), ["Jan Brek"]);
  assert.deepEqual(sources("Hardliner Omar Tull said the list was late."), ["Omar Tull"]);
});

test("what stands before a name or looks like a verb in it", () => {
  assert.deepEqual(sources("The pro-Kenyan Harbour Party said the list was late."), ["Harbour Party"]);
  assert.deepEqual(sources("“The list is late,” Nizar Waited Brek, a member of the team, told reporters."), [
    "Nizar Waited Brek",
  ]);
});

test("a body keeps what it is for, whatever that is", () => {
  assert.deepEqual(sources("The Movement for the Rivers said the list was late."), ["Movement for the Rivers"]);
  assert.deepEqual(sources("The Sons of the Valley said the list was late."), ["Sons of the Valley"]);
  assert.deepEqual(sources("The Coordination of Desert Movements said the list was late."), [
    "Coordination of Desert Movements",
  ]);
});

test("a body is meant by what its name says it is, before what it is for too", () => {
  for (const [name, noun] of [
    ["Council on Mines", "council"],
    ["Network of Coastal Doctors", "network"],
    ["Lake States Community", "community"],
  ])
    assert.deepEqual(sources(`The ${name} sent a team.\n\nThe ${noun} said the list was late.`), [name]);
});

test("a union or council is an armed group where the text calls it one", () => {
  for (const opening of [
    "The Lake Union (LU), a rebel group, left.",
    "Rebels of the Lake Union left.",
    "The armed group Lake Union left.",
    "Lake Union fighters left.",
  ])
    for (const again of ["The rebels", "The insurgents", "The rebel leadership"])
      assert.deepEqual(sources(`${opening}\n\n${again} said the list was late.`), ["Lake Union"], opening);
});

test("whoever leads a movement is no part of its name, and what is theirs is the movement's", () => {
  const front = "The Tern Salvation Front of Thomas Brek, whose men are still armed, refused to sign.";
  assert.deepEqual(sources(front), ["Tern Salvation Front"]);
  for (const noun of ["fighters", "front", "party"])
    assert.deepEqual(sources(`${front} Brek's ${noun} denied the raid.`), [
      "Tern Salvation Front",
      "Tern Salvation Front",
    ]);
  assert.deepEqual(sources("Ada Toll, the Kenyan president, left. Toll's forces denied the raid."), [
    "anonymous: Toll's forces",
  ]);
  assert.deepEqual(sources("The Liberation Front of Kenya refused to sign."), ["Liberation Front of Kenya"]);
  assert.deepEqual(sources("The Real-HFP of Thomas Brek was late. His group, he said, demands a vote."), ["Real-HFP"]);
});

test("hyphens stand in a body's name and in the letters that it is known by", () => {
  const name = "Tern People's Movement-in-Opposition";
  const text = `The ${name} (TPM-IO) said the list was late. The TPM-IO denied the raid. The movement refused to sign.`;
  assert.deepEqual(sources(text), [name, name, name]);
});

test("a movement's name goes on over what it is united for and where it is", () => {
  assert.deepEqual(
    sources("The main group, the Kenyans United for Change and Harmony, known as KUCH, said the list was late."),
    ["Kenyans United for Change and Harmony"],
  );
  assert.deepEqual(sources("The Movement for Justice in Kenya said the list was late."), [
    "Movement for Justice in Kenya",
  ]);
  assert.deepEqual(sources("National Harbour Front (NHF) fighters left. The NHF said the list was late."), [
    "National Harbour Front",
  ]);
  assert.deepEqual(sources("The All Harbours Congress said the list was late."), ["All Harbours Congress"]);
});

test("small words behind hyphens stand in names of bodies, a day in that of a paper", () => {
  assert.deepEqual(sources("The Union Peace-making Committee said the list was late."), [
    "Union Peace-making Committee",
  ]);
  assert.deepEqual(sources("Sahil-i-Nur (SN) said the list was late."), ["Sahil-i-Nur"]);
  assert.deepEqual(sources("The state-run Sunday Herald said the list was late."), ["Sunday Herald"]);
  assert.deepEqual(sources("The rebels said on Sunday their leader was late."), ["anonymous: rebels"]);
});
