import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { questions, useAddSource, useNewProcess } from "./queries.ts";
import { countOf, headingOf } from "./words.ts";

const STEPS = [
  {
    title: "Paste a report.",
    what: "It is stored as it is; what it says is proposed beside it, each claim on its words.",
  },
  { title: "Judge.", what: "One key accepts, rejects or holds. Nothing counts before you say so." },
  { title: "Read the table.", what: "Who stands where, as of any day; every cell opens its sentence." },
] as const;

/** For the first try: places and people that do not exist, and says so. */
const INVENTED_REPORT = `Ferry talks edge on (an invented report, to try Parley with)
2025-11-20

PORT ANSEL - Norlandia rejects any role for foreign observers in the strait, Premier Ilse Toll said on Wednesday. “We will not sign a text that keeps the toll,” she told reporters.

The Tern Brigade has not received the second draft, its spokesman Joren Vell said. The brigade would accept joint patrols only if Norlandia withdraws its gunboats first, he added.

Talks between Norlandia and the Tern Brigade are planned for Friday in Ostrel.
`;

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
  const paste = useRef<HTMLTextAreaElement>(null);
  useEffect(() => paste.current?.focus({ preventScroll: true }), []);
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const words = await file.text();
    if (words.includes("\u0000"))
      setProblem(`“${file.name}” is no plain text. Word and PDF files come in with 'parley add'.`);
    else setText(words);
  };

  const read = async () => {
    setProblem(null);
    try {
      let process = target;
      if (process === "") {
        const names = new Set((processes.data ?? []).map((each) => each.id));
        let n = names.size + 1;
        while (names.has(`process-${n}`)) n += 1;
        process = `process-${n}`;
        await begin.mutateAsync({ name: process, title: headingOf(text) });
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
    <div className="mx-auto max-w-4xl px-4 py-8 md:py-10">
      <h1 className="max-w-2xl font-serif text-3xl leading-tight tracking-tight md:text-4xl">
        Who stands where, on which version, since when, and on whose word
      </h1>
      <ol className="mt-4 grid gap-x-6 gap-y-1 text-sm text-quiet sm:grid-cols-3">
        {STEPS.map(({ title, what }, index) => (
          <li key={title}>
            <span className="font-medium text-ink">
              {index + 1}. {title}
            </span>{" "}
            {what}
          </li>
        ))}
      </ol>
      <form
        className="mt-6 overflow-hidden rounded-2xl border border-line bg-raised shadow-sm focus-within:border-accent"
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
          placeholder="Paste a report, a statement or a communiqué, in any language …"
          ref={paste}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            if (event.dataTransfer.files.length === 0) return;
            event.preventDefault();
            void takeFile(event.dataTransfer.files[0]);
          }}
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
          <label className="flex min-w-0 items-center gap-2">
            <span className="text-quiet">into</span>
            <select
              className="min-w-0 truncate rounded border border-line bg-raised px-2 py-1"
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
            {busy ? "Reading …" : "Read it"} <kbd className="hidden text-ink sm:inline">Ctrl Enter</kbd>
          </button>
        </div>
      </form>
      {text === "" ? (
        <p className="mt-2 text-sm text-quiet">
          Nothing at hand?{" "}
          <button
            type="button"
            className="text-accent underline underline-offset-2"
            onClick={() => {
              setText(INVENTED_REPORT);
              setPublished("2025-11-20");
              setTarget("");
              paste.current?.focus();
            }}
          >
            Try it with an invented report
          </button>
          , or open one of the processes below and click a cell.
        </p>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-opposes">
          {problem}
        </p>
      )}
      <h2 className="mt-8 text-sm font-semibold text-quiet">Processes</h2>
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
              className="block h-full rounded-xl border border-line bg-raised px-4 py-3 transition-shadow hover:shadow-md"
            >
              <span className="block font-serif text-lg leading-snug">{process.title}</span>
              <span className="mt-1 block text-sm text-quiet tabular-nums">
                {countOf(process.counts.sources, "source")} · {process.counts.accepted} accepted
                {process.counts.candidates === 0 ? null : (
                  <span className="text-accent"> · {process.counts.candidates} to judge</span>
                )}
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
