// Drafts without a source that lie in what an attribution gives for somebody's: they get that source.

import { isAnonymous } from "../../domain/actor.ts";
import type { RichAttribution } from "../attributions/attribution.ts";
import type { Frame } from "../attributions/cue-lexicon.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isSource, rangesOf } from "./attribution-ranges.ts";
import { clauseOpening } from "./clause-opening.ts";
import type { Draft, Scene } from "./draft.ts";
import { leavesTense } from "./reporters-own.ts";
import { isAskedQuestion } from "./transcript.ts";

/** Frames whose content is on the source's word. */
const SOURCED: ReadonlySet<Frame> = new Set(["say", "warn", "expect", "think"]);

/**
 * Gives the source of an attribution to drafts that lie in its content without a source of their own; the one beside the attribution
 * takes its words into the span.
 */
export function shareSources(
  scene: Scene,
  drafts: readonly Draft[],
  attributions: readonly RichAttribution[],
): Draft[] {
  if (isAskedQuestion(scene)) return [...drafts];
  const out = [...drafts];
  for (const attribution of attributions) {
    if (attribution.parent >= 0 || !SOURCED.has(attribution.frame) || attribution.isNegated) continue;
    const ranges = rangesOf(scene.words, attribution);
    if (ranges === null || scene.inQuote(ranges.cue.from)) continue;
    const { source, cue, content } = ranges;
    const floor = Math.max(
      content.from,
      clauseOpening(scene, content.from, { from: Math.min(source.from, cue.from), to: Math.max(source.to, cue.to) }),
    );
    const bare = out.flatMap((draft, i) =>
      draft.kind !== "role" &&
      draft.chain.length === 0 &&
      draft.from >= floor &&
      draft.to <= content.to &&
      !isBehind(scene, { from: floor, to: Math.min(source.from, cue.from) }, cue, draft)
        ? [i]
        : [],
    );
    if (bare.length === 0 || !isSource(scene.words, source)) continue;
    const names = resolvePhrase(scene.discourse, scene.sentence, source, true);
    if (names.length === 0 || (isAnonymous(names[0]) && !isSpeaker(scene.words, source))) continue;
    for (const i of bare) out[i] = { ...out[i], chain: [names] };
    const holder = { from: Math.min(source.from, cue.from), to: Math.max(source.to, cue.to) };
    if (
      out.some((draft, i) => !bare.includes(i) && draft.kind !== "role" && draft.from <= cue.from && draft.to >= cue.to)
    )
      continue;
    const [first] = bare;
    const near =
      bare.find((i) => Math.abs(out[i].from - holder.to) <= 2 || Math.abs(holder.from - out[i].to) <= 2) ?? -1;
    if (near >= 0 && near === (holder.from < out[first].from ? first : near))
      out[near] = {
        ...out[near],
        from: Math.min(out[near].from, holder.from),
        to: Math.max(out[near].to, holder.to),
        cue: out[near].cue ?? cue,
        attribution: holder,
      };
  }
  return out;
}

/** "They moved, aides say, and one has been shot down": true for what leaves the course of events that the source is given for. */
function isBehind(scene: Scene, left: WordRange, cue: WordRange, draft: Draft): boolean {
  if (left.from >= left.to || draft.from <= cue.to) return false;
  const lead = scene.words[draft.from - 1]?.lower ?? "";
  if (lead === "and") return leavesTense(scene, left, { from: draft.from, to: scene.words.length }, cue.from);
  // "…, aides said, as soldiers shelled the market", "…, even as soldiers …"
  const opens = scene.words[draft.from - 2]?.lower === "even" ? draft.from - 3 : draft.from - 2;
  return lead === "as" && scene.words[opens]?.text === ",";
}
