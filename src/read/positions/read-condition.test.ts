import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const kinds = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(({ kind, modality }) => `${kind} ${modality}`);

test("what hangs on something else is a condition, whatever the marker", () => {
  for (const text of [
    "Mara Quill said a truce would start as soon as both sides had signed.",
    "Kenya is willing to host another round provided both sides ask for it.",
    "Whether the bridge opens depends on the inspectors.",
    "Either the prisoners come home or there will be no deal, Mara Quill said.",
    "Mara Quill said that without a written guarantee, her men would keep their guns.",
  ])
    assert.deepEqual(kinds(text), ["condition asserted"], text);
});

test("a conjunction makes a condition by the clause behind it", () => {
  for (const text of [
    "Brennia will not reopen the bridge until Norlandia apologises for the raid, Mara Quill said.",
    "Kenya is ready to host another round, should both sides so request.",
    "Norway would not lift the embargo before the last pilot came home, Mara Quill said.",
    "The decree must be signed by every minister.",
    "Mara Quill warned that the pact would unravel without foreign money.",
    "Brennia will keep the ridge unless raids on its towns end, Mara Quill said.",
    "No bridge, no truce, Mara Quill said.",
    "Norway would lift the embargo on one condition, Mara Quill said.",
    "The force would need a mandate from the council, Mara Quill said.",
    "The statute can be changed only by unanimous vote.",
    "Mara Quill said that her party would quit the cabinet were the levy to be cut.",
    "It will take a written guarantee before the elders come down.",
    "Norway would leave the pact should Kenya break it, Mara Quill said.",
    "Norway would sign only if Kenya left the hills and the parliament backed the text, Mara Quill said.",
    "A new cabinet requires the endorsement of both chambers.",
    "Kenya will pay the teachers only upon receipt of two audits.",
    "The rebels may stay at home without an amnesty, Mara Quill said.",
    "A full mission requires a new resolution.",
    "Nine votes are needed.",
    "The pact still needs the king's approval.",
    "Failure to abide by the terms of this pact will force Norway to close the port, Mara Quill said.",
    "Mara Quill warned that a full withdrawal before peace could lead to chaos.",
    "Norway had refused to discuss a truce before a list was ready.",
    "Mara Quill said a truce was conceivable, provided that Kenya declared one too.",
    "Norway asked Kenya to break off the talks until the road was retaken.",
    "Mara Quill hinted that she might not put it to a vote while the guns remain.",
    "Mara Quill warned that those who refused to sign could face sanctions.",
    "Norway has made the withdrawal a condition of going.",
    "The list would first have to be buried, Mara Quill said.",
    "“Nobody will talk about refugees while our status is a footnote,” Mara Quill said.",
    "“Lift the ban and we shall come,” Mara Quill said.",
    "Mara Quill said she would come, provided she was invited.",
    "Norway will sign the moment the last gun is gone.",
    "Norway is ready to talk once the list has been published.",
    "Norway will take part on the understanding that the list is closed.",
    "Mara Quill said there could be no peace without justice.",
    "Norway is ready to sign provided Kenya withdraws.",
    "Norway told Kenya to withdraw or face sanctions.",
    "Norway has tied progress on the port to the release of the pilots.",
    "Mara Quill warned that any attack would mean the end of the truce.",
    "Mara Quill said a truce was possible only after the guns had left.",
    "Norway rejects talks until Kenya leaves the port.",
    "Norway is holding back its signature until the map is changed.",
    "Norway is prepared to talk, but not before Kenya leaves the port.",
    "Norway agreed to disarm once its prisoners were home.",
    "Norway wants nothing to do with the process while the guns remain in Vell.",
    "Mara Quill said she would come to the table only on the basis of the old line.",
  ])
    assert.deepEqual(kinds(text), ["condition asserted"], text);
});

test("a limit, a rate or a length is no condition", () => {
  for (const text of [
    "The army should have left by Monday.",
    "They would be the first to leave, Mara Quill said.",
    "Who was to blame depended on whom one asked.",
    "Mara Quill asked if the bridge was open.",
    "Norway is to fly to Ostrel daily instead of once, Mara Quill said.",
    "The pause lasted exactly as long as agreed, Mara Quill said.",
  ])
    assert.ok(!kinds(text).some((kind) => kind.startsWith("condition")), text);
});

test("a threat in a relative or opening clause is a condition of that clause alone", () => {
  assert.deepEqual(
    read(
      "Norway, which in July had threatened to close the bridge unless the toll was cut, phoned Mara Quill on Monday.",
      {
        published: "2031-06-04",
      },
    )
      .claims.filter(({ kind }) => kind === "condition")
      .map(({ quote }) => quote),
    ["which in July had threatened to close the bridge unless the toll was cut"],
  );
});

test("refusals turned round, put first or kept to oneself", () => {
  assert.deepEqual(kinds("Under no circumstances would the army leave Ostrel, Mara Quill said."), [
    "position asserted",
  ]);
  assert.deepEqual(kinds("Norlandia insists that the list be shortened."), ["position sought"]);
  assert.deepEqual(kinds("Mara Quill would not say whether she would attend."), ["statement denied"]);
});

test("a turned clause behind a day, a refusal before something is done and a lack of a deed are conditions", () => {
  for (const text of [
    "Norlandia has threatened to shut the port on 3 June should the Brennian bank fail to pay its debt.",
    "Brennia refused any truce before the map had been published.",
    "The envoy said the permit would not be renewed without the release of the captains.",
    "Brennia rules out a truce for as long as the port is closed.",
    "Talks were out of the question as long as one prisoner remained in the fort, Mara Quill said.",
  ])
    assert.ok(kinds(text).includes("condition asserted"), text);
  assert.ok(
    !kinds("A copy of the map reached the council only after the papers already had it.").includes(
      "condition asserted",
    ),
  );
});

test("what a text needs from whoever has it to give is a rule of procedure", () => {
  for (const text of ["The text still needs President Toll's approval.", "The pact requires its ratification."])
    assert.deepEqual(kinds(text), ["condition asserted"], text);
  assert.deepEqual(kinds("The army needs the farmers' trust."), []);
});

const terms = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "condition")
    .map(({ quote, chain }) => `${chain.map((level) => level.join()).join(" > ")}: ${quote}`);

test("terms are on the word of whoever offers, sets or in part is quoted", () => {
  for (const [text, expected] of [
    [
      "Ada Toll has offered to host a third round provided that nobody walks out, a council official said.",
      "anonymous: council official > Ada Toll: Ada Toll has offered to host a third round provided that nobody walks out, a council official said",
    ],
    [
      "Ivo Marsh considers a deal this year conceivable “if the left loses”.",
      "Ivo Marsh: Ivo Marsh considers a deal this year conceivable “if the left loses”",
    ],
    [
      "Ivo Marsh considers a deal this year conceivable if the left loses.",
      ": Ivo Marsh considers a deal this year conceivable if the left loses",
    ],
  ])
    assert.deepEqual(terms(text), [expected], text);
});

test("terms in a clause that says when or why, or behind “while warning”, are its own", () => {
  for (const [text, expected] of [
    [
      "Norway freed the pilots in May after Kenya had threatened to close the port unless they came home.",
      "Kenya: Kenya had threatened to close the port unless they came home",
    ],
    [
      "Norway left the talks because it would sign nothing until the pilots were free.",
      ": it would sign nothing until the pilots were free",
    ],
    [
      "Norway praised the pact while insisting that it would leave if the raids went on.",
      "Norway: insisting that it would leave if the raids went on",
    ],
    [
      "Some 40,000 people still live in tents, according to the council, and food for half of them will run out within days, relief groups warn, unless the pass is cleared.",
      "anonymous: relief groups: food for half of them will run out within days, relief groups warn, unless the pass is cleared",
    ],
    ["Norway will sign only after Kenya has paid.", ": Norway will sign only after Kenya has paid"],
  ])
    assert.deepEqual(terms(text), [expected], text);
});

test("what comes first, lasts while something lasts or would ruin an accord makes terms", () => {
  for (const text of [
    "The missing must be accounted for before any ship leaves port, Mara Quill said.",
    "The pilots have to be freed before talks can begin, Mara Quill said.",
    "Norway will lend no money while the port is shut.",
    "Norway will send none while the fighting goes on, Mara Quill said.",
    "Two aides in Oslo concede that defeat at the polls would sink the accord.",
    "A raid now would end the truce, Mara Quill warned.",
    "A no vote would spell the end of the talks, Mara Quill said.",
    "Her conditions, Mara Quill said, were an amnesty and a date.",
  ])
    assert.equal(terms(text).length, 1, text);
  for (const text of [
    "The army must be gone before the rains come.",
    "The commission had to wait before it could begin.",
    "The army had left before any shot was fired.",
    "The new clause would kill the tourist trade, Mara Quill said.",
    "Their conditions were appalling, Mara Quill said.",
    "Norway rejects the very notion of preconditions.",
    "Norway refuses all preconditions.",
  ])
    assert.deepEqual(terms(text), [], text);
});

test("a need before something may be, a turned clause and a bare failure are conditions", () => {
  for (const text of [
    "Mara Quill threatened to shut the port should a single boat cross.",
    "Mara Quill warned that her army would answer should one shell land on the bridge.",
    "Mara Quill vowed to march on the capital were the vote to be put off.",
    "The mission would need 400 men before it could begin, Mara Quill said.",
    "Mara Quill has not changed her mind that there can be no vote before the militias leave.",
    "Mara Quill insists there will be no handover before an amnesty.",
    "He said that failure would be very costly for the rebels.",
    "Only then will the front release the captives, Mara Quill said.",
  ])
    assert.ok(kinds(text).includes("condition asserted"), text);
});

test("an order of events and a date are no condition", () => {
  for (const text of [
    "The army left the town before the rebels arrived.",
    "The envoy had not slept before the talks began.",
    "There was no truce before 2020.",
    "Mara Quill said there would be no vote before May.",
    "Mara Quill asked why an aide should resign.",
  ])
    assert.ok(!kinds(text).includes("condition asserted"), text);
});

test("a condition is that of whoever the main clause is about", () => {
  const whose = (text: string) => read(text).claims.map(({ kind, actors, chain }) => [kind, actors, chain]);
  for (const lead of ["Unless", "Until", "Provided", "As long as", "Once"])
    assert.deepEqual(whose(`${lead} Sudan withdraws, Kenya will not free the prisoners, an official said.`), [
      ["condition", ["Kenya"], [["anonymous: official"]]],
    ]);
  assert.deepEqual(whose("Unless Sudan withdraws, Kenya will not free the prisoners."), [["condition", ["Kenya"], []]]);
  assert.deepEqual(whose("Kenya refused to free the prisoners without guarantees from Sudan."), [
    ["condition", ["Kenya"], [["Kenya"]]],
  ]);
});

test("how a thing is rated, doubted or measured in time is no condition", () => {
  for (const text of [
    "Mara Quill said it would be a mistake if the rebels left the talks.",
    "“The conditions for peace have improved,” Mara Quill said.",
    "Mara Quill said Norway was in no position to set conditions.",
    "The rebels said the government was in no position to set conditions, Reuters reports.",
    "“Nobody can set conditions for us,” Mara Quill said.",
    "Mara Quill warned that none of the conditions for the deal to work had been met.",
    "The feud could, if left to fester, spread, Mara Quill said.",
  ])
    assert.deepEqual(kinds(text), ["statement asserted"], text);
  assert.deepEqual(kinds("Norway and Kenya will meet daily until the talks end."), ["meeting planned"]);
});

test("what is not done until, or wanted before, something else hangs on it", () => {
  for (const text of [
    "Kenya decided not to sign the accord until the map has been changed.",
    "Mara Quill said Kenya intends to invite a team to Vell, once there is progress.",
    "Kenya demanded an end to the raids before hostages could be released.",
    "Kenya insisted it wanted an end to the raids before talks could start.",
  ])
    assert.deepEqual(kinds(text), ["condition asserted"], text);
});
