import { useRef } from "react";
import type { CustodyState } from "../domain/custody.ts";
import type { CustodyEntry, StateOfPlay } from "../domain/state-of-play.ts";
import { layReceipts, lineageOf, type ReceiptPlace } from "./lay-receipts.ts";
import { useTableWalk } from "./use-table-walk.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { dayOf, shortIdOf } from "./words.ts";

const STATE_LOOKS: Readonly<
  Record<CustodyState, { readonly word: string; readonly mark: string; readonly colour: string }>
> = {
  gave: { word: "handed over", mark: "→", colour: "text-accent" },
  received: { word: "received", mark: "←", colour: "text-supports" },
  confirms: { word: "says received", mark: "✓", colour: "text-supports" },
  denies: { word: "says not received", mark: "✕", colour: "text-opposes" },
  leaked: { word: "leaked to press", mark: "⇥", colour: "text-conditional" },
};

/** Who holds which version, on whose word: versions down, parties across; reports that conflict stand side by side, and each opens its sentences. */
export function ReceiptsGrid({ play }: { readonly play: StateOfPlay }) {
  const [, change] = useUrlState();
  const place = useRef<HTMLDivElement>(null);
  useTableWalk(place);
  const grid = layReceipts(play);
  const depths = lineageOf(play.versions);
  const titleOf = (party: string) => play.parties.find(({ id }) => id === party)?.title ?? party;
  const open = (claims: readonly string[]) => change(openEvidence(claims), { replace: true });
  return (
    <>
      <div
        ref={place}
        className="relative overflow-x-auto rounded-xl border border-line bg-raised"
        role="region"
        aria-label="Receipts"
      >
        <table className="w-full border-separate border-spacing-0 text-left text-sm">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-10 w-72 min-w-44 border-b border-line bg-raised px-4 py-2 text-xs font-medium text-quiet"
              >
                Version
              </th>
              {grid.parties.map((party) => (
                <th
                  key={party.id}
                  scope="col"
                  className="max-w-72 min-w-40 border-b border-l border-line px-3 py-2 font-semibold break-words"
                >
                  {party.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ version, places, otherAuthors }) => (
              <tr key={version.id}>
                <th
                  scope="row"
                  className="sticky left-0 z-[5] w-72 max-w-80 border-b border-line bg-raised px-4 py-1.5 align-top font-normal"
                >
                  <button
                    type="button"
                    disabled={version.claims.length === 0}
                    className="block w-full text-left enabled:hover:text-accent"
                    style={{ paddingLeft: `${(depths.get(version.id) ?? 0) * 0.75}rem` }}
                    onClick={() => open(version.claims)}
                  >
                    {(depths.get(version.id) ?? 0) === 0 ? null : (
                      <span aria-hidden="true" className="text-quiet">
                        ↳{" "}
                      </span>
                    )}
                    {shortIdOf(version) === null ? null : <span className="mr-1 font-semibold">{version.id}</span>}
                    <span className="font-medium">{version.title}</span>
                    <span className="block text-xs text-quiet">
                      {[
                        version.status,
                        version.parents.length === 0 ? null : `from ${version.parents.join(" and ")}`,
                        otherAuthors.length === 0 ? null : `by ${otherAuthors.join(", ")}`,
                        ...version.dates.slice(0, 2).map((date) => `${date.kind} ${dayOf(date.edtf)}`),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </button>
                </th>
                {places.map((place) => (
                  <td key={place.party} className="border-b border-l border-line p-0 align-top">
                    <Receipt place={place} titleOf={titleOf} authorClaims={version.claims} onOpen={open} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-quiet">
        {Object.values(STATE_LOOKS).map(({ word, mark, colour }) => (
          <span key={word}>
            <span className={`font-semibold ${colour}`}>{mark}</span> {word}
          </span>
        ))}
        <span>– nobody reports anything. Each is somebody’s word, never a fact.</span>
      </p>
    </>
  );
}

function Receipt({
  place,
  authorClaims,
  titleOf,
  onOpen,
}: {
  readonly place: ReceiptPlace;
  readonly titleOf: (party: string) => string;
  readonly authorClaims: readonly string[];
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  if (place.reports.length === 0 && !place.isAuthor)
    return (
      <span className="block px-3 py-1.5 text-quiet">
        <span aria-hidden="true">–</span>
        <span className="sr-only">unknown: nobody reports anything</span>
      </span>
    );
  return (
    <span
      className={`flex flex-col ${place.isConflict ? "border-l-2 border-opposes bg-mark/25" : ""}`}
      data-conflict={place.isConflict ? "" : undefined}
    >
      {place.isConflict ? <span className="px-3 pt-1 text-xs font-medium text-opposes">⚡ conflicting</span> : null}
      {place.isAuthor ? (
        <button
          type="button"
          disabled={authorClaims.length === 0}
          className="px-3 py-1 text-left enabled:hover:bg-sunken"
          onClick={() => onOpen(authorClaims)}
        >
          <span className="font-semibold text-mixed" aria-hidden="true">
            ✎
          </span>{" "}
          authored
        </button>
      ) : null}
      {place.reports.map((report) => (
        <Report
          key={report.state + report.claims.join()}
          report={report}
          counterpart={report.counterpart === null ? null : titleOf(report.counterpart)}
          // A conflict opens with its own side first and the other right behind it.
          onOpen={() => onOpen([...report.claims, ...place.reports.flatMap(({ claims }) => claims)])}
        />
      ))}
    </span>
  );
}

function Report({
  report,
  counterpart,
  onOpen,
}: {
  readonly report: CustodyEntry;
  readonly counterpart: string | null;
  readonly onOpen: () => void;
}) {
  const { word, mark, colour } = STATE_LOOKS[report.state];
  const when = report.when ?? report.asOf;
  return (
    <button
      type="button"
      disabled={report.claims.length === 0}
      className="px-3 py-1 text-left enabled:hover:bg-sunken"
      onClick={onOpen}
    >
      <span className={`font-semibold ${colour}`} aria-hidden="true">
        {mark}
      </span>{" "}
      {word}
      {counterpart === null ? "" : ` ${report.state === "gave" ? "to" : "from"} ${counterpart}`}
      <span className="block text-xs text-quiet">{when === null ? "undated" : dayOf(when)}</span>
    </button>
  );
}
