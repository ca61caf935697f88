import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { headOf } from "../events/event-phrases.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseOf } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isActor } from "./position-holder.ts";
import { isJudged } from "./position-by-verdict.ts";

const NEVER = phrasePattern(
  / (?:under no circumstances|on no account|never again|in no case|not under any circumstances) /,
);

/** "Under no circumstances will we leave": a refusal with its verb turned round. */
export function byNever(p: Proposition): Draft | null {
  if (!NEVER.test(p.phrase, p.scene.met)) return null;
  if (!/ (?:will|would|shall|can|could|must|should) /.test(p.phrase)) return null;
  const actors = p.speech?.speaker ?? p.subjects;
  return actors.length === 0 ? null : draftOf(p, "position", "position-never", { actors, stance: "opposes" });
}

const WHAT_FIRST = phrasePattern(
  /^ (?:“ )?what (?:i|we|he|she|they|\w+) (?:(cannot|can not|ca n't|will not|wo n't|would not|could not|will never|can never) (?:accept|allow|tolerate|agree|sign|have|permit|live)|(?:really |now )?(?:want|wants|need|needs|demand|demands|seek|seeks|ask|asks|wanted|sought)) .*(?:is|was|are) /,
);
const WHAT_LAST = phrasePattern(
  / (?:is|was|are|were) (?:exactly |precisely |just )?what ((?:\S+ ){1,3}?)(?:really |now )?(?:wants?|wanted|needs?|demands?|seeks?|asks for|asked for) /,
);

const NOTHING_LESS = phrasePattern(
  /^ (?:“ )?(?:nothing|anything|only) (?:(?:short of|less than|but|other than) )?(?:\S+ ){1,12}(?:will|would|could|can|is going to) (?:not )?(?:ever )?(?:satisfy|please|content|placate|appease|do for|suffice for|be enough for|convince|sway) /,
);

/** "Nothing short of an apology will satisfy Norway": what somebody insists on, told of them as the object. */
export function byNothingLess(p: Proposition): Draft | null {
  if (!NOTHING_LESS.test(p.phrase, p.scene.met)) return null;
  const actors = actorsIn(p, phraseAfter(p.scene.words, p.group.to, p.to));
  return actors.length === 0
    ? null
    : draftOf(p, "position", "position-nothing-less", { actors, stance: "supports", modality: "sought" });
}

/** "What we cannot accept is …", "what they want is …": the wish put first. */
export function byCleft(p: Proposition): Draft | null {
  const match = WHAT_FIRST.exec(p.phrase, p.scene.met);
  const speaker = p.speech?.speaker ?? p.subjects;
  // "A referendum is what Norway wants"
  const behind = match === null ? WHAT_LAST.exec(p.phrase, p.scene.met) : null;
  if (behind !== null) {
    const isOwn = /^(?:we|i) /.test(behind[1]);
    const actors = isOwn ? speaker : namesIn(p.scene, { from: p.group.to, to: p.to }).slice(0, 2);
    return actors.length === 0
      ? null
      : draftOf(p, "position", "position-cleft", {
          actors,
          stance: p.group.isNegated ? "opposes" : "supports",
          modality: "sought",
        });
  }
  if (match === null || speaker.length === 0) return null;
  const opposes = match[1] !== undefined;
  return draftOf(p, "position", "position-cleft", {
    actors: speaker,
    stance: opposes ? "opposes" : "supports",
    modality: opposes ? "asserted" : "sought",
  });
}

/** "suspended its participation", "walked out of the process", "returned to the table": staying in or leaving. */
export function byStaying(p: Proposition): Draft | null {
  const { group, phrase } = p;
  if (!isActor(p) || group.isPassive) return null;
  const leaves = [
    "suspend",
    "quit",
    "leave",
    "boycott",
    "withdraw",
    "exit",
    "abandon",
    "walk",
    "pull",
    "freeze",
    "halt",
    "end",
  ].includes(group.lemma);
  const joins = ["rejoin", "return", "join", "enter"].includes(group.lemma);
  if (!leaves && !joins) return null;
  // "have returned to the negotiating table": done, they meet.
  const isDone = group.lemma === "return" && (group.isPast || group.isPerfect) && !group.isNegated;
  if (isDone && phrase.includes(" table ")) return null;
  if (
    !/ (?:participation|involvement|cooperation|peace process|negotiating table|process|the table|mediation) /.test(
      phrase,
    )
  )
    return null;
  // "would join no process built on this text"
  const isOfNone = /^(?:no|none|neither)$/.test(p.scene.words[group.to]?.lower ?? "");
  return draftOf(p, "position", "position-staying", {
    actors: p.subjects,
    stance: leaves !== (group.isNegated || isOfNone) ? "opposes" : "supports",
    modality: "asserted",
  });
}

const UNDECIDED: ReadonlySet<string> = new Set(["tear", "split", "divide"]);
/** "is bent on keeping it", "was wedded to the plan": the word that leads in what is wanted. */
const BENT: ReadonlyMap<string, string> = new Map([
  ["bend", "on"],
  ["set", "on"],
  ["wed", "to"],
  ["reconcile", "to"],
  ["attach", "to"],
  ["dedicate", "to"],
]);
const READY: ReadonlySet<string> = new Set([
  ..."prepare commit determine resolve incline oppose dispose set mind".split(" "),
  ...BENT.keys(),
  ...UNDECIDED,
]);

/** "was prepared to return to the table", "are determined to stay": readiness that looks like a passive. */
export function byReadiness(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!group.isPassive || !READY.has(group.lemma) || !isActor(p)) return null;
  const bent = BENT.get(group.lemma);
  if (bent !== undefined && scene.words[group.to]?.lower === bent)
    return draftOf(p, "position", "position-readiness", {
      actors: p.subjects,
      stance: group.isNegated ? "opposes" : "supports",
    });
  // "are torn over the map", "is divided on it"
  if (UNDECIDED.has(group.lemma))
    return /^(?:over|on|about)$/.test(scene.words[group.to]?.lower ?? "") && !group.isNegated
      ? draftOf(p, "position", "position-readiness", { actors: p.subjects, stance: "mixed" })
      : null;
  if (group.lemma === "set" && scene.words[group.to]?.lower === "against")
    return draftOf(p, "position", "position-readiness", {
      actors: p.subjects,
      stance: group.isNegated ? "mixed" : "opposes",
    });
  if (group.lemma === "set" || (bent !== undefined && group.lemma !== "reconcile")) return null;
  if (scene.words[group.to]?.lower !== "to" && scene.words[group.to - 1]?.lower !== "to") return null;
  return draftOf(p, "position", "position-readiness", {
    actors: p.subjects,
    stance: group.isNegated !== (group.lemma === "oppose") ? "opposes" : "supports",
    modality: "asserted",
  });
}

const SAYS_POLITELY: ReadonlySet<string> = new Set(
  "thank know say add point stress emphasise emphasize remind congratulate express note believe think make ask".split(
    " ",
  ),
);

/** The holder: the speaker behind "I" and "we", else the subject. */
function speakerIfOwn(p: Proposition): readonly ActorName[] {
  const speaker = p.speech?.speaker ?? [];
  const first = p.scene.words[p.subject?.from ?? p.group.from]?.lower ?? "";
  return speaker.length > 0 && (first === "i" || first === "we") ? speaker : p.subjects;
}

/** "would rather keep the port": a wish told with an adverb. */
export function byRather(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (group.modal !== "would" || !isActor(p)) return null;
  const verb = ` ${phraseOf(scene.words, group.from, group.to + 1)} `;
  const welcomes = group.lemma === "welcome";
  if (
    !welcomes &&
    !/ would (?:\w+ )?(?:rather|sooner) /.test(verb) &&
    !/ rather than (?!\d)/.test(p.phrase) &&
    !hasDone(p)
  )
    return null;
  // "would sooner fight on than sign": what stands behind "than" is refused.
  if (/ (?:rather|sooner) (?:\S+ ){0,12}?than (?!\d)/.test(p.phrase))
    return draftOf(p, "position", "position-rather", { actors: speakerIfOwn(p), stance: "opposes" });
  return draftOf(p, "position", "position-rather", {
    actors: speakerIfOwn(p),
    stance: group.isNegated ? "opposes" : "supports",
    modality: "sought",
  });
}

/** "would have the council dissolved": what somebody wants done to a thing. */
function hasDone({ group, scene: { words }, to }: Proposition): boolean {
  if (group.lemma !== "have" && group.lemma !== "see") return false;
  const thing = phraseAfter(words, group.to, to);
  if (thing === null || thing.from !== group.to || thing.to >= to) return false;
  return words[thing.to].tag === "VERB:part" || words[thing.to].tag === "VERB:past";
}

const DECIDING: ReadonlySet<string> = new Set("decide choose settle determine".split(" "));

/** "has yet to make up its mind", "have not decided whether to sign": a stand left open. */
export function byUndecided(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!group.isNegated || group.isPassive || !isActor(p) || group.form === "part") return null;
  const after = ` ${phraseOf(scene.words, group.to, p.to)} `;
  const isOpen =
    (group.lemma === "make" && / up (?:its|his|her|their|our|my) minds? /.test(after)) ||
    ((group.lemma === "take" || group.lemma === "reach") &&
      /^ (?:a |any |its |their )?(?:\w+ )?decision /.test(after)) ||
    (DECIDING.has(group.lemma) &&
      (after.trim() === "" || /^ (?:whether|on (?:its|their|his|her|the|a)|if|how to|between|yet) /.test(after)));
  if (!isOpen || (group.modal !== null && !group.isPerfect)) return null;
  return draftOf(p, "position", "position-undecided", {
    actors: speakerIfOwn(p),
    stance: "mixed",
    modality: "possible",
  });
}

const OTHERS: ReadonlySet<string> = new Set(
  "they you side sides party parties counterparts opponents neighbours neighbors enemy rebels insurgents guerrillas government army mediators".split(
    " ",
  ),
);

/** "I hope Sweden keeps its word": who is to act, by name; "hopes the talks succeed" names nobody. */
function hopedOf({ group, scene, to }: Proposition): readonly ActorName[] | null {
  const inner = scene.groups.find((each) => each.form === "finite" && each.from > group.to && each.to <= to);
  if (inner === undefined || inner.isPast || inner.isPassive || inner.lemma === "be") return null;
  const subject = subjectBefore(scene.words, inner, scene.words[group.to].lower === "that" ? group.to + 1 : group.to);
  if (subject === null || subject.isRelative || subject.from > group.to + 1) return null;
  const names = namesIn(scene, subject.head);
  if (names.length > 0) return names;
  // "hopes the other side will show the same courage"
  const last = scene.words[subject.head.to - 1].lower;
  return OTHERS.has(last) ? resolvePhrase(scene.discourse, scene.sentence, subject.head, true) : null;
}

/** "We expect them to …": a hope that names who is to act. */
export function byExpectation(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  if (!["expect", "hope", "count", "like", "love"].includes(group.lemma) || group.isPassive || !isActor(p)) return null;
  let at = group.to;
  const hoped = group.lemma === "hope" ? hopedOf(p) : null;
  if (hoped !== null)
    return draftOf(p, "position", "position-expects", {
      actors: speakerIfOwn(p),
      counterparts: hoped,
      stance: group.isNegated ? "opposes" : "supports",
      modality: "sought",
    });
  if (group.lemma === "hope" || group.lemma === "count") {
    if (words[at]?.lower !== "for" && words[at]?.lower !== "on") return null;
    at++;
  }
  const wishes = group.lemma === "like" || group.lemma === "love";
  if (wishes) {
    if (group.modal !== "would") return null;
    // "would like to see the observers gone", but not "would like to thank"
    const wish = words[at]?.lower === "to" ? (words[at + 1]?.lower ?? "") : "";
    if (wish !== "")
      return SAYS_POLITELY.has(wish)
        ? null
        : draftOf(p, "position", "position-would-like", {
            actors: speakerIfOwn(p),
            stance: group.isNegated ? "opposes" : "supports",
            modality: "sought",
          });
  }
  const whom = phraseAfter(words, at, p.to);
  // "would like a corridor", "would love a word with them"
  if (wishes && whom !== null && whom.from === at)
    return draftOf(p, "position", "position-would-like", {
      actors: speakerIfOwn(p),
      stance: group.isNegated ? "opposes" : "supports",
      modality: "sought",
    });
  if (whom === null || (actorsIn(p, whom).length === 0 && !wishes)) return null;
  // "expects them home within days"
  const isPeople =
    group.lemma === "expect" && /^(?:home|back|gone|out|released|freed)$/.test(words[whom.to]?.lower ?? "");
  if (group.lemma !== "count" && !isPeople && !(words[whom.to]?.lower === "to" && whom.to + 1 < p.to)) return null;
  return draftOf(p, "position", "position-expects", {
    actors: speakerIfOwn(p),
    counterparts: actorsIn(p, whom),
    stance: group.isNegated ? "opposes" : "supports",
    modality: "sought",
  });
}

const INTENDING: ReadonlySet<string> = new Set("intend plan aim mean prepare resolve decide choose".split(" "));
/** What is done in a negotiation or about what it is about; other plans are events. */
const OWN_STEPS =
  / to (?:\w+ )?(?:stay|remain|keep|hold|join|leave|return|carry|implement|honou?r|abide|comply|pursue|press|push|insist|maintain|retain|regain|reclaim|defend|continue|give|make|take|go|stick|abandon|change|respect|fulfil|fulfill|meet its|restore|rebuild|resist|fight|proceed|rejoin|resume|restart|engage|cooperate|negotiate|withdraw|disarm|quit|end|stop|lift|ease|extend|open|close) /;

/** "intends to stay", "plans to keep its guns": an intention that no event holds. */
export function byIntention(p: Proposition): Draft | null {
  const { group, scene } = p;
  // "We are not planning to leave" denies a plan and takes no side.
  if (!isActor(p) || group.isPassive || group.isNegated || !INTENDING.has(group.lemma) || group.form === "part")
    return null;
  if (scene.words[group.to]?.lower !== "to") return null;
  if (
    (group.lemma === "prepare" || group.lemma === "decide" || group.lemma === "choose") &&
    group.isPast &&
    !group.isProgressive
  )
    return null;
  if (!OWN_STEPS.test(` ${phraseOf(scene.words, group.to, Math.min(p.to, group.to + 4))} `)) return null;
  return draftOf(p, "position", "position-intends", {
    actors: speakerIfOwn(p),
    stance: "supports",
  });
}

const GOALS: ReadonlySet<string> = new Set(
  "demand demands advice recommendation recommendations aim aims goal goals priority priorities objective objectives position condition request wish preference ambition".split(
    " ",
  ),
);

const IS_GOAL =
  /^ (?:our|my|their|its|his|her|the|a|one) (?:(?:of (?:our|their|its|the) )?(?:first|main|key|central|chief|top|core|principal|foremost|overriding|only|sole|basic|primary|number one|most important|long-standing|absolute) )+(?:demands?|aims?|goals?|priority|priorities|objectives?|wish|concern|requirement)(?: of)? /;

/** "My position is final": how firmly it is held, not what it is. */
const HOW_FIRM: ReadonlySet<string> = new Set("final firm unchanged known consistent unequivocal simple".split(" "));

const IS_HOPE = /^ (?:our|my|their|its|his|her) (?:\w+ ){0,2}(?:hopes?|wish|expectation|desire) that /;

/** "Norway's main demand is a corridor": what somebody's aim is said to be. */
export function byGoal(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  if (subject === null || (group.lemma !== "be" && group.lemma !== "remain") || group.isPassive) return null;
  const { words } = scene;
  const head = headOf(words, subject);
  // "said it was her hope that they would meet"
  if (p.speech !== null && words[head]?.lower === "it" && IS_HOPE.test(` ${phraseOf(words, group.to, group.to + 6)} `))
    return draftOf(p, "position", "position-goal", {
      actors: p.speech.speaker,
      stance: group.isNegated ? "opposes" : "supports",
      modality: "sought",
    });
  // "said a truce remained the key demand of the Swedes": of whoever speaks, or whose it is said to be.
  const named = IS_GOAL.exec(` ${phraseOf(words, group.to, p.to)} `);
  if (named !== null) {
    const at = group.to + named[0].trim().split(" ").length;
    const owners = p.speech?.speaker ?? (words[at - 1].lower === "of" ? actorsIn(p, phraseAfter(words, at, p.to)) : []);
    if (owners.length > 0)
      return draftOf(p, "position", "position-goal", {
        actors: owners,
        stance: group.isNegated ? "opposes" : "supports",
        modality: "sought",
      });
  }
  const goal = GOALS.has(words[subject.to - 1].lower) ? subject.to - 1 : head;
  if (goal < 0 || !GOALS.has(words[goal].lower)) return null;
  let owner = goal - 1;
  while (owner > subject.from && words[owner].tag === "ADJ") owner--;
  if (owner < subject.from) return null;
  const holder =
    words[owner].tag === "PART:possessive" ? { from: subject.from, to: owner } : { from: owner, to: owner + 1 };
  const actors = actorsIn(p, holder);
  if (actors.length === 0 || isJudged(p) || HOW_FIRM.has(words[group.to]?.lower ?? "")) return null;
  return draftOf(p, "position", "position-goal", { actors, stance: "supports", modality: "sought" });
}
