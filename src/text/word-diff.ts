// Words that stayed, came and went between two passages.
//
// Words are matched first, by a shortest edit script over words alone, so that no more words are painted than must be;
// white space and punctuation are settled afterwards inside the gaps. Joining kept and deleted pieces gives A, kept and
// inserted pieces B, to the last space.
import { shortestEdit, type Match } from "./shortest-edit.ts";

/** A stretch of words that stayed, came or went. */
export type DiffPiece = { readonly kind: "kept" | "inserted" | "deleted"; readonly text: string };

type Token = { readonly text: string; readonly isWord: boolean };

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
  const wordsA = wordIndexes(tokensA);
  const wordsB = wordIndexes(tokensB);
  const matches = shortestEdit(
    wordsA.map((i) => tokensA[i].text),
    wordsB.map((i) => tokensB[i].text),
  );
  const kept = tidy(matches, wordsA.length, wordsB.length, (k) => tokensA[wordsA[k]].text);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  for (const match of kept) {
    const [ai, bj] = [wordsA[match.a], wordsB[match.b]];
    diffGap(tokensA.slice(i, ai), tokensB.slice(j, bj), pieces);
    push(pieces, "kept", tokensA[ai].text);
    [i, j] = [ai + 1, bj + 1];
  }
  diffGap(tokensA.slice(i), tokensB.slice(j), pieces);
  return pieces;
}

/** How many words of a redline are painted, as deleted or as inserted. */
export function paintedWords(pieces: readonly DiffPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === "kept" ? 0 : countWords(piece.text)), 0);
}

/** The words of a passage, as the comparison sees them. */
export function countWords(text: string): number {
  return wordIndexes(tokenize(text)).length;
}

function tokenize(text: string): readonly Token[] {
  return (text.match(TOKEN) ?? []).map((each) => ({ text: each, isWord: WORD_START.test(each) }));
}

function wordIndexes(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, i) => (token.isWord ? [i] : []));
}

/** Between two kept words: what is the same at either end stays, then what is the same inside. */
function diffGap(a: readonly Token[], b: readonly Token[], pieces: DiffPiece[]): void {
  let start = 0;
  while (start < a.length && start < b.length && a[start].text === b[start].text) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end].text === b[b.length - 1 - end].text)
    end++;
  for (const token of a.slice(0, start)) push(pieces, "kept", token.text);
  const gone = a.slice(start, a.length - end);
  const come = b.slice(start, b.length - end);
  push(pieces, "deleted", gone.map((token) => token.text).join(""));
  push(pieces, "inserted", come.map((token) => token.text).join(""));
  for (const token of a.slice(a.length - end)) push(pieces, "kept", token.text);
}

function push(pieces: DiffPiece[], kind: DiffPiece["kind"], text: string): void {
  if (text === "") return;
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** Drops matches that leave a lone short word standing between two longer changes, as long as the share allows. */
function tidy(
  matches: readonly Match[],
  lengthA: number,
  lengthB: number,
  wordAt: (a: number) => string,
): readonly Match[] {
  const painted = lengthA + lengthB - 2 * matches.length;
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
    const after = matches[k + run] ?? { a: lengthA, b: lengthB };
    const last = matches[k + run - 1];
    const changeBefore = Math.min(matches[k].a - before.a - 1, matches[k].b - before.b - 1);
    const changeAfter = Math.min(after.a - last.a - 1, after.b - last.b - 1);
    const isIsland =
      run <= LONGEST_ISLAND_WORDS && changeBefore >= 2 && changeAfter >= 2 && wordAt(matches[k].a).length <= 4;
    if (isIsland && budget >= run) budget -= run;
    else kept.push(...matches.slice(k, k + run));
    k += run;
  }
  return kept;
}
