import type { ActorName, AttributionChain, ClaimKind, Modality, Stance } from "../../domain/claim.ts";
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

/** "Norlandia's Ada Quill", "Norlandia's chief envoy Ada Quill": the state only says whose the person is. */
export function ownsPerson(
  words: readonly Word[],
  mentions: readonly NameMention[],
  { to, kind }: NameMention,
): boolean {
  if (kind === "person" || words[to]?.tag !== "PART:possessive") return false;
  const owned = mentions.find((m) => m.from > to);
  return (
    owned !== undefined &&
    owned.kind === "person" &&
    owned.from - to < 6 &&
    words.slice(to + 1, owned.from).every(({ tag, text }) => /^(?:NOUN|PROPN|ADJ)/.test(tag) || text === "-")
  );
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
