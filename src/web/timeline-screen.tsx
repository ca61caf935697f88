import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { scaleLinear } from "d3-scale";
import { useEffect, useMemo, useRef, useState } from "react";
import { isoDay } from "../kit/civil-date.ts";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { layTimeline, type TimelineMark } from "./lay-timeline.ts";
import { countOf, dayOf } from "./words.ts";

const STRIP_HEIGHT_PX = 54;
const LABEL_WIDTH_PX = 150;
const LABEL_ROW_PX = 14;
const LETTER_PX = 8;
/** Nearer to the edge than this, a label begins at its rule instead of standing over it. */
const EDGE_PX = 48;

const MARK_LOOKS: Readonly<Record<TimelineMark["kind"], string>> = {
  meeting: "fill-accent",
  position: "fill-supports",
  agreement: "fill-mixed",
  text: "fill-conditional",
  incident: "fill-opposes",
};

/** Tracks as strips on one axis, versions of the text as rules through all of them; undated events wait in a gutter with their count. */
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
  if (status.isError) return <Problem error={status.error} />;
  if (laid === null) return <Waiting what="the timeline" />;
  if (laid.strips.length === 0)
    return (
      <EmptyState title="Nothing dated yet">
        Meetings, positions and texts appear here as soon as a claim about them is accepted.
      </EmptyState>
    );
  const narrow = width < 560;
  const left = narrow ? 12 : LABEL_WIDTH_PX;
  const x = scaleLinear([laid.first - 1, laid.last + 2], [left, Math.max(left + 200, width - 16)]);
  const height = laid.strips.length * STRIP_HEIGHT_PX;
  const top = 20 + laid.versions.reduce((most, version) => Math.max(most, version.row + 1), 1) * LABEL_ROW_PX;
  return (
    <div className="p-3 md:p-6">
      <div ref={place} className="overflow-hidden rounded-xl border border-line bg-raised">
        <svg width={width} height={height + top + 34} className="block" role="group" aria-label="Timeline">
          {laid.ticks.map((tick) => (
            <g key={tick.day}>
              <line x1={x(tick.day)} x2={x(tick.day)} y1={top} y2={height + top} className="stroke-line" />
              <text x={x(tick.day) + 4} y={height + top + 18} className="fill-quiet text-[11px]">
                {tick.word}
              </text>
            </g>
          ))}
          {laid.versions.map((version) => (
            <g
              key={version.id}
              role="button"
              tabIndex={0}
              className="cursor-pointer"
              onClick={() => change({ evidence: version.claims }, { replace: true })}
              onKeyDown={(event) =>
                event.key === "Enter" ? change({ evidence: version.claims }, { replace: true }) : undefined
              }
            >
              <title>{`${version.title}, ${dayOf(isoDay(version.day))}`}</title>
              <line
                x1={x(version.day)}
                x2={x(version.day)}
                y1={20 + version.row * LABEL_ROW_PX}
                y2={height + top}
                className="stroke-conditional"
                strokeWidth={1.5}
                strokeDasharray="4 3"
              />
              <text
                x={x(version.day)}
                y={14 + version.row * LABEL_ROW_PX}
                textAnchor={x(version.day) < EDGE_PX ? "start" : x(version.day) > width - EDGE_PX ? "end" : "middle"}
                className="fill-conditional text-[11px] font-semibold"
              >
                {version.label}
              </text>
            </g>
          ))}
          {laid.strips.map((strip, row) => (
            <g key={strip.name} transform={`translate(0 ${top + row * STRIP_HEIGHT_PX})`}>
              <line x1={0} x2={width} y1={0} y2={0} className="stroke-line" />
              <text x={12} y={narrow ? 13 : 30} className="fill-ink text-[12px] font-medium">
                {strip.name.length > 22 && !narrow ? `${strip.name.slice(0, 21)}…` : strip.name}
                <title>{strip.name}</title>
              </text>
              {strip.marks.map((mark) => {
                const [from, to] = [x(mark.first), x(mark.last + 1)];
                const y = 18 + mark.lane * 11;
                return (
                  <g
                    key={mark.claims.join() + mark.kind}
                    role="button"
                    tabIndex={0}
                    aria-label={`${mark.kind}: ${mark.text}, ${dayOf(isoDay(mark.first))}`}
                    className="cursor-pointer outline-offset-4"
                    onClick={() => change({ evidence: mark.claims }, { replace: true })}
                    onKeyDown={(event) =>
                      event.key === "Enter" || event.key === " "
                        ? change({ evidence: mark.claims }, { replace: true })
                        : undefined
                    }
                  >
                    <title>{`${mark.text} (${dayOf(isoDay(mark.first))}${mark.last === mark.first ? "" : ` – ${dayOf(isoDay(mark.last))}`}, ${mark.modality})`}</title>
                    <rect
                      x={from}
                      y={y}
                      width={Math.max(8, to - from)}
                      height={8}
                      rx={4}
                      className={`${MARK_LOOKS[mark.kind]} ${mark.modality === "asserted" ? "" : "stroke-current"}`}
                      fillOpacity={mark.modality === "asserted" ? 0.95 : 0.3}
                      strokeDasharray={mark.modality === "asserted" ? undefined : "2 2"}
                    />
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-quiet">
        {(Object.keys(MARK_LOOKS) as TimelineMark["kind"][]).map((kind) => (
          <span key={kind} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 16 8" className="h-2 w-4" aria-hidden="true">
              <rect width="16" height="8" rx="4" className={MARK_LOOKS[kind]} />
            </svg>
            {kind}
          </span>
        ))}
        <span>faded: planned, sought, possible or denied</span>
      </p>
      {laid.undated.length === 0 ? null : (
        <section className="mt-6 rounded-xl border border-line bg-raised">
          <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold">
            {countOf(laid.undated.length, "event")} without a date
          </h2>
          <ul className="grid md:grid-cols-2">
            {laid.undated.map((mark) => (
              <li key={mark.claims.join() + mark.kind}>
                <button
                  type="button"
                  className="block w-full px-4 py-2 text-left text-sm hover:bg-sunken"
                  onClick={() => change({ evidence: mark.claims }, { replace: true })}
                >
                  <span className="font-serif">{mark.text}</span>{" "}
                  <span className="text-xs text-quiet">{mark.strip}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
