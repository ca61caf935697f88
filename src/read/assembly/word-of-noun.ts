// "The army's claim that rebels had burned two villages surprised nobody": what a noun of saying opens is on the word of whoever owns
// the noun. Weakness: where such a phrase is the subject, what is told ends before the first verb that nothing joins to the one before.

import { type WordRange, subjectEndingAt } from "../frames/noun-phrases.ts";
import { wordList } from "../../kit/word-list.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { readReported } from "./read-segment.ts";

/** Nouns for what somebody has said; charges are left out, which tell of no event. */
const NOUNS = wordList(
  "claim claims warning warnings assertion assertions assurance assurances statement suggestion announcement declaration report reports contention " +
    "argument prediction predictions insistence admission acknowledgement acknowledgment confirmation complaint complaints belief conviction hope hopes " +
    "fear fears concern remark comment explanation estimate assessment conclusion finding findings view reminder boast revelation disclosure",
);

/** Gives what such a noun opens to the noun's owner: drafts without a source first; where there is none, what is said is read. */
export function wordOfNouns(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { words } = scene;
  let out = drafts;
  for (let noun = 1; noun + 3 < words.length; noun++) {
    if (words[noun + 1].lower !== "that" || !NOUNS.has(words[noun].lower) || scene.inQuote(noun)) continue;
    const owner = ownerOf(scene, noun);
    const to = owner === null ? -1 : contentEnd(scene, noun + 2);
    if (owner === null || to < 0) continue;
    const names = resolvePhrase(scene.discourse, scene.sentence, owner, true);
    if (names.length > 0) out = given(scene, out, { owner, noun, to }, names);
  }
  return out;
}

type Told = { readonly owner: WordRange; readonly noun: number; readonly to: number };

function given(
  scene: Scene,
  drafts: readonly Draft[],
  { owner, noun, to }: Told,
  names: readonly string[],
): readonly Draft[] {
  const content = { from: noun + 2, to };
  const cue = { from: noun, to: noun + 1 };
  const host = drafts.find((each) => each.chain.length > 0 && each.from <= owner.from && each.to >= to);
  const outer = host === undefined || host.chain.at(-1)?.join() === names.join() ? [] : host.chain;
  const chain = [...outer, names];
  const bare = drafts.filter(
    ({ kind, chain: own, from, to: end }) =>
      kind !== "role" && own.length === 0 && from > noun && end <= to && (end - from) * 3 > to - noun,
  );
  const isFiled = drafts.some(
    ({ chain: own, from, to: end, kind }) =>
      kind !== "role" && own.length > 0 && Math.min(end, to) - Math.max(from, content.from) > (to - content.from) / 2,
  );
  const speech: Speech = { chain, speaker: names, cue, lemma: "say" };
  const read = isFiled ? [] : readReported(scene, content, speech, { from: owner.from, to: noun + 2 }, false);
  // What a sweep found without a source is read again, with it.
  if (read.length > 0) return [...drafts.filter((draft) => !bare.includes(draft)), ...read];
  return drafts.map((draft) => (bare.includes(draft) ? { ...draft, chain } : draft));
}

/** "the army's", "her": who owns the noun, with no more than adjectives between. */
function ownerOf({ words }: Scene, noun: number): WordRange | null {
  for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
    if (words[i].tag === "PRON:possessive") return { from: i, to: i + 1 };
    if (words[i].tag === "PART:possessive") return i > 0 ? subjectEndingAt(words, i - 1, 0) : null;
    if (!/^(?:ADJ|NOUN|NUM|VERB:part)/.test(words[i].tag)) return null;
  }
  return null;
}

/** Where what is told ends: before a sign, or before the verb that the whole phrase is the subject of; -1 where nothing is told. */
function contentEnd({ words, groups, inQuote }: Scene, from: number): number {
  let last = groups.find((group) => group.form === "finite" && group.from > from);
  if (last === undefined) return -1;
  const isSubject = !groups.some((group) => group.form === "finite" && group.to < from);
  let to = words.length;
  for (let i = from; i < words.length; i++)
    if (/^[,;:—.]$/.test(words[i].text) && !inQuote(i)) {
      to = i;
      break;
    }
  if (last.from >= to) return -1;
  for (const group of groups) {
    if (!isSubject || group.form !== "finite" || group.from <= last.from || group.from >= to) continue;
    const between = words.slice(last.to, group.from);
    if (!between.some(({ tag, lower }) => /^(?:CCONJ|SCONJ|PRON:relative)$/.test(tag) || lower === "that"))
      return group.from;
    last = group;
  }
  return to;
}
