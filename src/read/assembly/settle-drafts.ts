import { isQuoteMark, isSign, phraseOf } from "../frames/words.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";
import type { ActorName } from "../../domain/claim.ts";
import { PARENTHETIC } from "../speakers/cues.ts";
import { speakerBefore } from "../speakers/discourse.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Draft, Scene, Speech } from "./draft.ts";
import { readQuotation } from "./read-quotation.ts";
import { besideSource, whoseQuotation } from "./whose-quotation.ts";

/**
 * Makes the drafts of one sentence fit to be filed: edges trimmed, duplicates and weaker readings of the same words dropped, quotations
 * whole, and a claim added for a quotation that none holds.
 */
export function settleDrafts(
  scene: Scene,
  drafts: readonly Draft[],
  quotes: readonly QuoteRegion[],
  region: number,
): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const trimmed = onSpeakersWord(scene, quotes, wholeQuotes(scene, trim(scene, draft)));
    if (trimmed.to <= trimmed.from || isScrap(scene, trimmed)) continue;
    const toll =
      trimmed.kind === "casualty" && !countsAnew(scene, trimmed)
        ? out.findIndex(
            // "left no one dead but wounded seven": none and some are two.
            ({ kind, to, modality, chain }) =>
              kind === "casualty" &&
              Math.abs(trimmed.from - to) <= 2 &&
              modality === trimmed.modality &&
              // "nine died, aides said, while forty fled, according to the ministry": two counts.
              (trimmed.chain.length === 0 || chain.join(">") === trimmed.chain.join(">")),
          )
        : -1;
    if (toll >= 0) {
      // "killed four and drove 900 from their homes" is one toll.
      const first = out[toll];
      out[toll] = {
        ...first,
        to: Math.max(first.to, trimmed.to),
        content:
          first.content === null || trimmed.content === null
            ? null
            : { from: first.content.from, to: trimmed.content.to },
        attribution: first.attribution ?? trimmed.attribution ?? null,
        cue: first.cue ?? trimmed.cue,
      };
      continue;
    }
    const twin = out.findIndex((other) => other.kind === trimmed.kind && isTwin(other, trimmed));
    if (twin < 0) out.push(trimmed);
    else if (
      trimmed.chain.length > out[twin].chain.length ||
      (endTogether(out[twin], trimmed) && trimmed.from < out[twin].from)
    )
      out[twin] = trimmed;
  }
  return [...out, ...uncovered(scene, out, quotes, region)];
}

/** "…, and the guild counts 900 missing": a toll on another's count is one of its own. */
function countsAnew({ words, groups }: Scene, { from, to }: Draft): boolean {
  // "The clinic treated three; by its tally 40 have been killed": what stands behind a semicolon or colon is a sentence of its own.
  if (/^[;:]$/.test(words[from - 1]?.text ?? "")) return true;
  // "A bomb killed seven, and nine guards died the same day when a mine went off": another day or cause.
  const isOther =
    words[from - 1]?.lower === "and" &&
    words[from - 2]?.text === "," &&
    / (?:the same (?:day|night|week|month)|\S+ later|when|after) /.test(` ${phraseOf(words, from, to)} `);
  if (isOther) return true;
  // "…, and on Friday gunmen wounded four": another happening, where the figure is not the subject ("killed four and 900 fled").
  const verb = groups.find((group) => group.from >= from && group.to <= to && group.form === "finite");
  const opening = verb === undefined || verb.isPassive ? [] : words.slice(from, verb.from);
  const isCounted =
    opening.at(-1)?.tag === "NUM" || /^(?:dozens|scores|hundreds|thousands)$/.test(opening[0]?.lower ?? "");
  if (
    !isCounted &&
    /^(?:ADP|DET|NOUN|PROPN)/.test(opening[0]?.tag ?? "") &&
    opening.some(({ tag }) => /^(?:NOUN|PROPN)/.test(tag))
  )
    return true;
  return groups.some(
    (group) =>
      group.form === "finite" &&
      group.from > from &&
      group.to <= to &&
      /^(?:count|put|record|register|tally|reckon|list)$/.test(group.lemma),
  );
}

/** "deny it", "land included": a word or two that a cut between clauses left over say nothing. */
function isScrap({ words }: Scene, { rule, from, to }: Draft): boolean {
  if (rule !== "statement-content" && rule !== "statement-phrase") return false;
  const said = words.slice(from, to);
  return said.filter((word) => !isSign(word)).length <= 2 && !said.some((word) => isQuoteMark(word));
}

/** "the truce between the two, which took effect on Monday" and "which took effect on Monday": one accord, told with its noun. */
function endTogether(a: Draft, b: Draft): boolean {
  return (
    a.kind === b.kind &&
    (a.kind === "agreement" || a.kind === "meeting") &&
    a.to === b.to &&
    a.modality === b.modality &&
    a.stance === b.stance
  );
}

function isTwin(a: Draft, b: Draft): boolean {
  // "Kenya is acting as facilitator, the ministry said", with and without where it said so: one part played.
  if (
    a.rule === "role-deed" &&
    b.rule === a.rule &&
    a.actors.join() === b.actors.join() &&
    a.from < b.to &&
    b.from < a.to
  )
    return true;
  if (a.kind === "role" || a.kind === "provision") return a.from === b.from && a.to === b.to;
  if (endTogether(a, b)) return true;
  // "A truce, signed in May, collapsed": made and ended are two claims.
  if (a.kind === "agreement" && a.modality !== b.modality && (a.from !== b.from || a.to !== b.to)) return false;
  // "[Quill, who said the map was wrong], would not say why": what was said and what was not are two claims.
  if (a.kind === "statement" && a.modality !== b.modality && a.to !== b.to) return false;
  // "[The crossing, closed since 2019], reopened on Monday": the shorter is a deed of its own.
  if (
    a.kind === "incident" &&
    a.from === b.from &&
    Math.min(a.to, b.to) - a.from < 0.6 * (Math.max(a.to, b.to) - a.from)
  )
    return false;
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > 0 && (2 * shared) / (a.to - a.from + (b.to - b.from)) > 0.7;
}

function trim(scene: Scene, draft: Draft): Draft {
  const { words } = scene;
  let { from, to } = draft;
  while (
    from < to &&
    isSign(words[from]) &&
    !isQuoteMark(words[from]) &&
    words[from].text !== "(" &&
    words[from].text !== "$"
  )
    from++;
  while (to > from && isSign(words[to - 1]) && !isQuoteMark(words[to - 1]) && !/^[)\]%$]$/.test(words[to - 1].text))
    to--;
  // "will go on today (Friday | )": the bracket that closes what the span opens.
  if (
    words[to]?.text === ")" &&
    words.findLast((word, i) => i >= from && i < to && /^[()]$/.test(word.text))?.text === "("
  )
    to++;
  return from === draft.from && to === draft.to ? draft : { ...draft, from, to };
}

/** A span that starts or ends with its quotation takes the marks in. */
function wholeQuotes(scene: Scene, draft: Draft): Draft {
  const { words } = scene;
  let { from, to } = draft;
  if (
    from > 0 &&
    isQuoteMark(words[from - 1]) &&
    scene.inQuote(from - 1) &&
    words[from - 1].end === words[from].start &&
    words[from - 1].text !== "'"
  ) {
    const closes = words.slice(from, to).some((word, i) => isQuoteMark(word) && scene.inQuote(from + i));
    if (closes) from--;
  }
  let end = to;
  while (end < words.length && isSign(words[end]) && !isQuoteMark(words[end])) end++;
  if (
    end < words.length &&
    isQuoteMark(words[end]) &&
    scene.inQuote(end) &&
    scene.inQuote(to - 1) &&
    (end === words.length - 1 || !scene.inQuote(end + 1)) &&
    words.slice(from, to).some((word) => isQuoteMark(word))
  )
    to = end + 1;
  return from === draft.from && to === draft.to ? draft : { ...draft, from, to };
}

/** Every quotation lies inside some claim: what no rule took becomes a statement of the sentence's speaker. */
function uncovered(scene: Scene, drafts: readonly Draft[], quotes: readonly QuoteRegion[], region: number): Draft[] {
  const { words, discourse } = scene;
  const out: Draft[] = [];
  const last = words[words.length - 1].end;
  for (let q = region; q < quotes.length && quotes[q].start < last; q++) {
    const quote = quotes[q];
    if (quote.depth > 0 || quote.end <= words[0].start) continue;
    const covered = [...drafts, ...out].some(
      (draft) => words[draft.from].start <= quote.start && words[draft.to - 1].end >= Math.min(quote.end, last),
    );
    if (covered) continue;
    const partly = drafts.findIndex(
      (draft) => draft.kind !== "role" && words[draft.from].start < quote.end && words[draft.to - 1].end > quote.start,
    );
    if (partly >= 0) continue;
    let from = 0;
    while (from < words.length - 1 && words[from].end <= quote.start) from++;
    let to = words.length;
    while (to > from + 1 && words[to - 1].start >= quote.end) to--;
    // A quotation alone in its sentence belongs to the last speaker; a few quoted words to the whole clause.
    const isAlone = from <= 1 && to >= words.length - 1;
    const clause = { from: clauseStart(scene, from), to: clauseEnd(scene, to) };
    const beside = isAlone ? null : besideSource(scene, clause, { from, to }, drafts);
    // "The offer was fair, she said, | but “will not wait”"
    const range = isAlone
      ? { from, to }
      : beside === null
        ? clause
        : { ...clause, from: pastSigns(scene, beside.to, from) };
    // "If Sweden signs, “we can be done in an afternoon”": whoever spoke before names the terms.
    const isCondition = !isAlone && /^(?:if|unless|once|until|provided)$/.test(words[range.from].lower);
    const isGoingOn =
      isAlone || goesOn(scene) || (isCondition && speakerBefore(scene.discourse, scene.sentence) !== null);
    const speaker = isGoingOn ? (discourse.speaker?.names ?? []) : [];
    const named = isGoingOn ? speaker : namedBeside(scene, from, to);
    const speech: Speech = {
      chain: isGoingOn ? (discourse.speaker?.chain ?? []) : named.length > 0 ? [named] : [],
      speaker: named,
      cue: null,
      lemma: "say",
    };
    const chain = isGoingOn || isAlone ? speech.chain : whoseQuotation(scene, clause, { from, to }, beside);
    const told = isAlone || from <= 1 ? whatIsQuoted(scene, { from, to }, speech) : null;
    if (told !== null) {
      out.push({ ...told, ...range, content: { from, to }, rule: `${told.rule}+` });
      continue;
    }
    out.push({
      kind: isCondition ? "condition" : "statement",
      ...range,
      rule: isCondition ? "condition-scare-quote" : isAlone ? "statement-bare-quotation" : "statement-scare-quote",
      cue: null,
      content: { from, to },
      chain,
      actors: chain.at(-1) ?? [],
      counterparts: [],
      stance: isCondition ? "conditional" : "neutral",
      modality: "asserted",
    });
  }
  return out;
}

// An event told in words quoted of whoever spoke in the sentence before is theirs to answer for, not the narrator's.
function onSpeakersWord(scene: Scene, quotes: readonly QuoteRegion[], draft: Draft): Draft {
  const { speaker } = scene.discourse;
  if (draft.kind !== "incident" || draft.chain.length > 0 || speaker === null || !goesOn(scene)) return draft;
  const start = scene.words[draft.from].start;
  const end = scene.words[draft.to - 1].end;
  return quotes.some((quote) => quote.start < end && quote.end > start) ? { ...draft, chain: speaker.chain } : draft;
}

/** "The army denied it. It had fired “only at posts”": a sentence about whoever spoke in the one before, in their own words. */
function goesOn(scene: Scene): boolean {
  return (
    speakerBefore(scene.discourse, scene.sentence) !== null && /^(?:it|he|she|they|we|i)$/.test(scene.words[0].lower)
  );
}

/** The person named outside the quotation, beside a verb of saying. */
function namedBeside({ discourse, sentence, groups }: Scene, from: number, to: number): readonly ActorName[] {
  const person = discourse.cast.mentions[sentence.number].find(
    (mention) => mention.kind === "person" && (mention.to <= from || mention.from >= to),
  );
  const says =
    person !== undefined &&
    groups.some(
      (group) =>
        PARENTHETIC.has(group.lemma) && (Math.abs(group.from - to) <= 1 || Math.abs(person.to - group.from) <= 1),
    );
  return says ? [person.name] : [];
}

/** A quotation of some length that states a stand, terms or an accord rather than anything else, though nobody was found to say it. */
function whatIsQuoted(scene: Scene, range: WordRange, speech: Speech): Draft | null {
  if (range.to - range.from < 5) return null;
  const read: Draft[] = [];
  readQuotation(scene, range, speech, null, read);
  const [first] = read;
  return first !== undefined && (first.kind === "position" || first.kind === "condition" || first.kind === "agreement")
    ? first
    : null;
}

/** The first word between two that is no comma. */
function pastSigns({ words }: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && isSign(words[at]) && !isQuoteMark(words[at])) at++;
  return at;
}

function clauseStart(scene: Scene, at: number): number {
  let from = at;
  while (from > 0 && scene.words[from - 1].text !== ";" && scene.words[from - 1].text !== "—") from--;
  return from;
}

function clauseEnd(scene: Scene, at: number): number {
  let to = at;
  while (to < scene.words.length && scene.words[to].text !== ";" && scene.words[to].text !== "—") to++;
  while (to > at && isSign(scene.words[to - 1]) && !isQuoteMark(scene.words[to - 1])) to--;
  return to;
}
