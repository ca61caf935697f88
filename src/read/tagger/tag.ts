// What each word is: noun, verb, name. Rules on bare words would mistake "strikes" and "talks" at every turn, so a model trained
// beforehand gives each word its tag, and the parser beside it (parse.ts) the word it hangs on. Both are greedy and linear.
// Weakness: an error is never taken back, and the words after it are judged by it.

import type { Sentences } from "../sentences/split-sentences.ts";
import { SHAPE, hashWord, type Tokens } from "../tokens/tokenize.ts";
import type { Model } from "./model.ts";
import { FINITE_VERBS, supplyVerbs } from "./supply-verbs.ts";
import { TAG_FEATURES, isTitleCase, tagFeatures } from "./tag-features.ts";
import { TAG, TAGS } from "./tag-set.ts";
import { addRows } from "./weights.ts";

const START = 62;
/** The margin of a word that is surely no verb. */
const FAR = 1 << 24;

/**
 * Gives every token its tag (a number into `TAGS`), left to right within each sentence.
 *
 * Greedy averaged perceptron (Collins 2002). Words that had one tag only in training take it without a look at the context.
 */
export function tagTokens(tokens: Tokens, sentences: Sentences, model: Model): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  const scores = new Int32Array(TAGS.length);
  const keys = new Int32Array(TAG_FEATURES);
  const names = namesWithin(tokens, sentences);
  const near = { margin: new Int32Array(tokens.count).fill(FAR), tag: new Uint8Array(tokens.count) };
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.start[s];
    const to = sentences.start[s + 1];
    const titleCase = isTitleCase(tokens, from, to);
    let tag1 = START;
    let tag2 = START;
    for (let i = from; i < to; i++) {
      const sure = model.sureTags.get(tokens.hash[i]);
      let best = 0;
      if (sure !== undefined) best = sure;
      else {
        tagFeatures(tokens, i, from, to, titleCase, tag1, tag2, keys);
        scores.fill(0);
        addRows(model.tags, keys, TAG_FEATURES, scores);
        for (let t = 1; t < TAGS.length; t++) if (scores[t] > scores[best]) best = t;
        let finite = FINITE_VERBS[0];
        for (const t of FINITE_VERBS) if (scores[t] > scores[finite]) finite = t;
        near.margin[i] = scores[best] - scores[finite];
        near.tag[i] = finite;
      }
      if (i > from && isParticle(tokens, i, to) && (tag1 === TAG.PROPN || mayBeName(tokens, tags, i - 1))) {
        best = TAG.PROPN;
        tags[i - 1] = TAG.PROPN;
      }
      if (i === from && NO_NAMES.has(TAGS[best].split(":")[0]) && names.has(tokens.hash[i])) best = TAG.PROPN;
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
    if (!titleCase) nameCapitals(tokens, tags, from, to);
    supplyVerbs(tokens, tags, from, to, near);
  }
  return tags;
}

/** "the Harbour List": a noun with a capital inside a sentence is a name or part of one, and so is the noun before it at its head. */
function nameCapitals({ shape }: Tokens, tags: Uint8Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    if (
      (tags[i] !== TAG.NOUN && !TAGS[tags[i]].startsWith("VERB")) ||
      shape[i] !== SHAPE.capitalised ||
      shape[i - 1] === SHAPE.sign
    )
      continue;
    tags[i] = TAG.PROPN;
    if (i === from + 1 && tags[from] === TAG.NOUN) tags[from] = TAG.PROPN;
  }
}

/** What stands in small letters within names of many tongues; "ten" and "e" are left out. */
const PARTICLES: ReadonlySet<number> = new Set(
  "van von der den dem de da di do du del della degli dos das des la le las los el al bin ibn bint ben abu umm ould"
    .split(" ")
    .map(hashWord),
);

/** "Joost van der Velde", "Rosa de la Mar": a particle or two before the capital that they belong to. */
function isParticle({ hash, shape }: Tokens, i: number, to: number): boolean {
  if (!PARTICLES.has(hash[i]) || shape[i] !== SHAPE.lower || i + 1 >= to) return false;
  const next = PARTICLES.has(hash[i + 1]) && shape[i + 1] === SHAPE.lower ? i + 2 : i + 1;
  return next < to && shape[next] === SHAPE.capitalised;
}

/** A capital of a class that names are mistaken for. */
function mayBeName({ shape }: Tokens, tags: Uint8Array, i: number): boolean {
  return shape[i] === SHAPE.capitalised && NO_NAMES.has(TAGS[tags[i]].split(":")[0]);
}

/** Classes that a name at the head of a sentence is mistaken for: "Quill accused …" read like "Still, …". */
const NO_NAMES: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADV", "INTJ", "X", "SCONJ"]);

/** Words that the text writes with a capital within its sentences and never without: at the head of a sentence they are names too. */
function namesWithin({ count, hash, shape }: Tokens, sentences: Sentences): ReadonlySet<number> {
  const names = new Set<number>();
  const heads = new Set<number>();
  for (let s = 0; s < sentences.count; s++) heads.add(sentences.start[s]);
  for (let i = 1; i < count; i++)
    if (shape[i] === SHAPE.capitalised && !heads.has(i) && shape[i - 1] !== SHAPE.sign) names.add(hash[i]);
  for (let i = 0; i < count; i++) if (shape[i] === SHAPE.lower) names.delete(hash[i]);
  return names;
}
