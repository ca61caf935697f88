import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import type { MeetingEntry } from "../domain/state-of-play.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
import { ActorCard } from "./actor-card.tsx";
import { windowOf } from "./brush.ts";
import { actorWord, layMeetings, meetingsOf, type MeetingMatrix } from "./lay-actors.ts";
import { questions } from "./queries.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { useTableWalk } from "./use-table-walk.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { countOf, dayOf } from "./words.ts";

const RANGES = [
  { word: "last 30 days", days: 30 },
  { word: "last 90 days", days: 90 },
  { word: "all time", days: null },
] as const;
/** Larger matrices show those met most often; the list beside it holds everybody. */
const MOST_ACTORS = 24;
const MOST_MEETINGS = 200;
const NO_MEETINGS = { meetings: [] } as const;

/** Who met whom, and a card of the actor chosen: offices over time, who speaks for it, its last words; each opens its sentences. */
export function ActorsScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const status = useQuery(questions.status(process, state));
  const actors = useQuery(questions.actors(process, state));
  const [days, setDays] = useState<number | null>(null);
  const [sought, setSought] = useState("");
  const play = status.data;
  const { within } = state;
  const matrix = useMemo(() => {
    if (play === undefined) return null;
    const today = parseIsoDay(play.asOf.slice(0, 10)) ?? 0;
    if (within !== null) return layMeetings(play, windowOf(within, { first: today, last: today }));
    // What is planned for later belongs to the range that ends now.
    return layMeetings(play, days === null ? null : { first: today - days, last: Number.POSITIVE_INFINITY });
  }, [play, days, within]);
  if (status.isError) return <Problem error={status.error} />;
  if (actors.isError) return <Problem error={actors.error} />;
  if (matrix === null || actors.data === undefined) return <Waiting what="the actors" />;
  if (actors.data.length === 0)
    return (
      <EmptyState title="Nobody yet">
        Everyone whom an accepted claim names appears here, with whom they met and who speaks for them.
      </EmptyState>
    );
  const shown = actors.data.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const chosen = actors.data.find(({ name }) => name === state.selected) ?? actors.data[0];
  const open = (claims: readonly string[]) => change(openEvidence(claims), { replace: true });
  const choose = (name: string) => change({ selected: name, evidence: [] }, { replace: true });
  return (
    <div className="grid gap-4 p-3 md:px-6 md:py-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h2 className="font-serif text-xl leading-snug">Who met whom</h2>
          <span className="flex gap-1 text-sm" role="group" aria-label="Over which time">
            {RANGES.map((range) => (
              <button
                key={range.word}
                type="button"
                aria-pressed={within === null && days === range.days}
                className={`rounded-md px-2 py-0.5 ${within === null && days === range.days ? "bg-accent-soft text-accent" : "text-quiet hover:bg-sunken"}`}
                onClick={() => {
                  setDays(range.days);
                  if (within !== null) change({ within: null }, { replace: true });
                }}
              >
                {range.word}
              </button>
            ))}
            {within === null ? null : (
              <span className="rounded-md bg-accent-soft px-2 py-0.5 text-accent">
                {dayOf(within.from)} – {dayOf(within.to)}
              </span>
            )}
          </span>
          <span className="text-xs text-quiet md:ml-auto">● held ○ planned, sought or possible ✕ denied or off</span>
        </div>
        {matrix.actors.length === 0 ? (
          <p className="mt-3 rounded-xl border border-line bg-raised p-4 text-sm text-quiet">
            No accepted report of two sides meeting in this time.
          </p>
        ) : (
          <Matrix matrix={matrix} chosen={chosen.name} onChoose={choose} onOpen={open} />
        )}
        <MeetingsOf name={chosen.name} meetings={meetingsOf(status.data ?? NO_MEETINGS, chosen.name)} onOpen={open} />
        <Rest title="without a date" meetings={matrix.undated} onOpen={open} />
        <Rest title="of which only one side is named" meetings={matrix.alone} onOpen={open} />
      </div>
      <div className="min-w-0 space-y-4">
        <ActorCard actor={chosen} onOpen={open} onChoose={choose} />
        <section className="rounded-xl border border-line bg-raised">
          <h2 className="flex items-baseline gap-3 border-b border-line px-4 py-2 text-sm font-semibold">
            Everyone named <span className="font-normal text-quiet tabular-nums">{actors.data.length}</span>
          </h2>
          <input
            className="w-full border-b border-line bg-transparent px-4 py-1.5 text-sm placeholder:text-quiet"
            placeholder="Find an actor …"
            aria-label="Find an actor"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
          <ul className="max-h-96 overflow-y-auto" tabIndex={-1}>
            {shown.slice(0, 200).map((actor) => (
              <li key={actor.name}>
                <button
                  type="button"
                  aria-current={actor === chosen}
                  className={`flex w-full items-baseline gap-2 border-l-2 px-4 py-1 text-left text-sm ${actor === chosen ? "border-accent bg-accent-soft" : "border-transparent hover:bg-sunken"}`}
                  onClick={() => choose(actor.name)}
                >
                  <span className="min-w-0 break-words">{actorWord(actor.name)}</span>
                  <span className="ml-auto shrink-0 text-xs text-quiet tabular-nums">
                    {actor.party === null || actor.party.title === actor.name ? "" : `${actor.party.title} · `}
                    {actor.claims}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {shown.length > 200 ? (
            <p className="border-t border-line px-4 py-1.5 text-xs text-quiet">
              {shown.length - 200} more: type a name to find them.
            </p>
          ) : null}
        </section>
      </div>
    </div>
  );
}

function Matrix({
  matrix,
  chosen,
  onChoose,
  onOpen,
}: {
  readonly matrix: MeetingMatrix;
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  const actors = matrix.actors.slice(0, MOST_ACTORS);
  const place = useRef<HTMLDivElement>(null);
  useTableWalk(place);
  return (
    <div
      ref={place}
      className="relative mt-3 overflow-x-auto rounded-xl border border-line bg-raised"
      role="region"
      aria-label="Who met whom"
    >
      <table className="border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-10 bg-raised px-3 pb-2 text-left align-bottom text-xs font-medium text-quiet"
            >
              Actor
            </th>
            {actors.map((actor) => (
              <th key={actor} scope="col" className="h-36 min-w-9 px-1 pb-2 align-bottom font-normal">
                <span
                  className={`inline-block max-h-32 overflow-hidden text-xs text-ellipsis whitespace-nowrap [writing-mode:vertical-rl] rotate-180 ${actor === chosen ? "font-semibold text-accent" : ""}`}
                  title={actorWord(actor)}
                >
                  {actorWord(actor)}
                </span>
              </th>
            ))}
            {matrix.actors.length > actors.length ? (
              <td className="px-2 pb-2 align-bottom text-xs text-quiet">+{matrix.actors.length - actors.length}</td>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {actors.map((row) => (
            <tr key={row}>
              <th
                scope="row"
                className="sticky left-0 z-10 max-w-52 border-t border-line bg-raised px-3 py-0 text-left font-normal"
              >
                <button
                  type="button"
                  className={`max-w-full truncate py-1 text-left hover:text-accent ${row === chosen ? "font-semibold text-accent" : ""}`}
                  title={actorWord(row)}
                  onClick={() => onChoose(row)}
                >
                  {actorWord(row)}
                </button>
              </th>
              {actors.map((column) => {
                const met = row === column ? null : matrix.at(row, column);
                return (
                  <td
                    key={column}
                    className={`border-t border-l border-line p-0 text-center ${row === column ? "bg-sunken" : ""}`}
                  >
                    {met === null ? null : (
                      <button
                        type="button"
                        className="h-8 w-full min-w-9 px-1 text-xs tabular-nums hover:bg-accent-soft"
                        aria-label={`${actorWord(row)} and ${actorWord(column)}: ${met.held} held, ${met.ahead} planned, sought or possible, ${met.off} denied or off`}
                        onClick={() => onOpen(met.claims)}
                      >
                        {met.held > 0 ? <span className="text-accent">●{met.held > 1 ? met.held : ""}</span> : null}
                        {met.ahead > 0 ? (
                          <span className="text-conditional">○{met.ahead > 1 ? met.ahead : ""}</span>
                        ) : null}
                        {met.off > 0 ? <span className="text-opposes">✕{met.off > 1 ? met.off : ""}</span> : null}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every meeting of one actor, as a list: what the matrix counts, spelt out. */
function MeetingsOf({
  name,
  meetings,
  onOpen,
}: {
  readonly name: string;
  readonly meetings: ReturnType<typeof meetingsOf>;
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  return (
    <section className="mt-3 rounded-xl border border-line bg-raised">
      <h3 className="border-b border-line px-4 py-2 text-sm font-semibold">
        Meetings of {actorWord(name)} <span className="font-normal text-quiet tabular-nums">{meetings.length}</span>
      </h3>
      {meetings.length === 0 ? <p className="px-4 py-2 text-sm text-quiet">None on record.</p> : null}
      <ul className="max-h-80 overflow-y-auto" tabIndex={-1}>
        {meetings.slice(0, MOST_MEETINGS).map(({ meeting, with: others }) => (
          <li key={meeting.claims.join()}>
            <button
              type="button"
              className="grid w-full grid-cols-[6rem_5rem_1fr] items-baseline gap-x-2 px-4 py-1 text-left text-sm hover:bg-sunken"
              onClick={() => onOpen(meeting.claims)}
            >
              <span className="text-xs text-quiet tabular-nums">
                {meeting.when === null ? "undated" : dayOf(meeting.when)}
              </span>
              <span className="text-xs text-quiet">{meeting.modality === "asserted" ? "held" : meeting.modality}</span>
              <span className="min-w-0 break-words">
                {others.length === 0 ? "with whom is not reported" : others.map(actorWord).join(", ")}
                {meeting.place === null ? null : <span className="text-quiet"> · {meeting.place}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Meetings that no intersection can hold, with their count. */
function Rest({
  title,
  meetings,
  onOpen,
}: {
  readonly title: string;
  readonly meetings: readonly MeetingEntry[];
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  if (meetings.length === 0) return null;
  return (
    <details className="mt-3 rounded-xl border border-line bg-raised">
      <summary className="cursor-pointer px-4 py-2 text-sm font-medium">
        {countOf(meetings.length, "meeting")} {title}
      </summary>
      <ul className="border-t border-line">
        {meetings.map((meeting) => (
          <li key={meeting.claims.join()}>
            <button
              type="button"
              className="block w-full px-4 py-1.5 text-left text-sm hover:bg-sunken"
              onClick={() => onOpen(meeting.claims)}
            >
              {[...meeting.actors, ...meeting.counterparts].map(actorWord).join(", ")}{" "}
              <span className="text-xs text-quiet">
                {[
                  meeting.modality === "asserted" ? "held" : meeting.modality,
                  meeting.place,
                  meeting.when === null ? null : dayOf(meeting.when),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
