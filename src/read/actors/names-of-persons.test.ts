import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims of a text are given for, in the order of their words. */
function sources(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("a surname with a hyphen, initials and a field of office belong where they belong", () => {
  assert.deepEqual(sources("Jean Ory-Marle left. Ory-Marle said the list was late."), ["Jean Ory-Marle"]);
  assert.deepEqual(sources("“The list is late,” said N. Kitov Brek, their convener."), ["N. Kitov Brek"]);
  assert.deepEqual(sources("Harbour Affairs Minister G.L. Perris said the list was late."), ["G.L. Perris"]);
  assert.deepEqual(sources("Lawyer Anton Bale said the list was late."), ["Anton Bale"]);
  assert.deepEqual(sources("The Voice of Terns, the rebel radio, said the list was late."), ["Voice of Terns"]);
});

test("a list of names with an article, a companion and a clause about a name", () => {
  assert.deepEqual(sources("Saudi Arabia, Turkey and the African Union have all said the list was late."), [
    "Saudi Arabia and Turkey and African Union",
  ]);
  assert.deepEqual(sources("Kenya, together with the Tern Council in Vell, said the list was late."), [
    "Kenya and Tern Council",
  ]);
  assert.deepEqual(sources("Qatar, which mediates along with Norway and Sweden, said the list was late."), ["Qatar"]);
});

test("whoever says words is not named in them", () => {
  const text =
    "“The list is late,” Ivo Brek told deputies. He would bring it up with Omar Tull, the deputy premier, he said.";
  assert.deepEqual(new Set(sources(text)), new Set(["Ivo Brek"]));
});

test("of several people before a pronoun the one named first is meant", () => {
  const text =
    "Not so to Ivo Brek, the secretary, who signed the paper in the presence of Prime Minister Omar Tull. “It is late,” he told reporters.";
  assert.deepEqual(sources(text), ["Ivo Brek"]);
});

test("a faith before a title is no part of a name", () => {
  const sources = read("Catholic Archbishop Ivo Brek said the list was late. The archbishop said no more.", {
    published: "2031-06-04",
  }).claims.flatMap(({ kind, chain }) => (kind === "role" ? [] : (chain.at(-1) ?? [])));
  assert.equal(sources[0], "Ivo Brek");
});

test("a place that opens a clause is no part of the name behind it", () => {
  assert.deepEqual(sources("In Lima Ada Quill, the Kenyan envoy, said the list was late."), ["Ada Quill"]);
  assert.deepEqual(sources("On Tuesday in New York Ada Quill said the list was late."), ["Ada Quill"]);
  assert.deepEqual(sources("Ada Quill left. In Ostrel Ada Quill said the list was late."), ["Ada Quill"]);
  const { claims } = read("Back in Ankara Foreign Minister Ada Quill said the list was late.");
  assert.equal(claims.find(({ kind }) => kind === "role")?.quote, "Foreign Minister Ada Quill");
});

test("behind Mr and Ms stands a surname, whatever else the word may be", () => {
  assert.deepEqual(sources("Mr. King said the list was late."), ["King"]);
  assert.deepEqual(sources("Ada Baker left. Ms Baker said the list was late."), ["Ada Baker"]);
  assert.deepEqual(sources("“Mr. Speaker, the list is late,” said Mrs Judge."), ["Judge"]);
});

test("a province before “Sen.” or “Gov.” is no part of a name", () => {
  assert.deepEqual(sources("Harbourland Sen. Ivo Brek left. Brek said the list was late."), ["Ivo Brek"]);
  assert.deepEqual(sources("Old Ostrel Gov. Ada Quill said the list was late."), ["Ada Quill"]);
});

test("words of an office alone are nobody's name", () => {
  const text = "The map was shown to Ivo Brek, who serves as High Representative, an aide of his said. ";
  assert.equal(sources(`${text}He has threatened to leave unless parliament votes.`).at(-1), "Ivo Brek");
  assert.deepEqual(sources("Ostrel-based First Security said the list was late."), ["First Security"]);
});

test("a given name that ends as participles do opens a name", () => {
  for (const given of ["Khaled", "Waleed", "Naveed"])
    assert.deepEqual(sources(`${given} al-Brek, the envoy's predecessor, maintains that the list was late.`), [
      `${given} al-Brek`,
    ]);
  assert.deepEqual(sources("Jailed Kurdish leader Omar Tull said the list was late."), ["Omar Tull"]);
});

test("a small word before a surname belongs to it, though the surname is a capital's", () => {
  const text = "Ada de Lima, the interim head of the panel, arrived. ";
  assert.deepEqual(sources(`${text}The list was late, de Lima said.`), ["Ada de Lima"]);
  assert.deepEqual(sources('Bill de Brek spoke. If Toll came on 14 April, de Brek tweeted, "the list is late."'), [
    "Bill de Brek",
  ]);
  assert.deepEqual(sources("Ivo dela Brek arrived. Dela Brek said the list was late."), ["Ivo dela Brek"]);
  assert.deepEqual(sources(`${text}The list was late, Lima's envoy said.`), ["anonymous: Lima's envoy"]);
});

test("a given name that ends as adverbs do opens a name", () => {
  for (const given of ["Vitaly", "Anatoly"])
    assert.deepEqual(sources(`“The list is late,” ${given} Brek, the chief negotiator, said.`), [`${given} Brek`]);
  assert.deepEqual(sources("Ada Brek left. Sadly Brek said that the list was late."), ["Ada Brek"]);
});

test("a given name that is a month's too, before the small words of a family's name and behind an office", () => {
  assert.deepEqual(sources("The envoy Jan van der Brek said the list was late."), ["Jan van der Brek"]);
  assert.deepEqual(sources("UN envoy Jan Brek said the list was late."), ["Jan Brek"]);
});

test("a person bears the name that a movement is called after", () => {
  const { claims } = read("Norway met the movement's leader, Abdul-Malik al-Houthi, on Monday.");
  assert.ok(claims.some(({ kind, actors }) => kind === "role" && actors.includes("Abdul-Malik al-Houthi")));
  assert.ok(
    claims.some(({ kind, counterparts }) => kind === "meeting" && counterparts.includes("Abdul-Malik al-Houthi")),
  );
});

test("families of several words, joined by vowels or hyphens, and after a rank", () => {
  assert.deepEqual(sources("Thai Premier Sut Chan-o-cha said the list was late."), ["Sut Chan-o-cha"]);
  assert.deepEqual(sources("Ivo Ould Tam Brek came. Ould Tam Brek said the list was late."), ["Ivo Ould Tam Brek"]);
  assert.deepEqual(sources("Ivo Toll de Brek came. Mr. Toll de Brek said the list was late."), ["Ivo Toll de Brek"]);
  assert.deepEqual(sources("Ada Tull-Quill came. Quill said the list was late."), ["Ada Tull-Quill"]);
  assert.deepEqual(sources("Spokesman Maj Lao Brek said the list was late."), ["Lao Brek"]);
});

test("why a source has no name is no part of who it is", () => {
  assert.deepEqual(sources("A Kenyan official who requested anonymity said the list was late."), [
    "anonymous: Kenyan official",
  ]);
});
