import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { AsOfControl } from "./as-of-control.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { EvidencePane } from "./evidence-pane.tsx";
import { KeyHelp } from "./key-help.tsx";
import { questions } from "./queries.ts";
import { useUrlState } from "./use-url-state.ts";
import { GapPane } from "./gap-pane.tsx";
import { NOTHING_OPEN } from "./url-state.ts";
import { momentWord } from "./words.ts";
import { useKeys } from "./use-keys.ts";

const SCREENS = [
  { to: "/$process/today", key: "d", word: "Today", icon: "M4 5h12v12H4zM4 9h12M7 3v4M13 3v4M9 13h2" },
  { to: "/$process/positions", key: "p", word: "Positions", icon: "M3 4h14v3H3zM3 9h6v7H3zM11 9h6v7h-6z" },
  { to: "/$process/inbox", key: "i", word: "Inbox", icon: "M3 11l2-7h10l2 7v5H3zM3 11h4l1 2h4l1-2h4" },
  { to: "/$process/text", key: "x", word: "Text", icon: "M4 3h8l4 4v10H4zM7 9h6M7 12h6M7 15h4" },
  { to: "/$process/timeline", key: "t", word: "Timeline", icon: "M3 5h9M6 10h11M3 15h7" },
  { to: "/$process/settle", key: "s", word: "Settle", icon: "M10 3v14M4 6h12M4 6l-2 6h4zM16 6l-2 6h4zM7 17h6" },
  { to: "/$process/library", key: "l", word: "Library", icon: "M4 3h3v14H4zM9 3h3v14H9zM14 4l3-.5 1.5 13-3 .5z" },
] as const;

/** The frame round every screen: process and moment on top, screens on the left, evidence on the right. */
export function Frame() {
  const { process } = useParams({ strict: false });
  const [state] = useUrlState();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState(false);
  const path = useRouterState({ select: (router) => router.location.pathname });
  const status = useQuery({ ...questions.status(process ?? "", state), enabled: process !== undefined });
  const go = (to: (typeof SCREENS)[number]["to"]) =>
    process === undefined
      ? undefined
      : void navigate({ to, params: { process }, search: { ...state, ...NOTHING_OPEN } as never });
  useKeys({
    "?": () => setHelp(!help),
    "/": () => setPalette(true),
    "g h": () => void navigate({ to: "/" }),
    ...Object.fromEntries(SCREENS.map((screen) => [`g ${screen.key}`, () => go(screen.to)])),
  });
  const past = state.asof !== null;
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-raised focus:p-2">
        Skip to the content
      </a>
      <header
        className={`sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-3 py-2 md:h-14 md:flex-nowrap md:px-4 ${past ? "bg-past" : "bg-raised"}`}
      >
        <Link to="/" className="flex items-center gap-2 font-semibold tracking-tight">
          <img src="/icon.svg" alt="" className="size-6" />
          <span className={process === undefined ? "" : "hidden sm:inline"}>Parley</span>
        </Link>
        {process === undefined ? null : (
          <>
            <h1 className="min-w-0 flex-1 truncate text-base font-medium" title={status.data?.process.title}>
              {status.data?.process.title ?? process}
            </h1>
            <button
              type="button"
              className="hidden items-center gap-2 rounded-md border border-line px-2.5 py-1 text-sm text-quiet hover:bg-sunken md:flex"
              onClick={() => setPalette(true)}
            >
              Search <kbd>/</kbd>
            </button>
            <AsOfControl process={process} />
          </>
        )}
      </header>
      {state.asof !== null && process !== undefined ? (
        <p className="border-b border-line bg-past px-4 py-1 text-xs text-ink">
          {state.view === "filed"
            ? "As in our file"
            : state.view === "hindsight"
              ? "With hindsight, as of"
              : "As available"}{" "}
          {momentWord(state.asof)} · what became known later is hidden, and nothing can be changed here
        </p>
      ) : null}
      <div className="flex flex-1 flex-col-reverse md:flex-row">
        {process === undefined ? null : (
          <nav
            aria-label="Screens"
            className="sticky bottom-0 z-10 flex justify-around border-t border-line bg-raised md:top-14 md:h-[calc(100dvh-3.5rem)] md:w-20 md:flex-col md:justify-start md:gap-1 md:border-t-0 md:border-r md:py-3"
          >
            {SCREENS.map((screen) => {
              const here = path.startsWith(screen.to.replace("$process", process));
              return (
                <Link
                  key={screen.to}
                  to={screen.to}
                  params={{ process }}
                  search={{ ...state, ...NOTHING_OPEN } as never}
                  aria-current={here ? "page" : undefined}
                  className={`relative flex flex-col items-center gap-0.5 px-0.5 py-2 text-[10px] sm:px-2 sm:text-[11px] font-medium md:mx-2 md:rounded-lg ${here ? "bg-accent-soft text-accent" : "text-quiet hover:bg-sunken hover:text-ink"}`}
                >
                  <svg
                    viewBox="0 0 20 20"
                    className="size-5"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="1.5"
                    strokeLinejoin="round"
                    aria-hidden="true"
                  >
                    <path d={screen.icon} />
                  </svg>
                  {screen.word}
                  {screen.word === "Inbox" && (status.data?.counts.candidates ?? 0) > 0 ? (
                    <span className="absolute top-1 right-1 rounded-full bg-accent px-1.5 text-[10px] text-on-accent tabular-nums">
                      {status.data?.counts.candidates}
                    </span>
                  ) : null}
                </Link>
              );
            })}
          </nav>
        )}
        <main id="main" className="min-w-0 flex-1" tabIndex={-1}>
          <Outlet />
        </main>
        {process === undefined ? null : <EvidencePane process={process} />}
        {process === undefined || state.gap === null ? null : <GapPane process={process} gap={state.gap} />}
      </div>
      <KeyHelp open={help} onClose={() => setHelp(false)} />
      <CommandPalette open={palette} onClose={() => setPalette(false)} />
    </div>
  );
}
