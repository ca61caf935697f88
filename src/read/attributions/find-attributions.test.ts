import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { analyse } from "../analyse.ts";
import { outerAttributions } from "./attribution.ts";

/** Source, cue and content of every outer attribution, the parts of each joined by " … ". */
const read = (text: string) =>
  outerAttributions(analyse(text).attributions).map((found) =>
    [found.source, found.cue, found.content].map((spans) =>
      spans.map((span) => text.slice(span.start, span.end)).join(" … "),
    ),
  );

type Case = readonly [what: string, text: string, expected: readonly (readonly string[])[]];

function reads(cases: readonly Case[]): void {
  for (const [what, text, expected] of cases) it(`reads ${what}`, () => assert.deepEqual(read(text), expected));
}

describe("findAttributions: quotations", () => {
  reads([
    [
      "a present tense that looks like a noun after the quotation",
      "“The ceasefire will not hold,” Oduya notes.",
      [["Oduya", "notes", "“The ceasefire will not hold,”"]],
    ],
    [
      "a plural speaker's present tense",
      "“The kingdom is a partner,” the Saudis state in the paper.",
      [["the Saudis", "state", "“The kingdom is a partner,”"]],
    ],
    [
      "a verb before its speaker that looks like an adjective",
      "“The records were suppressed,” wrote Markus Walker, who had led the office.",
      [["Markus Walker, who had led the office", "wrote", "“The records were suppressed,”"]],
    ],
    [
      "words shot back",
      "“He wants to be a tough guy,” Walker shot back.",
      [["Walker", "shot back", "“He wants to be a tough guy,”"]],
    ],
    [
      "words chanted and words on a sign",
      "Their chants of “Go home” were loud.",
      [["Their", "chants of", "“Go home”"]],
    ],
    [
      "a quotation that goes on from the words before the report",
      "If Hale wins, he said, “the war will go on.”",
      [["he", "said", "If Hale wins … “the war will go on.”"]],
    ],
    ["how it was said", "“The war will go on,” Hale said softly.", [["Hale", "said softly", "“The war will go on,”"]]],
    ["a time before the report", "In May, he said, “The war will go on.”", [["he", "said", "“The war will go on.”"]]],
    [
      "a quotation that goes on from the words behind the cue",
      "The league said its moves had helped, “including a rise in pay.”",
      [["The league", "said", "its moves had helped, “including a rise in pay.”"]],
    ],
    [
      "a chant of several calls",
      "Their chants of “Go! Go! Go!” were cut short.",
      [["Their", "chants of", "“Go! Go! Go!”"]],
    ],
    ["a name that someone goes by", "Tam Oduya, who goes by “Wolf,” left.", [["who", "goes by", "“Wolf,”"]]],
    [
      "quoted words as any verb's object",
      "A guard had typed “no one left.”",
      [["A guard", "had typed", "“no one left.”"]],
    ],
    ["a slogan", "Hale's slogan is “Stay with us.”", [["Hale's", "slogan is", "“Stay with us.”"]]],
    ["what a hat reads", "He wore a hat reading, “Make It Last” on Friday.", [["He", "reading", "“Make It Last”"]]],
    [
      "a quotation after one who agreed",
      "The envoy said talks were over. The mayor of Ostrel agreed. “We have waited too long.”",
      [
        ["The envoy", "said", "talks were over"],
        ["The mayor of Ostrel", "agreed", "“We have waited too long.”"],
      ],
    ],
    [
      "several sentences according to one person",
      "According to Hale, “It was close. We did not win. It is over.”",
      [["Hale", "According to", "“It was close. We did not win. It is over.”"]],
    ],
    [
      "a quotation that goes on after a conjunction",
      "“You know, I love him,” she said, but “on energy he is wrong.”",
      [["she", "said", "“You know, I love him,” … but “on energy he is wrong.”"]],
    ],
    [
      "a report that ends in a quotation of two sentences",
      "The people here “deserve a friend. That is our party,” said the mayor.",
      [["the mayor", "said", "The people here “deserve a friend. That is our party,”"]],
    ],
    [
      "a quotation after a comment on the report before it",
      "“The towns are small,” Walker said, adding that the roads were bad. “It is a tough area.”",
      [
        ["Walker", "said", "“The towns are small,”"],
        ["Walker", "adding", "that the roads were bad … “It is a tough area.”"],
      ],
    ],
    [
      "a quotation signed behind a dash",
      "“No one asked us. We stay.” — Ilse Brandt, teacher\n“The road is ours.”― Tam Oduya",
      [
        ["Ilse Brandt, teacher", "—", "“No one asked us. We stay.”"],
        ["Tam Oduya", "―", "“The road is ours.”"],
      ],
    ],
    [
      "a quotation that stands alone some sentences after a report",
      "“The towns are small,” Walker said. They lie far from the coast. The roads are bad. “It is a tough area.”",
      [["Walker", "said", "“The towns are small,” … “It is a tough area.”"]],
    ],
  ]);
});

describe("findAttributions: reports", () => {
  reads([
    [
      "a that-clause after a place and a time",
      "She said at a news conference last week that she would govern the country.",
      [["She", "said", "that she would govern the country"]],
    ],
    [
      "a that-clause after a weekday",
      "Even Walker, who has backed the plan, said Thursday that Oduya would be the best envoy.",
      [
        ["Even Walker, who has backed the plan,", "said", "that Oduya would be the best envoy"],
        ["who", "has backed", "the plan"],
      ],
    ],
    [
      "a reporting clause inside the sentence it reports",
      "Many of the closures, he said, have involved public roads.",
      [["he", "said", "Many of the closures … have involved public roads"]],
    ],
    [
      "a reporting clause between an opening and a clause with its own subject",
      "But to be safe, he said, local councils should shut the road.",
      [["he", "said", "But to be safe … local councils should shut the road"]],
    ],
    [
      "a reporting clause with a hearer and a day",
      "The trouble now, he told me on Friday, is that the road is shut.",
      [["he", "told", "The trouble now … is that the road is shut"]],
    ],
    [
      "a subject before its quoted verb",
      "The ministry said the fort “does not hold any men, and never will.”",
      [["The ministry", "said", "the fort “does not hold any men, and never will.”"]],
    ],
    [
      "an owner before quoted words",
      "Hale said the mayor’s “mind is made up.”",
      [["Hale", "said", "the mayor’s “mind is made up.”"]],
    ],
    [
      "a pronoun that the report pulls to its front",
      "His daughters, who he said were living in Oslo, left.",
      [["he", "said", "who … were living in Oslo"]],
    ],
    [
      "a report in a clause that another follows",
      "While he said he would hold a hearing, it is unlikely to win his support.",
      [["he", "said", "he would hold a hearing"]],
    ],
    [
      "a report in a relative clause",
      "Hale, who said he votes for the left, named a candidate.",
      [["who", "said", "he votes for the left"]],
    ],
    [
      "a question that opens the sentence",
      "Asked if the plan was realistic, most members said yes.",
      [
        ["", "Asked", "if the plan was realistic"],
        ["most members", "said", "yes"],
      ],
    ],
    [
      "a second report after a pronoun",
      "Hale said the hackers broke in and she warned that they would be back.",
      [
        ["Hale", "said", "the hackers broke in"],
        ["she", "warned", "that they would be back"],
      ],
    ],
    [
      "a clause right behind its hearer",
      "Hale told reporters the road was open.",
      [["Hale", "told", "the road was open"]],
    ],
    [
      "what someone speaks about after a place and a time",
      "She spoke in Vell on Monday about the draft.",
      [["She", "spoke", "the draft"]],
    ],
    [
      "a clause behind a weekday that an aside opens",
      "Brandt said Monday that, if both sides agree, the talks will open.",
      [["Brandt", "said", "that, if both sides agree, the talks will open"]],
    ],
    [
      "a question after a verb of knowing",
      "The army did not know what the letter meant.",
      [["The army", "did not know", "what the letter meant"]],
    ],
    [
      "an act that a report names",
      "The ministry reported spending two million on the bridge.",
      [["The ministry", "reported", "spending two million on the bridge"]],
    ],
    [
      "whom someone wants to do what",
      "The mediator has encouraged the Ostrel council to release the list.",
      [["The mediator", "has encouraged", "the Ostrel council to release the list"]],
    ],
    [
      "a noun of reporting and its clause",
      "There were reports on Monday that the guns had been moved.",
      [["", "reports", "that the guns had been moved"]],
    ],
    [
      "the verb that raises a question",
      "The council has raised questions about the truce.",
      [["The council", "has raised questions about", "the truce"]],
    ],
    [
      "a verb that looks like an adjective",
      "Both parties welcome the vote.",
      [["Both parties", "welcome", "the vote"]],
    ],
    [
      "a plain form that looks like a noun",
      "Cement makers argue that the price of imports grew.",
      [["Cement makers", "argue", "that the price of imports grew"]],
    ],
  ]);
});

describe("findAttributions: surveys, views and names", () => {
  reads([
    [
      "what a poll shows",
      "A poll shows Walker leading by two points.",
      [["A poll", "shows", "Walker leading by two points"]],
    ],
    ["what a survey holds", "In the latest poll, Walker has a lead.", [["the latest poll", "In", "Walker has a lead"]]],
    ["a view", "The plan, in Walker's view, is dead.", [["Walker's", "view", "The plan … is dead"]]],
    [
      "the words of another",
      "She was, in the words of a senior adviser, the keeper of his legacy.",
      [["a senior adviser", "in the words of", "She was … the keeper of his legacy"]],
    ],
    [
      "a name that a pronoun is given",
      "It is what Walker called “a perception problem.”",
      [["Walker", "called", "what … “a perception problem.”"]],
    ],
    ["a name for a thing", "He called it their crystal ball.", [["He", "called", "it their crystal ball"]]],
    [
      "a thing seen as another",
      "Experts see the vote in the north as a test.",
      [["Experts", "see", "the vote in the north as a test"]],
    ],
    [
      "what one is declared",
      "Hale was declared the winner in Ostrel by the council.",
      [["the council", "was declared", "Hale … the winner in Ostrel"]],
    ],
    [
      "what two are seen as",
      "Hale and Brandt are both seen as rivals.",
      [["", "are both seen", "Hale and Brandt … as rivals"]],
    ],
    ["no report before a verb with an object", "In contrast, Walker has maintained support among farmers.", []],
  ]);
});
