import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind and words of each claim. */
function told(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
}

test("a participle hyphened to a noun is no verb", () => {
  assert.ok(
    told("The front signed a power-sharing deal with the government in Torvik on Monday.").includes(
      "agreement: The front signed a power-sharing deal with the government in Torvik on Monday",
    ),
  );
});

test("a hyphen between blanks is a dash, so that a dateline is no part of a claim", () => {
  assert.ok(
    told("TORVIK - Gunmen stormed a police station on Monday.").includes(
      "incident: Gunmen stormed a police station on Monday",
    ),
  );
});

test("a clause whose auxiliary stands before its subject is told from the word that turned it", () => {
  assert.ok(
    told("Not until Monday did the army withdraw from the town.").includes(
      "incident: Not until Monday did the army withdraw from the town",
    ),
  );
});

test("a clause joined behind an opening day begins with that day", () => {
  assert.ok(
    told("The four parties accepted a truce last Monday, and on Sunday gunmen stormed a police station.").includes(
      "incident: on Sunday gunmen stormed a police station",
    ),
  );
});

test("a toll with a doer and a day of its own is no part of the toll before it", () => {
  const claims = told(
    "Feuds between two clans have killed 40 people since May, and on 2 June gunmen wounded six farmers.",
  );
  assert.ok(claims.includes("casualty: Feuds between two clans have killed 40 people since May"));
  assert.ok(claims.includes("casualty: on 2 June gunmen wounded six farmers"));
});

test("what a participle governs is not the subject of the verb behind it", () => {
  assert.ok(
    told("In exchange, 50 prisoners serving life sentences would go free under the plan.").includes(
      "provision: In exchange, 50 prisoners serving life sentences would go free under the plan",
    ),
  );
});

test("what came before, told behind an attribution, is told apart", () => {
  const claims = told(
    "Kenya and Norway agreed to prolong the truce, the palace said late on Sunday, hours after troops killed at least 22 people near Torvik.",
  );
  assert.ok(claims.includes("agreement: Kenya and Norway agreed to prolong the truce, the palace said late on Sunday"));
  assert.ok(claims.some((claim) => claim.startsWith("casualty:") && !claim.includes("palace")));
});

test("the last verb of a sentence is its main one, whatever a relative clause before it lists", () => {
  assert.ok(
    told(
      "A draft that Kenya handed to Norway and the Tern Front on 4 May would leave the front in the hills.",
    ).includes("provision: would leave the front in the hills"),
  );
});

test("a truce has held, though it once lapsed", () => {
  assert.ok(
    told("The truce of April 2022, though it formally lapsed in May, has largely held.").includes(
      "agreement: The truce of April 2022, though it formally lapsed in May, has largely held",
    ),
  );
});

test("a second clause whose subject has an apposition is a clause of its own", () => {
  const claims = told(
    "Explosions were heard in Torvik on Saturday, and its envoy, Ada Quill, accused the army of breaches.",
  );
  assert.ok(claims.includes("incident: Explosions were heard in Torvik on Saturday"));
  assert.ok(claims.includes("statement: its envoy, Ada Quill, accused the army of breaches"));
});

test("what 'but' joins to an infinitive is one too, and 'at least' belongs to its figure", () => {
  assert.ok(
    told("The draft would give Arlby its own flag and police, but leave defence to Torvik.").includes(
      "provision: leave defence to Torvik",
    ),
  );
  assert.ok(told("In May, at least 22 farmers lost their homes.").every((claim) => !claim.includes(": least")));
});

test("a participle that opens a sentence is told of what stands behind 'is'", () => {
  assert.ok(
    told("Released in Torvik on Friday were nine soldiers and a nurse.").includes(
      "incident: Released in Torvik on Friday were nine soldiers and a nurse",
    ),
  );
  assert.ok(
    told("Left out of the draft is any mention of the isles.").includes(
      "provision: Left out of the draft is any mention of the isles",
    ),
  );
});

test("a time behind a noun, and a relative clause, are part of the subject", () => {
  assert.ok(
    told(
      "A round of talks that was to open in Torvik on Monday has been put off, according to Ivo Marsh, an aide.",
    ).some((claim) =>
      claim.startsWith("meeting: A round of talks that was to open in Torvik on Monday has been put off"),
    ),
  );
});

test("what 'and' joins behind an aside goes on with the clause around it, a day in front or not", () => {
  assert.ok(
    told("Rebels stormed the mill at Arlby, where few people live, and by dusk held its main street.").includes(
      "incident: by dusk held its main street",
    ),
  );
  assert.ok(
    told("A bus service was restored and, on Sunday, gunmen stormed a police station.").includes(
      "incident: A bus service was restored",
    ),
  );
});

test("each verb of a list under one modal is a clause, and 'nor' opens one", () => {
  const claims = told(
    "The isles would keep their own police, could fly their flag on public buildings and would be given seats, according to the plan.",
  );
  assert.ok(claims.includes("provision: could fly their flag on public buildings"));
  assert.ok(
    told("The document says nothing about the missing, nor does it mention reparations.").includes(
      "provision: The document says nothing about the missing",
    ),
  );
});

test("those who do something by a day are the subject of what follows", () => {
  assert.ok(
    told("Under the law those who lay down their weapons before 1 September will be pardoned.").some((claim) =>
      claim.includes("those who lay down their weapons before 1 September will be pardoned"),
    ),
  );
});

test("behind the object of an infinitive or an aside with commas in it, the verb is that of the noun before", () => {
  assert.ok(
    told(
      "Two generals who had tried for years to destroy each other's armies signed a truce in Torvik on Saturday.",
    ).some((claim) => claim.startsWith("agreement: Two generals who had tried")),
  );
  assert.ok(
    told(
      "Under the plan a joint body, to which Kenya, its neighbour, and the African Union would belong, would verify the truce.",
    ).some(
      (claim) => claim.startsWith("provision: Under the plan a joint body") && claim.endsWith("would verify the truce"),
    ),
  );
});

test("what is said, believed or reported to have happened is told by the infinitive", () => {
  for (const [kind, deed] of [
    ["incident", "The army is believed to have shelled the town on Monday"],
    ["document", "The mediators are said to have drawn up a list of 40 names"],
    ["incident", "The rebels managed to retake the airport on Monday"],
  ])
    assert.ok(told(`${deed}.`).includes(`${kind}: ${deed}`), deed);
});

test("a verb behind 'then', an aside behind 'when' and an infinitive without 'to' stay with their clauses", () => {
  assert.ok(
    told("The accord will see the Tern Front join the army by May.").includes(
      "provision: The accord will see the Tern Front join the army by May",
    ),
  );
  assert.ok(
    told("The ship that carried the guns, the Varn, was seized by soldiers near Torvik on Monday.").includes(
      "incident: The ship that carried the guns, the Varn, was seized by soldiers near Torvik on Monday",
    ),
  );
});

test("what is tagged for a noun is the verb where nothing else is, and a vote that was never held tells nothing", () => {
  assert.ok(
    told("Militiamen loyal to the premier set up roadblocks across Torvik on Sunday.").includes(
      "incident: Militiamen loyal to the premier set up roadblocks across Torvik on Sunday",
    ),
  );
  assert.ok(
    told("Had the vote been held in May, the south would be free.").every((claim) => !claim.startsWith("incident")),
  );
});

test("a parenthesis between dashes leaves the subject where it stands", () => {
  assert.ok(
    told(
      "Monitors - there are now 74 of them, most from Kenya - have been denied access to the port since 3 March.",
    ).some((claim) => claim.startsWith("incident: Monitors - there are now 74")),
  );
});

test("two who had not spoken for a year kept no secret, and a first month is no deed", () => {
  const met = told("The two presidents, who had not spoken for fourteen months, met for an hour in Torvik.");
  assert.ok(met.every((claim) => !claim.startsWith("statement")));
  assert.ok(
    told("The peacekeepers are to be withdrawn in three stages, beginning in July.").every(
      (claim) => !claim.endsWith(": beginning in July"),
    ),
  );
});

test("a phrase that opens a sentence may have a clause of its own, and a verb of ruling one behind it", () => {
  assert.ok(
    told("Under the accord they reached there, the province keeps 70 per cent of its oil revenue.").includes(
      "provision: Under the accord they reached there, the province keeps 70 per cent of its oil revenue",
    ),
  );
  assert.ok(
    told(
      "Norlandia's court ruled on Thursday that parliament may fast-track the laws needed to carry out the peace accord.",
    ).every((claim) => !claim.includes(": the laws needed")),
  );
});

test("a bracket that a claim opens is closed in it", () => {
  const { claims } = read("“The talks will go on today (Friday),” Ada Quill said.", { published: "2031-06-06" });
  assert.ok(claims.every(({ quote }) => !quote.endsWith("(Friday")));
});
