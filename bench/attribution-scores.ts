// Scores attributions as score-corpora.mjs does for PolNeAR: content found (one to one, overlap over union at least 0.3), exact
// spans, speaker right on matches, direct quotations found.

/** Spans as [start, end] pairs. */
export type Pairs = readonly (readonly [number, number])[];

/** One attribution, gold or read. */
export type ScoredAttribution = { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs };

/** The figures, in per cent. */
export type AttributionScores = {
  readonly found: number;
  readonly content: number;
  readonly source: number;
  readonly cue: number;
  readonly speaker: number;
  readonly direct: number;
};

const KEYS = ["content", "source", "cue"] as const;

const lengthOf = (spans: Pairs) => spans.reduce((sum, [from, to]) => sum + to - from, 0);
const shared = (a: Pairs, b: Pairs) =>
  a.reduce(
    (sum, [x, y]) => sum + b.reduce((inner, [u, v]) => inner + Math.max(0, Math.min(y, v) - Math.max(x, u)), 0),
    0,
  );
const overlap = (a: Pairs, b: Pairs) => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (lengthOf(a) + lengthOf(b) - both);
};
const f1 = (hits: number, read: number, gold: number) => (hits === 0 ? 0 : (200 * hits) / (read + gold));

/** Scores the attributions read against the gold of all documents. */
export function scoreAttributions(
  documents: readonly {
    readonly text: string;
    readonly gold: readonly ScoredAttribution[];
    readonly read: readonly ScoredAttribution[];
  }[],
): AttributionScores {
  const exact = { content: [0, 0, 0], source: [0, 0, 0], cue: [0, 0, 0] };
  let golds = 0;
  let reads = 0;
  let hits = 0;
  let spoken = 0;
  let right = 0;
  let direct = 0;
  let directHits = 0;
  for (const { text, gold: all, read } of documents) {
    const gold = all.filter((one) => one.content.length > 0);
    golds += gold.length;
    reads += read.length;
    for (const key of KEYS) {
      const wanted = new Set(all.flatMap((one) => one[key].map(String)));
      const given = new Set(read.flatMap((one) => one[key].map(String)));
      exact[key][1] += given.size;
      exact[key][2] += wanted.size;
      for (const span of given) if (wanted.has(span)) exact[key][0]++;
    }
    const pairs = gold
      .flatMap((one, i) => read.map((other, j) => [overlap(one.content, other.content), i, j] as const))
      .filter(([value]) => value >= 0.3)
      .sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
    const takenGold = new Set<number>();
    const takenRead = new Set<number>();
    for (const [, i, j] of pairs) {
      if (takenGold.has(i) || takenRead.has(j)) continue;
      takenGold.add(i);
      takenRead.add(j);
      hits++;
      if (gold[i].source.length > 0) {
        spoken++;
        if (shared(gold[i].source, read[j].source) > 0) right++;
      }
    }
    for (const [i, one] of gold.entries())
      if (one.content.some(([from, to]) => /^[“"]/.test(text.slice(from, to).trim()))) {
        direct++;
        if (takenGold.has(i)) directHits++;
      }
  }
  return {
    found: f1(hits, reads, golds),
    content: f1(exact.content[0], exact.content[1], exact.content[2]),
    source: f1(exact.source[0], exact.source[1], exact.source[2]),
    cue: f1(exact.cue[0], exact.cue[1], exact.cue[2]),
    speaker: (100 * right) / (spoken || 1),
    direct: (100 * directHits) / (direct || 1),
  };
}
