import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING =
  "Kenya and the Orsa Front have fought for the valley since 2019. Mara Quill, Kenya's foreign minister, speaks for the government and Jens Dahl, the Front's commander, for the rebels.\n\n";

/** Words and modality of the meetings in a text. */
function meetings(text: string): readonly string[] {
  return read(OPENING + text, { published: "2025-06-18" })
    .claims.filter(({ kind, span }) => kind === "meeting" && span.start >= OPENING.length)
    .map(({ quote, modality }) => `${modality}: ${quote}`);
}

test("people meet by the idioms of calling, dining, sitting and staying together", () => {
  for (const told of [
    "Quill called on Dahl on Wednesday",
    "Quill was closeted with Dahl for four hours",
    "Quill lunched with Dahl on Wednesday",
    "Quill saw Dahl in Torvik on Monday",
    "Quill and Dahl talked for an hour on Wednesday",
    "The two envoys spent two days with the rebels last week",
    "The two leaders had last met in 2019",
    "Quill looked on as the guests took their seats",
  ])
    assert.deepEqual(meetings(`${told}.`), [`asserted: ${told}`]);
});

test("a call on somebody to act is a demand, and a mere sight no meeting", () => {
  assert.deepEqual(meetings("Quill called on Dahl, the commander, to resign."), []);
  assert.deepEqual(meetings("Quill sees Dahl as a rival."), []);
  assert.deepEqual(meetings("The army received orders on Monday."), []);
});

test("the simple present with a day to come is a plan, a perfect no plan", () => {
  assert.deepEqual(meetings("The delegations return to Torvik in July."), [
    "planned: The delegations return to Torvik in July",
  ]);
  assert.deepEqual(meetings("Negotiators from both sides have been meeting in Torvik since Monday."), [
    "asserted: Negotiators from both sides have been meeting in Torvik since Monday",
  ]);
});

test("those who stay away, are not asked or leave a seat empty", () => {
  for (const told of [
    "The Front was not at the table",
    "The Front did not send anyone",
    "Quill was not invited",
    "Quill stayed at home",
    "The Front's chairs stayed empty",
  ])
    assert.deepEqual(meetings(`${told}.`), [`denied: ${told}`]);
});

test("how a meeting stands: on hold, over, in doubt, under way", () => {
  assert.deepEqual(meetings("The talks are on hold."), ["postponed: The talks are on hold"]);
  assert.deepEqual(meetings("The talks are over."), ["cancelled: The talks are over"]);
  assert.deepEqual(meetings("The meeting fell through."), ["cancelled: The meeting fell through"]);
  assert.deepEqual(meetings("The summit is in doubt."), ["possible: The summit is in doubt"]);
  assert.deepEqual(meetings("A summit in July cannot be ruled out."), [
    "possible: A summit in July cannot be ruled out",
  ]);
  assert.deepEqual(meetings("Preparations are under way for a summit in July."), [
    "planned: Preparations are under way for a summit in July",
  ]);
  assert.deepEqual(meetings("A session due in May had to be postponed."), [
    "postponed: A session due in May had to be postponed",
  ]);
});

test("attendance that is open, and meetings nobody plans", () => {
  assert.deepEqual(meetings("It is unclear whether Quill will attend."), [
    "possible: It is unclear whether Quill will attend",
  ]);
  assert.deepEqual(meetings("Whether Quill will travel is not certain."), [
    "possible: Whether Quill will travel is not certain",
  ]);
  assert.deepEqual(meetings("There are no plans for a meeting."), ["denied: There are no plans for a meeting"]);
});

test("what a relative clause tells of a meeting or of those who meet takes in the noun", () => {
  assert.deepEqual(
    meetings("The talks that Norway hosted in May were about fish.")[0],
    "asserted: The talks that Norway hosted in May",
  );
  assert.deepEqual(meetings("On Friday the two men, who have never met, praised the map."), [
    "denied: the two men, who have never met",
  ]);
});

test("a meeting that is only wanted or proposed is a stand, one that somebody agrees to come to a plan", () => {
  assert.deepEqual(meetings("Quill wants to meet Dahl before Friday."), []);
  assert.deepEqual(meetings("Quill proposed a further round in July."), []);
  assert.deepEqual(meetings("Dahl has agreed to come."), ["planned: Dahl has agreed to come"]);
  assert.deepEqual(meetings("Quill intends to see the rebel chiefs in Torvik on 20 July."), [
    "planned: Quill intends to see the rebel chiefs in Torvik on 20 July",
  ]);
});

test("a meeting ends before what it did not bring and what came of it", () => {
  assert.deepEqual(meetings("Kenya and the Front ended a fifth round on Friday with no breakthrough on the port."), [
    "asserted: Kenya and the Front ended a fifth round on Friday",
  ]);
  assert.deepEqual(meetings("The previous round, on 16 May, had produced a swap."), [
    "asserted: The previous round, on 16 May",
  ]);
});

test("'it' of a meeting told before, and those told of only by what they do at talks", () => {
  assert.deepEqual(
    meetings("The dialogue has been hosted by Norway since 2013. It stalled after the vote in May.").at(-1),
    "postponed: It stalled after the vote in May",
  );
  assert.deepEqual(meetings("The diplomat who attended the meeting shook his head."), []);
  assert.deepEqual(meetings("The Front was not a party to the talks."), [
    "denied: The Front was not a party to the talks",
  ]);
});

test("those who join, mediate or telephone, and talks that a pronoun stands for", () => {
  assert.deepEqual(meetings("The talks were mediated by Norway."), ["asserted: The talks were mediated by Norway"]);
  assert.deepEqual(meetings("Quill telephoned Dahl to express concern."), [
    "asserted: Quill telephoned Dahl to express concern",
  ]);
  assert.deepEqual(meetings("The three are due to meet Dahl in Torvik on Thursday."), [
    "planned: The three are due to meet Dahl in Torvik on Thursday",
  ]);
  assert.deepEqual(meetings("The talks in Torvik took longer than expected on Monday."), [
    "asserted: The talks in Torvik took longer than expected on Monday",
  ]);
  assert.deepEqual(meetings("The Front's delegates would withdraw from the talks, Dahl said."), []);
});

test("lists behind between, those shut out, and towns by what they are", () => {
  for (const told of [
    "A meeting between Kenyan, Norwegian and Danish leaders in Torvik ended on Monday",
    "Quill has arrived in the Norwegian town of Arlby to launch the talks",
    "The two panels returned to the negotiating table on Monday",
  ])
    assert.deepEqual(meetings(`${told}.`), [`asserted: ${told}`]);
  assert.deepEqual(meetings("Several rebel groups were excluded from the negotiations."), [
    "denied: Several rebel groups were excluded from the negotiations",
  ]);
});

test("turns of talks told by a noun, hosts who lend their house", () => {
  for (const [told, modality] of [
    ["Kenya on Monday announced a suspension of the Torvik talks", "postponed"],
    ["The talks were halted because both had broken their word", "postponed"],
    ["Quill and Dahl have engaged in indirect negotiations since May", "asserted"],
  ] as const)
    assert.deepEqual(meetings(`${told}.`), [`${modality}: ${told}`]);
});

test("several who are at one place or table meet, whoever is missed or called back does not", () => {
  for (const told of [
    "Quill and Dahl sat side by side at a dinner",
    "Quill and Dahl were closeted for two days",
    "Quill and Dahl have come face to face",
    "Quill and Dahl shared a stage on Monday",
    "The negotiators worked through the night",
    "Quill flew on to Torvik",
    "Quill is in Torvik",
  ])
    assert.deepEqual(meetings(`${told}.`), [`asserted: ${told}`]);
  for (const told of ["Dahl did not travel", "Dahl never turned up", "Dahl failed to appear"])
    assert.deepEqual(meetings(`${told}.`), [`denied: ${told}`]);
  assert.deepEqual(meetings("Dahl did not come to power."), []);
});

test("meetings told in a phrase, in a joined clause or as the end of a journey", () => {
  assert.deepEqual(meetings("Quill left the capital empty-handed after talks in Torvik."), [
    "asserted: talks in Torvik",
  ]);
  assert.deepEqual(meetings("The truce held until a summit in Torvik this week."), [
    "asserted: a summit in Torvik this week",
  ]);
  assert.deepEqual(meetings("Quill flew on to Torvik, where Dahl dined with the king."), [
    "asserted: Quill flew on to Torvik",
    "asserted: Dahl dined with the king",
  ]);
  assert.deepEqual(meetings("Quill stepped over the line to meet Dahl."), [
    "asserted: Quill stepped over the line to meet Dahl",
  ]);
  assert.deepEqual(meetings("A night of bargaining that lasted until five brought a deal."), [
    "asserted: A night of bargaining that lasted until five",
  ]);
});

test("an envoy who may see somebody, has to report, or is expected, and talks without a date", () => {
  assert.deepEqual(meetings("Aides said Quill might see Crown Prince Ivo Brek."), [
    "possible: Aides said Quill might see Crown Prince Ivo Brek",
  ]);
  assert.deepEqual(meetings("Quill is to report to the ministers on Monday."), [
    "planned: Quill is to report to the ministers on Monday",
  ]);
  assert.deepEqual(meetings("Talks in Torvik ended on Monday. No date has been fixed."), [
    "asserted: Talks in Torvik ended on Monday",
    "possible: No date has been fixed",
  ]);
  assert.deepEqual(meetings("Both sides have agreed to start talks on the port."), [
    "planned: Both sides have agreed to start talks on the port",
  ]);
  assert.deepEqual(meetings("A third draft is being prepared. Quill is expected in Torvik next week."), [
    "planned: Quill is expected in Torvik next week",
  ]);
});

test("talks in their second week, two men at lunch, those who end up meeting, leaders rushing somewhere", () => {
  for (const told of [
    "The talks are in their eighth week",
    "The two men lunched together on Thursday",
    "Quill and Dahl ended up meeting in Torvik",
    "Both leaders rushed to Torvik on Monday",
  ])
    assert.deepEqual(meetings(`${told}.`), [`asserted: ${told}`]);
  assert.deepEqual(meetings("The talks are in trouble."), []);
});

test("a meeting planned in a relative clause and called off, what one expects of talks, and what was agreed at one", () => {
  assert.deepEqual(meetings("A round of talks that had been set for Tuesday in Torvik was cancelled."), [
    "cancelled: A round of talks that had been set for Tuesday in Torvik was cancelled",
  ]);
  assert.deepEqual(meetings("Mediators expect consultations to continue."), [
    "planned: Mediators expect consultations to continue",
  ]);
  assert.deepEqual(meetings("Delegations from both sides were in the Kenyan capital on Tuesday."), [
    "asserted: Delegations from both sides were in the Kenyan capital on Tuesday",
  ]);
  assert.deepEqual(meetings("No new date has been agreed for the talks."), [
    "possible: No new date has been agreed for the talks",
  ]);
  assert.deepEqual(meetings("Quill attended a summit in Torvik at which the leaders reached a consensus."), [
    "asserted: Quill attended a summit in Torvik",
  ]);
});

test("talks measured by hours or by a compound, those not asked to come, a plan to come together", () => {
  assert.deepEqual(meetings("Both sides settled the matter after a final session of thirty hours."), [
    "asserted: a final session of thirty hours",
  ]);
  assert.deepEqual(meetings("A deal followed a month of face-to-face negotiations."), [
    "asserted: a month of face-to-face negotiations",
  ]);
  assert.deepEqual(meetings("Dahl had not been asked to attend."), ["denied: Dahl had not been asked to attend"]);
  assert.deepEqual(meetings("Both sides agreed to come together again on 14 July."), [
    "planned: Both sides agreed to come together again on 14 July",
  ]);
});

test("who fails to agree during a session is who met there", () => {
  const [session] = read(`${OPENING}Quill and Dahl failed to find a compromise during a night session in Torvik.`, {
    published: "2025-06-18",
  }).claims.filter(({ kind, span }) => kind === "meeting" && span.start >= OPENING.length);
  assert.deepEqual(session.actors, ["Mara Quill", "Jens Dahl"]);
});

test("who speaks out somewhere meets nobody by that", () => {
  assert.deepEqual(meetings("The mediators, speaking in Geneva, called on both to stop."), []);
  assert.deepEqual(meetings("Quill and Dahl spoke in Geneva on Wednesday."), [
    "asserted: Quill and Dahl spoke in Geneva on Wednesday",
  ]);
});

test("two by name who discussed something did so with each other", () => {
  assert.deepEqual(meetings("Ms. Quill and Commander Dahl discussed steps towards a truce."), [
    "asserted: Ms. Quill and Commander Dahl discussed steps towards a truce",
  ]);
  assert.deepEqual(meetings("Quill discussed the truce."), []);
});
