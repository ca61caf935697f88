// What is promised by a noun, where that is a meeting, a text or an event (guideline 2.1): "has promised a referendum in the spring".

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { headOf } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";

const PROMISING = wordList("promise pledge announce");
const EVENTS = wordList(
  `referendum referendums plebiscite vote ballot election elections inquiry inquiries investigation investigations probe census parade
  trial trials prosecution airlift evacuation reshuffle`,
);
/** Texts that may be promised. */
const TEXTS = wordList("draft list letter report reply answer roadmap plan blueprint proposals text version map");

/** The meeting, text or event that somebody has promised, as that, planned; else null. */
export function promisedThing(p: Proposition): Draft | null {
  const { scene, group, subjects } = p;
  if (!PROMISING.has(group.lemma) || group.form !== "finite" || group.isPassive || group.isNegated) return null;
  if (group.modal !== null || group.isFuture || subjects.length === 0) return null;
  const { words } = scene;
  const at = pastTime(words, group.to, p.to);
  if (!/^(?:DET|NUM|ADJ|NOUN)/.test(words[at]?.tag ?? "")) return null;
  const object = phraseAfter(words, at, p.to);
  const head = object === null ? -1 : headOf(words, object);
  if (head < 0) return null;
  const noun = words[head].lower;
  const kind = MEETING_HEADS.has(noun)
    ? "meeting"
    : EVENTS.has(noun)
      ? "incident"
      : TEXTS.has(noun)
        ? "document"
        : null;
  // "announced a plan": the text is there.
  if (kind === null || (group.lemma === "announce" && kind !== "incident")) return null;
  return draftOf(p, kind, `${kind}-promised`, {
    actors: subjects,
    chain: [...(p.speech?.chain ?? []), subjects],
    cue: { from: group.main, to: group.main + 1 },
    modality: "planned",
  });
}
