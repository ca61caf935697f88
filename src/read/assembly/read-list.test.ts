import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

function told(text: string): readonly string[] {
  return read(`Norlandia and the Tern Brigade met in Vell.\n\n${text}`)
    .claims.filter(({ kind, span }) => kind !== "role" && span.start > 44)
    .map(({ kind, chain, quote }) => `${kind} of ${chain.at(-1)?.join() ?? ""}: ${quote}`);
}

describe("readList", () => {
  it("takes each thing that somebody wants for a position", () => {
    assert.deepEqual(told("Norlandia has a list: land for the men, an amnesty and the return of the ferry."), [
      "position of Norlandia: Norlandia has a list: land for the men",
      "position of Norlandia: an amnesty",
      "position of Norlandia: the return of the ferry",
    ]);
  });

  it("takes what is only named for one statement", () => {
    assert.deepEqual(told("Two officials name two points: the map and the prisoners."), [
      "statement of anonymous: Two officials: Two officials name two points: the map and the prisoners",
    ]);
  });
});
