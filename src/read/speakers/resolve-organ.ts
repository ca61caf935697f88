import type { ActorName } from "../../domain/claim.ts";
import { type NameMention, textOf } from "../actors/cast.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import { ORGANS } from "../actors/person-words.ts";
import { personNamed } from "./discourse.ts";
import { isArmed, mayBeGroup } from "./sides.ts";
import type { Word } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { isStateName } from "./resolve-name.ts";
import { ministryHeldBy } from "./resolve-owner.ts";
import { FIELDS, ministryOfStand, stateAbout, stateOrgan } from "./state-organ.ts";

/** Nouns after an armed group's or party's name, or standing for it. */
const GROUP_NOUNS: ReadonlySet<string> = new Set(
  "group sect outfit movement front militia jihadists separatists secessionists islamists extremists guerillas rebels rebel guerrillas fighters gunmen militiamen forces force party organisation organization alliance coalition insurgents paramilitaries paramilitary militants delegation side team leadership faction".split(
    " ",
  ),
);

const STATIONS: ReadonlySet<string> = new Set("television tv radio media broadcaster agency".split(" "));

/** Fields of office under other names: "Foreign Affairs" is "foreign". */
const SAME_FIELD: ReadonlyMap<string, string> = new Map([
  ["foreign affairs", "foreign"],
  ["external affairs", "foreign"],
  ["external relations", "foreign"],
  ["foreign relations", "foreign"],
  ["interior affairs", "interior"],
  ["internal affairs", "interior"],
  ["home affairs", "home"],
  ["national defence", "defence"],
  ["national defense", "defense"],
  ["public health", "health"],
]);

/**
 * "Norlandia's Ministry of Foreign Affairs", "the Ministry of Defence of Norlandia", "Norlandia's foreign affairs ministry": the
 * ministry of that state by its field.
 */
export function ministryNamed(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, to, mentions, headEnd, noun, asSource } = phrase;
  let at = from;
  while (at < to && words[at].lower !== "ministry") at++;
  if (at >= to) return null;
  // "the foreign ministry in Nairobi"
  const seat =
    at === headEnd - 1 && words[headEnd]?.lower === "in" && asSource
      ? mentions.find((m) => m.kind === "state" && m.from === headEnd + 1 && m.to === to)
      : undefined;
  const state = mentions.find((m) => m.kind === "state" && (m.to <= at || words[m.from - 1]?.lower === "of")) ?? seat;
  if (seat !== undefined && state === seat && at === from) {
    const minister = discourse.cast.persons.find(({ of, offices }) => of === seat.name && offices.has("minister"));
    return ministryHeldBy(discourse, minister?.name);
  }
  const isBare = state === undefined && noun === "ministry";
  if (isBare && (words[at + 1]?.lower !== "of" || at !== from || !asSource)) return null;
  const whole = words.slice(at, to).map(({ lower }) => lower);
  let field = "";
  if (whole[1] === "of") {
    const end = whole.indexOf("of", 2);
    field = whole.slice(2, end < 0 ? undefined : end).join(" ");
  } else if (at === headEnd - 1)
    field = words
      .slice(
        state === undefined || state === seat
          ? from
          : words[state.to]?.tag === "PART:possessive"
            ? state.to + 1
            : state.to,
        at,
      )
      .map(({ lower }) => lower)
      .join(" ");
  const closing = /^(.*) of (?:the )?([^ ].*)$/.exec(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  );
  const behind = state === undefined && closing !== null ? findPlace(closing[2]) : null;
  // "the ministry of health", in a text about one state
  const about = isBare && behind === null && mentions.length === 0 ? stateAbout(discourse, sentence, at, true) : null;
  const owner = state?.name ?? (behind?.by === "name" ? behind.name : about);
  const plain = SAME_FIELD.get(field) ?? field;
  if (owner === null || !FIELDS.has(plain)) return null;
  const name = `${adjectiveOf(owner, discourse.cast.adjectives)} ${plain} ministry`;
  discourse.organs.set("ministry", name);
  discourse.organs.set(`${plain} ministry`, name);
  return name;
}

/**
 * "Kenya's foreign ministry denied it. Uganda's said …", "its Ugandan equivalent": the same organ of another state, as the sentence before
 * has it.
 */
export function sameOrganOf(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, start, to, headEnd, noun, asSource, mentions } = phrase;
  const isLike = noun === "equivalent" || (noun === "counterpart" && /^(?:its|their)$/.test(words[start].lower));
  // "its counterpart in Nairobi"
  const seat =
    isLike && /^(?:in|from)$/.test(words[headEnd]?.lower ?? "")
      ? mentions.filter((m) => m.kind === "state" && m.to === to).map((m) => m.name)
      : [];
  const states = seat.length > 0 ? seat : phrase.states;
  if (states.length !== 1 || (headEnd !== to && seat.length === 0) || !asSource) return null;
  if (words[to - 1].tag !== "PART:possessive" && !isLike) return null;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 1); s--) {
    const before = discourse.sentences[s].words;
    for (let i = (s === sentence.number ? Math.min(start, to - 3) : before.length) - 1; i > 0; i--) {
      if (!ORGANS.has(before[i].lower) || before[i].tag !== "NOUN") continue;
      const from = FIELDS.has(before[i - 1].lower) ? i - 1 : i;
      return `${adjectiveOf(states[0], discourse.cast.adjectives)} ${textOf(before, from, i + 1)}`;
    }
  }
  return null;
}

/** "the Norlandian army", "the ministry": an organ of a state, in full where the text has said whose. */
export function organNamed(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, from, to, asSource, headEnd, inHead, noun, states, mentions } = phrase;
  const last = inHead[inHead.length - 1];
  // "Norlandian state television": the state's own voice, by its name.
  if (STATIONS.has(noun) && states.length === 1 && words.slice(from, headEnd).some((word) => word.lower === "state"))
    return [textOf(words, from, headEnd)];
  if (noun === "department" && headEnd - from === 2 && words[from].lower === "state") return ["US State Department"];
  // "the Tern regional government", by the name that stands before it.
  if (
    noun === "government" &&
    headEnd - 2 > from &&
    /^(?:regional|provincial|autonomous)$/.test(words[headEnd - 2].lower)
  ) {
    const region = inHead.find((m) => m.from === from && m.kind !== "person" && m.by !== "adjective");
    if (region?.to === headEnd - 2) return [textOf(words, from, headEnd)];
  }
  // "the ombudsman's office", "the bishops' conference"
  if (states.length === 0 && (noun === "office" || noun === "conference")) {
    const national = stateOrgan(phrase);
    if (national !== null) return [national];
  }
  const isStaff = noun === "staff" && words[headEnd - 2]?.lower === "general";
  if (ORGANS.has(noun) || isStaff || ORGANS.has(words[headEnd - 2]?.lower ?? "")) {
    // "Its foreign ministry": of the state spoken of last.
    if (states.length === 0 && ORGANS.has(noun) && /^(?:its|their|his|her)$/.test(words[from].lower)) {
      // "Kenya welcomed the truce, its ministry said": rather the subject than whoever was spoken of before.
      const [owner] = phrase.resolveInside(from, from + 1, asSource);
      // "its ministry of defence"
      const of = noun === "ministry" && words[headEnd]?.lower === "of" ? textOf(words, headEnd + 1, to) : "";
      const field = of === "" ? "" : `${SAME_FIELD.get(of.toLowerCase()) ?? of.toLowerCase()} `;
      if (owner !== undefined && isStateName(discourse, owner) && headEnd - from > 1)
        return [
          remembered(
            phrase,
            `${adjectiveOf(owner, discourse.cast.adjectives)} ${field}${textOf(words, from + 1, headEnd)}`,
          ),
        ];
    }
    // "Norlandia Police", written as a name.
    const isWritten =
      last?.kind === "state" &&
      last.by === "name" &&
      last.to === headEnd - 1 &&
      last.from === from &&
      /^\p{Lu}/u.test(words[headEnd - 1].text);
    if (isWritten && ORGANS.has(noun)) return [textOf(words, from, headEnd)];
    // "the foreign ministry of Norlandia"
    if (states.length === 0 && noun === "ministry" && words[headEnd]?.lower === "of") {
      const of = mentions.find((m) => m.from > headEnd && m.kind === "state");
      if (of !== undefined && headEnd - from > 1)
        return [
          remembered(
            phrase,
            of.name.includes(" ")
              ? `${of.name} ${textOf(words, from, headEnd).toLowerCase()}`
              : `${adjectiveOf(of.name, discourse.cast.adjectives)} ${textOf(words, from, headEnd).toLowerCase()}`,
          ),
        ];
    }
    const field = noun === "ministry" && words[headEnd]?.lower === "of" ? words[headEnd + 1] : undefined;
    // "the United States embassy", as the text has it
    if (
      last?.kind === "state" &&
      last.by === "name" &&
      last.to === headEnd - 1 &&
      last.name.includes(" ") &&
      ORGANS.has(noun)
    )
      return [`${textOf(words, last.from, last.to).replace(/^U\.(\w)\.$/, "U$1")} ${noun}`];
    if (states.length === 1 && (ORGANS.has(noun) || isStaff)) {
      const rest = words
        .slice(last === undefined ? from : last.to, headEnd)
        .filter((word, i, all) => word.tag !== "PART:possessive" && word.tag !== "DET" && !isOfCompound(all, i))
        .map((word) => word.lower);
      // "the Norlandian ministry of justice" is the justice ministry.
      if (field?.tag === "NOUN" && headEnd + 2 <= to) rest.unshift(field.lower);
      // "the United States embassy": as written, where the state's name and no adjective stands before the organ.
      const isAsWritten =
        last?.kind === "state" &&
        last.by === "name" &&
        last.to === headEnd - rest.length &&
        (last.to - last.from > 1 || noun === "police");
      const organ = isAsWritten
        ? textOf(words, last.from, headEnd)
        : `${adjectiveOf(states[0], discourse.cast.adjectives)} ${rest.join(" ")}`;
      return [remembered(phrase, organ)];
    }
    // "the Ostmark foreign ministry", of a place that no table knows.
    const isNamed =
      words[from].tag.startsWith("PROPN") ||
      (words[from + 1]?.tag === "PART:possessive" && /^\p{Lu}\p{Ll}/u.test(words[from].text)) ||
      (last?.from === from && last.kind !== "person");
    if (states.length === 0 && ORGANS.has(noun) && isNamed && headEnd - from > 1 && inHead[0]?.kind !== "person")
      return [textOf(words, from, headEnd).replace(/['’]s /, " ")];
    const minister =
      noun === "ministry" && headEnd - from === 1 && headEnd === to && words[from - 1]?.lower === "the"
        ? ministryOf(phrase)
        : null;
    if (minister !== null) return [minister];
    const ofStand = states.length === 0 ? ministryOfStand(phrase) : null;
    if (ofStand !== null) return [ofStand];
    const held =
      states.length === 0 && headEnd - from === 1 && headEnd === to
        ? (discourse.organs.get(noun) ?? discourse.cast.organs.get(noun)?.name)
        : states.length === 0 && headEnd - from === 2
          ? discourse.organs.get(`${words[headEnd - 2].lower} ${noun}`)
          : undefined;
    const organ = held ?? (states.length === 0 ? stateOrgan(phrase) : null);
    if (organ !== null) return [organ];
    if (states.length === 0 && headEnd === to && ORGANS.has(noun) && !asSource)
      if (words[from].tag !== "PRON:possessive")
        return [`the ${textOf(words, from, headEnd).toLowerCase()}`.replace(/^the the /, "the ")];
  }
  return null;
}

/** The organ of a state, by its full name, as "the ministry" and "the foreign ministry" will mean it from here on. */
function remembered({ discourse, noun }: ActorPhrase, organ: ActorName): ActorName {
  discourse.organs.set(noun, organ);
  discourse.organs.set(organ.split(" ").slice(-2).join(" "), organ);
  return organ;
}

/** "- based" in "the Vell-based ministry": where it sits or who backs it. */
function isOfCompound(words: readonly Word[], i: number): boolean {
  return words[i].text === "-" || (words[i - 1]?.text === "-" && /^(?:VERB|ADJ)/.test(words[i].tag));
}

/** "Norlandia's foreign minister rang the envoy. …, the ministry says": that of the minister or spokesman named a little before. */
function ministryOf({ discourse, sentence, from }: ActorPhrase): ActorName | null {
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 3); s--) {
    const named = discourse.cast.mentions[s];
    for (let m = named.length - 1; m >= 0; m--) {
      if (named[m].kind !== "person" || (s === sentence.number && named[m].to > from)) continue;
      const person = personNamed(discourse.cast, named[m].name);
      if (person === undefined || person.of === null || !isStateName(discourse, person.of)) continue;
      if (!person.offices.has("minister") && !person.offices.has("ministry")) continue;
      const held = ministryHeldBy(discourse, named[m].name);
      if (held !== null) return held;
    }
  }
  return null;
}

/** "Houthi fighters": the adjective of a movement, however its like are those of states. */
const isMovement = ({ by, name }: NameMention): boolean => by === "adjective" && isArmed(name);

/** "the rebel group", "the Harbour Guard movement": an armed group or a party. */
export function groupNamed(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, sentence, words, start, from, to, headEnd, inHead, noun } = phrase;
  // "Vell's former rebels": whose they are does not name them.
  const bodies = inHead.filter((m) => (m.kind === "body" || isMovement(m)) && words[m.to]?.tag !== "PART:possessive");
  if (GROUP_NOUNS.has(noun)) {
    if (bodies.length > 0) return [bodies[bodies.length - 1].name];
    // "the Vell-based organisation": whatever it is, it is not told by its arms.
    const isBased = words.slice(from, headEnd).some((word) => word.lower === "based");
    // "“The Guard is ready,” the group said"
    const here = discourse.cast.mentions[sentence.number].findLast(
      (m) => m.to <= from && m.kind === "body" && m.by === "name" && mayBeGroup(discourse.cast, m.name),
    );
    // "the rebels" are rather the group that the text is about than a club named last.
    const last = discourse.group;
    const lately =
      last === null || (ARMED.has(noun) && !isArmed(last) && !discourse.cast.armed.has(last))
        ? (discourse.foremostGroup ?? last)
        : last;
    const group = here?.name ?? lately;
    if (
      !isBased &&
      words.slice(from, headEnd - 1).every((word, i, sorts) => isSort(word, sorts[i + 1])) &&
      headEnd === to &&
      group !== null &&
      !/^(?:a|an|no|any|another|some|one|each|every)$/.test(words[start].lower) &&
      (STANDING_FOR.has(noun) ||
        // "the rebel leadership"
        (/^(?:leadership|delegation|team|side|forces|force)$/.test(noun) &&
          /^(?:rebel|insurgent|guerrilla|separatist)$/.test(words[headEnd - 2]?.lower ?? "")) ||
        group.toLowerCase().endsWith(` ${noun}`))
    )
      return [group];
    // "…, the Doctors' Network said. The medical group": whatever it is called by what it does.
    const described = bodyDescribed(phrase);
    if (described !== null) return [described];
  }
  return null;
}

/** The one body that spoke or was named in this or the sentence before, for "the medical group" with one word of what it does. */
function bodyDescribed({ discourse, sentence, words, from, to, headEnd, noun }: ActorPhrase): ActorName | null {
  if (words[from - 1]?.lower !== "the" || headEnd !== to || !BY_DEED.has(noun)) return null;
  const isBased = words[headEnd - 2]?.lower === "based";
  if (
    !isBased &&
    (to - from !== 2 || !/^(?:ADJ|NOUN|VERB:ing)/.test(words[from].tag) || findPlace(words[from].text) !== null)
  )
    return null;
  const near = new Set<ActorName>();
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 2); s--) {
    if (discourse.sentences[s].paragraph !== sentence.paragraph) break;
    for (const m of discourse.cast.mentions[s])
      if (m.kind === "body" && m.by !== "movement" && m.to - m.from > 1 && (s < sentence.number || m.to <= from))
        near.add(m.name);
    if (near.size > 0) break;
  }
  return near.size === 1 ? [...near][0] : null;
}

/** What a body without arms is called by its work. */
const BY_DEED: ReadonlySet<string> = new Set(
  "group organisation organization network union alliance coalition".split(" "),
);

const ARMED: ReadonlySet<string> = new Set(
  "rebels insurgents guerrillas paramilitaries militants militia fighters".split(" "),
);

/** What a text calls the one group it is about. */
export const STANDING_FOR: ReadonlySet<string> = new Set(
  "group sect outfit movement militia organisation organization alliance coalition faction fighters rebels insurgents guerrillas paramilitaries militants jihadists separatists secessionists islamists extremists guerillas".split(
    " ",
  ),
);

/** "Lebanese", "Shiite", "Iran-backed", "rebel": what may stand before "group" without a name. */
function isSort(word: Word, next: Word | undefined): boolean {
  if (GROUP_SORTS.has(word.lower) || word.text === "-" || word.tag === "PART:possessive") return true;
  return findPlace(word.text)?.by === "adjective" || next?.text === "-";
}

/** What a group may be called without being another one. */
const GROUP_SORTS: ReadonlySet<string> = new Set(
  "rebel armed paramilitary militant islamist islamic insurgent separatist guerrilla jihadist opposition shiite shia sunni kurdish leftist marxist maoist communist nationalist ethnic political backed aligned supported allied sponsored funded main largest biggest powerful".split(
    " ",
  ),
);
