import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING = "Brennia and the Orsa Front have fought for the valley.\n\n";

/** The day of the first claim of a kind. */
function dayOf(kind: string, sentence: string): string | null | undefined {
  return read(OPENING + sentence, { published: "2024-06-20" }).claims.find(
    (claim) => claim.kind === kind && claim.span.start >= OPENING.length,
  )?.time?.iso;
}

test("'since' reaches from its date to publication, as roughly as it is told", () => {
  assert.equal(dayOf("casualty", "Some 3,000 people have fled since 5 May, the League says."), "2024-05-05/2024-06-20");
  assert.equal(dayOf("casualty", "At least 40 people have died since March."), "2024-03/2024-06");
});

test("a stretch of months stays months, and a night is both its days", () => {
  assert.equal(dayOf("incident", "The rebels shelled Arlby in March and April."), "2024-03/2024-04");
  assert.equal(dayOf("casualty", "During the night, mortars killed six people in Arlby."), "2024-06-19/2024-06-20");
});

test("the verb of an aside does not say whether a day lies ahead", () => {
  const told = "On Monday and Tuesday Ada Quill, the premier, and Tam Orrin, who leads the Orsa Front, met in Torvik.";
  assert.equal(dayOf("meeting", told), "2024-06-17/2024-06-18");
  assert.equal(
    dayOf("meeting", "A second session, pencilled in for 20 July in Torvik, may take place in Arlby."),
    "2024-07-20",
  );
});

test("a limit counts from the day told before it in the paragraph", () => {
  const told =
    "On 28 April, both sides signed an accord in Torvik. It obliges Brennia to open the canal within 90 days.";
  assert.equal(dayOf("provision", told), "2024-07-27");
});

test("the day that opens a sentence dates its toll too", () => {
  assert.equal(
    dayOf("casualty", "At noon on Sunday, rebels attacked a mill and killed at least 14 people."),
    "2024-06-16",
  );
});
