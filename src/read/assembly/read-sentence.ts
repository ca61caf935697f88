// How a sentence becomes drafts. A sentence may carry several sources, each with its own content, and content may report
// somebody again. So it is taken apart from the outside in: speaker label or carried speech (here), parts at semicolons and
// "adding that" (here), an attribution in the middle or at the end (read-parenthesis.ts), clause after clause with what each
// reports (read-segment.ts), and what one clause tells (classify-clause.ts). Each step hands its drafts outwards.
// Weakness: it works on tagged words and verb groups, not on a parse, so that a clause deep inside a noun phrase is missed
// unless a stage after this one (events, adopt-attributions.ts) finds it.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { headWord } from "../events/event-phrases.ts";
import { ACCORD_HEADS, TERM_TEXTS } from "../events/frame-words.ts";
import { meetingNotice } from "../events/meeting-plans.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, phraseOf } from "../frames/words.ts";
import { SILENCE } from "../positions/silence-words.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { speakerBefore } from "../speakers/discourse.ts";
import { findAccordingTo } from "../speakers/according-to.ts";
import { findParenthesis } from "../speakers/find-parenthesis.ts";
import { moodOf, onWordOf, partedAt } from "./behind-colon.ts";
import { decided, furtherResolve, resolvedBy, resolvers } from "./chapeau.ts";
import { apartFromOther, clauseOpening } from "./clause-opening.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { contentStart, takesContent } from "../speakers/takes-content.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { skipDateline, speechOf, trimEnd } from "./edges.ts";
import { attachAttribution } from "./join-drafts.ts";
import { leftUnsaid } from "./left-unsaid.ts";
import { listedConditions } from "./listed-conditions.ts";
import { readParenthesis } from "./read-parenthesis.ts";
import { spokenWill } from "./read-quotation.ts";
import { readContent, readDoingSo, readSegments } from "./read-segment.ts";
import { demandsThat } from "./reported-demand.ts";
import { dependence, silence } from "./read-verbless.ts";
import { isAskedQuestion, isQuestioner, speakerLabel } from "./transcript.ts";

const ELLIPTIC: ReadonlySet<string> = new Set(["would", "could", "should", "must"]);

/** By which a speaker speaks of the speaker's own. */
const OWN: ReadonlySet<string> = new Set("we us our ours i me my mine".split(" "));

/** Reads one sentence into drafts, remembering speakers and subjects for the sentences after it. */
export function readSentence(scene: Scene): Draft[] {
  const { words, discourse, sentence } = scene;
  let from = skipDateline(scene);
  const to = trimEnd(scene, from, words.length);
  if (to <= from) return [];
  const drafts: Draft[] = [];
  const notice = meetingNotice(scene, from, to);
  if (notice !== null) return [notice];
  const label = speakerLabel(scene, from);
  if (label === null) takeFloor(scene);
  let speech: Speech | null = null;
  if (label !== null) {
    speech = label.speech;
    from = label.from;
    // A name and a quotation in marks are no turn of a transcript: what follows the marks is the reporter's again.
    discourse.turn = isQuoteMark(words[from]) ? null : { paragraph: sentence.paragraph, speech };
    // Questions put to a speaker are no claims, and the answers are not the questioner's.
    if (isQuestioner(discourse, speech)) {
      if (from >= to || isAskedQuestion(scene)) return [];
      speech = null;
    } else discourse.interviewee = speech.speaker;
    if (speech !== null)
      discourse.speaker = {
        names: speech.speaker,
        paragraph: sentence.paragraph,
        sentence: sentence.number,
        chain: speech.chain,
      };
  } else if (discourse.turn !== null && discourse.turn.paragraph === sentence.paragraph) {
    if (isQuestioner(discourse, discourse.turn.speech)) {
      if (isAskedQuestion(scene)) return [];
    } else speech = { ...discourse.turn.speech, cue: null };
  } else speech = carriedSpeech(scene, from, to) ?? authored(scene);
  // A bare quotation is read whole.
  if (label === null && speech !== null && discourse.turn === null && isBareQuotation(scene, from, to)) {
    readContent(scene, from, to, speech, null, null, drafts);
    return drafts;
  }
  // "A: Release the prisoners first."
  const isTurn = speech !== null && discourse.turn !== null && discourse.turn.paragraph === sentence.paragraph;
  const unsaid = isTurn ? null : leftUnsaid(scene, from, to);
  if (unsaid !== null) return [unsaid];
  const resolve = isTurn ? null : decided(scene, from, to);
  if (resolve !== null) return [resolve];
  const will =
    isTurn && speech !== null && to - from > 1 && !isQuoteMark(words[from])
      ? spokenWill(scene, { from, to }, speech)
      : null;
  const asked = will === null ? pastAsked(scene, from, to) : from;
  const terms = will === null ? listedConditions(scene, asked, to, speech) : null;
  if (will !== null) drafts.push(will);
  else if (terms !== null) drafts.push(...terms);
  else readRange(scene, asked, to, speech, drafts);
  // "Asked whether she would go, she said she would stay": the question goes with its answer.
  const answer = asked > from ? drafts.findIndex((draft) => draft.kind !== "role" && draft.from === asked) : -1;
  if (answer >= 0) drafts[answer] = { ...drafts[answer], from };
  if (drafts.length === 0 && speech === null) drafts.push(...dependence(scene, from, to), ...silence(scene, from, to));
  return label === null || speech === null ? drafts : attachAttribution(drafts, { from: label.at, to: label.from });
}

/** A turn goes on in the paragraphs below it; in an interview without labels, what stands below a question is the turn of whoever answers. */
function takeFloor({ discourse, sentence: { paragraph, number } }: Scene): void {
  const { interview, floor, turn } = discourse;
  if (turn !== null && floor.held.has(paragraph)) discourse.turn = { ...turn, paragraph };
  if (interview === null || paragraph < interview.from || paragraph > interview.to) return;
  const names = interview.interviewee;
  const speech = speechOf([], names, null);
  if (discourse.turn?.paragraph === paragraph) return;
  discourse.speaker = { names, paragraph, sentence: number, chain: speech.chain };
  discourse.turn = { paragraph, speech };
  discourse.interviewee = names;
}

/** Where the answer begins behind "Asked whether …,"; `from` itself where the sentence opens otherwise. */
function pastAsked({ words, groups }: Scene, from: number, to: number): number {
  if (words[from].lower !== "asked") return from;
  if (!/^(?:whether|if|about|why|how|when|what|where|who|for|on|by)$/.test(words[from + 1]?.lower ?? "")) return from;
  for (let i = from + 2; i + 2 < to; i++) {
    if (words[i].text !== ",") continue;
    const main = groups.find((group) => group.form === "finite" && group.from > i + 1);
    if (main !== undefined && /^(?:PRON(?!:relative)|PROPN|DET|NOUN|ADJ|NUM)/.test(words[i + 1].tag)) return i + 1;
  }
  return from;
}

/** In a letter or a statement, whoever speaks throughout; "we" in it is nobody else. */
function authored({ discourse, sentence, groups }: Scene): Speech | null {
  const { author } = discourse;
  if (author.length === 0 || !groups.some((group) => group.form === "finite")) return null;
  const chain = [author];
  discourse.speaker = { names: author, paragraph: sentence.paragraph, sentence: sentence.number, chain };
  return { chain, speaker: author, cue: null, lemma: "say" };
}

function isBareQuotation(scene: Scene, from: number, to: number): boolean {
  if (!isQuoteMark(scene.words[from])) return false;
  for (let i = from; i < to; i++) if (!scene.inQuote(i) && !isQuoteMark(scene.words[i])) return false;
  return true;
}

/** A bare quotation, or words that go on in reported speech, belong to the last speaker of the paragraph. */
function carriedSpeech(scene: Scene, from: number, to: number): Speech | null {
  const { discourse, sentence, words } = scene;
  const last = discourse.speaker;
  if (last === null) return null;
  const startsQuoted = scene.inQuote(from) || isQuoteMark(words[from]);
  if (startsQuoted && last.sentence >= sentence.number - 2) {
    let outside = 0;
    for (let i = from; i < to; i++) if (!scene.inQuote(i) && !isQuoteMark(words[i])) outside++;
    if (outside === 0) return { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
  }
  if (speakerBefore(discourse, sentence) === null || last.isAct === true) return null;
  // "If Kenya signs, “we can finish today”": in part the words of whoever spoke last.
  const colon = words.some(({ text }, i) => text === ":" && !scene.inQuote(i));
  if (!colon && words.some(({ lower, text }, i) => OWN.has(lower) && text !== "US" && scene.inQuote(i)))
    return { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
  const main = mainGroup(scene, from);
  if (main === undefined) return null;
  // "That is a fiction, an aide said. No such list existed."
  if (words[from].lower === "no" && words[from + 1]?.lower === "such")
    return { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
  // Free indirect speech: back-shifted verbs straight after a reported sentence.
  if (main.modal === null || !ELLIPTIC.has(main.modal) || isOtherText(scene, main) || isWish(main)) return null;
  // "The army would not comment", "Quill could not be reached"
  if (main.isNegated && (main.lemma === "reach" || SILENCE.test(` ${phraseOf(words, from, to)} `, scene.met)))
    return null;
  return { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
}

/** "Kenya would like it to prepare a summit", "the front would prefer Oslo": no back-shifted verb, but a wish told by its own words. */
function isWish({ modal, lemma, isPerfect }: VerbGroup): boolean {
  return modal === "would" && !isPerfect && /^(?:like|prefer|love|rather)$/.test(lemma);
}

/** The first verb of a sentence that stands in no relative clause: "A clause by which Kenya would leave | survives". */
function mainGroup({ words, groups, inQuote }: Scene, from: number): VerbGroup | undefined {
  let start = from;
  for (const group of groups) {
    if (group.form !== "finite" || group.from < from || inQuote(group.main)) continue;
    if (!words.slice(start, group.from).some(({ tag }) => tag === "PRON:relative")) return group;
    start = group.to;
  }
  return undefined;
}

/**
 * "Kenya's answer would simply restore …": what another text says is not on the word of whoever spoke of the first. What would become of
 * an accord is: "The ceasefire would be monitored by Kenya", "The treaty would run for ten years".
 */
function isOtherText({ words }: Scene, main: VerbGroup): boolean {
  const subject = subjectBefore(words, main, 0);
  const head = subject === null ? "" : headWord(words, subject.head);
  const isFate = main.isPassive || /^(?:ADP|ADV|NUM|PUNCT)$/.test(words[main.to]?.tag ?? "PUNCT");
  return TERM_TEXTS.has(head) && !(isFate && ACCORD_HEADS.has(head));
}

/** Reads a range of words under one speech (or none): parts at semicolons and colons, trailing "adding that", attributions, segments. */
function readRange(scene: Scene, from: number, to: number, speech: Speech | null, drafts: Draft[]): void {
  const { words } = scene;
  let start = from;
  let carried = speech;
  let mood: readonly ActorName[] = [];
  for (let i = from; i <= to; i++) {
    const parted = i < to ? partedAt(scene, start, i, to) : null;
    const further = i < to && resolvers(scene, start).length > 0 ? furtherResolve(scene, i) : -1;
    if (i < to && parted === null && further < 0 && !(words[i].text === ";" && !scene.inQuote(i))) continue;
    const next = parted === null ? [] : moodOf(scene, parted);
    const before = drafts.length;
    if (i > start && next.length === 0)
      readPart(scene, start, i, goesOnReporting(scene, start, i) ? carried : speech, drafts);
    if (mood.length > 0) drafts.push(...onWordOf(mood, drafts.splice(before)));
    else if (speech === null && i > start)
      drafts.push(...resolvedBy(scene, resolvers(scene, start), { from: start, to: i }, drafts.splice(before)));
    mood = next;
    // "It was drafted, she says, in May; the rest came later": what follows a reported part is reported too.
    const last = scene.discourse.speaker;
    if (
      speech === null &&
      last !== null &&
      last.isAct !== true &&
      last.sentence === scene.sentence.number &&
      last.names.length > 0
    )
      carried = { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
    start = Math.max(further, i + 1);
    if (further > i) i = further - 1;
  }
}

/** True for a part after a semicolon that is back-shifted or about a pronoun, and reports nobody else. */
function goesOnReporting(scene: Scene, from: number, to: number): boolean {
  const { words, groups } = scene;
  const inside = groups.filter((group) => group.from >= from && group.to <= to && group.form === "finite");
  const [main] = inside;
  if (main === undefined || inside.some((group) => takesContent(words, groups, group, to, scene.inQuote))) return false;
  if (main.modal !== null && ELLIPTIC.has(main.modal)) return true;
  return words.slice(from, main.from).some((word) => /^(?:he|she|it|they)$/.test(word.lower));
}

function readPart(scene: Scene, from: number, to: number, speech: Speech | null, drafts: Draft[]): void {
  const { words, groups } = scene;

  // ", adding that …": the same speaker goes on.
  for (const group of groups) {
    if (
      group.from <= from + 2 ||
      group.to >= to ||
      group.form !== "ing" ||
      !SAYING.has(group.lemma) ||
      group.lemma === "cite" ||
      group.lemma === "quote" ||
      scene.inQuote(group.main)
    )
      continue;
    const joined = joinedBefore(scene, from, group);
    if (joined !== null && takesContent(words, groups, group, to, scene.inQuote)) {
      readSegmentsOrParenthesis(scene, from, joined.from - 2, speech, drafts);
      const chain = [...(speech?.chain ?? []), joined.names];
      const own: Speech = {
        chain,
        speaker: joined.names,
        cue: { from: group.main, to: group.main + 1 },
        lemma: group.lemma,
      };
      const start = contentStart(words, groups, group, to, scene.inQuote);
      readContent(scene, start, to, own, { from: joined.from, to: group.to }, null, drafts);
      return;
    }
    // "welcomed the text while warning that …"
    if (!/^(?:,|while)$/.test(words[group.from - 1].lower) || !takesContent(words, groups, group, to, scene.inQuote))
      continue;
    const before = drafts.length;
    readSegmentsOrParenthesis(scene, from, group.from - 1, speech, drafts);
    const made = drafts.slice(before);
    const agent = agentBefore(scene, from, group.from - 1);
    const speaker =
      agent ??
      made.findLast((draft) => draft.chain.length > 0)?.chain.at(-1) ??
      made.at(-1)?.actors ??
      doerBefore(scene, from, group.from - 1);
    const outer = speech?.chain ?? [];
    const chain =
      (agent === null ? made.findLast((draft) => draft.chain.length > 0)?.chain : undefined) ??
      (speaker.length > 0 ? [...outer, speaker] : outer);
    if (demandsThat(scene, group, to) && speaker.length > 0) {
      readDoingSo(scene, { from: group.from, to }, group, { names: speaker, range: null }, speech, drafts);
      return;
    }
    const next: Speech = { chain, speaker, cue: { from: group.main, to: group.main + 1 }, lemma: group.lemma };
    readContent(
      scene,
      contentStart(words, groups, group, to, scene.inQuote),
      to,
      next,
      { from: group.from, to: group.to },
      null,
      drafts,
    );
    return;
  }
  readSegmentsOrParenthesis(scene, from, to, speech, drafts);
}

/** "Kenya kept to its stand, with | Minister Toll | stating that …": who is joined to a clause and says something; null where nobody is. */
function joinedBefore(
  { words, discourse, sentence }: Scene,
  from: number,
  group: VerbGroup,
): { readonly from: number; readonly names: readonly ActorName[] } | null {
  let at = group.from - 1;
  while (at > from && /^(?:DET|ADJ|NOUN|PROPN|ADP|PART:possessive)/.test(words[at].tag) && words[at].lower !== "with")
    at--;
  if (words[at].lower !== "with" || words[at - 1]?.text !== "," || at + 1 >= group.from) return null;
  const named = discourse.cast.mentions[sentence.number].find((m) => m.to === group.from && m.kind === "person");
  return named === undefined ? null : { from: at + 1, names: [named.name] };
}

/** "declared a truce, which was rejected by Kenya, | stating that …": whoever the passive clause before says did it; null where none does. */
function agentBefore(
  { words, groups, discourse, sentence }: Scene,
  from: number,
  to: number,
): readonly ActorName[] | null {
  const passive = groups.findLast((group) => group.form === "finite" && group.from >= from && group.to <= to);
  if (passive === undefined || !passive.isPassive || words[to]?.text !== ",") return null;
  if (!POSITION_VERBS.has(passive.lemma) && !SPEECH_ACTS.has(passive.lemma)) return null;
  const by = words.findLastIndex(({ lower }, i) => i >= passive.to && i < to && lower === "by");
  const phrase = by < 0 ? null : phraseAfter(words, by + 1, to);
  if (phrase === null || phrase.to !== to) return null;
  const names = resolvePhrase(discourse, sentence, phrase, true);
  return names.length > 0 ? names : null;
}

/** "An aide left early, saying that …": whoever the clause before is about, unnamed people too. */
function doerBefore(scene: Scene, from: number, to: number): readonly string[] {
  const { words, discourse, sentence } = scene;
  const main = mainGroup(scene, from);
  const subject = main === undefined || main.to > to || main.isPassive ? null : subjectBefore(words, main, from);
  const names =
    subject === null || subject.isRelative || subject.head.to < subject.to
      ? []
      : resolvePhrase(discourse, sentence, subject.head, true);
  const isSomebody = subject !== null && names.length > 0 && (!isAnonymous(names[0]) || isSpeaker(words, subject.head));
  return isSomebody ? names : (discourse.subjects.at(-1)?.names ?? []);
}

function readSegmentsOrParenthesis(
  scene: Scene,
  from: number,
  to: number,
  speech: Speech | null,
  drafts: Draft[],
): void {
  const saying = findParenthesis(scene.words, scene.groups, from, to, scene.inQuote);
  if (saying === null) {
    readSegments(scene, from, to, speech, drafts);
    return;
  }
  // "It is so, according to the council, | and it will stay so, aides say, unless …": each clause with its own source.
  const first = findAccordingTo(scene.words, scene.groups, from, saying.whole.from, scene.inQuote);
  const joint = first?.whole.to ?? to;
  if (
    joint + 2 < saying.whole.from &&
    scene.words[joint].text === "," &&
    /^(?:and|but|while)$/.test(scene.words[joint + 1].lower)
  ) {
    readSegmentsOrParenthesis(scene, from, joint, speech, drafts);
    readSegmentsOrParenthesis(scene, joint + 2, to, speech, drafts);
    return;
  }
  const parting = saying.lemma === "according" ? betweenSources(scene, saying.whole, to) : -1;
  if (parting > 0) {
    readSegmentsOrParenthesis(scene, from, parting, speech, drafts);
    readSegmentsOrParenthesis(scene, parting + 2, to, speech, drafts);
    return;
  }
  // "The front regretted the omission, which, it said, …": whoever was spoken of goes on.
  const isPronoun = scene.words[saying.source.from]?.tag === "PRON";
  const opening = clauseOpening(scene, from, saying.whole);
  // "The front opposes it, since the accord, it says, …": a reason of its own.
  const isReason = opening > from && /^(?:NOUN|PROPN)/.test(scene.words[saying.whole.from - 2]?.tag ?? "");
  const start = isPronoun && !isReason ? from : opening > from ? opening : apartFromOther(scene, from, saying.whole);
  if (start > from) readSegmentsOrParenthesis(scene, from, start, speech, drafts);
  readParenthesis(scene, start, to, saying, speech, drafts);
}

/** "According to aides, nine died, | while forty fled, according to the ministry": the comma between two clauses with a source each; -1 where none is. */
function betweenSources({ words, groups, inQuote }: Scene, first: WordRange, to: number): number {
  const second = findAccordingTo(words, groups, first.to, to, inQuote);
  if (second === null) return -1;
  for (let i = second.whole.from - 1; i >= first.to; i--) {
    if (words[i].text !== "," || !/^(?:and|but|while|whereas|though|although)$/.test(words[i + 1].lower)) continue;
    const isClause = (a: number, b: number): boolean =>
      groups.some(({ form, from, to: end }) => form === "finite" && from >= a && end <= b);
    const isFronted = i > first.to && isClause(first.to, i);
    return isClause(i, second.whole.from) && (isFronted || i === first.to) ? i : -1;
  }
  return -1;
}
