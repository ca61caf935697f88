import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { chooseVersions, comparable, RECEIPTS, TERMS } from "./choose-versions.ts";
import { questions } from "./queries.ts";
import { ReceiptsGrid } from "./receipts-grid.tsx";
import { ReportedTerms } from "./reported-terms.tsx";
import { TextComparison } from "./text-comparison.tsx";
import { useUrlState } from "./use-url-state.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";

/** Two versions point by point, what is reported to stand in each, or the grid of who is said to hold which. The address pins the pair. */
export function TextScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const status = useQuery(questions.status(process, state));
  if (status.isError) return <Problem error={status.error} />;
  if (status.isPending) return <Waiting what="the versions" />;
  const play = status.data;
  if (play.versions.length === 0)
    return (
      <EmptyState title="No text yet">
        {state.asof === null
          ? "Accept a report of a draft, or declare one with 'parley version': it appears here with who is said to hold it."
          : "No version of a text was known at that moment. Step forward with ], or return to now."}
      </EmptyState>
    );
  const withText = comparable(play.versions);
  const view = chooseVersions(state.selected, play.versions);
  const tabs = [
    {
      word: "Compare",
      selected: null,
      here: view.kind === "compare" || view.kind === "missing",
      barred: withText.length < 2 ? "Comparing needs two versions whose words are known" : null,
    },
    {
      word: "Reported terms",
      selected: TERMS,
      here: view.kind === "terms",
      barred: play.provisions.length === 0 ? "No accepted report tells a term of a text" : null,
    },
    { word: "Who holds which", selected: RECEIPTS, here: view.kind === "receipts", barred: null },
  ];
  return (
    <div className="p-3 md:px-6 md:py-4">
      <div className="flex gap-1 border-b border-line" role="group" aria-label="What to look at">
        {tabs.map((tab) => (
          <button
            key={tab.word}
            type="button"
            aria-pressed={tab.here}
            disabled={tab.barred !== null}
            title={tab.barred ?? undefined}
            className={`-mb-px border-b-2 px-3 py-1.5 text-sm font-medium disabled:opacity-50 ${tab.here ? "border-accent text-accent" : "border-transparent text-quiet hover:text-ink"}`}
            onClick={() => change({ selected: tab.selected, evidence: [], history: false })}
          >
            {tab.word}
          </button>
        ))}
      </div>
      {view.kind === "receipts" ? (
        <div className="mt-3">
          <ReceiptsGrid play={play} />
        </div>
      ) : null}
      {view.kind === "terms" ? (
        <div className="mt-3">
          <ReportedTerms play={play} />
        </div>
      ) : null}
      {view.kind === "missing" ? (
        <div role="alert" className="mt-4 rounded-xl border border-opposes/40 bg-raised p-5">
          <h2 className="font-semibold text-opposes">This link names a version that cannot be compared here</h2>
          <p className="mt-1">
            {view.missing.join(" and ")}: not on record {state.asof === null ? "" : "at that moment "}or known only from
            reports. No other version is shown in its place.
          </p>
          <button
            type="button"
            className="mt-2 text-accent underline underline-offset-2"
            onClick={() => change({ selected: null })}
          >
            Choose among the versions that are here
          </button>
        </div>
      ) : null}
      {view.kind === "compare" ? (
        <TextComparison
          key={`${view.from}..${view.to}`}
          process={process}
          versions={withText}
          from={view.from}
          to={view.to}
          onPick={(from, to) => change({ selected: `${from}..${to}` })}
        />
      ) : null}
    </div>
  );
}
