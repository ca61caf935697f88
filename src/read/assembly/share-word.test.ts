import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind and innermost source of each claim, "-" where the reporter tells it. */
function words(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.map(
    ({ kind, chain }) => `${kind} ${chain.at(-1)?.join(" and ") ?? "-"}`,
  );
}

test("what is due stands on the word of whoever promises it", () => {
  assert.ok(
    words("The Kenyan defence ministry promises that arrears will be cleared by 30 June.").includes(
      "deadline Kenyan defence ministry",
    ),
  );
});

test("an event that a source only names is the reporter's", () => {
  assert.ok(words("Ivo Brek welcomed the freeing of 14 detainees by the Tern Front on 2 June.").includes("incident -"));
});

test("an attribution behind a linking word reaches no further back", () => {
  const heard = words(
    "Kenya and the Tern Front signed a truce in May and, according to an aide, gunmen killed two men.",
  );
  assert.ok(heard.includes("casualty anonymous: aide"));
  assert.ok(heard.includes("agreement -"));
});

test("what whoever speaks does besides is a claim of its own", () => {
  const heard = words("Two soldiers died on Tuesday, the Kenyan army said, blaming the Tern Front.");
  assert.ok(heard.includes("casualty Kenyan army"));
  assert.ok(heard.includes("statement Kenyan army"));
});
