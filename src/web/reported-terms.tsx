import type { Modality } from "../domain/claim.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { layTerms, TERM_STATES } from "./lay-terms.ts";
import { openEvidence } from "./url-state.ts";
import { useUrlState } from "./use-url-state.ts";
import { countOf, dayOf, shortIdOf } from "./words.ts";

const WORDS = new Map(TERM_STATES);
const MARKS: Readonly<Partial<Record<Modality, { readonly mark: string; readonly colour: string }>>> = {
  asserted: { mark: "+", colour: "text-supports" },
  cancelled: { mark: "−", colour: "text-opposes" },
  denied: { mark: "∅", colour: "text-opposes" },
};
const OPEN = { mark: "?", colour: "text-conditional" };

/** What is reported to stand in each version, to be left open in it or gone from it, in the reports' own words; versions side by side, each term opens its sentences. */
export function ReportedTerms({ play }: { readonly play: StateOfPlay }) {
  const [, change] = useUrlState();
  return (
    <>
      <div className="grid items-start gap-4 md:grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))]">
        {layTerms(play).map(({ version, groups }) => (
          <section key={version?.id ?? ""} className="min-w-0 rounded-xl border border-line bg-raised">
            <h2 className="border-b border-line px-4 py-2.5 text-sm font-semibold break-words">
              {version === null ? (
                "Of no version that the reports tell apart"
              ) : (
                <>
                  {shortIdOf(version) === null ? null : <span className="mr-1.5">{version.id}</span>}
                  {version.title}
                  {version.text === version.title ? null : (
                    <span className="ml-1.5 font-normal text-quiet">{version.text}</span>
                  )}
                </>
              )}
              <span className="block text-xs font-normal text-quiet">
                {[
                  countOf(
                    groups.reduce((count, { terms }) => count + terms.length, 0),
                    "term",
                  ),
                  ...(version?.dates ?? []).slice(0, 2).map(({ kind, edtf }) => `${kind} ${dayOf(edtf)}`),
                ].join(" · ")}
              </span>
            </h2>
            {groups.map(({ modality, terms }) => {
              const { mark, colour } = MARKS[modality] ?? OPEN;
              return (
                <div key={modality} className="border-b border-line py-1 last:border-b-0">
                  <h3 className={`px-4 pt-1 text-xs font-semibold ${colour}`}>
                    <span aria-hidden="true">{mark}</span> {WORDS.get(modality)}
                  </h3>
                  <ul>
                    {terms.map((term) => (
                      <li key={term.text}>
                        <button
                          type="button"
                          className="block w-full px-4 py-1 text-left font-serif leading-snug break-words hover:bg-sunken"
                          onClick={() => change(openEvidence(term.claims), { replace: true })}
                        >
                          {term.text}
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </section>
        ))}
      </div>
      <p className="mt-2 text-xs text-quiet">
        Words of reports about a text, never the text&rsquo;s own. What no report tells is not thereby absent.
      </p>
    </>
  );
}
