import type { SettleJson } from "../api/contract.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";
import { boardCell, type BoardCell, type Pin } from "./settle-board.ts";
import { StanceGlyph } from "./stance-glyph.tsx";

const STANCE_OF = { wants: "supports", accepts: "conditional", tolerates: "mixed", refuses: "opposes" } as const;

/** Issues and options down, parties across: what each makes of each option, with the claims behind it; an option can be pinned. */
export function SettleTable({
  model,
  pins,
  answer,
  onPin,
  onOpen,
}: {
  readonly model: SettlementModel;
  readonly pins: readonly Pin[];
  readonly answer: SettleJson | null;
  readonly onPin: (pin: Pin) => void;
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  const parties = model.parties.filter(({ kind }) => kind !== "body");
  const marks = answer?.kind === "marks" ? answer.answer : null;
  const counted = marks?.withOption ?? null;
  return (
    <div className="mt-4 overflow-x-auto rounded-xl border border-line bg-raised" tabIndex={-1}>
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className="min-w-64 px-4 py-2.5 text-xs font-medium text-quiet">
              Issue and option
            </th>
            {marks === null ? null : (
              <th scope="col" className="px-3 py-2.5 text-right text-xs font-medium text-quiet">
                in possible packages
              </th>
            )}
            {parties.map((party) => (
              <th key={party.id} scope="col" className="min-w-28 border-l border-line px-3 py-2.5 font-semibold">
                {party.title}
              </th>
            ))}
          </tr>
        </thead>
        {model.issues.map((issue) => (
          <tbody key={issue.id} className="border-b border-line last:border-0">
            <tr>
              <th
                scope="rowgroup"
                colSpan={parties.length + (marks === null ? 1 : 2)}
                className="px-4 pt-2.5 font-semibold"
              >
                {issue.title}
              </th>
            </tr>
            {issue.options.map((option) => {
              const pinned = pins.some((pin) => pin.issue === issue.id && pin.option === option.id);
              const inAll = marks?.inAll[issue.id] === option.id;
              return (
                <tr key={option.id} className={pinned ? "bg-accent-soft" : ""}>
                  <th scope="row" className="px-4 py-1.5 align-top font-normal">
                    <span className="flex items-start gap-2">
                      <button
                        type="button"
                        aria-pressed={pinned}
                        aria-label={`${pinned ? "Let go" : "Pin"}: ${option.title}`}
                        title={pinned ? "Let it go" : "Hold this option and solve the rest anew"}
                        onClick={() => onPin({ issue: issue.id, option: option.id })}
                        className={`mt-0.5 rounded border px-1 ${pinned ? "border-accent bg-accent text-on-accent" : "border-line text-quiet hover:bg-sunken"}`}
                      >
                        <svg viewBox="0 0 16 16" className="size-3.5" fill="currentColor" aria-hidden="true">
                          <path d="M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z" />
                        </svg>
                      </button>
                      <span>
                        {option.title}
                        {inAll ? <span className="ml-2 text-xs font-medium text-supports">in all</span> : null}
                      </span>
                    </span>
                  </th>
                  {marks === null ? null : (
                    <td className="px-3 py-1.5 text-right align-top text-quiet tabular-nums">
                      {counted?.[issue.id]?.[option.id] ?? "–"}
                    </td>
                  )}
                  {parties.map((party) => (
                    <td key={party.id} className="border-l border-line p-0 align-top">
                      <Held cell={boardCell(party, issue.id, option.id)} onOpen={onOpen} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Held({ cell, onOpen }: { readonly cell: BoardCell; readonly onOpen: (claims: readonly string[]) => void }) {
  const words = (
    <span className="flex items-center gap-1.5">
      {cell.kind in STANCE_OF ? <StanceGlyph stance={STANCE_OF[cell.kind as keyof typeof STANCE_OF]} /> : null}
      <span className={cell.kind === "unknown" ? "text-quiet" : cell.kind === "points" ? "tabular-nums" : ""}>
        {cell.kind === "unknown" ? "?" : cell.words}
      </span>
    </span>
  );
  if (cell.claims.length === 0)
    return (
      <span
        className="block px-3 py-1.5"
        title={cell.assessment ?? (cell.kind === "unknown" ? "not known" : undefined)}
      >
        {words}
        {cell.assessment === null ? null : <span className="block text-xs text-quiet">assessment</span>}
      </span>
    );
  return (
    <button
      type="button"
      data-basis={cell.claims[0]}
      className="block w-full px-3 py-1.5 text-left underline decoration-line underline-offset-4 hover:bg-sunken"
      onClick={() => onOpen(cell.claims)}
    >
      {words}
    </button>
  );
}
