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

test("what is counted from the story counts from the day that is told, not from that of the report", () => {
  assert.equal(
    dayOf("document", "Shells fell late on Wednesday. Hours earlier Ada Quill had handed over a plan."),
    "2024-06-19",
  );
  assert.equal(
    dayOf(
      "document",
      "They signed the text on 6 June. A draft, circulated a week before the ceremony, had named a day.",
    ),
    "2024-05-30",
  );
  assert.equal(
    dayOf("incident", "Since 2 June, when rebels seized two men, she has been abroad. Police freed one within hours."),
    "2024-06-02",
  );
  assert.equal(dayOf("deadline", "On 3 June Quill gave foreign firms three months to leave."), "2024-09-03");
  assert.equal(dayOf("deadline", "Orsa voted on 3 June. Quill then gave foreign firms three months to leave."), null);
  assert.equal(
    dayOf(
      "deadline",
      "They signed an accord in December 2022 under which the rebels were to disarm within six months.",
    ),
    null,
  );
});

test("a sentence told in the present is back in our time, and an invitation looks ahead", () => {
  assert.equal(
    dayOf(
      "incident",
      "Thousands fled Torvik in May 2022. Some are being held by Orsa, among them Tam Orrin, who went on trial in January.",
    ),
    "2024-01",
  );
  assert.equal(dayOf("meeting", "Brennia invited both parties to Torvik for talks on 25 July."), "2024-07-25");
});
