import { useQueryClient } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { claimsBehind } from "./evidence-order.ts";
import type { Matrix } from "./lay-matrix.ts";
import { MatrixCells, type MatrixActions } from "./matrix-cell.tsx";
import { questions } from "./queries.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { versionWord } from "./words.ts";

/** From so many places on, rows are drawn only where they are in sight. */
const VIRTUAL_FROM_PLACES = 240;
const ROW_PX = 84;

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Parties across, issues down. Arrow keys walk it, Enter opens the sentence, `h` (or a click with Shift) the cell's history. */
export function MatrixTable({
  play,
  matrix,
  process,
}: {
  readonly play: StateOfPlay;
  readonly matrix: Matrix;
  readonly process: string;
}) {
  const [state, change] = useUrlState();
  const queries = useQueryClient();
  const place = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState("0,0");
  const versions = useMemo(
    () => new Map(play.versions.map((version) => [version.id, versionWord(version)])),
    [play.versions],
  );
  // One set of functions for all places and all times; they read what is current when they are called.
  const current = useRef({ state, change });
  current.current = { state, change };
  const actions = useMemo(
    (): MatrixActions => ({
      open: (cell, history) => current.current.change(openEvidence(claimsBehind(cell), history), { replace: true }),
      near: (cell) =>
        void queries.prefetchQuery(
          questions.evidence(process, openEvidence(claimsBehind(cell)).evidence, current.current.state),
        ),
      gap: (party, issue) =>
        current.current.change({ gap: `${party}/${issue}`, evidence: [], history: false }, { replace: true }),
    }),
    [process, queries],
  );
  const isVirtual = matrix.rows.length * matrix.parties.length > VIRTUAL_FROM_PLACES;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by the React Compiler
  const rows = useVirtualizer({
    count: matrix.rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_PX,
    overscan: 4,
    enabled: isVirtual,
  });
  const drawn = isVirtual
    ? rows.getVirtualItems().map(({ index, start, end }) => ({ index, start, end }))
    : matrix.rows.map((_, index) => ({ index, start: 0, end: 0 }));
  const above = isVirtual ? (drawn[0]?.start ?? 0) : 0;
  const below = isVirtual ? rows.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>("[data-at]")?.dataset["at"];
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const [row, column] = from.split(",").map(Number);
    const here = matrix.rows[row]?.places[column]?.cells[0];
    if (event.key === "h" && here !== undefined) {
      event.stopPropagation();
      actions.open(here, true);
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = [
      Math.max(0, Math.min(matrix.rows.length - 1, row + step[0])),
      Math.max(0, Math.min(matrix.parties.length - 1, column + step[1])),
    ] as const;
    setActive(next.join(","));
    if (isVirtual) rows.scrollToIndex(next[0]);
    const focus = () => {
      const found = place.current?.querySelector<HTMLElement>(`[data-at="${next.join(",")}"]`);
      found?.focus({ preventScroll: true });
      found?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    if (isVirtual) requestAnimationFrame(focus);
    else focus();
    const there = matrix.rows[next[0]].places[next[1]].cells[0];
    if (there !== undefined && state.evidence.length > 0) actions.open(there, state.history);
  };

  const walking = useRef(onKeyDown);
  useEffect(() => {
    walking.current = onKeyDown;
  });
  useEffect(() => {
    // On the element itself: what walks the matrix must not reach the keys of the whole screen.
    const walk = (event: KeyboardEvent) => walking.current(event);
    const element = place.current;
    element?.addEventListener("keydown", walk);
    return () => element?.removeEventListener("keydown", walk);
  }, []);

  const [openClaim] = state.evidence;
  return (
    <div ref={place} className="mt-3 max-h-[calc(100dvh-7rem)] overflow-auto rounded-xl border border-line bg-raised">
      <table className="h-px w-full border-separate border-spacing-0 text-left">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 w-44 min-w-44 border-b border-line bg-raised px-4 py-2.5 text-xs font-medium text-quiet"
            >
              Issue
            </th>
            {matrix.parties.map((party) => (
              <th
                key={party.id}
                scope="col"
                title={party.title}
                className="sticky top-0 z-10 max-w-72 min-w-44 border-b border-l border-line bg-raised px-3 py-2.5 text-sm font-semibold break-words"
              >
                <span className="line-clamp-2">{party.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr style={{ height: above }} aria-hidden="true" /> : null}
          {drawn.map(({ index }) => {
            const { issue, places } = matrix.rows[index];
            return (
              <tr key={issue.id} data-index={index} ref={isVirtual ? rows.measureElement : undefined}>
                <th
                  scope="row"
                  className="sticky left-0 z-[5] w-44 max-w-60 border-b border-line bg-raised px-4 py-2 align-top text-sm font-medium break-words"
                >
                  {issue.title}
                  {issue.title.toLowerCase().replaceAll(" and ", " ") === issue.category.replaceAll("-", " ") ? null : (
                    <span className="mt-0.5 block text-xs font-normal text-quiet">{issue.category}</span>
                  )}
                </th>
                {places.map((each, column) => {
                  const at = `${index},${column}`;
                  return (
                    <td key={each.party} className="h-full max-w-72 border-b border-l border-line p-0 align-top">
                      <MatrixCells
                        place={each}
                        at={at}
                        now={play.asOf}
                        open={
                          state.gap === `${each.party}/${each.issue}` ||
                          (openClaim !== undefined && each.cells.some(({ claims }) => claims[0] === openClaim))
                        }
                        reachable={active === at}
                        versions={versions}
                        actions={actions}
                      />
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {below > 0 ? <tr style={{ height: below }} aria-hidden="true" /> : null}
        </tbody>
      </table>
    </div>
  );
}

/** The same on a telephone: issue by issue, only the parties that have a stand. */
export function MatrixList({ play, matrix }: { readonly play: StateOfPlay; readonly matrix: Matrix }) {
  const [state, change] = useUrlState();
  const title = new Map(play.parties.map((party) => [party.id, party.title]));
  const versions = new Map(play.versions.map((version) => [version.id, versionWord(version)]));
  const actions: MatrixActions = {
    open: (cell, history) => change(openEvidence(claimsBehind(cell), history), { replace: true }),
    near: () => undefined,
    gap: () => undefined,
  };
  return (
    <div className="mt-3 space-y-4" data-list="">
      {matrix.rows.map(({ issue, places }) => (
        <section
          key={issue.id}
          className="rounded-xl border border-line bg-raised [contain-intrinsic-size:auto_30rem] [content-visibility:auto]"
        >
          <h2 className="border-b border-line px-3 py-2.5 text-sm font-semibold">{issue.title}</h2>
          {places
            .filter(({ cells }) => cells.length > 0)
            .map((each) => (
              <div key={each.party} className="border-b border-line last:border-0">
                <h3 className="px-3 pt-2 text-xs font-medium text-quiet">{title.get(each.party)}</h3>
                <MatrixCells
                  place={each}
                  at=""
                  now={play.asOf}
                  open={each.cells.some(({ claims }) => claims[0] === state.evidence[0])}
                  reachable
                  versions={versions}
                  actions={actions}
                />
              </div>
            ))}
        </section>
      ))}
    </div>
  );
}
