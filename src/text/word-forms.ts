import { joinFigures, splitFigures } from "./join-figures.ts";
import { SYNONYM_GROUPS } from "./synonym-groups.ts";

/** A word of a provision as the comparison sees it. */
export type WordForm = {
  /** The stem: what inflected forms of one word share. */
  readonly stem: string;
  /** True for words that any provision may hold (the, of, shall): they weigh little. */
  readonly isFunctionWord: boolean;
  /** True for figures, number words included. */
  readonly isFigure: boolean;
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its they them their theirs he him his she her hers we us our you your i who whom whose which what " +
    "of in on at to for from by with without into onto over under between among upon as than then so such and or nor but if not no " +
    "be is are was were been being am have has had having do does did done shall will would should may might can could must ought " +
    "there here where when while until also any all each every other others both either neither own same very more most some only " +
    "about against during before after above below through out up down off again further once because how why too just " +
    "thereof therein thereto hereby hereof herein hereinafter whether per via including accordance pursuant respect regard"
  ).split(" "),
);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    six: "6",
    seven: "7",
    eight: "8",
    nine: "9",
    ten: "10",
    eleven: "11",
    twelve: "12",
    thirteen: "13",
    fourteen: "14",
    fifteen: "15",
    sixteen: "16",
    seventeen: "17",
    eighteen: "18",
    nineteen: "19",
    twenty: "20",
    thirty: "30",
    forty: "40",
    fifty: "50",
    sixty: "60",
    seventy: "70",
    eighty: "80",
    ninety: "90",
    hundred: "100",
    thousand: "1000",
    million: "1000000",
    billion: "1000000000",
    dozen: "12",
    half: "half",
    third: "3rd",
    second: "2nd",
    first: "1st",
    fourth: "4th",
    fifth: "5th",
    sixth: "6th",
    thirtieth: "30th",
    sixtieth: "60th",
    ninetieth: "90th",
    hundredth: "100th",
  }),
);

const WORD = /\p{N}+(?:[.,]\p{N}{3})*(?:\.\p{N}+)?|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

// Nearly all words are plain Latin, where a look at the first character tells.
function startsWithFigure(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x30 && first <= 0x39 : /^\p{N}/u.test(word);
}

/** Splits a passage into lower-case words and figures, in order; figures lose their thousands separators, and those of several words are one. */
export function wordsOf(text: string): readonly string[] {
  return joinFigures(writtenWordsOf(text));
}

/** The same with figures of several words still apart. */
export function writtenWordsOf(text: string): readonly string[] {
  return splitFigures(
    (text.match(WORD) ?? []).map((word) =>
      startsWithFigure(word) ? word.replaceAll(/[.,](?=\p{N}{3})/gu, "") : word.toLowerCase().replaceAll("’", "'"),
    ),
  );
}

/** A figure is known to be whole once so many words follow it. */
const WORDS_PAST_A_FIGURE = 2;
/** As long as most words, with the space after them. */
const CHARS_PER_WORD = 8;

/** The first words of a passage as `wordsOf` gives them; not much more of it is read than they need. */
export function openingWords(text: string, count: number): readonly string[] {
  const least = count + WORDS_PAST_A_FIGURE;
  for (let chars = least * CHARS_PER_WORD; chars < text.length; chars *= 2) {
    const end = text.indexOf(" ", chars);
    const words = end < 0 ? [] : wordsOf(text.slice(0, end));
    if (words.length >= least) return words.slice(0, count);
  }
  return wordsOf(text).slice(0, count);
}

/** The figure a number word stands for ("ninety" → "90"), or null. */
export function figureOf(word: string): string | null {
  return startsWithFigure(word) ? word : (NUMBER_WORDS.get(word) ?? null);
}

/** How a word counts in comparisons. */
export function wordForm(word: string): WordForm {
  const figure = figureOf(word);
  if (figure !== null) return { stem: figure, isFunctionWord: word === "one", isFigure: true };
  return { stem: stemOf(word), isFunctionWord: FUNCTION_WORDS.has(word), isFigure: false };
}

const ENDINGS: readonly (readonly [ending: string, by: string, least: number])[] = [
  ["'s", "", 2],
  ["isations", "ise", 3],
  ["izations", "ise", 3],
  ["isation", "ise", 3],
  ["ization", "ise", 3],
  ["fulness", "", 3],
  ["ments", "", 4],
  ["ment", "", 4],
  ["ations", "", 4],
  ["ation", "", 4],
  ["itions", "", 4],
  ["ition", "", 4],
  ["ingly", "", 4],
  ["iest", "y", 3],
  ["ness", "", 4],
  ["ings", "", 4],
  ["ions", "", 4],
  ["ables", "", 4],
  ["able", "", 4],
  ["ible", "", 4],
  ["ence", "", 4],
  ["ance", "", 4],
  ["ally", "al", 4],
  ["edly", "", 4],
  ["ies", "y", 2],
  ["ied", "y", 2],
  ["ing", "", 3],
  ["ion", "", 4],
  ["ers", "", 4],
  ["ors", "", 4],
  ["ize", "ise", 3],
  ["ely", "", 4],
  ["ly", "", 4],
  ["ed", "", 3],
  ["er", "", 4],
  ["or", "", 4],
  ["es", "", 3],
  ["s", "", 3],
];

/** Verbs and nouns whose forms share no stem by spelling. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "begin:began,begun give:gave,given take:took,taken go:went,gone come:came keep:kept hold:held leave:left lay:laid pay:paid " +
    "send:sent bring:brought find:found make:made meet:met say:said tell:told choose:chose,chosen break:broke,broken draw:drew,drawn " +
    "freeze:froze,frozen write:wrote,written know:knew,known lose:lost see:saw,seen seek:sought win:won build:built rebuild:rebuilt " +
    "child:children man:men woman:women body:bodies withdraw:withdrew,withdrawn undertake:undertook,undertaken fall:fell,fallen " +
    "wish:wishes stand:stood understand:understood run:ran rise:rose,risen bear:bore,borne,born set:setting lead:led feed:fed " +
    "free:freed,freely,frees,freeing die:died,dying,death,dead lie:lying arise:arose,arisen speak:spoke,spoken teach:taught buy:bought sell:sold " +
    "put:putting let:letting cut:cutting hit:hitting ship:shipped,shipping stop:stopped,stopping permit:permitted occur:occurred"
  )
    .split(" ")
    .flatMap((entry) => {
      const [base, forms] = entry.split(":");
      return forms.split(",").map((form) => [form, base] as const);
    }),
);

/**
 * The stem of an English word, by stripping endings; words of other scripts keep their first six letters.
 *
 * Rough on purpose: it only has to bring forms of one word together ("violation", "violated"), not to be a word.
 */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return stemOf(known);
  if (!/^[a-z'-]+$/u.test(word)) return word.length > 7 ? word.slice(0, 6) : word;
  for (const [ending, by, least] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= least)
      return finish(word.slice(0, -ending.length) + by);
  return finish(word);
}

function finish(stem: string): string {
  let end = stem.endsWith("e") && stem.length > 4 ? stem.slice(0, -1) : stem;
  if (end.endsWith("y") && end.length > 3) end = `${end.slice(0, -1)}i`;
  const last = end.at(-1);
  if (end.length > 4 && last === end.at(-2) && last !== undefined && "bdgmnprt".includes(last)) end = end.slice(0, -1);
  return end;
}

const GROUPS_OF_STEM: ReadonlyMap<string, readonly number[]> = groupStems();

function groupStems(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  SYNONYM_GROUPS.forEach((line, group) => {
    for (const word of new Set(line.split(" ").map((each) => wordForm(each).stem))) {
      const known = groups.get(word);
      if (known === undefined) groups.set(word, [group]);
      else known.push(group);
    }
  });
  return groups;
}

/** The thesaurus groups a stem belongs to; empty for words outside the thesaurus. */
export function synonymGroupsOf(stem: string): readonly number[] {
  return GROUPS_OF_STEM.get(stem) ?? [];
}
