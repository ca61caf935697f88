import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StemNumbers } from "./stem-numbers.ts";
import { openingWords } from "./word-forms.ts";

describe("StemNumbers", () => {
  it("gives forms of one word one number, whatever punctuation stands around them", () => {
    const numbers = new StemNumbers();
    assert.deepEqual(numbers.read("“Marches, marched (marching).", true), [0, 0, 0]);
  });
  it("reads a figure as one word, in digits, in words or across several words", () => {
    const numbers = new StemNumbers();
    const [figure] = numbers.read("120", true);
    for (const written of ["one hundred and twenty", "(120)."])
      assert.deepEqual(numbers.read(written, true), [figure], written);
    assert.deepEqual(numbers.read("twenty-four 24", true), [1, 1]);
    assert.equal(numbers.read("800 thousand troops", true).length, 2);
  });
  it("leaves out words that no version has, and knows them once they are read", () => {
    const numbers = new StemNumbers();
    numbers.read("the ports", true);
    assert.deepEqual(numbers.read("the harbours ports", false), [0, 1]);
    assert.deepEqual(numbers.read("the harbours ports", true), [0, 2, 1]);
    assert.deepEqual(numbers.read("the harbours ports", false), [0, 2, 1]);
  });
});

describe("openingWords", () => {
  const far = " onwards".repeat(400);
  it("gives the first words, figures joined", () => {
    assert.deepEqual(openingWords(`The two hundred and six members shall${far}`, 4), [
      "the",
      "206",
      "members",
      "shall",
    ]);
  });
  it("cuts no figure short", () => {
    const long =
      "nine hundred and ninety nine million nine hundred and ninety nine thousand nine hundred and ninety nine";
    assert.deepEqual(openingWords(`${long} persons${far}`, 1), ["999999999"]);
  });
  it("gives what there is of a short passage", () => {
    assert.deepEqual(openingWords("All ports.", 10), ["all", "ports"]);
  });
});
