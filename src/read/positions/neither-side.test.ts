import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Whose stand a text tells, and which. */
function stands(text: string): string[] {
  return read(text, { title: "Title", published: "2025-06-10" })
    .claims.filter(({ kind }) => kind === "position")
    .map(({ actors, stance, modality }) => `${actors.join()}: ${stance} ${modality}`);
}

describe("a stand whose verb is turned", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["The Front neither accepted nor rejected the plan.", "Front: mixed asserted"],
    ["Norlandia has neither endorsed nor dismissed the proposal.", "Norlandia: mixed asserted"],
    ["Kenya and Norway neither accepted nor rejected the plan.", "Kenya,Norway: mixed asserted"],
    ["The Houthis have neither accepted nor rejected the plan.", "Houthis: mixed asserted"],
    ["Hamas has neither rejected nor accepted the plan.", "Hamas: mixed asserted"],
    ["Kenya said it neither supported nor opposed the plan.", "Kenya: mixed asserted"],
    ["Kenya does not support or oppose the plan.", "Kenya: mixed asserted"],
    ["Ada Toll said both Kenya and Norway refused to withdraw their troops.", "Kenya,Norway: opposes asserted"],
    ["Ada Toll said neither Kenya nor Norway wants a pause.", "Kenya,Norway: opposes asserted"],
    ["Kenya said it had not ruled out a military response.", "Kenya: mixed possible"],
    ["A full withdrawal is unacceptable to both Kenya and Norway.", "Kenya,Norway: opposes asserted"],
    [
      "A full withdrawal is unacceptable to Hamas and Islamic Jihad.",
      "Hamas,Palestinian Islamic Jihad: opposes asserted",
    ],
    ["Neither Norlandia nor Sudria accepts the plan.", "Norlandia,Sudria: opposes asserted"],
    ["Ada Toll asked for the clause to be taken out.", "Ada Toll: opposes sought"],
    ["The bishops demanded that the treaty be annulled.", "anonymous: bishops: opposes sought"],
    ["Ada Toll demanded that the sanctions be lifted.", "Ada Toll: supports sought"],
    ["Sudria asked for the second article to be rewritten.", "Sudria: supports sought"],
    ["Norlandia wants the agreement to be carried out in full.", "Norlandia: supports sought"],
    ["Norlandia wants the observers out.", "Norlandia: opposes sought"],
    ["Jon Vell hopes the rebels will agree to a truce.", "Jon Vell: supports sought"],
    ["The release of the prisoners is non-negotiable, Ada Toll said.", "Ada Toll: supports sought"],
    ["The sovereignty of the islands is not negotiable, Ada Toll said.", "Ada Toll: opposes asserted"],
    ["Jon Vell called it a plan that is unacceptable.", "Jon Vell: opposes asserted"],
  ];
  for (const [text, stand] of cases) it(text, () => assert.deepEqual(stands(text), [stand]));

  it("finds no verdict in what others thought of the thing", () => {
    assert.deepEqual(stands("Ada Toll called the outcome a step that her predecessors had believed impossible."), []);
  });
});
