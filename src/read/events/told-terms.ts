// A term of a text, asked of a clause once and before all other kinds. A clause tells a term where a text is its subject ("it obliges
// both", "neither mentions the ferry"), where it stands in a text ("in the second, the ten days have become two weeks"), where a text is its
// agent ("is not covered by the accord"), or where it goes on with terms told just before, as laws are told: in the present tense or
// with a modal, of nobody in particular. Weakness: a report told throughout in the present tense looks like a list of terms.

import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { headOf, headWord, isPersonNamed, subjectHead } from "./event-phrases.ts";
import { isPersonal, orParties } from "./frame-actors.ts";
import { holds } from "./frame-phrases.ts";
import {
  ACCORD_HEADS,
  DELEGATES,
  DRAFTED,
  MEETING_HEADS,
  PASSED_OVER,
  SAYING_OF_TEXT,
  TERM_REMOVED,
  TEXT_ACTS,
  TEXT_HEADS,
} from "./frame-words.ts";
import { MEETING_VERBS, TERM_VERBS } from "./event-words.ts";
import { tellsEffect } from "./read-provision.ts";
import { modalityOfRule } from "./term-modality.ts";
import { goesOnWithTerms, isAboutText, type TextTie, textTie } from "./text-referents.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Verbs by which nothing but a text, or whoever lays down the law, has an effect on anybody. */
const LAYS_DOWN = list(
  `provide stipulate oblige obligate require bind bar forbid prohibit permit allow entitle empower authorise authorize mandate exempt exclude include
  contain envision envisage foresee prescribe specify mention guarantee grant regulate govern enshrine codify assign allot allocate earmark entrust vest
  confer disqualify outlaw criminalise legalise legalize commit subject apportion devolve
  demilitarise demilitarize disband dissolve abolish reserve define limit cap restrict entail comprise touch deal cover provide-for concern address omit`,
);

/** Of an accord told in the past these may be what came of it as well: "the deal gave them time", "the truce opened the road". */
const AMBIGUOUS = list(
  `give leave set keep make put place cut raise lift ease end open close begin start return free release restore share split divide reduce
  protect secure force halve double spare draw see hold halt turn treat tell stop call relax win bring send hand move unify strengthen trigger
  withdraw count save show refer relate apply concern suspend extend cover create establish replace settle fix deal include mean say name list
  describe speak ask lay propose demand offer suggest repeat mirror recall affirm define preserve maintain retain monitor clear patrol police`,
);

/** What a text does that lays nothing down, whatever the modal. */
const NO_TERM = list(
  `be need go come take fail remain hold collapse serve become help seem appear look expire lapse await face meet enjoy draw win gain lose work
  arrive reach circulate leak surface emerge follow matter resemble represent reflect echo stem date bear survive stall founder crumble run last
  describe term label dub brand characterise characterize liken hail tell differ pave fuel anger please satisfy alarm worry mark cost risk prove
  depend rely hinge rest surprise end unravel disintegrate shatter void fold`,
);

/** Verbs of taking something upon oneself by an accord. */
export const TAKES_ON = list(
  "undertake pledge promise commit renounce forswear waive forgo vow agree bind recognise recognize guarantee",
);

/** Words that say of a thing that it is not in a text. */
const LACKING = / (?:no|nothing|anything|neither|not a|not one|not any|scant|little) /;
const NO_LONGER = / no longer /;

/** A term of a text that the clause tells by what it is about or where it stands; null where it tells none. */
export function toldTerm(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  if (group.form !== "finite" || subject === null || scene.inQuote(group.main)) return null;
  // "whose terms the army rejects", "if the draft bars …"
  if (/^(?:if|unless|whether|once|until|lest)$/.test(p.clause.lead)) return null;
  const tie = textTie(scene, subject);
  if (tie !== null) return group.isPassive ? null : saidByText(p, tie);
  if (!isRelative(p) && placedInText(p)) return inText(p);
  if (group.isPassive && ruledByText(p)) return term(p, "provision-ruled");
  if (FIGURES.has(group.lemma) && !group.isPassive && group.modal === null && figuresInText(p))
    return term(p, "provision-figures", figureModality(p));
  const altered = alteredTerm(p);
  if (altered !== null) return altered;
  return goesOnWithTerms(scene) || isLaidDown(p) ? listed(p, true) : isAboutText(scene) ? listed(p, false) : null;
}

/** Nouns for a part of a text that somebody may put in or take out. */
const PARTS = list(
  "clause clauses paragraph paragraphs passage passages sentence sentences line lines reference references mention wording article articles provision provisions footnote preamble word words phrase stipulation rider",
);
const PUT_IN = list(
  "add insert include restore reinstate write rewrite reword soften water harden tighten amend move bracket",
);

/** "The mediators dropped the clause on mines", "crossed that line out", "took any reference to it out of the accord". */
function alteredTerm(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (group.isPassive || group.modal !== null || group.isFuture || group.isNegated) return null;
  const isRemoved = TERM_REMOVED.has(group.lemma) && group.lemma !== "leave";
  if (!isRemoved && !PUT_IN.has(group.lemma)) return null;
  const { words } = scene;
  const object = phraseAfter(words, group.to, p.to);
  if (object === null) return null;
  const head = headOf(words, object);
  if (head < 0 || !PARTS.has(words[head].lower)) return null;
  // "crossed the line": of loose nouns only where the words say out of what.
  const isLoose = /^(?:line|lines|word|words|sentence|sentences|article|articles|reference|references|mention)$/.test(
    words[head].lower,
  );
  if (isLoose && !/ (?:out|from|off|in|into|to|on|back|about) /.test(` ${saidBetween(words, head + 1, p.to)} `))
    return null;
  if (
    /^(?:take|cross|cut|strike)$/.test(group.lemma) &&
    !/ (?:out|off|from) /.test(` ${saidBetween(words, group.to, p.to)} `)
  )
    return null;
  const after = namesIn(scene, { from: head, to: p.to });
  return draftOf(p, "provision", "provision-altered", {
    actors: orParties(p, after.slice(0, 1)),
    modality: isRemoved ? "cancelled" : "asserted",
  });
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

function term(p: Proposition, rule: string, modality: Draft["modality"] = modalityOf(p)): Draft {
  const after = namesIn(p.scene, { from: p.group.to, to: p.to });
  const own = p.subjects.length > 0 && isPersonal(p) ? p.subjects.slice(0, 1) : [];
  return draftOf(p, "provision", rule, {
    actors: own.length > 0 ? own : orParties(p, after.slice(0, 1)),
    modality,
  });
}

function modalityOf(p: Proposition): Draft["modality"] {
  const { group, phrase, scene } = p;
  if (NO_LONGER.test(phrase)) return "cancelled";
  const subjectOpens = p.subject === null ? "" : scene.words[p.subject.from].lower;
  return group.isNegated || /^(?:neither|none|nothing|no|nowhere|nobody)$/.test(subjectOpens) ? "denied" : "asserted";
}

/** "It commits both states to …", "neither mentions the ferry", "Article 34 gives them that right". */
function saidByText(p: Proposition, tie: TextTie): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const { lemma } = group;
  if (NO_TERM.has(lemma) || tellsEffect(p) || group.to >= p.to || group.isProgressive) return null;
  if (lemma === "have" && group.modal === "would" && hasDone(p)) return term(p, "provision-told");
  if (lemma === "have") return hasNone(p) ? term(p, "provision-told", "denied") : null;
  // "They handed over a draft": people.
  const object = phraseAfter(words, group.to, p.to);
  if (tie !== "named" && TEXT_ACTS.has(lemma) && object !== null && TEXT_HEADS.has(headWord(words, object)))
    return null;
  const isAhead = /^(?:would|shall|will|must|may)$/.test(group.modal ?? "");
  if (group.modal !== null && !isAhead) return null;
  const isLaw = LAYS_DOWN.has(lemma);
  const isSaid = isLaw || SAYING_OF_TEXT.has(lemma) || TERM_VERBS.has(lemma);
  if (tie === "likely") {
    if (!isLaw && group.modal !== "would" && !/^(?:charge|task)$/.test(lemma)) return null;
  } else if (ACCORD_HEADS.has(subjectHead(p))) {
    const isClear =
      isLaw || (isSaid && (!AMBIGUOUS.has(lemma) || !group.isPast)) || group.modal === "would" || givesTo(p);
    if (!isClear) return null;
  } else if (
    !isSaid &&
    !/^(?:charge|task|speak|talk)$/.test(lemma) &&
    !DRAFTED.has(lemma) &&
    !PASSED_OVER.has(lemma) &&
    !(group.modal !== null && isAhead)
  )
    return null;
  const next = words[group.to].lower;
  if (lemma === "stop" && next === "short") return term(p, "provision-told", "denied");
  if (lemma === "see" && group.modal === "would" && tie !== "likely") return term(p, "provision-told");
  if (lemma === "ask") return tie === "named" && / to /.test(phrase) ? term(p, "provision-told") : null;
  // "calls the offer a crumb", "says that …" of a report; what the text says in a clause of its own is read elsewhere.
  if (lemma === "call" && !/^(?:for|on|upon)$/.test(next)) return null;
  const isSpoken = tie !== "likely" && /^(?:speak|refer|allude|talk)$/.test(lemma) && /^(?:of|to|about)$/.test(next);
  if (isSpoken) return term(p, "provision-told");
  if (/^(?:charge|task|tax)$/.test(lemma)) return / with /.test(phrase) ? term(p, "provision-told") : null;
  if (SAYING.has(lemma) && !isLaw && !LACKING.test(` ${next} `) && lemma !== "state") return null;
  if (/^(?:open|close|start|begin|turn|move|count)$/.test(lemma) && phraseAfter(words, group.to, p.to) === null)
    return null;
  if (PASSED_OVER.has(lemma)) return term(p, "provision-told", group.isNegated ? "asserted" : "denied");
  if (TERM_REMOVED.has(lemma) && !/^(?:leave|take)$/.test(lemma) && group.modal === null)
    return term(p, "provision-told", group.isNegated ? "denied" : "cancelled");
  if (
    lemma === "leave" &&
    / (?:open|out|aside|unsettled|unresolved|undefined|unregulated|blank|vague|unanswered|unsaid) /.test(phrase)
  )
    return term(p, "provision-told", "denied");
  if (/^(?:no|nothing|neither)$/.test(next) && !NO_LONGER.test(phrase)) return term(p, "provision-told", "denied");
  return term(p, "provision-told");
}

/** "has nothing to say about", "has no clause on". */
function hasNone({ scene: { words }, group, to }: Proposition): boolean {
  const next = words[group.to]?.lower;
  if (next !== "no" && next !== "nothing") return false;
  return words
    .slice(group.to, Math.min(to, group.to + 6))
    .some((word) =>
      /^(?:say|offer|clauses?|articles?|provisions?|paragraphs?|words?|lines?|passages?|sections?|rules?|dates?|timetable|mechanism|maps?|sanctions?|penalt(?:y|ies)|guarantees?|references?|answers?|preamble|enforcement|definition)$/.test(
        word.lower,
      ),
    );
}

/** "would have the hills vacated": what a text would have done. */
function hasDone({ scene: { words }, group, to }: Proposition): boolean {
  const object = phraseAfter(words, group.to, to);
  return object !== null && words[object.to]?.tag === "VERB:part";
}

/** "gave the islands a parliament", "gave Israel until May to …", "left customs to Norlandia": what an accord hands to somebody. */
function givesTo({ scene: { words }, group, to }: Proposition): boolean {
  if (!/^(?:give|leave|hand|set|put|place|reserve|keep|return|let)$/.test(group.lemma)) return false;
  for (let i = group.to + 1; i < Math.min(to, group.to + 8); i++) {
    const { lower, tag } = words[i];
    if (lower === "until" || lower === "till") return true;
    if ((lower === "to" && words[i + 1]?.tag !== "VERB:base") || lower === "under")
      return group.lemma !== "give" && group.lemma !== "set";
    if (group.lemma === "give" && /^(?:DET|NUM)$/.test(tag) && /^(?:NOUN|PROPN|PRON)/.test(words[i - 1].tag))
      return lower !== "time";
  }
  return false;
}

const PLACES_IN = list("under in by from per");
const OPENERS: ReadonlySet<string> = new Set([
  "according to",
  "in line with",
  "in accordance with",
  "in keeping with",
  "pursuant to",
  "by the terms of",
  "under the terms of",
  "under the provisions of",
  "as part of",
  "by virtue of",
]);
/** Texts that are laws at home or parts of a timetable, so that what stands in them is told for its own sake. */
const LOOSE = list(
  "law laws bill rules mandate agenda agendas package packages stage stages phase phases compromise concept page pages order schedule timetable scheme instrument instruments",
);

/** True where the clause opens with a text that it stands in: "Under it", "In the second, dated Monday,", "By the terms of the pact", "to be let go, under the accord,". */
function placedInText(p: Proposition): boolean {
  const { scene, group } = p;
  const { words } = scene;
  let start = Math.min(p.from, p.subject?.from ?? p.from);
  while (
    start > 0 &&
    p.from - start < 24 &&
    !/^[;:—“”"]$/.test(words[start - 1].text) &&
    !scene.groups.some((each) => each.form === "finite" && each.to === start)
  )
    start--;
  while (
    start < group.from &&
    (words[start].tag === "CCONJ" || words[start].tag === "ADV" || words[start].text === ",")
  )
    start++;
  const end = p.subject !== null && p.subject.from > start ? p.subject.from : group.from;
  if (start < end && isTextPhrase(p, start, end)) return true;
  for (let i = group.from; i + 2 < p.to; i++)
    if (words[i].text === "," && words[i + 1].lower === "under" && isTextPhrase(p, i + 1, p.to)) return true;
  return false;
}

/** True where a preposition at a word and the phrase behind it say in which text something stands. */
function isTextPhrase({ scene }: Proposition, at: number, end: number): boolean {
  const { words } = scene;
  const lead = words[at].lower;
  let from = at + 1;
  for (let n = 2; n <= 4; n++) if (OPENERS.has(saidBetween(words, at, at + n))) from = at + n;
  if (from === at + 1 && !PLACES_IN.has(lead)) return false;
  const phrase = from < end ? phraseAfter(words, from, end) : null;
  if (phrase === null) return false;
  // "In it" may follow the text after a sentence or two.
  const { texts } = scene.discourse;
  const isIt = phrase.to - phrase.from === 1 && words[from].lower === "it";
  if (isIt && texts !== null && scene.sentence.number - texts.sentence <= 3) return true;
  const tie = textTie(scene, phrase);
  if (tie === null) return false;
  if (phrase.to - phrase.from === 1 && /^(?:it|them|both)$/.test(words[from].lower))
    return tie === "sure" || lead === "under";
  if (tie !== "named") return true;
  const head = headOf(words, phrase);
  // "under existing law", "in the second stage": no text of the talks.
  if (LOOSE.has(words[head].lower)) return false;
  const first = words[phrase.from];
  if (lead === "under") return true;
  if (/^(?:an?|any|such)$/.test(first.lower)) return false;
  return (
    /^(?:DET|PRON:possessive)/.test(first.tag) ||
    words.slice(phrase.from, head).some((word) => word.tag === "PART:possessive")
  );
}

function saidBetween(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
}

/** What stands in a text is a term of it, unless somebody says or wants it there, or it befell the text or the talks. */
function inText(p: Proposition): Draft | null {
  const { group } = p;
  const { lemma } = group;
  if (SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || isOf(p, "i we you who what")) return null;
  const isPersonalPast = isPersonal(p) && group.isPast && group.modal === null && !group.isFuture && !group.isPassive;
  if (isPersonalPast && !TAKES_ON.has(lemma)) return null;
  if (!isPersonalPast && takesSide(p) && !TAKES_ON.has(lemma) && !group.isPassive && group.modal === null) return null;
  if (MEETING_HEADS.has(subjectHead(p)) || TEXT_HEADS.has(subjectHead(p))) return null;
  if (lemma === "be" && !group.isPassive && group.modal === null && !isOf(p, "there")) return null;
  if (/^(?:vanish|disappear|go)$/.test(lemma) && !group.isNegated) return term(p, "provision-placed", "cancelled");
  if (lemma === "be" && LACKING.test(p.phrase)) return term(p, "provision-placed", "denied");
  return term(p, "provision-placed", modalityOfRule(group));
}

/** True for a verb of wanting or refusing with the word it needs behind it. */
function takesSide({ scene: { words }, group }: Proposition): boolean {
  const next = words[group.to]?.lower ?? "";
  return (
    POSITION_VERBS.get(group.lemma)?.some(({ particles }) => particles === undefined || particles.includes(next)) ===
    true
  );
}

function isOf({ scene: { words }, subject }: Proposition, pronouns: string): boolean {
  return subject !== null && pronouns.split(" ").includes(words[subject.from].lower);
}

const FIGURES = list("appear figure feature occur stand");

/** "does not appear on any of the maps", "figured merely as an item on the agenda" where a text is told of. */
function figuresInText(p: Proposition): boolean {
  const { scene, group } = p;
  const { words } = scene;
  if (isPersonal(p) && !group.isNegated) return false;
  for (let i = group.to; i + 1 < Math.min(p.to, group.to + 5); i++) {
    if (!/^(?:in|on|among|under)$/.test(words[i].lower)) continue;
    const phrase = phraseAfter(words, i + 1, p.to);
    if (phrase === null) return false;
    if (/^(?:it|them)$/.test(words[phrase.from].lower) && phrase.to - phrase.from === 1) return isAboutText(scene);
    const noun = words
      .slice(phrase.from, Math.min(p.to, phrase.to + 3))
      .find(({ lower }) => TEXT_HEADS.has(lower) || lower === "map" || lower === "maps");
    return noun !== undefined && group.lemma !== "stand";
  }
  if (!isAboutText(scene) || isPersonal(p) || isOf(p, "it he she they")) return false;
  const next = words[group.to]?.lower ?? "";
  return (
    (group.isNegated && group.to >= p.to - 1) ||
    (/^(?:as|only|merely|nowhere|just)$/.test(next) && group.lemma !== "stand" && group.lemma !== "appear")
  );
}

function figureModality({ group, phrase }: Proposition): Draft["modality"] {
  if (NO_LONGER.test(phrase)) return "cancelled";
  return group.isNegated || / nowhere /.test(phrase) ? "denied" : "asserted";
}

const RULED = list(
  "cover exclude include permit allow forbid ban bar prohibit exempt protect guarantee grant foresee envisage require entitle oblige bind regulate govern affect touch mention authorise authorize assure secure reserve limit provide lift",
);

/** "is not covered by the accord", "had never been excluded by it". */
function ruledByText(p: Proposition): boolean {
  const { scene, group } = p;
  if (!RULED.has(group.lemma)) return false;
  const { words } = scene;
  for (let i = group.to; i + 1 < Math.min(p.to, group.to + 3); i++) {
    if (!/^(?:by|under|in)$/.test(words[i].lower)) continue;
    const phrase = phraseAfter(words, i + 1, p.to);
    if (phrase === null) return false;
    const tie = textTie(scene, phrase);
    return tie === "named" || (tie === "sure" && words[i].lower !== "in");
  }
  return false;
}

/** People who comment on a text rather than being bound by it. */
const COMMENTS = list(
  "analysts analyst critics critic diplomats diplomat officials official observers experts expert reporters journalists spokesman spokeswoman spokesperson historian lawyer lawyers supporters opponents sources source negotiators mediators mediator envoy envoys",
);

/** Papers that a term may bind somebody to hand over. */
const HANDED_OVER = list(
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

/** What is done of nobody in particular in the present tense, or is to be done, behind other terms. */
function listed(p: Proposition, isInTerms: boolean): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const { lemma } = group;
  if (p.speech !== null || p.subject === null || p.clause.link === "subordinate" || p.clause.link === "complement")
    return null;
  if (p.clause.link === "relative" || isOf(p, "i we you he she who what which that this it there")) return null;
  if (p.subjects.some((name) => isPersonNamed(p, name)) || COMMENTS.has(subjectHead(p))) return null;
  const head = subjectHead(p);
  if (MEETING_HEADS.has(head) || MEETING_VERBS.has(lemma)) return null;
  if (TEXT_HEADS.has(head) && !HANDED_OVER.has(head)) return null;
  if (group.isPerfect || group.isProgressive) return null;
  const isBinding = group.modal !== null && /^(?:may|must|shall)$/.test(group.modal);
  if (!group.isPassive && !isBinding && (SAYING.has(lemma) || SPEECH_ACTS.has(lemma))) return null;
  const isToBe =
    group.isFuture &&
    group.modal === null &&
    !/ (?:due|expected|scheduled|set|likely|going|planned) to /.test(p.phrase);
  const isRule =
    group.modal === null
      ? isInTerms
        ? !group.isPast || isToBe
        : isToBe
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
    ((isOfWill && isPersonal(p)) || / (?:talks|meeting|meetings|round|session|summit|conference|visit) /.test(p.phrase))
  )
    return null;
  if (group.modal === "should" && !group.isPassive) return null;
  if (group.modal === "would" && (tellsEffect(p) || (lemma === "be" && !group.isPassive))) return null;
  if (group.modal === "may" && (lemma === "be" || group.isPerfect)) return null;
  const isLeft =
    group.isPassive &&
    lemma === "leave" &&
    / left (?:open|out|aside|blank|unsettled|unresolved|for (?:later|future|another|further)) /.test(p.phrase);
  return term(p, "provision-goes-on", isLeft ? "denied" : modalityOfRule(group));
}

/** Verbs of how things stand or seem to somebody, which lay nothing down. */
const STATES = list(
  "seem appear look feel know think believe hope fear doubt worry expect live die suffer want like love hate see hear find understand wonder lie sit wait mean matter need lack depend say differ disagree argue talk speak blame accuse continue stall persist loom show suggest insist follow chair head lead represent belong consist number total mediate broker host expect await enjoy remember recall differ come",
);
