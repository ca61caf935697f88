import { isAnonymous } from "../../domain/actor.ts";
import { tollInWords } from "../events/counted-harm.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import type { Clause } from "../frames/segments.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { phraseOf } from "../frames/words.ts";
import { readCondition } from "../positions/read-condition.ts";
import { isWholeCondition } from "../positions/whole-condition.ts";
import { sideSpokenFor } from "../positions/position-holder.ts";
import { readPosition } from "../positions/read-position.ts";
import { personNamed } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { propose } from "./classify-clause.ts";
import { type Draft, namesIn, type Scene, type Speech } from "./draft.ts";

const DEPENDS = phrasePattern(
  / (?:depends?|depended|hinges?|hinged) (?:on|upon|entirely on|largely on) (?!(?:whom?|whose|the (?:speaker|teller|listener|beholder|observer)) )/,
);

/** "Whether the bridge opens depends on the inspectors": a condition without a main clause that the segments show. */
export function dependence(scene: Scene, from: number, to: number): Draft[] {
  if (!DEPENDS.mayMatch(scene.met) || !DEPENDS.regex.test(` ${phraseOf(scene.words, from, to)} `)) return [];
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

/** "Nothing from the rebels", "No reason given by either": nobody would say, told without a verb. */
export function silence(scene: Scene, from: number, to: number): Draft[] {
  const { words, discourse, sentence } = scene;
  if (!/^(?:no|nothing|neither|not)$/.test(words[from].lower)) return [];
  let at = from + 1;
  let isWord = words[from].lower === "nothing";
  while (at < to && at < from + 9 && !/^(?:from|by)$/.test(words[at].lower)) {
    if (
      /^(?:word|comment|reply|response|answer|reaction|reason|reasons|explanation|statement|line|sound|confirmation)$/.test(
        words[at].lower,
      )
    )
      isWord = true;
    if (/^(?:VERB|AUX):(?:fin|modal)/.test(words[at].tag)) return [];
    at++;
  }
  if (!isWord || at >= to || !/^(?:from|by)$/.test(words[at].lower)) return [];
  const isPair = /^(?:either|both|neither)$/.test(words[at + 1]?.lower ?? "");
  const source = isPair ? { from: at + 1, to: at + 2 } : phraseAfter(words, at + 1, to);
  const actors = source === null ? [] : resolvePhrase(discourse, sentence, source, true);
  if (source === null || actors.length === 0) return [];
  return [
    {
      kind: "statement",
      from,
      to: words[source.to]?.text === "," && words[source.to + 1]?.tag === "PRON:relative" ? to : source.to,
      rule: "statement-silence",
      cue: null,
      content: null,
      chain: [actors],
      actors,
      counterparts: [],
      stance: "neutral",
      modality: "denied",
    },
  ];
}

/** "Should Sweden refuse, …", "Only when the guns are gone …": content that is one condition, however its clauses would be cut. */
export function wholeCondition(
  scene: Scene,
  range: WordRange,
  speech: Speech | null,
  hole: WordRange | null,
): Draft | null {
  if (!isWholeCondition(scene, range, hole)) return null;
  return {
    kind: "condition",
    ...range,
    rule: "condition-whole",
    cue: speech?.cue ?? null,
    content: range,
    chain: speech?.chain ?? [],
    actors: whoseCondition(scene, range, speech, hole),
    counterparts: [],
    stance: "conditional",
    modality: "asserted",
  };
}

/**
 * "Unless Sudan leaves, Kenya will not open the port, an official said": whoever the main clause behind the comma is about, where that is a
 * side; else who speaks, and without speech whoever is named first.
 */
function whoseCondition(
  scene: Scene,
  range: WordRange,
  speech: Speech | null,
  hole: WordRange | null,
): Draft["actors"] {
  const { words, groups } = scene;
  const within = groups.filter(({ form, from, to }) => form === "finite" && from >= range.from && to <= range.to);
  const main = within.find(({ from }) => words.slice(range.from, from).some(({ text }) => text === ","));
  const comma = main === undefined ? -1 : words.findIndex(({ text }, i) => i >= range.from && text === ",");
  const subject = main === undefined || hole !== null ? null : subjectBefore(words, main, comma + 1);
  if (subject !== null && !subject.isRelative) {
    const names = resolvePhrase(scene.discourse, scene.sentence, subject.head, false);
    const isSide = names.every((name) => !isAnonymous(name) && personNamed(scene.discourse.cast, name) === undefined);
    if (names.length > 0 && (isSide || speech === null)) return names;
  }
  return speech === null ? namesIn(scene, range).slice(0, 1) : sideSpokenFor(scene.discourse, speech.speaker);
}

/** A condition whose verb lost its subject to an attribution in the middle: "The council, according to its chair, can meet only if …". */
function hungOn(scene: Scene, range: WordRange, speech: Speech): Draft | null {
  const group = scene.groups.find(
    (each) => each.form === "finite" && each.modal !== null && each.from >= range.from && each.to <= range.to,
  );
  // "asked if it would be used": a question.
  if (group === undefined || scene.words[range.from].lower === "if") return null;
  const clause: Clause = { group, subject: null, link: "main", from: range.from, lead: "" };
  return readCondition(propose(scene, range, clause, { names: speech.speaker, range: null }, speech, null));
}

/** What a source is given for where no main clause was found: a condition or a verdict if its "be" shows one, else a statement. */
export function readVerbless(scene: Scene, range: WordRange, speech: Speech, drafts: Draft[]): void {
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
  const bare = group === undefined ? hungOn(scene, range, speech) : null;
  if (bare !== null) {
    drafts.push(bare);
    return;
  }
  const isToll = speech.lemma !== "deny" && tollInWords(scene.words, range);
  drafts.push({
    kind: isToll ? "casualty" : "statement",
    from: range.from,
    to: range.to,
    rule: isToll ? "casualty-phrase" : "statement-phrase",
    cue: speech.cue,
    content: range,
    chain: speech.chain,
    actors: isToll ? [] : speech.speaker,
    counterparts: [],
    stance: "neutral",
    modality: speech.lemma === "deny" ? "denied" : "asserted",
  });
}
