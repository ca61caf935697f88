import { useState } from "react";
import { FAIRNESS, type PointsAnswerJson } from "../api/contract.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";
import { FrontierPlot } from "./frontier-plot.tsx";
import { decimal, titlesOf, whoGains } from "./settle-board.ts";

const NOTION_WORDS: Readonly<Record<(typeof FAIRNESS)[number], { readonly word: string; readonly what: string }>> = {
  utilitarian: { word: "Largest sum", what: "the parties' points together are as many as they can be" },
  egalitarian: { word: "Most even gain", what: "whoever gains least over their reservation gains as much as possible" },
  nash: {
    word: "Largest product",
    what: "the product of the gains over the reservations is as large as it can be (Nash)",
  },
  kalaiSmorodinsky: {
    word: "Even share of hopes",
    what: "the smallest share of what a party could hope for is as large as it can be (Kalai–Smorodinsky)",
  },
};

/** The four fair packages side by side with who gains and who gives on each issue, the frontier of two parties, or why there is nothing. */
export function PointsAnswer({
  model,
  answer,
  pair,
  onPair,
}: {
  readonly model: SettlementModel;
  readonly answer: PointsAnswerJson;
  readonly pair: readonly string[];
  readonly onPair: (pair: readonly [string, string]) => void;
}) {
  const found = FAIRNESS.filter((notion) => answer.solutions[notion] != null);
  const [chosen, setChosen] = useState<(typeof FAIRNESS)[number]>("nash");
  const notion = found.includes(chosen) ? chosen : found[0];
  const solution = notion === undefined ? null : (answer.solutions[notion] ?? null);
  const title = (id: string) => model.parties.find((party) => party.id === id)?.title ?? id;
  return (
    <section className="mt-4 grid gap-4 lg:grid-cols-[3fr_2fr]">
      {solution === null || notion === undefined ? (
        <WhyNot model={model} answer={answer} />
      ) : (
        <div className="rounded-xl border border-line bg-raised">
          <div role="group" aria-label="Notion of fairness" className="flex flex-wrap gap-1 border-b border-line p-2">
            {found.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === notion}
                onClick={() => setChosen(each)}
                className={`rounded-md px-2.5 py-1 text-sm font-medium ${each === notion ? "bg-accent-soft text-accent" : "text-quiet hover:bg-sunken"}`}
              >
                {NOTION_WORDS[each].word}
              </button>
            ))}
          </div>
          <p className="px-4 pt-3 text-sm text-quiet">
            {NOTION_WORDS[notion].what};{" "}
            {solution.proof.status === "optimal"
              ? "proven: no acceptable package has more."
              : `the time ran out; within ${solution.proof.gap} of the bound ${solution.proof.bound}.`}
          </p>
          <div className="overflow-hidden">
            <table className="mt-2 w-full table-fixed text-left text-sm break-words">
              <thead>
                <tr className="border-b border-line text-xs text-quiet">
                  {["Issue", "Option", "Has its best", "Gives"].map((word) => (
                    <th key={word} scope="col" className="px-2 py-1.5 md:px-4 font-medium">
                      {word}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {model.issues.map((issue) => {
                  const option = solution.package[issue.id] ?? "";
                  const { gain, give } = whoGains(model, issue.id, option);
                  return (
                    <tr key={issue.id} className="border-b border-line align-top last:border-0">
                      <th scope="row" className="px-2 py-1.5 md:px-4 font-medium">
                        {issue.title}
                      </th>
                      <td className="px-2 py-1.5 md:px-4">{titlesOf(model, issue.id, option).option}</td>
                      <td className="px-2 py-1.5 md:px-4 text-supports">
                        {gain.map((each) => each.title).join(", ") || "–"}
                      </td>
                      <td className="px-2 py-1.5 md:px-4 text-opposes">
                        {give.map((each) => `${each.title} −${decimal(each.short)}`).join(", ") || "–"}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <dl className="flex flex-wrap gap-x-6 gap-y-1 border-t border-line px-4 py-2.5 text-sm">
            {Object.entries(solution.utilities).map(([party, points]) => (
              <div key={party} className="flex gap-2">
                <dt className="text-quiet">{title(party)}</dt>
                <dd className="tabular-nums">
                  {points}{" "}
                  <span className="text-quiet">({solution.margins[party]?.surplus ?? "–"} over its reservation)</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {answer.frontier === undefined || pair.length < 2 ? null : (
        <FrontierPlot
          model={model}
          frontier={answer.frontier}
          pair={pair}
          solutions={answer.solutions}
          onPair={onPair}
        />
      )}
    </section>
  );
}

function WhyNot({ model, answer }: { readonly model: SettlementModel; readonly answer: PointsAnswerJson }) {
  const title = (id: string) => model.parties.find((party) => party.id === id)?.title ?? id;
  const { whyNot } = answer;
  if (answer.feasible === null || whyNot === null)
    return (
      <p className="rounded-xl border border-line bg-raised p-4">No acceptable package was found in the time given.</p>
    );
  return (
    <div className="rounded-xl border border-opposes/50 bg-raised p-4">
      <h3 className="font-semibold text-opposes">No package is acceptable to all</h3>
      <p className="mt-1 text-sm">
        These cannot be met together, and without any one of them the rest could be:{" "}
        {[
          ...whyNot.conflict.parties.map(title),
          ...whyNot.conflict.rules.map((id) => model.rules.find((rule) => rule.id === id)?.because ?? "a pin of yours"),
        ].join("; ")}
        .
      </p>
      <ul className="mt-2 space-y-1 text-sm">
        {whyNot.concessions.map((each) =>
          each.kind === "least-total" ? (
            <li key={each.kind}>
              The least to give in all: {each.total} points (
              {Object.entries(each.byParty)
                .map(([party, points]) => `${title(party)} ${points}`)
                .join(", ")}
              )
            </li>
          ) : (
            <li key={each.kind}>
              The fewest positions to give up: {each.count} (
              {each.positions
                .map(({ party, issue }) => `${title(party)} on ${titlesOf(model, issue, "").issue}`)
                .join("; ")}
              )
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
