// Draft texts: alignment on the open pairs and on generated changes, redlines, words painted, speed. Baselines in the same run.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LINK_RELATIONS, type Alignment } from "../src/domain/alignment.ts";
import { seededRandom } from "../src/kit/random.ts";
import { alignVersions } from "../src/text/align-versions.ts";
import { paragraphText } from "../src/text/draft-lines.ts";
import { mutateDraft, MUTATIONS, type ExpectedFinding } from "../src/text/mutate-draft.ts";
import { parseDraft } from "../src/text/parse-draft.ts";
import { acceptAll, redlineDocument, rejectAll } from "../src/text/redline.ts";
import { countWords, diffWords, paintedWords } from "../src/text/word-diff.ts";
import type { BenchOptions, BenchRow } from "./row.ts";
import { pairByLines, pairGreedily, type UnitPairs } from "./text-baselines.ts";

type GoldLink = { a: string[]; b: string[]; relation: string; moved: boolean; renumbered: boolean };
type OpenPair = {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly gold: { links: GoldLink[]; removed: string[]; added: string[] };
};

/** Hits, predictions and gold of one measure, summed over pairs. */
type Count = { hit: number; found: number; gold: number };

/** Measures the text engine. */
export async function measure(options: BenchOptions): Promise<readonly BenchRow[]> {
  const fixtures = path.join(import.meta.dirname, "../fixtures/text/open");
  const shared = options.shared === null ? null : path.join(options.shared, "text/open");
  const pairs = readPairs(shared !== null && existsSync(shared) ? shared : fixtures);
  return [
    ...alignmentRows(pairs),
    ...mutationRows(pairs, options.long ? 2200 : 440),
    ...redlineRows(pairs, options.long ? 3000 : 1000),
    ...speedRows(),
  ];
}

function readPairs(folder: string): readonly OpenPair[] {
  return readdirSync(folder)
    .sort()
    .map((id) => ({
      id,
      a: readFileSync(path.join(folder, id, "A.txt"), "utf8"),
      b: readFileSync(path.join(folder, id, "B.txt"), "utf8"),
      gold: JSON.parse(readFileSync(path.join(folder, id, "gold.json"), "utf8")),
    }));
}

function alignmentRows(pairs: readonly OpenPair[]): BenchRow[] {
  const counts = new Map<string, Count>();
  const add = (name: string, gold: UnitPairs, found: UnitPairs): void => {
    const count = counts.get(name) ?? { hit: 0, found: 0, gold: 0 };
    count.gold += gold.size;
    count.found += found.size;
    count.hit += [...found].filter((each) => gold.has(each)).length;
    counts.set(name, count);
  };
  for (const pair of pairs) {
    const [a, b] = [parseDraft(pair.a), parseDraft(pair.b)];
    const mine = alignVersions(a, b);
    const { gold } = pair;
    add("unit pairs", units(gold.links), units(mine.links));
    add("baseline lines", units(gold.links), pairByLines(a.provisions, b.provisions));
    add("baseline greedy", units(gold.links), pairGreedily(a.provisions, b.provisions));
    for (const relation of LINK_RELATIONS)
      add(
        relation,
        units(gold.links.filter((link) => link.relation === relation)),
        units(mine.links.filter((link) => link.relation === relation)),
      );
    add(
      "renumbered",
      units(gold.links.filter((link) => link.renumbered)),
      units(mine.links.filter((link) => link.renumbered)),
    );
    add(
      "moved (either side of a swap)",
      units(gold.links.filter((link) => link.moved)),
      units(mine.links.filter((link) => link.moved)),
    );
    add("removed", new Set(gold.removed), new Set(mine.removed));
    add("added", new Set(gold.added), new Set(mine.added));
  }
  const f1 = (name: string): number => {
    const { hit, found, gold } = counts.get(name) ?? { hit: 0, found: 0, gold: 0 };
    return found + gold === 0 ? 100 : (200 * hit) / (found + gold);
  };
  const bars: Readonly<Record<string, string>> = {
    reworded: "≥ 97",
    split: "≥ 85",
    renumbered: "≥ 97",
    removed: "≥ 90",
    added: "≥ 90",
  };
  const names = [...LINK_RELATIONS, "renumbered", "moved (either side of a swap)", "removed", "added"];
  return [
    {
      engine: "text",
      what: `unit pairs F1, ${pairs.length} open pairs`,
      figure: f1("unit pairs"),
      unit: "F1",
      bar: "≥ 97",
      baseline: { what: "greedy word Dice", figure: f1("baseline greedy") },
    },
    {
      engine: "text",
      what: "the same against plain lines",
      figure: f1("unit pairs"),
      unit: "F1",
      baseline: { what: "line LCS", figure: f1("baseline lines") },
    },
    ...names.map((name): BenchRow => ({
      engine: "text",
      what: `${name} F1`,
      figure: f1(name),
      unit: "F1",
      ...(bars[name] === undefined ? {} : { bar: bars[name] }),
      note: `${counts.get(name)?.gold ?? 0} in gold`,
    })),
  ];
}

function units(links: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[]): UnitPairs {
  return new Set(links.flatMap((link) => link.a.flatMap((a) => link.b.map((b) => `${a}>${b}`))));
}

function mutationRows(pairs: readonly OpenPair[], rounds: number): BenchRow[] {
  const random = seededRandom(2026);
  const stock = pairs.flatMap(({ id, a, b }) =>
    [a, b].map((text) => ({ family: id.slice(0, 2), texts: parseDraft(text).provisions.map((each) => each.text) })),
  );
  const tally = new Map(MUTATIONS.map((mutation) => [mutation, { mine: 0, lines: 0, made: 0 }]));
  for (let round = 0; round < rounds; round++) {
    const { family, texts } = stock[round % stock.length];
    const foreign = stock
      .filter((each) => each.family !== family)
      .flatMap((each) => each.texts.filter((t) => t.length > 50));
    const mutations = [0, 1, 2].map((k) => MUTATIONS[(round * 3 + k) % MUTATIONS.length]);
    const pair = mutateDraft([...new Set(texts)], foreign, mutations, random);
    const [a, b] = [parseDraft(pair.a), parseDraft(pair.b)];
    const alignment = alignVersions(a, b);
    const lines = pairByLines(a.provisions, b.provisions);
    for (const expected of pair.expected) {
      const count = tally.get(expected.mutation);
      if (count === undefined) continue;
      count.made++;
      if (isFound(alignment, expected)) count.mine++;
      if (isPaired(lines, expected)) count.lines++;
    }
  }
  return [...tally].map(([mutation, { mine, lines, made }]) => ({
    engine: "text",
    what: `generated ${mutation}: recall`,
    figure: mine / made,
    unit: "",
    bar: mutation === "replace" ? "≥ .7" : "≥ .97",
    baseline: { what: "line LCS, pairing only", figure: lines / made },
    note: `${made} made`,
  }));
}

/** True when the exact link (or the other side of a swap) stands there with its relation, or the provision stands unlinked. */
function isFound(alignment: Alignment, expected: ExpectedFinding): boolean {
  if (expected.relation === null)
    return expected.a.length > 0 ? alignment.removed.includes(expected.a[0]) : alignment.added.includes(expected.b[0]);
  return [expected, expected.or].some((each) =>
    alignment.links.some(
      (link) =>
        link.a.join() === each?.a.join() &&
        link.b.join() === each.b.join() &&
        link.relation === expected.relation &&
        (link.moved || !expected.moved),
    ),
  );
}

function isPaired(pairs: UnitPairs, expected: ExpectedFinding): boolean {
  if (expected.a.length === 0) return ![...pairs].some((pair) => pair.endsWith(`>${expected.b[0]}`));
  if (expected.b.length === 0) return ![...pairs].some((pair) => pair.startsWith(`${expected.a[0]}>`));
  return expected.a.every((a) => expected.b.every((b) => pairs.has(`${a}>${b}`)));
}

function redlineRows(pairs: readonly OpenPair[], rounds: number): BenchRow[] {
  const exact = (a: string, b: string): boolean => {
    const redline = redlineDocument(a, b, alignVersions(parseDraft(a), parseDraft(b)));
    return acceptAll(redline) === paragraphText(b) && rejectAll(redline) === paragraphText(a);
  };
  const open = pairs.filter(({ a, b }) => exact(a, b) && exact(b, a)).length;
  const random = seededRandom(7);
  const texts = pairs.flatMap(({ a, b }) => [a, b].map((text) => parseDraft(text).provisions.map((each) => each.text)));
  let generated = 0;
  for (let round = 0; round < rounds; round++) {
    const mutations = Array.from({ length: 4 }, () => MUTATIONS[Math.floor(random() * MUTATIONS.length)]);
    const pair = mutateDraft(texts[round % texts.length], texts[(round + 3) % texts.length], mutations, random);
    if (exact(pair.a, pair.b)) generated++;
  }
  let [painted, fewest, whole] = [0, 0, 0];
  for (const { a, b } of pairs) {
    const [textA, textB] = [a, b].map(
      (text) => new Map(parseDraft(text).provisions.map((each) => [each.id, each.text])),
    );
    for (const link of alignVersions(parseDraft(a), parseDraft(b)).links) {
      const before = link.a.map((id) => textA.get(id)).join(" ");
      const after = link.b.map((id) => textB.get(id)).join(" ");
      painted += paintedWords(diffWords(before, after));
      fewest += fewestWords(before, after);
      whole += before === after ? 0 : countWords(before) + countWords(after);
    }
  }
  return [
    { engine: "text", what: "redline exact both ways, open pairs", figure: open / pairs.length, unit: "", bar: "1" },
    {
      engine: "text",
      what: `redline exact both ways, ${rounds} generated pairs`,
      figure: generated / rounds,
      unit: "",
      bar: "1",
    },
    {
      engine: "text",
      what: "words painted / word-level optimum",
      figure: painted / fewest,
      unit: "",
      bar: "≤ 1.05",
      baseline: { what: "whole provision struck and rewritten", figure: whole / fewest },
    },
  ];
}

/** The fewest words that must be painted, by the textbook table. */
function fewestWords(a: string, b: string): number {
  const split = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
  const [x, y] = [split(a), split(b)];
  let above = Array.from({ length: y.length + 1 }, () => 0);
  for (const word of x) {
    const row = [0];
    y.forEach((other, j) => row.push(word === other ? above[j] + 1 : Math.max(above[j + 1], row[j])));
    above = row;
  }
  return x.length + y.length - 2 * above[y.length];
}

function speedRows(): BenchRow[] {
  return [
    { provisions: 100, words: 30, runs: 7, bar: "≤ 0.15 s" },
    { provisions: 2500, words: 150, runs: 1, bar: "≤ 5 s" },
  ].map(({ provisions, words, runs, bar }) => {
    const pair = longPair(provisions, words);
    // The processor's own time is noted too: on a busy machine it is what can be compared.
    const processor = process.cpuUsage();
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      alignVersions(parseDraft(pair.a), parseDraft(pair.b));
      return (performance.now() - started) / 1000;
    }).sort((x, y) => x - y);
    const { user, system } = process.cpuUsage(processor);
    const spent = `${((user + system) / 1e6 / runs).toFixed(2)} s of processor time`;
    return {
      engine: "text",
      what: `align ${provisions} × ${provisions} provisions of ${words} words`,
      figure: times[Math.floor(times.length / 2)],
      unit: "s",
      bar,
      note: runs === 1 ? `one run, ${spent}` : `median of ${runs}, ${spent} each`,
    };
  });
}

/** Two long versions of invented words: one word in seven changed, one provision in twenty new. */
function longPair(provisions: number, words: number): { readonly a: string; readonly b: string } {
  const random = seededRandom(3);
  const stock = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919).toString(26)}`);
  const word = (): string => stock[Math.floor(stock.length * random() ** 2.2)];
  const passage = (): string => Array.from({ length: words }, word).join(" ");
  const before = Array.from({ length: provisions }, passage);
  const after = before.map((text) =>
    random() < 0.05
      ? passage()
      : text
          .split(" ")
          .map((each) => (random() < 0.15 ? word() : each))
          .join(" "),
  );
  const print = (texts: readonly string[]): string =>
    ["Draft", ...texts.map((text, i) => `${i + 1}. ${text}.`)].join("\n");
  return { a: print(before), b: print(after) };
}
