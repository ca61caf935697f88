// Counts how often each rule of the claim reader is right on annotated articles, and writes the counts into the reader. Run after rules
// changed: `node bench/measure-confidence.ts [SET…]`, where a set is a folder with articles/ and gold/. Rules were shaped on the open
// articles, which flatter them, so add sets that no rule was shaped on. Counts are the record of a rule, drawn towards its kind's.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read } from "../src/read/read.ts";
import { matchClaims, type GoldClaim } from "./claim-matching.ts";

const ROOT = path.dirname(import.meta.dirname);
const sets = process.argv.length > 2 ? process.argv.slice(2) : [path.join(ROOT, "../shared/reading/open")];
const rules = new Map<string, [number, number]>();
const kinds = new Map<string, [number, number]>();
for (const file of sets
  .flatMap((set) =>
    readdirSync(path.join(set, "gold"), { encoding: "utf8" }).map((name) => path.join(set, "gold", name)),
  )
  .sort()) {
  const text = readFileSync(file.replace(/\/gold\/([^/]+)\.json$/, "/articles/$1.txt"), "utf8");
  const { claims: gold } = JSON.parse(readFileSync(file, "utf8")) as { claims: GoldClaim[] };
  const { claims } = read(text);
  const { right } = matchClaims(text, gold, claims);
  for (const claim of claims)
    for (const [map, key] of [
      [rules, claim.rule],
      [kinds, claim.kind],
    ] as const) {
      const [good, all] = map.get(key) ?? [0, 0];
      map.set(key, [good + (right.has(claim.id) ? 1 : 0), all + 1]);
    }
}
const show = (map: Map<string, [number, number]>) =>
  `{\n${[...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, [right, all]]) => `  ${/^[a-z]+$/.test(key) ? key : JSON.stringify(key)}: [${right}, ${all}],`)
    .join("\n")}\n}`;
const target = path.join(ROOT, "src/read/assembly/rule-counts.ts");
writeFileSync(
  target,
  `/**
 * How often candidates of each rule were right on annotated articles (four that rules were shaped on, thirty-eight of other processes, read before any rule was shaped on them), as \`[right, proposed]\`. Written by bench/measure-confidence.ts.
 */
export const RULE_COUNTS: Readonly<Record<string, readonly [number, number]>> = ${show(rules)};

/** The same by kind of claim. */
export const KIND_COUNTS: Readonly<Record<string, readonly [number, number]>> = ${show(kinds)};
`,
);
process.stderr.write(`wrote ${target}\n`);
