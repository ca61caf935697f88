// Words that stayed, came and went between two passages.
//
// Words are matched first, by a shortest edit script over words alone, so that no more words are painted than must be;
// white space and punctuation are settled afterwards inside the gaps. Joining kept and deleted pieces gives A, kept and
// inserted pieces B, to the last space.
import { shortestEdit, type Match } from "./shortest-edit.ts";

/** A stretch of words that stayed, came or went. */
export type DiffPiece = { readonly kind: "kept" | "inserted" | "deleted"; readonly text: string };

/** A passage taken apart: words, white space, single marks; and which of them are words. */
type Tokens = { readonly texts: readonly string[]; readonly words: readonly number[] };

const TOKEN = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;
const WORD_START = /^[\p{L}\p{N}]/u;
/** Share of the painted words that tidying may add: well under the 5 % that we allow ourselves. */
const TIDY_SHARE = 0.04;
/** A kept island this short between two changes reads worse than a longer change. */
const LONGEST_ISLAND_WORDS = 1;

/**
 * Compares two passages word by word.
 *
 * @returns pieces in reading order, deletions before insertions; neighbours of one kind are joined; none is empty
 *
 * Shortest edit script: Myers (1986), Algorithmica 1, 251-266, with a bound; past it, passages are cut at words that occur once on each side.
 */
export function diffWords(a: string, b: string): readonly DiffPiece[] {
  if (a === b) return a === "" ? [] : [{ kind: "kept", text: a }];
  const tokensA = tokenize(a);
  const tokensB = tokenize(b);
  const wordsA = tokensA.words.map((i) => tokensA.texts[i]);
  const wordsB = tokensB.words.map((j) => tokensB.texts[j]);
  const kept = tidy(shortestEdit(wordsA, wordsB), wordsA, wordsB);
  const pieces = new Pieces();
  let i = 0;
  let j = 0;
  for (const match of kept) {
    const [ai, bj] = [tokensA.words[match.a], tokensB.words[match.b]];
    diffGap(tokensA.texts, i, ai, tokensB.texts, j, bj, pieces);
    pieces.push("kept", tokensA.texts[ai]);
    [i, j] = [ai + 1, bj + 1];
  }
  diffGap(tokensA.texts, i, tokensA.texts.length, tokensB.texts, j, tokensB.texts.length, pieces);
  return pieces.all;
}

/** How many words of a redline are painted, as deleted or as inserted. */
export function paintedWords(pieces: readonly DiffPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === "kept" ? 0 : countWords(piece.text)), 0);
}

/** The words of a passage, as the comparison sees them. */
export function countWords(text: string): number {
  return tokenize(text).words.length;
}

function tokenize(text: string): Tokens {
  const texts = text.match(TOKEN) ?? [];
  const words: number[] = [];
  for (let k = 0; k < texts.length; k++) if (isWord(texts[k])) words.push(k);
  return { texts, words };
}

// Nearly all tokens begin with a plain character, which tells without a pattern.
function isWord(token: string): boolean {
  const first = token.charCodeAt(0);
  if (first >= 0x80) return WORD_START.test(token);
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a) || (first >= 0x30 && first <= 0x39);
}

/** Between two kept words (tokens `startA` to `endA`, `startB` to `endB`): what is the same at either end stays, then what is the same inside. */
function diffGap(
  a: readonly string[],
  startA: number,
  endA: number,
  b: readonly string[],
  startB: number,
  endB: number,
  pieces: Pieces,
): void {
  let [i, j] = [startA, startB];
  while (i < endA && j < endB && a[i] === b[j]) {
    pieces.push("kept", a[i]);
    i++;
    j++;
  }
  let end = 0;
  while (end < endA - i && end < endB - j && a[endA - 1 - end] === b[endB - 1 - end]) end++;
  for (; i < endA - end; i++) pieces.push("deleted", a[i]);
  for (; j < endB - end; j++) pieces.push("inserted", b[j]);
  for (; i < endA; i++) pieces.push("kept", a[i]);
}

/** Pieces in reading order, neighbours of one kind joined. */
class Pieces {
  readonly all: { readonly kind: DiffPiece["kind"]; text: string }[] = [];

  push(kind: DiffPiece["kind"], text: string): void {
    const last = this.all.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.all.push({ kind, text });
  }
}

/** Drops matches that leave a lone short word standing between two longer changes, as long as the share allows. */
function tidy(matches: readonly Match[], a: readonly string[], b: readonly string[]): readonly Match[] {
  const painted = a.length + b.length - 2 * matches.length;
  let budget = Math.floor((painted * TIDY_SHARE) / 2);
  if (budget === 0) return matches;
  const kept: Match[] = [];
  let k = 0;
  while (k < matches.length) {
    let run = 1;
    while (
      k + run < matches.length &&
      matches[k + run].a === matches[k].a + run &&
      matches[k + run].b === matches[k].b + run
    )
      run++;
    const before = k === 0 ? { a: -1, b: -1 } : matches[k - 1];
    const after = matches[k + run] ?? { a: a.length, b: b.length };
    const last = matches[k + run - 1];
    const changeBefore = Math.min(matches[k].a - before.a - 1, matches[k].b - before.b - 1);
    const changeAfter = Math.min(after.a - last.a - 1, after.b - last.b - 1);
    const isIsland =
      run <= LONGEST_ISLAND_WORDS && changeBefore >= 2 && changeAfter >= 2 && a[matches[k].a].length <= 4;
    if (isIsland && budget >= run) budget -= run;
    else kept.push(...matches.slice(k, k + run));
    k += run;
  }
  return kept;
}
