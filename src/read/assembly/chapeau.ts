import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
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
  if (discourse.chapeau === null || from > 3) return [];
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

/** A sentence of an open list with its opening verb as the past tense that it is: alone, "Called on Kenya" looks like a participle. */
export function asResolve({ chapeau }: Discourse, sentence: Sentence): Sentence {
  if (chapeau === null) return sentence;
  const { words } = sentence;
  const opening = words.findIndex((word) => !isSign(word) && word.tag !== "NUM");
  if (opening < 0) return sentence;
  const main = pastAdverb(words, opening);
  const { tag, lemma, lower } = words[main];
  if (tag !== "VERB:part" || !RESOLVES.has(lemma) || words[main + 1]?.lower === "by") return sentence;
  // "Committed to peace," tells why, "committed to send guards" what.
  if (lower === "committed" && words[words.length - 1].text === ",") return sentence;
  return { ...sentence, words: words.map((word, i) => (i === main ? { ...word, tag: "VERB:past" } : word)) };
}

/** "Recalling …", "Having heard …", "Deeply concerned by …", "Mindful of …": why whoever resolves does so. */
function opensPreamble(words: readonly Word[], opening: number): boolean {
  const main = pastAdverb(words, opening);
  const { tag } = words[main];
  return (
    /^(?:VERB|AUX):(?:ing|part)$/.test(tag) ||
    (tag === "ADJ" && /^(?:ADP|PART|SCONJ)$/.test(words[main + 1]?.tag ?? ""))
  );
}
