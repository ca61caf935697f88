import { scaleLinear } from "d3-scale";
import { useRef, useState, type PointerEvent } from "react";
import { isoDay } from "../kit/civil-date.ts";
import { brushed, nowDay, touches, type DayWindow } from "./brush.ts";
import { ticksBetween, type Timeline } from "./lay-timeline.ts";
import { MarkOf } from "./timeline-mark.tsx";
import type { UrlState } from "./url-state.ts";
import { countOf, dayOf } from "./words.ts";

const STRIP_HEIGHT_PX = 46;
const LABEL_WIDTH_PX = 168;
const LABEL_ROW_PX = 14;
const AXIS_PX = 26;
/** Nearer to the edge than this, a label begins at its rule instead of standing over it. */
const EDGE_PX = 48;
const GUTTER_PX = 40;
/** Ticks nearer than this would run into one another. */
const TICK_PX = 52;

/** The strips as drawn. Dragging over them brushes days; dragging the handle of the now-line, or its arrow keys, sets the moment looked at. */
export function TimelineChart({
  timeline,
  axis,
  latest,
  width,
  asof,
  now,
  onOpen,
  onBrush,
  onMoment,
}: {
  readonly timeline: Timeline;
  readonly axis: DayWindow;
  /** The last day on record; the now-line dropped there returns to now. */
  readonly latest: number;
  readonly width: number;
  readonly asof: string | null;
  readonly now: string;
  readonly onOpen: (claims: readonly string[]) => void;
  readonly onBrush: (within: UrlState["within"]) => void;
  readonly onMoment: (asof: string | null) => void;
}) {
  const drawing = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const narrow = width < 560;
  const left = narrow ? 12 : LABEL_WIDTH_PX;
  const right = Math.max(left + 120, width - GUTTER_PX);
  const x = scaleLinear([axis.first - 0.5, axis.last + 1.5], [left, right]);
  const versions = timeline.versions.filter(({ day }) => touches({ first: day, last: day }, axis));
  const top = 20 + versions.reduce((most, version) => Math.max(most, version.row + 1), 1) * LABEL_ROW_PX;
  const bottom = top + timeline.strips.length * STRIP_HEIGHT_PX;
  const ticks = ticksBetween(axis.first, axis.last).reduce<{ readonly day: number; readonly word: string }[]>(
    (kept, tick) => {
      const before = kept.at(-1);
      return before === undefined || x(tick.day) - x(before.day) >= TICK_PX ? [...kept, tick] : kept;
    },
    [],
  );
  const entry = timeline.strips.flatMap(({ marks }) => marks).find((mark) => touches(mark, axis));
  const line = nowDay(asof, now, axis);
  const dayAt = (event: { readonly clientX: number }) =>
    x.invert(event.clientX - (drawing.current?.getBoundingClientRect().left ?? 0));

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const day = dayAt(event);
    if (day < axis.first - 0.5) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: day, to: day });
  };
  const finish = () => {
    const within = drag === null ? null : brushed(drag.from, drag.to, axis);
    setDrag(null);
    if (within !== null) onBrush(within);
  };
  return (
    <svg
      ref={drawing}
      width={width}
      height={bottom + AXIS_PX}
      className="block touch-pan-y select-none"
      role="group"
      aria-label="Timeline"
      onPointerDown={begin}
      onPointerMove={(event) => (drag === null ? undefined : setDrag({ ...drag, to: dayAt(event) }))}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
    >
      <defs>
        <linearGradient id="uncertain-shade">
          <stop offset="0" stopColor="black" />
          <stop offset="0.3" stopColor="white" />
          <stop offset="0.7" stopColor="white" />
          <stop offset="1" stopColor="black" />
        </linearGradient>
        <mask id="uncertain-day" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill="url(#uncertain-shade)" />
        </mask>
        <clipPath id="plot">
          <rect x={left} y={0} width={Math.max(0, right - left)} height={bottom} />
        </clipPath>
      </defs>
      {ticks.map((tick) => (
        <g key={tick.day}>
          <line x1={x(tick.day)} x2={x(tick.day)} y1={top} y2={bottom} className="stroke-line" />
          <text x={x(tick.day) + 4} y={bottom + 17} className="fill-quiet text-[11px] tabular-nums">
            {tick.word}
          </text>
        </g>
      ))}
      {versions.map((version) => (
        <g
          key={version.id}
          role="button"
          tabIndex={0}
          className="cursor-pointer"
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => onOpen(version.claims)}
          onKeyDown={(event) => (event.key === "Enter" ? onOpen(version.claims) : undefined)}
        >
          <title>{`${version.title}, ${dayOf(isoDay(version.day))}`}</title>
          <line
            x1={x(version.day)}
            x2={x(version.day)}
            y1={20 + version.row * LABEL_ROW_PX}
            y2={bottom}
            className="stroke-conditional"
            strokeWidth={1.25}
            strokeDasharray="4 3"
          />
          <text
            x={x(version.day)}
            y={14 + version.row * LABEL_ROW_PX}
            textAnchor={x(version.day) < EDGE_PX ? "start" : x(version.day) > width - EDGE_PX ? "end" : "middle"}
            className="fill-conditional stroke-raised text-[11px] font-semibold"
            strokeWidth={4}
            paintOrder="stroke"
          >
            {version.label}
          </text>
        </g>
      ))}
      {timeline.strips.map((strip, row) => (
        <g key={strip.name} transform={`translate(0 ${top + row * STRIP_HEIGHT_PX})`}>
          <line x1={0} x2={width} y1={0} y2={0} className="stroke-line" />
          <text x={12} y={narrow ? 12 : 27} className="fill-ink text-[12px] font-medium">
            {strip.name.length > 24 && !narrow ? `${strip.name.slice(0, 23)}…` : strip.name}
            <title>{strip.name}</title>
          </text>
          {strip.marks
            .filter((mark) => touches(mark, axis))
            .map((mark) => (
              <MarkOf
                key={mark.claims.join() + mark.kind + mark.first}
                mark={mark}
                from={Math.max(left, x(mark.first))}
                to={Math.min(right, x(mark.last + 1))}
                y={(narrow ? 16 : 8) + mark.lane * (narrow ? 10 : 12)}
                isFirst={mark === entry}
                onOpen={() => onOpen(mark.claims)}
              />
            ))}
          {strip.undated.length === 0 ? null : (
            <g
              role="button"
              tabIndex={0}
              className="cursor-pointer"
              aria-label={`${strip.name}: ${countOf(strip.undated.length, "event")} without a date`}
              onPointerDown={(event) => event.stopPropagation()}
              onClick={() => onOpen(strip.undated.flatMap(({ claims }) => claims))}
              onKeyDown={(event) =>
                event.key === "Enter" ? onOpen(strip.undated.flatMap(({ claims }) => claims)) : undefined
              }
            >
              <title>{`${countOf(strip.undated.length, "event")} without a date`}</title>
              <rect x={width - 34} y={12} width={28} height={20} rx={10} className="fill-sunken stroke-line" />
              <text x={width - 20} y={26} textAnchor="middle" className="fill-quiet text-[11px] tabular-nums">
                {strip.undated.length}?
              </text>
            </g>
          )}
        </g>
      ))}
      {drag === null ? null : (
        <rect
          x={x(Math.min(drag.from, drag.to))}
          y={top}
          width={Math.abs(x(drag.to) - x(drag.from))}
          height={bottom - top}
          className="fill-accent/15 stroke-accent"
        />
      )}
      <NowLine
        at={line}
        axis={axis}
        latest={latest}
        x={x}
        top={top}
        bottom={bottom}
        dayAt={dayAt}
        isPast={asof !== null}
        onMoment={onMoment}
      />
    </svg>
  );
}

/** The line at the moment looked at; dropped at the axis's end it returns to now. */
function NowLine({
  at,
  axis,
  latest,
  x,
  top,
  bottom,
  dayAt,
  isPast,
  onMoment,
}: {
  readonly at: number;
  readonly axis: DayWindow;
  readonly latest: number;
  readonly x: (day: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly dayAt: (event: { readonly clientX: number }) => number;
  readonly isPast: boolean;
  readonly onMoment: (asof: string | null) => void;
}) {
  const [held, setHeld] = useState<number | null>(null);
  const day = held ?? at;
  const set = (to: number) => {
    const next = Math.round(Math.max(axis.first, Math.min(axis.last, to)));
    onMoment(next >= latest ? null : isoDay(next));
  };
  // The end of the day that is looked at.
  const place = x(day + 1);
  return (
    <g>
      <line x1={place} x2={place} y1={top} y2={bottom} className="stroke-accent" strokeWidth={isPast ? 2 : 1} />
      <g
        role="slider"
        tabIndex={0}
        aria-label="Moment looked at"
        aria-valuemin={axis.first}
        aria-valuemax={axis.last}
        aria-valuenow={Math.round(day)}
        aria-valuetext={isPast || held !== null ? dayOf(isoDay(Math.round(day))) : "now"}
        className="cursor-ew-resize touch-none"
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          setHeld(at);
        }}
        onPointerMove={(event) =>
          held === null ? undefined : setHeld(Math.max(axis.first, Math.min(axis.last, dayAt(event) - 0.5)))
        }
        onPointerUp={(event) => {
          event.stopPropagation();
          if (held !== null) set(held);
          setHeld(null);
        }}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowRight: 1, PageDown: -7, PageUp: 7 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          set(at + by);
        }}
      >
        <title>
          {isPast ? `As of ${dayOf(isoDay(Math.round(day)))}: drag to move` : "Now: drag to look at an earlier day"}
        </title>
        <rect x={place - 9} y={top - 4} width={18} height={bottom - top + 8} fill="transparent" />
        <path d={`M${place - 6} ${top - 9} h12 l-6 9 z`} className="fill-accent" />
        {held === null ? null : (
          <text x={place - 8} y={top - 2} textAnchor="end" className="fill-accent text-[11px] font-semibold">
            {dayOf(isoDay(Math.round(day)))}
          </text>
        )}
      </g>
    </g>
  );
}
