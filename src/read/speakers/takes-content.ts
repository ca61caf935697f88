import { isMedium } from "../actors/media.ts";
import { RELATIVES, subjectEndingAt } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, phraseOf, type Word } from "../frames/words.ts";
import { speaksInManner } from "./speaks-in-manner.ts";
import { ADDRESSEES, SAYING, SAYING_WITH_THAT, idiomEnd } from "./cues.ts";
import type { InQuote } from "./saying.ts";

const ASKED: ReadonlySet<string> = new Set("why whether how what when where who if".split(" "));

/** Who is called home. */
const RECALLED: ReadonlySet<string> = new Set(
  "envoy envoys ambassador ambassadors delegation team delegates negotiators negotiator troops diplomats representative attache soldiers".split(
    " ",
  ),
);

const TELLS: ReadonlySet<string> = new Set(
  "tell inform remind assure warn notify advise promise brief caution".split(" "),
);

/** Verbs that tell what somebody wants or takes on, which is a stand and not what is said. */
const WILLS: ReadonlySet<string> = new Set("agree accept propose demand urge ask vow pledge promise decide".split(" "));

/** "answered on state radio that his fighters …", "pledged in Nairobi on Monday that …": where and when, between the verb and what is said. */
function isBehindPlaceOrTime(words: readonly Word[], from: number, at: number): boolean {
  if (at - from > 8 || !/^(?:on|in|at|after|during|before|over|from|late|early|last|this)$/.test(words[from].lower))
    return false;
  for (let i = from; i < at; i++)
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV|PART|PRON:possessive)/.test(words[i].tag)) return false;
  return words[at].tag === "SCONJ" || /^(?:PRON|DET|PROPN)/.test(words[at + 1]?.tag ?? "");
}

/** True when "that" at this word opens what the verb says, rather than a relative clause about a noun after it. */
function isContentThat(words: readonly Word[], group: VerbGroup, at: number): boolean {
  // "ruled that out"
  if (at === group.to) return !/^(?:out|aside|down|off|away)$/.test(words[at + 1]?.lower ?? "");
  // "promised to return provided that …": a conjunction of condition, no content.
  if (/^(?:provided|providing|condition|given|so|now|such|assuming|ensure|see)$/.test(words[at - 1].lower))
    return false;
  let isAdverbial = true;
  for (let i = group.to; i < at; i++) if (words[i].tag !== "ADV") isAdverbial = false;
  if (isAdverbial) return true;
  if (SAYING_WITH_THAT.has(group.lemma) && !TELLS.has(group.lemma))
    return !WILLS.has(group.lemma) && isBehindPlaceOrTime(words, group.to, at);
  // "would accept nothing that was decided without it"
  if (/^(?:nothing|anything|something|everything|all|those|none)$/.test(words[at - 1].lower)) return false;
  if (
    words[at].tag === "PRON:relative" &&
    words[at - 1].tag.startsWith("NOUN") &&
    !TELLS.has(group.lemma) &&
    words[group.to].tag !== "ADP"
  )
    return false;
  const first = words[group.to];
  if (
    TELLS.has(group.lemma) ||
    first.tag === "ADP" ||
    first.tag === "ADV" ||
    first.text === "," ||
    ADDRESSEES.has(first.lower)
  )
    return true;
  if (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(first.lower) || words[at - 1].text === ",") return true;
  // "said last week that", "said the same day that"
  return /^(day|week|month|year|morning|evening|night|time|weekend|yesterday|today)$/.test(words[at - 1].lower);
}

/** "made (it) clear that", "let it be known that": the word after the phrase, or -1. */
function afterMadeClear(words: readonly Word[], group: VerbGroup, to: number): number {
  if (group.lemma === "let" && group.to + 4 < to && phraseOf(words, group.to, group.to + 4) === "it be known that")
    return group.to + 4;
  if (group.lemma !== "make" || group.isPassive || group.form === "part") return -1;
  let at = group.to;
  if (words[at]?.lower === "it") at++;
  while (at < to && words[at].tag === "ADV") at++;
  if (at + 1 >= to || !/^(?:clear|plain|known|public|explicit|obvious)$/.test(words[at].lower)) return -1;
  at++;
  if (words[at].lower === "to" && at + 2 < to) at += 2;
  // "made clear last week that"
  at = Math.min(pastTime(words, at, to), to - 1);
  return words[at].lower === "that" ? at + 1 : -1;
}

/** Verbs whose participle says what somebody holds or feels. */
const CONVINCED: ReadonlySet<string> = new Set("convince persuade satisfy concern worry alarm".split(" "));

/** "It is certain that": nobody holds it. */
function isOfNobody(words: readonly Word[], group: VerbGroup): boolean {
  return /^(?:it|there|what|which|that)$/.test(words[group.from - 1]?.lower ?? "");
}

/** "It was announced (on Monday) by the ministry that …": where the "by" stands that names who said it; -1 where none does. */
function saidBy(words: readonly Word[], group: VerbGroup, to: number): number {
  if (words[group.from - 1]?.lower !== "it") return -1;
  let by = -1;
  for (let i = group.to; i < Math.min(to - 2, group.to + 16); i++) {
    if (words[i].lower === "by" && by < 0) by = i;
    if (words[i].lower === "that") return by;
    if (/^[:;—]$/.test(words[i].text)) return -1;
  }
  return -1;
}

/** "pronounced the accord finished", "declared the talks closed": a thing and what it is from then on, no clause. */
function namesState(words: readonly Word[], group: VerbGroup, to: number): boolean {
  if (!/^(?:declare|pronounce|proclaim)$/.test(group.lemma) || group.isPassive) return false;
  let at = group.to;
  while (at < to && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART:possessive|PRON:possessive)/.test(words[at].tag)) at++;
  if (at === group.to || !/^(?:finished|ended|closed|terminated|settled|suspended)$/.test(words[at]?.lower ?? ""))
    return false;
  const next = words[at + 1];
  return at + 1 >= to || isSign(next) || isQuoteMark(next) || /^(?:ADP|CCONJ|ADV|SCONJ)/.test(next.tag);
}

/** True when the group is a verb of saying that here takes the words after it as its content. */
export function takesContent(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  to: number,
  inQuote: InQuote,
): boolean {
  // "That said, the truce is young", "It must be said that it is young": the reporter's own.
  if (group.lemma === "say" && words[group.main - 1]?.lower === "that" && words[group.to]?.text === ",") return false;
  if (group.lemma === "say" && group.isPassive && /^(?:must|should|can)$/.test(group.modal ?? "")) return false;
  const idiom = group.isPassive ? -1 : idiomEnd(words, group.lemma, group.to);
  if (idiom > 0 && idiom < to && words[idiom].lower === "that" && !isOfNobody(words, group)) return true;
  // "is convinced that the list is late"
  if (group.isPassive && CONVINCED.has(group.lemma) && words[group.to]?.lower === "that" && !isOfNobody(words, group))
    return true;
  if (afterMadeClear(words, group, to) >= 0) return true;
  if (speaksInManner(words, group, to)) return true;
  if (!SAYING.has(group.lemma) || group.form === "part") return false;
  if (group.lemma === "insist" && (words[group.to]?.lower === "on" || words[group.to]?.lower === "upon")) return false;
  // "recalled its envoy after …"
  if (group.lemma === "recall" && RECALLED.has(words[group.to + 1]?.lower ?? "")) return false;
  // "asked why prisoners had been moved"
  if (group.lemma === "ask" && !group.isPassive && group.form === "finite" && ASKED.has(words[group.to]?.lower ?? ""))
    return true;
  // "asked it to wait, a request with two conditions: …": what is asked stands in the infinitive.
  if (
    group.lemma === "ask" &&
    groups.some((each) => each.form === "to" && each.from > group.to && each.from <= group.to + 4)
  )
    return false;
  if (namesState(words, group, to)) return false;
  let at = group.to;
  const limit = Math.min(to, group.to + 24);
  // "It was announced by the ministry that …"
  if (group.isPassive && saidBy(words, group, to) > 0) return true;
  if (
    group.isPassive &&
    !["tell", "inform", "quote", "cite", "say", "report", "expect", "believe", "warn", "assure"].includes(group.lemma)
  )
    return false;
  if (words[at] === undefined || at >= to) return false;
  for (; at < limit; at++) {
    if (words[at].lower === "that" && isContentThat(words, group, at)) return true;
    if (isQuoteMark(words[at]) && inQuote(at)) {
      // "“Every family argues,” Quill said": the mark that closes what the verb stands in opens nothing.
      if (inQuote(group.main) && (at + 1 >= words.length || !inQuote(at + 1))) break;
      if (words[at - 1].text === ":" || words[at - 1].text === ",") return true;
      if (at === group.to && !SAYING_WITH_THAT.has(group.lemma)) return true;
      break;
    }
    if (words[at].text === ":") return true;
    if (words[at].text === ";") return false;
  }
  if (
    SAYING_WITH_THAT.has(group.lemma) &&
    !["believe", "think", "hope", "suggest", "fear", "expect", "doubt", "feel", "understand", "know"].includes(
      group.lemma,
    )
  )
    return false;
  if (words[group.to]?.lower === "to" || (words[group.to]?.tag === "ADP" && words[group.to].lower === "for"))
    return false;
  // What is said need not have a verb that the tagger found: "said the polls never shut".
  if (
    group.lemma === "say" &&
    !group.isPassive &&
    group.form === "finite" &&
    to - group.to >= 3 &&
    /^(DET|PROPN|PRON|NOUN|NUM|ADJ)/.test(words[group.to].tag) &&
    !/^(so|nothing|little|goodbye|yes|no|much|more)$/.test(words[group.to].lower)
  )
    return true;
  // Content without "that": a finite clause follows.
  const next = groups.find((other) => other.from >= group.to && other.from < to && other.form === "finite");
  if (next === undefined || next.from - group.to > 30) return false;
  const subject = subjectBefore(words, next, group.to);
  if (subject === null || subject.isRelative) return false;
  return leadsIn(words, group.to, subject.from);
}

const TERMS_OPEN: ReadonlySet<string> = new Set("provided providing unless if until once".split(" "));

/** True when nothing but adverbs, days, addressees and the like stands between the verb and its content's subject. */
function leadsIn(words: readonly Word[], from: number, to: number): boolean {
  if (from === to) return true;
  const first = words[from];
  // "declares itself ready to leave, provided that …": terms, no content.
  for (let i = from + 1; i < to; i++) if (TERMS_OPEN.has(words[i].lower)) return false;
  if (
    first.tag === "ADP" ||
    first.tag === "ADV" ||
    first.tag === "SCONJ" ||
    ADDRESSEES.has(first.lower) ||
    first.tag.startsWith("PRON")
  )
    return true;
  if (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(first.lower) || first.text === ",") return true;
  // "told the Security Council the truce …"
  for (let i = from; i < to; i++) if (isSign(words[i]) || words[i].tag === "ADP") return false;
  return to - from <= 5 && words[from - 1].lemma === "tell";
}

/** "told | Reuters on Sunday | said the talks had failed": where the words end that name who was told, and when; -1 where they name nobody like that. */
function pastHearer(words: readonly Word[], from: number): number {
  const hearer = words[from];
  if (!isMedium(hearer.text) && !ADDRESSEES.has(hearer.lower)) return -1;
  return words[from + 1]?.lower === "on" ? from + 3 : from + 1;
}

/** Where the content of a verb of saying starts: after the addressee, adverbs and "that". */
export function contentStart(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  to: number,
  inQuote: InQuote,
): number {
  const clear = afterMadeClear(words, group, to);
  if (clear >= 0) return clear;
  const limit = Math.min(to, group.to + 24);
  const idiom = idiomEnd(words, group.lemma, group.to);
  if (idiom > 0 && words[idiom]?.lower === "that") return idiom + 1;
  if (group.lemma === "ask" && ASKED.has(words[group.to]?.lower ?? "")) return group.to;
  for (let at = group.to; at < limit; at++) {
    if (words[at].lower === "that" && isContentThat(words, group, at)) return at + 1;
    if (isQuoteMark(words[at]) && inQuote(at)) {
      const colon = words[at - 1]?.text === ":" || words[at - 1]?.text === ",";
      if (colon || at === group.to) return at;
      break;
    }
    if (words[at].text === ":") return at + 1;
  }
  const next = groups.find((other) => other.from >= group.to && other.from < to && other.form === "finite");
  if (next === undefined) return group.to;
  if (group.lemma === "tell" && SAYING.has(next.lemma) && next.from === pastHearer(words, group.to))
    return words[next.to]?.lower === "that" ? next.to + 1 : next.to;
  const subject = subjectBefore(words, next, group.to);
  if (subject === null) return group.to;
  if (group.lemma === "say" && subject.from - group.to > 6 && !leadsIn(words, group.to, subject.from)) return group.to;
  let at = beforeAside(words, subject.from, subject.isRelative, group.to);
  // An addressee straight after the verb is not the content's subject: "told Axios the plan …"
  while (at > group.to && (words[at - 1].tag === "ADJ" || words[at - 1].tag === "DET")) at--;
  // Openings of the content such as "if …," or "in return" belong to it.
  for (let i = group.to; i < at; i++)
    if (
      [
        "if",
        "unless",
        "once",
        "after",
        "before",
        "without",
        "when",
        "while",
        "until",
        "since",
        "because",
        "should",
      ].includes(words[i].lower)
    )
      return i;
  return at === group.to && HEARER_VERBS.has(group.lemma) ? afterHearer(words, at, next.from) : at;
}

/** "said [the rebels, whom it has fought since May, had fled]": the noun before a relative clause that stands in what is said; else its own start. */
function beforeAside(words: readonly Word[], start: number, isRelative: boolean, floor: number): number {
  const pronoun = isRelative ? start : start - 1;
  if (!RELATIVES.has(words[pronoun].lower)) return start;
  const comma = words[pronoun - 1].tag === "ADP" ? pronoun - 2 : pronoun - 1;
  if (comma <= floor || words[comma].text !== ",") return start;
  return subjectEndingAt(words, comma - 1, floor)?.from === floor ? floor : start;
}

/** Verbs whose hearer stands before what they hear. */
const HEARER_VERBS: ReadonlySet<string> = new Set("tell inform remind assure warn notify advise".split(" "));

/** "told reporters the deal …", "told the daily the ferry …": where a second noun phrase starts after the hearer's; else where the first does. */
function afterHearer(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (/^(?:NOUN|PROPN|ADJ)/.test(words[at - 1].tag) && /^(?:DET|PRON)/.test(words[at].tag)) return at;
  return ADDRESSEES.has(words[from]?.lower ?? "") && from + 1 < to ? from + 1 : from;
}
