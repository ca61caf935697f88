import type { ClaimDate } from "../times/claim-date.ts";
import { HAPPENINGS } from "../events/noun-incidents.ts";
import { isDatedBySpeech, isHeld } from "./stand-of-telling.ts";
import { MESSAGES } from "./claim-clause.ts";
import type { Draft, Scene } from "./draft.ts";

// The day of a claim whose sentence has none: that of an earlier sentence of the paragraph where the same speech, meeting or
// happening goes on. Weakness: that it goes on is told by the speaker, the rule that read it and words of harm alone.

/** The dates of a text in order, for dating its claims from top to bottom. */
export type Calendar = {
  readonly dates: readonly ClaimDate[];
  from: number;
  last: { readonly iso: string; readonly paragraph: number; readonly sentence: number; readonly chain: string } | null;
  /** The day of the meeting told last, which those absent from it or joining it share, and what those who met then tell each other. */
  meeting: { readonly iso: string; readonly paragraph: number; readonly sentence: number } | null;
  /** The day of the letter or broadcast told last: "In it she said …" */
  message: { readonly iso: string; readonly paragraph: number; readonly sentence: number } | null;
  /** The day of the happening told last, which the toll in the next sentence shares. */
  event: { readonly iso: string; readonly paragraph: number; readonly sentence: number } | null;
};

/** The day that goes on from an earlier sentence of the paragraph, or null. */
export function impliedDay(calendar: Calendar, scene: Scene, draft: Draft): string | null {
  const { words, sentence } = scene;
  const { event } = calendar;
  if (
    event !== null &&
    draft.kind === "casualty" &&
    (event.iso.length !== 7 || isOfThe(words, draft.from)) &&
    DIED.test(
      words
        .slice(draft.from, draft.to)
        .map((word) => word.lower)
        .join(" "),
    ) &&
    event.paragraph === sentence.paragraph &&
    sentence.number === event.sentence + 1
  )
    return event.iso;
  const { meeting } = calendar;
  if (
    meeting !== null &&
    draft.kind === "meeting" &&
    ATTENDS.test(draft.rule) &&
    meeting.paragraph === sentence.paragraph &&
    sentence.number - meeting.sentence <= 2
  )
    return meeting.iso;
  if (!isSaid(scene, draft)) return null;
  const held = calendar.last;
  if (
    held !== null &&
    held.paragraph === sentence.paragraph &&
    sentence.number > held.sentence &&
    sentence.number - held.sentence <= 2 &&
    JSON.stringify(draft.chain.at(-1)) === held.chain
  ) {
    // The speech has come as far as this sentence.
    if (held.iso.length === 10) calendar.last = { ...held, sentence: sentence.number - 1 };
    return held.iso;
  }
  const iso = dayOfMessage(calendar, scene) ?? dayOfTalk(calendar, scene, draft);
  if (iso !== null)
    calendar.last = {
      iso,
      paragraph: sentence.paragraph,
      sentence: sentence.number,
      chain: JSON.stringify(draft.chain.at(-1)),
    };
  return iso;
}

/** Whether a claim tells what somebody said, wanted or made conditional in so many words. */
function isSaid(scene: Scene, draft: Draft): boolean {
  if (draft.chain.length === 0) return false;
  if (draft.kind === "position") return isDatedBySpeech(draft) || isHeld(scene, draft);
  return draft.kind === "statement" || draft.kind === "condition";
}

/** "It was conveyed in a letter dated 3 June. In it the League said …" */
function dayOfMessage({ message }: Calendar, { words, sentence }: Scene): string | null {
  if (message === null || message.paragraph !== sentence.paragraph || sentence.number !== message.sentence + 1)
    return null;
  const isIn = words[0].lower === "in" && (words[1]?.lower === "it" || MESSAGES.has(words[2]?.lemma ?? ""));
  return isIn ? message.iso : null;
}

/** "On Monday the two premiers met. Trust mattered, Toll told her counterpart": what is told to the other in the next sentence. */
function dayOfTalk({ meeting }: Calendar, { words, sentence }: Scene, { from, to }: Draft): string | null {
  if (meeting === null || meeting.paragraph !== sentence.paragraph || sentence.number !== meeting.sentence + 1)
    return null;
  const isTold = words
    .slice(from, to)
    .some(({ lower }) => /^(?:counterpart|opposite|host|hostess|guests?)$/.test(lower));
  return isTold && meeting.iso.length === 10 ? meeting.iso : null;
}

/** Rules of who came to a meeting told before, and who did not. */
const ATTENDS =
  /^meeting-(?:absent|unattended|stayed-away|not-there|joined|joined-by|confirmed|took-part|whether|turn-up|expected|carried|seat|sent)|^frame-meeting-missed/;

/** Harm of one moment, not of a long time. */
const DIED = /\b(?:killed|died|dead|wounded|injured|hurt|deaths|casualties|lost their lives|perished|lives)\b/;

/** "The strikes killed …": the happening told before, however roughly it was dated. */
function isOfThe(words: Scene["words"], from: number): boolean {
  return /^(?:the|that|those|these)$/.test(words[from].lower) && HAPPENINGS.has(words[from + 1]?.lower ?? "");
}
