// What one side does about an accord: signs up to it, gives its consent, refuses to sign, keeps it, lets it lapse, no longer feels bound.
// Weakness: a side is whoever acts, so that a guarantor who "joined" an accord is a party to it.

import type { Draft, Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { JOINED, KEPT } from "./accord-courses.ts";
import {
  ACCEPTED,
  accordAfter,
  agreement,
  BARGAINS,
  isJoint,
  parties,
  TURN_MADE,
  wordsAfter,
} from "./accord-drafts.ts";
import { actorsAfter, headWord, objectOf } from "./event-phrases.ts";
import { ACCORD_HEADS } from "./frame-words.ts";

/** What one side does about an accord; null where the clause tells of none. */
export function sideAct(p: Proposition): Draft | null {
  return confirmed(p) ?? joined(p) ?? consented(p) ?? cameAway(p) ?? refused(p) ?? kept(p) ?? unbound(p);
}

const JOINED_TEXTS: ReadonlySet<string> = new Set(
  "protocol framework memorandum declaration convention charter roadmap document".split(" "),
);

/** The phrase behind the verb and its small words. */
function objectPast(p: Proposition): WordRange | null {
  const { words } = p.scene;
  let at = pastTime(words, p.group.to, p.to);
  while (at < p.to && /^(?:ADP|PART|ADV)/.test(words[at].tag)) at++;
  return phraseAfter(words, at, p.to);
}

/** "The Front has signed up to the truce", "Norway ratified the pact": one side becomes a party to an accord. */
function joined(p: Proposition): Draft | null {
  const { group, subjects } = p;
  const courses = JOINED.get(group.lemma);
  if (courses === undefined || subjects.length === 0 || group.form !== "finite") return null;
  if (group.isNegated || group.modal !== null || group.isFuture) return null;
  // "acceded to the protocol": a text one can only join is an accord.
  const isText =
    /^(?:accede|subscribe|join|adhere|go)$/.test(group.lemma) &&
    JOINED_TEXTS.has(headWord(p.scene.words, objectPast(p)));
  if (!isText && accordAfter(p) < 0) return null;
  const after = wordsAfter(p);
  const course = courses.find(({ tails }) => tails.length === 0 || tails.some((tail) => after.startsWith(` ${tail} `)));
  return course === undefined ? null : agreement(p, "accord-joined", course.turn, subjects);
}

const MADE_KNOWN: ReadonlySet<string> = new Set("confirm announce unveil".split(" "));
const PROLONGED: ReadonlySet<string> = new Set(
  "extension renewal prolongation deal agreement accord understanding settlement breakthrough".split(" "),
);

/** "confirmed the extension", "announced an agreement between the two": the accord, on the word of whoever makes it known. */
function confirmed(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (
    !MADE_KNOWN.has(group.lemma) ||
    group.isNegated ||
    group.modal !== null ||
    group.isFuture ||
    subjects.length === 0
  )
    return null;
  const object = objectOf(p);
  if (object === null || object.from > group.to + 1 || !PROLONGED.has(headWord(scene.words, object))) return null;
  const between = actorsAfter(p, ["between", "with"], { from: object.from, to: p.to });
  const draft = agreement(p, "accord-confirmed", TURN_MADE, between);
  return {
    ...draft,
    cue: { from: group.main, to: group.main + 1 },
    chain: [...(p.speech?.chain ?? []), subjects],
  };
}

/** "gave its consent to the exchange", "has said yes to the plan": a yes in a light verb and a noun. */
function consented(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (!/^(?:give|grant|lend|say|signal|approve)$/.test(group.lemma) || subjects.length === 0 || group.isNegated)
    return null;
  if (group.modal !== null || group.isFuture || !(group.isPast || group.isPerfect)) return null;
  const { words } = scene;
  // The approval of a neighbour is a stand, that of a party its yes.
  const isParty = subjects.every((name) => partiesOf(scene.discourse).includes(name));
  if (group.lemma === "approve")
    return isParty && isOfAccord(p, group.to) ? agreement(p, "accord-consented", TURN_MADE, subjects) : null;
  for (let i = group.to; i + 1 < Math.min(p.to, group.to + 5); i++) {
    if (
      !/^(?:assent|consent|agreement|yes|acceptance)$/.test(words[i].lower) &&
      !(isParty && /^(?:approval|light|go-ahead|ahead|nod)$/.test(words[i].lower))
    )
      continue;
    if (words[i + 1].lower !== "to") return null;
    return isOfAccord(p, i + 2) ? agreement(p, "accord-consented", TURN_MADE, subjects) : null;
  }
  return null;
}

/** True where a text or an accord is named within six words. */
function isOfAccord({ scene: { words }, to }: Proposition, at: number): boolean {
  return words
    .slice(at, Math.min(to, at + 6))
    .some(({ lower }) => ACCEPTED.has(lower) || ACCORD_HEADS.has(lower) || BARGAINS.has(lower));
}

/** "emerged after midnight with an agreement", "came away with a deal". */
function cameAway(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (
    !/^(?:emerge|return|come|walk|leave|part)$/.test(group.lemma) ||
    !isJoint(p) ||
    group.modal !== null ||
    group.isFuture
  )
    return null;
  const { words } = scene;
  const at = words.findIndex((word, i) => i >= group.to && i < p.to && word.lower === "with");
  if (at < 0 || words.slice(group.to, at).some((word) => word.text === "," || word.tag.startsWith("VERB"))) return null;
  const noun = accordAfter({ ...p, group: { ...group, to: at + 1 } });
  // "with a timetable and no agreement"
  return noun < 0 || words.slice(at + 1, noun).some(({ lower }) => lower === "no")
    ? null
    : agreement(p, "accord-brought-home", TURN_MADE, parties(p));
}

/** "refused to sign the accord", "declined to ratify it". */
function refused(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (!/^(?:refuse|decline)$/.test(group.lemma) || subjects.length === 0 || group.isNegated) return null;
  if (group.modal !== null || group.isFuture || !group.isPast) return null;
  const inner = scene.groups.find((each) => each.form === "to" && each.from === group.to);
  if (inner === undefined || !/^(?:sign|initial|ratify|join)$/.test(inner.lemma)) return null;
  if (accordAfter({ ...p, group: inner }) < 0) return null;
  return agreement(p, "accord-refused", { stance: "opposes", modality: "denied" }, subjects);
}

/** "both sides have stuck to the ceasefire", "the rebels stopped observing the truce". */
function kept(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const isStop = group.lemma === "stop" || group.lemma === "cease";
  const inner = isStop ? scene.groups.find((each) => each.from === group.to) : group;
  const courses = inner === undefined ? undefined : KEPT.get(inner.lemma);
  if (inner === undefined || courses === undefined || subjects.length === 0 || group.modal !== null || group.isFuture)
    return null;
  const q = { ...p, group: inner };
  if (accordAfter(q) < 0) return null;
  const after = wordsAfter(q);
  if (!courses.some(({ tails }) => tails.length === 0 || tails.some((tail) => after.startsWith(` ${tail} `))))
    return null;
  if (isStop) return agreement(p, "accord-left", { stance: "opposes", modality: "cancelled" }, subjects);
  // "abides by the pact" is a stand; what several have done is told.
  if (!isJoint(p) || !(group.isPerfect || group.isPast || group.isProgressive)) return null;
  const isNone =
    group.isNegated || (p.subject !== null && /^(?:neither|none|no)$/.test(p.scene.words[p.subject.from].lower));
  return agreement(p, "accord-kept", isNone ? { stance: "opposes", modality: "denied" } : TURN_MADE, subjects);
}

const ENDS: ReadonlySet<string> = new Set("lapse expire collapse end die unravel fail run".split(" "));

/** "let the treaty lapse", "the deal was allowed to expire". */
export function letLapse(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!/^(?:let|allow|permit)$/.test(group.lemma) || group.isNegated || group.modal !== null || group.isFuture)
    return null;
  // By its words, since the tagger takes "let the truce lapse" for nouns.
  const { words } = scene;
  const at = words.findIndex(({ lower }, i) => i >= group.to && i < group.to + 8 && ENDS.has(lower));
  if (at < 0) return null;
  const isAccord = group.isPassive
    ? p.subject !== null && ACCORD_HEADS.has(headWord(words, p.subject))
    : words.slice(group.to, at).some((word) => ACCORD_HEADS.has(word.lower));
  return isAccord ? agreement(p, "accord-let-lapse", { stance: "neutral", modality: "cancelled" }, parties(p)) : null;
}

/** "no longer feels bound by the truce". */
function unbound(p: Proposition): Draft | null {
  if (!/^(?:feel|consider|regard|be)$/.test(p.group.lemma) || p.subjects.length === 0) return null;
  if (
    !/ (?:no longer|not) (?:\S+ ){0,4}bound by (?:\S+ ){0,4}(?:truce|ceasefire|accord|agreement|deal|pact|treaty) /.test(
      p.phrase,
    )
  )
    return null;
  return agreement(p, "accord-left", { stance: "opposes", modality: "cancelled" }, p.subjects);
}
