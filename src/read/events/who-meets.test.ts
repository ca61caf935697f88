import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The one meeting of a sentence: how it stands, who meets, with whom or by whose hand. */
function met(text: string): string {
  const [meeting] = read(text, { published: "2031-06-04" }).claims.filter(({ kind }) => kind === "meeting");
  return meeting === undefined
    ? "none"
    : `${meeting.modality}: ${meeting.actors.join(", ")} / ${meeting.counterparts.join(", ")} / ${meeting.time?.iso ?? ""}`;
}

test("a state that only says whose the person is does not meet", () => {
  assert.equal(
    met("The Kenyan government met Norwegian Prime Minister Ada Toll last week."),
    "asserted: Kenya / Ada Toll / 2031-05-26/2031-06-01",
  );
  assert.equal(
    met("The Kenyan government conferred with the Norwegian foreign minister, Ada Toll, on Monday."),
    "asserted: Kenya / Ada Toll / 2031-06-02",
  );
  assert.equal(
    met("A Kenyan delegation held talks with Norwegian President Ada Toll on Monday."),
    "asserted: Kenya, Ada Toll /  / 2031-06-02",
  );
  assert.equal(
    met("Norwegian envoy Ada Toll and rebel leader Omar Tull sat down for talks in Oslo on Monday."),
    "asserted: Ada Toll, Omar Tull /  / 2031-06-02",
  );
});

test("who broke off talks together leaves nobody out", () => {
  assert.equal(
    met("Norwegian envoy Ada Toll and rebel leader Omar Tull broke off talks on Monday."),
    "postponed: Ada Toll, Omar Tull /  / 2031-06-02",
  );
  assert.equal(
    met("Officials from Kenya and Norway called off their meeting on Monday."),
    "cancelled: Kenya, Norway /  / 2031-06-02",
  );
});

test("the government and the rebels meet without a name, and the venue's state stays out", () => {
  assert.equal(
    met("The government and the rebels held talks in Oslo on Monday."),
    "asserted: anonymous: government, anonymous: rebels /  / 2031-06-02",
  );
  assert.equal(
    met("Egypt, Kenya and the rebels sat down for talks in Oslo on Monday."),
    "asserted: Egypt, Kenya, anonymous: rebels /  / 2031-06-02",
  );
});

test("who brings others together is no party to their talks", () => {
  assert.equal(
    met("Norway mediated talks between Egypt and Kenya on Monday."),
    "asserted: Egypt, Kenya / Norway / 2031-06-02",
  );
  assert.equal(
    met("Norway hosted a meeting of officials from Egypt, Kenya and the African Union on Monday."),
    "asserted: Egypt, Kenya, African Union / Norway / 2031-06-02",
  );
});

test("of two that will not meet, a meeting is told and no stand", () => {
  const { claims } = read("Kenya and Norway will not meet on Friday, the mediators said.", { published: "2031-06-04" });
  assert.deepEqual(
    claims.map(({ kind, modality }) => [kind, modality]),
    [["meeting", "denied"]],
  );
  const own = read("Kenya and Norway said they would not meet on Friday.", { published: "2031-06-04" }).claims;
  assert.deepEqual(
    own.map(({ kind }) => kind),
    ["position"],
  );
});

test("talks between two sides that were held hold nobody", () => {
  const { claims } = read("Indirect talks between the two sides were held in Oslo on Monday.");
  assert.deepEqual(
    claims.map(({ kind }) => kind),
    ["meeting"],
  );
});
