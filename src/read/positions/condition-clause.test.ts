import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

function kinds(text: string): string[] {
  return read(text, { title: "Title", published: "2025-06-10" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind }) => kind);
}

describe("conditionClause", () => {
  it("finds what something hangs on", () => {
    for (const text of [
      "The raids will go on until food and medicine reach Ostrel, the rebels say.",
      "Norlandia will withdraw its troops when the militia has been disarmed, Ada Toll said.",
      "The talks will be held when both sides have named their teams, the United Nations said.",
      "Ada Toll demanded that the army resume operations if a single hostage was taken.",
      "The bishops urged the president to call an election if the talks failed.",
      "“Without that, they stay where they are,” Ada Toll said of the captives.",
      "Norlandia will sign provided its troops may stay, Ada Toll said.",
    ])
      assert.deepEqual(kinds(text), ["condition"], text);
  });
  it("finds none where something was given, named or told of the past", () => {
    for (const text of [
      "The daily said Jon Vell provided a written statement in response to its questions.",
      "Sudria has provided an opportunity to act, Ada Toll said.",
      "“Whatever depended on us has been done,” Ada Toll said.",
      "“This is not a precondition, it is insurance,” argued Jon Vell.",
      "The delegates sat until three o'clock on Monday morning because the rebels rejected the word “peace”.",
      "The road was closed when the bridge had collapsed.",
      "The army did not leave Halm until the rebels had laid down their arms.",
    ])
      assert.ok(!kinds(text).includes("condition"), text);
  });
});
