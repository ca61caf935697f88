import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { categorise } from "./categorise.ts";

describe("categorise", () => {
  it("takes the subject of the longer wording, not of a word in it", () => {
    assert.equal(categorise("provision", "the arms embargo would be lifted"), "sanctions");
    assert.equal(categorise("provision", "mine clearance along the river"), "weapons");
    assert.equal(categorise("position", "wants power-sharing in the valley"), "power-sharing");
  });
  it("knows self-rule, seats, trust and pulling apart by their usual words", () => {
    assert.equal(categorise("provision", "describes autonomy for the islands as the way out"), "governance");
    assert.equal(categorise("provision", "sets up an association of municipalities"), "minority-rights");
    assert.equal(categorise("position", "insists on the post of prime minister for the north"), "power-sharing");
    assert.equal(categorise("statement", "trust in the neighbour was close to zero"), "recognition-relations");
    assert.equal(categorise("condition", "only then would they look at disengagement"), "withdrawal");
    assert.equal(categorise("statement", "the exclusion of women was raised in every session"), "human-rights");
  });
  it("lets what stands first weigh more", () => {
    assert.equal(categorise("provision", "the removal of heavy weapons from the border"), "weapons");
    assert.equal(categorise("position", "wants the crossings opened for trade"), "border");
  });
  it("files a condition under what depends, not under what it depends on", () => {
    assert.equal(
      categorise("condition", "the pilots would be freed once the tanks had left the province"),
      "prisoners-hostages",
    );
    assert.equal(categorise("condition", "unless the siege ends, no ballot will be held"), "elections");
  });
  it("goes by the sentence where a term names no subject, then by what was told before", () => {
    assert.equal(categorise("provision", "the fourth drops it", "the ferry clause; the fourth drops it"), "transport");
    assert.equal(categorise("position", "rejects the idea", "", "energy"), "energy");
    assert.equal(categorise("position", "rejects the idea"), "process");
  });
  it("gives a denial the subject of what is denied, but not just any statement", () => {
    assert.equal(categorise("statement", "that is untrue", "that is untrue, the ministry said", "weapons"), "weapons");
    assert.equal(categorise("statement", "the week was long", "the week was long, she said", "weapons"), "process");
  });
  it("files blows under violence unless they cut off light and warmth", () => {
    assert.equal(categorise("incident", "shells hit a school near the port"), "violence");
    assert.equal(categorise("incident", "rockets struck two power stations"), "energy");
  });
  it("files a happening under violence only where somebody bears arms or is hurt", () => {
    assert.equal(categorise("incident", "the envoy returned to office in january"), "other");
    assert.equal(categorise("incident", "rebels set out at dawn"), "violence");
  });
  it("takes figures of speech for none of the things they name", () => {
    assert.equal(categorise("statement", "the ball is now in the rebels' court"), "process");
    assert.equal(categorise("statement", "the envoy hopes to bridge the gaps"), "process");
    assert.equal(categorise("statement", "a step on the long road to peace"), "process");
    assert.equal(categorise("position", "demanded that the bridge be reopened"), "transport");
    assert.equal(categorise("statement", "the plan is dead"), "process");
    assert.equal(categorise("statement", "relief from sanctions came up"), "sanctions");
  });
  it("tells a day in March from a march, and house arrest from the justice of courts", () => {
    assert.equal(
      categorise("incident", "the chairman was placed under house arrest on 26 march"),
      "prisoners-hostages",
    );
    assert.equal(categorise("incident", "thousands joined a march in ostrel"), "other");
  });
  it("knows leaving by its plainer words, and custody before death", () => {
    assert.equal(categorise("provision", "the hills are to be vacated by june"), "withdrawal");
    assert.equal(categorise("position", "promised to bring its contingent down to 600"), "withdrawal");
    assert.equal(categorise("position", "will withdraw its soldiers from the hills"), "withdrawal");
    // A map of steps is no road.
    assert.equal(categorise("position", "neither side endorsed the road map"), "process");
    assert.equal(categorise("provision", "on transport the drafts are silent"), "transport");
    // What is withdrawn decides: a lawsuit is no army.
    assert.equal(categorise("position", "will not withdraw its lawsuits before the treaty is in force"), "justice");
    assert.equal(categorise("casualty", "two of the fishermen died in custody"), "prisoners-hostages");
    assert.equal(categorise("statement", "the first phase of disarmament is complete"), "weapons");
    assert.equal(categorise("provision", "nothing in it deals with the sharing of oil money"), "resources");
  });
});
