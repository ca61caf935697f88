import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { EvidenceItem } from "../api/contract.ts";
import { questions } from "./queries.ts";
import { useUrlState } from "./router.tsx";
import { citationOf, dayOf } from "./words.ts";
import { StanceGlyph } from "./stance-glyph.tsx";
import { useKeys } from "./use-keys.ts";

/** The sentences behind a cell, a line or a mark: opens beside the screen, never instead of it. The first is expanded and its words are lit. */
export function EvidencePane({ process }: { readonly process: string }) {
  const [state] = useUrlState();
  return state.evidence.length === 0 ? null : <OpenPane key={state.evidence.join(",")} process={process} />;
}

function OpenPane({ process }: { readonly process: string }) {
  const [state, change] = useUrlState();
  const [at, setAt] = useState(0);
  const [copied, setCopied] = useState(false);
  const evidence = useQuery(questions.evidence(process, state.evidence, state));
  const items = evidence.data ?? [];
  const item = items[Math.min(at, items.length - 1)];
  const close = () => change({ evidence: [] });
  const step = (by: number) => setAt((now) => Math.max(0, Math.min(items.length - 1, now + by)));
  const copy = () => {
    if (item === undefined) return;
    void navigator.clipboard
      ?.writeText(`“${item.claim.quote}” — ${citationOf(item.source)}`)
      .then(() => setCopied(true));
    setTimeout(() => setCopied(false), 1500);
  };
  useKeys({ Escape: close, ArrowLeft: () => step(-1), ArrowRight: () => step(1), c: copy });
  return (
    <aside
      aria-label="Evidence"
      className="fixed inset-x-0 bottom-0 z-30 max-h-[75dvh] overflow-y-auto rounded-t-2xl border-t border-line bg-raised shadow-2xl md:sticky md:inset-auto md:top-14 md:h-[calc(100dvh-3.5rem)] md:max-h-none md:w-[26rem] md:shrink-0 md:rounded-none md:border-t-0 md:border-l md:shadow-none xl:w-[32rem]"
    >
      <div className="sticky top-0 flex items-center gap-2 border-b border-line bg-raised px-4 py-2.5">
        <h2 className="flex-1 text-sm font-semibold">
          Evidence{" "}
          <span className="font-normal text-quiet tabular-nums">
            {items.length === 0 ? "" : `${Math.min(at, items.length - 1) + 1} of ${items.length}`}
          </span>
        </h2>
        <button
          type="button"
          className="rounded px-2 py-1 text-quiet hover:bg-sunken disabled:opacity-40"
          onClick={() => step(-1)}
          disabled={at === 0}
          aria-label="Previous evidence"
        >
          ←
        </button>
        <button
          type="button"
          className="rounded px-2 py-1 text-quiet hover:bg-sunken disabled:opacity-40"
          onClick={() => step(1)}
          disabled={at >= items.length - 1}
          aria-label="Next evidence"
        >
          →
        </button>
        <button
          type="button"
          className="rounded px-2 py-1 text-quiet hover:bg-sunken"
          onClick={close}
          aria-label="Close the evidence"
        >
          ✕
        </button>
      </div>
      {evidence.isError ? <p className="p-4 text-sm text-opposes">{evidence.error.message}</p> : null}
      {evidence.isSuccess && items.length === 0 ? (
        <p className="p-4 text-sm text-quiet">Nothing behind this was known at that moment.</p>
      ) : null}
      {item === undefined ? null : (
        <Evidence key={item.claim.id} item={item} process={process} onCopy={copy} copied={copied} />
      )}
      {items.length < 2 ? null : (
        <ol className="border-t border-line">
          {items.map((other, index) => (
            <li key={other.claim.id}>
              <button
                type="button"
                onClick={() => setAt(index)}
                aria-current={other === item}
                className={`block w-full border-l-2 px-4 py-2 text-left text-sm ${other === item ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken"}`}
              >
                <span className="line-clamp-2 font-serif">{other.claim.quote}</span>
                <span className="mt-0.5 block text-xs text-quiet">{citationOf(other.source)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </aside>
  );
}

function Evidence({
  item,
  process,
  onCopy,
  copied,
}: {
  readonly item: EvidenceItem;
  readonly process: string;
  readonly onCopy: () => void;
  readonly copied: boolean;
}) {
  const { claim, context, source } = item;
  const lit = useRef<HTMLElement>(null);
  useEffect(() => lit.current?.scrollIntoView({ block: "nearest" }), []);
  const before = context.text.slice(0, claim.span.start - context.start);
  const after = context.text.slice(claim.span.end - context.start);
  return (
    <article className="p-4">
      <blockquote className="border-l-2 border-accent pl-4 font-serif text-[1.06rem] leading-relaxed">
        <span className="text-quiet">{before}</span>
        <mark ref={lit} data-claim={claim.id} data-start={claim.span.start} data-end={claim.span.end}>
          {claim.quote}
        </mark>
        <span className="text-quiet">{after}</span>
      </blockquote>
      <p className="mt-3 text-sm">
        <span className="font-medium">{source.publisher ?? "Publisher not named"}</span>
        <span className="text-quiet">
          {" "}
          · {source.published === null ? "no date" : dayOf(source.published)}
          {source.knownAt.slice(0, 10) === source.published?.slice(0, 10) ? "" : ` · known ${dayOf(source.knownAt)}`}
        </span>
      </p>
      {source.basedOn === null ? null : <p className="mt-1 text-xs text-quiet">{source.basedOn}</p>}
      <dl className="mt-4 grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5 text-sm">
        {claim.chain.length === 0 ? (
          <Row term="Said by" value="the report itself" />
        ) : (
          <>
            <dt className="text-quiet">Said by</dt>
            <dd>
              {claim.chain.map((level, index) => (
                <span key={level.join("+")}>
                  {index === 0 ? "" : <span className="px-1 text-quiet">›</span>}
                  {level.join(", ")}
                </span>
              ))}
            </dd>
          </>
        )}
        <Row term="About" value={claim.actors.join(", ")} />
        {claim.counterparts.length === 0 ? null : <Row term="With" value={claim.counterparts.join(", ")} />}
        <dt className="text-quiet">Kind</dt>
        <dd className="flex items-center gap-2">
          {claim.kind}, {claim.modality} <StanceGlyph stance={claim.stance} withWord />
        </dd>
        {claim.time === null ? null : <Row term="When" value={claim.time.iso ?? claim.time.expression?.text ?? ""} />}
        {claim.document === null ? null : (
          <Row
            term="Text"
            value={`${claim.document.name}${claim.document.version === null ? "" : `, ${claim.document.version}`}`}
          />
        )}
        <Row
          term="Proposed by"
          value={`rule ${claim.rule}, right ${Math.round(claim.confidence * 100)} % of the time`}
        />
        {item.judgement === null ? (
          <Row term="Review" value={claim.state} />
        ) : (
          <Row
            term="Review"
            value={`${claim.state} by ${item.judgement.by}, ${dayOf(item.judgement.at)}${item.judgement.reason === null ? "" : ` (${item.judgement.reason})`}`}
          />
        )}
      </dl>
      <div className="mt-4 flex gap-3 text-sm">
        <Link
          to="/$process/library"
          params={{ process }}
          search={(previous) =>
            ({ ...previous, selected: `${source.id}:${claim.span.start}-${claim.span.end}` }) as never
          }
          className="text-accent underline-offset-2 hover:underline"
        >
          Open the whole source
        </Link>
        <button type="button" className="text-accent underline-offset-2 hover:underline" onClick={onCopy}>
          {copied ? "Copied" : "Copy quote and citation"}
        </button>
      </div>
    </article>
  );
}

function Row({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd className="min-w-0 break-words">{value}</dd>
    </>
  );
}
