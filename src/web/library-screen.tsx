import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { FileClaimForm } from "./file-claim-form.tsx";
import { UNREAD, paintSource } from "./paint-source.ts";
import { questions, useAddSource } from "./queries.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { useSourceGestures } from "./use-source-gestures.ts";
import { Problem, Waiting } from "./states.tsx";
import { citationOf, countOf, dayOf } from "./words.ts";

/** Every source as stored, with its claims lit; the place to add one, and to file what the reader missed in any language. */
export function LibraryScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const sources = useQuery(questions.sources(process, state));
  const all = useQuery(questions.sources(process));
  const [id, place] = (state.selected ?? "").split(":");
  if (sources.isError) return <Problem error={sources.error} />;
  if (sources.isPending) return <Waiting what="the library" />;
  const shown = sources.data;
  const later = (all.data?.length ?? shown.length) - shown.length;
  const known = shown.some((source) => source.id === id);
  return (
    <div className="grid md:h-[calc(100dvh-3.5rem)] md:grid-cols-[22rem_minmax(0,1fr)]">
      <section aria-label="Sources" className="overflow-y-auto border-line md:border-r">
        <h2 className="sticky top-0 flex items-baseline gap-1 border-b border-line bg-paper px-4 py-2.5 text-sm font-semibold">
          {countOf(shown.length, "source")}
          {later === 0 ? null : (
            <span className="font-normal text-quiet">
              {" "}
              · {later} {state.view === "filed" ? "filed" : "known"} only later
            </span>
          )}
          {known && state.asof === null ? (
            <button
              type="button"
              className="ml-auto font-medium text-accent underline-offset-2 hover:underline"
              onClick={() => change({ selected: null })}
            >
              Add a source
            </button>
          ) : null}
        </h2>
        <ul>
          {shown.map((source) => (
            <li key={source.id}>
              <button
                type="button"
                aria-current={source.id === id}
                className={`block w-full border-l-2 px-4 py-2.5 text-left ${source.id === id ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken"}`}
                onClick={() => change({ selected: source.id }, { replace: true })}
              >
                <span className="line-clamp-2 font-serif leading-snug">{source.title ?? source.id}</span>
                <span className="mt-0.5 block text-xs text-quiet">
                  {saidUnder(source)} · {source.claims.accepted} accepted
                  {source.claims.candidate === 0 ? "" : ` · ${source.claims.candidate} to judge`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Source" className="min-w-0 overflow-y-auto">
        {known ? (
          <SourceView process={process} id={id} place={place} />
        ) : (
          <div className="mx-auto max-w-2xl p-2 md:p-6">
            <p className="px-4 text-quiet">
              {shown.length === 0 ? "No source yet." : "Choose a source to read it as stored, or add one."}
            </p>
            {state.asof === null ? (
              <AddSource process={process} />
            ) : (
              <p className="m-4 rounded-xl border border-line bg-past p-4 text-sm">
                You are looking at an earlier moment, so adding and filing rest.{" "}
                <button
                  type="button"
                  className="text-accent underline underline-offset-2"
                  onClick={() => change({ asof: null, view: "available" })}
                >
                  Return to now
                </button>
              </p>
            )}
          </div>
        )}
      </section>
    </div>
  );
}

function SourceView({
  process,
  id,
  place,
}: {
  readonly process: string;
  readonly id: string;
  readonly place: string | undefined;
}) {
  const [state, change] = useUrlState();
  const past = state.asof !== null;
  const source = useQuery(questions.source(process, id));
  const claims = useQuery(questions.sourceClaims(process, id, state));
  const body = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<{ start: number; end: number } | null>(null);
  const [start, end] = (place ?? "").split("-").map(Number);
  const at = Number.isInteger(start) && Number.isInteger(end) ? { start, end } : null;
  useEffect(() => {
    body.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [source.data?.id, place]);
  useSourceGestures(body, { onPick: (claim) => change(openEvidence([claim])), onChoose: setSelection });
  if (source.isError) return <Problem error={source.error} />;
  if (source.data === undefined) return <Waiting what="the source" />;
  const { data } = source;
  const inSource = (claims.data ?? []).filter((claim) => claim.state === "accepted");
  const pieces = paintSource(
    data.text,
    at === null ? inSource : [...inSource, { id: "place", span: at }],
    at === null ? null : "place",
    data.unread,
  );
  return (
    <div className="grid lg:grid-cols-[minmax(0,1fr)_18rem]">
      <article className="mx-auto w-full max-w-2xl px-4 py-6 md:px-8">
        <h2 className="font-serif text-2xl leading-snug">{data.title ?? data.id}</h2>
        <p className="mt-1 text-sm text-quiet">{saidUnder(data)}</p>
        <div
          ref={body}
          lang={data.language}
          dir="auto"
          className="mt-5 font-serif text-[1.06rem] leading-[1.75] whitespace-pre-wrap"
        >
          {pieces.map((piece) => {
            const claim = piece.claims.find((each) => each !== "place");
            const inner = (
              <span
                key={piece.start}
                data-from={piece.start}
                {...(claim !== undefined
                  ? { className: "cursor-pointer underline decoration-supports/70 underline-offset-4" }
                  : piece.isUnread
                    ? UNREAD
                    : {})}
                data-claim={claim}
              >
                {piece.text}
              </span>
            );
            return piece.isCurrent ? <mark key={piece.start}>{inner}</mark> : inner;
          })}
        </div>
      </article>
      <aside className="border-t border-line p-4 text-sm lg:border-t-0 lg:border-l">
        {selection === null || past ? (
          <p className="text-quiet">
            {past
              ? "Return to now to file words as a claim."
              : "Select any words to file them as a claim, in any language."}
          </p>
        ) : (
          <FileClaimForm
            process={process}
            source={id}
            text={data.text}
            span={selection}
            onSpan={setSelection}
            onDone={() => setSelection(null)}
          />
        )}
        <dl className="mt-5 space-y-2">
          {[
            ["Publisher", data.publisher ?? "not named"],
            ["Published", data.published === null ? "not known" : dayOf(data.published)],
            ["Known", dayOf(data.knownAt)],
            ["Language", data.language],
            ["Compartment", data.compartment],
            ["Based on", data.basedOn ?? ""],
            ["SHA-256", data.sha256],
          ]
            .filter(([, value]) => value !== "")
            .map(([term, value]) => (
              <div key={term}>
                <dt className="text-xs text-quiet">{term}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ))}
        </dl>
        {data.warnings.length === 0 ? null : (
          <ul className="mt-4 space-y-1 rounded border border-conditional/50 bg-past p-3 text-xs">
            {data.warnings.slice(0, 8).map((warning) => (
              <li key={warning.start}>{warning.what}</li>
            ))}
          </ul>
        )}
        <p className="mt-4">
          <Link to="/$process/inbox" params={{ process }} className="text-accent underline-offset-2 hover:underline">
            Judge its candidates
          </Link>
        </p>
      </aside>
    </div>
  );
}

function AddSource({ process }: { readonly process: string }) {
  const [, change] = useUrlState();
  const add = useAddSource();
  const [text, setText] = useState("");
  const [publisher, setPublisher] = useState("");
  const [published, setPublished] = useState("");
  const field = "mt-1 w-full rounded border border-line bg-raised px-2 py-1.5";
  return (
    <form
      className="m-4 rounded-xl border border-line bg-raised p-4 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(
          { process, text, ...(publisher === "" ? {} : { publisher }), ...(published === "" ? {} : { published }) },
          {
            onSuccess: (answer) => {
              setText("");
              change({ selected: answer.source });
            },
          },
        );
      }}
    >
      <h3 className="font-semibold">Add a source</h3>
      <label className="mt-2 block text-xs text-quiet">
        Text
        <textarea
          className={`${field} h-48 font-serif`}
          value={text}
          onChange={(event) => setText(event.target.value)}
          required
        />
      </label>
      <div className="grid grid-cols-2 gap-2">
        <label className="mt-2 block text-xs text-quiet">
          Publisher
          <input className={field} value={publisher} onChange={(event) => setPublisher(event.target.value)} />
        </label>
        <label className="mt-2 block text-xs text-quiet">
          Published
          <input
            type="date"
            className={field}
            value={published}
            onChange={(event) => setPublished(event.target.value)}
          />
        </label>
      </div>
      <button
        type="submit"
        className="mt-3 rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent disabled:opacity-50"
        disabled={text.trim() === "" || add.isPending}
      >
        {add.isPending ? "Reading …" : "Add and read"}
      </button>
      {add.isError ? (
        <p role="alert" className="mt-2 text-opposes">
          {add.error.message}
        </p>
      ) : null}
      {add.data !== undefined && !add.data.readable ? <p className="mt-2 text-conditional">{add.data.why}</p> : null}
    </form>
  );
}

/** What stands under a source's title: who published it and when, without the title again where nobody is named. */
function saidUnder(source: Parameters<typeof citationOf>[0]): string {
  return source.publisher === null && source.title !== null && source.published !== null
    ? dayOf(source.published)
    : citationOf(source);
}
