// Trains the English tables of the reader from Universal Dependencies treebanks and writes src/read/tables/english.json.
// Run by hand when features or tags change: node scripts/train-tagger.ts ../shared/reading/ud
// The same folder gives the same bytes. Prints the accuracy on the dev files; `--quick` trains one round, to try things.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { seededRandom, type Random } from "../src/kit/random.ts";
import type { Sentences } from "../src/read/sentences/split-sentences.ts";
import {
  ARC_FEATURES,
  MOVE,
  applyMove,
  arcFeatures,
  isLegal,
  makeParseState,
  moveClass,
  startParse,
  type ParseState,
} from "../src/read/tagger/arc-features.ts";
import { LABEL_FEATURES, arcClass, labelFeatures } from "../src/read/tagger/label-features.ts";
import { regularLemma } from "../src/read/tagger/lemma.ts";
import { packWeights, unpackModel, type PackedModel, type PackedWeights } from "../src/read/tagger/model.ts";
import { LONGEST_PARSE, linkTree, makeLinks, parseSentences } from "../src/read/tagger/parse.ts";
import { TAG_FEATURES, isTitleCase, tagFeatures } from "../src/read/tagger/tag-features.ts";
import { RELATION, RELATIONS, TAG, TAGS, UPOS, type Relation, type Tag } from "../src/read/tagger/tag-set.ts";
import { tagTokens } from "../src/read/tagger/tag.ts";
import { buildWeights } from "../src/read/tagger/weights.ts";
import { SHAPE, hashWord, tokenize, type Tokens } from "../src/read/tokens/tokenize.ts";
import { newsSentences, type TaggedWord } from "./news-sentences.ts";
import { formsOf, type Lexicon, NEWS_LEXICON, type VerbForms } from "./news-words.ts";

const ROOT = path.dirname(import.meta.dirname);
const OUT = path.join(ROOT, "src/read/tables/english.json");
const quick = process.argv.includes("--quick");
const folder = process.argv.slice(2).find((word) => !word.startsWith("--"));
if (folder === undefined) {
  console.error("Name the folder of the treebanks: node scripts/train-tagger.ts ../shared/reading/ud");
  process.exit(2);
}

/** One treebank sentence with its gold columns. */
type Example = {
  readonly forms: readonly string[];
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly lemmas: readonly string[];
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
};

const FOLDED: Readonly<Record<string, Relation>> = {
  "obl:unmarked": "obl:time",
  "nmod:unmarked": "nmod",
  "nmod:desc": "compound",
  "nsubj:outer": "nsubj",
  "csubj:pass": "csubj",
  "csubj:outer": "csubj",
  "advcl:relcl": "advcl",
  "det:predet": "det",
  "cc:preconj": "cc",
};

function relationNumber(name: string): number {
  const folded = FOLDED[name] ?? name;
  return folded in RELATION ? RELATION[folded as Relation] : RELATION.dep;
}

const VERB_FORMS: Readonly<Record<string, string>> = {
  VB: "base",
  VBD: "past",
  VBG: "ing",
  VBN: "part",
  VBP: "fin",
  VBZ: "fin-s",
  MD: "modal",
};

function tagNumber(upos: string, xpos: string): number {
  let name = upos;
  if (upos === "VERB" || upos === "AUX") {
    const form = VERB_FORMS[xpos] ?? "base";
    name = `${upos}:${form === "modal" && upos === "VERB" ? "base" : form}`;
  } else if (upos === "NOUN" && xpos === "NNS") name = "NOUN:plural";
  else if (upos === "PROPN" && xpos === "NNPS") name = "PROPN:plural";
  else if (upos === "PRON") {
    if (xpos === "PRP$" || xpos === "WP$") name = "PRON:possessive";
    else if (xpos === "WP" || xpos === "WDT") name = "PRON:relative";
  } else if (upos === "PART" && xpos === "POS") name = "PART:possessive";
  if (!(name in TAG)) return TAG.X;
  return TAG[name as Tag];
}

/** Columns of tokens for words that are given, as the tokenizer would have made them. */
function tokensOf(forms: readonly string[]): Tokens {
  const text = forms.join(" ");
  const count = forms.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const hash = new Int32Array(count);
  const shape = new Uint8Array(count);
  const gap = new Uint8Array(count).fill(1);
  let at = 0;
  for (const [i, form] of forms.entries()) {
    start[i] = at;
    end[i] = at + form.length;
    at = end[i] + 1;
    hash[i] = hashWord(form);
    const cut = tokenize(form);
    shape[i] = cut.count === 0 ? SHAPE.sign : cut.shape[0];
  }
  return { text, count, start, end, hash, shape, gap };
}

function readTreebank(which: string): Example[] {
  const examples: Example[] = [];
  for (const name of readdirSync(folder ?? "").sort()) {
    if (!name.endsWith(`-${which}.conllu.gz`)) continue;
    const content = zlib.gunzipSync(readFileSync(path.join(folder ?? "", name))).toString("utf8");
    for (const block of content.split("\n\n")) {
      const rows = block
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t"));
      if (rows.length === 0 || rows.length > LONGEST_PARSE) continue;
      const forms = rows.map((row) => row[1].replaceAll(" ", "_"));
      examples.push({
        forms,
        tokens: tokensOf(forms),
        tags: Uint8Array.from(rows, (row) => tagNumber(row[3], row[4])),
        lemmas: rows.map((row) => row[2]),
        heads: Int32Array.from(rows, (row) => Number(row[6]) - 1),
        relations: Uint8Array.from(rows, (row) => relationNumber(row[7])),
      });
    }
  }
  return examples;
}

/** The sentence as a headline would write it, so that capitals do not mislead the tagger there. */
function inTitleCase(example: Example): Example {
  const forms = example.forms.map((form, i) =>
    i === 0 || form.length > 3 || [TAG.NOUN, TAG["VERB:fin-s"], TAG["VERB:fin"]].includes(example.tags[i])
      ? form.charAt(0).toUpperCase() + form.slice(1)
      : form,
  );
  return { ...example, forms, tokens: tokensOf(forms) };
}

type VerbUse = "transitive" | "clause" | "infinitive" | "intransitive";

/** A sentence of the treebank with some of its verbs and nouns put into words of news that are used alike. */
function inNewsWords(example: Example, random: Random): Example {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const forms = example.forms.map((form, i) => {
    if (!/^[a-z]{3,}$/.test(form)) return form;
    const tag = TAGS[example.tags[i]];
    if (tag === "NOUN" || tag === "NOUN:plural") {
      if (random() > 0.35 || example.relations[i] === RELATION.fixed) return form;
      return pick(tag === "NOUN" ? NEWS_LEXICON.nouns : NEWS_LEXICON.plurals);
    }
    if (!tag.startsWith("VERB") || random() > 0.6) return form;
    const use = useOf(example, i);
    return use === null ? form : formAs(pick(NEWS_LEXICON[use]), tag);
  });
  return { ...example, forms, tokens: tokensOf(forms) };
}

function formAs({ base, present, past, part, ing }: VerbForms, tag: string): string {
  if (tag === "VERB:past") return past;
  if (tag === "VERB:part") return part;
  if (tag === "VERB:ing") return ing;
  return tag === "VERB:fin-s" ? present : base;
}

/** How word `at` of the treebank is used as a verb, or null where that cannot be told. */
function useOf({ heads, relations, tags }: Example, at: number): VerbUse | null {
  if (relations[at] === RELATION.amod || relations[at] === RELATION.fixed || relations[at] === RELATION.compound)
    return null;
  let use: VerbUse = "intransitive";
  for (const [i, head] of heads.entries()) {
    if (head !== at) continue;
    const relation = RELATIONS[relations[i]];
    if (relation === "compound:prt" || relation === "iobj" || relation === "expl") return null;
    if (relation === "obj" || relation === "aux:pass" || relation === "nsubj:pass") use = "transitive";
    if (relation === "ccomp") return "clause";
    if (relation === "xcomp") return UPOS[tags[i]] === "VERB" && use !== "transitive" ? "infinitive" : null;
  }
  return TAGS[tags[at]] === "VERB:part" && relations[at] === RELATION.acl ? "transitive" : use;
}

/** The treebank's own words by their use: nouns seen twice, verbs with the forms they were seen in. */
function lexiconOf(examples: readonly Example[]): Lexicon {
  const nouns = new Map<string, number>();
  const plurals = new Map<string, number>();
  const forms = new Map<string, Record<string, string>>();
  const uses: Record<VerbUse, Map<string, number>> = {
    transitive: new Map(),
    clause: new Map(),
    infinitive: new Map(),
    intransitive: new Map(),
  };
  const add = (to: Map<string, number>, word: string): void => void to.set(word, (to.get(word) ?? 0) + 1);
  for (const example of examples)
    for (const [i, form] of example.forms.entries()) {
      if (!/^[a-z]{3,}$/.test(form)) continue;
      const tag = TAGS[example.tags[i]];
      const lemma = example.lemmas[i];
      if (tag === "NOUN") add(nouns, form);
      else if (tag === "NOUN:plural") add(plurals, form);
      else if (tag.startsWith("VERB") && /^[a-z]{3,}$/.test(lemma)) {
        const of = forms.get(lemma) ?? {};
        of[tag] ??= form;
        forms.set(lemma, of);
        const use = useOf(example, i);
        if (use !== null) add(uses[use], lemma);
      }
    }
  const common = (of: ReadonlyMap<string, number>, least: number): string[] =>
    [...of].filter(([, times]) => times >= least).map(([word]) => word);
  const verbs = (use: VerbUse): VerbForms[] =>
    common(uses[use], use === "clause" ? 4 : 2).map((lemma) => {
      const seen = forms.get(lemma) ?? {};
      const rule = formsOf(lemma);
      return {
        base: lemma,
        present: seen["VERB:fin-s"] ?? rule.present,
        past: seen["VERB:past"] ?? rule.past,
        part: seen["VERB:part"] ?? rule.part,
        ing: seen["VERB:ing"] ?? rule.ing,
      };
    });
  return {
    nouns: common(nouns, 2),
    plurals: common(plurals, 2),
    transitive: verbs("transitive"),
    clause: verbs("clause"),
    infinitive: verbs("infinitive"),
    intransitive: verbs("intransitive"),
  };
}

/** A made-up sentence as an example for the tagger; it has no grammar beyond its tags. */
function madeUp(words: readonly TaggedWord[]): Example {
  const forms = words.map(([form]) => form);
  return {
    forms,
    tokens: tokensOf(forms),
    tags: Uint8Array.from(words, ([, tag]) => TAG[tag]),
    lemmas: forms,
    heads: new Int32Array(0),
    relations: new Uint8Array(0),
  };
}

/** An averaged perceptron over hashed features. Only features counted at least `least` times get a row. */
class Perceptron {
  readonly classes: number;
  readonly counts = new Uint8Array(1 << 24);
  readonly slots = new Int32Array(1 << 22).fill(-1);
  keys: Int32Array = new Int32Array(1 << 20);
  rows = 0;
  weights: Float32Array = new Float32Array(0);
  sums: Float64Array = new Float64Array(0);
  time = 1;
  readonly least: number;

  constructor(classes: number, least: number) {
    this.classes = classes;
    this.least = least;
  }

  /** First pass: counts a feature and gives it a row once it was seen often enough. */
  count(key: number): void {
    const at = (key ^ (key >>> 9)) & 0xffffff;
    if (this.counts[at] < 255) this.counts[at]++;
    if (this.counts[at] === this.least) this.slot(key, true);
    else if (this.counts[at] > this.least) this.slot(key, true);
  }

  ready(): void {
    this.weights = new Float32Array(this.rows * this.classes);
    this.sums = new Float64Array(this.rows * this.classes);
  }

  slot(key: number, add: boolean): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 10) & 0x3fffff;
    for (;;) {
      const row = this.slots[at];
      if (row < 0) {
        if (!add) return -1;
        if (this.rows === this.keys.length) {
          const more = new Int32Array(this.rows * 2);
          more.set(this.keys);
          this.keys = more;
        }
        this.keys[this.rows] = key;
        this.slots[at] = this.rows;
        return this.rows++;
      }
      if (this.keys[row] === key) return row;
      at = (at + 1) & 0x3fffff;
    }
  }

  score(keys: Int32Array, used: number, scores: Float64Array, found: Int32Array): void {
    scores.fill(0);
    for (let f = 0; f < used; f++) {
      const row = this.slot(keys[f], false);
      found[f] = row;
      if (row < 0) continue;
      const at = row * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c] += this.weights[at + c];
    }
  }

  update(found: Int32Array, used: number, good: number, bad: number): void {
    for (let f = 0; f < used; f++) {
      const row = found[f];
      if (row < 0) continue;
      const at = row * this.classes;
      this.weights[at + good] += 1;
      this.sums[at + good] += this.time;
      this.weights[at + bad] -= 1;
      this.sums[at + bad] -= this.time;
    }
  }

  /** Averaged weights as bytes; weights too small to matter and rows without any are dropped. */
  pack(prune: number, top: number): { keys: Int32Array; ends: Int32Array; entries: Int16Array } {
    const scale = 127 / top;
    const keys: number[] = [];
    const ends: number[] = [];
    const entries: number[] = [];
    const order = Array.from({ length: this.rows }, (_, row) => row).sort((a, b) => this.keys[a] - this.keys[b]);
    for (const row of order) {
      const before = entries.length;
      for (let c = 0; c < this.classes; c++) {
        const at = row * this.classes + c;
        const average = this.weights[at] - this.sums[at] / this.time;
        const small = Math.max(-127, Math.min(127, Math.round(average * scale)));
        if (small !== 0 && Math.abs(small) >= prune) entries.push((c << 8) | (small & 255));
      }
      if (entries.length === before) continue;
      keys.push(this.keys[row]);
      ends.push(entries.length);
    }
    return { keys: Int32Array.from(keys), ends: Int32Array.from(ends), entries: Int16Array.from(entries) };
  }
}

function pack(perceptron: Perceptron, prune: number, top: number): PackedWeights {
  const { classes } = perceptron;
  const { keys, ends, entries } = perceptron.pack(prune, top);
  const weights = buildWeights(classes, keys, ends, entries);
  const { bytes, ...counts } = packWeights(weights);
  return {
    classes,
    slots: weights.mask + 1,
    ...counts,
    bytes: Buffer.from(bytes).toString("base64").replaceAll("=", ""),
  };
}

const sentenceOf = (tokens: Tokens): Sentences => ({
  count: 1,
  start: Int32Array.of(0, tokens.count),
  paragraph: Int32Array.of(0),
});

const START = 62;
const keys = new Int32Array(64);
const found = new Int32Array(64);
const scores = new Float64Array(64);

function trainTagger(examples: readonly Example[], sure: ReadonlyMap<number, number>, rounds: number): Perceptron {
  const model = new Perceptron(TAGS.length, 3);
  const walk = (example: Example, visit: (i: number, gold: number) => number) => {
    const { tokens, tags } = example;
    let tag1 = START;
    let tag2 = START;
    const title = isTitleCase(tokens, 0, tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      let given = sure.get(tokens.hash[i]);
      if (given === undefined) {
        tagFeatures(tokens, i, 0, tokens.count, title, tag1, tag2, keys);
        given = visit(i, tags[i]);
      }
      tag2 = tag1;
      tag1 = given;
    }
  };
  for (const example of examples)
    walk(example, (_, gold) => {
      for (let f = 0; f < TAG_FEATURES; f++) model.count(keys[f]);
      return gold;
    });
  model.ready();
  const random = seededRandom(11);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const e of order)
      walk(examples[e], (_, gold) => {
        model.score(keys, TAG_FEATURES, scores, found);
        let best = 0;
        for (let t = 1; t < TAGS.length; t++) if (scores[t] > scores[best]) best = t;
        if (best !== gold) {
          wrong++;
          model.update(found, TAG_FEATURES, gold, best);
        }
        model.time++;
        return best;
      });
    console.error(`tagger round ${round + 1}: ${wrong} wrong, ${model.rows} features`);
  }
  return model;
}

function shuffle(order: number[], random: { next(): number } | (() => number)): void {
  const draw = typeof random === "function" ? random : () => random.next();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

/** Moves that lose no arc of the gold tree (arc-hybrid dynamic oracle). */
function goldMoves(state: ParseState, gold: Int32Array): number {
  const { next, depth, stack, length } = state;
  const headOf = (i: number) => (gold[i] < 0 ? length : gold[i]);
  if (depth === 0) return 1 << MOVE.shift;
  const s0 = stack[depth - 1];
  let moves = 0;
  for (let m = 0; m < 3; m++) if (isLegal(state, m)) moves |= 1 << m;
  if (next < length && headOf(next) === s0) return 1 << MOVE.shift;
  if (headOf(s0) === next) return 1 << MOVE.left;
  if (depth > 1 && headOf(s0) === stack[depth - 2]) moves &= ~(1 << MOVE.left);
  if (next < length)
    for (let d = 0; d < depth; d++)
      if (headOf(stack[d]) === next || headOf(next) === stack[d]) {
        moves &= ~(1 << MOVE.shift);
        break;
      }
  for (let b = next + 1; b <= length; b++)
    if (headOf(s0) === b || (b < length && headOf(b) === s0)) {
      moves &= ~((1 << MOVE.left) | (1 << MOVE.right));
      break;
    }
  return moves;
}

/** Draws what dependents of one word say about it: positions of children are needed once an arc is made. */
function trainParser(examples: readonly Example[], tags: readonly Uint8Array[], rounds: number): Perceptron {
  const model = new Perceptron(3, 4);
  const state = makeParseState(LONGEST_PARSE);
  for (const [e, example] of examples.entries()) {
    startParse(state, example.tokens, tags[e], 0, example.tokens.count);
    while (state.depth > 0 || state.next < state.length) {
      arcFeatures(state, keys);
      for (let f = 0; f < ARC_FEATURES; f++) model.count(keys[f]);
      const good = goldMoves(state, example.heads);
      let move = -1;
      for (const m of [MOVE.left, MOVE.right, MOVE.shift]) if (move < 0 && (good >> m) & 1) move = m;
      if (move < 0) for (let m = 0; m < 3; m++) if (move < 0 && isLegal(state, m)) move = m;
      applyMove(state, move);
    }
  }
  model.ready();
  const random = seededRandom(12);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const e of order) {
      const example = examples[e];
      startParse(state, example.tokens, tags[e], 0, example.tokens.count);
      while (state.depth > 0 || state.next < state.length) {
        arcFeatures(state, keys);
        model.score(keys, ARC_FEATURES, scores, found);
        const good = goldMoves(state, example.heads);
        let guess = -1;
        let best = -1;
        for (let m = 0; m < 3; m++) {
          if (!isLegal(state, m)) continue;
          if (guess < 0 || scores[m] > scores[guess]) guess = m;
          if ((good >> m) & 1 && (best < 0 || scores[m] > scores[best])) best = m;
        }
        if (best >= 0 && guess !== best) {
          wrong++;
          model.update(found, ARC_FEATURES, best, guess);
        }
        model.time++;
        // Errors are explored, as Goldberg & Nivre advise, once the weights mean something.
        applyMove(state, round > 0 || best < 0 ? guess : best);
      }
    }
    console.error(`parser round ${round + 1}: ${wrong} wrong, ${model.rows} features`);
  }
  return model;
}

function trainLabels(examples: readonly Example[], tags: readonly Uint8Array[], rounds: number): Perceptron {
  const model = new Perceptron(RELATIONS.length, 6);
  const links = makeLinks(LONGEST_PARSE);
  const each = (e: number, visit: (gold: number) => void) => {
    const { tokens, heads, relations } = examples[e];
    const tree = linkTree(links, tokens.count, tokens.hash, tags[e], heads);
    for (let i = 0; i < tokens.count; i++) {
      if (heads[i] < 0) continue;
      labelFeatures(tree, i, keys);
      visit(relations[i]);
    }
  };
  for (const e of examples.keys())
    each(e, () => {
      for (let f = 0; f < LABEL_FEATURES; f++) model.count(keys[f]);
    });
  model.ready();
  const random = seededRandom(13);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const e of order)
      each(e, (gold) => {
        model.score(keys, LABEL_FEATURES, scores, found);
        let best = 1;
        for (let r = 2; r < RELATIONS.length; r++) if (scores[r] > scores[best]) best = r;
        if (best !== gold) {
          wrong++;
          model.update(found, LABEL_FEATURES, gold, best);
        }
        model.time++;
      });
    console.error(`labels round ${round + 1}: ${wrong} wrong, ${model.rows} features`);
  }
  return model;
}

/** Words that bore one tag only, often enough to be sure of it. */
function sureWords(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { forms, tags } of examples)
    for (const [i, form] of forms.entries()) {
      const word = form.toLowerCase().replaceAll("’", "'");
      if (/\d/.test(word)) continue;
      const of = counts.get(word) ?? new Map<number, number>();
      of.set(tags[i], (of.get(tags[i]) ?? 0) + 1);
      counts.set(word, of);
    }
  const sure = new Map<string, number>();
  for (const [word, of] of counts) {
    let all = 0;
    let most = 0;
    let tag = 0;
    for (const [t, n] of of) {
      all += n;
      if (n > most) [most, tag] = [n, t];
    }
    const open = ["NOUN", "PROPN", "ADJ", "VERB", "NOUN:plural", "INTJ"].some((name) => TAGS[tag].startsWith(name));
    if (all >= (open ? 40 : 15) && most >= all * (open ? 0.998 : 0.995)) sure.set(word, tag);
  }
  return sure;
}

/** Situations of the parser, by three tags, in which one move only was ever right. */
function sureMoves(examples: readonly Example[], tags: readonly Uint8Array[]): [moveClass: number, move: number][] {
  const state = makeParseState(LONGEST_PARSE);
  const counts = new Map<number, [number, number, number, number]>();
  for (const [e, example] of examples.entries()) {
    startParse(state, example.tokens, tags[e], 0, example.tokens.count);
    while (state.depth > 0 || state.next < state.length) {
      const good = goldMoves(state, example.heads);
      let move = -1;
      for (const m of [MOVE.left, MOVE.right, MOVE.shift]) if (move < 0 && (good >> m) & 1) move = m;
      if (move < 0) for (let m = 0; m < 3; m++) if (move < 0 && isLegal(state, m)) move = m;
      if (state.depth > 0) {
        const key = moveClass(state);
        const of = counts.get(key) ?? [0, 0, 0, 0];
        for (let m = 0; m < 3; m++) if ((good >> m) & 1) of[m]++;
        of[3]++;
        counts.set(key, of);
      }
      applyMove(state, move);
    }
  }
  const sure: [number, number][] = [];
  for (const [key, of] of [...counts].sort((a, b) => a[0] - b[0]))
    for (let m = 0; m < 3; m++)
      if (of[3] >= 15 && of[m] >= of[3] * 0.982) {
        sure.push([key, m + 1]);
        break;
      }
  return sure;
}

/** Arcs between two tags that bore one relation only, often enough to be sure of it. */
function sureRelations(examples: readonly Example[]): [arcClass: number, relation: number][] {
  const counts = new Map<number, Map<number, number>>();
  for (const { tags, heads, relations } of examples)
    for (let i = 0; i < tags.length; i++) {
      if (heads[i] < 0) continue;
      const key = arcClass(tags[i], tags[heads[i]], i - heads[i]);
      const of = counts.get(key) ?? new Map<number, number>();
      of.set(relations[i], (of.get(relations[i]) ?? 0) + 1);
      counts.set(key, of);
    }
  const sure: [number, number][] = [];
  for (const [key, of] of [...counts].sort((a, b) => a[0] - b[0])) {
    const all = [...of.values()].reduce((sum, n) => sum + n, 0);
    const [relation, most] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (all >= 30 && most >= all * 0.975) sure.push([key, relation]);
  }
  return sure;
}

/** Forms whose lemma the rules get wrong, most frequent reading first. */
function irregularLemmas(examples: readonly Example[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags, lemmas } of examples)
    for (const [i, form] of forms.entries()) {
      const upos = UPOS[tags[i]];
      if (!["VERB", "AUX", "NOUN", "ADJ", "ADV"].includes(upos) || !/^[a-z]+$/i.test(form)) continue;
      const key = `${form.toLowerCase()} ${upos === "AUX" ? "VERB" : upos}`;
      const of = counts.get(key) ?? new Map<string, number>();
      of.set(lemmas[i].toLowerCase(), (of.get(lemmas[i].toLowerCase()) ?? 0) + 1);
      counts.set(key, of);
    }
  const lines: string[] = [];
  for (const [key, of] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [lemma, times] = [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    const [form, upos] = key.split(" ");
    if (times >= 2 && regularLemma(form, upos) !== lemma && /^[a-z]+$/.test(lemma)) lines.push(`${key} ${lemma}`);
  }
  return lines.join("\n");
}

/** So many sentences are made up beside those of the treebanks. */
const MADE_UP = 20000;
const train = readTreebank("train");
const dev = readTreebank("dev");
const sureByWord = sureWords(train);
const sure = new Map([...sureByWord].map(([word, tag]) => [hashWord(word), tag]));
const augmented = train.flatMap((example, i) =>
  i % 8 === 3 && example.forms.length > 4 ? [example, inTitleCase(example)] : [example],
);
console.error(
  `${train.length} sentences, ${train.reduce((n, e) => n + e.forms.length, 0)} tokens, ${sure.size} sure words`,
);

const newsRandom = seededRandom(14);
const news = [
  ...train.map((example) => inNewsWords(example, newsRandom)),
  ...newsSentences(MADE_UP, [NEWS_LEXICON, lexiconOf(train)], newsRandom).map(madeUp),
];
const tagger = trainTagger([...augmented, ...news], sure, quick ? 2 : 8);

// The parser learns on tags as the tagger gives them to sentences it has not seen.
const FOLDS = quick ? 2 : 5;
const foldTags: Uint8Array[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const part = trainTagger(
    augmented.filter((_, i) => i % FOLDS !== fold),
    sure,
    quick ? 1 : 4,
  );
  for (const [i, example] of augmented.entries()) {
    if (i % FOLDS !== fold) continue;
    const out = new Uint8Array(example.tokens.count);
    let tag1 = START;
    let tag2 = START;
    const title = isTitleCase(example.tokens, 0, example.tokens.count);
    for (let t = 0; t < out.length; t++) {
      const given = sure.get(example.tokens.hash[t]);
      let best = given ?? 0;
      if (given === undefined) {
        tagFeatures(example.tokens, t, 0, out.length, title, tag1, tag2, keys);
        part.score(keys, TAG_FEATURES, scores, found);
        for (let c = 1; c < TAGS.length; c++) if (scores[c] > scores[best]) best = c;
      }
      out[t] = best;
      tag2 = tag1;
      tag1 = best;
    }
    foldTags[i] = out;
  }
}

const arcs = trainParser(augmented, foldTags, quick ? 2 : 10);
const labels = trainLabels(augmented, foldTags, quick ? 2 : 6);

const sureLists = TAGS.map(
  (_, tag) =>
    [
      tag,
      [...sureByWord]
        .filter(([, t]) => t === tag)
        .map(([word]) => word)
        .sort()
        .join(" "),
    ] as const,
);
const packed: PackedModel = {
  tags: pack(tagger, 1, 80),
  arcs: pack(arcs, 3, 60),
  labels: pack(labels, 2, 40),
  sure: sureLists.filter(([, words]) => words !== ""),
  sureRelations: sureRelations(train),
  sureMoves: sureMoves(augmented, foldTags),
  lemmas: irregularLemmas(train),
};
writeFileSync(OUT, `${JSON.stringify(packed)}\n`);

const model = unpackModel(packed);
let words = 0;
let upos = 0;
let fine = 0;
let unlabelled = 0;
let labelled = 0;
let heads = 0;
for (const { tokens, tags, heads: gold, relations } of dev) {
  const got = tagTokens(tokens, sentenceOf(tokens), model);
  const tree = parseSentences(tokens, sentenceOf(tokens), got, model, () => true);
  for (let i = 0; i < tokens.count; i++) {
    words++;
    if (got[i] === tags[i]) fine++;
    if (UPOS[got[i]] === UPOS[tags[i]]) upos++;
    if (tags[i] === TAG.PUNCT) continue;
    heads++;
    if (tree.head[i] === gold[i]) {
      unlabelled++;
      if (tree.relation[i] === relations[i]) labelled++;
    }
  }
}
const share = (n: number, of: number) => `${((100 * n) / of).toFixed(2)} %`;
console.log(
  `dev: UPOS ${share(upos, words)}, with verb forms ${share(fine, words)}, heads ${share(unlabelled, heads)}, heads and relations ${share(labelled, heads)}; ` +
    `${(Buffer.byteLength(JSON.stringify(packed)) / 1e6).toFixed(2)} MB`,
);
for (const part of ["tags", "arcs", "labels"] as const)
  console.error(`${part}: ${packed[part].rows} rows, ${(packed[part].bytes.length / 1e6).toFixed(2)} MB`);
