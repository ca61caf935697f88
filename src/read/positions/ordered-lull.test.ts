import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function told(text: string): string {
  return read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind !== "role")
    .map((claim) => `${claim.kind} ${claim.stance} ${claim.modality} ${claim.actors.join("+")}`)
    .join("; ");
}

test("an order to one's own forces to stop is a stand, any other order to them a deed", () => {
  for (const text of [
    "Norway on Sunday issued the order for its fighters to observe the cease fire.",
    "Norway ordered the army to halt military operations in the north.",
    "“I order all our units to cease fire from midnight,” Norway said.",
    "Norway instructed its troops to suspend the offensive.",
  ])
    assert.equal(told(text), "position supports asserted Norway", text);
  assert.equal(told("Norway ordered its army to advance on the port."), "incident neutral asserted Norway");
  assert.equal(told("Norway told the rebels to lay down their arms."), "position supports sought Norway");
});

test("whoever is open to talks wants them, and whoever finds them impossible does not", () => {
  assert.equal(told("Kenya said it was open to resuming the dialogue."), "position supports asserted Kenya");
  assert.equal(told("Kenya said it was open to a compromise."), "position mixed possible Kenya");
  assert.equal(
    told("Kenya said direct negotiations with Norway were not possible."),
    "position opposes asserted Kenya",
  );
});

test("conditions that are only talked about, or a step as soon as it is fit, set none", () => {
  for (const text of [
    "Ada Toll said she talked with Omar Dell about the conditions for a truce.",
    "Kenya wants to create the conditions for peace.",
    "Ada Toll said the two would meet as soon as it is appropriate.",
    "“We demand that if there are talks, they be direct,” Ada Toll said.",
  ])
    assert.doesNotMatch(told(text), /condition/, text);
  assert.match(told("Norway set two conditions for a truce."), /^condition/);
});

test("an offer belongs to the name before it, and a responsibility not claimed is denied", () => {
  assert.match(
    told(
      "Norway met the Union of Lower Farmers (ULF). Kenya suspended the government despite a ULF offer to put its weapons beyond use.",
    ),
    /position supports possible Union of Lower Farmers$/,
  );
  assert.equal(told("Norway did not claim responsibility for the raid."), "statement neutral denied Norway");
});

test("what a statement was issued to say is told, and who is brought to a stand holds it", () => {
  assert.match(
    told("Kenya issued a statement responding to the ruling to say that the charge of theft is false."),
    /statement neutral denied Kenya$/,
  );
  assert.match(
    told("The losses pressured Omar Toll into accepting the truce."),
    /position supports asserted Omar Toll$/,
  );
});
