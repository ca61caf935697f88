import type { ClaimKind, ClaimTime, Modality } from "../../domain/claim.ts";
import type { ClaimDate } from "../times/claim-date.ts";
import { claimDatesOf } from "../times/claim-dates.ts";
import { governsInside, governsOutside, isDatedBySpeech, wordAt } from "./date-government.ts";
import type { Direction } from "../times/scene.ts";
import type { TimeTokens } from "../times/time-tokens.ts";
import type { Draft, Scene } from "./draft.ts";

/** The dates of a text in order, for dating its claims from top to bottom. */
export type Calendar = {
  readonly dates: readonly ClaimDate[];
  from: number;
  last: { readonly iso: string; readonly paragraph: number; readonly sentence: number; readonly chain: string } | null;
};

/** Finds the dates of a text once; `tenseAt` tells from the tagged verbs whether what happens at a date lies ahead. */
export function makeCalendar(
  tokens: TimeTokens,
  published: string | null,
  tenseAt?: (start: number, end: number) => Direction | null,
): Calendar {
  return { dates: claimDatesOf(tokens, published, {}, tenseAt), from: 0, last: null };
}

/**
 * The date that governs a claim: one inside its span first, else the only one that stands in its sentence; else, for a speech that goes
 * on in the same paragraph, that of the sentence before (implied: without expression).
 */
export function dateClaim(
  calendar: Calendar,
  scene: Scene,
  draft: Draft,
  offset: number,
  text: string,
): ClaimTime | null {
  const { words, sentence } = scene;
  const first = words[0].start;
  const last = words[words.length - 1].end;
  while (calendar.from < calendar.dates.length && calendar.dates[calendar.from].expression.end <= first)
    calendar.from++;
  const inside: ClaimDate[] = [];
  const near: ClaimDate[] = [];
  let aside = 0;
  let counted: ClaimDate | null = null;
  const start = words[draft.from].start;
  const end = words[draft.to - 1].end;
  const attribution = draft.attribution ?? null;
  for (let i = calendar.from; i < calendar.dates.length && calendar.dates[i].expression.start < last; i++) {
    const date = calendar.dates[i];
    const { core } = date;

    const inReport =
      attribution !== null && core.start >= words[attribution.from].start && core.end <= words[attribution.to - 1].end;
    // The day of a report dates the speech, not the event that is reported.
    if (inReport && !isDatedBySpeech(draft)) continue;
    const at = wordAt(words, core.start);
    // "A day after …" dates only the words that follow it.
    if (date.kind === "after") {
      const behind = wordAt(words, core.end);
      if (
        draft.kind === "meeting" ||
        draft.kind === "incident" ||
        draft.kind === "agreement" ||
        draft.kind === "document"
      )
        if (draft.from >= at && draft.from <= behind) counted = date;
      continue;
    }
    if (core.start >= start && core.end <= end) {
      if (inReport || governsInside(scene, draft, at)) inside.push(date);
      else aside++;
    } else if (!inReport && governsOutside(scene, draft, at)) near.push(date);
  }
  // "On Thursday, shortly before midnight, …": several expressions for one day.
  const days = new Set(near.map((date) => date.iso).filter((iso) => iso !== null));
  const only = near.length === 1 ? near[0] : days.size === 1 ? near.find((date) => date.iso !== null) : undefined;
  const chosen =
    counted ?? pick(inside, scene, draft) ?? (only !== undefined && inside.length === 0 && aside === 0 ? only : null);
  if (chosen !== null) {
    const iso = draft.kind === "meeting" && chosen.window !== null ? chosen.window : chosen.iso;
    if (iso !== null && isDatedBySpeech(draft) && draft.kind !== "deadline" && datesSpeech(scene, draft, chosen))
      calendar.last = {
        iso,
        paragraph: sentence.paragraph,
        sentence: sentence.number,
        chain: JSON.stringify(draft.chain.at(-1) ?? []),
      };
    const { start: at, end: to } = chosen.expression;
    const from = at >= 0 ? at : chosen.core.start;
    return {
      expression: { start: from + offset, end: to + offset, text: text.slice(from + offset, to + offset) },
      iso,
    };
  }
  if (near.length > 0) return null;
  const held = calendar.last;
  if (
    held !== null &&
    held.paragraph === sentence.paragraph &&
    sentence.number > held.sentence &&
    sentence.number - held.sentence <= 2 &&
    draft.kind === "statement" &&
    draft.chain.length > 0 &&
    JSON.stringify(draft.chain.at(-1)) === held.chain
  )
    return { expression: null, iso: held.iso };
  return null;
}

/** Whether a date says when something was said, not when what was said took place. */
function datesSpeech(scene: Scene, draft: Draft, date: ClaimDate): boolean {
  const { words } = scene;
  const { attribution, cue, content } = draft;
  const at = date.core.start;
  if (attribution !== undefined && attribution !== null)
    if (at >= words[attribution.from].start && at < words[attribution.to - 1].end) return true;
  if (cue === null) return false;
  if (content === null || at < words[content.from].start || at >= words[content.to - 1].end) return true;
  return at < words[cue.from].start && words[cue.from].start < words[content.to - 1].end;
}

/** The modality of a claim once its date is known: an event told in the present that lies after publication is planned. */
export function aheadOf(
  published: string | null,
  kind: ClaimKind,
  modality: Modality,
  time: ClaimTime | null,
): Modality {
  if (modality !== "asserted" || published === null || time === null || time.iso === null || time.expression === null)
    return modality;
  const isEvent = kind === "meeting" || kind === "incident" || kind === "document";
  return isEvent && time.iso.length >= 10 && time.iso.slice(0, 10) > published.slice(0, 10) ? "planned" : modality;
}

/** Of several dates inside a claim, the one nearest after its verb's words; for deadlines the limit. */
function pick(inside: readonly ClaimDate[], scene: Scene, draft: Draft): ClaimDate | null {
  if (inside.length === 0) return null;
  if (draft.kind === "deadline") return inside.find((date) => date.kind === "limit") ?? inside[inside.length - 1];
  if (inside.length === 1) return inside[0];
  const content = draft.content;
  const attribution = draft.attribution ?? null;
  if (draft.kind === "statement" && attribution !== null) {
    const spoken = inside.find(
      (date) =>
        date.core.start >= scene.words[attribution.from].start && date.core.end <= scene.words[attribution.to - 1].end,
    );
    if (spoken !== undefined) return spoken;
  }
  if (content !== null && draft.kind !== "statement") {
    const own = inside.find((date) => date.core.start >= scene.words[content.from].start);
    if (own !== undefined) return own;
  }
  return inside[0];
}
