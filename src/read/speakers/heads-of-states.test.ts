import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

function actors(text: string): readonly string[] {
  return read(`Norway met Sweden in Vell. ${text}`, { published: "2031-06-04" }).claims.at(-1)?.actors ?? [];
}

describe("headsOfStates", () => {
  it("gives the word of unnamed heads to all the states behind them", () => {
    for (const heads of [
      "The presidents of Kenya, Rwanda and Uganda",
      "The prime ministers of Kenya, Rwanda, and Uganda",
      "The governments of Kenya, Rwanda and Uganda",
      "Leaders of Kenya, Rwanda and Uganda",
      "The heads of state and government of Kenya, Rwanda and Uganda",
      "The ministers of foreign affairs of Kenya, of Rwanda and of Uganda",
    ])
      assert.deepEqual(actors(`${heads} rejected the plan.`), ["Kenya", "Rwanda", "Uganda"], heads);
    assert.deepEqual(actors("The governments of Sudan and Chad agreed a truce."), ["Sudan", "Chad"]);
    assert.deepEqual(actors("The plan was late, according to the governments of Ghana, Togo and Benin."), [
      "Ghana",
      "Togo",
      "Benin",
    ]);
  });
  it("leaves some of many without a name", () => {
    for (const heads of ["Former presidents of Kenya, Rwanda and Uganda", "Opposition leaders of Kenya and Uganda"])
      assert.ok(
        actors(`${heads} rejected the plan.`).every((name) => name.startsWith("anonymous:")),
        heads,
      );
  });
  it("keeps them for “the ministers” of the sentences after", () => {
    assert.deepEqual(
      actors("The Foreign Ministers of Egypt, Jordan and Qatar met in Oslo.\n\nThe ministers rejected the map."),
      ["Egypt", "Jordan", "Qatar"],
    );
  });
  it("takes no one else into the list", () => {
    assert.deepEqual(actors("The leaders of Kenya and Uganda and the Tern Front rejected the plan."), [
      "Kenya",
      "Uganda",
      "Tern Front",
    ]);
  });
});
