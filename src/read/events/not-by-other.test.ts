import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Kind, modality, actors and text of what is told. */
function told(text: string): string[] {
  return read(text, { title: "Title", published: "2025-06-10" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, modality, actors, document }) =>
      [kind, modality, actors.join("+"), document?.name].filter((part) => (part ?? "") !== "").join(" "),
    );
}

describe("what was not done, not said or not in a text", () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    [
      "Norlandia signed the accord on Monday, but the Front did not.",
      "agreement asserted Norlandia accord",
      "agreement denied Front",
    ],
    ["Ada Toll attended the summit, but Jon Vell did not.", "meeting asserted Ada Toll", "meeting denied Jon Vell"],
    ["The clearing of mines has not begun.", "incident denied"],
    ["Sudria has not said that 40 people died in the blast.", "statement denied Sudria"],
    [
      "The rebels of the Norland Front ignored a deadline to lay down their arms.",
      "deadline asserted anonymous: rebels of the Norland Front",
    ],
    ["Instead of a new draft, Ada Toll circulated a list of questions.", "document asserted Ada Toll list"],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(told(text), expected));

  it("makes no toll of a number that nobody knows", () => {
    for (const text of [
      "Nobody knows how many were killed in the attack on Ostrel.",
      "Neither government has said that 40 people died in the attack on Ostrel.",
    ])
      assert.ok(!told(text).some((claim) => claim.startsWith("casualty")), text);
  });
  it("takes a text with almost nothing on a matter for one without it", () => {
    const accord = "Norlandia and Sudria signed an accord on Monday. It contains almost nothing on the prisoners.";
    assert.ok(told(accord).some((claim) => claim.startsWith("provision denied")));
    assert.ok(
      told("The draft was published. The clause on the prisoners was put back into the text.").includes(
        "provision asserted draft",
      ),
    );
  });
});
