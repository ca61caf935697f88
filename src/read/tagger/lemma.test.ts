import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { regularLemma } from "./lemma.ts";

describe("regularLemma", () => {
  it("undoes regular endings of verbs", () => {
    const cases: [form: string, lemma: string][] = [
      ["denies", "deny"],
      ["stopped", "stop"],
      ["recalled", "recall"],
      ["controlled", "control"],
      ["urged", "urge"],
      ["conceded", "concede"],
      ["persuaded", "persuade"],
      ["rebuked", "rebuke"],
      ["favored", "favor"],
      ["monitored", "monitor"],
      ["adopted", "adopt"],
      ["announcing", "announce"],
      ["discusses", "discuss"],
    ];
    for (const [form, lemma] of cases) assert.equal(regularLemma(form, "VERB"), lemma, form);
  });
  it("undoes plurals", () => {
    for (const [form, lemma] of [
      ["parties", "party"],
      ["boxes", "box"],
      ["talks", "talk"],
      ["status", "status"],
    ])
      assert.equal(regularLemma(form, "NOUN"), lemma, form);
  });
});
