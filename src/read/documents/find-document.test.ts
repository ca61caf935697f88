import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Name and version of the text each claim speaks of, in the order of the words; claims that speak of none are left out. */
function textsOf(text: string): readonly string[] {
  return read(text).claims.flatMap(({ document }) =>
    document === null ? [] : [`${document.name}: ${document.version ?? "-"}`],
  );
}

test("a provision in a sentence speaks of the version that opens the sentence", () => {
  const found = textsOf(
    "Mediators have revised the 30-point plan. " +
      "The first draft, leaked last week, would have obliged Orlan to give up the harbour.",
  );
  assert.deepEqual(found.slice(-2), ["30-point plan: 30-point version", "30-point plan: 30-point version"]);
});

test("terms behind an opening that names a version stand in that version", () => {
  assert.deepEqual(
    textsOf(
      "A first draft of the toll agreement ruled out prosecution. " +
        "In the final version, according to two envoys, that sentence has been struck out; a panel is to sort the cases.",
    ).slice(-2),
    ["toll agreement: final text", "toll agreement: final text"],
  );
});

test("versions are told apart by order, by number and by the time they date from", () => {
  assert.deepEqual(
    textsOf(
      "Mediators circulated a first draft of the toll agreement on 2 May. A revised draft was circulated on 9 May. " +
        "It drops the toll exemption. The rebels rejected the revised text. The government said the first draft was acceptable.",
    ),
    [
      "toll agreement: first draft",
      "toll agreement: revised draft",
      "toll agreement: revised draft",
      "toll agreement: revised draft",
      "toll agreement: first draft",
    ],
  );
  assert.deepEqual(textsOf("Draft 2 of the accord provides for elections. The rebels rejected the second draft."), [
    "accord: second draft",
    "accord: second draft",
  ]);
  assert.deepEqual(
    textsOf(
      "The April version of the toll proposal dropped the exemption. Orlan rejected the March version. Orlan said it accepted the April text.",
    ),
    ["toll proposal: April version", "toll proposal: March version", "toll proposal: April version"],
  );
});

test("texts named after different countries are different texts", () => {
  assert.deepEqual(
    textsOf(
      "The Norwegian draft provides for a ceasefire. The Egyptian draft provides for elections. The rebels rejected the Norwegian text.",
    ),
    ["Norway draft: -", "Egypt draft: -", "Norway draft: -"],
  );
});

test("an indefinite article brings in another version, a final text is one to come", () => {
  const [, refined, updated, final] = textsOf(
    "The plan has been cut to 19 points. Orlan said it had drafted an updated and refined framework. " +
      "The rebels rejected the updated framework. The final version will be signed in June.",
  );
  assert.equal(refined, "19-point plan: refined framework");
  assert.equal(updated, refined);
  assert.equal(final, "19-point plan: final text");
});

test("parts of a text and what is done to it speak of the text under discussion", () => {
  assert.deepEqual(
    textsOf(
      "Orlan published the revised treaty on Monday. Mara Quill said she had not read it. The rebels said Article 6 was unacceptable. " +
        "The rebels said they would walk out.",
    ),
    // Published, not read, and judged by one of its parts.
    ["treaty: revised treaty", "treaty: revised treaty", "treaty: revised treaty"],
  );
});

test("the deadline of a term stands in the text of the term", () => {
  const { claims } = read(
    "Norland handed over a nine-page proposal on Monday. Maps of the harbour would be due within 72 hours of signature.",
  );
  const texts = new Map(claims.map(({ kind, document }) => [kind, document]));
  assert.equal(texts.get("deadline")?.name, "nine-page proposal");
  assert.deepEqual(texts.get("deadline"), texts.get("provision"));
});

test("the leaked draft is the version known before, not the one last spoken of", () => {
  const found = textsOf(
    "The talks follow the leak of a 30-point draft harbour plan last week. As of Tuesday, Orlan said it had not yet received the revised plan. " +
      "The leaked draft plan initially suggested Orlan would give up the harbour. The rebels said that version could serve as a basis.",
  );
  assert.deepEqual(found, [
    "30-point harbour plan: 30-point version",
    "30-point harbour plan: revised version",
    "30-point harbour plan: 30-point version",
    "30-point harbour plan: 30-point version",
  ]);
});

test("a verdict on 'it' is one on the text that the sentence named before", () => {
  assert.deepEqual(textsOf("Quill said the first draft could serve as a basis, while Toll dismissed it as useless."), [
    "draft: first draft",
    "draft: first draft",
  ]);
});

test("a text is called as it is written, after the city it was made in and with its year", () => {
  assert.deepEqual(
    textsOf(
      "The two sides signed the Nairobi Protocol in 2019. The Abuja agreement provides for elections. " +
        "Both signed the Vell Declaration of Intent on 28 August. Toll rejected the 2006 peace deal. The rebels rejected the 60-day plan.",
    ),
    [
      "Nairobi Protocol: -",
      "Abuja agreement: -",
      "Vell Declaration of Intent: -",
      "2006 peace deal: -",
      "60-day plan: -",
    ],
  );
});

test("words that judge a text, and verbs before it, are not of its name", () => {
  assert.deepEqual(
    textsOf(
      "Toll said the rebels had not yet received formal notice. Kenya appears to have accepted Norway's proposal. " +
        "The envoys presented a concrete proposal.",
    ),
    ["formal notice: -", "Norway proposal: -", "proposal: -"],
  );
});

test("an accord of another place or year is another accord", () => {
  assert.deepEqual(
    textsOf(
      "The rebels and the government signed a ceasefire accord. Under an accord signed at Orsa in Norway in May 2003, the army would leave. Toll rejected the ceasefire accord.",
    ),
    ["ceasefire accord: -", "Orsa accord: -", "Orsa accord: -", "ceasefire accord: -"],
  );
});

test("what only sounds like a text is none", () => {
  assert.deepEqual(
    textsOf(
      "Kenya has backed the Government of National Accord. Toll said a resolution of the war was near. " +
        "The minister for conflict resolution rejected the delay. Norway said the sides would reach agreement on the port.",
    ),
    [],
  );
});

test("a day before a text is no part of its name, a hyphen in a name is", () => {
  assert.deepEqual(
    textsOf("The rebels rejected the Feb. 29 Kenya-Fronde deal. Norway rejected the Orsa-Vell declaration."),
    ["Kenya Fronde deal: -", "Orsa-Vell declaration: -"],
  );
});
