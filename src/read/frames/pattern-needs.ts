// Which words a regular expression cannot do without. The rules ask some three hundred expressions of every clause, and nearly all fail for
// want of a word: an expression about rulings and bans need not be tried where no word begins with "rul" or "ban". The words
// are read off the expression itself, so that a word added to it is asked for from then on.
//
// The expression is parsed; runs of plain letters in it, between blanks, are words or beginnings of words; of several runs that every
// match must hold, the two rarest are kept. What cannot be told for certain asks for nothing, which costs time but no match.
// Weakness: lookbehinds, backreferences and sets of more than a few letters ask for nothing.

/** Words, and beginnings of words, at least one of which stands in whatever an expression matches. */
export type Need = { readonly words: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> };

/** A part of an expression. */
export type Node =
  /** All the strings it may be; `EDGE` in them stands for \b. */
  | { readonly kind: "strings"; readonly strings: readonly string[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "choice"; readonly options: readonly Node[] }
  | { readonly kind: "repeated"; readonly item: Node; readonly least: number; readonly most: number };

/** Stands for \\b, ^ and $ in the strings of a part. */
export const EDGE = "\u0001";
const DIGITS = "0 1 2 3 4 5 6 7 8 9".split(" ");
const UNKNOWN: Node = { kind: "unknown" };
const NOTHING: Node = { kind: "strings", strings: [""] };

/** Letters that stand for themselves. */
const PLAIN = /[^\\()[\].^$*+?{}|]+/y;

/** More spellings than this of one run are not told apart. */
const MOST_STRINGS = 120;

/**
 * Up to two needs of an expression that is tried on words between blanks; every match holds a word for each of them. Empty where
 * nothing can be told.
 */
export function needsOf(source: string): readonly Need[] {
  return neededIn(parsePattern(source), "", "");
}

/** The needs of a choice of several, by those of each. */
export function needsOfChoice(each: readonly (readonly Need[])[]): readonly Need[] {
  const needs: Need[] = [];
  for (let n = 0; n < 2 && each.every((of) => of.length > 0); n++)
    needs.push(union(each.map((of) => of[Math.min(n, of.length - 1)])));
  return needs;
}

/** The sources of what an expression chooses from at its outermost level; one where it is no choice. */
export function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let isSet = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (letter === "\\") at++;
    else if (isSet) isSet = letter !== "]";
    else if (letter === "[") isSet = true;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "|" && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  found.push(source.slice(from));
  return found;
}

/** Splits an expression's source into what follows on what, what is a choice and what is repeated. */
export function parsePattern(source: string): Node {
  let at = 0;
  return choice();

  function choice(): Node {
    const options: Node[] = [sequence()];
    while (source[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0] : { kind: "choice", options };
  }

  function sequence(): Node {
    const items: Node[] = [];
    let text = "";
    const flush = () => {
      if (text !== "") items.push({ kind: "strings", strings: [text] });
      text = "";
    };
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      PLAIN.lastIndex = at;
      const run = PLAIN.exec(source)?.[0] ?? "";
      if (run.length > 1) {
        // The last letter may be repeated by what follows.
        at += run.length - 1;
        text += run.slice(0, -1);
      }
      const letter = plainLetter();
      if (letter !== "" && !isQuantifier()) {
        text += letter;
        continue;
      }
      flush();
      items.push(repeated(letter === "" ? atom() : { kind: "strings", strings: [letter] }));
    }
    flush();
    return items.length === 1 ? items[0] : { kind: "sequence", items };
  }

  /** Reads a letter that stands for itself, or gives "" and stays. */
  function plainLetter(): string {
    const letter = source[at];
    if (letter === "\\") {
      const next = source[at + 1];
      if (/[A-Za-z0-9]/.test(next)) return "";
      at += 2;
      return next;
    }
    if ("([.^$*+?{".includes(letter)) return "";
    at++;
    return letter;
  }

  function isQuantifier(): boolean {
    const next = source[at];
    return next === "?" || next === "*" || next === "+" || (next === "{" && /^\{\d/.test(source.slice(at, at + 2)));
  }

  function atom(): Node {
    const letter = source[at++];
    if (letter === "(") return group();
    if (letter === "[") return set();
    if (letter === "^" || letter === "$") return { kind: "strings", strings: [EDGE] };
    if (letter === "\\") {
      const kind = source[at++];
      if (kind === "b") return { kind: "strings", strings: [EDGE] };
      if (kind === "d") return { kind: "strings", strings: DIGITS };
      if ((kind === "p" || kind === "P" || kind === "u") && source[at] === "{") at = source.indexOf("}", at) + 1;
      else if (kind === "u") at += 4;
      else if (kind === "x") at += 2;
    }
    return UNKNOWN;
  }

  function group(): Node {
    let isAhead = false;
    if (source[at] === "?") {
      isAhead = source[at + 1] === "!" || source[at + 1] === "=";
      const isBehind = source[at + 1] === "<" && (source[at + 2] === "!" || source[at + 2] === "=");
      if (source[at + 1] === "<" && !isBehind) at = source.indexOf(">", at) + 1;
      else at += isBehind ? 3 : 2;
      isAhead ||= isBehind;
    }
    const inner = choice();
    at++;
    return isAhead ? NOTHING : inner;
  }

  function set(): Node {
    const letters: string[] = [];
    let isPlain = source[at] !== "^";
    while (source[at] !== "]") {
      if (source[at] === "\\") {
        at++;
        if (/[A-Za-z0-9]/.test(source[at])) isPlain = false;
      } else if (source[at + 1] === "-" && source[at + 2] !== "]") isPlain = false;
      letters.push(source[at++]);
    }
    at++;
    return isPlain ? { kind: "strings", strings: letters } : UNKNOWN;
  }

  function repeated(item: Node): Node {
    let least = 1;
    let most = 1;
    const next = source[at];
    if (next === "?") [least, most] = [0, 1];
    else if (next === "*") [least, most] = [0, Infinity];
    else if (next === "+") [least, most] = [1, Infinity];
    else if (isQuantifier()) {
      const end = source.indexOf("}", at);
      const [from, to] = source.slice(at + 1, end).split(",");
      [least, most] = [Number(from), to === undefined ? Number(from) : to === "" ? Infinity : Number(to)];
      at = end;
    } else return item;
    at++;
    if (source[at] === "?") at++;
    return { kind: "repeated", item, least, most };
  }
}

/** All the strings a part may be, or null where they are too many to tell. */
function stringsOf(node: Node): readonly string[] | null {
  if (node.kind === "strings") return node.strings;
  if (node.kind === "unknown") return null;
  if (node.kind === "choice") {
    const all: string[] = [];
    for (const option of node.options) {
      const strings = stringsOf(option);
      if (strings === null || all.length + strings.length > MOST_STRINGS) return null;
      all.push(...strings);
    }
    return all;
  }
  if (node.kind === "sequence") {
    let all: readonly string[] = [""];
    for (const item of node.items) {
      const strings = stringsOf(item);
      if (strings === null || all.length * strings.length > MOST_STRINGS) return null;
      all = joined(all, strings);
    }
    return all;
  }
  if (node.most > 2) return null;
  const once = stringsOf(node.item);
  if (once === null) return null;
  const all = node.least === 0 ? ["", ...once] : [...once];
  if (node.most === 2) all.push(...joined(once, once));
  return all.length > MOST_STRINGS ? null : all;
}

function joined(left: readonly string[], right: readonly string[]): string[] {
  const all: string[] = [];
  for (const one of left) for (const other of right) all.push(one + other);
  return all;
}

/** The rarest needs of a part; `left` and `right` are a blank or `EDGE` where the part is known to stand beside one, else "". */
function neededIn(node: Node, left: string, right: string): readonly Need[] {
  if (node.kind === "unknown") return [];
  if (node.kind === "choice") {
    return needsOfChoice(node.options.map((option) => neededIn(option, left, right)));
  }
  if (node.kind === "repeated") {
    if (node.least === 0) return [];
    return neededIn(node.item, node.most === 1 ? left : "", node.most === 1 ? right : "");
  }
  const needs: Need[] = [];
  let run: readonly string[] = [left];
  const close = (after: string) => {
    const need = needOf(after === "" ? run : joined(run, [after]));
    if (need !== null) needs.push(need);
  };
  const items = node.kind === "sequence" ? node.items : [node];
  for (const [i, item] of items.entries()) {
    const strings = stringsOf(item);
    if (strings === null) {
      const before = edgeOf(run);
      close("");
      needs.push(...neededIn(item, before, firstOfRest(items, i + 1, right)));
      run = [lastOf(item, before)];
      continue;
    }
    if (run.length * strings.length > MOST_STRINGS) {
      const before = edgeOf(run);
      close("");
      run = [before];
    }
    run = joined(run, strings);
    if (edgeOf(run) === " ") {
      close("");
      run = [" "];
    }
  }
  close(right);
  return needs
    .filter((need) => cost(need) < TOO_COMMON)
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, 2);
}

/** What the items from `i` on begin with for certain: a blank, `EDGE` or "". */
function firstOfRest(items: readonly Node[], i: number, right: string): string {
  if (i >= items.length) return right;
  const item = items[i];
  if (item.kind !== "repeated" || item.least > 0) return firstOf(item);
  const first = firstOf(item.item);
  return first !== "" && firstOfRest(items, i + 1, right) === first ? first : "";
}

/** What stands before the item that follows this one: a blank where that is certain, else "". */
function lastOf(node: Node, before: string): string {
  if (node.kind === "strings") return edgeOf(node.strings) === " " ? " " : "";
  if (node.kind === "unknown") return "";
  if (node.kind === "sequence") return node.items.length === 0 ? before : lastOf(node.items[node.items.length - 1], "");
  if (node.kind === "choice") return node.options.every((option) => lastOf(option, "") === " ") ? " " : "";
  return lastOf(node.item, "") === " " && (node.least > 0 || before === " ") ? " " : "";
}

/** A blank where every match of the part begins with one, `EDGE` where it begins at one, else "". */
function firstOf(node: Node): string {
  if (node.kind === "strings") {
    const [first] = node.strings[0];
    return (first === " " || first === EDGE) && node.strings.every((each) => each.startsWith(first)) ? first : "";
  }
  if (node.kind === "sequence") return node.items.length === 0 ? "" : firstOf(node.items[0]);
  if (node.kind === "choice") {
    const first = firstOf(node.options[0]);
    return node.options.every((option) => firstOf(option) === first) ? first : "";
  }
  return node.kind === "repeated" && node.least > 0 ? firstOf(node.item) : "";
}

/** A blank where all strings end with one, `EDGE` where all end at one, else "". */
function edgeOf(strings: readonly string[]): string {
  const last = strings[0].at(-1) ?? "";
  if (last !== " " && last !== EDGE) return "";
  return strings.every((each) => each.endsWith(last)) ? last : "";
}

/** The rarest word, or beginning of one, of each string; null where one of them has none. */
function needOf(strings: readonly string[]): Need | null {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const string of strings) {
    // Most strings are one word between blanks.
    const end = string.length - 1;
    if (
      string[0] === " " &&
      string[end] === " " &&
      end > 1 &&
      string.indexOf(" ", 1) === end &&
      !string.includes(EDGE)
    ) {
      words.add(string.slice(1, end));
      continue;
    }
    const pieces = string.split(" ");
    let best = "";
    let isWhole = false;
    let least = Infinity;
    for (const [i, piece] of pieces.entries()) {
      const [word, whole] = wordIn(piece, i > 0, i + 1 < pieces.length);
      if (word === "") continue;
      const price = whole ? wordCost(word) : beginningCost(word);
      if (price >= least) continue;
      best = word;
      isWhole = whole;
      least = price;
    }
    if (best === "") return null;
    (isWhole ? words : beginnings).add(best);
  }
  return { words, beginnings };
}

/** The word that a piece without blanks is or begins with, and whether it is whole; "" where its beginning is not known. */
function wordIn(piece: string, hasBlankBefore: boolean, hasBlankAfter: boolean): readonly [string, boolean] {
  const bare = piece.replaceAll(EDGE, "");
  if (bare === "") return ["", false];
  if (hasBlankBefore && hasBlankAfter) return [bare, true];
  const starts = hasBlankBefore || piece.startsWith(EDGE);
  if (!starts) return ["", false];
  // At a mere edge a word may begin inside a longer one ("non-starter"), of which only letters and digits are looked up.
  const letters = /^\w+/.exec(bare)?.[0] ?? "";
  if (hasBlankBefore && letters !== bare) return [bare, false];
  const isWhole = letters.length < bare.length || hasBlankAfter || piece.endsWith(EDGE);
  return [letters, isWhole];
}

function union(needs: readonly Need[]): Need {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const need of needs) {
    for (const word of need.words) words.add(word);
    for (const word of need.beginnings) beginnings.add(word);
  }
  return { words, beginnings };
}

const EVERYWHERE: ReadonlySet<string> = new Set("the a an of to in and for that , .".split(" "));
const COMMON: ReadonlySet<string> = new Set(
  (
    "on with by as at from is was are were be been has have had it its he his she her they their will would not no or but this which who " +
    "“ ” ' \" - 's n't"
  ).split(" "),
);

/** A need met nearly everywhere saves nothing. */
const TOO_COMMON = 400;

/** How often a word is met with, roughly. */
function wordCost(word: string): number {
  return EVERYWHERE.has(word) ? TOO_COMMON : COMMON.has(word) ? 10 : 1;
}

function beginningCost(word: string): number {
  if (/^\d/.test(word)) return 1;
  return word.length < 3 ? TOO_COMMON : word.length < 4 ? 5 : 2;
}

function cost({ words, beginnings }: Need): number {
  let sum = 0;
  for (const word of words) sum += wordCost(word);
  for (const word of beginnings) sum += beginningCost(word);
  return sum;
}
