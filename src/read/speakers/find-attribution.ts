import { phraseAfter, subjectBefore, type WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { ADDRESSEES, PARENTHETIC, SAYING, SAYING_WITH_THAT } from "./cues.ts";

/** Who says it and how, at one place of a sentence. All ranges are word numbers. */
export type Saying = {
  readonly source: WordRange;
  readonly cue: WordRange;
  readonly lemma: string;
  /** All words of the attribution, with its adverbs and addressee. */
  readonly whole: WordRange;
  readonly group: VerbGroup | null;
};

/** True for words inside a quotation, by word number. */
export type InQuote = (word: number) => boolean;

/**
 * An attribution set between or after what is said: "…, he said, …", "…, said the envoy.", "…, according to officials".
 *
 * Looks only between `from` and `to`; null where the range has none.
 */
export function findParenthesis(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
  inQuote: InQuote,
): Saying | null {
  for (const group of groups) {
    if (
      group.from < from ||
      group.to > to ||
      group.form !== "finite" ||
      !PARENTHETIC.has(group.lemma) ||
      inQuote(group.main)
    )
      continue;
    const saying = parenthesisAt(words, groups, group, from, to, inQuote);
    if (saying !== null) return saying;
  }
  return findAccordingTo(words, groups, from, to, inQuote);
}

function isBoundary(word: Word | undefined): boolean {
  return (
    word === undefined ||
    word.text === "," ||
    word.text === "—" ||
    word.text === "–" ||
    word.text === "." ||
    word.text === "?" ||
    word.text === "!" ||
    word.text === ";" ||
    word.text === ")" ||
    isQuoteMark(word)
  );
}

function hasClause(groups: readonly VerbGroup[], from: number, to: number): boolean {
  return groups.some((group) => group.from >= from && group.to <= to && group.form === "finite");
}

function hasQuote(from: number, to: number, inQuote: InQuote): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (inQuote(i)) count++;
  return count >= 2;
}

function parenthesisAt(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  from: number,
  to: number,
  inQuote: InQuote,
): Saying | null {
  let floor = from;
  for (let i = group.from - 1; i >= from; i--)
    if (inQuote(i)) {
      floor = i + 1;
      break;
    }
  // Where the attribution ends: the next comma, stop or quotation, beyond which content may go on.
  let end = group.to;
  while (end < to && !isSign(words[end]) && !inQuote(end)) end++;
  const complement = words[group.to]?.lower === "that" || (inQuote(end) && words[end - 1]?.text !== ",");
  const subject = subjectBefore(words, group, floor);
  const agent = group.isPassive ? agentAfter(words, group.to, end) : null;
  if (subject !== null && !subject.isRelative) {
    const before = subject.from - 1;
    if (before < from || !(isBoundary(words[before]) || inQuote(before))) return null;
    if (words[before].text === "—" && !hasClause(groups, from, before)) return null;
    if (!hasClause(groups, from, before) && !hasQuote(from, before, inQuote)) {
      // "The ceasefire, he said, will last": the content's verb comes after.
      if (words[end]?.text !== "," || words[group.to]?.lower === "that") return null;
      if (!hasClause(groups, end, to) || end - group.to > 8 || hasClause(groups, group.to, end)) return null;
      if (words[before].text !== "," || before - from > 14 || startsAdverbial(words, from)) return null;
      return {
        source: subject.head,
        cue: { from: group.main, to: group.main + 1 },
        lemma: group.lemma,
        whole: { from: subject.from, to: end },
        group,
      };
    }
    if (complement || hasOwnClause(words, groups, group.to, end)) return null;
    if (isCoordinated(words, before)) return null;
    return {
      source: agent ?? subject.head,
      cue: { from: group.main, to: group.main + 1 },
      lemma: group.lemma,
      whole: { from: subject.from, to: end },
      group,
    };
  }
  // "…," said the envoy.
  if (group.from > from && isBoundary(words[group.from - 1]) && !complement) {
    const phrase = phraseAfter(words, group.to, to);
    if (phrase === null) return null;
    if (!hasClause(groups, from, group.from) && !hasQuote(from, group.from, inQuote)) return null;
    if (
      !inQuote(group.from - 1) &&
      !isQuoteMark(words[group.from - 1]) &&
      group.lemma !== "say" &&
      group.lemma !== "add" &&
      group.lemma !== "report" &&
      words[group.from - 1].text !== ","
    )
      return null;
    let close = phrase.to;
    while (close < to && !isSign(words[close]) && !inQuote(close)) close++;
    if (hasOwnClause(words, groups, group.to, close)) return null;
    // A title after the name belongs to the attribution.
    if (words[close]?.text === "," && close + 1 < to) {
      const rest = groups.find((other) => other.from > close && other.from < to && other.form === "finite");
      if (rest === undefined && !hasQuote(close, to, inQuote)) close = trimStop(words, close, to);
    }
    return {
      source: phrase,
      cue: { from: group.main, to: group.main + 1 },
      lemma: group.lemma,
      whole: { from: group.from, to: close },
      group,
    };
  }
  return null;
}

/** "has been told by the ministry": who said it. */
function agentAfter(words: readonly Word[], from: number, to: number): WordRange | null {
  for (let i = from; i < to; i++) if (words[i].lower === "by") return phraseAfter(words, i + 1, to);
  return null;
}

function trimStop(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && isSign(words[end - 1]) && !isQuoteMark(words[end - 1])) end--;
  return end;
}

function startsAdverbial(words: readonly Word[], from: number): boolean {
  return (
    words[from].tag === "ADP" ||
    words[from].tag === "SCONJ" ||
    words[from].tag === "ADV" ||
    words[from].tag === "VERB:ing" ||
    words[from].tag === "VERB:part"
  );
}

function isCoordinated(words: readonly Word[], before: number): boolean {
  return words[before].lower === "and" || words[before].lower === "but";
}

/** True when the attribution's tail holds a clause that is its content, not a relative one. */
function hasOwnClause(words: readonly Word[], groups: readonly VerbGroup[], from: number, to: number): boolean {
  for (const group of groups) {
    if (group.from < from || group.to > to || group.form !== "finite") continue;
    const lead = words[group.from - 1]?.lower ?? "";
    if (lead === "who" || lead === "which" || words[group.from - 1]?.tag === "PRON:relative") continue;
    // "in a video released on Wednesday": a participle that the tagger took for a past tense.
    if (
      words[group.main].tag === "VERB:past" &&
      group.from === group.main &&
      words[group.from - 1]?.tag.startsWith("NOUN") &&
      words[group.to]?.tag === "ADP"
    )
      continue;
    return true;
  }
  return false;
}

/** An "according to" or "by her account" between two words of a sentence. */
export function findAccordingTo(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
  inQuote: InQuote,
): Saying | null {
  for (let i = from; i + 2 < to; i++) {
    if (inQuote(i)) continue;
    const isLead = words[i].lower === "according" && words[i + 1].lower === "to";
    const told = isLead ? null : tellingAt(words, i, to);
    if (told !== null) return told;
    if (!isLead) continue;
    let end = i + 2;
    while (
      end < to &&
      words[end].text !== "," &&
      words[end].text !== ";" &&
      words[end].text !== "." &&
      words[end].text !== "—"
    )
      end++;
    // "according to X, who …," takes its clause along only where nothing else follows.
    if (words[end]?.text === "," && ["who", "which"].includes(words[end + 1]?.lower ?? "") && i > from + 1)
      end = trimStop(words, end, to);
    const phrase = phraseAfter(words, i + 2, end) ?? { from: i + 2, to: end };
    let source = { from: i + 2, to: end };
    if (hasClause(groups, i + 2, end)) source = phrase;
    return { source, cue: { from: i, to: i + 2 }, lemma: "according", whole: { from: i, to: end }, group: null };
  }
  return null;
}

const TELLINGS: ReadonlySet<string> = new Set(
  "account accounts reckoning telling estimate estimates count calculation version view words opinion judgment judgement admission".split(
    " ",
  ),
);

/** "by her account", "in the envoy's telling", "as the general put it": an attribution without a verb of saying. */
function tellingAt(words: readonly Word[], at: number, to: number): Saying | null {
  const lead = words[at].lower;
  if (lead === "as") {
    const end = Math.min(to, at + 9);
    for (let i = at + 2; i + 1 < end; i++)
      if (/^(?:puts?|has|have|had|tells?|told|sees?|saw)$/.test(words[i].lower) && words[i + 1].lower === "it") {
        if (i + 2 < to && !isSign(words[i + 2])) return null;
        return saysSo({ from: at + 1, to: i }, { from: i, to: i + 2 }, { from: at, to: i + 2 });
      }
    return null;
  }
  if (lead !== "by" && lead !== "in") return null;
  if (words[at + 1].tag === "PRON:possessive" && words[at + 1].lower !== "its") {
    if (!TELLINGS.has(words[at + 2]?.lower ?? "") || at + 3 > to) return null;
    if (words[at + 3]?.lower === "of") return null;
    return saysSo({ from: at + 1, to: at + 2 }, { from: at + 2, to: at + 3 }, { from: at, to: at + 3 });
  }
  for (let i = at + 2; i + 1 < Math.min(to, at + 9); i++) {
    if (words[i].tag === "ADP" || (isSign(words[i]) && words[i].tag !== "PART:possessive")) return null;
    if (words[i].tag !== "PART:possessive" || !TELLINGS.has(words[i + 1].lower)) continue;
    if (words[i + 2]?.lower === "of") return null;
    return saysSo({ from: at + 1, to: i }, { from: i + 1, to: i + 2 }, { from: at, to: i + 2 });
  }
  return null;
}

function saysSo(source: WordRange, cue: WordRange, whole: WordRange): Saying {
  return { source, cue, lemma: "say", whole, group: null };
}

const TELLS: ReadonlySet<string> = new Set(
  "tell inform remind assure warn notify advise promise brief caution".split(" "),
);

/** True when "that" at this word opens what the verb says, rather than a relative clause about a noun after it. */
function isContentThat(words: readonly Word[], group: VerbGroup, at: number): boolean {
  if (at === group.to) return true;
  let isAdverbial = true;
  for (let i = group.to; i < at; i++) if (words[i].tag !== "ADV") isAdverbial = false;
  if (isAdverbial) return true;
  if (SAYING_WITH_THAT.has(group.lemma) && !TELLS.has(group.lemma)) return false;
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

/** True when the group is a verb of saying that here takes the words after it as its content. */
export function takesContent(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  to: number,
  inQuote: InQuote,
): boolean {
  if (!SAYING.has(group.lemma) || group.form === "part") return false;
  if (group.lemma === "insist" && (words[group.to]?.lower === "on" || words[group.to]?.lower === "upon")) return false;
  let at = group.to;
  const limit = Math.min(to, group.to + 24);
  if (
    group.isPassive &&
    !["tell", "inform", "quote", "cite", "say", "report", "expect", "believe", "warn", "assure"].includes(group.lemma)
  )
    return false;
  if (words[at] === undefined || at >= to) return false;
  for (; at < limit; at++) {
    if (words[at].lower === "that" && isContentThat(words, group, at)) return true;
    if (isQuoteMark(words[at]) && inQuote(at)) {
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

/** True when nothing but adverbs, days, addressees and the like stands between the verb and its content's subject. */
function leadsIn(words: readonly Word[], from: number, to: number): boolean {
  if (from === to) return true;
  const first = words[from];
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

/** Where the content of a verb of saying starts: after the addressee, adverbs and "that". */
export function contentStart(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  to: number,
  inQuote: InQuote,
): number {
  const limit = Math.min(to, group.to + 24);
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
  const subject = subjectBefore(words, next, group.to);
  if (subject === null) return group.to;
  if (group.lemma === "say" && subject.from - group.to > 6 && !leadsIn(words, group.to, subject.from)) return group.to;
  let at = subject.from;
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
  return at;
}
