import { isAnonymous } from "../../domain/actor.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { splitSegments } from "../frames/segments.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, phraseOf } from "../frames/words.ts";
import { isOwnSide } from "../positions/position-holder.ts";
import { isWholeCondition } from "../positions/whole-condition.ts";
import { isCommand, isRefusal, isWish, pastOwnSaying } from "../positions/spoken-demand.ts";
import { SAYING } from "../speakers/cues.ts";
import { hasClause } from "../speakers/saying.ts";
import { classify, propose } from "./classify-clause.ts";
import { type Carried, whoIs } from "./clause-subject.ts";
import { EVENT_KINDS, type Draft, type Scene, type Speech } from "./draft.ts";
import { trimRange } from "./edges.ts";

/** "On his way in he was blunter: “Our demand …”": a clause and a colon bring in a quotation. */
export function colonQuote(scene: Scene, group: VerbGroup, to: number): boolean {
  for (let i = group.to; i + 1 < to; i++)
    if (scene.words[i].text === ":" && !scene.inQuote(i))
      return isQuoteMark(scene.words[i + 1]) && scene.inQuote(i + 1) && !isHandedOn(scene, group, i);
  return false;
}

/** "In the diary she has given away, Quill is harsher: “…”": a later verb with a subject of its own brings in the quotation. */
function isHandedOn({ words, groups }: Scene, group: VerbGroup, colon: number): boolean {
  const later = groups.find((other) => other.form === "finite" && other.from > group.to && other.to <= colon);
  const subject = later === undefined ? null : subjectBefore(words, later, group.to);
  return subject !== null && !subject.isRelative && words[subject.from - 1]?.text === ",";
}

/** True when the range is one direct quotation (or two with the attribution between them). */
export function isWholeQuote(scene: Scene, range: WordRange, hole: WordRange | null): boolean {
  const { words } = scene;
  if (!isQuoteMark(words[range.from])) return false;
  for (let i = range.from; i < range.to; i++) {
    if (hole !== null && i >= hole.from && i < hole.to) continue;
    if (!scene.inQuote(i) && !isSign(words[i])) return false;
  }
  return true;
}

/** A direct quotation is one claim; a condition or event inside a longer one is filed beside it. */
export function readQuotation(
  scene: Scene,
  range: WordRange,
  speech: Speech,
  hole: WordRange | null,
  drafts: Draft[],
): void {
  const groups =
    hole === null ? scene.groups : scene.groups.filter((group) => group.to <= hole.from || group.from >= hole.to);
  const inner: Scene = { ...scene, groups };
  const cuts: WordRange[] = [];
  let start = range.from;
  for (let i = range.from; i <= range.to; i++) {
    const { text } = scene.words[i] ?? { text: "." };
    const isStop = text === "." || text === "!" || text === "?" || text === ";";
    if (i < range.to && !isStop && !(i > range.from + 3 && turnsToTerms(scene, i))) continue;
    if (i > start) cuts.push({ from: start, to: Math.min(i, range.to) });
    start = i + 1;
  }
  const sentences = cuts.filter((cut) => isSentence(inner, cut));
  const read = cuts.map((cut) => readCut(inner, cut, speech));
  const parts = sentences.length < 2 ? read.flat() : cuts.flatMap((cut, i) => asTerms(scene, cut, read[i]));
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
    // “I am not going to give you a date”
    modality: parts.length === 1 && parts[0].rule === "statement-silence" ? "denied" : "asserted",
  };
  // “The pact dies unless money comes. Nobody has been paid since May”: terms are the whole only where each sentence is of them.
  const isOfTerms =
    sentences.length < 2 || cuts.every((cut, i) => !sentences.includes(cut) || read[i][0]?.kind === "condition");
  // “Nobody will sign there again,” she predicts: what is foretold or feared wants nothing.
  const chosen =
    FORETELLS.has(speech.lemma) && parts.every((part) => part.kind === "position") ? null : whatItIs(parts, isOfTerms);
  if (chosen === null) drafts.push(statement);
  else
    drafts.push({
      ...chosen,
      ...whole,
      content: whole,
      cue: speech.cue,
      chain: speech.chain,
      actors: chosen.kind === "position" ? speech.speaker : chosen.actors,
      rule: parts.length > 1 && chosen.kind === "position" ? "position-quotation" : chosen.rule,
    });
  // “The army shelled the port. Our calendar is not theirs”: the statement, and the event that it holds.
  if (chosen === null && parts.length > 1)
    for (const part of parts) if (EVENT_KINDS.has(part.kind)) drafts.push({ ...part, cue: null });
  const terms = parts.filter((part) => part.kind === "condition");
  if (chosen?.kind !== "condition" && (parts.length > 1 || sentences.length > 1))
    drafts.push(...terms.map((part) => ({ ...part, cue: null })));
}

/** True for a sentence of a quotation, rather than “Absolutely.” or what stands between two stops. */
function isSentence({ words, groups }: Scene, { from, to }: WordRange): boolean {
  return hasClause(groups, from, to) || words.slice(from, to).filter((word) => !isSign(word)).length > 3;
}

/** “If they leave, we sign and we disarm.”: a sentence that opens with its terms is of them from end to end. */
function asTerms(scene: Scene, cut: WordRange, made: readonly Draft[]): readonly Draft[] {
  const [first] = made;
  if (first?.kind !== "condition") return made;
  const piece = trimQuoted(scene, cut);
  return [{ ...first, ...piece, content: piece }, ...made.filter((part) => EVENT_KINDS.has(part.kind))];
}

/** What one sentence of a quotation holds, clause by clause. */
function readCut(scene: Scene, sentence: WordRange, speech: Speech): readonly Draft[] {
  const { words, groups } = scene;
  const cut = pastOwnSaying(words, sentence);
  const told = spokenWill(scene, cut, speech);
  if (told !== null) return [told];
  const parts: Draft[] = [];
  const isQuoting = quotesAnother(scene, cut);
  let carried: Carried = { names: speech.speaker, range: null };
  for (const segment of splitSegments(words, groups, cut.from, cut.to, () => false)) {
    const piece = trimQuoted(scene, segment);
    if (segment.clause === null || piece.to <= piece.from) continue;
    const who = whoIs(scene, segment.clause, carried);
    const isSpoken = who.range !== null && /^(i|we)$/.test(words[who.range.from].lower);
    const p = propose(
      scene,
      piece,
      segment.clause,
      isSpoken ? { names: speech.speaker, range: who.range } : who,
      speech,
      null,
    );
    const isOfOthers =
      who.range !== null &&
      !isSpoken &&
      (/^(?:they|he|she|you)$/.test(words[who.range.from].lower) ||
        (who.names.some((name) => !isAnonymous(name)) &&
          !isOfText(speech.speaker) &&
          !isOwnSide({ ...p, speech: { ...speech, cue: null } }, speech.speaker)));
    parts.push(
      ...classify(p).map((part) =>
        part.kind === "position" && (isQuoting || (isOfOthers && TOLD.test(part.rule))) ? asStatement(part) : part,
      ),
    );
    carried = who;
  }
  return parts;
}

/** “They said plainly | ‘We must win’”, “he says | that we must”: what somebody else says than whoever speaks. */
function quotesAnother({ words, groups }: Scene, { from, to }: WordRange): boolean {
  return groups.some((group) => {
    if (group.form !== "finite" || group.from < from || group.to > to || !SAYING.has(group.lemma)) return false;
    const subject = subjectBefore(words, group, from);
    if (subject === null || /^(?:i|we|it)$/.test(words[subject.head.from].lower)) return false;
    if (words[group.to]?.lower === "that" && /^(?:he|she|they)$/.test(words[subject.head.from].lower)) return true;
    const mark = words.findIndex((word, i) => i >= group.to && i < to && isQuoteMark(word));
    return mark >= 0 && mark - group.to <= 3 && mark + 1 < to;
  });
}

const FORETELLS: ReadonlySet<string> = new Set(
  "predict forecast foretell prophesy fear reckon guess suspect speculate estimate muse joke quip recall reminisce".split(
    " ",
  ),
);

/** "…, reads the communiqué": what a text says of its parties is theirs. */
function isOfText(speaker: readonly string[]): boolean {
  return speaker.every((name) =>
    /^anonymous: .*(?:statement|communiqu[ée]|declaration|text|document|letter|accord)/.test(name),
  );
}

/** Rules of refusal, which make a stand of a quotation wherever in it they stand. */
const REFUSES: ReadonlySet<string> = new Set([
  "position-will-not",
  "position-refusal",
  "position-verdict",
  "position-no-way",
]);

/** Rules that read a stand off its subject's verb. */
const TOLD = /^position-(?:speech|attitude|adjective|readiness|phrase)/;

/** “She has offered a share of it”: what the speaker says of others' words is a statement. */
function asStatement(part: Draft): Draft {
  return { ...part, kind: "statement", rule: "statement-content", stance: "neutral", modality: "asserted" };
}

/** “We plan no war, | but if they start one we are ready”: "but if" turns a quoted sentence to its terms. */
function turnsToTerms({ words }: Scene, at: number): boolean {
  return (
    words[at].lower === "but" &&
    (words[at - 1].text === "," || isQuoteMark(words[at - 1])) &&
    /^(?:if|unless|once|should)$/.test(words[at + 1]?.lower ?? "")
  );
}

/**
 * What a whole quotation is filed as: what its only sentence holds, the stand or terms it opens with, or a demand anywhere in it.
 *
 * @param isOfTerms - whether terms in it may be the whole, rather than one of its sentences
 */
function whatItIs(parts: readonly Draft[], isOfTerms: boolean): Draft | null {
  if (parts.length === 0) return null;
  const first = isOfTerms ? parts[0] : parts.find((part) => part.kind !== "condition");
  if (first === undefined) return null;
  if (parts.length === 1) return first.kind === "statement" ? null : first;
  if (first.kind === "position" || first.kind === "condition") return first;
  // “Nobody has shown me a map. I will not sign it”
  return (
    parts.find(
      (part) =>
        part.kind === "position" &&
        (part.modality === "sought" || REFUSES.has(part.rule) || (TURNED.test(part.rule) && part.stance === "opposes")),
    ) ?? null
  );
}

/** Rules of verbs of approval, which refuse where they are denied: “I will not yield”. */
const TURNED = /^position-(?:speech|attitude)-supports/;

/** "Lift the siege or we will leave", "Lift the ban and we shall come": what follows if the command is not met, or if it is. */
const OR_AND =
  / (?:or (?:else|we|they|i|there|it|you|face|the \w+|our \w+) .*(?:will|'ll|shall|face)|and (?:then )?(?:we|i|they|there|you|it|peace|our \w+|the \w+) (?:will|'ll|shall|can|would)) /;

/** A quoted sentence that commands or refuses without a verb of doing so. */
export function spokenWill(scene: Scene, cut: WordRange, speech: Speech): Draft | null {
  const isAsked = isCommand(scene.words, scene.groups, cut) || isWish(scene.words, cut);
  const isWhole = isWholeCondition(scene, cut, null);
  if (!isWhole && !isAsked && !isRefusal(scene.words, cut)) return null;
  const phrase = ` ${phraseOf(scene.words, cut.from, cut.to)} `;
  // "Lift the siege or we will leave": a demand with its threat.
  const isThreat = isAsked && OR_AND.test(phrase);
  const isUntil = isWhole || / (?:until|unless|if|only when|only if|only after|once) /.test(phrase);
  const opposes = !isAsked || / (?:stop|not|n't|never|no|end|drop|scrap|cease|halt) /.test(phrase.slice(0, 40));
  return {
    kind: isThreat || isUntil ? "condition" : "position",
    ...cut,
    rule: isThreat || isUntil ? "condition-command" : isAsked ? "position-command" : "position-refusal",
    cue: speech.cue,
    content: cut,
    chain: speech.chain,
    actors: speech.speaker,
    counterparts: [],
    stance: isThreat || isUntil ? "conditional" : opposes ? "opposes" : "supports",
    modality: isThreat || isUntil || !isAsked ? "asserted" : "sought",
  };
}

function trimQuoted(scene: Scene, range: WordRange): WordRange {
  const { words } = scene;
  let { from, to } = trimRange(scene, range);
  while (from < to && isSign(words[from])) from++;
  while (to > from && isSign(words[to - 1])) to--;
  return { from, to };
}
