import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishModel } from "../model-tables.ts";
import { lemmaOf } from "./lemma.ts";
import { TAGS } from "./tag-set.ts";

describe("lemmaOf", () => {
  it("knows strong verbs and silent e of the news", () => {
    const cases: [form: string, lemma: string][] = [
      ["undertook", "undertake"],
      ["forbade", "forbid"],
      ["freed", "free"],
      ["fled", "flee"],
      ["disagreed", "disagree"],
      ["convened", "convene"],
      ["invaded", "invade"],
      ["boycotted", "boycott"],
      ["initialled", "initial"],
    ];
    for (const [form, lemma] of cases)
      assert.equal(lemmaOf(form, TAGS.indexOf("VERB:past"), englishModel()), lemma, form);
  });
});
