// Shared by the readers of events told in noun phrases: where such a phrase begins and ends, and whom it names.

import type { ActorName } from "../../domain/claim.ts";
import type { Scene } from "../assembly/draft.ts";
import type { Word } from "../frames/words.ts";
import { isBacker } from "../speakers/actor-phrase.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isArmed } from "../speakers/sides.ts";

/** The first word of the noun phrase that a noun heads, names in the plural and hyphens among it. */
export function phraseStart(words: readonly Word[], head: number): number {
  let from = head;
  while (
    from > 0 &&
    (/^(?:ADJ|NOUN|NUM|PROPN|DET|PRON:possessive|PART:possessive)/.test(words[from - 1].tag) ||
      words[from - 1].text === "-") &&
    // "on Monday | the talks": an article opens a phrase of its own.
    !(words[from].tag === "DET" && /^(?:NOUN|NUM|PROPN)/.test(words[from - 1].tag))
  )
    from--;
  return from;
}

/** The end of the places, times and persons told behind a noun. */
export function placeEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    const { tag, lower, text } = words[at];
    if (
      ["in", "on", "near", "at", "with", "between", "against", "of", "late", "early", "and"].includes(lower) &&
      words[at + 1] !== undefined &&
      (words[at + 1].tag === "DET" ||
        words[at + 1].tag === "ADJ" ||
        words[at + 1].tag === "NUM" ||
        words[at + 1].tag.startsWith("PROPN") ||
        words[at + 1].tag.startsWith("NOUN"))
    )
      at++;
    else if (
      tag.startsWith("PROPN") ||
      tag === "NUM" ||
      tag.startsWith("NOUN") ||
      ((tag === "DET" || tag === "ADJ") && at > from) ||
      (text === "-" && at > from)
    )
      at++;
    else break;
  }
  return at;
}

/** True where the words say when, where, by whom or under what. */
export function tells(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      ["in", "on", "at", "by", "last", "this", "under", "yesterday", "earlier", "to", "following"].includes(
        words[i].lower,
      )
    )
      return true;
  return false;
}

/** Those behind "by" or "between". */
export function byPhrase(scene: Scene, from: number, to: number): readonly ActorName[] {
  for (let i = from; i < to - 1; i++)
    if (scene.words[i].lower === "by" || scene.words[i].lower === "between")
      return resolvePhrase(scene.discourse, scene.sentence, { from: i + 1, to });
  return [];
}

/** "the American plan", "Kyiv's proposal": whose text it is. */
export function ownersBefore(scene: Scene, head: number): readonly ActorName[] {
  const from = phraseStart(scene.words, head);
  const names: ActorName[] = [];
  for (const m of scene.discourse.cast.mentions[scene.sentence.number])
    if (m.from >= from && m.to <= head + 1 && !names.includes(m.name)) names.push(m.name);
  return names;
}

/** "a Kenyan drone attack on", "the army's raid on": whose attack it is; "the Arlby attack" names only where it was. */
export function strikerBefore(scene: Scene, head: number): readonly ActorName[] {
  const { words, discourse, sentence } = scene;
  const from = phraseStart(words, head);
  const striker = discourse.cast.mentions[sentence.number].find(
    (m) =>
      m.from >= from &&
      m.to <= head &&
      m.kind !== "place" &&
      (m.by === "adjective" || words[m.to].tag === "PART:possessive" || isArmed(m.name)) &&
      !isBacker(words, m.to),
  );
  return striker === undefined ? [] : [striker.name];
}
