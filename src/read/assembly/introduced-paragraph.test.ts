import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The chains of a text's claims, roles left out. */
function chains(text: string): string[] {
  const { claims } = read(text, { published: "2031-06-04", title: null });
  return claims
    .filter(({ kind }) => kind !== "role")
    .map(({ chain }) => chain.map((level) => level.join(" + ")).join(" > "));
}

test("the paragraph below “said in a statement:” is the speaker's, the next one is not", () => {
  assert.deepEqual(
    chains("Kenya's foreign ministry said in a statement:\n\nThe list is long.\n\nThe rebels raided Vell on Monday."),
    ["Kenyan foreign ministry", ""],
  );
});

test("a year that opens a clause is no part of who speaks in it", () => {
  assert.deepEqual(chains("Kenya wants a vote, but since 2002 Norway has said it is not realistic."), ["", "Norway"]);
});

test("a participle of saying is whose the clause before it is, or whoever is joined to it", () => {
  assert.equal(
    chains("The rebels declared a truce, which was rejected by Kenya, stating that it came late.").at(-1),
    "Kenya",
  );
  assert.equal(
    chains("Kenya kept to its stand, with Minister Lena Toll stating that it was late.").at(-1),
    "Lena Toll",
  );
});

test("whoever was last heard goes on in the next paragraph, whoever was spoken of", () => {
  const told = "Ivo Brek met the Kenyan premier, Ada Toll, ministry spokesman Otto Vell said.";
  assert.equal(chains(`${told}\n\nHe said the list was long.`).at(-1), "Otto Vell");
});

test("a clock's zone, a platform and a connective are nobody", () => {
  assert.deepEqual(chains("10.45am BST Kenya says the list is long."), ["Kenya"]);
  assert.deepEqual(chains("That said, the extent of the fighting was unclear."), []);
  assert.equal(
    chains("The New York Times said Toll wrote on Truth Social. Two aides told the newspaper that he was upset.").at(
      -1,
    ),
    "New York Times > anonymous: Two aides",
  );
  assert.equal(
    chains("The list was long, the Kenyan news agency (KBN) said. The vote is near, the news agency reported.").at(-1),
    "KBN",
  );
});
