import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the accords of a text bind, in the order of their words. */
function bound(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) =>
    kind === "agreement" ? [actors.join(" and ")] : [],
  );
}

test("a list names all, past what is set off behind each", () => {
  assert.deepEqual(
    bound("The accord was signed on Monday by Ada Quill, the premier's envoy, and Omar Tull, secretary of the Front."),
    ["Ada Quill and Omar Tull"],
  );
});

test("an apposition parts two subjects", () => {
  assert.deepEqual(bound("Ada Quill, the premier's envoy, and commander Omar Tull signed the accord on Monday."), [
    "Ada Quill and Omar Tull",
  ]);
});

test("two states before one noun are two, and so are those whom a statement is of", () => {
  const parties = (sentence: string): readonly string[] | undefined =>
    read(sentence, { published: "2031-06-04" }).claims.find(({ kind }) => kind === "agreement")?.actors;
  for (const subject of [
    "Senior Kenyan and Norwegian officials",
    "The Kenyan and Norwegian foreign ministers",
    "Kenya's and Norway's foreign ministers",
  ])
    assert.deepEqual(parties(`${subject} signed a truce.`), ["Kenya", "Norway"], subject);
  assert.deepEqual(parties("The Kenyan and Norwegian armies signed a truce."), ["Kenyan army", "Norwegian army"]);
  for (const words of [
    "A joint statement of Kenya and Norway said the list was late.",
    "A statement from Kenya and Norway said the list was late.",
    "The list was late, said the statement, which was issued by Kenya and Norway.",
  ]) {
    const { claims } = read(words, { published: "2031-06-04" });
    assert.ok(
      claims.some(({ chain }) => chain.at(-1)?.join() === "Kenya,Norway"),
      words,
    );
  }
});
