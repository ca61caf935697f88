import { memo } from "react";
import type { PositionCell } from "../domain/state-of-play.ts";
import type { MatrixPlace } from "./lay-matrix.ts";
import { STANCE_LOOKS, StanceGlyph } from "./stance-glyph.tsx";
import { ageOf, countOf, dayOf, fragmentOf } from "./words.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/** What a place of the matrix can be asked for; the same functions for every place, so that places are drawn anew only when they change. */
export type MatrixActions = {
  readonly open: (cell: PositionCell, history: boolean) => void;
  /** About to be opened: its evidence may be fetched ahead. */
  readonly near: (cell: PositionCell) => void;
  readonly gap: (party: string, issue: string) => void;
};

/** One place of the matrix: the party's own words, or a dash that leads to what nobody has judged yet. */
export const MatrixCells = memo(function MatrixCells({
  place,
  at,
  now,
  open,
  reachable,
  versions,
  actions,
}: {
  readonly place: MatrixPlace;
  /** "row,column", by which arrow keys find it. */
  readonly at: string;
  readonly now: string;
  readonly open: boolean;
  /** Whether the tab key stops here. */
  readonly reachable: boolean;
  readonly versions: ReadonlyMap<string, string>;
  readonly actions: MatrixActions;
}) {
  const { change, moved } = place;
  if (place.cells.length === 0)
    return (
      <button
        type="button"
        data-at={at}
        tabIndex={reachable ? 0 : -1}
        className={`flex h-full min-h-10 w-full flex-col items-start justify-start px-3 py-1.5 text-left text-sm ${open ? "bg-accent-soft text-ink" : "text-quiet hover:bg-sunken"}`}
        aria-label={change?.kind === "gone" ? "gone since" : "no accepted claim"}
        onClick={() => actions.gap(place.party, place.issue)}
      >
        {change?.kind === "gone" ? (
          <span className="text-xs">
            <span className="font-medium text-opposes">gone</span>{" "}
            <s className="font-serif">{fragmentOf(change.before ?? "")}</s>
          </span>
        ) : (
          <span aria-hidden="true">–</span>
        )}
      </button>
    );
  return place.cells.map((cell, index) => (
    <button
      key={cell.claims[0]}
      type="button"
      data-at={index === 0 ? at : undefined}
      data-cell={`${cell.party}/${cell.issue}`}
      data-claim={cell.claims[0]}
      tabIndex={reachable ? 0 : -1}
      aria-pressed={open}
      onClick={(event) => actions.open(cell, event.shiftKey)}
      onPointerEnter={() => actions.near(cell)}
      onFocus={() => actions.near(cell)}
      className={`flex w-full flex-col justify-start px-3 py-1.5 text-left ${place.cells.length === 1 ? "h-full" : ""} ${open ? "bg-accent-soft" : change === null ? "hover:bg-sunken" : "bg-mark/35 hover:bg-mark/60"}`}
    >
      <span className="flex items-start gap-2">
        <span className="mt-[0.3rem] leading-none">
          <StanceGlyph stance={cell.stance} />
        </span>
        <span
          className="min-w-0 font-serif text-[0.97rem] leading-snug break-words"
          title={`“${withoutOuterMarks(cell.quote)}”`}
        >
          {fragmentOf(cell.quote)}
        </span>
      </span>
      <span className="mt-0.5 ml-5 flex flex-wrap gap-x-2 text-xs text-quiet">
        <span title={`since ${cell.since === null ? "an unknown day" : dayOf(cell.since)}`}>
          {cell.since === null ? "undated" : ageOf(cell.since, now)}
        </span>
        {/* Only the newest of the highest authority is in sight: how many more there are must be, too. */}
        <span>
          {cell.claims.length > 1 ? `${cell.claims.length} claims, ` : ""}
          {countOf(cell.sources, "source")}
          {cell.history.length === 0 ? "" : `, ${cell.history.length} said otherwise`}
        </span>
        {cell.modality === "asserted" ? null : <span className="italic">{cell.modality}</span>}
        {cell.on === null ? null : (
          <span
            className="max-w-32 truncate rounded bg-sunken px-1"
            title={versions.get(cell.on.version) ?? cell.on.version}
          >
            {versions.get(cell.on.version) ?? cell.on.version}
          </span>
        )}
        {cell.contested ? <span className="font-medium text-opposes">⚡ contested</span> : null}
        {change === null ? null : (
          <span className="font-semibold text-accent" title={change.before ?? undefined}>
            {change.kind === "new" ? "▲ new" : "▲ changed"}
          </span>
        )}
        {moved === null ? null : (
          <span
            className="font-medium text-conditional"
            title={`from ${STANCE_LOOKS[moved.from].word} to ${STANCE_LOOKS[moved.to].word}${moved.when === null ? "" : `, ${dayOf(moved.when)}`}`}
          >
            ↗ moved
          </span>
        )}
      </span>
    </button>
  ));
});
