import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const terms = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "provision")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${quote} | ${modality}`));

test("a text may be meant by its part, its number or a pronoun", () => {
  assert.deepEqual(
    terms(
      "The treaty itself says nothing about prisoners. It commits both states to renounce all claims. " +
        "Article 34 of the treaty gives them that right. Its second part deals with the mines.",
    ),
    [
      "The treaty itself says nothing about prisoners | denied",
      "It commits both states to renounce all claims",
      "Article 34 of the treaty gives them that right",
      "Its second part deals with the mines",
    ],
  );
});

test("of several texts each is meant by an ordinal or by both and neither", () => {
  assert.deepEqual(
    terms(
      "The mediators have two papers on the table. The first leaves the hills to Brennia. " +
        "The second gives them to Norlandia. Neither mentions the ferry.",
    ),
    [
      "The first leaves the hills to Brennia",
      "The second gives them to Norlandia",
      "Neither mentions the ferry | denied",
    ],
  );
});

test("clauses in the present tense go on with the terms told before them", () => {
  assert.deepEqual(
    terms(
      "The accord bars bases in the hills. All persons seized since March are released. Farmers get their fields back. " +
        "The monks may go home. Mara Quill doubts it.",
    ),
    [
      "The accord bars bases in the hills",
      "All persons seized since March are released",
      "Farmers get their fields back",
      "The monks may go home",
    ],
  );
});

test("what stands in a text is a term of it", () => {
  assert.deepEqual(
    terms("A second draft was handed over in May. In it the ten days have become two weeks. The word “all” is gone."),
    ["In it the ten days have become two weeks", "The word “all” is gone | cancelled"],
  );
  assert.deepEqual(terms("Brennia opposes any accord that divides the island."), []);
});

test("in a paragraph about a text, what is to be done is laid down there", () => {
  assert.deepEqual(
    terms(
      "The settlement itself is a book of rules. A senate is to watch over the constitution. " +
        "No more than half of the army may be drawn from either group.",
    ),
    ["A senate is to watch over the constitution", "No more than half of the army may be drawn from either group"],
  );
});

test("whoever takes a clause out or puts one in changes the text", () => {
  assert.deepEqual(terms("Brennia's mediators have taken any reference to elections out of the accord."), [
    "Brennia's mediators have taken any reference to elections out of the accord | cancelled",
  ]);
  assert.deepEqual(terms("The envoy dropped the clause on mines from the draft."), [
    "The envoy dropped the clause on mines from the draft | cancelled",
  ]);
  assert.deepEqual(terms("Brennia orders the rebels to stay behind the red line."), []);
});

test("an attribution inside a term is part of neither the text's story nor the list it opens", () => {
  assert.deepEqual(
    terms(
      "A paper drawn up by Kenya last month, according to an envoy who has read it, provides for the release of some detainees, the reopening of schools and a hotline.",
    ),
    ["provides for the release of some detainees", "the reopening of schools", "a hotline"],
  );
  assert.deepEqual(terms("The Era covenant, concluded last April, fixed the steps by which parliament was to vote."), [
    "fixed the steps by which parliament was to vote",
  ]);
});

test("behind an accord that was signed, what is to be done is laid down in it", () => {
  assert.deepEqual(
    terms(
      "Norlandia and Brennia signed a truce in Vell on Monday. Brennia is to return the Ostrel district. " +
        "Norlandia will lift its blockade. The two governments will continue talks in May.",
    ),
    ["Brennia is to return the Ostrel district", "Norlandia will lift its blockade"],
  );
});

test("the stages of a plan and its terms need no other mention of it", () => {
  assert.deepEqual(
    terms(
      "In the first stage, lasting six weeks, the Tern Brigade would release its captives. " +
        "Under its terms, men convicted of arson will be freed.",
    ),
    ["the Tern Brigade would release its captives", "Under its terms, men convicted of arson will be freed"],
  );
});

test("a text denies by a negative object, by nowhere and by stopping short", () => {
  assert.deepEqual(
    terms(
      "The declaration names no culprits and sets no timetable. Nowhere does the paper mention the islands. " +
        "The text stops short of a pardon.",
    ),
    [
      "The declaration names no culprits | denied",
      "sets no timetable | denied",
      "Nowhere does the paper mention the islands | denied",
      "The text stops short of a pardon | denied",
    ],
  );
});

test("what is done to a part of a text is done to its terms", () => {
  assert.deepEqual(
    terms(
      "A chapter on land has been struck out. The clause on the port was left blank. " +
        "Negotiators have watered down the language on mines. A paragraph on courts was moved to an annex.",
    ),
    [
      "A chapter on land has been struck out | cancelled",
      "The clause on the port was left blank | denied",
      "Negotiators have watered down the language on mines",
      "A paragraph on courts was moved to an annex",
    ],
  );
});

test("clauses told according to a text are a term each, whoever got hold of it", () => {
  assert.deepEqual(
    terms(
      "According to the paper, which two dailies have seen, both sides will halt all flights, lift roadblocks and allow convoys through.",
    ),
    [
      "According to the paper, which two dailies have seen, both sides will halt all flights",
      "lift roadblocks",
      "allow convoys through",
    ],
  );
  assert.deepEqual(
    terms("The port would reopen and its dues would be shared, according to a draft published by the Harbour Daily."),
    ["The port would reopen", "its dues would be shared, according to a draft published by the Harbour Daily"],
  );
});

test("what both agreed or a text promised may be told of by a pronoun", () => {
  assert.deepEqual(
    terms(
      "The two leaders agreed on six measures on Monday. They include four new crossings, the clearing of mines and a committee for the young.",
    ),
    ["They include four new crossings", "the clearing of mines", "a committee for the young"],
  );
  assert.deepEqual(terms("The deal was signed in 2018. It promised one army, a new constitution and elections."), [
    "It promised one army, a new constitution and elections",
  ]);
});

test("consultations are a term where terms are being told", () => {
  assert.deepEqual(
    terms(
      "The plan foresees a truce. Public consultations would be held throughout Ostrel. The delegations are to meet again in May.",
    ),
    ["The plan foresees a truce", "Public consultations would be held throughout Ostrel"],
  );
});

test("behind an accord in the same sentence a term goes on", () => {
  assert.deepEqual(terms("Brennia signed a pact with Norlandia in June; its troops are to be gone within 90 days."), [
    "its troops are to be gone within 90 days",
  ]);
});

test("a term begins behind a long opening, and what was done to the text is told apart", () => {
  const claims = read(
    "A roadmap is on the table. Drafted by Brennian officials in April, it sets out three phases of talks.",
    {
      published: "2031-06-04",
    },
  ).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
  assert.deepEqual(claims.slice(1), [
    "document: Drafted by Brennian officials in April",
    "provision: it sets out three phases of talks",
  ]);
  assert.deepEqual(
    terms(
      "Under the ceasefire, brokered by Mara Quill and in force since May, Brennian forces are to withdraw from the south.",
    ),
    ["Brennian forces are to withdraw from the south"],
  );
});

test("a clause goes on with the text before an aside, and denies behind its verb", () => {
  assert.deepEqual(
    terms(
      "It is a change from the Vell agreement, concluded on 2 May under the auspices of the League, which gave the rebels 30 days to disarm and mentioned Brennia nowhere.",
    ),
    ["which gave the rebels 30 days to disarm", "mentioned Brennia nowhere | denied"],
  );
  assert.deepEqual(terms("The draft says nothing on kidnapping or on the taxes."), [
    "The draft says nothing on kidnapping | denied",
    "on the taxes | denied",
  ]);
});

test("parts of a text survive, are missing or stand in brackets", () => {
  assert.deepEqual(
    terms("Both clauses survive. Article 15 is still in square brackets. A paragraph on antiquities is missing."),
    [
      "Both clauses survive",
      "Article 15 is still in square brackets | possible",
      "A paragraph on antiquities is missing | cancelled",
    ],
  );
});

test("terms under an accord signed far before, and behind semicolons, are told", () => {
  assert.deepEqual(
    terms(
      "Brennia signed an agreement of its own with Norlandia in Vell on 27 May, under which its troops are to be gone within 90 days.",
    ),
    ["under which its troops are to be gone within 90 days"],
  );
  assert.deepEqual(
    terms(
      "Under the plan the army would scale down its presence; public consultations would be held throughout Ostrel.",
    ),
    ["Under the plan the army would scale down its presence", "public consultations would be held throughout Ostrel"],
  );
});

test("right behind an accord the present tense tells what a side has from it", () => {
  assert.deepEqual(
    terms("Norlandia and Brennia signed a pact in Vell on Monday. The north gets its own assembly. The army watched."),
    ["The north gets its own assembly"],
  );
  assert.deepEqual(terms("The accord bars bases in the hills. Its monitoring was left to the League."), [
    "The accord bars bases in the hills",
    "Its monitoring was left to the League",
  ]);
});

test("what is left unsaid is told by nothing and by a question", () => {
  assert.deepEqual(
    terms(
      "A draft was tabled on Monday. How long the integration should take was left out. Nothing was said about the port.",
    ),
    ["How long the integration should take was left out | denied", "Nothing was said about the port | denied"],
  );
});

test("a text may be one of several by its matter, and be said to hold something", () => {
  assert.deepEqual(
    terms(
      "Each of the nine chapters was signed off separately. The one on land provides for a fund; the one on drugs commits the front to leave the trade.",
    ),
    ["The one on land provides for a fund", "the one on drugs commits the front to leave the trade"],
  );
  assert.deepEqual(terms("The offer was tabled in March. It is said to contain an amnesty."), [
    "It is said to contain an amnesty",
  ]);
  assert.deepEqual(terms("The text forbids propaganda and the arming of civilians."), [
    "The text forbids propaganda and the arming of civilians",
  ]);
});

test("what is gone from a text may stand in quotation marks", () => {
  assert.deepEqual(terms("Gone from the final version were the words “true peace”."), [
    "Gone from the final version were the words “true peace” | cancelled",
  ]);
});

test("what one side gives in exchange, and what one by the way would do whom a text does not name, are terms", () => {
  assert.deepEqual(
    terms("In exchange Norlandia would stay outside any alliance, allow no posts and give up its missiles."),
    ["In exchange Norlandia would stay outside any alliance", "allow no posts", "give up its missiles"],
  );
  assert.deepEqual(
    terms("The draft has two annexes. Neither has been shown to the league, whose 900 men would also leave."),
    ["900 men would also leave"],
  );
  assert.deepEqual(terms("The rebels want a ministry. In return they would leave the valley."), []);
  assert.deepEqual(terms("The draft sets up a council. It would meet in Arlby and allow no observers.").slice(-1), [
    "allow no observers",
  ]);
});

test("what somebody thinks of a text is no term of it", () => {
  assert.deepEqual(terms("Leaders said the draft contained useful elements but needed more work."), []);
  assert.deepEqual(terms("The draft contains serious flaws, Quill said."), []);
  assert.deepEqual(terms("The draft contains a clause on the port."), ["The draft contains a clause on the port"]);
});

test("a relative clause of a text tells a term beside what is thought or done about the text", () => {
  const claims = (text: string) =>
    read(text, { published: "2031-06-04" }).claims.map(({ kind, quote, chain }) => `${kind}: ${quote} ${chain.join()}`);
  assert.deepEqual(claims("Brennia rejected the plan, which caps its army at 30,000 men."), [
    "position: Brennia rejected the plan Brennia",
    "provision: which caps its army at 30,000 men ",
  ]);
  assert.deepEqual(claims("Brennia rejected a plan that caps its army at 30,000 men."), [
    "position: Brennia rejected a plan that caps its army at 30,000 men Brennia",
    "provision: that caps its army at 30,000 men ",
  ]);
  assert.deepEqual(terms("The two sides are at odds over a roadmap, which bars foreign bases from the islands."), [
    "which bars foreign bases from the islands",
  ]);
  assert.deepEqual(terms("The envoy hailed the accord, which commits both states to clear their mines."), [
    "which commits both states to clear their mines",
  ]);
});

test("a participle behind the noun of a text tells a term", () => {
  assert.deepEqual(terms("Mediators circulated a draft providing for a joint patrol of the border."), [
    "providing for a joint patrol of the border",
  ]);
  assert.deepEqual(terms("The two sides signed an agreement calling for the release of all detainees."), [
    "calling for the release of all detainees",
  ]);
  assert.deepEqual(terms("The rebels want a deal granting them amnesty."), []);
  assert.deepEqual(terms("The two leaders signed a deal ending three years of war."), []);
});

test("what is agreed as part of an accord or under a numbered article is a term, what was done as part of it is not", () => {
  assert.deepEqual(terms("As part of the agreement, Brennia agreed to accept foreign monitors."), [
    "As part of the agreement, Brennia agreed to accept foreign monitors",
  ]);
  assert.deepEqual(terms("Under Article 5, Brennia agrees to cut its forces to 8,000 men."), [
    "Under Article 5, Brennia agrees to cut its forces to 8,000 men",
  ]);
  assert.deepEqual(terms("As part of the agreement, Brennia freed forty prisoners on Monday."), []);
  assert.deepEqual(terms("The envoys were at odds over a list that kept shrinking."), []);
});

test("what a text is confined to and what it puts on record are terms of it", () => {
  assert.deepEqual(
    terms("The draft lists fishing as its first item. It is confined to trade.").at(-1),
    "It is confined to trade",
  );
  assert.deepEqual(terms("The declaration notes that the two differ over the island."), [
    "The declaration notes that the two differ over the island",
  ]);
  assert.deepEqual(terms("Nor does the draft mention prisoners."), ["does the draft mention prisoners | denied"]);
  assert.deepEqual(terms("Ada Toll notes that the two differ over the island."), []);
});

test("the points a text consists of are terms where it names them, and so is what arrangements include", () => {
  assert.deepEqual(
    terms("The draft consists of nine points including a ban on mines and the withdrawal of guns from the port."),
    ["The draft consists of nine points including a ban on mines", "the withdrawal of guns from the port"],
  );
  assert.deepEqual(terms("The draft consists of nine points."), []);
  assert.deepEqual(terms("The security arrangements include the disbanding of the militia."), [
    "The security arrangements include the disbanding of the militia",
  ]);
});
