// A stand or an accord told as a list of lines below it: "The parties agreed:" over "1. to exchange …;" and "2. to establish …".
// Each line is a claim of the kind of the sentence above, which says no more than its points do and gives way to them.
// Weakness: a list that interrupts itself with a sentence without a mark ends there.

import type { ClaimKind } from "../../domain/claim.ts";
import { isSign, type Word } from "../frames/words.ts";
import { holderOf } from "../positions/listed-stands.ts";
import type { Draft, Scene } from "./draft.ts";

/** The list in hand. */
export type PointsBelow = {
  /** What each point is told as, null where no list is open. */
  opener: Draft | null;
  /** What the sentence above was read as, and the claim it made. */
  told: Draft | null;
  claim: string | null;
  hasPoints: boolean;
  /** The sentence behind a mark that stands alone, as "1." does before a capital. */
  next: number;
};

/** No list open. */
export function startPoints(): PointsBelow {
  return { opener: null, told: null, claim: null, hasPoints: false, next: -1 };
}

/** What may be told as a list of lines: an accord, a stand, the terms of a text. */
const KINDS: ReadonlySet<ClaimKind> = new Set(["agreement", "position", "provision"]);
/** Claims that a point makes in its own right, beside being a point. */
const BESIDE: ReadonlySet<ClaimKind> = new Set(["role", "casualty", "deadline"]);
/** What may stand behind the verb before the colon: "agreed on the following points:". */
const FOLLOWING =
  /^(?:to|on|that|upon|as|for|of|in|with|not|the|these|those|following|follows|two|three|four|five|six|seven|eight|nine|ten|several|points|terms|principles|measures|steps|things|matters|commitments|also|further|furthermore|have|has|had|are|is|was|were|all|both)$/;

/** The drafts of a sentence that is a point of the open list, each point a claim like the sentence above; others unchanged. */
export function asPoint(list: PointsBelow, { words, sentence }: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { opener } = list;
  if (opener === null) return drafts;
  const from = pastMark(words);
  let to = words.length;
  while (to > from && (isSign(words[to - 1]) || /^(?:and|or)$/.test(words[to - 1].lower))) to--;
  const isPoint = from > 0 || sentence.number === list.next;
  if (from === words.length) list.next = sentence.number + 1;
  if (!isPoint || to - from < 2) return drafts;
  list.hasPoints = true;
  const kept = drafts.filter(({ kind }) => BESIDE.has(kind));
  return [
    ...kept,
    { ...opener, rule: `${opener.kind}-point`, from, to, cue: null, content: { from, to }, attribution: null },
  ];
}

/** Follows a sentence: opens a list below it, or ends the one that is open where the sentence is no point. */
export function followPoints(list: PointsBelow, scene: Scene, drafts: readonly Draft[]): void {
  const { words } = scene;
  if (list.opener !== null && (pastMark(words) > 0 || scene.sentence.number === list.next)) return;
  list.opener = null;
  list.told = null;
  list.claim = null;
  list.hasPoints = false;
  if (words[words.length - 1].text !== ":" || pastMark(words) > 0) return;
  const colon = words.length - 1;
  // "The rebels' demands:", "The rebels set out three demands:": what somebody wants, whatever else was read of the line.
  const holder = holderOf(scene, colon);
  if (holder.length > 0) {
    const line = { from: 0, to: colon };
    const told = drafts.find(({ kind, from }) => kind !== "role" && from < colon);
    list.opener = {
      ...(told ?? { counterparts: [], ...line, content: line }),
      kind: "position",
      rule: "position-listed",
      cue: null,
      chain: [holder],
      actors: holder,
      stance: "supports",
      modality: "sought",
    };
    list.told = told ?? null;
    return;
  }
  const opener = drafts.find(({ kind, to }) => KINDS.has(kind) && to >= words.length - 8);
  if (opener === undefined) return;
  // "They rejected the plan in a letter of 3 May:" tells all there is; what the letter says is quoted below.
  const verb = words.findLastIndex(({ tag }) => tag.startsWith("VERB"));
  const behind = words.slice(Math.max(opener.from, opener.cue?.to ?? 0, verb + 1), colon);
  if (behind.every((word) => isSign(word) || FOLLOWING.test(word.lower))) {
    list.opener = opener;
    list.told = opener;
  }
}

/** Behind the mark of a point at the head of a sentence: "1.", "(a)", "–", "•"; 0 where none stands. */
function pastMark(words: readonly Word[]): number {
  const [first, second, third] = words.map(({ text }) => text);
  if (/^[-–—•*·▪●‣]$/.test(first)) return 1;
  if (first === "(" && third === ")" && /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i.test(second ?? "")) return 3;
  if (/^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/i.test(first) && /^[.)]$/.test(second ?? "")) return 2;
  return /^(?:\d{1,2}|[a-z])[.)]$/i.test(first) ? 1 : 0;
}
