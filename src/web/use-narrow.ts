import { useSyncExternalStore } from "react";

/** Where the layout turns from a telephone's to a desk's: the style sheet's `md`. */
const NARROW = "(max-width: 47.99rem)";

/** Whether the window is a telephone's, so that what only the other layout shows need not be drawn at all. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches);
}

function watch(changed: () => void): () => void {
  const media = matchMedia(NARROW);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
