// Stands told in a phrase around the verb rather than by it: "met with Sweden's refusal", "quit the talks in protest at the plan", "the
// government's offer is three years". Each is found by its noun.
// Weakness: the noun must stand where these phrases put it; the same told over two sentences is missed.

import { isAnonymous } from "../../domain/actor.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseAfter, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";

const REFUSING = /^(?:refusal|opposition|rejection|veto|objections?|resistance|disapproval|protest)$/;
const APPROVING = /^(?:approval|consent|support|assent|backing|agreement|blessing)$/;
const OFFERING = /^(?:offer|proposal|demand|preference|bid|request|aim|goal|wish|suggestion)$/;

/** The drafts of a sentence with the stands that such phrases tell. */
export function phraseStands(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const out = [...drafts];
  for (const [i, { lower, tag }] of words.entries()) {
    if (!tag.startsWith("NOUN") || scene.inQuote(i)) continue;
    const made =
      (REFUSING.test(lower) || APPROVING.test(lower) ? metWith(scene, i) : null) ??
      (lower === "protest" ? inProtest(scene, i) : null) ??
      (OFFERING.test(lower) ? offerIs(scene, i) : null);
    if (made === null || out.some((draft) => isSame(draft, made))) continue;
    out.push(made);
  }
  return out;
}

function isSame(draft: Draft, made: Draft): boolean {
  if (draft.kind !== "position" && draft.kind !== "condition" && draft.kind !== "agreement") return false;
  const shared = Math.min(draft.to, made.to) - Math.max(draft.from, made.from);
  return shared > 0 && 2 * shared > 0.6 * (draft.to - draft.from + made.to - made.from);
}

/** The words before "'s" or "his", which say whose noun it is, and whom they stand for. */
function ownerOf(scene: Scene, noun: number): { readonly range: WordRange; readonly names: readonly string[] } | null {
  const { words } = scene;
  let mark = noun - 1;
  while (mark > 0 && words[mark].tag === "ADJ") mark--;
  if (mark <= 0 || words[mark].tag !== "PART:possessive") return null;
  const range = subjectEndingAt(words, mark - 1, 0);
  if (range === null) return null;
  const names = resolvePhrase(scene.discourse, scene.sentence, range, true);
  return names.length === 0 ? null : { range, names };
}

function position(
  names: readonly string[],
  range: WordRange,
  content: WordRange,
  noun: number,
  isSpeech: boolean,
  rest: Pick<Draft, "stance" | "modality" | "rule">,
): Draft {
  return {
    kind: "position",
    ...range,
    cue: isSpeech ? { from: noun, to: noun + 1 } : null,
    content,
    chain: isSpeech ? [names] : [],
    actors: names,
    counterparts: [],
    ...rest,
  };
}

/** "The demand met with Norway's refusal", "ran into Sweden's veto". */
function metWith(scene: Scene, noun: number): Draft | null {
  const owner = ownerOf(scene, noun);
  if (owner === null) return null;
  const { words } = scene;
  let at = owner.range.from - 1;
  if (/^(?:with|into|against|up)$/.test(words[at]?.lower ?? "")) at--;
  const group = scene.groups.find((each) => each.form === "finite" && each.to === at + 1);
  if (group === undefined || !/^(?:meet|run|face|encounter|draw|hit|win|find|get|receive)$/.test(group.lemma))
    return null;
  // What met with it may be a clause: "his demand that it be shut".
  let from = group.from;
  while (from > 0 && !/^[,;:—–“”]$/.test(words[from - 1].text)) from--;
  if (from === group.from) return null;
  return position(owner.names, { from, to: noun + 1 }, { from, to: group.from }, noun, true, {
    rule: "position-met",
    stance: APPROVING.test(words[noun].lower) !== group.isNegated ? "supports" : "opposes",
    modality: "asserted",
  });
}

/** "which quit the talks in protest at the plan": what somebody leaves over. */
function inProtest(scene: Scene, noun: number): Draft | null {
  const { words } = scene;
  if (words[noun - 1]?.lower !== "in" || !/^(?:at|against|over)$/.test(words[noun + 1]?.lower ?? "")) return null;
  const object = phraseAfter(words, noun + 2, words.length);
  const group = scene.groups.findLast((each) => each.form === "finite" && each.to <= noun - 1);
  if (object === null || group === undefined || noun - group.to > 12) return null;
  const subject = subjectBefore(words, group, 0);
  if (subject === null) return null;
  // "the Harbour Party, which quit": the name before the pronoun.
  const named = scene.discourse.cast.mentions[scene.sentence.number].findLast(
    (m) => m.to === (words[subject.from - 1]?.text === "," ? subject.from - 1 : subject.from),
  );
  const names = !subject.isRelative
    ? resolvePhrase(scene.discourse, scene.sentence, subject.head, true)
    : named === undefined
      ? []
      : [named.name];
  if (names.every(isAnonymous)) return null;
  return position(names, { from: noun - 1, to: object.to }, { from: noun + 2, to: object.to }, noun, true, {
    rule: "position-protest",
    stance: "opposes",
    modality: "asserted",
  });
}

/** "The government's offer is three years", "Toll's preference was for a vote". */
function offerIs(scene: Scene, noun: number): Draft | null {
  const owner = ownerOf(scene, noun);
  const { words } = scene;
  if (owner === null) return null;
  const group = scene.groups.find((each) => each.form === "finite" && each.from === noun + 1 && each.lemma === "be");
  if (group === undefined || group.isPassive || words[group.to]?.tag === "ADJ" || words[group.to]?.tag === "VERB:part")
    return null;
  let to = group.to;
  while (to < words.length && !/^[;.]$/.test(words[to].text)) to++;
  while (to > group.to && isSign(words[to - 1])) to--;
  if (
    to === group.to ||
    / (?:unclear|unknown|not (?:enough|clear)|that (?:it|the)) /.test(` ${phraseOf(words, group.to, to)} `)
  )
    return null;
  let from = owner.range.from;
  if (from > 0 && words[from - 1].tag === "DET") from--;
  const { lower } = words[noun];
  const isSpeech = /^(?:offer|proposal|demand|request|suggestion)$/.test(lower);
  return position(owner.names, { from, to }, { from: group.to, to }, noun, isSpeech, {
    rule: "position-offer-is",
    stance: group.isNegated ? "opposes" : "supports",
    modality: /^(?:offer|proposal|suggestion)$/.test(lower) ? "possible" : "sought",
  });
}
