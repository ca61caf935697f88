// What several sides make of the matters between them, where no accord is named: a question put off, differences not bridged, talks
// that brought nobody closer, nothing signed. Weakness: a matter is known by its noun ("question", "issue", "dispute"), so that "the
// port was left for later" passes unseen.

import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import { actorsAfter, headWord, objectOf, wholeOf } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import {
  agreement,
  aheadOf,
  areSides,
  bound,
  isJoint,
  parties,
  PROCESSES,
  spokeOfAccord,
  TURN_MADE,
  wordsAfter,
} from "./accord-drafts.ts";

/** What is settled, left open or put off. */
const MATTERS = wordList(
  "question questions issue issues matter matters point points dispute disputes problem problems status topic topics subject subjects decision differences gap gaps disagreement disagreements quarrel detail details item items file chapter chapters",
);
/** What one settles alone. */
const UNSETTLING = wordList("score scores bill bills debt debts account accounts nerves land coast area valley");
const PUTS_OFF = wordList("shelve defer postpone park adjourn sidestep skirt");
const SETTLES = wordList("bridge overcome resolve settle narrow reconcile close iron solve surmount");

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
  // "The talks did not resolve the dispute"
  const isOfTalks = PROCESSES.has(headWord(words, p.subject)) && group.isNegated;
  if (!(areSides(p) || isOfTalks) || (group.modal === "would" && aheadOf(p) === null)) return null;
  const object = objectOf(p);
  const isMatter = object !== null && MATTERS.has(headWord(words, object));
  if (isPutOff && isMatter && !group.isNegated && !group.isFuture && group.modal === null)
    return agreement(p, "accord-put-off", { stance: "opposes", modality: "postponed" }, parties(p));
  // "left the crossings unresolved": whatever the two do not settle.
  if (
    group.lemma === "leave" &&
    / (?:unresolved|unsettled|undecided) /.test(after) &&
    !group.isNegated &&
    group.modal === null &&
    !group.isFuture
  )
    return agreement(p, "accord-unsettled", { stance: "neutral", modality: "denied" }, parties(p));
  // "failed to bridge their differences", "could not settle the question of the port"
  const inner =
    group.lemma === "fail" ? scene.groups.find((each) => each.form === "to" && each.from === group.to) : null;
  const lemma = inner?.lemma ?? group.lemma;
  if (!SETTLES.has(lemma) || (group.lemma === "fail" && inner === undefined)) return null;
  const from = inner?.to ?? group.to;
  const named = words.slice(from, Math.min(p.to, from + 7)).some((word) => MATTERS.has(word.lower));
  // "have settled the wording of the treaty", "settled the procedure": two who settle a thing agree on it.
  const isThing = lemma === "settle" && object !== null && /^(?:DET|PRON:possessive)/.test(words[object.from].tag);
  if (!named && !(isThing && !UNSETTLING.has(headWord(words, object)))) return null;
  if (group.lemma === "fail" || group.isNegated)
    return agreement(p, "accord-unsettled", { stance: "neutral", modality: "denied" }, parties(p));
  const ahead = aheadOf(p);
  if ((ahead === null && (group.modal !== null || group.isFuture)) || group.form === "to" || lemma === "narrow")
    return null;
  // "closed the gap", but "closed the chapter on prisoners"
  if (lemma === "close" && !/^(?:chapter|chapters|file|files)$/.test(headWord(words, object))) return null;
  return agreement(p, "accord-settled", { ...TURN_MADE, modality: ahead ?? "asserted" }, parties(p));
}

/** "It was agreed that …", "nothing was signed", "a date was settled on". */
export function impersonal(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (
    p.subject === null ||
    !/^(?:agree|sign|settle|decide|conclude|resolve|initial|carry|implement|honour|honor|respect|keep|fulfil|fulfill|observe|do|find|work|devise|reach)$/.test(
      group.lemma,
    )
  )
    return null;
  const head = scene.words[p.subject.from].lower;
  // "Neither was carried out": of accords just told of.
  if (/^(?:carry|implement|honour|honor|respect|keep|fulfil|fulfill|observe)$/.test(group.lemma))
    return /^(?:neither|none)$/.test(head) && spokeOfAccord(p) && group.modal === null && !group.isFuture
      ? agreement(p, "accord-kept", { stance: "opposes", modality: "denied" }, [])
      : null;
  const noun = headWord(scene.words, p.subject);
  // "Two of them, on prisoners and on monitors, had been concluded in May": of the accords or protocols just told of.
  if (
    /^(?:conclude|sign|settle|agree)$/.test(group.lemma) &&
    isCounted(p) &&
    isDated(p) &&
    !group.isFuture &&
    group.modal === null
  )
    return agreement(p, "accord-made", group.isNegated ? { stance: "neutral", modality: "denied" } : TURN_MADE, []);
  // "A formula has been found for the ferry"
  if (/^(?:find|work|devise|reach)$/.test(group.lemma))
    return /^(?:formula|solution|compromise|arrangement|settlement)$/.test(noun) &&
      group.modal === null &&
      !group.isFuture
      ? agreement(
          p,
          "accord-made",
          /^no$/.test(head) || group.isNegated ? { stance: "neutral", modality: "denied" } : TURN_MADE,
          bound(p),
        )
      : null;
  // "A deal was done"
  if (group.lemma === "do")
    return /^(?:deal|deals|bargain)$/.test(noun) && group.modal === null && !group.isFuture
      ? agreement(
          p,
          "accord-made",
          /^no$/.test(head) || group.isNegated ? { stance: "neutral", modality: "denied" } : TURN_MADE,
          bound(p),
        )
      : null;
  // "A scheme was agreed between the two", "the fund that was agreed last year"
  if (
    group.lemma === "agree" &&
    noun !== "" &&
    !/^(?:it|nothing|none|neither|they|he|she|we|this|that)$/.test(head) &&
    !UNSETTLED.has(noun) &&
    !MEETING_HEADS.has(noun)
  ) {
    if (group.isFuture || group.modal !== null) return null;
    const isNone = group.isNegated || /^(?:no|not|hardly|little)$/.test(head);
    return agreement(p, "accord-agreed", isNone ? { stance: "neutral", modality: "denied" } : TURN_MADE, bound(p));
  }
  const isNothing = /^(?:nothing|none|neither)$/.test(head);
  // "would accept nothing that was decided without it" tells of no talks.
  const isRelative = /^(?:that|which)$/.test(scene.words[p.subject.from + 1]?.lower ?? "");
  // "Nothing was signed": told of the text, whichever it was.
  if (isNothing && !group.isFuture && group.modal === null && !isRelative && /^(?:sign|initial)$/.test(group.lemma))
    return draftOf(p, "document", "document-nothing-signed", { actors: parties(p), modality: "denied" });
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

/** "Two of them", "three": some of the accords or texts told of before. */
function isCounted({ scene, subject }: Proposition): boolean {
  if (subject === null) return false;
  const { words, discourse, sentence } = scene;
  const isOf =
    words[subject.from + 1]?.lower === "of" && /^(?:them|these|those)$/.test(words[subject.from + 2]?.lower ?? "");
  const isNumber =
    words[subject.from].tag === "NUM" ||
    /^(?:two|three|four|five|six|several|some|most|both|one|another)$/.test(words[subject.from].lower);
  return (
    isNumber &&
    (isOf || subject.to - subject.from === 1) &&
    (discourse.textParagraph === sentence.paragraph || discourse.accordSentence >= sentence.number - 2)
  );
}

/** Matters of which "agreed" tells that they are settled, by the rules for matters. */
const UNSETTLED = wordList(
  "question questions issue issues point points matter matters day date dates time venue place price prices salary fee",
);

const STANDS_OPEN =
  /^ (?:still |yet |so far |largely |entirely |wholly |very much )*(?:unresolved|unsettled|outstanding|undecided|unbridged|unbridgeable|in dispute|disputed|contested|at issue|to be (?:settled|agreed|resolved|decided|negotiated|ironed|worked|hammered|thrashed|bridged)|(?:an?|the|another|one|its|their) (?:\S+ ){0,2}(?:sticking point|stumbling block|bone of contention|point of contention|obstacle|sticking points|stumbling blocks|unresolved (?:issue|question|point|matter))|(?:an? )?(?:sticking points?|stumbling blocks?)) /;

/** "The port remains unresolved", "who would pay is still in dispute", "the map was the main sticking point"; "there is agreement on the map"; "disagreed over it". */
export function openMatter(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (/^(?:disagree|differ|diverge|quarrel|wrangle|bicker|argue|haggle)$/.test(group.lemma)) {
    if (!areSides(p) || group.isNegated || group.modal !== null || group.isFuture) return null;
    return /^ (?:over|on|about|as to|sharply over|strongly over|only on|only over) /.test(wordsAfter(p))
      ? agreement(p, "accord-unsettled", { stance: "neutral", modality: "denied" }, parties(p))
      : null;
  }
  if (!/^(?:be|remain|stay|prove|become|constitute)$/.test(group.lemma) || subject === null || group.isNegated)
    return null;
  if (group.modal !== null || group.isFuture) return null;
  const after = wordsAfter(p);
  if (words[subject.from].lower === "there")
    return / (?:broad |full |general |complete |wide |already |now |at last )*(?:agreement|consensus|understanding|accord) (?:on|over|about|that|to|between|in principle|among|as to) /.test(
      after,
    ) && !/ (?:no|little|without|not|scant) /.test(p.phrase)
      ? agreement(p, "accord-agreed", TURN_MADE, actorsBetween(p))
      : null;
  // "The sticking point was the rebels' demand for a pardon": what they want, a stand of theirs.
  if (/ (?:demands?|insistence|refusal|requests?|objections?) /.test(p.phrase)) return null;
  // "The biggest stumbling block is the ferry"
  if (group.lemma === "be" && BLOCKS.test(` ${phraseOf(words, subject.from, subject.to)} `))
    return agreement(p, "accord-open", { stance: "neutral", modality: "denied" }, actorsBetween(p));
  const isPerson = p.subjects.some((name) => !isAnonymous(name));
  if (isPerson || !STANDS_OPEN.test(after)) return null;
  if (/^ (?:\S+ )*?(?:disputed|contested|in dispute) /.test(after) && SAID.has(headWord(words, subject))) return null;
  return agreement(p, "accord-open", { stance: "neutral", modality: "denied" }, actorsBetween(p));
}

/** What somebody has said: "The figure is disputed", "That is contested" tell of no matter that talks left open. */
const SAID = wordList(
  "that this it which claim claims account accounts figure figures toll number numbers count version versions allegation allegations report reports assertion charge charges accusation accusations story cause circumstances facts result results",
);

const BLOCKS =
  / (?:stumbling block|sticking point|bone of contention|point of contention|(?:unresolved|open|outstanding|unsettled) (?:issue|question|point|matter)|(?:main|biggest|chief|last|greatest|principal) (?:obstacle|hurdle|difference))s? /;

function actorsBetween(p: Proposition): readonly ActorName[] {
  return actorsAfter(p, ["between"], wholeOf(p));
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
