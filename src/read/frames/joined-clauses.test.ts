import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** What a text tells besides roles: kind, whose, stance and day. */
function told(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, actors, stance, time }) => `${kind} ${actors.join(" and ")} ${stance} ${time?.iso ?? ""}`.trim());
}

test("a day before and ends its clause", () => {
  assert.deepEqual(told("Kenya accepted the plan on Sunday and Egypt rejected it on Tuesday."), [
    "agreement Kenya supports 2031-06-01",
    "position Egypt opposes 2031-06-03",
  ]);
  assert.deepEqual(told("Twelve people were killed on Sunday and Egypt blamed the rebels."), [
    "casualty  neutral 2031-06-01",
    "statement Egypt neutral",
  ]);
  assert.deepEqual(told("The talks of Sunday and Monday failed."), ["meeting  neutral 2031-06-01/2031-06-02"]);
});

test("what somebody accepts, hails or condemns is no subject of the next verb", () => {
  assert.deepEqual(told("Kenya accepted the plan and Egypt rejected it."), [
    "agreement Kenya supports",
    "position Egypt opposes",
  ]);
  assert.deepEqual(told("Kenya accepted the plan in Oslo and the rebels rejected it."), [
    "agreement Kenya supports",
    "position anonymous: rebels opposes",
  ]);
  assert.deepEqual(told("Kenya condemned the attack and Egypt blamed the rebels."), [
    "statement Kenya neutral",
    "statement Egypt neutral",
  ]);
  assert.deepEqual(told("Kenya said the army and the rebels had left Arlby."), [
    "incident Kenyan army and anonymous: rebels neutral",
  ]);
});
