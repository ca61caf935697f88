// How well and how fast time expressions, languages and event codes are read, on the open sets beside the checkout.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { detectLanguage } from "../src/read/language/detect-language.ts";
import { codeSentence } from "../src/read/plover/code-event.ts";
import { findClaimDates } from "../src/read/times/claim-dates.ts";
import { findTimes } from "../src/read/times/find-times.ts";
import type { BenchRow, Measure } from "./row.ts";

type Timex = { readonly start: number; readonly end: number; readonly value: string };
type TimexDocument = { readonly text: string; readonly dct: string; readonly timex: readonly Timex[] };
type EventSentence = { readonly set: string; readonly text: string; readonly event: string };
type Gold = {
  readonly publishedOn: string;
  readonly claims: readonly {
    readonly time: {
      readonly expression: { readonly start: number; readonly end: number } | null;
      readonly iso: string | null;
    } | null;
  }[];
};

type Finder = (text: string, published: string) => readonly Timex[];

/** Relaxed, strict and value F1 in percent, counted as the shared scorer does: each gold expression takes the first free overlapping prediction. */
function scoreTimes(
  documents: readonly TimexDocument[],
  find: Finder,
): { relaxed: number; strict: number; value: number } {
  let [relaxed, strict, value, predicted, gold] = [0, 0, 0, 0, 0];
  for (const { text, dct, timex } of documents) {
    const found = find(text, dct.slice(0, 10));
    const used = new Set<number>();
    predicted += found.length;
    gold += timex.length;
    for (const wanted of timex) {
      const k = found.findIndex((one, i) => !used.has(i) && one.start < wanted.end && wanted.start < one.end);
      if (k < 0) continue;
      used.add(k);
      relaxed++;
      if (found[k].start === wanted.start && found[k].end === wanted.end) strict++;
      if (found[k].value === wanted.value) value++;
    }
  }
  const f1 = (hits: number) => (200 * hits) / Math.max(1, predicted + gold);
  return { relaxed: f1(relaxed), strict: f1(strict), value: f1(value) };
}

const PLAIN =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year)|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:, \d{4})?|(?:19|20)\d\d)\b/g;

/** What one regular expression finds, without values: the baseline. */
const findPlain: Finder = (text) =>
  [...text.matchAll(PLAIN)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: "" }));

function linesOf<T>(file: string): readonly T[] {
  return gunzipSync(readFileSync(file))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** The median of five runs, in milliseconds per 900 tokens (5,200 characters). */
function speedOf(texts: readonly string[], run: (text: string) => unknown): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const runs = Array.from({ length: 5 }, () => {
    const from = performance.now();
    for (const text of texts) run(text);
    return ((performance.now() - from) / characters) * ARTICLE_CHARACTERS;
  });
  return runs.sort((a, b) => a - b)[2];
}

const ARTICLE_CHARACTERS = 5200;

/** Codes of the example sentences' older codebook under their present names. */
const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};

function claimDateRow(folder: string): BenchRow {
  let [right, all] = [0, 0];
  for (const name of readdirSync(path.join(folder, "gold"))) {
    const gold = JSON.parse(readFileSync(path.join(folder, "gold", name), "utf8")) as Gold;
    const text = readFileSync(path.join(folder, "articles", name.replace(/json$/, "txt")), "utf8");
    const dates = findClaimDates(text, gold.publishedOn);
    const seen = new Set<string>();
    for (const { time } of gold.claims) {
      const wanted = time?.expression;
      if (wanted == null || seen.has(`${wanted.start} ${String(time?.iso)}`)) continue;
      seen.add(`${wanted.start} ${String(time?.iso)}`);
      all++;
      const found = dates.find((date) => date.core.start < wanted.end && wanted.start < date.core.end);
      if (found !== undefined && (found.iso === time?.iso || found.window === time?.iso)) right++;
    }
  }
  return {
    engine: "read",
    what: "date expressions of the open articles resolved as in the gold",
    figure: (100 * right) / Math.max(1, all),
    unit: "%",
    bar: "≥ 85",
    note: `${right} of ${all}`,
  };
}

/** Measures the reading of times, languages and event codes. */
export const measure: Measure = ({ shared }) => {
  const row = (what: string, figure: number | null, unit: string, more: Partial<BenchRow> = {}): BenchRow => ({
    engine: "read",
    what,
    figure,
    unit,
    ...more,
  });
  const corpora = shared === null ? null : path.join(shared, "reading/corpora");
  if (shared === null || corpora === null || !existsSync(path.join(corpora, "timex.jsonl.gz")))
    return Promise.resolve([
      row("time expressions", null, "F1", { note: "the open sets do not lie beside the checkout" }),
    ]);
  const documents = linesOf<TimexDocument>(path.join(corpora, "timex.jsonl.gz"));
  const texts = documents.map(({ text }) => text);
  const find: Finder = (text, published) => findTimes(text, published);
  const scores = scoreTimes(documents, find);
  const plain = scoreTimes(documents, findPlain);
  const baseline = (figure: number) => ({ baseline: { what: "one regular expression", figure } });
  const sentences = linesOf<EventSentence>(path.join(corpora, "events.jsonl.gz")).filter(
    ({ set }) => set === "plover-gsr",
  );
  const coded = sentences.filter(({ text, event }) => codeSentence(text)?.event === (RENAMED[event] ?? event)).length;
  const english = texts.filter((text) => detectLanguage(text).language === "en").length;
  return Promise.resolve([
    row("time expressions, relaxed", scores.relaxed, "F1", { bar: "≥ 86", ...baseline(plain.relaxed) }),
    row("time expressions, strict", scores.strict, "F1", { bar: "≥ 76", ...baseline(plain.strict) }),
    row("time expressions, value", scores.value, "F1", { bar: "≥ 70" }),
    row(
      "time expressions of 900 tokens",
      speedOf(texts, (text) => findTimes(text, "1998-02-12")),
      "ms",
      { bar: "≤ 0.7", ...baseline(speedOf(texts, (text) => findPlain(text, ""))) },
    ),
    claimDateRow(path.join(shared, "reading/open")),
    row("English texts taken for English", (100 * english) / texts.length, "%", { bar: "100" }),
    row("events of example sentences coded right", (100 * coded) / sentences.length, "%", {
      note: "half of the sentences were looked at while the lexicon was written",
    }),
  ]);
};
