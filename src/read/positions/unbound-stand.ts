// The stand of a side that will not have a text bind it: "says it is not bound by the accord", "does not feel bound by the resolution", "a
// resolution by which the brigade says it will not be bound", "to which the rebels say they will not submit".

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { headWord } from "../events/event-phrases.ts";
import { ACCORD_HEADS, TERM_TEXTS } from "../events/frame-words.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { SAYING } from "../speakers/cues.ts";

/** What a side does with a text that it has for its own. */
const ABIDES = wordList(
  "bind accept submit live honour honor respect abide comply recognise recognize observe heed obey join sign follow",
);

/** A side that refuses to be bound; null where the clause tells of none. */
export function unboundStand(p: Proposition): Draft | null {
  return byWhichNotBound(p) ?? notBoundBy(p);
}

/** "is not bound by the accord", "does not feel bound by the resolution". */
function notBoundBy(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const { words } = scene;
  if (!group.isNegated || subjects.length === 0) return null;
  const isBound = group.lemma === "bind" && group.isPassive;
  const isFelt = /^(?:feel|consider|regard|see)$/.test(group.lemma);
  let at = group.to;
  if (isFelt) {
    if (/^(?:itself|themselves|himself|herself)$/.test(words[at]?.lower ?? "")) at++;
    if (words[at]?.lower === "as") at++;
    if (words[at]?.lower !== "bound") return null;
    at++;
  } else if (!isBound) return null;
  if (words[at]?.lower !== "by") return null;
  const text = phraseAfter(words, at + 1, p.to);
  if (text === null) return null;
  const head = headWord(words, text);
  if (!TERM_TEXTS.has(head) && !ACCORD_HEADS.has(head) && !/^(?:it|them|decision|ruling)$/.test(head)) return null;
  const chain = p.speech?.chain ?? [];
  return draftOf(p, "position", "position-unbound", { actors: subjects, chain, stance: "opposes" });
}

/** "a resolution by which the brigade says it will not be bound": from the text on. */
function byWhichNotBound(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const { words, groups } = scene;
  const which = p.from - 1;
  if (words[which]?.lower !== "which" || !/^(?:by|to|under|with|in)$/.test(words[which - 1]?.lower ?? "")) return null;
  if (!SAYING.has(group.lemma) || group.isPassive || subjects.length === 0) return null;
  const inner = groups.find((each) => each.form === "finite" && each.from >= group.to && each.to <= p.to);
  if (inner === undefined || !inner.isNegated || !ABIDES.has(inner.lemma)) return null;
  let from = which - 2;
  if (!TERM_TEXTS.has(words[from]?.lower ?? "")) return null;
  while (from > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART:possessive)/.test(words[from - 1].tag)) from--;
  return {
    ...draftOf(p, "position", "position-unbound", { actors: subjects, stance: "opposes" }),
    from,
    content: { from, to: p.to },
    cue: { from: group.main, to: group.main + 1 },
    chain: [...(p.speech?.chain ?? []), subjects],
  };
}
