import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING =
  "Brennia and the Orsa Front have fought for the valley since 2019. Mara Quill, the Brennian foreign minister, and Ivo Tarn, the leader of the Front, met in Torvik in May.\n\n";

/** The accords of a sentence, as "words | stance | modality". */
function accords(sentence: string): readonly string[] {
  return read(OPENING + sentence, { published: "2024-06-20" })
    .claims.filter((claim) => claim.span.start >= OPENING.length && claim.kind === "agreement")
    .map((claim) => `${claim.quote} | ${claim.stance} | ${claim.modality}`);
}

function only(sentence: string, stance: string, modality: string): void {
  assert.deepEqual(accords(`${sentence}.`), [`${sentence} | ${stance} | ${modality}`]);
}

test("what befalls an accord: it comes into force, holds, stops the fighting, is frozen, runs out", () => {
  only("The accord went into effect last week", "supports", "asserted");
  only("The truce has held since Tuesday", "supports", "asserted");
  only("A truce halted the shelling in February", "supports", "asserted");
  only("The treaty remains suspended", "opposes", "postponed");
  only("The truce ran out on 4 June", "neutral", "cancelled");
  // In force until then.
  assert.deepEqual(accords("The truce expires on Friday."), []);
  assert.deepEqual(accords("The grain deal is about to expire on Monday."), []);
});

test("who tells that two have no deal is none of them", () => {
  const { claims } = read(`${OPENING}There is no deal between Norway and Kenya, Ivo Tarn said.`);
  assert.deepEqual(claims.find(({ kind, modality }) => kind === "agreement" && modality === "denied")?.actors, [
    "Norway",
    "Kenya",
  ]);
});

test("what is done to an accord: it is put on ice, left, extended", () => {
  only("Brennia put the treaty on ice", "opposes", "postponed");
  only("The Front pulled out of the ceasefire on Saturday", "opposes", "cancelled");
  only("The two sides extended the truce by 30 days", "supports", "asserted");
});

test("what several do together: they settle on a list, endorse a text, put a question off", () => {
  only("Brennia and the Front settled on a list of observers", "supports", "asserted");
  only("Both governments endorsed the text in Arlby on Sunday", "supports", "asserted");
  only("The parties shelved the question of the port", "opposes", "postponed");
  only("The participants agreed that the police should be unified", "supports", "asserted");
  only("It was agreed that the guns would be withdrawn", "supports", "asserted");
});

test("no accord: differences not bridged, talks that brought nobody closer", () => {
  only("The delegations failed to bridge their differences over the port", "neutral", "denied");
  only("Nine hours of talks brought the two governments no closer on the port", "neutral", "denied");
});

test("no accord is told where one settles on a chair, extends condolences or fears for a truce", () => {
  for (const sentence of [
    "The minister settled on a chair near the window.",
    "The ministry extended its condolences.",
    "The truce must be extended.",
    "Brennia froze the assets of the bank.",
    "The soldiers put the fire out.",
    "European ministers adopted a plan for the railways on Monday.",
    "The settlement collapsed after the quake.",
    "A lull in the shelling ended on Friday.",
    "The generals made peace with their wives.",
  ])
    assert.deepEqual(accords(sentence), [], sentence);
});

test("an accord told in a relative clause is one inside a stand or condition too, and ends with its clause", () => {
  const made = (words: string): readonly string[] => [`${words} | supports | asserted`];
  assert.deepEqual(
    accords("Brennia will not honour the pact it signed with the Front last year unless the bridge is returned."),
    made("the pact it signed with the Front last year"),
  );
  assert.deepEqual(
    accords("The ministry wants the accord which the two armies signed in Torvik on 4 May to be published."),
    made("the accord which the two armies signed in Torvik on 4 May"),
  );
  assert.deepEqual(
    accords("A swap agreed in principle in Arlby on 7 June has yet to take place."),
    made("A swap agreed in principle in Arlby on 7 June"),
  );
  // Without a day, a year or a place such a clause only says which accord is meant.
  assert.deepEqual(accords("The Front keeps a copy of the accord it signed."), []);
});

test("one side becomes a party to an accord, or an accord stays out of reach", () => {
  only("The Front has signed up to the truce", "supports", "asserted");
  only("Brennia ratified the accord last month", "supports", "asserted");
  only("A compromise eluded the negotiators", "neutral", "denied");
  only("The two generals consented to a pause of 48 hours", "supports", "asserted");
  assert.deepEqual(accords("The talks in Arlby ended without a deal."), ["without a deal | neutral | denied"]);
  assert.deepEqual(accords("Mara Quill joined the ministry in 2011."), []);
});

test("how an accord was made and what became of it are two claims", () => {
  assert.deepEqual(accords("The accord that the two sides signed in Torvik on 4 May 2021 ended the war."), [
    "The accord that the two sides signed in Torvik on 4 May 2021 | supports | asserted",
    "ended the war | supports | asserted",
  ]);
});

test("accords refused, kept, left to lapse, no longer felt to bind, near", () => {
  only("The Front refused to sign the accord on Sunday", "opposes", "denied");
  only("The two armies have stuck to the ceasefire", "supports", "asserted");
  only("The rebels have stopped observing the truce", "opposes", "cancelled");
  only("The grain deal was allowed to lapse in July", "neutral", "cancelled");
  only("The Front said it no longer felt bound by the truce", "opposes", "cancelled");
  only("A deal on the wheat corridor was within reach on Thursday night", "supports", "possible");
  only("The two sides split the difference on tariffs", "supports", "asserted");
  // What is said to be had, and an offer, are no accord told.
  assert.deepEqual(accords("“We have a deal,” Mara Quill said."), []);
});

test("those with whom an accord was made are parties to it, and so are those whose commanders agreed", () => {
  const actors = (sentence: string): readonly string[] =>
    read(OPENING + sentence, { published: "2024-06-20" }).claims.find((claim) => claim.kind === "agreement")?.actors ??
    [];
  assert.deepEqual(actors("Brennia keeps a copy of the pact it signed with Norway in 2019."), ["Brennia", "Norway"]);
  assert.deepEqual(actors("Commanders of Norway and Sweden agreed to pull back their guns."), ["Norway", "Sweden"]);
});

test("a yes in a noun, an accord brought home, a chapter closed, a hope that is no accord", () => {
  only("The Front gave its consent to the exchange on Thursday", "supports", "asserted");
  only("The generals emerged after midnight with an agreement", "supports", "asserted");
  only("The chapter on prisoners was closed on Thursday", "supports", "asserted");
  only("The port was left for the next round", "opposes", "postponed");
  assert.deepEqual(accords("Both sides accuse each other of violating the truce that took effect on 3 May."), [
    "the truce that took effect on 3 May | supports | asserted",
  ]);
  assert.deepEqual(accords("The mediators hope to reach a deal by Friday."), []);
});

test("what befell an accord ends where the deed that ended it is told", () => {
  assert.deepEqual(accords("The truce collapsed on Tuesday when rebel fighters overran an army post at Dolm."), [
    "The truce collapsed on Tuesday | opposes | cancelled",
  ]);
});

test("“it” is the accord just told of, through what befell it since", () => {
  assert.deepEqual(
    accords(
      "The two sides signed a truce in Torvik on 3 May. It took effect two days later. In June it was extended by a month. It lapsed on 5 July. Neither side has honoured it.",
    ),
    [
      "The two sides signed a truce in Torvik on 3 May | supports | asserted",
      "It took effect two days later | supports | asserted",
      "In June it was extended by a month | supports | asserted",
      "It lapsed on 5 July | neutral | cancelled",
      "Neither side has honoured it | opposes | denied",
    ],
  );
  assert.deepEqual(accords("An accord was reached in 2019. It was never ratified. Brennia renounced it in 2021."), [
    "An accord was reached in 2019 | supports | asserted",
    "It was never ratified | neutral | denied",
    "Brennia renounced it in 2021 | opposes | cancelled",
  ]);
  // No accord was spoken of: what was extended is the port.
  assert.deepEqual(accords("Mara Quill visited the port on Monday. It was extended in May."), []);
});

test("a day behind 'signed' is no particle, and no such understanding is no accord", () => {
  only("Brennia and the Orsa Front signed on Tuesday a partial accord", "supports", "asserted");
  only("There is no such understanding, Mara Quill said", "neutral", "denied");
  assert.deepEqual(accords("Mara Quill said there was no understanding of her people in the capital."), []);
});

test("who puts a name to a text has an accord; initials and what is not signed are told of the text", () => {
  only("Quill and Tarn signed a paper in Torvik on Monday", "supports", "asserted");
  only("Tarn put his name to it on Thursday", "supports", "asserted");
  only("The Front did not sign", "neutral", "denied");
  only("Quill agreed with Tarn in Torvik to open the road", "supports", "asserted");
  only("Quill made peace with Tarn in 2019", "supports", "asserted");
  assert.deepEqual(accords("Neither side put its signature to the document."), []);
  assert.deepEqual(accords("The two governments initialled the treaty on Monday."), []);
});

test("an accord that ended a war, was brokered, kept alive or taken back", () => {
  only("The war was ended in 2019 by an agreement in Torvik", "supports", "asserted");
  only("Norway mediated a truce between Brennia and the Front in May", "supports", "asserted");
  only("The truce is holding", "supports", "asserted");
  only("The ceasefire appeared to be holding on Monday", "supports", "asserted");
  only("The two sides extended the protocol until 31 December", "supports", "asserted");
  only("Brennia withdrew its consent to the accord in May", "opposes", "cancelled");
  only("The accord was never put into practice", "opposes", "denied");
});

test("matters that stand open between the sides, and matters on which they agree", () => {
  only("No agreement was reached", "neutral", "denied");
  only("The port remains unresolved", "neutral", "denied");
  only("The two sides disagreed over the port", "neutral", "denied");
  only("How the truce will be verified remains open", "mixed", "possible");
  only("There is broad agreement on the port", "supports", "asserted");
  only("The two sides settled how the crimes of the war will be judged", "supports", "asserted");
  only("A scheme was agreed between the two in May", "supports", "asserted");
});

test("not accepted, signed by several with their offices, and none beside the meeting", () => {
  only("The Front had not accepted the plan", "neutral", "denied");
  only("The text was signed by Mara Quill, the minister, and Ivo Tarn, the rebel secretary", "supports", "asserted");
  assert.deepEqual(accords("The round ended on Friday with no breakthrough on the port."), [
    "with no breakthrough on the port | neutral | denied",
  ]);
  assert.deepEqual(accords("The Front accepted the plan as a basis."), []);
  assert.deepEqual(accords("Brennia wants a truce that holds."), []);
});

test("a signing announced, a text accepted by both, one side that agrees to a truce", () => {
  assert.deepEqual(accords("The visit follows the signing of a ceasefire agreement in Arlby."), [
    "the signing of a ceasefire agreement in Arlby | supports | asserted",
  ]);
  only("An agenda was accepted by both sides", "supports", "asserted");
  only("Ivo Tarn has agreed to a ceasefire", "supports", "asserted");
  only("A nine-nation meeting in Arlby did not agree on any step", "neutral", "denied");
});

test("a day between a verb and its particle hides nothing, nor does a side without a name", () => {
  only("Brennia formally withdrew on Wednesday from the 2002 truce with the Front", "opposes", "cancelled");
  only("The sides recommitted themselves on Thursday to the 2003 ceasefire", "supports", "asserted");
  only("Brennia put the accord it signed with the Front in May on hold", "opposes", "postponed");
  only("Brennia and six lake powers struck a deal", "supports", "asserted");
  only("Brennia and the Front signed an accord barring foreign troops", "supports", "asserted");
  only("Brennia let the ceasefire lapse", "neutral", "cancelled");
  only("The Front considers the truce dead", "opposes", "cancelled");
});

test("a dated accord, an accord confirmed, one that is not signed at all, and what of it was never built", () => {
  assert.deepEqual(accords("The island calls the truce of 1997 a fraud."), ["the truce of 1997 | supports | asserted"]);
  only("Tarn confirmed the extension on Monday", "supports", "asserted");
  only("The dissidents have not signed anything", "neutral", "denied");
  only("The court, promised in the accord, has never been set up", "mixed", "asserted");
  only("Tarn declared the accord dead this month", "opposes", "cancelled");
  only("The warring parties have committed themselves to a nationwide ceasefire", "supports", "asserted");
  assert.deepEqual(
    accords("This is the second day of the truce between Brennia and the Front, which took effect on Saturday."),
    ["the truce between Brennia and the Front, which took effect on Saturday | supports | asserted"],
  );
});

test("two who sign, patch up a rift, settle a thing or work out a timetable; a plan voted down; no deal brought home", () => {
  only("Quill and Tarn signed on Monday with a pen made of horn", "supports", "asserted");
  only("Brennia and the Front patched up a seven-year rift", "supports", "asserted");
  only("Brennia and the Front have settled the wording of a treaty", "supports", "asserted");
  only("The parties worked out a two-year transition", "supports", "asserted");
  only("The plan was voted down by the electorate in April", "opposes", "denied");
  only("Tarn's commanders acceded to the protocol", "supports", "asserted");
  only("The parties left Torvik with a timetable and no agreement on the port", "neutral", "denied");
});

test("an opening phrase without a comma is no noun that a clause hangs on", () => {
  only("After nine days at the farm Mara Quill and Ivo Tarn concluded a deal", "supports", "asserted");
});

test("talks end without progress or with the signing of an accord, a truce ends when fighting breaks out", () => {
  assert.deepEqual(accords("Two days of talks in Torvik ended with no progress."), [
    "with no progress | neutral | denied",
  ]);
  assert.deepEqual(accords("Without progress on the port, nothing will move."), []);
  assert.deepEqual(accords("The truce ended on Wednesday when rebels overran a post near Arlby."), [
    "The truce ended on Wednesday | neutral | cancelled",
  ]);
  only("Brennia and the Front will sign a ceasefire in Torvik on Thursday, both sides said", "supports", "planned");
});

test("an accord that is to be signed, and a truce that lapsed after a no", () => {
  only("Brennia and the Front are expected to sign their declarations in Torvik on Thursday", "supports", "planned");
  assert.deepEqual(accords("The truce lapsed on Sunday night after rebels stormed a post near Arlby."), [
    "The truce lapsed on Sunday night | neutral | cancelled",
  ]);
});

test("a day settled on for something and a question agreed on are accords", () => {
  only("The delegates settled on 24 May, the day of the saint, for a vote", "supports", "asserted");
  assert.deepEqual(accords("The delegates settled on Monday for a rest."), []);
  only("The second was agreed on", "supports", "asserted");
  only("Three questions were agreed on", "supports", "asserted");
});

test("one side's yes on a day is an accord, but for a plan to meet", () => {
  only("The Front agreed on Wednesday to confine its men to camps", "supports", "asserted");
  assert.deepEqual(accords("The Front agreed on Wednesday to meet Mara Quill in Torvik."), []);
});
