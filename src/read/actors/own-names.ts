import { isSign, type Sentence, type Word } from "../frames/words.ts";
import { adjectiveOf, DOUBTFUL_CAPITALS, findPlace, foldName, type PlaceWord } from "./geography.ts";
import { OFFICES, ORGANS, STATE_ORGANS } from "./person-words.ts";

/** What a text teaches about names no table has: its own states with their adjectives, and short forms of its bodies. */
export type OwnNames = {
  /** Names and adjectives of states, folded. */
  readonly states: ReadonlyMap<string, PlaceWord>;
  /** Adjective of each such state, as the text writes it. */
  readonly adjectives: ReadonlyMap<string, string>;
};

const ENDINGS = ["n", "an", "ian", "i", "ni", "ese", "ish", "ite"] as const;
const SEATS: ReadonlySet<string> = new Set(
  "government president presidency army military parliament republic people citizens border capital authorities ministers minister ministry constitution territory soil".split(
    " ",
  ),
);

function isName(word: Word | undefined): word is Word {
  if (word === undefined || word.text.length < 4) return false;
  // Most words begin with a small letter of the alphabet.
  const first = word.text.charCodeAt(0);
  return !(first >= 97 && first <= 122) && /^\p{Lu}\p{Ll}/u.test(word.text);
}

/**
 * Finds the states that only this text knows.
 *
 * A capitalised word is one where the text also has its adjective before a common noun ("Norlandia" beside "the Norlandian army"), or where
 * a government, army or border is said to be its own. `isPerson` tells surnames apart.
 */
export function learnStates(sentences: readonly Sentence[], isPerson: (folded: string) => boolean): OwnNames {
  const names = new Map<string, string>();
  // How often a name owns a government, an army and the like.
  const owners = new Map<string, number>();
  const placed = new Set<string>();
  const attributes = new Set<string>();
  for (const { words } of sentences)
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!isName(word) || findPlace(word.text) !== null || isPerson(foldName(word.text))) continue;
      const key = foldName(word.text);
      if (!names.has(key)) names.set(key, word.text);
      const next = words[i + 1];
      const isAlone = !isName(next) && !(i > 0 && isName(words[i - 1]) && !isSign(words[i - 1]));
      if (next?.tag === "PART:possessive") {
        for (let k = i + 2; k < Math.min(words.length, i + 5); k++)
          if (isSeat(words[k].lower)) owners.set(key, (owners.get(key) ?? 0) + 1);
      } else if (next !== undefined && (next.tag.startsWith("NOUN") || next.tag === "ADJ") && !/^[A-Z]/.test(next.text))
        attributes.add(key);
      if (!isAlone || i < 1) continue;
      const before = words[i - 1].lower;
      if (before === "of" && isSeat(words[i - 2]?.lower ?? "")) owners.set(key, (owners.get(key) ?? 0) + 1);
      // "the president of Frodo": of a party as well as of a state
      const isLed = before === "of" && OFFICES.has(words[i - 2]?.lower ?? "");
      if (!isLed && ["in", "of", "from", "between", "with", "and", "by", "to", "across", "inside"].includes(before))
        placed.add(key);
    }
  const states = new Map<string, PlaceWord>();
  const adjectives = new Map<string, string>();
  for (const [key, name] of names) {
    const adjective = attributiveOf(key, names, attributes);
    if (adjective === null && !(owners.has(key) && placed.has(key)) && (owners.get(key) ?? 0) < 2) continue;
    // "Zarka's health ministry" is the Zarka health ministry where the text says no "Zarkan".
    adjectives.set(name, adjective ?? name);
    // "Harbour List's ministers": without its adjective a name is a state's only where it ends as those of states do.
    if (adjective !== null || /[ao]$/.test(name)) states.set(key, { name, by: "name" });
    if (adjective === null) continue;
    states.set(foldName(adjective), { name, by: "adjective" });
    states.set(`${foldName(adjective)}s`, { name, by: "adjective" });
  }
  // "Sofia" in a text about Bulgaria.
  for (const [capital, state] of DOUBTFUL_CAPITALS)
    if (names.has(capital) && isNamed(sentences, state)) states.set(capital, { name: state, by: "capital" });
  // An adjective is no state itself.
  for (const [state, name] of adjectives)
    if (state !== name && states.get(foldName(name))?.by === "name") states.delete(foldName(name));
  return { states, adjectives };
}

/** True where the text has the state, or its adjective, by one of its words. */
function isNamed(sentences: readonly Sentence[], state: string): boolean {
  const words = new Set([...state.split(" "), adjectiveOf(state)]);
  return sentences.some((sentence) => sentence.words.some(({ text }) => words.has(text)));
}

function isSeat(word: string): boolean {
  return (
    SEATS.has(word) || STATE_ORGANS.has(word) || (ORGANS.has(word) && !/^guards?$/.test(word)) || OFFICES.has(word)
  );
}

function attributiveOf(
  key: string,
  names: ReadonlyMap<string, string>,
  attributes: ReadonlySet<string>,
): string | null {
  const stems = /[aeiouy]$/.test(key) ? [key, key.slice(0, -1)] : [key];
  for (const stem of stems)
    for (const ending of ENDINGS) {
      const candidate = stem + ending;
      if (candidate !== key && attributes.has(candidate)) return names.get(candidate) ?? null;
    }
  return null;
}
