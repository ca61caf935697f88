// Acts on texts and journeys that the frames by verb class do not reach: what is told in a relative clause about its antecedent ("the
// draft which the envoys brought in May"), what is open or kept secret about a text, answers to it, and stays and journeys of a
// person told by place alone. Weakness: a person "in" a place on a day is taken to be there for the talks.

import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import type { Word } from "../frames/words.ts";
import { phraseAfter, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { eventModality } from "./event-modality.ts";
import { headOf, isPersonNamed } from "./event-phrases.ts";
import { type FrameContext, isPersonal, orParties, whoever } from "./frame-actors.ts";
import { behind, type Frame, holds, isDated, isPlaced } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ACCORD_HEADS, ACCORD_MADE, DELEGATES, TEXT_ACTS, TEXT_HEADS } from "./frame-words.ts";
import { relativeEnd } from "./relative-deeds.ts";
import { isOneOfTexts } from "./listed-terms.ts";

const BROUGHT: ReadonlySet<string> = new Set(
  "bring carry take offer propose reject accept promise want study discuss".split(" "),
);

/** The text or accord right before a relative clause, without what it hangs on: "four belonging to | the accord | that both signed". */
function nearNoun(words: readonly Word[], last: number): WordRange | null {
  const { lower } = words[last];
  if (!TEXT_HEADS.has(lower) && !ACCORD_HEADS.has(lower)) return null;
  let from = last;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM|PRON:possessive|PART:possessive|DET)/.test(words[from - 1].tag)) {
    from--;
    if (words[from].tag === "DET") break;
  }
  // "the draft of 65 pages which …": the draft is what the clause is about.
  return words[from - 1]?.lower === "of" ? null : { from, to: last + 1 };
}

/** "the draft which the envoys brought on Monday", "the accord that both signed in May": told with the words of the text before it. */
export function deedOnAntecedent(p: Proposition, context: FrameContext): Draft | null {
  const { scene, group } = p;
  const { words } = scene;
  const pronoun = p.from - 1;
  if (
    pronoun < 1 ||
    (words[pronoun].lower !== "which" && words[pronoun].lower !== "that") ||
    p.subject === null ||
    group.isPassive
  )
    return null;
  const isOpen = group.modal === "may" || group.modal === "might" || group.modal === "will";
  if (group.modal !== null && !isOpen) return null;
  // "the news that they signed it": no relative clause.
  if (words[pronoun].tag === "SCONJ" && phraseAfter(words, group.to, p.to) !== null) return null;
  const last = words[pronoun - 1].text === "," ? pronoun - 2 : pronoun - 1;
  const noun = last < 0 ? null : (nearNoun(words, last) ?? subjectEndingAt(words, last, 0));
  if (noun === null) return null;
  const head = headOf(words, noun);
  if (head < 0) return null;
  const to = relativeEnd(words, scene.groups, group, p.to);
  const whole = { from: noun.from, to, content: { from: noun.from, to } };
  const met = meetingUpon(p, words[head].lower);
  if (met !== null) return { ...met, ...whole };
  if (isOpen) return null;
  const isText = TEXT_HEADS.has(words[head].lower) || isOneOfTexts(words, noun.from, noun.to, context.aboutText);
  const isTold = isDated(p) || / in \d{4} /.test(p.phrase) || isPlaced(words, group.to, p.to);
  if (
    (ACCORD_HEADS.has(words[head].lower) || words[head].lower === "declaration") &&
    ((ACCORD_MADE.has(group.lemma) && !/^initiall?$/.test(group.lemma)) || /^(?:accept|endorse)$/.test(group.lemma)) &&
    (isTold || (group.isPerfect && !group.isNegated))
  )
    return draftOf(p, "agreement", "agreement-relative", {
      actors: p.subjects.length > 0 ? p.subjects : partiesOf(scene.discourse),
      stance: "supports",
      ...whole,
    });
  if (
    isText &&
    isTold &&
    (TEXT_ACTS.has(group.lemma) || (BROUGHT.has(group.lemma) && /^(?:bring|carry|take|offer)$/.test(group.lemma)))
  )
    return draftOf(p, "document", "document-relative", {
      actors: whoever(p),
      counterparts: behind(p, ["to", "with"], group.to),
      modality: eventModality(p),
      ...whole,
    });
  return null;
}

/** What some of these make of the meeting. */
const TURNS: ReadonlyMap<string, Draft["modality"]> = new Map([
  ["boycott", "denied"],
  ["skip", "denied"],
  ["call", "planned"],
  ["break", "cancelled"],
  ["abandon", "cancelled"],
  ["end", "cancelled"],
  ["suspend", "postponed"],
  ["freeze", "postponed"],
]);
const BROKEN_OFF: ReadonlySet<string> = new Set("break suspend abandon freeze end".split(" "));
const MEETING_DONE: ReadonlySet<string> = new Set(
  "hold host convene call chair attend sponsor arrange organise organize boycott skip cancel postpone join lead mediate open schedule plan".split(
    " ",
  ),
);

/** "the talks | that Norway hosted in May", "a session which the chair may call for Tuesday": what is told of a meeting by a relative clause. */
export function meetingUpon(p: Proposition, noun: string): Draft | null {
  const { group } = p;
  const isBrokenOff = (noun === "process" || MEETING_HEADS.has(noun)) && BROKEN_OFF.has(group.lemma);
  if (!isBrokenOff && (!MEETING_HEADS.has(noun) || !MEETING_DONE.has(group.lemma))) return null;
  if (group.isPassive || group.form !== "finite") return null;
  if (!(isDated(p) || / (?:19|20)\d\d /.test(p.phrase) || isPlaced(p.scene.words, group.to, p.to))) return null;
  const told = eventModality(p);
  const modality = told === "asserted" ? (TURNS.get(group.lemma) ?? told) : told;
  return draftOf(p, "meeting", "meeting-relative", { actors: whoever(p), modality });
}

const SIGNING = phrasePattern(/ (?:signing|signature) /);
const SIGNS: ReadonlySet<string> = new Set(["initial", "initiall", "countersign", "sign"]);

/** What is told of a text beside what is done to it: secrecy, signatures, an open day of signing, an answer, work on it. */
export function textStanding(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, phrase } = p;
  const { lemma, tail } = frame;
  const about = p.subject === null ? [] : namesIn(p.scene, p.subject);
  const act = (rule: string, modality: Draft["modality"], actors = whoever(p)): Draft =>
    draftOf(p, "document", rule, { actors, modality });
  // "No date has been set for the signing", "when the accord will be signed is open"
  if (
    SIGNING.test(phrase, p.scene.met) &&
    / (?:date|day|place|time) /.test(phrase) &&
    (/ no (?:date|day|time) | not yet | unclear | open | yet to be | undecided | missing | lacking | wanting /.test(
      phrase,
    ) ||
      group.isNegated)
  )
    return act("document-signing-open", "possible", orParties(p, about));
  const isSubject = TEXT_HEADS.has(frame.subjectHead);
  if (
    isSubject &&
    (lemma === "remain" || lemma === "be" || lemma === "stay") &&
    / (?:secret|confidential|unpublished|under wraps|classified|unsigned|unread|undisclosed) /.test(tail)
  )
    return act("document-secret", "denied", orParties(p, about));
  if (
    isSubject &&
    !group.isPassive &&
    /^(?:bear|carry)$/.test(lemma) &&
    / (?:signatures?|initials|stamp|seal) /.test(tail)
  )
    return act("document-signatures", "asserted", orParties(p, behind(p, ["of"], group.to)));
  if (
    lemma === "put" &&
    p.subject !== null &&
    / (?:names?|signatures?|initials) (?:to|under|on|beneath) /.test(tail) &&
    (context.aboutText ||
      / (?:pages?|paper|text|memorandum|document|draft|accord|treaty|pact|declaration|agreement) /.test(tail))
  )
    return / (?:accords?|treaty|treaties|pact|agreement|truce|ceasefire) /.test(tail) &&
      about.length !== 1 &&
      isPlural(p)
      ? draftOf(p, "agreement", "agreement-signatures", { actors: orParties(p, whoever(p)), stance: "supports" })
      : act("document-put", "asserted");
  // "His deputy initialled in his place"
  if (
    SIGNS.has(lemma) &&
    !group.isPassive &&
    frame.objectHead === "" &&
    context.aboutText &&
    p.subjects.length > 0 &&
    (group.isPast || group.isPerfect)
  )
    return act("document-signed-for", eventModality(p));
  if (p.subject === null || isSubject || p.subjects.length === 0 || !(isPersonal(p) || group.isPast)) return null;
  const onText =
    TEXT_HEADS.has(frame.objectHead) ||
    (/ (?:on|to) /.test(` ${tail.slice(0, 6)} `) &&
      holds(p.scene.words, { from: group.to, to: Math.min(p.to, group.to + 6) }, TEXT_HEADS));
  if (!onText || group.modal !== null) return null;
  if (
    /^(?:answer|reply|respond|react)$/.test(lemma) &&
    (isDated(phrase) || group.isNegated || / yet to /.test(phrase)) &&
    / (?:writing|letter|proposal|draft|text|paper|plan|document) /.test(tail)
  )
    return act("document-answered", eventModality(p));
  if (
    /^(?:work|polish|hone|toil|labour|labor)$/.test(lemma) &&
    !group.isPassive &&
    (lemma !== "work" || / on /.test(tail.slice(0, 12)))
  )
    return act("document-worked-on", "asserted");
  return null;
}

/** True for a subject of several: "both presidents", "the two sides". */
function isPlural({ scene, subject }: Proposition): boolean {
  if (subject === null) return false;
  const said = scene.words.slice(subject.from, subject.to);
  return said.some((word) => word.tag === "NOUN:plural" || word.lower === "and" || word.lower === "both");
}

/** "Orrin was in Torvik last week", "has been to Varsk", "did not come to Torvik", "is expected back in May", "shook hands". */
export function visitOf(p: Proposition, frame: Frame): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const { lemma, tail } = frame;
  if (p.subject === null) return null;
  const meeting = (rule: string, modality: Draft["modality"], actors = whoever(p)): Draft =>
    draftOf(p, "meeting", rule, {
      actors,
      modality,
      counterparts: behind(p, ["with"], group.to).filter((name) => !actors.includes(name)),
    });
  // "There will be another round in July", "there were no direct talks"
  if (
    words[p.subject.from].lower === "there" &&
    lemma === "be" &&
    !/ (?:no (?:doubt|question|point|hope|progress|agreement)|hope|chance) /.test(phrase)
  ) {
    const first = phraseHead(p);
    if (
      first !== "" &&
      MEETING_HEADS.has(first) &&
      (group.isNegated || / no /.test(tail.slice(0, 5)) || isDated(p) || group.isFuture)
    )
      return meeting(
        "meeting-there",
        group.isNegated || / no /.test(tail.slice(0, 5)) ? "denied" : eventModality(p),
        orParties(p, behind(p, ["between"], group.to)),
      );
    return null;
  }
  const isPerson = p.subjects.length > 0 && p.subjects.every((name) => isPersonNamed(p, name));
  const isDelegate = holds(words, p.subject, DELEGATES);
  if (!isPerson && !isDelegate) return null;
  if (group.modal !== null && group.modal !== "will" && group.modal !== "may" && group.modal !== "might") return null;
  const place = placeBehind(p);
  if (lemma === "shake" && / hands? /.test(tail)) return meeting("meeting-handshake", eventModality(p));
  if (
    lemma === "be" &&
    place &&
    / (?:in|to|at) /.test(` ${tail.slice(0, 24)} `) &&
    /^ (?:not |also |already |again |twice |back )*(?:in|to|at) /.test(tail) &&
    (isDated(p) || isHereNow(p) || group.isPerfect || / to /.test(tail.slice(0, 8))) &&
    (/^ (?:not |also |already |again |twice |back )*to /.test(tail) || isDated(p) || isHereNow(p))
  )
    return meeting("meeting-visit", group.isNegated ? "denied" : eventModality(p));
  if (
    lemma === "be" &&
    group.isNegated &&
    /^ (?:in the (?:room|hall|delegation)|at the (?:table|talks|meeting|signing|ceremony|summit)|present|there|among (?:them|the (?:guests|delegates|signatories))|invited|represented) /.test(
      tail,
    )
  )
    return meeting("meeting-not-there", "denied");
  if (
    /^(?:come|travel|fly|go|attend|appear|arrive|show)$/.test(lemma) &&
    group.isNegated &&
    (place || lemma === "attend")
  )
    return meeting("meeting-stayed-away", "denied");
  if (
    (group.isFuture || lemma === "expect") &&
    /^(?:be|expect|due|return|arrive|travel|fly|go|come|head)$/.test(lemma) &&
    place &&
    isDated(phrase)
  )
    return meeting("meeting-expected", "planned");
  if (
    lemma === "take" &&
    / part in /.test(tail.slice(0, 10)) &&
    holds(words, { from: group.to, to: p.to }, MEETING_HEADS)
  )
    return meeting("meeting-took-part", eventModality(p));
  return null;
}

/** "Dahl is in Torvik": where somebody is now is news by itself; "was in Torvik" needs a day. */
function isHereNow({ group }: Proposition): boolean {
  return !group.isPast && !group.isPerfect && !group.isNegated && group.modal === null;
}

/** The head noun of what stands behind "there is". */
function phraseHead(p: Proposition): string {
  const { words } = p.scene;
  for (let i = p.group.to; i < Math.min(p.to, p.group.to + 7); i++) {
    if (MEETING_HEADS.has(words[i].lower) && words[i + 1]?.tag !== "NOUN") return words[i].lower;
    if (/^(?:ADP|VERB|PUNCT)/.test(words[i].tag)) return "";
  }
  return "";
}

/** True when a capitalised place stands behind the verb and its "in", "to", "at" or "back in". */
function placeBehind(p: Proposition): boolean {
  const { words } = p.scene;
  for (let i = p.group.to; i + 1 < Math.min(p.to, p.group.to + 5); i++)
    if (/^(?:in|to|at|for|on)$/.test(words[i].lower)) {
      // "in the Kenyan capital"
      let at = words[i + 1].tag === "DET" ? i + 2 : i + 1;
      if (words[at]?.tag === "ADJ") at++;
      return (
        words[at]?.tag.startsWith("PROPN") === true ||
        /^(?:island|capital|region|talks|table|city|town|resort)$/.test(words[at]?.lower ?? "")
      );
    }
  return false;
}
