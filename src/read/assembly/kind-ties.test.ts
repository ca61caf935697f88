import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** The kinds a text's claims are filed as, roles left out. */
function kindsIn(text: string): string[] {
  return read(text, { published: "2026-05-10" })
    .claims.map((claim) => claim.kind)
    .filter((kind) => kind !== "role");
}

function each(cases: readonly (readonly [text: string, kinds: readonly string[]])[]): void {
  for (const [text, kinds] of cases) assert.deepEqual(kindsIn(text), kinds, text);
}

describe("claims joined in a sentence", () => {
  it("parts what is said, what is refused and what for", () => {
    each([
      ["Ada Quill maintains that the deal was sound and that Norway had wrecked it.", ["statement", "statement"]],
      [
        "Ada Quill would not say whether the list was real, and remarked that leaks harm both.",
        ["statement", "statement"],
      ],
      ["The army blamed the Tern Brigade, which rejected the charge.", ["statement", "statement"]],
      ["Norway wants observers at the table, which Sweden has long opposed.", ["position", "position"]],
      ["Norway said the road had been mined, which Sweden denies.", ["statement", "statement"]],
      ["Norway refused to come, describing the exercise as a waiting room.", ["position", "statement"]],
      ["Norway urged that the force be sent at once and that Sweden open the port.", ["position", "position"]],
      ["Norway denounced the pact as a charter for murder.", ["statement"]],
      ["Some 300 farmers marched to the bridge to demand that the talks be broken off.", ["incident", "position"]],
    ]);
  });
});

describe("ties between kinds", () => {
  it("files a promise as the meeting, step or event that is promised", () => {
    each([
      ["Norway promised to publish the map.", ["document"]],
      ["Sweden promised to send its envoy to the next round.", ["meeting"]],
      ["Norway has promised to declare a state of emergency this week.", ["incident"]],
      ["Norway promised to leave the flag alone.", ["position"]],
    ]);
  });
  it("takes the word of a court, an army or a charge for what it is", () => {
    each([
      ["The supreme court annulled the election.", ["incident"]],
      ["Both armies ordered their men to advance.", ["incident"]],
      ["Both armies ordered their men to hold fire.", ["position"]],
      ["Residents allege that soldiers lent one side a mortar.", ["statement"]],
      ["“Nobody should mistake a sticker for a settlement,” said Ada Quill.", ["statement"]],
    ]);
  });
  it("tells a demand with its threat, and terms behind an attribution, as conditions", () => {
    each([
      ["Sweden must first leave the port, or there will be no talks, Ada Quill said.", ["condition"]],
      ["The convoy, according to its driver, Ada Quill, can cross only if the mines are cleared.", ["condition"]],
      ["Serb List, the largest party, promised to return provided that the statute is adopted.", ["condition"]],
    ]);
  });
  it("tells what a plan lays down from what it would do to people", () => {
    each([
      ["The plan would split the country, the rebel commander said.", ["statement"]],
      ["The draft gives the region its own police.", ["provision"]],
    ]);
  });
  it("takes verdicts on talks for statements and an offer in a phrase for a stand", () => {
    each([
      ["The talks have gone nowhere, a Swedish diplomat said.", ["statement"]],
      ["Norway raised the idea of a joint harbour company.", ["position"]],
      ["Sweden sees no alternative to a neutral force.", ["position"]],
    ]);
  });
});
