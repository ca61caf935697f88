// From an analysed text to its claims, sentence after sentence. Each sentence goes through the same stages: its drafts are read
// (read-sentence.ts), attributions and events that were left out are added, drafts are settled against each other
// (settle-drafts.ts), each is given its document, day, place and issue (to-claim.ts), and a statement that only carries on the
// one before grows it (carry-on.ts). What a later sentence may refer back to is kept in the discourse, the library and the rest.
// Weakness: it reads forwards only; what a sentence says of "it" is never mended by a later one.

import type { Claim, DocumentMention, IssueCategory, ReadingContext } from "../../domain/claim.ts";
import { buildCast } from "../actors/build-cast.ts";
import type { Analysis } from "../analyse.ts";
import { declaredVersion, documentOf } from "../documents/document-of-draft.ts";
import { noteDocuments, startLibrary } from "../documents/find-document.ts";
import { knownVersions } from "../documents/known-versions.ts";
import { nounTolls } from "../events/counted-harm.ts";
import { startEventMemory } from "../events/event-memory.ts";
import { isDated } from "../events/frame-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { joinPutOff } from "../events/fit-events.ts";
import { readNounEvents } from "../events/read-noun-events.ts";
import { withNotDoneToIt } from "../events/not-done-to-it.ts";
import { withThoseWhoDidNot } from "../events/not-by-other.ts";
import { withoutDeeds } from "../events/without-deeds.ts";
import { cutBeforeNone } from "../events/cut-drafts.ts";
import { openQuestion } from "../events/open-questions.ts";
import { openAttendance } from "../events/meeting-doubts.ts";
import { readNounIncidents } from "../events/noun-incidents.ts";
import { readNounMeetings } from "../events/noun-meetings.ts";
import { withNounTexts } from "../events/noun-texts.ts";
import { withRelativeDeeds } from "../events/relative-deeds.ts";
import { readRoles } from "../events/read-roles.ts";
import { tollCauses, withDoers } from "../events/toll-causes.ts";
import { apartFromTolls } from "../events/trailing-toll.ts";
import { withTextDoers } from "../events/text-doers.ts";
import { statedAsides } from "../events/stated-asides.ts";
import { sweepEvents } from "../events/sweep-events.ts";
import { unreadDeeds } from "../events/unread-deeds.ts";
import { denyBySubject } from "../frames/negative-subject.ts";
import { needsMetBy } from "../frames/phrase-pattern.ts";
import { findVerbGroups } from "../frames/verb-groups.ts";
import type { Sentence } from "../frames/words.ts";
import { judgeStatement, noteAllegation, startDispute } from "../positions/judge-statement.ts";
import { reasonedVerdict } from "../positions/reasoned-verdict.ts";
import { sweepStands } from "../positions/sweep-stands.ts";
import { isMedium, isPlatform } from "../actors/media.ts";
import { type Discourse, personNamed, rememberSubject, startDiscourse } from "../speakers/discourse.ts";
import { isCalledMedium } from "../speakers/medium-told.ts";
import { BLOCS } from "../speakers/resolve-owner.ts";
import { mayBeGroup } from "../speakers/sides.ts";
import { namedInTitle } from "../speakers/named-in-title.ts";
import { withActsBy } from "./acts-by.ts";
import { announceAuthor } from "./announced-author.ts";
import { asResolve, followChapeau } from "./chapeau.ts";
import { adoptAttributions } from "./adopt-attributions.ts";
import { bySentence } from "./attribution-ranges.ts";
import { shareSources } from "./share-sources.ts";
import { carryTerms } from "./carry-terms.ts";
import { asExplained, type ExplainedTerms, followExplained } from "./explained-terms.ts";
import { goesOn, isFiledBeside, joined } from "./carry-on.ts";
import { makeCalendar } from "./date-claim.ts";
import { makeAsideAt, makeTenseAt } from "./date-tense.ts";
import type { Draft, Scene } from "./draft.ts";
import { asJointStatement, followJointStatement, startJointStatement } from "./joint-statement.ts";
import { keepMedium, startMediation } from "./keep-medium.ts";
import { onTellersWord } from "./on-tellers-word.ts";
import { asPlanned } from "./planned-deed.ts";
import { withoutThings } from "./no-things.ts";
import { readSentence } from "./read-sentence.ts";
import { reportersOwn } from "./reporters-own.ts";
import { shareWord } from "./share-word.ts";
import { notComeAbout } from "./not-come-about.ts";
import { settleDrafts } from "./settle-drafts.ts";
import type { TimeTokens } from "../times/time-tokens.ts";
import { noteSpeech } from "./speech-occasion.ts";
import { asTurn } from "./transcript.ts";
import { withBothSides } from "./two-sided.ts";
import { toClaim } from "./to-claim.ts";
import { wordOfNouns } from "./word-of-noun.ts";
import { asPoint, followPoints, startPoints } from "./points-below.ts";
import { introduceQuotation } from "./introduced-quotation.ts";
import { joinQuoted, quotedWords } from "./whole-quotations.ts";

/** Reads an analysed text into claims, in the order of their words. */
export function readClaims(
  analysis: Analysis,
  timeTokens: TimeTokens,
  published: string | null,
  context: ReadingContext,
  offset: number,
  text: string,
  sha256: string,
): readonly Claim[] {
  const sentences = [...joinQuoted(analysis)];
  const cast = buildCast(sentences, context.actors);
  const title = text.slice(0, offset).split("\n", 1)[0];
  const discourse = startDiscourse(cast, sentences, namedInTitle(cast, title), title);
  const groups = sentences.map((sentence) => denyBySubject(sentence.words, findVerbGroups(sentence.words)));
  const calendar = makeCalendar(timeTokens, published, makeTenseAt(sentences, groups), makeAsideAt(sentences, groups));
  const library = startLibrary();
  const dispute = startDispute();
  const knownRoles = new Set<string>();
  const memory = startEventMemory();
  const claims: Claim[] = [];
  const ids = new Set<string>();
  const versions = knownVersions(context.texts);
  const joint = startJointStatement();
  const mediation = startMediation();
  const points = startPoints();
  const explained: ExplainedTerms = { isOpen: false };
  const attributions = bySentence(analysis.attributions, sentences);
  let region = 0;
  let topic: { readonly paragraph: number; readonly category: IssueCategory } | null = null;
  let [opening] = sentences;
  for (const [s, written] of sentences.entries()) {
    const sentence = asResolve(discourse, written);
    if (sentence !== written) {
      sentences[s] = sentence;
      groups[s] = denyBySubject(sentence.words, findVerbGroups(sentence.words));
    }
    const { words } = sentence;
    if (sentence.paragraph !== opening.paragraph) opening = sentence;
    // A heading or an interviewer's question claims nothing; whom it names counts all the same.
    const isAsked = discourse.interview?.questions.has(sentence.paragraph) === true;
    const isTitle = isHeading(sentences, s, analysis.text);
    if (sentence.paragraph !== sentences[s + 1]?.paragraph && sentence === opening)
      followExplained(explained, sentence, isTitle);
    if (isAsked || isTitle) {
      if (isAsked) noteAskedAbout(discourse, sentence);
      noteNames(
        { discourse, sentence, words, groups: groups[s], inQuote: () => false, met: needsMetBy([]) },
        analysis.text,
      );
      continue;
    }
    while (region < analysis.quotes.length && analysis.quotes[region].end <= words[0].start) region++;
    const quoted = quotedWords(words, analysis.quotes, region);
    const scene: Scene = {
      discourse,
      sentence,
      words,
      groups: groups[s],
      inQuote: (word) => quoted[word] === 1,
      met: needsMetBy(words),
    };
    const roles = readRoles(scene, knownRoles);
    const stands = sweepStands(scene, adoptAttributions(scene, readSentence(scene), attributions.get(s) ?? [])).map(
      (draft) => asPlanned(scene, draft),
    );
    const drafts = joinPutOff(scene, sweepEvents(scene, stands, memory)).map((draft) => onTellersWord(scene, draft));
    const sourced = attributions.get(s) ?? [];
    followJointStatement(joint, scene, analysis.text.slice(words[0].start, words[words.length - 1].end));
    const sources = shareSources(scene, withActsBy(scene, withNounEvents(scene, drafts)), sourced);
    let told: readonly Draft[] = settleDrafts(
      scene,
      [...besideRoles(words, wordOfNouns(scene, sources), roles), ...roles],
      analysis.quotes,
      region,
    );
    // What did not come about, then whose word the rest is.
    told = notComeAbout(scene, told);
    told = withThoseWhoDidNot(scene, told);
    told = withNotDoneToIt(scene, told);
    told = keepMedium(mediation, scene, told);
    told = asExplained(explained, scene, asJointStatement(joint, scene, told));
    told = shareWord(scene, asTurn(scene, told));
    const worded = told
      .map((draft) =>
        draft.kind === "role"
          ? withService(discourse, draft)
          : withBothSides(scene, withTextDoers(scene, withoutThings(scene, draft))),
      )
      .map((draft, _, each) => floated(scene, draft, each));
    const all = asPoint(points, scene, carryTerms(scene, reportersOwn(scene, reasonedVerdict(scene, worded))));
    followPoints(points, scene, all);
    introduceQuotation(scene, sentences[s + 1]);
    announceAuthor(scene, joint);
    for (const { kind, actors, counterparts } of all) {
      if (kind !== "meeting" && kind !== "agreement") continue;
      const met = [...new Set([...actors, ...counterparts])].filter((name) => personNamed(cast, name) !== undefined);
      if (met.length > 0) discourse.twoWhoMet = met.length === 2 ? met : [];
    }
    if (all.some((draft) => draft.kind === "agreement")) discourse.accordSentence = sentence.number;
    if (all.length === 0) noteDocuments(library, words);
    noteNames(scene, analysis.text);
    followChapeau(scene);
    const documents = new Map<Draft, DocumentMention | null>();
    // In the order of the words: what a draft says of "it" must not depend on which rule found which draft first.
    for (const draft of [...all].sort((a, b) => a.from - b.from || b.to - a.to))
      documents.set(draft, declaredVersion(versions, analysis.text, words, draft, documentOf(library, words, draft)));
    for (const settled of all) {
      // A term's deadline stands in the text that the term stands in.
      const term =
        settled.kind === "deadline"
          ? all.find((each) => each.kind === "provision" && overlap(each, settled))
          : undefined;
      const document = documents.get(settled) ?? (term === undefined ? null : (documents.get(term) ?? null));
      const draft = judgeStatement(scene, settled, dispute);
      const before = topic?.paragraph === sentence.paragraph ? topic.category : null;
      const claim = toClaim(
        draft,
        scene,
        document,
        calendar,
        published,
        offset,
        text,
        sha256,
        before,
        ownDays(all, settled),
      );
      if (claim.kind !== "role") topic = { paragraph: sentence.paragraph, category: claim.issue.category };
      // What else the sentence before tells stands inside what was said there.
      const last = claims.findLastIndex(
        ({ kind }) => kind === "statement" || kind === "position" || kind === "condition",
      );
      const earlier = claims[last];
      const isTurn = discourse.turn !== null && discourse.turn.paragraph === sentence.paragraph;
      if (earlier !== undefined && goesOn(earlier, claim, text, isTurn)) {
        claims[last] = joined(earlier, claim, text, sha256);
        if (isFiledBeside(earlier, claim)) claims.splice(last, 0, earlier.kind === "condition" ? earlier : claim);
      } else if (!ids.has(claim.id)) {
        ids.add(claim.id);
        claims.push(claim);
        if (settled === points.told) points.claim = claim.id;
      }
    }
    if (points.hasPoints && points.claim !== null) {
      const above = claims.findLastIndex(({ id }) => id === points.claim);
      if (above >= 0) claims.splice(above, 1);
      points.claim = null;
    }
    noteSpeech(calendar, scene);
    noteAllegation(scene, all, dispute);
    noteParticipants(scene, opening, all);
  }
  return claims.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}

/** "Has Kenya signed it?": "they" of the answer is whoever the question is about. */
function noteAskedAbout(discourse: Discourse, { words, number }: Sentence): void {
  const subject = discourse.cast.mentions[number].find(({ titleFrom, from }) => titleFrom === 1 || from === 1);
  if (subject !== undefined && words[0].tag.startsWith("AUX")) rememberSubject(discourse, [subject.name], number);
}

const LONGEST_HEADING = 14;

/** A paragraph of one short sentence without a stop, in a text of several: "14:20 GMT - No sign of a deal", "JOINT STATEMENT". */
function isHeading(sentences: readonly Sentence[], s: number, text: string): boolean {
  const { words, paragraph } = sentences[s];
  if (words.length > LONGEST_HEADING || s + 1 >= sentences.length) return false;
  if (sentences[s - 1]?.paragraph === paragraph || sentences[s + 1].paragraph === paragraph) return false;
  // "1. Withdrawal from Vell" is a point of a text, "14:20 Where we are" a heading.
  const opens = text.slice(words[0].start, words[0].start + 6);
  const last = text.slice(words[words.length - 1].start, words[words.length - 1].end);
  return /^(?:\p{Lu}|\d{1,2}[:.]\d{2}\b)/u.test(opens) && !/[.!?:;,"”’»)…—-]$/.test(last);
}

/** "1. … representatives of A, B and C conferred": whom a numbered text means by its participants. */
function noteParticipants({ discourse }: Scene, first: Sentence, drafts: readonly Draft[]): void {
  if (discourse.participants.length > 0) return;
  const met = drafts.find(
    ({ kind, actors, modality }) => kind === "meeting" && modality === "asserted" && actors.length > 1,
  );
  if (met === undefined) return;
  if (/^\(?1[.)]?$/.test(first.words[0].text)) discourse.participants = met.actors;
}

/** The drafts with the events added that are told in noun phrases. */
function withNounEvents(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const events = [...drafts, ...readNounEvents(scene, drafts)];
  const deeds = withRelativeDeeds(scene, [...events, ...withoutDeeds(scene, events)]);
  const told = withNounTexts(scene, cutBeforeNone(scene, deeds));
  const nouns = [
    ...told,
    ...readNounIncidents(scene, told),
    ...readNounMeetings(scene, told),
    ...openAttendance(scene, told),
    ...openQuestion(scene, told),
    ...nounTolls(scene, told),
    ...statedAsides(scene, told),
  ];
  const all = withDoers(scene, [...nouns, ...tollCauses(scene, nouns)]);
  return apartFromTolls(scene, [...all, ...unreadDeeds(scene, all)]);
}

/** "wants them freed within 48 hours": a limit that somebody only asks for is floated; "must be in by Friday" sets one. */
function floated({ groups }: Scene, draft: Draft, all: readonly Draft[]): Draft {
  if (draft.kind !== "deadline" || draft.modality !== "asserted") return draft;
  if (groups.some(({ from, to, modal }) => modal === "must" && from >= draft.from && to <= draft.to)) return draft;
  const isAsked = all.some(
    (each) =>
      each.kind === "position" &&
      (each.modality === "sought" || each.modality === "possible") &&
      each.from <= draft.from &&
      each.to >= draft.to,
  );
  return isAsked ? { ...draft, modality: "possible" } : draft;
}

/** The drafts without deeds that only say who somebody is: "a movement that took up arms". */
function besideRoles(words: Scene["words"], drafts: readonly Draft[], roles: readonly Draft[]): readonly Draft[] {
  if (roles.length === 0) return drafts;
  return drafts
    .map((draft) => withoutAside(words, draft, roles))
    .filter(
      (draft) =>
        (draft.kind !== "incident" && draft.kind !== "role") ||
        !roles.some((role) => draft.from >= role.from && draft.to <= role.to) ||
        // "a member of parliament who was abducted in May 2024"
        isDated(` ${phraseOf(words, draft.from, draft.to)} `),
    );
}

/** "soldiers murdered Ivo Marsh, | the first of his people to rule": who the last name is, is told apart from the deed. */
function withoutAside(words: Scene["words"], draft: Draft, roles: readonly Draft[]): Draft {
  if (draft.kind !== "incident" || draft.attribution !== undefined) return draft;
  const role = roles.find(
    (each) => each.rule.startsWith("role-apposition") && each.from > draft.from + 1 && each.to === draft.to,
  );
  if (role === undefined) return draft;
  let comma = role.from;
  while (comma < role.to && words[comma].text !== ",") comma++;
  return comma >= role.to || words[comma - 1].tag.startsWith("NOUN")
    ? draft
    : { ...draft, to: comma, content: { from: draft.content?.from ?? draft.from, to: comma } };
}

/** Keeps whom and what a sentence names, for pronouns and short forms in those after it. */
function noteNames(scene: Scene, text: string): void {
  const { discourse, sentence, words } = scene;
  let isPlaced = false;
  for (const mention of discourse.cast.mentions[sentence.number]) {
    discourse.named.push({
      names: [mention.name],
      sentence: sentence.number,
      kind: mention.kind === "person" ? "person" : "state",
    });
    if (discourse.named.length > 200) discourse.named.shift();
    if (mention.kind === "body" && mention.by === "name" && mayBeGroup(discourse.cast, mention.name))
      discourse.group = mention.name;
    if (BLOCS.test(mention.name)) discourse.bloc = mention.name;
    const isPress = isMedium(mention.name) || isCalledMedium(words, mention);
    if (mention.kind !== "state" && isPress && !isPlatform(mention.name)) discourse.medium = mention.name;
    // "near Vellborough, held since the war in Vell": where something happened comes first.
    if (!isPlaced && (mention.kind === "place" || mention.by === "capital")) {
      isPlaced = true;
      discourse.place = text.slice(words[mention.from].start, words[mention.to - 1].end);
    }
  }
}

/** The meetings told inside another claim that is not about them: their days are their own. */
function ownDays(all: readonly Draft[], draft: Draft): readonly Draft[] {
  if (draft.kind !== "agreement" && draft.kind !== "document") return [];
  return all.filter(
    (each) =>
      each.kind === "meeting" && each.from > draft.from + 2 && each.to <= draft.to && each.modality === "planned",
  );
}

function overlap(one: Draft, other: Draft): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Whom a person serves stands beside their role, so that the record can count them for that party. */
function withService(discourse: Discourse, draft: Draft): Draft {
  const of = draft.actors.length === 1 ? personNamed(discourse.cast, draft.actors[0])?.of : null;
  return of === null || of === undefined || draft.counterparts.length > 0 ? draft : { ...draft, counterparts: [of] };
}
