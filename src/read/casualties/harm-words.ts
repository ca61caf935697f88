import { shapeOf } from "../times/time-tokens.ts";

/** What a figure says befell people, in the words a casualty claim carries. */
export type Harm =
  | "killed"
  | "wounded"
  | "killed or wounded"
  | "displaced"
  | "homeless"
  | "held"
  | "abducted"
  | "missing"
  | "in need"
  | "hungry"
  | "without power"
  | "without water"
  | "without services"
  | "trapped";

/**
 * How a word tells of harm: `verb` takes its victims before (passive) or behind ("killed 12", "12 were killed"), `state` follows them
 * ("12 dead"), `noun` counts them ("12 deaths", "the deaths of 12").
 */
export type HarmWord = { readonly harm: Harm; readonly use: "verb" | "state" | "noun" };

const TABLE = new Map<string, HarmWord>();

function add(harm: Harm, use: HarmWord["use"], words: string): void {
  for (const word of words.split(" ")) TABLE.set(word, { harm, use });
}

add(
  "killed",
  "verb",
  "killed killing kill kills slain slaughtered massacred murdered murdering executed executing beheaded drowned died",
);
add("killed", "state", "dead");
add("killed", "noun", "deaths fatalities lives dying");
add(
  "wounded",
  "verb",
  "wounded wounding wound injured injuring injure injures hurt hurting maimed maiming hospitalised hospitalized",
);
add("wounded", "noun", "injuries");
add("killed or wounded", "noun", "casualties");
add("displaced", "verb", "displaced displacing displace uprooted uprooting evacuated evacuating fled flee fleeing");
add("homeless", "state", "homeless");
add(
  "held",
  "verb",
  "held holding detained detaining arrested arresting jailed jailing imprisoned imprisoning captured capturing interned incarcerated",
);
add("held", "state", "captive prisoner");
add("abducted", "verb", "abducted abducting kidnapped kidnapping");
add("missing", "state", "missing unaccounted");
add("trapped", "verb", "trapped trapping stranded stranding");
add("hungry", "state", "starving starved malnourished");

/** Words one of which stands in every figure of harm: those of the table, a toll, and the telling word of each phrase below. */
const MARKS = new Uint8Array(32 * 32 * 32);
for (const word of [
  ...TABLE.keys(),
  ..."toll without cut need needed captivity detention custody prison prisons jail jails homes".split(" "),
])
  MARKS[markOf(word, 0, word.length)] = 1;

/** The length of a word and its first two letters in either case (the fifth bit of an ASCII letter is its case) as one number. */
function markOf(text: string, from: number, to: number): number {
  const second = to - from > 1 ? text.charCodeAt(from + 1) & 31 : 0;
  return (((to - from) & 31) << 10) | ((text.charCodeAt(from) & 31) << 5) | second;
}

/** False where no word of a text can tell of harm, judged by lengths and first letters: spares most sentences the counting. */
export function mayTellHarm(text: string): boolean {
  for (let at = 0; at < text.length;) {
    if (shapeOf(text.charCodeAt(at)) !== 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && shapeOf(text.charCodeAt(end)) === 0) end++;
    if (MARKS[markOf(text, at, end)] === 1) return true;
    at = end;
  }
  return false;
}

/** The entry of a lower-case word, or undefined. */
export function harmWord(word: string): HarmWord | undefined {
  return TABLE.get(word);
}

const OPENINGS: ReadonlySet<string> = new Set(["without", "cut", "in", "from", "out", "need", "needed"]);

/** True for the first words of `harmPhrase`. */
export function beginsHarm(word: string): boolean {
  return OPENINGS.has(word);
}

/** Harm in two or three words behind the victims: "without power", "cut off from water", "in need of aid". */
export function harmPhrase(words: (offset: number) => string): { readonly length: number; readonly harm: Harm } | null {
  const first = words(0);
  if (first === "without") {
    const of = LOST.get(words(1));
    return of === undefined ? null : { length: 2, harm: of };
  }
  if (first === "cut" && words(1) === "off") return { length: 2, harm: "without services" };
  if (first === "in" && words(1) === "need") return { length: 2, harm: "in need" };
  if (first === "in" && (words(1) === "captivity" || words(1) === "detention" || words(1) === "custody"))
    return { length: 2, harm: "held" };
  // "in government prisons"
  if (first === "in")
    for (let at = 1; at < 3; at++) if (PRISONS.has(words(at))) return { length: at + 1, harm: "held" };
  if (first === "from" && words(1) === "their" && words(2) === "homes") return { length: 3, harm: "displaced" };
  if (first === "out" && words(1) === "of" && words(2) === "their" && words(3) === "homes")
    return { length: 4, harm: "displaced" };
  if (
    (first === "need" || first === "needed") &&
    (words(1) === "aid" || words(1) === "help" || words(1) === "assistance" || words(1) === "food")
  )
    return { length: 2, harm: "in need" };
  return null;
}

const PRISONS: ReadonlySet<string> = new Set(["prison", "prisons", "jail", "jails"]);

const LOST: ReadonlyMap<string, Harm> = new Map([
  ["power", "without power"],
  ["electricity", "without power"],
  ["heat", "without power"],
  ["heating", "without power"],
  ["light", "without power"],
  ["water", "without water"],
  ["food", "hungry"],
  ["shelter", "homeless"],
  ["homes", "homeless"],
  ["communications", "without services"],
  ["gas", "without services"],
]);
