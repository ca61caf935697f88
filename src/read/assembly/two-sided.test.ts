import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Who takes part in the first claim of a kind. */
function partners(text: string, wanted: string): readonly string[] | undefined {
  return read(text, { published: "2031-06-04" }).claims.find(({ kind }) => kind === wanted)?.actors;
}

test("whoever stands behind with is a side as well", () => {
  assert.deepEqual(partners("Kenya has been holding talks with Uganda since Sunday.", "meeting"), ["Kenya", "Uganda"]);
  assert.deepEqual(partners("Kenya reached a deal with Uganda on Sunday.", "agreement"), ["Kenya", "Uganda"]);
});

test("a place is no side of the talks held there", () => {
  const told = "Kenya and Uganda are at war. Kenya is poor, and Uganda is tired. ";
  assert.deepEqual(partners(`${told}A round planned in Rome for 9 June was called off.`, "meeting"), [
    "Kenya",
    "Uganda",
  ]);
});

/** Who takes part in the first claim of a kind, and with whom. */
function table(text: string, wanted: string): string {
  const claim = read(text, { published: "2031-06-04" }).claims.find(({ kind }) => kind === wanted);
  return claim === undefined ? "none" : `${claim.actors.join(" + ")} ~ ${claim.counterparts.join(" + ")}`;
}

test("whoever brings others together is not one of them", () => {
  const war = "Mali and the Tern Front are at war. ";
  assert.equal(
    table(`${war}The truce brokered by Egypt took effect on Sunday.`, "agreement"),
    "Mali + Tern Front ~ Egypt",
  );
  assert.equal(table(`${war}Qatar hosted two rounds of talks in May.`, "meeting"), "Mali + Tern Front ~ Qatar");
  assert.equal(table("Qatar hosted two rounds of talks in May.", "meeting"), " ~ Qatar");
  assert.equal(
    table("The deal, brokered by the Egyptian foreign minister, was signed in May.", "agreement"),
    " ~ anonymous: Egyptian foreign minister",
  );
  assert.equal(table("Qatar hosted talks with Mali on Friday.", "meeting"), "Qatar ~ Mali");
});

test("a venue, a speaker and a meeting of others take no part", () => {
  assert.equal(
    table("Mali and Niger will meet on Monday, Norway said, ending a dispute.", "meeting"),
    "Mali + Niger ~ ",
  );
  assert.equal(
    table("Ada Toll and Jon Brek met in Davos, Switzerland on Monday.", "meeting"),
    "Ada Toll + Jon Brek ~ ",
  );
  assert.equal(
    table("Ada Toll and Jon Brek met in the Swiss lake resort of Davos.", "meeting"),
    "Ada Toll + Jon Brek ~ ",
  );
  assert.equal(table("Ada Toll met at the Kremlin with Jon Brek.", "meeting"), "Ada Toll ~ Jon Brek");
  assert.equal(
    table(
      "Ada Toll and Jon Brek will meet on Monday for the first time since Ivo Marsh met Lena Quill in 1962.",
      "meeting",
    ),
    "Ada Toll + Jon Brek ~ ",
  );
});

test("both of two who are joined take part, by whatever they are called", () => {
  assert.equal(
    table("Talks between the government and the rebel Tern Front resumed on Monday.", "meeting"),
    "anonymous: government + Tern Front ~ ",
  );
  assert.equal(
    table("A meeting was held between the Tern Front delegation and jailed leader Jon Brek.", "meeting"),
    "Tern Front + Jon Brek ~ ",
  );
  assert.equal(
    table("Iran and world powers – Britain, China and France – have been meeting in Vienna.", "meeting"),
    "Iran + anonymous: world powers ~ ",
  );
  assert.equal(
    table("The Toll-Brek summit took place in May. Ada Toll and Jon Brek are envoys.", "meeting"),
    "Ada Toll + Jon Brek ~ ",
  );
  assert.equal(
    table("Ada Toll left Paris after talks between US, Kenyan and Norwegian officials on Monday.", "meeting"),
    "United States + Kenya + Norway ~ ",
  );
  assert.equal(
    table(
      "Following meetings with Speaker Omar Toll and caretaker Prime Minister Jon Brek, Ivo Marsh left.",
      "meeting",
    ),
    "Ivo Marsh ~ Omar Toll + Jon Brek",
  );
});

test("what talks are about is not who holds them", () => {
  const war = "Mali and the Tern Front are at war. ";
  assert.equal(
    table(`${war}Another round of talks on the situation in Niger is off.`, "meeting"),
    "Mali + Tern Front ~ ",
  );
  assert.equal(table(`${war}Talks in Niger and Ghana broke off on Monday.`, "meeting"), "Mali + Tern Front ~ ");
  assert.equal(table(`${war}Ada Toll spoke at a summit on Sunday.`, "meeting"), " ~ ");
  assert.equal(table("Talks in Norway between Mali and Niger will resume on Monday.", "meeting"), "Mali + Niger ~ ");
  assert.equal(table("Nigerien talks with Mali resumed on Monday.", "meeting"), "Niger ~ Mali");
});
