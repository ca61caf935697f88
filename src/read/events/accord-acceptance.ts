// One party's yes or no to a text or an accord, and what several agree on: "accepted the proposal", "has agreed to a ceasefire", "an
// agenda was accepted by both sides", "the armies agreed to pull back". Weakness: whose yes counts is judged by having a name, so that a
// neighbour who "accepted the plan" is taken for a party to it.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { aheadOf, isJoint, onBehalf, spokeOfAccord } from "./accord-drafts.ts";
import { partOnly } from "./accord-verdicts.ts";
import { agreedWith } from "./accord-signing.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, headWord, objectOf } from "./event-phrases.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS, MEETING_VERBS } from "./event-words.ts";
import { isWhenDone } from "./read-deadline.ts";

const ACCEPTED_TEXTS =
  / (?:proposals?|plan|deal|draft|offer|truce|ceasefire|cease-fire|terms|agreement|accord|framework|roadmap|text|compromise|settlement|document|pact|package|formula|initiative|outline|blueprint|memorandum|declaration|paper|version|agenda|timetable|map|list|treaty|protocol|charter|communiqu[eé]|declaration|arrangement|pause|cessation|armistice|covenant|convention|understanding|solution|code|matrix|schedule|calendar|resolution) /;

/** A side that has no name of its own in the text. */
const ONE_SIDE =
  /^(?:rebels|insurgents|guerrillas|separatists|militants|government|army|junta|movement|militia|party|faction|union|regime|opposition|coalition|side)$/;
/** "agreed to nothing", "agreed to disagree"; not "agreed on nothing but a date" */
const AGREES_NOTHING = / agree[ds]? (?:(?:to|on|upon|about) (?:nothing(?! but )|none of)|to (?:disagree|differ)) /;

/** "The armies agreed to pull back", "could not agree on a date". */
function byAgreeing(p: Proposition): Draft | null {
  const { group, scene } = p;
  const next = scene.words[group.to]?.lower ?? "";
  const isNone =
    group.isNegated ||
    / (?:yet|failed|unable|refus\w+) to agree /.test(p.phrase) ||
    / neither /.test(p.phrase) ||
    AGREES_NOTHING.test(p.phrase);
  if (
    next === "with" ||
    (p.speech !== null && /^(?:we|they)$/.test(scene.words[p.subject?.from ?? 0].lower) && next === "that")
  )
    return null;
  // "The two would agree.": with nothing to agree on, an opinion.
  const ahead = isNone || group.to >= p.to ? null : aheadOf(p);
  if (!isNone && ahead === null && (group.modal !== null || group.isFuture)) return null;
  // "Both sides agree that the war is lost": an opinion.
  if (!isNone && next === "that" && !group.isPast && !group.isPerfect) return null;
  // "agreed to hold talks" is the talks, planned.
  if (
    !isNone &&
    next === "to" &&
    / to (?:meet|reconvene|convene|come together|get together|sit down (?:again|together)|see each other|talk again|speak again) | to (?:\w+ )?(?:meet|hold|resume|reconvene|convene|visit|continue|attend|launch|open|start|begin|enter|restart|relaunch|revive|reopen|join|return to|enter into|go back to|sit down for) (?:\S+ ){0,4}(?:talks|meetings?|negotiations|summit|round|rounds|dialogue|again|consultations|session|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) /.test(
      p.phrase,
    )
  )
    return null;
  const draft = draftOf(p, "agreement", isNone ? "agreement-none" : "agreement-agree", {
    actors: p.subjects.length > 1 ? p.subjects : partiesTo(p),
    stance: isNone ? "neutral" : "supports",
    modality: isNone ? "denied" : (ahead ?? "asserted"),
  });
  return onBehalf(p, draft);
}

/** "accepted the proposal", "withheld its consent": one party's yes or no to a text or an accord. */
export function byAcceptance(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isPassive) return acceptedByBoth(p);
  if (group.lemma === "agree") {
    const part = partOnly(p);
    if (part !== null) return part;
    const isConcluded = isJoint(p) || agreedThen(p);
    const agreed = agreedWith(p) ?? (isConcluded ? byAgreeing(p) : null);
    if (agreed !== null || isConcluded) return agreed;
    const told = agreedTo(p);
    if (told !== null) return told;
  }
  if (group.modal !== null || group.isFuture || subjects.length === 0) return null;
  if (subjects.every(isAnonymous) && !ONE_SIDE.test(headWord(scene.words, p.subject))) return null;
  const object = objectPastTime(p);
  const after = object === null ? " " : ` ${phraseOf(scene.words, object.from, Math.min(p.to, object.to))} `;
  // "had not accepted it": no accord yet; "refuses" would be a stand.
  if (group.lemma === "accept" && eventModality(p) === "denied" && (group.isPerfect || group.isPast)) {
    const isText =
      ACCEPTED_TEXTS.test(after) ||
      (/^(?:it|them)$/.test(scene.words[group.to]?.lower ?? "") &&
        p.scene.discourse.textParagraph === p.scene.sentence.paragraph);
    if (isText || spokeOfAccord(p))
      return draftOf(p, "agreement", "agreement-not-accepted", {
        actors: subjects,
        stance: "neutral",
        modality: "denied",
      });
  }
  if (group.lemma === "accept" && !group.isNegated) {
    const isPart =
      / (?:some|part|parts|most|certain|one|two|several|elements|invitation|mediation|resignation|principle) /.test(
        after,
      );
    // "accepted the plan as a basis": a verdict.
    if (/ (?:plan|proposal|draft|text|document|paper) as /.test(p.phrase)) return null;
    const isInPrinciple = / accept\w* in principle /.test(p.phrase);
    if (isInPrinciple || (!isPart && ACCEPTED_TEXTS.test(after)))
      return draftOf(p, "agreement", "agreement-accepted", {
        actors: subjects,
        stance: "supports",
        chain: p.speech?.chain ?? [subjects],
      });
  }
  if (
    /^(?:withhold|refuse|deny)$/.test(group.lemma) &&
    / (?:consent|approval|agreement|assent|signature|acceptance) /.test(after)
  )
    return draftOf(p, "agreement", "agreement-withheld", { actors: subjects, stance: "opposes", modality: "denied" });
  return null;
}

/** "The rebels agreed on Wednesday to lay down their guns": one side's yes on a day has another side; "agreed on Monday to meet" plans talks. */
function agreedThen(p: Proposition): boolean {
  const { group, scene, subjects, speech, subject } = p;
  if (speech !== null || group.isNegated || !isWhenDone(p)) return false;
  const inner = scene.groups.find((each) => each.form === "to" && each.from >= group.to);
  if (inner === undefined || MEETING_VERBS.has(inner.lemma)) return false;
  return ONE_SIDE.test(headWord(scene.words, subject)) || subjects.some((name) => !isAnonymous(name));
}

/** "An agenda was accepted by both sides". */
export function acceptedByBoth(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  if (
    !/^(?:accept|approve|endorse|adopt)$/.test(group.lemma) ||
    group.isNegated ||
    group.modal !== null ||
    group.isFuture
  )
    return null;
  if (!ACCEPTED_TEXTS.test(` ${headWord(scene.words, p.subject)} `)) return null;
  const by = actorsAfter(p, ["by"], { from: group.to, to: p.to });
  if (!/ by (?:the )?(?:both|two|all|three|warring|rival) /.test(phrase) && by.length < 2) return null;
  return draftOf(p, "agreement", "agreement-accepted", {
    actors: by.length > 1 ? by : partiesOf(scene.discourse),
    stance: "supports",
  });
}

/** "The rebel chief has agreed to a ceasefire"; "the meeting did not agree on any step". */
function agreedTo(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const { words } = scene;
  const head = headWord(words, p.subject);
  if (MEETING_NOUNS.has(head) && group.modal === null && /^(?:on|to)$/.test(words[group.to]?.lower ?? ""))
    return draftOf(p, "agreement", group.isNegated ? "agreement-none" : "agreement-agree", {
      actors: partiesOf(scene.discourse),
      stance: group.isNegated ? "neutral" : "supports",
      modality: group.isNegated ? "denied" : "asserted",
    });
  if (group.isNegated || group.modal !== null || group.isFuture || group.form !== "finite") return null;
  if (words[group.to]?.lower !== "to" || !subjects.some((name) => !isAnonymous(name))) return null;
  const to = phraseAfter(words, group.to + 1, p.to);
  return AGREEMENT_NOUNS.has(headWord(words, to))
    ? draftOf(p, "agreement", "agreement-accepted", {
        actors: subjects,
        stance: "supports",
        chain: p.speech?.chain ?? [subjects],
      })
    : null;
}

/** The object behind the verb, past "on Thursday" or "late in May". */
function objectPastTime(p: Proposition): WordRange | null {
  const { words } = p.scene;
  const at = pastTime(words, p.group.to, p.to);
  return at > p.group.to && at < p.to ? phraseAfter(words, at, p.to) : objectOf(p);
}

/** Those named as subject, else the parties of the report. */
export function partiesTo(p: Proposition): readonly ActorName[] {
  return p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse);
}
