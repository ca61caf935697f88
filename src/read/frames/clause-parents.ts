// Which of the clauses open around a word the next one hangs on, and which of them a comma closes (clause-map.ts asks).

import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import type { Hanging } from "./clause-map.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** A clause while the words are being read: its verb may still be to come. */
export type Open = {
  group: VerbGroup | null;
  hanging: Hanging;
  parent: number;
  lead: number;
  from: number;
  comma: boolean;
};

/** "The envoy, at home since her return in May, met them": a clause opened here would take the verb that another still waits for. */
export function leavesVerbs(
  clauses: readonly Open[],
  here: number,
  groups: readonly VerbGroup[],
  next: number,
  mayBePreposition: boolean,
): boolean {
  if (!mayBePreposition) return true;
  let waiting = 0;
  for (let up = here; up >= 0; up = clauses[up].parent) if (clauses[up].group === null) waiting++;
  if (waiting === 0) return true;
  for (let g = next; g < groups.length && waiting >= 0; g++) if (groups[g].form === "finite") waiting--;
  return waiting < 0;
}

/** What a comma closes: asides opened behind a comma with all in them, else relative clauses and the like that have their verb. */
export function closedAt(clauses: readonly Open[], here: number): number {
  // "since his brother, a miner, died": its verb is still to come.
  if (here > 0 && clauses[here].group === null && clauses[here].lead >= 0 && clauses[here].hanging !== "content")
    return here;
  for (let up = here; up > 0; up = clauses[up].parent) {
    if (up < 0) break;
    if (clauses[up].comma && clauses[up].group !== null && clauses[up].hanging !== "attribution")
      return Math.max(0, clauses[up].parent);
    if (clauses[up].hanging === "attribution") return 0;
  }
  let up = here;
  while (
    up > 0 &&
    clauses[up].group !== null &&
    (clauses[up].hanging === "relative" || clauses[up].hanging === "participle" || clauses[up].hanging === "adverbial")
  )
    up = clauses[up].parent;
  return Math.max(0, up);
}

/** "… that it was over and that they would leave": beside the content before, under the same verb. */
export function contentParent(clauses: readonly Open[], here: number, isJoined: boolean): number {
  if (!isJoined) return here;
  for (let up = here; up > 0; up = clauses[up].parent)
    if (clauses[up].hanging === "content" && clauses[up].lead >= 0) return clauses[up].parent;
  return here;
}

/** The relative clause that another, joined by "and", stands beside. */
export function relativeAround(clauses: readonly Open[], here: number): number {
  for (let up = here; up > 0; up = clauses[up].parent)
    if (clauses[up].hanging === "relative") return clauses[up].parent;
  return here;
}

/** The clause whose subject a joined verb shares: the nearest finite one in its own tense, for a verb of speech the outermost such. */
export function sharedWith(clauses: readonly Open[], here: number, group: VerbGroup, comma: boolean): number {
  let found = -1;
  const speaks = SAYING.has(group.lemma) || SPEECH_ACTS.has(group.lemma) || POSITION_VERBS.has(group.lemma);
  for (let up = here; up >= 0; up = clauses[up].parent) {
    const other = clauses[up].group;
    if (other === null || other.form !== "finite") continue;
    const alike = (other.modal === null) === (group.modal === null) && other.isPast === group.isPast;
    if (found < 0 && (alike || up === 0)) found = up;
    if (speaks && alike && (comma || clauses[up].hanging !== "relative")) found = up;
    if (!speaks && found >= 0) break;
  }
  return Math.max(0, found);
}

/** The clause that one with a subject of its own is joined to: content stays with its verb unless a comma parts them. */
export function joinedTo(clauses: readonly Open[], here: number, comma: boolean): number {
  if (comma) return 0;
  for (let up = here; up > 0; up = clauses[up].parent) if (clauses[up].group?.form === "finite") return up;
  return 0;
}

/** The nearest clause around that has a verb. */
export function ownerOf(clauses: readonly Open[], clause: number): number {
  let up = clause;
  while (up > 0 && clauses[up].group === null) up = clauses[up].parent < 0 ? 0 : clauses[up].parent;
  return up;
}

/** The nearest clause around that has a finite verb or waits for it: "urged them on Friday to wait, while Orsa said no" sets two sayings side by side. */
export function finiteAround(clauses: readonly Open[], here: number): number {
  let up = here;
  while (up > 0 && clauses[up].group !== null && clauses[up].group?.form !== "finite") up = clauses[up].parent;
  return Math.max(0, up);
}

/** Takes the participle last opened in a clause, behind no comma, for the past tense it waits for. */
export function adoptLast(clauses: Open[], here: number): void {
  const last = clauses.findLastIndex((each) => each.hanging === "participle" && each.parent === here && !each.comma);
  if (last < 0 || clauses[last].group?.form !== "part") return;
  clauses[here].group = asPast(clauses[last].group);
  clauses[last].group = null;
}

/** What was taken for a participle, as the past tense it is. */
export function asPast(group: VerbGroup | null): VerbGroup | null {
  return group === null ? null : { ...group, form: "finite", isPast: true };
}

/** "that the rest depended on it": where nothing else can be the verb of a clause, what looks like a participle is. */
export function adoptParticiples(clauses: Open[]): void {
  // "The rebels, formed in 2020, seized the town": the last of two.
  if (clauses[0].group === null) {
    const last = clauses.findLastIndex((each) => each.hanging === "participle" && each.parent === 0 && each.comma);
    if (last > 0 && clauses.some((each, c) => c < last && each.parent === 0 && each.comma)) {
      clauses[0].group = asPast(clauses[last].group);
      clauses[last].group = null;
    }
  }
  for (let p = 1; p < clauses.length; p++) {
    const { hanging, parent, group, comma } = clauses[p];
    if (hanging !== "participle" || group === null || comma || parent < 0 || group.form !== "part") continue;
    const around = clauses[parent];
    if (around.group === null && (around.hanging === "main" || around.hanging === "content" || around.lead >= 0)) {
      around.group = asPast(group);
      clauses[p].group = null;
    }
  }
}
