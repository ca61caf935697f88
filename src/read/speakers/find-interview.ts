// Who has the floor in an interview whose lines bear no labels: "Ada Toll answered our questions. / Will you sign? / We will not sign."
// A paragraph that ends in a question and quotes nobody is the interviewer's, what stands below it is the answer of whoever the opening
// or the title introduces, and where they name nobody so, of an unnamed interviewee.
// Weakness: an answer of one rhetorical question is taken for the interviewer's.

import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Cast, NameMention } from "../actors/cast.ts";
import { isQuoteMark, type Sentence, type Word } from "../frames/words.ts";

/** Who asks and who answers, by paragraph. */
export type Interview = {
  /** The paragraphs that an interviewer puts. */
  readonly questions: ReadonlySet<number>;
  /** The paragraphs from the first question to the last answer. */
  readonly from: number;
  readonly to: number;
  readonly interviewee: readonly ActorName[];
};

/** What an interview is called. */
const CALLED: ReadonlySet<string> = wordList(
  "interview interviews interviewed interviewing conversation q&a questions",
);
/** What whoever answers does. */
const ANSWERS: ReadonlySet<string> = wordList(`
  answered answer answering answers spoke speaks talked talks sat sits replied replies responded responds
`);
/** What closes one: "This interview has been edited for length." */
const CLOSING: ReadonlySet<string> = wordList("conducted edited condensed translated recorded transcribed");
const OWN: ReadonlySet<string> = wordList("i we my our me us mine ours");
const LONGEST_QUESTION = 80;

/** The interview that a text without labels is; null for every other text. */
export function findInterview(cast: Cast, sentences: readonly Sentence[], title: string): Interview | null {
  const paragraphs = byParagraph(sentences);
  const questions = new Set<number>();
  let asked = 0;
  for (const [paragraph, lines] of paragraphs) {
    if (!isQuestion(lines)) continue;
    questions.add(paragraph);
    // "Has Kenya signed? The council says it has.": an interviewer's, but no proof that there is one.
    if (endsInQuestion(lines[lines.length - 1])) asked++;
  }
  if (asked < 2) return null;
  let answers = 0;
  let own = 0;
  let from = -1;
  let to = -1;
  for (const [paragraph, lines] of paragraphs) {
    if (questions.has(paragraph) && from < 0) from = paragraph;
    if (from < 0) continue;
    if (isClosing(lines)) break;
    to = paragraph;
    if (questions.has(paragraph) || !questions.has(paragraph - 1)) continue;
    answers++;
    if (lines.some(({ words }) => words.some(isOwn)) && !lines.some(({ words }) => words.some(isQuoteMark))) own++;
  }
  if (answers < 2 || 2 * own < answers) return null;
  const opening = sentences.filter(({ paragraph }) => paragraph < from);
  const interviewee = introduced(cast, opening);
  const isCalled =
    isCalledInterview(title) || opening.some(({ words }) => words.some(({ lower }) => CALLED.has(lower)));
  return interviewee === null && !isCalled
    ? null
    : { questions, from, to, interviewee: interviewee ?? namedAlone(cast, opening, title) };
}

/** Who an opening or a title says is interviewed, before turns that no name opens ("Answer:"); nobody where they do not. */
export function whoAnswers(cast: Cast, opening: readonly Sentence[], title: string): readonly ActorName[] {
  const told = introduced(cast, opening) ?? [];
  const titled = cast.persons.filter(({ name, surname }) => title.includes(name) || title.includes(surname));
  return told.length > 0 || titled.length !== 1 || !isCalledInterview(title) ? told : [titled[0].name];
}

/** "Interview with Ada Toll", "Q&A: Ada Toll" */
function isCalledInterview(title: string): boolean {
  return title
    .toLowerCase()
    .split(/[^\p{L}&]+/u)
    .some((word) => CALLED.has(word));
}

/** Whom the opening introduces as answering; null where that is nobody or several. */
function introduced(cast: Cast, opening: readonly Sentence[]): readonly ActorName[] | null {
  const told = new Set(
    opening.flatMap(({ words, number }) =>
      cast.mentions[number].flatMap((m) => (m.kind === "person" && isIntroduced(words, m) ? [m.name] : [])),
    ),
  );
  return told.size === 1 ? [...told] : null;
}

/** The one person whom the title or the opening names; an unnamed interviewee where that is nobody or several. */
function namedAlone(cast: Cast, opening: readonly Sentence[], title: string): readonly ActorName[] {
  const titled = cast.persons.filter(({ name, surname }) => title.includes(name) || title.includes(surname));
  if (titled.length === 1) return [titled[0].name];
  const met = new Set(
    opening.flatMap(({ number }) => cast.mentions[number].flatMap((m) => (m.kind === "person" ? [m.name] : []))),
  );
  return titled.length === 0 && met.size === 1 ? [...met] : ["anonymous: interviewee"];
}

/** "in the interview with the Lake Council spokesman | Ada Toll": behind "with", "to" or "of", with nothing but a description between. */
function isGiven(words: readonly Word[], at: number): boolean {
  const verb = words.findLastIndex(
    ({ lower }, i) => i + 1 < at && (CALLED.has(lower) || ANSWERS.has(lower)) && LEADS.test(words[i + 1].lower),
  );
  const between = words.slice(verb + 2, at);
  return (
    verb >= 0 && between.length < 20 && !between.some(({ tag, text }) => /^(?:VERB|AUX)/.test(tag) || text === ",")
  );
}

const LEADS = /^(?:with|to|of)$/;

/** "Ada Toll, the envoy, answered …", "in an interview with Ada Toll", "We spoke to Ada Toll". */
function isIntroduced(words: readonly Word[], { titleFrom, to }: NameMention): boolean {
  if (isGiven(words, titleFrom)) return true;
  // "Toll's interview with two reporters"
  if (words[to]?.tag === "PART:possessive" && words.slice(to + 1, to + 4).some(({ lower }) => CALLED.has(lower)))
    return true;
  // "In an interview on Tuesday, Ada Toll set out …"
  if (/^(?:in|during)$/.test(words[0].lower) && words.slice(1, 5).some(({ lower }) => CALLED.has(lower)))
    return words.findIndex(({ text }) => text === ",") === titleFrom - 1;
  let at = to;
  // "…, the Norlandian foreign minister, answered"
  if (words[at]?.text === ",") {
    at = words.findIndex(({ text }, i) => i > to && text === ",");
    if (at < 0) return false;
    at++;
  }
  while (/^(?:ADV|AUX)/.test(words[at]?.tag ?? "")) at++;
  return ANSWERS.has(words[at]?.lower ?? "");
}

function byParagraph(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const out = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const held = out.get(sentence.paragraph);
    if (held === undefined) out.set(sentence.paragraph, [sentence]);
    else held.push(sentence);
  }
  return out;
}

/** True for a paragraph that asks something and quotes nobody; one that opens with a label tells by itself who speaks. */
function isQuestion(lines: readonly Sentence[]): boolean {
  const last = lines[lines.length - 1];
  if (!lines.some(endsInQuestion)) return false;
  if (lines.some(({ words }) => words.some(isQuoteMark) || words.slice(0, 6).some(({ text }) => text === ":")))
    return false;
  const isOwnTelling = (endsInQuestion(last) ? lines.slice(0, 1) : lines).some(({ words }) => words.some(isOwn));
  return !isOwnTelling && lines.reduce((length, { words }) => length + words.length, 0) <= LONGEST_QUESTION;
}

function endsInQuestion({ words }: Sentence): boolean {
  return words[words.length - 1].text === "?";
}

function isClosing(lines: readonly Sentence[]): boolean {
  return lines.some(
    ({ words }) => words.some(({ lower }) => lower === "interview") && words.some(({ lower }) => CLOSING.has(lower)),
  );
}

/** "we", "us"; the US is no "us". */
function isOwn({ lower, text }: Word): boolean {
  return OWN.has(lower) && text !== "US";
}
