import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { ComparisonJson } from "../api/contract.ts";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { useKeys } from "./use-keys.ts";
import { dayOf, versionWord } from "./words.ts";

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

/** Two versions point by point: what stayed, what was reworded, moved, split, merged, replaced, taken out and put in; and who is said to hold which. */
export function TextScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const status = useQuery(questions.status(process, state));
  const withText = (status.data?.versions ?? []).filter(
    (version) => version.status === "full" || version.status === "excerpted",
  );
  const chosen = (state.selected ?? "").split("..");
  const from = withText.find((version) => version.id === chosen[0])?.id ?? withText[0]?.id ?? null;
  const to =
    withText.find((version) => version.id === chosen[1])?.id ??
    withText.find((version) => version.id !== from)?.id ??
    null;
  const comparison = useQuery(questions.comparison(process, from, to));
  const [hideSame, setHideSame] = useState(true);
  const [at, setAt] = useState(0);
  const rows = (comparison.data?.rows ?? []).filter((row) => !hideSame || row.relation !== "same" || row.moved);
  const step = (by: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at + by));
    setAt(next);
    document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" });
  };
  useKeys({ n: () => step(1), p: () => step(-1) });
  if (status.isError) return <Problem error={status.error} />;
  if (status.isPending) return <Waiting what="the versions" />;
  const play = status.data;
  if (play.versions.length === 0)
    return (
      <EmptyState title="No text yet">
        Declare a text and its versions, or accept a report of one: it appears here with who is said to hold it.
      </EmptyState>
    );
  const counts = new Map<string, number>();
  for (const row of comparison.data?.rows ?? []) counts.set(row.relation, (counts.get(row.relation) ?? 0) + 1);
  const pick = "rounded-md border border-line bg-raised px-2 py-1 text-sm";
  return (
    <div className="p-3 md:p-6">
      <div className="grid gap-4 lg:grid-cols-2">
        <section className="rounded-xl border border-line bg-raised">
          <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold">Versions</h2>
          <ol>
            {play.versions.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  className="block w-full px-4 py-2 text-left hover:bg-sunken"
                  onClick={() => change({ evidence: version.claims }, { replace: true })}
                >
                  {version.id.length <= 10 && version.id !== version.title ? (
                    <span className="mr-1 font-semibold">{version.id}</span>
                  ) : null}
                  {version.title}
                  <span className="block text-xs text-quiet">
                    {[
                      version.status,
                      version.parents.length === 0 ? null : `from ${version.parents.join(" and ")}`,
                      version.authors.join(", "),
                      ...version.dates.map((date) => `${date.kind} ${dayOf(date.edtf)}`),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
        <section className="rounded-xl border border-line bg-raised">
          <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold">Who is said to hold which</h2>
          {play.custody.length === 0 ? (
            <p className="px-4 py-3 text-sm text-quiet">
              No accepted report of anybody giving, receiving or denying a version.
            </p>
          ) : null}
          <ul className="max-h-80 overflow-y-auto">
            {play.custody.map((custody) => (
              <li key={custody.claims.join() + custody.party + custody.state}>
                <button
                  type="button"
                  className="flex w-full items-baseline gap-2 px-4 py-2 text-left text-sm hover:bg-sunken"
                  onClick={() => change({ evidence: custody.claims }, { replace: true })}
                >
                  <span className="max-w-40 shrink-0 truncate rounded bg-sunken px-1 text-xs font-semibold">
                    {versionWord(
                      play.versions.find(({ id }) => id === custody.version) ?? {
                        id: custody.version,
                        title: custody.version,
                      },
                    )}
                  </span>
                  <span>
                    {play.parties.find((party) => party.id === custody.party)?.title ?? custody.party}{" "}
                    <span className={custody.state === "denies" ? "text-opposes" : "text-supports"}>
                      {
                        {
                          gave: "gave it",
                          received: "received it",
                          confirms: "confirms having it",
                          denies: "denies having it",
                          leaked: "leaked it",
                        }[custody.state]
                      }
                    </span>
                    {custody.counterpart === null
                      ? ""
                      : ` (${play.parties.find((party) => party.id === custody.counterpart)?.title ?? custody.counterpart})`}
                  </span>
                  <span className="ml-auto text-xs text-quiet">{whenWord(custody.when ?? custody.asOf)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {withText.length < 2 || from === null || to === null ? null : (
        <>
          <div className="sticky top-14 z-10 mt-5 flex flex-wrap items-center gap-2 border-b border-line bg-paper py-2">
            <label className="sr-only" htmlFor="from">
              Earlier version
            </label>
            <select
              id="from"
              className={pick}
              value={from}
              onChange={(event) => change({ selected: `${event.target.value}..${to}` })}
            >
              {withText.map((version) => (
                <option key={version.id} value={version.id}>
                  {version.id.length <= 10 ? `${version.id} ` : ""}
                  {version.title}
                </option>
              ))}
            </select>
            <span className="text-quiet">→</span>
            <label className="sr-only" htmlFor="to">
              Later version
            </label>
            <select
              id="to"
              className={pick}
              value={to}
              onChange={(event) => change({ selected: `${from}..${event.target.value}` })}
            >
              {withText.map((version) => (
                <option key={version.id} value={version.id}>
                  {version.id.length <= 10 ? `${version.id} ` : ""}
                  {version.title}
                </option>
              ))}
            </select>
            <span className="flex flex-wrap gap-2 text-xs">
              {[...counts].map(([relation, count]) => (
                <span key={relation} className={RELATION_LOOKS[relation as Row["relation"]]}>
                  {count} {relation}
                </span>
              ))}
            </span>
            <label className="ml-auto flex items-center gap-2 text-sm">
              <input type="checkbox" checked={hideSame} onChange={(event) => setHideSame(event.target.checked)} /> only
              what changed
            </label>
            <span className="hidden text-xs text-quiet md:inline">
              <kbd>n</kbd> <kbd>p</kbd> next, previous
            </span>
          </div>
          {comparison.isError ? <Problem error={comparison.error} /> : null}
          {comparison.isPending ? <Waiting what="the comparison" /> : null}
          <ol className="mt-3 space-y-2">
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
      )}
    </div>
  );
}

function whenWord(edtf: string | null): string {
  return edtf === null ? "undated" : dayOf(edtf);
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
    <li data-row={index} className={`rounded-xl border bg-raised p-4 ${isCurrent ? "border-accent" : "border-line"}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 text-xs">
        <span className="font-semibold tabular-nums">
          {row.before.map((each) => each.id).join(", ") || "–"} → {row.after.map((each) => each.id).join(", ") || "–"}
        </span>
        <span className={`font-semibold ${RELATION_LOOKS[row.relation]}`}>{row.relation}</span>
        {row.moved ? <span className="text-conditional">moved</span> : null}
        {row.renumbered ? <span className="text-quiet">renumbered</span> : null}
        <span className="text-quiet">{row.why}</span>
      </p>
      <p className="mt-2 font-serif leading-relaxed whitespace-pre-wrap">
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
    </li>
  );
}
