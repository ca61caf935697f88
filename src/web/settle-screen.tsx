import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { readSettlementModel, type SettlementModel } from "../domain/settlement-model.ts";
import { MarksAnswer } from "./settle-marks.tsx";
import { PointsAnswer } from "./settle-points.tsx";
import { SettleTable } from "./settle-table.tsx";
import { readPins, togglePin, withPins, writePins, type ModelJson } from "./settle-board.ts";
import { questions } from "./queries.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";

/** What could be agreed: issues and options with what each party makes of them, an option pinned and the rest solved anew. */
export function SettleScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const queries = useQueryClient();
  const ownKey = ["settle-model", process];
  const own = useQuery<ModelJson | null>({
    queryKey: ownKey,
    queryFn: () => null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const draft = useQuery({ ...questions.settlementDraft(process, state), enabled: own.data === null });
  const json = own.data ?? draft.data ?? null;
  const read = useMemo(() => readModel(json), [json]);
  const pins = readPins(state.selected);
  const [pair, setPair] = useState<readonly [string, string] | null>(null);
  const scored = read.model?.parties.filter(({ kind }) => kind === "numbers").map(({ id }) => id) ?? [];
  const frontier = scored.length < 2 ? [] : (pair ?? scored.slice(0, 2));
  const pinned = json === null || read.model === null ? null : withPins(json, read.model, pins);
  const answer = useQuery(questions.settled(pinned, frontier));
  const take = (model: ModelJson | null) => {
    queries.setQueryData(ownKey, model);
    setPair(null);
    change({ selected: null, evidence: [] }, { replace: true });
  };
  if (draft.isError && own.data === null) return <Problem error={draft.error} />;
  const { model } = read;
  const isEmpty = own.data === null && Array.isArray(draft.data?.["issues"]) && draft.data["issues"].length === 0;
  return (
    <div className="p-3 md:px-6 md:py-4">
      <ModelSource isOwn={own.data !== null} title={model?.title ?? ""} json={json} onTake={take} />
      {read.problem === null || isEmpty ? null : <Problem error={read.problem} />}
      {isEmpty ? (
        <EmptyState title="Nothing to settle yet">
          The record holds no accepted position to draft a model from. Judge the candidates in the inbox, or open a
          model file of your own.
        </EmptyState>
      ) : null}
      {model === null ? (
        read.problem === null ? (
          <Waiting what="the model drafted from the record" />
        ) : null
      ) : (
        <>
          <Beside model={model} />
          {answer.isError ? <Problem error={answer.error} /> : null}
          {answer.isPending ? <Waiting what="the answer" /> : null}
          <div className={answer.isPlaceholderData ? "opacity-60" : ""} aria-busy={answer.isFetching}>
            {answer.data?.kind === "marks" ? <MarksAnswer model={model} answer={answer.data.answer} /> : null}
            {answer.data?.kind === "points" ? (
              <PointsAnswer model={model} answer={answer.data.answer} pair={frontier} onPair={setPair} />
            ) : null}
          </div>
          <SettleTable
            model={model}
            pins={pins}
            answer={answer.data ?? null}
            onPin={(pin) => change({ selected: writePins(togglePin(pins, pin)) }, { replace: true })}
            onOpen={(claims) => change(openEvidence(claims), { replace: true })}
          />
        </>
      )}
    </div>
  );
}

function readModel(json: ModelJson | null): { readonly model: SettlementModel | null; readonly problem: Error | null } {
  if (json === null) return { model: null, problem: null };
  try {
    return { model: readSettlementModel(json), problem: null };
  } catch (error) {
    return { model: null, problem: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Which model is looked at, and how to bring another. */
function ModelSource({
  isOwn,
  title,
  json,
  onTake,
}: {
  readonly isOwn: boolean;
  readonly title: string;
  readonly json: ModelJson | null;
  readonly onTake: (model: ModelJson | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const take = (text: string) => {
    try {
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Error("it is no object");
      setProblem(null);
      setPasting(false);
      onTake({ ...parsed });
    } catch (error) {
      setProblem(`This is no settlement model: ${error instanceof Error ? error.message : String(error)}.`);
    }
  };
  const link = "text-accent underline-offset-2 hover:underline";
  return (
    <section className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <h2 className="font-serif text-xl leading-snug">{title === "" ? "Settle" : title}</h2>
      <span className="flex flex-wrap gap-x-4 md:ml-auto">
        {isOwn ? (
          <button type="button" className={link} onClick={() => onTake(null)}>
            Draft from the record
          </button>
        ) : null}
        <label className={`${link} cursor-pointer focus-within:underline`}>
          Open a model file
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => void event.target.files?.[0]?.text().then(take)}
          />
        </label>
        <button type="button" className={link} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Paste one
        </button>
        {json === null ? null : (
          <a
            className={link}
            download="settlement-model.json"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(json, null, 1))}`}
          >
            Save it as a file
          </a>
        )}
      </span>
      {pasting ? (
        <form
          className="w-full"
          onSubmit={(event) => {
            event.preventDefault();
            const pasted = new FormData(event.currentTarget).get("model");
            take(typeof pasted === "string" ? pasted : "");
          }}
        >
          <textarea
            name="model"
            aria-label="Settlement model as JSON"
            className="mt-2 h-40 w-full rounded-lg border border-line bg-raised p-3 font-mono text-xs"
          />
          <button type="submit" className="mt-1 rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent">
            Use this model
          </button>
        </form>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="w-full text-opposes">
          {problem}
        </p>
      )}
    </section>
  );
}

/** What stands beside every answer: who is not at the table, who must still ratify, what is not known. */
function Beside({ model }: { readonly model: SettlementModel }) {
  const lists = [
    { title: "Not at the table", lines: model.notAtTable },
    { title: "Must still ratify", lines: model.mustRatify },
    { title: "Not known", lines: model.notKnown },
  ];
  return (
    <dl className="mt-3 grid gap-3 text-sm md:grid-cols-3">
      {lists.map(({ title, lines }) => (
        <div key={title} className="rounded-xl border border-line bg-raised px-4 py-2.5">
          <dt className="text-xs font-medium text-quiet">{title}</dt>
          <dd>
            {lines.length === 0 ? (
              <span className="text-quiet">none on record</span>
            ) : (
              <details open={lines.length <= 3}>
                <summary className={lines.length <= 3 ? "sr-only" : "cursor-pointer"}>{lines.length} entries</summary>
                <ul>
                  {lines.map((line) => (
                    <li key={line} className="mt-0.5">
                      {line}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
