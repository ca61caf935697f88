import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom each person serves by their role. */
function serviceIn(text: string): Readonly<Record<string, readonly string[]>> {
  const roles = read(text).claims.filter(({ kind }) => kind === "role");
  return Object.fromEntries(roles.map(({ actors, counterparts }) => [actors[0], counterparts]));
}

test("his or its envoy serves whoever the pronoun stands for", () => {
  assert.deepEqual(serviceIn("Norway wants peace. Its envoy, Mara Quill, flew to Ostrel on Monday."), {
    "Mara Quill": ["Norway"],
  });
  assert.deepEqual(serviceIn("Norwegian President Ivo Marsh will send his overseas envoy, Tam Orrin, to Ostrel."), {
    "Ivo Marsh": ["Norway"],
    "Tam Orrin": ["Norway"],
  });
});

test("kin serve nobody by being kin", () => {
  assert.deepEqual(serviceIn("Norwegian President Ivo Marsh said his son-in-law, Tam Orrin, may join the talks."), {
    "Ivo Marsh": ["Norway"],
    "Tam Orrin": [],
  });
});
