import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const BEFORE = "Envoys of Norlandia and Vell met in Port Ansel on Monday.\n\n";

const terms = (text: string) =>
  read(BEFORE + text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "provision")
    .map(({ quote, modality, chain }) =>
      [quote, ...(modality === "asserted" ? [] : [modality]), ...chain.flat()].join(" | "),
    );

test("what the parties take upon themselves or are called upon to do is laid down in the text told of before", () => {
  for (const term of [
    "Both states pledge not to use force",
    "Norlandia and Vell vow to respect the line",
    "Vell recognises the line of 1994",
    "The parties are called upon to negotiate without delay",
    "All armed groups are asked to lay down their guns",
    "Estmark is invited to send observers",
    "The army has 60 days to hand in its guns",
    "A joint commission will meet every three months in Arlby",
    "Foreign ministers are to meet twice a year",
  ])
    assert.deepEqual(terms(`The declaration has nine points. ${term}.`), [term]);
});

test("a pledge without a text, one leader's word and a meeting with a day are none", () => {
  for (const text of [
    "The talks ended on Monday. Both states pledge not to use force.",
    "The declaration has nine points. The two leaders will meet again on Friday.",
    "The declaration has nine points. Negotiators will reconvene in Arlby on Friday.",
    "The declaration has nine points. Ivo Marsh pledged not to return to the table.",
  ])
    assert.deepEqual(terms(text), []);
});

test("what may yet be put into a text is a possible term", () => {
  assert.deepEqual(terms("A clause on salt may yet be added to the treaty."), [
    "A clause on salt may yet be added to the treaty | possible",
  ]);
  assert.deepEqual(terms("Premier Ada Toll thinks village councils could be carried over into a new text."), [
    "Premier Ada Toll thinks village councils could be carried over into a new text | possible | Ada Toll",
  ]);
});

test("terms set out by somebody stay on their word in the sentences behind", () => {
  assert.deepEqual(
    terms(
      "Under its terms, as set out by Mara Quill, a spokeswoman for Norlandia, the rebels are to pull back. " +
        "Vell then has three days to open the port.",
    ),
    [
      "Under its terms, as set out by Mara Quill, a spokeswoman for Norlandia, the rebels are to pull back | Mara Quill",
      "Vell then has three days to open the port | Mara Quill",
    ],
  );
});

test("a body that says what it would do speaks of itself, a person of the text", () => {
  assert.deepEqual(terms("The draft was published on Friday. Vell said it would cut its tariffs."), []);
  assert.deepEqual(terms("The draft was published on Friday. Premier Ada Toll said it would divide the port."), [
    "Premier Ada Toll said it would divide the port | Ada Toll",
  ]);
});

test("two things pledged together are one term", () => {
  assert.deepEqual(
    terms("The declaration has nine points. Both states pledge not to threaten or use force against each other."),
    ["Both states pledge not to threaten or use force against each other"],
  );
});

test("a text may stand beside whoever described it", () => {
  assert.deepEqual(
    terms("Under the arrangement, described to reporters by Ada Toll, a minister, each side is to free its captives."),
    [
      "Under the arrangement, described to reporters by Ada Toll, a minister, each side is to free its captives | Ada Toll",
    ],
  );
});
