import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

test("what a party is called does not say what a claim is about", () => {
  const categories = (text: string) =>
    read(text).claims.flatMap(({ kind, issue }) => (kind === "role" ? [] : [issue.category]));
  assert.deepEqual(categories("The Harbour Justice Movement rejected the truce."), ["ceasefire"]);
  assert.deepEqual(categories("The Movement for Justice in Kenya wants to sign it."), ["process"]);
  assert.deepEqual(categories("The League wants the harbour reopened."), ["transport"]);
});
