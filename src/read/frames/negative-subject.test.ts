import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";
import { analyse } from "../analyse.ts";
import { joinQuoted } from "../assembly/whole-quotations.ts";
import { denyBySubject } from "./negative-subject.ts";
import { findVerbGroups } from "./verb-groups.ts";

/** Whether the first finite verb of a sentence counts as denied. */
function isDenied(text: string): boolean | undefined {
  const [{ words }] = joinQuoted(analyse(text));
  return denyBySubject(words, findVerbGroups(words)).find(({ form }) => form === "finite")?.isNegated;
}

describe("a verb denied by its subject", () => {
  it("is denied by whoever is nobody", () => {
    for (const text of [
      "No party has backed the proposal.",
      "None of the parties supports the plan.",
      "Neither side endorsed the road map.",
      "Neither Norlandia nor Sudania backs the text.",
      "Neither Ilse Toll, the premier, nor the rebels back the text.",
      "Nobody in the delegation accepted it.",
      "Few governments support the plan.",
      "Hardly anybody backs it.",
      "Not one delegation accepted the map.",
      "PORT ANSEL - No party would vouch for the text.",
    ])
      assert.equal(isDenied(text), true, text);
  });
  it("is not by a number, a comparison or a few", () => {
    for (const text of [
      "No fewer than ten governments support the plan.",
      "A few governments support the plan.",
      "The few governments that care support it.",
      "Either side may end the truce.",
      "Both sides accepted the text.",
      "Neither in law nor in fact, he said, is it theirs.",
    ])
      assert.equal(isDenied(text), false, text);
  });
  it("passes the denial on to a second verb, and turns the stand", () => {
    const stands = (text: string) => read(text).claims.map(({ kind, stance }) => `${kind} ${stance}`);
    assert.deepEqual(stands("Norlandia and Sudania met. Neither side endorsed the plan."), [
      "meeting neutral",
      "position opposes",
    ]);
    assert.deepEqual(stands("Norlandia and Sudania met. Neither Norlandia nor Sudania backs the plan."), [
      "meeting neutral",
      "position opposes",
    ]);
  });
});
