import { memo, useState } from "react";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { bySentence } from "../domain/by-sentence.ts";
import { kindOf } from "./lay-matrix.ts";
import { dayOf, STICKING_WORDS } from "./words.ts";

/** Longer lists wait to be asked for. */
const MOST_ROWS = 40;

/** What changed since the moment compared with, and what blocks or binds: sticking points, conditions, deadlines, contradictions; each line opens its sentences. */
export const OpenPoints = memo(function OpenPoints({
  play,
  since,
  onOpen,
}: {
  readonly play: StateOfPlay;
  /** The moment compared with, as the address writes it. */
  readonly since: string | null;
  /** The same function for all times, so that opening a sentence draws nothing here anew. */
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const title = (id: string) => play.issues.find((issue) => issue.id === id)?.title ?? id;
  const party = (id: string) => play.parties.find((each) => each.id === id)?.title ?? id;
  const lists = [
    {
      title: `Changed since ${dayOf(since ?? "")}`,
      rows: (play.changes ?? []).map((each) => ({
        text: each.after ?? each.before ?? "",
        note: `${{ new: "▲ new", changed: "▲ changed", gone: "gone" }[kindOf(each)]} · ${each.what}`,
        claims: each.claims,
      })),
    },
    {
      title: "Sticking points",
      rows: play.stickingPoints.map((point) => ({
        text: title(point.issue),
        note: [STICKING_WORDS[point.why], ...point.parties.map(party)].join(" · "),
        claims: point.claims,
      })),
    },
    {
      title: "Conditions",
      rows: bySentence(play.conditions).map(([condition, ...others]) => ({
        text: condition.text,
        note: [condition, ...others].flatMap(({ actor }) => actor ?? []).join(", "),
        claims: condition.claims,
      })),
    },
    {
      title: "Deadlines",
      rows: bySentence(play.deadlines).map(([deadline, ...others]) => ({
        text: deadline.text,
        note: [
          [deadline, ...others].flatMap(({ actor }) => actor ?? []).join(", "),
          deadline.due && dayOf(deadline.due),
        ]
          .filter(Boolean)
          .join(" · "),
        claims: deadline.claims,
      })),
    },
    {
      title: "Contradictions",
      rows: play.contradictions.map((each) => ({
        text: each.what,
        note: "stand side by side",
        claims: each.claims.flat(),
      })),
    },
  ].filter((list) => list.rows.length > 0);
  return (
    <div className="mt-6 grid gap-4 lg:grid-cols-2">
      {lists.map((list) => (
        <section key={list.title} className="rounded-xl border border-line bg-raised">
          <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold">
            {list.title} <span className="font-normal text-quiet tabular-nums">{list.rows.length}</span>
          </h2>
          <ul className="max-h-80 overflow-y-auto" tabIndex={-1}>
            {list.rows.slice(0, whole.has(list.title) ? undefined : MOST_ROWS).map((row) => (
              <li key={row.claims.join() + row.text + row.note}>
                <button
                  type="button"
                  className="block w-full px-4 py-2 text-left hover:bg-sunken"
                  onClick={() => onOpen(row.claims)}
                >
                  <span className="block font-serif leading-snug">{row.text}</span>
                  <span className="text-xs text-quiet">{row.note}</span>
                </button>
              </li>
            ))}
          </ul>
          {list.rows.length > MOST_ROWS && !whole.has(list.title) ? (
            <button
              type="button"
              className="w-full border-t border-line px-4 py-1.5 text-left text-xs text-accent hover:bg-sunken"
              onClick={() => setWhole(new Set([...whole, list.title]))}
            >
              Show all {list.rows.length}
            </button>
          ) : null}
        </section>
      ))}
    </div>
  );
});
