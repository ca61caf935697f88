// Attributions and the tagger: scores on the open half of PolNeAR and on the treebanks' dev files, speed, and a plain rule of
// regular expressions as the baseline of each, measured in the same run.
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { analyse } from "../src/read/analyse.ts";
import { outerAttributions } from "../src/read/attributions/attribution.ts";
import { englishModel } from "../src/read/model-tables.ts";
import { UPOS } from "../src/read/tagger/tag-set.ts";
import { tagTokens } from "../src/read/tagger/tag.ts";
import { hashWord, tokenize, type Tokens } from "../src/read/tokens/tokenize.ts";
import { scoreAttributions, type ScoredAttribution } from "./attribution-scores.ts";
import type { BenchRow, Measure } from "./row.ts";

type Document = { readonly text: string; readonly attributions: readonly ScoredAttribution[] };

const NAME = "(?:[A-Z][\\w.’'-]*(?: [A-Z][\\w.’'-]*)*|[Hh]e|[Ss]he|[Tt]hey|[Tt]he [a-z]+)";
const SAYS =
  "(?:said|says|told|added|wrote|believes?|thinks?|wants?|announced|argued|warned|claimed|denied|promised|insisted)";
const QUOTE_RULE = new RegExp(
  `([“"][^”"\\n]+[”"]),? (${NAME}) (${SAYS})|([“"][^”"\\n]+[”"]),? (${SAYS}) (${NAME})`,
  "dg",
);
const CLAUSE_RULE = new RegExp(`(${NAME}) (${SAYS}) ((?:that |to )?[^.\\n]+)`, "dg");

/** What thirty lines of regular expressions find: quotations with a name beside them, and a name, a verb and the rest of the sentence. */
function readByRule(text: string): ScoredAttribution[] {
  const found: ScoredAttribution[] = [];
  for (const match of text.matchAll(QUOTE_RULE)) {
    const at = match.indices ?? [];
    const [content, source, cue] = at[1] === undefined ? [at[4], at[6], at[5]] : [at[1], at[2], at[3]];
    if (content !== undefined && source !== undefined && cue !== undefined)
      found.push({ source: [source], cue: [cue], content: [content] });
  }
  for (const match of text.matchAll(CLAUSE_RULE)) {
    const [, source, cue, content] = match.indices ?? [];
    if (source !== undefined && cue !== undefined && content !== undefined)
      found.push({ source: [source], cue: [cue], content: [content] });
  }
  return found;
}

function readByParley(text: string): ScoredAttribution[] {
  return outerAttributions(analyse(text).attributions).map((one) => ({
    source: one.source.map(({ start, end }) => [start, end] as const),
    cue: one.cue.map(({ start, end }) => [start, end] as const),
    content: one.content.map(({ start, end }) => [start, end] as const),
  }));
}

/** Runs it over all documents three times and gives the articles and tokens a second of the quickest run. */
function speedOf(
  documents: readonly Document[],
  read: (text: string) => unknown,
): { articles: number; tokens: number } {
  const tokens = documents.reduce((sum, { text }) => sum + tokenize(text).count, 0);
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    for (const { text } of documents) read(text);
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return { articles: documents.length / best, tokens: tokens / best };
}

/** Share of dev words with the right Universal part of speech: by the tagger, and by taking each word's one sure tag or NOUN. */
function tagAccuracy(folder: string): { tagger: number; baseline: number } {
  const model = englishModel();
  let words = 0;
  let right = 0;
  let plain = 0;
  for (const name of ["ewt-dev.conllu.gz", "gum-ccby-dev.conllu.gz"]) {
    for (const block of zlib
      .gunzipSync(readFileSync(path.join(folder, name)))
      .toString("utf8")
      .split("\n\n")) {
      const rows = block
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t"));
      if (rows.length === 0) continue;
      const tokens = tokensOf(rows.map((row) => row[1].replaceAll(" ", "_")));
      const tags = tagTokens(
        tokens,
        { count: 1, start: Int32Array.of(0, tokens.count), paragraph: Int32Array.of(0) },
        model,
      );
      for (const [i, row] of rows.entries()) {
        words++;
        if (UPOS[tags[i]] === row[3]) right++;
        const sure = model.sureTags.get(tokens.hash[i]);
        if ((sure === undefined ? "NOUN" : UPOS[sure]) === row[3]) plain++;
      }
    }
  }
  return { tagger: (100 * right) / words, baseline: (100 * plain) / words };
}

function tokensOf(forms: readonly string[]): Tokens {
  const count = forms.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  let at = 0;
  for (const [i, form] of forms.entries()) {
    start[i] = at;
    end[i] = at + form.length;
    at = end[i] + 1;
  }
  return {
    text: forms.join(" "),
    count,
    start,
    end,
    hash: Int32Array.from(forms, hashWord),
    shape: Uint8Array.from(forms, (form) => tokenize(form).shape[0]),
    gap: new Uint8Array(count).fill(1),
  };
}

export const measure: Measure = async ({ shared }) => {
  const engine = "read";
  const bytes = statSync(path.join(import.meta.dirname, "../src/read/tables/english.json")).size;
  const rows: BenchRow[] = [
    {
      engine,
      what: "size of the tagger's and parser's tables",
      figure: bytes / 1e6,
      unit: "MB",
      bar: "≤ 10 with all others",
    },
  ];
  const corpus = shared === null ? null : path.join(shared, "reading/corpora/polnear.jsonl.gz");
  if (corpus === null || !existsSync(corpus)) {
    rows.push({
      engine,
      what: "attributions",
      figure: null,
      unit: "%",
      note: "the open sets do not lie beside the checkout",
    });
    return rows;
  }
  const documents: Document[] = zlib
    .gunzipSync(readFileSync(corpus))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Document);
  const scoresOf = (read: (text: string) => ScoredAttribution[]) =>
    scoreAttributions(documents.map(({ text, attributions }) => ({ text, gold: attributions, read: read(text) })));
  const ours = scoresOf(readByParley);
  const rule = scoresOf(readByRule);
  const what = "a rule of regular expressions";
  for (const [key, name, bar] of [
    ["found", "attributions: content found, F1", "≥ 72"],
    ["content", "attributions: exact content, F1", "≥ 47"],
    ["source", "attributions: exact source, F1", "≥ 62"],
    ["cue", "attributions: exact cue, F1", "≥ 60"],
    ["speaker", "attributions: speaker right on matches", "≥ 90"],
    ["direct", "attributions: direct quotations found", "≥ 96"],
  ] as const)
    rows.push({ engine, what: name, figure: ours[key], unit: "%", bar, baseline: { what, figure: rule[key] } });
  const speed = speedOf(documents, analyse);
  const baseline = speedOf(documents, readByRule);
  rows.push({
    engine,
    what: "words, grammar and attributions",
    figure: speed.articles,
    unit: "articles/s",
    bar: "≥ 150 for the whole reader",
    baseline: { what, figure: baseline.articles },
  });
  rows.push({
    engine,
    what: "words, grammar and attributions",
    figure: speed.tokens,
    unit: "tokens/s",
    bar: "≥ 135,000 for the whole reader",
    baseline: { what, figure: baseline.tokens },
  });
  const treebanks = path.join(shared ?? "", "reading/ud");
  if (existsSync(treebanks)) {
    const accuracy = tagAccuracy(treebanks);
    rows.push({
      engine,
      what: "part of speech right, EWT and GUM dev",
      figure: accuracy.tagger,
      unit: "%",
      baseline: { what: "sure words, else noun", figure: accuracy.baseline },
    });
  }
  return rows;
};
