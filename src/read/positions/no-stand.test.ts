import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The kind and modality of the one claim of a sentence that is no role. */
function kindOf(text: string): string {
  const [claim] = read(text, { published: "2031-06-04" }).claims.filter(({ kind }) => kind !== "role");
  return `${claim.kind} ${claim.modality}`;
}

test("an answer to what is alleged or feared denies it, and an answer to what is proposed takes a side", () => {
  for (const text of [
    "Ada Toll rejected the reproach.",
    "Ada Toll dismissed fears that the deal would collapse.",
    "Ada Toll rejected the notion that her party had lost.",
    "Ada Toll rejected the description of her troops as occupiers.",
  ])
    assert.equal(kindOf(text), "statement denied", text);
  for (const text of [
    "Ada Toll rejected the notion that Norlandia should give up the port.",
    "Ada Toll rejected the idea that the port be handed over.",
    "Ada Toll dismissed the plan as a trap.",
  ])
    assert.equal(kindOf(text), "position asserted", text);
});

test("an occasion, a ruling or a threat waved off as something is judged", () => {
  for (const text of [
    "Ada Toll dismissed the gathering as “a feast of elites”.",
    "Ada Toll dismissed the ruling as political.",
    "Ada Toll dismissed the threat as bluff.",
  ])
    assert.equal(kindOf(text), "statement asserted", text);
});

test("what is foreseen of others asks nothing of them", () => {
  for (const text of [
    "Ada Toll said officials in Vell would still be obliged to enforce the old law.",
    "Ada Toll warned that farmers would have to pay for it.",
    "Ada Toll had told both capitals that neither would get everything it wanted.",
    "The country is not ready to vote, Ada Toll said.",
    "The schooling of girls was an internal affair, Ada Toll said.",
  ])
    assert.equal(kindOf(text), "statement asserted", text);
  assert.equal(kindOf("Ada Toll said that the rebels would have to disarm."), "position sought");
  assert.equal(kindOf("“Neither of us will sign,” Ada Toll said."), "position asserted");
});

test("advice to do something asks for it, and who is in favour holds a stand", () => {
  assert.equal(kindOf("Ada Toll advised the Ostrelians to seize the opportunity."), "position sought");
  assert.equal(kindOf("Ostrel's envoy, Bo Venn, was in favour."), "position asserted");
  assert.equal(kindOf("Ada Toll has not announced a new date."), "statement denied");
  assert.equal(kindOf("Ada Toll, who chairs the bank, has not announced another."), "statement denied");
});

test("a court that orders a state to do something takes a side, one that orders the police about rules", () => {
  assert.equal(
    kindOf("The court in Vell ordered Norway on 1 December to leave the situation as it is."),
    "position sought",
  );
  assert.equal(kindOf("A court in Oslo ordered the police to free two men."), "incident asserted");
});

test("who walks away with something has refused nothing", () => {
  const { claims } = read("Norway walked away with a prize.", { published: "2031-06-04" });
  assert.deepEqual(claims, []);
  assert.equal(kindOf("Norway walked away from the talks."), "position asserted");
});
