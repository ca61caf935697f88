import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims that quote some words are given for. */
function whose(words: string, text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, chain }) =>
    kind === "role" || chain.length === 0 || !quote.includes(words) ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

const TOLL = "Ivo Toll, the premier, was late. ";

test("“he said” behind an unnamed person's stand is that person", () => {
  const member = ["anonymous: member of the mediation team"];
  const text = `${TOLL}A member of the mediation team contradicted him: the list had been delivered to Toll's office, he said.`;
  assert.deepEqual(whose("delivered", text), member);
  assert.deepEqual(whose("empty", `${TOLL}A diplomat who has met Toll was sceptical. The paper, he said, was empty.`), [
    "anonymous: diplomat",
  ]);
  assert.deepEqual(whose("would sail", `${TOLL}An aide to Toll defended the plan. The ferry, she said, would sail.`), [
    "anonymous: aide to Toll",
  ]);
  assert.deepEqual(whose("would stay", `${TOLL}One of the envoys denied it. Toll, he said, would stay.`), [
    "anonymous: One of the envoys",
  ]);
});

test("“he said” is the person named where an unnamed one only did or asked something", () => {
  const toll = ["Ivo Toll"];
  assert.deepEqual(whose("short", `${TOLL}A reporter asked Toll about the list. The paper, he said, was short.`), toll);
  assert.deepEqual(
    whose("absurd", `${TOLL}A soldier stopped Toll at the port. The charge, he said, was absurd.`),
    toll,
  );
  assert.deepEqual(whose("short", `${TOLL}A letter from an aide reached Toll. The paper, he said, was short.`), toll);
});
