import type { ActorName } from "../../domain/claim.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Scene } from "./draft.ts";

/** Nouns for what somebody has said or holds. */
const SAID: ReadonlySet<string> = new Set(
  (
    "message answer reply response position stance view line verdict argument warning word comment reaction explanation conclusion " +
    "fear fears hope hopes belief concern concerns worry feeling impression advice opinion consensus suspicion expectation assessment contention claim charge " +
    "complaint objection reading interpretation understanding surprise criticism rebuke protest retort verdict assurance promise reminder signal news report support dissent demand call appeal praise"
  ).split(" "),
);
/** Verbs by which such a noun opens onto its content. */
const OPENS: ReadonlySet<string> = new Set("be come remain run read sound follow".split(" "));

/** Whose words a noun brings in, the cue, and where they begin. */
export type SpokenNoun = { readonly names: readonly ActorName[]; readonly cue: WordRange; readonly start: number };

/** "Quill's message was that …", "the rebels' answer was blunt: “No.”", "it is Quill's view that …": a noun that reports. */
export function spokenNoun(scene: Scene, clause: Clause, to: number): SpokenNoun | null {
  const { words } = scene;
  const { subject, group } = clause;
  if (subject === null || subject.isRelative || !OPENS.has(group.lemma) || group.isPassive) return null;
  // "It is Quill's view that …", "there is concern among diplomats that …"
  const isIt = /^(?:it|there)$/.test(words[subject.from].lower) && subject.to - subject.from === 1;
  const phrase = isIt ? { from: group.to, to: Math.min(to, group.to + 8) } : subject.head;
  let noun = phrase.from;
  while (noun < phrase.to && !(SAID.has(words[noun].lower) && words[noun].tag.startsWith("NOUN"))) noun++;
  if (noun >= phrase.to) return null;
  const owner = ownerOf(scene, phrase, noun) ?? (isIt ? null : comesFrom(words, group, to));
  if (owner === null) return null;
  const start = contentAfter(
    scene,
    isIt ? Math.max(noun + 1, owner.to) : Math.max(group.to, words[owner.to]?.lower === "that" ? owner.to : 0),
    to,
    isIt,
  );
  if (start < 0) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, owner, true);
  return names.length === 0 ? null : { names, cue: { from: noun, to: noun + 1 }, start };
}

/** True for "a reply came from Quill: …", "a warning came from Vell that …": the clause says whose words follow. */
export function comesFromSomebody(words: Scene["words"], group: VerbGroup, to: number): boolean {
  if (group.lemma !== "come" || words[group.to]?.lower !== "from") return false;
  return SAID.has(words[group.from - 1]?.lower ?? "") && comesFrom(words, group, to) !== null;
}

/** True for "Quill's answer was blunt: …": what stands behind the colon belongs to the clause before it. */
export function opensOntoColon({ words, inQuote }: Scene, group: VerbGroup, to: number): boolean {
  if (!OPENS.has(group.lemma) || group.form !== "finite" || group.isPassive) return false;
  const end = Math.min(to - 1, group.to + 5);
  let colon = group.to;
  while (colon < end && words[colon].text !== ":") colon++;
  if (colon >= end || inQuote(colon)) return false;
  const subject = subjectBefore(words, group, 0);
  return subject !== null && !subject.isRelative && SAID.has(words[subject.head.to - 1].lower);
}

/** Who something came from, up to the colon or "that" behind it. */
function comesFrom(words: Scene["words"], group: VerbGroup, to: number): WordRange | null {
  if (group.lemma !== "come" || words[group.to]?.lower !== "from") return null;
  const from = group.to + 1;
  let end = from;
  while (end < Math.min(to, from + 14) && words[end].lower !== "that" && words[end].text !== ":") end++;
  if (end <= from || end + 2 >= to || !/^(?:that|:)$/.test(words[end].lower)) return null;
  return { from, to: words[end - 1].text === "," ? end - 1 : end };
}

/** Behind "that", or behind a colon further on; -1 where neither comes. */
function contentAfter({ words, inQuote }: Scene, from: number, to: number, isIt: boolean): number {
  if (words[from]?.lower === "that" && from + 2 < to) return from + 1;
  if (isIt) return -1;
  for (let i = from; i + 1 < to; i++) if (words[i].text === ":" && !inQuote(i)) return i + 1;
  return -1;
}

function ownerOf({ words }: Scene, phrase: WordRange, noun: number): WordRange | null {
  for (let i = noun - 1; i >= phrase.from; i--) {
    if (words[i].tag === "PRON:possessive") return { from: i, to: i + 1 };
    if (words[i].tag !== "PART:possessive") continue;
    return { from: phrase.from, to: i };
  }
  const lead = words[noun + 1]?.lower ?? "";
  if (lead !== "from" && lead !== "of" && lead !== "among") return null;
  const end = words.findIndex(({ lower }, i) => i > noun + 1 && i < phrase.to && lower === "that");
  const to = end < 0 ? phrase.to : end;
  return noun + 2 < to ? { from: noun + 2, to } : null;
}
