import type { FiledClaim } from "../api/contract.ts";
import { AssignCell } from "./assign-cell.tsx";
import { StanceGlyph } from "./stance-glyph.tsx";
import { subjectOf } from "./words.ts";

/** A candidate as the reader proposes it: whose words, which words, what they are taken to mean, and by which rule. */
export function CandidateCard({ claim, process }: { readonly claim: FiledClaim; readonly process: string }) {
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
        <dt className="text-quiet">On</dt>
        <dd className="min-w-0 break-words">
          {subjectOf(claim)} <span className="text-quiet">({claim.issue.category})</span>
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
        <AssignCell claim={claim} process={process} />
        <dt className="text-quiet">Rule</dt>
        <dd>
          <code className="text-xs">{claim.rule}</code>{" "}
          <span className="text-quiet">{Math.round(claim.confidence * 100)} %</span>
        </dd>
      </dl>
    </div>
  );
}
