import type { DocumentMention } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import type { Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";

/** Texts spoken of so far, latest last, so that "it" and "the revised version" find theirs. */
export type Library = { readonly texts: Text[]; current: Text | null };

/** A text of the article: its name as first written, its head noun, its owner's words and its known versions. */
export type Text = {
  readonly name: string;
  readonly noun: string;
  readonly marks: ReadonlySet<string>;
  version: string | null;
  readonly versions: string[];
  at: number;
};

const NOUNS: ReadonlySet<string> = new Set(
  "plan proposal proposals draft text document paper version framework memorandum letter counter-proposal counterproposal roadmap annex resolution declaration blueprint agreement accord deal alternative statement protocol treaty pact list communique".split(
    " ",
  ),
);
/** Words that tell versions of one text apart. */
const VERSION_WORDS: ReadonlySet<string> = new Set(
  "detailed comprehensive first second third fourth final latest earlier original initial revised updated new newer amended refined leaked draft consolidated shortened previous old older current rewritten modified earlier ambitious watered-down softer interim zero".split(
    " ",
  ),
);
const EARLIER: ReadonlySet<string> = new Set("first original initial earlier leaked previous old older".split(" "));
const LATER: ReadonlySet<string> = new Set(
  "revised updated new newer latest amended refined second shortened current rewritten modified final".split(" "),
);

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
 * apart by their numbers. `ambiguous` lists the versions where the words fit several. Null where no text is named.
 */
export function findDocument(
  library: Library,
  words: readonly Word[],
  from: number,
  to: number,
  isAboutText: boolean,
): DocumentMention | null {
  for (let i = from; i < to; i++) {
    const word = words[i];
    const noun = word.lower === "proposals" ? "proposal" : word.lower;
    const isBareOne =
      word.lower === "one" && (EARLIER.has(words[i - 1]?.lower ?? "") || LATER.has(words[i - 1]?.lower ?? ""));
    const isBareOriginal =
      (word.lower === "original" || word.lower === "former") &&
      words[i - 1]?.lower === "the" &&
      !(words[i + 1]?.tag.startsWith("NOUN") ?? false) &&
      words[i + 1]?.text !== "-";
    const hyphen = word.lower === "counter" && words[i + 1]?.text === "-" && NOUNS.has(words[i + 2]?.lower ?? "");
    if (isMedium(words, i)) continue;
    if (!NOUNS.has(noun) && !isBareOne && !isBareOriginal && !hyphen) continue;
    if (noun === "draft" && (words[i + 1]?.tag.startsWith("NOUN") ?? false)) continue;
    let start = i;
    while (
      start > from - 6 &&
      start > 0 &&
      (["ADJ", "NOUN", "NUM", "PROPN", "PART:possessive", "VERB:part", "NOUN:plural"].includes(words[start - 1].tag) ||
        words[start - 1].text === "-") &&
      words[start - 1].lower !== "leaving"
    )
      start--;
    const modifiers = words
      .slice(start, i)
      .map((each) => (each.shape === SHAPE.lower ? each.lower : (findPlace(each.text)?.name ?? each.lower)))
      .filter((each) => each !== "-" && each !== "'s");
    // "it was a … rather than a proposal": what something is called, not a text of its own.
    if (
      (words[start - 1]?.lower === "a" || words[start - 1]?.lower === "an") &&
      (words[start - 2]?.lemma === "be" || ["than", "as", "or", "like"].includes(words[start - 2]?.lower ?? ""))
    )
      continue;
    const before = /(\d+) (?:points?|articles?)\b/.exec(modifiers.join(" "))?.[1] ?? numberBefore(words, start);
    const points = pointsAfter(words, i, to) ?? before;
    return place(
      library,
      hyphen ? "counter-proposal" : isBareOne || isBareOriginal ? "version" : noun,
      modifiers,
      points,
      before === points ? null : before,
      participleAfter(words, i, to),
      words[start - 1]?.lower === "a" || words[start - 1]?.lower === "an",
      word.start,
    );
  }
  if (isAboutText && library.current !== null) return { name: library.current.name, version: library.current.version };
  return null;
}

/** "in a joint statement", "in a letter": where something was said, not what it was said of. */
function isMedium(words: readonly Word[], at: number): boolean {
  if (!["statement", "letter", "paper", "communique", "message", "declaration"].includes(words[at].lower))
    return words[at].lower === "list" && words[at - 1]?.lower === "wish";
  let from = at;
  while (from > 0 && (words[from - 1].tag === "ADJ" || words[from - 1].tag === "DET" || words[from - 1].tag === "NOUN"))
    from--;
  return words[from - 1]?.lower === "in" && words[from]?.tag === "DET" && words[from].lower !== "the";
}

/** "from 28 in the version leaked in November" */
function numberBefore(words: readonly Word[], start: number): string | null {
  const at = words[start - 1]?.tag === "DET" ? start - 2 : start - 1;
  return words[at]?.lower === "in" && words[at - 1]?.tag === "NUM" && /^\d+$/.test(words[at - 1].text)
    ? words[at - 1].text
    : null;
}

function pointsAfter(words: readonly Word[], at: number, to: number): string | null {
  // "a paper of 27 points"
  if (words[at + 1]?.lower === "of" && words[at + 2]?.tag === "NUM" && words[at + 3]?.lower === "points" && at + 3 < to)
    return words[at + 2].text;
  for (let i = at; i < Math.min(to, at + 14); i++)
    if (
      (words[i].lower === "to" || words[i].lower === "some") &&
      words[i + 1]?.tag === "NUM" &&
      words[i + 2]?.lower === "points"
    )
      return words[i + 1].text;
  return null;
}

function participleAfter(words: readonly Word[], at: number, to: number): string | null {
  const next = words[at + 1]?.text === "," ? words[at + 2] : words[at + 1];
  if (
    next !== undefined &&
    at + 1 < to &&
    (next.lower === "leaked" || next.lower === "revised" || next.lower === "published" || next.lower === "circulated")
  )
    return next.lower;
  return null;
}

function place(
  library: Library,
  noun: string,
  modifiers: readonly string[],
  points: string | null,
  pointsBefore: string | null,
  participle: string | null,
  isNew: boolean,
  at: number,
): DocumentMention {
  const told = modifiers.filter((each) => VERSION_WORDS.has(each));
  if (participle !== null) told.push(participle);
  const marks = modifiers.filter(
    (each) =>
      !VERSION_WORDS.has(each) && !/^\d+$/.test(each) && each !== "point" && each !== "points" && each !== "article",
  );
  const isVersionNoun =
    noun === "version" ||
    noun === "draft" ||
    noun === "text" ||
    noun === "paper" ||
    noun === "framework" ||
    noun === "document";
  let text =
    isNew && noun !== "version" && noun !== "framework" && marks.length > 0
      ? null
      : findText(library, noun, marks, isVersionNoun);
  if (text === null) {
    const name = [
      ...(points === null ? [] : [`${pointsBefore ?? points}-${modifiers.includes("article") ? "article" : "point"}`]),
      ...marks,
      noun === "version" ? "text" : noun,
    ].join(" ");
    text = { name, noun, marks: new Set(marks), version: null, versions: [], at };
    library.texts.push(text);
  }
  library.current = text;
  let version: string | null = null;
  let ambiguous: readonly string[] | undefined;
  if (pointsBefore !== null && !text.versions.includes(`${pointsBefore}-point version`))
    text.versions.push(`${pointsBefore}-point version`);
  if (points !== null) version = `${points}-point version`;
  else if (told.length > 0) {
    const isEarlier = told.some((each) => EARLIER.has(each));
    const isLater = told.some((each) => LATER.has(each));
    const wanted = told[told.length - 1];
    const known = text.versions.filter(
      (each) =>
        each.includes(wanted) ||
        (isEarlier && isEarlierName(each, text)) ||
        (isLater && !isEarlier && isLaterName(each, text)),
    );
    if (known.length === 1) [version] = known;
    else if (known.length > 1) {
      version = isEarlier ? known[0] : (known[known.length - 1] ?? null);
      ambiguous = known;
    } else version = `${wanted} ${noun === "plan" || noun === "proposal" || noun === "version" ? "version" : noun}`;
  } else if (text.versions.length > 0 && isVersionNoun && noun !== "document") version = text.version;
  if (version !== null) {
    if (!text.versions.includes(version)) text.versions.push(version);
    text.version = version;
  }
  text.at = at;
  return ambiguous === undefined || ambiguous.length < 2
    ? { name: text.name, version }
    : { name: text.name, version, ambiguous };
}

function isEarlierName(version: string, text: Text): boolean {
  return [...EARLIER].some((word) => version.includes(word)) || (/^\d+-/.test(version) && version === text.versions[0]);
}

function isLaterName(version: string, text: Text): boolean {
  return (
    [...LATER].some((word) => version.includes(word)) ||
    (/^\d+-/.test(version) && text.versions.length > 1 && version === text.versions[text.versions.length - 1])
  );
}

/** The known text meant: same marks and noun, else for words like "version" the one last spoken of. */
function findText(library: Library, noun: string, marks: readonly string[], isVersionNoun: boolean): Text | null {
  for (let i = library.texts.length - 1; i >= 0; i--) {
    const text = library.texts[i];
    if (text.noun === noun && (marks.length === 0 || marks.some((mark) => text.marks.has(mark)))) return text;
  }
  if (marks.length > 0) {
    for (let i = library.texts.length - 1; i >= 0; i--) {
      const text = library.texts[i];
      if (marks.every((mark) => text.marks.has(mark)) && isPlanNoun(text.noun) && (isPlanNoun(noun) || isVersionNoun))
        return text;
    }
    if (!isVersionNoun) return null;
  }
  if (!isVersionNoun && !isPlanNoun(noun)) return null;
  for (let i = library.texts.length - 1; i >= 0; i--) if (isPlanNoun(library.texts[i].noun)) return library.texts[i];
  return library.texts.at(-1) ?? null;
}

function isPlanNoun(noun: string): boolean {
  return (
    noun === "plan" ||
    noun === "proposal" ||
    noun === "annex" ||
    noun === "framework" ||
    noun === "accord" ||
    noun === "agreement" ||
    noun === "deal" ||
    noun === "roadmap" ||
    noun === "draft" ||
    noun === "resolution"
  );
}
