import type { Draft, Scene } from "../assembly/draft.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import { DENIAL, SILENCE } from "./read-statement.ts";

// Stance and modality of statements, judged once the claims of a sentence are settled, whatever rule found them: a denial may lie in
// the verb, in calling a charge untrue, or in contradicting what was alleged just before.

/** What the statements of a text said last, for a contradiction that follows: one per text, changed from top to bottom. */
export type Dispute = {
  /** Sentence that last reported an allegation, and its paragraph. */
  alleged: { readonly sentence: number; readonly paragraph: number } | null;
  /** Who denied something last, and where. */
  denied: { readonly speaker: string; readonly sentence: number; readonly paragraph: number } | null;
};

/** A dispute before anything is said. */
export function startDispute(): Dispute {
  return { alleged: null, denied: null };
}

const ALLEGES =
  / (?:accus(?:ed?|es|ing|ations?)|alleg(?:ed?|es|ing|edly|ations?)|blam(?:ed?|es|ing)|claim(?:ed|s)? (?:that|to|by|earlier)|charg(?:ed|es|ing) that|the (?:charge|claim|accusation|rumou?r)|rumou?rs|reports? (?:that|of|said|had)|reportedly|insinuat(?:ed?|es)|suspected of|faulted) /;
const DENYING_CUES: ReadonlySet<string> = new Set(["deny", "refute", "rebut", "disavow", "dispute", "contest"]);
const COUNTERING_CUES: ReadonlySet<string> = new Set([
  "counter",
  "retort",
  "scoff",
  "object",
  "rejoin",
  "protest",
  "bristle",
]);
const DENIED_BY = / (?:was|were|been|is|are) (?:\w+ly )?(?:denied|refuted|rebutted|disputed|contested) by /;
const NEGATIVE = / (?:not|n't|no|never|nothing|nobody|none|neither|nowhere) /;
const BASELESS =
  / (?:absurd|ludicrous|preposterous|ridiculous|laughable|baseless|groundless|unfounded|untrue|false|fake|invented|made up|a lie|lies|an invention|a fabrication|a smear|slander|fiction|nonsense|rubbish|fantasy|propaganda) /;
const CHARGE =
  / (?:charges?|claims?|accusations?|allegations?|reports?|rumou?rs?|suggestions?|assertions?|insinuations?|stor(?:y|ies)) /;
const REFUSES =
  / (?:will|would|wo|could|did|does|do|can) (?:not|n't) (?:\w+ly )?(?:put (?:odds|a (?:figure|number|date|price|name)|numbers)|speculate|predict|guess|be drawn|discuss|go into|comment|elaborate|say (?:when|where|who|whom|what|which|how|why|whether|if)|confirm or deny|divulge|disclose|reveal) | neither confirm(?:ed|s)? nor (?:deny|denied|denies) | (?:kept|keeps|remained|stayed) (?:silent|mum|tight-lipped) | (?:dodged|sidestepped|evaded|ducked|brushed aside|left unanswered|waved away) (?:a |the |all |any )?(?:question|questions|reporters) /;

/** What praise and blame can be about for the verdict to count: something proposed, agreed or done, not the talks or their mood. */
const STEPS =
  / (?:plans?|proposals?|deals?|agreements?|accords?|results?|outcomes?|steps?|decisions?|ceasefires?|truces?|drafts?|frameworks?|announcements?|initiatives?|diplomacy|resolutions?|texts?|pacts?|roadmaps?|versions?|moves?|milestones?|breakthroughs?|declarations?|treat(?:y|ies)|signings?|brackets|clauses?|articles?|annex(?:es)?|timetables?|offers?|terms|releases?|withdrawals?|swaps?|exchanges?|votes?|referendums?|concessions?|pauses?|extensions?|reopenings?|liftings?|suspensions?|documents?|papers?|compromises?|formulas?|settlements?|communiqu[ée]s?|protocols?|memorandums?|arrangements?|commitments?|pledges?|gestures?) /;

/** Gives a statement its stance and modality, and remembers what it alleges or denies; other claims pass unchanged. */
export function judgeStatement(scene: Scene, draft: Draft, dispute: Dispute): Draft {
  if (draft.kind !== "statement") return draft;
  const { sentence } = scene;
  const said = textOf(scene, draft.from, draft.to);
  const speaker = JSON.stringify(draft.chain.at(-1) ?? draft.actors);
  const isDenied = draft.modality === "denied" || isDenial(scene, draft, said, speaker, dispute);
  if (isDenied) dispute.denied = { speaker, sentence: sentence.number, paragraph: sentence.paragraph };
  const stance = draft.stance === "neutral" && !isDenied ? verdictIn(scene, draft, said) : draft.stance;
  const modality = isDenied ? "denied" : draft.modality;
  return stance === draft.stance && modality === draft.modality ? draft : { ...draft, stance, modality };
}

/** Remembers that a sentence reports an allegation, once its claims are judged. */
export function noteAllegation(scene: Scene, dispute: Dispute): void {
  if (ALLEGES.test(textOf(scene, 0, scene.words.length)))
    dispute.alleged = { sentence: scene.sentence.number, paragraph: scene.sentence.paragraph };
}

function isDenial(scene: Scene, draft: Draft, said: string, speaker: string, dispute: Dispute): boolean {
  if (draft.modality !== "asserted") return false;
  const { sentence, words } = scene;
  const cue = draft.cue === null ? "" : words[draft.cue.from].lemma;
  if (DENYING_CUES.has(cue) || DENIED_BY.test(said)) return true;
  if (REFUSES.test(said) || (draft.rule === "statement-scare-quote" && SILENCE.test(said))) return true;
  const content = draft.content ?? draft;
  const opening = textOf(scene, content.from, Math.min(content.to, content.from + 12));
  if (/^ (?:“ |" )?not (?:so|true) /.test(said) || / (?:nothing|anything) of the (?:sort|kind) /.test(opening))
    return true;
  if (BASELESS.test(said) && CHARGE.test(said) && !/^ (?:“ |" )?if /.test(said)) return true;
  const isShort = content.to - content.from <= 16;
  if (DENIAL.test(opening) && isShort) return true;
  const { alleged, denied } = dispute;
  const wasAlleged = alleged !== null && sentence.number - alleged.sentence <= 1;
  if (COUNTERING_CUES.has(cue) && (NEGATIVE.test(opening) || wasAlleged)) return true;
  if (!NEGATIVE.test(opening)) return false;
  // The same speaker goes on denying in the next sentence of the paragraph.
  return (
    denied !== null &&
    denied.speaker === speaker &&
    denied.paragraph === sentence.paragraph &&
    sentence.number - denied.sentence === 1 &&
    isShort &&
    / (?:nothing more|nothing else|no such|never|nothing) /.test(opening)
  );
}

/** Praise or blame of a proposal, an accord or a step by the verb of the statement. */
function verdictIn(scene: Scene, draft: Draft, said: string): Draft["stance"] {
  if (draft.cue === null) return "neutral";
  const act = SPEECH_ACTS.get(scene.words[draft.cue.from].lemma);
  return act !== undefined && act.stance !== "neutral" && STEPS.test(said) ? act.stance : "neutral";
}

function textOf(scene: Scene, from: number, to: number): string {
  let out = " ";
  for (let i = from; i < to && i < scene.words.length; i++) out += `${scene.words[i].lower} `;
  return out;
}
