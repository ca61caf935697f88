import type { ActorName } from "../../domain/claim.ts";
import { foldPersonName } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import {
  readAgreement,
  readDeadline,
  readDocument,
  readIncident,
  headOf,
  readMeeting,
  readProvision,
} from "../events/read-events.ts";
import { readCasualty } from "../events/read-casualty.ts";
import { phraseAfter, subjectBefore, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { findClauses, splitSegments, type Clause, type Segment } from "../frames/segments.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, phraseOf } from "../frames/words.ts";
import { readCondition } from "../positions/read-condition.ts";
import { readPosition } from "../positions/read-position.ts";
import { bySilence, readStatement } from "../positions/read-statement.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING } from "../speakers/cues.ts";
import { partiesOf, rememberSubject, type Discourse } from "../speakers/discourse.ts";
import {
  contentStart,
  findAccordingTo,
  findParenthesis,
  takesContent,
  type Saying,
} from "../speakers/find-attribution.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { namesIn, type Draft, type Proposition, type Scene, type Speech } from "./draft.ts";
import { AGREEMENT_NOUNS, ATTACK_NOUNS, DOCUMENT_NOUNS } from "../events/event-words.ts";

const EVENTS = [readMeeting, readDocument, readProvision, readAgreement, readIncident] as const;
/** Sayings within sayings are followed so far; nobody reports deeper than that. */
const DEEPEST = 6;
const ELLIPTIC: ReadonlySet<string> = new Set(["would", "could", "should", "must"]);

/** Reads one sentence into drafts, remembering speakers and subjects for the sentences after it. */
export function readSentence(scene: Scene): Draft[] {
  const { words, discourse, sentence } = scene;
  let from = skipDateline(scene);
  const to = trimEnd(scene, from, words.length);
  if (to <= from) return [];
  const drafts: Draft[] = [];
  const label = speakerLabel(scene, from);
  let speech: Speech | null = null;
  if (label !== null) {
    speech = label.speech;
    from = label.from;
    discourse.turn = { paragraph: sentence.paragraph, speech };
    // Questions put to a speaker are no claims, and the answers are not the questioner's.
    if (isQuestioner(discourse, speech)) {
      if (isAskedQuestion(scene)) return [];
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
  } else speech = carriedSpeech(scene, from, to);
  readRange(scene, from, to, speech, drafts);
  if (drafts.length === 0 && speech === null) drafts.push(...dependence(scene, from, to));
  return label === null || speech === null ? drafts : attach(drafts, { from: label.at, to: label.from });
}

/** True for a question that an interviewer puts: it claims nothing. */
export function isAskedQuestion({ discourse, sentence, words }: Scene): boolean {
  const { turn } = discourse;
  return (
    turn !== null &&
    turn.paragraph === sentence.paragraph &&
    isQuestioner(discourse, turn.speech) &&
    (isQuestion(words) || !discourse.questioners.has((turn.speech.speaker[0] ?? "").toLowerCase()))
  );
}

/** "Whether the bridge opens depends on the inspectors": a condition without a main clause that the segments show. */
function dependence(scene: Scene, from: number, to: number): Draft[] {
  const phrase = ` ${phraseOf(scene.words, from, to)} `;
  if (!/ (?:depends?|depended|hinges?|hinged) (?:on|upon|entirely on|largely on) /.test(phrase)) return [];
  const at = scene.words.findIndex((word, i) => i >= from && /^(?:depend|hinge)/.test(word.lower));
  return [
    {
      kind: "condition",
      from,
      to,
      rule: "condition-depends",
      cue: null,
      content: { from, to },
      chain: [],
      actors: namesIn(scene, { from: at, to }),
      counterparts: [],
      stance: "conditional",
      modality: "asserted",
    },
  ];
}

function isQuestion(words: Scene["words"]): boolean {
  return words.slice(-3).some((word) => word.text === "?");
}

function isQuestioner(discourse: Discourse, speech: { readonly speaker: readonly ActorName[] }): boolean {
  if (discourse.questioners.has((speech.speaker[0] ?? "").toLowerCase())) return true;
  return /^anonymous: (?:questioner|reporter|journalist|moderator|interviewer|host|presenter|question)\b/i.test(
    speech.speaker[0] ?? "",
  );
}

/** "GENEVA - ", "KHARTOUM (Reuters) - ": where the sentence proper begins. */
function skipDateline(scene: Scene): number {
  const { words } = scene;
  // "14:32 GMT – ": the time of a live blog's entry.
  if (/^\d{1,2}[:.]\d{2}$/.test(words[0].text)) {
    let at = 1;
    while (
      at < words.length - 1 &&
      (isSign(words[at]) || /^(?:gmt|utc|cet|cest|est|edt|bst|am|pm|a\.m\.|p\.m\.|live)$/.test(words[at].lower)) &&
      !isQuoteMark(words[at])
    )
      at++;
    return at;
  }
  if (words.length < 4 || words[0].text.length < 3 || words[0].text !== words[0].text.toUpperCase()) {
    if (!(words[1]?.text === "(" || words[1]?.text === ",")) return 0;
  }
  for (let i = 1; i < Math.min(words.length - 2, 12); i++) {
    const { text } = words[i];
    if ((text === "-" || text === "—" || text === "–" || text === "--") && words[i].start > words[i - 1].end)
      return words.slice(0, i).every((word) => !/^(VERB|AUX)/.test(word.tag) || word.text === word.text.toUpperCase())
        ? i + 1
        : 0;
    if (text === ":" || text === ";") return 0;
  }
  return 0;
}

/** Leaves out the final stop, unless it stands inside closing quotation marks. */
function trimEnd(scene: Scene, from: number, to: number): number {
  const { words } = scene;
  let end = to;
  while (end > from && isSign(words[end - 1]) && !isQuoteMark(words[end - 1]) && !/^[)\]%$]$/.test(words[end - 1].text))
    end--;
  return end;
}

/** Leaves out commas and conjunctions at the edges of a range. */
function trimRange(scene: Scene, range: WordRange): WordRange {
  const { words } = scene;
  let { from, to } = range;
  while (
    from < to &&
    ((isSign(words[from]) && !isQuoteMark(words[from]) && words[from].text !== "(" && words[from].text !== "$") ||
      (words[from].tag === "CCONJ" &&
        words[from].lower !== "both" &&
        words[from].lower !== "neither" &&
        words[from].lower !== "either"))
  )
    from++;
  while (to > from && isSign(words[to - 1]) && !isQuoteMark(words[to - 1]) && !/^[)\]%$]$/.test(words[to - 1].text))
    to--;
  return { from, to };
}

/** "LAVROV: We have always …": a transcript's or live blog's speaker label. */
function speakerLabel(
  scene: Scene,
  from: number,
): { readonly speech: Speech; readonly at: number; readonly from: number } | null {
  const { words, discourse, sentence } = scene;
  for (let i = from + 1; i < Math.min(from + 8, words.length - 2); i++) {
    if (words[i].text !== ":") {
      if (
        isSign(words[i]) &&
        words[i].text !== "." &&
        words[i].text !== "-" &&
        words[i].text !== "(" &&
        words[i].text !== ")" &&
        words[i].text !== ","
      )
        return null;
      continue;
    }
    const label = words.slice(from, i);
    if (
      label.some(
        (word) => /^(VERB|AUX):(past|fin|fin-s|modal)$/.test(word.tag) && word.text !== word.text.toUpperCase(),
      )
    )
      return null;
    if (label.length === 1 && /^(q|question)$/.test(label[0].lower))
      return { speech: speechOf([], ["anonymous: questioner"], { from, to: i }), at: from, from: i + 1 };
    if (
      /^(?:live|update|updates|breaking|watch|analysis|exclusive|factbox|note|photo|video|more|summary|explainer|opinion|background|editor's note)$/.test(
        label.map((word) => word.lower).join(" "),
      )
    )
      return null;
    const shouted = label.every((word) => isSign(word) || word.text === word.text.toUpperCase());
    const names = resolvePhrase(discourse, sentence, { from, to: i }, false);
    const isAnswer = label.length === 1 && /^(a|answer)$/.test(label[0].lower);
    if (isAnswer && discourse.speaker !== null)
      return { speech: speechOf([], discourse.speaker.names, { from, to: i }), at: from, from: i + 1 };
    if (
      names.length === 1 &&
      shouted &&
      names[0] === names[0].toUpperCase() &&
      names[0].length > 3 &&
      label.length === 1 &&
      findPlace(names[0]) === null
    ) {
      const written = `${names[0].charAt(0)}${names[0].slice(1).toLowerCase()}`;
      return {
        speech: speechOf([], [discourse.cast.personByKey.get(foldPersonName(written))?.name ?? written], {
          from,
          to: i,
        }),
        at: from,
        from: i + 1,
      };
    }
    if (names.length !== 1) {
      if (!shouted || label.length > 4) return null;
      const held = discourse.cast.personByKey.get(foldPersonName(label.map((word) => word.text).join(" ")));
      if (held !== undefined) return { speech: speechOf([], [held.name], { from, to: i }), at: from, from: i + 1 };
      const written = label.map((word) => word.text.charAt(0) + word.text.slice(1).toLowerCase()).join(" ");
      return { speech: speechOf([], [written], { from, to: i }), at: from, from: i + 1 };
    }
    if (!shouted && !words.slice(i + 1).some((word) => isQuoteMark(word)) && names[0].startsWith("anonymous:"))
      return null;
    return { speech: speechOf([], names, { from, to: i }), at: from, from: i + 1 };
  }
  return null;
}

function speechOf(outer: Speech["chain"], names: readonly ActorName[], cue: WordRange | null, lemma = "say"): Speech {
  return { chain: names.length === 0 ? outer : [...outer, names], speaker: names, cue, lemma };
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
  if (last.paragraph !== sentence.paragraph || last.sentence !== sentence.number - 1) return null;
  const main = scene.groups.find((group) => group.form === "finite" && !scene.inQuote(group.main));
  if (main === undefined) return null;
  // Free indirect speech: back-shifted verbs straight after a reported sentence.
  if (main.modal !== null && ELLIPTIC.has(main.modal))
    return { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
  return null;
}

/** Reads a range of words under one speech (or none): parts at semicolons, trailing "adding that", attributions, segments. */
function readRange(scene: Scene, from: number, to: number, speech: Speech | null, drafts: Draft[]): void {
  const { words } = scene;
  let start = from;
  let carried = speech;
  for (let i = from; i <= to; i++) {
    if (i < to && !(words[i].text === ";" && !scene.inQuote(i))) continue;
    if (i > start) readPart(scene, start, i, goesOnReporting(scene, start, i) ? carried : speech, drafts);
    // "It was drafted, she says, in May; the rest came later": what follows a reported part is reported too.
    const last = scene.discourse.speaker;
    if (speech === null && last !== null && last.sentence === scene.sentence.number && last.names.length > 0)
      carried = { chain: last.chain, speaker: last.names, cue: null, lemma: "say" };
    start = i + 1;
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
    if (words[group.from - 1].text !== "," || !takesContent(words, groups, group, to, scene.inQuote)) continue;
    const before = drafts.length;
    readSegmentsOrParenthesis(scene, from, group.from - 1, speech, drafts);
    const made = drafts.slice(before);
    const speaker =
      made.findLast((draft) => draft.chain.length > 0)?.chain.at(-1) ??
      made.at(-1)?.actors ??
      scene.discourse.subjects.at(-1)?.names ??
      [];
    const outer = speech?.chain ?? [];
    const chain =
      made.findLast((draft) => draft.chain.length > 0)?.chain ?? (speaker.length > 0 ? [...outer, speaker] : outer);
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

function readSegmentsOrParenthesis(
  scene: Scene,
  from: number,
  to: number,
  speech: Speech | null,
  drafts: Draft[],
): void {
  const saying = findParenthesis(scene.words, scene.groups, from, to, scene.inQuote);
  if (saying === null) readSegments(scene, from, to, speech, drafts);
  else readParenthesis(scene, from, to, saying, speech, drafts);
}

function readParenthesis(
  scene: Scene,
  from: number,
  to: number,
  saying: Saying,
  outer: Speech | null,
  drafts: Draft[],
): void {
  const { discourse, sentence, words } = scene;
  const names = resolvePhrase(discourse, sentence, saying.source, true);
  const speech = speechOf(outer !== null && outer.cue !== null ? outer.chain : [], names, saying.cue, saying.lemma);
  // "the Financial Times reported, citing people briefed on the talks"
  if (saying.lemma === "according" && isTextSource(scene, saying.source)) {
    readTextSays(scene, from, to, saying, drafts);
    return;
  }
  const citing = citedSource(scene, saying.whole.to, to);
  // "…, he has been told by the ministry, according to an aide": the last source is the outermost.
  const reporter =
    saying.group !== null && citing === null && words[saying.whole.to]?.text === ","
      ? findAccordingTo(words, scene.groups, saying.whole.to + 1, to, scene.inQuote)
      : null;
  if (reporter !== null && reporter.whole.from === saying.whole.to + 1 && to - reporter.whole.to <= 1) {
    const holders = resolvePhrase(discourse, sentence, reporter.source, true);
    const chain = [...(outer !== null && outer.cue !== null ? outer.chain : []), holders, names];
    const told: Speech = { chain, speaker: names, cue: reporter.cue, lemma: saying.lemma };
    remember(scene, told);
    const left = trimRange(scene, { from, to: saying.whole.from });
    readContent(scene, left.from, left.to, told, { from: saying.whole.from, to: reporter.whole.to }, null, drafts);
    return;
  }
  const inner: Speech = citing === null ? speech : { ...speech, chain: [...speech.chain, citing.names] };
  const attribution = { from: saying.whole.from, to: citing?.to ?? saying.whole.to };
  remember(scene, inner);
  const left = trimRange(scene, { from, to: attribution.from });
  let right = trimRange(scene, { from: attribution.to, to });
  if (right.from < right.to && left.from < left.to) {
    const lead = words[right.from - 1]?.lower ?? "";
    const startsAnew =
      ["but", "though", "although", "while", "and", "as", "whereas"].includes(words[right.from].lower) ||
      lead === "but" ||
      lead === "and";
    const isComplete = scene.groups.some(
      (group) => group.form === "finite" && group.from >= left.from && group.to <= left.to,
    );
    const isTail =
      /^(?:none|no|nothing)$/.test(words[right.from + 1]?.lower ?? words[right.from].lower) &&
      words
        .slice(right.from, right.to)
        .some((word) => /^(?:scheduled|fixed|set|announced|agreed|confirmed)$/.test(word.lower));
    if (isTail) {
      readContent(scene, left.from, left.to, inner, { from: attribution.from, to: right.to }, null, drafts);
      return;
    }
    if (isComplete && (startsAnew || words[attribution.to]?.text === ".")) {
      readContent(scene, left.from, left.to, inner, attribution, null, drafts);
      if (["though", "although", "while", "as", "whereas", "but", "and"].includes(words[right.from].lower))
        right = { from: right.from + 1, to: right.to };
      readContent(scene, right.from, right.to, { ...inner, cue: null }, null, null, drafts);
      return;
    }
    readContent(scene, left.from, right.to, inner, attribution, attribution, drafts);
    return;
  }
  const only = left.from < left.to ? left : right;
  if (only.from >= only.to) return;
  readContent(scene, only.from, only.to, inner, attribution, null, drafts);
}

function citedSource(
  scene: Scene,
  from: number,
  to: number,
): { readonly names: readonly ActorName[]; readonly to: number } | null {
  const { words } = scene;
  let at = from;
  if (words[at]?.text === ",") at++;
  if (words[at]?.lower !== "citing" && words[at]?.lower !== "quoting") return null;
  let end = at + 1;
  while (end < to && words[end].text !== "," && words[end].text !== ";") end++;
  const names = resolvePhrase(scene.discourse, scene.sentence, { from: at + 1, to: end }, true);
  return names.length === 0 ? null : { names, to: end };
}

function remember(scene: Scene, speech: Speech): void {
  const { discourse, sentence } = scene;
  if (speech.speaker.length === 0) return;
  discourse.speaker = {
    names: speech.speaker,
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    chain: speech.chain,
  };
  rememberSubject(discourse, speech.speaker, sentence.number);
}

function isReporting(scene: Scene, to: number): (group: VerbGroup) => boolean {
  return (group) => takesContent(scene.words, scene.groups, group, to, scene.inQuote);
}

function readSegments(scene: Scene, from: number, to: number, speech: Speech | null, drafts: Draft[]): void {
  const groups = scene.groups.filter((group) => speech !== null || !isInsideFullQuote(scene, group));
  const segments = splitSegments(scene.words, groups, from, to, isReporting(scene, to));
  let carried: { names: readonly ActorName[]; range: WordRange | null } = { names: [], range: null };
  for (const segment of segments) {
    const done = readSegment(scene, segment, speech, carried, drafts);
    if (done !== null) carried = done;
  }
}

function isInsideFullQuote(scene: Scene, group: VerbGroup): boolean {
  return scene.inQuote(group.main);
}

type Carried = { readonly names: readonly ActorName[]; readonly range: WordRange | null };

function readSegment(
  scene: Scene,
  segment: Segment,
  speech: Speech | null,
  carried: Carried,
  drafts: Draft[],
): Carried | null {
  const { words, groups } = scene;
  const range = trimRange(scene, segment);
  if (segment.clause === null || range.to <= range.from) {
    if (speech !== null && range.to > range.from + 1) pushVerbless(scene, range, speech, drafts);
    return null;
  }
  const { clause } = segment;
  readRelatives(scene, range, clause, speech, drafts);
  const who = whoIs(scene, clause, carried);
  if (clause.group.isNegated && WITHHELD.has(clause.group.lemma)) {
    const silence = bySilence(propose(scene, range, clause, who, speech, null));
    if (silence !== null) {
      drafts.push(silence);
      noteSubject(scene, clause, who);
      return who;
    }
  }
  if (
    (speech === null || speech.chain.length < DEEPEST) &&
    (takesContent(words, groups, clause.group, range.to, scene.inQuote) ||
      (who.names.length > 0 && colonQuote(scene, clause.group, range.to)))
  ) {
    if (demandsThat(scene, clause.group, range.to)) {
      drafts.push(...classify(propose(scene, range, clause, who, speech, null)));
      noteSubject(scene, clause, who);
      return who;
    }
    if (isTextSubject(scene, clause)) {
      readTerms(scene, range, clause, speech, drafts);
      return who;
    }
    readSaying(scene, range, clause, who, speech, drafts);
    return who;
  }
  const p = propose(scene, range, clause, who, speech, null);
  const made = classifyElided(p, drafts) ?? classify(p);
  drafts.push(...made);
  if (
    made.length === 0 ||
    (made.some((draft) => draft.kind === "casualty") && made.every((draft) => draft.kind !== "incident"))
  )
    readSubordinates(scene, range, clause, speech, drafts);
  noteSubject(scene, clause, who);
  return who;
}

/** Where the main clause gives nothing, an event told in an "as", "after" or "when" clause is filed. */
function readSubordinates(scene: Scene, range: WordRange, main: Clause, speech: Speech | null, drafts: Draft[]): void {
  const { words } = scene;
  for (const clause of findClauses(words, scene.groups, range.from, range.to)) {
    if (
      clause.link !== "subordinate" ||
      clause.group === main.group ||
      clause.subject === null ||
      !["as", "after", "when", "where", "before", "since", "while"].includes(clause.lead)
    )
      continue;
    let to = clause.group.to;
    while (
      to < range.to &&
      words[to].text !== ";" &&
      !(
        words[to].text === "," &&
        scene.groups.some((group) => group.form === "finite" && group.from > to && group.from < range.to)
      )
    )
      to++;
    const piece = trimRange(scene, { from: clause.from, to });
    const who = whoIs(scene, clause, { names: [], range: null });
    const made = classify(propose(scene, piece, clause, who, speech, null)).filter((draft) =>
      ["meeting", "document", "agreement", "incident"].includes(draft.kind),
    );
    drafts.push(
      ...made
        .filter((draft) =>
          drafts.every((other) => other.kind !== draft.kind || other.to <= draft.from || other.from >= draft.to),
        )
        .map((draft) => ({ ...draft, cue: null })),
    );
  }
}

/** What may be withheld: "would not say whether", "did not disclose". */
const WITHHELD: ReadonlySet<string> = new Set("say disclose specify elaborate explain reveal".split(" "));
const DEMANDING: ReadonlySet<string> = new Set("demand propose urge ask request insist".split(" "));
const PROMISING: ReadonlySet<string> = new Set("pledge vow promise threaten agree accept".split(" "));

/** "demanded that the rebels lift …", "insists that troops leave": a position, not a report; "insists that it was drawn up" is one. */
function demandsThat(scene: Scene, group: VerbGroup, to: number): boolean {
  if (PROMISING.has(group.lemma)) return scene.words[group.to]?.lower === "that" && group.lemma !== "agree";
  if (!DEMANDING.has(group.lemma) || scene.words[group.to]?.lower !== "that") return false;
  if (group.lemma !== "insist") return true;
  const inner = scene.groups.find((other) => other.from > group.to && other.to <= to && other.form === "finite");
  // "insists that the list be shortened"
  for (let i = group.to + 1; i < Math.min(to, group.to + 9) && (inner === undefined || i < inner.from); i++)
    if (scene.words[i].tag.endsWith(":base") && scene.words[i - 1].lower !== "to") return true;
  return (
    inner !== undefined &&
    (scene.words[inner.from].tag.endsWith(":base") ||
      scene.words[inner.from].tag === "VERB:fin" ||
      inner.modal === "must" ||
      inner.modal === "should")
  );
}

/** "On his way in he was blunter: “Our demand …”": a clause and a colon bring in a quotation. */
function colonQuote(scene: Scene, group: VerbGroup, to: number): boolean {
  for (let i = group.to; i + 1 < to; i++)
    if (scene.words[i].text === ":" && !scene.inQuote(i))
      return isQuoteMark(scene.words[i + 1]) && scene.inQuote(i + 1);
  return false;
}

function isTextSubject(scene: Scene, clause: Clause): boolean {
  if (clause.subject === null || clause.subject.isRelative) return false;
  const head = headOf(scene.words, clause.subject.head);
  return (
    head >= 0 &&
    (DOCUMENT_NOUNS.has(scene.words[head].lower) || AGREEMENT_NOUNS.has(scene.words[head].lower)) &&
    !["statement", "letter", "report", "readout", "communique", "dossier", "file", "evidence"].includes(
      scene.words[head].lower,
    )
  );
}

/** "The draft suggested Norlandia would cede land, scale back its army and …": each clause is a term of the text. */
function readTerms(scene: Scene, range: WordRange, clause: Clause, speech: Speech | null, drafts: Draft[]): void {
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
      modality: segment.clause.group.isNegated ? "denied" : "asserted",
    });
  }
}

/** Whom a term binds: the one it names first; of a verb joined to another, whoever that one binds; else the parties. */
function boundBy(scene: Scene, piece: WordRange, before: Draft | null): readonly ActorName[] {
  if (before !== null && before.kind === "provision") return before.actors;
  const named = namesIn(scene, piece).slice(0, 1);
  return named.length > 0 ? named : partiesOf(scene.discourse);
}

function whoIs(scene: Scene, clause: Clause, carried: Carried): Carried {
  const { discourse, sentence } = scene;
  if (clause.subject === null || clause.subject.isRelative) return carried;
  let names = resolvePhrase(
    discourse,
    sentence,
    clause.subject.head,
    SAYING.has(clause.group.lemma) || POSITION_VERBS.has(clause.group.lemma),
  );
  // "his son-in-law, Jared Kushner, may join": the apposition names the person.
  const { head } = clause.subject;
  const hasOwnName = discourse.cast.mentions[sentence.number].some(
    (m) =>
      m.kind === "person" && m.from >= head.from && m.to <= head.to && scene.words[m.to]?.tag !== "PART:possessive",
  );
  if (!hasOwnName && clause.subject.to > head.to) {
    const named = discourse.cast.mentions[sentence.number].find(
      (m) => m.kind === "person" && m.titleFrom >= head.to && m.titleFrom <= head.to + 1,
    );
    if (named !== undefined) names = [named.name];
  }
  return { names, range: clause.subject.head };
}

function noteSubject(scene: Scene, clause: Clause, who: Carried): void {
  const { discourse, sentence, words } = scene;
  if (clause.subject === null || who.range === null) return;
  if (who.names.length > 0) rememberSubject(discourse, who.names, sentence.number);
  let isText = false;
  for (let i = who.range.from; i < who.range.to; i++) if (DOCUMENT_NOUNS.has(words[i].lower)) isText = true;
  if (isText) discourse.lastIsText = true;
  else if (who.names.length > 0) discourse.lastIsText = false;
  for (let i = clause.group.to; i < Math.min(words.length, clause.group.to + 10); i++)
    if (
      [
        "plan",
        "proposal",
        "draft",
        "alternative",
        "document",
        "text",
        "annex",
        "framework",
        "accord",
        "agreement",
        "deal",
        "counter-proposal",
        "resolution",
      ].includes(words[i].lower)
    )
      discourse.lastIsText = true;
}

function isTextSource(scene: Scene, range: WordRange): boolean {
  const head = headOf(scene.words, range);
  return (
    head >= 0 &&
    [
      "draft",
      "document",
      "plan",
      "proposal",
      "text",
      "agreement",
      "deal",
      "framework",
      "annex",
      "accord",
      "resolution",
      "memorandum",
      "roadmap",
      "protocol",
    ].includes(scene.words[head].lower)
  );
}

/** Reads reported words that another stage found, with the words that name source and cue. */
export function readReported(
  scene: Scene,
  content: WordRange,
  speech: Speech,
  attribution: WordRange,
  isInside: boolean,
): Draft[] {
  const drafts: Draft[] = [];
  remember(scene, speech);
  readContent(scene, content.from, content.to, speech, attribution, isInside ? attribution : null, drafts);
  return drafts;
}

/** "A mission will verify it, according to the draft": a term of that text. */
function readTextSays(scene: Scene, from: number, to: number, saying: Saying, drafts: Draft[]): void {
  const left = trimRange(scene, { from, to: saying.whole.from });
  const right = trimRange(scene, { from: saying.whole.to, to });
  const content = left.to - left.from >= 3 ? left : right;
  if (content.to - content.from < 3) return;
  const named = namesIn(scene, content);
  drafts.push({
    kind: "provision",
    from: Math.min(content.from, saying.whole.from),
    to: Math.max(content.to, saying.whole.to),
    rule: "provision-according",
    cue: saying.cue,
    content,
    chain: [],
    actors: named.length > 0 ? named.slice(0, 1) : partiesOf(scene.discourse),
    counterparts: [],
    stance: "neutral",
    modality:
      scene.groups.find((group) => group.form === "finite" && group.from >= content.from && group.to <= content.to)
        ?.isNegated === true
        ? "denied"
        : "asserted",
  });
}

/** "Norlandia said that …": the source's content is read with the attribution before it. */
function readSaying(
  scene: Scene,
  range: WordRange,
  clause: Clause,
  who: Carried,
  outer: Speech | null,
  drafts: Draft[],
): void {
  const { words, groups, discourse, sentence } = scene;
  const { group } = clause;
  let names = who.names;
  const start = contentStart(words, groups, group, range.to, scene.inQuote);
  if (group.isPassive) {
    // "had been told by the minister that …": the agent is the source.
    const by = words.slice(group.to, start).findIndex((word) => word.lower === "by");
    if (by >= 0) {
      const agent = resolvePhrase(
        discourse,
        sentence,
        { from: group.to + by + 1, to: start - (words[start - 1].lower === "that" ? 1 : 0) },
        true,
      );
      if (agent.length > 0) names = agent;
    } else if (
      group.lemma === "say" ||
      group.lemma === "report" ||
      group.lemma === "believe" ||
      group.lemma === "expect"
    )
      names = ["anonymous: unnamed source"];
  }
  let chain = outer?.chain ?? [];
  // "sources told Axios that": the medium is the outer level.
  if (group.lemma === "tell" && !group.isPassive) {
    const medium = discourse.cast.mentions[sentence.number].find(
      (m) => m.from === group.to || (m.from === group.to + 1 && words[group.to].lower === "the"),
    );
    if (medium !== undefined && medium.kind === "body" && medium.to <= start && findPlace(medium.name) === null)
      chain = [[medium.name], ...chain];
  }
  const speech = speechOf(chain, names, { from: group.main, to: group.main + 1 }, group.lemma);
  remember(scene, speech);
  if (start >= range.to) return;
  readContent(scene, start, range.to, speech, { from: range.from, to: start }, null, drafts);
}

function propose(
  scene: Scene,
  range: WordRange,
  clause: Clause,
  who: Carried,
  speech: Speech | null,
  hole: WordRange | null,
): Proposition {
  const { words } = scene;
  let phrase = ` ${phraseOf(words, range.from, hole === null ? range.to : Math.max(range.from, hole.from))} `;
  if (hole !== null) phrase += `${phraseOf(words, hole.to, range.to)} `;
  return {
    scene,
    from: range.from,
    to: range.to,
    clause,
    group: clause.group,
    subject: who.range,
    subjects: who.names,
    speech,
    phrase: phrase.replace(/ n't /g, " n't "),
    hole,
  };
}

const AHEAD: ReadonlySet<string> = new Set("plan prepare intend decide move arrange schedule expect agree".split(" "));
const WISHED: ReadonlySet<string> = new Set("hope aim wish try attempt".split(" "));

/** "prepares to send his envoy", "hopes to meet both": the infinitive is the event, planned or wished for. */
function catenated(p: Proposition): Proposition | null {
  const { group, scene } = p;
  const isAhead = AHEAD.has(group.lemma);
  if (!isAhead && !WISHED.has(group.lemma)) return null;
  const inner = scene.groups.find(
    (other) => other.form === "to" && other.from >= group.to && other.from <= group.to + 1,
  );
  if (inner === undefined || inner.to > p.to) return null;
  return {
    ...p,
    group: { ...inner, isFuture: isAhead, isNegated: group.isNegated, modal: isAhead ? inner.modal : "may" },
  };
}

/** "claim to have seized the town": the deed, on the claimant's word. */
function claimedDeed(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.lemma === "report" || (group.lemma === "claim" && scene.words[group.to]?.lower !== "to")) {
    // "reported overnight strikes", "claimed an attack"
    for (let i = group.to; i < Math.min(p.to, group.to + 6); i++)
      if (ATTACK_NOUNS.has(scene.words[i].lower) && subjects.length > 0)
        return {
          kind: "incident",
          from: p.from,
          to: p.to,
          rule: "incident-reported",
          cue: { from: group.main, to: group.main + 1 },
          content: { from: group.to, to: p.to },
          chain: [...(p.speech?.chain ?? []), subjects],
          actors: [],
          counterparts: [],
          stance: "neutral",
          modality: "asserted",
        };
    return null;
  }
  if (group.lemma !== "claim" || subjects.length === 0) return null;
  const inner = scene.groups.find((other) => other.form === "to" && other.from === group.to);
  if (inner === undefined) return null;
  const speech: Speech = {
    chain: [...(p.speech?.chain ?? []), subjects],
    speaker: subjects,
    cue: { from: group.main, to: group.main + 1 },
    lemma: "claim",
  };
  const deed = readIncident({ ...p, group: inner, speech });
  return deed === null ? null : { ...deed, from: p.from, to: p.to, rule: "incident-claimed" };
}

/** "… and to meet again on 6 November", "marched to demand that …": what an infinitive adds. */
function infinitivesAfter(p: Proposition, draft: Draft): Draft[] {
  const { scene, group } = p;
  const { words } = scene;
  for (const inner of scene.groups) {
    if (inner.form !== "to" || inner.from < group.to + 2 || inner.to > p.to) continue;
    const range = { from: inner.from, to: p.to };
    if (
      draft.kind === "agreement" &&
      words[inner.from - 1].lower === "and" &&
      ["meet", "hold", "resume", "reconvene", "continue"].includes(inner.lemma)
    ) {
      const made = readMeeting({
        ...p,
        ...range,
        group: { ...inner, isFuture: true },
        phrase: ` ${phraseOf(words, range.from, range.to)} `,
      });
      if (made !== null) return [{ ...made, modality: "planned", cue: null }];
    }
    if (
      draft.kind === "provision" &&
      words[inner.from - 1].lower === "and" &&
      scene.groups.some((other) => other.form === "to" && other.from >= group.to && other.from < inner.from)
    ) {
      const named = namesIn(scene, range);
      return [
        {
          ...draft,
          ...range,
          rule: "provision-next",
          cue: null,
          content: range,
          actors: named.length > 0 ? named.slice(0, 1) : draft.actors,
        },
      ];
    }
    if (draft.kind === "incident" && ["demand", "urge", "protest", "press", "call"].includes(inner.lemma)) {
      const actors =
        p.subjects.length > 0
          ? p.subjects
          : draft.actors.length > 0
            ? draft.actors
            : [`anonymous: ${phraseOf(words, p.from, p.group.from)}`];
      return [
        {
          kind: "position",
          ...range,
          rule: "position-of-crowd",
          cue: { from: inner.main, to: inner.main + 1 },
          content: { from: inner.to, to: p.to },
          chain: [...(p.speech?.chain ?? []), actors],
          actors,
          counterparts: [],
          stance:
            inner.lemma === "protest" ||
            / (?:reject|not|no|against|drop|abandon) /.test(` ${phraseOf(words, inner.to, p.to)} `)
              ? "opposes"
              : "supports",
          modality: "sought",
        },
      ];
    }
  }
  return [];
}

/** The end of what stands before word `at`, without "and" and commas. */
function cutBefore(p: Proposition, at: number): number {
  let to = at;
  while (to > p.from + 1 && (isSign(p.scene.words[to - 1]) || p.scene.words[to - 1].lower === "and")) to--;
  return to;
}

/** "It would raise the limit, start any discussion … and secure …": a verb joined to a term of a text is a term too. */
function classifyElided(p: Proposition, drafts: readonly Draft[]): Draft[] | null {
  const before = drafts[drafts.length - 1];
  if (p.clause.link !== "elided" || before?.kind !== "provision" || before.to > p.from || p.from - before.to > 3)
    return null;
  const named = namesIn(p.scene, { from: p.group.to, to: p.to });
  return [
    {
      ...before,
      from: p.from,
      to: p.to,
      rule: "provision-next",
      content: { from: p.from, to: p.to },
      cue: null,
      actors: named.length > 0 ? named.slice(0, 1) : before.actors,
      modality:
        p.group.isNegated || (/ not to /.test(p.phrase.slice(0, 30)) && p.group.isNegated) ? "denied" : "asserted",
    },
  ];
}

/** The kinds one clause gives, in the guideline's order. */
function classify(p: Proposition): Draft[] {
  const extra: Draft[] = [];
  const casualty = readCasualty(p);
  if (casualty !== null) extra.push(casualty);
  const deadline = readDeadline(p);
  const silence = bySilence(p);
  if (silence !== null) return [silence];
  if (
    p.speech !== null &&
    [
      "deny",
      "accuse",
      "allege",
      "blame",
      "complain",
      "fear",
      "believe",
      "think",
      "predict",
      "doubt",
      "speculate",
    ].includes(p.speech.lemma)
  ) {
    const statement = readStatement(p);
    return statement === null ? extra : [statement];
  }
  if (
    p.group.lemma === "accuse" ||
    p.group.lemma === "blame" ||
    p.group.lemma === "deny" ||
    p.group.lemma === "allege"
  ) {
    const statement = readStatement(p);
    if (statement !== null) return [statement, ...extra];
  }
  const condition = readCondition(p);
  if (condition !== null) return [condition];
  if (deadline !== null && deadline.rule === "deadline-named") return [deadline];
  const position = readPosition(p);
  if (position !== null) return deadline !== null ? [position, deadline] : [position];
  const ahead = catenated(p);
  for (const rule of EVENTS) {
    const draft = (ahead === null ? null : rule(ahead)) ?? rule(p);
    if (draft === null) continue;
    if (draft.kind === "meeting" && draft.actors.length > 0) p.scene.discourse.lastMeeting = draft.actors;
    if (
      draft.kind === "meeting" &&
      draft.actors.length >= 2 &&
      draft.actors.every((name) => p.scene.discourse.counts.has(name))
    )
      p.scene.discourse.parties = draft.actors;
    if (draft.kind === "incident" && casualty !== null) {
      const subject = p.clause.subject;
      if (draft.rule === "incident-attack" && subject !== null)
        return [{ ...draft, ...tollEvent(p, subject.head), rule: "incident-of-toll", cue: null }, casualty];
      return [
        casualty,
        ...(draft.rule === "incident-verb" && !/^(?:kill|wound|injure|flee|displace|die|force)$/.test(p.group.lemma)
          ? [draft]
          : []),
      ];
    }
    const follows = infinitivesAfter(p, draft);
    const cut =
      follows.length > 0
        ? { ...draft, to: Math.min(draft.to, cutBefore(p, follows[0].from)), content: draft.content }
        : draft;
    const whole =
      cut.content !== null && cut.content.to > cut.to
        ? { ...cut, content: { from: cut.content.from, to: cut.to } }
        : cut;
    return deadline !== null ? [whole, ...follows, deadline, ...extra] : [whole, ...follows, ...extra];
  }
  const claimed = claimedDeed(p);
  if (claimed !== null) return [claimed, ...extra];
  if (deadline !== null) return [deadline];
  if (extra.length > 0) return extra;
  const statement = readStatement(p);
  return statement === null ? [] : [statement];
}

/** The attack of a sentence that gives its toll: its noun phrase where that says where or when, else its clause up to the toll. */
function tollEvent(p: Proposition, head: WordRange): WordRange {
  const { words } = p.scene;
  if (words.slice(head.from, head.to).some((word) => word.tag === "ADP")) return head;
  let to = p.group.to;
  while (to < p.to && words[to].text !== ",") to++;
  return to < p.to ? { from: head.from, to } : head;
}

/**
 * Reads what a source is given for. The first claim takes the attribution into its span; neighbouring statements become one.
 *
 * @param attribution - the words that name source and cue, or null where they stand elsewhere
 * @param hole - the attribution when it stands in the middle of its content
 */
function readContent(
  scene: Scene,
  from: number,
  to: number,
  speech: Speech,
  attribution: WordRange | null,
  hole: WordRange | null,
  drafts: Draft[],
): void {
  const range = trimRange(scene, { from, to });
  if (range.to <= range.from) return;
  const made: Draft[] = [];
  if (isWholeQuote(scene, range, hole)) readQuotation(scene, range, speech, hole, made);
  else {
    const alternative = eitherOr(scene, range, speech);
    if (alternative !== null) {
      drafts.push(...attach([alternative], attribution));
      return;
    }
    // A nested attribution inside the content ("the aide said, according to the daily").
    const groups =
      hole === null ? scene.groups : scene.groups.filter((group) => group.to <= hole.from || group.from >= hole.to);
    const inner: Scene = { ...scene, groups };
    const segments = splitSegments(scene.words, groups, range.from, range.to, isReporting(inner, range.to));
    let carried: Carried = { names: speech.speaker, range: null };
    for (const segment of segments) {
      const done = readSegment(inner, segment, speech, carried, made);
      if (done !== null) carried = done;
    }
    if (made.length === 0) pushVerbless(scene, range, speech, made);
  }
  drafts.push(...attach(mergeStatements(made, speech), attribution));
}

/** "Either the prisoners come home or there will be no deal": a threat with its trigger. */
function eitherOr(scene: Scene, range: WordRange, speech: Speech): Draft | null {
  const phrase = ` ${phraseOf(scene.words, range.from, range.to)} `;
  if (
    !/^ (?:“ )?either .* or (?:there|we|they|it|he|she|i|you|else|the|its|our|nothing|no) .*(?:will|would|can|shall|must) /.test(
      phrase,
    )
  )
    return null;
  return {
    kind: "condition",
    ...range,
    rule: "condition-either",
    cue: speech.cue,
    content: range,
    chain: speech.chain,
    actors: speech.speaker,
    counterparts: [],
    stance: "conditional",
    modality: "asserted",
  };
}

function pushVerbless(scene: Scene, range: WordRange, speech: Speech, drafts: Draft[]): void {
  const group = scene.groups.findLast(
    (each) => each.form === "finite" && each.from >= range.from && each.to <= range.to && each.lemma === "be",
  );
  if (group !== undefined) {
    // No main clause was found; a condition or a verdict shows all the same.
    const clause: Clause = { group, subject: null, link: "main", from: range.from, lead: "" };
    const p = propose(scene, range, clause, { names: speech.speaker, range: null }, speech, null);
    const made = readCondition(p) ?? readPosition(p);
    if (made !== null) {
      drafts.push(made);
      return;
    }
  }
  drafts.push({
    kind: "statement",
    from: range.from,
    to: range.to,
    rule: "statement-phrase",
    cue: speech.cue,
    content: range,
    chain: speech.chain,
    actors: speech.speaker,
    counterparts: [],
    stance: "neutral",
    modality: speech.lemma === "deny" ? "denied" : "asserted",
  });
}

/** True when the range is one direct quotation (or two with the attribution between them). */
function isWholeQuote(scene: Scene, range: WordRange, hole: WordRange | null): boolean {
  const { words } = scene;
  if (!isQuoteMark(words[range.from])) return false;
  for (let i = range.from; i < range.to; i++) {
    if (hole !== null && i >= hole.from && i < hole.to) continue;
    if (!scene.inQuote(i) && !isSign(words[i])) return false;
  }
  return true;
}

/** A direct quotation is one claim; a condition or event inside a longer one is filed beside it. */
function readQuotation(scene: Scene, range: WordRange, speech: Speech, hole: WordRange | null, drafts: Draft[]): void {
  const groups =
    hole === null ? scene.groups : scene.groups.filter((group) => group.to <= hole.from || group.from >= hole.to);
  const inner: Scene = { ...scene, groups };
  const cuts: WordRange[] = [];
  let start = range.from;
  for (let i = range.from; i <= range.to; i++) {
    const { text } = scene.words[i] ?? { text: "." };
    if (i < range.to && text !== "." && text !== "!" && text !== "?" && text !== ";") continue;
    if (i > start) cuts.push({ from: start, to: Math.min(i, range.to) });
    start = i + 1;
  }
  const parts: Draft[] = [];
  for (const cut of cuts) {
    const segments = splitSegments(inner.words, groups, cut.from, cut.to, () => false);
    let carried: Carried = { names: speech.speaker, range: null };
    for (const segment of segments) {
      const piece = trimQuoted(scene, segment);
      if (segment.clause === null || piece.to <= piece.from) continue;
      const who = whoIs(inner, segment.clause, carried);
      const isSpoken = who.range !== null && /^(i|we)$/.test(scene.words[who.range.from].lower);
      parts.push(
        ...classify(
          propose(
            inner,
            piece,
            segment.clause,
            isSpoken ? { names: speech.speaker, range: who.range } : who,
            speech,
            null,
          ),
        ),
      );
      carried = who;
    }
  }
  const whole = { from: range.from, to: range.to };
  const statement: Draft = {
    kind: "statement",
    ...whole,
    rule: "statement-quotation",
    cue: speech.cue,
    content: whole,
    chain: speech.chain,
    actors: speech.speaker,
    counterparts: [],
    stance: parts.find((part) => part.kind === "statement")?.stance ?? "neutral",
    modality: "asserted",
  };
  const [first] = parts;
  const position = parts.find((part) => part.kind === "position");
  const condition = parts.find((part) => part.kind === "condition");
  if (parts.length === 1 && first.kind !== "statement")
    drafts.push({
      ...first,
      ...whole,
      content: whole,
      cue: speech.cue,
      chain: speech.chain,
      actors: first.kind === "position" ? speech.speaker : first.actors,
    });
  else if (position !== undefined && parts.indexOf(position) === 0)
    drafts.push({
      ...position,
      ...whole,
      content: whole,
      chain: speech.chain,
      actors: speech.speaker,
      cue: speech.cue,
      rule: "position-quotation",
    });
  else drafts.push(statement);
  if (condition !== undefined && parts.length > 1) drafts.push({ ...condition, cue: null });
}

function trimQuoted(scene: Scene, range: WordRange): WordRange {
  const { words } = scene;
  let { from, to } = trimRange(scene, range);
  while (from < to && isSign(words[from])) from++;
  while (to > from && isSign(words[to - 1])) to--;
  return { from, to };
}

/** Neighbouring statements of one speech are one claim. */
function mergeStatements(made: readonly Draft[], speech: Speech): Draft[] {
  const out: Draft[] = [];
  for (const draft of made) {
    const before = out[out.length - 1];
    if (
      before !== undefined &&
      before.kind === "statement" &&
      draft.kind === "statement" &&
      before.rule === "statement-content" &&
      draft.rule === "statement-content" &&
      before.chain.length === draft.chain.length &&
      before.chain.at(-1) === draft.chain.at(-1)
    ) {
      out[out.length - 1] = {
        ...before,
        to: draft.to,
        content: before.content === null ? null : { from: before.content.from, to: draft.to },
        cue: speech.cue,
      };
    } else out.push(draft);
  }
  return out;
}

/** Gives the attribution to the claim beside it. */
function attach(made: readonly Draft[], attribution: WordRange | null): Draft[] {
  if (attribution === null || made.length === 0) return [...made];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, draft] of made.entries()) {
    const distance =
      attribution.from >= draft.to
        ? attribution.from - draft.to
        : draft.from >= attribution.to
          ? draft.from - attribution.to
          : 0;
    if (distance < least && draft.rule !== "incident-of-toll") {
      least = distance;
      best = i;
    }
  }
  return made.map((draft, i) =>
    i === best
      ? {
          ...draft,
          from: Math.min(draft.from, attribution.from),
          to: Math.max(draft.to, attribution.to),
          attribution: draft.attribution ?? attribution,
        }
      : {
          ...draft,
          cue:
            draft.cue !== null && draft.cue.from >= attribution.from && draft.cue.to <= attribution.to
              ? null
              : draft.cue,
        },
  );
}

/** "explosions that the army blamed on the rebels", "a group that the ministry says operates abroad": a statement about a noun. */
function saidOfNoun(scene: Scene, range: WordRange, group: VerbGroup, speech: Speech | null): Draft | null {
  const { words, groups } = scene;
  if (
    !["blame", "describe", "call", "reject", "denounce", "condemn", "say", "claim", "accuse", "dismiss"].includes(
      group.lemma,
    )
  )
    return null;
  const subject = subjectBefore(words, group, range.from);
  if (subject === null || subject.isRelative) return null;
  const that = subject.from - 1;
  if (words[that]?.lower !== "that" && words[that]?.lower !== "which") return null;
  if (!/^(NOUN|PROPN|NUM)/.test(words[that - 1]?.tag ?? "") || that - 1 < range.from) return null;
  if (
    ["say", "claim"].includes(group.lemma) &&
    !groups.some((other) => other.form === "finite" && other.from >= group.to && other.from <= group.to + 2)
  )
    return null;
  const noun = subjectEndingAt(words, that - 1, range.from);
  if (noun === null) return null;
  let to = group.to;
  while (to < range.to && words[to].text !== "," && words[to].text !== ";") to++;
  const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
  if (names.length === 0) return null;
  return {
    kind: "statement",
    from: noun.from,
    to,
    rule: "statement-of-noun",
    cue: { from: group.main, to: group.main + 1 },
    content: { from: noun.from, to },
    chain: [...(speech?.chain ?? []), names],
    actors: names,
    counterparts: [],
    stance: "neutral",
    modality: "asserted",
  };
}

const WANTED: ReadonlyMap<string, "supports" | "opposes"> = new Map([
  ["seek", "supports"],
  ["demand", "supports"],
  ["want", "supports"],
  ["request", "supports"],
  ["reject", "opposes"],
  ["oppose", "opposes"],
  ["resist", "opposes"],
]);

/** "an amnesty, long sought by the generals": what a noun's participle says that somebody wants or refuses. */
function wantedBy(scene: Scene, range: WordRange, group: VerbGroup, speech: Speech | null): Draft | null {
  const { words } = scene;
  const stance = WANTED.get(group.lemma);
  if (stance === undefined || group.from <= range.from || group.to >= range.to || words[group.to].lower !== "by")
    return null;
  if (group.to - group.from > 1 || scene.inQuote(group.main)) return null;
  let at = group.from - 1;
  while (at > range.from && (words[at].tag === "ADV" || words[at].text === "," || words[at].lower === "long")) at--;
  const noun = subjectEndingAt(words, at, range.from);
  const agent = phraseAfter(words, group.to + 1, range.to);
  if (noun === null || agent === null || !words[at].tag.startsWith("NOUN")) return null;
  const actors = resolvePhrase(scene.discourse, scene.sentence, agent, true);
  if (actors.length === 0) return null;
  const isSpeech = group.lemma === "demand" || group.lemma === "reject" || group.lemma === "request";
  const outer = speech?.chain ?? [];
  return {
    kind: "position",
    from: noun.from,
    to: agent.to,
    rule: "position-of-noun",
    cue: isSpeech ? { from: group.main, to: group.main + 1 } : null,
    content: noun,
    chain: isSpeech ? [...outer, actors] : outer,
    actors,
    counterparts: [],
    stance,
    modality: stance === "supports" ? "sought" : "asserted",
  };
}

/** "Trump, who has said he will …, set no timetable": a clause about a name that says something of its own. */
function readRelatives(scene: Scene, range: WordRange, main: Clause, speech: Speech | null, drafts: Draft[]): void {
  const { words, groups } = scene;
  for (const group of groups) {
    const wanted = group.form === "part" ? wantedBy(scene, range, group, speech) : null;
    if (wanted !== null) drafts.push(wanted);
    if (
      group.from <= range.from ||
      group.to > range.to ||
      group === main.group ||
      group.form !== "finite" ||
      scene.inQuote(group.main)
    )
      continue;
    const at = group.from - 1;
    const { lower } = words[at];
    const blamed = saidOfNoun(scene, range, group, speech);
    if (blamed !== null) drafts.push(blamed);
    if (lower !== "who" && lower !== "which") continue;
    if (words[at - 1]?.text !== ",") continue;
    let antecedent = at - 1;
    const subject = subjectBefore(words, { ...group, from: at - 1 }, range.from);
    if (subject === null) continue;
    antecedent = subject.from;
    let close = group.to;
    while (close < range.to && words[close].text !== ",") close++;
    if (main.group.from > at) {
      // Up to the comma before the main verb.
      let comma = main.group.from - 1;
      while (comma > group.to && words[comma].text !== ",") comma--;
      if (comma > group.to) close = comma;
    }
    const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, false);
    if (names.length === 0) continue;
    const who: Carried = { names, range: subject.head };
    const clause: Clause = { group, subject, link: "relative", from: at, lead: "" };
    if (takesContent(words, groups, group, close, scene.inQuote))
      readSaying(scene, { from: antecedent, to: close }, clause, who, speech, drafts);
    else {
      const p = propose(scene, { from: at, to: close }, clause, who, speech, null);
      drafts.push(
        ...classify(p)
          .filter((draft) => draft.kind !== "statement" || draft.rule !== "statement-content")
          .filter((draft) => draft.kind !== "role"),
      );
    }
  }
}
