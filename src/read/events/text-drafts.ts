// Shared by the readers of what happens to texts: where a text stands behind a verb, and a draft about it.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import type { Word } from "../frames/words.ts";
import { onBehalf } from "./accord-drafts.ts";
import { eventModality } from "./event-modality.ts";
import { headOf } from "./event-phrases.ts";
import { ACCORD_HEADS } from "./frame-words.ts";
import { TEXTS } from "./text-courses.ts";

/** The noun of a text in the object behind a verb, past a receiver and what is set off by commas; -1 where there is none. */
export function textAfter(p: Proposition, from: number, takesOffers = false): number {
  const { words } = p.scene;
  for (let i = from; i < Math.min(p.to, from + 10); i++) {
    const { tag, lower, text } = words[i];
    if (text === "," && i === from) {
      const close = words.findIndex((word, at) => at > i && word.text === ",");
      if (close > 0 && close < p.to && close - i < 9) return textAfter(p, close + 1, takesOffers);
      return -1;
    }
    if (
      (TEXTS.has(lower) || (takesOffers && /^(?:offers?|demands?|terms)$/.test(lower))) &&
      tag.startsWith("NOUN") &&
      isHead(words, i)
    )
      return i;
    if (/^(?:VERB|AUX)/.test(tag) || text === "," || text === ";" || tag === "SCONJ") return -1;
    if (tag === "ADP" && !/^(?:of|back|over|on|out|up|down|in|before|to)$/.test(lower)) return -1;
    // "handed over a rifle with the list": behind another object's preposition no text is handed.
    if (tag.startsWith("NOUN") && words[i + 1]?.tag === "ADP" && words[i + 1].lower !== "of") return -1;
  }
  return -1;
}

/** True where the noun is no part of a longer one: "paper" but not "paper mill". */
export function isHead(words: readonly Word[], at: number): boolean {
  let last = at;
  // "the draft peace agreement"
  if (words[at].lower === "draft") while (words[last + 1]?.tag.startsWith("NOUN") && last < at + 3) last++;
  const next = words[last > at + 1 ? last : at + 1];
  return next === undefined || !next.tag.startsWith("NOUN") || TEXTS.has(next.lower) || ACCORD_HEADS.has(next.lower);
}

/** A draft of a deed done with a text, over the clause. */
export function deed(
  p: Proposition,
  rule: string,
  actors: readonly ActorName[],
  counterparts: readonly ActorName[] = [],
): Draft {
  const modality = eventModality(p);
  const draft = draftOf(p, "document", rule, {
    actors,
    counterparts: counterparts.filter((name) => !actors.includes(name)),
    modality: /^(?:neither|none|nobody|nothing)$/.test(headOfSubject(p))
      ? "denied"
      : modality === "asserted" && isTakenBack(p)
        ? "cancelled"
        : modality,
  });
  return onBehalf(p, draft);
}

/** "was taken off the table", "withdrew its draft": what was there is no more. */
function isTakenBack({ group, phrase }: Proposition): boolean {
  return (
    /^(?:withdraw|shelve|scrap|jettison)$/.test(group.lemma) ||
    (/^(?:take|pull)$/.test(group.lemma) && / off the table /.test(phrase))
  );
}

function headOfSubject(p: Proposition): string {
  if (p.subject === null) return "";
  const head = headOf(p.scene.words, p.subject);
  return p.scene.words[head < 0 ? p.subject.from : head].lower;
}

/** True when a text was the last thing spoken of, or was spoken of in this paragraph. */
export function spokeOfText({ scene }: Proposition): boolean {
  return scene.discourse.lastIsText || scene.discourse.textParagraph === scene.sentence.paragraph;
}

const AWAITED = wordList(
  "letter letters reply replies answer answers response draft drafts text texts document documents paper papers list lists note memorandum version",
);

/** "… as soon as both send him a letter. It has not arrived": a text that the sentence before speaks of as still to come. */
export function isAwaited({ group, scene: { sentence, discourse } }: Proposition): boolean {
  if (!group.isNegated || !/^(?:arrive|come|receive|deliver|send|give|write|sign)$/.test(group.lemma)) return false;
  const before = discourse.sentences[sentence.number - 1];
  return (
    before?.paragraph === sentence.paragraph &&
    before.words.some(({ lower, tag }) => AWAITED.has(lower) && tag.startsWith("NOUN"))
  );
}
