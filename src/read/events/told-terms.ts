// A term of a text, asked of a clause once and before all other kinds. A clause tells a term where a text is its subject ("it obliges
// both", "neither mentions the ferry"), where it stands in a text ("in the second, the ten days have become two weeks"), where a text is its
// agent ("is not covered by the accord"), or where it goes on with terms told just before, as laws are told: in the present tense or
// with a modal, of nobody in particular. Weakness: a report told throughout in the present tense looks like a list of terms.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { SILENCE } from "../positions/silence-words.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { headOf, isPersonNamed, objectHead, subjectHead } from "./event-phrases.ts";
import { MEETING_VERBS, MEETING_HEADS } from "./event-words.ts";
import { isPersonal, orParties } from "./frame-actors.ts";
import { holds } from "./frame-phrases.ts";
import { DELEGATES, TERM_REMOVED, TEXT_HEADS } from "./frame-words.ts";
import { heldByText, inText, placedInText } from "./placed-terms.ts";
import { lacksTerm, leftOutTerm, neitherTerm } from "./left-out-terms.ts";
import { judgesText, tellsEffect } from "./read-provision.ts";
import { saidByText } from "./said-by-text.ts";
import { spokenByText } from "./spoken-by-text.ts";
import { modalityOfRule } from "./term-modality.ts";
import {
  floatedTerm,
  followsText,
  isAskedOf,
  isGivenTime,
  isRecurring,
  isSpeakersOwn,
  takesOnItself,
} from "./passage-terms.ts";
import { isOf, saidBetween, takesSide, TAKES_ON, term } from "./term-words.ts";
import { goesOnWithTerms, isAboutText, type TextTie, textTie } from "./text-referents.ts";
import { neverBuilt } from "./accord-unbuilt.ts";

/** A term of a text that the clause tells by what it is about or where it stands; null where it tells none. */
export function toldTerm(p: Proposition): Draft | null {
  if (neverBuilt(p) !== null || maySitDown(p) || judgesText(p)) return null;
  const { group, scene, subject } = p;
  if (group.form !== "finite" || scene.inQuote(group.main)) return null;
  const oneMore = neitherTerm(p);
  if (oneMore !== null) return oneMore;
  if (subject === null) return null;
  const floated = floatedTerm(p);
  if (floated !== null) return floated;
  // "whose terms the army rejects", "if the draft bars …"
  if (/^(?:if|unless|whether|once|until|lest)$/.test(p.clause.lead)) return null;
  // "A truce is nowhere mentioned": what is left out may be a text itself.
  const leftOut = leftOutTerm(p);
  if (leftOut !== null) return leftOut;
  const tie = isSpeakersOwn(p) ? null : (textTie(scene, subject) ?? tieBeforeAside(p) ?? tieOfNearest(p));
  if (tie !== null && lacksTerm(p, tie)) return term(p, "provision-lacking", "denied");
  // "It is said to contain an amnesty": what others believe to stand in it.
  const inner = tie !== null && group.isPassive && BELIEVED.has(group.lemma) ? infinitiveAt(p) : null;
  if (tie !== null && inner !== null)
    return saidByText({ ...p, group: { ...inner, form: "finite", modal: null, isFuture: false } }, tie);
  // "It is confined to trade and fishing"
  if (tie !== null && group.isPassive && /^(?:confine|limit|restrict)$/.test(group.lemma) && particle(p) === "to")
    return term(p, "provision-told");
  if (tie !== null)
    return group.isPassive || /^(?:miss|be|survive|remain|stand|stay)$/.test(group.lemma)
      ? alteredTerm(p)
      : (saidByText(p, tie) ?? spokenByText(p, tie));
  // "The six items were agreed on Monday. They include four crossings": what an accord or a text holds.
  if (isOf(p, "they these") && p.subject !== null && p.subject.to - p.subject.from === 1 && COMPRISES.has(group.lemma))
    return isAboutText(scene) && group.to < p.to ? saidByText(p, "sure") : null;
  // "Nor is there anything on the prisoners"
  if (isOf(p, "there") && group.lemma === "be" && isDenyingMore(p))
    return isAboutText(scene) ? term(p, "provision-nor", "denied") : null;
  if (!isRelative(p) && placedInText(p)) return inText(p);
  const held = heldByText(p) ?? alteredTerm(p);
  if (held !== null) return held;
  if (isWhose(p)) return term(p, "provision-whose");
  const seen = termOfReader(p);
  if (seen !== null) return seen;
  return goesOnWithTerms(scene) || isLaidDown(p) || isBargain(p)
    ? listed(p, true)
    : isAboutText(scene)
      ? listed(p, false)
      : null;
}

/** "According to two people who have read it, Ostrel would be barred from building dams": who tells what is to be has it from the text. */
function termOfReader(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.speech === null || !/^(?:would|could|may|must|will|shall)$/.test(group.modal ?? "")) return null;
  if (!HAS_READ.test(` ${saidBetween(scene.words, 0, scene.words.length)} `)) return null;
  if (group.isPerfect || isRelative(p) || isOf(p, "i we you he she it") || tellsEffect(p)) return null;
  if ((group.lemma === "be" && !group.isPassive) || WILLS.has(group.lemma) || MEETING_HEADS.has(subjectHead(p)))
    return null;
  return term(p, "provision-read", modalityOfRule(group));
}

const HAS_READ =
  / (?:who|that|which) (?:has|have|had|was|were) (?:\S+ )?(?:read|seen|shown|given) (?:it|(?:the|a|an|its|parts of the|copies of the) (?:\S+ )?(?:text|draft|document|proposal|paper|plan|accord|agreement|terms|copy)) | familiar with (?:the|its) (?:\S+ )?(?:text|draft|document|proposal|paper|contents|terms|wording) /;

/** "In exchange Norlandia would stay neutral and open its ports": what one gives for what it gets, told of nobody's wish. */
function isBargain(p: Proposition): boolean {
  const { group, scene } = p;
  const { words } = scene;
  const [first, second] = words;
  // "The rebels want a ministry. In return they would leave": their offer.
  return (
    !isOf(p, "they it he she we i") &&
    (group.modal === "would" || group.modal === "shall") &&
    first.lower === "in" &&
    second !== undefined &&
    /^(?:exchange|return)$/.test(second.lower) &&
    words[2]?.lower !== "for"
  );
}

/** "Neither mentions the alliance, whose 900 men would also leave": a term of the text that is told of, by the way. */
function isWhose(p: Proposition): boolean {
  const { group, scene, clause } = p;
  if (clause.lead !== "whose" || group.modal !== "would" || group.isPerfect || p.speech !== null) return false;
  if (group.lemma === "be" || tellsEffect(p)) return false;
  const { discourse, sentence } = scene;
  const isOfTexts = discourse.textParagraph === sentence.paragraph || discourse.texts?.paragraph === sentence.paragraph;
  return isOfTexts || isAboutText(scene) || goesOnWithTerms(scene);
}

/** "His son-in-law may join the discussions": who may come to the talks about a text stands in none. */
function maySitDown(p: Proposition): boolean {
  return (
    /^(?:may|might|could)$/.test(p.group.modal ?? "") &&
    /^(?:join|attend|meet|visit|travel|come|lead|accompany|host|chair)$/.test(p.group.lemma) &&
    (MEETING_HEADS.has(objectHead(p)) || /^(?:meet|travel|come|visit)$/.test(p.group.lemma))
  );
}

function isDenyingMore({ group, subject, scene: { words } }: Proposition): boolean {
  const at = Math.min(group.from, subject?.from ?? group.from) - 1;
  return (
    words[at]?.lower === "nor" &&
    /^(?:an?|any|anything)$/.test(words[Math.max(group.to, subject?.to ?? 0)]?.lower ?? "")
  );
}

/** "are at odds over a draft, which caps …", "criticism of the plan, which would …": the noun right before the pronoun, for the verbs of a text. */
function tieOfNearest({ clause, subject, from, scene }: Proposition): TextTie | null {
  const { words } = scene;
  if (!/^(?:which|that)$/.test(clause.lead) || subject === null || subject.to > from) return null;
  let at = subject.to - 1;
  while (at > subject.from && words[at].tag !== "ADP") at--;
  if (at === subject.from || !/^(?:over|about|on|of|to|against|for|behind|around|with|in)$/.test(words[at].lower))
    return null;
  return textTie(scene, { from: at + 1, to: subject.to }) === "named" ? "likely" : null;
}

/** "the accord, concluded in May under the auspices of the union, which gave the rebels 30 days": the text before the aside. */
function tieBeforeAside({ clause, from, scene }: Proposition): TextTie | null {
  const { words } = scene;
  const which = words[from]?.lower === "which" ? from : from - 1;
  if (clause.lead !== "which" && words[which]?.lower !== "which") return null;
  if (words[which - 1]?.text !== ",") return null;
  for (let i = which - 2; i > Math.max(1, which - 18); i--) {
    if (/^[;:—]$/.test(words[i].text) || words[i].tag.startsWith("AUX")) return null;
    if (
      words[i].text === "," &&
      /^VERB:(?:part|past)$/.test(words[i + 1].tag) &&
      /^(?:NOUN|PROPN)/.test(words[i - 1].tag)
    )
      return textTie(scene, { from: i - 1, to: i });
  }
  return null;
}

const BELIEVED = wordList("say think believe understand report know rumour rumor reckon");

function infinitiveAt({ group, scene: { groups } }: Proposition): Proposition["group"] | null {
  return groups.find((each) => each.form === "to" && each.from === group.to && !each.isPassive) ?? null;
}

const COMPRISES = wordList("include comprise cover range foresee envisage");

/** Nouns for a part of a text that somebody may put in or take out. */
const PARTS = wordList(
  "clause clauses paragraph paragraphs passage passages sentence sentences line lines reference references mention wording language article articles provision provisions footnote footnotes preamble word words phrase stipulation stipulations rider chapter chapters section sections requirement requirements",
);
/** Those of them that mean other things too. */
const LOOSE_PARTS = wordList(
  "line lines word words sentence sentences article articles reference references mention language section sections requirement requirements",
);
const PUT_IN = wordList(
  "add insert include restore reinstate reword soften water harden tighten tone amend move bracket change alter replace rephrase weaken strengthen toughen dilute shorten expand merge split modify retain keep swap put",
);

/**
 * "The mediators dropped the clause on mines", "crossed that line out", "a chapter on land has been struck out", "the clause was left
 * blank": what is done to a part of a text is done to its terms.
 */
function alteredTerm(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (group.modal !== null || group.isFuture || group.isNegated) return null;
  const { words } = scene;
  // "Both clauses survive", "Article 15 is still in square brackets"
  if (/^(?:survive|remain|stand|stay)$/.test(group.lemma) && group.to >= p.to - 3) return partOf(p, "asserted");
  if (group.lemma === "be" && / in (?:square )?brackets /.test(p.phrase)) return partOf(p, "possible");
  const isMissing =
    (group.lemma === "miss" && group.isProgressive) || (group.lemma === "be" && STATE.test(particle(p)));
  if (isMissing) return partOf(p, "cancelled");
  const isLeft =
    group.lemma === "leave" && /^(?:blank|open|out|unsettled|unchanged|untouched|vague)$/.test(particle(p));
  const isRemoved = (TERM_REMOVED.has(group.lemma) && group.lemma !== "leave") || (isLeft && particle(p) === "out");
  if (!isRemoved && !isLeft && !PUT_IN.has(group.lemma)) return null;
  // "watered down the language"
  const isParted = /^(?:down|out|up|in|back|over)$/.test(particle(p)) && words[group.to + 1]?.tag !== "NUM";
  const part = group.isPassive ? p.subject : phraseAfter(words, group.to + (isParted ? 1 : 0), p.to);
  if (part === null) return null;
  const head = headOf(words, part);
  if (head < 0 || !PARTS.has(words[head].lower)) return null;
  const behind = ` ${isParted ? particle(p) : ""} ${saidBetween(words, Math.max(head, group.to - 1) + 1, p.to)} `;
  // "crossed the line", "changed its language": of loose nouns only where a text is told of, or the words say out of what.
  if (
    LOOSE_PARTS.has(words[head].lower) &&
    !/ (?:out|from|off|in|into|to|on|back|about|down) /.test(behind) &&
    !isAboutText(scene)
  )
    return null;
  if (/^(?:take|cross|cut|strike|put)$/.test(group.lemma) && !/ (?:out|off|from|back) /.test(behind)) return null;
  if (/^(?:write|keep|move|change|split)$/.test(group.lemma) && LOOSE_PARTS.has(words[head].lower)) return null;
  const after = namesIn(scene, group.isPassive ? { from: part.from, to: p.to } : { from: head, to: p.to });
  return draftOf(p, "provision", "provision-altered", {
    actors: orParties(p, after.slice(0, 1)),
    modality:
      isRemoved || group.lemma === "replace"
        ? "cancelled"
        : isLeft && particle(p) !== "unchanged"
          ? "denied"
          : "asserted",
  });
}

const STATE = /^(?:missing|absent|gone)$/;

/** "An earlier paragraph on antiquities is missing": how a part of a text stands. */
function partOf(p: Proposition, modality: Draft["modality"]): Draft | null {
  const { subject, scene } = p;
  if (subject === null) return null;
  const opening = scene.words[subject.from].lower;
  const isNumbered = /^(?:articles?|clauses?|paragraphs?|points?|annex|chapter)$/.test(opening);
  const head = isNumbered ? opening : subjectHead(p);
  if (!PARTS.has(head) || (LOOSE_PARTS.has(head) && !isNumbered)) return null;
  return term(p, "provision-altered", modality);
}

/** The word right behind the verb. */
function particle({ group, scene: { words } }: Proposition): string {
  return words[group.to]?.lower ?? "";
}

/** "The Sides shall exchange lists": outside quotations and speech, "shall" is the language of texts. */
function isLaidDown({ group, scene, speech }: Proposition): boolean {
  const { discourse, sentence } = scene;
  return group.modal === "shall" && speech === null && discourse.turn?.paragraph !== sentence.paragraph;
}

function isRelative({ clause, subject, scene: { words } }: Proposition): boolean {
  return (
    clause.link === "relative" ||
    /^(?:that|which|who|whose|whom)$/.test(clause.lead) ||
    (subject !== null && /^(?:that|which|whom)$/.test(words[subject.from - 1]?.lower ?? ""))
  );
}

/** People who comment on a text rather than being bound by it. */
const COMMENTS = wordList(
  "analysts analyst critics critic diplomats diplomat officials official observers experts expert reporters journalists spokesman spokeswoman spokesperson historian lawyer lawyers supporters opponents sources source negotiators mediators mediator envoy envoys",
);

/** Papers that a term may bind somebody to hand over. */
const HANDED_OVER = wordList(
  "list lists map maps notice notices report reports records inventory copies timetable schedule names",
);

/** What is said of a matter that a text holds or not. */
const STANDS = phrasePattern(
  / (?:is|are) (?:now |also |still |again )*(?:back|gone|missing|absent|out|new|there|nowhere to be found|in (?:the|this|that|its) (?:text|draft|paper|document|annex|treaty|accord|plan)) /,
);

/** Words that tell how things stand on the day of the report. */
const OF_TODAY = phrasePattern(
  / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|yesterday|this (?:week|month|morning|afternoon|evening|year)|next (?:week|month)|now|currently|already|still|so far|nowadays|these days|meanwhile|often|usually|ago) /,
);

/** Words that hang a clause on another, so that it lays nothing down by itself. */
const SUBORDINATES = wordList(
  "which that who whose whom where when before after until because how why what since as although though than whether if",
);

/** What is done of nobody in particular in the present tense, or is to be done, behind other terms. */
function listed(p: Proposition, isInTerms: boolean): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const { lemma } = group;
  if (p.speech !== null || p.subject === null || p.clause.link === "subordinate" || p.clause.link === "complement")
    return null;
  if (SUBORDINATES.has(p.clause.lead) || SILENCE.test(p.phrase, scene.met)) return null;
  // "whether serving officers may stand"
  if (
    p.from > 0 &&
    /(?:^| )(?:whether|if|because|unless)(?: |$)/.test(
      saidBetween(words, Math.max(0, p.subject.from - 3), p.subject.from),
    )
  )
    return null;
  if (p.clause.link === "relative" || isOf(p, "i we you he she who what which that this it there")) return null;
  if (p.subjects.some((name) => isPersonNamed(p, name)) || COMMENTS.has(subjectHead(p))) return null;
  const head = subjectHead(p);
  // "Public consultations would be held": where terms are being told, what is to be held by them is one more.
  const isLaidOn =
    isRecurring(p, isInTerms) ||
    (isInTerms && group.isPassive && /^(?:consultations?|dialogue|conference|forum|debates?|conferences)$/.test(head));
  if ((MEETING_HEADS.has(head) && !isLaidOn) || (MEETING_VERBS.has(lemma) && !isLaidOn && !doesToThing(p))) return null;
  if (TEXT_HEADS.has(head) && !HANDED_OVER.has(head)) return null;
  if ((group.isPerfect && group.modal !== "must") || group.isProgressive) return null;
  const isBinding = group.modal !== null && /^(?:may|must|shall)$/.test(group.modal);
  const isTaken = takesOnItself(p, isInTerms);
  if (!group.isPassive && !isBinding && !isTaken && (SAYING.has(lemma) || SPEECH_ACTS.has(lemma))) return null;
  if (isTaken || isAskedOf(p, isInTerms))
    return term(p, isTaken ? "provision-pledged" : "provision-goes-on", "asserted");
  const isToBe =
    group.isFuture &&
    group.modal === null &&
    !/ (?:due|expected|scheduled|set|likely|going|planned) to /.test(p.phrase);
  // "Its monitoring was left to the union", "the port was left for later"
  if (isInTerms && group.isPassive && lemma === "leave" && group.modal === null && LEFT.test(particle(p)))
    return term(p, "provision-goes-on", particle(p) === "to" ? "asserted" : "denied");
  const isRule =
    group.modal === null
      ? isInTerms
        ? !group.isPast || isToBe
        : isToBe || (!group.isPast && !group.isPassive && (GETS.has(lemma) || isGivenTime(p)) && followsText(scene))
      : /^(?:shall|must|may|will|would|should)$/.test(group.modal);
  if (!isRule) return null;
  if (group.modal === null && !group.isFuture) {
    if (lemma === "be" && !group.isPassive) {
      const state = isPersonal(p) ? null : STANDS.exec(p.phrase, scene.met);
      return state === null
        ? null
        : term(
            p,
            "provision-goes-on",
            /gone/.test(state[0]) ? "cancelled" : /missing|absent|out|nowhere/.test(state[0]) ? "denied" : "asserted",
          );
    }
    if (!group.isPassive && takesSide(p) && !TAKES_ON.has(lemma) && lemma !== "accept") return null;
    if (STATES.has(lemma) || OF_TODAY.test(p.phrase, scene.met)) return null;
    if (holds(words, p.subject, DELEGATES) && p.subject.to - p.subject.from < 2) return null;
  } else if (group.modal !== "shall" && OF_TODAY.test(p.phrase, scene.met)) return null;
  const isOfWill = group.modal === "will" || group.modal === "would";
  if (
    !isInTerms &&
    ((isOfWill && isPersonal(p) && !group.isPassive && (isOfTalks(p) || !followsText(scene))) ||
      (!isLaidOn &&
        !/^(?:allow|permit)$/.test(lemma) &&
        / (?:talks|meeting|meetings|round|session|summit|conference|visit) /.test(p.phrase)))
  )
    return null;
  if (group.modal === "should" && !group.isPassive) return null;
  if (isOfWill && WILLS.has(lemma)) return null;
  if (group.modal === "would" && (tellsEffect(p) || (lemma === "be" && !group.isPassive))) return null;
  if (group.modal === "may" && (lemma === "be" || group.isPerfect)) return null;
  const isLeft =
    group.isPassive &&
    lemma === "leave" &&
    / left (?:open|out|aside|blank|unsettled|unresolved|for (?:later|future|another|further)) /.test(p.phrase);
  return term(p, "provision-goes-on", isLeft ? "denied" : modalityOfRule(group));
}

/** What a side has from an accord, told in the present tense right behind it: "The north gets its own assembly". */
const GETS = wordList("get keep retain receive gain cede drop renounce forgo become acquire obtain regain");

const LEFT = /^(?:to|for|open|out|aside|blank|unsettled|unresolved|undefined|unregulated)$/;

/** Steps in the negotiation itself, which those who take them do not owe to the text. */
const STEPS = wordList(
  "continue discuss negotiate consult study sign initial submit table present announce decide vote consider try seek push press reply respond answer need examine review ratify approve debate brief report resume reach wait hold win lose face accept reject oppose support back agree insist call demand ask want hope",
);

function isOfTalks(p: Proposition): boolean {
  const isSide = /^(?:parties|sides|rebels|rivals|foes)$/.test(subjectHead(p));
  return STEPS.has(p.group.lemma) || (!isSide && holds(p.scene.words, p.subject, DELEGATES));
}

/** "is to return the district", "may join the army", "will head the council": verbs of meeting with an object that is none. */
function doesToThing({ group, scene: { words }, to }: Proposition): boolean {
  if (group.isPassive || !/^(?:return|join|head|chair|sit|host)$/.test(group.lemma)) return false;
  const object = phraseAfter(words, group.to + (group.lemma === "sit" ? 1 : 0), to);
  return object !== null && !MEETING_HEADS.has(words[Math.max(0, headOf(words, object))].lower);
}

/** What somebody would like, and what will come of a thing: no rule. */
const WILLS = wordList("like love prefer hate vouch comment spell mean welcome prove depend seem appear");

/** Verbs of how things stand or seem to somebody, which lay nothing down. */
const STATES = wordList(
  "seem appear look feel know think believe hope fear doubt worry expect live die suffer want like love hate see hear find understand wonder lie sit wait mean matter need lack depend say differ disagree argue talk speak blame accuse continue stall persist loom show suggest insist follow chair head lead represent belong consist number total mediate broker host expect await enjoy remember recall differ come",
);
