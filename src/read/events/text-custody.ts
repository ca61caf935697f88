// Who has a text in hand: texts that move ("has gone to both capitals"), that are laid before somebody, received or not, kept, answered
// in writing, promised. Asked before meetings and happenings, which know some of the same verbs ("sent back", "laid"). Weakness: "it"
// is the text where the last thing spoken of was one.

import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import type { Word } from "../frames/words.ts";
import { wordsAfter } from "./accord-drafts.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, headOf, headWord } from "./event-phrases.ts";
import { ACCORD_HEADS, TEXT_ACTS } from "./frame-words.ts";
import { bindsBoth } from "./read-document.ts";
import { BEFALLS_TEXT, DONE_TO_TEXT, HOLDS_TEXT, LOOSE_TEXTS, SUFFERED_BY_TEXT, TEXTS } from "./text-courses.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const PROMISES = list("promise pledge vow undertake guarantee");
const PERMITS = list("allow permit let authorise authorize forbid");
const ANSWERS = list("reply respond answer");

/** What befalls a text or what somebody does with one; null where the clause tells of none. */
export function textDeed(p: Proposition): Draft | null {
  const { group } = p;
  const { lemma } = group;
  if (group.modal === "must" || group.modal === "should" || group.modal === "shall") return null;
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
  if (HOLDS_TEXT.has(lemma)) return held(p);
  if (PROMISES.has(lemma)) return promised(p);
  if (ANSWERS.has(lemma)) return answered(p);
  return null;
}

/** True when the subject is a text, or a pronoun that stands for the one spoken of. */
function isAboutText(p: Proposition): boolean {
  if (p.subject === null) return false;
  const { words, discourse } = p.scene;
  const head = headWord(words, p.subject);
  if (TEXTS.has(head)) return true;
  return (
    /^(?:it|they|one|both|neither|none)$/.test(head) && p.subject.to - p.subject.from === 1 && discourse.lastIsText
  );
}

/** "has gone to both capitals", "found its way into the press", "is with the lawyers". */
function moved(p: Proposition): Draft | null {
  const { group } = p;
  if (!isAboutText(p)) return null;
  const after = wordsAfter(p);
  const tails = BEFALLS_TEXT.get(group.lemma) ?? [];
  const next = p.group.to < p.to ? p.scene.words[group.to].tag : "";
  const isBare =
    tails[0] === "-" && (group.lemma === "reach" ? next !== "" && next !== "ADP" : !/^(?:DET|NOUN|PRON)/.test(next));
  const fits = isBare || tails.some((tail) => tail !== "-" && after.startsWith(` ${tail} `));
  if (!fits) return null;
  // "went to great lengths", "goes back to 2019"
  if (
    group.lemma === "go" &&
    / (?:to (?:great|show|prove|work|war|waste|some)|back to (?:the )?(?:\d|first|early|late|beginning)|further) /.test(
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
  const tails = DONE_TO_TEXT.get(group.lemma);
  const isTold = tails?.some((tail) => after.startsWith(` ${tail} `)) === true;
  if (!isTold && (!SUFFERED_BY_TEXT.has(group.lemma) || (LOOSE_TEXTS.has(head) && !isDistinct(p)))) return null;
  const by = actorsAfter(p, ["by"], { from: group.to, to: p.to });
  return deed(
    p,
    "text-suffered",
    by.length > 0 ? by : namesIn(scene, p.subject),
    actorsAfter(p, ["to", "with", "before"], { from: group.to, to: p.to }),
  );
}

const MEDIA = list("statement statements communique communiqué communiques declaration announcement message messages");

/**
 * "according to a communique published on Saturday", "a version seen by two dailies", "an aide who has read it": how something came
 * to be known, told behind its noun, is no step with the text.
 */
export function isSource(p: Proposition): boolean {
  const { group, scene } = p;
  const isBehindNoun = p.clause.link !== "main" && !group.isNegated;
  if (!isBehindNoun) return false;
  const isRead = group.lemma === "see" || group.lemma === "read";
  if (!isRead && !/^(?:publish|release|issue|post|distribute|circulate|carry)$/.test(group.lemma)) return false;
  if (group.form === "part")
    return (isRead && !/ (?:out|aloud) /.test(p.phrase)) || MEDIA.has(headWord(scene.words, p.subject));
  return isRead && /^(?:who|which|that)$/.test(scene.words[p.from].lower);
}

const DISTINCT = list(
  "draft circulate publish release leak deliver send submit table receive revise amend rewrite edit distribute redraft translate forward return sign initial write hand unveil transmit complete shorten withdraw",
);

function isDistinct(p: Proposition): boolean {
  return DISTINCT.has(p.group.lemma);
}

/** "was handed a page with a hole in it", "had never been shown the map": somebody was given a text. */
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
  const noun = textAfter(p, group.to);
  const { words } = p.scene;
  const isIt = words[group.to]?.lower === "it" && p.scene.discourse.lastIsText;
  if (noun < 0 && !isIt) return null;
  const tails = (DONE_TO_TEXT.get(group.lemma) ?? []).filter((tail) => tail !== "-");
  const behind = ` ${words
    .slice((isIt ? group.to : noun) + 1, Math.min(p.to, (isIt ? group.to : noun) + 8))
    .map((word) => word.lower)
    .join(" ")} `;
  const after = wordsAfter(p);
  if (!tails.some((tail) => after.startsWith(` ${tail} `) || behind.startsWith(` ${tail} `))) return null;
  if (group.lemma === "make" && group.modal !== null) return null;
  return deed(p, "text-laid", p.subjects, actorsAfter(p, ["before", "to"], { from: group.to, to: p.to }));
}

/** "received neither the draft nor the map", "have not had a written answer", "kept a copy". */
function held(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.subject === null && p.subjects.length === 0) return null;
  if (p.subject !== null && TEXTS.has(headWord(scene.words, p.subject))) return null;
  const noun = textAfter(p, group.to);
  if (noun < 0) return null;
  const { lower } = scene.words[noun];
  const isDenied = group.isNegated || /^(?:no|neither|nothing|none)$/.test(scene.words[group.to]?.lower ?? "");
  if (group.lemma === "have") {
    // "has a plan": only an answer or a copy is had as one holds a paper.
    if (!/^(?:cop(?:y|ies)|answers?|repl(?:y|ies)|responses?|letters?|texts?|drafts?)$/.test(lower)) return null;
    if (!isDenied && !/^cop/.test(lower)) return null;
    if (/^(?:answers?|responses?)$/.test(lower) && !group.isPerfect && !/ written | in writing /.test(p.phrase))
      return null;
  } else if (/^(?:see|read|get)$/.test(group.lemma)) {
    if (!isDenied && !group.isPerfect) return null;
  } else if (/^(?:keep|retain|possess)$/.test(group.lemma) && !/^cop/.test(lower)) return null;
  if (lower === "message" || lower === "messages") return null;
  return deed(p, "text-held", p.subjects, actorsAfter(p, ["from"], { from: group.to, to: p.to }));
}

/** "neither was allowed to keep a copy". */
function permitted(p: Proposition): Draft | null {
  const inner = p.scene.groups.find((group) => group.form === "to" && group.from === p.group.to);
  if (inner === undefined || !/^(?:keep|see|read|copy|photograph|take|retain|study)$/.test(inner.lemma)) return null;
  const noun = textAfter(p, inner.to);
  if (noun < 0 && !(p.scene.words[inner.to]?.lower === "it" && p.scene.discourse.lastIsText)) return null;
  return deed(p, "text-permitted", p.subjects);
}

/** "has promised both a written version", "undertook to table a schedule": a step with a text that lies ahead. */
function promised(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isNegated || (subjects.length === 0 && p.subject === null)) return null;
  const { words } = scene;
  const inner = scene.groups.find((each) => each.form === "to" && each.from === group.to);
  const isStep = inner !== undefined && !inner.isNegated && (TEXT_ACTS.has(inner.lemma) || inner.lemma === "lay");
  if (
    inner !== undefined &&
    (!isStep || /^(?:see|get|bring|give|show|put|approve|sign|adopt|cut|withdraw|share|pass)$/.test(inner.lemma))
  )
    return null;
  const from = inner?.to ?? group.to;
  const noun = textAfter(p, from);
  const isOne =
    inner === undefined &&
    scene.discourse.lastIsText &&
    words.slice(group.to, Math.min(p.to, group.to + 4)).some((word) => word.lower === "one");
  if (noun < 0 && !isOne) return null;
  // "undertook to amend the articles of its constitution": a law at home, no text of the talks.
  if (noun >= 0 && /^(?:articles?|clauses?|constitution|statutes?)$/.test(words[noun].lower)) return null;
  // "promised a plan": of a loose noun only that it will be written or handed on.
  if (inner === undefined && noun >= 0 && LOOSE_TEXTS.has(words[noun].lower)) return null;
  return draftOf(p, "document", "text-promised", {
    actors: subjects,
    modality: "planned",
    chain: [...(p.speech?.chain ?? []), ...(subjects.length > 0 ? [subjects] : [])],
    cue: { from: group.main, to: group.main + 1 },
  });
}

/** "replied in writing on Thursday". */
function answered(p: Proposition): Draft | null {
  if (
    p.subjects.length === 0 ||
    !/ in writing | by letter | with a (?:letter|paper|counter-?proposal|draft|note) /.test(wordsAfter(p))
  )
    return null;
  return deed(p, "text-answered", p.subjects, actorsAfter(p, ["to"], { from: p.group.to, to: p.to }));
}

/** The noun of a text in the object behind a verb, past a receiver and what is set off by commas; -1 where there is none. */
function textAfter(p: Proposition, from: number): number {
  const { words } = p.scene;
  for (let i = from; i < Math.min(p.to, from + 10); i++) {
    const { tag, lower, text } = words[i];
    if (text === "," && i === from) {
      const close = words.findIndex((word, at) => at > i && word.text === ",");
      if (close > 0 && close < p.to && close - i < 9) return textAfter(p, close + 1);
      return -1;
    }
    if (TEXTS.has(lower) && tag.startsWith("NOUN") && isHead(words, i)) return i;
    if (/^(?:VERB|AUX)/.test(tag) || text === "," || text === ";" || tag === "SCONJ") return -1;
    if (tag === "ADP" && !/^(?:of|back|over|on|out|up|down|in|before|to)$/.test(lower)) return -1;
    // "handed over a rifle with the list": behind another object's preposition no text is handed.
    if (tag.startsWith("NOUN") && words[i + 1]?.tag === "ADP" && words[i + 1].lower !== "of") return -1;
  }
  return -1;
}

/** True where the noun is no part of a longer one: "paper" but not "paper mill". */
function isHead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || !next.tag.startsWith("NOUN") || TEXTS.has(next.lower) || ACCORD_HEADS.has(next.lower);
}

function deed(
  p: Proposition,
  rule: string,
  actors: readonly ActorName[],
  counterparts: readonly ActorName[] = [],
): Draft {
  const modality = eventModality(p);
  return draftOf(p, "document", rule, {
    actors,
    counterparts: counterparts.filter((name) => !actors.includes(name)),
    modality: /^(?:neither|none|nobody|nothing)$/.test(headOfSubject(p)) ? "denied" : modality,
  });
}

function headOfSubject(p: Proposition): string {
  if (p.subject === null) return "";
  const head = headOf(p.scene.words, p.subject);
  return p.scene.words[head < 0 ? p.subject.from : head].lower;
}
