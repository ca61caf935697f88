import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Kinds and innermost sources of what is told, roles left out. */
function told(text: string): readonly string[] {
  return read(`Norlandia and the Tern Brigade met in Vell.\n\n${text}`)
    .claims.filter(({ kind, span }) => kind !== "role" && span.start > 44)
    .map(({ kind, chain }) => `${kind}: ${chain.at(-1)?.join() ?? ""}`);
}

describe("whose word a figure or a view is on", () => {
  it("takes a figure on the word of whoever counts, believes or owns to it", () => {
    assert.deepEqual(told("Norlandia believes a third of the captives to be dead."), ["casualty: Norlandia"]);
    assert.deepEqual(told("Residents spoke of three deaths."), ["casualty: anonymous: Residents"]);
    assert.deepEqual(told("Norlandia acknowledged the deaths of two civilians."), ["casualty: Norlandia"]);
  });

  it("takes a view of a step taken, or of what may come, for a statement", () => {
    assert.deepEqual(told("Norlandia sees the appointment as an attempt to split the movement."), [
      "statement: Norlandia",
    ]);
    assert.deepEqual(told("Analysts deem a deal unlikely."), ["statement: anonymous: Analysts"]);
  });

  it("takes a view in somebody's own words for spoken", () => {
    assert.deepEqual(told("Norlandia found the plan “not without merit”."), ["position: Norlandia"]);
    assert.deepEqual(told("Norlandia sees the plan as a trap."), ["position: "]);
  });

  it("takes what is ascribed to somebody for a charge", () => {
    assert.deepEqual(told("Norlandia ascribed the raid to the Tern Brigade."), ["statement: Norlandia"]);
  });

  it("reads what somebody is convinced of as theirs, and what is certain as nobody's", () => {
    assert.deepEqual(told("Diplomats are confident that the two sides will meet in June."), [
      "meeting: anonymous: Diplomats",
    ]);
    assert.deepEqual(told("It is certain that the road will be closed."), ["incident: "]);
  });

  it("takes a meeting that somebody confirms or does not exclude on their word", () => {
    assert.deepEqual(told("Diplomats do not exclude a meeting of the two leaders in June."), [
      "meeting: anonymous: Diplomats",
    ]);
  });

  it("denies a happening of which none is reported", () => {
    const [claim] = read("Observers reported no violations on Friday.", { published: "2031-06-04" }).claims;
    assert.equal(`${claim.kind} ${claim.modality}`, "incident denied");
  });

  it("takes a condition with a verb of refusing for spoken, a pronoun between the verb and its particle or not", () => {
    assert.deepEqual(told("Norlandia ruled that out unless the Tern Brigade left Vell."), ["condition: Norlandia"]);
  });

  it("reads a fear among people as theirs", () => {
    assert.deepEqual(told("There is concern among diplomats that the road will be closed."), [
      "incident: anonymous: diplomats",
    ]);
  });
});

describe("whose words they are", () => {
  it("reads what stands behind the colon of a manner of speaking as spoken", () => {
    assert.deepEqual(
      told("Mara Quill praised it. Quill was more terse: the map was a fraud.").at(-1),
      "statement: Mara Quill",
    );
  });

  it("reads a question put in writing as its writer's", () => {
    assert.deepEqual(told("Ivo Toll has written to Mara Quill asking for a special session on the truce."), [
      "position: Ivo Toll",
    ]);
  });

  it("leaves the words of its own correspondents to the reporter", () => {
    assert.deepEqual(told("Our correspondent in Vell writes: The truce holds, according to Norlandia."), [
      "statement: Norlandia",
    ]);
  });

  it("gives words in the first person to whoever spoke last", () => {
    const [, claim] = told(
      "Mara Quill said the map was late. If Norlandia signs, “we can be finished in an afternoon”.",
    );
    assert.equal(claim, "condition: Mara Quill");
  });

  it("leaves what nobody expects to nobody", () => {
    assert.deepEqual(told("Nobody expected the plan to last."), []);
  });

  it("finds the verb of an attribution that looks like a participle or a noun", () => {
    assert.deepEqual(told("The talks had failed, one of the delegates confided."), [
      "meeting: anonymous: one of the delegates",
    ]);
    assert.deepEqual(told("The talks had failed, customs officials said."), ["meeting: anonymous: customs officials"]);
    assert.deepEqual(told("The talks had failed, diplomats in Kenya whisper."), [
      "meeting: anonymous: diplomats in Kenya",
    ]);
    assert.deepEqual(told("The Kenyans, an official noted drily, sent nobody."), ["meeting: anonymous: official"]);
  });

  it("lets an attribution end with when and where it was said", () => {
    assert.deepEqual(
      told("The talks had failed, Norlandia said in an interview with the Harbour Daily published on Friday."),
      ["meeting: Norlandia"],
    );
    assert.deepEqual(told("The talks had failed, Norlandia's envoy, Ivo Toll, announced on Monday."), [
      "meeting: Ivo Toll",
    ]);
  });
});
