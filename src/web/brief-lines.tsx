import type { ReactNode } from "react";
import type { Brief, BriefLine } from "./compose-brief.ts";
import { numbersOf } from "./write-brief.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/** The numbers of a line's citations; each opens its sentence. */
export function Citations({
  line,
  brief,
  onOpen,
}: {
  readonly line: Pick<BriefLine, "claims">;
  readonly brief: Brief;
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  return numbersOf(line, brief).map((number, index) => (
    <button
      key={number}
      type="button"
      data-cite={line.claims[index]}
      aria-label={`Citation ${number}: open its sentence`}
      className="ml-1 rounded bg-accent-soft px-1 font-sans text-[11px] font-medium text-accent tabular-nums hover:underline"
      onClick={() =>
        onOpen([line.claims[index] ?? "", ...line.claims.filter((_, other) => other !== index)].filter(Boolean))
      }
    >
      {number}
    </button>
  ));
}

/** One line of the page: ours in sans, a source's words in serif between marks; a red margin where nothing stands behind it. */
export function Line({
  line,
  brief,
  onOpen,
  onStrike,
  children,
}: {
  readonly line: BriefLine;
  readonly brief: Brief;
  readonly onOpen: (claims: readonly string[]) => void;
  readonly onStrike: () => void;
  /** The editor of a line of one's own, in place of its words. */
  readonly children?: ReactNode;
}) {
  const isBare = line.claims.length === 0;
  return (
    <li
      data-uncited={isBare ? "" : undefined}
      className={`group flex items-baseline gap-2 border-l-[3px] py-0.5 pr-1 pl-3 ${isBare ? "border-opposes bg-opposes/5" : "border-transparent"}`}
    >
      <span className="min-w-0 flex-1 text-sm leading-relaxed break-words">
        {children ?? (
          <>
            {line.frame}
            {line.quote === null ? null : (
              <q className="ml-1 font-serif text-[0.95rem]">{withoutOuterMarks(line.quote)}</q>
            )}
          </>
        )}
        <Citations line={line} brief={brief} onOpen={onOpen} />
        {isBare ? <span className="ml-2 text-xs text-opposes">no sentence behind it</span> : null}
      </span>
      <button
        type="button"
        className="shrink-0 rounded px-1 text-quiet opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-sunken focus-visible:opacity-100 print:hidden"
        aria-label={`Strike: ${line.frame.slice(0, 60)}`}
        onClick={onStrike}
      >
        ✕
      </button>
    </li>
  );
}
