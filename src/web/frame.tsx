import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { AsOfControl } from "./as-of-control.tsx";
import { EvidencePane } from "./evidence-pane.tsx";
import { questions } from "./queries.ts";
import { countLater } from "./hidden-later.ts";
import { SCREENS, type ScreenPath } from "./screens.ts";
import { useUrlState } from "./use-url-state.ts";
import { GapPane } from "./gap-pane.tsx";
import { addressFault, BACK_TO_NOW, NOTHING_OPEN } from "./url-state.ts";
import { countOf, momentWord } from "./words.ts";
import { useKeys } from "./use-keys.ts";

// Both come when they are first asked for: what most visits never open need not be waited for.
const CommandPalette = lazy(() =>
  import("./command-palette.tsx").then((module) => ({ default: module.CommandPalette })),
);
const KeyHelp = lazy(() => import("./key-help.tsx").then((module) => ({ default: module.KeyHelp })));

/** The frame round every screen: process and moment on top, screens on the left, evidence on the right. */
export function Frame() {
  const { process } = useParams({ strict: false });
  const [state] = useUrlState();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState(false);
  const path = useRouterState({ select: (router) => router.location.pathname });
  const status = useQuery({ ...questions.status(process ?? "", state), enabled: process !== undefined });
  const go = (to: ScreenPath) =>
    process === undefined
      ? undefined
      : void navigate({ to, params: { process }, search: { ...state, ...NOTHING_OPEN } as never });
  useKeys({
    "?": () => setHelp(!help),
    "/": () => setPalette(true),
    "mod k": () => setPalette(!palette),
    "g h": () => void navigate({ to: "/" }),
    ...Object.fromEntries(SCREENS.map((screen) => [`g ${screen.key}`, () => go(screen.to)])),
  });
  const past = state.asof !== null;
  // On the home page no moment is looked at.
  const fault = process === undefined ? null : addressFault(state);
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
              Search <kbd>⌘K</kbd>
            </button>
            {fault === null ? <AsOfControl process={process} /> : null}
          </>
        )}
      </header>
      {process === undefined || fault !== null ? null : <PastBanner process={process} />}
      <div className="flex flex-1 flex-col-reverse md:flex-row">
        {process === undefined ? null : (
          <nav
            aria-label="Screens"
            className="sticky bottom-0 z-10 flex border-t border-line bg-raised md:top-14 md:h-[calc(100dvh-3.5rem)] md:w-[4.75rem] md:flex-col md:gap-0.5 md:overflow-x-hidden md:overflow-y-auto md:border-t-0 md:border-r md:py-2"
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
                  title={`${screen.word} (g ${screen.key})`}
                  className={`relative flex min-w-0 flex-1 flex-col items-center gap-0.5 py-2 text-[10px] font-medium tracking-tighter whitespace-nowrap sm:text-[11px] sm:tracking-normal md:mx-1.5 md:min-w-0 md:flex-none md:rounded-lg ${here ? "bg-accent-soft text-accent" : "text-quiet hover:bg-sunken hover:text-ink"}`}
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
                  {screen.word === "Inbox" && fault === null && (status.data?.counts.candidates ?? 0) > 0 ? (
                    <span className="absolute top-0.5 right-0 rounded-full bg-accent px-1 tracking-normal md:top-1 md:right-1 md:px-1.5 text-[10px] text-on-accent tabular-nums">
                      {status.data?.counts.candidates}
                    </span>
                  ) : null}
                </Link>
              );
            })}
          </nav>
        )}
        <main id="main" className={`min-w-0 flex-1 outline-none ${past ? "bg-past/60" : ""}`} tabIndex={-1}>
          {fault === null ? <Outlet /> : <AddressFault fault={fault} />}
        </main>
        {process === undefined || fault !== null ? null : <EvidencePane process={process} />}
        {process === undefined || fault !== null || state.gap === null ? null : (
          <GapPane process={process} gap={state.gap} />
        )}
      </div>
      <Suspense fallback={null}>
        {help ? <KeyHelp open onClose={() => setHelp(false)} /> : null}
        {palette ? <CommandPalette open onClose={() => setPalette(false)} /> : null}
      </Suspense>
    </div>
  );
}

/** What stands in a screen's place when its address pins a moment that cannot be read: the present is never shown for it. */
function AddressFault({ fault }: { readonly fault: string }) {
  const [, change] = useUrlState();
  return (
    <div role="alert" className="m-6 rounded-xl border border-opposes/40 bg-raised p-5">
      <h2 className="font-semibold text-opposes">This address cannot be read</h2>
      <p className="mt-1 break-words">{fault} Correct the address, or look at the present.</p>
      <button
        type="button"
        className="mt-3 rounded-md border border-line px-3 py-1.5 text-sm font-medium hover:bg-sunken"
        onClick={() => change({ ...BACK_TO_NOW, within: null })}
      >
        Return to now
      </button>
    </div>
  );
}

/** Says which past is shown, how much of what came later is hidden, and the way back. */
function PastBanner({ process }: { readonly process: string }) {
  const [state, change] = useUrlState();
  const moments = useQuery({ ...questions.moments(process, state.view), enabled: state.asof !== null });
  if (state.asof === null) return null;
  const later = countLater(moments.data ?? [], state.asof);
  const clock = {
    available: "As available",
    filed: "As in our file",
    hindsight: "With hindsight, as of",
  }[state.view];
  return (
    <p
      role="status"
      className="flex flex-wrap items-baseline gap-x-3 border-b border-conditional/40 bg-past px-4 py-1 text-xs text-ink"
    >
      <span>
        <strong className="font-semibold">
          {clock} {momentWord(state.asof)}
        </strong>{" "}
        · {later === 0 ? "no later change" : `${countOf(later, "later change")} hidden`} · read only
      </span>
      <button
        type="button"
        className="ml-auto text-accent underline underline-offset-2"
        onClick={() => change({ asof: null, view: "available" })}
      >
        Return to now
      </button>
    </p>
  );
}
