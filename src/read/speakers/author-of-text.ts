import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { type Subject, subjectBefore } from "../frames/subject-of-verb.ts";
import { findVerbGroups, type VerbGroup } from "../frames/verb-groups.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";

/** What somebody writes or puts out, and what it says is then that person's word. */
const WRITTEN: ReadonlySet<string> = new Set(
  "letter message note memo memorandum statement communique communiqué declaration cable telegram missive memoir editorial".split(
    " ",
  ),
);

/** What its author does with it. */
const PUT_OUT: ReadonlySet<string> = new Set(
  "send write sign address issue publish post hand deliver release circulate read dictate".split(" "),
);

/**
 * "The demand is in a letter that Premier Brek sent on Saturday. The raid, it said, …", "In a letter to the council Ivo Brek accused …":
 * who wrote what the sentence before speaks of; nobody where that names no writing or leaves open whose it is.
 *
 * @param resolve - whom a phrase of the sentence before stands for
 */
function authorOfText(
  discourse: Discourse,
  { number, paragraph }: Sentence,
  resolve: (sentence: Sentence, range: WordRange) => readonly ActorName[],
): readonly ActorName[] {
  const before = discourse.sentences[number - 1];
  if (before === undefined || before.paragraph !== paragraph) return [];
  const { words } = before;
  const text = words.findLastIndex(({ lower, tag }) => tag === "NOUN" && WRITTEN.has(lower));
  // "Ivo Brek wrote to the council. The raid, the letter said, …"
  if (text < 0) {
    const { main, subject } = mainClause(words);
    return main?.lemma === "write" && subject !== null && !subject.isRelative ? resolve(before, subject.head) : [];
  }
  const mentions = discourse.cast.mentions[before.number];
  // "a letter that Premier Brek sent", "a letter Brek signed"
  const at = words[text + 1]?.tag === "PRON:relative" || words[text + 1]?.lower === "that" ? text + 2 : text + 1;
  const sender = mentions.find((m) => m.kind === "person" && (m.titleFrom === at || m.from === at));
  if (sender !== undefined && PUT_OUT.has(words[sender.to]?.lemma ?? "")) return [sender.name];
  // "a letter signed by Premier Brek", "a letter from Brek"
  const by = PUT_OUT.has(words[text + 1]?.lemma ?? "") && words[text + 2]?.lower === "by" ? text + 3 : text + 2;
  const signer = mentions.find((m) => m.kind === "person" && (m.titleFrom === by || m.from === by));
  if (signer !== undefined && /^(?:by|from|of)$/.test(words[by - 1].lower)) return [signer.name];
  const { main, subject } = mainClause(words);
  if (main === undefined || subject === null || subject.isRelative) return [];
  // "The letter demanded that Kenya withdraw": whoever was just heard by it.
  if (text >= subject.from && text < subject.to)
    return discourse.speaker?.sentence === before.number
      ? discourse.speaker.names
      : authorOfText(discourse, before, resolve);
  const isWithin = /^(?:in|by|through)$/.test(words[articleOf(before, text) - 1]?.lower ?? "");
  const isObject = main.to <= text && PUT_OUT.has(main.lemma);
  return isWithin || isObject ? resolve(before, subject.head) : [];
}

/** A sentence's first finite verb and, of an active one, its subject. */
function mainClause(words: readonly Word[]): {
  readonly main: VerbGroup | undefined;
  readonly subject: Subject | null;
} {
  const main = findVerbGroups(words).find((group) => group.form === "finite");
  return { main, subject: main === undefined || main.isPassive ? null : subjectBefore(words, main, 0) };
}

/** "it", "the letter", where the sentence before speaks of what somebody wrote: that person or body. */
export function writerJustRead(
  discourse: Discourse,
  sentence: Sentence,
  word: string,
  resolve: (sentence: Sentence, range: WordRange) => readonly ActorName[],
): readonly ActorName[] {
  if (word !== "it" && !WRITTEN.has(word)) return [];
  const names = authorOfText(discourse, sentence, resolve);
  return names.length === 1 && !isAnonymous(names[0]) ? names : [];
}

/** Where the noun phrase of a text begins: at the article of "in a long letter". */
function articleOf({ words }: Sentence, noun: number): number {
  let from = noun;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|DET|NUM)/.test(words[from - 1].tag)) from--;
  return from;
}
