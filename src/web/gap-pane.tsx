import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { SidePane } from "./side-pane.tsx";
import { StanceGlyph } from "./stance-glyph.tsx";
import { countOf } from "./words.ts";

/** What an empty place of the matrix says: that no accepted claim speaks to it, and which candidates nobody has judged would. */
export function GapPane({ process, gap }: { readonly process: string; readonly gap: string }) {
  const [state, change] = useUrlState();
  const status = useQuery(questions.status(process, state));
  const inbox = useQuery(questions.inbox(process, state));
  const [party, issue] = [gap.slice(0, gap.indexOf("/")), gap.slice(gap.indexOf("/") + 1)];
  const found = (inbox.data?.items ?? []).filter((item) => item.party === party && item.issueId === issue);
  const title = (list: readonly { readonly id: string; readonly title: string }[] | undefined, id: string) =>
    list?.find((each) => each.id === id)?.title ?? id;
  return (
    <SidePane
      title={`${title(status.data?.parties, party)} on ${title(status.data?.issues, issue)}`}
      onClose={() => change({ gap: null })}
    >
      <p className="p-4 text-sm">
        No accepted claim {state.asof === null ? "as of now" : `as of ${state.asof.slice(0, 10)}`}.{" "}
        <span className="text-quiet">
          {found.length === 0
            ? "No candidate that waits to be judged speaks to it either."
            : `${countOf(found.length, "candidate")} would:`}
        </span>
      </p>
      <ul>
        {found.map((item) => (
          <li key={item.id} className="border-t border-line">
            <Link
              to="/$process/inbox"
              params={{ process }}
              search={{ ...state, gap: null, evidence: [], selected: item.id } as never}
              className="block px-4 py-2.5 hover:bg-sunken"
            >
              <span className="flex gap-2">
                <span className="mt-1">
                  <StanceGlyph stance={item.stance} />
                </span>
                <span className="line-clamp-3 font-serif leading-snug">{item.quote}</span>
              </span>
              <span className="mt-0.5 ml-5 block text-xs text-accent">
                {state.asof === null ? "Judge it in the inbox" : "See it in the inbox"}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </SidePane>
  );
}
