// Terms that a clause tells by its subject, a text: "it commits both states to …", "neither mentions the ferry". Of a draft nearly any
// verb lays something down, of an accord told in the past only some do; a pronoun that may be a party needs a verb that no party has.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { SAYING } from "../speakers/cues.ts";
import { headWord, subjectHead } from "./event-phrases.ts";
import { TERM_VERBS } from "./event-words.ts";
import {
  ACCORD_HEADS,
  DRAFTED,
  PASSED_OVER,
  SAYING_OF_TEXT,
  TERM_TEXTS,
  TEXT_ACTS,
  TEXT_HEADS,
} from "./frame-words.ts";
import { tellsEffect } from "./read-provision.ts";
import { LACKING, term } from "./term-words.ts";
import type { TextTie } from "./text-referents.ts";

/** Verbs by which nothing but a text, or whoever lays down the law, has an effect on anybody. */
export const LAYS_DOWN = wordList(
  `provide stipulate oblige obligate require bind bar forbid prohibit permit allow entitle empower authorise authorize mandate exempt exclude include
  contain envision envisage foresee prescribe specify mention guarantee grant regulate govern enshrine codify assign allot allocate earmark entrust vest
  confer disqualify outlaw criminalise legalise legalize commit subject apportion devolve
  demilitarise demilitarize disband dissolve abolish reserve define limit cap restrict entail comprise touch deal cover provide-for concern address omit`,
);

/** Of an accord told in the past these may be what came of it as well: "the deal gave them time", "the truce opened the road". */
const AMBIGUOUS = wordList(
  `give leave set keep make put place cut raise lift ease end open close begin start return free release restore share split divide reduce
  protect secure force halve double spare draw see hold halt turn treat tell stop call relax win bring send hand move unify strengthen trigger
  withdraw count save show refer relate apply concern suspend extend cover create establish replace settle fix deal include mean say name list
  describe speak ask lay propose demand offer suggest repeat mirror recall affirm define preserve maintain retain monitor clear patrol police`,
);

/** What a text does that lays nothing down, whatever the modal. */
const NO_TERM = wordList(
  `be need go come take fail remain hold collapse serve become help seem appear look expire lapse await face meet enjoy draw win gain lose work
  arrive reach circulate leak surface emerge follow matter resemble represent reflect echo stem date bear survive stall founder crumble run last
  describe term label dub brand characterise characterize liken hail tell differ pave fuel anger please satisfy alarm worry mark cost risk prove
  depend rely hinge rest surprise end unravel disintegrate shatter void fold`,
);

/** "It commits both states to …", "neither mentions the ferry", "Article 34 gives them that right". */
export function saidByText(p: Proposition, tie: TextTie): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const { lemma } = group;
  // "put an end to five years of war": what came of it.
  if (lemma === "put" && / an? (?:end|stop|halt) to /.test(phrase) && group.modal === null) return null;
  if (isShortOf(p) && tie !== "likely") return term(p, "provision-told", "denied");
  const takesNote = lemma === "take" && /^(?:note|account|cognisance|cognizance)$/.test(words[group.to]?.lower ?? "");
  if (takesNote && tie !== "likely") return term(p, "provision-told");
  // "a list that kept shrinking": its course.
  if (/^(?:keep|continue|start|begin)$/.test(lemma) && words[group.to]?.tag === "VERB:ing") return null;
  // "consists of nine points including a ban on guns"
  if (lemma === "consist" && tie !== "likely" && / including (?:an?|the|\w+s) /.test(phrase))
    return term(p, "provision-told");
  if (NO_TERM.has(lemma) || tellsEffect(p) || group.to >= p.to || group.isProgressive) return null;
  if (lemma === "have" && group.modal === "would" && hasDone(p)) return term(p, "provision-told");
  if (lemma === "have") return hasNone(p) ? term(p, "provision-told", "denied") : null;
  // "The draft contains 14 articles": its length.
  if (/^(?:contain|comprise|list|include|count|number|cover|fill)$/.test(lemma) && isLength(p)) return null;
  // "They handed over a draft": people.
  const object = phraseAfter(words, group.to, p.to);
  if (tie !== "named" && TEXT_ACTS.has(lemma) && object !== null && TEXT_HEADS.has(headWord(words, object)))
    return null;
  const isAhead = /^(?:would|shall|will|must|may)$/.test(group.modal ?? "");
  if (group.modal !== null && !isAhead) return null;
  const head = subjectHead(p);
  // "The declaration notes that the two differ": what it puts on record.
  if (RECORDS.has(lemma) && words[group.to].lower === "that" && TERM_TEXTS.has(head) && head !== "paper")
    return term(p, "provision-told");
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
    !/^(?:charge|task|speak|talk|pledge)$/.test(lemma) &&
    !DRAFTED.has(lemma) &&
    !PASSED_OVER.has(lemma) &&
    !(group.modal !== null && isAhead)
  )
    return null;
  const next = words[group.to].lower;
  if (lemma === "leave" && / (?:no|little|much|any) (?:\S+ )?(?:room|doubt|choice|time|alternative) /.test(phrase))
    return null;
  if (lemma === "see" && group.modal === "would" && tie !== "likely") return term(p, "provision-told");
  if (lemma === "ask") return tie === "named" && / to /.test(phrase) ? term(p, "provision-told") : null;
  // "calls the offer a crumb", "says that …" of a report; what the text says in a clause of its own is read elsewhere.
  if (lemma === "call" && !/^(?:for|on|upon)$/.test(next)) return null;
  const isSpoken = tie !== "likely" && /^(?:speak|refer|allude|talk)$/.test(lemma) && /^(?:of|to|about)$/.test(next);
  if (isSpoken) return term(p, "provision-told");
  if (/^(?:charge|task|tax)$/.test(lemma)) return / with /.test(phrase) ? term(p, "provision-told") : null;
  if (SAYING.has(lemma) && !isLaw && !LACKING.test(` ${next} `) && !/^(?:state|promise|pledge)$/.test(lemma))
    return null;
  if (/^(?:open|close|start|begin|turn|move|count|lay)$/.test(lemma) && phraseAfter(words, group.to, p.to) === null)
    return null;
  if (PASSED_OVER.has(lemma)) return term(p, "provision-told", group.isNegated ? "asserted" : "denied");
  if (
    lemma === "leave" &&
    / (?:open|out|aside|unsettled|unresolved|undefined|unregulated|blank|vague|unanswered|unsaid) /.test(phrase)
  )
    return term(p, "provision-told", "denied");
  return term(p, "provision-told");
}

const RECORDS = wordList("note record register acknowledge recall affirm reaffirm recognise recognize");

/** "stops short of naming the dead", "falls short of a pardon". */
function isShortOf({ scene: { words }, group }: Proposition): boolean {
  // "fell short of what they had hoped": what somebody thinks of it.
  if (/^(?:what|his|her|expectations|hopes|demands|expected)$/.test(words[group.to + 2]?.lower ?? "")) return false;
  return (
    /^(?:stop|fall)$/.test(group.lemma) && words[group.to]?.lower === "short" && words[group.to + 1]?.lower === "of"
  );
}

function isLength({ scene: { words }, group }: Proposition): boolean {
  let at = group.to;
  while (/^(?:only|just|some|about|around|nearly|almost|over|more|than|the)$/.test(words[at]?.lower ?? "")) at++;
  if (words[at]?.tag !== "NUM") return false;
  while (
    /^(?:NUM|ADJ|NOUN$)/.test(words[at]?.tag ?? "") &&
    !/^(?:pages?|articles?|points?|paragraphs?|chapters?|clauses?|words?|sections?|lines?)$/.test(words[at].lower)
  )
    at++;
  return (
    /^(?:pages|articles|points|paragraphs|chapters|clauses|words|sections|lines)$/.test(words[at]?.lower ?? "") &&
    words[at + 1]?.tag !== "ADP"
  );
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
