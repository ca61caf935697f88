import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { CALENDAR } from "./calendar-words.ts";
import { subjectBefore } from "./subject-of-verb.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

// What single words say about where clauses open, as the map of clauses asks it: whether "that" describes a noun, whether what is
// tagged as a verb is one, whether "after" opens a clause.

/** The clause that words stand in while it is read: its verb so far, its introducing word (-1 for none) and where it begins. */
type Around = { readonly group: VerbGroup | null; readonly lead: number; readonly from: number };

/** Nouns that "that" may tell the content of, in a verb that is no past tense. */
const ASKED_NOUNS: ReadonlySet<string> = new Set(
  "proposal demand suggestion request plea appeal call insistence".split(" "),
);
/** Nouns that "that" may tell the content of, rather than describe: "a promise that they would leave". */
const SAID_NOUNS: ReadonlySet<string> = new Set(
  "fact claim hope idea news report pledge promise warning view belief fear sign assurance guarantee understanding condition allegation accusation charge rumour rumor evidence proof impression expectation conviction insistence admission announcement assertion assessment assumption concern confidence contention decision denial doubt feeling finding hint indication notion opinion prediction principle recognition reminder statement suspicion theory threat vow conclusion argument complaint".split(
    " ",
  ),
);
/** Nouns in "-ing" that a tagger takes for verbs. */
const DEED_NOUNS: ReadonlySet<string> = new Set(
  "evening morning ruling hearing meeting shooting bombing shelling killing briefing gathering sitting uprising crossing landing opening closing signing funding fighting beginning ending warning finding posting training backing building understanding stabbing beating hijacking kidnapping poisoning bidding voting".split(
    " ",
  ),
);
/** A capital amid a sentence: a name that was taken for a verb. */
export function isName(words: readonly Word[], { from, to }: VerbGroup): boolean {
  return (
    to === from + 1 &&
    from > 0 &&
    /^\p{Lu}\p{L}*\p{Ll}/u.test(words[from].text) &&
    /^[\p{L}\p{N}]/u.test(words[from - 1].text)
  );
}

/** "at dawn", "in place": a noun straight behind a preposition, whatever it is tagged as. */
export function isGoverned(words: readonly Word[], { form, from, to }: VerbGroup): boolean {
  if (to !== from + 1 || form === "ing" || form === "to") return false;
  return (
    words[from - 1]?.tag === "ADP" && !/^(?:as|than|when|if|once|until|before|after|since)$/.test(words[from - 1].lower)
  );
}

/** "Four were killed and | two others | wounded": a participle whose own figure stands before it and that takes up the auxiliary. */
export function isGapped(words: readonly Word[], around: VerbGroup, { form, from, to }: VerbGroup): boolean {
  if (form !== "part" || to !== from + 1 || !around.isPassive || around.form !== "finite") return false;
  let at = from - 1;
  let isCounted = false;
  while (at > around.to && (/^(?:NUM|DET|ADJ|NOUN|ADV)/.test(words[at].tag) || words[at].lower === "than")) {
    if (words[at].tag === "NUM" || COUNTING.has(words[at].lower)) isCounted = true;
    at--;
  }
  return isCounted && (words[at].tag === "CCONJ" || words[at].text === ",");
}

const COUNTING: ReadonlySet<string> = new Set("dozens scores hundreds thousands several many others".split(" "));

/** "suspected rebels": a participle that only describes the noun behind it. */
export function isAttribute(words: readonly Word[], { form, from, to }: VerbGroup): boolean {
  return (
    form === "part" &&
    (words[to]?.tag ?? "").startsWith("NOUN") &&
    /^(?:DET|PUNCT|ADP|ADJ|NUM|CCONJ|PRON:possessive|PART:possessive)$/.test(words[from - 1]?.tag ?? "PUNCT")
  );
}

/** True when the next word that is no adverb is a verb. */
export function isVerbNext(words: readonly Word[], i: number): boolean {
  while (words[i]?.tag === "ADV") i++;
  return /^(?:VERB|AUX)/.test(words[i]?.tag ?? "");
}

/** "by a court ruling in May": no clause, though tagged as a verb. */
export function isDeedNoun(words: readonly Word[], { form, from, to }: VerbGroup): boolean {
  return (
    form === "ing" &&
    to === from + 1 &&
    DEED_NOUNS.has(words[from].lower) &&
    /^(?:NOUN|ADJ|DET|PROPN|PRON:possessive|PART:possessive)/.test(words[from - 1]?.tag ?? "") &&
    !/^(?:NOUN|ADJ|DET|PROPN|NUM|PRON)/.test(words[to]?.tag ?? "")
  );
}

/** "…, Mara Quill posted on Friday": a cue behind its content that a tagger may take for a participle. */
export function isPostedCue(words: readonly Word[], { from, lemma }: VerbGroup): boolean {
  if (!SAYING.has(lemma) && !/^(?:post|tweet|write)$/.test(lemma)) return false;
  let at = from - 1;
  while (at >= 0 && words[at].tag.startsWith("PROPN")) at--;
  return at < from - 1 && at >= 0 && /^[,”"’]$/.test(words[at].text);
}

/** "Should the group stay", "had they known": the modal alone, its verb behind the subject. */
export function isInverted(words: readonly Word[], groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index];
  if (words[group.from].lower !== "should" || group.to !== group.from + 1) return false;
  const verb = groups[index + 1];
  return verb !== undefined && verb.from > group.to;
}

/** "the towns | it quit in May": a verb whose subject, a pronoun, stands straight behind a noun that opens no adverbial. */
export function isBareRelative(words: readonly Word[], around: Around, group: VerbGroup, begins: number): boolean {
  const noun = words[begins - 1];
  if (noun === undefined || begins <= around.from + (around.lead >= 0 ? 1 : 0) || group.from - begins > 2) return false;
  if (!/^(?:it|he|she|they|we|you|i)$/.test(words[begins].lower) || !/^(?:NOUN|NUM|PROPN)/.test(noun.tag)) return false;
  if (around.group !== null) return true;
  const opening = words[around.lead >= 0 ? around.lead + 1 : around.from];
  return opening.tag !== "ADP" && opening.tag !== "ADV" && !CALENDAR.has(noun.lower);
}

/** "the accord that both signed": behind a noun, unless that noun is what was said. */
export function opensRelative(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  next: number,
  i: number,
  around: Around,
): boolean {
  const before = words[i - 1];
  if (before === undefined || words[i].tag === "DET" || !/^(?:NOUN|PROPN|NUM)/.test(before.tag)) return false;
  // Straight before its verb it is the verb's subject.
  if (groups[next] !== undefined && groups[next].from === i + 1) return true;
  if (around.group === null) return true;
  // "demanded last month that they leave": what stands behind a day is said.
  if (CALENDAR.has(before.lower) || UNITS.has(before.lower)) return false;
  // "a proposal that they withdraw", but "a proposal that mediators tabled"
  const verb = groups[next];
  if (ASKED_NOUNS.has(before.lemma)) return verb !== undefined && verb.isPast && verb.modal === null;
  return !SAYING.has(around.group.lemma) && !SPEECH_ACTS.has(around.group.lemma) && !SAID_NOUNS.has(before.lemma);
}

const UNITS: ReadonlySet<string> = new Set("day week month year weekend morning afternoon evening night".split(" "));

/** "after midnight", "since Friday": no clause opens. */
export function isTimeNoun(word: Word | undefined): boolean {
  return word !== undefined && (CALENDAR.has(word.lower) || TIME_NOUNS.has(word.lower) || /^\d{1,4}$/.test(word.text));
}

const TIME_NOUNS: ReadonlySet<string> = new Set(
  "midnight noon midday dawn dusk nightfall daybreak sunrise sunset lunch breakfast dinner today yesterday tomorrow tonight then last next".split(
    " ",
  ),
);

/** True when the words behind what may be a preposition too are the subject of the next verb: "after a mine killed two". */
export function meetsVerb(words: readonly Word[], groups: readonly VerbGroup[], next: number, i: number): boolean {
  const group = groups[next];
  if (group === undefined || group.form === "to" || group.form === "ing" || words[i].lower === "as") return false;
  if (words[i + 1]?.tag === "NUM" || CALENDAR.has(words[i + 1]?.lower ?? "")) return false;
  // "Hours before the ceremony | three people died": the number opens another phrase.
  for (let w = i + 2; w + 1 < group.from; w++)
    if (words[w].tag === "NUM" && words[w - 1].tag.startsWith("NOUN") && words[w + 1].tag.startsWith("NOUN"))
      return false;
  return subjectBefore(words, group, i + 1)?.from === i + 1;
}

/** True for a verb whose subject opens straight behind a comma that itself stands behind a name or noun: "Quill, a clerk | arrested". */
export function isInApposition(words: readonly Word[], begins: number, verb: number): boolean {
  let i = verb - 1;
  while (i > begins && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|ADP)/.test(words[i].tag)) i--;
  return (
    i > begins &&
    words[i].text === "," &&
    /^(?:NOUN|PROPN|ADJ)/.test(words[i - 1].tag) &&
    (i + 1 === verb || /^(?:DET|NUM|ADJ)/.test(words[i + 1].tag))
  );
}
