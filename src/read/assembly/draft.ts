import type { ActorName, AttributionChain, ClaimKind, Modality, Stance } from "../../domain/claim.ts";
import { OFFICES } from "../actors/person-words.ts";
import type { NameMention } from "../actors/cast.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Met } from "../frames/phrase-pattern.ts";
import type { Clause } from "../frames/segments.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { Discourse } from "../speakers/discourse.ts";
import type { InQuote } from "../speakers/saying.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

/** Who is speaking, for content that is being read. */
export type Speech = {
  readonly chain: AttributionChain;
  readonly speaker: readonly ActorName[];
  readonly cue: WordRange | null;
  readonly lemma: string;
};

/** A claim before it gets its offsets, date and id; ranges are word numbers of its sentence. */
export type Draft = {
  readonly kind: ClaimKind;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly cue: WordRange | null;
  readonly content: WordRange | null;
  readonly chain: AttributionChain;
  readonly actors: readonly ActorName[];
  readonly counterparts: readonly ActorName[];
  readonly stance: Stance;
  readonly modality: Modality;
  /** Words of the attribution, when the span takes it in: dates there date the report. */
  readonly attribution?: WordRange | null;
};

/** A sentence being read. */
export type Scene = {
  readonly discourse: Discourse;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly inQuote: InQuote;
  /** What its words meet of the needs of all patterns; see frames/phrase-pattern.ts. */
  readonly met: Met;
};

/** A clause to be classified: its words, its verb, its subject and who says it. */
export type Proposition = {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
  readonly group: VerbGroup;
  readonly subject: WordRange | null;
  readonly subjects: readonly ActorName[];
  readonly speech: Speech | null;
  /** The words in lower case between blanks, for phrase rules: " they ruled out any change ". */
  readonly phrase: string;
  /** Word numbers left out: an attribution in the middle. */
  readonly hole: WordRange | null;
};

/** A rule tries to read a proposition as one kind of claim. */
export type Rule = (proposition: Proposition) => Draft | null;

/** A draft of that kind over the whole proposition; the rest can be overridden. */
export function draftOf(p: Proposition, kind: ClaimKind, rule: string, more: Partial<Draft> = {}): Draft {
  return {
    kind,
    from: p.from,
    to: p.to,
    rule,
    cue: p.speech?.cue ?? null,
    content: { from: p.from, to: p.to },
    chain: p.speech?.chain ?? [],
    actors: [],
    counterparts: [],
    stance: "neutral",
    modality: "asserted",
    ...more,
  };
}

/** Whom the words of a range stand for. */
export function actorsIn(p: Proposition, range: WordRange | null): readonly ActorName[] {
  return range === null ? [] : resolvePhrase(p.scene.discourse, p.scene.sentence, range);
}

/** Named actors that stand anywhere in a range, by name. */
export function namesIn(scene: Scene, range: WordRange): readonly ActorName[] {
  const names: ActorName[] = [];
  const mentions = scene.discourse.cast.mentions[scene.sentence.number];
  for (const mention of mentions)
    if (
      mention.from >= range.from &&
      mention.to <= range.to &&
      mention.kind !== "place" &&
      !names.includes(mention.name) &&
      !ownsPerson(scene.words, mentions, mention)
    )
      names.push(mention.name);
  return names;
}

/** "Norlandia's Ada Quill", "the Norlandian premier, Ada Quill,": the state or body only says whose the person is. */
export function ownsPerson(words: readonly Word[], mentions: readonly NameMention[], mention: NameMention): boolean {
  const { from, to, kind } = mention;
  if (kind === "person") return false;
  const owned = mentions.find((m) => m.kind === "person" && m.from > to && m.from - to < LONGEST_OFFICE);
  const isOwned = words[to]?.tag === "PART:possessive";
  if (owned !== undefined && isTitle(words, isOwned ? to + 1 : to, owned.from, isOwned)) return true;
  // "Ada Quill, the Norlandian premier,"
  const named = mentions.findLast((m) => m.kind === "person" && m.to < from && from - m.to < LONGEST_OFFICE);
  return (
    named !== undefined &&
    words[named.to].text === "," &&
    /^(?:DET|ADJ|PROPN|NOUN)/.test(words[named.to + 1].tag) &&
    words.slice(named.to + 1, from).every(({ tag }) => /^(?:DET|ADJ)/.test(tag)) &&
    (OFFICES.has(words[to]?.lower ?? "") || OFFICES.has(words[to + 1]?.lower ?? ""))
  );
}

/** How many words the office between a state and the name of its holder may take. */
const LONGEST_OFFICE = 8;

/** "'s chief envoy | Ada Quill", "foreign minister, | Ada Quill": an office, or behind a possessive any noun or none, up to a name. */
function isTitle(words: readonly Word[], from: number, to: number, isOwned: boolean): boolean {
  const between = words.slice(from, to);
  const isApposed = between.at(-1)?.text === ",";
  const office = isApposed ? between.slice(0, -1) : between;
  if (!office.every(({ tag, text }) => /^(?:NOUN|PROPN|ADJ)/.test(tag) || text === "-" || (isApposed && tag === "ADP")))
    return false;
  return (isOwned && !isApposed) || office.some(({ lower }) => OFFICES.has(lower));
}

/** True when one of the words (given in lower case) stands in the range. */
export function hasWord(words: readonly Word[], range: WordRange, wanted: ReadonlySet<string>): number {
  for (let i = range.from; i < range.to && i < words.length; i++)
    if (wanted.has(words[i].lower) || wanted.has(words[i].lemma)) return i;
  return -1;
}

/** Kinds of what happens, is laid down or falls due, rather than of what somebody says or wants. */
export const EVENT_KINDS: ReadonlySet<string> = new Set([
  "meeting",
  "document",
  "provision",
  "agreement",
  "incident",
  "casualty",
  "deadline",
]);
