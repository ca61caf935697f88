// Chapters: how alike their titles are, and which chapter of one version stands for which of the other.
import type { Provision } from "../domain/provision.ts";
import type { LinkGroups } from "./match-state.ts";
import type { Vocabulary } from "./provision-features.ts";

/** How alike two provisions' titles are, as such and shared among all that stand under them. */
export type HeadingSimilarity = {
  readonly titles: (i: number, j: number) => number;
  readonly of: (i: number, j: number) => number;
};

/** Titles with this share of their words in common name one chapter. */
const SAME_TITLE = 0.6;

/** Chapters (by number, per provision) and which pairs of provisions stand in chapters that correspond. */
export type SectionMatch = {
  readonly ofA: readonly number[];
  readonly ofB: readonly number[];
  readonly corresponds: (i: number, j: number) => boolean;
};

/** Chapters correspond by their titles, or where most links of either lead to the other. */
export function matchSections(
  a: readonly Provision[],
  b: readonly Provision[],
  groups: LinkGroups,
  titles: (i: number, j: number) => number,
): SectionMatch {
  const number = (side: readonly Provision[]): readonly number[] => {
    const numbers = new Map<string, number>();
    return side.map((provision) => {
      const key = provision.headings.join("\n");
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  };
  const [ofA, ofB] = [number(a), number(b)];
  const firstOfB = new Map<number, number>();
  groups.ofB.forEach((group, j) => {
    if (group >= 0 && !firstOfB.has(group)) firstOfB.set(group, j);
  });
  const [fromA, toB, between] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  const key = (section: number, other: number): number => section * b.length + other;
  groups.ofA.forEach((group, i) => {
    const j = group < 0 ? undefined : firstOfB.get(group);
    if (j === undefined) return;
    fromA.set(ofA[i], (fromA.get(ofA[i]) ?? 0) + 1);
    toB.set(ofB[j], (toB.get(ofB[j]) ?? 0) + 1);
    between.set(key(ofA[i], ofB[j]), (between.get(key(ofA[i], ofB[j])) ?? 0) + 1);
  });
  const corresponds = (i: number, j: number): boolean => {
    if (titles(i, j) >= SAME_TITLE) return true;
    const shared = between.get(key(ofA[i], ofB[j])) ?? 0;
    return 2 * shared > Math.max(fromA.get(ofA[i]) ?? 0, toB.get(ofB[j]) ?? 0);
  };
  return { ofA, ofB, corresponds };
}

/** How alike the innermost titles of two provisions are, shared among all that stand under them; 0 where one has none or they are but numbers. */
export function headingSimilarity(
  a: readonly Provision[],
  b: readonly Provision[],
  vocabulary: Vocabulary,
): HeadingSimilarity {
  const wordsOfTitle = (provision: Provision): ReadonlySet<number> =>
    new Set(
      [...vocabulary.featuresOf(provision.headings.at(-1) ?? "").stems].filter((code) => vocabulary.isContent[code]),
    );
  const titlesA = a.map(wordsOfTitle);
  const titlesB = b.map(wordsOfTitle);
  const crowd = (side: readonly Provision[]): readonly number[] => {
    const counts = new Map<string, number>();
    const keyOf = (provision: Provision): string => provision.headings.join("\n");
    for (const provision of side) counts.set(keyOf(provision), (counts.get(keyOf(provision)) ?? 0) + 1);
    return side.map((provision) => counts.get(keyOf(provision)) ?? 1);
  };
  const crowdA = crowd(a);
  const crowdB = crowd(b);
  const titles = (i: number, j: number): number => {
    const [x, y] = [titlesA[i], titlesB[j]];
    if (x.size === 0 || y.size === 0) return 0;
    let shared = 0;
    for (const code of x) if (y.has(code)) shared++;
    return (2 * shared) / (x.size + y.size);
  };
  return { titles, of: (i, j) => titles(i, j) / Math.max(crowdA[i], crowdB[j]) };
}
