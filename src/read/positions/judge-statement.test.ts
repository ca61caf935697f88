import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function lastStatement(text: string): { readonly stance: string; readonly modality: string } {
  const { claims } = read(text, { published: "2031-06-04" });
  const found = claims.findLast((claim) => claim.kind === "statement");
  assert.ok(found !== undefined, `no statement in: ${text}`);
  return { stance: found.stance, modality: found.modality };
}

const MODALITIES: readonly (readonly [string, string])[] = [
  ["Sweden accused Norway of shelling a school. Norway's army said it had not fired a shot.", "denied"],
  ["Sweden accused Norway of shelling a school. Norway said the school was small.", "asserted"],
  ["Norway said it had nothing to do with the attack.", "denied"],
  ["Norway said there was no deadlock.", "asserted"],
  ["Norway called the report a fabrication.", "denied"],
  ["“We are not planning to leave,” Mara Quill said.", "asserted"],
  ["Mara Quill declined to predict how the house would vote.", "denied"],
  ["Mara Quill would not reveal which draft lay in the safe.", "denied"],
  ["Mara Quill has not named a day.", "denied"],
  ["“Ask me on Friday,” Mara Quill said.", "denied"],
  ["“Ask the widows what peace means,” Mara Quill said.", "asserted"],
  ["“I have nothing to add,” Mara Quill said.", "denied"],
  ["Norway has not said a word about the prisoners.", "denied"],
  ["Mara Quill would not confirm that a truce had been signed.", "denied"],
  ["Sweden said Mara Quill had been poisoned. Norway calls the story part of an information war.", "denied"],
  ["Nothing has been heard from Mara Quill.", "denied"],
  ["How many had left, Mara Quill would not say.", "denied"],
  ["Very little, say Western diplomats.", "asserted"],
  ["Mara Quill hoped to see it by May.", "asserted"],
  ["Mara Quill declined to name a date. “We have given away nothing,” she said.", "asserted"],
];
for (const [text, modality] of MODALITIES)
  test(`modality: ${text}`, () => assert.equal(lastStatement(text).modality, modality));

const STANCES: readonly (readonly [string, string])[] = [
  ["Sweden welcomed the extension of the truce.", "supports"],
  ["Sweden praised the talks.", "neutral"],
  ["“I am very pleased with the results,” Mara Quill said.", "supports"],
  ["“We are deeply disappointed by the decision,” Mara Quill said.", "opposes"],
  ["“I am pleased with the mood,” Mara Quill said.", "neutral"],
  ["Norway lifted the embargo. Mara Quill accused it of handing a lifeline to a dictator.", "opposes"],
  ["Mara Quill said the deal was a mistake.", "opposes"],
  ["Mara Quill said the deal was not a mistake.", "neutral"],
  ["Sweden accused Norway of a betrayal of the accord.", "neutral"],
];
for (const [text, stance] of STANCES) test(`stance: ${text}`, () => assert.equal(lastStatement(text).stance, stance));
