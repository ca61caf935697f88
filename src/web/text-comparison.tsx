import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ComparisonJson } from "../api/contract.ts";
import type { VersionEntry } from "../domain/state-of-play.ts";
import { questions } from "./queries.ts";
import { Problem, Waiting } from "./states.tsx";
import { useKeys } from "./use-keys.ts";
import { shortIdOf } from "./words.ts";

type Row = ComparisonJson["rows"][number];

const RELATION_LOOKS: Readonly<Record<Row["relation"], string>> = {
  same: "text-quiet",
  reworded: "text-accent",
  split: "text-mixed",
  merged: "text-mixed",
  replaced: "text-conditional",
  removed: "text-opposes",
  added: "text-supports",
};

/** Any version against any other, point by point: what stayed, was reworded, moved, split, merged, replaced, taken out and put in. `n` and `p` walk the changes. */
export function TextComparison({
  process,
  versions,
  from,
  to,
  onPick,
}: {
  readonly process: string;
  readonly versions: readonly VersionEntry[];
  readonly from: string;
  readonly to: string;
  readonly onPick: (from: string, to: string) => void;
}) {
  const comparison = useQuery(questions.comparison(process, from, to));
  const [hidden, setHidden] = useState<ReadonlySet<Row["relation"]>>(new Set(["same"]));
  const [at, setAt] = useState(0);
  const all = comparison.data?.rows ?? [];
  const counts = new Map<Row["relation"], number>();
  for (const { relation } of all) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  const rows = all.filter((row) => !hidden.has(row.relation) || (row.relation === "same" && row.moved));
  const step = (by: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at + by));
    setAt(next);
    document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: "center" });
  };
  useKeys({ n: () => step(1), p: () => step(-1) });
  const toggle = (relation: Row["relation"]) => {
    const next = new Set(hidden);
    if (!next.delete(relation)) next.add(relation);
    setHidden(next);
    setAt(0);
  };
  const pick = (label: string, value: string, choose: (id: string) => void) => (
    <select
      aria-label={label}
      className="max-w-full min-w-0 rounded-md border border-line bg-raised px-2 py-1 text-sm md:max-w-72"
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {versions.map((version) => (
        <option key={version.id} value={version.id}>
          {shortIdOf(version) === null ? "" : `${version.id} `}
          {version.title}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <div className="sticky top-14 z-10 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line bg-paper py-2">
        {pick("Earlier version", from, (id) => onPick(id, to))}
        <button
          type="button"
          className="rounded px-1.5 py-0.5 text-quiet hover:bg-sunken"
          aria-label="Swap the two versions"
          onClick={() => onPick(to, from)}
        >
          ⇄
        </button>
        {pick("Later version", to, (id) => onPick(from, id))}
        <span className="flex flex-wrap gap-1 text-xs" role="group" aria-label="Kinds of change shown">
          {[...counts].map(([relation, count]) => (
            <button
              key={relation}
              type="button"
              aria-pressed={!hidden.has(relation)}
              className={`rounded-full border px-2 py-0.5 tabular-nums ${hidden.has(relation) ? "border-transparent text-quiet line-through decoration-1" : `border-line bg-raised font-medium ${RELATION_LOOKS[relation]}`}`}
              onClick={() => toggle(relation)}
            >
              {count} {relation}
            </button>
          ))}
        </span>
        <span className="ml-auto hidden text-xs whitespace-nowrap text-quiet md:inline">
          {rows.length === 0 ? "" : `${Math.min(at, rows.length - 1) + 1} of ${rows.length} `}
          <kbd>n</kbd> <kbd>p</kbd>
        </span>
      </div>
      {comparison.isError ? <Problem error={comparison.error} /> : null}
      {comparison.isPending ? <Waiting what="the comparison" /> : null}
      {comparison.isSuccess && rows.length === 0 ? (
        <p className="p-6 text-quiet">Nothing of the kinds shown: the two say the same there.</p>
      ) : null}
      <ol className="mt-2 overflow-hidden rounded-xl border border-line bg-raised">
        {rows.map((row, index) => (
          <ComparedRow
            key={`${row.before.map((each) => each.id).join()}>${row.after.map((each) => each.id).join()}`}
            row={row}
            index={index}
            isCurrent={index === at}
          />
        ))}
      </ol>
    </>
  );
}

function ComparedRow({
  row,
  index,
  isCurrent,
}: {
  readonly row: Row;
  readonly index: number;
  readonly isCurrent: boolean;
}) {
  return (
    <li
      data-row={index}
      aria-current={isCurrent}
      className={`grid scroll-mt-32 gap-x-4 border-t border-l-2 border-t-line px-4 py-2.5 first:border-t-transparent md:grid-cols-[9rem_minmax(0,1fr)] ${isCurrent ? "border-l-accent bg-accent-soft/40" : "border-l-transparent"}`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs md:flex-col">
        <span className="font-semibold tabular-nums">
          {row.before.map((each) => each.id).join(", ") || "–"} → {row.after.map((each) => each.id).join(", ") || "–"}
        </span>
        <span className={`font-semibold ${RELATION_LOOKS[row.relation]}`}>{row.relation}</span>
        {row.moved ? <span className="text-conditional">moved</span> : null}
        {row.renumbered ? <span className="text-quiet">renumbered</span> : null}
      </p>
      <div className="min-w-0">
        <p className="font-serif leading-relaxed break-words whitespace-pre-wrap">
          {row.runs.map((run, position) =>
            run.kind === "kept" ? (
              <span key={position}>{run.text}</span>
            ) : run.kind === "inserted" ? (
              <ins key={position} className="bg-supports/15 text-supports decoration-2 underline-offset-4">
                {run.text}
              </ins>
            ) : (
              <del key={position} className="bg-opposes/10 text-opposes decoration-1">
                {run.text}
              </del>
            ),
          )}
        </p>
        <p className="mt-0.5 text-xs text-quiet">{row.why}</p>
      </div>
    </li>
  );
}
