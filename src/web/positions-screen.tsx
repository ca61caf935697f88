import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { PositionCell, StateOfPlay } from "../domain/state-of-play.ts";
import { questions } from "./queries.ts";
import { useUrlState } from "./router.tsx";
import { StanceGlyph } from "./stance-glyph.tsx";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { ageOf, countOf, dayOf, fragmentOf } from "./words.ts";

/** Who stands where on what: issues down, parties across, every cell the party's own words and one click from its sentence. */
export function PositionsScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state] = useUrlState();
  const status = useQuery(questions.status(process, state));
  if (status.isError) return <Problem error={status.error} />;
  if (status.isPending) return <Waiting what="the state of play" />;
  const play = status.data;
  const used = new Set(play.cells.map((cell) => cell.issue));
  const parties = play.parties.filter((party) => play.cells.some((cell) => cell.party === party.id));
  if (play.cells.length === 0) return <NothingYet play={play} process={process} />;
  const issues = play.issues.filter((issue) => used.has(issue.id));
  return (
    <div className="p-3 md:p-6">
      <Legend play={play} />
      <div className="mt-3 hidden overflow-x-auto rounded-xl border border-line bg-raised md:block">
        <table className="w-full border-collapse text-left">
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-10 min-w-44 border-b border-line bg-raised px-4 py-3 text-xs font-medium text-quiet"
              >
                Issue
              </th>
              {parties.map((party) => (
                <th
                  key={party.id}
                  scope="col"
                  className="min-w-48 border-b border-l border-line px-3 py-3 text-sm font-semibold"
                >
                  {party.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={issue.id} className="group">
                <th
                  scope="row"
                  className="sticky left-0 z-10 border-b border-line bg-raised px-4 py-3 align-top text-sm font-medium"
                >
                  {issue.title}
                  <span className="mt-0.5 block text-xs font-normal text-quiet">{issue.category}</span>
                </th>
                {parties.map((party) => (
                  <td key={party.id} className="border-b border-l border-line p-0 align-top">
                    <CellsOf play={play} party={party.id} issue={issue.id} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-3 space-y-4 md:hidden">
        {issues.map((issue) => (
          <section key={issue.id} className="rounded-xl border border-line bg-raised">
            <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold">{issue.title}</h2>
            {parties
              .filter((party) => play.cells.some((cell) => cell.party === party.id && cell.issue === issue.id))
              .map((party) => (
                <div key={party.id} className="border-b border-line last:border-0">
                  <h3 className="px-3 pt-2 text-xs font-medium text-quiet">{party.title}</h3>
                  <CellsOf play={play} party={party.id} issue={issue.id} />
                </div>
              ))}
          </section>
        ))}
      </div>
      <OpenPoints play={play} />
    </div>
  );
}

function CellsOf({
  play,
  party,
  issue,
}: {
  readonly play: StateOfPlay;
  readonly party: string;
  readonly issue: string;
}) {
  const cells = play.cells.filter((cell) => cell.party === party && cell.issue === issue);
  if (cells.length === 0)
    return (
      <p className="px-3 py-3 text-sm text-quiet/70" aria-label="no accepted claim">
        –
      </p>
    );
  const moved = play.movements.some((movement) => movement.party === party && movement.issue === issue);
  return cells.map((cell) => (
    <Cell
      key={`${cell.stance}:${cell.source}:${cell.span.start}:${cell.claims.join()}`}
      cell={cell}
      moved={moved}
      now={play.asOf}
      play={play}
    />
  ));
}

function Cell({
  cell,
  moved,
  now,
  play,
}: {
  readonly cell: PositionCell;
  readonly moved: boolean;
  readonly now: string;
  readonly play: StateOfPlay;
}) {
  const [state, change] = useUrlState();
  const open = state.evidence.join() === cell.claims.join();
  const version = cell.on === null ? null : play.versions.find((each) => each.id === cell.on?.version);
  return (
    <button
      type="button"
      data-cell={`${cell.party}/${cell.issue}`}
      data-claim={cell.claims[0]}
      aria-expanded={open}
      onClick={() => change({ evidence: open ? [] : cell.claims }, { replace: true })}
      className={`block w-full px-3 py-2.5 text-left transition-colors ${open ? "bg-accent-soft" : "hover:bg-sunken"}`}
    >
      <span className="flex items-start gap-2">
        <span className="mt-1.5">
          <StanceGlyph stance={cell.stance} />
        </span>
        <span className="font-serif text-[1.02rem] leading-snug">{fragmentOf(cell.quote)}</span>
      </span>
      <span className="mt-1 ml-5 flex flex-wrap gap-x-2 gap-y-0.5 text-xs text-quiet">
        <span title={`since ${cell.since === null ? "an unknown day" : dayOf(cell.since)}`}>
          {cell.since === null ? "undated" : ageOf(cell.since, now)}
        </span>
        <span>{countOf(cell.claims.length, "claim")}</span>
        {version === undefined || version === null ? null : (
          <span className="rounded bg-sunken px-1">{version.id}</span>
        )}
        {cell.contested ? <span className="font-medium text-opposes">⚡ contested</span> : null}
        {moved ? <span className="font-medium text-conditional">↗ moved</span> : null}
      </span>
    </button>
  );
}

function Legend({ play }: { readonly play: StateOfPlay }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-quiet">
      {(["supports", "opposes", "conditional", "mixed"] as const).map((stance) => (
        <StanceGlyph key={stance} stance={stance} withWord />
      ))}
      <span className="ml-auto tabular-nums">
        {countOf(play.counts.sources, "source")} · {play.counts.accepted} accepted · {play.counts.candidates} unreviewed
      </span>
    </div>
  );
}

function OpenPoints({ play }: { readonly play: StateOfPlay }) {
  const [, change] = useUrlState();
  const title = (id: string) => play.issues.find((issue) => issue.id === id)?.title ?? id;
  const party = (id: string) => play.parties.find((each) => each.id === id)?.title ?? id;
  const lists = [
    {
      title: "Sticking points",
      rows: play.stickingPoints.map((point) => ({
        text: title(point.issue),
        note: [point.why, ...point.parties.map(party)].join(" · "),
        claims: point.claims,
      })),
    },
    {
      title: "Conditions",
      rows: play.conditions.map((condition) => ({
        text: condition.text,
        note: condition.actor,
        claims: condition.claims,
      })),
    },
    {
      title: "Deadlines",
      rows: play.deadlines.map((deadline) => ({
        text: deadline.text,
        note: [deadline.actor, deadline.due].filter(Boolean).join(" · "),
        claims: deadline.claims,
      })),
    },
    {
      title: "Contradictions",
      rows: play.contradictions.map((each) => ({
        text: each.what,
        note: "stand side by side",
        claims: each.claims.flat(),
      })),
    },
  ].filter((list) => list.rows.length > 0);
  return (
    <div className="mt-6 grid gap-4 lg:grid-cols-2">
      {lists.map((list) => (
        <section key={list.title} className="rounded-xl border border-line bg-raised">
          <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold">
            {list.title} <span className="font-normal text-quiet tabular-nums">{list.rows.length}</span>
          </h2>
          <ul className="max-h-80 overflow-y-auto">
            {list.rows.map((row) => (
              <li key={row.claims.join() + row.text}>
                <button
                  type="button"
                  className="block w-full px-4 py-2 text-left hover:bg-sunken"
                  onClick={() => change({ evidence: row.claims }, { replace: true })}
                >
                  <span className="block font-serif leading-snug">{row.text}</span>
                  <span className="text-xs text-quiet">{row.note}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function NothingYet({ play, process }: { readonly play: StateOfPlay; readonly process: string }) {
  const waiting = play.counts.candidates;
  return (
    <EmptyState title="No position accepted yet">
      {play.counts.sources === 0 ? (
        <>
          Nothing was known of this process at that moment. Step forward, return to now, or add a report in the{" "}
          <Link className="text-accent underline" to="/$process/library" params={{ process }}>
            library
          </Link>
          .
        </>
      ) : waiting > 0 ? (
        <>
          {countOf(waiting, "candidate")} wait for your judgement. Open the{" "}
          <Link className="text-accent underline" to="/$process/inbox" params={{ process }}>
            inbox
          </Link>{" "}
          (<kbd>g</kbd> <kbd>i</kbd>): each one you accept fills a cell here.
        </>
      ) : (
        <>The sources hold no accepted position. Select words in a source to file what the reader missed.</>
      )}
    </EmptyState>
  );
}
