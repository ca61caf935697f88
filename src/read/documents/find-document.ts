// Which text is meant, in which version. An article calls the same paper "the plan", "the 28-point draft", "it" and "the revised
// version". Texts are kept in a library as they are named, and a phrase is matched by its head noun, its modifiers, its number
// of points and what was spoken of last. Weakness: two texts with the same noun and no telling modifier may be taken for one.

import type { DocumentMention } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import type { Word } from "../frames/words.ts";
import {
  chooseVersion,
  isTimeWord,
  isVersionOrder,
  isVersionWord,
  noteVersion,
  type VersionList,
} from "./which-version.ts";
import { concludedAt, isNoText, isOfName, markedBy, nameOf, startOfName, type TextName } from "./text-names.ts";
import { NOUNS, numberBefore, OWN_TEXTS, pointsAfter, toldAfter, wholeText } from "./words-around.ts";

/** Texts spoken of so far, latest last, so that "it" and "the revised version" find theirs. */
export type Library = { readonly texts: Text[]; current: Text | null };

/** A text of the article: its name as first written, its head noun, its owner's words and its known versions. */
export type Text = VersionList & {
  readonly name: string;
  readonly noun: string;
  readonly marks: ReadonlySet<string>;
  /** The countries it is named after; a text of others is another text. */
  readonly owners: ReadonlySet<string>;
};

/** Nouns for one state of a text rather than the text. */
const VERSION_NOUNS: ReadonlySet<string> = new Set(["version", "draft", "text", "paper", "framework", "document"]);
/** Takes note of the texts a whole sentence names, so that "it" and "the revised one" find theirs after sentences that hold no claim. */
export function noteDocuments(library: Library, words: readonly Word[]): void {
  findDocument(library, words, 0, words.length, false);
}

/** Starts with no text known. */
export function startLibrary(): Library {
  return { texts: [], current: null };
}

/**
 * The text that words of a claim speak of, with the version where the words tell versions apart.
 *
 * "the revised version" is a version of the text last spoken of; "the original" its earliest; "28-point plan" and "27-point paper" are told
 * apart by their numbers. `ambiguous` lists the versions where the words fit several. `isOfText` where the words tell what happens to a
 * text, so that a map or a note is one. Null where no text is named.
 */
export function findDocument(
  library: Library,
  words: readonly Word[],
  from: number,
  to: number,
  isAboutText: boolean,
  isOfText = false,
): DocumentMention | null {
  for (let i = from; i < to; i++) {
    const word = words[i];
    const noun = word.lower === "proposals" ? "proposal" : word.lower;
    const isBareOne = word.lower === "one" && isVersionOrder(words[i - 1]?.lower ?? "");
    const isBareOrder = isBareVersion(library, words, i);
    const isBareOriginal =
      (word.lower === "original" || word.lower === "former") &&
      words[i - 1]?.lower === "the" &&
      !(words[i + 1]?.tag.startsWith("NOUN") ?? false) &&
      words[i + 1]?.text !== "-";
    const hyphen = word.lower === "counter" && words[i + 1]?.text === "-" && NOUNS.has(words[i + 2]?.lower ?? "");
    const isOwn = isOfText && OWN_TEXTS.has(noun) && word.tag.startsWith("NOUN");
    if (!NOUNS.has(noun) && !isOwn && !isBareOne && !isBareOriginal && !isBareOrder && !hyphen) continue;
    if (isMedium(words, i)) continue;
    if (noun === "draft" && (words[i + 1]?.tag.startsWith("NOUN") ?? false)) continue;
    const start = startOfName(words, i, from);
    if (isNoText(words, start, i)) continue;
    const isNew = words[start - 1]?.lower === "a" || words[start - 1]?.lower === "an";
    const phrase = nameOf(words, start, isBareOrder || isBareOriginal ? i + 1 : i, i);
    const concluded = isNew ? concludedAt(words, i) : null;
    const called = concluded === null ? phrase : markedBy(phrase, concluded);
    const { modifiers } = called;
    // "it was a … rather than a proposal": what something is called, not a text of its own.
    if (
      (words[start - 1]?.lower === "a" || words[start - 1]?.lower === "an") &&
      (words[start - 2]?.lemma === "be" || ["than", "as", "or", "like"].includes(words[start - 2]?.lower ?? ""))
    )
      continue;
    if (isOtherText(words, start)) continue;
    const before = /(\d+) (?:points?|articles?)\b/.exec(modifiers.join(" "))?.[1] ?? numberBefore(words, start);
    const points = pointsAfter(words, i, to) ?? before;
    const isVersionHead = VERSION_NOUNS.has(noun) || isBareOne || isBareOriginal || isBareOrder;
    const whole = isVersionHead ? wholeText(words, i) : null;
    const told = modifiers.filter((each) => isVersionWord(each) || (isVersionHead && isTimeWord(each)));
    return place(library, {
      noun:
        whole?.noun ?? (hyphen ? "counter-proposal" : isBareOne || isBareOriginal || isBareOrder ? "version" : noun),
      name: whole === null ? called : { ...called, ...whole.name, modifiers: [...modifiers, ...whole.name.modifiers] },
      points: points ?? whole?.points ?? null,
      pointsBefore: before === points ? null : before,
      told: [...told, ...toldAfter(words, i, to, isVersionHead)],
      head: isBareOne || isBareOriginal || isBareOrder ? "version" : noun,
      isNew,
      isPart: whole !== null,
    });
  }
  if (isAboutText && library.current !== null) return { name: library.current.name, version: library.current.version };
  return null;
}

/** "Instead of | a new draft", "rather than | the treaty": the text that something did not happen to. */
function isOtherText(words: readonly Word[], start: number): boolean {
  const lead = words[start - 1]?.tag === "DET" ? start - 2 : start - 1;
  const pair = `${words[lead - 1]?.lower ?? ""} ${words[lead]?.lower ?? ""}`;
  return pair === "instead of" || pair === "rather than";
}

/** What one does to a text, and "it" may then be the text under discussion. */
const TEXT_VERBS: ReadonlySet<string> = new Set("sign initial ratify read reread redraft amend circulate".split(" "));
/** Parts of which texts are made. */
const PARTS: ReadonlySet<string> = new Set(
  "article clause paragraph passage preamble footnote wording annex".split(" "),
);

/** True where words speak of the text under discussion without naming it: "had not read it", "the passage on tolls", "Article 6". */
export function speaksOfText(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lemma, lower } = words[i];
    const next = words[i + 1];
    if (TEXT_VERBS.has(lemma) && next?.lower === "it" && i + 1 < to) return true;
    if (
      (PARTS.has(lower) || (lower.endsWith("s") && PARTS.has(lower.slice(0, -1)))) &&
      (next?.tag === "NUM" ? words[i + 2]?.lower !== "of" : words[i - 1]?.tag === "DET")
    )
      return true;
  }
  return false;
}

/** "in a joint statement", "in a letter": where something was said, not what it was said of. */
function isMedium(words: readonly Word[], at: number): boolean {
  if (!["statement", "letter", "paper", "communique", "message", "declaration"].includes(words[at].lower))
    return words[at].lower === "list" && words[at - 1]?.lower === "wish";
  let from = at;
  while (from > 0 && (words[from - 1].tag === "ADJ" || words[from - 1].tag === "DET" || words[from - 1].tag === "NOUN"))
    from--;
  if (words[from - 1]?.tag === "PRON:possessive") return words[from - 2]?.lower === "in";
  return words[from - 1]?.lower === "in" && words[from]?.tag === "DET" && words[from].lower !== "the";
}

/** "the second drops it": an order that stands alone before a verb, where versions have been told apart. */
function isBareVersion(library: Library, words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.lower === "the" &&
    isVersionOrder(words[at].lower) &&
    /^(?:VERB|AUX)/.test(words[at + 1]?.tag ?? "") &&
    words[at + 1].tag !== "VERB:part" &&
    (library.current?.versions.length ?? 0) > 0
  );
}

/** A mention of a text as its words have it. */
type Named = {
  readonly noun: string;
  readonly name: TextName;
  readonly points: string | null;
  readonly pointsBefore: string | null;
  /** Words that tell the version apart. */
  readonly told: readonly string[];
  /** The noun those words stand with. */
  readonly head: string;
  readonly isNew: boolean;
  /** True for "a draft of the treaty": only the version can be new. */
  readonly isPart: boolean;
};

function place(library: Library, named: Named): DocumentMention {
  const { noun, points, pointsBefore, told, isNew } = named;
  const { modifiers, written, tail, title } = named.name;
  const marks = modifiers.filter((each) => !isVersionWord(each) && !told.includes(each) && isOfName(each));
  const owners = new Set(marks.filter((each) => findPlace(each)?.name === each));
  const isVersionNoun = VERSION_NOUNS.has(noun);
  // "a plan" where only accords are known is another text.
  const isTold =
    modifiers.some((each) => !isVersionWord(each) && !told.includes(each)) ||
    (told.length === 0 && isDraftNoun(noun) && !library.texts.some((each) => isDraftNoun(each.noun)));
  let text =
    isNew && !named.isPart && noun !== "version" && noun !== "framework" && isTold
      ? null
      : findText(library, noun, marks, owners, isVersionNoun);
  if (text === null) {
    const name =
      title ??
      [
        ...(points === null
          ? []
          : [`${pointsBefore ?? points}-${modifiers.includes("article") ? "article" : "point"}`]),
        ...marks.filter((each) => !tail.endsWith(each)).map((each) => written.get(each) ?? each),
        noun === "version" ? "text" : noun,
        ...(tail === "" ? [] : [tail]),
      ].join(" ");
    text = { name, noun, marks: new Set(marks), owners, version: null, versions: [], aliases: new Map() };
    // "promised in a 2013 agreement": told by the way of another time, and not what "the draft" is of.
    if (isNew && library.current !== null && marks.some((each) => /^\d{4}$/.test(each))) {
      library.texts.unshift(text);
      return { name, version: null };
    }
    library.texts.push(text);
  }
  library.current = text;
  if (pointsBefore !== null && !text.versions.includes(`${pointsBefore}-point version`))
    text.versions.push(`${pointsBefore}-point version`);
  const choice =
    points !== null && !named.isPart
      ? { version: `${points}-point version` }
      : told.length > 0
        ? chooseVersion(text, told, isNew, named.head)
        : text.versions.length > 0 && isVersionNoun && noun !== "document" && text.version !== null
          ? { version: text.version }
          : null;
  if (choice === null) return { name: text.name, version: null };
  noteVersion(text, choice.version, told);
  return { name: text.name, ...choice };
}

/** The known text meant: same marks and noun, else for words like "version" the one last spoken of. */
function findText(
  library: Library,
  noun: string,
  marks: readonly string[],
  owners: ReadonlySet<string>,
  isVersionNoun: boolean,
): Text | null {
  const texts = library.texts.filter(
    (text) => owners.size === 0 || text.owners.size === 0 || [...owners].some((each) => text.owners.has(each)),
  );
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i];
    if (text.noun === noun && (marks.length === 0 || marks.some((mark) => text.marks.has(mark)))) return text;
  }
  if (marks.length > 0) {
    for (let i = texts.length - 1; i >= 0; i--) {
      const text = texts[i];
      if (marks.every((mark) => text.marks.has(mark)) && isPlanNoun(text.noun) && (isPlanNoun(noun) || isVersionNoun))
        return text;
    }
    if (!isVersionNoun) return null;
  }
  if (!isVersionNoun && !isPlanNoun(noun)) return null;
  for (let i = texts.length - 1; i >= 0; i--) if (isPlanNoun(texts[i].noun)) return texts[i];
  return isVersionNoun ? (texts.findLast((text) => text.noun !== "statement") ?? null) : null;
}

/** Texts that are put forward, and may become accords. */
function isDraftNoun(noun: string): boolean {
  return DRAFT_NOUNS.has(noun);
}

function isPlanNoun(noun: string): boolean {
  return isDraftNoun(noun) || ACCORD_NOUNS.has(noun);
}

const DRAFT_NOUNS: ReadonlySet<string> = new Set("plan proposal annex framework roadmap draft resolution".split(" "));
const ACCORD_NOUNS: ReadonlySet<string> = new Set("accord agreement deal".split(" "));
