import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const told = (text: string, kind: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter((each) => each.kind === kind)
    .map(({ quote, modality }) => `${modality}: ${quote}`);

test("who left an accord, told in a relative clause behind its name", () => {
  assert.ok(
    told("The sides disagree over the lake pact, from which Ostrel pulled out last year.", "agreement").includes(
      "cancelled: from which Ostrel pulled out last year",
    ),
  );
  assert.deepEqual(told("The sides disagree over the town, from which Ostrel pulled out last year.", "agreement"), [
    "denied: The sides disagree over the town",
  ]);
});

test("bills that are debated are texts on their way, and a crisis that broke out frames a story", () => {
  assert.deepEqual(told("Two bills will be debated in parliament on Thursday.", "document"), [
    "planned: Two bills will be debated in parliament on Thursday",
  ]);
  assert.deepEqual(told("The crisis broke out on 3 December.", "incident"), []);
});

test("what somebody tells who has read the text stands in it", () => {
  assert.deepEqual(
    told(
      "According to the Harbour Daily, citing two people who have read the draft, Ostrel would be barred from building new dams and would have to dismantle the old one.",
      "provision",
    ),
    [
      "asserted: According to the Harbour Daily, citing two people who have read the draft, Ostrel would be barred from building new dams",
      "asserted: would have to dismantle the old one",
    ],
  );
  assert.deepEqual(
    told("According to two people who have met her, Ada Toll would be barred from the port.", "provision"),
    [],
  );
});

test("a text that adds a part or a guarantee tells a term, one that adds to a mood does not", () => {
  assert.deepEqual(told("The second draft adds guarantees on customs.", "provision"), [
    "asserted: The second draft adds guarantees on customs",
  ]);
  assert.deepEqual(told("The accord added to tensions in Vell.", "provision"), []);
});

test("a promise that something may be done is a stand, and a threat with its otherwise hangs on something", () => {
  assert.deepEqual(told("The army had promised herders that they could return to their pastures.", "position"), [
    "asserted: The army had promised herders that they could return to their pastures",
  ]);
  assert.deepEqual(told("Norlandia had threatened to stay away otherwise.", "condition"), [
    "asserted: Norlandia had threatened to stay away otherwise",
  ]);
});

test("whoever ended a truce is told to have left an accord", () => {
  assert.deepEqual(told("The attack comes a month after Ostrel ended a ceasefire deal.", "agreement"), [
    "cancelled: Ostrel ended a ceasefire deal",
  ]);
});
