import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING =
  "Brennia and the Orsa Front have fought for the valley since 2019. Mara Quill, the Brennian foreign minister, and Ivo Tarn, the leader of the Front, met in Torvik in May.\n\n";

/** What happens to texts in a sentence, as "words | modality". */
function texts(sentence: string): readonly string[] {
  return read(OPENING + sentence, { published: "2024-06-20" })
    .claims.filter((claim) => claim.span.start >= OPENING.length && claim.kind === "document")
    .map((claim) => `${claim.quote} | ${claim.modality}`);
}

function only(sentence: string, modality: string): void {
  assert.deepEqual(texts(`${sentence}.`), [`${sentence} | ${modality}`]);
}

test("texts move and are laid before somebody, made public or sent back", () => {
  only("The draft went to both capitals on Monday", "asserted");
  only("The document now goes to parliament for ratification", "asserted");
  only("The tables were laid before the meeting on 8 September", "asserted");
  only("The annex has not been made public", "denied");
  only("The text has not been sent back", "denied");
});

test("texts are received or not, kept, answered in writing", () => {
  only("Brennia says it has received neither the draft nor the map", "denied");
  only("Ivo Tarn received the chart from a journalist", "asserted");
  only("Neither side was allowed to keep a copy", "denied");
  only("The Front replied in writing on Thursday", "asserted");
  only("“So far we have not had a written answer,” Mara Quill said", "denied");
});

test("work on a text, a decree signed, and what somebody says of himself and a text", () => {
  only("The lawyers have finished their work on the annex", "asserted");
  only("Mara Quill signed the decree on Tuesday", "asserted");
  only("Brennia professes never to have been shown the annex", "denied");
});

test("texts are printed, lodged, acknowledged, answered by another, written to somebody", () => {
  only("The daily printed the draft in full", "asserted");
  only("Brennia has lodged a formal complaint with the commission", "asserted");
  only("The Front acknowledged receipt of the proposal on Sunday", "asserted");
  only("The Front came back with a counter-proposal on Friday", "asserted");
  only("Mara Quill wrote to the envoy on Tuesday", "asserted");
  only("There has been no reply to the letter", "denied");
  only("The sides exchanged instruments of ratification on Friday", "asserted");
  only("The annex on water is still in brackets", "asserted");
});

test("a text that is promised is planned", () => {
  only("The envoy undertook to table, not later than 30 July, a schedule for the withdrawal", "planned");
  only("The envoy has promised both sides a written version within days", "planned");
});

test("how something came to be known is no step with a text, nor are prisoners handed over or condolences presented", () => {
  for (const sentence of [
    "A diplomat who has read it calls the draft thin.",
    "An early version of the map, seen by two dailies, left the port to Brennia.",
    "The soldiers handed over their weapons on Monday.",
    "Mara Quill laid a wreath before the monument on Sunday.",
    "The Front said in a communique published on Saturday that the bridge was closed.",
    "The list would be cut to a dozen.",
    "The bill went to the widow.",
    "He put the plan to work.",
    "We are putting on the table the most that a state can give.",
    "Brennia promised to amend the articles of its constitution.",
  ])
    assert.deepEqual(texts(sentence), [], sentence);
});

test("a text is named by its own noun, and who says “we” of it speaks for a side", () => {
  const [claim] = read(`${OPENING}“We are sending a formal notice to the Council this week,” Mara Quill said.`, {
    published: "2024-06-20",
  }).claims.filter((each) => each.kind === "document");
  assert.deepEqual([claim?.document?.name, claim?.actors, claim?.modality], ["formal notice", ["Brennia"], "planned"]);
});

test("a step with a text may be put off", () => {
  only("Publication of the protocol was held up by a quarrel over its wording", "postponed");
});

test("parts of a text are published, others are worked on, asked for or sent", () => {
  only("Sections of the accord were published in a state newspaper", "asserted");
  only("Delegates worked through the night on the preamble", "asserted");
  assert.deepEqual(texts("The front wants the paper translated before it signs."), []);
  assert.deepEqual(texts("The front has not replied to the paper the envoys sent it in early March."), [
    "the paper the envoys sent it in early March | asserted",
  ]);
  assert.deepEqual(texts("Brennia has delayed publication of the map."), [
    "Brennia has delayed publication of the map | postponed",
  ]);
});

test("a text grows shorter, is watered down, read out and left in a drawer", () => {
  only("The new version is shorter by a third", "asserted");
  only("The statement was watered down at Brennia's insistence", "asserted");
  only("The text lay in a drawer for three years", "asserted");
  assert.deepEqual(
    texts("The Front's proposal was faxed to the bishop's office on Monday and read on local radio the same evening."),
    [
      "The Front's proposal was faxed to the bishop's office on Monday | asserted",
      "read on local radio the same evening | asserted",
    ],
  );
});

test("“neither” of several texts and “it” for one still to come", () => {
  assert.deepEqual(texts("The two papers are with the envoy. Neither has been shown to Brennia.").slice(1), [
    "Neither has been shown to Brennia | denied",
  ]);
  assert.deepEqual(texts("Mara Quill will begin as soon as both sides send her a joint letter. It has not arrived."), [
    "It has not arrived | denied",
  ]);
  assert.deepEqual(texts("What stays secret are two annexes. Neither has been shown to the league."), [
    "Neither has been shown to the league | denied",
  ]);
  assert.deepEqual(texts("The aid train was due in Torvik. It has not arrived."), []);
});
