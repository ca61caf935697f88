import { COUNTRY_NAMES } from "./country-names.ts";
import { MOVEMENTS } from "./movements.ts";
import { BODIES, STATES } from "./states.ts";

/** How a word came to stand for a state: its name, its adjective or people, its capital, a seat of power, or a body's or movement's name. */
export type PlaceWord = {
  readonly name: string;
  readonly by: "name" | "adjective" | "capital" | "seat" | "body" | "movement";
};

/** The columns of the table of states: name, other names, adjectives, capitals, seats of power. */
const STATE_ROWS: readonly (readonly string[])[] = STATES.trim()
  .split("\n")
  .map((line) => line.split("|"));
const TABLE: ReadonlyMap<string, PlaceWord> = makeTable();
const ADJECTIVES: ReadonlyMap<string, string> = makeAdjectives();

/** Longest name in the table, in words, marks of possession and hyphens among them. */
export const LONGEST_PLACE = 9;

/** Folds case, accents, apostrophes and hyphens, so that "Türkiye", "N'Djamena" and "Guinea-Bissau" are found however written. */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  if (isFolded(folded)) return folded;
  for (let i = 0; i < folded.length; i++)
    if (folded.charCodeAt(i) > 127) {
      folded = folded
        .normalize("NFKD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/[’‘]/g, "'");
      break;
    }
  return folded.replaceAll("-", " ").replace(/^the /, "").replace(/\s+/g, " ").trim();
}

/** True for what most names are in lower case: plain letters and digits, single blanks within. */
function isFolded(lower: string): boolean {
  let before = 32;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > 127 || code === 45 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32 && !lower.startsWith("the ");
}

/** The state or body that a word or phrase stands for, or null. */
export function findPlace(phrase: string): PlaceWord | null {
  // "Kim Sung Un" is not of the UN, "Who signed?" not of the WHO.
  if (phrase === "Who") return null;
  if (phrase.length === 2 && phrase.charCodeAt(0) < 91 && phrase.charCodeAt(1) > 96) return null;
  return TABLE.get(foldName(phrase)) ?? null;
}

/** The adjective of a state ("Turkish" for Turkey), or its name where it has none; `own` are adjectives that a text itself teaches. */
export function adjectiveOf(state: string, own?: ReadonlyMap<string, string>): string {
  return own?.get(state) ?? ADJECTIVES.get(state) ?? state;
}

/** The capital of a state by the table's short name for it, or null. */
export function capitalOf(state: string): string | null {
  return CAPITALS.get(state) ?? null;
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  STATE_ROWS.flatMap(([name, , , capitals]): [string, string][] =>
    capitals === "" ? [] : [[name, capitals.split(",")[0]]],
  ),
);

const HOMES: ReadonlyMap<string, string> = new Map(
  MOVEMENTS.trim()
    .split("\n")
    .map((line): [string, string] => {
      const [name, , , home] = line.split("|");
      return [name, home];
    })
    .filter(([, home]) => home !== ""),
);

/** The state that a known movement belongs to, or null. */
export function homeOfMovement(name: string): string | null {
  return HOMES.get(name) ?? null;
}

/** Capitals that are persons' names or other towns as well, folded: their state's only in a text that names the state. */
export const DOUBTFUL_CAPITALS: ReadonlyMap<string, string> = new Map([
  ["sofia", "Bulgaria"],
  ["georgetown", "Guyana"],
  ["kingston", "Jamaica"],
  ["wellington", "New Zealand"],
]);

function makeTable(): Map<string, PlaceWord> {
  const table = new Map<string, PlaceWord>();
  const put = (list: string, name: string, by: PlaceWord["by"]) => {
    for (const word of list.split(","))
      if (word !== "" && !table.has(foldName(word))) table.set(foldName(word), { name, by });
  };
  for (const [name, others, adjectives, capitals, seats] of STATE_ROWS) {
    put(name, name, "name");
    put(others, name, "name");
    put(adjectives, name, "adjective");
    // "Swedes", "Danes": one of them is "the Swede".
    put(
      adjectives
        .split(",")
        .filter((word) => /[^s]s$/.test(word))
        .map((word) => word.slice(0, -1))
        .join(","),
      name,
      "adjective",
    );
    // "Papua New Guineans", "Iraqis"
    put(
      adjectives
        .split(",")
        .filter((word) => /(?:an|[^s]i)$/.test(word))
        .map((word) => `${word}s`)
        .join(","),
      name,
      "adjective",
    );
    put(capitals, name, "capital");
    put(seats, name, "seat");
  }
  for (const line of BODIES.trim().split("\n")) {
    const [name, others, adjectives, seats] = line.split("|");
    put(name, name, "body");
    put(others, name, "body");
    put(adjectives, name, "adjective");
    put(seats, name, "seat");
  }
  for (const line of MOVEMENTS.trim().split("\n")) {
    const [name, others, adjectives] = line.split("|");
    put(name, name, "movement");
    put(others, name, "movement");
    put(adjectives, name, "adjective");
  }
  for (const line of COUNTRY_NAMES.trim().split("\n")) {
    const [name, others] = line.split("|");
    const known = table.get(foldName(name));
    put(name, known?.name ?? name, "name");
    put(others, known?.name ?? name, "name");
  }
  // Words that are states only rarely when written so.
  for (const word of [
    "male",
    "nice",
    "of",
    "georgetown",
    "kingston",
    "wellington",
    "state house",
    "chancellery",
    "beehive",
    "sofia",
  ])
    table.delete(word);
  return table;
}

function makeAdjectives(): Map<string, string> {
  const adjectives = new Map<string, string>();
  for (const [name, , words] of STATE_ROWS) {
    const [first] = words.split(",");
    if (first !== "") adjectives.set(name, first);
  }
  for (const line of MOVEMENTS.trim().split("\n")) {
    const [name, , first] = line.split("|");
    if (first !== "") adjectives.set(name, first);
  }
  return adjectives;
}
