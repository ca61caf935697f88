import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { REJECT_REASONS } from "../api/contract.ts";
import { CandidateCard } from "./inbox-card.tsx";
import { DecisionBar } from "./inbox-decisions.tsx";
import { EmptyInbox } from "./inbox-empty.tsx";
import { InboxList, QueueSteps } from "./inbox-list.tsx";
import { groundsOf } from "./judgement-grounds.ts";
import { countWaiting, foldedRoles, foldedWords, nextAfter, openItems, queueLines } from "./inbox-queue.ts";
import { SourceText } from "./inbox-source.tsx";
import { reachFor } from "./assign-cell.tsx";
import { FileClaimForm } from "./file-claim-form.tsx";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { Problem, Waiting } from "./states.tsx";
import { STATE_OF, useJudging, type Judging } from "./use-judging.ts";
import { useNarrow } from "./use-narrow.ts";
import { useKeys } from "./use-keys.ts";
import { countOf } from "./words.ts";

const NOTHING_DECIDED: Judging["states"] = new Map();

/** The reading desk: queue, source and card side by side; one key is one decision and moves on to the next. */
export function InboxScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const inbox = useQuery({ ...questions.inbox(process, state), staleTime: 0 });
  const judging = useJudging(process);
  // Held here and not only in the address, so that keys that come faster than the address changes each meet their own candidate.
  const [picked, setPicked] = useState<{ id: string | null; source: string | null }>({
    id: state.selected,
    source: null,
  });
  const [unfolded, setUnfolded] = useState(false);
  // On a telephone the queue opens over the candidate, and closes once one is picked.
  const narrow = useNarrow();
  const [listed, setListed] = useState(false);
  const [askReason, setAskReason] = useState(false);
  const [editing, setEditing] = useState(false);
  const [comment, setComment] = useState<string | null>(null);
  const [selection, setSelection] = useState<{ start: number; end: number } | null>(null);

  const card = useRef<HTMLElement>(null);

  const items = useMemo(() => inbox.data?.items ?? [], [inbox.data]);
  const past = state.asof !== null;
  // What is decided on this screen is ahead of the server's answer about now, and says nothing about an earlier moment.
  const decided = past ? NOTHING_DECIDED : judging.states;
  const judged = useMemo(
    () => new Set([...decided].flatMap(([id, now]) => (now === "candidate" ? [] : [id]))),
    [decided],
  );
  const ordered = useMemo(
    () => queueLines(openItems(items, judged, unfolded)).flatMap((line) => (line.kind === "item" ? [line.item] : [])),
    [items, judged, unfolded],
  );
  // What was picked may not be on record at the moment shown, or be taken back since: then the queue goes on.
  const around = useQuery(questions.sourceClaims(process, picked.source, state));
  const isGone = around.data !== undefined && !around.data.some(({ id }) => id === picked.id);
  const current: { readonly id: string; readonly source: string } | undefined =
    items.find(({ id }) => id === picked.id) ??
    (picked.id === null || picked.source === null || isGone ? ordered[0] : { id: picked.id, source: picked.source });
  const source = useQuery(questions.source(process, current?.source ?? null));
  const claims = useQuery(questions.sourceClaims(process, current?.source ?? null, state));
  const inSource = useMemo(
    () =>
      (claims.data ?? [])
        .map((claim) => ({ ...claim, state: decided.get(claim.id) ?? claim.state }))
        .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    [claims.data, decided],
  );
  const claim = inSource.find(({ id }) => id === current?.id);

  useEffect(() => {
    const id = current?.id ?? null;
    if (id === state.selected) return undefined;
    const later = setTimeout(() => change({ selected: id }, { replace: true }), 150);
    return () => clearTimeout(later);
  });

  const select = (id: string | null, from: string | null = null) => {
    setPicked({ id, source: from });
    setAskReason(false);
    setEditing(false);
    setComment(null);
  };
  const step = (by: number) => {
    const at = ordered.findIndex(({ id }) => id === current?.id);
    select(ordered[Math.max(0, Math.min(ordered.length - 1, at + by))]?.id ?? null);
  };
  const decide = (decision: "accept" | "reject" | "hold", reason: string | null = null) => {
    if (current === undefined || past) return;
    const isAgain = claim !== undefined && claim.state === STATE_OF[decision];
    const isQueued = ordered.some(({ id }) => id === current.id);
    judging.judge(current.id, isAgain ? null : decision, groundsOf(reason, comment));
    if (isQueued) select(nextAfter(ordered, current.id));
    else setAskReason(false);
  };
  const here = ordered.filter((item) => item.source === current?.source);
  // Where nothing else waits, all that is left; roles that are unfolded stand among the others.
  const roles = unfolded ? [] : foldedRoles(items, judged, current?.source ?? null);
  const acceptAll = () => {
    if (past || here.length + roles.length === 0) return;
    judging.acceptAll([...here.map(({ id }) => id), ...roles]);
    select(ordered.find((item) => item.source !== current?.source)?.id ?? null);
  };
  const undo = () => {
    const back = past ? null : judging.undo();
    if (back !== null) select(back.id, back.source);
  };
  const edit = () => {
    if (past || claim === undefined || current === undefined) return;
    // The candidate that is being corrected stays, though the queue moves on once it is filed.
    setPicked({ id: current.id, source: current.source });
    setEditing(!editing);
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    y: () => decide("accept"),
    n: () => setAskReason(!past),
    h: () => decide("hold"),
    u: undo,
    e: edit,
    c: () => (past ? undefined : setComment(comment ?? "")),
    l: () => reachFor("l"),
    p: () => reachFor("p"),
    A: acceptAll,
    f: () => setUnfolded(!unfolded),
    ...(askReason
      ? Object.fromEntries(REJECT_REASONS.map((reason, index) => [String(index + 1), () => decide("reject", reason)]))
      : {}),
    ...(askReason || editing
      ? {
          Escape: () => {
            setAskReason(false);
            setEditing(false);
          },
        }
      : {}),
  };
  // While a sentence is open beside the queue its keys go first: "y" there copies, and must not accept.
  useKeys(state.evidence.length > 0 ? {} : keys);

  if (inbox.isError) return <Problem error={inbox.error} />;
  if (inbox.isPending) return <Waiting what="the candidates" />;
  const folded = foldedWords(items, judged);
  const waiting = countWaiting(items, judged);
  const foldLine =
    folded === null ? null : (
      <button
        type="button"
        className="w-full border-t border-line px-4 py-2 text-left text-xs text-quiet hover:bg-sunken hover:text-ink"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {folded} {unfolded ? "shown – fold" : "folded – show"} <kbd>f</kbd>
      </button>
    );
  if (current === undefined)
    return (
      <EmptyInbox process={process} folded={folded}>
        {foldLine}
        {roles.length === 0 || past ? null : (
          <button type="button" className="mt-3 block w-full text-sm text-accent" onClick={acceptAll}>
            Accept the {countOf(roles.length, "role")}: what these people hold then counts for those they serve{" "}
            <kbd>A</kbd>
          </button>
        )}
        {judging.undoable ? (
          <button type="button" className="mt-3 block w-full text-sm text-accent" onClick={undo}>
            Undo the last decision <kbd>u</kbd>
          </button>
        ) : null}
      </EmptyInbox>
    );
  return (
    <div className="grid h-auto md:h-[calc(100dvh-3.5rem)] md:grid-cols-[minmax(12rem,21rem)_minmax(0,1fr)_minmax(16rem,25rem)]">
      <section
        aria-label="Queue"
        className="order-1 flex min-h-0 flex-col max-md:max-h-[70dvh] md:border-r md:border-line"
      >
        <div className="flex items-center gap-3 border-b border-line px-4 py-2.5 text-sm">
          <h2 className="font-semibold">
            {countOf(waiting, "candidate")}{" "}
            <span className="font-normal text-quiet">
              {past ? "not judged" : "to judge"}
              {waiting === ordered.length ? "" : `, ${waiting - ordered.length} of them folded`}
            </span>
          </h2>
          {narrow ? <QueueSteps isListed={listed} onStep={step} onList={() => setListed(!listed)} /> : null}
        </div>
        {narrow && !listed ? null : (
          <>
            <InboxList
              items={ordered}
              current={current.id}
              onPick={(id) => {
                select(id);
                setListed(false);
              }}
            />
            {foldLine}
          </>
        )}
      </section>
      <section
        aria-label="Source"
        tabIndex={-1}
        className="order-3 min-w-0 overflow-y-auto max-md:max-h-[60dvh] md:order-2"
      >
        {source.data === undefined ? (
          <Waiting what="the source" />
        ) : (
          <SourceText
            source={source.data}
            claims={inSource}
            current={current.id}
            onPick={(id) => select(id, current.source)}
            onSelectWords={past ? null : setSelection}
          />
        )}
      </section>
      <section
        ref={card}
        aria-label="Candidate"
        tabIndex={-1}
        className="order-2 outline-none overflow-y-auto border-b border-line bg-raised md:order-3 md:border-b-0 md:border-l"
      >
        {claim === undefined ? <Waiting what="the candidate" /> : <CandidateCard claim={claim} process={process} />}
        <DecisionBar
          past={past}
          askReason={askReason}
          here={here.length}
          roles={roles.length}
          canUndo={judging.undoable}
          problem={judging.problem}
          comment={comment}
          onComment={setComment}
          onEdit={edit}
          onDecide={decide}
          onAskReason={() => setAskReason(true)}
          onUndo={undo}
          onAcceptAll={acceptAll}
          onNow={() => change({ asof: null, view: "available" })}
        />
        {past ? null : editing && claim !== undefined ? (
          <FileClaimForm
            key={claim.id}
            process={process}
            source={current.source}
            text={source.data?.text ?? ""}
            span={selection ?? claim.span}
            from={claim}
            onSpan={setSelection}
            onDone={(filed) => {
              setEditing(false);
              setSelection(null);
              card.current?.focus();
              if (filed === null) return;
              judging.noteFiled(filed, { id: claim.id, source: current.source });
              select(nextAfter(ordered, claim.id));
            }}
          />
        ) : selection === null ? null : (
          <FileClaimForm
            process={process}
            source={current.source}
            text={source.data?.text ?? ""}
            span={selection}
            onSpan={setSelection}
            onDone={(filed) => {
              setSelection(null);
              if (filed !== null) judging.noteFiled(filed, null);
            }}
          />
        )}
      </section>
    </div>
  );
}
