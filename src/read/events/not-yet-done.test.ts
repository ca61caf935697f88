import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const kinds = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(({ kind, modality }) => `${kind} ${modality}`);

test("what somebody has yet to do or cannot do on the ground is an incident that did not happen", () => {
  for (const text of [
    "The observers have yet to reach Arlby.",
    "Mara Quill has yet to set foot in Arlby.",
    "The agency has not been able to verify the stock.",
    "The mission has been unable to inspect the depots since June.",
    "Aid workers were unable to reach Arlby on Monday.",
  ])
    assert.deepEqual(kinds(text), ["incident denied"], text);
});

test("what is not yet signed, answered or agreed is no incident", () => {
  for (const text of [
    "The rebels have yet to sign the text.",
    "The rebels have yet to reply to the offer.",
    "The two sides have been unable to reach an agreement on the map.",
    "Kenya has yet to receive the annex.",
    "The parties have yet to return to the table.",
  ])
    assert.ok(!kinds(text).some((kind) => kind.startsWith("incident")), text);
});

test("people or bodies taken in are an incident on their taker's side, texts and guests are none", () => {
  for (const text of [
    "Kenya also received three residents of the valley, the defence ministry said.",
    "Kenya took back 300 deportees last week.",
    "The army received the bodies of 12 soldiers on Friday, the ministry said.",
  ])
    assert.deepEqual(kinds(text), ["incident asserted"], text);
  for (const text of ["Kenya received the draft on Monday.", "Kenya received the envoy on Monday."])
    assert.ok(!kinds(text).some((kind) => kind.startsWith("incident")), text);
});

test("a text nobody signed, and what partners sign, is told of the text", () => {
  for (const text of ["Nothing has been signed.", "The treaty remains unsigned."])
    assert.deepEqual(kinds(text), ["document denied"], text);
  for (const text of [
    "Kenya and Norway signed a memorandum on trade on Tuesday.",
    "Kenya and Norway signed a declaration on nuclear energy.",
  ])
    assert.deepEqual(kinds(text), ["document asserted"], text);
  assert.deepEqual(kinds("Kenya and Norway signed a declaration of principles on Monday."), ["agreement asserted"]);
});
