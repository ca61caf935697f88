// What was left undone, told by a gerund or a noun behind "without" and the like: "left Arlby without meeting", "parted without having
// agreed on a date", "the summit ended without a joint statement". A clause is read by its verb; these have none of their own.
// Weakness: a meeting is told only by the verb "meet" or by "holding" one, an accord by the verbs of concluding.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { AGREEMENT_NOUNS, MEETING_NOUNS } from "./event-words.ts";
import { RESULTS } from "./noun-accords.ts";

const CONCLUDES = wordList("reach agree sign strike conclude seal clinch");
/** What is reached besides an accord: "without reaching a breakthrough". */
const REACHED = wordList("breakthrough conclusion consensus compromise settlement understanding outcome decision");
const ENDS = wordList("end close finish conclude break part adjourn disperse leave collapse");
const TEXTS = wordList("statement communique communiqué declaration document text paper protocol");

/** What did not come about by the words of a sentence behind "without", "instead of" or "rather than". */
export function withoutDeeds(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  return words.flatMap((word, i) => {
    const behind = behindLack(scene, i);
    // "Without meeting her, nothing …" tells what would follow, not what was.
    if (behind < 0 || scene.inQuote(i) || (i === 0 && word.lower !== "instead")) return [];
    const told = deedAt(scene, behind) ?? textAt(scene, i, behind);
    if (told === null) return [];
    const to = endOf(scene, behind);
    const isTold = drafts.some((draft) => draft.kind === told.kind && draft.from >= i && draft.to <= to);
    // "will not leave without meeting her", "refused to sign rather than …": a condition or a stand.
    if (
      isTold ||
      drafts.some(({ kind, from, to: end }) => /^(?:condition|position)$/.test(kind) && from <= i && end > i)
    )
      return [];
    const draft: Draft = {
      kind: told.kind,
      from: i,
      to,
      rule: `${told.kind}-without`,
      cue: null,
      content: null,
      chain: drafts.find(({ chain, from, to: end }) => chain.length > 0 && from <= i && end > i)?.chain ?? [],
      actors: told.actors,
      counterparts: [],
      stance: "neutral",
      modality: "denied",
    };
    return [draft];
  });
}

/** The word behind "without", "instead of", "rather than" or "with no" at `at`; -1 where none of them stands there. */
function behindLack({ words }: Scene, at: number): number {
  const { lower } = words[at];
  const next = words[at + 1]?.lower;
  if (at + 2 >= words.length) return at + 1 < words.length && lower === "without" ? at + 1 : -1;
  if (lower === "without") return at + 1;
  const isPair =
    (lower === "instead" && next === "of") ||
    (lower === "rather" && next === "than") ||
    (lower === "with" && next === "no");
  return isPair ? at + 2 : -1;
}

type Told = { readonly kind: "meeting" | "agreement" | "document"; readonly actors: readonly ActorName[] };

/** "meeting her rival", "having met", "reaching a conclusion", "agreeing on a date" */
function deedAt(scene: Scene, at: number): Told | null {
  const { words, groups } = scene;
  // "left without meeting": taken for the noun where nothing follows.
  if (words[at].lower === "meeting" && (at + 1 === words.length || isSign(words[at + 1])))
    return { kind: "meeting", actors: doers(scene, { from: at }) };
  const group = groups.find(({ from, form }) => from === at && form === "ing");
  if (group === undefined) return null;
  const object = words.slice(group.to, endOf(scene, at)).map(({ lower }) => lower);
  if (group.lemma === "meet" && (object.length === 0 || isSomebody(scene, group)))
    return { kind: "meeting", actors: doers(scene, group) };
  if (group.lemma === "hold" && object.some((noun) => MEETING_NOUNS.has(noun)))
    return { kind: "meeting", actors: doers(scene, group) };
  const concludes =
    CONCLUDES.has(group.lemma) &&
    (object.length === 0 || group.lemma === "agree"
      ? group.lemma !== "reach"
      : object.some((noun) => AGREEMENT_NOUNS.has(noun) || REACHED.has(noun) || RESULTS.has(noun)));
  return concludes ? { kind: "agreement", actors: doers(scene, group) } : null;
}

/** "meeting Ada Toll", "meeting the rebels"; not "meeting the deadline". */
function isSomebody(scene: Scene, group: VerbGroup): boolean {
  const met = { from: group.to, to: endOf(scene, group.from) };
  return (
    /^(?:him|her|them|us|it|anyone|anybody|each)$/.test(scene.words[met.from].lower) ||
    isSpeaker(scene.words, met) ||
    namesIn(scene, met).length > 0
  );
}

/** "ended [without a joint statement]", "closed [with no communiqué]" */
function textAt(scene: Scene, at: number, behind: number): Told | null {
  const { words, groups } = scene;
  const main = groups.findLast(({ form, to }) => form === "finite" && to <= at);
  if (main === undefined || !ENDS.has(main.lemma) || main.modal !== null || main.isNegated) return null;
  let head = behind;
  while (head < behind + 4 && /^(?:DET|ADJ)$/.test(words[head]?.tag ?? "")) head++;
  while (words[head + 1]?.tag.startsWith("NOUN") === true) head++;
  return TEXTS.has(words[head]?.lower ?? "") ? { kind: "document", actors: doers(scene, main) } : null;
}

/** To the next comma, or the next clause. */
function endOf({ words, groups }: Scene, from: number): number {
  let at = from;
  while (
    at < words.length &&
    !isSign(words[at]) &&
    !/^(?:but|after|before|because|while|when|as|although|though)$/.test(words[at].lower) &&
    !groups.some((group) => group.form === "finite" && group.from === at)
  )
    at++;
  return at;
}

/** Whom the verb before a gerund tells of, or the one behind its comma; the parties where those are unnamed. */
function doers(scene: Scene, { from }: { readonly from: number }): readonly ActorName[] {
  const { words, groups, discourse, sentence } = scene;
  const before = groups.findLast((group) => group.form === "finite" && group.to <= from);
  const main = before ?? groups.find((group) => group.form === "finite" && group.from > from);
  const subject = main === undefined ? null : subjectBefore(words, main, 0);
  const names = subject === null || subject.isRelative ? [] : resolvePhrase(discourse, sentence, subject.head);
  return names.some((name) => !isAnonymous(name)) ? names : partiesOf(discourse);
}
