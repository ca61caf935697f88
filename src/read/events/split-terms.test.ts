import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const terms = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "provision")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${quote} | ${modality}`));

test("what one verb lists is cut apart where the subjects differ", () => {
  assert.deepEqual(terms("The roadmap foresees a ceasefire, the release of prisoners and a census of voters."), [
    "The roadmap foresees a ceasefire",
    "the release of prisoners",
    "a census of voters",
  ]);
  assert.deepEqual(terms("The draft would let the island's council levy taxes and tolls."), [
    "The draft would let the island's council levy taxes and tolls",
  ]);
});

test("clauses under a text and people bound apart are terms of their own", () => {
  assert.deepEqual(terms("Under the draft, Brennia would hand back two hills and the rebels would disarm."), [
    "Under the draft, Brennia would hand back two hills",
    "the rebels would disarm",
  ]);
  assert.deepEqual(
    terms("The truce requires the army to pull back its tanks and the insurgents to open the highway."),
    ["The truce requires the army to pull back its tanks", "the insurgents to open the highway"],
  );
});

test("a list behind a colon is terms where a text is announced", () => {
  assert.deepEqual(
    terms("The envoy's proposal rests on three pillars: a ceasefire, an interim cabinet and a census."),
    ["a ceasefire", "an interim cabinet", "a census"],
  );
  assert.deepEqual(terms("The rebels sent a two-page paper on Monday. Not in it: any word on the islands."), [
    "any word on the islands | denied",
  ]);
  assert.deepEqual(terms("Three ministers came: a Brennian, a Kenyan and a Norwegian."), []);
});

test("a text that speaks of something or skips it lays down a term", () => {
  assert.deepEqual(terms("The communique speaks of a gradual return of the displaced."), [
    "The communique speaks of a gradual return of the displaced",
  ]);
  assert.deepEqual(terms("The draft was leaked. A court had been foreseen in the first version; it was dropped."), [
    "A court had been foreseen in the first version",
    "it was dropped | cancelled",
  ]);
});

test("a preposition said again opens a term, however often", () => {
  assert.deepEqual(
    terms("The plan calls on the rebels to hand in their rifles, on the army to leave and on Kenya to watch."),
    ["The plan calls on the rebels to hand in their rifles", "on the army to leave", "on Kenya to watch"],
  );
  assert.deepEqual(terms("It is written into the annex that the shrine stays open to all."), [
    "It is written into the annex that the shrine stays open to all",
  ]);
  assert.deepEqual(terms("A ceasefire could begin within hours."), []);
});

test("what was done to a term in one version after another", () => {
  assert.deepEqual(
    terms("A levy was outlined in the first draft of the pact, shortened in the second and left open in the fourth."),
    [
      "A levy was outlined in the first draft of the pact",
      "shortened in the second",
      "left open in the fourth | denied",
    ],
  );
  assert.deepEqual(terms("A court for deserters forms no part of the present text."), [
    "A court for deserters forms no part of the present text | denied",
  ]);
});

test("a term told with its place first, and what gives or takes no more than a word", () => {
  assert.deepEqual(terms("Tucked away in the protocol is a pledge not to prosecute deserters."), [
    "Tucked away in the protocol is a pledge not to prosecute deserters",
  ]);
  assert.deepEqual(terms("Nowhere in the nine pages is there a date."), [
    "Nowhere in the nine pages is there a date | denied",
  ]);
  assert.deepEqual(terms("The pact gives the province a parliament of its own."), [
    "The pact gives the province a parliament of its own",
  ]);
  assert.deepEqual(terms("Its central provision is a withdrawal of all foreign guns."), [
    "Its central provision is a withdrawal of all foreign guns",
  ]);
  for (const text of [
    "Also covered are the wells on the eastern bank.",
    "A compensation fund, to be financed by the oil firms, is foreseen for the widows.",
    "A late rider exempts the coastguard from the ban.",
  ])
    assert.deepEqual(terms(text), [text.slice(0, -1)], text);
  assert.deepEqual(terms("The accord was signed in May. One fifth of the levy is set aside for the islands."), [
    "One fifth of the levy is set aside for the islands",
  ]);
  assert.deepEqual(terms("Hidden in the crowd was a pickpocket."), []);
});

test("a term on somebody's word takes the place of the statement, with what opens it", () => {
  const claims = read("The paper is short. At Norway's request they were deleted, the envoy said.", {
    published: "2031-06-04",
  }).claims.filter(({ kind }) => kind !== "role");
  assert.deepEqual(
    claims.map(({ kind, quote }) => `${kind}: ${quote}`),
    ["provision: At Norway's request they were deleted, the envoy said"],
  );
});

test("a verb joined to a term's verb is a term, though it might be a stand", () => {
  assert.deepEqual(terms("The nine articles settle the frontier and promise an amnesty."), [
    "The nine articles settle the frontier",
    "promise an amnesty",
  ]);
});

test("a vague text has no term, bound parties have one", () => {
  assert.deepEqual(terms("On prisoners the paper is vague."), ["On prisoners the paper is vague | denied"]);
  assert.deepEqual(terms("The preamble speaks of “two peoples and one river”."), [
    "The preamble speaks of “two peoples and one river”",
  ]);
  assert.deepEqual(terms("The parties have bound themselves to open all archives."), [
    "The parties have bound themselves to open all archives",
  ]);
});

test("a term is told around the words that give its source", () => {
  assert.deepEqual(terms("The deal, sources say, includes a secret annex on the dam."), [
    "The deal, sources say, includes a secret annex on the dam",
  ]);
  assert.deepEqual(terms("The paper, the envoy explained, does not mention the islands."), [
    "The paper, the envoy explained, does not mention the islands | denied",
  ]);
});

test("terms are listed behind a term, a dash and what was amended, and before what they are among", () => {
  assert.deepEqual(
    terms(
      "A special regime would apply to the island under the pact: no soldiers, free ports and a council of elders.",
    ),
    ["A special regime would apply to the island under the pact", "no soldiers", "free ports", "a council of elders"],
  );
  assert.deepEqual(terms("The draft contains three pledges – an amnesty, a new census and a ban on drones.").slice(1), [
    "an amnesty",
    "a new census",
    "a ban on drones",
  ]);
  assert.deepEqual(
    terms(
      "The front sent back its version on Tuesday. Among the amendments: a fixed date for the pull-out and the inclusion of Norlandia, Kenya and Oman as guarantors.",
    ),
    ["a fixed date for the pull-out", "the inclusion of Norlandia, Kenya and Oman as guarantors"],
  );
  assert.deepEqual(
    terms("A ban on the use of mines, a swap of prisoners and a joint patrol are among the measures in the accord."),
    ["A ban on the use of mines", "a swap of prisoners", "a joint patrol are among the measures in the accord"],
  );
});

test("a verb taken for a noun goes on with the terms of a text", () => {
  assert.deepEqual(terms("The new draft leaves the presidency with Brennia but limits it to one term."), [
    "The new draft leaves the presidency with Brennia",
    "limits it to one term",
  ]);
});

test("what both pledged in a text, what side letters promise and what stands under it behind several clauses are terms", () => {
  assert.deepEqual(
    terms(
      "Norlandia and Brennia pledged in the declaration to respect each other's borders and to refrain from raids.",
    ),
    ["Norlandia and Brennia pledged in the declaration to respect each other's borders", "to refrain from raids"],
  );
  assert.deepEqual(terms("Side letters from the president promise both capitals continued aid."), [
    "Side letters from the president promise both capitals continued aid",
  ]);
  assert.deepEqual(
    terms("Brennia will keep 50 guns in the valley and ship out the rest, under the terms agreed in Vell."),
    ["Brennia will keep 50 guns in the valley", "ship out the rest, under the terms agreed in Vell"],
  );
});

test("a second infinitive, bare or not, is a term with its own limit, past what is said of the text", () => {
  assert.deepEqual(
    terms("Under the deal Brennia is to hand over all suspects and reform its police by the end of March."),
    ["Under the deal Brennia is to hand over all suspects", "reform its police by the end of March"],
  );
  assert.deepEqual(
    terms(
      "The deal, details of which emerged on Thursday, envisages the phased return of 900 refugees, joint patrols in mixed villages and compensation for burnt homes.",
    ),
    ["envisages the phased return of 900 refugees", "joint patrols in mixed villages", "compensation for burnt homes"],
  );
});

test("clauses with their own that are terms of their own, and the limit is that of its term", () => {
  const claims = read(
    "The counter-text demands that foreign troops leave the hills and that Brennia hold elections within 100 days.",
    {
      published: "2031-06-04",
    },
  ).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
  assert.deepEqual(claims.toSorted(), [
    "deadline: that Brennia hold elections within 100 days",
    "provision: The counter-text demands that foreign troops leave the hills",
    "provision: that Brennia hold elections within 100 days",
  ]);
});

test("a text takes out a term, what it takes out of a country is to go", () => {
  assert.deepEqual(terms("The plan would take the guns out of the town by July."), [
    "The plan would take the guns out of the town by July",
  ]);
  assert.deepEqual(terms("The draft would take the clause on posts out of the charter."), [
    "The draft would take the clause on posts out of the charter | cancelled",
  ]);
});

test("what sides agree on is cut apart as terms are, and when they agreed is no limit", () => {
  const claims = read(
    "The two armies agreed before dawn on Wednesday to swap prisoners, to reopen the coastal road and to hold a vote.",
    { published: "2031-06-06" },
  ).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
  assert.deepEqual(claims, [
    "agreement: The two armies agreed before dawn on Wednesday to swap prisoners",
    "agreement: to reopen the coastal road",
    "agreement: to hold a vote",
  ]);
});
