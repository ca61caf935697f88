import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import type { Cast, Person } from "../actors/cast.ts";
import { findSides } from "./find-sides.ts";
import { findAuthor } from "./find-author.ts";
import { findQuestioners } from "./find-questioners.ts";
import { findFloor, type Floor } from "./find-floor.ts";
import { findInterview, type Interview, whoAnswers } from "./find-interview.ts";
import type { Sentence } from "../frames/words.ts";

/** Who spoke last, and where. */
export type LastSpeaker = {
  readonly names: readonly ActorName[];
  readonly paragraph: number;
  readonly sentence: number;
  readonly chain: readonly (readonly ActorName[])[];
  /** True when they only did an act of speech ("denounced the plan"), so that what follows is not reported unless a pronoun or mark says so. */
  readonly isAct?: boolean;
};

/** Who was spoken of so far, for pronouns, roles and words like "both sides". One per text; changed while reading from top to bottom. */
export type Discourse = {
  readonly cast: Cast;
  /** All sentences of the text, by number. */
  readonly sentences: readonly Sentence[];
  speaker: LastSpeaker | null;
  /** Who speaks throughout, in a letter or a statement, or in one that a report gives in full. */
  author: readonly ActorName[];
  /** True while that text stands in quotation marks that are to close. */
  isQuotedAuthor: boolean;
  /** Who opened the list of resolves that is being read. */
  chapeau: readonly ActorName[] | null;
  /** Whose turn it is in a transcript, in which paragraph. */
  turn: {
    readonly paragraph: number;
    readonly speech: {
      readonly chain: readonly (readonly ActorName[])[];
      readonly speaker: readonly ActorName[];
      readonly cue: { readonly from: number; readonly to: number } | null;
      readonly lemma: string;
    };
  } | null;
  /** Subjects of clauses, latest last. */
  readonly subjects: Mentioned[];
  /** The last subject that was several people without a name, for "they". */
  crowd: { readonly names: readonly ActorName[]; readonly sentence: number } | null;
  /** Every named actor, latest last. */
  readonly named: Mentioned[];
  /** How often each state, body or armed group was named: the parties are the foremost of them. */
  readonly counts: Map<ActorName, number>;
  /** Those named otherwise than by a capital where people meet: "held talks in Doha" is not about Qatar. */
  readonly homes: ReadonlySet<ActorName>;
  /** Those who mediate, host or lend a table to others. */
  readonly hosts: ReadonlyMap<ActorName, number>;
  /** Who met or agreed with whom last: the likeliest meaning of "both sides". */
  parties: readonly ActorName[];
  /** Who issues the text that is being read clause by clause, as its first clause names those who met: its "participants". */
  participants: readonly ActorName[];
  /** Who met or travelled in the meeting spoken of last. */
  lastMeeting: readonly ActorName[];
  /** The two persons who met each other last. */
  twoWhoMet: readonly ActorName[];
  /** Those whom the title says the text is about. */
  readonly titled: readonly ActorName[];
  /** The two that the text is about, by count over the whole text. */
  readonly foremost: readonly ActorName[];
  /** True where those two can be the sides of one conflict. */
  readonly areSides: boolean;
  /** The last body of each kind: "the army" is the army named in full before. */
  readonly organs: Map<string, ActorName>;
  /** The body named most often that is no international organisation: "the rebels" before any was named. */
  readonly foremostGroup: ActorName | null;
  /** The armed group, movement or party named last. */
  group: ActorName | null;
  /** True when the last thing spoken of was a text, so that "it would …" is a term of it. */
  lastIsText: boolean;
  /** The paragraph in which a text was spoken of last, -1 before any. */
  textParagraph: number;
  /** Where texts were spoken of last: whether the sentence was about one, and the paragraphs that tell several apart or count them. */
  texts: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly isTopic: boolean;
    readonly severalIn: number;
    readonly isConcluded: boolean;
    readonly pluralIn: number;
  } | null;
  /** Where a term of a text was told last. */
  terms: { readonly paragraph: number; readonly sentence: number } | null;
  /** On whose word the terms of a text were last told, and where. */
  termsToldBy: {
    readonly paragraph: number;
    readonly sentence: number;
    readonly chain: AttributionChain;
    readonly isShifted: boolean;
  } | null;
  /** The sentence that told of an accord last, -9 before any. */
  accordSentence: number;
  /** The union of states named last. */
  bloc: ActorName | null;
  /** The newspaper, agency or broadcaster named last. */
  medium: ActorName | null;
  /** The first place that the last sentence to name any names. */
  place: string | null;
  /** Whoever asks in a transcript: labels and names, in lower case. */
  readonly questioners: ReadonlySet<string>;
  /** Who asks and answers where no labels tell. */
  readonly interview: Interview | null;
  /** How the turns of a transcript with labels lie. */
  readonly floor: Floor;
  /** Who answers in a transcript: the "you" of its questions. */
  interviewee: readonly ActorName[];
};

/** Actors mentioned together at one place. */
export type Mentioned = {
  readonly names: readonly ActorName[];
  readonly sentence: number;
  readonly kind: "person" | "state" | "other";
};

/** Starts the memory of one text; `titled` are those whom its `title` says it is about. */
export function startDiscourse(
  cast: Cast,
  sentences: readonly Sentence[],
  titled: readonly ActorName[] = [],
  title = "",
): Discourse {
  const { counts, homes, hosts, foremost, areSides, foremostGroup } = findSides(cast, sentences, titled);
  const interview = findInterview(cast, sentences, title);
  const floor = findFloor(sentences);
  const author = interview === null ? findAuthor(cast, sentences, title) : [];
  return {
    cast,
    sentences,
    speaker: null,
    author,
    isQuotedAuthor: false,
    interview,
    floor,
    chapeau: null,
    turn: null,
    subjects: [],
    crowd: null,
    named: [],
    counts,
    homes,
    hosts,
    // Those who issue a statement together are its sides.
    parties: author.length > 1 ? author : [],
    participants: [],
    lastMeeting: [],
    twoWhoMet: [],
    titled,
    foremost,
    areSides,
    organs: new Map(),
    group: null,
    foremostGroup,
    lastIsText: false,
    textParagraph: -1,
    texts: null,
    terms: null,
    termsToldBy: null,
    accordSentence: -9,
    bloc: null,
    medium: null,
    place: null,
    questioners: findQuestioners(cast, sentences),
    interviewee: floor.from < sentences.length ? whoAnswers(cast, sentences.slice(0, floor.from), title) : [],
  };
}

/** The last speaker, where they spoke in the sentence before this one and in its paragraph; else null. */
export function speakerBefore({ speaker }: Discourse, { paragraph, number }: Sentence): LastSpeaker | null {
  return speaker !== null && speaker.paragraph === paragraph && speaker.sentence === number - 1 ? speaker : null;
}

/** The person of that name, if the text has one. */
export function personNamed(cast: Cast, name: ActorName): Person | undefined {
  return cast.personByName.get(name);
}

/** Remembers a subject; only the latest forty count. */
export function rememberSubject(discourse: Discourse, names: readonly ActorName[], sentence: number): void {
  if (names.length > 0 && isCrowd(names[0])) discourse.crowd = { names, sentence };
  if (names.length === 0 || isAnonymous(names[0])) return;
  const kind = names.every((name) => personNamed(discourse.cast, name) !== undefined) ? "person" : "state";
  discourse.subjects.push({ names, sentence, kind });
  if (discourse.subjects.length > 40) discourse.subjects.shift();
}

/** True for several people without a name. */
export function isCrowd(name: ActorName): boolean {
  if (!isAnonymous(name)) return false;
  const [head] = name.split(/ (?:of|in|from|with|to|on|at|who|close|familiar|briefed|for) |,/);
  return (
    /[^s]s$|people$|police$|staff$|team$|office$|entourage$|camp$|circle$|media$|press$/.test(head) &&
    !/^anonymous: one\b/.test(head)
  );
}

/** True for whoever the text names as more than a host of others. */
export function mayBeSide({ counts, hosts, foremost }: Discourse, name: ActorName): boolean {
  return counts.has(name) && (!hosts.has(name) || foremost.includes(name));
}

/** What "both sides" means here; nobody where the text does not tell. */
export function partiesOf(discourse: Discourse): readonly ActorName[] {
  if (discourse.parties.length >= 2) return discourse.parties;
  return discourse.areSides ? discourse.foremost : [];
}
