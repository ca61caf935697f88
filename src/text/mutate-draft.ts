// Makes a later version out of an earlier one by known changes, so that an alignment can be checked against what was done.
// For tests and the bench only; the engine never reads it.
import type { LinkRelation } from "../domain/alignment.ts";
import type { Random } from "../kit/random.ts";

/** The changes that can be made, one provision (or two neighbours) each. */
export const MUTATIONS = [
  "move",
  "swap",
  "split",
  "merge",
  "replace",
  "renumber",
  "reword",
  "delete",
  "insert",
  "negate",
  "figure",
] as const;
export type Mutation = (typeof MUTATIONS)[number];

/** What an alignment should find for one change: a link, or an unlinked provision on one side. */
export type ExpectedFinding = {
  readonly mutation: Mutation;
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Null for what is removed or added. */
  readonly relation: LinkRelation | null;
  readonly moved: boolean;
  /** For swaps: the other link that may be marked as moved instead. */
  readonly or?: { readonly a: readonly string[]; readonly b: readonly string[] };
};

/** Two versions and the changes between them. */
export type MutatedPair = { readonly a: string; readonly b: string; readonly expected: readonly ExpectedFinding[] };

type Item = { origins: readonly number[]; text: string; mark: string; bis: boolean };

const MOST_TRIES = 40;

/**
 * Builds a pair from the provisions' texts, numbered 1 to n, by the changes asked for, each on provisions no other change touches.
 *
 * @param texts - the earlier version's provisions
 * @param foreign - provisions of other processes, for insertions and replacements
 * @returns expectations only for changes that found a provision they fit
 */
export function mutateDraft(
  texts: readonly string[],
  foreign: readonly string[],
  mutations: readonly Mutation[],
  random: Random,
): MutatedPair {
  let items: Item[] = texts.map((text, i) => ({ origins: [i], text, mark: "", bis: false }));
  const pick = (size: number): number => Math.floor(random() * size);
  const done: { mutation: Mutation; mark: string; removed?: number }[] = [];
  mutations.forEach((mutation, serial) => {
    const mark = `${mutation} ${serial}`;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const at = pick(items.length);
      const item = items[at];
      if (item.mark !== "" || item.origins.length === 0) continue;
      const next = mutate(mutation, items, at, mark, foreign, pick);
      if (next === null) continue;
      items = next;
      done.push(mutation === "delete" ? { mutation, mark, removed: item.origins[0] } : { mutation, mark });
      break;
    }
  });
  let number = 0;
  const labels = items.map((item) => (item.bis ? `${number} bis` : String(++number)));
  const idA = (origin: number): string => String(origin + 1);
  const idB = (place: number): string => labels[place].replace(" ", "");
  const expected = done.flatMap(({ mutation, mark, removed }): ExpectedFinding[] => {
    if (removed !== undefined) return [{ mutation, a: [idA(removed)], b: [], relation: null, moved: false }];
    const places = items.flatMap((item, place) => (item.mark === mark ? [place] : []));
    const a = [...new Set(places.flatMap((place) => items[place].origins))].sort((x, y) => x - y).map(idA);
    const b = places.map(idB);
    if (mutation === "insert") return [{ mutation, a: [], b, relation: null, moved: false }];
    if (mutation === "swap") {
      const [one, two] = places.map((place) => ({ a: items[place].origins.map(idA), b: [idB(place)] }));
      return [{ mutation, ...one, relation: "same", moved: true, or: two }];
    }
    const relation: Readonly<Record<Exclude<Mutation, "insert" | "swap" | "delete">, LinkRelation>> = {
      move: "same",
      split: "split",
      merge: "merged",
      replace: "replaced",
      renumber: "same",
      reword: "reworded",
      negate: "reworded",
      figure: "reworded",
    };
    return mutation === "delete" ? [] : [{ mutation, a, b, relation: relation[mutation], moved: mutation === "move" }];
  });
  return {
    a: ["Draft", ...texts.map((text, i) => `${i + 1}. ${text}`)].join("\n"),
    b: ["Draft", ...items.map((item, place) => `${labels[place]}. ${item.text}`)].join("\n"),
    expected,
  };
}

function mutate(
  mutation: Mutation,
  items: readonly Item[],
  at: number,
  mark: string,
  foreign: readonly string[],
  pick: (size: number) => number,
): Item[] | null {
  const item = items[at];
  const neighbour = items[at + 1];
  const isFree = (place: number): boolean => items[place]?.mark === "" && items[place].origins.length > 0;
  const withText = (text: string | null): Item[] | null =>
    text === null || text === item.text ? null : items.toSpliced(at, 1, { ...item, text, mark });
  switch (mutation) {
    case "move": {
      const to = pick(items.length - 1);
      if (Math.abs(to - at) < 3) return null;
      return items.toSpliced(at, 1).toSpliced(to, 0, { ...item, mark });
    }
    case "swap":
      if (!isFree(at + 1) || neighbour.text === item.text) return null;
      return items.toSpliced(at, 2, { ...neighbour, mark }, { ...item, mark });
    case "split": {
      const parts = splitSentence(item.text);
      if (parts === null) return null;
      return items.toSpliced(at, 1, { ...item, text: parts[0], mark }, { ...item, text: parts[1], mark });
    }
    case "merge": {
      if (!isFree(at + 1) || item.text.endsWith(":") || neighbour.text.endsWith(":")) return null;
      const text = `${item.text.replace(/[.;,]$/u, "")}, and ${neighbour.text.charAt(0).toLowerCase()}${neighbour.text.slice(1)}`;
      return items.toSpliced(at, 2, { ...item, origins: [...item.origins, ...neighbour.origins], text, mark });
    }
    case "replace":
      return withText(foreign[pick(foreign.length)]);
    case "renumber":
      return at === 0 || items[at - 1].bis || neighbour?.bis === true
        ? null
        : items.toSpliced(at, 1, { ...item, bis: true, mark });
    case "reword":
      return withText(rewordText(item.text, foreign, pick));
    // A removal beside an insertion would be a replacement: the neighbours of either are left in peace.
    case "delete":
      return isFree(at - 1) && isFree(at + 1) ? guardNeighbours(items, at, at + 1).toSpliced(at, 1) : null;
    case "insert": {
      if (!isFree(at - 1)) return null;
      const text = foreign[pick(foreign.length)];
      return guardNeighbours(items, at, at).toSpliced(at, 0, { origins: [], text, mark, bis: false });
    }
    case "negate":
      return withText(negateText(item.text));
    case "figure":
      return withText(changeFigure(item.text, pick));
  }
}

/** Marks the provisions before one place and at another as not to be changed further. */
function guardNeighbours(items: readonly Item[], before: number, after: number): Item[] {
  return items.map((item, i) => (i === before - 1 || i === after ? { ...item, mark: "guarded" } : item));
}

/** Two sentences of at least five words each, cut where a drafter would cut; null when there is no such place. */
function splitSentence(text: string): readonly [string, string] | null {
  for (const cut of [/[.;]\s+/gu, /,\s+and\s+/gu, /,\s+/gu, /\s+and\s+/gu])
    for (const match of text.matchAll(cut)) {
      const first = text.slice(0, match.index);
      const second = text.slice(match.index + match[0].length);
      if (Math.min(first.split(" ").length, second.split(" ").length) < 6) continue;
      return [`${first}.`, second.charAt(0).toUpperCase() + second.slice(1)];
    }
  return null;
}

function negateText(text: string): string | null {
  const match = /\b(shall|may|will|must|is|are)\b(?! not\b)/u.exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return `${text.slice(0, end)} not${text.slice(end)}`;
}

function changeFigure(text: string, pick: (size: number) => number): string | null {
  const match = /\d+/u.exec(text);
  if (match === null) return null;
  return (
    text.slice(0, match.index) + String(Number(match[0]) + 1 + pick(20)) + text.slice(match.index + match[0].length)
  );
}

/** A third of the longer words exchanged for words of other texts, and the order of the clauses turned where there is a comma. */
function rewordText(text: string, foreign: readonly string[], pick: (size: number) => number): string | null {
  const long = /\p{L}{5,}/gu;
  if ((text.match(long)?.length ?? 0) < 6) return null;
  const stock = foreign[pick(foreign.length)].match(long) ?? ["instead"];
  const changed = text.replaceAll(long, (word) => (pick(3) === 0 ? stock[pick(stock.length)] : word));
  const comma = changed.indexOf(", ");
  if (pick(2) === 0 || comma < 0 || !/[.]$/u.test(changed)) return changed;
  const [first, second] = [changed.slice(0, comma), changed.slice(comma + 2, -1)];
  return `${second.charAt(0).toUpperCase()}${second.slice(1)}, ${first.charAt(0).toLowerCase()}${first.slice(1)}.`;
}
