import { parseIsoDay } from "../kit/civil-date.ts";
import { readSaid } from "./group-changes.ts";
import { daysCovered } from "./words.ts";
import type { Change, Movement, PositionCell, StateOfPlay } from "../domain/state-of-play.ts";

/** What happened to a cell since the moment compared with: it is new, reads otherwise, or is no longer there. */
export type CellChange = { readonly kind: "new" | "changed" | "gone"; readonly before: string | null };

/** One place of the matrix: what stands there, and what became of it. */
export type MatrixPlace = {
  readonly party: string;
  readonly issue: string;
  /** Usually one; none where no accepted claim speaks to it. */
  readonly cells: readonly PositionCell[];
  /** The stance changed since the moment compared with; where none is, within the last 30 days. */
  readonly moved: Pick<Movement, "from" | "to" | "when"> | null;
  readonly change: CellChange | null;
};

/** The matrix as drawn: parties across, issues down; a party or issue without any cell, now or then, has no column or row. */
export type Matrix = {
  readonly parties: StateOfPlay["parties"];
  readonly rows: readonly { readonly issue: StateOfPlay["issues"][number]; readonly places: readonly MatrixPlace[] }[];
};

/** Lays the cells of a state of play out; linear in places. */
export function layMatrix(play: StateOfPlay): Matrix {
  const cells = new Map<string, PositionCell[]>();
  for (const cell of play.cells) {
    const key = `${cell.issue}\n${cell.party}`;
    cells.set(key, [...(cells.get(key) ?? []), cell]);
  }
  const changes = cellChanges(play);
  const today = parseIsoDay(play.asOf.slice(0, 10)) ?? 0;
  const movements = new Map(play.movements.map((movement) => [`${movement.issue}\n${movement.party}`, movement]));
  const movedOf = (key: string): MatrixPlace["moved"] => {
    const movement = movements.get(key);
    if (play.changes !== undefined) {
      const before = readSaid(changes.get(key)?.before ?? "")?.stance;
      const after = cells.get(key)?.[0]?.stance;
      return before === undefined || after === undefined || before === after
        ? null
        : { from: before, to: after, when: movement?.when ?? null };
    }
    const days = movement?.when == null ? null : daysCovered(movement.when);
    return movement !== undefined && days !== null && days.last >= today - MOVED_LATELY_DAYS ? movement : null;
  };
  const filled = new Set([...cells.keys(), ...changes.keys()]);
  const parties = play.parties.filter(({ id }) => play.issues.some((issue) => filled.has(`${issue.id}\n${id}`)));
  const issues = play.issues.filter(({ id }) => parties.some((party) => filled.has(`${id}\n${party.id}`)));
  return {
    parties,
    rows: issues.map((issue) => ({
      issue,
      places: parties.map(({ id }): MatrixPlace => {
        const key = `${issue.id}\n${id}`;
        return {
          party: id,
          issue: issue.id,
          cells: cells.get(key) ?? [],
          moved: movedOf(key),
          change: changes.get(key) ?? null,
        };
      }),
    })),
  };
}

/** The changes of a comparison that are about cells, by `issue⏎party`. */
function cellChanges(play: StateOfPlay): ReadonlyMap<string, CellChange> {
  const byWords = new Map<string, string>();
  const wanted = (play.changes ?? []).filter(({ what }) => what.startsWith("position: "));
  if (wanted.length > 0)
    for (const party of play.parties)
      for (const issue of play.issues)
        byWords.set(`position: ${party.title} on ${issue.title}`, `${issue.id}\n${party.id}`);
  return new Map(
    wanted.flatMap((change): [string, CellChange][] => {
      const key = byWords.get(change.what);
      return key === undefined ? [] : [[key, { kind: kindOf(change), before: change.before }]];
    }),
  );
}

/** What a change is: something new, something gone, or something that reads otherwise. */
export function kindOf({ before, after }: Change): CellChange["kind"] {
  return before === null ? "new" : after === null ? "gone" : "changed";
}

/** How long a change of stance is news. */
const MOVED_LATELY_DAYS = 30;
