import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { alignVersions } from "../text/align-versions.ts";
import { parseDraft } from "../text/parse-draft.ts";
import { redlineDocument } from "../text/redline.ts";
import { bracketedText } from "./word-compilation.ts";

const compiled = (a: string, b: string) =>
  bracketedText(redlineDocument(a, b, alignVersions(parseDraft(a), parseDraft(b))), { a: "A", b: "B" });

describe("bracketedText", () => {
  it("brackets each wording with its version's name", () => {
    assert.equal(
      compiled("Draft\n1. The army has 600,000 soldiers.", "Draft\n1. The army has 800,000 soldiers."),
      "Draft\n1. The army has [A: 600,000][B: 800,000] soldiers.",
    );
  });
  it("cuts no bracket of the text itself in two", () => {
    assert.equal(
      compiled("Draft\n1. Opened on [1 May] [1 June] at noon.", "Draft\n1. Opened on 1 June at noon."),
      "Draft\n1. Opened on [A: [1 May] [1 June]][B: 1 June] at noon.",
    );
  });
  it("leaves a bracket that both versions hold around the change", () => {
    assert.equal(
      compiled("Draft\n1. [Lorries above ten tonnes wait.]", "Draft\n1. [Lorries above twelve tonnes wait.]"),
      "Draft\n1. [Lorries above [A: ten][B: twelve] tonnes wait.]",
    );
  });
});
