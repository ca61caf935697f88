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
