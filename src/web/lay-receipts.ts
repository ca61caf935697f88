import { slugOf } from "../domain/actor.ts";
import type { CustodyState } from "../domain/custody.ts";
import type { CustodyEntry, StateOfPlay, VersionEntry } from "../domain/state-of-play.ts";

/** What is said of one party and one version. */
export type ReceiptPlace = {
  readonly party: string;
  /** Whether the version is reported as this party's own work. */
  readonly isAuthor: boolean;
  /** In the order of their dates, each report once; none where nobody says anything. */
  readonly reports: readonly CustodyEntry[];
  /** Reports that cannot both be so stand here side by side. */
  readonly isConflict: boolean;
};

/** Versions down, parties across: who wrote, gave, received, confirms or denies having which. */
export type Receipts = {
  readonly parties: StateOfPlay["parties"];
  readonly rows: readonly {
    readonly version: VersionEntry;
    readonly places: readonly ReceiptPlace[];
    /** Reported authors that are no party of the grid. */
    readonly otherAuthors: readonly string[];
  }[];
};

const HAS_IT: ReadonlySet<CustodyState> = new Set(["gave", "received", "confirms", "leaked"]);

/** Lays receipts out. A party that nobody connects with any version has no column; every version has its row. */
export function layReceipts(play: StateOfPlay): Receipts {
  const partyOf = (author: string) =>
    play.parties.find(({ id, title }) => title === author || id === author || id === slugOf(author)) ?? null;
  const authors = new Map(play.versions.map((version) => [version.id, version.authors.map(partyOf)]));
  const reports = Map.groupBy(play.custody, ({ version, party }) => `${version}\n${party}`);
  const parties = play.parties.filter(({ id }) =>
    play.versions.some(
      (version) =>
        reports.has(`${version.id}\n${id}`) || authors.get(version.id)?.some((author) => author?.id === id) === true,
    ),
  );
  return {
    parties,
    rows: play.versions.map((version) => ({
      version,
      otherAuthors: version.authors.filter((author) => partyOf(author) === null),
      places: parties.map(({ id }): ReceiptPlace => {
        const said = reports.get(`${version.id}\n${id}`) ?? [];
        return {
          party: id,
          isAuthor: authors.get(version.id)?.some((author) => author?.id === id) === true,
          reports: said,
          isConflict: said.some(({ state }) => state === "denies") && said.some(({ state }) => HAS_IT.has(state)),
        };
      }),
    })),
  };
}

/** Versions in the order in which they are drawn, each under what it grew out of: its depth, and whether it has two parents. */
export function lineageOf(versions: readonly VersionEntry[]): ReadonlyMap<string, number> {
  const byId = new Map(versions.map((version) => [version.id, version]));
  const depths = new Map<string, number>();
  const depthOf = (id: string, seen: readonly string[]): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const parents = (byId.get(id)?.parents ?? []).filter((parent) => byId.has(parent) && !seen.includes(parent));
    const depth = parents.length === 0 ? 0 : 1 + Math.max(...parents.map((parent) => depthOf(parent, [...seen, id])));
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of versions) depthOf(id, []);
  return depths;
}
