import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The words of the happenings in a text, with modality where something else than told as a fact. */
function incidents(text: string): readonly string[] {
  return read(text, { published: "2025-06-18" })
    .claims.filter(({ kind }) => kind === "incident")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${modality}: ${quote}`));
}

test("whatever somebody in public life did on a day or at a place is a happening", () => {
  for (const deed of [
    "In March Ivo Marsh replaced the premier as chief of the port authority",
    "The ministry has ordered the Brennian contingent cut to 900",
    "He strayed across the river on 23 April",
    "Orsa designated the front a terrorist group on 16 December",
  ])
    assert.deepEqual(incidents(`${deed}.`), [deed]);
  // Dealing, thinking, speaking and what cannot be seen are none.
  for (const other of [
    "Brennia lifted the mood on Monday.",
    "The leaders gathered in Torvik on Monday.",
    "The ministry weighed the offer on Friday.",
  ])
    assert.deepEqual(incidents(other), []);
});

test("what may have happened, who is kept out, what was counted and what creeps forward", () => {
  assert.deepEqual(incidents("A rebel commander may have been killed in the raid, officials said."), [
    "possible: A rebel commander may have been killed in the raid, officials said",
  ]);
  assert.deepEqual(incidents("Observers were not admitted to the valley."), [
    "denied: Observers were not admitted to the valley",
  ]);
  assert.deepEqual(incidents("Some 212 violations have been recorded, the monitors say."), [
    "Some 212 violations have been recorded, the monitors say",
  ]);
  assert.deepEqual(incidents("Villagers say the fence has crept forward by 300 metres."), [
    "Villagers say the fence has crept forward by 300 metres",
  ]);
});

test("whoever helps a handover along is the subject of a happening, and nobody is counted as harmed", () => {
  const { claims } = read("The Red Crescent oversaw the handover of 887 detainees over three days.");
  assert.deepEqual(
    claims.map(({ kind }) => kind),
    ["incident"],
  );
});

test("a deed joined to one before it shares its day; one behind after or when is told apart", () => {
  assert.deepEqual(incidents("Brennia expelled three diplomats in March and cut all air links."), [
    "Brennia expelled three diplomats in March",
    "cut all air links",
  ]);
  assert.deepEqual(incidents("The rebels entered Torvik on Sunday, residents said, after the army left its posts."), [
    "The rebels entered Torvik on Sunday, residents said",
    "the army left its posts",
  ]);
  assert.deepEqual(incidents("The general fired his chief of staff and sent tanks into Arlby."), [
    "The general fired his chief of staff",
    "sent tanks into Arlby",
  ]);
});

test("strikes since dawn are a happening beside their toll", () => {
  assert.deepEqual(incidents("Air strikes since dawn have killed 38 people."), ["Air strikes since dawn"]);
});
