import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

test("the comma behind a phrase that opens its sentence lists nothing", () => {
  const { claims } = read("After three days of talks in Oslo, Norway and two rebel movements signed an accord.");
  const accord = claims.find(({ kind }) => kind === "agreement");
  assert.deepEqual(accord?.actors, ["Norway", "anonymous: two rebel movements"]);
});
