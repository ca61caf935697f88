// Accords told by what befalls them, by what is done to them and by what several do together, each by lemma and the words that must
// follow it (accord-courses.ts). Asked before positions and happenings, since "renounced the accord" is no mere stand and "the truce
// halted the shelling" no happening. Weakness: who counts as a side is judged by number and by the parties of the whole report, so
// that two mediators who "settled on a list" are taken for sides.

import type { Draft, Proposition } from "../assembly/draft.ts";
import { BEFALLS_ACCORD, DONE_TO_ACCORD, JOINED, KEPT, MADE_BY_SEVERAL } from "./accord-courses.ts";
import {
  agreement,
  bound,
  courseOf,
  isJoint,
  parties,
  PROCESSES,
  shaded,
  TURN_MADE,
  wordsAfter,
} from "./accord-drafts.ts";
import { impersonal, matterOf, noCloser } from "./accord-matters.ts";
import { actorsAfter, headWord, objectOf, wholeOf } from "./event-phrases.ts";
import { ACCORD_HEADS } from "./frame-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a truce stops: "halted the fighting", "ended nine years of war". */
const HOSTILITIES = list(
  "fighting war wars hostilities conflict violence battle battles shelling clashes bloodshed bombardment bombing strikes attacks feud siege uprising insurgency rebellion offensive standoff stand-off crisis killing",
);
const HALTS = list(
  "halt end stop silence quell freeze pause interrupt conclude suspend quieten still contain put bring",
);

const BRINGS = list("produce yield bring deliver secure generate lead result end culminate conclude broker");

/** What several accept together, besides an accord. */
const ACCEPTED = list(
  "plan plans proposal proposals text draft document paper roadmap framework formula package declaration memorandum protocol list map maps timetable schedule terms principles communique communiqué compromise blueprint outline budget schedule calendar annex annexes wording charter offer matrix mechanism",
);
const ACCEPTS = list("accept endorse approve adopt back ratify initial");

const BARGAINS = list(
  "bargain formula solution arrangement compact concord terms peace concordat covenant quid modus middle-ground swap exchange moratorium disengagement",
);

/** An accord by what befalls it, what is done to it or what several do together; null where the clause tells of none. */
export function accordAct(clause: Proposition): Draft | null {
  const { modal } = clause.group;
  // "unravelled", "initialled": the doubled consonant is no part of the verb.
  const lemma = clause.group.lemma.replace(/(?<=unrave|initia|cance|signa)ll$/, "l");
  const p = lemma === clause.group.lemma ? clause : { ...clause, group: { ...clause.group, lemma } };
  if (modal === "must" || modal === "should") return null;
  if (BEFALLS_ACCORD.has(lemma) || HALTS.has(lemma) || DONE_TO_ACCORD.has(lemma)) {
    const told = befallsAccord(p) ?? doneToAccord(p);
    if (told !== null) return told;
  }
  const matter = matterOf(p);
  if (matter !== null) return matter;
  if (BRINGS.has(lemma)) {
    const told = broughtAbout(p);
    if (told !== null) return told;
  }
  const lapsed = letLapse(p);
  if (lapsed !== null) return lapsed;
  if (p.group.isPassive) return impersonal(p);
  return noCloser(p) ?? madeBySeveral(p) ?? joined(p) ?? refused(p) ?? kept(p) ?? unbound(p);
}

/** "took effect", "has been frozen", "halted the shelling": the accord is the subject. */
function befallsAccord(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subject === null || !ACCORD_HEADS.has(headWord(scene.words, p.subject))) return null;
  const after = wordsAfter(p);
  if (HALTS.has(group.lemma) && !group.isPassive && group.modal === null && !group.isNegated) {
    const stopped = scene.words
      .slice(group.to, Math.min(p.to, group.to + 9))
      .some((word, i) => HOSTILITIES.has(word.lower) && !/^(?:if|unless)$/.test(scene.words[group.to + i - 1].lower));
    const isStop =
      group.lemma === "put" || group.lemma === "bring"
        ? / (?:an end|to an end|a stop|a halt|to a halt|to a close) /.test(after)
        : true;
    if (stopped && isStop) return agreement(p, "accord-halts", TURN_MADE, bound(p));
  }
  const course = group.isPassive
    ? courseOf(DONE_TO_ACCORD.get(group.lemma), after, p, group.to)
    : courseOf(BEFALLS_ACCORD.get(group.lemma), after, p, group.to);
  if (course === null) return null;
  const isEnd = course.turn.modality === "cancelled";
  // "will expire in June" is a limit, "could collapse" a fear.
  if (group.isFuture && isEnd) return null;
  const isOpen = group.modal === "could" || group.modal === "may" || group.modal === "might";
  if (isOpen || group.modal === "would")
    return agreement(p, "accord-course", { ...course.turn, modality: "possible" }, bound(p));
  if (isEnd)
    return agreement(
      p,
      "accord-course",
      group.isNegated
        ? { stance: "supports", modality: "asserted" }
        : { stance: group.isPassive ? course.turn.stance : "neutral", modality: "cancelled" },
      bound(p),
    );
  if (course.turn.modality === "postponed") return agreement(p, "accord-course", course.turn, bound(p));
  return agreement(p, "accord-course", shaded(p, course.turn), bound(p));
}

/** "put the treaty on ice", "pulled out of the accord", "extended the truce": somebody's act on an accord. */
function doneToAccord(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const { words } = scene;
  const courses = DONE_TO_ACCORD.get(group.lemma);
  if (courses === undefined || group.isPassive || group.isNegated || subjects.length === 0) return null;
  if (group.modal !== null || group.isFuture || group.form === "to") return null;
  const first = words[group.to]?.lower ?? "";
  const noun = accordAfter(p);
  if (noun < 0) return null;
  const near = wordsAfter(p);
  const behind = ` ${words
    .slice(noun + 1, Math.min(p.to, noun + 6))
    .map((word) => word.lower)
    .join(" ")} `;
  for (const { tails, turn } of courses) {
    const isBare = tails.length === 0 || tails[0] === "-";
    const fits = isBare
      ? first !== "off" && words[group.to]?.tag !== "ADP"
      : tails.some((tail) => near.startsWith(` ${tail} `) || behind.startsWith(` ${tail} `));
    if (!fits) continue;
    if (turn.modality === "asserted" && turn.stance === "opposes" && p.speech !== null) return null;
    return agreement(p, "accord-done-to", turn, subjects);
  }
  return null;
}

/** The accord noun that heads the object behind the verb, past its particles; -1 where the object is another. */
function accordAfter(p: Proposition): number {
  const { words } = p.scene;
  for (let i = p.group.to; i < Math.min(p.to, p.group.to + 9); i++) {
    const next = words[i + 1];
    const isLast = !next?.tag.startsWith("NOUN") || /^(?:void|null|dead|over)$/.test(next.lower);
    if (ACCORD_HEADS.has(words[i].lower) && isLast) return i;
    const { tag, lower } = words[i];
    if (/^(?:participation|membership|implementation|part|role|adherence|commitment)$/.test(lower)) continue;
    if (tag.startsWith("NOUN") && words[i + 1]?.tag === "ADP") return -1;
    if (tag.startsWith("VERB") || words[i].text === "," || tag === "SCONJ") return -1;
    if (lower === "to" && i > p.group.to + 1) return -1;
  }
  return -1;
}

/** "the mediation produced a truce", "the talks led to a deal". */
function broughtAbout(p: Proposition): Draft | null {
  const { group, scene } = p;
  const head = headWord(scene.words, p.subject);
  if (!PROCESSES.has(head) || group.isPassive || group.modal !== null || group.isFuture) return null;
  if (/ (?:end|culminate|conclude|lead|result) /.test(` ${group.lemma} `) && !/^ (?:in|with|to) /.test(wordsAfter(p)))
    return null;
  const noun = accordAfter({
    ...p,
    group: { ...group, to: group.to + (scene.words[group.to]?.tag === "ADP" ? 1 : 0) },
  });
  if (noun < 0) return null;
  const isNone = group.isNegated || scene.words.slice(group.to, noun).some((word) => word.lower === "no");
  return agreement(
    p,
    "accord-brought",
    isNone ? { stance: "neutral", modality: "denied" } : TURN_MADE,
    actorsAfter(p, ["between"], wholeOf(p)),
  );
}

/** "settled on a list", "signed off on the map", "struck a bargain", "accepted a spending plan": several make an accord of it. */
function madeBySeveral(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const courses = MADE_BY_SEVERAL.get(group.lemma);
  const isAcceptance = ACCEPTS.has(group.lemma);
  if ((courses === undefined && !isAcceptance) || group.form !== "finite" || !isJoint(p)) return null;
  if (group.lemma === "agree" || (group.modal !== null && !group.isNegated) || group.isFuture) return null;
  // “We have a deal,” is what somebody says.
  if (group.lemma === "have" && p.speech !== null) return null;
  const object = objectOf(p);
  const head = headWord(words, object);
  if (isAcceptance) {
    if (group.isNegated || !(ACCEPTED.has(head) || ACCORD_HEADS.has(head))) return null;
    if (group.lemma === "initial" && !ACCORD_HEADS.has(head)) return null;
    return agreement(p, "accord-accepted", TURN_MADE, parties(p));
  }
  const after = wordsAfter(p);
  const noun = accordAfter(p);
  for (const { tails, turn } of courses ?? []) {
    const isOnMatter = tails.some((tail) => / (?:on|upon|to|onto|hands on|up to|on to|off on) /.test(` ${tail} `));
    if (tails.length > 0 && !tails.some((tail) => after.startsWith(` ${tail} `))) continue;
    const isWhole = tails.some((tail) => /^(?:peace|the difference|halfway)$/.test(tail));
    if (!isOnMatter && !isWhole && !(BARGAINS.has(head) || ACCORD_HEADS.has(head) || noun >= 0)) continue;
    if (tails.length > 0 && isOnMatter && object === null) continue;
    return agreement(p, "accord-joint", shaded(p, turn), parties(p));
  }
  return null;
}

/** "The Front has signed up to the truce", "Norway ratified the pact": one side becomes a party to an accord. */
function joined(p: Proposition): Draft | null {
  const { group, subjects } = p;
  const courses = JOINED.get(group.lemma);
  if (courses === undefined || subjects.length === 0 || group.form !== "finite") return null;
  if (group.isNegated || group.modal !== null || group.isFuture || accordAfter(p) < 0) return null;
  const after = wordsAfter(p);
  const course = courses.find(({ tails }) => tails.length === 0 || tails.some((tail) => after.startsWith(` ${tail} `)));
  return course === undefined ? null : agreement(p, "accord-joined", course.turn, subjects);
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
  return agreement(p, "accord-kept", group.isNegated ? { stance: "opposes", modality: "denied" } : TURN_MADE, subjects);
}

/** "let the treaty lapse", "the deal was allowed to expire". */
function letLapse(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!/^(?:let|allow|permit)$/.test(group.lemma) || group.isNegated || group.modal !== null || group.isFuture)
    return null;
  const inner = scene.groups.find((each) => each.from >= group.to && each.from < Math.min(p.to, group.to + 8));
  const isEnd = inner !== undefined && /^(?:lapse|expire|collapse|end|die|unravel|fail|run)$/.test(inner.lemma);
  if (!isEnd) return null;
  const isAccord = group.isPassive
    ? p.subject !== null && ACCORD_HEADS.has(headWord(scene.words, p.subject))
    : scene.words.slice(group.to, inner.from).some((word) => ACCORD_HEADS.has(word.lower));
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
