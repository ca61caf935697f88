import type { StateOfPlay } from "../domain/state-of-play.ts";
import { kindOf } from "./lay-matrix.ts";
import { useUrlState } from "./use-url-state.ts";
import { dayOf } from "./words.ts";

/** What changed since the moment compared with, and what blocks or binds: sticking points, conditions, deadlines, contradictions; each line opens its sentences. */
export function OpenPoints({ play }: { readonly play: StateOfPlay }) {
  const [state, change] = useUrlState();
  const title = (id: string) => play.issues.find((issue) => issue.id === id)?.title ?? id;
  const party = (id: string) => play.parties.find((each) => each.id === id)?.title ?? id;
  const lists = [
    {
      title: `Changed since ${dayOf(state.vs ?? "")}`,
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
        note: [point.why, ...point.parties.map(party)].join(" · "),
        claims: point.claims,
      })),
    },
    {
      title: "Conditions",
      rows: play.conditions.map((condition) => ({
        text: condition.text,
        note: condition.actor,
        claims: condition.claims,
      })),
    },
    {
      title: "Deadlines",
      rows: play.deadlines.map((deadline) => ({
        text: deadline.text,
        note: [deadline.actor, deadline.due].filter(Boolean).join(" · "),
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
            {list.rows.map((row) => (
              <li key={row.claims.join() + row.text + row.note}>
                <button
                  type="button"
                  className="block w-full px-4 py-2 text-left hover:bg-sunken"
                  onClick={() =>
                    change({ evidence: row.claims.slice(0, 60), gap: null, history: false }, { replace: true })
                  }
                >
                  <span className="block font-serif leading-snug">{row.text}</span>
                  <span className="text-xs text-quiet">{row.note}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
