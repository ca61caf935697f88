// An attribution in the middle of its content leaves a hole in a clause: between subject and verb, or between a verb and what it takes.

import { subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Scene } from "./draft.ts";

/** "The convoy, according to its driver, can cross": the clause whose subject and verb stand on either side of the attribution. */
export function acrossHole({ words, groups }: Scene, range: WordRange, hole: WordRange): Clause | null {
  const group = groups.find((each) => each.from >= range.from && each.to <= range.to && each.form === "finite");
  // "The text, they point out, says nothing": the particle of the saying stands behind the hole.
  const isParted = group !== undefined && /^(?:out|up|down)$/.test(words[hole.to]?.lower ?? "");
  if (group === undefined || group.from < hole.to || group.from > hole.to + (isParted ? 2 : 1)) return null;
  let to = hole.from;
  while (to > range.from && words[to - 1].text === ",") to--;
  const head = to > range.from ? subjectEndingAt(words, to - 1, range.from) : null;
  if (head === null) return null;
  return { group, subject: { ...head, head, isRelative: false }, link: "main", from: range.from, lead: "" };
}

/** "Quill insisted, an aide said, on a vote": what the verb takes stands behind the attribution. */
export function pastHole(words: Scene["words"], group: VerbGroup, hole: WordRange): VerbGroup {
  const isNext = hole.from === group.to || (hole.from === group.to + 1 && words[group.to].text === ",");
  return isNext ? { ...group, to: words[hole.to]?.text === "," ? hole.to + 1 : hole.to } : group;
}
