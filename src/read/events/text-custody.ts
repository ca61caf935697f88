// Who has a text in hand: texts that move ("has gone to both capitals"), that are laid before somebody, received or not, kept. Asked before meetings and happenings, which know some of the same verbs ("sent back", "laid"). Weakness: "it"
// is the text where the last thing spoken of was one.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { wordsAfter } from "./accord-drafts.ts";
import { actorsAfter, headWord } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";
import { TERM_TEXTS } from "./frame-words.ts";
import { isOneOfTexts } from "./listed-terms.ts";
import { bindsBoth } from "./read-document.ts";
import {
  BEFALLS_TEXT,
  DONE_TO_TEXT,
  GIVES_TEXT,
  HOLDS_TEXT,
  LOOSE_TEXTS,
  SUFFERED_BY_TEXT,
  TEXTS,
} from "./text-courses.ts";
import { deed, isAwaited, spokeOfText, textAfter } from "./text-drafts.ts";
import { JUDGES } from "./text-doers.ts";
import { textTie } from "./text-referents.ts";

const PERMITS = wordList("allow permit let authorise authorize forbid");

/** What befalls a text or what somebody does with one; null where the clause tells of none. */
export function textDeed(p: Proposition): Draft | null {
  const { group } = p;
  const { lemma } = group;
  if (group.modal === "must" || group.modal === "should" || group.modal === "shall") return null;
  const put = putOff(p);
  if (put !== null) return put;
  if (group.isPassive)
    return SUFFERED_BY_TEXT.has(lemma) || DONE_TO_TEXT.has(lemma)
      ? (suffered(p) ?? handed(p))
      : PERMITS.has(lemma)
        ? permitted(p)
        : null;
  if (BEFALLS_TEXT.has(lemma)) {
    const told = moved(p);
    if (told !== null) return told;
  }
  if (DONE_TO_TEXT.has(lemma)) {
    const told = laid(p);
    if (told !== null) return told;
  }
  if (lemma === "adopt") return adopted(p);
  if (HOLDS_TEXT.has(lemma)) return held(p);
  if (GIVES_TEXT.has(lemma)) return given(p);
  return absent(p);
}

const STEPS_WITH_TEXT = wordList(
  "publication release translation drafting delivery distribution circulation presentation submission printing",
);
const PUTS_OFF = wordList("hold delay postpone defer suspend put push slip stall block halt");

/** "Publication of the protocol was held up by a dispute": a step with a text that comes later. */
function putOff(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  if (subject === null || !PUTS_OFF.has(group.lemma) || group.isNegated) return null;
  const { words } = scene;
  // "held up publication of the map"
  const isParted = /^(?:up|back|off)$/.test(words[group.to]?.lower ?? "");
  const step = group.isPassive ? subject : phraseAfter(words, group.to + (isParted ? 1 : 0), p.to);
  const at = step === null ? -1 : words.findIndex(({ lower }, i) => i >= step.from && STEPS_WITH_TEXT.has(lower));
  if (step === null || at < 0 || at >= step.to || words[at + 1]?.lower !== "of") return null;
  if (!words.slice(at + 2, Math.min(p.to, at + 8)).some(({ lower }) => TEXTS.has(lower))) return null;
  return { ...deed(p, "text-put-off", group.isPassive ? namesIn(scene, subject) : p.subjects), modality: "postponed" };
}

/** Verbs that take nothing but a text, so that "it" behind them is one. */
const OF_TEXTS = wordList("publish print circulate leak translate redraft distribute photocopy transmit unveil");

/** "submitted its observations", "printed the draft", "has lodged a complaint": somebody gives a text out of hand. */
function given(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subject === null || group.form === "part" || TEXTS.has(headWord(scene.words, p.subject))) return null;
  const noun = textAfter(p, group.to);
  // "Interfax published it the same evening"
  const isIt = /^(?:it|them)$/.test(scene.words[group.to]?.lower ?? "") && OF_TEXTS.has(group.lemma) && spokeOfText(p);
  if (isIt) return deed(p, "text-given", p.subjects, actorsAfter(p, ["to", "with"], { from: group.to, to: p.to }));
  if (noun < 0 || bindsBoth(p)) return null;
  const { lower } = scene.words[noun];
  // "sent a message", "handed over the files": only what is surely a text.
  if (
    /^(?:send|hand|issue|release|unveil|deliver|carry|trade|swap|relay|convey|ferry|withdraw)$/.test(group.lemma) &&
    LOOSE_TEXTS.has(lower) &&
    !/^(?:list|map|note|comment|observation|report|repl|answer|response|complaint|table|chart|proposal|instrument)/.test(
      lower,
    )
  )
    return null;
  const counterparts = actorsAfter(p, ["to", "with"], { from: group.to, to: p.to });
  return deed(p, "text-given", p.subjects, counterparts);
}

/** "The Security Council adopted Resolution 2803": a text of states, where a parliament would pass a law. */
function adopted(p: Proposition): Draft | null {
  const { words } = p.scene;
  if (
    p.subject === null ||
    !/ (?:council|un|nations|league|organisation|organization|union) /.test(
      ` ${phraseOf(words, p.subject.from, p.subject.to)} `,
    )
  )
    return null;
  for (let i = p.group.to; i < Math.min(p.to, p.group.to + 5); i++)
    if (/^(?:resolutions?|declaration|statement|communiqu[eé])$/.test(words[i].lower))
      return deed(p, "text-adopted", p.subjects);
  return null;
}

/** "there has been no reply", "there is no draft yet". */
function absent(p: Proposition): Draft | null {
  if (p.group.lemma !== "be" || p.subject === null || p.scene.words[p.subject.from].lower !== "there") return null;
  return / no (?:\S+ ){0,2}(?:draft|text|communiqu[eé]|joint statement|document|(?:reply|answer|response) to (?:\S+ ){0,3}(?:letter|proposal|draft|text|paper|plan|note|offer)) /.test(
    ` ${phraseOf(p.scene.words, p.group.to, p.to)} `,
  )
    ? deed(p, "text-absent", [])
    : null;
}

/** True when the subject is a text, or a pronoun that stands for the one spoken of. */
function isAboutText(p: Proposition): boolean {
  if (p.subject === null) return false;
  // "Neither has been shown to them": the determiner stands for the noun.
  const isAlone = p.subject.to - p.subject.from === 1;
  const head = isAlone ? p.scene.words[p.subject.from].lower : headWord(p.scene.words, p.subject);
  if (TEXTS.has(head)) return true;
  // "The statement was watered down"
  if (head === "statement" && p.group.isPassive && DONE_TO_TEXT.has(p.group.lemma)) return true;
  // "Sections of the accord were published"
  if (/^(?:sections?|parts?|portions?|passages?|details|contents|chapters?)$/.test(head) && OF_TEXTS.has(p.group.lemma))
    return p.scene.words
      .slice(p.subject.from, p.subject.to)
      .some(({ lower }) => TERM_TEXTS.has(lower) && lower !== head);
  // "The second, handed over in March": one of the texts spoken of.
  if (isOneOfTexts(p.scene.words, p.subject.from, p.subject.to, spokeOfText(p))) return true;
  if (p.subject.to - p.subject.from > 1 && textTie(p.scene, p.subject) === "sure") return true;
  return (
    isAlone && /^(?:it|they|one|both|neither|none)$/.test(head) && (spokeOfText(p) || isAwaited(p) || isOfPair(p, head))
  );
}

/** "There are two annexes. Neither has been shown to them": of texts that the sentence before only names. */
function isOfPair({ scene, subject }: Proposition, head: string): boolean {
  return subject !== null && (head === "both" || head === "neither") && textTie(scene, subject) !== null;
}

const SHORTER = /^ (?:\S+ ){0,4}?(?:shorter|longer|slimmer|thinner|thicker|leaner|fatter) (?:by|than) /;

/** "The full note goes out on Monday", "the report is due out on Friday": a text that is to be given out on a day. */
function comesOut({ group, phrase, scene: { words } }: Proposition): boolean {
  if (group.isNegated || group.isPassive || group.isPast || group.isPerfect) return false;
  const after = ` ${phraseOf(words, group.to, Math.min(words.length, group.to + 4))} `;
  const isOut =
    (/^(?:go|come|be)$/.test(group.lemma) && after.startsWith(" out ")) ||
    (group.lemma === "be" && after.startsWith(" due out ")) ||
    (group.lemma === "appear" && after.startsWith(" on "));
  return isOut && isDated(phrase);
}

/** "has gone to both capitals", "found its way into the press", "is with the lawyers". */
function moved(p: Proposition): Draft | null {
  const { group } = p;
  if (!isAboutText(p)) return null;
  if (comesOut(p)) return { ...deed(p, "text-comes-out", []), modality: "planned" };
  // "the bill went to the widow"
  if (
    /^(?:bills?|notes?|messages?|files?|pages?|tables?|charts?|comments|remarks|opinions?)$/.test(
      headWord(p.scene.words, p.subject),
    )
  )
    return null;
  const after = wordsAfter(p);
  // "The new version is three pages shorter": what was done to it since the last.
  if (group.lemma === "be" && SHORTER.test(after) && !LOOSE_TEXTS.has(headWord(p.scene.words, p.subject)))
    return deed(p, "text-shorter", p.subject === null ? [] : namesIn(p.scene, p.subject));
  const tails = BEFALLS_TEXT.get(group.lemma) ?? [];
  const next = p.group.to < p.to ? p.scene.words[group.to].tag : "";
  const isBare =
    tails[0] === "-" && (group.lemma === "reach" ? next !== "" && next !== "ADP" : !/^(?:DET|NOUN|PRON)/.test(next));
  const fits = isBare || tails.some((tail) => tail !== "-" && after.startsWith(` ${tail} `));
  if (!fits) return null;
  // "went to great lengths", "goes back to 2019"
  if (
    group.lemma === "go" &&
    / (?:through (?!(?:\S+ ){0,3}(?:revisions?|drafts?|rewrites?|versions?|changes|amendments|hands|readings?|rounds?) )|to (?:great|show|prove|work|war|waste|some)|back to (?:the )?(?:\d+(?:th|st|nd|rd)?|first|early|late|beginning|last|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|days|time|times|years)|further) /.test(
      after,
    )
  )
    return null;
  if (group.modal === "would" && p.speech === null && p.scene.words[p.subject?.from ?? 0].lower !== "it") return null;
  if (group.lemma === "reach" && !reaches(p)) return null;
  return deed(
    p,
    "text-moved",
    p.subject === null ? [] : namesIn(p.scene, p.subject),
    actorsAfter(p, ["to", "with"], { from: group.to, to: p.to }),
  );
}

/** "reached both camps", but not "reached this stage". */
function reaches(p: Proposition): boolean {
  const { words } = p.scene;
  for (let i = p.group.to; i < Math.min(p.to, p.group.to + 6); i++)
    if (
      words[i].tag.startsWith("PROPN") ||
      /^(?:sides|camps|capitals|parties|delegations|press|desk|him|her|them|us|me|negotiators|mediators|rebels|government|journalists|parliament|hands)$/.test(
        words[i].lower,
      )
    )
      return true;
  return false;
}

/** "was laid before the meeting", "has not been sent back", "was made public": done to a text. */
function suffered(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!isAboutText(p) || p.subject === null || bindsBoth(p) || isSource(p)) return null;
  const head = headWord(scene.words, p.subject);
  const after = wordsAfter(p);
  // "will be put to the people": a vote, no step with a text.
  if (
    /^ (?:back |first )?to (?:the |a )?(?:\S+ )?(?:people|voters|vote|nation|electorate|referendums?|plebiscites?|country) /.test(
      after,
    )
  )
    return null;
  const tails = DONE_TO_TEXT.get(group.lemma);
  const isTold = tails?.some((tail) => after.startsWith(` ${tail} `)) === true;
  if (!isTold && (!SUFFERED_BY_TEXT.has(group.lemma) || (LOOSE_TEXTS.has(head) && !isDistinct(p)))) return null;
  // "is being presented as a victory": how it is spoken of.
  if (after.startsWith(" as ")) return null;
  const by = actorsAfter(p, ["by"], { from: group.to, to: p.to });
  return deed(
    p,
    "text-suffered",
    by.length > 0 ? by : namesIn(scene, withoutJudges(scene, p.subject)),
    actorsAfter(p, ["to", "with", "before"], { from: group.to, to: p.to }),
  );
}

/** "A plan | backed by Kenya | was leaked": without those who only have a view of it. */
function withoutJudges({ words }: Proposition["scene"], subject: WordRange): WordRange {
  for (let i = subject.from + 1; i + 1 < subject.to; i++)
    if (words[i].tag.startsWith("VERB:pa") && JUDGES.has(words[i].lemma) && words[i + 1].lower === "by")
      return { from: subject.from, to: i };
  return subject;
}

const MEDIA = wordList(
  "statement statements communique communiqué communiques declaration announcement message messages",
);

/**
 * "according to a communique published on Saturday", "a version seen by two dailies", "an aide who has read it": how something came
 * to be known, told behind its noun, is no step with the text.
 */
export function isSource(p: Proposition): boolean {
  const { group, scene } = p;
  const isBehindNoun = p.clause.link !== "main" && !group.isNegated;
  if (!isBehindNoun) return false;
  // "the map attached to the first draft": which map is meant.
  if (group.form === "part" && /^(?:attach|append|annex|enclose)$/.test(group.lemma)) return !isDated(p.phrase);
  const isRead = group.lemma === "see" || group.lemma === "read";
  if (!isRead && !/^(?:publish|release|issue|post|distribute|circulate|carry)$/.test(group.lemma)) return false;
  if (group.form === "part")
    return (isRead && !/ (?:out|aloud) /.test(p.phrase)) || MEDIA.has(headWord(scene.words, p.subject));
  return isRead && /^(?:who|which|that)$/.test(scene.words[p.from].lower);
}

const DISTINCT = wordList(
  "draft circulate publish release leak deliver send submit table receive revise amend rewrite edit distribute redraft translate forward return sign initial write hand unveil transmit complete shorten withdraw float moot date fax email dispatch file lodge post exchange deposit register",
);

function isDistinct(p: Proposition): boolean {
  return DISTINCT.has(p.group.lemma);
}

/** "was handed a map of the canal", "had never been shown the map": somebody was given a text. */
function handed(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!/^(?:hand|give|show|send|pass|deny|refuse|offer|slip|forward)$/.test(group.lemma) || p.subject === null)
    return null;
  const noun = textAfter(p, group.to);
  if (noun < 0 || TEXTS.has(headWord(scene.words, p.subject))) return null;
  if (/^(?:give|offer|pass)$/.test(group.lemma) && LOOSE_TEXTS.has(scene.words[noun].lower)) return null;
  return deed(p, "text-handed", p.subjects, actorsAfter(p, ["by", "from"], { from: group.to, to: p.to }));
}

/** "laid the revised tables before the meeting", "put a paper to both sides", "heard it read out". */
function laid(p: Proposition): Draft | null {
  const { group } = p;
  if (p.subject === null && p.subjects.length === 0) return null;
  const { words } = p.scene;
  const after = wordsAfter(p);
  const tails = (DONE_TO_TEXT.get(group.lemma) ?? []).filter((tail) => tail !== "-");
  const lead = tails.find((tail) => after.startsWith(` ${tail} `));
  // "came back with a counter-proposal": the text stands behind the words that go with the verb.
  const from = lead === undefined ? group.to : group.to + lead.split(" ").length;
  const noun = textAfter(p, from, group.lemma === "put");
  const isIt = words[group.to]?.lower === "it" && spokeOfText(p);
  if (noun < 0 && !isIt) return null;
  const at = isIt ? group.to : noun;
  const behind = ` ${words
    .slice(at + 1, Math.min(p.to, at + 8))
    .map((word) => word.lower)
    .join(" ")} `;
  if (lead === undefined && !tails.some((tail) => behind.startsWith(` ${tail} `))) return null;
  if (group.lemma === "make" && group.modal !== null) return null;
  if (group.lemma === "put" && / to (?:work|use|rest|bed|sleep|good|the test|one side) /.test(behind)) return null;
  return deed(p, "text-laid", p.subjects, actorsAfter(p, ["before", "to"], { from: group.to, to: p.to }));
}

/** "received neither the draft nor the map", "have not had a written answer", "kept a copy". */
function held(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subject === null && p.subjects.length === 0) return null;
  if (p.subject !== null && TEXTS.has(headWord(scene.words, p.subject))) return null;
  const noun = textAfter(p, group.to);
  // "its lawyers received it only on Thursday"
  const isIt = scene.words[group.to]?.lower === "it" && /^(?:receive|obtain)$/.test(group.lemma) && spokeOfText(p);
  if (isIt) return deed(p, "text-held", p.subjects, actorsAfter(p, ["from"], { from: group.to, to: p.to }));
  if (noun < 0) return null;
  const { lower } = scene.words[noun];
  const isDenied = group.isNegated || /^(?:no|neither|nothing|none)$/.test(scene.words[group.to]?.lower ?? "");
  if (group.lemma === "have") {
    // "has a plan": only an answer or a copy is had as one holds a paper.
    if (!/^(?:cop(?:y|ies)|answers?|repl(?:y|ies)|responses?|letters?|texts?|drafts?)$/.test(lower)) return null;
    const isKept = group.isPerfect && / since /.test(p.phrase) && !LOOSE_TEXTS.has(lower);
    if (!isDenied && !isKept) return null;
    if (/^(?:answers?|responses?)$/.test(lower) && !group.isPerfect && !/ written | in writing /.test(p.phrase))
      return null;
  } else if (/^(?:see|read|get)$/.test(group.lemma)) {
    if (!isDenied && !group.isPerfect) return null;
  } else if (/^(?:keep|retain|possess)$/.test(group.lemma) && !(lower.startsWith("cop") && isDenied)) return null;
  if (lower === "message" || lower === "messages") return null;
  return deed(p, "text-held", p.subjects, actorsAfter(p, ["from"], { from: group.to, to: p.to }));
}

/** "neither was allowed to keep a copy". */
function permitted(p: Proposition): Draft | null {
  const inner = p.scene.groups.find((group) => group.form === "to" && group.from === p.group.to);
  if (inner === undefined || !/^(?:keep|see|read|copy|photograph|take|retain|study)$/.test(inner.lemma)) return null;
  const noun = textAfter(p, inner.to);
  if (noun < 0 && !(p.scene.words[inner.to]?.lower === "it" && spokeOfText(p))) return null;
  return deed(p, "text-permitted", p.subjects);
}
