import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the roles of a text are about, whom they serve, and their words. */
function rolesIn(text: string): readonly string[] {
  return read(text)
    .claims.filter(({ kind }) => kind === "role")
    .map(({ actors, counterparts, quote }) => `${actors.join(" + ")} ~ ${counterparts.join(" + ")}: ${quote}`);
}

test("the fields of an office are no part of the name behind it", () => {
  assert.deepEqual(rolesIn("Minister of Justice and Human Rights Hamid Toll said no."), [
    "Hamid Toll ~ : Minister of Justice and Human Rights Hamid Toll",
  ]);
  assert.deepEqual(rolesIn("Kenyan State Minister for Conflict Resolution Issues Ivo Marsh said no."), [
    "Ivo Marsh ~ Kenya: Kenyan State Minister for Conflict Resolution Issues Ivo Marsh",
  ]);
  assert.deepEqual(rolesIn("He met Minister for Political, Legal and Security Affairs Widi Toll."), [
    "Widi Toll ~ : Minister for Political, Legal and Security Affairs Widi Toll",
  ]);
  assert.deepEqual(rolesIn("Foreign Minister of breakaway Abkhazia Tam Orrin said no."), [
    "Tam Orrin ~ : Foreign Minister of breakaway Abkhazia Tam Orrin",
  ]);
});

test("words of an office are nobody, and whoever is sent to a state does not serve it", () => {
  assert.deepEqual(rolesIn("Ada Toll, U.N. Under-Secretary for Political Affairs, said she was pleased."), [
    "Ada Toll ~ United Nations: Ada Toll, U.N. Under-Secretary for Political Affairs",
  ]);
  assert.deepEqual(rolesIn("Ivo Marsh, an Executive Officer from the Norwegian Ministry of Trade, came."), [
    "Ivo Marsh ~ Norwegian Ministry of Trade: Ivo Marsh, an Executive Officer from the Norwegian Ministry of Trade",
  ]);
  assert.deepEqual(rolesIn("The Special Representative for Kenya, Lena Quill, arrived."), [
    "Lena Quill ~ : The Special Representative for Kenya, Lena Quill",
  ]);
});
