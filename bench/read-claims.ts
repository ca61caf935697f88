// How well claims are read on the open articles beside the checkout: scores, texts and versions, confidence, keystrokes, speed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Claim } from "../src/domain/claim.ts";
import { read } from "../src/read/read.ts";
import { countKeystrokes, matchClaims, type GoldClaim } from "./claim-matching.ts";
import type { BenchRow, Measure } from "./row.ts";
import { scoreDocuments } from "./score-documents.ts";

/** What the shared scorer prints with --json, as far as it is shown here. */
type Scores = {
  readonly total: { readonly F1: number };
  readonly kindAgnostic: { readonly F1: number; readonly P: number };
  readonly speakerAttribution: { readonly F1: number };
  readonly dates: { readonly exact: number };
  readonly stance: { readonly accuracy: number };
  readonly modality: { readonly accuracyNonAsserted: number };
};
type Article = {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly GoldClaim[];
  readonly claims: readonly Claim[];
};

function runScorer(reading: string, predictions: string): Scores {
  const done = spawnSync(
    process.execPath,
    [path.join(reading, "score.mjs"), path.join(reading, "open/gold"), predictions, "--json"],
    { encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(`the scorer failed: ${done.stderr}`);
  return JSON.parse(done.stdout) as Scores;
}

/** Shares of right candidates by stated confidence, in words, and the expected calibration error in percent points. */
function calibration(articles: readonly Article[]): { readonly words: string; readonly error: number } {
  const buckets = [0, 0.6, 0.75, 0.85, 0.92, 1.01].map((from) => ({ from, right: 0, all: 0, stated: 0 }));
  for (const { text, gold, claims } of articles) {
    const { right } = matchClaims(text, gold, claims);
    for (const claim of claims) {
      const bucket = buckets.findLast(({ from }) => claim.confidence >= from);
      if (bucket === undefined) continue;
      bucket.all++;
      bucket.stated += claim.confidence;
      if (right.has(claim.id)) bucket.right++;
    }
  }
  const used = buckets.filter(({ all }) => all > 0);
  const total = used.reduce((sum, { all }) => sum + all, 0);
  const error = used.reduce((sum, { right, stated }) => sum + Math.abs(right - stated), 0) / Math.max(1, total);
  return { words: used.map(({ from, right, all }) => `≥ ${from}: ${right}/${all}`).join(", "), error: 100 * error };
}

/** Articles and tokens a second of processor time over the open articles, median of nine rounds. */
function speed(texts: readonly string[]): { readonly articles: number; readonly tokens: number } {
  for (let i = 0; i < 10; i++) for (const text of texts) read(text);
  const rounds: number[] = [];
  for (let r = 0; r < 9; r++) {
    const start = process.cpuUsage();
    for (let i = 0; i < 5; i++) for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / 1000);
  }
  const median = rounds.sort((a, b) => a - b)[4] / 1000;
  const tokens = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return { articles: (5 * texts.length) / median, tokens: (5 * tokens) / median };
}

const shownPercent = (share: number) => Math.round(1000 * share) / 10;

/** Measures the reader of claims on the open articles. */
export const measure: Measure = async ({ shared }) => {
  const reading = shared === null ? null : path.join(shared, "reading");
  const row = (what: string, figure: number | null, unit: string, more: Partial<BenchRow> = {}): BenchRow => ({
    engine: "read",
    what,
    figure,
    unit,
    ...more,
  });
  if (reading === null || !existsSync(path.join(reading, "open")))
    return [row("claims on the open articles", null, "", { note: "the open set does not lie beside the checkout" })];
  const scratch = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
  try {
    const articles: Article[] = [];
    const ours = path.join(scratch, "ours");
    mkdirSync(ours);
    for (const file of readdirSync(path.join(reading, "open/gold")).sort()) {
      const name = file.replace(/\.json$/, "");
      const text = readFileSync(path.join(reading, "open/articles", `${name}.txt`), "utf8");
      const { claims: gold } = JSON.parse(readFileSync(path.join(reading, "open/gold", file), "utf8")) as {
        claims: GoldClaim[];
      };
      const { claims } = read(text);
      writeFileSync(path.join(ours, file), JSON.stringify({ claims }));
      articles.push({ name, text, gold, claims });
    }
    const crude = path.join(scratch, "crude");
    spawnSync(process.execPath, [path.join(reading, "baseline.mjs"), path.join(reading, "open/articles"), crude]);
    const scores = runScorer(reading, ours);
    const floor = runScorer(reading, crude);
    const baseline = (figure: number) => ({ what: "keyword baseline", figure: shownPercent(figure) });
    const versions = articles.map(({ text, gold, claims }) => scoreDocuments(text, gold, claims));
    const right = versions.reduce((sum, each) => sum + each.right, 0);
    const all = versions.reduce((sum, each) => sum + each.all, 0);
    const strokes = articles.map(({ text, gold, claims }) => countKeystrokes(text, gold, claims));
    const reviewed = strokes.reduce((sum, each) => sum + each.reviewed, 0);
    const typed = strokes.reduce((sum, each) => sum + each.typed, 0);
    const { words, error } = calibration(articles);
    const pace = speed(articles.map(({ text }) => text));
    return [
      row("claims, micro F1", shownPercent(scores.total.F1), "%", { bar: "≥ 66", baseline: baseline(floor.total.F1) }),
      row("claims, any kind F1", shownPercent(scores.kindAgnostic.F1), "%", {
        bar: "≥ 82",
        baseline: baseline(floor.kindAgnostic.F1),
      }),
      row("claims, any kind precision", shownPercent(scores.kindAgnostic.P), "%", {
        bar: "≥ 75",
        baseline: baseline(floor.kindAgnostic.P),
      }),
      row("speakers F1", shownPercent(scores.speakerAttribution.F1), "%", {
        bar: "≥ 80",
        baseline: baseline(floor.speakerAttribution.F1),
      }),
      row("dates exact, on matches", shownPercent(scores.dates.exact), "%", { bar: "≥ 85" }),
      row("stance, on matches", shownPercent(scores.stance.accuracy), "%", { bar: "≥ 80" }),
      row("modality, on matches", shownPercent(scores.modality.accuracyNonAsserted), "%", { bar: "≥ 80" }),
      row("texts resolved to the right version", shownPercent(right / Math.max(1, all)), "%", {
        bar: "≥ 80",
        note: `${right} of ${all} mentions; a gold claim not found counts as wrong`,
      }),
      row("keystrokes to the gold state of play", Math.round(reviewed), "keys", {
        bar: "≤ 1/3 of typing",
        baseline: { what: "every claim by hand", figure: Math.round(typed) },
        note: `${strokes.reduce((sum, each) => sum + each.decisions, 0)} decisions`,
      }),
      row("confidence against accuracy", Math.round(10 * error) / 10, "points off", { note: words }),
      row("whole reader, one core", Math.round(pace.articles), "articles/s", {
        bar: "≥ 150 of 900 tokens",
        note: `${Math.round(pace.tokens)} tokens a second`,
      }),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
};
