import type { ActorName } from "../../domain/claim.ts";
import { isSign, type Word } from "../frames/words.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Scene } from "./draft.ts";

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
  if (names.length > 0) discourse.chapeau = names;
}

/** Whose resolve a sentence is that opens with its verb; nobody's where no list is open and nobody has a turn. */
export function resolvers(scene: Scene, from: number): readonly ActorName[] {
  const { discourse, words } = scene;
  const noted = notedTurn(scene, from);
  if (noted.length > 0) return noted;
  if (discourse.chapeau === null || from > 3) return [];
  let opening = from;
  while (opening < words.length - 1 && (isSign(words[opening]) || words[opening].tag === "NUM")) opening++;
  return opensItem(scene, opening) ? discourse.chapeau : [];
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

/** "Recalling …", "Having heard …", "Deeply concerned by …", "Mindful of …": why whoever resolves does so. */
function opensPreamble(words: readonly Word[], opening: number): boolean {
  const main = pastAdverb(words, opening);
  const { tag } = words[main];
  return (
    /^(?:VERB|AUX):(?:ing|part)$/.test(tag) ||
    (tag === "ADJ" && /^(?:ADP|PART|SCONJ)$/.test(words[main + 1]?.tag ?? ""))
  );
}
