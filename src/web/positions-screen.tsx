import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { layMatrix } from "./lay-matrix.ts";
import { MatrixList, MatrixTable } from "./matrix-table.tsx";
import { OpenPoints } from "./open-points.tsx";
import { questions } from "./queries.ts";
import { useNarrow } from "./use-narrow.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { StanceGlyph } from "./stance-glyph.tsx";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { countOf } from "./words.ts";

/** Who stands where on what: issues down, parties across, every cell the party's own words and one click from its sentence. */
export function PositionsScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const narrow = useNarrow();
  const current = useRef(change);
  useEffect(() => {
    current.current = change;
  });
  const open = useCallback((claims: readonly string[]) => current.current(openEvidence(claims), { replace: true }), []);
  const status = useQuery(questions.status(process, state));
  const matrix = useMemo(() => (status.data === undefined ? null : layMatrix(status.data)), [status.data]);
  if (status.isError) return <Problem error={status.error} />;
  if (matrix === null || status.data === undefined) return <Waiting what="the state of play" />;
  const play = status.data;
  if (matrix.rows.length === 0) return <NothingYet play={play} process={process} />;
  return (
    <div className="p-3 md:px-6 md:py-4">
      <Legend play={play} />
      {narrow ? (
        <MatrixList play={play} matrix={matrix} />
      ) : (
        <MatrixTable play={play} matrix={matrix} process={process} />
      )}
      <OpenPoints play={play} since={state.vs} onOpen={open} />
    </div>
  );
}

function Legend({ play }: { readonly play: StateOfPlay }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-quiet">
      {(["supports", "opposes", "conditional", "mixed"] as const).map((stance) => (
        <StanceGlyph key={stance} stance={stance} withWord />
      ))}
      {/* Who supports "a ban on X" stands in the row X with the sign of support. */}
      <span>– what stands beside the sign, not the row’s title</span>
      <span className="ml-auto tabular-nums">
        {countOf(play.counts.sources, "source")} · {play.counts.accepted} accepted · {play.counts.candidates} unreviewed
      </span>
    </div>
  );
}

function NothingYet({ play, process }: { readonly play: StateOfPlay; readonly process: string }) {
  const [state, change] = useUrlState();
  const past = state.asof !== null;
  const waiting = play.counts.candidates;
  return (
    <EmptyState title="No position accepted yet">
      {play.counts.sources === 0 ? (
        <>
          {!past
            ? "No report has been added yet. Add the first in the "
            : "Nothing was known of this process at that moment. Step forward, return to now, or look into the "}
          <Link className="text-accent underline" to="/$process/library" params={{ process }}>
            library
          </Link>
          .
        </>
      ) : past ? (
        <>
          {waiting === 0
            ? "Nothing known at that moment has been accepted as a position. "
            : `${countOf(waiting, "candidate")} of that moment ${waiting === 1 ? "is" : "are"} not judged, and a past view cannot be changed. `}
          <button
            type="button"
            className="text-accent underline"
            onClick={() => change({ asof: null, view: "available" })}
          >
            Return to now
          </button>
          {waiting === 0 ? "." : " to judge them."}
        </>
      ) : waiting > 0 ? (
        <>
          {countOf(waiting, "candidate")} {waiting === 1 ? "waits" : "wait"} for your judgement. Open the{" "}
          <Link className="text-accent underline" to="/$process/inbox" params={{ process }}>
            inbox
          </Link>{" "}
          (<kbd>g</kbd> <kbd>i</kbd>): each one you accept fills a cell here.
        </>
      ) : (
        <>The sources hold no accepted position. Select words in a source to file what the reader missed.</>
      )}
    </EmptyState>
  );
}
