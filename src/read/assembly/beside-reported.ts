// What is set against reported words by "while": "Residents said trucks had left, while gunmen remained in the port". People and things
// that nobody has named, and what lasted, are seen by whoever speaks; a named actor's deed, or one with a day of its own, is the
// reporter's. Weakness: a reporter who sets a crowd's deed against somebody's words without a day is taken for the speaker.

import { isDated } from "../events/frame-phrases.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Segment } from "../frames/segments.ts";
import { phraseOf } from "../frames/words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import type { Draft, Scene, Speech } from "./draft.ts";

const CONTRASTS = wordList("while whereas");
/** Verbs of what goes on or stays as it is. */
const LASTING = wordList("remain stay continue keep be persist last stand lie hold");

/** The speech that a segment goes on in, from what the one before it reported; null where it is the reporter's. */
export function besideReported(scene: Scene, segment: Segment, before: readonly Draft[]): Speech | null {
  const { words, discourse } = scene;
  const { clause, from, to } = segment;
  if (clause === null || !CONTRASTS.has(segment.lead) || clause.subject === null || clause.subject.isRelative)
    return null;
  // "said she knew of nothing | while she was secretary": when, not what else.
  if (words[from - 2]?.text !== ",") return null;
  const { group, subject } = clause;
  if (!group.isPast || group.modal !== null || scene.inQuote(group.main)) return null;
  if (SAYING.has(group.lemma) || SPEECH_ACTS.has(group.lemma) || POSITION_VERBS.has(group.lemma)) return null;
  const opens = words[subject.from];
  const isNamed = discourse.cast.mentions[scene.sentence.number].some(
    (mention) => mention.from < subject.head.to && mention.to > subject.head.from && mention.kind !== "place",
  );
  const isKnown = opens.tag.startsWith("PROPN") || /^(?:the|its|his|her|their|he|she|it|they)$/.test(opens.lower);
  if (isNamed || (isKnown && !LASTING.has(group.lemma) && !group.isProgressive)) return null;
  if (isDated(` ${phraseOf(words, from, to)} `)) return null;
  const told = before.findLast(
    ({ chain, cue }) => chain.length > 0 && cue !== null && SAYING.has(words[cue.from].lemma),
  );
  return told === undefined ? null : { chain: told.chain, speaker: told.chain.at(-1) ?? [], cue: null, lemma: "say" };
}
