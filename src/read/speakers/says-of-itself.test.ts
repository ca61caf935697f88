import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** On whose word each claim of a text is given, and whose it is. */
function heard(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.map(
    ({ chain, actors, stance }) => `${chain.at(-1)?.join(" and ") ?? ""}: ${actors.join(" and ")} ${stance}`,
  );
}

test("“it” behind a verb of saying is the state or body that says so, whoever else the sentence is about", () => {
  assert.deepEqual(heard("Kenya said it was ready to sign, while the Tern Front said it rejected the map."), [
    "Kenya: Kenya supports",
    "Tern Front: Tern Front opposes",
  ]);
  assert.deepEqual(heard("Kenya says it wants the hostages back, but Hamas says it wants a full withdrawal."), [
    "Kenya: Kenya supports",
    "Hamas: Hamas supports",
  ]);
  assert.deepEqual(heard("Kenya said that it would stop, and Hezbollah has said that it accepts the deal."), [
    "Kenya: Kenya supports",
    "Hezbollah: Hezbollah supports",
  ]);
});
