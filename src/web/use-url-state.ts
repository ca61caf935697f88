import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import type { UrlState } from "./url-state.ts";

/** The address's state and a way to change part of it; `replace` keeps the browser's history short for stepping. */
export function useUrlState(): [
  UrlState,
  (change: Partial<UrlState>, options?: { readonly replace?: boolean }) => void,
] {
  const search = useSearch({ strict: false }) as UrlState;
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // The frame stands above every screen's route, so a change names the whole path rather than "here".
  return [
    search,
    (change, options) =>
      void navigate({
        to: path,
        search: ((now: UrlState) => ({ ...now, ...change })) as never,
        replace: options?.replace ?? false,
      }),
  ];
}
