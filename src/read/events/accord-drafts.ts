// Shared by the readers of accords: who counts as several sides, whose accord it is, and the words behind a verb.

import { wordList } from "../../kit/word-list.ts";
import { goesOnWithTerms, isAboutText } from "./text-referents.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, Modality } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import type { Course, Turn } from "./accord-courses.ts";
import { eventModality } from "./event-modality.ts";
import { ACCORD_HEADS } from "./frame-words.ts";
import { actorsAfter, headOf, headWord, isDraftOf, wholeOf } from "./event-phrases.ts";

/** What talks come to. */
export const PROCESSES = wordList(
  "talks negotiations mediation meeting summit round rounds session effort efforts diplomacy dialogue conference intervention shuttle negotiation discussions consultations mediators elders",
);

/** What several accept together, besides an accord. */
export const ACCEPTED = wordList(
  "plan plans proposal proposals text draft document paper roadmap framework formula package declaration memorandum protocol list map maps timetable schedule terms principles communique communiqué compromise blueprint outline budget set rules rule agenda procedures code principles guidelines schedule calendar annex annexes wording charter offer matrix mechanism",
);

/** What several strike that is an accord by another name. */
export const BARGAINS = wordList(
  "bargain formula solution arrangement compact concord terms peace concordat covenant quid modus middle-ground swap exchange moratorium disengagement",
);

/** Nouns that count several sides, or those who act for them. */
export const SIDES = wordList(
  "two three four five both sides parties leaders presidents rivals foes neighbours neighbors delegations governments ministers generals armies commanders countries factions negotiators camps states teams militaries premiers participants signatories belligerents adversaries enemies combatants antagonists delegates representatives envoys capitals clans tribes communities partners blocs allies chiefs principals groups movements navies institutions republics counterparts panels",
);

/** Those of them that are sides to a conflict though no name stands with them; ministers and leaders may be anybody's. */
const OPPOSED = wordList(
  "two both sides parties rivals foes delegations governments camps armies delegates negotiators belligerents adversaries enemies antagonists combatants signatories participants neighbours neighbors generals commanders teams presidents premiers clans tribes factions militaries counterparts panels they we neither",
);

/** True when several act who are known for sides: by name, by number or by what they are called. */
export function areSides(p: Proposition): boolean {
  if (!isJoint(p)) return false;
  if (p.subject === null || p.subjects.some((name) => !isAnonymous(name))) return true;
  const { words } = p.scene;
  return (
    OPPOSED.has(headWord(words, p.subject)) ||
    words
      .slice(Math.max(0, p.subject.from - 2), p.subject.to)
      .some(({ lower }) => /^(?:two|both|rival|warring|opposing|competing|feuding|hostile)$/.test(lower))
  );
}

/** True when the subject names or counts more than one side. */
export function isJoint(p: Proposition): boolean {
  if (p.subject === null) return p.subjects.filter((name) => !isAnonymous(name)).length > 1;
  const head = headWord(p.scene.words, p.subject);
  // "Norway and three rebel movements" are several, though one has a name.
  if (p.subjects.length > 1 || SIDES.has(head)) return true;
  return /^(?:they|we|both|neither)$/.test(head) && partiesOf(p.scene.discourse).length > 1;
}

/** What an accord is that somebody made. */
export const TURN_MADE: Turn = { stance: "supports", modality: "asserted" };

/** A draft of an accord over the clause; the parties of the report where nobody is named. */
export function agreement(p: Proposition, rule: string, turn: Turn, actors: readonly ActorName[]): Draft {
  return onBehalf(p, draftOf(p, "agreement", rule, { actors: actorsOr(p, actors), ...turn }));
}

/**
 * "We have not received it": who says "we" of an accord or a text speaks for a side; and "commanders of Norway and Sweden" without names
 * act for these.
 */
export function onBehalf(p: Proposition, draft: Draft): Draft {
  if (p.subject === null || draft.actors.length !== 1) return draft;
  const { scene, subject } = p;
  const [actor] = draft.actors;
  if (scene.words[subject.from].lower === "we" && subject.to - subject.from === 1) {
    const of = scene.discourse.cast.personByName.get(actor)?.of ?? null;
    return of === null ? draft : { ...draft, actors: [of] };
  }
  if (!isAnonymous(actor)) return draft;
  const named = namesIn(scene, subject);
  return named.length > 1 ? { ...draft, actors: named } : draft;
}

function actorsOr(p: Proposition, actors: readonly ActorName[]): readonly ActorName[] {
  return actors.length > 0 ? actors : partiesOf(p.scene.discourse);
}

/** Whose accord it is: those between whom it stands, by whom it was done, or whom its noun phrase names. */
export function bound(p: Proposition): readonly ActorName[] {
  const between = actorsAfter(p, ["between"], wholeOf(p));
  if (between.length > 0) return between;
  const by = p.group.isPassive ? actorsAfter(p, ["by"], { from: p.group.to, to: p.to }) : [];
  if (by.length > 0) return by;
  const named = p.subject === null ? [] : namesIn(p.scene, p.subject);
  return named.length > 1 ? named : [];
}

/** The subject's actors, unless it is the talks that act. */
export function parties(p: Proposition): readonly ActorName[] {
  const { subjects } = p;
  return subjects.length > 1 || (subjects.length === 1 && !PROCESSES.has(headWord(p.scene.words, p.subject)))
    ? subjects
    : [];
}

/** "are to sign", "could sign", "said they would sign": what lies ahead or may; null where it is done, denied, asked for or only supposed. */
export function aheadOf({ group, speech }: Proposition): "planned" | "possible" | null {
  const { modal } = group;
  if (group.isNegated) return null;
  if (modal === "may" || modal === "might" || modal === "could") return "possible";
  return group.isFuture || (modal === "would" && speech !== null) ? "planned" : null;
}

/** The turn as the clause has it: denied, possible, planned. */
export function shaded(p: Proposition, turn: Turn): Turn {
  const modality: Modality = eventModality(p);
  if (modality === "denied") return { stance: "neutral", modality };
  return modality === "possible" || modality === "planned" || modality === "sought" ? { ...turn, modality } : turn;
}

/** Up to eight words behind the verb without the adverbs and without when it was, between blanks. */
export function wordsAfter(p: Proposition): string {
  const { words } = p.scene;
  let out = " ";
  for (let i = p.group.to, count = 0; i < p.to && count < 8; i++) {
    // "withdrew on Monday from the pact"
    i = pastTime(words, i, p.to);
    if (i >= p.to) break;
    if (
      words[i].tag === "ADV" &&
      !/^(?:apart|aside|together|back|away|down|out|off|home|through|over|ahead|up|in|on)$/.test(words[i].lower)
    )
      continue;
    out += `${words[i].lower} `;
    count++;
  }
  return out;
}

/** The use of the verb that the words behind it fit; the tail "-" wants no object. */
export function courseOf(
  courses: readonly Course[] | undefined,
  after: string,
  p: Proposition,
  at: number,
): Course | null {
  const { words } = p.scene;
  for (const course of courses ?? []) {
    if (course.tails.length === 0) return course;
    if (course.tails.some((tail) => tail !== "-" && after.startsWith(` ${tail} `))) return course;
    if (course.tails[0] !== "-") continue;
    const next = at < p.to ? words[at] : undefined;
    if (
      next === undefined ||
      !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)/.test(next.tag) ||
      headOf(words, { from: at, to: p.to }) < 0
    )
      return course;
  }
  return null;
}

/** The accord noun that heads the object behind the verb, past its particles; -1 where the object is another. */
export function accordAfter(p: Proposition): number {
  const { words } = p.scene;
  // "withdrew on Monday from the pact", "agreed to the truce": past the particle, then past the day.
  let start = pastTime(words, p.group.to, p.to);
  for (let i = start; i < Math.min(p.to, start + 9); i++) {
    const past = i > start && i <= start + 2 ? pastTime(words, i, p.to) : i;
    start += past - i;
    i = past;
    if (i >= p.to) return -1;
    const next = words[i + 1];
    const isLast = !next?.tag.startsWith("NOUN") || /^(?:void|null|dead|over)$/.test(next.lower);
    if (ACCORD_HEADS.has(words[i].lower) && isLast) return isDraftOf(words, i, p.group.to) ? -1 : i;
    // "tore it up": the accord of the sentence before.
    if (words[i].lower === "it" && i <= start + 2 && spokeOfAccord(p)) return i;
    const { tag, lower } = words[i];
    if (/^(?:participation|membership|implementation|part|role|adherence|commitment)$/.test(lower)) continue;
    if (tag.startsWith("NOUN") && words[i + 1]?.tag === "ADP") return -1;
    if (tag.startsWith("VERB") || words[i].text === "," || tag === "SCONJ") return -1;
    if (lower === "to" && i > start + 1) return -1;
  }
  return -1;
}

/** True where an accord was told of in this sentence's paragraph, not more than two sentences before. */
export function spokeOfAccord({ scene }: Proposition): boolean {
  const { discourse, sentence } = scene;
  const last = discourse.accordSentence;
  return last >= sentence.number - 2 && discourse.sentences[last]?.paragraph === sentence.paragraph;
}

const UNDERTAKES: ReadonlySet<string> = new Set(["undertake", "pledge", "commit", "promise"]);
/** So many sentences behind the signing its undertakings may be told. */
const UNDERTAKEN_WITHIN = 6;

/** "They signed on Monday. Norlandia undertook to leave by May": what a party takes on in an accord just told of is a term of it. */
export function undertakings(p: Proposition): Draft[] {
  const { group, scene } = p;
  const { discourse, sentence } = scene;
  if (!UNDERTAKES.has(group.lemma) || group.form !== "finite" || p.speech !== null || p.subjects.length === 0)
    return [];
  if (group.isPerfect || group.isProgressive || group.isPassive || group.isNegated || group.modal !== null) return [];
  const last = discourse.accordSentence;
  const distance = sentence.paragraph - (discourse.sentences[last]?.paragraph ?? -9);
  const isOfAccord = last >= sentence.number - UNDERTAKEN_WITHIN && last !== sentence.number && distance <= 1;
  if (!isOfAccord && !isAboutText(scene)) return [];
  if (!group.isPast && !goesOnWithTerms(scene)) return [];
  // "Norlandia pledged on Friday to leave": said then, beside the accord.
  const { words } = scene;
  const opens = words[group.to]?.lower ?? "";
  if (opens !== "to" && opens !== "that") return [];
  if (!goesOnWithTerms(scene) && !p.subjects.every((name) => partiesOf(discourse).includes(name))) return [];
  const drafts: Draft[] = [];
  let from = p.from;
  for (let i = group.to + 2; i + 1 < p.to; i++) {
    if (words[i].lower !== "and" || words[i + 1].lower !== opens) continue;
    const to = words[i - 1].text === "," ? i - 1 : i;
    drafts.push(
      draftOf(p, "provision", "provision-undertaken", { actors: p.subjects, from, to, content: { from, to } }),
    );
    from = i + 1;
  }
  drafts.push(
    draftOf(p, "provision", "provision-undertaken", { actors: p.subjects, from, content: { from, to: p.to } }),
  );
  return drafts;
}

/** True when the subject is an accord, or "it" where one was just told of. */
export function isOfAccord(p: Proposition): boolean {
  if (p.subject === null) return false;
  const head = headWord(p.scene.words, p.subject);
  return ACCORD_HEADS.has(head) || (head === "it" && p.subject.to - p.subject.from === 1 && spokeOfAccord(p));
}
