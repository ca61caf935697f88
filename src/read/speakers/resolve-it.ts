// Whom "it" stands for: beside a verb of saying whoever says so of itself ("Kenya says it is ready", "“…,” it added"), elsewhere the state
// or body its clause is about, then the one told of last.
// Weakness: a thing that "it" may as well mean (the accord, the raid) is not told from a body.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { isMedium } from "../actors/media.ts";
import { OFFICES, ORGANS, UNNAMED } from "../actors/person-words.ts";
import { DOCUMENT_NOUNS } from "../events/event-words.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { findVerbGroups } from "../frames/verb-groups.ts";
import { isQuoteMark, type Sentence, type Word } from "../frames/words.ts";
import { PARENTHETIC, SAYING } from "./cues.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { STANDING_FOR } from "./resolve-organ.ts";
import { subjectHere } from "./subject-here.ts";
import { whoWasAsked } from "./who-was-asked.ts";

/** Whom a phrase stands for, as a source. */
type Resolve = (range: WordRange) => readonly ActorName[];

/** Whom "it" or "its" stands for by what is said beside it, or by its sentence's own subject; nobody where nothing tells. */
export function itBesideSaying(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  asSource: boolean,
  resolve: Resolve,
): readonly ActorName[] {
  const isIt = sentence.words[at].lower === "it";
  if (isIt) {
    const itself = saysOfItself(discourse, sentence, at);
    if (itself !== null) return [itself];
    const teller = unnamedThatSays(sentence, at, resolve);
    if (teller.length > 0) return teller;
  }
  if (!asSource) return [];
  const quoted = isIt ? justQuoted(discourse, sentence, at) : [];
  if (quoted.length > 0) return quoted;
  const own = subjectOfSentence(discourse, sentence, at, resolve);
  if (own.length > 0) return own;
  return isIt && whoWasAsked(discourse, sentence, at, null) === null ? bodyJustHeard(discourse, sentence) : [];
}

/** Whom "it", "its" or "this" stands for among those told of. */
export function resolveIt(discourse: Discourse, sentence: Sentence, pronoun: string, at: number): readonly ActorName[] {
  const asked = whoWasAsked(discourse, sentence, at, null);
  if (asked !== null) return [asked];
  // "the group's spokesman, Ivo Toll, said it …": the side that whoever is speaking answers for.
  const said = discourse.speaker;
  const spoken =
    said !== null && said.sentence === sentence.number && said.names.length === 1
      ? personNamed(discourse.cast, said.names[0])
      : undefined;
  if (
    pronoun === "it" &&
    spoken !== undefined &&
    spoken.of !== null &&
    ANSWERING.some((office) => spoken.offices.has(office))
  )
    return [spoken.of];
  const isTeller = pronoun === "it" && tellsQuotation(sentence, at);
  const here = pronoun === "this" || isTeller ? null : subjectHere(discourse, sentence, at);
  if (here !== null) return [here];
  for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 3; i--) {
    const { names, kind, sentence: where } = discourse.subjects[i];
    if (kind === "state" && names.length === 1 && !(isTeller && where === sentence.number)) return names;
  }
  const only = onlyBodyBefore(discourse, sentence);
  return only.length > 0 ? only : bodyThatSpoke(discourse, sentence);
}

const ANSWERING = ["spokesman", "spokeswoman", "spokesperson", "negotiator", "delegate", "representative"] as const;

/** "“Kenya has left the talks,” | it said": whoever says so is nobody of whom the quotation tells. */
function tellsQuotation({ words }: Sentence, at: number): boolean {
  const verb = words[at + 1]?.tag === "ADV" ? words[at + 2] : words[at + 1];
  return at > 1 && isQuoteMark(words[at - 1]) && PARENTHETIC.has(verb?.lemma ?? "");
}

/** "Kenya says it is ready, but Hamas says | it wants time": straight behind a verb of saying, the state or body that says so. */
function saysOfItself({ cast }: Discourse, { words, number }: Sentence, at: number): ActorName | null {
  let verb = at - 1;
  if (words[verb]?.lower === "that") verb--;
  if (verb < 1 || !/^VERB:(?:past|fin|part)/.test(words[verb].tag) || !SAYING.has(words[verb].lemma)) return null;
  let end = verb;
  while (end > 0 && /^(?:AUX|ADV)/.test(words[end - 1].tag)) end--;
  if (words[verb].tag === "VERB:part" && !words.slice(end, verb).some(({ lemma }) => lemma === "have")) return null;
  const body = cast.mentions[number].find((m) => m.to === end && (m.kind === "body" || m.kind === "state"));
  if (body === undefined || body.by === "adjective" || isMedium(body.name)) return null;
  // "officials in Kenya said it": not the noun behind a preposition
  const opens = words[body.from - 1]?.tag === "DET" ? body.from - 2 : body.from - 1;
  return opens < 0 || /^(?:CCONJ|SCONJ|PUNCT|ADV)/.test(words[opens].tag) ? body.name : null;
}

/** "The council has said | it will not return": a body without a name that says so of itself. */
function unnamedThatSays({ words }: Sentence, at: number, resolve: Resolve): readonly ActorName[] {
  const end = words[at - 1]?.lower === "that" ? at - 1 : at;
  const verb = findVerbGroups(words).find(({ form, to }) => form === "finite" && to === end);
  if (verb === undefined || verb.isPassive || !SAYING.has(verb.lemma)) return [];
  const subject = subjectBefore(words, verb, 0);
  if (subject === null || subject.isRelative) return [];
  const { lower, tag } = nounOf(words, subject.head);
  if (tag !== "NOUN" || OFFICES.has(lower) || UNNAMED.has(lower) || DOCUMENT_NOUNS.has(lower)) return [];
  const names = resolve(subject.head);
  // "The group said it": the one that the text has named, if any.
  return STANDING_FOR.has(lower) && names.some(isAnonymous) ? [] : names;
}

/** The noun of a phrase, before what hangs on it: "the | council | of elders". */
function nounOf(words: readonly Word[], { from, to }: WordRange): Word {
  let head = words[from];
  for (let i = from; i < to && words[i].tag !== "ADP" && words[i].tag !== "PRON:relative"; i++)
    if (/^(?:NOUN|PROPN)/.test(words[i].tag)) head = words[i];
  return head;
}

/** "“…,” a statement said.¶ “…,” | it added": whatever the sentence before was on the word of, rather than a name in the quotation. */
function justQuoted({ speaker, cast }: Discourse, sentence: Sentence, at: number): readonly ActorName[] {
  const { number, paragraph } = sentence;
  if (
    !tellsQuotation(sentence, at) ||
    speaker === null ||
    speaker.sentence < number - 1 ||
    speaker.paragraph < paragraph - 1
  )
    return [];
  return speaker.names.length === 1 && personNamed(cast, speaker.names[0]) === undefined ? speaker.names : [];
}

/** "The committee has found forty, it says": the subject with which the sentence opens, where that is a body that can speak. */
function subjectOfSentence(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  resolve: Resolve,
): readonly ActorName[] {
  const { words } = sentence;
  if (tellsQuotation(sentence, at)) return [];
  const verb = findVerbGroups(words).find((group) => group.form === "finite");
  if (verb === undefined || verb.to >= at) return [];
  const subject = subjectBefore(words, verb, 0);
  if (subject === null || subject.isRelative || subject.to > at) return [];
  const head = nounOf(words, subject.head);
  if (!ORGANS.has(head.lower) && !head.tag.startsWith("PROPN")) return [];
  const names = resolve(subject.head);
  return names.every((name) => personNamed(discourse.cast, name) === undefined) ? names : [];
}

/** "…, according to the commission. Four were killed, it said": the body that the sentence before was on the word of. */
function bodyJustHeard({ speaker, cast }: Discourse, { number, paragraph }: Sentence): readonly ActorName[] {
  if (speaker === null || speaker.paragraph !== paragraph || speaker.sentence !== number - 1) return [];
  const [name] = speaker.names;
  const isBody = speaker.names.length === 1 && personNamed(cast, name) === undefined && !isAnonymous(name);
  return isBody ? speaker.names : [];
}

/** The body that spoke last, a few sentences before at most. */
function bodyThatSpoke({ speaker, cast }: Discourse, sentence: Sentence): readonly ActorName[] {
  if (speaker === null || speaker.sentence < sentence.number - 4 || speaker.names.length !== 1) return [];
  return personNamed(cast, speaker.names[0]) === undefined ? speaker.names : [];
}

/** The one state or body that the sentence before names: "All is quiet in Norlandia. It insists …". */
function onlyBodyBefore(discourse: Discourse, sentence: Sentence): readonly ActorName[] {
  const before = discourse.cast.mentions[sentence.number - 1] ?? [];
  const bodies = new Set(before.filter((m) => m.kind === "state" || m.kind === "body").map((m) => m.name));
  return bodies.size === 1 ? [...bodies] : [];
}
