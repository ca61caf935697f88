// Terms that a clause tells by where it stands: "in the second, the ten days have become two weeks", "were, under the accord, to be let
// go", "is not covered by the pact", "does not appear on any of the maps".

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { headOf, subjectHead } from "./event-phrases.ts";
import { isPersonal } from "./frame-actors.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { TEXT_HEADS } from "./frame-words.ts";
import { modalityOfRule } from "./term-modality.ts";
import { BREAKS, isOf, LACKING, NO_LONGER, saidBetween, takesSide, TAKES_ON, term } from "./term-words.ts";
import { isAboutText, textTie } from "./text-referents.ts";

const PLACES_IN = wordList("under in by from per");
const OPENERS: ReadonlySet<string> = new Set([
  "according to",
  "in line with",
  "in accordance with",
  "in keeping with",
  "pursuant to",
  "by the terms of",
  "under the terms of",
  "under the provisions of",
  "as part of",
  "by virtue of",
]);
/** Texts that are laws at home or parts of a timetable, so that what stands in them is told for its own sake. */
const LOOSE = wordList(
  "law laws bill rules mandate agenda agendas package packages stage stages phase phases compromise concept page pages order schedule timetable scheme instrument instruments",
);

/** "Two weeks after signature", "within a year of ratification": only a text counts its days so. */
const COUNTED =
  / (?:after|of|from|following|upon|on) (?:the |its )?(?:signature|signing|ratification|entry into force) /;

const STAGE = /^(?:stage|phase|step)$/;
const WHICH_STAGE = /^(?:first|second|third|fourth|fifth|initial|opening|final|last|next|later|subsequent|1|one)$/;

/** True where the clause opens with a text that it stands in: "Under it", "In the second, dated Monday,", "By the terms of the pact", "to be let go, under the accord,". */
export function placedInText(p: Proposition): boolean {
  const { scene, group } = p;
  const { words } = scene;
  let start = Math.min(p.from, p.subject?.from ?? p.from);
  while (
    start > 0 &&
    p.from - start < 24 &&
    !BREAKS.has(words[start - 1].text) &&
    !scene.groups.some((each) => each.form === "finite" && each.to === start)
  )
    start--;
  while (
    start < group.from &&
    (words[start].tag === "CCONJ" || words[start].tag === "ADV" || words[start].text === ",")
  )
    start++;
  const opening = p.subject !== null && p.subject.from > start ? p.subject.from : group.from;
  if (start < opening && isTextPhrase(p, start, opening)) return true;
  const isAhead = group.isFuture || /^(?:would|will|shall|must)$/.test(group.modal ?? "");
  if (isAhead && p.speech === null && COUNTED.test(` ${saidBetween(words, start, p.to)} `)) return true;
  // "pledged in the declaration to respect each other's borders"
  if (
    TAKES_ON.has(group.lemma) &&
    /^(?:in|under)$/.test(words[group.to]?.lower ?? "") &&
    isTextPhrase(p, group.to, p.to)
  )
    return true;
  // ", under the terms agreed in Vell" behind the last of several clauses holds for each of them.
  const end = isAhead ? words.length : p.to;
  for (let i = group.from; i + 2 < end && !BREAKS.has(words[i].text); i++)
    if (words[i].text === "," && words[i + 1].lower === "under" && isTextPhrase(p, i + 1, end)) return true;
  return false;
}

/** True where a preposition at a word and the phrase behind it say in which text something stands. */
function isTextPhrase({ scene, group }: Proposition, at: number, end: number): boolean {
  const { words } = scene;
  const lead = words[at].lower;
  let from = at + 1;
  for (let n = 2; n <= 4; n++) if (OPENERS.has(saidBetween(words, at, at + n))) from = at + n;
  if (from === at + 1 && !PLACES_IN.has(lead)) return false;
  const phrase = from < end ? phraseAfter(words, from, end) : null;
  if (phrase === null) return false;
  // "In it" may follow the text after a sentence or two.
  const { texts } = scene.discourse;
  const isIt = phrase.to - phrase.from === 1 && words[from].lower === "it";
  if (isIt && texts !== null && scene.sentence.number - texts.sentence <= 3) return true;
  const tie = textTie(scene, phrase);
  // "Under its terms": whatever has terms is a text, though it was named long before.
  if (tie === null && lead === "under" && /^(?:terms|provisions)$/.test(words[phrase.to - 1].lower)) return true;
  if (tie === null) return false;
  if (phrase.to - phrase.from === 1 && /^(?:it|them|both)$/.test(words[from].lower))
    return tie === "sure" || lead === "under";
  if (tie !== "named") return true;
  const head = headOf(words, phrase);
  // "In the first stage, lasting six weeks, the rebels would free …": only a text lays down what comes in which stage.
  const isAhead = group.isFuture || /^(?:would|will|shall|must|may)$/.test(group.modal ?? "");
  if (STAGE.test(words[head].lower) && isAhead)
    return words.slice(phrase.from, head).some((word) => WHICH_STAGE.test(word.lower));
  // "under existing law": no text of the talks.
  if (LOOSE.has(words[head].lower)) return false;
  const first = words[phrase.from];
  if (lead === "under") return true;
  if (/^(?:an?|any|such)$/.test(first.lower)) return false;
  return (
    /^(?:DET|PRON:possessive)/.test(first.tag) ||
    words.slice(phrase.from, head).some((word) => word.tag === "PART:possessive")
  );
}

/** What stands in a text is a term of it, unless somebody says or wants it there, or it befell the text or the talks. */
export function inText(p: Proposition): Draft | null {
  const { group } = p;
  const { lemma } = group;
  if (SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || isOf(p, "i we you who what")) return null;
  const isPersonalPast = isPersonal(p) && group.isPast && group.modal === null && !group.isFuture && !group.isPassive;
  if (isPersonalPast && !TAKES_ON.has(lemma)) return null;
  if (!isPersonalPast && takesSide(p) && !TAKES_ON.has(lemma) && !group.isPassive && group.modal === null) return null;
  if (MEETING_HEADS.has(subjectHead(p)) || TEXT_HEADS.has(subjectHead(p))) return null;
  if (lemma === "be" && !group.isPassive && group.modal === null && !isOf(p, "there")) return null;
  if (/^(?:vanish|disappear|go)$/.test(lemma) && !group.isNegated) return term(p, "provision-placed", "cancelled");
  if (lemma === "be" && LACKING.test(p.phrase)) return term(p, "provision-placed", "denied");
  return term(p, "provision-placed", modalityOfRule(group));
}

const FIGURES = wordList("appear figure feature occur stand");

/** "does not appear on any of the maps", "figured merely as an item on the agenda" where a text is told of. */
function figuresInText(p: Proposition): boolean {
  const { scene, group } = p;
  const { words } = scene;
  if (isPersonal(p) && !group.isNegated) return false;
  for (let i = group.to; i + 1 < Math.min(p.to, group.to + 5); i++) {
    if (!/^(?:in|on|among|under)$/.test(words[i].lower)) continue;
    const phrase = phraseAfter(words, i + 1, p.to);
    if (phrase === null) return false;
    if (/^(?:it|them)$/.test(words[phrase.from].lower) && phrase.to - phrase.from === 1) return isAboutText(scene);
    const noun = words
      .slice(phrase.from, Math.min(p.to, phrase.to + 3))
      .find(({ lower }) => TEXT_HEADS.has(lower) || lower === "map" || lower === "maps");
    return noun !== undefined && group.lemma !== "stand";
  }
  if (!isAboutText(scene) || isPersonal(p) || isOf(p, "it he she they")) return false;
  const next = words[group.to]?.lower ?? "";
  return (
    (group.isNegated && group.to >= p.to - 1) ||
    (/^(?:as|only|merely|nowhere|just)$/.test(next) &&
      group.lemma !== "stand" &&
      (group.lemma !== "appear" || next === "nowhere"))
  );
}

function figureModality({ group, phrase }: Proposition): Draft["modality"] {
  if (NO_LONGER.test(phrase)) return "cancelled";
  return group.isNegated || / nowhere /.test(phrase) ? "denied" : "asserted";
}

const RULED = wordList(
  "cover exclude include permit allow forbid ban bar prohibit exempt protect guarantee grant foresee envisage require entitle oblige bind regulate govern affect touch mention authorise authorize assure secure reserve limit provide lift",
);

/** "is not covered by the accord", "had never been excluded by it". */
function ruledByText(p: Proposition): boolean {
  const { scene, group } = p;
  if (!RULED.has(group.lemma)) return false;
  const { words } = scene;
  for (let i = group.to; i + 1 < Math.min(p.to, group.to + 3); i++) {
    if (!/^(?:by|under|in)$/.test(words[i].lower)) continue;
    const phrase = phraseAfter(words, i + 1, p.to);
    if (phrase === null) return false;
    const tie = textTie(scene, phrase);
    return tie === "named" || (tie === "sure" && words[i].lower !== "in");
  }
  return false;
}

/** A term that a text is said to rule or to hold: "is not covered by the accord", "figures on the list"; null where the clause tells none. */
export function heldByText(p: Proposition): Draft | null {
  const { group } = p;
  if (group.isPassive) return ruledByText(p) ? term(p, "provision-ruled") : null;
  return FIGURES.has(group.lemma) && group.modal === null && figuresInText(p)
    ? term(p, "provision-figures", figureModality(p))
    : null;
}
