import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import type { Cast, Person } from "../actors/cast.ts";
import { findPlace, homeOfMovement } from "../actors/geography.ts";
import { isMedium } from "../actors/media.ts";
import {
  atHome,
  fightingWeight,
  isBrokenAway,
  whereReported,
  mayBeGroup,
  regionIn,
  withGroup,
  withState,
  pairedWithArmy,
} from "./sides.ts";
import { findAuthor } from "./find-author.ts";
import { findQuestioners } from "./find-questioners.ts";
import { findInterview, type Interview } from "./find-interview.ts";
import type { Sentence, Word } from "../frames/words.ts";

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
  /** Who speaks throughout, in a letter or a statement. */
  readonly author: readonly ActorName[];
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
  /** Who answers in a transcript: the "you" of its questions. */
  interviewee: readonly ActorName[];
};

/** Actors mentioned together at one place. */
export type Mentioned = {
  readonly names: readonly ActorName[];
  readonly sentence: number;
  readonly kind: "person" | "state" | "other";
};

/** What a name must weigh at its least to be a side: more than two mentions behind "in". */
const LEAST_OF_A_SIDE = 0.5;
/** A name in the title counts for so many in the text. */
const TITLE_WEIGHT = 2;

/** Words of meeting and agreeing: where that was done, a capital is a venue. */
const AT_A_TABLE: ReadonlySet<string> = new Set(
  "talk talks meet meeting negotiation dialogue round summit sign agree agreement accord".split(" "),
);
const isOfTable = ({ lemma, lower }: Word): boolean => AT_A_TABLE.has(lemma) || AT_A_TABLE.has(lower);

/** Starts the memory of one text; `titled` are those whom its `title` says it is about. */
export function startDiscourse(
  cast: Cast,
  sentences: readonly Sentence[],
  titled: readonly ActorName[] = [],
  title = "",
): Discourse {
  const counts = new Map<ActorName, number>();
  const fights = new Map<ActorName, number>();
  const hosts = new Map<ActorName, number>();
  const brokenAway = new Set<ActorName>();
  const homes = new Set<ActorName>();
  for (const [s, sentence] of cast.mentions.entries())
    for (const mention of sentence)
      if ((mention.kind === "state" || mention.kind === "body") && !isMedium(mention.name)) {
        const before = sentences[s].words[mention.from - 1]?.lower;
        // A place where something is held is not a party to it; a capital that does something stands for its state.
        const { words } = sentences[s];
        if (!(mention.by === "capital" && /^(?:in|at|to)$/.test(before ?? "") && sentences[s].words.some(isOfTable)))
          homes.add(mention.name);
        const next = words[mention.to]?.tag === "PART:possessive" ? mention.to + 1 : mention.to;
        const after = words[words[next]?.text === "-" ? next + 1 : next]?.lower ?? "";
        if (MEDIATING.test(before ?? "") || MEDIATING.test(after))
          hosts.set(mention.name, (hosts.get(mention.name) ?? 0) + 1);
        const acts = /^(?:VERB:(?:past|fin)|AUX|PART:possessive)/.test(words[mention.to]?.tag ?? "");
        const weight =
          MEDIATING.test(before ?? "") || MEDIATING.test(after) || WHERE_HELD.test(after)
            ? 0
            : before === "in" || before === "at"
              ? 0.2
              : mention.by === "capital" && !acts
                ? 0.5
                : 1;
        counts.set(mention.name, (counts.get(mention.name) ?? 0) + weight);
        fights.set(mention.name, (fights.get(mention.name) ?? 0) + fightingWeight(words, mention));
        if (isBrokenAway(words, mention)) brokenAway.add(mention.name);
      }
  // "the Tern Islands Liberation Front" is meant by "the Tern Islanders" as often as by its name.
  for (const name of counts.keys()) {
    const region = homeOfMovement(name) === null ? undefined : regionIn(name, counts);
    if (region === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + (counts.get(region) ?? 0));
    counts.set(region, 0);
  }
  // "Ada Toll, Norway's chief facilitator": hers is no side.
  for (const { of, offices } of cast.persons)
    if (of !== null && MEDIATORS.some((office) => offices.has(office))) hosts.set(of, 1);
  // "the brigade" counts for the Tern Brigade, "the rebels" for the group named most.
  for (const { words } of sentences)
    for (const word of words) {
      const full = cast.short.get(word.lower);
      if (full !== undefined && word.text === word.lower && counts.has(full))
        counts.set(full, (counts.get(full) ?? 0) + 1);
    }
  // A war within one state: its army is the party, where it is spoken of as often as the state.
  const opposed = pairedWithArmy(cast, sentences);
  const army = cast.organs.get("army") ?? cast.organs.get("military") ?? opposed;
  // An international body is more often a host or mediator than a side, an armed movement hardly ever.
  const ranked = new Map(
    [...counts].map(([name, count]) => {
      const by = findPlace(name)?.by;
      if (hosts.has(name)) return [name, count / 2];
      return [name, by === "body" ? count / 2 : by === "movement" && count >= 2 ? 1.6 * count : count];
    }),
  );
  // "fled across the Chinese border": of a host, what a side has tells nothing.
  for (const [name, weight] of fights) if (!hosts.has(name)) ranked.set(name, (ranked.get(name) ?? 0) + weight);
  for (const name of brokenAway) ranked.set(name, (ranked.get(name) ?? 0) + TITLE_WEIGHT);
  for (const name of titled) ranked.set(name, (ranked.get(name) ?? 0) + TITLE_WEIGHT);
  const isParty = army !== null && army.count >= 3 && (army.count >= (counts.get(army.state) ?? 0) || opposed !== null);
  if (army !== null && isParty) {
    ranked.set(army.name, army.count + (titled.includes(army.state) ? TITLE_WEIGHT : 0));
    ranked.delete(army.state);
  }
  const sorted = withState(
    cast,
    [...ranked].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  );
  const foremost = withGroup(
    cast,
    counts,
    whereReported(
      cast,
      sentences,
      hosts,
      atHome(
        cast,
        sentences,
        ranked,
        sorted
          .slice(0, 2)
          // A place where something is held, and nothing else, is no side.
          .filter(([, count], i) => count >= LEAST_OF_A_SIDE && (i === 0 || count > 1 || sorted[0][1] <= 3))
          .map(([name]) => name),
      ),
    ),
  );
  const interview = findInterview(cast, sentences, title);
  const author = interview === null ? findAuthor(cast, sentences, title) : [];
  return {
    cast,
    sentences,
    speaker: null,
    author,
    interview,
    chapeau: null,
    turn: null,
    subjects: [],
    crowd: null,
    named: [],
    counts,
    homes,
    // Those who issue a statement together are its sides.
    parties: author.length > 1 ? author : [],
    participants: [],
    lastMeeting: [],
    twoWhoMet: [],
    titled,
    foremost,
    organs: new Map(),
    group: null,
    foremostGroup: foremostGroupOf(cast, sorted),
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
    interviewee: [],
  };
}

/** The last speaker, where they spoke in the sentence before this one and in its paragraph; else null. */
export function speakerBefore({ speaker }: Discourse, { paragraph, number }: Sentence): LastSpeaker | null {
  return speaker !== null && speaker.paragraph === paragraph && speaker.sentence === number - 1 ? speaker : null;
}

const MEDIATING =
  /^(?:mediators?|mediating|mediation|mediated|hosts?|hosted|facilitators?|guarantors?|brokers?|brokered)$/;

const MEDIATORS = ["mediator", "facilitator", "moderator", "host"] as const;

/** "the Norlandian capital", "a Norlandian resort": where something is held. */
const WHERE_HELD = /^(?:capital|resort|city|town|port|hotel|island|lakeside|seaside)$/;

function foremostGroupOf(cast: Cast, sorted: readonly (readonly [ActorName, number])[]): ActorName | null {
  const bodies = new Set(cast.mentions.flat().flatMap((m) => (m.kind === "body" ? [m.name] : [])));
  return sorted.find(([name, count]) => count >= 2 && bodies.has(name) && mayBeGroup(cast, name))?.[0] ?? null;
}

/** The person of that name, if the text has one. */
export function personNamed(cast: Cast, name: ActorName): Person | undefined {
  return cast.personByName.get(name);
}

/** Remembers a subject; only the latest forty count. */
export function rememberSubject(discourse: Discourse, names: readonly ActorName[], sentence: number): void {
  if (names.length === 1 && isCrowd(names[0])) discourse.crowd = { names, sentence };
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

/** What "both sides" means here. */
export function partiesOf(discourse: Discourse): readonly ActorName[] {
  return discourse.parties.length >= 2 ? discourse.parties : discourse.foremost;
}
