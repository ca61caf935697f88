import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { isoDay, parseIsoDay } from "../kit/civil-date.ts";
import { touches, windowOf } from "./brush.ts";
import { layTimeline, type TimelineMark } from "./lay-timeline.ts";
import { questions } from "./queries.ts";
import { StanceGlyph } from "./stance-glyph.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import { KIND_LOOKS } from "./timeline-mark.tsx";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { useKeys } from "./use-keys.ts";
import { countOf, dayOf } from "./words.ts";

const LETTER_PX = 8;
/** The list beside the chart shows so many at most; a narrower brush shows the rest. */
const MOST_LISTED = 150;

/** Tracks as small multiples on one axis, versions of the text as rules through all; a brush sets the days, the now-line the moment; what nobody dates waits in its gutter. */
export function TimelineScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const status = useQuery(questions.status(process, state));
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width));
    watch.observe(element);
    return () => watch.disconnect();
  }, [status.isSuccess]);
  const letters = Math.max(30, Math.round(width / LETTER_PX / 10) * 10);
  const laid = useMemo(
    () => (status.data === undefined ? null : layTimeline(status.data, letters)),
    [status.data, letters],
  );
  const moments = useQuery(questions.moments(process, state.view));
  const lastChange = parseIsoDay(moments.data?.at(-1)?.at.slice(0, 10) ?? "");
  // A past view keeps the whole axis, so that the now-line can be moved on again.
  const latest = laid === null ? 0 : Math.max(laid.last, lastChange ?? laid.last);
  const axis = useMemo(
    () => (laid === null ? null : windowOf(state.within, { first: laid.first, last: latest })),
    [laid, latest, state.within],
  );
  const listed = useMemo(
    () =>
      laid === null || axis === null
        ? []
        : laid.strips
            .flatMap(({ marks }) => marks)
            .filter((mark) => touches(mark, axis))
            .toSorted((a, b) => a.first - b.first),
    [laid, axis],
  );
  const open = (claims: readonly string[]) => change(openEvidence(claims), { replace: true });
  const walk = (by: number) => {
    const marks = [...document.querySelectorAll<HTMLElement>("[data-mark]")];
    const at = marks.indexOf(document.activeElement as HTMLElement);
    marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : Math.max(0, Math.min(marks.length - 1, at + by))]?.focus();
  };
  useKeys(
    state.evidence.length > 0
      ? {}
      : { ArrowRight: () => walk(1), ArrowLeft: () => walk(-1), 0: () => change({ within: null }) },
  );
  if (status.isError) return <Problem error={status.error} />;
  if (laid === null || axis === null || status.data === undefined) return <Waiting what="the timeline" />;
  if (laid.strips.length === 0)
    return (
      <EmptyState title="Nothing to lay out in time yet">
        Meetings, positions and texts appear here as soon as a claim about them is accepted.
      </EmptyState>
    );
  const setDay = (which: "from" | "to", day: string) => {
    const within = state.within ?? { from: isoDay(laid.first), to: isoDay(latest) };
    const next = { ...within, [which]: day };
    if (parseIsoDay(day) !== null && next.from <= next.to) change({ within: next }, { replace: true });
  };
  const field = "rounded border border-line bg-raised px-1.5 py-0.5 text-ink";
  return (
    <div className="p-3 md:px-6 md:py-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-quiet">
        {(Object.keys(KIND_LOOKS) as TimelineMark["kind"][]).map((kind) => (
          <span key={kind} className="inline-flex items-center gap-1.5">
            {kind === "position" ? (
              <StanceGlyph stance="supports" />
            ) : (
              <svg viewBox="0 0 16 8" className="h-2 w-4" aria-hidden="true">
                <rect width="16" height="8" rx="4" className={KIND_LOOKS[kind]} />
              </svg>
            )}
            {kind}
          </span>
        ))}
        <span>pale: planned, sought, possible or denied · faded ends: the day is not certain</span>
        <span className="flex items-center gap-1.5 md:ml-auto">
          <input
            type="date"
            aria-label="First day shown"
            className={field}
            value={isoDay(axis.first)}
            onChange={(event) => setDay("from", event.target.value)}
          />
          –
          <input
            type="date"
            aria-label="Last day shown"
            className={field}
            value={isoDay(axis.last)}
            onChange={(event) => setDay("to", event.target.value)}
          />
          {state.within === null ? null : (
            <button
              type="button"
              className="rounded px-1.5 py-0.5 text-accent hover:bg-sunken"
              onClick={() => change({ within: null })}
            >
              All time <kbd>0</kbd>
            </button>
          )}
        </span>
      </div>
      <div ref={place} className="mt-2 overflow-hidden rounded-xl border border-line bg-raised">
        <TimelineChart
          timeline={laid}
          axis={axis}
          latest={latest}
          width={width}
          asof={state.asof}
          now={status.data.asOf}
          onOpen={open}
          onBrush={(within) => change({ within })}
          onMoment={(asof) => change({ asof })}
        />
      </div>
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
        <section className="rounded-xl border border-line bg-raised">
          <h2 className="border-b border-line px-4 py-2 text-sm font-semibold">
            {countOf(listed.length, "event")}{" "}
            <span className="font-normal text-quiet">
              {dayOf(isoDay(axis.first))} – {dayOf(isoDay(axis.last))}
            </span>
          </h2>
          <ol className="max-h-[32rem] overflow-y-auto" tabIndex={-1}>
            {listed.slice(0, MOST_LISTED).map((mark) => (
              <li key={mark.kind + mark.claims.join() + mark.strip}>
                <button
                  type="button"
                  className="grid w-full grid-cols-[5.5rem_1fr] gap-x-2 px-4 py-1 text-left text-sm hover:bg-sunken"
                  onClick={() => open(mark.claims)}
                >
                  <span className="text-xs leading-6 text-quiet tabular-nums">
                    {dayOf(`${isoDay(mark.first)}/${isoDay(mark.last)}`)}
                  </span>
                  <span className="min-w-0">
                    {mark.stance === null ? null : (
                      <span className="mr-1.5">
                        <StanceGlyph stance={mark.stance} />
                      </span>
                    )}
                    <span className={`break-words ${isVerbatim(mark) ? "font-serif" : ""}`}>{mark.text}</span>{" "}
                    <span className="text-xs text-quiet">
                      {mark.strip}
                      {mark.modality === "asserted" ? "" : `, ${mark.modality}`}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ol>
          {listed.length > MOST_LISTED ? (
            <p className="border-t border-line px-4 py-1.5 text-xs text-quiet">
              {listed.length - MOST_LISTED} more: brush fewer days to see them.
            </p>
          ) : null}
        </section>
        {laid.undated.length === 0 ? null : (
          <section className="rounded-xl border border-line bg-raised">
            <h2 className="border-b border-line px-4 py-2 text-sm font-semibold">
              {countOf(laid.undated.length, "event")} without a date
            </h2>
            <ul className="max-h-[32rem] overflow-y-auto" tabIndex={-1}>
              {laid.undated.slice(0, MOST_LISTED).map((mark) => (
                <li key={mark.claims.join() + mark.kind}>
                  <button
                    type="button"
                    className="block w-full px-4 py-1 text-left text-sm hover:bg-sunken"
                    onClick={() => open(mark.claims)}
                  >
                    <span className={isVerbatim(mark) ? "font-serif" : ""}>{mark.text}</span>{" "}
                    <span className="text-xs text-quiet">
                      {mark.strip}
                      {mark.modality === "asserted" ? "" : `, ${mark.modality}`}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** True for a mark that shows a source's words; a meeting and a text's way are put together from who and where. */
function isVerbatim({ kind }: Pick<TimelineMark, "kind">): boolean {
  return kind !== "meeting" && kind !== "text";
}
