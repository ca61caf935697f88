import { modalityOfRule } from "../events/term-modality.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import { TERM_TEXTS } from "../events/frame-words.ts";
import { AGREEMENT_NOUNS, DOCUMENT_NOUNS, TERM_NOUNS } from "../events/event-words.ts";
import { headOf } from "../events/event-phrases.ts";
import { readDeadline } from "../events/read-deadline.ts";
import { readLimit } from "../events/read-limit.ts";
import { saysThen, textTie } from "../events/text-referents.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { type Clause, findClauses, splitSegments } from "../frames/segments.ts";
import { readCondition } from "../positions/read-condition.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { partiesOf, personNamed, speakerBefore } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Saying } from "../speakers/saying.ts";
import { SAYING } from "../speakers/cues.ts";
import { contentStart } from "../speakers/takes-content.ts";
import { propose } from "./classify-clause.ts";
import { type Draft, draftOf, namesIn, type Proposition, type Scene, type Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";

/** "The ministry said the draft was ready. It added …": "it" is the body that spoke in the sentence before, whatever it spoke of. */
export function isBodyThatSpoke(
  { words, discourse, sentence }: Scene,
  source: WordRange,
  group: VerbGroup | null,
): boolean {
  const last = speakerBefore(discourse, sentence);
  return (
    source.to - source.from === 1 &&
    words[source.from].lower === "it" &&
    group !== null &&
    SAYING.has(group.lemma) &&
    group.isPast &&
    group.modal === null &&
    last !== null &&
    last.names.length === 1 &&
    !isAnonymous(last.names[0]) &&
    personNamed(discourse.cast, last.names[0]) === undefined
  );
}

/** Verbs by which a text lets something be seen rather than lays it down. */
const SHOWS: ReadonlySet<string> = new Set(
  "reveal show indicate seem appear make prove confirm demonstrate feel illustrate underline highlight hint mean".split(
    " ",
  ),
);

/** True when the subject is a text under negotiation, not a statement or a report. */
export function isTextSubject(scene: Scene, clause: Clause): boolean {
  if (clause.subject === null || clause.subject.isRelative) return false;
  // "They said so" is people, "the language makes clear" somebody's words.
  if (SHOWS.has(clause.group.lemma)) return false;
  if (isBodyThatSpoke(scene, clause.subject.head, clause.group)) return false;
  const first = scene.words[clause.subject.head.from].lower;
  if (saysThen(scene.words, first, clause.group)) return false;
  if (textTie(scene, clause.subject.head) === "sure") return !/^(?:they|these|all|each|this|that)$/.test(first);
  const head = headOf(scene.words, clause.subject.head);
  // "the Citizens' List": a party, no list.
  const isName =
    scene.words[head]?.tag.startsWith("PROPN") && /^(?:list|charter|points?|map)$/.test(scene.words[head].lower);
  const { mentions } = scene.discourse.cast;
  // "Serb List", "the Plan Party": what ends a name is no text.
  if (mentions[scene.sentence.number].some((each) => head >= each.from && head < each.to && each.kind !== "place"))
    return false;
  return (
    head >= 0 &&
    !isName &&
    (TERM_NOUNS.has(scene.words[head].lower) ||
      DOCUMENT_NOUNS.has(scene.words[head].lower) ||
      AGREEMENT_NOUNS.has(scene.words[head].lower)) &&
    ![
      "statement",
      "letter",
      "report",
      "reports",
      "statements",
      "letters",
      "readout",
      "communique",
      "communiqué",
      "note",
      "bulletin",
      "dossier",
      "file",
      "evidence",
      "remarks",
      "comments",
      "language",
      "page",
      "pages",
      "notes",
    ].includes(scene.words[head].lower)
  );
}

/** "The draft suggested Norlandia would cede land, scale back its army and …": each clause is a term of the text. */
export function readTerms(
  scene: Scene,
  range: WordRange,
  clause: Clause,
  speech: Speech | null,
  drafts: Draft[],
): void {
  const { words, groups } = scene;
  const start = contentStart(words, groups, clause.group, range.to, scene.inQuote);
  const segments = splitSegments(words, groups, start, range.to, () => false);
  scene.discourse.lastIsText = true;
  for (const [i, segment] of segments.entries()) {
    const piece = trimRange(scene, segment);
    if (piece.to <= piece.from || segment.clause === null) continue;
    drafts.push({
      kind: "provision",
      from: i === 0 ? range.from : piece.from,
      to: piece.to,
      rule: "provision-said",
      cue: i === 0 ? { from: clause.group.main, to: clause.group.main + 1 } : null,
      content: piece,
      chain: speech?.chain ?? [],
      actors: boundBy(scene, piece, i === 0 || segment.clause.subject !== null ? null : (drafts.at(-1) ?? null)),
      counterparts: [],
      stance: "neutral",
      // "says nothing on taxes"
      modality: /^(?:nothing|little|no)$/.test(words[clause.group.to]?.lower ?? "")
        ? "denied"
        : modalityOfRule(segment.clause.group),
    });
  }
}

/** "The text does not say who would pay": what it leaves unsaid. */
export function lackedTerm(p: Proposition): Draft {
  p.scene.discourse.lastIsText = true;
  return draftOf(p, "provision", "provision-unsaid", { actors: partiesOf(p.scene.discourse), modality: "denied" });
}

/** Whom a term binds: the one it names first; of a verb joined to another, whoever that one binds; else the parties. */
function boundBy(scene: Scene, piece: WordRange, before: Draft | null): readonly ActorName[] {
  if (before !== null && before.kind === "provision") return before.actors;
  const named = namesIn(scene, piece).slice(0, 1);
  return named.length > 0 ? named : partiesOf(scene.discourse);
}

/** True when "according to" names a text under negotiation and not a person or a medium. */
export function isTextSource(scene: Scene, range: WordRange): boolean {
  if (textTie(scene, range) === "sure") return true;
  // "a draft published by the Herald": what stands behind the noun does not say what it is.
  const behind = scene.words.findIndex((word, i) => i > range.from && i < range.to && /^VERB|^PRON:rel/.test(word.tag));
  let head = headOf(scene.words, behind < 0 ? range : { from: range.from, to: behind });
  // "a copy of the agreement"
  if (
    head >= 0 &&
    head + 2 < range.to &&
    scene.words[head + 1].lower === "of" &&
    /^(?:copy|copies|text|extracts?|excerpts?|version|summary|translation|terms|wording|draft)$/.test(
      scene.words[head].lower,
    )
  )
    head = headOf(scene.words, { from: head + 2, to: range.to });
  if (head < 0) return false;
  const { lower } = scene.words[head];
  // "the operative part"
  if (lower === "part" && textTie(scene, { from: range.from, to: head + 1 }) === "named") return true;
  return (TERM_TEXTS.has(lower) && !AT_HOME.has(lower)) || /^(?:cop(?:y|ies)|notes?)$/.test(lower);
}

/** Texts that are laws, or parts of a timetable or of a programme, so that what stands in them is told on their word. */
const AT_HOME: ReadonlySet<string> = new Set(
  "law laws bill rules mandate agenda agendas stage stages phase phases page pages concept arrangement scheme schedule".split(
    " ",
  ),
);

/** "Monitors, the text says, have access …": what a text itself says outside quotation marks is a term of it. */
export function isTermOfText(scene: Scene, saying: Saying, from: number, to: number): boolean {
  if (!/^(?:say|state|stipulate|read|specify|provide|add|declare|note|stress)$/.test(saying.lemma)) return false;
  // “The parties shall release all captives,” the draft reads: its own words.
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    if (!scene.inQuote(i)) continue;
    if (/^(?:shall|must)$/.test(scene.words[i].lower)) return true;
    isQuoted = true;
  }
  return !isQuoted || isOwnWording(scene, saying.source);
}

/** “…,” the operative part says; “…,” Article 3 reads: the words of an accord, a resolution or a part of one, which nobody speaks. */
function isOwnWording({ words, discourse }: Scene, source: WordRange): boolean {
  const head = headOf(words, source);
  if (head < 0 || words[head].tag.startsWith("PRON")) return false;
  const { lower } = words[head];
  if (/^(?:article|section|point)$/.test(lower)) return words[head + 1]?.tag === "NUM";
  return WORDED.has(lower) || (/^(?:paper|document)$/.test(lower) && discourse.texts?.isConcluded === true);
}

/** Texts, and parts of them, whose words are quoted for what they lay down. */
const WORDED: ReadonlySet<string> = new Set(
  "agreement accord deal treaty pact truce armistice settlement resolution protocol annex charter covenant convention declaration memorandum framework draft text preamble part paragraph clause passage roadmap".split(
    " ",
  ),
);

/** "according to a copy of the text obtained by the Herald": the term is in the text, on the word of whoever got hold of it. */
function gotBy({ discourse, sentence, words }: Scene, { source }: Saying): AttributionChain {
  if (!words.slice(source.from, source.to).some(({ tag }) => /^VERB:(?:part|past)/.test(tag))) return [];
  const names = resolvePhrase(discourse, sentence, source, true);
  return names.length === 1 && !isAnonymous(names[0]) ? [names] : [];
}

/** "A mission will verify it, according to the draft": a term of that text, on the word of whoever is known to have issued it. */
export function readTextSays(
  scene: Scene,
  from: number,
  to: number,
  saying: Saying,
  drafts: Draft[],
  issuers: AttributionChain = [],
): void {
  const whole = withAside(scene, from, to, saying.whole);
  const left = trimRange(scene, { from, to: whole.from });
  const right = trimRange(scene, { from: whole.to, to });
  // "Monitors, the text says, have access": the term stands on both sides.
  const isSplit =
    left.to > left.from &&
    right.to > right.from &&
    !scene.groups.some((group) => group.form === "finite" && group.from >= left.from && group.to <= left.to);
  const content = isSplit ? { from: left.from, to: right.to } : left.to - left.from >= 3 ? left : right;
  if (content.to - content.from < 3) return;
  const chain = issuers.length > 0 ? issuers : gotBy(scene, saying);
  const terms = isSplit ? [content] : termsIn(scene, content);
  for (const [i, term] of terms.entries()) {
    const named = namesIn(scene, term);
    // "The pilots go home once the guns have moved, according to the text": a term that hangs on something.
    const clause = findClauses(scene.words, scene.groups, term.from, term.to).find(({ link }) => link === "main");
    const p =
      clause === undefined || isSplit
        ? null
        : propose(scene, term, clause, { names: named.slice(0, 1), range: clause.subject }, null, null);
    const hangs = p !== null && readCondition(p) !== null;
    const due = p === null || hangs ? null : (readDeadline(p) ?? readLimit(p));
    if (due !== null) drafts.push({ ...due, chain });
    const main = scene.groups.find(
      (group) => group.form === "finite" && group.from >= term.from && group.to <= term.to,
    );
    // Of several terms the one beside it takes the attribution.
    const isBeside = i === (content.from >= whole.to ? 0 : terms.length - 1);
    drafts.push({
      kind: hangs ? "condition" : "provision",
      from: isBeside ? Math.min(term.from, whole.from) : term.from,
      to: isBeside ? Math.max(term.to, whole.to) : term.to,
      rule: hangs ? "condition-according" : "provision-according",
      cue: isBeside ? saying.cue : null,
      content: term,
      chain,
      actors: named.length > 0 ? named.slice(0, 1) : partiesOf(scene.discourse),
      counterparts: [],
      stance: hangs ? "conditional" : "neutral",
      modality: hangs || main === undefined ? "asserted" : modalityOfRule(main),
    });
  }
}

/** "According to the paper, which two dailies have seen, …": what is said of the text itself goes with its name. */
function withAside({ words }: Scene, from: number, to: number, whole: WordRange): WordRange {
  const opens = words[whole.to]?.text === "," ? whole.to + 1 : whole.to;
  if (whole.from !== from || !/^(?:which|parts|excerpts|extracts)$/.test(words[opens]?.lower ?? "")) return whole;
  const close = words.findIndex((word, i) => i > opens && i < to && word.text === ",");
  return close < 0 ? whole : { from: whole.from, to: close };
}

/** "The port would reopen, its dues would be shared and the fleet would leave": each clause is a term. */
function termsIn(scene: Scene, content: WordRange): readonly WordRange[] {
  const segments = splitSegments(scene.words, scene.groups, content.from, content.to, () => false);
  const terms: WordRange[] = [];
  for (const segment of segments) {
    const piece = trimRange(scene, segment);
    if (piece.to <= piece.from) continue;
    const last = terms.at(-1);
    if (segment.clause === null && last !== undefined) terms[terms.length - 1] = { from: last.from, to: piece.to };
    else terms.push(piece);
  }
  return terms.length > 0 ? terms : [content];
}
