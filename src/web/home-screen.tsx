import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { questions, useAddSource, useNewProcess } from "./queries.ts";
import { countOf } from "./words.ts";

/** The first gesture: paste a report, see its candidates beside it. Below it, the processes followed here. */
export function HomeScreen() {
  const processes = useQuery(questions.processes());
  const navigate = useNavigate();
  const add = useAddSource();
  const begin = useNewProcess();
  const [text, setText] = useState("");
  const [target, setTarget] = useState("");
  const [published, setPublished] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const busy = add.isPending || begin.isPending;

  const read = async () => {
    setProblem(null);
    try {
      let process = target;
      if (process === "") {
        const names = new Set((processes.data ?? []).map((each) => each.id));
        let n = names.size + 1;
        while (names.has(`process-${n}`)) n += 1;
        process = `process-${n}`;
        await begin.mutateAsync({ name: process, title: (text.trim().split("\n")[0] ?? "New process").slice(0, 80) });
      }
      const answer = await add.mutateAsync({ process, text, ...(published === "" ? {} : { published }) });
      if (!answer.readable || answer.candidates === 0) {
        await navigate({ to: "/$process/library", params: { process }, search: { selected: answer.source } as never });
        return;
      }
      await navigate({ to: "/$process/inbox", params: { process }, search: {} as never });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <div className="mx-auto max-w-4xl px-4 py-8 md:py-14">
      <h1 className="max-w-2xl font-serif text-3xl leading-tight tracking-tight md:text-4xl">
        Who stands where, on which version, since when, and on whose word
      </h1>
      <form
        className="mt-8 overflow-hidden rounded-2xl border border-line bg-raised shadow-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <label htmlFor="paste" className="sr-only">
          Paste a report
        </label>
        <textarea
          id="paste"
          className="block h-44 w-full resize-y bg-transparent p-4 font-serif text-lg leading-relaxed outline-none placeholder:text-quiet"
          placeholder="Paste a report, a statement or a communiqué …"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
              event.preventDefault();
              void read();
            }
          }}
        />
        <div className="flex flex-wrap items-center gap-3 border-t border-line bg-sunken px-4 py-3 text-sm">
          <label className="flex items-center gap-2">
            <span className="text-quiet">into</span>
            <select
              className="rounded border border-line bg-raised px-2 py-1"
              value={target}
              onChange={(event) => setTarget(event.target.value)}
            >
              <option value="">a new process</option>
              {(processes.data ?? []).map((process) => (
                <option key={process.id} value={process.id}>
                  {process.title}
                </option>
              ))}
            </select>
          </label>
          <label className="flex items-center gap-2">
            <span className="text-quiet">published</span>
            <input
              type="date"
              className="rounded border border-line bg-raised px-2 py-1"
              value={published}
              onChange={(event) => setPublished(event.target.value)}
            />
          </label>
          <button
            type="submit"
            disabled={text.trim() === "" || busy}
            className="ml-auto rounded-md bg-accent px-4 py-1.5 font-medium text-on-accent disabled:opacity-50"
          >
            {busy ? "Reading …" : "Read it"}
          </button>
        </div>
      </form>
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-opposes">
          {problem}
        </p>
      )}
      <h2 className="mt-12 text-sm font-semibold text-quiet">Processes</h2>
      {processes.isError ? (
        <p role="alert" className="mt-2 text-opposes">
          {processes.error.message}
        </p>
      ) : null}
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {(processes.data ?? []).map((process) => (
          <li key={process.id}>
            <Link
              to="/$process/positions"
              params={{ process: process.id }}
              search={{} as never}
              className="block h-full rounded-xl border border-line bg-raised p-4 transition-shadow hover:shadow-md"
            >
              <span className="block font-serif text-lg leading-snug">{process.title}</span>
              <span className="mt-2 block text-sm text-quiet tabular-nums">
                {countOf(process.counts.sources, "source")} · {process.counts.accepted} accepted
                {process.counts.candidates === 0 ? "" : ` · ${process.counts.candidates} to judge`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {processes.isSuccess && processes.data.length === 0 ? (
        <p className="mt-3 text-quiet">None yet: the first report you paste starts one.</p>
      ) : null}
    </div>
  );
}
