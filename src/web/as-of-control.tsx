import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { VIEWS, type View } from "../domain/state-of-play.ts";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { screenOf, stepMoment } from "./step-moment.ts";
import { momentWord } from "./words.ts";
import { useKeys } from "./use-keys.ts";

const VIEW_WORDS: Readonly<Record<View, string>> = {
  available: "As available then",
  filed: "As in our file then",
  hindsight: "With hindsight",
};

/** The moment looked at, on which clock, and what it is compared with; `[` and `]` step by change, not by calendar day. */
export function AsOfControl({ process }: { readonly process: string }) {
  const [state, change] = useUrlState();
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const moments = useQuery(questions.moments(process, state.view));
  const step = (direction: -1 | 1) => {
    const next = stepMoment(moments.data ?? [], screenOf(path), state.asof, direction);
    if (next !== undefined) change({ asof: next }, { replace: true });
  };
  useKeys({
    ...(open ? { Escape: () => setOpen(false) } : {}),
    "[": () => step(-1),
    "]": () => step(1),
  });
  const past = state.asof !== null;
  return (
    <div className="relative flex items-center gap-1 text-sm">
      <button
        type="button"
        className="rounded px-1.5 py-1 text-quiet hover:bg-sunken"
        onClick={() => step(-1)}
        aria-label="Step to the previous change"
      >
        ‹
      </button>
      <button
        type="button"
        aria-expanded={open}
        className={`rounded-md border px-2.5 py-1 font-medium ${past ? "border-conditional bg-past text-ink" : "border-line bg-raised"}`}
        onClick={() => setOpen(!open)}
      >
        {past ? `As of ${momentWord(state.asof ?? "")}` : "As of now"}
        {state.view === "available" ? null : <span className="ml-1.5 text-quiet">· {VIEW_WORDS[state.view]}</span>}
        {state.vs === null ? null : <span className="ml-1.5 text-quiet">· against {momentWord(state.vs)}</span>}
      </button>
      <button
        type="button"
        className="rounded px-1.5 py-1 text-quiet hover:bg-sunken"
        onClick={() => step(1)}
        aria-label="Step to the next change"
      >
        ›
      </button>
      {open ? (
        <div
          className="absolute top-full right-0 z-30 mt-1 w-72 rounded-lg border border-line bg-raised p-4 shadow-xl"
          role="dialog"
          aria-label="Moment looked at"
        >
          <label className="block text-xs font-medium text-quiet" htmlFor="asof-date">
            What was known at the end of
          </label>
          <input
            id="asof-date"
            type="date"
            className="mt-1 w-full rounded border border-line bg-paper px-2 py-1"
            value={state.asof?.slice(0, 10) ?? ""}
            onChange={(event) => change({ asof: event.target.value === "" ? null : event.target.value })}
          />
          <fieldset className="mt-3">
            <legend className="text-xs font-medium text-quiet">By which clock</legend>
            {VIEWS.map((view) => (
              <label key={view} className="mt-1 flex items-center gap-2">
                <input type="radio" name="view" checked={state.view === view} onChange={() => change({ view })} />
                {VIEW_WORDS[view]}
              </label>
            ))}
          </fieldset>
          <label className="mt-3 block text-xs font-medium text-quiet" htmlFor="vs-date">
            Show what changed since
          </label>
          <input
            id="vs-date"
            type="date"
            className="mt-1 w-full rounded border border-line bg-paper px-2 py-1"
            value={state.vs?.slice(0, 10) ?? ""}
            onChange={(event) => change({ vs: event.target.value === "" ? null : event.target.value })}
          />
          <div className="mt-4 flex justify-between">
            <button
              type="button"
              className="text-accent underline-offset-2 hover:underline"
              onClick={() => change({ asof: null, vs: null, view: "available" })}
            >
              Return to now
            </button>
            <button type="button" className="text-quiet hover:text-ink" onClick={() => setOpen(false)}>
              Close
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
