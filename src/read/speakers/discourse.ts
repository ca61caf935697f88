import type { ActorName } from "../../domain/claim.ts";
import type { Cast, Person } from "../actors/cast.ts";
import { adjectiveOf, findPlace, homeOfMovement } from "../actors/geography.ts";
import { isKnownMedium } from "../actors/media.ts";
import { findAuthor } from "./find-author.ts";
import type { Sentence } from "../frames/words.ts";

/** Who was spoken of so far, for pronouns, roles and words like "both sides". One per text; changed while reading from top to bottom. */
export type Discourse = {
  readonly cast: Cast;
  /** All sentences of the text, by number. */
  readonly sentences: readonly Sentence[];
  /** The last speakers, and the paragraph they spoke in. */
  speaker: {
    readonly names: readonly ActorName[];
    readonly paragraph: number;
    readonly sentence: number;
    readonly chain: readonly (readonly ActorName[])[];
    /** True when they only did an act of speech ("denounced the plan"), so that what follows is not reported unless a pronoun or mark says so. */
    readonly isAct?: boolean;
  } | null;
  /** Who speaks throughout, in a letter or a statement. */
  readonly author: ActorName | null;
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
  /** The sentence that told of an accord last, -9 before any. */
  accordSentence: number;
  /** The union of states named last. */
  bloc: ActorName | null;
  /** The newspaper, agency or broadcaster named last. */
  medium: ActorName | null;
  /** The first place that the last sentence to name any names. */
  place: string | null;
  /** Labels, in lower case, whose turns in a transcript are questions. */
  readonly questioners: ReadonlySet<string>;
  /** Who answers in a transcript: the "you" of its questions. */
  interviewee: readonly ActorName[];
};

/** Actors mentioned together at one place. */
export type Mentioned = {
  readonly names: readonly ActorName[];
  readonly sentence: number;
  readonly kind: "person" | "state" | "other";
};

/** A name in the title counts for so many in the text. */
const TITLE_WEIGHT = 2;

/** Starts the memory of one text; `titled` are those whom its title says it is about. */
export function startDiscourse(
  cast: Cast,
  sentences: readonly Sentence[],
  titled: readonly ActorName[] = [],
): Discourse {
  const counts = new Map<ActorName, number>();
  const fights = new Map<ActorName, number>();
  const hosts = new Map<ActorName, number>();
  for (const [s, sentence] of cast.mentions.entries())
    for (const mention of sentence)
      if ((mention.kind === "state" || mention.kind === "body") && !isMedium(mention.name)) {
        const before = sentences[s].words[mention.from - 1]?.lower;
        // A place where something is held is not a party to it; a capital that does something stands for its state.
        const { words } = sentences[s];
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
  const army = cast.organs.get("army") ?? cast.organs.get("military");
  // An international body is more often a host or mediator than a side, an armed movement hardly ever.
  const ranked = new Map(
    [...counts].map(([name, count]) => {
      const by = findPlace(name)?.by;
      if (hosts.has(name)) return [name, count / 2];
      return [name, by === "body" ? count / 2 : by === "movement" && count >= 2 ? 1.6 * count : count];
    }),
  );
  for (const [name, weight] of fights) ranked.set(name, (ranked.get(name) ?? 0) + weight);
  for (const name of titled) ranked.set(name, (ranked.get(name) ?? 0) + TITLE_WEIGHT);
  if (army !== undefined && army.count >= 3 && army.count >= (counts.get(army.state) ?? 0)) {
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
    atHome(
      cast,
      sentences,
      ranked,
      sorted
        .slice(0, 2)
        .filter(([, count], i) => i === 0 || count > 1 || sorted[0][1] <= 3)
        .map(([name]) => name),
    ),
  );
  return {
    cast,
    sentences,
    speaker: null,
    author: findAuthor(cast, sentences),
    chapeau: null,
    turn: null,
    subjects: [],
    crowd: null,
    named: [],
    counts,
    parties: [],
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
    accordSentence: -9,
    bloc: null,
    medium: null,
    place: null,
    questioners: findQuestioners(sentences),
    interviewee: [],
  };
}

/** "the rebels' commander … the government": where both foremost are groups, the state that is named nearly as often is a side. */
function withState(
  cast: Cast,
  sorted: readonly (readonly [ActorName, number])[],
): readonly (readonly [ActorName, number])[] {
  // A movement's opponent is its own state where that is named at least half as often as a neighbour.
  const movement = sorted.slice(0, 2).find(([name]) => homeOfMovement(name) !== null);
  const home = movement === undefined ? undefined : sorted.find(([name]) => name === homeOfMovement(movement[0]));
  if (movement !== undefined && home !== undefined && sorted.indexOf(home) > 1) {
    const other = sorted[0] === movement ? sorted[1] : sorted[0];
    if (isKnownState(cast, other[0]) && 2.5 * home[1] >= other[1])
      return [movement, home, ...sorted.filter((each) => each !== movement && each !== home)];
  }
  if (sorted.length < 3 || sorted.slice(0, 2).some(([name]) => isKnownState(cast, name))) return sorted;
  const state = sorted.find(([name]) => isKnownState(cast, name));
  if (state === undefined || 2 * state[1] < sorted[1][1] || sorted.slice(0, 2).some(([name]) => name.endsWith(" army")))
    return sorted;
  return [sorted[0], state, ...sorted.slice(1).filter((each) => each !== state)];
}

/**
 * A state and its neighbour are foremost, but a liberation front is named about as often as the neighbour: the war is at home, and the
 * neighbour host or backer.
 */
function withGroup(
  cast: Cast,
  counts: ReadonlyMap<ActorName, number>,
  foremost: readonly ActorName[],
): readonly ActorName[] {
  const [first, second] = foremost;
  if (second === undefined || !isKnownState(cast, first) || !isKnownState(cast, second)) return foremost;
  const floor = Math.max(3, 0.8 * (counts.get(second) ?? 0));
  for (const [name, count] of counts)
    if (count >= floor && count < (counts.get(first) ?? 0) && ARMED_NAME.test(name) && mayBeGroup(cast, name))
      return [first, name];
  return foremost;
}

const ARMED_NAME = /\b(?:Front|Movement|Army|Forces?|Liberation|Brigades?|Militia|Resistance|Guerrilla|Insurgency)\b/;

/** True for a name that says its bearers are armed, or that the tables have as a movement. */
export function isArmed(name: ActorName): boolean {
  return ARMED_NAME.test(name) || findPlace(name)?.by === "movement";
}

/** What a side to a conflict has, loses and is struck by; a mediator or host is not spoken of so. */
const HOSTILE: ReadonlySet<string> = new Set(
  (
    "army armies military troops troop forces force soldier soldiers fighter fighters militia militias rebels insurgents gunmen jets jet warplanes drone drones missile " +
    "missiles rockets shelling artillery strike strikes airstrikes raid raids offensive attack attacks gunners navy border frontier territory soil " +
    "prisoner prisoners captives hostages detainees villager villagers civilian civilians town towns positions lines commander commanders front side"
  ).split(" "),
);

const DISPUTES: ReadonlySet<string> = new Set(
  "war wars conflict fighting talks negotiations dialogue peace accord agreement deal truce ceasefire treaty dispute clashes hostilities border frontier relations rupture reconciliation".split(
    " ",
  ),
);

/** How much a mention tells that it is of a side to the conflict: by what it owns, or by standing with the other side. */
function fightingWeight(
  words: Sentence["words"],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const next = words[to]?.tag === "PART:possessive" ? to + 1 : to;
  if (HOSTILE.has(words[next]?.lower ?? "")) return 1;
  const lead = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (lead < 1 || !/^(?:with|against|between|and)$/.test(words[lead].lower)) return 0;
  for (let i = lead - 1; i >= 0 && lead - i < 6; i--) if (DISPUTES.has(words[i].lower)) return 1;
  return 0;
}

/**
 * "Norlandia's paramilitary Tern Force" at war with "the army": an armed group's opponent is its own state's army rather than a third
 * state that is named somewhat more often.
 */
function atHome(
  cast: Cast,
  sentences: readonly Sentence[],
  ranked: ReadonlyMap<ActorName, number>,
  foremost: readonly ActorName[],
): readonly ActorName[] {
  const [first, second] = foremost;
  if (second === undefined) return foremost;
  const group = [first, second].find((name) => mayBeGroup(cast, name) && !isKnownState(cast, name));
  const other = group === first ? second : first;
  if (group === undefined || !isKnownState(cast, other)) return foremost;
  const home = homeOf(cast, sentences, group);
  if (home === null || home === other || (ranked.get(other) ?? 0) > 1.5 * (ranked.get(home) ?? 0)) return foremost;
  let armies = 0;
  for (const { words } of sentences) for (const word of words) if (word.lower === "army") armies++;
  if (armies < 3) return foremost;
  const army = `${cast.adjectives.get(home) ?? adjectiveOf(home)} army`;
  return foremost.map((name) => (name === other ? army : name));
}

function isKnownState(cast: Cast, name: ActorName): boolean {
  return findPlace(name)?.by === "name" || cast.adjectives.has(name);
}

/** The state that stands before a group's name as its own: "Norlandia's Tern Force", "the Norlandian rebel group Tern Force". */
function homeOf(cast: Cast, sentences: readonly Sentence[], group: ActorName): ActorName | null {
  for (const [s, mentions] of cast.mentions.entries())
    for (const [m, mention] of mentions.entries()) {
      const before = mentions[m - 1];
      if (mention.name !== group || before?.kind !== "state" || mention.from - before.to > 4) continue;
      const between = sentences[s].words.slice(before.to, mention.from);
      if (between.every((word) => /^(?:PART:possessive|ADJ|NOUN|PROPN)/.test(word.tag))) return before.name;
    }
  return null;
}

const OFFICIAL =
  /\b(?:nations|union|league|committee|court|ministry|cross|crescent|agency|organi[sz]ation|council|bank|news|times|post|commission|office|fund|tribune|television|radio|police|parliament|senate|assembly|institute|university|foundation|centre|center|church|college|observatory|watch|company|corporation|association|society|embassy|hospital|school|bureau|charity|congress|conference|summit)\b/i;

const MEDIATING =
  /^(?:mediators?|mediating|mediation|mediated|hosts?|hosted|facilitators?|guarantors?|brokers?|brokered)$/;

const MEDIATORS = ["mediator", "facilitator", "moderator", "host"] as const;

/** "the Norlandian capital", "a Norlandian resort": where something is held. */
const WHERE_HELD = /^(?:capital|resort|city|town|port|hotel|island|lakeside|seaside)$/;

const MEDIUM =
  /\b(?:news|times|post|tribune|television|tv|radio|herald|daily|gazette|journal|chronicle|observer|guardian|agency|courier|press|mail|telegraph)\b/i;

/** True for the name of a newspaper, agency or broadcaster. */
export function isMedium(name: ActorName): boolean {
  return MEDIUM.test(name) || isKnownMedium(name);
}

/** True for a body that may be an armed group or movement. */
export function mayBeGroup(cast: Cast, name: ActorName): boolean {
  const by = findPlace(name)?.by;
  return by !== "name" && by !== "body" && !OFFICIAL.test(name) && !isKnownMedium(name) && !cast.adjectives.has(name);
}

function foremostGroupOf(cast: Cast, sorted: readonly (readonly [ActorName, number])[]): ActorName | null {
  const bodies = new Set(cast.mentions.flat().flatMap((m) => (m.kind === "body" ? [m.name] : [])));
  return sorted.find(([name, count]) => count >= 2 && bodies.has(name) && mayBeGroup(cast, name))?.[0] ?? null;
}

/** Labels in capitals before a colon whose turns end in a question more often than not: whoever asks in an interview. */
function findQuestioners(sentences: readonly Sentence[]): ReadonlySet<string> {
  const turns = new Map<string, { all: number; asked: number }>();
  let turn: { all: number; asked: number } | null = null;
  let paragraph = -1;
  for (const { words, paragraph: here } of sentences) {
    if (here !== paragraph) turn = null;
    paragraph = here;
    const colon = words.findIndex((word, i) => i > 0 && i < 5 && word.text === ":");
    if (colon > 0 && words.slice(0, colon).every((word) => word.text === word.text.toUpperCase())) {
      const label = words
        .slice(0, colon)
        .map((word) => word.lower)
        .join(" ");
      turn = turns.get(label) ?? { all: 0, asked: 0 };
      turns.set(label, turn);
      turn.all++;
    }
    if (turn !== null && words.slice(-3).some((word) => word.text === "?")) turn.asked++;
  }
  return new Set([...turns].filter(([, { all, asked }]) => asked >= 2 && asked * 2 > all).map(([label]) => label));
}

/** The person of that name, if the text has one. */
export function personNamed(cast: Cast, name: ActorName): Person | undefined {
  return cast.personByName.get(name);
}

/** Remembers a subject; only the latest forty count. */
export function rememberSubject(discourse: Discourse, names: readonly ActorName[], sentence: number): void {
  if (names.length === 1 && isCrowd(names[0])) discourse.crowd = { names, sentence };
  if (names.length === 0 || names[0].startsWith("anonymous:")) return;
  const kind = names.every((name) => personNamed(discourse.cast, name) !== undefined) ? "person" : "state";
  discourse.subjects.push({ names, sentence, kind });
  if (discourse.subjects.length > 40) discourse.subjects.shift();
}

/** True for several people without a name. */
export function isCrowd(name: ActorName): boolean {
  if (!name.startsWith("anonymous:")) return false;
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
