import { useEffect, useRef } from "react";

/** One key, two in a row ("g p") or one with Ctrl or ⌘ ("mod k"), and what it does; false says that the key was meant for what has the focus. */
export type KeyMap = Readonly<Record<string, () => unknown>>;

/** How long the first key of a pair waits for the second, in milliseconds. */
const PAIR_WAIT_MS = 900;

/** Binds keys for the whole screen while it is shown; keys typed into a field or meant for an open dialog are left alone, and so are the browser's own with Ctrl, Alt or Meta. */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (event.ctrlKey || event.metaKey) {
        const action = current.current[`mod ${event.key.toLowerCase()}`];
        if (action === undefined) return;
        event.preventDefault();
        action();
        return;
      }
      if (event.altKey || target?.closest("input, textarea, select, [contenteditable=true], [role=dialog]")) return;
      const pair = first !== null && event.timeStamp - first.at < PAIR_WAIT_MS ? `${first.key} ${event.key}` : null;
      const action = (pair === null ? undefined : current.current[pair]) ?? current.current[event.key];
      first = { key: event.key, at: event.timeStamp };
      if (action === undefined) return;
      first = null;
      if (action() !== false) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
