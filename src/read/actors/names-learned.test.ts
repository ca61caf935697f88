import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims of a text are given for, in the order of their words. */
function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("titles that open with a word of rank leave the name alone", () => {
  assert.deepEqual(sources("Supreme Leader Ayatollah Ali Brek condemned the raid."), ["Ali Brek"]);
  assert.deepEqual(sources("Rear Admiral Ivo Brek said the port was open."), ["Ivo Brek"]);
  assert.deepEqual(sources("House Speaker Omar Tull condemned the raid."), ["Omar Tull"]);
  assert.deepEqual(sources("Justice and Security Minister Ivo Brek said the port was open."), ["Ivo Brek"]);
  assert.deepEqual(sources("Defence Minister Jordan Brek said the port was open."), ["Jordan Brek"]);
  assert.deepEqual(sources("Omar Tull Jr. came. Tull said the port was open."), ["Omar Tull Jr."]);
});

test("a body keeps what stands within its name", () => {
  assert.deepEqual(sources("The Movement for Justice and Unity condemned the raid."), [
    "Movement for Justice and Unity",
  ]);
  assert.deepEqual(sources("The Front for Change and Unity in Kenya (FCU) condemned the raid. FCU said it was late."), [
    "Front for Change and Unity in Kenya",
    "Front for Change and Unity in Kenya",
  ]);
  assert.deepEqual(sources("Nurses Without Frontiers, known by its French acronym ISF, left. ISF said it was late."), [
    "Nurses Without Frontiers",
  ]);
  assert.deepEqual(sources("The Norwegian Observatory for Sea Rights said four had died."), [
    "Norwegian Observatory for Sea Rights",
  ]);
});

test("a post that the text tells of late is known from the start", () => {
  assert.deepEqual(
    sources(
      "The Ugandan president said the list was late. Yuri Brek of Uganda was to meet Ivo Tull, the Kenyan president.",
    ),
    ["Yuri Brek"],
  );
  assert.deepEqual(
    sources("Ivo Tull met Yuri Brek, Kenya's foreign minister. The Kenyan minister said the list was late."),
    ["Yuri Brek"],
  );
});

test("words with a capital that name nobody", () => {
  assert.ok(!sources("Gunmen raided a village on Monday. They denied it.").includes("Gunmen"));
  const text = "Rebels fought the army in Vell. Vell fell on Monday, the army's last stronghold, Ivo Brek said.";
  assert.deepEqual(new Set(sources(text)), new Set(["Ivo Brek"]));
});

test("small words within a name are names, whatever else they may be", () => {
  assert.deepEqual(sources("Joost van der Brek said the list was late."), ["Joost van der Brek"]);
  assert.deepEqual(sources("Gen. Joost van der Brek, the army chief, said the list was late."), ["Joost van der Brek"]);
});

test("ships and places that look like somebody's name are given for nothing", () => {
  assert.deepEqual(
    sources(
      "Since May, when Tern Front commandos seized the freighter Blue Star, the group has raided ten ports. The raids will go on until food reaches Lamu, it says.",
    ),
    ["Tern Front"],
  );
  assert.deepEqual(sources("Two hamlets had been burned, the governor of Varn Ebrani said."), [
    "Varn Ebrani authorities",
  ]);
  assert.deepEqual(sources("The mayor of Old Vell, Ada Toll, called for a truce."), ["Ada Toll"]);
  assert.deepEqual(sources("The Harbour List, the largest party, rejected the bill."), ["Harbour List"]);
});

test("ground that forces take or fire on is a place, and so is no side of the fighting", () => {
  const doers = (text: string): readonly string[] =>
    read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) => (kind === "role" ? [] : actors));
  assert.ok(!doers("The army took Vell on Sunday. Two days later the rebels agreed to a truce.").includes("Vell"));
  assert.ok(!doers("Rebels shelled Vell on Sunday. A day later rebels shot at a bus, killing two.").includes("Vell"));
  assert.ok(doers("The army attacked Hamas on Sunday. Hamas agreed to a truce.").includes("Hamas"));
  assert.ok(!doers("Early Tuesday Kenyan jets hit the port.").includes("Early"));
});
