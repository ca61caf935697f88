import { modalityOfRule } from "./term-modality.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { headOf, subjectHead } from "./event-phrases.ts";
import { isSpeakersOwn } from "./passage-terms.ts";
import { TERM_HEADS } from "./frame-words.ts";
import {
  AGREEMENT_NOUNS,
  DOCUMENT_NOUNS,
  DOCUMENT_VERBS,
  MEETING_NOUNS,
  TERM_NOUNS,
  TERM_VERBS,
} from "./event-words.ts";

const TEXT =
  "(?:annex|annexes|plan|plans|deal|agreement|agreements|draft|proposal|proposals|accord|accords|framework|text|terms|version|truce|ceasefire|cease-fire|protocol|document|pact|roadmap|treaty|declaration|memorandum|arrangement|arrangements|settlement|paper|blueprint|package|armistice|communique|communiqué|extension|scheme|formula|outline|statute|charter|covenant|convention|resolution|timetable|schedule|understanding|compromise|initiative|provisions|articles?|clauses?|paragraphs?|chapters?|non-paper|offer)";
const UNDER_TEXT = phrasePattern(
  new RegExp(
    `^ (?:“ |" )?(?:(?:under|according to|by|in|as part of|within the framework of|by the terms of|in line with|in accordance with|pursuant to|in keeping with) (?:the|its|this|that|an?|their|both|such) (?:[\\w'’-]+ ){0,5}${TEXT} |(?:under|according to|by|in|in line with|in accordance with|pursuant to) (?:article|point|paragraph|section|clause|chapter|annex) (?:\\d+|[ivx]+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )`,
  ),
);
const BY_OR_IN = phrasePattern(/^ (?:“ |" )?(?:by|in|as part of) /);
const UNDER_AFTER = phrasePattern(
  new RegExp(
    ` under (?:the|its|this|that|their) (?:[\\w'’-]+ ){0,5}${TEXT} (?:$|, |and |with |but |for |until |by |within )`,
  ),
);

const LACKS = phrasePattern(
  / (?:make|makes|made|contain|contains|contained|include|includes|included|has|had|offers|offered|gives|gave|sets) no |(?:says|said) nothing /,
);
const BODY = phrasePattern(
  / (?:modalities|details|terms|mechanism|committee|commission|mission|force|body|fund|zone) (?:\w+ ){0,8}(?:is|are|was|were) to (?:be )?/,
);

/** "By the treaty, each keeps two ports": "by" and "in" open a term only where what follows binds. */
function isUnderHead({ group, phrase, scene }: Proposition): boolean {
  if (!UNDER_TEXT.test(phrase, scene.met)) return false;
  return (
    !BY_OR_IN.test(phrase, scene.met) ||
    group.modal === "would" ||
    group.modal === "shall" ||
    group.modal === "must" ||
    group.isFuture ||
    // "As part of the deal, Kenya agreed to open the port"
    (/^(?:agree|undertake|pledge|commit)$/.test(group.lemma) && phrase.startsWith(" as part of "))
  );
}

/** "Soldiers were to be released under the declaration": what lies ahead by a text is a term of it. */
function isUnderText(p: Proposition): boolean {
  const { group, phrase } = p;
  const liesAhead = group.isFuture || group.modal === "would" || group.modal === "must" || group.modal === "may";
  return liesAhead && UNDER_AFTER.test(phrase, p.scene.met) && !MEETING_NOUNS.has(subjectHead(p));
}

/** What a text is said to do that lays nothing down: "started to leak", "calls the offer a crumb", "never left the building". */
function isNoTerm({ scene, group, phrase, to }: Proposition): boolean {
  const next = scene.words[group.to]?.lower ?? "";
  if (/^(?:start|begin)$/.test(group.lemma)) return next === "to";
  // "a list that kept shrinking": its course.
  if (group.lemma === "keep" && scene.words[group.to]?.tag === "VERB:ing") return true;
  if (group.lemma === "call") return !/^(?:for|on|upon)$/.test(next) && group.to < to;
  return (
    group.lemma === "leave" &&
    / (?:left|leave|leaves) (?:the|its|his|her|their) (?:building|room|house|palace|capital|country|office|hands?|drawer|table) /.test(
      phrase,
    )
  );
}

const EFFECTS: ReadonlySet<string> = new Set(
  "ruin destroy wreck weaken endanger reward legitimise legitimize entrench humiliate betray doom harm hurt strengthen undermine jeopardise jeopardize deepen worsen poison embolden".split(
    " ",
  ),
);

/** True for what a text would do to those it concerns rather than lay down: "would split the country", "would reward the rebels". */
export function tellsEffect({ group, phrase }: Proposition): boolean {
  if (EFFECTS.has(group.lemma)) return true;
  return (
    /^(?:split|divide|tear|cost|save|bring|mean|lead)$/.test(group.lemma) &&
    / (?:country|nation|people|movement|party|region|society|family|families|apart|lives|war|disaster|defeat|peace|surrender|end of) /.test(
      phrase,
    )
  );
}

/**
 * "drops the clause on mines", "omits any mention of the port": a term goes; "would take the army out of the valley", "removes all guns
 * from the front" lays down what is to go.
 */
function takesTerm({ group, scene: { words }, to }: Proposition): boolean {
  const isParted = /^(?:out|off|away)$/.test(words[group.to]?.lower ?? "");
  const object = phraseAfter(words, group.to + (isParted ? 1 : 0), to);
  const head = object === null ? -1 : headOf(words, object);
  if (group.lemma === "omit" || (group.lemma === "drop" && group.modal === null)) return true;
  return head >= 0 && (TERM_NOUNS.has(words[head].lower) || TERM_HEADS.has(words[head].lower));
}

/** "contained useful elements but needed more work", "contains serious flaws": what somebody thinks of a text stands not in it. */
export function judgesText({ group, phrase }: Proposition): boolean {
  if (/^(?:contain|have|include|hold|suffer|show)$/.test(group.lemma)) return MERITS.test(phrase);
  return /^(?:need|require|want|deserve|merit)$/.test(group.lemma) && WORK.test(phrase);
}

const MERITS =
  / (?:(?:useful|positive|constructive|good|helpful|interesting|encouraging|sensible|serious|grave|big|fatal|many|some|several|few|dangerous|obvious|major|important|unacceptable) )+(?:elements?|ideas?|aspects?|points?|flaws?|weaknesses|gaps?|errors?|mistakes?|contradictions?|ambiguities|shortcomings|problems?|holes?|faults?|merits?|traps?|loopholes?) (?:$|but |and |that |which |, |” )| (?:flaws|weaknesses|shortcomings|contradictions|ambiguities|loopholes|pitfalls) /;
const WORK =
  / (?:need|needs|needed|require|requires|required|want|wants|wanted|deserves?|merits?) (?:\S+ ){0,3}(?:work|thought|improvement|refinement|refining|polishing|revision|editing|fine-tuning|clarification|study|scrutiny) /;

/** A term of a text: what it says, would say, or no longer says. */
export function readProvision(p: Proposition): Draft | null {
  if (judgesText(p)) return null;
  const { group, scene, phrase } = p;
  const { words } = scene;
  const head = subjectHead(p);
  const { lemma } = group;
  const first = p.subject === null ? "" : words[p.subject.from].lower;
  const isPronounForText =
    !isSpeakersOwn(p) &&
    (first === "it" || first === "they" || first === "which" || first === "that") &&
    scene.discourse.lastIsText &&
    (group.modal === "would" || TERM_VERBS.has(lemma)) &&
    !DOCUMENT_VERBS.has(lemma);
  const isSubject =
    DOCUMENT_NOUNS.has(head) ||
    (/^(?:phase|stage|package|articles?|clauses?|terms?|provisions?|sections?|paragraphs?|chapters?|points?|items?|rider|rules?|preamble|footnotes?|passages?|sentence|line)$/.test(
      head,
    ) &&
      (TERM_VERBS.has(lemma) ||
        /^(?:settle|guarantee|regulate|reserve|promise|grant|deal|govern|list)$/.test(lemma))) ||
    AGREEMENT_NOUNS.has(head) ||
    isPronounForText ||
    (p.subject === null &&
      scene.discourse.lastIsText &&
      (group.modal === "would" || TERM_VERBS.has(lemma)) &&
      p.clause.link === "elided");
  const under = isUnderHead(p) || isUnderText(p);
  let rule = "";
  const lacks = isSubject && !group.isPassive && LACKS.test(phrase, p.scene.met);
  if (under) rule = "provision-under";
  else if (lacks) rule = "provision-lacks";
  else if (
    group.isPassive &&
    (TERM_NOUNS.has(head) || /provision|clause/.test(head)) &&
    [
      "remove",
      "drop",
      "delete",
      "strike",
      "take",
      "cut",
      "strip",
      "add",
      "insert",
      "include",
      "change",
      "soften",
      "rewrite",
      "amend",
      "bracket",
      "omit",
      "alter",
      "water",
    ].includes(lemma)
  )
    rule = "provision-changed";
  else if (
    isSubject &&
    (TERM_VERBS.has(lemma) ||
      (group.modal === "would" && lemma !== "be" && lemma !== "serve" && lemma !== "need" && lemma !== "go")) &&
    !group.isPassive &&
    p.group.to < p.to
  )
    rule = "provision-says";
  else if (isSubject && group.isPassive && lemma === "require") rule = "provision-says";
  else if ((group.isFuture || group.isPassive) && BODY.test(phrase, p.scene.met)) rule = "provision-body";
  if (rule === "") return null;
  // "…, said one of those who have read it": a saying with its speaker behind it.
  if (rule === "provision-says" && lemma === "say" && words[group.from - 1]?.text === ",") return null;
  if (rule === "provision-says" && isNoTerm(p)) return null;
  // "A statement from the ministry said four were killed": whoever issued it speaks, of no term.
  if (rule === "provision-says" && lemma === "say" && p.subject !== null && isIssued(p, p.subject)) return null;
  // "A UN report said twelve had died", "unconfirmed reports said": word of what happened, no term.
  if (rule === "provision-says" && lemma === "say" && /^reports?$/.test(head)) return null;
  // "The plan would split the country, she said": what somebody fears or hopes of it, no term.
  if (p.speech !== null && group.modal === "would" && tellsEffect(p)) return null;
  if (
    rule === "provision-says" &&
    ["see", "mean", "address", "say", "cover", "start", "begin", "leave", "keep", "limit", "offer"].includes(lemma) &&
    group.modal === null &&
    lemma !== "say" &&
    !DOCUMENT_NOUNS.has(head) &&
    !(lemma === "leave" && / (?:open|out|aside|for later|blank|untouched|unsettled|unregulated) /.test(phrase))
  )
    return null;
  if (
    rule === "provision-says" &&
    AGREEMENT_NOUNS.has(head) &&
    !DOCUMENT_NOUNS.has(head) &&
    !/(?:require|oblige|stipulate|include|provide|contain|call|envisage|foresee|bar|commit|allow|grant|forbid|prohibit|ban|permit|guarantee|specify|entitle|compel|bind|exempt|exclude|empower|authori[sz]e|mandate)/.test(
      lemma,
    ) &&
    !(lemma === "leave" && / (?:open|out|aside|for later|blank|untouched|unsettled|unregulated) /.test(phrase)) &&
    !(
      group.isNegated &&
      /^(?:mention|cover|extend|apply|speak|name|set|address|refer|say|regulate|specify)$/.test(lemma)
    ) &&
    group.modal === null
  )
    return null;
  // "a ceasefire could begin within hours": its own course, no term.
  if (
    rule === "provision-says" &&
    AGREEMENT_NOUNS.has(head) &&
    /^(?:begin|start|end|last|hold|collapse|come|take|follow|fail|continue|expire)$/.test(lemma) &&
    / (?:can|could|may|might) /.test(` ${group.modal ?? ""} `)
  )
    return null;
  // "Nowhere does it mention …": the negation stands before the turned subject.
  const isNowhere = / nowhere /.test(phrase);
  const isTurned = scene.words
    .slice(Math.max(0, p.from - 2), p.from)
    .some((word) => /^(?:nowhere|nor)$/.test(word.lower));
  let modality: Draft["modality"] =
    rule === "provision-under"
      ? modalityOfRule(group)
      : group.isNegated || isTurned || isNowhere || rule === "provision-lacks"
        ? "denied"
        : "asserted";
  if (
    ["remove", "drop", "delete", "omit", "strip", "strike", "take", "cut"].includes(lemma) &&
    (rule === "provision-changed" || (isSubject && takesTerm(p)))
  )
    modality = "cancelled";
  else if (
    / no longer (?:mentions?|contains?|includes?|provides?|calls?|requires?|has|speaks?|refers?|names?|demands?|says?|sets?) /.test(
      phrase,
    )
  )
    modality = "cancelled";
  else if (rule === "provision-body") modality = / (?:were|was) to /.test(phrase) ? "planned" : "asserted";
  const named = namesIn(scene, { from: group.to, to: p.to });
  const actors = named.length > 0 ? named.slice(0, 1) : partiesOf(scene.discourse);
  return draftOf(p, "provision", rule, {
    actors: rule === "provision-under" && p.subjects.length > 0 ? p.subjects : actors,
    modality,
  });
}

/** "a statement from the ministry", "a message by Brek": what somebody puts out, with whoever does. */
function isIssued({ scene: { words } }: Proposition, { from, to }: WordRange): boolean {
  const at = words.findIndex(({ lower }, i) => i >= from && i < to && PUT_OUT.has(lower));
  return at >= 0 && /^(?:from|by)$/.test(words[at + 1]?.lower ?? "");
}

const PUT_OUT: ReadonlySet<string> = new Set("statement communique communiqué message note letter post".split(" "));
