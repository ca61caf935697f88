import type { MarksAnswerJson, PackageJson } from "../api/contract.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";
import { titlesOf } from "./settle-board.ts";

/** What is possible by marks alone; and where nothing is, what blocks it and whose change of mind would open it. */
export function MarksAnswer({ model, answer }: { readonly model: SettlementModel; readonly answer: MarksAnswerJson }) {
  const party = (id: string) => model.parties.find((each) => each.id === id)?.title ?? id;
  const refusal = (each: { readonly party: string; readonly issue: string; readonly option: string }) => {
    const { issue, option } = titlesOf(model, each.issue, each.option);
    return `${party(each.party)} refuses “${option}” (${issue})`;
  };
  const rule = (id: string) => model.rules.find((each) => each.id === id)?.because ?? "a pin of yours";
  if (answer.possible === null)
    return (
      <p className="mt-4">The search gave up: too many rules hang together to tell whether anything is possible.</p>
    );
  if (answer.possible)
    return (
      <section className="mt-4 grid gap-4 md:grid-cols-[1fr_1fr]">
        <div className="rounded-xl border border-line bg-raised p-4">
          <h3 className="font-semibold text-supports">
            {answer.packages === null
              ? "Possible"
              : `${answer.packages === "1" ? "1 package is" : `${answer.packages} packages are`} possible`}
          </h3>
          <p className="mt-1 text-sm text-quiet">
            Nobody is on record as refusing any part of them.{" "}
            {answer.packagesKnown === "0"
              ? "Each holds at least one point on which somebody still has to be asked."
              : `${answer.packagesKnown ?? "An unknown number"} of them rest on no open mark; the others wait for somebody to be asked.`}
          </p>
          {answer.open.length === 0 ? null : (
            <details className="mt-2 text-sm">
              <summary className="cursor-pointer">To ask: {answer.open.length} questions</summary>
              <ul className="mt-1">
                {answer.open.map((each) => (
                  <li key={`${each.party} ${each.issue}`}>
                    {party(each.party)} on {titlesOf(model, each.issue, "").issue}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        {answer.example === null ? null : (
          <div className="rounded-xl border border-line bg-raised p-4">
            <h3 className="font-semibold">One of them, as an example and not as a proposal</h3>
            <PackageList model={model} chosen={answer.example} />
          </div>
        )}
      </section>
    );
  const { blocked } = answer;
  return (
    <section className="mt-4 grid gap-4 md:grid-cols-2">
      <div className="rounded-xl border border-opposes/50 bg-raised p-4">
        <h3 className="font-semibold text-opposes">Nothing is possible as things stand</h3>
        <p className="mt-1 text-sm text-quiet">
          Each of these is enough to block everything, and needs all of its parts
          {blocked?.complete === false ? "; there are more" : ""}:
        </p>
        <ol className="mt-2 list-decimal space-y-2 pl-5 text-sm">
          {(blocked?.conflicts ?? []).map((conflict) => (
            <li key={JSON.stringify(conflict)}>
              {[...conflict.refusals.map(refusal), ...conflict.rules.map((id) => `rule: ${rule(id)}`)].join("; ")}
            </li>
          ))}
        </ol>
      </div>
      <div className="rounded-xl border border-line bg-raised p-4">
        <h3 className="font-semibold">Whose change of mind would open one</h3>
        {blocked === null || blocked.singleChanges.length === 0 ? (
          <p className="mt-1 text-sm text-quiet">Nobody&rsquo;s alone.</p>
        ) : (
          <ul className="mt-2 space-y-1 text-sm">
            {blocked.singleChanges.map((each) => (
              <li key={`${each.party} ${each.issue} ${each.option}`}>
                If not: {refusal(each)}
                <span className="text-quiet">{each.opens === null ? "" : ` – opens ${each.opens}`}</span>
              </li>
            ))}
          </ul>
        )}
        {blocked?.fewestChanges == null || blocked.singleChanges.length > 0 ? null : (
          <>
            <h4 className="mt-3 text-sm font-medium">The fewest together</h4>
            <ul className="mt-1 space-y-1 text-sm">
              {blocked.fewestChanges.changes.map((each) => (
                <li key={`${each.party} ${each.issue} ${each.option}`}>If not: {refusal(each)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function PackageList({ model, chosen }: { readonly model: SettlementModel; readonly chosen: PackageJson }) {
  return (
    <dl className="mt-2 grid grid-cols-[minmax(7rem,2fr)_3fr] gap-x-3 gap-y-1 text-sm">
      {model.issues.map((issue) => (
        <div key={issue.id} className="contents">
          <dt className="text-quiet">{issue.title}</dt>
          <dd>{titlesOf(model, issue.id, chosen[issue.id] ?? "").option}</dd>
        </div>
      ))}
    </dl>
  );
}
