import { lowerAt, type TimeTokens } from "../times/time-tokens.ts";

/** A number of people as told: the stated figure and its bounds; null where the words set none. */
export type Figure = {
  /** Tokens from the first word of the bound ("at least") to the end of the number, exclusive. */
  readonly first: number;
  readonly end: number;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const CARDINALS = new Map<string, number>();
ONES.split(" ").forEach((word, n) => CARDINALS.set(word, n));
"twenty thirty forty fifty sixty seventy eighty ninety"
  .split(" ")
  .forEach((word, n) => CARDINALS.set(word, 20 + 10 * n));

const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ["dozen", 12],
  ["score", 20],
]);

/**
 * What indefinite plurals stand for, lowest and highest: from two of the unit to just under the next unit a writer would have used.
 */
const INDEFINITE = new Map<string, readonly [number, number]>([
  ["dozens", [24, 99]],
  ["scores", [40, 199]],
  ["tens", [20, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 9999]],
  ["millions", [2_000_000, 9_999_999]],
  ["several", [3, 9]],
  ["few", [2, 9]],
]);

/** A token's letters, lower-cased; "" for anything else and for words too long to matter. */
export function wordOf(tokens: TimeTokens, i: number): string {
  return lowerAt(tokens, i, 20);
}

type Bare = { readonly end: number; readonly low: number; readonly high: number; readonly exact: boolean };

/** Reads a figure with its bound: "at least 12", "between 30 and 40", "tens of thousands", "nearly two million", "no fewer than six". */
export function figureAt(tokens: TimeTokens, i: number): Figure | null {
  const bound = boundAt(tokens, i);
  const number = bareAt(tokens, bound.end);
  if (number === null) return null;
  const range = bound.kind === "between" ? "and" : bound.kind === "exact" ? "to" : "";
  const upper = rangeEnd(tokens, number, range);
  if (upper !== null) return { first: i, end: upper.end, best: null, low: number.low, high: upper.high };
  if (bound.kind === "between") return null;
  const { end, exact, low, high } = number;
  const base = { first: i, end };
  if (!exact)
    return { ...base, best: null, low: bound.kind === "most" ? null : low, high: bound.kind === "least" ? null : high };
  switch (bound.kind) {
    case "least":
      return { ...base, best: low, low, high: null };
    case "most":
      return { ...base, best: low, low: null, high: low };
    case "near":
      return { ...base, best: low, low: null, high: null };
    case "exact":
      return { ...base, best: low, low, high: low };
  }
}

function rangeEnd(tokens: TimeTokens, lower: Bare, link: string): Bare | null {
  if (link === "" || !lower.exact) return null;
  const word = wordOf(tokens, lower.end);
  const dash =
    tokens.shape[lower.end] === 2 &&
    tokens.gap[lower.end] === 0 &&
    "-–—".includes(tokens.text[tokens.start[lower.end]] ?? " ");
  if (word !== link && !(link === "to" && (word === "or" || dash))) return null;
  const upper = bareAt(tokens, lower.end + 1);
  return upper !== null && upper.exact && upper.low > lower.low ? upper : null;
}

type Bound = { readonly end: number; readonly kind: "least" | "most" | "near" | "between" | "exact" };

function boundAt(tokens: TimeTokens, i: number): Bound {
  const a = wordOf(tokens, i);
  const b = wordOf(tokens, i + 1);
  const c = wordOf(tokens, i + 2);
  if (a === "at" && b === "least") return { end: i + 2, kind: "least" };
  if (a === "at" && b === "most") return { end: i + 2, kind: "most" };
  if ((a === "no" || a === "not") && c === "than") {
    if (b === "fewer" || b === "less") return { end: i + 3, kind: "least" };
    if (b === "more") return { end: i + 3, kind: "most" };
  }
  if (a === "more" && b === "than") return { end: i + 2, kind: "least" };
  if ((a === "fewer" || a === "less") && b === "than") return { end: i + 2, kind: "most" };
  if (a === "well" && b === "over") return { end: i + 2, kind: "least" };
  if (a === "over" || a === "exceeding") return { end: i + 1, kind: "least" };
  if (a === "upwards" && b === "of") return { end: i + 2, kind: "least" };
  if (a === "up" && b === "to") return { end: i + 2, kind: "most" };
  if (a === "as" && b === "many" && c === "as") return { end: i + 3, kind: "most" };
  if (a === "between") return { end: i + 1, kind: "between" };
  if (a === "an" && b === "estimated") return { end: i + 2, kind: "near" };
  if (a === "close" && b === "to") return { end: i + 2, kind: "near" };
  if (NEAR.has(a)) return { end: i + 1, kind: "near" };
  return { end: i, kind: "exact" };
}

const NEAR = new Set("about around some approximately roughly nearly almost estimated perhaps".split(" "));

function bareAt(tokens: TimeTokens, i: number): Bare | null {
  const word = wordOf(tokens, i);
  const indefinite = INDEFINITE.get(word === "a" && wordOf(tokens, i + 1) === "few" ? "few" : word);
  if (indefinite !== undefined) return indefiniteAt(tokens, word === "a" ? i + 2 : i + 1, indefinite);
  if (word === "half" && wordOf(tokens, i + 1) === "a" && wordOf(tokens, i + 2) === "million")
    return whole(i + 3, 500_000);
  if ((word === "a" || word === "an") && SCALES.has(wordOf(tokens, i + 1))) return scaled(tokens, i + 1, 1);
  if (word === "a" && wordOf(tokens, i + 1) === "couple")
    return whole(wordOf(tokens, i + 2) === "of" ? i + 3 : i + 2, 2);
  if (tokens.shape[i] === 1 && i < tokens.count) return digitsAt(tokens, i);
  return spelledAt(tokens, i);
}

function whole(end: number, n: number): Bare {
  return { end, low: n, high: n, exact: true };
}

/** "tens of thousands", "several hundred", "dozens". */
function indefiniteAt(tokens: TimeTokens, i: number, [low, high]: readonly [number, number]): Bare {
  const at = wordOf(tokens, i) === "of" ? i + 1 : i;
  const word = wordOf(tokens, at);
  const unit = SCALES.get(word) ?? (at > i ? SCALES.get(word.replace(/s$/, "")) : undefined);
  if (unit === undefined) return { end: i, low, high, exact: false };
  return { end: at + 1, low: low * unit, high: high * unit + unit - 1, exact: false };
}

function digitsAt(tokens: TimeTokens, i: number): Bare | null {
  const { text } = tokens;
  if (tokens.end[i] - tokens.start[i] > 9) return null;
  const before = i > 0 && tokens.gap[i] === 0 ? text[tokens.start[i - 1]] : " ";
  if ("$€£¥.,:/".includes(before)) return null;
  let digits = text.slice(tokens.start[i], tokens.end[i]);
  let end = i + 1;
  const joined = (at: number) => at < tokens.count && tokens.gap[at] === 0;
  while (
    joined(end) &&
    text[tokens.start[end]] === "," &&
    joined(end + 1) &&
    tokens.shape[end + 1] === 1 &&
    tokens.end[end + 1] - tokens.start[end + 1] === 3 &&
    digits.length < 10
  ) {
    digits += text.slice(tokens.start[end + 1], tokens.end[end + 1]);
    end += 2;
  }
  let n = Number(digits);
  if (joined(end) && text[tokens.start[end]] === "." && joined(end + 1) && tokens.shape[end + 1] === 1) {
    n = Number(
      `${digits}.${text.slice(tokens.start[end + 1], Math.min(tokens.end[end + 1], tokens.start[end + 1] + 6))}`,
    );
    end += 2;
    const scale = SCALES.get(wordOf(tokens, end));
    return scale === undefined ? null : whole(end + 1, Math.round(n * scale));
  }
  if (
    joined(end) &&
    (text[tokens.start[end]] === "%" ||
      text[tokens.start[end]] === ":" ||
      (tokens.shape[end] === 0 && wordOf(tokens, end) !== "m"))
  )
    return null;
  return scaled(tokens, end, n);
}

function scaled(tokens: TimeTokens, i: number, n: number): Bare {
  let [end, value] = [i, n];
  for (
    let scale = SCALES.get(wordOf(tokens, end));
    scale !== undefined && value < 1e9;
    scale = SCALES.get(wordOf(tokens, end))
  ) {
    value *= scale;
    end++;
  }
  return whole(end, value);
}

function spelledAt(tokens: TimeTokens, i: number): Bare | null {
  let [total, current, end] = [0, 0, i];
  let seen = false;
  for (let steps = 0; steps < 10; steps++) {
    const dash = seen && tokens.shape[end] === 2 && tokens.gap[end] === 0 && tokens.text[tokens.start[end]] === "-";
    const at = dash || (seen && (current >= 100 || total > 0) && wordOf(tokens, end) === "and") ? end + 1 : end;
    const word = wordOf(tokens, at);
    const cardinal = CARDINALS.get(word);
    const scale = seen ? SCALES.get(word) : undefined;
    if (cardinal !== undefined) {
      if (current % 100 !== 0 && !(current % 10 === 0 && current % 100 >= 20 && cardinal < 10 && cardinal > 0)) break;
      current += cardinal;
    } else if (scale === undefined) break;
    else if (scale >= 1000) {
      total += Math.max(1, current) * scale;
      current = 0;
    } else current = Math.max(1, current) * scale;
    seen = true;
    end = at + 1;
  }
  return seen ? whole(end, total + current) : null;
}
