import assert from "node:assert/strict";
import { test } from "node:test";
import { analyse } from "../analyse.ts";
import { joinQuoted } from "../assembly/whole-quotations.ts";
import { pastTime } from "./time-adverbials.ts";

/** The word that stands behind the words of time which follow the verb at `at`. */
function behind(text: string, at: number): string {
  const [{ words }] = joinQuoted(analyse(text));
  return words[pastTime(words, at, words.length)].text;
}

test("words of time end before the particle or object that the verb takes", () => {
  assert.equal(behind("Brennia withdrew on Wednesday from the pact.", 2), "from");
  assert.equal(behind("Brennia withdrew late last week from the pact.", 2), "from");
  assert.equal(behind("Brennia withdrew on 3 May 2019 from the pact.", 2), "from");
  assert.equal(behind("Brennia withdrew from the pact on Monday.", 2), "from");
});
