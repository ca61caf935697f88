const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, k) => [word, k + 1] as const),
  ...TENS.map((word, k) => [word, 10 * (k + 2)] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/**
 * Joins the words of one figure: "one hundred and twenty", "twenty four", "800 thousand" become "120", "24", "800000".
 *
 * @param words - lower-case words and figures in order, hyphens in figures split; a figure has no thousands separators
 * @returns the same words, each figure of several words in one; a lone "one" stays a word, for it mostly is none
 */
export function joinFigures(words: readonly string[]): readonly string[] {
  // Most words are no part of a figure.
  const mayJoin = (k: number): boolean =>
    k + 1 < words.length && continuesFigure(words[k + 1]) && opensFigure(words[k]);
  if (!words.some((_, k) => mayJoin(k))) return words;
  const joined: string[] = [];
  for (let k = 0; k < words.length;) {
    const figure = mayJoin(k) ? readFigure(words, k) : null;
    joined.push(figure === null ? words[k] : figure.value);
    k = figure === null ? k + 1 : figure.end;
  }
  return joined;
}

/** Splits figures written with hyphens: "twenty-four" into "twenty", "four". */
export function splitFigures(words: readonly string[]): readonly string[] {
  return words.some((word) => word.includes("-")) ? words.flatMap(piecesOf) : words;
}

/** Whether a figure of several words may begin with a word: "two", "20". */
export function opensFigure(word: string): boolean {
  return valueOf(word) !== null;
}

/** Whether a word that follows a figure's first may belong to it: "hundred", "four". */
export function continuesFigure(word: string): boolean {
  return SCALES.has(word) || SMALL.has(word);
}

function piecesOf(word: string): readonly string[] {
  if (!word.includes("-")) return [word];
  const pieces = word.split("-");
  return pieces.every((piece) => SMALL.has(piece) || SCALES.has(piece)) ? pieces : [word];
}

/** The figure of at least two words that begins at a place, or null. */
function readFigure(parts: readonly string[], start: number): { readonly value: string; readonly end: number } | null {
  let total = 0;
  let group = valueOf(parts[start]);
  if (group === null) return null;
  let end = start + 1;
  let least = roundness(group);
  let lastScale = Infinity;
  while (end < parts.length) {
    const scale = SCALES.get(parts[end]);
    if (scale !== undefined && scale < lastScale && (scale > 100 || group < 100)) {
      group *= scale;
      if (scale > 100) {
        total += group;
        group = 0;
        lastScale = scale;
      }
      least = scale;
      end++;
      continue;
    }
    const skip = parts[end] === "and" && least >= 100 ? 1 : 0;
    const next = SMALL.get(parts[end + skip] ?? "");
    if (next === undefined || next >= least || least < 10) break;
    group += next;
    least = roundness(next);
    end += skip + 1;
  }
  return end === start + 1 ? null : { value: String(total + group), end };
}

function valueOf(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : null;
  return SMALL.get(word) ?? null;
}

/** What may still be added to a small figure: units to twenty, nothing to eleven. */
function roundness(value: number): number {
  return value >= 20 && value < 100 && value % 10 === 0 ? 10 : 0;
}
