import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { InboxItem } from "../api/contract.ts";
import { queueLines, type QueueGroup } from "./inbox-queue.ts";
import { StanceGlyph } from "./stance-glyph.tsx";

const HEADING_PX = 30;
const LINE_PX = 62;

const GROUP_WORDS: Readonly<Record<QueueGroup, string>> = {
  changes: "would change a position",
  adds: "would add a fact",
  confirms: "would confirm or colour",
};
const EFFECT_WORDS: Readonly<Record<InboxItem["would"], string>> = {
  move: "moves a cell",
  open: "opens a cell",
  add: "",
  confirm: "",
};

/** The candidates still to judge, drawn only where they are in sight, however many there are. */
export function InboxList({
  items,
  current,
  onPick,
}: {
  readonly items: readonly InboxItem[];
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => queueLines(items), [items]);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled by the React Compiler
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => place.current,
    estimateSize: (index) => (lines[index].kind === "heading" ? HEADING_PX : LINE_PX),
    getItemKey: (index) => {
      const line = lines[index];
      return line.kind === "heading" ? line.group : line.item.id;
    },
    overscan: 8,
  });
  useEffect(() => rows.measure(), [lines, rows]);
  const at = lines.findIndex((line) => line.kind === "item" && line.item.id === current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at <= 1 ? 0 : at, { align: "auto" });
  }, [at, rows]);
  return (
    <div ref={place} className="min-h-0 flex-1 overflow-y-auto" tabIndex={-1}>
      <ol style={{ height: rows.getTotalSize() }} className="relative">
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index];
          return (
            <li
              key={row.key}
              className="absolute inset-x-0 top-0"
              style={{ height: row.size, transform: `translateY(${row.start}px)` }}
            >
              {line.kind === "heading" ? (
                <h3 className="flex h-full items-end px-4 pb-1 text-[11px] font-medium tracking-wide text-quiet">
                  <span className="tabular-nums">{line.count}</span>&nbsp;{GROUP_WORDS[line.group]}
                </h3>
              ) : (
                <button
                  type="button"
                  onClick={() => onPick(line.item.id)}
                  aria-current={line.item.id === current}
                  className={`block h-full w-full border-l-2 px-4 py-1.5 text-left ${line.item.id === current ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken"}`}
                >
                  <span className="block truncate font-serif leading-snug">{line.item.quote}</span>
                  <span className="mt-0.5 flex items-center gap-1.5 overflow-hidden text-xs whitespace-nowrap text-quiet">
                    <StanceGlyph stance={line.item.stance} />
                    <span className="truncate">
                      {line.item.kind} · {line.item.actors.join(", ") || "no actor"}
                    </span>
                    <span className="ml-auto shrink-0 text-accent">
                      {line.item.folded ?? EFFECT_WORDS[line.item.would]}
                    </span>
                  </span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** On a telephone, beside the count: the candidate before and after, and the whole queue. */
export function QueueSteps({
  isListed,
  onStep,
  onList,
}: {
  readonly isListed: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onList: () => void;
}) {
  const button = "rounded-md border border-line bg-raised px-3 py-1.5 leading-none";
  return (
    <span className="ml-auto flex shrink-0 gap-1.5">
      <button type="button" className={button} aria-label="Previous candidate" onClick={() => onStep(-1)}>
        ‹
      </button>
      <button type="button" className={button} aria-label="Next candidate" onClick={() => onStep(1)}>
        ›
      </button>
      <button type="button" className={button} aria-expanded={isListed} onClick={onList}>
        {isListed ? "Close" : "Queue"}
      </button>
    </span>
  );
}
