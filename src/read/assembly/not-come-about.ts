// What a sentence tells as if it had come about though it did not, or not wholly: "would have signed had it rained", "was to have been
// signed on Monday", "almost took Halm", "were expected to leave but did not", "stopped short of storming the palace", "nobody but X
// signed". Each rule that reads an event looks at its verb; what stands around the verb is asked once, here, for all of them.
// Weakness: only the first main verb of a claim is looked at.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "./draft.ts";
import { unsettledAs } from "../frames/unsettled.ts";
import { isGuessedAt, isHearsay } from "../frames/hedges.ts";
import { isAheadOfSaying } from "../frames/shared-auxiliary.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { phraseOf } from "../frames/words.ts";

const HAPPENS: ReadonlySet<string> = new Set(["meeting", "document", "agreement", "incident"]);
/** What is told as done or fixed, and so may be undone by the words around it. */
const TOLD: ReadonlySet<string> = new Set(["asserted", "planned"]);

/** The drafts of a sentence, those of what did not come about marked so. */
export function notComeAbout(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const unmet = unmetCondition(scene);
  const ahead = scene.groups.find((_, at) => isAheadOfSaying(scene.words, scene.groups, at))?.from ?? -1;
  return withoutPlanPutOff(scene, drafts).flatMap((draft) => {
    // "would have left Halm | had the talks succeeded": they did not.
    if (unmet >= 0 && HAPPENS.has(draft.kind) && draft.to > unmet) {
      if (draft.from > unmet && draft.from <= unmet + 2) return undone(draft, "denied");
      if (verbOf(scene, draft)?.main === unmet) return [];
    }
    // "The text will be initialled, he said, and | signed in Vell a day later"
    if (draft.from === ahead && draft.modality === "asserted" && HAPPENS.has(draft.kind))
      return { ...draft, modality: "planned" };
    if (draft.kind === "provision") return wasMeant(scene, draft) ? { ...draft, modality: "cancelled" } : draft;
    const isToll = draft.kind === "casualty";
    if (!HAPPENS.has(draft.kind) && !isToll) return draft;
    if (draft.kind === "meeting" && draft.modality === "asserted") {
      if (isAnyOf(scene, draft) || isOnlyProposed(scene, draft) || isHabit(scene, draft)) return [];
      if (isNounOf(draft) && liesAhead(scene, draft)) return { ...draft, modality: "planned" };
    }
    if (
      draft.kind === "incident" &&
      draft.modality === "asserted" &&
      SUSPECTED.has(scene.words[draft.from - 1]?.lower ?? "")
    )
      return { ...draft, from: fromSeries(scene.words, draft.from - 1), modality: "possible" };
    if (isCalledFalse(scene, draft)) return isToll ? [] : asDenial(draft);
    const unsettled = TOLD.has(draft.modality) ? unsettledAs(scene.words, verbTold(scene, draft)) : null;
    if (unsettled !== null && isToll) return unsettled === "open" ? undone(draft, "possible") : [];
    if (unsettled !== null) return undone(draft, unsettled === "open" ? "possible" : "denied");
    if (isToll) return draft;
    if (draft.modality === "denied") return cameLate(scene, draft) ?? (byThemAlone(scene, draft) ? done(draft) : draft);
    if (!TOLD.has(draft.modality)) return isStillOn(scene, draft) ? done(draft) : draft;
    if (draft.modality === "asserted" && isHedged(scene, draft)) return { ...draft, modality: "possible" };
    return heldBack(scene, draft) ?? leftUndone(scene, draft) ?? putOff(scene, draft) ?? byItsVerb(scene, draft);
  });
}

const SUSPECTED = wordList("suspected alleged presumed apparent purported");

/** "a string of | suspected rebel attacks": the words that count them belong to them. */
function fromSeries(words: Scene["words"], at: number): number {
  if (words[at - 1]?.lower !== "of" || !/^(?:string|series|spate|wave|number)$/.test(words[at - 2]?.lower ?? ""))
    return at;
  return words[at - 3]?.tag === "DET" ? at - 3 : at - 2;
}

/** "have reportedly withdrawn", "is said to have met them": told without anybody who vouches for it. */
function isHedged(scene: Scene, draft: Draft): boolean {
  const verb = verbOf(scene, draft);
  if (verb === null) return false;
  return (draft.chain.length === 0 && isHearsay(scene.words, verb)) || isGuessedAt(scene.words, verb);
}

/** A meeting told by its noun: "a round of talks", "the talks in Halm". */
function isNounOf({ rule }: Draft): boolean {
  return /^meeting-(?:noun|phrase|meeting\+)/.test(rule);
}

/** "is ready for any new round of talks": none in particular. */
function isAnyOf({ words }: Scene, { from }: Draft): boolean {
  return words[from].lower === "any";
}

/** "The proposed dialogue had been a sticking point": nobody has met yet. */
function isOnlyProposed(scene: Scene, draft: Draft): boolean {
  const opening = scene.words.slice(draft.from, draft.from + 3);
  return opening.some(({ lower }) => lower === "proposed") && verbOf(scene, draft)?.lemma === "be";
}

/** "meets few outside her circle" */
function isHabit(scene: Scene, draft: Draft): boolean {
  const verb = verbOf(scene, draft);
  return verb?.lemma === "meet" && /^(?:few|hardly|rarely|seldom)$/.test(scene.words[verb.to]?.lower ?? "");
}

const TO_COME =
  /^ (?:\S+ ){0,2}?(?:upcoming|forthcoming|subsequent|future|planned|scheduled) | due (?:to |in |on |for |next |later |this )/;
const LOOKS_TO = / (?:look|looks|looked|looking) forward to (?:\S+ ){0,4}$| invited (?:\S+ ){0,3}?(?:to|for) $/;

/** "the upcoming talks", "a third round due in September", "look forward to further talks": a meeting to come. */
function liesAhead({ words }: Scene, { from, to }: Draft): boolean {
  return (
    TO_COME.test(` ${phraseOf(words, from, Math.min(words.length, to + 2))} `) ||
    LOOKS_TO.test(` ${phraseOf(words, Math.max(0, from - 7), from)} `)
  );
}

/** The verb that tells the event: behind "Nobody knows whether", "It is not true that" the second. */
function verbTold({ words, groups }: Scene, { from, to }: Draft): number {
  const [first, second] = groups.filter((group) => group.form === "finite" && group.from >= from && group.main < to);
  if (first === undefined) return to - 1;
  const isKnown = second !== undefined && KNOWS.has(first.lemma) && unsettledAs(words, second.main) !== null;
  return isKnown ? second.main : first.main;
}

const KNOWS: ReadonlySet<string> = new Set(["know", "say", "tell", "be", "remain"]);

/** Where "had" opens what would have been needed: "They would have signed [had the guns fallen silent]"; -1 where it does not. */
function unmetCondition({ words }: Scene): number {
  const at = words.findIndex(
    ({ lower }, i) =>
      lower === "had" && i > 0 && i + 2 < words.length && /^(?:DET|PRON|NOUN|PROPN|ADJ)/.test(words[i + 1].tag),
  );
  return at >= 0 && / (?:would|could|might) (?:not |never )?have /.test(` ${phraseOf(words, 0, at)} `) ? at : -1;
}

const FALSE_REPORT =
  / (?:reports?|rumou?rs?|claims?|allegations?|suggestions?) that (?:\S+ ){2,20}(?:was|were|is|are|proved|turned out to be) (?:\S+ )?(?:false|untrue|wrong|baseless|unfounded|groundless|incorrect|fabricated|lies|a lie) /;

/** "Reports that the general had been killed were false": the deed is denied, by whoever says so. */
function isCalledFalse({ words }: Scene, { from, to }: Draft): boolean {
  return FALSE_REPORT.test(` ${phraseOf(words, Math.max(0, from - 3), to)} `);
}

function asDenial(draft: Draft): Draft[] {
  const speaker = draft.chain.at(-1);
  return speaker === undefined
    ? []
    : [
        {
          ...draft,
          kind: "statement",
          rule: "statement-denial",
          actors: speaker,
          counterparts: [],
          stance: "neutral",
          modality: "denied",
        },
      ];
}

/** How far behind its verb "until" may stand: "were not let go by their captors until …". */
const LATE_REACH = 8;
const NO_LATENESS = wordList("now recently then today");

/** "The two were not released until 9 June": they were, on that day; null for what did not come about. */
function cameLate(scene: Scene, draft: Draft): Draft | null {
  const { words } = scene;
  const verb = verbOf(scene, draft);
  if (verb === null || !verb.isNegated || verb.modal !== null || verb.isFuture || !verb.isPast) return null;
  if (/ (?:nor|neither|no|none|nobody) /.test(` ${phraseOf(words, draft.from, verb.from)} `)) return null;
  const end = Math.min(words.length - 1, verb.to + LATE_REACH);
  for (let i = verb.to; i < end && words[i].text !== ","; i++)
    if (UNTIL.has(words[i].lower)) {
      const to = Math.max(draft.to, clauseStop(scene, i));
      return NO_LATENESS.has(words[i + 1].lower) ? null : { ...done(draft), to };
    }
  return null;
}

/** Where the words from `at` on stop: at the next comma or other sign. */
function clauseStop({ words }: Scene, at: number): number {
  let to = at;
  while (to < words.length && !/^[,;:.—]$/.test(words[to].text)) to++;
  return to;
}

const PUTS_OFF = wordList("postpone delay defer suspend adjourn reschedule shelve");
const CALLS_OFF = wordList("cancel scrap abandon");

/** What a verb in the passive makes of a thing that was fixed: "was put off", "has been called off"; null for other verbs. */
function offModality({ words }: Scene, verb: VerbGroup): Draft["modality"] | null {
  if (!verb.isPassive || verb.isNegated || verb.modal !== null) return null;
  const particle = words[verb.to]?.lower ?? "";
  if (PUTS_OFF.has(verb.lemma) || (/^(?:put|push)$/.test(verb.lemma) && /^(?:off|back)$/.test(particle)))
    return "postponed";
  return CALLS_OFF.has(verb.lemma) || (verb.lemma === "call" && particle === "off") ? "cancelled" : null;
}

const FIXES = wordList("set fix schedule plan call expect foresee slate arrange due");

/** "The vote, which had been set for 13 July": what is told is that it was fixed. */
function isFixed({ words, groups }: Scene, { kind, from, to }: Draft): boolean {
  if (!HAPPENS.has(kind)) return false;
  const verb = groups.findLast((group) => group.from > from && group.to <= to);
  if (verb === undefined) return words.slice(from + 1, to).some(({ lower }) => lower === "due");
  return FIXES.has(verb.lemma) && (verb.isPassive || verb.form === "part") && !verb.isNegated;
}

/** "The vote, which had been set for 13 July, | was put off by the judges": one thing, as it ended. */
function putOff(scene: Scene, draft: Draft): Draft | null {
  const { words, groups } = scene;
  if (!isFixed(scene, draft) || words[draft.to]?.text !== ",") return null;
  const verb = groups.find(({ form, from }) => form === "finite" && from === draft.to + 1);
  const modality = verb === undefined ? null : offModality(scene, verb);
  if (verb === undefined || modality === null) return null;
  const to = clauseStop(scene, verb.to);
  return undone(draft, modality, { to, content: { from: draft.from, to } });
}

/** What was fixed is no claim beside what became of it, told of the same noun. */
function withoutPlanPutOff(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft) =>
      !isFixed(scene, draft) ||
      !drafts.some(
        (other) =>
          other.kind === draft.kind &&
          other.from === draft.from &&
          other.to > draft.to &&
          (other.modality === "postponed" || other.modality === "cancelled"),
      ),
  );
}

const UNTIL = wordList("until till");

function done(draft: Draft): Draft {
  return { ...draft, modality: "asserted", stance: draft.kind === "agreement" ? "supports" : draft.stance };
}

function undone(draft: Draft, modality: Draft["modality"], more: Partial<Draft> = {}): Draft {
  return { ...draft, modality, stance: draft.kind === "agreement" ? "neutral" : draft.stance, ...more };
}

const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whose", "whom"]);

/** The first finite verb of a claim that stands in no clause about its subject. */
function verbOf({ words, groups }: Scene, { from, to, cue }: Draft): VerbGroup | null {
  return (
    groups.find(
      (group) =>
        group.form === "finite" &&
        group.from >= from &&
        group.main < to &&
        !(cue !== null && group.main >= cue.from && group.main < cue.to) &&
        !RELATIVE.has(words[group.from - 1]?.lower ?? "") &&
        !RELATIVE.has(words[group.from - 2]?.lower ?? ""),
    ) ?? null
  );
}

/** "was to have been signed", "were to have met": what was fixed once and did not come about. */
function wasMeant(scene: Scene, draft: Draft): boolean {
  const verb = verbOf(scene, draft);
  return verb !== null && WAS_MEANT.test(wordsOf(scene, verb));
}

const WAS_MEANT = / (?:was|were) (?:\w+ly )?to have (?!to )\S+ /;
const ALMOST: ReadonlySet<string> = new Set(["almost", "nearly"]);

function wordsOf({ words }: Scene, { from, to }: VerbGroup): string {
  return ` ${phraseOf(words, from, Math.min(words.length, to + 3))} `;
}

/** "would have met", "was to have been signed", "almost took the town", "failed to take it". */
function byItsVerb(scene: Scene, draft: Draft): Draft {
  const verb = verbOf(scene, draft);
  if (isAllBut(scene, draft))
    return draft.kind === "meeting" && ENDS.has(verb?.lemma ?? "") ? done(draft) : notWholly(draft);
  if (verb === null) return draft;
  const { words } = scene;
  if (WAS_MEANT.test(wordsOf(scene, verb))) return undone(draft, "cancelled");
  if (verb.modal === "would" && verb.isPerfect && !verb.isNegated && isUnreal(scene, draft, verb))
    return undone(draft, "denied");
  if (isAlmost(scene, verb)) return draft.kind === "meeting" && ENDS.has(verb.lemma) ? done(draft) : notWholly(draft);
  if (draft.kind === "incident" && verb.lemma === "fail" && verb.modal === null && !verb.isNegated)
    return words[verb.to]?.lower === "to" ? undone(draft, "denied") : draft;
  return draft;
}

/** "The talks almost collapsed", "all but broke down": they go on. */
function isStillOn(scene: Scene, draft: Draft): boolean {
  if (draft.kind !== "meeting" || !/^(?:cancelled|postponed)$/.test(draft.modality)) return false;
  const verb = verbOf(scene, draft);
  return verb !== null && (isAllBut(scene, draft) || isAlmost(scene, verb));
}

/** An accord that was almost reached is open; what was almost done was not done. */
function notWholly(draft: Draft): Draft {
  return draft.kind === "agreement" ? { ...draft, modality: "possible" } : undone(draft, "denied");
}

/** "all but agreed on a truce": the first verb of the claim stands behind it. */
function isAllBut({ words }: Scene, { from, to }: Draft): boolean {
  const verb = words.findIndex(({ tag }, i) => i >= from && i < to && tag.startsWith("VERB"));
  return verb >= from + 2 && words[verb - 1].lower === "but" && words[verb - 2].lower === "all";
}

/** "would have signed [had it stopped]", "if it had not rained"; narrated, the form says so by itself. */
function isUnreal({ words }: Scene, { chain, from }: Draft, verb: VerbGroup): boolean {
  const around = ` ${phraseOf(words, Math.max(0, from - 4), words.length)} `;
  if (/ (?:even if|by then|by the time|by now) /.test(around)) return false;
  if (chain.length === 0) return true;
  return / (?:had|if|but for|without) /.test(around.replace(phraseOf(words, verb.from, verb.to), " "));
}

/** "almost reached an accord"; not "almost all of them met", "almost doubled its flights". */
function isAlmost({ words }: Scene, { main, lemma, isNegated, isFuture, modal }: VerbGroup): boolean {
  if (isNegated || isFuture || modal !== null || MEASURED.has(lemma)) return false;
  return ALMOST.has(words[main - 1]?.lower ?? "");
}

/** "The talks nearly foundered": verbs of what ends or stops a meeting, which was held if they only almost came true. */
const ENDS = wordList(
  "collapse founder fail fall break end stall unravel derail cancel call scrap abandon suspend postpone adjourn scupper wreck sink torpedo abort",
);

/** Verbs that "almost" measures. */
const MEASURED = wordList("double triple treble quadruple halve be quintuple complete fill empty");

const SHORT_OF =
  / (?:(?:stop|stops|stopped|stopping|fall|falls|fell) short of|(?:pull|pulls|pulled|hold|holds|held|draw|draws|drew|back|backs|shrank|shied) (?:back|off|away) from|(?:refrain|refrains|refrained|desist|desisted) from|instead of|rather than|without|(?:prevent|prevents|prevented|stop|stops|stopped|keep|kept|bar|barred) (?:\S+ ){0,5}?from) $/;

/** "stopped short of | storming the palace", "flew home without | meeting the rebels": a deed that was kept from. */
function heldBack(scene: Scene, draft: Draft): Draft | null {
  const { words } = scene;
  const head = draft.content === null ? draft.from : Math.max(draft.from, draft.content.from);
  if (words[head]?.tag !== "VERB:ing") return null;
  const match = SHORT_OF.exec(` ${phraseOf(words, Math.max(0, head - 9), head)} `);
  return match === null ? null : undone(draft, "denied");
}

const NOT_DONE =
  /^(?: ,)?(?: but| yet| though| only)?(?: it| he| she| they)? (?:(?:did|had|has|have|was|were|do|does|is|are) (?:not|n't|never)|never (?:did|was|were|has|have))(?: so| yet| do so)? (?=[.;,”"]|$|because |after |when |as |and |since |until |by |in the end )/;

/** "were expected to leave on Sunday | but did not": what was fixed and not done, in a clause without a verb of its own. */
function leftUndone({ words }: Scene, draft: Draft): Draft | null {
  if (draft.modality !== "planned" && draft.rule !== "frame-public+") return null;
  const behind = ` ${phraseOf(words, draft.to, Math.min(words.length, draft.to + 8))} `;
  const match = NOT_DONE.exec(behind);
  if (match === null || !/ (?:but|yet|though|only) /.test(match[0])) return null;
  const to = draft.to + match[0].trim().split(" ").length;
  return undone(draft, "denied", { to, content: draft.content === null ? null : { from: draft.content.from, to } });
}

const ALONE = /^ (?:nobody|no one|none|no \S+(?: \S+)?) (?:but|except(?: for)?|other than|apart from|besides|save) /;

/** "Nobody but the rebels signed": they did. */
function byThemAlone(scene: Scene, draft: Draft): boolean {
  const verb = verbOf(scene, draft);
  const { words } = scene;
  return (
    ALONE.test(` ${phraseOf(words, draft.from, Math.min(words.length, draft.from + 6))} `) &&
    verb !== null &&
    !/ (?:not|n't|never) /.test(wordsOf(scene, verb))
  );
}
