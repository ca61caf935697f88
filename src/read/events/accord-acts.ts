// Accords told by what befalls them, by what is done to them and by what several do together, each by lemma and the words that must
// follow it (accord-courses.ts). Asked before positions and happenings, since "renounced the accord" is no mere stand and "the truce
// halted the shelling" no happening. Weakness: who counts as a side is judged by number and by the parties of the whole report, so
// that two mediators who "settled on a list" are taken for sides.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { acceptedByBoth } from "./accord-acceptance.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { BEFALLS_ACCORD, DONE_TO_ACCORD, MADE_BY_SEVERAL, RUNS_OUT, type Turn } from "./accord-courses.ts";
import {
  ACCEPTED,
  aheadOf,
  accordAfter,
  agreement,
  BARGAINS,
  bound,
  courseOf,
  areSides,
  isOfAccord,
  parties,
  PROCESSES,
  shaded,
  TURN_MADE,
  wordsAfter,
} from "./accord-drafts.ts";
import { letLapse, sideAct } from "./accord-sides.ts";
import { leftAccord } from "./left-accord.ts";
import { neverBuilt } from "./accord-unbuilt.ts";
import { withSides } from "./sides-of.ts";
import { accordVerdict, onItsWord } from "./accord-verdicts.ts";
import { signing } from "./accord-signing.ts";
import { impersonal, matterOf, noCloser, openMatter } from "./accord-matters.ts";
import { actorsAfter, headWord, objectOf, wholeOf } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";
import { ACCORD_HEADS } from "./frame-words.ts";
import { isDateOfTalks } from "./meeting-doubts.ts";

/** What a truce stops: "halted the fighting", "ended nine years of war". */
const HOSTILITIES = wordList(
  "fighting war wars hostilities conflict violence battle battles shelling clashes bloodshed bombardment bombing strikes attacks feud siege uprising insurgency rebellion offensive standoff stand-off crisis killing",
);
const HALTS = wordList(
  "halt end stop silence quell freeze pause interrupt conclude suspend quieten still contain put bring",
);

/** What is done to an accord that is just told of as "it". */
const SEALED = wordList("ratify implement honour honor conclude broker strike");
const BRINGS = wordList(
  "produce yield bring deliver secure generate lead result end culminate conclude broker achieve reach fail",
);

const ACCEPTS = wordList("accept endorse approve adopt ratify initial");

/** An accord by what befalls it, what is done to it or what several do together; null where the clause tells of none. */
export function accordAct(clause: Proposition): Draft | null {
  const { modal } = clause.group;
  // "unravelled", "initialled": the doubled consonant is no part of the verb.
  const lemma = clause.group.lemma.replace(/(?<=unrave|initia|cance|signa)ll$/, "l");
  if (modal === "must" || modal === "should" || isDateOfTalks(clause)) return null;
  const p = withSides(lemma === clause.group.lemma ? clause : { ...clause, group: { ...clause.group, lemma } });
  if (
    BEFALLS_ACCORD.has(lemma) ||
    PRACTISES.has(lemma) ||
    /^(?:carry|translate)$/.test(lemma) ||
    HALTS.has(lemma) ||
    DONE_TO_ACCORD.has(lemma) ||
    SEALED.has(lemma)
  ) {
    const told = befallsAccord(p) ?? doneToAccord(p);
    if (told !== null) return told;
  }
  const signed = accordVerdict(p) ?? signing(p) ?? neverBuilt(p) ?? voted(p);
  if (signed !== null) return signed;
  const ended = endedBy(p) ?? seemsToHold(p);
  if (ended !== null) return ended;
  const matter = matterOf(p);
  if (matter !== null) return matter;
  if (BRINGS.has(lemma)) {
    const told = broughtAbout(p);
    if (told !== null) return told;
  }
  const lapsed = letLapse(p);
  if (lapsed !== null) return lapsed;
  if (p.group.isPassive) return acceptedByBoth(p) ?? impersonal(p);
  return noCloser(p) ?? openMatter(p) ?? madeBySeveral(p) ?? sideAct(p);
}

const BREAKS = wordList(
  "violate break breach undermine threaten endanger jeopardise jeopardize imperil flout ignore scrap renounce repudiate contravene",
);

/** "violated the deal that ended the war": which deal it is that was broken, not that it was made. */
function isOfBroken({ scene: { groups }, subject }: Proposition): boolean {
  const around = subject === null ? undefined : groups.findLast((group) => group.to <= subject.from);
  return around !== undefined && !around.isPassive && BREAKS.has(around.lemma);
}

/** "took effect", "has been frozen", "halted the shelling": the accord is the subject. */
function befallsAccord(p: Proposition): Draft | null {
  const { group, scene } = p;
  // "a lull ended", "the settlement collapsed": more often no accord.
  if (
    !isOfAccord(p) ||
    (/^(?:lull|breakthrough|settlement)$/.test(headWord(scene.words, p.subject)) && group.lemma !== "elude")
  )
    return null;
  const after = wordsAfter(p);
  if (HALTS.has(group.lemma) && !group.isPassive && group.modal === null && !group.isNegated) {
    // "ended on Monday when fighting broke out": the clause behind tells what ended the truce.
    const own = scene.words.findIndex(
      ({ tag, lower }, i) => i >= group.to && (tag === "SCONJ" || /^(?:,|when|after|as|because|while)$/.test(lower)),
    );
    const stopped = scene.words
      .slice(group.to, Math.min(p.to, group.to + 9, own < 0 ? p.to : own))
      .some((word, i) => HOSTILITIES.has(word.lower) && !/^(?:if|unless)$/.test(scene.words[group.to + i - 1].lower));
    const isStop =
      group.lemma === "put" || group.lemma === "bring"
        ? / (?:an end|to an end|a stop|a halt|to a halt|to a close) /.test(after)
        : true;
    if (stopped && isStop && !isOfBroken(p)) return agreement(p, "accord-halts", TURN_MADE, bound(p));
  }
  // "was never put into practice", "has not been carried out"
  if (group.isPassive && group.modal === null && !group.isFuture && isPutIntoPractice(p, after))
    return agreement(
      p,
      "accord-kept",
      group.isNegated ? { stance: "opposes", modality: "denied" } : TURN_MADE,
      bound(p),
    );
  // "It was never ratified"
  const isSealed = group.isPassive && SEALED.has(group.lemma);
  if (isSealed && headWord(scene.words, p.subject) === "it" && group.modal === null)
    return agreement(p, "accord-course", shaded(p, TURN_MADE), bound(p));
  const course = group.isPassive
    ? courseOf(DONE_TO_ACCORD.get(group.lemma), after, p, group.to)
    : courseOf(BEFALLS_ACCORD.get(group.lemma), after, p, group.to);
  if (course === null) return null;
  // "fails to mention the missing": what it lacks is a term; "Efforts to reach a truce have failed": the efforts did.
  if (group.lemma === "fail" && (scene.words[group.to]?.lower === "to" || isWorkedFor(p))) return null;
  // "began on Monday", but "since the truce began", "started to unravel"
  if (
    /^(?:begin|start)$/.test(group.lemma) &&
    (/^ (?:to|\S+ing) /.test(after) ||
      !/^ (?:on|at|in|from|late|early|last|this|yesterday) /.test(` ${scene.words[group.to]?.lower} `))
  )
    return null;
  // "The truce takes effect on 3 August": a fixed day to come.
  const isAhead = group.isFuture || (!group.isPast && !group.isPerfect && !group.isProgressive && group.modal === null);
  if (isAhead && /^(?:take|enter|come|go|kick|become|begin|start)$/.test(group.lemma) && !group.isPassive && isDated(p))
    return null;
  const isEnd = course.turn.modality === "cancelled";
  // "expires on Friday" and "will expire in June" are limits, "could collapse" a fear.
  if (isEnd && (group.isFuture || (isAhead && RUNS_OUT.test(group.lemma)))) return null;
  const isOpen = group.modal === "could" || group.modal === "may" || group.modal === "might";
  if (isOpen || group.modal === "would")
    return agreement(p, "accord-course", { ...course.turn, modality: "possible" }, bound(p));
  if (isEnd)
    return agreement(
      p,
      "accord-course",
      group.isNegated ? { stance: "supports", modality: "asserted" } : course.turn,
      bound(p),
    );
  if (course.turn.modality === "postponed") return agreement(p, "accord-course", course.turn, bound(p));
  // "The truce, which took effect on Saturday, is holding": now, whatever day stands in between.
  const turn = shaded(p, course.turn);
  return agreement(
    p,
    "accord-course",
    group.isProgressive && turn.modality === "planned" ? course.turn : turn,
    bound(p),
  );
}

/** "efforts to reach | a truce": an accord that stands behind the verb of getting there. */
function isWorkedFor({ subject, scene: { words } }: Proposition): boolean {
  return subject !== null && words[subject.from - 1]?.tag.startsWith("VERB") === true;
}

/** "The plan was voted down by the islanders", "was approved in a referendum": the verdict of those who had the last word. */
function voted(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!group.isPassive || group.isNegated || group.modal !== null || group.isFuture) return null;
  const isNo =
    /^(?:reject|defeat)$/.test(group.lemma) ||
    (/^(?:vote|throw)$/.test(group.lemma) && /^ (?:down|out) /.test(wordsAfter(p)));
  if (!isNo && !/^(?:approve|endorse|accept|ratify)$/.test(group.lemma)) return null;
  const after = scene.words.slice(group.to, p.to);
  if (!after.some(({ lower }) => VOTERS.has(lower)) || !(isNo || after.some(({ lower }) => lower === "referendum")))
    return null;
  const head = headWord(scene.words, p.subject);
  if (
    head === ""
      ? p.subject !== null
      : !(ACCEPTED.has(head) || ACCORD_HEADS.has(head) || scene.words[p.subject?.to ?? 0]?.lower === "was")
  )
    return null;
  return agreement(
    p,
    "accord-voted",
    isNo ? { stance: "opposes", modality: "denied" } : TURN_MADE,
    actorsAfter(p, ["by"], { from: group.to, to: p.to }),
  );
}

const VOTERS = wordList("voters electorate referendum plebiscite electors islanders");

/** "The war ended in 2019 with a peace accord", "was ended by an agreement in Torvik". */
function endedBy(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!/^(?:end|stop|halt|settle|conclude|finish)$/.test(group.lemma) || group.isNegated || group.modal !== null)
    return null;
  if (group.isFuture || !HOSTILITIES.has(headWord(scene.words, p.subject))) return null;
  const behindVerb = ` ${scene.words
    .slice(group.to, p.to)
    .map((word) => word.lower)
    .join(" ")} `;
  return BY_ACCORD.test(behindVerb)
    ? agreement(p, "accord-ended-war", TURN_MADE, actorsAfter(p, ["between"], wholeOf(p)))
    : null;
}

const BY_ACCORD =
  / (?:by|with|through|under|thanks to) (?:an? |the )?(?:\S+ ){0,2}(?:agreement|accord|treaty|deal|truce|ceasefire|armistice|pact|settlement) /;

/** "The truce appeared to be holding". */
function seemsToHold(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!/^(?:appear|seem|look)$/.test(group.lemma) || !isOfAccord(p)) return null;
  const inner = scene.groups.find((each) => each.form === "to" && each.from === group.to);
  if (inner?.lemma !== "hold") return null;
  return agreement(
    p,
    "accord-course",
    group.isNegated ? { stance: "neutral", modality: "denied" } : TURN_MADE,
    bound(p),
  );
}

const PRACTISES: ReadonlySet<string> = wordList("implement honour honor respect observe apply fulfil fulfill");

/** "implemented", "carried out", "put into practice". */
function isPutIntoPractice({ group }: Proposition, after: string): boolean {
  if (!(group.isPast || group.isPerfect || group.isProgressive)) return false;
  if (PRACTISES.has(group.lemma)) return true;
  return (
    (group.lemma === "carry" && after.startsWith(" out ")) ||
    (/^(?:put|translate)$/.test(group.lemma) && / into (?:practice|effect|operation|action|deeds) /.test(after))
  );
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
  if (noun < 0) return leftAccord(p);
  // "denounced the pact as a charter for impunity": a verdict.
  if (group.lemma === "denounce" && / as /.test(p.phrase)) return null;
  const near = wordsAfter(p);
  const behind = ` ${words
    .slice(noun + 1, Math.min(p.to, noun + (/^(?:put|place|hold)$/.test(group.lemma) ? 20 : 6)))
    .map((word) => word.lower)
    .join(" ")} `;
  for (const { tails, turn } of courses) {
    const isBare = tails.length === 0 || tails[0] === "-";
    const fits = isBare
      ? first !== "off" && words[group.to]?.tag !== "ADP"
      : tails.some(
          (tail) =>
            near.startsWith(` ${tail} `) ||
            behind.startsWith(` ${tail} `) ||
            // "put the accord it signed with Kenya in May on hold"
            (tail.includes(" ") && behind.includes(` ${tail} `)),
        );
    if (!fits) continue;
    if (turn.modality === "asserted" && turn.stance === "opposes" && p.speech !== null) return null;
    return onItsWord(p, agreement(p, "accord-done-to", turn, subjects));
  }
  return null;
}

/** "the mediation produced a truce", "the talks led to a deal". */
function broughtAbout(p: Proposition): Draft | null {
  const { group, scene } = p;
  const head = headWord(scene.words, p.subject);
  if (!PROCESSES.has(head) || group.isPassive || group.modal !== null || group.isFuture) return null;
  // "The talks failed to yield an agreement"
  if (group.lemma === "fail") {
    const inner = scene.groups.find((each) => each.form === "to" && each.from === group.to);
    if (inner === undefined || !BRINGS.has(inner.lemma) || accordAfter({ ...p, group: inner }) < 0) return null;
    return agreement(
      p,
      "accord-brought",
      { stance: "neutral", modality: "denied" },
      actorsAfter(p, ["between"], wholeOf(p)),
    );
  }
  if (/ (?:end|culminate|conclude|lead|result) /.test(` ${group.lemma} `) && !/^ (?:in|with|to) /.test(wordsAfter(p)))
    return null;
  const noun = accordAfter({
    ...p,
    group: { ...group, to: group.to + (scene.words[group.to]?.tag === "ADP" ? 1 : 0) },
  });
  if (noun < 0) return null;
  // "ended without agreement on the border": no accord, as "with no deal".
  const isNone =
    group.isNegated || scene.words.slice(group.to, noun).some(({ lower }) => /^(?:no|without)$/.test(lower));
  // "The round ended on Friday with no deal" tells of the round as well.
  const at = scene.words.findIndex(({ lower }, i) => i >= group.to && i < noun && /^with(?:out)?$/.test(lower));
  if (
    isNone &&
    /^(?:end|conclude)$/.test(group.lemma) &&
    (pastTime(scene.words, group.to, p.to) > group.to || at > group.to + 1)
  )
    return null;
  return agreement(
    p,
    "accord-brought",
    isNone ? { stance: "neutral", modality: "denied" } : TURN_MADE,
    actorsAfter(p, ["between"], wholeOf(p)),
  );
}

const MENDS = wordList("patch heal mend end settle resolve bury");
const QUARRELS = wordList(
  "rift rifts feud feuds quarrel quarrels row split dispute disputes differences enmity rivalry vendetta boycott",
);

/** Verbs of several beside those of the tables. */
const MAKES = wordList("resolve establish determine extend renew prolong");
const SHAKEN =
  / on (?:an? |the |their )?(?:\S+ ){0,2}(?:truce|deal|agreement|accord|ceasefire|pact|plan|terms|compromise|text) /;
const KEPT_ALIVE = wordList("decision decisions mandate regime scheme mission mechanism arrangements statute");

/** "settled on a list", "signed off on the map", "struck a bargain", "accepted a spending plan": several make an accord of it. */
function madeBySeveral(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const courses = MADE_BY_SEVERAL.get(group.lemma);
  const isAcceptance = ACCEPTS.has(group.lemma);
  if (
    (courses === undefined && !isAcceptance && !MAKES.has(group.lemma) && !MENDS.has(group.lemma)) ||
    !(group.form === "finite" || isTrailing(p)) ||
    !areSides(p)
  )
    return null;
  const ahead = aheadOf(p);
  if (group.lemma === "agree" || (ahead === null && ((group.modal !== null && !group.isNegated) || group.isFuture)))
    return null;
  const made: Turn = group.isNegated
    ? { stance: "neutral", modality: "denied" }
    : { ...TURN_MADE, modality: ahead ?? "asserted" };
  // "do not accept": a stand; "did not extend the truce", "failed to endorse it": no accord.
  const isOfNow = group.isNegated && !group.isPast && !group.isPerfect;
  // “We have a deal,” is what somebody says, "will have a deal" a guess.
  if (group.lemma === "have" && (p.speech !== null || ahead !== null)) return null;
  const object = objectOf(p);
  const head = headWord(words, object);
  // "settled how the crimes will be judged"
  if (
    /^(?:settle|agree|resolve|establish|determine)$/.test(group.lemma) &&
    !group.isNegated &&
    /^(?:how|who|when|where|whether|which)$/.test(words[group.to]?.lower ?? "")
  )
    return agreement(p, "accord-settled", made, parties(p));
  if (group.lemma === "settle" && !group.isNegated && settlesDay(p))
    return agreement(p, "accord-settled", made, parties(p));
  // "extended the protocol by a year": what they keep alive is between them.
  if (/^(?:extend|renew|prolong)$/.test(group.lemma))
    return !isOfNow &&
      (ACCEPTED.has(head) ||
        BARGAINS.has(head) ||
        KEPT_ALIVE.has(head) ||
        ((ahead !== null || group.isNegated) && ACCORD_HEADS.has(head)))
      ? agreement(p, "accord-extended", made, parties(p))
      : null;
  if (isAcceptance) {
    // "Neither side endorsed the plan": a stand.
    if (isOfNow || (group.isNegated && group.lemma === "endorse")) return null;
    if (!(ACCEPTED.has(head) || ACCORD_HEADS.has(head))) return null;
    if (group.lemma === "initial" && !ACCORD_HEADS.has(head)) return null;
    return agreement(p, "accord-accepted", made, parties(p));
  }
  const after = wordsAfter(p);
  const noun = accordAfter(p);
  // "patched up a seven-year rift", "ended their quarrel"
  if (MENDS.has(group.lemma) && QUARRELS.has(head) && !group.isNegated)
    return agreement(p, "accord-mended", made, parties(p));
  // "made peace with their wives"
  if (group.lemma === "make" && / with (?:his|her|their|its|himself|themselves|it) /.test(p.phrase)) return null;
  // "shook hands at dawn on a 30-day truce"
  if (group.lemma === "shake" && after.startsWith(" hands ") && SHAKEN.test(p.phrase))
    return agreement(p, "accord-joint", shaded(p, made), parties(p));
  for (const { tails, turn } of courses ?? []) {
    const isOnMatter = tails.some((tail) => / (?:on|upon|to|onto|hands on|up to|on to|off on) /.test(` ${tail} `));
    if (tails.length > 0 && !tails.some((tail) => after.startsWith(` ${tail} `))) continue;
    const isWhole = tails.some((tail) =>
      /^(?:peace|their peace|the difference|halfway|the hatchet|fences|their rift|the rift)$/.test(tail),
    );
    // "worked out a two-year transition", "thrashed out the rules": what has to be worked out is between them.
    const isWorked =
      /^(?:work|thrash|hammer|hash|iron|nail)$/.test(group.lemma) && (ACCEPTED.has(head) || head === "transition");
    if (!isOnMatter && !isWhole && !isWorked && !(BARGAINS.has(head) || ACCORD_HEADS.has(head) || noun >= 0)) continue;
    if (tails.length > 0 && isOnMatter && object === null) continue;
    return agreement(p, "accord-joint", shaded(p, turn), parties(p));
  }
  return null;
}

/** "met in Torvik on Monday, | signing off on the map": a participle that goes on with the deed. */
function isTrailing({ group, scene: { words } }: Proposition): boolean {
  return group.form === "ing" && words[group.from - 1]?.text === ",";
}

/** "settled on 24 May, the day of the saint, for a vote": the day is what they agreed; "settled on Monday for less" tells when. */
function settlesDay({ group, scene: { words }, to }: Proposition): boolean {
  if (words[group.to]?.lower !== "on") return false;
  let at = pastTime(words, group.to, to);
  if (at <= group.to || !words.slice(group.to, at).some(({ tag }) => tag === "NUM")) return false;
  if (words[at]?.text === ",") at = words.findIndex(({ text }, i) => i > at && i < to && text === ",") + 1;
  return at > 0 && at < to && /^(?:for|as)$/.test(words[at].lower);
}
