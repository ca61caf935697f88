// The second look for events. The sentence reader (assembly/read-sentence.ts) goes by main clauses and sources, so events told
// beside them are left: relative and participial clauses, "with" and "after" phrases, a term inside a statement. Here every
// clause of any rank (event-clauses.ts) is read once more (read-event-clause.ts), unless its words are claimed already, and
// what it gives is fitted among the drafts that stand (fit-events.ts): a twin is dropped, a statement gives way.
// Weakness: what counts as the same event is judged by shared words, so one event told in two clauses is filed twice.

import type { Draft, Scene } from "../assembly/draft.ts";
import { type EventClause, eventClauses } from "./event-clauses.ts";
import type { EventMemory } from "./event-memory.ts";
import {
  asAccord,
  behindEvent,
  cutNext,
  cutTail,
  endBefore,
  isNested,
  isOfToll,
  isSameEvent,
  isShall,
  onTheWordOf,
  replaceStatements,
  shrinkLimit,
  splitAtPrepositions,
  splitTerms,
  stepAside,
  yieldTo,
} from "./fit-events.ts";
import { itemisedTerms } from "./itemised-terms.ts";
import { readClaimedLimit, readEventClause } from "./read-event-clause.ts";
import { splitItems } from "./split-items.ts";

/** Nouns that are hardly ever anything but a text of terms. */
const STRICT_TEXTS: ReadonlySet<string> = new Set(
  "draft proposal text paper annex framework roadmap blueprint memorandum treaty protocol counter-proposal counterproposal document accord pact plan".split(
    " ",
  ),
);

const DOUBTFUL_LEADS: ReadonlySet<string> = new Set(["if", "unless", "whether", "until", "once", "lest", "without"]);

/**
 * Looks through every clause of a sentence for events, terms of texts, limits and tolls that the first reading left out, and gives
 * the drafts with those added; a statement whose content is nothing but such an event gives way to it.
 */
export function sweepEvents(scene: Scene, drafts: readonly Draft[], memory: EventMemory): Draft[] {
  const { words, sentence } = scene;
  if (words[words.length - 1].text === "?" || words[words.length - 2]?.text === "?") return [...drafts];
  if (words[0].tag === "NUM" && /^\d{1,2}$/.test(words[0].text) && (words.length < 3 || /^[.)]$/.test(words[1].text)))
    memory.numbered = sentence.paragraph;
  if (words.some((word) => STRICT_TEXTS.has(word.lower)) && sentence.paragraph !== memory.textParagraph)
    memory.textParagraph = sentence.paragraph;
  const kept = drafts.map((draft) => onTheWordOf(drafts, asAccord(scene, draft, memory)));
  const added: Draft[] = [];
  if (kept.some((draft) => draft.kind === "provision")) memory.termsParagraph = sentence.paragraph;
  for (const clause of eventClauses(scene)) {
    const claimed = claimedBy(kept, clause);
    const limit = claimed === null ? null : readClaimedLimit(scene, clause, claimed);
    if (limit !== null) addLimit(kept, added, limit);
    if (DOUBTFUL_LEADS.has(clause.lead)) continue;
    // "would not say when it might be signed"
    if (clause.group.modal !== null && /^(?:when|how|why|where)$/.test(clause.lead)) continue;
    if (isPrevented(scene, clause)) continue;
    const host = hostOf(scene, kept, clause);
    if (host === "closed") continue;
    for (const read of readEventClause(scene, clause, host, memory)) {
      const draft = read.kind === "provision" || read.kind === "agreement" ? behindEvent(added, read, clause) : read;
      if (clause.rank === "absolute" && clause.lead === "with" && draft.kind === "provision") endBefore(kept, draft);
      if (clause.rank === "participle" || /-relative/.test(draft.rule)) stepAside(scene, kept, draft);
      if (draft.kind === "agreement" && clause.rank === "trailing") cutNext(scene, kept, draft);
      if (draft.kind === "deadline") shrinkLimit(kept, draft);
      if (draft.kind === "provision") splitTerms(kept, draft, clause);
      if (draft.kind === "provision" && clause.rank === "relative") cutTail(kept, draft);
      if (draft.kind === "provision" && draft.rule.startsWith("provision-under-which")) cutTail(kept, draft);
      if (draft.kind === "provision" && (isShall(scene, clause) || isListed(draft))) yieldTo(kept, draft);
      // "[A swap agreed on Sunday] has not begun": how it was made and what became of it are two claims.
      const isMade = clause.rank === "participle" && draft.kind === "agreement";
      if (
        kept.some(
          (other) => isSameEvent(other, draft) && !(isMade && other.kind !== draft.kind && isNested(other, draft)),
        ) ||
        isOfToll(kept, draft)
      )
        continue;
      if (added.some((other) => isSameEvent(other, draft) && !isNested(other, draft))) continue;
      added.push(draft);
    }
  }
  const told = splitItems(scene, splitAtPrepositions(scene, replaceStatements(kept, added, scene.groups)));
  const out = itemisedTerms(
    scene,
    told,
    memory.textParagraph === sentence.paragraph || memory.termsParagraph === sentence.paragraph,
  );
  if (
    memory.textParagraph === sentence.paragraph ||
    out.some((draft) => draft.kind === "document" || draft.kind === "provision")
  )
    scene.discourse.textParagraph = sentence.paragraph;
  for (const draft of out) {
    if (draft.kind === "provision") memory.termsParagraph = scene.sentence.paragraph;
    if (draft.kind === "document") memory.textParagraph = scene.sentence.paragraph;
  }
  return out;
}

/** The condition or stand whose words a clause is among, or null. */
function claimedBy(drafts: readonly Draft[], { group: { main } }: EventClause): Draft | null {
  return (
    drafts.find(
      (draft) => (draft.kind === "condition" || draft.kind === "position") && main >= draft.from && main < draft.to,
    ) ?? null
  );
}

/** Adds a limit that no other names; of two over the same words the shorter stays. */
function addLimit(kept: readonly Draft[], added: Draft[], limit: Draft): void {
  if (kept.some((other) => other.kind === "deadline" && touches(other, limit))) return;
  const at = added.findIndex((other) => other.kind === "deadline" && touches(other, limit));
  if (at < 0) added.push(limit);
  else if (limit.to - limit.from < added[at].to - added[at].from) added[at] = limit;
}

function touches(one: Draft, other: Draft): boolean {
  return one.from < other.to && other.from < one.to;
}
/** "how to stop fighters crossing the border": what is to be prevented has not happened. */
function isPrevented({ groups }: Scene, clause: EventClause): boolean {
  if (clause.group.form !== "ing" || clause.subject === null) return false;
  const { from } = clause.subject;
  const before = groups.findLast((group) => group.to <= from && group.to >= from - 2);
  return before !== undefined && before.form !== "finite" && PREVENTS.has(before.lemma);
}

const PREVENTS: ReadonlySet<string> = new Set(
  "stop prevent keep halt deter avoid bar block hinder discourage".split(" "),
);

/** A term known from where it stands, so that it takes the place of a reading that did not know. */
function isListed(draft: Draft): boolean {
  return /^provision-(?:obliged|under|part|bound|undertaken|nothing|none-given|left-open|turned|appeared|vanished|foreseen)/.test(
    draft.rule,
  );
}

/** The claim that reports the clause, if any; "closed" where its words are claimed already or must not be taken for fact. */
function hostOf(scene: Scene, drafts: readonly Draft[], clause: EventClause): Draft | null | "closed" {
  const { main } = clause.group;
  let host: Draft | null = null;
  for (const draft of drafts) {
    if (draft.kind === "role" || main < draft.from || main >= draft.to) continue;
    const inContent = draft.content === null || (main >= draft.content.from && main < draft.content.to);
    if (draft.kind === "condition") return "closed";
    if (draft.kind === "position") {
      if (clause.rank === "finite" || draft.cue?.from === main) return "closed";
      continue;
    }
    if (draft.kind === "statement") {
      if (draft.modality === "denied" || draft.rule === "statement-act" || draft.rule === "statement-of-noun")
        return "closed";
      if (draft.cue !== null && main >= draft.cue.from && main < draft.cue.to) return "closed";
      // What somebody is accused of is an event only where the article itself tells it.
      if (draft.cue !== null && /^(?:accuse|allege|blame)$/.test(scene.words[draft.cue.from].lemma)) return "closed";
      if (scene.inQuote(main)) return "closed";
      if (inContent && (host === null || draft.to - draft.from < host.to - host.from)) host = draft;
    } else if (draft.chain.length > 0 && host === null && inContent) host = draft;
  }
  if (host === null && scene.inQuote(main)) return "closed";
  return host;
}
