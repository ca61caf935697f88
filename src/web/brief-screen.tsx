import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { BriefExport } from "./brief-export.tsx";
import { Citations, Line } from "./brief-lines.tsx";
import { CitePicker } from "./cite-picker.tsx";
import { composeBrief, OWN_SECTIONS, uncitedLines, type OwnSection } from "./compose-brief.ts";
import { questions } from "./queries.ts";
import { EmptyState, Problem, Waiting } from "./states.tsx";
import { useBriefDraft } from "./use-brief-draft.ts";
import { momentBefore, usePlaySince } from "./use-play-since.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { sourcesOf } from "./write-brief.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/** One page from the record: every line with the numbers of its sentences, lines of one's own marked as such, and no way out for a line without a sentence. */
export function BriefScreen() {
  const { process = "" } = useParams({ strict: false });
  const [state, change] = useUrlState();
  const moments = useQuery(questions.moments(process, state.view));
  const since = state.vs ?? momentBefore(moments.data, state.asof);
  const { play, error, isPlaceholder } = usePlaySince(process, state, since, moments.isSuccess);
  const [draft, edit] = useBriefDraft(process);
  const [citing, setCiting] = useState<string | null>(null);
  const brief = useMemo(() => (play === undefined ? null : composeBrief(play, draft, since)), [play, draft, since]);
  const evidence = useQuery(questions.evidence(process, brief?.cited ?? [], state));
  const fault = error ?? moments.error;
  if (fault !== null) return <Problem error={fault} />;
  if (brief === null || play === undefined) return <Waiting what="the brief" />;
  if (play.counts.accepted === 0)
    return (
      <EmptyState title="Nothing to brief on yet">
        A brief is written from accepted claims, each line with its sentence. Judge the candidates in the inbox first.
      </EmptyState>
    );
  const open = (claims: readonly string[]) => change(openEvidence(claims), { replace: true });
  const sources = sourcesOf(brief, evidence.data ?? []);
  const strike = (id: string) =>
    draft.own.some((line) => line.id === id)
      ? edit({ own: draft.own.filter((line) => line.id !== id) })
      : edit({ struck: [...draft.struck, id] });
  const write = (section: OwnSection) =>
    edit({ own: [...draft.own, { id: `own ${Date.now()}`, section, text: "", claims: [] }] });
  const rewrite = (id: string, text: string) =>
    edit({ own: draft.own.map((line) => (line.id === id ? { ...line, text } : line)) });
  const cite = (id: string, claims: readonly string[]) =>
    edit({
      own: draft.own.map((line) =>
        line.id === id ? { ...line, claims: [...new Set([...line.claims, ...claims])] } : line,
      ),
    });
  const endCiting = (id: string) => {
    setCiting(null);
    // After the dialog has let go of the hand: back to the line that is being written.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-own="${CSS.escape(id)}"]`)?.focus(), 30);
  };
  return (
    <div className="mx-auto max-w-5xl p-3 md:px-6 md:py-4 print:max-w-none print:p-0">
      <BriefExport
        process={process}
        brief={brief}
        draft={draft}
        sources={sources}
        known={(evidence.data ?? []).map(({ claim, source }) => ({ claim: claim.id, compartment: source.compartment }))}
        isPast={state.asof !== null}
        isReady={!isPlaceholder && (brief.cited.length === 0 || (evidence.isSuccess && !evidence.isPlaceholderData))}
        onEdit={edit}
        onStrikeBare={() => {
          const bare = new Set(uncitedLines(brief).map(({ id }) => id));
          edit({
            own: draft.own.filter(({ id }) => !bare.has(id)),
            struck: [...draft.struck, ...[...bare].filter((id) => !draft.own.some((line) => line.id === id))],
          });
        }}
      />
      <article className="mt-3 rounded-xl border border-line bg-raised px-4 py-5 shadow-sm md:px-10 md:py-8 print:border-0 print:p-0 print:shadow-none">
        <Marking text={draft.marking} />
        <h2 className="font-serif text-2xl leading-snug break-words">{brief.title}</h2>
        {draft.printAsKnown ? <p className="text-sm text-quiet">{brief.asKnown}</p> : null}
        {brief.sections.map((section, index) => {
          const ownSection = OWN_SECTIONS.find((each) => each === section.title);
          return (
            <div key={section.title}>
              {index === 2 ? <Table brief={brief} onOpen={open} /> : null}
              {section.lines.length === 0 && ownSection === undefined ? null : (
                <section
                  className={`mt-4 ${section.lines.length === 0 ? "print:hidden" : ""}`}
                  aria-label={section.title}
                >
                  <h3 className="text-xs font-semibold text-quiet">{section.title}</h3>
                  <ul className="mt-1">
                    {section.lines.map((line) => (
                      <Line key={line.id} line={line} brief={brief} onOpen={open} onStrike={() => strike(line.id)}>
                        {line.isOurs ? (
                          <OwnWords
                            id={line.id}
                            text={line.frame}
                            onChange={(text) => rewrite(line.id, text)}
                            onCite={() => setCiting(line.id)}
                          />
                        ) : undefined}
                      </Line>
                    ))}
                  </ul>
                  {section.more === 0 ? null : (
                    <p className="pl-3.5 text-xs text-quiet print:hidden">
                      {section.more} more on record: strike a line to let one in.
                    </p>
                  )}
                  {ownSection === undefined ? null : (
                    <button
                      type="button"
                      className="mt-0.5 pl-3.5 text-xs text-accent underline-offset-2 hover:underline print:hidden"
                      onClick={() => write(ownSection)}
                    >
                      Write a line of your own
                    </button>
                  )}
                </section>
              )}
            </div>
          );
        })}
        <section className="mt-6 border-t border-line pt-3" aria-label="Sources">
          <h3 className="text-xs font-semibold text-quiet">Sources</h3>
          <ol className="mt-1 space-y-0.5 text-xs">
            {sources.map(({ number, quote, saidBy, from }) => (
              <li key={number} className="flex gap-2">
                <span className="w-6 shrink-0 text-right text-quiet tabular-nums">{number}</span>
                <span className="min-w-0 break-words">
                  {quote === "" ? null : <q className="font-serif">{withoutOuterMarks(quote)}</q>} {saidBy}; {from}
                </span>
              </li>
            ))}
          </ol>
        </section>
        {draft.from.trim() === "" ? null : <p className="mt-4 text-xs text-quiet">{draft.from}</p>}
        <Marking text={draft.marking} />
      </article>
      {citing === null ? null : (
        <CitePicker
          play={play}
          onPick={(claims) => {
            cite(citing, claims);
            endCiting(citing);
          }}
          onClose={() => endCiting(citing)}
        />
      )}
    </div>
  );
}

function Marking({ text }: { readonly text: string }) {
  return text.trim() === "" ? null : (
    <p className="my-1 text-center text-sm font-bold tracking-wide uppercase" data-marking="">
      {text}
    </p>
  );
}

/** The words of a line of one's own; `/` where a word would begin chooses what it rests on. */
function OwnWords({
  id,
  text,
  onChange,
  onCite,
}: {
  readonly id: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onCite: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const isNew = useRef(text === "");
  useEffect(() => {
    if (isNew.current) field.current?.focus();
  }, []);
  return (
    <>
      <input
        className="w-full border-b border-dotted border-line bg-transparent text-sm outline-none focus:border-accent"
        aria-label="Your line"
        placeholder="Your words, marked as yours. Type / to cite what they rest on"
        ref={field}
        data-own={id}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "/" || !/(^|\s)$/.test(text)) return;
          event.preventDefault();
          onCite();
        }}
      />
      <button
        type="button"
        className="mt-0.5 text-xs text-accent underline-offset-2 hover:underline print:hidden"
        onClick={onCite}
      >
        Cite <kbd>/</kbd>
      </button>
    </>
  );
}

function Table({
  brief,
  onOpen,
}: {
  readonly brief: ReturnType<typeof composeBrief>;
  readonly onOpen: (claims: readonly string[]) => void;
}) {
  const { parties, rows, notShown } = brief.table;
  if (rows.length === 0) return null;
  return (
    <section className="mt-4" aria-label="Who stands where">
      <h3 className="text-xs font-semibold text-quiet">Who stands where</h3>
      <div className="mt-1 relative overflow-x-auto" role="region" aria-label="Table of who stands where">
        <table className="w-full border-separate border-spacing-0 text-left text-sm">
          <thead>
            <tr>
              <th scope="col" className="border-b border-line py-1 pr-2 text-xs font-medium text-quiet">
                Issue
              </th>
              {parties.map((party) => (
                <th key={party} scope="col" className="min-w-28 border-b border-line px-2 py-1 font-semibold">
                  {party}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.issue}>
                <th scope="row" className="max-w-40 border-b border-line py-1.5 pr-2 align-top font-medium break-words">
                  {row.issue}
                </th>
                {row.places.map((place, column) => (
                  <td key={parties[column]} className="border-b border-line px-2 py-1.5 align-top break-words">
                    {place === null ? (
                      <span className="text-quiet">–</span>
                    ) : (
                      <>
                        <span className="block text-xs text-quiet">{place.frame}</span>
                        <q className="font-serif leading-snug">{withoutOuterMarks(place.quote ?? "")}</q>
                        <Citations line={place} brief={brief} onOpen={onOpen} />
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notShown === null ? null : <p className="mt-1 text-xs break-words text-quiet">{notShown}</p>}
    </section>
  );
}
