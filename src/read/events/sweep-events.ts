import type { Clause } from "../frames/segments.ts";
import { phraseOf } from "../frames/words.ts";
import { draftOf, namesIn, type Draft, type Proposition, type Scene, type Speech } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { eventClauses, type EventClause } from "./event-clauses.ts";
import { readCasualty } from "./read-casualty.ts";
import { readLimit } from "./read-limit.ts";
import { readToll } from "./read-toll.ts";
import { readFrame } from "./read-frame.ts";
import { ACCORD_HEADS, ACCORD_MADE, TERM_TEXTS, TEXT_ACTS, TEXT_HEADS } from "./frame-words.ts";
import { isDated } from "./frame-phrases.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { headOf } from "./event-phrases.ts";
import { readAgreement } from "./read-agreement.ts";
import { readDeadline } from "./read-deadline.ts";
import { readDocument } from "./read-document.ts";
import { readIncident } from "./read-incident.ts";
import { readMeeting } from "./read-meeting.ts";
import { readProvision } from "./read-provision.ts";

/** What the event reader remembers from sentence to sentence: the paragraph in which a text's terms are being listed. */
export type EventMemory = { termsParagraph: number; textParagraph: number; numbered: number };

/** Starts with nothing remembered. */
export function startEventMemory(): EventMemory {
  return { termsParagraph: -1, textParagraph: -1, numbered: -1 };
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
  for (const clause of eventClauses(scene)) {
    if (DOUBTFUL_LEADS.has(clause.lead)) continue;
    // "would not say when it might be signed"
    if (/^(?:when|how|why|where)$/.test(clause.lead) && clause.group.modal !== null) continue;
    const host = hostOf(scene, kept, clause);
    if (host === "closed") continue;
    for (const read of readClause(scene, clause, host, memory)) {
      const draft = read.kind === "provision" ? behindEvent(added, read, clause) : read;
      if (clause.rank === "absolute" && clause.lead === "with" && draft.kind === "provision") endBefore(kept, draft);
      if (clause.rank === "participle") stepAside(kept, draft);
      if (draft.kind === "provision") splitTerms(kept, draft, clause);
      if (draft.kind === "provision" && isShall(scene, clause)) yieldTo(kept, draft);
      if (kept.some((other) => isSame(other, draft)) || isOfToll(kept, draft)) continue;
      if (added.some((other) => isSame(other, draft) && !isNested(other, draft))) continue;
      added.push(draft);
    }
  }
  const out = replaceStatements(kept, added);
  for (const draft of out) {
    if (draft.kind === "provision") memory.termsParagraph = scene.sentence.paragraph;
    if (draft.kind === "document") memory.textParagraph = scene.sentence.paragraph;
  }
  return out;
}

/** "Both armies reported strikes that wounded five": the toll is on the word of those who reported the strikes. */
function onTheWordOf(drafts: readonly Draft[], draft: Draft): Draft {
  if (draft.kind !== "casualty" || draft.chain.length > 0) return draft;
  const told = drafts.find(
    (other) => other.rule === "incident-reported" && other.from <= draft.from && other.to >= draft.to,
  );
  return told === undefined ? draft : { ...draft, chain: told.chain, cue: told.cue };
}

/** "The sides have agreed to …" is an accord, and "each side undertakes to …" in a numbered text a term of it. */
function asAccord(scene: Scene, draft: Draft, memory: EventMemory): Draft {
  if (draft.kind !== "position" || draft.cue === null) return draft;
  const { words, discourse } = scene;
  const { lemma } = words[draft.cue.from];
  const before = ` ${phraseOf(words, draft.from, draft.cue.from)} `;
  const isPlural =
    / (?:sides|parties|two|both|three|governments|countries|neighbours|neighbors|leaders|presidents|delegations|foes|rivals|generals|factions|camps) /.test(
      before,
    ) && !/ (?:of|for|from) the (?:two|three|sides|parties) /.test(before);
  const actors = draft.actors.length > 1 ? draft.actors : partiesOf(discourse);
  if (lemma === "agree" && isPlural)
    return {
      ...draft,
      kind: "agreement",
      rule: "agreement-agreed",
      actors,
      chain: draft.chain.slice(0, -1),
      stance: "supports",
      modality: "asserted",
      cue: null,
    };
  if (memory.numbered === scene.sentence.paragraph)
    return {
      ...draft,
      kind: "provision",
      rule: "provision-undertaken",
      actors,
      chain: draft.chain.slice(0, -1),
      stance: "neutral",
      modality: "asserted",
      cue: null,
    };
  return draft;
}

/** The words of a term behind the event of its text that stands between: "[The draft, leaked in May,] bars …". */
function behindEvent(added: readonly Draft[], term: Draft, clause: EventClause): Draft {
  const event = added.find(
    (each) =>
      each.kind === "document" && each.from === term.from && each.to < clause.group.from && each.to + 2 < term.to,
  );
  return event === undefined
    ? term
    : { ...term, from: clause.group.from, content: { from: clause.group.from, to: term.to } };
}

/** A term that starts with the words of an event of its text starts behind them: "The draft, leaked last week, [bars …]". */
function stepAside(kept: Draft[], event: Draft): void {
  for (const [i, draft] of kept.entries())
    if (draft.kind === "provision" && event.kind === "document" && draft.from === event.from && event.to + 2 < draft.to)
      kept[i] = { ...draft, from: event.to + 1, content: { from: event.to + 1, to: draft.to } };
}

/** "[… provides for a pause], with [lorries to travel …]": the first term ends where the second begins. */
function endBefore(kept: Draft[], term: Draft): void {
  for (const [i, draft] of kept.entries())
    if (draft.kind === "provision" && draft.from < term.from - 3 && draft.to >= term.to)
      kept[i] = { ...draft, to: term.from - 1, content: { from: draft.from, to: term.from - 1 } };
}

/** "Rebels would leave within a month and monitors would take over": the term read over both ends where the second begins. */
function splitTerms(kept: Draft[], term: Draft, clause: EventClause): void {
  if (
    clause.rank !== "finite" ||
    clause.group.modal === null ||
    (clause.lead !== "and" && clause.lead !== "while" && clause.lead !== ",")
  )
    return;
  for (const [i, draft] of kept.entries())
    if (
      (draft.kind === "provision" || draft.kind === "deadline") &&
      draft.attribution === undefined &&
      draft.from < term.from - 4 &&
      draft.to >= term.to - 1
    )
      kept[i] = {
        ...draft,
        to: term.from - 1,
        content: { from: draft.content?.from ?? draft.from, to: term.from - 1 },
      };
}

/** "shall" outside quotation marks is the language of texts. */
function isShall(scene: Scene, clause: EventClause): boolean {
  return clause.group.modal === "shall" && !scene.inQuote(clause.group.main);
}

/** A term read in a text's own words takes the place of an event read there. */
function yieldTo(kept: Draft[], term: Draft): void {
  for (let i = kept.length - 1; i >= 0; i--)
    if (
      (kept[i].kind === "incident" || kept[i].kind === "position" || kept[i].kind === "statement") &&
      overlap(kept[i], term) > 0.6
    )
      kept.splice(i, 1);
}

/** "Shelling killed four [and drove 900 out]": more harm of an attack that is told already. */
function isOfToll(kept: readonly Draft[], draft: Draft): boolean {
  return (
    draft.kind === "incident" &&
    kept.some((other) => other.kind === "incident") &&
    kept.some((other) => other.kind === "casualty" && other.from <= draft.from && other.to >= draft.to)
  );
}

/** "A truce, [signed in May], fell apart in June": the shorter tells an event of its own. */
function isNested(a: Draft, b: Draft): boolean {
  const size = (draft: Draft): number => draft.to - draft.from;
  return a.from === b.from && a.to !== b.to && Math.min(size(a), size(b)) < 0.75 * Math.max(size(a), size(b));
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
  const casualty = readCasualty(p) ?? readToll(p);
  if (casualty !== null) out.push(casualty);
  const deadline = readDeadline(p) ?? readLimit(p);
  if (deadline !== null) out.push(deadline);
  const isOfficial =
    (group.modal === "shall" && !scene.inQuote(group.main) && discourse.turn?.paragraph !== sentence.paragraph) ||
    memory.numbered === sentence.paragraph;
  const context = {
    aboutText:
      isOfficial || memory.textParagraph === sentence.paragraph || memory.termsParagraph === sentence.paragraph,
    listsTerms: memory.termsParagraph === sentence.paragraph,
    isOfficialText: isOfficial,
  };
  for (const rule of RULES) {
    if (isOfficial && rule !== readMeeting && rule !== readAgreement) continue;
    const draft = rule(p);
    if (draft === null) continue;
    out.push(draft);
    break;
  }
  // "shall report not later than 1 May": the limit is the term.
  if (deadline !== null && group.modal === "shall")
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "provision") out.splice(i, 1);
  // "the captured soldiers", "police arrested two deputies": by themselves no toll.
  if ((clause.rank === "participle" && group.lemma === "capture") || group.lemma === "arrest")
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "casualty") out.splice(i, 1);
  // "a clause allowing bases was struck out": what the clause allowed is no term of its own.
  if (clause.rank === "participle" && group.form === "ing")
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "provision") out.splice(i, 1);
  const { antecedent } = clause;
  if (antecedent !== null) {
    const made = deedUpon(p, antecedent);
    return made === null ? [] : [made];
  }
  if (out.every((draft) => draft.kind === "casualty" || draft.kind === "deadline")) {
    const draft = readFrame(p, context);
    if (draft !== null && !(deadline !== null && group.modal === "shall" && draft.kind === "provision"))
      out.push(draft);
  }
  if (clause.rank === "finite" && clause.subject !== null) {
    const head = headOf(words, clause.subject);
    if (head >= 0 && TERM_TEXTS.has(words[head].lower)) memory.textParagraph = sentence.paragraph;
  }
  if (
    out.every((draft) => draft.kind !== "provision") &&
    (memory.termsParagraph === sentence.paragraph || memory.textParagraph === sentence.paragraph) &&
    !(deadline !== null && group.modal === "shall") &&
    out.every((draft) => draft.kind === "deadline")
  ) {
    const term = listedTerm(p);
    if (term !== null) out.push(term);
  }
  // "must submit a timetable by Friday", "were given 48 hours to reply": what is due is not yet done.
  if (deadline !== null && (group.modal === "must" || group.modal === "should" || group.lemma === "give"))
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "document") out.splice(i, 1);
  const main = clause.main;
  return out
    .filter(
      (draft) =>
        draft.kind !== "incident" ||
        !(
          casualty !== null &&
          /^(?:kill|wound|injure|die|leave|flee|displace|uproot|evacuate|hold|detain|vanish)$/.test(group.lemma)
        ),
    )
    .map((draft) =>
      draft.kind === "casualty" && clause.rank === "trailing" && main !== null
        ? { ...draft, from: main, content: { from: main, to: draft.to } }
        : draft,
    )
    .map((draft) => ({ ...draft, rule: `${draft.rule}+`, cue: null }));
}

/** "the pact the two countries signed in 2019", "the draft the envoy handed over": told if it gives a date or a place. */
function deedUpon(p: Proposition, antecedent: WordRange): Draft | null {
  const head = headOf(p.scene.words, antecedent);
  if (head < 0 || !isDated(p.phrase) || p.group.modal !== null) return null;
  const noun = p.scene.words[head].lower;
  if (ACCORD_HEADS.has(noun) && ACCORD_MADE.has(p.group.lemma))
    return draftOf(p, "agreement", "agreement-relative", {
      actors: p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse),
      stance: "supports",
    });
  if (TEXT_HEADS.has(noun) && TEXT_ACTS.has(p.group.lemma))
    return draftOf(p, "document", "document-relative", { actors: p.subjects });
  return null;
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
  if (a.kind === "provision" && Math.abs(a.to - b.to) < 2 && a.from >= b.from) return true;
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
