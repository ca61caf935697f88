// On whose word a claim within another stands. What is due or what did harm belongs to what is said; a thing that a source only
// names, as known to all, is the reporter's.
import type { WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { Draft, Scene } from "./draft.ts";

/** Kinds that may be named as known within what somebody wants or makes of them: "welcomed the accord signed in May". */
const NAMEABLE: ReadonlySet<Draft["kind"]> = new Set(["incident", "agreement"]);

/** Kinds that say something of what they name. */
const ABOUT: ReadonlySet<Draft["kind"]> = new Set(["statement", "position", "condition"]);

/** Gives each draft within another the other's word, or takes it away where the other only names what the draft is about. */
export function shareWord(scene: Scene, drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  return drafts.map((draft) => {
    if (draft.kind === "role") return draft;
    // "according to a copy obtained by the Herald": how a source came by it is not on its word.
    if (
      draft.chain.length > 0 &&
      !ABOUT.has(draft.kind) &&
      drafts.some((other) => other !== draft && isWithin(draft, other.attribution) && isSameWord(draft, other))
    )
      return { ...draft, chain: [], cue: null, attribution: null };
    const holder = narrowest(draft, drafts);
    if (holder === null) return draft;
    const isOwed =
      draft.kind === "deadline" || (draft.kind === "incident" && holder.kind === "casualty" && holder.cue !== null);
    if (draft.chain.length === 0) return isOwed ? { ...draft, chain: holder.chain } : draft;
    if (!isSameWord(draft, holder) || !ABOUT.has(holder.kind) || !NAMEABLE.has(draft.kind) || holder.from >= draft.from)
      return draft;
    return isNamed(scene, draft) ? { ...draft, chain: [], cue: null, attribution: null } : draft;
  });
}

function isSameWord(one: Draft, other: Draft): boolean {
  return one.chain.at(-1)?.join() === other.chain.at(-1)?.join();
}

function isWithin({ from, to }: WordRange, outer: WordRange | null | undefined): boolean {
  return outer !== null && outer !== undefined && outer.from <= from && outer.to >= to;
}

/** The smallest sourced draft around another. */
function narrowest(draft: Draft, drafts: readonly Draft[]): Draft | null {
  let found: Draft | null = null;
  for (const other of drafts)
    if (
      other !== draft &&
      other.kind !== "role" &&
      other.chain.length > 0 &&
      other.from <= draft.from &&
      other.to >= draft.to &&
      (other.to - other.from > draft.to - draft.from || draft.kind === "deadline") &&
      (found === null || other.to - other.from < found.to - found.from)
    )
      found = other;
  return found;
}

/** True for a draft that is a noun phrase, with clauses about it at most: "the accord that both sides signed in May". */
function isNamed({ words, groups, inQuote }: Scene, { from, to }: WordRange): boolean {
  if (inQuote(from) || !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON:possessive)/.test(words[from].tag)) return false;
  for (const group of groups) {
    if (group.form !== "finite" || group.from < from || group.to > to) continue;
    const subject = subjectBefore(words, group, from);
    if (subject === null) return false;
    const lead = words[subject.from - 1];
    if (!subject.isRelative && (subject.from <= from || !/^(?:NOUN|PROPN)/.test(lead?.tag ?? ""))) return false;
  }
  return true;
}
