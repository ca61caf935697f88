import { useEffect, useMemo, useRef } from "react";
import type { FiledClaim, SourceJson } from "../api/contract.ts";
import { UNREAD, paintSource } from "./paint-source.ts";
import { useSourceGestures } from "./use-source-gestures.ts";
import { citationOf, countOf } from "./words.ts";

/** The source as stored, with its claims underlined by what became of them and the current one filled and in view. */
export function SourceText({
  source,
  claims,
  current,
  onPick,
  onSelectWords,
}: {
  readonly source: SourceJson;
  readonly claims: readonly FiledClaim[];
  readonly current: string;
  readonly onPick: (id: string) => void;
  /** Null where filing rests. */
  readonly onSelectWords: ((span: { start: number; end: number } | null) => void) | null;
}) {
  const body = useRef<HTMLDivElement>(null);
  const pieces = useMemo(
    () => paintSource(source.text, claims, current, source.unread),
    [source.text, source.unread, claims, current],
  );
  useEffect(() => {
    const place = body.current?.querySelector("[data-current]");
    if (place === null || place === undefined) return;
    place.scrollIntoView({ block: "center" });
  }, [current, source.id, claims.length]);
  useSourceGestures(body, { onPick, onChoose: (span) => onSelectWords?.(span) });
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  return (
    <div className="mx-auto max-w-2xl px-4 py-5 md:px-8">
      <p className="text-xs text-quiet">
        {citationOf(source)}
        {source.basedOn === null ? "" : ` · ${source.basedOn}`}
        {onSelectWords === null ? "" : " · select words to file a claim"}
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
              <span key={piece.start} data-from={piece.start} {...(piece.isUnread ? UNREAD : {})}>
                {piece.text}
              </span>
            );
          const claim = byId.get(top);
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
