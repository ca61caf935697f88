import type { Clause } from "../frames/segments.ts";
import { phraseOf } from "../frames/words.ts";
import { namesIn, type Draft, type Proposition, type Scene, type Speech } from "../assembly/draft.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { eventClauses, type EventClause } from "./event-clauses.ts";
import { readCasualty } from "./read-casualty.ts";
import { readAgreement, readDeadline, readDocument, readIncident, readMeeting, readProvision } from "./read-events.ts";

/** What the event reader remembers from sentence to sentence: the paragraph in which a text's terms are being listed. */
export type EventMemory = { termsParagraph: number };

/** Starts with nothing remembered. */
export function startEventMemory(): EventMemory {
  return { termsParagraph: -1 };
}

const RULES = [readMeeting, readDocument, readProvision, readAgreement, readIncident] as const;
const EVENT_KINDS: ReadonlySet<string> = new Set([
  "meeting",
  "document",
  "provision",
  "agreement",
  "incident",
  "casualty",
  "deadline",
]);
const DOUBTFUL_LEADS: ReadonlySet<string> = new Set(["if", "unless", "whether", "until", "once", "lest", "without"]);

/**
 * Looks through every clause of a sentence for events, terms of texts, limits and tolls that the first reading left out, and gives
 * the drafts with those added; a statement whose content is nothing but such an event gives way to it.
 */
export function sweepEvents(scene: Scene, drafts: readonly Draft[], memory: EventMemory): Draft[] {
  const kept = [...drafts];
  const added: Draft[] = [];
  for (const clause of eventClauses(scene)) {
    if (DOUBTFUL_LEADS.has(clause.lead)) continue;
    const host = hostOf(scene, kept, clause);
    if (host === "closed") continue;
    for (const draft of readClause(scene, clause, host, memory)) {
      if ([...kept, ...added].some((other) => isSame(other, draft))) continue;
      added.push(draft);
    }
  }
  const out = replaceStatements(kept, added);
  for (const draft of out) if (draft.kind === "provision") memory.termsParagraph = scene.sentence.paragraph;
  return out;
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
      if (scene.inQuote(main)) return "closed";
      if (inContent && (host === null || draft.to - draft.from < host.to - host.from)) host = draft;
    } else if (draft.chain.length > 0 && host === null && inContent) host = draft;
  }
  if (host === null && scene.inQuote(main)) return "closed";
  return host;
}

function readClause(scene: Scene, clause: EventClause, host: Draft | null, memory: EventMemory): Draft[] {
  const { words, discourse, sentence } = scene;
  const isPassive = clause.rank === "participle" && clause.group.form === "part" ? true : clause.group.isPassive;
  const group = { ...clause.group, isPassive };
  const speech: Speech | null =
    host === null || host.chain.length === 0
      ? null
      : { chain: host.chain, speaker: host.chain.at(-1) ?? [], cue: null, lemma: "say" };
  const asClause: Clause = {
    group,
    subject: clause.subject === null ? null : { ...clause.subject, head: clause.subject, isRelative: false },
    link: clause.rank === "finite" ? "main" : "subordinate",
    from: clause.from,
    lead: clause.lead,
  };
  const p: Proposition = {
    scene,
    from: clause.from,
    to: clause.to,
    clause: asClause,
    group,
    subject: clause.subject,
    subjects: clause.subject === null ? [] : resolvePhrase(discourse, sentence, clause.subject),
    speech,
    phrase: ` ${phraseOf(words, clause.from, clause.to)} `,
    hole: null,
  };
  const out: Draft[] = [];
  const casualty = readCasualty(p);
  if (casualty !== null) out.push(casualty);
  const deadline = readDeadline(p);
  if (deadline !== null) out.push(deadline);
  for (const rule of RULES) {
    const draft = rule(p);
    if (draft === null) continue;
    out.push(draft);
    break;
  }
  if (
    out.every((draft) => draft.kind !== "provision") &&
    memory.termsParagraph === sentence.paragraph &&
    out.every((draft) => draft.kind === "deadline")
  ) {
    const term = listedTerm(p);
    if (term !== null) out.push(term);
  }
  return out.map((draft) => ({ ...draft, rule: `${draft.rule}+`, cue: null }));
}

/** "Prisoners would be exchanged …" where a text's terms are being told: one more term. */
function listedTerm(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (group.modal !== "would" && group.modal !== "shall" && !group.isFuture) return null;
  if (p.speech !== null && p.speech.lemma !== "say") return null;
  const named = namesIn(scene, { from: p.from, to: p.to });
  return {
    kind: "provision",
    from: p.from,
    to: p.to,
    rule: "provision-listed",
    cue: null,
    content: { from: p.from, to: p.to },
    chain: p.speech?.chain ?? [],
    actors: named,
    counterparts: [],
    stance: "neutral",
    modality: group.isNegated ? "denied" : "asserted",
  };
}

function overlap(a: Draft, b: Draft): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : (2 * shared) / (a.to - a.from + (b.to - b.from));
}

/** True when the two say the same: same kind, mostly the same words (or one inside the other, for events). */
function isSame(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind) {
    // Two event kinds over the same words: the first reading stands, save for tolls, limits and terms.
    if (!EVENT_KINDS.has(a.kind) || !EVENT_KINDS.has(b.kind)) return false;
    if (b.kind === "casualty" || b.kind === "deadline" || a.kind === "casualty" || a.kind === "deadline") return false;
    return overlap(a, b) > 0.6;
  }
  if (overlap(a, b) >= 0.45) return true;
  return b.from >= a.from && b.to <= a.to && b.to - b.from < 0.35 * (a.to - a.from);
}

/** Statements whose content is only an event become that event; the attribution goes to the first. */
function replaceStatements(kept: readonly Draft[], added: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const rest = [...added];
  for (const draft of kept) {
    if (draft.kind !== "statement" || !/^statement-(?:content|phrase|scare-quote)$/.test(draft.rule)) {
      out.push(draft);
      continue;
    }
    const content = draft.content ?? draft;
    const inside = rest.filter((event) => event.from < content.to && event.to > content.from);
    let covered = 0;
    for (let i = content.from; i < content.to; i++)
      if (inside.some((event) => i >= event.from && i < event.to)) covered++;
    if (inside.length === 0 || covered < 0.6 * (content.to - content.from)) {
      out.push(draft);
      continue;
    }
    const attribution = draft.attribution ?? null;
    if (attribution === null) continue;
    const isBefore = attribution.from <= content.from;
    const heir = isBefore
      ? inside.reduce((a, b) => (b.from < a.from || (b.from === a.from && b.to > a.to) ? b : a))
      : inside.reduce((a, b) => (b.to > a.to || (b.to === a.to && b.from < a.from) ? b : a));
    const at = rest.indexOf(heir);
    rest[at] = {
      ...heir,
      from: Math.min(heir.from, attribution.from),
      to: Math.max(heir.to, isBefore ? heir.to : attribution.to),
      cue: draft.cue,
      attribution,
    };
  }
  return [...out, ...rest];
}
