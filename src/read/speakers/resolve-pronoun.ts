import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import { OFFICES } from "../actors/person-words.ts";
import { isQuoteMark, type Sentence, type Word } from "../frames/words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { PARENTHETIC, SAYING, SPEECH_ACTS } from "./cues.ts";
import { type Discourse, isCrowd, partiesOf, personNamed, speakerBefore } from "./discourse.ts";
import { resolveIt } from "./resolve-it.ts";
import { unnamedInStand } from "./unnamed-opener.ts";
import { whoWasAsked } from "./who-was-asked.ts";
import { whoWeAre } from "./find-author.ts";
import { unnamedIn } from "./unnamed-before.ts";

/** What somebody who asks says, so that whoever answers goes on. */
const ASKING = /^(?:ask|asks|asked|asking|questions?|questioner|wondered)$/;

/** "…, a senior official said.¶ “…,” he added": a verb of saying, straight behind a sentence that brings in nobody else and asks nothing. */
function goesOnSaying(
  { cast, sentences }: Discourse,
  { words, number }: Sentence,
  at: number,
  unnamed: ActorName,
): boolean {
  const verb = words[at + 1]?.tag === "ADV" ? words[at + 2] : words[at + 1];
  const before = sentences[number - 1];
  if (verb === undefined || before === undefined || !PARENTHETIC.has(verb.lemma)) return false;
  if (cast.mentions[number - 1].some(({ kind }) => kind === "person")) return false;
  // "the Ohio governor" has a name elsewhere in the text.
  const [, first] = unnamed.toLowerCase().split(" ");
  const isNew = before.words.some(
    ({ lower }, i) => lower === first && /^(?:an?|another|one)$/.test(before.words[i - 1]?.lower ?? ""),
  );
  // "The special envoy for Kenya said": by an office that the text gives to nobody.
  const noun =
    unnamed
      .toLowerCase()
      .split(/ (?:for|of|to|at|in) /)[0]
      .split(" ")
      .at(-1) ?? "";
  const isOpen = OFFICES.has(noun) && !cast.persons.some(({ offices }) => offices.has(noun));
  return (isNew || isOpen) && !before.words.some(({ lower }) => ASKING.test(lower));
}

const HE: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);

const SHE: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);

/** Pronouns for several. */
export const THEY: ReadonlySet<string> = new Set(["they", "them", "their", "themselves", "these", "those"]);

const IT: ReadonlySet<string> = new Set(["it", "its", "itself", "this"]);

const WE: ReadonlySet<string> = new Set(["i", "we", "us", "our", "my", "me"]);

/** True for a personal, possessive or reflexive pronoun that stands for somebody, given in lower case. */
export function isPronoun(word: string): boolean {
  return HE.has(word) || SHE.has(word) || THEY.has(word) || IT.has(word) || WE.has(word);
}

/**
 * Whom a pronoun stands for, by number, gender and nearness; nobody where none fits.
 *
 * @param before - names of the sentence count up to here: "Toll is late, she said" is not on Toll's word, so that for whoever says
 *   the words before it names count only up to where those begin (Principle C: Chomsky 1981, Lectures on Government and Binding)
 */
export function resolvePronoun(
  discourse: Discourse,
  sentence: Sentence,
  pronoun: string,
  at: number,
  before = at,
): readonly ActorName[] {
  // In a letter "we" is whoever wrote it, whomever it cites.
  if (WE.has(pronoun)) return whoSaysWe(discourse, sentence, at);
  // "TOLL: You have good days and bad ones.": in the turn of whoever answers it is anybody.
  if (pronoun === "you")
    return discourse.interviewee.includes(turnHolder(discourse, sentence) ?? "") ? [] : discourse.interviewee;
  if (HE.has(pronoun) || SHE.has(pronoun)) {
    const gender = HE.has(pronoun) ? "he" : "she";
    const asked = whoWasAsked(discourse, sentence, at, gender);
    if (asked !== null) return [asked];
    const last = discourse.speaker;
    // "…,” a driver said.\n\n“…,” she continued": a verb of going on keeps whoever was last quoted, across a paragraph too.
    if (
      last !== null &&
      last.names.length === 1 &&
      last.sentence >= sentence.number - 2 &&
      last.sentence < sentence.number &&
      GOING_ON.has(sentence.words[at + 1]?.lemma ?? "") &&
      (isQuotedOutset(sentence) || (before < at && last.paragraph === sentence.paragraph)) &&
      !spokenOf(discourse, sentence, before, at).has(last.names[0]) &&
      (personNamed(discourse.cast, last.names[0])?.gender ?? gender) === gender &&
      !isCrowd(last.names[0])
    )
      return last.names;
    // "Toll will not come, his office says. He appeals": the person behind the office.
    const holder = last?.names.length === 1 ? /^(.+)'s office$/.exec(last.names[0])?.[1] : undefined;
    if (
      holder !== undefined &&
      last !== null &&
      last.sentence >= sentence.number - 1 &&
      (personNamed(discourse.cast, holder)?.gender ?? gender) === gender
    )
      return [holder];
    const going = turnHolder(discourse, sentence) === null ? goesOnSpeaking(discourse, sentence, at, gender) : null;
    if (going !== null) return [going];
    const opener = unnamedInStand(discourse, sentence, at, before);
    if (opener !== null) return [opener];
    // "one of them said. … he added": the unnamed speaker goes on, while nobody else has been named.
    if (
      last !== null &&
      last.sentence >= sentence.number - 1 &&
      last.names.length === 1 &&
      isAnonymous(last.names[0]) &&
      (last.paragraph === sentence.paragraph || goesOnSaying(discourse, sentence, at, last.names[0])) &&
      last.names[0] !== turnHolder(discourse, sentence) &&
      !isCrowd(last.names[0]) &&
      // "Toll has not seen it, a member of his staff said. He wants …": whose staff it is.
      !(
        / (?:of|in|from|on) (?:(?:his|hers|her)$|(?:his|her) |\p{Lu}.*['’]s? )/u.test(last.names[0]) &&
        isTakingStand(sentence, at)
      ) &&
      !discourse.cast.mentions[sentence.number].some(
        (m) => m.kind === "person" && m.to <= before && !hasVerbBefore(sentence, m.from),
      )
    )
      return last.names;
    // "Lena laughed. “Trust?” she said": somebody of whom the text gives one name only.
    const spoken = speakerBefore(discourse, sentence);
    if (
      spoken !== null &&
      spoken.names.length === 1 &&
      spoken.names[0] !== turnHolder(discourse, sentence) &&
      isLoneName(discourse, spoken.names[0]) &&
      ![sentence.number, spoken.sentence].some((s) => discourse.cast.mentions[s].some((m) => m.kind === "person"))
    )
      return spoken.names;
    // "The army's spokesman said … he added": the body spoke through him.
    const spokenBy = discourse.sentences[sentence.number - 1];
    if (
      spoken !== null &&
      spoken.names.length === 1 &&
      personNamed(discourse.cast, spoken.names[0]) === undefined &&
      spokenBy.words.some((word) => /^spokes(?:man|woman|person)$/.test(word.lower)) &&
      !discourse.cast.mentions[spokenBy.number].some((m) => m.kind === "person")
    )
      return spoken.names;
    const unnamed = onlyUnnamedBefore(discourse, sentence, before, gender);
    if (unnamed !== null) return [unnamed];
    const person =
      findPerson(discourse, sentence, gender, before, spokenOf(discourse, sentence, before, at)) ??
      findPerson(discourse, sentence, gender, before);
    return person === null ? [] : [person];
  }
  if (THEY.has(pronoun)) {
    // "reminded both sides of their promise"
    for (let i = at - 1; i > 0 && at - i < 12; i--)
      if (/^(?:sides|parties)$/.test(sentence.words[i].lower) && /^(?:both|two|the)$/.test(sentence.words[i - 1].lower))
        return partiesOf(discourse);
    const { crowd } = discourse;
    if (crowd !== null && crowd.sentence >= sentence.number - 1) {
      const later = discourse.subjects.some(
        (s) => s.sentence > crowd.sentence && (s.names.length > 1 || s.kind === "state"),
      );
      if (!later) return crowd.names;
    }
    for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 3; i--) {
      const { names, kind } = discourse.subjects[i];
      if (names.length > 1 || kind === "state") return names;
    }
    return partiesOf(discourse);
  }
  return IT.has(pronoun) ? resolveIt(discourse, sentence, pronoun, at) : [];
}

/** Whoever wrote the letter or statement; else those whom its paragraph says "we" are, or the last speaker. */
function whoSaysWe(discourse: Discourse, sentence: Sentence, at: number): readonly ActorName[] {
  const { author, cast, sentences, speaker } = discourse;
  const { words, number, paragraph } = sentence;
  if (author.length > 0) return author;
  // "BREK: They told us that they would sign. I hope so.": in a turn whoever has it, whomever it cites.
  const holder = turnHolder(discourse, sentence);
  const isQuoted = words.slice(0, at).filter(isQuoteMark).length % 2 === 1;
  if (holder !== null && !isQuoted) return [holder];
  for (let s = number; s >= 0 && sentences[s].paragraph === paragraph && number - s < 12; s--) {
    const names = whoWeAre(cast, sentences[s]);
    if (names.length > 0) return names;
  }
  return speaker?.names ?? [];
}

/** Who has the turn in a transcript, and says "I": no "he" or "she" there. */
function turnHolder({ turn }: Discourse, { paragraph }: Sentence): ActorName | null {
  return turn !== null && turn.paragraph === paragraph && turn.speech.speaker.length === 1
    ? turn.speech.speaker[0]
    : null;
}

/** "TOLL: …": true where a sentence names somebody only as whose turn it is. */
function isLabel({ cast, sentences }: Discourse, name: ActorName, where: number): boolean {
  return cast.mentions[where].every((m) => m.name !== name || sentences[where].words[m.to]?.text === ":");
}

/**
 * "Ivo Toll said that Colonel Brek had led the raid. He condemned it": where the pronoun is the subject of another act of speech at the
 * head of a sentence, whoever was last heard, rather than whom the words were about.
 */
function goesOnSpeaking(
  { speaker, cast, sentences }: Discourse,
  { words, number, paragraph }: Sentence,
  at: number,
  gender: "he" | "she",
): ActorName | null {
  if (speaker === null || speaker.paragraph < paragraph - 1) return null;
  // "“…,” she said. “… .”": her words went on to the end of the paragraph.
  const last = isQuotation(sentences[number - 1]) ? number - 2 : number - 1;
  if (speaker.sentence < last || speaker.sentence >= number) return null;
  // "“He gave his word,” he said"
  const isBehindQuote = isQuoteMark(words[at - 1]) && isQuoteMark(words[0]);
  if ((at !== 0 && !isBehindQuote) || speaker.names.length !== 1) return null;
  const person = personNamed(cast, speaker.names[0]);
  if (person === undefined || (person.gender !== null && person.gender !== gender)) return null;
  const verb = verbBehind(words, at);
  // Reports begin a paragraph with every sentence: behind one, only a plain verb of saying goes on, or "She also denounced …".
  const isFurther = speaker.paragraph !== paragraph && words[at + 1]?.lower !== "also";
  if (isFurther && words.slice(at + 1, at + 4).some(({ lemma }) => lemma === "be")) return null;
  if (verb === null || !(isFurther ? PARENTHETIC.has(verb) : isOfSpeech(verb))) return null;
  person.gender ??= gender;
  return person.name;
}

/** True for a sentence that is a quotation from mark to mark. */
function isQuotation(sentence: Sentence | undefined): boolean {
  const words = sentence?.words ?? [];
  return words.length > 2 && isQuoteMark(words[0]) && isQuoteMark(words[words.length - 1]);
}

function isOfSpeech(verb: string): boolean {
  return SPEECH_ACTS.has(verb) || SAYING.has(verb) || POSITION_VERBS.has(verb);
}

/** The verb of which a pronoun is the subject, by its lemma. */
function verbBehind(words: readonly Word[], at: number): string | null {
  let verb = at + 1;
  while (/^(?:AUX|ADV|PART)/.test(words[verb]?.tag ?? "")) verb++;
  return words[verb]?.tag.startsWith("VERB") === true ? words[verb].lemma : null;
}

/** "He has threatened to resign", rather than "he said": what is done by whoever has a stand of their own. */
function isTakingStand({ words }: Sentence, at: number): boolean {
  const verb = verbBehind(words, at);
  return verb !== null && (POSITION_VERBS.has(verb) || SPEECH_ACTS.has(verb) || verb === "threaten");
}

/** "Toll's deputy, | Ivo Brek, | refuses": a name with its verb behind it. */
function isDoer(words: readonly Word[], { to }: { readonly to: number }): boolean {
  const at = words[to]?.text === "," ? to + 1 : to;
  return /^(?:VERB:(?:past|fin)|AUX)/.test(words[at]?.tag ?? "");
}

/** True for a name of one word that is no state's and is not written in capitals. */
function isLoneName({ cast }: Discourse, name: ActorName): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !cast.adjectives.has(name) && findPlace(name) === null;
}

const GOING_ON: ReadonlySet<string> = new Set("continue go add conclude recall explain sigh".split(" "));

/** True for a sentence that opens with a quotation mark. */
function isQuotedOutset({ words }: Sentence): boolean {
  return /^[“"«‘]/.test(words[0].text);
}

/** "Toll's negotiators say he will come": those who speak for somebody, several or a body, so that "he" is none of them. */
const OWNED: ReadonlySet<string> = new Set(
  (
    "office camp team entourage lawyer lawyers negotiators aides advisers advisors supporters followers allies party movement group delegation side government administration family relatives " +
    "spokespeople men fighters forces troops representatives envoys ministry staff lieutenants critics opponents rivals backers friends colleagues associates deputies commanders ministers officials faction coalition"
  ).split(" "),
);

function hasVerbBefore({ words }: Sentence, at: number): boolean {
  return words.slice(0, at).some(({ tag }) => tag.startsWith("VERB") || tag.startsWith("AUX"));
}

/** "She was shown in by an adviser. He said": the unnamed person of the sentence before, where that names nobody who fits. */
function onlyUnnamedBefore(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  gender: "he" | "she",
): ActorName | null {
  const before = discourse.sentences[sentence.number - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  const fits = (name: ActorName): boolean => {
    const known = personNamed(discourse.cast, name)?.gender ?? null;
    return known === null || known === gender;
  };
  const named = [
    ...discourse.cast.mentions[before.number].filter((m) => m.kind === "person").map((m) => m.name),
    ...discourse.cast.mentions[sentence.number].filter((m) => m.kind === "person" && m.to <= at).map((m) => m.name),
    ...discourse.subjects.filter((s) => s.sentence === before.number && s.kind === "person").flatMap((s) => s.names),
  ];
  if (named.some(fits)) return null;
  const unnamed = unnamedIn(before);
  return unnamed.length === 1 ? unnamed[0] : null;
}

/** Who is named in a sentence; not whoever only owns another there: "a point that Marsh's deputy, Ivo Toll, refuses to discuss". */
function personsIn(
  { cast, sentences }: Discourse,
  number: number,
  fits: (name: ActorName) => boolean,
): ReadonlySet<ActorName> {
  const named = (cast.mentions[number] ?? []).filter((m) => m.kind === "person" && fits(m.name));
  const words = sentences[number]?.words ?? [];
  const isOwner = (m: { readonly to: number }): boolean =>
    words[m.to]?.tag === "PART:possessive" && named.some((each) => each !== m && isDoer(words, each));
  return new Set(named.filter((m) => !isOwner(m)).map((m) => m.name));
}

/** "Toll's men have left, he said": the persons of whom the words before tell, so that somebody else says them. */
function spokenOf({ cast }: Discourse, { number, words }: Sentence, from: number, to: number): ReadonlySet<ActorName> {
  const within = cast.mentions[number].filter(
    (m) =>
      m.kind === "person" &&
      m.from >= from &&
      m.to <= to &&
      // "“He told me, ‘Ada, stop,’” she said": what she was called.
      !(m.from > from + 1 && isQuoteMark(words[m.from - 1])),
  );
  return new Set(within.map(({ name }) => name));
}

const NOBODY: ReadonlySet<ActorName> = new Set();

function findPerson(
  discourse: Discourse,
  sentence: Sentence,
  gender: "he" | "she",
  at: number,
  others = NOBODY,
): ActorName | null {
  const holder = turnHolder(discourse, sentence);
  const fits = (name: ActorName) => {
    if (name === holder) return false;
    const person = personNamed(discourse.cast, name);
    return person !== undefined && !others.has(name) && (person.gender === null || person.gender === gender);
  };
  const keep = (name: ActorName) => {
    const person = personNamed(discourse.cast, name);
    // A pronoun settles the gender of whoever it stood for, for the rest of the text.
    if (person !== undefined) person.gender ??= gender;
    return name;
  };
  // A person named earlier in the same sentence, subjects first.
  const here = discourse.cast.mentions[sentence.number].filter(
    (m) =>
      m.kind === "person" &&
      m.to <= at &&
      fits(m.name) &&
      (sentence.words[m.to]?.tag !== "PART:possessive" || OWNED.has(sentence.words[m.to + 1]?.lower ?? "")),
  );
  for (let i = discourse.subjects.length - 1; i >= 0 && discourse.subjects[i].sentence >= sentence.number - 2; i--) {
    const { names, kind, sentence: where } = discourse.subjects[i];
    if (kind !== "person" || names.length !== 1 || !fits(names[0])) continue;
    if (here.length > 0 && where < sentence.number && !here.some((m) => m.name === names[0])) break;
    // "The last word was left to Toll. He said": the one person of the sentence before, rather than a subject further back.
    if (where < sentence.number - 1) {
      const before = personsIn(discourse, sentence.number - 1, fits);
      if (before.size === 1) return keep([...before][0]);
    }
    return keep(names[0]);
  }
  if (here.length > 0) return keep(here[0].name);
  const lately = personsIn(discourse, sentence.number - 1, fits);
  if (lately.size === 1 && (discourse.speaker?.sentence ?? -1) < sentence.number - 1) return keep([...lately][0]);
  if (
    discourse.speaker !== null &&
    discourse.speaker.sentence >= sentence.number - 4 &&
    discourse.speaker.names.length === 1 &&
    fits(discourse.speaker.names[0])
  )
    return keep(discourse.speaker.names[0]);
  // "Not so to Toll, who signed it before the premier. He said": of several, the one named first.
  if (lately.size > 1) return keep([...lately][0]);
  for (let i = discourse.named.length - 1; i >= 0; i--) {
    const { names, kind, sentence: where } = discourse.named[i];
    // Whom an earlier turn of a transcript spoke of is no longer meant.
    if (holder !== null && discourse.sentences[where].paragraph < sentence.paragraph - 1) return null;
    if (kind === "person" && fits(names[0]) && !(holder !== null && isLabel(discourse, names[0], where)))
      return keep(names[0]);
  }
  return null;
}
