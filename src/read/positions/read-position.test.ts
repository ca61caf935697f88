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
  ["Norway has no illusions and rejected in advance the presence of foreign troops.", "position opposes asserted"],
  ["Mara Quill told reporters that the demand was “excessive”.", "statement neutral asserted"],
  ["Mara Quill told reporters that the demand was a simple one, a road to the sea.", "position supports sought"],
  ["“We gave up our flag. They cannot ask us to give up our name,” Mara Quill said.", "position opposes asserted"],
  ["Mara Quill said the statute could not be amended for one island.", "position opposes asserted"],
  ["Mara Quill said anyone with a conviction could not be a candidate.", "position opposes asserted"],
  ["Mara Quill said no one could be sure of the result.", "statement neutral asserted"],
  ["Mara Quill suggested that former rebels stand on other lists.", "position supports sought"],
  ["Mara Quill said Norway had committed “acts of hostility”.", "statement neutral asserted"],
  ["Norway is adamant that it will not sign.", "position opposes asserted"],
  ["Norway is adamant that the guns must go.", "position supports sought"],
  ["Norway would like a corridor to the sea.", "position supports sought"],
  ["“They are guests, and we do not hand over guests,” Mara Quill said.", "position opposes asserted"],
  ["Mara Quill stands firm on the flag.", "position supports asserted"],
  ["Mara Quill considers the matter finished.", "position opposes asserted"],
  ["Norway wants nothing less than a transfer of power.", "position supports sought"],
  ["“You must not leave anyone behind,” Mara Quill said.", "position opposes sought"],
  ["Mara Quill said a truce remained the key demand of the Swedes.", "position supports sought"],
  ["The guns, Mara Quill insisted, could not be turned into a debt.", "position opposes asserted"],
  ["Mara Quill warned that ships moving south would be regarded as a breach.", "condition conditional asserted"],
  ["Norway accepted the text with reservations on the map.", "position mixed asserted"],
  ["Norway suspended its participation in May.", "position opposes asserted"],
  ["Norway would join no process built on this text.", "position opposes asserted"],
  ["Norway holds out for direct talks.", "position supports sought"],
  ["“I would not call it a breakthrough,” Mara Quill said.", "statement neutral asserted"],
  ["“You cannot shake a man's hand and put a price on his head,” Mara Quill said.", "statement neutral asserted"],
  ["Mara Quill begged Sweden not to stop after the first phase.", "position supports sought"],
  ["Norway would have nothing of it.", "position opposes asserted"],
  ["Norway has made control of the police the test of Sweden's good faith.", "condition conditional asserted"],
  ["Mara Quill called the measure unhelpful.", "statement opposes asserted"],
  ["Mara Quill said Norway had never promised to leave.", "statement neutral asserted"],
  ["Norway is said to be willing to free captives as part of a wider bargain.", "position supports asserted"],
  ["Mara Quill said she could neither confirm nor deny that the letter had come.", "statement neutral denied"],
  ["It is for the Swedes, not for outsiders, to decide on the flag, Mara Quill said.", "position supports sought"],
  ["Norway dismissed the timetable as “spin”.", "statement neutral denied"],
  ["“This is our land. Nobody will tell us whom to invite,” Mara Quill said.", "position opposes asserted"],
  ["“No court can try a signatory,” Mara Quill said.", "statement neutral asserted"],
  ["Norway has never hidden its dislike of the accord.", "position opposes asserted"],
  ["The demand has met with a blunt no in Stockholm.", "position opposes asserted"],
  ["Norway would sooner fight on than sign, Mara Quill said.", "position opposes asserted"],
  ["Mara Quill vowed that her party would ignore the ruling.", "position opposes asserted"],
  ["Nothing short of a written apology will satisfy Norway.", "position supports sought"],
  ["Norway is not obliged to change its laws, Mara Quill said.", "position opposes asserted"],
  ["“We will not stand by with folded arms,” Mara Quill said.", "statement neutral asserted"],
  [
    "Mara Quill said Norway would go home only when the guns had been silent for a week.",
    "condition conditional asserted",
  ],
  ["Mara Quill regards water as a closed subject until the raids stop.", "condition conditional asserted"],
  ["Norway wants a commitment that not a shot will be fired.", "position supports sought"],
  ["“There is no acceptable military solution,” Mara Quill said.", "statement neutral asserted"],
  ["Mara Quill said her men would not talk about a truce unless the guns left.", "condition conditional asserted"],
  ["“Norway was not ready to move forward,” Mara Quill said.", "statement neutral asserted"],
  ["Norway, Mara Quill complains, wants everything.", "statement neutral asserted"],
  ["Norway does not regard its money as a matter for a truce.", "position opposes asserted"],
  ["Norway dismissed the ceasefire as “a licence to loot”.", "statement opposes asserted"],
  ["Norway's foreign ministry said any decision was up to the islanders.", "position supports sought"],
  ["“They alone must decide,” Mara Quill said. “Nobody here can do it in their place.”", "position supports sought"],
  ["The choice is theirs alone, Mara Quill said.", "position supports sought"],
  ["Mara Quill said the matter was one for the islanders.", "position supports sought"],
  ["Mara Quill said it was up to Sweden to act.", "position supports sought"],
  ["Mara Quill said it was for the islanders alone to choose their flag.", "position supports sought"],
  ["“It is their decision,” Mara Quill said.", "position supports sought"],
  ["“Only the islanders can decide that,” Mara Quill said.", "position supports sought"],
  ["The next step lay with Sweden, Mara Quill said.", "position supports sought"],
  ["Mara Quill said the question should be left to the islanders.", "position supports sought"],
  ["“That is up to them,” Mara Quill said.", "position supports sought"],
  ["The final word belongs to the islanders, Mara Quill insisted.", "position supports sought"],
  ["On 1 December the court ordered Sweden to leave the port as it was.", "position supports sought"],
  ["The court ordered Sweden to halt the drilling.", "position supports sought"],
  ["The Security Council called on Norway to withdraw its troops.", "position supports sought"],
  ["The Security Council urged both states to negotiate without preconditions.", "position supports sought"],
  ["The general assembly called upon all members to withhold recognition.", "position supports sought"],
  ["Norway has ordered Sweden to shut its consulate.", "position supports sought"],
  ["The African Union directed both parties to pull back their forces.", "position supports sought"],
  ["Norway is considering sending a patrol ship, the Harbour Daily reported.", "incident neutral possible"],
  ["Norway is considering sending troops to the island.", "incident neutral possible"],
  ["Norway is weighing the dispatch of a frigate.", "incident neutral possible"],
  ["Norway is considering a visit to the island.", "meeting neutral possible"],
  ["Norway is mulling an evacuation of its citizens.", "incident neutral possible"],
  ["Norway was thinking of expelling the ambassador.", "incident neutral possible"],
  ["Norway is considering a pause.", "position supports possible"],
  ["Roads to the port are blocked by the Harbour Front.", "incident neutral asserted"],
  ["The road is blocked by Sweden.", "incident neutral asserted"],
  ["The airport has been blockaded by the rebels since May.", "incident neutral asserted"],
  ["Norway took no part in the vote.", "incident neutral denied"],
  ["Norway did not take part in the vote.", "incident neutral denied"],
  ["The plan was blocked by Sweden.", "position opposes asserted"],
  ["Sweden blocked the plan.", "position opposes asserted"],
  ["The resolution was vetoed by Sweden.", "position opposes asserted"],
  ["Mara Quill begged the president to tear it up.", "position opposes sought"],
  ["Norway urged Sweden to scrap the law.", "position opposes sought"],
  ["Norway urged Sweden to withdraw its troops.", "position supports sought"],
  ["Norway asked both neighbours to stay out.", "position opposes sought"],
  ["Norway repeated its demand for an inquiry.", "position supports sought"],
  ["Norway has not dropped its demand for a seat.", "position supports sought"],
  ["Mara Quill stood by her call for a vote.", "position supports sought"],
  ["Two smaller factions have applied for seats on the committee.", "position supports sought"],
  ["Norway has applied for membership of the union.", "position supports sought"],
  ["Mara Quill held out the prospect of a joint fund.", "position supports possible"],
  ["Mara Quill hopes the summit will be remembered as “the day we chose to talk”.", "statement neutral asserted"],
  [
    "“If you shut the border, you should not be surprised when trade dies,” Mara Quill said.",
    "statement neutral asserted",
  ],
  ["Mara Quill has promised to visit the island in May.", "meeting neutral planned"],
  ["Norway has promised a referendum in 2033.", "incident neutral planned"],
  ["Norway has promised an inquiry into the deaths.", "incident neutral planned"],
  ["To surrender them was out of the question, an officer of the Harbour Front said.", "position opposes asserted"],
  [
    "Mara Quill complained that the resolution fell short of what the islanders were promised.",
    "statement opposes asserted",
  ],
  ["Mara Quill complained that the council had written a blank cheque.", "statement opposes asserted"],
  ["Mara Quill blamed the army for the raid.", "statement neutral asserted"],
  ["Mara Quill grumbled that the army had stayed in the port.", "statement neutral asserted"],
  ["Norway accused Sweden of blocking the road.", "statement neutral asserted"],
  ["Norway alleges that Sweden sent troops across the river.", "statement neutral asserted"],
  ["Norway faulted Sweden for leaving the talks.", "statement neutral asserted"],
  ["Sweden, Mara Quill complained, rejects every idea.", "statement neutral asserted"],
  ["Sweden was accused by Mara Quill of demanding too much.", "statement neutral asserted"],
  ["Mara Quill griped that the text contained no date for a vote.", "statement opposes asserted"],
  ["Norway lamented that the agreement said nothing about prisoners.", "statement opposes asserted"],
  [
    "Mara Quill dismissed a suggestion that licences be frozen on both sides as “colonial arithmetic”.",
    "position opposes asserted",
  ],
  ["Mara Quill rejected a suggestion that the port should be shared.", "position opposes asserted"],
  ["Norway brushed aside a suggestion that the vote be put off.", "position opposes asserted"],
  ["Norway rejected suggestions that it pull back its troops.", "position opposes asserted"],
  ["Norway dismissed any suggestion of a partition.", "position opposes asserted"],
  ["Norway rejected any talk of a partition.", "position opposes asserted"],
  ["Mara Quill waved away the suggestion of a joint patrol.", "position opposes asserted"],
  ["Mara Quill rebuffed Sweden's suggestion that a third state run the port.", "position opposes asserted"],
  ["Mara Quill dismissed a suggestion that her troops had fired first.", "statement neutral denied"],
  ["Mara Quill rejected the suggestion that Norway was stalling.", "statement neutral denied"],
  ["Norway dismissed claims that it had broken the truce.", "statement neutral denied"],
  ["Norway rejected the accusation.", "statement neutral denied"],
  ["Norway dismissed talk that the talks had failed.", "statement neutral denied"],
  ["Norway rejected any suggestion that it was behind the raid.", "statement neutral denied"],
  ["Norway did not want war, Mara Quill said.", "position opposes asserted"],
  ["Mara Quill said Sweden did not want a full truce.", "position opposes asserted"],
  ["Norway does not wish to be drawn into the war.", "position opposes asserted"],
  ["Norway does not want to sign.", "position opposes asserted"],
  ["Norway no longer wants a corridor.", "position opposes asserted"],
  ["Norway prefers to keep the quarrel quiet.", "position supports asserted"],
  ["Norway prefers to leave the matter to the commission.", "position supports asserted"],
  ["Norway would prefer a federation.", "position supports sought"],
  ["Norway does not want Sweden to build the dam.", "position opposes sought"],
  ["Norway does not want the observers to stay.", "position opposes sought"],
  ["Norway wants the troops out.", "position opposes sought"],
  ["Norway wants its islands back.", "position supports sought"],
  ["Norway spurned Sweden's suggestion that the lake be shared.", "position opposes asserted"],
  ["Mara Quill dismissed the notion of a summit.", "position opposes asserted"],
  ["Norway ruled out any talk of a union.", "position opposes asserted"],
  ["The general laughed off a suggestion that he step down.", "position opposes asserted"],
  ["Norway dismissed suggestions that the observers should leave.", "position opposes asserted"],
  ["Norway dismissed suggestions of bias.", "statement neutral denied"],
  ["Norway dismissed suggestions that they cut the cable.", "statement neutral denied"],
  ["Mara Quill rejected suggestions that the accord was dead.", "statement neutral denied"],
  ["Norway rejected talk of a rift.", "statement neutral denied"],
  ["Norway never wanted this agreement.", "position opposes asserted"],
  ["Norway doesn't want any foreign troops.", "position opposes sought"],
  ["Norway does not wish to reopen the text.", "position opposes asserted"],
  ["Norway does not want the bridge reopened.", "position opposes sought"],
  ["Norway does not want Sweden in the room to speak.", "position opposes sought"],
  ["Norway wants to join the union.", "position supports sought"],
  ["Norway wants a new vote.", "position supports sought"],
  ["Norway preferred to wait.", "position supports asserted"],
  ["Norway prefers a federation.", "position supports sought"],
  ["Norway accepts this in principle.", "position mixed asserted"],
  [
    "“If they stop shooting at each other, they will still shoot at us,” Mara Quill said.",
    "statement neutral asserted",
  ],
  ["Neither Norway nor Sweden would be drawn on how it is to end.", "statement neutral denied"],
  ["Mara Quill refused to discuss what had been said in private.", "statement neutral denied"],
  ["Norway will not depart from the model of two chambers.", "position supports asserted"],
  ["Norway would have nothing to do with a corridor.", "position opposes asserted"],
  ["“It's a capitulation in instalments,” Mara Quill said.", "statement opposes asserted"],
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

test("what is turned down or ruled out ends before a particle behind it", () => {
  const contents = (text: string) => read(text).claims.map(({ content }) => content?.text);
  assert.deepEqual(contents("Sweden turned the offer of a corridor down."), ["the offer of a corridor"]);
  assert.deepEqual(contents("Sweden ruled any such deal out on Monday."), ["any such deal"]);
  assert.deepEqual(contents("Sweden turned down the offer."), ["the offer"]);
});

test("an “if” before quoted words makes them terms of whoever spoke before", () => {
  assert.deepEqual(told("Mara Quill said she was tired. If Sweden signs, “we can be done in an afternoon”."), [
    "statement neutral asserted",
    "condition conditional asserted",
  ]);
});

test("a proposal told by an adjective of its maker is a stand beside what became of it", () => {
  assert.deepEqual(told("A Swedish proposal to move the talks out of Vell found no backing among the mediators."), [
    "position supports possible",
    "position opposes asserted",
  ]);
});

test("what is accepted and what is not are two stands", () => {
  assert.deepEqual(told("Norway accepts the principle of camps but not the sites."), [
    "position supports asserted",
    "position opposes asserted",
  ]);
  assert.deepEqual(told("Norway is willing to amend the text, but not to redraw the map."), [
    "position supports asserted",
    "position opposes asserted",
  ]);
});

test("a stand's content begins behind its particle, and what would happen if is a question, no condition", () => {
  const contents = (text: string) => read(text).claims.map(({ kind, content }) => `${kind}: ${content?.text ?? "-"}`);
  assert.deepEqual(contents("Sweden gave way after four days."), ["position: -"]);
  assert.deepEqual(contents("Sweden gave in on the map."), ["position: on the map"]);
  assert.deepEqual(contents("Sweden demanded assurances on what would happen if Norway broke its word."), [
    "position: assurances on what would happen if Norway broke its word",
  ]);
});

test("what is held, done or asked is no stand", () => {
  for (const text of [
    "Doctors cleared wards on Sunday for the captives whom the rebels have held for two years.",
    "Several of you want to know about the ban.",
    "Everybody could read what Sweden had been ready to sign.",
    "Sweden had committed acts of hostility, the ministry said.",
    "Nobody from Sweden will attend, according to Ada Quill, a spokeswoman.",
  ])
    assert.deepEqual(
      told(text).filter((each) => each.startsWith("position")),
      [],
      text,
    );
  assert.deepEqual(told("Sweden held out for a share of the toll."), ["position supports sought"]);
});
