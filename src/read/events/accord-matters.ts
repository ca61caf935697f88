// What several sides make of the matters between them, where no accord is named: a question put off, differences not bridged, talks
// that brought nobody closer, nothing signed. Weakness: a matter is known by its noun ("question", "issue", "dispute"), so that "the
// port was left for later" passes unseen.

import type { Draft, Proposition } from "../assembly/draft.ts";
import { headWord, objectOf } from "./event-phrases.ts";
import { agreement, areSides, isJoint, parties, PROCESSES, TURN_MADE, wordsAfter } from "./accord-drafts.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What is settled, left open or put off. */
const MATTERS = list(
  "question questions issue issues matter matters point points dispute disputes problem problems status topic topics subject subjects decision differences gap gaps disagreement disagreements quarrel detail details item items file chapter chapters",
);
const PUTS_OFF = list("shelve defer postpone park adjourn sidestep skirt");
const SETTLES = list("bridge overcome resolve settle narrow reconcile close iron solve surmount");

/** "shelved the question of the port", "could not bridge their differences", "the matter was put off": what becomes of a matter. */
export function matterOf(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!PUTS_OFF.has(group.lemma) && !SETTLES.has(group.lemma) && !/^(?:put|leave|set|fail)$/.test(group.lemma))
    return null;
  const { words } = scene;
  const isSubject = p.subject !== null && MATTERS.has(headWord(words, p.subject));
  const after = wordsAfter(p);
  const isPutOff =
    PUTS_OFF.has(group.lemma) ||
    ((group.lemma === "put" || group.lemma === "set") && / (?:off|aside) /.test(after)) ||
    (group.lemma === "leave" &&
      / (?:open|unsettled|unresolved|aside|undecided|for (?:later|another|the next)|to (?:later|a later|the next)) /.test(
        after,
      ));
  if (group.isPassive) {
    // "The chapter on prisoners was closed on Thursday"
    const isClosed = isSubject && (SETTLES.has(group.lemma) || /^(?:close|clear|finalise|finalize)$/.test(group.lemma));
    if (isClosed && !isPutOff && group.modal === null && !group.isFuture)
      return agreement(
        p,
        "accord-settled",
        group.isNegated ? { stance: "neutral", modality: "denied" } : TURN_MADE,
        parties(p),
      );
    // "the port was left for the next round"
    if (
      group.lemma === "leave" &&
      / for (?:the next|another|a (?:later|future)|later|future) (?:round|talks|session|meeting|date|negotiations)s? /.test(
        after,
      )
    )
      return agreement(p, "accord-put-off", { stance: "opposes", modality: "postponed" }, []);
    if (!isSubject || !isPutOff || group.isFuture || group.modal !== null) return null;
    return agreement(p, "accord-put-off", { stance: "opposes", modality: "postponed" }, parties(p));
  }
  if (!areSides(p) || group.modal === "would") return null;
  const object = objectOf(p);
  const isMatter = object !== null && MATTERS.has(headWord(words, object));
  if (isPutOff && isMatter && !group.isNegated && !group.isFuture && group.modal === null)
    return agreement(p, "accord-put-off", { stance: "opposes", modality: "postponed" }, parties(p));
  // "failed to bridge their differences", "could not settle the question of the port"
  const inner =
    group.lemma === "fail" ? scene.groups.find((each) => each.form === "to" && each.from === group.to) : null;
  const lemma = inner?.lemma ?? group.lemma;
  if (!SETTLES.has(lemma) || (group.lemma === "fail" && inner === undefined)) return null;
  const from = inner?.to ?? group.to;
  const named = words.slice(from, Math.min(p.to, from + 7)).some((word) => MATTERS.has(word.lower));
  if (!named) return null;
  if (group.lemma === "fail" || group.isNegated)
    return agreement(p, "accord-unsettled", { stance: "neutral", modality: "denied" }, parties(p));
  if (group.modal !== null || group.isFuture || group.form === "to" || lemma === "close" || lemma === "narrow")
    return null;
  return agreement(p, "accord-settled", TURN_MADE, parties(p));
}

/** "It was agreed that …", "nothing was signed", "a date was settled on". */
export function impersonal(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subject === null || !/^(?:agree|sign|settle|decide|conclude|resolve|initial)$/.test(group.lemma)) return null;
  const head = scene.words[p.subject.from].lower;
  const isNothing = /^(?:nothing|none|neither)$/.test(head);
  // "would accept nothing that was decided without it" tells of no talks.
  const isRelative = /^(?:that|which)$/.test(scene.words[p.subject.from + 1]?.lower ?? "");
  if (isNothing && !group.isFuture && group.modal === null && !isRelative)
    return agreement(p, "accord-nothing", { stance: "neutral", modality: "denied" }, parties(p));
  if (head !== "it" || !/^(?:agree|settle|decide)$/.test(group.lemma) || group.isFuture || group.modal !== null)
    return null;
  if (!/^ (?:(?:in|on|at|late|there|then|also) (?:\S+ ){0,3})?(?:that|to) /.test(wordsAfter(p))) return null;
  return agreement(
    p,
    "accord-agreed",
    group.isNegated ? { stance: "neutral", modality: "denied" } : TURN_MADE,
    parties(p),
  );
}

/** "were no closer to an accord", "nine hours of talks brought the two no nearer". */
export function noCloser(p: Proposition): Draft | null {
  if (!/^(?:be|bring|leave|come|move|get|emerge|part|remain|seem|take|draw|sound|look)$/.test(p.group.lemma))
    return null;
  const { words } = p.scene;
  for (let i = p.group.to; i + 1 < Math.min(p.to, p.group.to + 14); i++) {
    const { lower } = words[i];
    if (words[i].text === "," || lower === "that") return null;
    const next = words[i + 1].lower;
    if (!(lower === "no" && /^(?:closer|nearer)$/.test(next)) && !(lower === "not" && /^(?:any|an)$/.test(next)))
      continue;
    if (lower === "not" && !/^(?:closer|nearer)$/.test(words[i + 2]?.lower ?? "")) continue;
    const isOfTalks = PROCESSES.has(headWord(words, p.subject)) || / (?:talks|negotiations|session) /.test(p.phrase);
    if (!isOfTalks && !isJoint(p)) return null;
    return agreement(p, "accord-no-closer", { stance: "neutral", modality: "denied" }, parties(p));
  }
  return null;
}
