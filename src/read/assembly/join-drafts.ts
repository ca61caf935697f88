import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import type { Draft, Speech } from "./draft.ts";

/** Neighbouring statements of one speech are one claim, unless the later one opens with a "that" of its own. */
export function mergeStatements(words: readonly Word[], made: readonly Draft[], speech: Speech): Draft[] {
  const out: Draft[] = [];
  for (const draft of made) {
    const before = out[out.length - 1];
    if (
      before !== undefined &&
      before.kind === "statement" &&
      draft.kind === "statement" &&
      before.rule === "statement-content" &&
      draft.rule === "statement-content" &&
      before.chain.length === draft.chain.length &&
      before.chain.at(-1) === draft.chain.at(-1) &&
      words[draft.from].lower !== "that"
    ) {
      out[out.length - 1] = {
        ...before,
        to: draft.to,
        content: before.content === null ? null : { from: before.content.from, to: draft.to },
        cue: speech.cue,
      };
    } else out.push(draft);
  }
  return out;
}

/** Gives the attribution to the claim beside it. */
export function attachAttribution(made: readonly Draft[], attribution: WordRange | null): Draft[] {
  if (attribution === null || made.length === 0) return [...made];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, draft] of made.entries()) {
    const distance =
      attribution.from >= draft.to
        ? attribution.from - draft.to
        : draft.from >= attribution.to
          ? draft.from - attribution.to
          : 0;
    if (distance < least && draft.rule !== "incident-of-toll") {
      least = distance;
      best = i;
    }
  }
  return made.map((draft, i) =>
    i === best
      ? {
          ...draft,
          from: Math.min(draft.from, attribution.from),
          to: Math.max(draft.to, attribution.to),
          attribution: draft.attribution ?? attribution,
        }
      : {
          ...draft,
          cue:
            draft.cue !== null && draft.cue.from >= attribution.from && draft.cue.to <= attribution.to
              ? null
              : draft.cue,
        },
  );
}
