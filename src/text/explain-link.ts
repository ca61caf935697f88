import type { LinkRelation, NamedChange } from "../domain/alignment.ts";
import type { Provision } from "../domain/provision.ts";
import { diffWords } from "./word-diff.ts";
import { synonymGroupsOf, wordForm, wordsOf } from "./word-forms.ts";

const MOST_SHARED_RUNS = 2;
const MOST_RUN_WORDS = 8;
const MOST_CHANGES = 6;
const MOST_AKIN_WORDS = 4;

/** What an explanation is made from. */
export type LinkGrounds = {
  readonly relation: LinkRelation;
  readonly decided: boolean;
  readonly moved: boolean;
  readonly renumbered: boolean;
  /** True when it was linked for the place it holds rather than for its words. */
  readonly bySlot: boolean;
  readonly partsA: readonly Provision[];
  readonly partsB: readonly Provision[];
  readonly changes: readonly NamedChange[];
};

/** Says in a drafter's words why provisions were linked and what changed: "shares 'demilitarised zone'; figure 600,000 → 800,000". */
export function explainLink(grounds: LinkGrounds): string {
  const { relation, partsA, partsB, changes } = grounds;
  const parts: string[] = [];
  if (grounds.decided) parts.push("decided by a person");
  if (relation === "same") parts.push("word for word the same");
  if (relation === "split") parts.push(`its content now stands in ${partsB.map((each) => each.id).join(", ")}`);
  if (relation === "merged") parts.push(`brings together ${partsA.map((each) => each.id).join(", ")}`);
  if (relation === "replaced")
    parts.push(grounds.bySlot ? "holds the same place with another answer" : "gives another answer on the same matter");
  if (relation !== "same") {
    const runs = sharedRuns(partsA.map((each) => each.text).join(" "), partsB.map((each) => each.text).join(" "));
    if (runs.length > 0) parts.push(`shares ${runs.map((run) => `'${run}'`).join(" … ")}`);
    else if (relation === "reworded") parts.push(inOtherWords(partsA[0], partsB[0], grounds.bySlot));
  }
  for (const change of changes.slice(0, MOST_CHANGES)) parts.push(sayChange(change));
  if (changes.length > MOST_CHANGES) parts.push(`and ${changes.length - MOST_CHANGES} more changes`);
  if (grounds.renumbered && partsA.length === 1 && partsB.length === 1)
    parts.push(`renumbered ${partsA[0].id} → ${partsB[0].id}`);
  if (grounds.moved) parts.push("moved among its neighbours");
  return parts.join("; ");
}

/** Why two provisions without a run of words in common were taken for one: by their place, or by the words they share or have in one sense. */
function inOtherWords(a: Provision, b: Provision, bySlot: boolean): string {
  if (bySlot) return "stands in the same place, in other words";
  const words = akinWords(a.text, b.text);
  return words.length === 0 ? "says it in other words" : `says it in other words: ${words.join(", ")}`;
}

/** Up to four words of the earlier text that the later has too, in some form or in one sense: "guarantees", "captives ~ prisoners". */
function akinWords(a: string, b: string): readonly string[] {
  const later = wordsOf(b);
  const laterWords = new Set(later);
  // Most words that are shared stand there letter for letter; only for others are all the later words looked into.
  let kin: ((stem: string) => string | null) | null = null;
  const found = new Map<string, string>();
  for (const word of wordsOf(a)) {
    if (found.size === MOST_AKIN_WORDS) break;
    const { stem, isFunctionWord, isFigure } = wordForm(word);
    if (isFunctionWord || isFigure || found.has(stem)) continue;
    const match = laterWords.has(word) ? word : (kin ??= kinAmong(later))(stem);
    if (match === null) continue;
    const written = asWritten(a, word);
    found.set(stem, wordForm(match).stem === stem ? written : `${written} ~ ${asWritten(b, match)}`);
  }
  return [...found.values()];
}

/** Finds the first of some words with a stem, else the first in one sense with it. */
function kinAmong(words: readonly string[]): (stem: string) => string | null {
  const byStem = new Map<string, string>();
  const byGroup = new Map<number, number>();
  words.forEach((word, at) => {
    const { stem } = wordForm(word);
    if (byStem.has(stem)) return;
    byStem.set(stem, word);
    for (const group of synonymGroupsOf(stem)) if (!byGroup.has(group)) byGroup.set(group, at);
  });
  return (stem) => {
    const sameStem = byStem.get(stem);
    if (sameStem !== undefined) return sameStem;
    const places = synonymGroupsOf(stem).flatMap((group) => byGroup.get(group) ?? []);
    return places.length === 0 ? null : words[Math.min(...places)];
  };
}

/** A word as its text has it: comparisons are made in lower case. */
function asWritten(text: string, word: string): string {
  const lower = text.toLowerCase();
  const at = lower.length === text.length ? lower.indexOf(word) : -1;
  return at < 0 ? word : text.slice(at, at + word.length);
}

function sayChange({ kind, from, to }: NamedChange): string {
  if (from === null) return `${kind} added: ${to}`;
  if (to === null) return `${kind} dropped: ${from}`;
  return `${kind} changed: ${from} → ${to}`;
}

/** The longest runs of words that both sides have, cut to a readable length. */
function sharedRuns(a: string, b: string): readonly string[] {
  return diffWords(a, b)
    .filter((piece) => piece.kind === "kept")
    .map((piece) => piece.text.trim().replaceAll(/^[\s,.;:]+|[\s,.;:]+$/gu, ""))
    .filter((run) => (run.match(/\p{L}{4,}/gu)?.length ?? 0) >= 2)
    .map((run, order) => ({ run, order }))
    .sort((x, y) => y.run.length - x.run.length || x.order - y.order)
    .slice(0, MOST_SHARED_RUNS)
    .sort((x, y) => x.order - y.order)
    .map(({ run }) => {
      const words = run.split(/\s+/u);
      return words.length <= MOST_RUN_WORDS ? run : `${words.slice(0, MOST_RUN_WORDS).join(" ")} …`;
    });
}
