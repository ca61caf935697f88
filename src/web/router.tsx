import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Frame } from "./frame.tsx";
import { HomeScreen } from "./home-screen.tsx";
import { NothingHere, Problem } from "./states.tsx";
import { readUrlState, writeUrlState, type UrlState } from "./url-state.ts";

const rootRoute = createRootRoute({ component: Frame });

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: "/", component: HomeScreen });

const processRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$process",
  beforeLoad: ({ params, location }) => {
    if (location.pathname.replace(/\/$/, "") === `/${params.process}`)
      throw redirect({ to: "/$process/positions", params, search: (previous) => previous });
  },
});

const screen = <Path extends string>(path: Path, load: Parameters<typeof lazyRouteComponent>[0], name: string) =>
  createRoute({ getParentRoute: () => processRoute, path, component: lazyRouteComponent(load, name) });

const routeTree = rootRoute.addChildren([
  homeRoute,
  processRoute.addChildren([
    screen("actors", () => import("./actors-screen.tsx"), "ActorsScreen"),
    screen("brief", () => import("./brief-screen.tsx"), "BriefScreen"),
    screen("positions", () => import("./positions-screen.tsx"), "PositionsScreen"),
    screen("inbox", () => import("./inbox-screen.tsx"), "InboxScreen"),
    screen("text", () => import("./text-screen.tsx"), "TextScreen"),
    screen("timeline", () => import("./timeline-screen.tsx"), "TimelineScreen"),
    screen("today", () => import("./today-screen.tsx"), "TodayScreen"),
    screen("settle", () => import("./settle-screen.tsx"), "SettleScreen"),
    screen("library", () => import("./library-screen.tsx"), "LibraryScreen"),
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch: (search) => readUrlState(search),
  stringifySearch: (search) => writeUrlState({ ...readUrlState(""), ...(search as Partial<UrlState>) }),
  defaultPreload: "intent",
  defaultNotFoundComponent: NothingHere,
  defaultErrorComponent: ({ error }) => <Problem error={error instanceof Error ? error : new Error(String(error))} />,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
