import { personKey } from "../../domain/person-name.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { NameMention, Person } from "./cast.ts";
import { postingBefore } from "./leading-place.ts";
import { MOVING } from "./name-runs.ts";
import { OFFICES, officeOf, TITLES } from "./person-words.ts";

/**
 * Learns from one sentence what posts its persons hold and of what: "Norlandia's envoy, Ivo Brek", "Ivo Brek, the Norlandian premier",
 * "President Ivo Brek of Norlandia", "Ivo Brek of the Tern Front". Read before the text itself, so that a post that is told late
 * is known from the start.
 */
export function learnPosts(
  words: readonly Word[],
  mentions: readonly NameMention[],
  byKey: ReadonlyMap<string, Person>,
): void {
  for (const [m, mention] of mentions.entries()) {
    if (mention.kind !== "person") continue;
    const person = byKey.get(personKey(mention.name));
    if (person === undefined) continue;
    const next = mentions[m + 1];
    // "Ivo Brek of Norlandia", "Ivo Brek of the Tern Front"
    const owner = words[mention.to + 1]?.lower === "the" ? mention.to + 2 : mention.to + 1;
    if (words[mention.to]?.lower === "of" && next?.from === owner && next.kind !== "person") person.of ??= next.name;
    // "the Tern Front of Ivo Brek", "the HFP of Ivo Brek"
    const led = words[mention.titleFrom - 1]?.lower === "of" ? mentions[m - 1] : undefined;
    if (led?.kind === "body" && led.to === mention.titleFrom - 1 && isMovement(words, led)) person.of ??= led.name;
    // "US Secretary of State Ivo Brek"
    for (let i = mention.titleFrom; i < mention.from; i++) if (TITLES.has(words[i].lower)) addOffice(person, words, i);
    if (mention.titleFrom < mention.from) {
      person.of ??= ownerIn(mentions, mention.titleFrom, mention.from);
      // "Norlandia's Foreign Minister Ivo Brek"
      const lord = words[mention.titleFrom - 1]?.tag === "PART:possessive" ? mentions[m - 1] : undefined;
      if (lord !== undefined && lord.kind !== "person" && lord.to === mention.titleFrom - 1) person.of ??= lord.name;
    }
    learnBefore(words, mentions, mention, person);
    learnBehind(words, mentions, mention, person);
  }
}

/** Those who speak for a movement. */
const SPOKESMEN: ReadonlySet<string> = new Set("spokesman spokeswoman spokesperson".split(" "));

/** Offices that one person of a state holds. */
const OF_ONE: ReadonlySet<string> = new Set("president premier minister chancellor king queen emir sultan".split(" "));

/**
 * "Ivo Brek gave them two minutes. Norlandia's president broke off the talks": who opens a sentence by an office of a state, or as a
 * movement's spokesman, is the one person of whom the sentence before tells, if nobody else of the text is said to hold that office.
 */
export function learnPostsBehind(
  sentences: readonly Sentence[],
  mentions: readonly (readonly NameMention[])[],
  byKey: ReadonlyMap<string, Person>,
  persons: readonly Person[],
): void {
  for (let s = 1; s < sentences.length; s++) {
    const { words, paragraph } = sentences[s];
    const before = sentences[s - 1];
    const post = postAtHead(words, mentions[s]);
    const named = mentions[s - 1].filter(({ kind }) => kind === "person");
    if (post === null || named.length !== 1 || before.paragraph !== paragraph) continue;
    // "PORT ANSEL - Ivo Brek gave", "“…,” Ivo Brek told": a dateline or a quotation may stand before
    const lead = before.words[named[0].titleFrom - 1]?.text ?? "";
    if (!/^[-–—”"»]?$/.test(lead)) continue;
    const noun = words[post.to - 1].lower;
    // "Ivo Brek left. The spokesman of the Tern Front": only who has spoken is its spokesman.
    if (SPOKESMEN.has(noun) && !/^[”"»]$/.test(lead)) continue;
    if (before.words.some(({ lower }) => lower === noun)) continue;
    const person = byKey.get(personKey(named[0].name));
    const isHeld = persons.some((each) => each.offices.has(officeOf(noun)) && each.of === post.state);
    if (person === undefined || isHeld || person.offices.size > 0 || (person.of ?? post.state) !== post.state) continue;
    hold(person, words, mentions[s], post.from, post.to);
    person.of = post.state;
  }
}

/** "Norlandia's president broke off …", "The Norlandian president broke off …": the office and its state; null at any other head. */
function postAtHead(
  words: readonly Word[],
  mentions: readonly NameMention[],
): { readonly state: string; readonly from: number; readonly to: number } | null {
  const [state] = mentions;
  const spoken = spokesmanAtHead(words, state);
  if (spoken !== null) return spoken;
  if (state?.kind !== "state" || state.from !== (words[0].tag === "DET" ? 1 : 0)) return null;
  const isOwner = words[state.to]?.tag === "PART:possessive";
  if (!isOwner && (state.by !== "adjective" || words[0].lower !== "the")) return null;
  const from = isOwner ? state.to + 1 : state.to;
  let to = from;
  while (to < words.length && to - from < 4 && isOfPost(words[to]) && words[to].tag !== "PART:possessive") to++;
  const isPost = to > from && OF_ONE.has(words[to - 1].lower);
  return isPost && /^(?:VERB:(?:past|fin)|AUX)/.test(words[to]?.tag ?? "") ? { state: state.name, from, to } : null;
}

/** "The spokesman of the Tern Front said …": as above, of a movement. */
function spokesmanAtHead(
  words: readonly Word[],
  mention: NameMention | undefined,
): { readonly state: string; readonly from: number; readonly to: number } | null {
  const at = words[3]?.lower === "the" ? 4 : 3;
  if (words[0].lower !== "the" || !SPOKESMEN.has(words[1]?.lower ?? "") || !/^(?:of|for)$/.test(words[2]?.lower ?? ""))
    return null;
  const isWhole =
    mention?.from === at && mention.kind === "body" && /^(?:VERB|AUX|PUNCT)/.test(words[mention.to]?.tag ?? "");
  return isWhole ? { state: mention.name, from: 1, to: 2 } : null;
}

/** A body that somebody may lead rather than sit in: by its last word, or known by letters alone. */
function isMovement(words: readonly Word[], { from, to }: NameMention): boolean {
  return MOVING.has(words[to - 1].lower) || words.slice(from, to).some(({ text }) => /^\p{Lu}{3,}$/u.test(text));
}

/** "Norlandia's chief envoy, Ivo Brek", "the Norlandian premier Ivo Brek": the phrase whose last noun is an office. */
function learnBefore(
  words: readonly Word[],
  mentions: readonly NameMention[],
  mention: NameMention,
  person: Person,
): void {
  let to = mention.from;
  if (words[to - 1]?.text === ",") to--;
  // "UN envoy for Kenya Ada Quill": the office stands before the place.
  const posting = postingBefore(words, to);
  if (posting > 0) to = posting;
  // "his Kenyan counterpart, Ivo Brek": of what state, though not in what office.
  const isCounterpart = words[to - 1]?.lower === "counterpart";
  if (to < 1 || !(isOffice(words[to - 1]) || isCounterpart)) return;
  let from = to;
  while (from > 0 && to - from < 7 && isOfPost(words[from - 1])) from--;
  const mark = words.findLastIndex((word, i) => i >= from && i < to && word.tag === "PART:possessive");
  if (!isCounterpart) hold(person, words, mentions, Math.max(from, mark + 1), to);
  person.of ??= ownerIn(mentions, from, to);
}

/** "Ivo Brek, the Norlandian premier,", "Ivo Brek, head of the Tern Front,": up to the sign that ends the apposition. */
function learnBehind(
  words: readonly Word[],
  mentions: readonly NameMention[],
  mention: NameMention,
  person: Person,
): void {
  if (words[mention.to]?.text !== ",") return;
  // "Ada Quill, 42, a teacher in Vell,": the age stands before.
  const isAged = words[mention.to + 1]?.tag === "NUM" && words[mention.to + 2]?.text === ",";
  const from = mention.to + (isAged ? 3 : 1);
  let head = from;
  while (head < words.length && head < from + 9 && (words[head].tag === "DET" || isOfPost(words[head]))) head++;
  if (head === from || !isOffice(words[head - 1])) return;
  let to = head;
  if (/^(?:of|for|at|in)$/.test(words[head]?.lower ?? "")) {
    to = head + 1;
    while (
      to < words.length &&
      to < head + 12 &&
      !/^[,.;:)—–]$/.test(words[to].text) &&
      !/^(?:VERB|AUX|PRON)/.test(words[to].tag)
    )
      to++;
  }
  // "told Quill, the premier said"
  if (!/^[,.;:)—–]$/.test(words[to]?.text ?? ".")) return;
  if (mentions.some((each) => each.kind === "person" && each.from >= from && each.to <= to)) return;
  const mark = words.findLastIndex((word, i) => i >= from && i < head && word.tag === "PART:possessive");
  hold(person, words, mentions, Math.max(from, mark + 1), head);
  person.of ??= ownerIn(mentions, from, to);
}

function hold(
  person: Person,
  words: readonly Word[],
  mentions: readonly NameMention[],
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++)
    if (words[i].tag !== "DET" && words[i].text !== "-" && !mentions.some((each) => each.from <= i && i < each.to))
      addOffice(person, words, i);
  if (words[to - 1].lower === "spokesman" || words[to - 1].lower === "chairman") person.gender ??= "he";
  if (words[to - 1].lower === "spokeswoman" || words[to - 1].lower === "chairwoman") person.gender ??= "she";
}

/** Gives a person the office that a word names; a "secretary-general" is one besides. */
function addOffice(person: Person, words: readonly Word[], i: number): void {
  const { lower } = words[i];
  person.offices.add(officeOf(lower));
  const before = words[i - 1]?.text === "-" ? words[i - 2] : words[i - 1];
  if (lower === "general" && before?.lower === "secretary") person.offices.add("secretary-general");
}

function ownerIn(mentions: readonly NameMention[], from: number, to: number): string | null {
  return mentions.find((each) => each.kind !== "person" && each.from >= from && each.to <= to)?.name ?? null;
}

function isOffice(word: Word): boolean {
  return OFFICES.has(word.lower) || (TITLES.has(word.lower) && word.tag.startsWith("NOUN"));
}

function isOfPost({ tag, text }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ|PART:possessive)/.test(tag) || text === "-";
}
