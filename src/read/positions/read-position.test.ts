import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function told(text: string): readonly string[] {
  const { claims } = read(`Sweden and Norway have held talks. ${text}`, { published: "2031-06-04" });
  return claims
    .filter((claim) => claim.kind !== "role" && claim.span.start >= 35)
    .map((claim) => `${claim.kind} ${claim.stance} ${claim.modality}`);
}

// [what is said, the kind, stance and modality that an annotator would give it]
const STANDS: readonly (readonly [string, string])[] = [
  ["Norway would prefer the observers to leave.", "position supports sought"],
  ["Norway warned against any delay.", "position opposes sought"],
  ["Norway poured cold water on the plan.", "position opposes asserted"],
  ["Norway held out against the demand.", "position opposes asserted"],
  ["Norway went along with the text.", "position supports asserted"],
  ["Norway would not hear of a pause.", "position opposes asserted"],
  ["Norway will settle for nothing less than a corridor.", "position supports sought"],
  ["Norway laughed off the accusations.", "statement neutral denied"],
  ["Norway is unwilling to sign.", "position opposes asserted"],
  ["Norway is wedded to the plan.", "position supports asserted"],
  ["Norway refused to rule out a return to arms.", "position mixed possible"],
  ["Norway could not accept the map.", "position opposes asserted"],
  ["Norway wants no part of it.", "position opposes asserted"],
  ["Norway is adamant that it will not sign.", "position opposes asserted"],
  ["Norway is adamant that the guns must go.", "position supports sought"],
  ["Norway would like a corridor to the sea.", "position supports sought"],
  ["Norway has made no secret of its wish to see the force disbanded.", "position supports sought"],
  ["Norway poured scorn on the idea of a joint patrol.", "position opposes asserted"],
  ["Norway vowed to resist any partition.", "position opposes asserted"],
  ["Norway hinted that it might be willing to discuss the status.", "position supports possible"],
  ["“A swap of prisoners cannot wait for a deal,” Mara Quill said.", "position supports sought"],
  ["“Nobody has shown me a map. I will not sign a blank cheque,” Mara Quill said.", "position opposes asserted"],
  ["“I am not going to give you a date,” Mara Quill said.", "statement neutral denied"],
  ["“It is regrettable that the guarantors have kept silent,” Mara Quill said.", "statement neutral asserted"],
  ["Norway will not go into the hall until the flag is removed.", "condition conditional asserted"],
  ["Norway ruled out a return to talks until the siege was lifted.", "condition conditional asserted"],
  ["The offer found few takers among the commanders.", "position opposes asserted"],
  ["The plan was turned down in Stockholm.", "position opposes asserted"],
  ["The invitation was brushed aside by the northern rebels.", "position opposes asserted"],
  ["Norway had little choice but to go along with the text.", "position supports asserted"],
  ["Norway has until now resisted pressure to hand over the port.", "position opposes asserted"],
  ["Norway has always refused to speak to the front.", "position opposes asserted"],
  ["Norway refused to speak to reporters.", "statement neutral denied"],
  ["Mara Quill said the onus was on Sweden to act.", "position supports sought"],
  ["Mara Quill said that a summit would be premature.", "position opposes asserted"],
  ["“We hope the other side will show the same courage,” Mara Quill said.", "position supports sought"],
  ["Sweden has no wish to leave the valley.", "position opposes asserted"],
  ["Sweden gave its blessing to the list.", "position supports asserted"],
  ["The plan ran into opposition from Norway.", "position opposes asserted"],
  ["For Norway, the port is a red line.", "position opposes asserted"],
  ["Norway's main demand is a corridor to the sea.", "position supports sought"],
  ["A referendum is what Norway wants.", "position supports sought"],
  ["Norway is considering a release of the pilots.", "position supports possible"],
  ["Norway is said to favour a delay.", "position supports asserted"],
  ["Mara Quill wrote that the port was not a matter for negotiation.", "position opposes asserted"],
  ["The crisis, Mara Quill said, is a matter for Swedes alone.", "position opposes asserted"],
  ["Sweden has yet to make up its mind.", "position mixed possible"],
  ["Sweden would have the monarchy suspended.", "position supports sought"],
  ["“Nobody will sign anything again,” Mara Quill predicted.", "statement neutral asserted"],
  ["Sweden, Mara Quill said, had put the basis of a deal on the table.", "statement neutral asserted"],
  ["Norway proposed a further round in June.", "position supports possible"],
  ["Norway wants to meet Sweden before any deal.", "position supports sought"],
  ["Mara Quill appealed by telephone to all leaders to wait.", "position supports sought"],
  ["The force would halt all hostile acts, Mara Quill said.", "position supports asserted"],
  ["Norway expects them home within days.", "position supports sought"],
  ["“Surrender is not on anybody's agenda,” Mara Quill said.", "position opposes asserted"],
  ["Mara Quill said that it was a trap.", "position opposes asserted"],
  ["Norway sees the accord as dead.", "position opposes asserted"],
  ["Norway sees autonomy as the sole foundation of a settlement.", "position supports asserted"],
  ["Norway considers the talks useful.", "statement neutral asserted"],
  ["Norway no longer wants the observers.", "position opposes sought"],
  ["Sweden refused.", "position opposes asserted"],
  ["Mara Quill ruled one out before January.", "position opposes asserted"],
  ["Sweden turned the offer of a corridor down.", "position opposes asserted"],
  ["Norway would never merge with Sweden, Mara Quill said.", "position opposes asserted"],
  ["Norway would never recover from a split, Mara Quill said.", "statement neutral asserted"],
  ["No flag will be conceded, a ministry official said.", "position opposes asserted"],
  ["All of them must be let out now, Mara Quill said.", "position supports sought"],
  ["The Tern Brigade said its delegates would withdraw from the talks.", "position opposes asserted"],
  ["Mara Quill said in a debate that she would bomb the bridges.", "statement neutral asserted"],
  ["Residents have had to do without water, Mara Quill said.", "statement neutral asserted"],
  ["Mara Quill said that she would send the draft to Sweden on Monday.", "document neutral planned"],
  ["Sweden said it would accept nothing that was decided without it.", "position opposes asserted"],
  ["Sweden accepts no toll.", "position opposes asserted"],
  ["Mara Quill said no prisoner would be freed.", "position opposes asserted"],
  ["Mara Quill said that a referendum was a necessity.", "position supports sought"],
  ["The movement said it would stop kidnapping.", "position supports asserted"],
  ["Mara Quill said there could be no partition.", "position opposes asserted"],
  ["“Open the bridge now,” Mara Quill told Sweden.", "position supports sought"],
  ["“What we need is a lasting peace,” Mara Quill said.", "position supports sought"],
  ["“No soldier will leave this hill,” Mara Quill said.", "position opposes asserted"],
  ["Norway accepted the plan for a truce on Thursday.", "agreement supports asserted"],
  ["Sweden is still withholding its approval.", "agreement opposes denied"],
  ["On the port, the sides are still without a deal.", "agreement neutral denied"],
  ["Should Sweden refuse, Mara Quill said, Norway will close the bridge.", "condition conditional asserted"],
  ["Only if the guns leave will Norway open the bridge, Mara Quill said.", "condition conditional asserted"],
  ["“Lift the siege or we will walk out,” Mara Quill said.", "condition conditional asserted"],
  ["No vote, insists Mara Quill, unless the guns leave.", "condition conditional asserted"],
  ["Sweden threatened to leave the talks.", "statement neutral asserted"],
  ["There was no answer from Sweden.", "statement neutral denied"],
  ["Norway held the rebels responsible for the blast.", "statement neutral asserted"],
  ["“We will see,” Mara Quill said.", "statement neutral asserted"],
  ["“She has offered us a share of it,” Mara Quill said.", "statement neutral asserted"],
];
for (const [text, stand] of STANDS) test(`stand: ${text}`, () => assert.deepEqual(told(text), [stand]));

test("a stand beside the main clause is one of its own", () => {
  assert.deepEqual(told("Norway's insistence on a veto has delayed the vote."), ["position supports sought"]);
  assert.deepEqual(told("A proposal by Finland to share the port was rejected by Sweden."), [
    "position supports possible",
    "position opposes asserted",
  ]);
  assert.deepEqual(told("The corridor that Norway demands would cross the valley."), ["position supports sought"]);
});

test("what is turned down or ruled out ends before a particle behind it", () => {
  const contents = (text: string) => read(text).claims.map(({ content }) => content?.text);
  assert.deepEqual(contents("Sweden turned the offer of a corridor down."), ["the offer of a corridor"]);
  assert.deepEqual(contents("Sweden ruled any such deal out on Monday."), ["any such deal"]);
  assert.deepEqual(contents("Sweden turned down the offer."), ["the offer"]);
});

test("a list of demands behind a colon is a stand for each item", () => {
  assert.deepEqual(told("Norway's demands are clear: an end to the shelling, the release of the pilots and a vote."), [
    "position supports sought",
    "position supports sought",
    "position supports sought",
  ]);
});

test("who asked for a step is told beside it", () => {
  assert.deepEqual(told("The council put off the vote at the urging of Norway."), [
    "incident neutral postponed",
    "position supports sought",
  ]);
});
