import { hashWord, hashWords, SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

const DAYS = hashWords("monday tuesday wednesday thursday friday saturday sunday yesterday today");
const BEFORE_DAY = hashWords("late early earlier on");
const WHICH = hashWords("this last next");
const THE = hashWord("the");
const SAME = hashWords("same next following previous");
const UNITS = hashWords("week weekend month year hours days weeks months years day night");
const COUNTS = hashWords("a several some many few");
const SINCE = hashWords("ago earlier later before");
const PARTS = hashWords("night morning evening afternoon");
/** What opens a sentence without an article and is nobody's name. */
const NO_NAMES = hashWords(
  "police parliament congress government opposition violence fighting shelling gunfire fire artillery rain snow traffic trade power water work aid food fuel tension diplomacy pressure talk management business life death war peace calm order smoke news word everyone everybody nobody somebody someone anyone both all some many most few none others another it he she they we you i this that these those there here what who which when where why how not but and so then now yet still also only even just earlier later meanwhile however instead today yesterday tomorrow tonight state security army command leadership staff media press turnout inflation oil gas wheat grain bread sentiment consensus agreement progress hope debate voting polling mourning work rescue relief",
);
const NO_NAME_ENDING = /(?:ing|ment|tion|sion|ity|ness|ence|ance|ism|ship|ure|age|ery|ists?|ers|ors|ants|ents)$/;

/** Behind "Monday evening", "last week", "two days ago", "the same day"; -1 where no such time stands. */
function pastDay({ hash }: Tokens, tags: Uint8Array, at: number, to: number): number {
  if (at >= to) return -1;
  if (DAYS.has(hash[at])) return at + 1 < to && PARTS.has(hash[at + 1]) ? at + 2 : at + 1;
  if (at + 1 < to && WHICH.has(hash[at]) && UNITS.has(hash[at + 1])) return at + 2;
  // "the same day", "the following week"
  if (at + 2 < to && hash[at] === THE && SAME.has(hash[at + 1]) && UNITS.has(hash[at + 2])) return at + 3;
  const isCounted = tags[at] === TAG.NUM || COUNTS.has(hash[at]);
  return isCounted && at + 2 < to && UNITS.has(hash[at + 1]) && SINCE.has(hash[at + 2]) ? at + 3 : -1;
}

/**
 * "Getachew on Monday accused …", "CNN late on Monday reported …": a capitalised word at the head of a sentence, before a day and a verb, is
 * a name, whatever it looks like; not where the text writes it small, or it is a noun that needs no article.
 *
 * @param isWrittenSmall - whether the text has a word of that hash in small letters
 */
export function isNameBeforeDay(
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  to: number,
  isWrittenSmall: (word: number) => boolean,
): boolean {
  const { shape, hash } = tokens;
  if (shape[from] !== SHAPE.capitalised && shape[from] !== SHAPE.allCapitals && shape[from] !== SHAPE.mixed)
    return false;
  let at = from + 1;
  while (at < to && at < from + 3 && BEFORE_DAY.has(hash[at])) at++;
  const end = pastDay(tokens, tags, at, to);
  if (end < 0) return false;
  at = end;
  if (at >= to || !/^(?:VERB:(?:past|fin|fin-s)|AUX)/.test(TAGS[tags[at]])) return false;
  if (tags[from] === TAG.PROPN || TAGS[tags[from]] === "NOUN:plural" || UPOS[tags[from]] === "PRON") return false;
  if (NO_NAMES.has(hash[from])) return false;
  const form = tokens.text.slice(tokens.start[from], tokens.end[from]);
  if (form.length < 2 || (shape[from] === SHAPE.capitalised && NO_NAME_ENDING.test(form))) return false;
  return !isWrittenSmall(hash[from]);
}

/** The words that a text writes in small letters somewhere, by hash. */
export function smallForms({ count, hash, shape }: Tokens): ReadonlySet<number> {
  const small = new Set<number>();
  for (let i = 0; i < count; i++) if (shape[i] === SHAPE.lower) small.add(hash[i]);
  return small;
}
