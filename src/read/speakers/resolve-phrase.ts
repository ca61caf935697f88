import type { ActorName } from "../../domain/claim.ts";
import { type NameMention, textOf } from "../actors/cast.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import { OFFICES, ORGANS, PARTY_WORDS, STATE_ORGANS, UNNAMED } from "../actors/person-words.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Sentence, Word } from "../frames/words.ts";
import { partiesOf, personNamed, type Discourse } from "./discourse.ts";

const HE: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);
const SHE: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);
const THEY: ReadonlySet<string> = new Set(["they", "them", "their", "themselves", "these", "those"]);
const IT: ReadonlySet<string> = new Set(["it", "its", "itself", "this"]);
const WE: ReadonlySet<string> = new Set(["i", "we", "us", "our", "my", "me"]);

/** Nouns after an armed group's or party's name, or standing for it. */
const GROUP_NOUNS: ReadonlySet<string> = new Set(
  "group movement militia rebels rebel fighters forces force party organisation organization alliance coalition insurgents paramilitaries paramilitary militants delegation side team leadership faction".split(
    " ",
  ),
);

/** Nouns that mean much the same office. */
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  adviser: ["adviser", "advisor", "aide"],
  advisor: ["adviser", "advisor", "aide"],
  aide: ["aide", "adviser", "advisor"],
  envoy: ["envoy", "mediator", "representative", "negotiator"],
  mediator: ["mediator", "envoy", "facilitator"],
  premier: ["premier", "minister"],
  leader: ["leader", "president", "premier", "minister", "chairman", "head", "commander", "chief"],
  spokesman: ["spokesman", "spokesperson"],
  spokeswoman: ["spokeswoman", "spokesperson"],
  spokesperson: ["spokesperson", "spokesman", "spokeswoman"],
  chief: ["chief", "head", "secretary-general", "leader", "commander", "director"],
  diplomat: ["diplomat", "minister", "envoy", "ambassador"],
  official: ["official"],
  negotiator: ["negotiator", "envoy"],
  commander: ["commander", "general", "chief"],
  general: ["general"],
};

/**
 * Whom a noun phrase stands for: names for persons, states and bodies; people in an office introduced by name; pronouns by number,
 * gender and nearness; "both sides" as the parties; else `anonymous: <its words>`.
 *
 * Empty where the phrase names no actor at all ("the talks").
 */
export function resolvePhrase(
  discourse: Discourse,
  sentence: Sentence,
  range: WordRange,
  asSource = false,
): readonly ActorName[] {
  const { words } = sentence;
  let { from, to } = range;
  while (from < to && (words[from].shape === 6 || words[from].tag === "ADP" || words[from].tag === "CCONJ")) from++;
  while (to > from && words[to - 1].shape === 6 && words[to - 1].text !== ")") to--;
  // "the Rapid Support Forces (RSF)": the bracket adds nothing.
  if (to - from > 3 && words[to - 1].text === ")" && words[to - 3].text === "(") to -= 3;
  if (from >= to) return [];
  const parts = splitCoordinated(words, from, to);
  if (parts.length > 1) {
    const each = parts.map((part) => resolveSingle(discourse, sentence, part.from, part.to, asSource));
    if (each.every((names) => names.length > 0)) {
      const all = [...new Set(each.flat())];
      const named = all.filter((name) => !name.startsWith("anonymous:"));
      return named.length > 0 && named.length < all.length && !asSource ? named : all;
    }
  }
  return resolveSingle(discourse, sentence, from, to, asSource);
}

/** Cuts "A, B and C" at its commas and conjunctions, where each part can name somebody. */
function splitCoordinated(words: readonly Word[], from: number, to: number): WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let i = from + 1; i < to - 1; i++) {
    const { lower, text } = words[i];
    if (lower !== "and" && text !== "," && lower !== "or") continue;
    if (words[i - 1].tag === "ADJ" && words[i + 1].tag !== "DET" && findPlace(words[i - 1].text)?.by === "adjective")
      continue;
    if (
      findPlace(words[i - 1].text)?.by === "adjective" &&
      findPlace(words[i + 1].text)?.by === "adjective" &&
      i + 2 < to &&
      words[i + 2].tag.startsWith("NOUN")
    )
      continue;
    if (text === "," && words[i + 1].tag === "DET") continue;
    // "officials from A and B" are one phrase.
    if (
      lower === "and" &&
      !words.slice(i + 1, i + 2).some((word) => word.tag === "DET") &&
      words.slice(start, i).some((word) => word.lower === "from" || word.lower === "of" || word.lower === "between")
    )
      continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
    if (words[start]?.lower === "and") start++;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

function resolveSingle(
  discourse: Discourse,
  sentence: Sentence,
  start: number,
  end: number,
  asSource: boolean,
): readonly ActorName[] {
  const { words } = sentence;
  let from = start;
  let to = end;
  while (
    from < to &&
    (words[from].tag === "DET" || words[from].tag === "ADV") &&
    !["both", "neither", "either", "all", "each"].includes(words[from].lower)
  )
    from++;
  if (from >= to) {
    const only = words[start]?.lower ?? "";
    if (only === "both" || only === "neither" || only === "either") return partiesOf(discourse);
    return THEY.has(only) ? resolvePronoun(discourse, sentence, only, start) : [];
  }
  const first = words[from].lower;
  if (
    to - from === 1 &&
    (words[from].tag.startsWith("PRON") ||
      HE.has(first) ||
      SHE.has(first) ||
      THEY.has(first) ||
      IT.has(first) ||
      WE.has(first))
  )
    return resolvePronoun(discourse, sentence, first, from);
  if (["both", "neither", "either", "all"].includes(first) && to - from === 1) return partiesOf(discourse);
  const mentions = discourse.cast.mentions[sentence.number].filter(
    (mention) => mention.from >= from && mention.to <= to,
  );
  // Cut off "of …", "with …" after the head noun; names inside them do not name the phrase.
  let headEnd = to;
  for (let i = from + 1; i < to; i++)
    if (
      (words[i].tag === "ADP" ||
        (words[i].tag === "VERB:part" && words[i - 1].text !== "-") ||
        words[i].tag === "VERB:ing" ||
        words[i].tag === "PRON:relative" ||
        words[i].text === ",") &&
      !mentions.some((m) => m.from < i && i < m.to)
    ) {
      headEnd = i;
      break;
    }
  const inHead = mentions.filter((mention) => mention.to <= headEnd);
  const owner = words[headEnd - 1].tag === "PART:possessive" ? headEnd - 1 : headEnd;
  for (const mention of [...inHead].reverse())
    if (mention.kind === "person" && mention.to === owner) return [mention.name];
  const last = inHead[inHead.length - 1];
  if (
    last !== undefined &&
    last.to >= owner &&
    !(last.kind === "state" && last.by === "adjective" && last.from > from && ORGANS.has(words[headEnd - 1].lower))
  )
    if (last.kind !== "place" || to - from === last.to - last.from) return last.kind === "place" ? [] : [last.name];
  // "US Secretary of State Marco Rubio": a title with "of" before a name that ends the phrase.
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
  const noun = words[headEnd - 1].lower;
  // "a statement from the ministry said": the ministry speaks.
  if (asSource && /^(?:statement|letter|message|post|note|report|communique|communiqué)$/.test(noun) && headEnd < to) {
    let at = headEnd;
    while (at < to - 1 && !/^(?:from|by|of)$/.test(words[at].lower)) at++;
    if (at < to - 1) {
      const issuer = resolveSingle(discourse, sentence, at + 1, to, true);
      if (issuer.length > 0) return issuer;
    }
  }
  if ((noun === "side" || noun === "government") && first === "your") {
    const of = discourse.interviewee.map((name) => personNamed(discourse.cast, name)?.of ?? null);
    if (of[0] !== undefined && of[0] !== null) return [of[0]];
  }
  // "Netanyahu's office said": the office speaks for its holder.
  if (noun === "office" || noun === "lawyer" || noun === "camp") {
    const owner = inHead.findLast((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
    if (owner !== undefined) return [owner.name];
    const seat = inHead.filter((m) => m.kind === "state");
    if (
      noun === "office" &&
      seat.length === 1 &&
      /^(?:minister|president|premier|chancellor)$/.test(words[headEnd - 3]?.lower ?? "")
    )
      return [seat[0].name];
  }
  const states = statesIn(inHead, words, headEnd);
  const isDefinite = ["the", "this", "that"].includes(words[from - 1]?.lower ?? "");
  if (isDefinite && headEnd - from === 1 && headEnd === to) {
    if ((noun === "bloc" || noun === "union") && discourse.bloc !== null) return [discourse.bloc];
    if (MEDIUM_NOUNS.has(noun) && discourse.medium !== null) return [discourse.medium];
    const full = discourse.cast.short.get(noun);
    if (full !== undefined) return [full];
    if (noun === "presidency" || noun === "palace" || noun === "cabinet") {
      const state = discourse.foremost.find((name) => isStateName(discourse, name));
      if (state !== undefined) return [state];
    }
  }
  if (/^(?:agencies|mission|peacekeepers)$/.test(noun)) {
    const body = inHead.findLast((m) => m.kind === "body");
    if (body !== undefined) return [body.name];
  }
  // "both ministers", "the two envoys": the last two introduced so.
  if (OFFICES.has(singularOf(noun)) && noun.endsWith("s") && isPair(words, from, headEnd)) {
    const two = twoInOffice(discourse, singularOf(noun));
    if (two.length === 2) return two;
  }
  if (
    noun === "one" ||
    noun === "some" ||
    noun === "many" ||
    noun === "several" ||
    noun === "none" ||
    noun === "others" ||
    noun === "two"
  ) {
    if (asSource && words[headEnd + 1]?.lower === "them") return [`anonymous: ${textOf(words, from, to)}`];
    if (headEnd < to && words[headEnd].lower === "of")
      return resolveSingle(discourse, sentence, headEnd + 1, to, asSource);
    return [];
  }
  if (PARTY_WORDS.has(noun) && states.length === 0) {
    const quantified =
      words
        .slice(from, headEnd)
        .some((word) =>
          ["both", "two", "neither", "either", "all", "each", "warring", "rival", "parties", "foes"].includes(
            word.lower,
          ),
        ) ||
      noun === "parties" ||
      noun === "neighbours" ||
      noun === "neighbors";
    if (quantified) return peopleFor(discourse, noun);
    if (noun === "sides" || noun === "governments") return partiesOf(discourse);
  }
  if (ORGANS.has(noun) || ORGANS.has(words[headEnd - 2]?.lower ?? "")) {
    if (states.length === 1 && ORGANS.has(noun)) {
      const rest = words
        .slice(from, headEnd)
        .filter((word) => !last || word.end <= words[last.from].start || word.start >= words[last.to - 1].end)
        .filter((word) => word.tag !== "PART:possessive" && word.tag !== "DET")
        .map((word) => word.lower);
      const organ = `${discourse.cast.adjectives.get(states[0]) ?? adjectiveOf(states[0])} ${rest.join(" ")}`;
      discourse.organs.set(noun, organ);
      discourse.organs.set(rest.slice(-2).join(" "), organ);
      return [organ];
    }
    if (states.length === 1 && OFFICES.has(noun) && asSource) return [states[0]];
    const held =
      states.length === 0 && headEnd - from === 1 && headEnd === to
        ? (discourse.organs.get(noun) ?? discourse.cast.organs.get(noun)?.name ?? armyOf(discourse, noun))
        : states.length === 0 && headEnd - from === 2
          ? (discourse.organs.get(`${words[headEnd - 2].lower} ${noun}`) ??
            (asSource && noun === "ministry" ? ministryOf(discourse, words[headEnd - 2].lower) : undefined))
          : undefined;
    if (held !== undefined) return [held];
    if (states.length === 0 && headEnd === to && ORGANS.has(noun) && !asSource)
      if (words[from].tag !== "PRON:possessive")
        return [`the ${textOf(words, from, headEnd).toLowerCase()}`.replace(/^the the /, "the ")];
  }
  const bodies = inHead.filter((m) => m.kind === "body");
  if (GROUP_NOUNS.has(noun)) {
    if (bodies.length > 0) return [bodies[bodies.length - 1].name];
    if (
      words.slice(from, headEnd - 1).every((word) => GROUP_SORTS.has(word.lower)) &&
      headEnd === to &&
      (discourse.group ?? discourse.foremostGroup) !== null &&
      words[start].lower !== "a" &&
      (noun === "group" ||
        noun === "movement" ||
        noun === "militia" ||
        noun === "organisation" ||
        noun === "organization" ||
        noun === "alliance" ||
        noun === "coalition" ||
        noun === "faction" ||
        noun === "rebels" ||
        noun === "insurgents" ||
        noun === "paramilitaries")
    )
      return [discourse.group ?? discourse.foremostGroup ?? ""];
  }
  if ((noun === "government" || noun === "authorities" || noun === "leadership") && words[headEnd]?.lower === "in") {
    const seat = mentions.find((m) => m.from > headEnd && m.kind === "state");
    if (seat !== undefined) return [seat.name];
  }
  // "the foreign ministers of A and B declared": the two states speak.
  if (
    /^(?:ministers|presidents|leaders|governments|delegations|negotiators|envoys|premiers)$/.test(noun) &&
    words[headEnd]?.lower === "of" &&
    states.length === 0
  ) {
    const held = mentions
      .filter((m) => m.from > headEnd && (m.kind === "state" || m.kind === "body"))
      .map((m) => m.name);
    if (held.length >= 2) return [...new Set(held)];
  }
  // "the foreign ministry in Port Ansel"
  if (noun === "ministry" && words[headEnd]?.lower === "in" && states.length === 0) {
    const seat = mentions.find((m) => m.from > headEnd && m.kind === "state");
    if (seat !== undefined)
      return [
        `${discourse.cast.adjectives.get(seat.name) ?? adjectiveOf(seat.name)} ${textOf(words, from, headEnd).toLowerCase()}`,
      ];
  }
  if (STATE_ORGANS.has(noun) && states.length > 0) return states;
  // "senior officials from both capitals held talks": those who sent them.
  if (!asSource && words[headEnd]?.lower === "from" && (UNNAMED.has(noun) || STATE_ORGANS.has(noun))) {
    const senders = mentions
      .filter((m) => m.from > headEnd && (m.kind === "state" || m.kind === "body"))
      .map((m) => m.name);
    if (senders.length > 0) return [...new Set(senders)];
  }
  if (STATE_ORGANS.has(noun) && inHead.some((m) => m.kind === "body"))
    return inHead.filter((m) => m.kind === "body").map((m) => m.name);
  if (
    (noun === "mediators" || noun === "diplomats" || noun === "forces" || noun === "troops") &&
    states.length > 0 &&
    !asSource
  )
    return states;
  if (noun === "governments" || noun === "leaders" || noun === "capitals")
    if (states[0] === "Europe" || words.slice(from, headEnd).some((word) => word.lower === "european"))
      return ["Europe"];
  if (OFFICES.has(noun) || OFFICES.has(singularOf(noun))) {
    const person = personInOffice(discourse, sentence, words, from, headEnd, to, states);
    if (person !== null && !noun.endsWith("s")) return [person];
    if (states.length === 1 && (noun === "spokesman" || noun === "spokeswoman" || noun === "spokesperson") && asSource)
      return [states[0]];
  }
  if (noun === "authorities" || ((noun === "officials" || noun === "police") && first === "local")) {
    if (states.length > 0) return states;
    const place =
      inHead.find((m) => m.kind === "place" || m.by === "capital")?.name ??
      placeNear(discourse, sentence) ??
      discourse.place;
    return place === null ? [`anonymous: ${textOf(words, from, to).toLowerCase()}`] : [`${place} authorities`];
  }
  if (noun === "ministry" || noun === "government") {
    const only = states[0] ?? discourse.foremost[0];
    if (only !== undefined && noun === "government") return [only];
  }
  if (UNNAMED.has(noun) || OFFICES.has(noun) || UNNAMED.has(singularOf(noun)) || OFFICES.has(singularOf(noun)))
    return [`anonymous: ${textOf(words, words[from].tag === "NUM" ? from : from, to)}`];
  if (states.length > 0 && (noun === "people" || noun === "leaders" || noun === "ministers")) return states;
  if (asSource) return [`anonymous: ${textOf(words, from, to)}`];
  return [];
}

const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  "daily newspaper paper agency broadcaster channel outlet weekly portal network magazine".split(" "),
);
/** What a group may be called without being another one. */
const GROUP_SORTS: ReadonlySet<string> = new Set(
  "rebel armed paramilitary militant islamist insurgent separatist guerrilla jihadist opposition".split(" "),
);

function isStateName(discourse: Discourse, name: ActorName): boolean {
  return findPlace(name)?.by === "name" || discourse.cast.adjectives.has(name);
}

function isPair(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++)
    if (words[i].lower === "both" || words[i].lower === "two") return true;
  return false;
}

function twoInOffice(discourse: Discourse, office: string): ActorName[] {
  const two: ActorName[] = [];
  for (let i = discourse.named.length - 1; i >= 0 && two.length < 2; i--) {
    const { names, kind } = discourse.named[i];
    if (
      kind === "person" &&
      !two.includes(names[0]) &&
      personNamed(discourse.cast, names[0])?.offices.has(office) === true
    )
      two.push(names[0]);
  }
  return two.reverse();
}

/** "the foreign ministry" in a text about one state's affairs. */
function ministryOf(discourse: Discourse, field: string): ActorName | undefined {
  const states = discourse.foremost.filter((name) => isStateName(discourse, name));
  if (states.length !== 1 || !/^(?:foreign|defence|defense|interior|information|health|finance|justice)$/.test(field))
    return undefined;
  return `${discourse.cast.adjectives.get(states[0]) ?? adjectiveOf(states[0])} ${field} ministry`;
}

/** "the army" in a text that names no army in full: that of the one state it is about. */
function armyOf(discourse: Discourse, noun: string): ActorName | undefined {
  if (noun !== "army" && noun !== "military") return undefined;
  const other = discourse.cast.organs.get(noun === "army" ? "military" : "army");
  if (other !== undefined) return other.name;
  const states = discourse.foremost.filter(
    (name) => findPlace(name)?.by === "name" || discourse.cast.adjectives.has(name),
  );
  return states.length === 1
    ? `${discourse.cast.adjectives.get(states[0]) ?? adjectiveOf(states[0])} ${noun}`
    : undefined;
}

function singularOf(noun: string): string {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

function statesIn(mentions: readonly NameMention[], words: readonly Word[], headEnd: number): ActorName[] {
  const states: ActorName[] = [];
  for (const mention of mentions)
    if (
      (mention.kind === "state" ||
        (mention.kind === "body" && words[mention.to]?.tag === "PART:possessive") ||
        mention.name === "Europe" ||
        mention.name === "European Union") &&
      mention.to < headEnd + 1 &&
      !states.includes(mention.name)
    )
      states.push(mention.name);
  return states;
}

const HEADS = ["president", "premier", "prime", "leader", "king", "chancellor", "emir", "junta"] as const;

function peopleFor(discourse: Discourse, noun: string): readonly ActorName[] {
  if (noun === "leaders" || noun === "men" || noun === "presidents") {
    const people: ActorName[] = [];
    // Heads before aides: "the two leaders" are seldom a minister and an envoy.
    for (let i = discourse.named.length - 1; i >= 0 && people.length < 2 && noun !== "men"; i--) {
      const { names, kind } = discourse.named[i];
      const offices = kind === "person" ? personNamed(discourse.cast, names[0])?.offices : undefined;
      if (offices !== undefined && HEADS.some((head) => offices.has(head)) && !people.includes(names[0]))
        people.push(names[0]);
    }
    if (people.length === 2) return people.reverse();
    people.length = 0;
    for (let i = discourse.named.length - 1; i >= 0 && people.length < 2; i--) {
      const { names, kind } = discourse.named[i];
      if (kind === "person" && !people.includes(names[0])) people.push(names[0]);
    }
    if (people.length === 2) return people.reverse();
  }
  return partiesOf(discourse);
}

/** The place named nearest before the end of a sentence, for "local officials said". */
function placeNear(discourse: Discourse, sentence: Sentence): string | null {
  for (const mention of discourse.cast.mentions[sentence.number])
    if (mention.kind === "place" || (mention.kind === "state" && mention.by === "capital"))
      return textOf(sentence.words, mention.from, mention.to);
  for (const mention of discourse.cast.mentions[sentence.number]) {
    const before = sentence.words[mention.from - 1]?.lower;
    if (before === "in" || before === "on" || before === "near" || before === "of")
      return textOf(sentence.words, mention.from, mention.to);
  }
  return null;
}

/** The named person who was introduced in that office: "the envoy", "the Serbian president", "the bloc's foreign policy chief". */
function personInOffice(
  discourse: Discourse,
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  headEnd: number,
  to: number,
  states: readonly ActorName[],
): ActorName | null {
  const noun = words[headEnd - 1].lower;
  const wanted = SAME_OFFICE[noun] ?? [noun];
  const modifiers = words
    .slice(
      Math.max(from, words.findLastIndex((word, i) => i < headEnd && word.tag === "PART:possessive") + 1),
      headEnd - 1,
    )
    .filter((word) => word.tag.startsWith("NOUN") || word.tag === "ADJ" || word.tag.startsWith("PROPN"))
    .map((word) => word.lower)
    .filter((word) => findPlace(word) === null && word !== "top" && word !== "senior" && word !== "own");
  // "the veteran diplomat": what an adjective adds need not have been said before.
  const soft = new Set(
    words
      .slice(from, headEnd - 1)
      .filter((word) => word.tag === "ADJ" && !word.lower.endsWith("ern") && words[from - 1]?.lower === "the")
      .map((word) => word.lower),
  );
  const indefinite =
    words[from - 1]?.lower === "a" || words[from - 1]?.lower === "an" || words[from].lower === "another";
  if (indefinite) return null;
  const inPhrase = discourse.cast.mentions[sentence.number]
    .filter((m) => m.from >= headEnd && m.to <= to && m.kind === "state")
    .map((m) => m.name);
  const of = [...states, ...inPhrase];
  // "the group's leader": whoever the words before the office stand for.
  const apostrophe = words.findIndex((word, i) => i > from && i < headEnd && word.tag === "PART:possessive");
  if (of.length === 0 && apostrophe > 0)
    of.push(
      ...resolveSingle(discourse, sentence, words[from - 1]?.tag === "DET" ? from - 1 : from, apostrophe, false).filter(
        (name) => !name.startsWith("anonymous:"),
      ),
    );
  let best: ActorName | null = null;
  let bestScore = 0;
  const at = words[from].start;
  // Only the last few hundred people of a very long text, so that time stays linear.
  for (const person of discourse.cast.persons.slice(-400)) {
    if (!wanted.some((office) => person.offices.has(office))) continue;
    if (noun === "premier" && !person.offices.has("premier") && !person.offices.has("prime")) continue;
    if (of.length > 0 && person.of !== null && !of.includes(person.of)) continue;
    if (
      modifiers.some((word) => !soft.has(word)) &&
      !modifiers.every((word) => person.offices.has(word)) &&
      !modifiers.some((word) => person.offices.has(word) && word !== "special")
    )
      continue;
    let score = 1;
    if (of.length > 0 && person.of !== null) score += 2;
    if (person.firstAt <= at) score += 1;
    const recent = discourse.named.findLastIndex((mention) => mention.names[0] === person.name);
    if (recent >= 0) score += 1 + recent / (discourse.named.length + 1);
    if (person.offices.has(noun)) score += 0.5;
    if (score > bestScore) {
      bestScore = score;
      best = person.name;
    }
  }
  return best;
}

function resolvePronoun(discourse: Discourse, sentence: Sentence, pronoun: string, at: number): readonly ActorName[] {
  if (WE.has(pronoun)) return discourse.speaker?.names ?? [];
  if (pronoun === "you") return discourse.interviewee;
  if (HE.has(pronoun) || SHE.has(pronoun)) {
    const gender = HE.has(pronoun) ? "he" : "she";
    const last = discourse.speaker;
    // "one of them said. … he added": the unnamed speaker goes on, while nobody else has been named.
    if (
      last !== null &&
      last.sentence >= sentence.number - 1 &&
      last.paragraph === sentence.paragraph &&
      last.names.length === 1 &&
      last.names[0].startsWith("anonymous:") &&
      !last.names[0].split(/ (?:of|in|from|with|to|on|at) /)[0].endsWith("s") &&
      !discourse.cast.mentions[sentence.number].some((m) => m.kind === "person" && m.to <= at)
    )
      return last.names;
    const person = findPerson(discourse, sentence, gender, at);
    return person === null ? [] : [person];
  }
  if (THEY.has(pronoun)) {
    for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 3; i--) {
      const { names, kind } = discourse.subjects[i];
      if (names.length > 1 || kind === "state") return names;
    }
    return partiesOf(discourse);
  }
  if (IT.has(pronoun)) {
    for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 3; i--) {
      const { names, kind } = discourse.subjects[i];
      if (kind === "state" && names.length === 1) return names;
    }
    return [];
  }
  return [];
}

function findPerson(discourse: Discourse, sentence: Sentence, gender: "he" | "she", at: number): ActorName | null {
  const fits = (name: ActorName) => {
    const person = personNamed(discourse.cast, name);
    return person !== undefined && (person.gender === null || person.gender === gender);
  };
  const keep = (name: ActorName) => {
    const person = personNamed(discourse.cast, name);
    // A pronoun settles the gender of whoever it stood for, for the rest of the text.
    if (person !== undefined) person.gender ??= gender;
    return name;
  };
  // A person named earlier in the same sentence, subjects first.
  const here = discourse.cast.mentions[sentence.number].filter(
    (m) =>
      m.kind === "person" &&
      m.to <= at &&
      fits(m.name) &&
      (sentence.words[m.to]?.tag !== "PART:possessive" ||
        /^(?:office|camp|team|entourage|lawyer|lawyers)$/.test(sentence.words[m.to + 1]?.lower ?? "")),
  );
  for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 2; i--) {
    const { names, kind, sentence: where } = discourse.subjects[i];
    if (kind !== "person" || names.length !== 1 || !fits(names[0])) continue;
    if (here.length > 0 && where < sentence.number && !here.some((m) => m.name === names[0])) break;
    return keep(names[0]);
  }
  if (here.length > 0) return keep(here[0].name);
  if (
    discourse.speaker !== null &&
    discourse.speaker.sentence >= sentence.number - 4 &&
    discourse.speaker.names.length === 1 &&
    fits(discourse.speaker.names[0])
  )
    return keep(discourse.speaker.names[0]);
  for (let i = discourse.named.length - 1; i >= 0; i--) {
    const { names, kind } = discourse.named[i];
    if (kind === "person" && fits(names[0])) return keep(names[0]);
  }
  return null;
}
