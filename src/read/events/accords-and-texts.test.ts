import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING =
  "Brennia and the Orsa Front have fought for the valley since 2019. Mara Quill, the Brennian foreign minister, and Ivo Tarn, the leader of the Front, met in Torvik in May. Norwegian diplomats mediate.\n\n";

/** The accords and steps with texts of a sentence, as "kind | words | stance | modality". */
function told(sentence: string): readonly string[] {
  return read(OPENING + sentence, { published: "2024-06-20" })
    .claims.filter(({ span, kind }) => span.start >= OPENING.length && (kind === "agreement" || kind === "document"))
    .map(({ kind, quote, stance, modality }) => `${kind} | ${quote} | ${stance} | ${modality}`);
}

function accord(sentence: string, stance: string, modality: string): void {
  assert.deepEqual(told(`${sentence}.`), [`agreement | ${sentence} | ${stance} | ${modality}`]);
}

test("what sides are to agree on, sign or settle is an accord to come", () => {
  accord("The two governments are expected to sign off on the plan on Friday", "supports", "planned");
  accord("Brennia and the Front will put their names to a truce next week", "supports", "planned");
  accord("The two sides may agree to an exchange of prisoners", "supports", "possible");
  accord("Mara Quill said the two armies would settle on a map on Monday", "supports", "planned");
  accord("Both sides could still hammer out a compromise", "supports", "possible");
  // What should be and what would be are a demand and a guess.
  assert.deepEqual(told("The two sides must hammer out a compromise."), []);
});

test("what sides or writers failed to do, or were unable to, was not done", () => {
  accord("The two sides failed to extend the truce", "neutral", "denied");
  accord("Both governments failed to approve a declaration of principles last week", "neutral", "denied");
  assert.deepEqual(told("The mediators failed to publish the annex on Monday."), [
    "document | The mediators failed to publish the annex on Monday | neutral | denied",
  ]);
  assert.deepEqual(told("Norwegian lawyers were unable to translate the text."), [
    "document | Norwegian lawyers were unable to translate the text | neutral | denied",
  ]);
  assert.deepEqual(told("Mara Quill managed to shorten the draft in May."), [
    "document | Mara Quill managed to shorten the draft in May | neutral | asserted",
  ]);
  assert.deepEqual(told("The ministry failed to pay its teachers."), []);
});

test("a draft of an accord is a text, whatever is done to it and whatever stands behind it", () => {
  const text = (sentence: string, modality = "asserted"): void =>
    assert.deepEqual(told(`${sentence}.`), [`document | ${sentence} | neutral | ${modality}`]);
  text("Norwegian mediators tabled a draft peace agreement on Monday");
  text("Brennia has not yet returned the draft treaty", "denied");
  text("Mara Quill completed a new version two days ago");
  text("The Front examined a set of amendments on Monday");
  text("Both delegations went over the annex on Tuesday");
  text("The Front retracted its counter-proposal last week");
  text("Brennia handed a note verbale to the mediators in May");
  text("The outline was scrutinised by lawyers in Torvik");
  assert.deepEqual(told("The ministry examined the wreck on Monday."), []);
  assert.deepEqual(told("The soldiers went over the bridge on Monday."), []);
});

test("nouns tell of an accord what was done to it, where they give a day or the sides", () => {
  const noun = (sentence: string, words: string, stance = "supports", modality = "asserted"): void =>
    assert.deepEqual(told(sentence), [`agreement | ${words} | ${stance} | ${modality}`]);
  noun(
    "Prices fell after the collapse of the truce on Monday.",
    "the collapse of the truce on Monday",
    "neutral",
    "cancelled",
  );
  noun(
    "The road has been busy since the signing on 3 May of a border treaty by the two governments.",
    "the signing on 3 May of a border treaty by the two governments",
  );
  noun(
    "Shops opened despite the conclusion of a ceasefire between Brennia and the Front in May.",
    "the conclusion of a ceasefire between Brennia and the Front in May",
  );
  noun("Prices fell after a truce between the two sides last week.", "a truce between the two sides last week");
  accord("The two governments are on the brink of a peace deal", "supports", "possible");
  accord("The two sides remain deadlocked on the port", "neutral", "denied");
  // Talked of or aimed at, not done.
  assert.deepEqual(told("The ministers discussed the extension of the truce."), []);
  assert.deepEqual(told("The army is on the brink of collapse."), []);
});

test("the yes of several is their accord in every clause, not the stand of each", () => {
  const noun = (sentence: string, words: string): void =>
    assert.deepEqual(told(sentence), [`agreement | ${words} | supports | asserted`]);
  accord("The treaty has been accepted by Brennia and the Front", "supports", "asserted");
  noun(
    "It was reported on Monday that the two governments had approved a ceasefire agreement.",
    "It was reported on Monday that the two governments had approved a ceasefire agreement",
  );
  noun("The two governments met in Torvik on Monday, signing off on a roadmap.", "signing off on a roadmap");
  accord("Both sides entered into a partial deal", "supports", "asserted");
  assert.deepEqual(told("Norway endorses the plan."), []);
});

test("a party's approval is its yes to the text, a neighbour's a stand; a truce that begins has come about", () => {
  accord("Brennia gave the green light to the plan on Monday", "supports", "asserted");
  accord("The Orsa Front has approved the peace plan", "supports", "asserted");
  accord("The truce began at midnight on Saturday", "supports", "asserted");
  assert.deepEqual(told("Kenya gave its approval to the plan on Monday."), []);
  assert.deepEqual(told("The truce started to look shaky."), []);
});

test("an accord named after a country in the plural is told with its name", () => {
  assert.ok(
    told("After the Maldives agreement of 3 May, both sides withdrew their troops.").includes(
      "agreement | the Maldives agreement of 3 May | supports | asserted",
    ),
  );
});

test("an accord that somebody drew up is a text", () => {
  assert.deepEqual(told("Mara Quill had drawn up a National Peace Agreement for the valley."), [
    "document | Mara Quill had drawn up a National Peace Agreement for the valley | neutral | asserted",
  ]);
});
