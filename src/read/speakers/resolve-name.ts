import type { ActorName } from "../../domain/claim.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import { ORGANS } from "../actors/person-words.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import type { ActorPhrase } from "./actor-phrase.ts";

/** A name in the phrase's own head, or a title with "of" before one: "Norlandian Secretary of State Ada Quill". */
export function namedItself(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, from, to, mentions, headEnd, owner, inHead } = phrase;
  for (const mention of [...inHead].reverse())
    if (mention.kind === "person" && mention.to === owner) return [mention.name];
  const last = inHead[inHead.length - 1];
  // "Norlandia's Foreign Ministry", written as a name: the organ of that state.
  const owning = inHead[inHead.length - 2];
  if (
    last?.kind === "body" &&
    last.to === owner &&
    owning?.kind === "state" &&
    owning.to + 1 === last.from &&
    words[owning.to].tag === "PART:possessive" &&
    ORGANS.has(words[last.to - 1].lower)
  ) {
    const organ = words
      .slice(last.from, last.to)
      .map(({ lower }) => lower)
      .join(" ");
    return [`${phrase.discourse.cast.adjectives.get(owning.name) ?? adjectiveOf(owning.name)} ${organ}`];
  }
  if (
    last !== undefined &&
    last.to >= owner &&
    !(last.kind === "state" && last.by === "adjective" && last.from > from && ORGANS.has(words[headEnd - 1].lower))
  )
    if (last.kind !== "place" || to - from === last.to - last.from) return last.kind === "place" ? [] : [last.name];
  // "Norlandian Secretary of State Ada Quill": a title with "of" before a name that ends the phrase.
  const closing = mentions[mentions.length - 1];
  if (
    closing !== undefined &&
    closing.kind === "person" &&
    closing.to === to &&
    headEnd < to &&
    words[headEnd].lower === "of" &&
    words
      .slice(from, closing.from)
      .every(
        (word) =>
          word.shape === 1 ||
          word.shape === 2 ||
          word.shape === 7 ||
          word.lower === "of" ||
          word.lower === "for" ||
          word.lower === "the" ||
          word.lower === "and" ||
          word.tag === "PART:possessive",
      )
  )
    return [closing.name];
  return null;
}

/** Whom a statement comes from, whose side "your side" is, whom an office speaks for. */
export function spokenFor(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, to, asSource, first, headEnd, inHead, noun, resolveInside } = phrase;
  // "a statement from the ministry said": the ministry speaks.
  if (asSource && /^(?:statement|letter|message|post|note|report|communique|communiqué)$/.test(noun) && headEnd < to) {
    let at = headEnd;
    while (at < to - 1 && !/^(?:from|by|of)$/.test(words[at].lower)) at++;
    if (at < to - 1) {
      const issuer = resolveInside(at + 1, to, true);
      if (issuer.length > 0) return issuer;
    }
  }
  // "the ministry's statement", "its editorial": whoever put it out speaks.
  if (
    asSource &&
    /^(?:statement|communique|communiqué|editorial|report|letter|message|post|note|announcement|account|remarks|speech|address|memoirs?|memorandum|testimony|briefing|tweet|notes|diary|book|figures|records)$/.test(
      noun,
    )
  ) {
    const { from } = phrase;
    const mark = words.findIndex((word, i) => i > from && i < headEnd && word.tag === "PART:possessive");
    const to = mark > from ? mark : words[from].tag === "PRON:possessive" ? from + 1 : from;
    const issuer = to > from ? resolveInside(from, to, true) : [];
    if (issuer.length > 0) return issuer;
  }
  const mouth = asSource ? spokenThrough(phrase) : null;
  if (mouth !== null) return mouth;
  if ((noun === "side" || noun === "government") && first === "your") {
    const of = discourse.interviewee.map((name) => personNamed(discourse.cast, name)?.of ?? null);
    if (of[0] !== undefined && of[0] !== null) return [of[0]];
  }
  // "Quill's team": the side that the person serves.
  if (/^(?:team|side|delegation|headquarters|party|movement|government)$/.test(noun)) {
    const leader = inHead.findLast((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
    const side = leader === undefined ? null : (personNamed(discourse.cast, leader.name)?.of ?? null);
    if (side !== null) return [side];
    if (leader !== undefined && noun === "government") return governmentOf(discourse);
  }
  // "Quill's office said": the office speaks for its holder.
  if (noun === "office" || noun === "lawyer" || noun === "camp") {
    const owner = inHead.findLast((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
    if (owner !== undefined) return [owner.name];
    const { from } = phrase;
    if ((first === "his" || first === "her") && headEnd - from === 2) {
      const holder = resolveInside(from, from + 1, false);
      if (holder.length === 1) return holder;
    }
    const seat = inHead.filter((m) => m.kind === "state");
    if (
      noun === "office" &&
      seat.length === 1 &&
      /^(?:minister|president|premier|chancellor)$/.test(words[headEnd - 3]?.lower ?? "")
    )
      return [seat[0].name];
    // "the prime minister's office", of whoever was called so, or else of the state.
    const mark = words.findIndex((word, i) => i > phrase.from && i < headEnd && word.tag === "PART:possessive");
    if (noun === "office" && mark > 0 && seat.length === 0) {
      const holder = resolveInside(phrase.start, mark, false);
      if (holder.length === 1 && !holder[0].startsWith("anonymous:")) return holder;
      if (asSource && /^(?:minister|president|premier|chancellor)$/.test(words[mark - 1].lower))
        return resolveInside(phrase.start, mark, false).length === 0 ? null : governmentOf(discourse);
    }
  }
  return null;
}

/** "an army spokesman", "the ministry's spokeswoman", "a spokesman for the front": the organ or movement that speaks through somebody unnamed. */
function spokenThrough(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, start, from, to, headEnd, noun, inHead, resolveInside } = phrase;
  if (!noun.startsWith("spokes") || inHead.some((m) => m.kind === "person")) return null;
  const isMarked = words[headEnd - 2]?.tag === "PART:possessive";
  const owned = isMarked ? headEnd - 2 : headEnd - 1;
  const organ =
    owned > from && (ORGANS.has(words[owned - 1].lower) || inHead.some((m) => m.kind === "body" && m.to === owned))
      ? resolveInside(isMarked ? start : from, owned, true)
      : /^(?:for|of)$/.test(words[headEnd]?.lower ?? "") && headEnd + 1 < to
        ? resolveInside(headEnd + 1, to, true)
        : [];
  const isBody = organ.length === 1 && !organ[0].startsWith("anonymous:");
  return isBody && personNamed(phrase.discourse.cast, organ[0]) === undefined ? organ : null;
}

/** The state that the text names most, for an office of state without a name. */
function governmentOf(discourse: Discourse): readonly ActorName[] | null {
  const state = discourse.foremost.find((name) => isStateName(discourse, name));
  return state === undefined ? null : [state];
}

/** "the bloc", "the daily", "the guard", "the presidency": what was named in full before. */
export function shortForm(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, from, to, headEnd, inHead, noun } = phrase;
  const isDefinite = ["the", "this", "that"].includes(words[from - 1]?.lower ?? "");
  if (isDefinite && headEnd - from === 1 && headEnd === to) {
    if ((noun === "bloc" || noun === "union") && discourse.bloc !== null) return [discourse.bloc];
    if (MEDIUM_NOUNS.has(noun) && discourse.medium !== null) return [discourse.medium];
    const full = discourse.cast.short.get(noun);
    // "The army said" in a text about the Lake Liberation Army: what every state has is the state's.
    if (full !== undefined && !(OF_STATES.has(noun) && findPlace(full)?.by === "movement")) return [full];
    if (noun === "presidency" || noun === "palace" || noun === "cabinet") {
      const state = discourse.foremost.find((name) => isStateName(discourse, name));
      if (state !== undefined) return [state];
    }
  }
  if (/^(?:agencies|mission|peacekeepers)$/.test(noun)) {
    const body = inHead.findLast((m) => m.kind === "body");
    if (body !== undefined) return [body.name];
  }
  return null;
}

/** Forces that a text seldom calls so where it means an armed movement's. */
const OF_STATES: ReadonlySet<string> = new Set(["army", "military", "navy", "police"]);

/** What a newspaper, agency or broadcaster is called once it has been named. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  "daily newspaper paper agency broadcaster channel outlet weekly portal network magazine".split(" "),
);

/** True for states, of the tables or of this text alone. */
export function isStateName(discourse: Discourse, name: ActorName): boolean {
  return findPlace(name)?.by === "name" || discourse.cast.adjectives.has(name);
}
