import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Person, textOf } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import { OFFICES, STATE_ORGANS, TITLES } from "../actors/person-words.ts";
import { type ActorPhrase, singularOf } from "./actor-phrase.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { HEAD_NOUNS, onlyPersonHere } from "./only-person.ts";
import { mayBeGroup } from "./sides.ts";
import { localOrgan, placeNear } from "./local-organ.ts";
import { isStateName } from "./resolve-name.ts";
import {
  counterpartOf,
  otherThan,
  fieldsOf,
  formerlyHere,
  hasLeft,
  holdsNow,
  inFunction,
  isFormerly,
  isPast,
  isUnnamedJustNow,
  servesSide,
  stateInContext,
} from "./resolve-function.ts";
import { governedState, rulersNamed } from "./rulers.ts";
import { personsInQuotation } from "./quoted-persons.ts";
import { unnamedAlike, unnamedBefore } from "./unnamed-before.ts";

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
  facilitator: ["facilitator", "mediator", "envoy"],
  representative: ["representative", "envoy", "negotiator", "delegate", "ambassador"],
  emissary: ["envoy", "representative", "mediator"],
  head: ["head", "chief", "director", "chairman", "chairwoman", "leader"],
  strongman: ["strongman", "general", "leader", "marshal"],
  warlord: ["warlord", "commander", "leader"],
  monarch: ["king", "queen", "sultan", "emir"],
  ruler: ["president", "king", "sultan", "emir", "prince", "leader"],
  pontiff: ["pope"],
  prelate: ["archbishop", "bishop", "cardinal", "patriarch", "pope"],
  cleric: ["cleric", "imam", "ayatollah", "mullah", "sheikh", "mufti", "bishop", "archbishop", "cardinal", "pastor"],
  lawmaker: ["lawmaker", "deputy", "senator", "legislator", "congressman", "congresswoman", "mp"],
  legislator: ["lawmaker", "deputy", "senator", "legislator"],
  ambassador: ["ambassador"],
  "vice-president": ["vice-president", "vice", "deputy"],
};

/** What a person may be called without having been introduced so. */
const EPITHETS: ReadonlySet<string> = new Set(
  (
    "monarch ruler pontiff prelate statesman stateswoman billionaire millionaire laureate emissary legislator peacemaker intermediary go-between churchman soldier ex-general " +
    "ex-president ex-premier ex-minister ex-rebel incumbent newcomer autocrat chairperson congressman congresswoman councillor consul attache mufti"
  ).split(" "),
);

/** Ranks and forms of address that go with any office. */
const RANKS: ReadonlySet<string> = new Set(
  (
    "mister mistress mr mrs ms miss sir lord lady dame doctor professor general colonel major captain lieutenant brigadier marshal admiral commander sheikh sheik sayyid hajji maulana " +
    "mullah ayatollah imam father former ex veteran old new politician diplomat lawyer economist businessman academic banker senior"
  ).split(" "),
);

/** Nouns for whoever holds any office. */
const GENERAL: ReadonlySet<string> = new Set("official politician statesman stateswoman".split(" "));

/** Those who lead a state. */
const STATE_HEADS = [
  "president",
  "prime",
  "premier",
  "chancellor",
  "king",
  "queen",
  "emir",
  "sultan",
  "pope",
  "prince",
] as const;

const COUNTED: ReadonlySet<string> = new Set("second third fourth other one".split(" "));

/** The person in an office, or the authorities of a place. */
export function inOffice(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, sentence, words, from, to, asSource, inHead, noun, states } = phrase;
  if (OFFICES.has(noun) || OFFICES.has(singularOf(noun)) || EPITHETS.has(noun)) {
    const person = personInOffice(phrase);
    if (person !== null && !noun.endsWith("s")) return [person];
    if (states.length === 1 && (noun === "spokesman" || noun === "spokeswoman" || noun === "spokesperson") && asSource)
      return [states[0]];
  }
  // "Norlandia's ambassador objected": whoever is not named acts for the state.
  if (
    states.length === 1 &&
    /^(?:ambassador|delegate|delegates|representative|delegation|negotiators)$/.test(noun) &&
    words[phrase.headEnd - 2]?.tag === "PART:possessive" &&
    phrase.headEnd === to
  )
    return states;
  // "a government spokesman", "a presidential spokeswoman": the state that the text is about.
  if (asSource && states.length === 0 && noun.startsWith("spokes") && !noun.endsWith("s")) {
    const isOfState = words
      .slice(from, phrase.headEnd - 1)
      .some((word) => /^(?:government|presidential|presidency|cabinet|palace)$/.test(word.lower));
    const state = isOfState && inHead.length === 0 ? governedState(discourse) : undefined;
    if (state !== undefined) return [state];
  }
  // "government troops", "regime forces": those of the state that the text is about.
  if (states.length === 0 && inHead.length === 0 && phrase.headEnd === to && phrase.headEnd - from === 2)
    if (OF_GOVERNMENT.has(words[from].lower) && STATE_ORGANS.has(noun)) {
      const state = governedState(discourse);
      if (state !== undefined) return [state];
    }
  const local = localOrgan(phrase);
  if (local !== null) return local;
  const ruled = rulersNamed(phrase);
  if (ruled !== null) return [ruled];
  if (noun === "authorities") {
    if (states.length > 0) return states;
    // "the authorities" of no place are the state's.
    const state =
      words[from - 1]?.lower === "the" && phrase.headEnd - from === 1 ? governedState(discourse) : undefined;
    if (state !== undefined && phrase.headEnd === to) return [state];
    const place = inHead.find((m) => m.kind === "place" || m.by === "capital")?.name ?? placeNear(discourse, sentence);
    return place === null ? [`anonymous: ${textOf(words, from, to).toLowerCase()}`] : [`${place} authorities`];
  }
  if (noun === "ministry" || noun === "government") {
    const only = states[0] ?? governedState(discourse);
    if (only !== undefined && noun === "government" && !isForeign(phrase)) return [only];
  }
  return null;
}

/** Words that make troops and delegates those of a state. */
const OF_GOVERNMENT: ReadonlySet<string> = new Set(["government", "regime", "federal", "loyalist"]);

/** "the Norlandian government" of a state that no table and no other word of the text knows. */
function isForeign({ words, from, headEnd }: ActorPhrase): boolean {
  return words.slice(from, headEnd - 1).some((word) => /^\p{Lu}/u.test(word.text) && word.tag === "ADJ");
}

/** Whose counterpart it is, where a person is: "her counterpart", "Toll's counterpart". */
function ownerOf({ words, discourse, from, resolveInside }: ActorPhrase, apostrophe: number): ActorName | null {
  const isPronoun = /^(?:his|her)$/.test(words[from].lower);
  if (!isPronoun && apostrophe < 0) return null;
  const [name] = resolveInside(from, isPronoun ? from + 1 : apostrophe, false);
  return name !== undefined && personNamed(discourse.cast, name) !== undefined ? name : null;
}

/** The named person who was introduced in that office: "the envoy", "the Norlandian president", "the union's chief envoy". */
function personInOffice(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, headEnd, to, states, noun, resolveInside } = phrase;
  // "the head of state"
  const isStateHead = noun === "head" && words[headEnd]?.lower === "of" && words[headEnd + 1]?.lower === "state";
  const wanted = isStateHead ? ["president", "king", "queen", "emir", "sultan"] : (SAME_OFFICE[noun] ?? [noun]);
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
      // "The prime minister" is no other minister.
      .filter((word) => word.lower !== "prime")
      .map((word) => word.lower),
  );
  const indefinite =
    words[from - 1]?.lower === "a" || words[from - 1]?.lower === "an" || words[from].lower === "another";
  // "the second envoy" is counted among people without names.
  if (indefinite || COUNTED.has(words[from].lower)) return null;
  const inPhrase = discourse.cast.mentions[sentence.number]
    .filter((m) => m.from >= headEnd && m.to <= to && m.kind !== "person")
    .map((m) => m.name);
  const of = [...states, ...inPhrase];
  // "the group's leader": whoever the words before the office stand for.
  const apostrophe = words.findIndex((word, i) => i > from && i < headEnd && word.tag === "PART:possessive");
  if (of.length === 0 && apostrophe > 0)
    of.push(
      ...resolveInside(words[from - 1]?.tag === "DET" ? from - 1 : from, apostrophe, false)
        .filter((name) => !isAnonymous(name))
        .map((name) => personNamed(discourse.cast, name)?.of ?? name),
    );
  // "his spokesman": of whatever the master is of
  if (of.length === 0 && /^(?:his|her)$/.test(words[from].lower) && headEnd - from > 1)
    for (const name of resolveInside(from, from + 1, false))
      if (!isAnonymous(name)) of.push(personNamed(discourse.cast, name)?.of ?? name);
  // "his Kenyan counterpart", "her counterpart from Kenya", "his counterpart in Nairobi"
  const whose = states.length === 1 ? states[0] : states.length === 0 ? of.at(-1) : undefined;
  if (noun === "counterpart") {
    const owner = ownerOf(phrase, apostrophe);
    const named = states.length > 0 || inPhrase.length > 0 || owner === null;
    return (named && whose !== undefined ? counterpartOf(phrase, whose) : null) ?? otherThan(phrase, owner);
  }
  const formerly = formerlyHere(phrase);
  if (formerly !== null) return formerly;
  const isFormer = isFormerly(phrase);
  const context = of.length === 0 ? stateInContext(phrase) : null;
  if (of.length === 0 && isOneOfSeveral(phrase)) return null;
  const ofFighters = isOfFighters(phrase);
  const quoted = personsInQuotation(phrase);
  const hasLetters =
    of.length === 0 &&
    words.slice(from, headEnd - 1).some(({ text, lower }) => /^\p{Lu}{2,4}$/u.test(text) && !TITLES.has(lower));
  let best: ActorName | null = null;
  let bestScore = 0;
  const at = words[from].start;
  // Only the last few hundred people of a very long text, so that time stays linear.
  for (const person of discourse.cast.persons.slice(-400)) {
    if (!wanted.some((office) => person.offices.has(office)) || quoted.has(person.name)) continue;
    // "The RN foreign minister": of a state that the text writes in letters, and of no other.
    if (hasLetters && person.of !== null) continue;
    if (servesSide(discourse, noun, person) || (ofFighters && servesState(discourse, person))) continue;
    if (noun === "premier" && !person.offices.has("premier") && !person.offices.has("prime")) continue;
    if (
      of.length > 0 &&
      person.of !== null &&
      !of.includes(person.of) &&
      of.some((name) => isRival(discourse, name, person))
    )
      continue;
    // "the rebel chief" leads some group, whatever its text calls it.
    const isRebel =
      person.of !== null && mayBeGroup(discourse.cast, person.of) && modifiers.every((word) => REBEL.has(word));
    if (
      !isRebel &&
      modifiers.some((word) => !soft.has(word)) &&
      !modifiers.every((word) => person.offices.has(word)) &&
      !modifiers.some((word) => person.offices.has(word) && word !== "special")
    )
      continue;
    let score = 1;
    if (person.of !== null && of.includes(person.of)) score += 2;
    if (noun === "leader" && STATE_HEADS.some((head) => person.offices.has(head))) score += 0.6;
    if (person.firstAt <= at) score += 1;
    const recent = discourse.named.findLastIndex((mention) => mention.names[0] === person.name);
    if (recent >= 0) score += 1 + recent / (discourse.named.length + 1);
    if (person.offices.has(noun)) score += 0.5;
    // "The governor said": rather whoever is one than somebody who was.
    if (!isFormer && isPast(person)) score -= 0.7;
    // "In Nairobi the prime minister said": of several, that of the state in whose context the office stands.
    if (context !== null && person.of === context && !isPast(person)) score += 0.8;
    if (score > bestScore) {
      bestScore = score;
      best = person.name;
    }
  }
  const holder = best === null ? undefined : personNamed(discourse.cast, best);
  // "the diplomat" after "a senior diplomat": not a minister whom the word might fit as well.
  if (best !== null && headEnd === to && words[from - 1]?.lower === "the") {
    const unnamed = unnamedAlike(phrase);
    const isHolder = holder?.offices.has(noun) === true;
    const last = discourse.named.findLast((mention) => mention.names[0] === best)?.sentence ?? -1;
    if (unnamed !== null && (!isHolder || last < unnamed.sentence)) return null;
  }
  // "the Norlandian president" where the text has a president, but has not said of what: rather whoever was just spoken of.
  const isHeld = isFormer && holder !== undefined && holdsNow(holder, noun) && !hasLeft(discourse, holder);
  const isSure = best !== null && !isHeld && (of.length === 0 || of.includes(holder?.of ?? ""));
  // "Ivo Toll told reporters … “…,” the minister remarked. … Otto Kaya, the Danish minister": rather who was spoken of than one named later.
  const isLater = holder !== undefined && of.length === 0 && holder.firstAt > at;
  const spoken = isLater ? justSpokenOf(phrase, wanted, of) : null;
  if (spoken !== null) return spoken;
  if (isSure) return best;
  if (best === null && isUnnamedJustNow(phrase)) return null;
  const spokenOf =
    inFunction(phrase, of) ??
    (isLater ? null : justSpokenOf(phrase, wanted, of)) ??
    onlyPersonHere(phrase) ??
    mostSpokenOf(phrase, wanted, of) ??
    (best === null ? namedNext(phrase, of) : null);
  const learned = spokenOf === null ? undefined : personNamed(discourse.cast, spokenOf);
  // What the text has called them by is theirs from here on: "His party" two lines down.
  if (learned !== undefined && of.length === 1 && !GENERAL.has(noun)) learned.of ??= of[0];
  return spokenOf ?? best;
}

/**
 * "MS. TOLL: The President wants a deal", "THE PRESIDENT: We want a deal", where the text names presidents of several states: the speaker's
 * own, whom the reader of the transcript knows and the text does not tell.
 */
function isOneOfSeveral({ discourse, sentence, words, from, headEnd, to, noun }: ActorPhrase): boolean {
  if (headEnd - from !== 1 || !STATE_HEADS.some((head) => head === noun)) return false;
  const isLabel = words[to]?.text === ":" && words[from].text === words[from].text.toUpperCase();
  const { turn } = discourse;
  if (!isLabel && turn?.paragraph !== sentence.paragraph) return false;
  const holder = isLabel ? undefined : personNamed(discourse.cast, turn?.speech.speaker[0] ?? "");
  const heads = discourse.cast.persons.slice(-400).filter((person) => person !== holder && person.offices.has(noun));
  return heads.length > 1 && !heads.some(({ of }) => of !== null && of === holder?.of);
}

/** True where a person serves another state, or another movement, than the one of that name. */
function isRival(discourse: Discourse, name: ActorName, { of }: { readonly of: ActorName | null }): boolean {
  if (of === null || of === name) return false;
  // A state's minister may sit on a council; whoever serves a council speaks for no state by that.
  return personNamed(discourse.cast, name) !== undefined || isStateName(discourse, name) || !isStateName(discourse, of);
}

/**
 * "Ilse Brandt flew in on Sunday. The Norlandian president said": whoever the sentence before is about, where nothing that the text has
 * told of them goes against the office. Reporters call a person by what readers know of them.
 */
function justSpokenOf(phrase: ActorPhrase, wanted: readonly string[], of: readonly ActorName[]): ActorName | null {
  const { discourse, sentence, words, from, noun } = phrase;
  if (words[from - 1]?.lower !== "the") return null;
  for (let i = discourse.subjects.length - 1; i >= 0; i--) {
    const { names, kind, sentence: where } = discourse.subjects[i];
    if (where >= sentence.number) continue;
    if (where < sentence.number - 2) return null;
    // Across a paragraph only where the phrase says of what state.
    const isNear = discourse.sentences[where].paragraph === sentence.paragraph;
    if (!isNear && !(where === sentence.number - 1 && of.some((name) => isStateName(discourse, name)))) return null;
    if (kind !== "person" || names.length !== 1) continue;
    const person = personNamed(discourse.cast, names[0]);
    if (person === undefined || servesSide(discourse, noun, person)) return null;
    if (isOfFighters(phrase) && servesState(discourse, person)) continue;
    // "The former army chief" is not whoever is army chief now.
    if (isFormerly(phrase) && holdsNow(person, noun)) continue;
    for (const name of of) if (isRival(discourse, name, person) && !of.includes(person.of ?? "")) return null;
    // Not where the text has brought in one without a name.
    if (unnamedBefore(discourse, sentence, from, noun) !== null) return null;
    // "the official", "the politician": anybody in office.
    if (GENERAL.has(noun)) return names[0];
    // "The defence minister", after the foreign minister: somebody else.
    if (person.offices.has(noun) && fieldsOf(phrase).some((field) => !person.offices.has(field))) return null;
    // "the former premier" may be in any office now.
    if (isFormerly(phrase)) return names[0];
    for (const office of person.offices)
      if (OFFICES.has(office) && !RANKS.has(office) && !wanted.includes(office)) return null;
    return names[0];
  }
  return null;
}

/** "The former Norlandian president", of nobody introduced so: whoever the text names most among those it gives neither state nor office. */
function mostSpokenOf(phrase: ActorPhrase, wanted: readonly string[], of: readonly ActorName[]): ActorName | null {
  const { discourse, sentence, words, from } = phrase;
  if (words[from - 1]?.lower !== "the" || !of.some((name) => isStateName(discourse, name))) return null;
  const isFormer = isFormerly(phrase);
  const counts = new Map<ActorName, number>();
  for (let s = 0; s < sentence.number; s++)
    for (const mention of discourse.cast.mentions[s])
      if (mention.kind === "person") counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  const open = [...counts].filter(([name, count]) => {
    const person = personNamed(discourse.cast, name);
    if (person === undefined || count < 2 || person.of !== null) return false;
    return (
      isFormer ||
      ![...person.offices].some((office) => OFFICES.has(office) && !RANKS.has(office) && !wanted.includes(office))
    );
  });
  open.sort((a, b) => b[1] - a[1]);
  const isClear = open.length > 0 && (open.length === 1 || open[0][1] > open[1][1]);
  return isClear ? open[0][0] : null;
}

/** "Norlandia's president denied it. Ivo Brek told reporters …": the one person of no office whom the next sentences of the paragraph name. */
function namedNext(
  { discourse, sentence, noun, headEnd, to }: ActorPhrase,
  of: readonly ActorName[],
): ActorName | null {
  if (!HEAD_NOUNS.has(noun) || headEnd !== to || !of.some((name) => isStateName(discourse, name))) return null;
  const next = new Set<ActorName>();
  for (let s = sentence.number; s <= sentence.number + 2 && s < discourse.sentences.length; s++) {
    if (discourse.sentences[s].paragraph !== sentence.paragraph) break;
    for (const m of discourse.cast.mentions[s])
      if (m.kind === "person" && (s > sentence.number || m.from >= to)) {
        const person = personNamed(discourse.cast, m.name);
        if (person !== undefined && person.offices.size === 0 && (person.of === null || of.includes(person.of)))
          next.add(m.name);
      }
  }
  const [only] = next;
  return next.size === 1 && (personNamed(discourse.cast, only)?.firstAt ?? -1) > sentence.words[0].start ? only : null;
}

/** "the leader of the Tern rebels", "the militia commander": of those who fight a state rather than of that state. */
function isOfFighters({ words, from, headEnd, to }: ActorPhrase): boolean {
  return (
    words.slice(from, headEnd - 1).some(({ lower }) => FIGHTERS.has(lower)) ||
    (words[headEnd]?.lower === "of" &&
      words.slice(headEnd, to).some(({ lower }) => FIGHTERS.has(lower) || GROUPS.has(lower)))
  );
}

const FIGHTERS: ReadonlySet<string> = new Set(
  "rebel rebels rebellion guerrilla guerrillas insurgent insurgents insurgency separatists militia militias militiamen militants jihadists mutineers".split(
    " ",
  ),
);

/** What a leader "of" it leads besides a state. */
const GROUPS: ReadonlySet<string> = new Set("group movement wing faction organisation organization front".split(" "));

/** True for a state's own, or a head of one of which the text has not said what. */
function servesState(discourse: Discourse, { of, offices }: Person): boolean {
  return of === null ? STATE_HEADS.some((head) => offices.has(head)) : isStateName(discourse, of);
}

const REBEL: ReadonlySet<string> = new Set(
  "rebel guerrilla insurgent separatist militia paramilitary militant islamist armed opposition".split(" "),
);
