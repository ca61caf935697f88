import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { REJECT_REASONS, type FiledClaim, type SourceJson } from "../api/contract.ts";
import { FileClaimForm } from "./file-claim-form.tsx";
import { paintSource } from "./paint-source.ts";
import { questions, useJudge } from "./queries.ts";
import { useUrlState } from "./router.tsx";
import { StanceGlyph } from "./stance-glyph.tsx";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { useKeys } from "./use-keys.ts";
import { useSourceGestures } from "./use-source-gestures.ts";
import { citationOf, countOf } from "./words.ts";

/** The reading desk: queue, source and card side by side; one key is one decision and moves on to the next. */
export function InboxScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const claims = useQuery(questions.claims(process));
  const judge = useJudge(process);
  const [undone, setUndone] = useState<readonly string[]>([]);
  const [askReason, setAskReason] = useState(false);
  const [selection, setSelection] = useState<{ start: number; end: number } | null>(null);

  const all = useMemo(() => claims.data ?? [], [claims.data]);
  const waiting = useMemo(() => all.filter((claim) => claim.state === "candidate"), [all]);
  const current = all.find((claim) => claim.id === state.selected) ?? waiting[0];
  const source = useQuery(questions.source(process, current?.source ?? null));
  const inSource = useMemo(
    () =>
      all
        .filter((claim) => claim.source === current?.source)
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    [all, current?.source],
  );

  const select = (claim: FiledClaim | undefined) => {
    if (claim !== undefined) change({ selected: claim.id }, { replace: true });
    setAskReason(false);
  };
  const queue = waiting;
  const step = (by: number) => {
    if (current === undefined) return;
    const list = queue.some((claim) => claim.id === current.id) ? queue : inSource;
    const index = list.findIndex((claim) => claim.id === current.id);
    select(list[Math.max(0, Math.min(list.length - 1, index + by))]);
  };
  const decide = (decision: "accept" | "reject" | "hold", reason?: string) => {
    if (current === undefined || state.asof !== null) return;
    const index = queue.findIndex((claim) => claim.id === current.id);
    const next = queue[index + 1] ?? queue[index - 1];
    const same = { accept: "accepted", reject: "rejected", hold: "held" }[decision] === current.state;
    judge.mutate({
      claim: current.id,
      decision: same ? "withdraw" : decision,
      ...(reason === undefined ? {} : { reason }),
    });
    setUndone((before) => [...before, current.id]);
    select(next);
  };
  const acceptAll = () => {
    for (const claim of inSource.filter((each) => each.state === "candidate")) {
      judge.mutate({ claim: claim.id, decision: "accept" });
      setUndone((before) => [...before, claim.id]);
    }
    select(queue.find((claim) => claim.source !== current?.source));
  };
  const undo = () => {
    const last = undone.at(-1);
    if (last === undefined) return;
    judge.mutate({ claim: last, decision: "withdraw" });
    setUndone((before) => before.slice(0, -1));
    change({ selected: last }, { replace: true });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    y: () => decide("accept"),
    n: () => setAskReason(true),
    h: () => decide("hold"),
    u: undo,
    A: acceptAll,
    ...(askReason
      ? Object.fromEntries(REJECT_REASONS.map((reason, index) => [String(index + 1), () => decide("reject", reason)]))
      : {}),
    ...(askReason ? { Escape: () => setAskReason(false) } : {}),
  });

  if (claims.isError) return <Problem error={claims.error} />;
  if (claims.isPending) return <Waiting what="the candidates" />;
  if (current === undefined)
    return (
      <EmptyState title="Nothing waits for you">
        Every candidate has been judged. Paste the next report on the{" "}
        <Link to="/" className="text-accent underline">
          home page
        </Link>
        , or look at the{" "}
        <Link to="/$process/positions" params={{ process }} className="text-accent underline">
          positions
        </Link>{" "}
        they filled.
      </EmptyState>
    );
  const waitingHere = inSource.filter((claim) => claim.state === "candidate").length;
  return (
    <div className="grid h-auto md:h-[calc(100dvh-3.5rem)] md:grid-cols-[minmax(12rem,20rem)_minmax(0,1fr)_minmax(16rem,24rem)]">
      <section
        aria-label="Queue"
        className="order-3 max-h-72 overflow-y-auto border-t border-line md:order-1 md:max-h-none md:border-t-0 md:border-r"
      >
        <h2 className="sticky top-0 border-b border-line bg-paper px-4 py-2.5 text-sm font-semibold">
          {countOf(waiting.length, "candidate")} <span className="font-normal text-quiet">to judge</span>
        </h2>
        <ol>
          {queue.slice(0, 400).map((claim) => (
            <li key={claim.id}>
              <button
                type="button"
                onClick={() => select(claim)}
                aria-current={claim.id === current.id}
                className={`block w-full border-l-2 px-4 py-2 text-left ${claim.id === current.id ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken"}`}
              >
                <span className="line-clamp-2 font-serif text-sm leading-snug">{claim.quote}</span>
                <span className="mt-0.5 flex items-center gap-1.5 text-xs text-quiet">
                  {claim.kind} · {claim.actors.join(", ") || "no actor"}
                </span>
              </button>
            </li>
          ))}
        </ol>
        {queue.length > 400 ? (
          <p className="px-4 py-2 text-xs text-quiet">and {queue.length - 400} more, shown as you get there</p>
        ) : null}
      </section>
      <section aria-label="Source" className="order-2 min-w-0 overflow-y-auto md:order-2">
        {source.data === undefined ? (
          <Waiting what="the source" />
        ) : (
          <SourceText
            source={source.data}
            claims={inSource}
            current={current}
            onPick={select}
            onSelectWords={setSelection}
          />
        )}
      </section>
      <section
        aria-label="Candidate"
        className="order-1 overflow-y-auto border-b border-line bg-raised md:order-3 md:border-b-0 md:border-l"
      >
        <Card claim={current} />
        <div className="border-t border-line p-4">
          {askReason ? (
            <fieldset>
              <legend className="text-sm font-medium">Why not?</legend>
              <div className="mt-2 flex flex-wrap gap-2">
                {REJECT_REASONS.map((reason, index) => (
                  <button
                    key={reason}
                    type="button"
                    className="rounded-md border border-line px-2.5 py-1 text-sm hover:bg-sunken"
                    onClick={() => decide("reject", reason)}
                  >
                    <kbd>{index + 1}</kbd> {reason}
                  </button>
                ))}
              </div>
            </fieldset>
          ) : (
            <div className="grid grid-cols-3 gap-2">
              <button
                type="button"
                className="rounded-md bg-accent px-3 py-2 text-sm font-medium text-on-accent"
                onClick={() => decide("accept")}
              >
                Accept <kbd className="text-ink">y</kbd>
              </button>
              <button
                type="button"
                className="rounded-md border border-line px-3 py-2 text-sm font-medium hover:bg-sunken"
                onClick={() => setAskReason(true)}
              >
                Reject <kbd>n</kbd>
              </button>
              <button
                type="button"
                className="rounded-md border border-line px-3 py-2 text-sm font-medium hover:bg-sunken"
                onClick={() => decide("hold")}
              >
                Hold <kbd>h</kbd>
              </button>
            </div>
          )}
          <div className="mt-3 flex flex-wrap justify-between gap-2 text-xs text-quiet">
            <button
              type="button"
              className="hover:text-ink disabled:opacity-40"
              onClick={undo}
              disabled={undone.length === 0}
            >
              Undo <kbd>u</kbd>
            </button>
            <button
              type="button"
              className="hover:text-ink disabled:opacity-40"
              onClick={acceptAll}
              disabled={waitingHere === 0}
            >
              Accept all {waitingHere} in this source <kbd>A</kbd>
            </button>
          </div>
          {judge.isError ? (
            <p role="alert" className="mt-3 text-sm text-opposes">
              {judge.error.message}
            </p>
          ) : null}
        </div>
        {selection === null || current === undefined ? null : (
          <FileClaimForm
            process={process}
            source={current.source}
            text={source.data?.text ?? ""}
            span={selection}
            onDone={() => setSelection(null)}
          />
        )}
      </section>
    </div>
  );
}

function Card({ claim }: { readonly claim: FiledClaim }) {
  return (
    <div className="p-4" aria-live="polite">
      <p className="flex items-center gap-2 text-xs font-medium text-quiet">
        <span className="rounded bg-sunken px-1.5 py-0.5 text-ink">{claim.kind}</span> {claim.modality}
        {claim.state === "candidate" ? null : (
          <span className="ml-auto rounded bg-accent-soft px-1.5 py-0.5 text-accent">{claim.state}</span>
        )}
      </p>
      <p className="mt-2 text-sm">
        {claim.chain.length === 0 ? (
          <span className="text-quiet">narrated</span>
        ) : (
          claim.chain.map((level) => level.join(", ")).join(" › ")
        )}
      </p>
      <blockquote className="mt-1 border-l-2 border-accent pl-3 font-serif text-lg leading-snug">
        {claim.quote}
      </blockquote>
      <dl className="mt-4 grid grid-cols-[5rem_1fr] gap-y-1 text-sm">
        <dt className="text-quiet">Actor</dt>
        <dd>{claim.actors.join(", ") || "–"}</dd>
        {claim.counterparts.length === 0 ? null : (
          <>
            <dt className="text-quiet">With</dt>
            <dd>{claim.counterparts.join(", ")}</dd>
          </>
        )}
        <dt className="text-quiet">Stance</dt>
        <dd>
          <StanceGlyph stance={claim.stance} withWord />
        </dd>
        <dt className="text-quiet">Issue</dt>
        <dd>
          {claim.issue.label} <span className="text-quiet">({claim.issue.category})</span>
        </dd>
        {claim.time === null ? null : (
          <>
            <dt className="text-quiet">When</dt>
            <dd>{claim.time.iso ?? `${claim.time.expression?.text ?? ""} (unresolved)`}</dd>
          </>
        )}
        {claim.document === null ? null : (
          <>
            <dt className="text-quiet">Text</dt>
            <dd>{[claim.document.name, claim.document.version].filter(Boolean).join(", ")}</dd>
          </>
        )}
        <dt className="text-quiet">Rule</dt>
        <dd>
          <code className="text-xs">{claim.rule}</code>{" "}
          <span className="text-quiet">{Math.round(claim.confidence * 100)} %</span>
        </dd>
      </dl>
    </div>
  );
}

function SourceText({
  source,
  claims,
  current,
  onPick,
  onSelectWords,
}: {
  readonly source: SourceJson;
  readonly claims: readonly FiledClaim[];
  readonly current: FiledClaim;
  readonly onPick: (claim: FiledClaim) => void;
  readonly onSelectWords: (span: { start: number; end: number } | null) => void;
}) {
  const body = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => paintSource(source.text, claims, current.id), [source.text, claims, current.id]);
  useEffect(() => {
    const place = body.current?.querySelector("[data-current]");
    if (place === null || place === undefined) return;
    place.scrollIntoView({ block: "center" });
  }, [current.id, source.id]);
  useSourceGestures(body, {
    onPick: (id) => {
      const claim = claims.find((each) => each.id === id);
      if (claim !== undefined) onPick(claim);
    },
    onChoose: onSelectWords,
  });
  return (
    <div className="mx-auto max-w-2xl px-4 py-5 md:px-8">
      <p className="text-xs text-quiet">
        {citationOf(source)}
        {source.basedOn === null ? "" : ` · ${source.basedOn}`} · select words to file a claim
      </p>
      {source.warnings.length === 0 ? null : (
        <p className="mt-2 rounded border border-conditional/50 bg-past px-3 py-1.5 text-xs">
          {countOf(source.warnings.length, "oddity", "oddities")} in this text: {source.warnings[0].what}
        </p>
      )}
      <div ref={body} className="mt-3 font-serif text-[1.06rem] leading-[1.75] whitespace-pre-wrap">
        {pieces.map((piece) => {
          const top = piece.claims[0];
          if (top === undefined)
            return (
              <span key={piece.start} data-from={piece.start}>
                {piece.text}
              </span>
            );
          const claim = claims.find((each) => each.id === top);
          return (
            <span
              key={piece.start}
              data-from={piece.start}
              data-current={piece.isCurrent ? "" : undefined}
              data-claim={claim?.id}
              className={`cursor-pointer decoration-2 underline-offset-4 ${piece.isCurrent ? "rounded-sm bg-mark" : ""} ${
                claim?.state === "accepted"
                  ? "underline decoration-supports decoration-solid"
                  : claim?.state === "rejected"
                    ? "line-through decoration-quiet/50 decoration-1"
                    : "underline decoration-accent/60 decoration-dotted"
              }`}
            >
              {piece.text}
            </span>
          );
        })}
      </div>
    </div>
  );
}
