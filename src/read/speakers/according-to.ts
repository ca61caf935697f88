import { OFFICES, ORGANS, UNNAMED } from "../actors/person-words.ts";
import { CALENDAR } from "../frames/calendar-words.ts";
import { asideAround } from "../frames/clause-starts.ts";
import { endOfNames } from "../frames/list-commas.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { asTold, fromWhatTold, laidOutBy } from "./as-told.ts";
import { FIGURES, SAYING, SPEECH_ACTS } from "./cues.ts";
import { hasClause, type InQuote, type Saying, trimStop } from "./saying.ts";

/** An "according to" or "by her account" between two words of a sentence. */
export function findAccordingTo(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
  inQuote: InQuote,
): Saying | null {
  const answer = answerAt(words, from, to) ?? seenBy(words, groups, { from, to }, inQuote);
  if (answer !== null) return answer;
  for (let i = from; i + 1 < to; i++) {
    if (inQuote(i)) continue;
    // "Quill — “a lion”, according to Toll — said that …": whoever is heard behind the dashes says it.
    const aside = words[i].lower === "according" || words[i].lower === "in" ? asideAround(words, i, from) : null;
    if (aside !== null && SAYING.has(words[aside.to + 1].lemma)) continue;
    const isLead = words[i].lower === "according" && words[i + 1].lower === "to";
    const told = isLead
      ? null
      : FIGURES.has(words[i].lower)
        ? figuresAt(words, i, from, to)
        : (tellingAt(words, i, to) ??
          (words[i].lower === "as"
            ? asTold(words, groups, { from, to }, i, inQuote)
            : words[i].lower === "what"
              ? fromWhatTold(words, groups, { from, to }, i)
              : laidOutBy(words, groups, { from, to }, i)));
    // "home to many by Kenya's count, … , according to aides": a telling inside a phrase yields to the source of the whole.
    if (told !== null && i > from && !isSign(words[i - 1]) && followsAccording(words, i, to)) continue;
    if (told !== null) return told;
    if (!isLead || isInRelative(words, from, i)) continue;
    let end = i + 2;
    while (
      end < to &&
      words[end].text !== "," &&
      words[end].text !== ";" &&
      words[end].text !== "." &&
      words[end].text !== "—"
    )
      end++;
    end = endOfNames(words, i + 2, end, to);
    // "according to X, who …," takes its clause along only where nothing else follows.
    if (
      words[end]?.text === "," &&
      ["who", "which"].includes(words[end + 1]?.lower ?? "") &&
      i > from + 1 &&
      !saysMore(words, groups, end + 1, to)
    )
      end = trimStop(words, end, to);
    const phrase = phraseAfter(words, i + 2, end) ?? { from: i + 2, to: end };
    let source = { from: i + 2, to: end };
    if (hasClause(groups, i + 2, end)) {
      const opens = i === from || /^(?:CCONJ|SCONJ)/.test(words[i - 1].tag);
      const content = opens ? contentWithoutComma(words, groups, i + 2, end) : -1;
      if (content > 0) return saysSo({ from: i + 2, to: content }, { from: i, to: i + 2 }, { from: i, to: content });
      source = phrase;
    }
    const whole = { from: i, to: pastApposition(words, groups, end, to) };
    return { source, cue: { from: i, to: i + 2 }, lemma: "according", whole, group: null };
  }
  return null;
}

/** ", according to an aide, | who blamed the army": the clause about the source tells what the source says besides. */
function saysMore(words: readonly Word[], groups: readonly VerbGroup[], who: number, to: number): boolean {
  const verb = groups.find((group) => group.from > who && group.to <= to && group.form === "finite");
  if (verb === undefined || verb.isPassive || verb.from - who > 3) return false;
  // "who asked not to be named", "who spoke on condition of anonymity"
  return (
    (SPEECH_ACTS.has(verb.lemma) || SAYING.has(verb.lemma) || CALLS.has(verb.lemma)) &&
    !words.slice(who, to).some(({ lower }) => ANONYMOUS.has(lower))
  );
}

/** What somebody wants or refuses aloud, besides verbs of saying and acts of speech. */
const CALLS: ReadonlySet<string> = new Set("reject refuse oppose appeal".split(" "));

const ANONYMOUS: ReadonlySet<string> = new Set(
  "named identified identify quoted anonymity anonymous anonymously condition".split(" "),
);

/** "According to local media | the ministry has closed the road": where what is told begins that no comma parts from its source; else -1. */
function contentWithoutComma(words: readonly Word[], groups: readonly VerbGroup[], from: number, to: number): number {
  const main = groups.find((group) => group.form === "finite" && group.from > from && group.to <= to);
  if (main === undefined) return -1;
  let loose = -1;
  for (let i = from + 1; i < main.from; i++) {
    const { tag, lower } = words[i];
    // "an officer who was there …"
    if (tag === "PRON:relative" || tag === "SCONJ" || lower === "that") return -1;
    const before = words[i - 1];
    if (!/^(?:NOUN|PROPN)/.test(before.tag)) continue;
    if (/^(?:DET|NUM|PRON)/.test(tag)) return i;
    // "According to reliable sources | Kenya has …"
    if (tag.startsWith("PROPN") && before.tag === "NOUN:plural" && UNNAMED.has(before.lower)) return i;
    // "According to Reuters | gunmen had …", "to the air force | drones had …"
    const opens = tag === "NOUN:plural" || (tag === "ADJ" && words[i + 1].tag === "NOUN:plural" && i + 2 === main.from);
    if (opens && loose < 0 && (before.tag === "PROPN" || BODIES.has(before.lower) || OFFICES.has(before.lower)))
      loose = i;
  }
  return loose;
}

/** Nouns of bodies that no plural follows as a compound: "the ministry drones" is no phrase. */
const BODIES: ReadonlySet<string> = new Set(
  "ministry force staff agency command office mission council movement committee commission union watch media".split(
    " ",
  ),
);

/** "The front, which is armed by Kenya according to experts, did not answer": an attribution for the aside that it stands in. */
function isInRelative(words: readonly Word[], from: number, at: number): boolean {
  if (at === from || isSign(words[at - 1])) return false;
  let comma = at - 1;
  while (comma > from && words[comma].text !== ",") comma--;
  if (comma <= from || !/^(?:which|who)$/.test(words[comma + 1].lower)) return false;
  let end = at + 2;
  while (end < words.length && words[end].text !== ",") end++;
  return /^(?:VERB|AUX)/.test(words[end + 1]?.tag ?? "");
}

/** "The convoy, according to its driver, Ada Quill, can cross": who the source is belongs to it where the clause goes on behind. */
function pastApposition(words: readonly Word[], groups: readonly VerbGroup[], end: number, to: number): number {
  if (words[end]?.text !== ",") return end;
  let close = end + 1;
  while (close < to && close < end + 8 && !isSign(words[close])) close++;
  const goesOn = groups.some((group) => group.from === close + 1 && group.form === "finite");
  return words[close]?.text === "," && goesOn && !hasClause(groups, end, close) ? close : end;
}

function followsAccording(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (words[i].lower === "according" && words[i + 1].lower === "to") return true;
  return false;
}

const TELLINGS: ReadonlySet<string> = new Set(
  "account accounts reckoning tally tallies estimation assessment recollection telling estimate estimates count calculation version view words opinion judgment judgement admission".split(
    " ",
  ),
);

/** "by her account", "in the envoy's telling", "as the general put it": an attribution without a verb of saying. */
function tellingAt(words: readonly Word[], at: number, to: number): Saying | null {
  const lead = words[at].lower;
  if (lead === "as") {
    const set = setOutBy(words, at, to);
    if (set !== null) return set;
    const end = Math.min(to, at + 9);
    for (let i = at + 2; i + 1 < end; i++)
      if (IT_TELLERS.test(words[i].lower) && words[i + 1].lower === "it") {
        if (i + 2 < to && !isSign(words[i + 2])) return null;
        return saysSo({ from: at + 1, to: i }, { from: i, to: i + 2 }, { from: at, to: i + 2 });
      }
    return null;
  }
  if (lead === "to") return heardAt(words, at, to);
  if (lead === "if") return believedAt(words, at, to);
  if (lead === "was" || lead === "is") return summedUpAt(words, at, to);
  // "On the army's own figures"
  if (lead === "on" && at > 0 && !isSign(words[at - 1])) return null;
  if (lead !== "by" && lead !== "in" && lead !== "on") return null;
  const ofSomebody = tellingOf(words, at, to);
  if (ofSomebody !== null) return ofSomebody;
  if (
    words[at + 1].tag === "PRON:possessive" &&
    // "Its camps by its map": behind a semicolon alone is "its" surely whoever counted before.
    (words[at + 1].lower !== "its" || words[at - 1]?.text === ";") &&
    TELLINGS.has(words[at + 2]?.lower ?? "")
  ) {
    if (at + 3 > to || words[at + 3]?.lower === "of") return null;
    return saysSo({ from: at + 1, to: at + 2 }, { from: at + 2, to: at + 3 }, { from: at, to: at + 3 });
  }
  const counted = lead === "by" ? countedAt(words, at, to) : null;
  if (counted !== null) return counted;
  for (let i = at + 2; i + 1 < Math.min(to, at + 9); i++) {
    if (words[i].tag === "ADP" || (isSign(words[i]) && words[i].tag !== "PART:possessive")) return null;
    if (words[i].tag !== "PART:possessive") continue;
    const noun = words[i + 1].lower === "own" ? i + 2 : i + 1;
    if (noun >= to || !(TELLINGS.has(words[noun].lower) || (lead !== "in" && COUNTS.has(words[noun].lower)))) continue;
    if (words[noun + 1]?.lower === "of") return null;
    return saysSo({ from: at + 1, to: i }, { from: noun, to: noun + 1 }, { from: at, to: noun + 1 });
  }
  return null;
}

/** "As the envoy puts it", "as Quill remembers it". */
const IT_TELLERS =
  /^(?:puts?|has|have|had|tells?|told|sees?|saw|presents?|presented|describes?|described|remembers?|remembered|recalls?|recalled|explains?|explained|understands?|understood|frames?|framed|reads?|recounts?|recounted)$/;

/** Participles of telling what a text or a deal says. */
const SET_OUT: ReadonlySet<string> = new Set(
  "outlined described recounted explained presented relayed summarised summarized sketched detailed told portrayed depicted characterised characterized related recalled conveyed interpreted understood".split(
    " ",
  ),
);

/** "as set out by Mara Quill, a spokeswoman for the cabinet", "as described by two diplomats": whoever tells what the whole is about. */
function setOutBy(words: readonly Word[], at: number, to: number): Saying | null {
  if (at > 0 && !isSign(words[at - 1])) return null;
  const isSet = words[at + 1].lower === "set" && words[at + 2]?.lower === "out";
  const isLaid = words[at + 1].lower === "laid" && words[at + 2]?.lower === "out";
  const by = isSet || isLaid ? at + 3 : at + 2;
  if (words[by]?.lower !== "by" || by + 1 >= to || !(isSet || isLaid || SET_OUT.has(words[at + 1].lower))) return null;
  let end = by + 1;
  while (end < to && !(isSign(words[end]) && words[end].tag !== "PART:possessive")) {
    if (FINITE_TAGS.has(words[end].tag)) return null;
    end++;
  }
  if (end < to && words[end].text !== "," && words[end].text !== "—") return null;
  const source = { from: by + 1, to: end };
  // "…, a spokeswoman for the cabinet, …": who the source is.
  if (words[end]?.text === "," && /^(?:an?|the|its|their)$/.test(words[end + 1]?.lower ?? "")) {
    let close = end + 1;
    while (close < to && !isSign(words[close]) && !FINITE_TAGS.has(words[close].tag)) close++;
    const isApposed = words.slice(end + 1, close).some(({ lower }) => OFFICES.has(lower) || UNNAMED.has(lower));
    if (isApposed && words[close]?.text === ",") end = close;
  }
  return saysSo(source, { from: at + 1, to: by }, { from: at, to: end });
}

/** "in the view of most observers", "by a cautious estimate of the relief office": a phrase of its own at an edge of what is told. */
function tellingOf(words: readonly Word[], at: number, to: number): Saying | null {
  let noun = at + 1;
  while (noun < Math.min(to, at + 5) && /^(?:DET|ADJ|ADV|VERB:part|NUM)/.test(words[noun].tag)) noun++;
  if (noun === at + 1 || !TELLINGS.has(words[noun]?.lower ?? "") || words[noun + 1]?.lower !== "of") return null;
  // "researchers at Ghent University", "the monitoring group Lake Watch": up to the sign behind it.
  const from = noun + 2;
  let end = from;
  while (end < Math.min(to, from + 9) && !(isSign(words[end]) && words[end].tag !== "PART:possessive")) {
    if (FINITE_TAGS.has(words[end].tag)) return null;
    end++;
  }
  return end > from && (end >= to || isSign(words[end]))
    ? saysSo({ from, to: end }, { from: noun, to: noun + 1 }, { from: at, to: end })
    : null;
}

/** What numbers and stories go by: "by one estimate", "by most accounts". */
const COUNTS: ReadonlySet<string> = new Set(
  "account accounts estimate estimates count counts tally tallies reckoning calculation calculations figures version versions".split(
    " ",
  ),
);

/** "by one academic estimate", "by UN figures", "by most accounts": those who count or tell, as a phrase of its own. */
function countedAt(words: readonly Word[], at: number, to: number): Saying | null {
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const { tag, lower } = words[i];
    if (COUNTS.has(lower) && i > at + 1 && (i + 1 >= to || isSign(words[i + 1]) || words[i + 1].tag === "PART"))
      return saysSo({ from: at + 1, to: i + 1 }, { from: i, to: i + 1 }, { from: at, to: i + 1 });
    if (!/^(?:DET|NUM|ADJ|NOUN|PROPN|ADV|VERB:part)/.test(tag)) return null;
  }
  return null;
}

/** "To hear the envoy tell it, …": whoever is heard. */
function heardAt(words: readonly Word[], at: number, to: number): Saying | null {
  if (!/^(?:hear|listen)$/.test(words[at + 1].lower)) return null;
  for (let i = at + 3; i + 1 < Math.min(to, at + 10); i++) {
    if (isSign(words[i]) && words[i].tag !== "PART:possessive") return null;
    if (words[i].lower !== "tell" || words[i + 1].lower !== "it") continue;
    return saysSo({ from: at + 2, to: i }, { from: i, to: i + 2 }, { from: at, to: i + 2 });
  }
  return null;
}

/** "For Quill, who heads the mission, the country stands “on the brink”": whose words are quoted in what a thing is to somebody. */
function seenBy(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  { from, to }: WordRange,
  inQuote: InQuote,
): Saying | null {
  if (
    words[from]?.lower !== "for" ||
    !/^(?:PROPN|DET|PRON:possessive|ADJ|NOUN:plural)/.test(words[from + 1]?.tag ?? "")
  )
    return null;
  let end = from + 1;
  while (end < to && words[end].text !== "," && !FINITE_TAGS.has(words[end].tag)) end++;
  if (words[end]?.text !== "," || isQuoteMark(words[end - 1])) return null;
  const source = { from: from + 1, to: end };
  const named = words.slice(source.from, end);
  const isSomebody = named.some(
    ({ tag, lower }) => (tag.startsWith("PROPN") && !CALENDAR.has(lower)) || OFFICES.has(lower) || UNNAMED.has(lower),
  );
  const isTime = named.some(({ lower }) =>
    /^(?:time|times|years?|months?|weeks?|days?|hours?|decades?|moment|now)$/.test(lower),
  );
  if (!isSomebody || isTime) return null;
  const close = closeOfDescription(words, groups, end, to);
  // Only what is quoted is surely theirs.
  let isQuoted = false;
  for (let i = close; i < to; i++) if (inQuote(i)) isQuoted = true;
  return isQuoted && hasClause(groups, close, to) ? saysSo(source, { from, to: from + 1 }, { from, to: close }) : null;
}

/** Where a description of the name before the comma `at` ends: ", who heads the mission,", ", the envoy,"; `at` where none stands there. */
function closeOfDescription(words: readonly Word[], groups: readonly VerbGroup[], at: number, to: number): number {
  const isRelative = /^(?:who|which|whose)$/.test(words[at + 1]?.lower ?? "");
  for (let close = at + 1; close < to; close++) {
    if (words[close].text !== ",") continue;
    if (hasClause(groups, at, close) !== isRelative) return at;
    return hasClause(groups, close, to) ? close : at;
  }
  return at;
}

/** "His answer: “No.”", "The envoy's verdict: …": a noun for what is said with its owner, before a colon. */
function answerAt(words: readonly Word[], from: number, to: number): Saying | null {
  let colon = from + 2;
  while (colon < Math.min(to - 1, from + 8) && words[colon].text !== ":") colon++;
  if (words[colon]?.text !== ":" || colon + 1 >= to) return null;
  const noun = words[colon - 1].lower;
  if (!SUMS.has(noun) && !TELLINGS.has(noun) && noun !== "argument" && noun !== "warning") return null;
  for (let i = colon - 2; i >= from; i--) {
    // "Her aide had one message: …": whoever has it, no owner of it.
    if ((isSign(words[i]) && words[i].tag !== "PART:possessive") || FINITE_TAGS.has(words[i].tag)) return null;
    const isPronoun = words[i].tag === "PRON:possessive";
    if (!isPronoun && words[i].tag !== "PART:possessive") continue;
    const source = isPronoun ? { from: i, to: i + 1 } : { from, to: i };
    return source.from < source.to ? saysSo(source, { from: colon - 1, to: colon }, { from, to: colon + 1 }) : null;
  }
  return null;
}

/** "if the envoy is right", "if aides are to be believed": the word of somebody whom the reporter leaves it to. */
function believedAt(words: readonly Word[], at: number, to: number): Saying | null {
  const end = Math.min(to, at + 12);
  for (let i = at + 2; i + 1 < end; i++) {
    if (isSign(words[i]) && words[i].tag !== "PART:possessive") return null;
    if (!/^(?:is|are|was|were)$/.test(words[i].lower)) continue;
    const who = words[i - 1];
    if (!who.tag.startsWith("PROPN") && !UNNAMED.has(who.lower) && !OFFICES.has(who.lower) && !ORGANS.has(who.lower))
      return null;
    const isRaised = words[i + 1].lower === "to" && words[i + 2]?.lower === "be";
    const verdict = words[isRaised ? i + 3 : i + 1];
    const isBelief = isRaised
      ? /^(?:believed|trusted|credited)$/.test(verdict?.lower ?? "")
      : /^(?:right|correct|accurate|reliable|true)$/.test(verdict?.lower ?? "");
    const close = isRaised ? i + 4 : i + 2;
    if (!isBelief || (close < to && !isSign(words[close]))) return null;
    return saysSo({ from: at + 1, to: i }, { from: close - 1, to: close }, { from: at, to: close });
  }
  return null;
}

/** "…, figures from the relief office show": whatever the tagger took the verb for. */
function figuresAt(words: readonly Word[], at: number, from: number, to: number): Saying | null {
  let open = at;
  while (open > from && open > at - 6 && words[open - 1].text !== ",") open--;
  if (open === from || words[open - 1].text !== ",") return null;
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    if (words[i].text === ",") return null;
    if (!/^(?:shows?|suggests?|indicates?)$/.test(words[i].lower)) continue;
    if (i + 1 < to && !isSign(words[i + 1])) return null;
    return saysSo({ from: open, to: i }, { from: i, to: i + 1 }, { from: open, to: i + 1 });
  }
  return null;
}

const SUMS: ReadonlySet<string> = new Set(
  "summing-up summary verdict reply answer response comment conclusion assessment reaction retort message description judgment judgement version".split(
    " ",
  ),
);

/** "“…,” was Quill's summing-up": a quotation as what somebody made of it. */
function summedUpAt(words: readonly Word[], at: number, to: number): Saying | null {
  if (at === 0 || !isQuoteMark(words[at - 1])) return null;
  for (let i = at + 1; i < Math.min(to, at + 9); i++) {
    const owns = words[i].tag === "PART:possessive" || words[i].tag === "PRON:possessive";
    if (!owns) continue;
    const source = words[i].tag === "PRON:possessive" ? { from: i, to: i + 1 } : { from: at + 1, to: i };
    for (let noun = i + 1; noun < Math.min(to, i + 6); noun++) {
      const isSum = SUMS.has(words[noun].lower) || (words[noun].lower === "summing" && words[noun + 2]?.lower === "up");
      if (!isSum) continue;
      const end = words[noun].lower === "summing" ? noun + 3 : noun + 1;
      return source.from < source.to ? saysSo(source, { from: noun, to: end }, { from: at, to: end }) : null;
    }
    return null;
  }
  return null;
}

function saysSo(source: WordRange, cue: WordRange, whole: WordRange): Saying {
  return { source, cue, lemma: "say", whole, group: null };
}
