// A promise of one's own conduct in a negotiation is a stand; a promise of a meeting, a step with a text or an event is that
// meeting, step or event, planned (guideline, 2.1.1). The rules for stands go by the verb of promising, "will" or "would", so what
// is promised is asked here, once for all of them. Weakness: what befalls persons and powers is taken for an event only in the
// passive or by a few verbs, so that "would pull back its guns" stays a stand.

import { readDocument } from "../events/read-document.ts";
import { frameOf, isPlaced } from "../events/frame-phrases.ts";
import { textAct } from "../events/frame-texts.ts";
import { readMeeting } from "../events/read-meeting.ts";
import { HELD } from "../events/frame-words.ts";
import type { Clause } from "../frames/segments.ts";
import { type Subject, subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { propose } from "./classify-clause.ts";
import { type Draft, draftOf, hasWord, type Proposition, type Scene } from "./draft.ts";

/** Verbs by which somebody takes a step upon himself. */
const PROMISING: ReadonlySet<string> = new Set(
  "promise pledge vow undertake swear assure announce commit agree consent confirm".split(" "),
);
/** Steps to a meeting; joining, staying and leaving are conduct in the talks, which is a stand. */
const COMING: ReadonlySet<string> = new Set("come attend travel meet receive host visit".split(" "));
const GOING: ReadonlySet<string> = new Set("go come travel fly drive".split(" "));
const CONDUCT: ReadonlySet<string> = new Set("continue resume join return stay leave quit".split(" "));

/** The planned meeting, step or event that a promise is of; other drafts as they are. */
export function asPlanned(scene: Scene, draft: Draft): Draft {
  if (draft.kind !== "position" || draft.stance !== "supports" || draft.modality === "sought") return draft;
  const group = promised(scene, draft);
  if (group === null || group.isNegated) return draft;
  const told = eventOf(scene, draft, group);
  if (told === null) return draft;
  return { ...draft, kind: told.kind, rule: `${told.kind}-promised`, stance: "neutral", modality: "planned" };
}

/** The verb of what is promised: behind "promise to", or the one that "will" or "would" goes with. */
function promised({ words, groups }: Scene, draft: Draft): VerbGroup | null {
  const { cue } = draft;
  const isPromise = cue !== null && PROMISING.has(words[cue.from].lemma);
  if (isPromise) {
    const inner = groups.find((group) => group.form === "to" && group.from >= cue.from && group.from <= cue.from + 2);
    if (inner !== undefined) return inner;
  }
  if (!isPromise && draft.rule !== "position-will") return null;
  return (
    groups.find(
      (group) =>
        group.form === "finite" &&
        /^(?:will|would|'ll)$/.test(group.modal ?? "") &&
        group.from >= (draft.content?.from ?? draft.from) &&
        group.to <= draft.to,
    ) ?? null
  );
}

function eventOf(scene: Scene, draft: Draft, group: VerbGroup): Draft | null {
  const said = draft.content?.from ?? draft.from;
  const subject = group.form === "to" ? promiser(draft) : subjectBefore(scene.words, group, Math.min(said, group.from));
  const clause: Clause = {
    group: { ...group, to: pastAside(scene, group.to), form: "finite", isFuture: true, modal: null },
    subject,
    link: "main",
    from: subject?.from ?? group.from,
    lead: "",
  };
  const range = { from: clause.from, to: Math.max(draft.content?.to ?? draft.to, group.to) };
  const p = propose(scene, range, clause, { names: draft.actors, range: subject?.head ?? null }, null, null);
  const text = readDocument(p) ?? textAct(p, frameOf(p), NO_CONTEXT);
  const met = CONDUCT.has(group.lemma)
    ? null
    : COMING.has(group.lemma) && group.form === "to"
      ? draftOf(p, "meeting", "meeting-promised")
      : GOING.has(group.lemma) && isPlaced(scene.words, group.to, range.to)
        ? draftOf(p, "meeting", "meeting-promised")
        : readMeeting(p);
  // "would free the men in return for the prisoners": an offer, whatever deed it is.
  if (/ in (?:return|exchange) for /.test(p.phrase)) return null;
  return met ?? text ?? (isPublicDeed(p) ? draftOf(p, "incident", "incident-promised") : null);
}

/** "to table, not later than June, a schedule": where the words behind the verb go on past an aside. */
function pastAside({ words }: Scene, at: number): number {
  if (words[at]?.text !== ",") return at;
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) if (words[i].text === ",") return i + 1;
  return at;
}

/** The words before a verb of promising, as the subject of what is promised. */
function promiser({ from, cue }: Draft): Subject | null {
  if (cue === null || cue.from <= from) return null;
  const range = { from, to: cue.from };
  return { ...range, head: range, isRelative: false };
}

const NO_CONTEXT = { aboutText: false, listsTerms: false, isOfficialText: false } as const;

/** Acts at home whose object tells that the public is meant: "declare a state of emergency", "hold a referendum". */
const ACTS_AT_HOME: ReadonlySet<string> = new Set(
  "declare hold call organise organize impose lift proclaim".split(" "),
);
const AT_HOME: ReadonlySet<string> = new Set(
  "state emergency curfew election elections vote referendum ballot poll polls plebiscite mourning amnesty".split(" "),
);
const FREES: ReadonlySet<string> = new Set("free release swap exchange repatriate pardon extradite".split(" "));
const BEFALLS: ReadonlySet<string> = new Set("hand deliver hold put try return transfer send pay".split(" "));
const WHOM: ReadonlySet<string> = new Set("everyone everybody all those".split(" "));

/** What is done to persons held or put to a vote, and acts of state: events, whoever promises them. */
function isPublicDeed({ scene, group, to }: Proposition): boolean {
  if (group.isPassive) return FREES.has(group.lemma) || BEFALLS.has(group.lemma);
  const behind = { from: group.to, to };
  if (FREES.has(group.lemma)) return hasWord(scene.words, behind, HELD) >= 0 || hasWord(scene.words, behind, WHOM) >= 0;
  return ACTS_AT_HOME.has(group.lemma) && hasWord(scene.words, behind, AT_HOME) >= 0;
}
