import { useQuery } from "@tanstack/react-query";
import type { MomentJson } from "../api/contract.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { isoDay, parseIsoDay } from "../kit/civil-date.ts";
import { questions } from "./queries.ts";
import type { UrlState } from "./url-state.ts";

/** The last moment but one that the record knows up to the moment shown: what is newer than it is new. Null where there is none. */
export function momentBefore(moments: readonly MomentJson[] | undefined, asof: string | null): string | null {
  return moments?.filter(({ at }) => asof === null || at <= asof).at(-2)?.at ?? null;
}

/** The day before the first moment that the record knows, when it held nothing: since then all of it is new. Null where it knows none. */
export function dayBeforeAll(moments: readonly MomentJson[] | undefined): string | null {
  const first = parseIsoDay(moments?.[0]?.at.slice(0, 10) ?? "");
  return first === null ? null : isoDay(first - 1);
}

/**
 * The state of play with what changed since a moment. `play` is undefined until that moment is known and the changes have arrived: what other
 * screens hold of the same moment, without its changes, would read as "0 changes", and lines would move under the hand.
 *
 * @param isSinceKnown - false while it is still being asked since when
 */
export function usePlaySince(
  process: string,
  state: UrlState,
  since: string | null,
  isSinceKnown: boolean,
): { readonly play: StateOfPlay | undefined; readonly error: Error | null; readonly isPlaceholder: boolean } {
  const { data, error, isPlaceholderData } = useQuery({
    ...questions.status(process, { ...state, vs: since }),
    enabled: isSinceKnown,
  });
  const isAnswered = isSinceKnown && (since === null || data?.changes !== undefined);
  return { play: isAnswered ? data : undefined, error, isPlaceholder: isPlaceholderData };
}
