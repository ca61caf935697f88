import type { Sentence, Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { type Cast, type NameMention, textOf } from "./cast.ts";
import { adjectiveOf, findPlace, foldName } from "./geography.ts";
import { LEGAL, type Run } from "./name-runs.ts";
import { isCapital, NOT_NAMES } from "./name-words.ts";
import { BODY_WORDS } from "./person-words.ts";

const FORCES: ReadonlySet<string> = new Set(["army", "military", "navy", "junta", "parliament"]);

/** Words by which a movement tells its army from a state's. */
const OF_MOVEMENTS: ReadonlySet<string> = new Set(
  "liberation resistance revolutionary independence republican salvation insurgent rebel islamic people's lord's free freedom guerrilla volunteer united white".split(
    " ",
  ),
);

/** Which state's army "the army" is: the one named with it most often; none where two states' armies are named as often. */
export function learnOrgans(
  sentences: readonly Sentence[],
  mentions: readonly (readonly NameMention[])[],
  adjectives: ReadonlyMap<string, string>,
): Cast["organs"] {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const [s, { words }] of sentences.entries()) {
    for (const word of words) if (FORCES.has(word.lower)) totals.set(word.lower, (totals.get(word.lower) ?? 0) + 1);
    for (const mention of mentions[s]) {
      if (mention.kind !== "state") continue;
      const at = words[mention.to]?.tag === "PART:possessive" ? mention.to + 1 : mention.to;
      const noun = words[at]?.lower ?? "";
      if (!FORCES.has(noun)) continue;
      const of = counts.get(noun) ?? new Map<string, number>();
      of.set(mention.name, (of.get(mention.name) ?? 0) + 1);
      counts.set(noun, of);
    }
  }
  const organs = new Map<string, { name: string; state: string; count: number }>();
  for (const [noun, of] of counts) {
    const [first, second] = [...of].sort((a, b) => b[1] - a[1]);
    if (second !== undefined && second[1] >= first[1]) continue;
    const [state] = first;
    organs.set(noun, {
      name: `${adjectiveOf(state, adjectives)} ${noun}`,
      state,
      count: totals.get(noun) ?? 0,
    });
  }
  return organs;
}

/** "the Guard" for "the Harbour Guard": the last word of a body's name stands for the whole where no other body ends so. */
export function learnShortForms(
  sentences: readonly Sentence[],
  runs: readonly (readonly Run[])[],
  bodies: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const short = new Map<string, string | null>();
  const note = (name: string) => {
    const parts = name.split(" ");
    const last = parts[parts.length - 1].toLowerCase();
    if (parts.length < 2 || !BODY_WORDS.has(last) || LEGAL.has(last)) return;
    // What every state has is not meant by "the army" where a movement calls its own so.
    if (FORCES.has(last) && parts.some((part) => OF_MOVEMENTS.has(part.toLowerCase()))) return;
    short.set(last, short.has(last) && short.get(last) !== name ? null : name);
  };
  for (const name of new Set(bodies.values())) note(name);
  for (const [s, { words }] of sentences.entries())
    for (const run of runs[s]) {
      if (run.to - run.from < 2) continue;
      const known = findPlace(textOf(words, run.from, run.to));
      // "the Council" after "the Security Council"
      if (known?.by === "body" && known.name.endsWith(" Council")) note(known.name);
      if (known !== null) continue;
      if (words[run.from - 1]?.lower === "the") note(textOf(words, run.from, run.to));
    }
  const out = new Map<string, string>();
  for (const [word, name] of short) if (name !== null) out.set(word, name);
  return out;
}

const KINDS_OF_BODY: ReadonlySet<string> = new Set(
  "party movement group militia alliance coalition faction organisation organization bloc front network union brigade".split(
    " ",
  ),
);

/** "Harbour List, the largest party of …": a name with an adjective of a state in it that an apposition says is a body. */
export function learnApposed(words: readonly Word[], run: Run, bodies: Map<string, string>): void {
  // "Kenyans United for Change"
  const united = words.findIndex((word, i) => i > run.from && i + 1 < run.to && word.lower === "united");
  if (united > 0 && words[united + 1].lower === "for" && !bodies.has(foldName(textOf(words, run.from, run.to))))
    bodies.set(foldName(textOf(words, run.from, run.to)), textOf(words, run.from, run.to));
  if (run.to - run.from < 2 || words[run.to]?.text !== "," || !/^(?:an?|the)$/.test(words[run.to + 1]?.lower ?? ""))
    return;
  const name = textOf(words, run.from, run.to);
  if (bodies.has(foldName(name)) || findPlace(name) !== null) return;
  for (let i = run.to + 2; i < run.to + 8 && i < words.length; i++) {
    if (words[i].tag === "ADP" || words[i].text === "," || words[i].tag.startsWith("PRON")) return;
    // "When Toll took Old Vell, the group left": behind a clause the next one has a subject of its own.
    if (
      KINDS_OF_BODY.has(words[i].lower) &&
      !/^(?:NOUN|PART|AUX|VERB:(?:past|fin|modal))/.test(words[i + 1]?.tag ?? "")
    ) {
      bodies.set(foldName(name), name);
      return;
    }
  }
}

/** Whose front or army a movement's name says it is. */
const PEOPLES = /^(?:people|peoples|workers|women|citizens|farmers|peasants|youth)$/;

/** True for a word that stands in the name before the bracket, or whose letters are the name's initials. */
function isShortForm(words: readonly Word[], bracket: number, inner: string): boolean {
  let initials = "";
  for (let i = bracket - 1; i >= 0 && bracket - i < 9; i--) {
    if (words[i].lower === inner) return true;
    if (isCapital(words[i])) initials = words[i].lower.charAt(0) + initials;
    else if (!/^(?:of|for|on|the|and|de|e|-)$/.test(words[i].lower)) break;
  }
  return initials.length > 1 && inner.startsWith(initials.slice(0, 2));
}

/** Where the name before a bracket begins: across "of", "for", "and"; across "in" too where it is that of a front for something there. */
function nameBefore(words: readonly Word[], bracket: number): number {
  const back = (links: ReadonlySet<string>): number => {
    let from = bracket - 1;
    while (
      from > 0 &&
      (isCapital(words[from]) ||
        words[from].shape === SHAPE.number ||
        (words[from].tag === "PART:possessive" && PEOPLES.test(words[from - 1].lower)) ||
        (words[from].lower === "the" && /^(?:of|for)$/.test(words[from - 1].lower)) ||
        // "Tern Movement-in-Opposition"
        (words[from].lower === "in" && words[from - 1].text === "-") ||
        links.has(words[from].lower)) &&
      bracket - from < 12
    )
      from--;
    while (from < bracket && !isCapital(words[from])) from++;
    if (from < bracket && (words[from].tag === "DET" || words[from].tag === "ADP")) from++;
    return from;
  };
  const there = back(WITH_PLACE);
  const isFor =
    there + 1 < bracket && BODY_WORDS.has(words[there].lower) && /^(?:for|of)$/.test(words[there + 1].lower);
  return isFor ? there : back(LINKS);
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "on", "and", "-", "e"]);
const WITH_PLACE: ReadonlySet<string> = new Set([...LINKS, "in"]);

/** "the March 23 Movement (M23)", "Rapid Support Forces (RSF)": the bracket names the same. */
export function learnGroups(words: readonly Word[], bodies: Map<string, string>): void {
  for (let i = 2; i + 2 < words.length; i++) {
    if (words[i].text !== "(") continue;
    const close = closeOfShortForm(words, i);
    if (close < 0) continue;
    const inner = words[i + 1];
    // "(Maoist)", "(Monday)": a plain word is no short form unless the name holds it.
    if (/^\p{Lu}\p{Ll}+$/u.test(inner.text) && !isShortForm(words, i, inner.lower)) continue;
    const from = nameBefore(words, i);
    if (from >= i) continue;
    // "VELL, June 3 (Herald)": the agency of a dateline is no other name of the day.
    if (NOT_NAMES.has(words[from].lower)) continue;
    const name = textOf(words, from, i);
    const known = findPlace(name);
    if (name === "" || (known !== null && known.by !== "movement" && known.by !== "body")) continue;
    const full = known?.name ?? name;
    bodies.set(foldName(name), full);
    bodies.set(foldName(textOf(words, i + 1, close)), full);
  }
}

/** Where a bracket closes that holds one name, or letters with a hyphen: "(M23)", "(VPF-North)"; -1 where it holds anything else. */
function closeOfShortForm(words: readonly Word[], open: number): number {
  const isPart = (word: Word | undefined): boolean =>
    word !== undefined && (isCapital(word) || word.shape === SHAPE.letterDigit);
  if (!isPart(words[open + 1])) return -1;
  let close = open + 2;
  while (words[close]?.text === "-" && isPart(words[close + 1]) && close - open < 6) close += 2;
  const isLetters = close === open + 2 || /^\p{Lu}{2,}$/u.test(words[open + 1].text);
  return words[close]?.text === ")" && isLetters ? close : -1;
}

/** "the Harbour Ferry Union … HFU": letters that no bracket explains stand for the one body of the text whose words begin with them. */
export function learnInitials(
  words: readonly Word[],
  runs: readonly Run[],
  alone: ReadonlySet<string>,
  bodies: Map<string, string>,
): void {
  for (const { from, to } of runs) {
    if (to - from < 3) continue;
    let initials = "";
    let isBody = false;
    for (let i = from; i < to; i++) {
      if (isCapital(words[i])) initials += words[i].lower.charAt(0);
      if (BODY_WORDS.has(words[i].lower)) isBody = true;
    }
    if (!isBody || initials.length < 3 || !alone.has(initials) || bodies.has(initials)) continue;
    const name = textOf(words, from, to);
    const known = findPlace(name);
    if (
      findPlace(initials.toUpperCase()) !== null ||
      (known !== null && known.by !== "movement" && known.by !== "body")
    )
      continue;
    bodies.set(foldName(name), known?.name ?? name);
    bodies.set(initials, known?.name ?? name);
  }
}

/** Words between a name and the letters it is known by: ", known by its French acronym MSF,", ", or MSF,", ", abbreviated MSF,". */
const CALLED: ReadonlySet<string> = new Set(
  "known better widely commonly usually also by as its their the or initials acronym letters abbreviation abbreviated short called simply name in english french spanish arabic portuguese local".split(
    " ",
  ),
);

/** "Nurses at Sea, known by its French acronym IAM,": letters that a text gives a name in passing stand for it. */
export function learnLetters(words: readonly Word[], runs: readonly Run[], bodies: Map<string, string>): void {
  for (const { from, to } of runs) {
    if (to - from < 2 || words[to]?.text !== ",") continue;
    let at = to + 1;
    let isCalled = false;
    while (at < words.length && at < to + 9 && CALLED.has(words[at].lower)) {
      if (/^(?:known|or|called|abbreviated)$/.test(words[at].lower)) isCalled = true;
      at++;
    }
    const letters = words[at];
    if (!isCalled || letters === undefined || !/^\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*$/u.test(letters.text)) continue;
    if (!/^[,.;]$/.test(words[at + 1]?.text ?? ".")) continue;
    const name = textOf(words, from, to);
    const known = findPlace(name);
    if (known !== null && known.by !== "movement" && known.by !== "body") continue;
    bodies.set(foldName(name), known?.name ?? name);
    bodies.set(foldName(letters.text), known?.name ?? name);
  }
}
