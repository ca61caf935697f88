import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function stands(text: string): readonly string[] {
  return read(`Mara Quill met Sana Idris.\n\n${text}`).claims.flatMap(({ kind, quote }) =>
    kind === "position" ? [quote] : [],
  );
}

test("a stand that a speaker reports is one stand, whatever follows it", () => {
  assert.deepEqual(stands("Quill said Kenya is counting on “active help from Uganda,” noting the road was long."), [
    "Quill said Kenya is counting on “active help from Uganda,” noting the road was long",
  ]);
});

test("a stand that gives the reason or time of an event is told apart from it", () => {
  const told = (text: string) =>
    read(`Kenya met Uganda.\n\n${text}`)
      .claims.slice(1)
      .map(({ kind, quote }) => `${kind} ${quote}`);
  assert.deepEqual(told("The session ended early because Kenya rejected the draft."), [
    "meeting The session ended early",
    "position Kenya rejected the draft",
  ]);
  assert.deepEqual(told("The army shelled the port on Tuesday, days after Kenya demanded a buffer zone."), [
    "incident The army shelled the port on Tuesday",
    "position Kenya demanded a buffer zone",
  ]);
});

const holders = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, actors, chain, stance }) =>
    kind === "position" ? [`${actors.join(", ")} ${stance} (${chain.join(" > ")}): ${quote}`] : [],
  );

test("of two participles each has the stand of who stands behind its “by”", () => {
  assert.deepEqual(holders("The plan was accepted by Sudan but rejected by the rebels."), [
    "Sudan supports (Sudan): The plan was accepted by Sudan",
    "anonymous: rebels opposes (anonymous: rebels): rejected by the rebels",
  ]);
  assert.deepEqual(holders("A plan backed by Kenya and rejected by Uganda collapsed."), [
    "Kenya supports (): A plan backed by Kenya",
    "Uganda opposes (Uganda): rejected by Uganda",
  ]);
});

test("what a stand is about is not told by whoever takes it", () => {
  assert.deepEqual(holders("The draft, accepted by Sudan, has been rejected by the rebels."), [
    "Sudan supports (Sudan): The draft, accepted by Sudan",
    "anonymous: rebels opposes (anonymous: rebels): The draft, accepted by Sudan, has been rejected by the rebels",
  ]);
});

test("all whom a list behind “by” names hold the stand, with a name or without", () => {
  assert.deepEqual(holders("The plan has been rejected by Sudan, Egypt and the rebels."), [
    "Sudan, Egypt, anonymous: rebels opposes (Sudan,Egypt,anonymous: rebels): The plan has been rejected by Sudan, Egypt and the rebels",
  ]);
});

test("to back a plan is a stand, however many do", () => {
  assert.deepEqual(holders("Egypt, Kenya and the rebels back the plan."), [
    "Egypt, Kenya, anonymous: rebels supports (): Egypt, Kenya and the rebels back the plan",
  ]);
});
