import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../../domain/claim.ts";
import { read } from "../read.ts";

/** Two sides, so that "both" and "the parties" have somebody to mean. */
const OPENING = "Brennia and the Orsa Front have fought for the valley since 2019.\n\n";

function claimsOf(sentence: string): readonly Claim[] {
  return read(OPENING + sentence, { published: "2024-06-20" }).claims.filter(
    (claim) => claim.span.start >= OPENING.length,
  );
}

/** The claims of one kind, as "words | modality". */
function told(kind: Claim["kind"], sentence: string): readonly string[] {
  return claimsOf(sentence)
    .filter((claim) => claim.kind === kind)
    .map((claim) => `${claim.quote} | ${claim.modality}`);
}

test("people sit down, and talks without a date are not planned", () => {
  assert.deepEqual(told("meeting", "The two delegations sat down on Monday in Arlby."), [
    "The two delegations sat down on Monday in Arlby | asserted",
  ]);
  assert.deepEqual(told("meeting", "No date has been set for the talks."), [
    "No date has been set for the talks | possible",
  ]);
});

test("a text is handed over, and one leaked between commas is told beside its terms", () => {
  assert.deepEqual(told("document", "The envoy handed both governments a revised draft on Sunday."), [
    "The envoy handed both governments a revised draft on Sunday | asserted",
  ]);
  const leaked = "An early draft of the charter, leaked to the Varsk Herald on Friday, would bar foreign bases.";
  assert.deepEqual(told("document", leaked), [
    "An early draft of the charter, leaked to the Varsk Herald on Friday | asserted",
  ]);
  assert.deepEqual(told("provision", leaked), ["would bar foreign bases | asserted"]);
});

test("terms: struck out, passed over in silence, undertaken in a numbered text", () => {
  assert.deepEqual(told("provision", "The paper is silent on elections."), [
    "The paper is silent on elections | denied",
  ]);
  assert.deepEqual(told("provision", "The demand for a new constitution was taken out."), [
    "The demand for a new constitution was taken out | cancelled",
  ]);
  assert.deepEqual(told("provision", "2. No troops of third States shall be stationed on the river."), [
    "No troops of third States shall be stationed on the river | asserted",
  ]);
});

test("how an accord was made and that it took effect are two claims, its end is told of the whole", () => {
  assert.deepEqual(told("agreement", "A first truce, signed in Torvik last May, collapsed within a week."), [
    "A first truce, signed in Torvik last May, collapsed within a week | cancelled",
  ]);
  assert.deepEqual(
    told("agreement", "A cessation of raids concluded in Arlby in May 2002 broke down the next spring."),
    ["A cessation of raids concluded in Arlby in May 2002 broke down the next spring | cancelled"],
  );
  assert.deepEqual(told("agreement", "An accord reached in 2004 was never carried out."), [
    "An accord reached in 2004 was never carried out | denied",
  ]);
  assert.deepEqual(
    told(
      "agreement",
      "The truce brokered by Kenya in Ostrel entered into force on Sunday and, renewed twice, expired in June.",
    ),
    [
      "The truce brokered by Kenya in Ostrel | asserted",
      "entered into force on Sunday | asserted",
      "renewed twice | asserted",
      "expired in June | cancelled",
    ],
  );
  assert.deepEqual(told("agreement", "It was the worst breach of the pact the two countries signed in 2019."), [
    "the pact the two countries signed in 2019 | asserted",
  ]);
});

test("an accord is told in a clause about it, inside a stand or a condition too", () => {
  assert.deepEqual(told("agreement", "Norway will leave the pact it signed in Ostrel in May unless the levy goes."), [
    "the pact it signed in Ostrel in May | asserted",
  ]);
  assert.deepEqual(told("agreement", "Kenya opposes the truce which both armies accepted in Ostrel on 2 May 2029."), [
    "the truce which both armies accepted in Ostrel on 2 May 2029 | asserted",
  ]);
});

test("limits: what is due and by when, without the text or the deed that is due", () => {
  const limit = claimsOf("The Council shall report to both governments not later than 1 May 2025.");
  assert.deepEqual(
    limit.map((claim) => [claim.kind, claim.time?.iso]),
    // The same words carry a term and its limit.
    [
      ["deadline", "2025-05-01"],
      ["provision", "2025-05-01"],
    ],
  );
  assert.deepEqual(told("document", "The government must submit a timetable by the end of the month."), []);
});

test("tolls: by figure, by count of the missing, by persons held", () => {
  for (const sentence of [
    "Some 60,000 people in the town have been without running water for a week.",
    "Of the nine hundred who vanished in the war, 230 have never been found.",
    "Twelve hostages are still in the hands of the rebels.",
  ])
    assert.equal(told("casualty", sentence).length, 1, sentence);
  assert.deepEqual(told("casualty", "Brennia released 25 captured soldiers on Sunday."), []);
});

test("a plan to act, a question and a hypothesis are no incidents", () => {
  assert.deepEqual(told("incident", "Would the army attack Dolm on Friday?"), []);
  assert.deepEqual(told("incident", "A joint police force would patrol the border strip."), []);
  assert.deepEqual(told("incident", "Rebel forces captured the airport at Stenn on Wednesday."), [
    "Rebel forces captured the airport at Stenn on Wednesday | asserted",
  ]);
});

test("attributed events are the event with its chain, not also a statement", () => {
  const found = claimsOf("A car bomb exploded outside the ministry on Monday, police said.");
  assert.deepEqual(
    found.map((claim) => [claim.kind, claim.chain]),
    [["incident", [["anonymous: police"]]]],
  );
});

test("a verb listed behind another is a term of its own and binds the same side", () => {
  const found = claimsOf(
    "The draft suggested Brennia would cede some valleys, scale back its army, and refuse union membership.",
  );
  assert.deepEqual(
    found.map((claim) => [claim.quote, claim.actors]),
    [
      ["The draft suggested Brennia would cede some valleys", ["Brennia"]],
      ["scale back its army", ["Brennia"]],
      ["refuse union membership", ["Brennia"]],
    ],
  );
});

test("what happened before or while something else did is told apart from it", () => {
  assert.deepEqual(told("incident", "The army fired rockets at Arlby hours before both sides met in Torvik."), [
    "The army fired rockets at Arlby | asserted",
  ]);
  assert.deepEqual(told("meeting", "Fighting raged in the north as the two sides met in Torvik."), [
    "the two sides met in Torvik | asserted",
  ]);
  assert.deepEqual(told("meeting", "The rivals, who met in Torvik on Monday, have been silent on the matter."), [
    "The rivals, who met in Torvik on Monday | asserted",
  ]);
});

test("a present behind “when” has not come about, and a proposal that is dismissed was nobody's post", () => {
  const told = (text: string) => read(text).claims.map(({ kind, modality }) => `${kind} ${modality}`);
  assert.deepEqual(told("Kenya will free the prisoners when Sudan withdraws its forces."), ["incident planned"]);
  assert.deepEqual(told("The truce proposal was dismissed by several rebel commanders."), ["position asserted"]);
});
