// One clause after another, with what each reports. A clause that says something opens content, content is made of clauses,
// and a relative clause may say something again: the four readers below call each other, which is why they share a file.

import type { ActorName } from "../../domain/claim.ts";
import { byAcceptance } from "../events/accord-acceptance.ts";
import { TAKES_ON } from "../events/term-words.ts";
import { noteConcluded } from "../events/text-referents.ts";
import { unsaidTerm } from "../events/left-out-terms.ts";
import { toldTerm } from "../events/told-terms.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { asideAt } from "../frames/clause-starts.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { type Clause, type Segment, splitSegments } from "../frames/segments.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { bySilence, notSaidThat } from "../positions/read-statement.ts";
import { contentStart, takesContent } from "../speakers/takes-content.ts";
import { rememberSubject } from "../speakers/discourse.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { resolvers } from "./chapeau.ts";
import { classify, classifyElided, propose } from "./classify-clause.ts";
import { type Carried, noteSubject, rememberSpeaker, whoIs } from "./clause-subject.ts";
import { besideReported } from "./beside-reported.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { speechOf, trimRange } from "./edges.ts";
import { attachAttribution, mergeStatements } from "./join-drafts.ts";
import { acrossHole, pastHole } from "./past-hole.ts";
import { isOwnReporter, quotedAsSaying, saysAsQuoted } from "./passed-on.ts";
import { objectRelative } from "./object-relative.ts";
import { colonQuote, isWholeQuote, readQuotation } from "./read-quotation.ts";
import { leftTo, raisedVerb } from "./indirect-saying.ts";
import { contrastEnd, fromThat, splitThat, withAntecedent } from "./segment-cuts.ts";
import { readList } from "./read-list.ts";
import { readSubordinates, termsBehind } from "./read-subordinates.ts";
import { isTextSubject, lackedTerm, readTerms } from "./read-text-terms.ts";
import { readVerbless, wholeCondition } from "./read-verbless.ts";
import { comesFromSomebody, opensOntoColon, type SpokenNoun, spokenNoun } from "./spoken-noun.ts";
import { sourceOfSaying } from "./saying-source.ts";
import { askedInWriting, demandsThat } from "./reported-demand.ts";
import { standsInWriting } from "./stands-in-writing.ts";
import { saidOfNoun, wantedBy } from "./said-of-noun.ts";

/** Sayings within sayings are followed so far; nobody reports deeper than that. */
const DEEPEST = 6;

function isReporting(scene: Scene, to: number): (group: VerbGroup) => boolean {
  return (group) =>
    takesContent(scene.words, scene.groups, group, to, scene.inQuote) ||
    saysAsQuoted(scene.words, group, to) > 0 ||
    comesFromSomebody(scene.words, group, to) ||
    opensOntoColon(scene, group, to);
}

/** Reads a range clause by clause; outside any speech, verbs inside quotation marks are not clauses of the sentence. */
export function readSegments(scene: Scene, from: number, to: number, speech: Speech | null, drafts: Draft[]): void {
  const comma = contrastEnd(scene, from, to);
  if (comma > from) {
    readSegments(scene, from + 1, comma, speech, drafts);
    readSegments(scene, comma + 1, to, speech, drafts);
    return;
  }
  // "Who appoints the committee is not said": the whole question is what its last verb is about.
  const last = from === 0 ? scene.groups.findLast((group) => group.form === "finite" && group.to <= to) : undefined;
  if (last !== undefined && last.isPassive && ASKS.test(scene.words[0].lower)) {
    const clause: Clause = { group: last, subject: null, link: "main", from, lead: "" };
    const unsaid = unsaidTerm(propose(scene, { from, to }, clause, { names: [], range: null }, speech, null));
    if (unsaid !== null) {
      drafts.push(unsaid);
      return;
    }
  }
  const groups = scene.groups.filter((group) => speech !== null || !isInsideFullQuote(scene, group));
  if (!groups.some((group) => isReporting(scene, to)(group))) {
    const condition = wholeCondition(scene, trimRange(scene, { from, to }), speech, null);
    if (condition !== null) {
      drafts.push(condition);
      return;
    }
  }
  const segments = splitSegments(scene.words, groups, from, to, isReporting(scene, to));
  let carried: { names: readonly ActorName[]; range: WordRange | null } = {
    names: resolvers(scene, from),
    range: null,
  };
  const first = drafts.length;
  for (const segment of segments) {
    const going = speech ?? besideReported(scene, segment, drafts.slice(first));
    const done = readSegment(scene, segment, going, carried, drafts);
    if (done !== null) carried = done;
  }
}

const ASKS = /^(?:who|what|how|when|where|whether|which)$/;

function isInsideFullQuote(scene: Scene, group: VerbGroup): boolean {
  return scene.inQuote(group.main);
}

function readSegment(
  scene: Scene,
  segment: Segment,
  speech: Speech | null,
  carried: Carried,
  drafts: Draft[],
): Carried | null {
  const { words, groups } = scene;
  const whole = trimRange(scene, segment);
  if (segment.clause === null || whole.to <= whole.from) {
    if (speech !== null && whole.to > whole.from + 1) readVerbless(scene, whole, speech, drafts);
    return null;
  }
  const { clause } = segment;
  // "…, whatever the army says": what is set aside claims nothing.
  if (words[whole.from].lower === "whatever" && whole.from > 0) return null;
  const own = { ...whole, to: readRelatives(scene, whole, clause, speech, drafts) };
  const range = { ...own, to: termsBehind(scene, own, clause, speech, drafts) };
  const who = whoIs(scene, clause, carried);
  const unsaid = unsaidTerm(propose(scene, range, clause, who, speech, null));
  if (unsaid !== null) {
    drafts.push(unsaid);
    return who;
  }
  if (clause.group.isNegated && WITHHELD.has(clause.group.lemma)) {
    // "The text does not say who would pay": a term that it lacks.
    if (isTextSubject(scene, clause)) {
      drafts.push(lackedTerm(propose(scene, range, clause, who, speech, null)));
      return who;
    }
    const p = propose(scene, range, clause, who, speech, null);
    const silence = bySilence(p) ?? notSaidThat(p);
    if (silence !== null) {
      drafts.push(silence);
      noteSubject(scene, clause, who);
      return who;
    }
  }
  // "Nobody knows how many were killed": a question that stands open tells nothing.
  if (
    speech === null &&
    clause.group.isNegated &&
    clause.group.lemma === "know" &&
    ASKS.test(words[clause.group.to]?.lower ?? "")
  )
    return who;
  // "has written to Kenya asking for a session"
  const asking = askedInWriting(scene, clause.group, range.to);
  if (asking !== null && who.names.length > 0) {
    readDoingSo(scene, range, asking, who, speech, drafts);
    noteSubject(scene, clause, who);
    return who;
  }
  // "issued a statement rejecting the plan and calling for talks"
  const written = who.names.length > 0 ? standsInWriting(scene, clause.group, range) : null;
  if (written !== null) {
    if (written.isStep)
      drafts.push(...classify(propose(scene, { ...range, to: written.stands[0].from }, clause, who, speech, null)));
    for (const [i, stand] of written.stands.entries()) {
      const from = i > 0 || written.isStep ? stand.from : range.from;
      readDoingSo(scene, { from, to: stand.end }, stand, who, speech, drafts);
    }
    noteSubject(scene, clause, who);
    return who;
  }
  const listed = readList(scene, range, clause, who, speech);
  if (listed !== null) {
    drafts.push(...listed);
    noteSubject(scene, clause, who);
    return who;
  }
  const mayNest = speech === null || speech.chain.length < DEEPEST;
  const brought = mayNest && opensOntoColon(scene, clause.group, range.to) ? spokenNoun(scene, clause, range.to) : null;
  if (brought !== null) {
    readSpoken(scene, range, brought, speech, drafts);
    return who;
  }
  if (
    mayNest &&
    (takesContent(words, groups, clause.group, range.to, scene.inQuote) ||
      quotedAsSaying(scene, clause.group, who.names, range.to) !== null ||
      (raisedVerb(scene, clause.group, range.to) !== null && words[clause.group.to].lower === "by") ||
      (who.names.length > 0 &&
        colonQuote(scene, clause.group, range.to) &&
        spokenNoun(scene, clause, range.to) === null))
  ) {
    // "In it the sides undertake “to refrain from the use of force”": a term in its own words.
    if (TAKES_ON.has(clause.group.lemma) && speech === null) {
      const p = propose(scene, range, clause, who, speech, null);
      if (toldTerm(p) !== null) {
        drafts.push(...classify(p));
        noteSubject(scene, clause, who);
        return who;
      }
    }
    const agreed =
      clause.group.lemma === "agree" ? byAcceptance(propose(scene, range, clause, who, speech, null)) : null;
    if (agreed !== null || demandsThat(scene, clause.group, range.to)) {
      drafts.push(
        ...classify(propose(scene, range, clause, who, speech, null)).flatMap((draft) => splitThat(scene, draft)),
      );
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
  const spoken = leftTo(scene, clause, range.to) ?? spokenNoun(scene, clause, range.to);
  if (spoken !== null && mayNest) {
    readSpoken(scene, range, spoken, speech, drafts);
    return who;
  }
  const p = propose(scene, range, clause, who, speech, null);
  const made = classifyElided(p, drafts) ?? classify(p);
  drafts.push(...made);
  noteConcluded(scene, made);
  if (
    made.length === 0 ||
    (made.some((draft) => draft.kind === "casualty") && made.every((draft) => draft.kind !== "incident"))
  )
    readSubordinates(scene, range, clause, speech, drafts);
  noteSubject(scene, clause, who);
  // "The front denounced the plan. “…”": whoever did an act of speech may be heard next.
  if (speech === null) {
    const act = made.find(
      (draft) =>
        (draft.kind === "statement" || draft.kind === "position") &&
        draft.chain.length === 1 &&
        draft.chain[0].join() === who.names.join(),
    );
    if (act !== undefined && who.names.length > 0)
      scene.discourse.speaker = {
        names: who.names,
        paragraph: scene.sentence.paragraph,
        sentence: scene.sentence.number,
        chain: act.chain,
        isAct: true,
      };
  }
  return who;
}

/** "Quill's answer was blunt: …", "it is Quill's view that …": what the noun brings in, on the word of whoever it belongs to. */
function readSpoken(scene: Scene, range: WordRange, spoken: SpokenNoun, speech: Speech | null, drafts: Draft[]): void {
  const inner = speechOf(speech?.chain ?? [], spoken.names, spoken.cue);
  rememberSpeaker(scene, inner);
  readContent(scene, spoken.start, range.to, inner, { from: range.from, to: spoken.start }, null, drafts);
}

/** What may be withheld: "would not say whether", "did not disclose". */
const WITHHELD: ReadonlySet<string> = new Set(
  "say disclose specify elaborate explain reveal confirm verify corroborate clarify divulge predict".split(" "),
);

/** Reads reported words that another stage found, with the words that name source and cue. */
export function readReported(
  scene: Scene,
  content: WordRange,
  speech: Speech,
  attribution: WordRange,
  isInside: boolean,
): Draft[] {
  const drafts: Draft[] = [];
  rememberSpeaker(scene, speech);
  readContent(scene, content.from, content.to, speech, attribution, isInside ? attribution : null, drafts);
  return drafts;
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
  const quoted = quotedAsSaying(scene, clause.group, who.names, range.to);
  if (quoted !== null) {
    const speech = speechOf([...(outer?.chain ?? []), ...quoted.outer], quoted.names, quoted.cue, quoted.lemma);
    rememberSpeaker(scene, speech);
    readContent(scene, quoted.start, range.to, speech, { from: range.from, to: quoted.start }, null, drafts);
    return;
  }
  const { words, groups, discourse, sentence } = scene;
  const { group } = clause;
  const start = contentStart(words, groups, group, range.to, scene.inQuote);
  // "Our correspondent writes: The truce holds": the reporter's own words.
  if (who.range !== null && isOwnReporter(words, who.range) && start < range.to) {
    readSegments(scene, start, range.to, outer, drafts);
    return;
  }
  const raised = raisedVerb(scene, group, range.to);
  const { names, chain } = sourceOfSaying(scene, group, who, outer, start, raised?.from ?? null);
  const speech = speechOf(chain, names, { from: group.main, to: group.main + 1 }, group.lemma);
  rememberSpeaker(scene, speech);
  if (group.isPassive) rememberSubject(discourse, who.names, sentence.number);
  if (raised !== null) {
    // "Kenya is said by an aide to have rejected the list": what Kenya proposed, on the aide's word.
    const inner: Clause = { ...clause, group: { ...raised, form: "finite" } };
    const made = classify(propose(scene, { from: raised.from, to: range.to }, inner, who, speech, null));
    if (made.length > 0) {
      drafts.push(...attachAttribution(made, { from: range.from, to: raised.from }));
      return;
    }
  }
  if (start >= range.to) return;
  readContent(scene, start, range.to, speech, { from: range.from, to: start }, null, drafts);
}

/**
 * Reads what a source is given for. The first claim takes the attribution into its span; neighbouring statements become one.
 *
 * @param attribution - the words that name source and cue, or null where they stand elsewhere
 * @param hole - the attribution when it stands in the middle of its content
 * @param subject - whom a first clause without a subject goes on about; the speaker where nothing else is known
 */
export function readContent(
  scene: Scene,
  from: number,
  to: number,
  speech: Speech,
  attribution: WordRange | null,
  hole: WordRange | null,
  drafts: Draft[],
  subject: Carried = { names: speech.speaker, range: null },
): void {
  const range = trimRange(scene, { from, to });
  if (range.to <= range.from) return;
  const made: Draft[] = [];
  if (isWholeQuote(scene, range, hole)) readQuotation(scene, range, speech, hole, made);
  else {
    const alternative = wholeCondition(scene, range, speech, hole);
    if (alternative !== null) {
      drafts.push(...attachAttribution([alternative], attribution));
      return;
    }
    // A nested attribution inside the content ("the aide said, according to the daily").
    const groups =
      hole === null
        ? scene.groups
        : scene.groups
            .filter((group) => group.to <= hole.from || group.from >= hole.to)
            .map((group) => pastHole(scene.words, group, hole));
    const inner: Scene = { ...scene, groups };
    const segments = splitSegments(scene.words, groups, range.from, range.to, isReporting(inner, range.to));
    let carried: Carried = subject;
    const across = hole === null ? null : acrossHole(inner, range, hole);
    if (across !== null && segments.every((segment) => segment.clause === null)) {
      const who = whoIs(inner, across, subject);
      made.push(...classify(propose(inner, range, across, who, speech, hole)));
      segments.length = 0;
    }
    for (const segment of segments) {
      const done = readSegment(inner, segment, speech, carried, made);
      if (done !== null) carried = done;
    }
    if (made.length === 0) readVerbless(scene, range, speech, made);
  }
  drafts.push(
    ...attachAttribution(
      mergeStatements(
        scene.words,
        made.map((draft) => fromThat(scene, draft, range.from)),
        speech,
      ),
      attribution,
    ),
  );
}

/** "the League, whose president, Maire Dolan, said …": a clause about whoever belongs to a name. */
function readWhose(scene: Scene, range: WordRange, group: VerbGroup, speech: Speech | null, drafts: Draft[]): void {
  const { words, groups } = scene;
  let at = group.from - 1;
  const floor = Math.max(range.from, at - 12);
  while (at >= floor && words[at].lower !== "whose" && !/^(?:VERB|AUX)/.test(words[at].tag)) at--;
  if (at < floor || words[at].lower !== "whose" || words[at - 1]?.text !== ",") return;
  const subject = subjectBefore(words, group, at + 1);
  if (subject === null || subject.isRelative) return;
  let close = group.to;
  while (close < range.to && (words[close].text !== "," || scene.inQuote(close))) close++;
  const clause: Clause = { group, subject, link: "relative", from: at, lead: "" };
  if (!takesContent(words, groups, group, close, scene.inQuote)) return;
  const who = whoIs(scene, clause, { names: [], range: null });
  if (who.names.length > 0) readSaying(scene, { from: at, to: close }, clause, who, speech, drafts);
}

/** ", blaming the rebels", ", demanding that they leave": a participle behind a clause, read as its subject's own. */
export function readDoingSo(
  scene: Scene,
  range: WordRange,
  group: VerbGroup,
  who: Carried,
  speech: Speech | null,
  drafts: Draft[],
): void {
  const clause: Clause = {
    group: { ...group, form: "finite" },
    subject: null,
    link: "elided",
    from: range.from,
    lead: "",
  };
  drafts.push(...classify(propose(scene, range, clause, who, speech, null)).filter(({ kind }) => kind !== "role"));
}

/** ", who denied that …": a relative clause behind a speaker, read as that speaker's own. */
export function readWhoSays(
  scene: Scene,
  range: WordRange,
  who: Carried,
  speech: Speech | null,
  drafts: Draft[],
): void {
  const { words, groups } = scene;
  const group = groups.find((each) => each.form === "finite" && each.from > range.from && each.to <= range.to);
  if (group === undefined) return;
  const head = { from: range.from, to: range.from + 1 };
  const clause: Clause = {
    group,
    subject: { ...head, head, isRelative: true },
    link: "relative",
    from: range.from,
    lead: "",
  };
  if (takesContent(words, groups, group, range.to, scene.inQuote)) {
    readSaying(scene, range, clause, who, speech, drafts);
    return;
  }
  drafts.push(...classify(propose(scene, range, clause, who, speech, null)).filter(({ kind }) => kind !== "role"));
}

/**
 * "Quill, who has said he will …, set no timetable": a clause about a name that says something of its own.
 *
 * @returns where the words of the main clause end: before such a clause at the end of it ("blamed the front, which denied it")
 */
function readRelatives(scene: Scene, range: WordRange, main: Clause, speech: Speech | null, drafts: Draft[]): number {
  const { words, groups } = scene;
  let end = range.to;
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
    const own = subjectBefore(words, group, range.from);
    let at = own?.isRelative === true ? own.from : group.from - 1;
    while (at > range.from && words[at].tag === "ADV") at--;
    const { lower } = words[at];
    // "The rebels (the army says they are few) refused"
    const aside = own === null || main.group.from < at ? null : asideAt(words, group.from, own.from - 1);
    if (aside !== null && aside.from > range.from) {
      const said: Draft[] = [];
      readSegments(scene, aside.from, aside.to, speech, said);
      drafts.push(...said.filter(({ chain }) => chain.length > 0));
      continue;
    }
    const blamed = saidOfNoun(scene, range, group, speech) ?? objectRelative(scene, range, group, speech);
    if (blamed !== null) drafts.push(blamed);
    if (lower !== "who" && lower !== "which") {
      readWhose(scene, range, group, speech, drafts);
      continue;
    }
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
    const says = takesContent(words, groups, group, close, scene.inQuote);
    // "the leak of the report, which concluded …": what cannot speak names nobody.
    const canSay = says && isSpeaker(words, subject.head);
    const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, canSay);
    // "demanded a truce, which was rejected by Norway": by whom is told behind it.
    if (names.length === 0 && !(group.isPassive && words[group.to]?.lower === "by")) continue;
    const who: Carried = { names, range: subject.head };
    const clause: Clause = { group, subject, link: "relative", from: at, lead: "" };
    const before = drafts.length;
    if (says) readSaying(scene, { from: antecedent, to: close }, clause, who, speech, drafts);
    else {
      const p = propose(scene, { from: at, to: close }, clause, who, speech, null);
      drafts.push(
        ...classify(p)
          .filter((draft) => draft.kind !== "statement" || draft.rule !== "statement-content")
          .filter((draft) => draft.kind !== "role")
          .map((draft) => withAntecedent(draft, at, subject.head)),
      );
    }
    const isTrailing = at > main.group.to && close === range.to && at - 1 > main.group.to;
    if (
      isTrailing &&
      drafts
        .slice(before)
        .some(({ kind, chain }) => (says && chain.length > 0) || kind === "statement" || kind === "position")
    )
      end = Math.min(end, at - 1);
  }
  return end;
}
