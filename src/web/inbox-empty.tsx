import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { whyEmpty } from "./inbox-queue.ts";
import { questions } from "./queries.ts";
import { EmptyState, Waiting } from "./states.tsx";
import { useUrlState } from "./use-url-state.ts";

/** What the inbox says when no candidate is in sight: why, and where to go on. */
export function EmptyInbox({
  process,
  folded,
  children,
}: {
  readonly process: string;
  /** What waits folded away, in words; null where nothing does. */
  readonly folded: string | null;
  /** What can be done all the same. */
  readonly children: ReactNode;
}) {
  const [state, change] = useUrlState();
  const status = useQuery(questions.status(process, state));
  if (status.data === undefined) return <Waiting what="the candidates" />;
  const past = state.asof !== null;
  const why = whyEmpty(status.data.counts, folded !== null);
  const link = "text-accent underline";
  const home = (
    <Link to="/" className={link}>
      home page
    </Link>
  );
  const library = (
    <Link to="/$process/library" params={{ process }} className={link}>
      library
    </Link>
  );
  const positions = (
    <Link to="/$process/positions" params={{ process }} className={link}>
      positions
    </Link>
  );
  const back = (
    <button type="button" className={link} onClick={() => change({ asof: null, view: "available" })}>
      Return to now
    </button>
  );
  const said: Readonly<Record<typeof why, readonly [title: string, words: ReactNode]>> = {
    "no-source": [
      "No report has been added yet",
      <>
        Paste the first on the {home}, or add it in the {library}: what the reader proposes waits here.
      </>,
    ],
    "nothing-found": [
      "The reader proposes nothing in these sources",
      <>Select words of a source in the {library} to file them as a claim.</>,
    ],
    folded: [`Only ${folded ?? ""} left, folded away`, past ? <>{back} to judge them.</> : null],
    judged: [
      "Nothing waits for you",
      <>
        Every candidate has been judged. Paste the next report on the {home}, or look at the {positions}.
      </>,
    ],
  };
  const [title, words] =
    past && why !== "folded"
      ? [
          why === "no-source" ? "Nothing was on record at that moment" : "Nothing of that moment waits",
          <>{back} for what waits today.</>,
        ]
      : said[why];
  return (
    <EmptyState title={title}>
      {words}
      {children}
    </EmptyState>
  );
}
