import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and words of each claim on somebody's word. */
function heard(text: string): readonly string[] {
  return read(text, { published: "2026-03-12", title: null }).claims.flatMap(({ kind, chain, quote }) =>
    chain.length === 0 ? [] : [`${kind} ${chain[chain.length - 1].join(" + ")}: ${quote}`],
  );
}

test("what somebody made of a step, told in the participle", () => {
  assert.deepEqual(heard("On Monday Kenya closed the port, a step condemned as a blockade by Omar Sule."), [
    "statement Omar Sule: a step condemned as a blockade by Omar Sule",
  ]);
  assert.deepEqual(heard("The move, hailed as a breakthrough by Ilse Brandt, ended the siege."), [
    "statement Ilse Brandt: hailed as a breakthrough by Ilse Brandt",
  ]);
  assert.deepEqual(heard("The move, discussed by Ilse Brandt in May, ended the siege."), []);
});

test("what a record has somebody say", () => {
  assert.deepEqual(heard("The Kenyan record of the call has Jonas Feld declaring Vell a part of Kenya."), [
    "statement Jonas Feld: The Kenyan record of the call has Jonas Feld declaring Vell a part of Kenya",
  ]);
  assert.deepEqual(heard("The port has Jonas Feld working nights."), []);
});
