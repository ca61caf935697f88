import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { headOf, isPersonNamed, sidesIn } from "./event-phrases.ts";
import { DELEGATES } from "./frame-words.ts";

/** Delegates stand for those who sent them: "negotiators for Kenya and the front met", "NATO ministers met", "experts will meet again". */
export function whoMeets(p: Proposition, draft: Draft): readonly ActorName[] {
  const { actors } = draft;
  return MEETS.has(draft.rule) ? sendersOf(p, actors) : actors;
}

/** The actors of a clause, or those who sent them where its subject is delegates. */
export function sendersOf(p: Proposition, actors: readonly ActorName[]): readonly ActorName[] {
  if (p.subject === null) return actors;
  const { words, discourse, sentence } = p.scene;
  const head = headOf(words, p.subject);
  // "The government and the rebels met": who is listed needs no sender.
  const isListed = actors.length > 1 && actors.every(isAnonymous);
  const isSent = head >= 0 && (DELEGATES.has(words[head].lower) || /^(?:experts|commanders)$/.test(words[head].lower));
  // "A delegation of the Tern Front": those who sent it.
  if (isSent && words[head].tag === "NOUN" && /^(?:of|from)$/.test(words[head + 1]?.lower ?? "")) {
    const senders = sidesIn(p, { from: head + 1, to: p.subject.to });
    if (senders.length > 0 && actors.every(isAnonymous)) return senders;
  }
  if (isSent && words[head].tag !== "NOUN") {
    const behindHead = sidesIn(p, { from: head + 1, to: p.subject.to });
    if (behindHead.length > 1) return behindHead;
    const before = sidesIn(p, { from: p.subject.from, to: head });
    if (before.length > 0 && actors.every(isAnonymous)) return before;
    if (behindHead.length === 0 && before.length === 0 && !isListed && actors.every(isAnonymous))
      return partiesOf(discourse);
  }
  // "Quill, the premier, and Dahl, who leads the front, met"
  if (actors.length === 1 && isPersonNamed(p, actors[0]) && words[p.subject.from - 1]?.lower === "and") {
    const other = discourse.cast.mentions[sentence.number].findLast(
      (m) => m.kind === "person" && m.to < (p.subject?.from ?? 0) - 1 && m.name !== actors[0],
    );
    if (other !== undefined) return [other.name, ...actors];
  }
  return actors;
}

const MEETS: ReadonlySet<string> = new Set([
  "meeting-meet",
  "meeting-speak",
  "meeting-hold",
  "meeting-travel",
  "frame-meeting-travel",
  "frame-meeting-met",
  "frame-meeting-spoke",
]);
