import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { EvidenceItem } from "../api/contract.ts";
import { AssignCell } from "./assign-cell.tsx";
import { StanceGlyph } from "./stance-glyph.tsx";
import { dayOf } from "./words.ts";

/** One claim with its sentences, its words lit; where it comes from, whose word it is, and who judged it. */
export function EvidenceOf({
  item,
  process,
  onCopy,
  copied,
  isBeside = false,
}: {
  readonly item: EvidenceItem;
  readonly process: string;
  readonly onCopy: () => void;
  readonly copied: boolean;
  /** Stands beside another, which keeps the view. */
  readonly isBeside?: boolean;
}) {
  const { claim, context, source } = item;
  const lit = useRef<HTMLElement>(null);
  useEffect(() => {
    // In braces: newer browsers return a promise, which React would take for a clean-up.
    if (!isBeside) lit.current?.scrollIntoView({ block: "nearest" });
  }, [isBeside]);
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
        {claim.stance === "neutral" && claim.kind !== "position" ? null : (
          <AssignCell claim={claim} process={process} />
        )}
        {claim.time === null ? null : <Row term="When" value={claim.time.iso ?? claim.time.expression?.text ?? ""} />}
        {claim.document === null ? null : (
          <Row
            term="Text"
            value={`${claim.document.name}${claim.document.version === null ? "" : `, ${claim.document.version}`}`}
          />
        )}
        <Row
          term="Proposed by"
          value={
            claim.rule === "by-hand"
              ? "filed by hand"
              : `rule ${claim.rule}, right ${Math.round(claim.confidence * 100)} % of the time`
          }
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
          Open the whole source <kbd>Enter</kbd>
        </Link>
        <button type="button" className="text-accent underline-offset-2 hover:underline" onClick={onCopy}>
          {copied ? "Copied" : "Copy quote and citation"} <kbd>y</kbd>
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
