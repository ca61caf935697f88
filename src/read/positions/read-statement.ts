import { isAnonymous } from "../../domain/actor.ts";
import type { AttributionChain } from "../../domain/claim.ts";
import { actorsIn, draftOf, type Draft, type Proposition } from "../assembly/draft.ts";
import { MEETING_NOUNS } from "../events/event-words.ts";
import { headOf, headWord } from "../events/event-phrases.ts";
import { TERM_TEXTS } from "../events/frame-words.ts";
import { textTie } from "../events/text-referents.ts";
import { phraseOf } from "../frames/words.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { POSITION_VERBS } from "./position-verbs.ts";
import { withHolder } from "./read-position.ts";
import { SILENCE } from "./silence-words.ts";
import { byFeeling, byNoWord, byThreat } from "./statement-phrases.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";

/** Words that call what was said before untrue. */
export const DENIAL = phrasePattern(
  / (?:untrue|(?:not|n't) true|false|nonsense|baseless|unfounded|groundless|a lie|a fabrication|lies|fabricated|nothing of the (?:sort|kind)|no truth|never happened|did (?:not|n't) happen) /,
);

/** Words in lower case between blanks by which a state or army calls home or up its people: a deed, no words about them. */
export const CALLED_HOME = phrasePattern(
  / (?:envoys?|ambassadors?|diplomats?|staff|troops|soldiers|reservists|negotiators|delegates|delegation|team|chargé) (?:\S+ ){0,6}(?:home|back|up) /,
);

/** Verbs of charging and denying: what they bring is a statement, whatever it holds. */
export const CHARGING: ReadonlySet<string> = new Set(
  "deny accuse allege blame complain grumble gripe moan lament bemoan".split(" "),
);

/** What is charged by one of these with a clause of its own is a statement too: "charged that Sweden had never wanted a truce". */
export const CHARGED: ReadonlySet<string> = new Set([...CHARGING, "charge", "protest"]);

/** Acts of speech with their object in one verb, refusals to say, and all other content that a source is given for. */
export function readStatement(proposition: Proposition): Draft | null {
  const p = withHolder(proposition);
  return (
    bySilence(p) ??
    byNoWord(p) ??
    byThreat(p) ??
    bySpeechAct(p) ??
    byOpinion(p) ??
    (p.speech === null ? byFeeling(p) : null) ??
    byContent(proposition)
  );
}

function withSubject(p: Proposition): AttributionChain {
  const outer = p.speech?.chain ?? [];
  if (p.subjects.length === 0) return outer;
  const last = outer[outer.length - 1];
  if (last !== undefined && last.length === p.subjects.length && last.every((name) => p.subjects.includes(name)))
    return outer;
  return [...outer, p.subjects];
}

/** "declined on Monday to comment", "refused late last week to say" */
const DAY_BEFORE_TO =
  / (?:early |late )?(?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:night|morning|evening|afternoon))?|yesterday|today|tonight|(?:last|this) (?:week|month|night|weekend)|again|repeatedly)(?= to )/g;

/** A phrase without a day between its verb and "to", and without its relative clauses: one between commas, and whatever trails. */
function withoutAsides(phrase: string): string {
  return (
    phrase
      .replace(DAY_BEFORE_TO, "")
      .replace(/ , (?:which|who) [^,]* , /, " , ")
      .replace(/ , (?:which|who|that|while|when) .*$/, " ")
      // "said the list was false, a claim on which the ministry would not comment": whoever that clause is about keeps silent.
      .replace(/ , (?:an?|one) (?:\S+ ){1,2}(?:(?:on|about|of|to) which|which|that) .*$/, " ")
  );
}

/** What a reporter asks about: "refused to discuss the details". */
const ASKED_ABOUT =
  / discuss (?:whether|what|how|why|when|where) | discuss (?:(?:the|any|such|his|her|its|their|further|it|this|that|these|those) ?(?:matters?|details?|questions?|issue|subject|specifics|case|operations?)?|details|specifics|whether|how|what|why|when|where) (?:with|publicly|$|further|in|on|at|of)/;

const GIVES_SOME =
  / (gave|give|gives|offered|provided|set|sets|named|specified|mentioned|cited) (?:an? |any |the )?(?=\w)/;

const HANGING = / (?:only (?:when|if|after|once)|until|unless|once|because|as long as) /;
const TALKS_TO =
  / (?:refus\w+|declin\w+|will not|would not|wo n't) (?:to )?(?:speak|talk) (?:directly )?(?:to|with) (?!(?:(?:the|any|our|this) )?(?:press|reporters?|media|journalists?|newspapers?|agency|news|us|correspondents?|website|channel|network|broadcaster) )/;

const LASTS =
  / (?:spoken|speak|talked|talk) (?:directly |again )?(?:by|on|over) (?:the )?(?:tele)?phone | (?:spoken|talked) (?:directly )?(?:for (?:\S+ ){1,3}(?:days|weeks|months|years)|since|in (?:\S+ ){1,2}(?:weeks|months|years)) /;

const REPROACHES: ReadonlySet<string> = new Set(
  "regret lament deplore complain criticise criticize reproach condemn bemoan".split(" "),
);

/** "declined to comment", "gave no date": a statement, denied. */
export function bySilence(proposition: Proposition): Draft | null {
  if (!SILENCE.mayMatch(proposition.scene.met)) return null;
  const p = withSpeaker(proposition);
  if (p.subjects.length === 0) return null;
  // "regretted that the council had not responded": a reproach.
  if (REPROACHES.has(p.speech?.lemma ?? p.group.lemma)) return null;
  const speaks = p.speech !== null || SPEECH_ACTS.has(p.group.lemma) || POSITION_VERBS.has(p.group.lemma);
  const phrase = withoutAsides(p.phrase);
  // "praised the deal, declining to name the ports": two things, the second told by itself.
  const told = deniedBySubject(p, speaks ? phrase.replace(/ , (?:declining|refusing) .*$/, " ") : phrase);
  const silent = SILENCE.regex.exec(told);
  if (silent === null) return null;
  // "will go home only when the guns have been silent": what stands behind such a word is not what the clause says.
  const marker = HANGING.exec(told);
  if (marker !== null && marker.index < silent.index) return null;
  if (/ (?:deadline|ultimatum) /.test(p.phrase) && p.speech !== null) return null;
  // "refused to discuss the second point", "would not discuss a truce": a matter of the talks rather than a question put by reporters.
  if (/ (?:refus\w+ to|(?:will|would|wo) (?:not|n't|never)) discuss /.test(p.phrase) && !ASKED_ABOUT.test(p.phrase))
    return null;
  // "refused to speak to the rebels": no talks with them.
  if (TALKS_TO.test(p.phrase)) return null;
  // "The two, who had not spoken for a year, met": not to each other.
  if (/^(?:speak|talk)$/.test(p.group.lemma) && LASTS.test(p.phrase)) return null;
  if (
    TERM_TEXTS.has(headWord(p.scene.words, p.subject)) ||
    (p.subject !== null && textTie(p.scene, p.subject) === "sure") ||
    /^ there (?:is|was|are|were) no \S+ in (?:it|them|the) /.test(p.phrase)
  )
    return null;
  return draftOf(p, "statement", "statement-silence", {
    actors: p.subjects,
    chain: withSubject(p),
    cue: { from: p.group.main, to: p.group.main + 1 },
    modality: "denied",
  });
}

/** "Neither government has said that forty died": what is not said is on nobody's word. */
export function notSaidThat(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const isOfClause = scene.words[group.to]?.lower === "that" && scene.words[group.to].tag === "SCONJ";
  if (!isOfClause || subjects.length === 0 || group.modal !== null || group.isPassive) return null;
  return draftOf(p, "statement", "statement-silence", {
    actors: subjects,
    chain: withSubject(p),
    cue: { from: group.main, to: group.main + 1 },
    modality: "denied",
  });
}

/** "Neither side gave a date", "None of them named a place": denied by who does it, as by "gave no date". */
function deniedBySubject({ group }: Proposition, told: string): string {
  if (!group.isNegated || / (?:not|n't|no|never) /.test(told)) return told;
  return told.replace(GIVES_SOME, " $1 no ");
}

/** "Neither mediator would be drawn": people without a name, who may be silent like others. */
function withSpeaker(p: Proposition): Proposition {
  const { subject, scene } = p;
  if (p.subjects.length > 0 || subject === null) return p;
  // "That he preferred not to say"
  if (/^(?:he|she|they)$/.test(scene.words[subject.from].lower)) return withHolder(p);
  if (!isSpeaker(scene.words, subject)) return p;
  return { ...p, subjects: resolvePhrase(scene.discourse, scene.sentence, subject, true) };
}

function bySpeechAct(p: Proposition): Draft | null {
  const { group, scene } = p;
  const act = SPEECH_ACTS.get(group.lemma);
  if (act === undefined || group.form === "part") return null;
  // "The front, an older rival, applauded": praise and complaint that need no object.
  if (group.to >= p.to && (group.isPassive || !/^(?:applaud|complain|apologi[sz]e)$/.test(group.lemma))) return null;
  const { words } = scene;
  const next = words[group.to]?.lower ?? "";
  let { subjects } = p;
  if (group.isPassive) {
    // "was blamed on", "was accused by"
    const by = words.slice(group.to, p.to).findIndex((word) => word.lower === "by");
    if (by < 0) return null;
    subjects = actorsIn(p, phraseAfter(words, group.to + by + 1, p.to));
  }
  if (subjects.length === 0) return null;
  // "The visit was confirmed by the adviser": the visit, on his word.
  if (group.isPassive && group.lemma === "confirm" && p.subject !== null) {
    const head = headOf(words, p.subject);
    if (head >= 0 && MEETING_NOUNS.has(words[head].lower))
      return draftOf(p, "meeting", "meeting-confirmed", {
        actors: scene.discourse.lastMeeting,
        chain: [...(p.speech?.chain ?? []), subjects],
        cue: { from: group.main, to: group.main + 1 },
        modality: "planned",
      });
  }
  if (group.lemma === "call" && (["for", "on", "upon", "off", "in", "by"].includes(next) || p.speech !== null))
    return null;
  // "has called its envoys home": no words of theirs.
  if (group.lemma === "call" && CALLED_HOME.test(p.phrase, scene.met)) return null;
  // "which calls itself the Harbour Front": a name.
  if (/^(?:itself|himself|herself|themselves)$/.test(next) && (group.lemma === "call" || group.lemma === "describe"))
    return null;
  if (group.to >= p.to && subjects.every(isAnonymous)) return null;
  // "slammed the door": no words of blame.
  if (group.lemma === "slam" && / slam\w* (?:(?:the|a|its|their|his|her|on) )*(?:doors?|brakes?) /.test(p.phrase))
    return null;
  if (group.lemma === "play" && next !== "down") return null;
  if (group.lemma === "charge" && !chargesParty(p)) return null;
  if (group.lemma === "cite" && group.form !== "finite") return null;
  // "said they would discuss the deal": what is ahead of them, not said.
  if (group.lemma === "discuss" && (p.speech === null || group.modal !== null || group.isFuture)) return null;
  if (group.lemma === "blast" && p.speech === null) return null;
  if (group.modal === "must" || group.modal === "should") return null;
  const object = phraseAfter(words, group.to, p.to);
  const counterparts = [
    "accuse",
    "blame",
    "thank",
    "praise",
    "caution",
    "warn",
    "condemn",
    "criticise",
    "criticize",
    "congratulate",
  ].includes(group.lemma)
    ? actorsIn(p, object).filter((name) => !subjects.includes(name) && !isAnonymous(name))
    : [];
  const isDenial =
    group.lemma === "deny" || (group.isNegated && (group.lemma === "confirm" || group.lemma === "mention"));
  const stance =
    act.stance !== "neutral" &&
    / (?:plan|proposal|deal|agreement|accord|result|outcome|step|decision|ceasefire|truce|draft|framework|announcement|initiative|diplomacy|resolution|text|pact|roadmap|version|move) /.test(
      p.phrase,
    )
      ? act.stance
      : "neutral";
  const outer = p.speech?.chain ?? [];
  return draftOf(p, "statement", isDenial ? "statement-denial" : "statement-act", {
    actors: subjects,
    counterparts,
    chain: subjects === p.subjects ? withSubject(p) : [...outer, subjects],
    cue: { from: group.main, to: group.main + 1 },
    content: { from: group.to, to: p.to },
    stance,
    modality: isDenial ? "denied" : "asserted",
  });
}

/** "charged Norlandia with starving the town": of a party and its deed, where a court charges a person with a crime. */
function chargesParty({ scene, group, to }: Proposition): boolean {
  if (group.isPassive) return false;
  const { words } = scene;
  const object = phraseAfter(words, group.to, to);
  if (object === null || words[object.to]?.lower !== "with" || !words[object.to + 1]?.lower.endsWith("ing"))
    return false;
  return scene.discourse.cast.mentions[scene.sentence.number].some(
    (each) => each.from >= object.from && each.to <= object.to && each.kind !== "person" && each.kind !== "place",
  );
}

/** "spoke of very good progress", "was of the view that". */
function byOpinion(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  const at = /^(?:only|instead|also|merely|openly|again|already)$/.test(scene.words[group.to]?.lower ?? "")
    ? group.to + 1
    : group.to;
  const next = scene.words[at]?.lower ?? "";
  if (subjects.length === 0) return null;
  const speaks =
    (group.lemma === "speak" && (next === "of" || next === "about")) ||
    (group.lemma === "talk" && next === "of") ||
    (group.lemma === "prefer" && / prefer\w* to (?:(?:speak|talk) of|call|describe) /.test(p.phrase)) ||
    (group.lemma === "point" && next === "to") ||
    (group.lemma === "refer" && next === "to") ||
    (group.lemma === "allude" && next === "to") ||
    (group.lemma === "boast" && next === "of") ||
    (group.lemma === "hint" && next === "at") ||
    (group.lemma === "touch" && /^(?:on|upon)$/.test(next)) ||
    // "noted the key role of the observers"
    (DWELLS.test(group.lemma) && MATTERS.test(` ${phraseOf(scene.words, group.to, p.to)} `)) ||
    (group.lemma === "raise" && / (?:doubts?|concerns?|questions?|fears) /.test(p.phrase)) ||
    (group.lemma === "cast" && / doubt /.test(p.phrase));
  // "The final version speaks of ten experts": a term of the text.
  if (!speaks || group.isPassive || TERM_TEXTS.has(headWord(scene.words, p.subject))) return null;
  return draftOf(p, "statement", "statement-speaks-of", {
    actors: subjects,
    chain: withSubject(p),
    cue: { from: group.main, to: group.main + (DWELLS.test(group.lemma) ? 1 : 2) },
    content: { from: group.to, to: p.to },
  });
}

const DWELLS = /^(?:note|highlight|stress|emphasi[sz]e|underline|underscore)$/;
const MATTERS =
  /^ (?:the|its|their|his|her) (?:\S+ )?(?:role|contribution|significance|progress|potential|seriousness|gravity) (?:of|in|to|for|made|that) /;

function byContent(p: Proposition): Draft | null {
  if (p.speech === null) return null;
  const isDenial = p.speech.lemma === "deny" || (DENIAL.test(p.phrase, p.scene.met) && p.to - p.from <= 14);
  return draftOf(p, "statement", isDenial ? "statement-denial" : "statement-content", {
    actors: p.speech.speaker,
    modality: isDenial ? "denied" : "asserted",
  });
}
