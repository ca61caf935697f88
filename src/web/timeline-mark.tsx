import { isoDay } from "../kit/civil-date.ts";
import type { TimelineMark } from "./lay-timeline.ts";
import { STANCE_LOOKS } from "./stance-glyph.tsx";
import { dayOf } from "./words.ts";

/** How each kind is filled; positions go by their stance. */
export const KIND_LOOKS: Readonly<Record<TimelineMark["kind"], string>> = {
  meeting: "fill-accent",
  position: "fill-ink",
  agreement: "fill-mixed",
  text: "fill-conditional",
  incident: "fill-opposes",
};

/** A bar ends in nothing where nobody knows the day: this mask, defined once in the chart, lets it fade. */
export const FADE = "url(#uncertain-day)";
const GLYPH_PX = 11;

/** One mark of a strip: a stance's shape for a position, a bar for anything else; an interval of days fades at its ends. */
export function MarkOf({
  mark,
  from,
  to,
  y,
  isFirst,
  onOpen,
}: {
  readonly mark: TimelineMark;
  /** Pixels from the left. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Where the tab key enters the chart; the arrow keys walk on from there. */
  readonly isFirst: boolean;
  readonly onOpen: () => void;
}) {
  const isUncertain = mark.last > mark.first;
  const isPale = mark.modality !== "asserted";
  const days = dayOf(`${isoDay(mark.first)}/${isoDay(mark.last)}`);
  return (
    <g
      role="button"
      tabIndex={isFirst ? 0 : -1}
      data-mark=""
      aria-label={`${mark.kind}${mark.stance === null ? "" : `, ${STANCE_LOOKS[mark.stance].word}`}: ${mark.text}, ${days}${isPale ? `, ${mark.modality}` : ""}`}
      className="cursor-pointer outline-offset-2"
      onClick={onOpen}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        onOpen();
      }}
    >
      <title>{`${mark.text} (${days}${isPale ? `, ${mark.modality}` : ""})`}</title>
      {mark.stance !== null && !isUncertain ? (
        <svg
          x={from}
          y={y - 1.5}
          width={GLYPH_PX}
          height={GLYPH_PX}
          viewBox="0 0 16 16"
          className={STANCE_LOOKS[mark.stance].colour}
        >
          <rect width="16" height="16" fill="transparent" />
          <path
            d={STANCE_LOOKS[mark.stance].path}
            fill="currentColor"
            fillOpacity={isPale ? 0.25 : mark.stance === "mixed" || mark.stance === "neutral" ? 0.5 : 1}
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        </svg>
      ) : (
        <rect
          x={from}
          y={y}
          width={Math.max(8, to - from)}
          height={8}
          rx={4}
          mask={isUncertain ? FADE : undefined}
          className={mark.stance === null ? KIND_LOOKS[mark.kind] : STANCE_LOOKS[mark.stance].fill}
          fillOpacity={isPale ? 0.35 : 0.95}
          stroke={isPale ? "currentColor" : undefined}
          strokeDasharray={isPale ? "2 2" : undefined}
        />
      )}
    </g>
  );
}
