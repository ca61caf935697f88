import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { bySentence } from "../domain/by-sentence.ts";
import { groupChanges, readSaid, type ChangeGroup } from "./group-changes.ts";
import { kindOf } from "./lay-matrix.ts";
import { questions, useSetMark } from "./queries.ts";
import { dayBeforeAll, momentBefore, usePlaySince } from "./use-play-since.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { StanceGlyph } from "./stance-glyph.tsx";
import { Problem, Waiting } from "./states.tsx";
import { useKeys } from "./use-keys.ts";
import { countOf, daysCovered, dayOf, momentWord, shortIdOf, versionWord } from "./words.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/** What is new since the mark, by issue; what comes next; what contradicts; and where the texts stand. */
export function TodayScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const mark = useQuery(questions.readMark(process));
  const setMark = useSetMark(process);
  const moments = useQuery(questions.moments(process, state.view));
  // Without a mark of one's own, the last change that the record knows is what is new; where it knows but one, all of it is.
  const since = state.vs ?? mark.data?.at ?? momentBefore(moments.data, state.asof) ?? dayBeforeAll(moments.data);
  const byMark = state.vs === null && mark.data?.at != null;
  const view = byMark ? "filed" : state.view;
  const { play, error } = usePlaySince(process, { ...state, view }, since, mark.isSuccess && moments.isSuccess);
  const groups = useMemo(() => (play === undefined ? [] : groupChanges(play.changes ?? [], play)), [play]);
  const past = state.asof !== null;
  const markNow = () => (past ? undefined : setMark.mutate({}));
  useKeys({ R: markNow });
  const fault = error ?? moments.error ?? mark.error;
  if (fault !== null) return <Problem error={fault} />;
  if (play === undefined) return <Waiting what="what is new" />;
  const count = play.changes?.length ?? 0;
  return (
    <div className="mx-auto max-w-6xl p-3 md:px-6 md:py-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h2 className="font-serif text-2xl leading-snug">
          {since === null
            ? "Nothing to compare with yet"
            : since === dayBeforeAll(moments.data)
              ? `${countOf(count, "change")}: all that is on record`
              : `${countOf(count, "change")} since ${byMark ? "your mark, " : ""}${momentWord(since)}`}
        </h2>
        <span className="flex flex-wrap items-center gap-3 text-sm md:ml-auto">
          <label className="flex items-center gap-2 text-quiet">
            since
            <input
              type="date"
              className="rounded border border-line bg-raised px-2 py-1 text-ink"
              value={state.vs?.slice(0, 10) ?? ""}
              onChange={(event) => change({ vs: event.target.value === "" ? null : event.target.value })}
            />
          </label>
          <button
            type="button"
            className="rounded-md border border-line bg-raised px-2.5 py-1 font-medium hover:bg-sunken disabled:opacity-50"
            disabled={past || setMark.isPending}
            title={past ? "Return to now to set your mark" : undefined}
            onClick={markNow}
          >
            Mark all as read <kbd>R</kbd>
          </button>
        </span>
      </div>
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
        <div className="space-y-4">
          {groups.map((group) => (
            <Group key={group.title} group={group} />
          ))}
          {groups.length === 0 ? (
            <p className="rounded-xl border border-line bg-raised p-4 text-sm text-quiet">
              {play.counts.sources === 0
                ? "No report has been added yet: paste the first on the home page (g h), and what it changes stands here."
                : since === null
                  ? "Accept a first candidate in the inbox (g i), and what it changes stands here."
                  : "Nothing reads otherwise than it did then. Choose an earlier day to see what changed since."}
            </p>
          ) : null}
        </div>
        <Aside play={play} />
      </div>
    </div>
  );
}

function Group({ group }: { readonly group: ChangeGroup }) {
  const [, change] = useUrlState();
  return (
    <section className="rounded-xl border border-line bg-raised">
      <h3 className="border-b border-line px-4 py-2 text-sm font-semibold">
        {group.title} <span className="font-normal text-quiet tabular-nums">{group.lines.length}</span>
      </h3>
      <ul>
        {group.lines.map(({ about, quote, change: each }) => {
          const kind = kindOf(each);
          return (
            <li key={each.what}>
              <button
                type="button"
                className="block w-full px-4 py-1.5 text-left hover:bg-sunken"
                onClick={() => change(openEvidence(each.claims), { replace: true })}
              >
                <span className="text-sm">
                  <span className={`mr-2 text-xs font-semibold ${kind === "gone" ? "text-opposes" : "text-accent"}`}>
                    {kind === "gone" ? "gone" : `▲ ${kind}`}
                  </span>
                  <span className="font-medium">{about}</span>
                  {quote === null ? null : <q className="ml-1.5 font-serif leading-snug">{withoutOuterMarks(quote)}</q>}
                </span>
                {each.before === null ? null : (
                  <s className="block text-quiet">
                    <Said words={each.before} />
                  </s>
                )}
                {each.after === null || each.after === quote || about.endsWith(`(${each.after})`) ? null : (
                  <span className="block">
                    <Said words={each.after} />
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a line says: a position with its stance as a glyph, its words in serif as in the matrix; anything else as it is. */
function Said({ words }: { readonly words: string }) {
  const said = readSaid(words);
  if (said === null) return <span className="text-sm">{words}</span>;
  return (
    <>
      <span className="mr-1.5 inline-block align-baseline">
        <StanceGlyph stance={said.stance} />
      </span>
      <span className="font-serif leading-snug">{said.quote}</span>
      {said.modality === "asserted" ? null : <span className="ml-2 text-xs text-quiet">{said.modality}</span>}
    </>
  );
}

/** The next meetings and deadlines, open contradictions, and a line for each text. */
function Aside({ play }: { readonly play: StateOfPlay }) {
  const [, change] = useUrlState();
  const today = parseIsoDay(play.asOf.slice(0, 10)) ?? 0;
  const ahead = (when: string | null) => when !== null && (daysCovered(when)?.last ?? 0) >= today;
  const party = (id: string) => play.parties.find((each) => each.id === id)?.title ?? id;
  const lists = [
    {
      title: "Ahead",
      none: "No dated meeting or deadline lies ahead.",
      rows: [
        ...play.meetings
          .filter(({ when, modality }) => ahead(when) && modality !== "denied" && modality !== "cancelled")
          .map((meeting) => ({
            text: [...meeting.actors, ...meeting.counterparts].join(", "),
            note: [meeting.modality, meeting.place, dayOf(meeting.when ?? "")].filter(Boolean).join(" · "),
            claims: meeting.claims,
          })),
        ...bySentence(play.deadlines)
          .filter(([{ due }]) => ahead(due))
          .map(([deadline]) => ({
            text: deadline.text,
            note: `deadline · ${dayOf(deadline.due ?? "")}`,
            claims: deadline.claims,
          })),
      ],
    },
    {
      title: "Contradictions",
      none: "No two accepted claims contradict each other.",
      rows: play.contradictions.map((each) => ({
        text: each.what,
        note: "both stand",
        claims: [...each.claims[0].slice(0, 1), ...each.claims[1].slice(0, 1), ...each.claims.flat()],
      })),
    },
    {
      title: "Texts",
      none: "No text is known.",
      rows: play.versions
        .map((version) => ({
          text: shortIdOf(version) === null ? versionWord(version) : `${version.id} ${version.title}`,
          note:
            play.custody
              .filter(({ version: id }) => id === version.id)
              .map(({ party: id, state }) => `${party(id)} ${state}`)
              .join(" · ") || `${version.status}, nobody reports holding it`,
          claims: [
            ...play.custody.filter(({ version: id }) => id === version.id).flatMap(({ claims }) => claims),
            ...version.claims,
          ],
        }))
        .toReversed(),
    },
  ];
  return (
    <div className="space-y-4">
      {lists.map((list) => (
        <section key={list.title} className="rounded-xl border border-line bg-raised">
          <h3 className="border-b border-line px-4 py-2 text-sm font-semibold">{list.title}</h3>
          {list.rows.length === 0 ? <p className="px-4 py-2.5 text-sm text-quiet">{list.none}</p> : null}
          <ul>
            {list.rows.slice(0, 12).map((row) => (
              <li key={row.text + row.claims.join()}>
                <button
                  type="button"
                  disabled={row.claims.length === 0}
                  className="block w-full px-4 py-1.5 text-left enabled:hover:bg-sunken"
                  onClick={() => change(openEvidence(row.claims), { replace: true })}
                >
                  <span className="block text-sm">{row.text}</span>
                  <span className="block text-xs text-quiet">{row.note}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
