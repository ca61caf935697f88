import { isAnonymous } from "../../domain/actor.ts";
import type { AttributionChain } from "../../domain/claim.ts";
import { subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { findClauses } from "../frames/segments.ts";
import { findAccordingTo } from "../speakers/according-to.ts";
import { findParenthesis } from "../speakers/find-parenthesis.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import { isCrowd, personNamed, speakerBefore } from "../speakers/discourse.ts";
import type { Saying } from "../speakers/saying.ts";
import { unnamedIn } from "../speakers/unnamed-before.ts";
import { resolvePronoun } from "../speakers/resolve-pronoun.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { apposedPersons, type Carried, rememberSpeaker, whoIs } from "./clause-subject.ts";
import { isQuoteMark, phraseOf } from "../frames/words.ts";
import { SILENCE } from "../positions/silence-words.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { speechOf, trimRange } from "./edges.ts";
import { citedSource, heardFrom, learntFrom, passedOn, quotedBehind } from "./passed-on.ts";
import { readContent, readDoingSo, readSegments, readWhoSays } from "./read-segment.ts";
import { leavesTense } from "./reporters-own.ts";
import { isBodyThatSpoke, isTermOfText, isTextSource, readTextSays } from "./read-text-terms.ts";
import { wholeCondition } from "./read-verbless.ts";
import { attachAttribution } from "./join-drafts.ts";

/** "Norway's premier phoned both, an aide said, and urged …": whom the words before were about, where those behind open with their verb. */
function subjectOf(scene: Scene, left: WordRange, right: WordRange): Carried | null {
  const opens = scene.groups.some((group) => group.from === right.from && group.form === "finite");
  if (!opens) return null;
  const main = findClauses(scene.words, scene.groups, left.from, left.to).find((clause) => clause.link === "main");
  if (main === undefined || main.subject === null || main.group.isPassive) return null;
  const who = whoIs(scene, main, { names: [], range: null });
  return who.names.length > 0 ? who : null;
}

/** "Ivo Sand, | who, | an aide said, urged both …": whom the pronoun before an attribution stands for; null where it is no such pronoun. */
function antecedentOf({ words, discourse, sentence }: Scene, { from, to }: WordRange): Carried | null {
  const at = words[from].text === "," ? from + 1 : from;
  const pronoun = words[at]?.lower ?? "";
  if (to - at > 2 || !/^(?:who|which)$/.test(pronoun)) return null;
  const last = words[at - 1]?.text === "," ? at - 2 : at - 1;
  const range = last < 0 ? null : subjectEndingAt(words, last, 0);
  if (range === null) return null;
  const names = resolvePhrase(discourse, sentence, range, pronoun === "who");
  return names.length === 0 ? null : { names, range };
}

/** Up to where a name may be whoever says the words before or around an attribution: to where those begin. */
function namesEnd({ words, groups, inQuote }: Scene, from: number, to: number, { source, whole }: Saying): number {
  // "“Unless Toll goes,” he said, “there is no deal”": whoever is named in the quotation does not speak it.
  if (isQuoteMark(words[whole.from - 1]) && inQuote(whole.from - 2)) {
    let open = whole.from - 2;
    while (open > from && inQuote(open)) open--;
    return open;
  }
  const isInserted =
    whole.to < to - 1 && !/^(?:and|but|though|although|while|adding)$/.test(words[whole.to + 1]?.lower ?? "");
  // "Toll flew in and felt, she said, relieved": with its verb before the attribution, what is said may be about whoever says it.
  if (isInserted && groups.some((group) => group.form === "finite" && group.from >= from && group.to <= whole.from))
    return source.from;
  for (let i = whole.from - 1; i > from; i--) if (words[i].text === ":") return i;
  return from;
}

/** "a joint declaration", "the communiqué": what parties say together rather than the terms of an accord by its name. */
function isIssuedText({ words }: Scene, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) {
    if (words[i].tag === "ADP" || words[i].tag.startsWith("VERB")) return false;
    if (ISSUED.has(words[i].text)) return true;
  }
  return false;
}

const ISSUED: ReadonlySet<string> = new Set(
  "declaration communiqué communique statement letter note message".split(" "),
);

/** "The plan was rewritten twice, according to versions obtained by the Herald": past deeds told on the word of texts are no terms. */
function tellsOfText({ words, groups }: Scene, from: number, to: number, saying: Saying): boolean {
  if (!words.slice(saying.source.from, saying.source.to).some(({ lower }) => GOT.has(lower))) return false;
  return groups.some(
    ({ form, from: at, to: end, isPast, modal, isFuture }) =>
      form === "finite" &&
      at >= from &&
      end <= to &&
      (end <= saying.whole.from || at >= saying.whole.to) &&
      isPast &&
      modal === null &&
      !isFuture,
  );
}

const GOT: ReadonlySet<string> = new Set("obtained seen reviewed viewed leaked published".split(" "));

/** Who issued a statement that lays down terms: its owner, else the body that spoke in the sentence before. */
function issuersOf({ words, discourse, sentence }: Scene, source: WordRange): AttributionChain {
  const owner = words.findIndex(({ tag }, i) => i > source.from && i < source.to && tag === "PART:possessive");
  const speaker = speakerBefore(discourse, sentence);
  const names =
    owner > 0
      ? resolvePhrase(discourse, sentence, { from: source.from, to: owner }, true)
      : speaker !== null
        ? speaker.names
        : [];
  return names.length > 0 && personNamed(discourse.cast, names[0]) === undefined ? [names] : [];
}

/** Verbs by which a text lays down terms rather than says things. */
const STIPULATES: ReadonlySet<string> = new Set(["stipulate", "provide", "specify"]);

/** Verbs that bring a charge. */
const CHARGES: ReadonlySet<string> = new Set(["allege", "charge"]);

/** Words behind an attribution that it does not reach, with a source of their own or none. */
function readOwn(scene: Scene, { from, to }: WordRange, drafts: Draft[]): void {
  const own = findParenthesis(scene.words, scene.groups, from, to, scene.inQuote);
  if (own === null) readSegments(scene, from, to, null, drafts);
  else readParenthesis(scene, from, to, own, null, drafts);
}

/** "…, the minister said on Monday, …": the content stands on both sides of the attribution, or on one. */
export function readParenthesis(
  scene: Scene,
  from: number,
  to: number,
  saying: Saying,
  outer: Speech | null,
  drafts: Draft[],
): void {
  const { discourse, sentence, words } = scene;
  const apposed = words[saying.source.to]?.text === "," ? apposedPersons(scene, saying.source) : [];
  // "Toll, she insists, has to go": whoever is spoken of in the words does not say them.
  const { source } = saying;
  const pronoun = source.to - source.from === 1 && /^(?:he|she)$/.test(words[source.from].lower);
  const found =
    apposed.length > 0
      ? apposed
      : pronoun
        ? resolvePronoun(discourse, sentence, words[source.from].lower, source.from, namesEnd(scene, from, to, saying))
        : resolvePhrase(discourse, sentence, source, true);
  // "A scholar who advises the court was blunt: both camps, she insisted, …": of nobody named, the one unnamed person of the sentence.
  const unnamed = pronoun && found.length === 0 ? unnamedIn(sentence) : [];
  const names = unnamed.length === 1 ? unnamed : found;
  const reported = outer !== null && outer.cue !== null ? outer.chain : [];
  const speech = speechOf([...reported, ...passedOn(scene, from, saying)], names, saying.cue, saying.lemma);
  // "Who would pay, she would not say": what was asked, and no answer.
  if (saying.group?.isNegated === true && names.length > 0) {
    const whole = { from, to };
    drafts.push({
      kind: "statement",
      ...whole,
      rule: "statement-silence",
      cue: saying.cue,
      content: null,
      chain: speech.chain,
      actors: names,
      counterparts: [],
      stance: "neutral",
      modality: "denied",
    });
    return;
  }
  // "the Financial Times reported, citing people briefed on the talks"
  const isStatement = isIssuedText(scene, saying.source);
  const isIssued = isStatement && names.length > 0 && !isAnonymous(names[0]);
  // "…, the joint statement stipulates": its terms, on the word of whoever issued it.
  if (isStatement && STIPULATES.has(saying.lemma)) {
    const issuers = issuersOf(scene, saying.source);
    readTextSays(scene, from, to, saying, drafts, issuers.length === 0 && isIssued ? [names] : issuers);
    return;
  }
  if (
    !isIssued &&
    !isBodyThatSpoke(scene, saying.source, saying.group) &&
    isTextSource(scene, saying.source) &&
    !tellsOfText(scene, from, to, saying) &&
    (saying.lemma === "according" || isTermOfText(scene, saying, from, to))
  ) {
    readTextSays(scene, from, to, saying, drafts);
    return;
  }
  const citing =
    citedSource(scene, saying.whole.to, to) ??
    learntFrom(scene, saying) ??
    heardFrom(scene, saying) ??
    quotedBehind(scene, saying);
  // "…, he has been told by the ministry, according to an aide": the last source is the outermost.
  const reporter =
    saying.group !== null && citing === null && words[saying.whole.to]?.text === ","
      ? findAccordingTo(words, scene.groups, saying.whole.to + 1, to, scene.inQuote)
      : null;
  if (reporter !== null && reporter.whole.from === saying.whole.to + 1 && to - reporter.whole.to <= 1) {
    const holders = resolvePhrase(discourse, sentence, reporter.source, true);
    const chain = [...(outer !== null && outer.cue !== null ? outer.chain : []), holders, names];
    const told: Speech = { chain, speaker: names, cue: reporter.cue, lemma: saying.lemma };
    rememberSpeaker(scene, told);
    const left = trimRange(scene, { from, to: saying.whole.from });
    readContent(scene, left.from, left.to, told, { from: saying.whole.from, to: reporter.whole.to }, null, drafts);
    return;
  }
  const inner: Speech =
    citing === null ? speech : { ...speech, speaker: citing.names, chain: [...speech.chain, citing.names] };
  const attribution = { from: saying.whole.from, to: citing?.to ?? saying.whole.to };
  // "…, the Herald reported, citing aides. They …": the paper's sources are not spoken of.
  rememberSpeaker(scene, inner.speaker.some(isCrowd) ? { ...inner, speaker: names } : inner);
  const left = trimRange(scene, { from, to: attribution.from });
  let right = trimRange(scene, { from: attribution.to, to });
  // "Rebels burnt the mill, she charged, and the army looked on": what is only alleged is her statement, whatever it tells of.
  if (CHARGES.has(saying.lemma) && names.length > 0 && left.from < left.to) {
    const goesOn = /^(?:and|or)$/.test(words[right.from]?.lower ?? "") || words[right.from - 1]?.lower === "and";
    const end = goesOn ? right.to : attribution.to;
    drafts.push({
      kind: "statement",
      from: left.from,
      to: end,
      rule: "statement-charged",
      cue: saying.cue,
      content: goesOn ? { from: left.from, to: end } : left,
      chain: inner.chain,
      actors: names,
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
      attribution,
    });
    if (goesOn || right.from >= right.to) return;
    // "…, a charge that the ministry denies": somebody else's.
    readSegments(scene, right.from, right.to, null, drafts);
    return;
  }
  if (left.from < left.to && leadsInQuote(scene, attribution.to)) {
    readAroundColon(scene, left, right, inner, attribution, drafts);
    return;
  }
  if (right.from < right.to && left.from < left.to) {
    const lead = words[right.from - 1]?.lower ?? "";
    const startsAnew =
      ["but", "though", "although", "while", "and", "as", "whereas"].includes(words[right.from].lower) ||
      lead === "but" ||
      lead === "and";
    const isComplete = scene.groups.some(
      (group) => group.form === "finite" && group.from >= left.from && group.to <= left.to,
    );
    // "…, she said, as soldiers shelled the market", "…, she said, even as …": what went on meanwhile.
    const as = words[right.from].lower === "even" ? right.from + 1 : right.from;
    if (
      words[as]?.lower === "as" &&
      isComplete &&
      reported.length === 0 &&
      !/^(?:long|soon|well|far|much|if|though|to|part|of)$/.test(words[as + 1]?.lower ?? "")
    ) {
      readContent(scene, left.from, left.to, inner, attribution, null, drafts);
      readOwn(scene, { from: as + 1, to: right.to }, drafts);
      return;
    }
    const isTail =
      /^(?:none|no|nothing)$/.test(words[right.from + 1]?.lower ?? words[right.from].lower) &&
      words
        .slice(right.from, right.to)
        .some((word) => /^(?:scheduled|fixed|set|announced|agreed|confirmed)$/.test(word.lower));
    if (isTail) {
      readContent(scene, left.from, left.to, inner, { from: attribution.from, to: right.to }, null, drafts);
      return;
    }
    // "“…,” said Mara Quill, who denied that …": what the source says besides is told of the source.
    if (/^(?:who|which)$/.test(words[right.from].lower) && names.length > 0) {
      readContent(scene, left.from, left.to, inner, attribution, null, drafts);
      readWhoSays(scene, right, { names, range: saying.source }, reported.length > 0 ? outer : null, drafts);
      return;
    }
    // "…, the army said, blaming the rebels": what whoever says it does besides.
    const participle = scene.groups.find((group) => group.from === right.from && group.form === "ing");
    if (
      participle !== undefined &&
      names.length > 0 &&
      participle.lemma !== "cite" &&
      SPEECH_ACTS.has(participle.lemma)
    ) {
      readContent(scene, left.from, left.to, inner, attribution, null, drafts);
      readDoingSo(
        scene,
        right,
        participle,
        { names, range: saying.source },
        reported.length > 0 ? outer : null,
        drafts,
      );
      return;
    }
    // "…, the palace said, hours after troops shot four people, according to the clinic": what came before is told by somebody else.
    if (isComplete && opensWithSpan(words, right)) {
      readContent(scene, left.from, left.to, inner, attribution, null, drafts);
      readOwn(scene, right, drafts);
      return;
    }
    const condition = wholeCondition(scene, { from: left.from, to: right.to }, inner, attribution);
    if (condition !== null) {
      drafts.push(...attachAttribution([condition], attribution));
      return;
    }
    if (isComplete && (startsAnew || words[attribution.to]?.text === ".")) {
      readContent(scene, left.from, left.to, inner, attribution, null, drafts);
      const isAnd = words[right.from].lower === "and" || lead === "and";
      if (["though", "although", "while", "as", "whereas", "but", "and"].includes(words[right.from].lower))
        right = { from: right.from + 1, to: right.to };
      const isOther = /^(?:but|though|although|while|whereas)$/.test(words[right.from - 1].lower);
      const isOwn = leavesTense(scene, left, right, saying.cue.from) || (isOther && tellsOfSilence(scene, right));
      if ((isAnd || isOther) && reported.length === 0 && isOwn) {
        readOwn(scene, right, drafts);
        return;
      }
      const subject = subjectOf(scene, left, right);
      readContent(scene, right.from, right.to, { ...inner, cue: null }, null, null, drafts, subject ?? undefined);
      return;
    }
    const about = antecedentOf(scene, left);
    readContent(scene, left.from, right.to, inner, attribution, attribution, drafts, about ?? undefined);
    return;
  }
  const only = left.from < left.to ? left : right;
  if (only.from >= only.to) return;
  readContent(scene, only.from, only.to, inner, attribution, null, drafts);
}

/** "“…,” Toll said, but | the paper gave no details": another than whoever speaks, who would not say. */
function tellsOfSilence({ words, groups, met }: Scene, { from, to }: WordRange): boolean {
  const first = groups.find((group) => group.form === "finite" && group.from >= from);
  const isOther = first !== undefined && first.from > from && !words[first.from - 1].tag.startsWith("PRON");
  return isOther && SILENCE.test(` ${phraseOf(words, from, to)} `, met);
}

/** "…, a trader told the paper | : “…”" */
function leadsInQuote({ words, inQuote }: Scene, colon: number): boolean {
  return words[colon]?.text === ":" && isQuoteMark(words[colon + 1]) && inQuote(colon + 1);
}

/** "Shops reopened, a trader said: “Nobody knows for how long.”": what is told before its source, and what is quoted behind; one statement where it is no more. */
function readAroundColon(
  scene: Scene,
  left: WordRange,
  right: WordRange,
  speech: Speech,
  attribution: WordRange,
  drafts: Draft[],
): void {
  const told: Draft[] = [];
  readContent(scene, left.from, left.to, speech, null, null, told);
  const quoted: Draft[] = [];
  readContent(scene, right.from, right.to, speech, attribution, null, quoted);
  const isMore = told.some(({ kind }) => kind !== "statement");
  if (isMore) drafts.push(...told);
  for (const draft of quoted)
    drafts.push(!isMore && draft === quoted[0] && draft.kind === "statement" ? { ...draft, from: left.from } : draft);
}

/** True for words that open with "hours after", "two days before", "a week since". */
function opensWithSpan(words: Scene["words"], { from, to }: WordRange): boolean {
  let at = from;
  while (at < to && at - from < 4 && /^(?:NUM|DET|ADJ|ADV)/.test(words[at].tag)) at++;
  return (
    /^(?:hours?|minutes?|days?|weeks?|months?|years?|moments|shortly|soon|just)$/.test(words[at]?.lower ?? "") &&
    /^(?:after|before)$/.test(words[at + 1]?.lower ?? "")
  );
}
