import type { Claim, DocumentMention, Reading, ReadingContext, SpanPairs } from "../domain/claim.ts";
import { quoteSpan, type Span } from "../domain/span.ts";
import { sha256Hex } from "../kit/sha256.ts";
import { buildCast } from "./actors/build-cast.ts";
import { analyse, type Analysis } from "./analyse.ts";
import { adoptAttributions, bySentence, shareSources } from "./assembly/adopt-attributions.ts";
import { outerAttributions } from "./attributions/attribution.ts";
import { aheadOf, dateClaim, makeCalendar } from "./assembly/date-claim.ts";
import { makeTenseAt } from "./assembly/date-tense.ts";
import { confidenceOf } from "./assembly/confidence.ts";
import type { Draft, Scene } from "./assembly/draft.ts";
import { readSentence } from "./assembly/read-sentence.ts";
import { settleDrafts } from "./assembly/settle-drafts.ts";
import { findDocument, noteDocuments, speaksOfText, startLibrary, type Library } from "./documents/find-document.ts";
import { findCasualtyFigures } from "./casualties/casualty-figures.ts";
import { readNounEvents } from "./events/read-noun-events.ts";
import { startEventMemory } from "./events/event-memory.ts";
import { sweepEvents } from "./events/sweep-events.ts";
import { readRoles } from "./events/read-roles.ts";
import { findVerbGroups } from "./frames/verb-groups.ts";
import { phraseOf, readWords, type Sentence, type Word } from "./frames/words.ts";
import { categorise } from "./issues/categorise.ts";
import { listedCategories } from "./issues/listed-categories.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { englishModel } from "./model-tables.ts";
import { judgeStatement, noteAllegation, startDispute } from "./positions/judge-statement.ts";
import type { QuoteRegion } from "./quotes/find-quotes.ts";
import { findOddities } from "./oddities/oddities.ts";
import { codeEvent } from "./plover/code-event.ts";
import { knownVersions, type KnownVersions } from "./documents/known-versions.ts";
import { asJointStatement, followJointStatement, startJointStatement } from "./assembly/joint-statement.ts";
import { isMedium, mayBeGroup, personNamed, type Discourse, startDiscourse } from "./speakers/discourse.ts";
import { findTimeMentions } from "./times/find-times.ts";

/** The reader's name and version, as every reading states them. */
export const READER = { name: "parley-read", version: "1" } as const;

/** What is known of a text before reading it. */
export type ReadOptions = {
  readonly title?: string | null;
  /** ISO day; relative dates count from it. */
  readonly published?: string | null;
  readonly context?: ReadingContext;
  /** SHA-256 of the text in hexadecimal digits, where the caller has it already; computed otherwise. */
  readonly sha256?: string;
};

/** Longer sentences are read in pieces of this many words, so that time stays linear; a joined quotation grows no longer either. */
const LONGEST_SENTENCE = 400;

/** A statement grown over several sentences stops growing at this many characters. */
const LONGEST_JOINED = 2000;

const EMPTY: ReadingContext = { actors: [], texts: [] };

/**
 * Reads a report into candidate claims, each anchored to its exact words, with the attributions and time expressions it found.
 *
 * If line 2 of the text is an ISO day and line 3 is empty, line 1 is the title and line 2 the day of publication; `options` override
 * both. Offsets are UTF-16 offsets into `text`. Pure and total: any string is accepted, the same input gives the same reading.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const head = readHead(text);
  const published = options.published ?? head.published;
  const title = options.title ?? head.title;
  const body = text.slice(head.bodyStart);
  const analysis = analyse(body);
  const sha256 = options.sha256 ?? sha256Hex(text);
  const times = findTimeMentions(body, published);
  const claims = readClaims(analysis, published, options.context ?? EMPTY, head.bodyStart, text, sha256);
  const warnings = findOddities(text);
  return {
    source: { title, published, sha256, language: detectLanguage(body).language },
    reader: READER,
    claims,
    attributions: outerAttributions(analysis.attributions).map(({ source, cue, content }) => ({
      source: pairs(source, head.bodyStart),
      cue: pairs(cue, head.bodyStart),
      content: pairs(content, head.bodyStart),
    })),
    times: times.map(({ start, end, text: words, type, value }) => ({
      start: start + head.bodyStart,
      end: end + head.bodyStart,
      text: words,
      type,
      value,
    })),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

function pairs(spans: readonly Span[], offset: number): SpanPairs {
  return spans.map(({ start, end }) => [start + offset, end + offset] as const);
}

/** The head of a plain-text article: title, day of publication, and where the body starts. */
export function readHead(text: string): {
  readonly title: string | null;
  readonly published: string | null;
  readonly bodyStart: number;
} {
  const match = /^([^\n]*)\n(\d{4}-\d{2}-\d{2})\r?\n\r?\n/.exec(text.slice(0, 2000));
  if (match === null) return { title: null, published: null, bodyStart: 0 };
  return { title: match[1].trim(), published: match[2], bodyStart: match[0].length };
}

function readClaims(
  analysis: Analysis,
  published: string | null,
  context: ReadingContext,
  offset: number,
  text: string,
  sha256: string,
): readonly Claim[] {
  const sentences = joinQuoted(analysis);
  const cast = buildCast(sentences, context.actors);
  const discourse = startDiscourse(cast, sentences);
  const groups = sentences.map((sentence) => findVerbGroups(sentence.words));
  const calendar = makeCalendar(analysis.text, published, makeTenseAt(sentences, groups));
  const library = startLibrary();
  const dispute = startDispute();
  const knownRoles = new Set<string>();
  const memory = startEventMemory();
  const claims: Claim[] = [];
  const ids = new Set<string>();
  const versions = knownVersions(context.texts);
  const joint = startJointStatement();
  const attributions = bySentence(analysis.attributions, sentences);
  let region = 0;
  for (const [s, sentence] of sentences.entries()) {
    const { words } = sentence;
    while (region < analysis.quotes.length && analysis.quotes[region].end <= words[0].start) region++;
    const quoted = quotedWords(words, analysis.quotes, region);
    const scene: Scene = {
      discourse,
      sentence,
      words,
      groups: groups[s],
      inQuote: (word) => quoted[word] === 1,
    };
    const roles = readRoles(scene, knownRoles);
    const drafts = sweepEvents(scene, adoptAttributions(scene, readSentence(scene), attributions.get(s) ?? []), memory);
    const sourced = attributions.get(s) ?? [];
    followJointStatement(joint, scene, analysis.text.slice(words[0].start, words[words.length - 1].end));
    const all = asJointStatement(
      joint,
      scene,
      settleDrafts(
        scene,
        [...shareSources(scene, [...drafts, ...readNounEvents(scene, drafts)], sourced), ...roles],
        analysis.quotes,
        region,
      ),
    ).map((draft) => (draft.kind === "role" ? withService(discourse, draft) : draft));
    if (all.length === 0) noteDocuments(library, words);
    for (const mention of cast.mentions[sentence.number]) {
      discourse.named.push({
        names: [mention.name],
        sentence: sentence.number,
        kind: mention.kind === "person" ? "person" : "state",
      });
      if (discourse.named.length > 200) discourse.named.shift();
      if (mention.kind === "body" && mention.by === "name" && mayBeGroup(cast, mention.name))
        discourse.group = mention.name;
      if (/\b(?:Union|Community|League|ECOWAS|NATO|ASEAN)\b/.test(mention.name)) discourse.bloc = mention.name;
      if (mention.kind === "body" && isMedium(mention.name)) discourse.medium = mention.name;
      if (mention.kind === "place" || mention.by === "capital")
        discourse.place = wordsOf(analysis, words, mention.from, mention.to);
    }
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
      const claim = toClaim(draft, scene, document, calendar, published, offset, text, sha256);
      const before = claims[claims.length - 1];
      const isTurn = discourse.turn !== null && discourse.turn.paragraph === sentence.paragraph;
      if (before !== undefined && goesOn(before, claim, text, isTurn))
        claims[claims.length - 1] = joined(before, claim, text, sha256);
      else if (!ids.has(claim.id)) {
        ids.add(claim.id);
        claims.push(claim);
      }
    }
    noteAllegation(scene, all, dispute);
  }
  return claims.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}

function overlap(one: Draft, other: Draft): boolean {
  return one.from < other.to && other.from < one.to;
}

function wordsOf(analysis: Analysis, words: readonly Word[], from: number, to: number): string {
  return analysis.text.slice(words[from].start, words[to - 1].end);
}

/** True where a statement only carries on the one before: a further quotation with no cue of its own, the next sentence of an answer. */
function goesOn(before: Claim, next: Claim, text: string, isTurn: boolean): boolean {
  if (before.kind !== "statement" || next.kind !== "statement" || next.cue !== null || next.chain.length === 0)
    return false;
  if (before.modality !== next.modality && next.modality !== "asserted") return false;
  if (JSON.stringify(before.chain) !== JSON.stringify(next.chain) || next.span.start < before.span.end) return false;
  if (next.span.end - before.span.start > LONGEST_JOINED) return false;
  if (!/^[.!?]? ?$/.test(text.slice(before.span.end, next.span.start))) return false;
  const isQuote = /^[“"«].*[”"»]$/su.test(next.quote);
  if (isQuote) return before.rule === "statement-quotation";
  return (
    isTurn &&
    /^statement-(?:content|phrase|denial)$/.test(before.rule) &&
    /^statement-(?:content|phrase)$/.test(next.rule)
  );
}

function joined(before: Claim, next: Claim, text: string, sha256: string): Claim {
  const span = { start: before.span.start, end: next.span.end };
  const content = before.content === null ? null : quoteSpan(text, { start: before.content.start, end: next.span.end });
  return {
    ...before,
    id: sha256Hex(JSON.stringify([sha256, before.kind, span.start, span.end, before.rule])).slice(0, 16),
    span,
    quote: text.slice(span.start, span.end),
    content,
  };
}

/** Whom a person serves stands beside their role, so that the record can count them for that party. */
function withService(discourse: Discourse, draft: Draft): Draft {
  const of = draft.actors.length === 1 ? personNamed(discourse.cast, draft.actors[0])?.of : null;
  return of === null || of === undefined || draft.counterparts.length > 0 ? draft : { ...draft, counterparts: [of] };
}

/** The mention with the name and version under which the record knows the text, where its words or the draft's tell. */
function declaredVersion(
  versions: KnownVersions,
  text: string,
  words: readonly Word[],
  draft: Draft,
  mention: DocumentMention | null,
): DocumentMention | null {
  if (["role", "casualty", "incident", "meeting"].includes(draft.kind)) return mention;
  const { content } = draft;
  const found =
    (mention?.version ? versions.find(mention.version) : null) ??
    (content !== null && content.to > content.from
      ? versions.find(text.slice(words[content.from].start, words[content.to - 1].end))
      : null) ??
    versions.find(text.slice(words[draft.from].start, words[draft.to - 1].end)) ??
    (mention === null ? null : versions.find(`${mention.version ?? ""} ${mention.name}`));
  if (found === null) return mention;
  return found.version === null && mention?.version ? { name: found.name, version: mention.version } : found;
}

/** The text a draft speaks of: named in its content, else in its span, else the one under discussion where the words ask for one. */
function documentOf(library: Library, words: readonly Word[], draft: Draft): DocumentMention | null {
  if (["role", "casualty", "incident", "meeting"].includes(draft.kind)) return null;
  if (
    draft.rule === "document-origin" &&
    library.current !== null &&
    words.slice(draft.from, draft.to).some((word) => word.lemma === "grow" || word.lower === "based")
  ) {
    const text = findDocument(library, words, draft.from, draft.from + 4, true);
    if (text !== null) return { name: text.name, version: "original proposal" };
  }
  const { content } = draft;
  const inContent =
    content === null || content.to <= content.from
      ? null
      : findDocument(library, words, content.from, content.to, false);
  if (inContent !== null) return inContent;
  const phrase = ` ${phraseOf(words, draft.from, draft.to)} `;
  const isAbout =
    draft.kind === "document" ||
    draft.kind === "provision" ||
    (draft.kind === "deadline" && / (?:respond|reply|answer|accept|sign|approve|decide|ratify|agree) /.test(phrase)) ||
    / that it (?:is|was|had|has) (?:an?|the|not|drawn|drafted|written) /.test(phrase) ||
    / (?:the offer|the latter|the former) /.test(phrase) ||
    speaksOfText(words, draft.from, draft.to);
  return findDocument(library, words, draft.from, draft.to, isAbout);
}

/** Sentences that one quotation runs through are read together. */
function joinQuoted(analysis: Analysis): Sentence[] {
  const { tokens, sentences, tags, quotes } = analysis;
  const model = englishModel();
  const out: Sentence[] = [];
  let q = 0;
  for (let s = 0; s < sentences.count; s++) {
    const one = readWords(tokens, sentences, tags, model, s);
    if (one.words.length === 0) continue;
    const before = out[out.length - 1];
    const start = one.words[0].start;
    while (q < quotes.length && quotes[q].end <= start) q++;
    const isInside =
      before !== undefined &&
      q < quotes.length &&
      quotes[q].depth === 0 &&
      quotes[q].start < start &&
      quotes[q].start >= before.words[0].start &&
      quotes[q].end > start &&
      before.paragraph === one.paragraph &&
      before.words.length + one.words.length <= LONGEST_SENTENCE;
    if (isInside)
      out[out.length - 1] = {
        words: [...before.words, ...one.words],
        number: before.number,
        paragraph: before.paragraph,
      };
    else
      for (let from = 0; from < one.words.length; from += LONGEST_SENTENCE)
        out.push({
          words: one.words.slice(from, from + LONGEST_SENTENCE),
          number: out.length,
          paragraph: one.paragraph,
        });
  }
  return out;
}

/** 1 for each word inside an outermost quotation. */
function quotedWords(words: readonly Word[], quotes: readonly QuoteRegion[], from: number): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let q = from;
  for (const [i, word] of words.entries()) {
    while (q < quotes.length && (quotes[q].end <= word.start || quotes[q].depth > 0)) q++;
    if (q < quotes.length && word.start >= quotes[q].start) quoted[i] = 1;
  }
  return quoted;
}

/** "Ruled out any change": what belongs to the cue is no part of what is said. */
function afterCue(cue: Draft["cue"], content: Draft["content"]): Draft["content"] {
  if (cue === null || content === null || content.from <= cue.from || content.from >= cue.to) return content;
  return content.to > cue.to ? { ...content, from: cue.to } : content;
}

function toClaim(
  draft: Draft,
  scene: Scene,
  document: DocumentMention | null,
  calendar: ReturnType<typeof makeCalendar>,
  published: string | null,
  offset: number,
  text: string,
  sha256: string,
): Claim {
  const { words } = scene;
  const at = (from: number, to: number): Span => ({
    start: words[from].start + offset,
    end: words[to - 1].end + offset,
  });
  const span = at(draft.from, draft.to);
  const quote = text.slice(span.start, span.end);
  const said = afterCue(draft.cue, draft.content);
  const content = said !== null && said.to > said.from ? quoteSpan(text, at(said.from, said.to)) : null;
  const cue =
    draft.cue !== null && draft.cue.to > draft.cue.from ? quoteSpan(text, at(draft.cue.from, draft.cue.to)) : null;
  const label = (content?.text ?? quote).slice(0, 120);
  const figures = draft.kind === "casualty" ? findCasualtyFigures(quote).map((mention) => mention.figure) : [];
  const time = draft.kind === "role" ? null : dateClaim(calendar, scene, draft, offset, text);
  const modality = aheadOf(published, draft.kind, draft.modality, time);
  const plover = codeEvent({
    kind: draft.kind,
    words: quote,
    cue: cue?.text ?? null,
    modality,
    stance: draft.stance,
  });
  return {
    id: sha256Hex(JSON.stringify([sha256, draft.kind, span.start, span.end, draft.rule])).slice(0, 16),
    kind: draft.kind,
    span,
    quote,
    cue,
    content,
    actors: draft.actors,
    counterparts: draft.counterparts,
    chain: draft.chain,
    issue: issueOf(label, draft.kind, draft.kind === "role" ? quote : (content?.text ?? quote)),
    stance: draft.stance,
    modality,
    time,
    place: placeOf(scene, draft),
    document: draft.kind === "document" && document === null ? { name: "text", version: null } : document,
    rule: draft.rule,
    confidence: confidenceOf(draft),
    ...(figures.length > 0 ? { casualties: figures } : {}),
    ...(plover === null ? {} : { plover }),
  };
}

/** The place named with "in", "at" or "near" inside the claim. */
function placeOf(scene: Scene, draft: Draft): string | null {
  if (draft.kind !== "meeting" && draft.kind !== "incident" && draft.kind !== "casualty" && draft.kind !== "agreement")
    return null;
  const { words, discourse, sentence } = scene;
  for (const m of discourse.cast.mentions[sentence.number]) {
    if (m.from < draft.from || m.to > draft.to) continue;
    if (
      ["in", "at", "near", "on", "to"].includes(words[m.from - 1]?.lower ?? "") &&
      m.kind !== "person" &&
      (m.kind === "place" || m.kind === "state")
    )
      return words
        .slice(m.from, m.to)
        .map((word) => word.text)
        .join(" ");
  }
  return null;
}

function issueOf(label: string, kind: Claim["kind"], words: string): Claim["issue"] {
  const category = categorise(kind, words.toLowerCase());
  const also = kind === "agreement" || kind === "statement" ? listedCategories(words, category) : [];
  return also.length === 0 ? { label, category } : { label, category, also };
}
