import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import "../read.ts";
import { EDGE, type Node, parsePattern } from "./pattern-needs.ts";
import { allPatterns, needsMetBy, needsMetIn, phrasePattern, type PhrasePattern } from "./phrase-pattern.ts";

/** Words that one of the pattern's needs names, for a pattern by itself. */
function meets(pattern: PhrasePattern, phrase: string): boolean {
  return pattern.mayMatch(needsMetIn(phrase));
}

test("a pattern is not tried where the words are missing that it cannot do without", () => {
  const due = phrasePattern(/ (?:is|are) (?:not |also )?due (?:on|by) /);
  assert.equal(meets(due, " the report is due by friday "), true);
  assert.equal(meets(due, " the report is late "), false);
  // Both "torn" and one of the accords must be there.
  const torn = phrasePattern(/ (?:tore|torn) up (?:the|its) (?:\w+ ){0,3}(?:agreement|accord) /);
  assert.equal(meets(torn, " the paper was torn up "), false);
  assert.equal(meets(torn, " they tore up the accord "), true);
});

test("beginnings, insides of hyphened words and words at mere edges are found", () => {
  const exhumed = phrasePattern(/\b(?:war[- ]crimes?|exhum\w+)\b/);
  assert.equal(meets(exhumed, "the exhumation began"), true);
  assert.equal(meets(exhumed, "a post-war-crimes court"), true);
  assert.equal(meets(exhumed, "an exhibition"), false);
  const starter = phrasePattern(/\bstarter\b/);
  assert.equal(meets(starter, "a non-starter, he said"), true);
  const year = phrasePattern(/ in \d{4} /);
  assert.equal(meets(year, " signed in 1998 "), true);
});

test("an expression of which nothing can be told is always tried", () => {
  for (const regex of [/provision|clause/, / \w+ly /, /(?!a)b*/, / the /, /leak/i])
    assert.equal(meets(phrasePattern(regex), " quite another matter "), true, String(regex));
});

test("the needs of a sentence are those of its words", () => {
  const longer = phrasePattern(/ no longer /);
  const words = "the text no longer says so".split(" ").map((lower) => ({ lower }));
  assert.equal(longer.test(" no longer ", needsMetBy(words)), true);
  assert.equal(longer.test(" no longer ", needsMetBy(words.slice(0, 3))), false);
});

/** Numbers below 1 from a fixed seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A string that the part may match; what the parser cannot tell is made of letters. */
function write(node: Node, random: () => number): string {
  if (node.kind === "strings") return node.strings[Math.floor(random() * node.strings.length)].replaceAll(EDGE, "");
  if (node.kind === "unknown") return "abx"[Math.floor(random() * 3)];
  if (node.kind === "sequence") return node.items.map((item) => write(item, random)).join("");
  if (node.kind === "choice") return write(node.options[Math.floor(random() * node.options.length)], random);
  const most = Math.min(node.most, node.least + 2);
  const count = node.least + Math.floor(random() * (most - node.least + 1));
  return Array.from({ length: count }, () => write(node.item, random)).join("");
}

test("no rule's pattern asks for a word that a match of it lacks: every pattern, on phrases written from itself", () => {
  const random = seeded(7);
  let tried = 0;
  for (const pattern of allPatterns()) {
    const part = parsePattern(pattern.regex.source);
    let matched = 0;
    for (let n = 0; n < 150; n++) {
      const phrase = ` and ${write(part, random).trim()} then `;
      const plain = new RegExp(pattern.regex.source);
      for (const said of [phrase, phrase.slice(4), phrase.slice(4, -5), ` pre-${phrase.slice(5, -6)}-post `])
        if (plain.test(said)) {
          matched++;
          assert.equal(meets(pattern, said), true, `${pattern.regex.source} on "${said}"`);
        }
    }
    tried += matched;
  }
  assert.ok(allPatterns().length > 100 && tried > 10_000, `${allPatterns().length} patterns, ${tried} matches`);
});

test("patterns answer as their expressions alone do, over the sentences of the sample process", () => {
  const texts = [
    "ukraine/sources/o1-ukraine-geneva",
    "ukraine/sources/o2-ukraine-moscow",
    "kosovo-serbia/sources/o4-kosovo-serbia",
  ].map((name) => readFileSync(new URL(`../../../samples/${name}.txt`, import.meta.url), "utf8"));
  for (const line of texts.join("\n").toLowerCase().split("\n")) {
    const phrase = ` ${line
      .replaceAll(/([,.;:“”"])/g, " $1 ")
      .split(/\s+/)
      .join(" ")} `;
    const met = needsMetIn(phrase);
    for (const pattern of allPatterns()) {
      if (pattern.mayMatch(met)) continue;
      assert.equal(new RegExp(pattern.regex.source).test(phrase), false, `${pattern.regex.source} on "${phrase}"`);
    }
  }
});
