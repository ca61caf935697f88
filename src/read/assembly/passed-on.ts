import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import { DOCUMENT_NOUNS } from "../events/event-words.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isSign } from "../frames/words.ts";
import { FIGURES, SAYING } from "../speakers/cues.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePronoun } from "../speakers/resolve-pronoun.ts";
import { mediumTold } from "../speakers/medium-told.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Saying } from "../speakers/saying.ts";
import type { Scene } from "./draft.ts";
import { mediumSpokenTo } from "./spoken-to.ts";

/** What is passed on by those to whom it was said. */
export const PASSED_ON: ReadonlySet<string> = new Set("tell inform assure brief warn notify advise".split(" "));

/** A source behind the one that reports, and where the words that name it end. */
export type Cited = { readonly names: readonly ActorName[]; readonly to: number };

/** "the Herald reported, citing two officials", "according to the Herald, which quotes an aide": the source behind a report. */
export function citedSource(scene: Scene, from: number, to: number): Cited | null {
  const { words } = scene;
  let at = from;
  if (words[at]?.text === ",") at++;
  const isRelative =
    (words[at]?.lower === "which" || words[at]?.lower === "who") && CITES.has(words[at + 1]?.lower ?? "");
  if (isRelative) at++;
  else if (words[at]?.lower !== "citing" && words[at]?.lower !== "quoting") return null;
  let end = at + 1;
  while (end < to && words[end].text !== "," && words[end].text !== ";") end++;
  const range = { from: at + 1, to: end };
  const names = isSource(scene, range) ? resolvePhrase(scene.discourse, scene.sentence, range, true) : [];
  return names.length === 0 ? null : { names, to: end };
}

/** "Citing two officials, the Herald said that", "The Herald said, citing them, that": whom somebody cites at the head of a clause or behind its verb. */
export function citedAround(scene: Scene, subject: WordRange, group: VerbGroup, start: number): Cited | null {
  const { words } = scene;
  const behind = citedSource(scene, group.to, start);
  if (behind !== null) return behind;
  const comma = subject.from - 1;
  if (words[comma]?.text !== ",") return null;
  const at = words.findLastIndex(({ lower }, i) => i < comma && (lower === "citing" || lower === "quoting"));
  if (at < 0 || (at > 0 && !isSign(words[at - 1]))) return null;
  const isOne = words.slice(at, comma).every(({ text }) => text !== "," && text !== ";");
  return isOne ? citedSource(scene, at, comma) : null;
}

/** "the premier", "Kenya", "two aides in Vell", "a leaked memo" rather than "safety concerns" or "the attack on Kenya". */
function isSource({ words, discourse, sentence }: Scene, { from, to }: WordRange): boolean {
  const adposition = words.findIndex(({ tag }, i) => i > from && i < to && /^(?:ADP|VERB|AUX|PRON:relative)/.test(tag));
  const end = adposition < 0 ? to : adposition;
  const mentions = discourse.cast.mentions[sentence.number];
  return (
    isSpeaker(words, { from: end - 1, to: end }) ||
    DOCUMENT_NOUNS.has(words[end - 1].lower) ||
    FIGURES.has(words[end - 1].lower) ||
    mentions.some((m) => m.to === end && m.kind !== "place" && m.by !== "adjective")
  );
}

/** "Quill, quoted by the Herald, said": the paper that passes on what somebody says. */
export function quotedBy({ words, discourse, sentence }: Scene, from: number, to: number): readonly ActorName[] {
  if (words[from]?.text !== "," || !/^(?:quoted|cited)$/.test(words[from + 1]?.lower ?? "")) return [];
  if (words[from + 2]?.lower !== "by") return [];
  const comma = words.findIndex(({ text }, i) => i > from && text === ",");
  return comma < 0 || comma > to ? [] : resolvePhrase(discourse, sentence, { from: from + 3, to: comma }, true);
}

const CITES: ReadonlySet<string> = new Set("quotes cites quoted cited".split(" "));

/** "…, the agency learnt from an official": whom it was learnt from. */
export function learntFrom(scene: Scene, saying: Saying): Cited | null {
  const { words } = scene;
  const at = saying.group?.to ?? words.length;
  if (!["learn", "hear", "understand"].includes(saying.lemma) || words[at]?.lower !== "from") return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, { from: at + 1, to: saying.whole.to }, true);
  return names.length === 0 ? null : { names, to: saying.whole.to };
}

/** Verbs of hearing, behind which stands who is heard and what they do: "understood the envoy to say", "heard her declare". */
const HEARING: ReadonlySet<string> = new Set(["understand", "hear", "take"]);

/** "…, the aide understood him to say", "…, Quill had heard the rebels' commander declare": whom it was heard from. */
export function heardFrom(
  { words, discourse, sentence, groups }: Scene,
  { group, whole, lemma, source }: Saying,
): Cited | null {
  if (group === null || group.isPassive || !HEARING.has(lemma)) return null;
  const told = groups.find(({ from }) => from > group.to && from < whole.to);
  const end = told?.from ?? words.findIndex(({ tag }, i) => i > group.to && i < whole.to && tag === "VERB:base");
  const verb = told?.lemma ?? words[end]?.lemma ?? "";
  if (end <= group.to || !(SAYING.has(verb) || verb === "mean")) return null;
  const isPronoun = end - group.to === 1 && /^(?:him|her)$/.test(words[group.to].lower);
  const names = isPronoun
    ? resolvePronoun(discourse, sentence, words[group.to].lower === "him" ? "he" : "she", group.to, source.from)
    : resolvePhrase(discourse, sentence, { from: group.to, to: end }, true);
  return names.length === 0 ? null : { names, to: whole.to };
}

/** The level outside a source that was heard at second hand: the paper that was told, the person who "has been told by" it. */
export function passedOn(scene: Scene, from: number, { group, whole, lemma, source }: Saying): AttributionChain {
  if (group === null || group.isPassive || !PASSED_ON.has(lemma)) {
    const medium = mediumSpokenTo(scene, { from: source.from, to: Math.max(whole.to, source.to) });
    if (medium !== null) return [[medium]];
  }
  if (group === null || !PASSED_ON.has(lemma)) return [];
  if (!group.isPassive) {
    const medium = lemma === "tell" ? mediumTold(scene.discourse, scene.sentence, group.to, whole.to) : null;
    return medium === null ? [] : [[medium]];
  }
  if (!scene.words.slice(group.to, whole.to).some((word) => word.lower === "by")) return [];
  const subject = subjectBefore(scene.words, group, Math.max(from, whole.from - 1));
  if (subject === null || subject.isRelative) return [];
  const told = resolvePhrase(scene.discourse, scene.sentence, subject.head, true);
  return told.length === 0 ? [] : [told];
}

/** Who is quoted and by whom, the verb that says so, and where what is quoted begins. */
export type QuotedAsSaying = {
  readonly outer: AttributionChain;
  readonly names: readonly ActorName[];
  readonly cue: WordRange;
  /** The verb behind "as": "denying" is a denial. */
  readonly lemma: string;
  readonly start: number;
};

/** Where "as saying" stands behind a verb of quoting; -1 where it does not. */
export function saysAsQuoted(words: Scene["words"], { lemma, to: from }: VerbGroup, to: number): number {
  if (lemma !== "quote" && lemma !== "cite") return -1;
  let as = from;
  while (as < Math.min(to - 2, from + 16) && words[as].lower !== "as") as++;
  const next = words[as]?.lower === "as" ? words[as + 1] : undefined;
  return next?.tag === "VERB:ing" && SAYING.has(next.lemma) ? as : -1;
}

/** "The paper quotes an official as saying that …", "Quill was quoted by the agency as saying …". */
export function quotedAsSaying(
  scene: Scene,
  group: VerbGroup,
  subjects: readonly ActorName[],
  to: number,
): QuotedAsSaying | null {
  const { words, discourse, sentence } = scene;
  const as = saysAsQuoted(words, group, to);
  if (as < 0) return null;
  // "was quoted as saying by the agency that …"
  const late = words[as + 2]?.lower === "by" ? words.findIndex(({ lower }, i) => i > as + 3 && lower === "that") : -1;
  const start = late > 0 ? late + 1 : words[as + 2]?.lower === "that" ? as + 3 : as + 2;
  const cue = { from: group.main, to: group.main + 1 };
  const { lemma } = words[as + 1];
  if (start >= to) return null;
  if (!group.isPassive) {
    const names = resolvePhrase(discourse, sentence, { from: group.to, to: as }, true);
    return names.length === 0 ? null : { outer: subjects.length > 0 ? [subjects] : [], names, cue, lemma, start };
  }
  if (subjects.length === 0) return null;
  const by = late > 0 ? as + 2 : words.findIndex((word, i) => i >= group.to && i < as && word.lower === "by");
  const medium = by < 0 ? [] : resolvePhrase(discourse, sentence, { from: by + 1, to: late > 0 ? late : as }, true);
  return { outer: medium.length > 0 ? [medium] : [], names: subjects, cue, lemma, start };
}

/** "The list is late, the Herald quoted an official as saying", "…, Quill was quoted as saying by the Herald": whose words those before are. */
export function quotedBehind(scene: Scene, { group, whole }: Saying): Cited | null {
  const { words, discourse, sentence } = scene;
  const as = group === null ? -1 : saysAsQuoted(words, group, whole.to);
  if (group === null || as < 0) return null;
  const quoted = group.isPassive
    ? words.slice(group.to, whole.to).some(({ lower }) => lower === "by") && whole.from < group.from
      ? { from: whole.from, to: group.from }
      : null
    : { from: group.to, to: as };
  const names = quoted === null ? [] : resolvePhrase(discourse, sentence, quoted, true);
  return names.length === 0 ? null : { names, to: whole.to };
}

/** "our correspondent in Vell", "our South Asia editor". */
export function isOwnReporter(words: Scene["words"], { from, to }: WordRange): boolean {
  return (
    words[from].lower === "our" &&
    words.slice(from + 1, to).some(({ lower }) => /^(?:correspondent|editor|reporter|colleague|analyst)$/.test(lower))
  );
}
