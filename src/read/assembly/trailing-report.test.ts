import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The content and the chain of the first claim. */
function contentOf(text: string): readonly [content: string, chain: readonly (readonly string[])[]] {
  const [claim] = read(text, { published: "2031-06-04" }).claims;
  return [claim.content?.text ?? "", claim.chain];
}

test("a content ends before the source that closes its sentence", () => {
  const ban = "a written ban on the enlargement of the league";
  const cases = [
    ["a source close to the president said", "anonymous: source close to the president"],
    ["those who have read the draft say", "anonymous: those who have read the draft"],
    ["or so his aides say", "anonymous: his aides"],
  ] as const;
  for (const [report, source] of cases)
    assert.deepEqual(contentOf(`The federation wants ${ban}, ${report}.`), [ban, [[source]]]);
  assert.deepEqual(contentOf("The talks broke down over the bridge, someone who attended them told us later."), [
    "The talks broke down over the bridge",
    [["anonymous: someone who attended them"]],
  ]);
});
