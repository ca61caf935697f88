import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function told(text: string): string {
  return read(text, { published: "2031-06-04" })
    .claims.filter((claim) => claim.kind === "position" || claim.kind === "statement")
    .map((claim) => `${claim.kind} ${claim.stance} ${claim.modality}`)
    .join("; ");
}

// [what is said, the kind, stance and modality that an annotator would give it]
const TURNED: readonly (readonly [string, string])[] = [
  ["“The offer we were given is not acceptable,” Omar Dell said.", "position opposes asserted"],
  ["“The offer is not good enough,” Omar Dell said.", "position opposes asserted"],
  ["Norway pushed back sharply this week against the plan.", "position opposes asserted"],
  ["Norway pushed this week for a pause.", "position supports sought"],
  ["Norway refused to go to Nairobi.", "position opposes asserted"],
  ["Norway refused to go into details.", "statement neutral denied"],
  ["Norway said it would not discuss a ceasefire.", "position opposes asserted"],
  ["Norway said it would not discuss the details.", "statement neutral denied"],
  ["“We want to make it clear that a crisis is behind us,” Omar Dell said.", "statement neutral asserted"],
  ["“I want to thank the hosts,” Omar Dell said.", "statement neutral asserted"],
  ["Norway gave no indication that it was willing to stop.", "position opposes asserted"],
  ["Omar Dell walked back many of the understandings on the plan.", "position opposes asserted"],
  ["Norway expressed a desire to return to the truce.", "position supports asserted"],
  ["Norway proposed that Kenya give up the port.", "position supports sought"],
  ["Norway is unlikely to accept the plan.", "position opposes possible"],
  ["Norway is likely to accept the plan.", "position supports possible"],
  ["Norway reportedly rejected the plan.", "position opposes possible"],
  ["The front said it could no longer negotiate with Norway.", "position opposes asserted"],
  ["“We encourage all sides to seize the chance,” Omar Dell said.", "position supports sought"],
  ["Omar Dell said the swap encourages others to take hostages.", "statement neutral asserted"],
  ["The front said it would free the men in return for all prisoners.", "position supports asserted"],
  ["Norway said it stood ready to convene a congress.", "position supports asserted"],
  ["Omar Dell wrote that a durable peace will require both sides to give way.", "statement neutral asserted"],
  [
    "The front demanded the government declare a ceasefire, which was rejected by Norway.",
    "position supports sought; position opposes asserted",
  ],
  ["Norway appears to have accepted the plan.", "position supports possible"],
  ["Norway declared a ceasefire with Kenya.", "position supports asserted"],
  [
    "Kenya demands that the pact be signed, but Norway refuses to do so.",
    "position supports sought; position opposes asserted",
  ],
  ["The talks stalled over a rebel demand that the army leave.", "position supports sought"],
  ["The raid followed calls from Kenya and Norway for the rebels to disarm.", "position supports sought"],
  ["Omar Dell arrived after the refusal by Norway earlier in the week to accept a deal.", "position opposes asserted"],
  ["Norway came up with demands that Kenya said were unacceptable.", "position opposes asserted"],
  ["“We feel the Kenyan position is being heard,” Omar Dell said.", "statement neutral asserted"],
  ["“I would not be surprised if they came,” Omar Dell said.", "statement neutral asserted"],
  ["The envoys regretted that Norway had not responded.", "statement neutral asserted"],
  ["Nothing in the plan is acceptable to us, Omar Dell said.", "position opposes asserted"],
  ["The plan is anything but acceptable, Omar Dell said.", "position opposes asserted"],
  ["The plan is not unacceptable, Omar Dell said.", "position mixed asserted"],
  ["The plan is acceptable, Omar Dell said.", "position supports asserted"],
  ["We do not consider the plan a basis for talks, Omar Dell said.", "position opposes asserted"],
  ["We do not regard the plan as a surrender, Omar Dell said.", "position mixed asserted"],
  ["Norway is far from ready to sign, Omar Dell said.", "position opposes asserted"],
  ["The rebels are nowhere near willing to disarm, Omar Dell said.", "position opposes asserted"],
  ["Norway is ready to sign, Omar Dell said.", "position supports asserted"],
  ["“We are nowhere near ready,” Omar Dell said.", "statement neutral asserted"],
  ["The proposal is not bad, Omar Dell said.", "statement neutral asserted"],
  ["The agreement is far from a betrayal, Omar Dell said.", "statement neutral asserted"],
  ["“I see no reason to reject the plan,” Omar Dell said.", "position supports asserted"],
  ["“I see no reason for a pause,” Omar Dell said.", "position opposes asserted"],
  ["Norway ruled out neither a truce nor a federation.", "position mixed possible"],
  ["Norway failed to endorse the plan.", "position opposes asserted"],
  ["Norway failed to reject the plan.", "position mixed asserted"],
  ["Norway has withdrawn its support for the plan.", "position opposes asserted"],
  ["The front no longer insists on a full withdrawal.", "position mixed asserted"],
  ["The front does not want a full withdrawal.", "position opposes asserted"],
  ["The front insists it never demanded an army of its own.", "statement neutral asserted"],
  ["“We cannot accept a text that does not name the culprit,” Omar Dell said.", "position opposes asserted"],
  ["“My position is final and I will not yield to any threats,” Omar Dell said.", "position opposes asserted"],
  ["“Our position is that the port must stay open,” Omar Dell said.", "position supports sought"],
  ["Norway did not name the culprit.", "statement neutral denied"],
];
for (const [text, expected] of TURNED) test(text, () => assert.equal(told(text), expected));

test("what somebody is expected to say is not that somebody's word", () => {
  const { claims } = read("Norway is expected to reject the plan.");
  assert.deepEqual(
    claims.map(({ kind, actors, chain, modality }) => [kind, actors, chain, modality]),
    [["position", ["Norway"], [], "possible"]],
  );
});

test("a question takes no stand, and what does not hang on anything sets no condition", () => {
  for (const text of [
    "“Would you sign such a text?” Omar Dell asked.",
    "“Must we wait for another war before the council acts?” Omar Dell asked.",
    "Norway is not setting any conditions, Omar Dell said.",
    "The pause does not depend on the release of the prisoners, Omar Dell said.",
  ])
    assert.equal(told(text), "statement neutral asserted", text);
  assert.deepEqual(
    read("Norway has set two conditions, Omar Dell said.").claims.map(({ kind }) => kind),
    ["condition"],
  );
});

test("what is asked, doubted, called false or due is no stand of whoever it is about", () => {
  for (const text of [
    "It is not true that Norway accepted the plan.",
    "Reports that Norway rejected the plan are false.",
    "It is unclear whether Norway accepts the plan.",
    "There is no sign that Norway accepts the plan.",
    "Nobody can say whether Norway rejects the plan.",
    "Has Norway rejected the plan?",
    "Could Norway accept the plan?",
    "Norway was asked to accept the loss of the port.",
    "Norway must accept the loss of the port.",
  ])
    assert.doesNotMatch(told(text), /position/, text);
  assert.equal(told("Omar Dell doubted that Norway would accept the plan."), "statement neutral asserted");
  assert.equal(told("It was not Norway that rejected the plan, Omar Dell said."), "statement neutral asserted");
  assert.equal(told("It is clear that Norway rejects the plan."), "position opposes asserted");
});

test("what one says that another must do is the speaker's own demand", () => {
  const { claims } = read("Norway must accept the plan, Sweden said.");
  assert.deepEqual(
    claims.map(({ kind, actors, modality }) => [kind, actors, modality]),
    [["position", ["Sweden"], "sought"]],
  );
});
