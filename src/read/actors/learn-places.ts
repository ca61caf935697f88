import type { Sentence, Word } from "../frames/words.ts";
import { isSign } from "../frames/words.ts";
import { wordList } from "../../kit/word-list.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { textOf } from "./cast.ts";
import { foldName } from "./geography.ts";
import { type Run } from "./name-runs.ts";
import { isCapital } from "./name-words.ts";
import { BODY_WORDS } from "./person-words.ts";

/** Words behind which a name is where something is: "from" and "to" may lead to people as well. */
const WHERE: ReadonlySet<string> = new Set("in at near outside inside around".split(" "));

/** Kinds of place that stand with their name: "the town of Vell", "Vell province". */
const KINDS: ReadonlySet<string> = new Set(
  (
    "town city village hamlet district province region county municipality island peninsula port camp suburb neighbourhood neighborhood settlement area governorate prefecture canton township " +
    "mine mines plant factory field oilfield gasfield refinery prison jail hospital mosque church cathedral hotel stadium market forest reserve park quarry barracks checkpoint dam reactor facility complex " +
    "state department valley river lake mountain mountains hills desert bridge crossing airport airfield base junction road highway corridor strait bay gulf coast border"
  ).split(" "),
);

/** Those who run a place that stands with their office: "the governor of Old Vell". */
const HEADS = wordList("governor mayor prefect bishop archbishop");

/** What goes to sea under a name of its own. */
const CRAFT = wordList(`
  ship vessel freighter tanker frigate destroyer cruiser corvette warship trawler yacht ferry submarine barge steamer schooner tug minesweeper
  bulker lighter
`);

/** Names of two words and more that are a ship's or a place's, though they look like somebody's, folded: "the freighter X", "the governor of X". */
export function learnThings(sentences: readonly Sentence[], runs: readonly (readonly Run[])[]): ReadonlySet<string> {
  const things = new Set<string>();
  for (const [s, { words }] of sentences.entries())
    for (const { from, to } of runs[s]) {
      const before = words[from - 1]?.lower ?? "";
      const isThing =
        CRAFT.has(before) || (before === "of" && HEADS.has(words[from - 2]?.lower ?? "")) || isListedPlace(words, from);
      if (isThing && to - from > 1 && !BODY_WORDS.has(words[to - 1].lower))
        things.add(foldName(textOf(words, from, to)));
    }
  return things;
}

/** "the ports of Vell, Ostrel and | Ras Toll", "the towns of | Ras Toll and Vell": a name in a list of places. */
function isListedPlace(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  if (words[at]?.lower === "and")
    do at--;
    while (at > 0 && (isCapital(words[at]) || words[at].text === ","));
  const kind = words[at - 1]?.lower ?? "";
  return words[at]?.lower === "of" && kind.endsWith("s") && KINDS.has(kind.slice(0, -1));
}

/**
 * Names that this text uses of places, folded: those that stand behind "in" or "the town of" at least as often as anywhere else, those
 * in capitals that open a report, and ships, which act no more than places do. "Vell fell to the rebels" names no actor where they fought
 * "in Vell" before.
 */
export function learnPlaces(
  sentences: readonly Sentence[],
  runs: readonly (readonly Run[])[],
  things: ReadonlySet<string>,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; placed: number }>();
  const places = new Set(things);
  for (const [s, { words }] of sentences.entries())
    for (const { from, to } of runs[s]) {
      const key = foldName(textOf(words, from, to));
      if (from === 0 && isDateline(words, to)) places.add(key);
      if (BODY_WORDS.has(words[to - 1].lower) || (to - from === 1 && words[from].shape === SHAPE.allCapitals)) continue;
      const count = counts.get(key) ?? { all: 0, placed: 0 };
      counts.set(key, count);
      if (speaks(words, to)) count.placed -= 9;
      count.all++;
      const before = words[from - 1]?.lower ?? "";
      if (
        WHERE.has(before) ||
        (before === "of" && KINDS.has(words[from - 2]?.lower ?? "")) ||
        (KINDS.has(words[to]?.lower ?? "") && words[to].shape === SHAPE.lower) ||
        // "the Vell copper mine"
        (words[to]?.tag === "NOUN" && KINDS.has(words[to + 1]?.lower ?? "") && words[to].shape === SHAPE.lower) ||
        isApposedPlace(words, to) ||
        hasParts(words, to) ||
        isTaken(words, from, to) ||
        words[to]?.lemma === "fall"
      )
        count.placed++;
    }
  for (const [key, { all, placed }] of counts) if (placed > 0 && 2 * placed >= all) places.add(key);
  return places;
}

/** What a place has and no body: "Vell's southern edge". */
const PARTS = wordList(`
  edge edges border borders coast coastline shore shores shoreline outskirts suburbs streets rooftops skyline waterfront frontier perimeter
  neighbourhoods neighborhoods crossings beaches hinterland
`);

function hasParts(words: readonly Word[], to: number): boolean {
  if (words[to]?.tag !== "PART:possessive") return false;
  let at = to + 1;
  while (at < to + 4 && /^(?:ADJ|NUM)/.test(words[at]?.tag ?? "")) at++;
  return PARTS.has(words[at]?.lower ?? "");
}

/** What is done to ground and hardly ever to a body: "shelled Vell", "has recaptured Vell". */
const GROUND_ACTS: ReadonlySet<string> = new Set(
  "seize capture recapture retake shell bombard besiege overrun occupy liberate encircle blockade flee raid pound".split(
    " ",
  ),
);

/** "seized Vell", "took Vell on Sunday": ground that forces took or fired on. */
function isTaken(words: readonly Word[], from: number, to: number): boolean {
  const verb = words[from - 1];
  if (verb === undefined || !verb.tag.startsWith("VERB")) return false;
  const next = words[to];
  // "attacked Tern herders"
  if (next !== undefined && !isSign(next) && !/^(?:ADP|CCONJ|ADV|SCONJ|DET)/.test(next.tag)) return false;
  return (
    GROUND_ACTS.has(verb.lemma) ||
    (verb.lemma === "take" && (next === undefined || next.text === "." || /^(?:on|in|last|after)$/.test(next.lower)))
  );
}

/** "Vell, the army's last stronghold,", "Vell, a town on the lake" */
function isApposedPlace(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== "," || !/^(?:an?|the|its|his|her|their|another|once)$/.test(words[to + 1]?.lower ?? ""))
    return false;
  for (let i = to + 2; i < Math.min(words.length, to + 9); i++) {
    if (words[i].tag === "ADP" || words[i].tag.startsWith("VERB") || isSign(words[i])) return false;
    if ((KINDS.has(words[i].lower) || SEATS.has(words[i].lower)) && words[i + 1]?.tag.startsWith("NOUN") !== true)
      return true;
  }
  return false;
}

const SEATS: ReadonlySet<string> = new Set(
  "stronghold bastion capital hometown birthplace hub outpost garrison resort metropolis enclave seat quarter hotspot flashpoint".split(
    " ",
  ),
);

/** "PORT ANSEL, Norlandia -": a name in capitals with a dash or a country and a dash behind it. */
function isDateline(words: readonly Word[], to: number): boolean {
  if (!words.slice(0, to).every((word) => word.shape === SHAPE.allCapitals)) return false;
  let i = to;
  if (words[i]?.text === ",")
    do i++;
    while (i < to + 6 && i < words.length && isCapital(words[i]));
  return words[i] !== undefined && isSign(words[i]) && /^[-–—(]/.test(words[i].text);
}

/** Verbs whose subject speaks or wants something. */
const SPEAKS: ReadonlySet<string> = new Set(
  "say tell announce warn deny accuse insist claim add reject refuse demand want agree urge call condemn welcome propose offer promise argue blame vow pledge declare".split(
    " ",
  ),
);

function speaks(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 3); i++) {
    if (words[i].tag.startsWith("VERB")) return SPEAKS.has(words[i].lemma);
    if (!words[i].tag.startsWith("AUX") && words[i].tag !== "ADV") return false;
  }
  return false;
}
