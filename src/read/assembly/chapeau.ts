import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";
import type { Discourse } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";

/** Follows who opens a list of resolves: "The Parties, meeting in Oslo," before "Reaffirm …;" and "Call upon …". */
export function followChapeau(scene: Scene): void {
  const { discourse, sentence, words, groups } = scene;
  if (words.every((word) => isSign(word) || word.tag === "NUM")) return;
  const opening = words.findIndex((word) => !isSign(word) && word.tag !== "NUM");
  if (opensItem(scene, opening) || opensPreamble(words, opening)) return;
  discourse.chapeau = null;
  const last = words[words.length - 1].text;
  if (last !== "," && last !== ":") return;
  // "…, held on 3 May:" looks like a past tense.
  if (groups.some((group) => group.form === "finite" && words[group.from - 1]?.text !== ",")) return;
  let to = opening;
  while (to < words.length && !words[to].tag.startsWith("VERB") && (last === ":" || !isSign(words[to]))) to++;
  while (to > opening && isSign(words[to - 1])) to--;
  // "The rebels' demands:": a list of things.
  if (to === opening || words.slice(opening, to).some((word) => word.tag === "PART:possessive")) return;
  const names = resolvePhrase(discourse, sentence, { from: 0, to }, true);
  // "The leaders:" in a statement of theirs
  const isOwn = discourse.author.length > 0 && names.every(isAnonymous);
  if (names.length > 0) discourse.chapeau = isOwn ? discourse.author : names;
}

/** Whose resolve a sentence is that opens with its verb; nobody's where no list is open and nobody has a turn. */
export function resolvers(scene: Scene, from: number): readonly ActorName[] {
  const { discourse, words } = scene;
  const noted = notedTurn(scene, from);
  if (noted.length > 0) return noted;
  if (discourse.chapeau === null || (from > 3 && !isFurther(words, from))) return [];
  let opening = from;
  while (opening < words.length - 1 && (isSign(words[opening]) || words[opening].tag === "NUM")) opening++;
  if (!opensItem(scene, opening)) return [];
  const names = discourse.chapeau;
  // Those who resolve together are the participants of their text and its sides.
  if (names.length > 1 && discourse.participants.length === 0) {
    discourse.participants = names;
    if (!names.some(isAnonymous)) discourse.parties = names;
  }
  return names;
}

/** Verbs of an item by which whoever resolves takes something on. */
const DECIDES = wordList("decide resolve undertake pledge");

/** "2. Decided to set up a tribunal;": what those who open the list take on or rule out; null for other items. */
export function decided(scene: Scene, from: number, to: number): Draft | null {
  const { words, groups } = scene;
  const who = resolvers(scene, from);
  const group = groups.find((each) => each.from >= from && each.form === "finite");
  if (who.length === 0 || group === undefined || !DECIDES.has(group.lemma) || group.from > from + 4) return null;
  const content = { from: group.to, to };
  const isNot = words[content.from]?.lower === "not";
  if (words[isNot ? content.from + 1 : content.from]?.lower !== "to") return null;
  return {
    kind: "position",
    from: group.from,
    to,
    rule: "position-decided",
    cue: { from: group.main, to: group.main + 1 },
    content,
    chain: [who],
    actors: who,
    counterparts: [],
    stance: isNot ? "opposes" : "supports",
    modality: "asserted",
  };
}

/** "Norway: cannot accept the flag. Proposes a neutral sign.": minutes leave out the subject, who is whoever has the turn. */
function notedTurn({ discourse, sentence, words, groups }: Scene, from: number): readonly ActorName[] {
  const { turn } = discourse;
  if (turn === null || turn.paragraph !== sentence.paragraph) return [];
  const group = groups.find((each) => each.from === from || each.from === from + 1);
  const isBare = group !== undefined && words.slice(from, group.from).every(({ tag }) => tag === "ADV");
  return isBare && group.form === "finite" && /^(?:VERB|AUX):(?:fin-s|modal|past)$/.test(words[group.from].tag)
    ? turn.speech.speaker
    : [];
}

/** "Reaffirm …", "Strongly condemns …", "– called for …": a verb that no subject stands before. */
function opensItem({ words, groups }: Scene, opening: number): boolean {
  const main = pastAdverb(words, opening);
  const group = groups.find((each) => each.main === main);
  return group !== undefined && group.form === "finite" && group.modal === null;
}

function pastAdverb(words: readonly Word[], opening: number): number {
  return words[opening].tag === "ADV" && opening + 1 < words.length ? opening + 1 : opening;
}

/** What those who resolve something do, where their list tells it in the past: "Called on Kenya to …", "Decided to …". */
const RESOLVES = wordList(`
  call decide reject agree urge demand request invite welcome condemn reaffirm affirm reiterate stress underline underscore emphasise emphasize express
  support endorse oppose note acknowledge recognise recognize commend deplore denounce encourage warn propose recommend undertake pledge promise
  accept adopt approve authorise authorize commit confirm declare instruct renew insist repeat task voice refuse thank praise applaud hail appeal
  strengthen extend suspend lift impose establish
`);

/**
 * A sentence of an open list with the verbs that it opens and goes on with as what they are: alone, "Called on Kenya" looks like a participle,
 * "Demands once again that" and ", stresses that" like nouns.
 */
export function asResolve({ chapeau, sentences }: Discourse, sentence: Sentence): Sentence {
  if (chapeau === null) return sentence;
  const { words, number } = sentence;
  const opening = words.findIndex((word) => !isSign(word) && word.tag !== "NUM");
  if (opening < 0) return sentence;
  const main = pastAdverb(words, opening);
  const { tag, lemma, lower } = words[main];
  const isNumbered = opening > 0 || /^\d+$/.test(sentences[number - 1]?.words[0].text ?? "");
  if (opensWithStand(words, main))
    return { ...sentence, words: words.map((word, i) => (i === main ? { ...word, tag: "VERB:fin-s" } : word)) };
  if (isPresent(words, main)) {
    if (!isNumbered && words[words.length - 1].text !== ";") return sentence;
    return { ...sentence, words: words.map((word, i) => asPresent(words, word, i, main)) };
  }
  if (tag !== "VERB:part" || !RESOLVES.has(lemma) || words[main + 1]?.lower === "by") return sentence;
  // "Committed to peace," tells why, "committed to send guards" what.
  if (lower === "committed" && words[words.length - 1].text === ",") return sentence;
  return { ...sentence, words: words.map((word, i) => (i === main ? { ...word, tag: "VERB:past" } : word)) };
}

/** "Condemning the shelling of Vell,", "Strongly welcoming the truce,": a line of a preamble that says as much as an item. */
function opensWithStand(words: readonly Word[], main: number): boolean {
  const { tag, lemma } = words[main];
  return tag === "VERB:ing" && STANDS.has(lemma) && words[words.length - 1].text === ",";
}

const STANDS = wordList(
  "welcome condemn deplore denounce express commend demand urge stress emphasise emphasize underline underscore reiterate",
);

/** "Demands once again that", "Calls on": a verb of resolving in the present tense, as far as its form and the next word tell. */
function isPresent(words: readonly Word[], i: number): boolean {
  const { lower, lemma, tag } = words[i];
  const next = words[i + 1];
  if (next === undefined || !lower.endsWith("s") || !/^(?:VERB:fin-s|NOUN:plural)$/.test(tag)) return false;
  if (lower === "takes") return next.lower === "note";
  if (!RESOLVES.has(lemma)) return false;
  return tag.startsWith("VERB") || /^(?:DET|PRON|SCONJ|ADV|PROPN)/.test(next.tag) || OPENS_OBJECT.test(next.lower);
}

const OPENS_OBJECT = /^(?:on|upon|for|that|once|in|nonetheless|nevertheless|moreover|further|again)$/;

function asPresent(words: readonly Word[], word: Word, i: number, main: number): Word {
  if (i === main || isFurtherPresent(words, i)) return { ...word, tag: "VERB:fin-s" };
  const isAside = /^(?:nonetheless|nevertheless|moreover)$/.test(word.lower);
  return isAside && (i - 1 === main || isFurtherPresent(words, i - 1)) ? { ...word, tag: "ADV" } : word;
}

function isFurtherPresent(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.tag === "ADV" ? words[i - 2] : words[i - 1];
  return before !== undefined && /^(?:,|and)$/.test(before.lower) && isPresent(words, i);
}

/** "Welcomes the truce, | expresses concern and | strongly condemns …": a further verb of the same item, from its adverb on. */
function isFurther(words: readonly Word[], from: number): boolean {
  return /^(?:,|and)$/.test(words[from - 1]?.lower ?? "") && isFurtherPresent(words, pastAdverb(words, from));
}

/** Where the next verb of an item stands whose joint ("," or "and" or both) is at a word; -1 where none is joined there. */
export function furtherResolve({ discourse, words, inQuote }: Scene, joint: number): number {
  if (discourse.chapeau === null || !/^(?:,|and)$/.test(words[joint].lower) || inQuote(joint)) return -1;
  const from = words[joint].text === "," && words[joint + 1]?.lower === "and" ? joint + 2 : joint + 1;
  return from < words.length && isFurther(words, from) ? from : -1;
}

/** What is said in an item of a list is said by those who resolve it; pledges that it takes note of are told on their word. */
export function resolvedBy(
  scene: Scene,
  names: readonly ActorName[],
  { from, to }: WordRange,
  drafts: readonly Draft[],
): readonly Draft[] {
  if (names.length === 0) return drafts;
  const pledge = pledgeWithin(scene, names, { from, to });
  // "takes note of the pledge": the pledge alone; "welcomes the pledge" is a claim of its own.
  const own = drafts.filter(
    ({ kind, from: at, to: end }) =>
      pledge === null || (kind === "provision" ? end <= pledge.from : kind !== "statement" || at !== pledge.from),
  );
  const said = own.map((draft) =>
    draft.chain.length === 0 && /^(?:position|statement|condition)$/.test(draft.kind)
      ? { ...draft, chain: [names], actors: draft.actors.length > 0 ? draft.actors : names }
      : draft,
  );
  return pledge === null ? said : [...said, pledge];
}

/** "Takes note of | the pledge by the Tern Front to leave the city": what somebody else takes on, as those who resolve tell it. */
function pledgeWithin(scene: Scene, names: readonly ActorName[], range: WordRange): Draft | null {
  const { words, discourse, sentence } = scene;
  const noun = words.findIndex(({ lower }, i) => i > range.from && i < range.to && PLEDGES.test(lower));
  if (noun < 0 || !/^(?:by|of|from)$/.test(words[noun + 1]?.lower ?? "")) return null;
  const phrase = phraseAfter(words, noun + 2, range.to);
  if (phrase === null) return null;
  const content = words.findIndex(
    ({ lower }, i) => i >= phrase.to && i + 1 < range.to && lower === "to" && words[i + 1].tag === "VERB:base",
  );
  const who = content < 0 ? [] : resolvePhrase(discourse, sentence, phrase, true);
  if (who.length === 0) return null;
  return {
    kind: "position",
    from: words[range.from].lower === "takes" ? range.from : words[noun - 1].tag === "DET" ? noun - 1 : noun,
    to: range.to,
    rule: "position-pledged-noun",
    cue: null,
    content: { from: content, to: range.to },
    chain: [names, who],
    actors: who,
    counterparts: [],
    stance: "supports",
    modality: "asserted",
  };
}

const PLEDGES = /^(?:pledges?|commitments?|undertakings?|promises?|assurances?)$/;

/** "Recalling …", "Having heard …", "Deeply concerned by …", "Mindful of …": why whoever resolves does so. */
function opensPreamble(words: readonly Word[], opening: number): boolean {
  const main = pastAdverb(words, opening);
  const { tag } = words[main];
  return (
    /^(?:VERB|AUX):(?:ing|part)$/.test(tag) ||
    (tag === "ADJ" && /^(?:ADP|PART|SCONJ)$/.test(words[main + 1]?.tag ?? ""))
  );
}
