import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and modality of each claim; "-" where the reporter tells it. */
function sources(text: string): readonly string[] {
  const { claims } = read(`Sweden and Norway have held talks.\n\n${text}`, { published: "2031-06-04" });
  return claims
    .filter((claim) => claim.kind !== "role" && claim.span.start >= 35)
    .map(({ kind, chain, modality }) => `${kind} ${chain.at(-1)?.join("+") ?? "-"} ${modality}`);
}

// What somebody wants has no chain; what somebody says, asks for or refuses has.
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  [
    "“It is early,” said Mara Quill, the Norwegian premier. Her government wants two things: a truce and a vote.",
    ["statement Mara Quill asserted", "position - sought", "position - sought"],
  ],
  ["Norway demanded two things: a truce and a vote.", ["position Norway sought", "position Norway sought"]],
  [
    "The text was late, Mara Quill said. Norway would like it to name a port.",
    ["statement Mara Quill asserted", "position - sought"],
  ],
  ["Norway's willingness to sign was plain.", ["position - asserted"]],
  ["Norway's refusal to sign was plain.", ["position Norway asserted"]],
  ["Norway voiced objections to the map.", ["position Norway asserted"]],
  ["Norway harbours objections to the map.", ["position - asserted"]],
  // Standing up for a step is said, holding ground is done.
  ["Mara Quill defended the choice of a civilian.", ["statement Mara Quill asserted"]],
  ["Norwegian troops defended the bridge.", ["incident - asserted"]],
  // Nobody need say "not" to say nothing.
  ["Neither Mara Quill nor Sweden gave a date for the flights.", ["statement Mara Quill+Sweden denied"]],
  ["Neither Norway nor Sweden commented on the report.", ["statement Norway+Sweden denied"]],
  ["Neither Norway nor Sweden gave ground.", []],
  // When a thing was made clear does not hide who made it so.
  ["Norway had made clear last week that it would sign only if the guns left.", ["condition Norway asserted"]],
  // A day before the verb is nobody, and what is broken into a description does not end it.
  ["Mara Quill, who leads the party, last week rejected the plan.", ["position Mara Quill asserted"]],
  ["Mara Quill, the envoy, yesterday warned that the roads were mined.", ["statement Mara Quill asserted"]],
  ["Mara Quill (54) on Monday warned that the roads were mined.", ["statement Mara Quill asserted"]],
  [
    "Mara Quill, a judge who has headed the court, the SCK, since January, warned that the roads were mined.",
    ["statement Mara Quill asserted"],
  ],
  ["In Oslo, last week brought rain.", []],
  // What a thing is for somebody, in words quoted of them.
  ["For Mara Quill, who heads the mission, the land stands “on the brink of ruin”.", ["statement Mara Quill asserted"]],
  ["For the rebels, the pause was “an insult”.", ["statement anonymous: rebels asserted"]],
  ["For the first time, the land stands “on the brink”.", ["statement - asserted"]],
  // Who belongs to a group does not speak for it.
  [
    "It goes back to May, when the Quint, made up of Kenya, Oman, Chad and Peru, called for a pause.",
    ["position Quint sought"],
  ],
  // How a source is named is no demand; what is not told is a refusal to say, beside what is told.
  [
    "The army will stay, an official told the Harbour Daily, insisting on anonymity.",
    ["position anonymous: official asserted"],
  ],
  [
    "Mara Quill praised the deal, declining to name the ports.",
    ["statement Mara Quill asserted", "statement Mara Quill denied"],
  ],
  // Doors are no matter of blame, and an idea that goes back to a day is not handed over.
  ["Mara Quill slammed the door behind her.", []],
  ["The plan goes back to 12 May.", []],
  ["Who wrote the plan remains contested.", []],
  // What a text stipulates is a term, on the word of whoever issued it.
  ["The militias may keep no guns, the accord stipulates.", ["provision - asserted"]],
  [
    "The Quint called for a pause. The militias would have no place in it, the joint statement stipulates.",
    ["position Quint sought", "provision Quint asserted"],
  ],
  // A source behind a semicolon, or given for the second half alone, does not answer for the first.
  [
    "Norwegian soldiers left Ostrel in May; according to Sweden, they mined the road.",
    ["incident - asserted", "incident Sweden asserted"],
  ],
];

for (const [text, expected] of TOLD) test(text, () => assert.deepEqual(sources(text), expected));

test("praise and blame of whom somebody picks are for the step", () => {
  const stance = (text: string): readonly string[] => read(text).claims.map((claim) => claim.stance);
  assert.deepEqual(stance("Norway praised the choice of a civilian."), ["supports"]);
  assert.deepEqual(stance("Norway criticised the choice of a general."), ["opposes"]);
});
