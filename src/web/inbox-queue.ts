import type { Effect, InboxItem } from "../api/contract.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";

/** Headings of the queue's three groups, in its order. */
export type QueueGroup = "changes" | "adds" | "confirms";

/** A line of the queue as drawn: a heading with how many follow, or a candidate. */
export type QueueLine =
  | { readonly kind: "heading"; readonly group: QueueGroup; readonly count: number }
  | { readonly kind: "item"; readonly item: InboxItem };

const GROUP_OF: Readonly<Record<Effect, QueueGroup>> = {
  move: "changes",
  open: "changes",
  add: "adds",
  confirm: "confirms",
};

/** The candidates still to judge that are in sight: those judged on this screen are gone, the folded only where unfolded. */
export function openItems(
  items: readonly InboxItem[],
  judged: ReadonlySet<string>,
  unfolded: boolean,
): readonly InboxItem[] {
  return items.filter(({ id, folded }) => !judged.has(id) && (unfolded || folded === null));
}

/** The roles still folded, of one source or of all: accepted, they put what a person holds into their party's column. */
export function foldedRoles(
  items: readonly InboxItem[],
  judged: ReadonlySet<string>,
  source: string | null,
): readonly string[] {
  return items
    .filter((item) => item.folded === "role" && !judged.has(item.id) && (source === null || item.source === source))
    .map(({ id }) => id);
}

/** How many candidates wait folded, as words: "9 repeats and 3 roles"; null where none does. */
export function foldedWords(items: readonly InboxItem[], judged: ReadonlySet<string>): string | null {
  const count = (why: "repeat" | "role") => items.filter(({ id, folded }) => folded === why && !judged.has(id)).length;
  const words = (["repeat", "role"] as const).flatMap((why) => {
    const n = count(why);
    return n === 0 ? [] : [`${n} ${why}${n === 1 ? "" : "s"}`];
  });
  return words.length === 0 ? null : words.join(" and ");
}

/** How many candidates wait, in sight and folded: the number beside the inbox on the rail. */
export function countWaiting(items: readonly InboxItem[], judged: ReadonlySet<string>): number {
  return items.filter(({ id }) => !judged.has(id)).length;
}

/** Why no candidate is in sight: there is no source, the reader proposed nothing, what waits is folded away, or all are judged. */
export function whyEmpty(
  counts: StateOfPlay["counts"],
  isFolded: boolean,
): "no-source" | "nothing-found" | "folded" | "judged" {
  if (counts.sources === 0) return "no-source";
  if (isFolded) return "folded";
  return counts.candidates + counts.accepted + counts.rejected + counts.held === 0 ? "nothing-found" : "judged";
}

/** The lines to draw: a heading before each group that is not empty. Linear in items. */
export function queueLines(items: readonly InboxItem[]): readonly QueueLine[] {
  const groups: Record<QueueGroup, InboxItem[]> = { changes: [], adds: [], confirms: [] };
  for (const item of items) groups[GROUP_OF[item.would]].push(item);
  return (Object.keys(groups) as QueueGroup[]).flatMap((group): readonly QueueLine[] =>
    groups[group].length === 0
      ? []
      : [
          { kind: "heading", group, count: groups[group].length },
          ...groups[group].map((item): QueueLine => ({ kind: "item", item })),
        ],
  );
}

/** The candidate to judge after one is decided: the next in the queue, at its end the one before; null when none is left. */
export function nextAfter(open: readonly InboxItem[], id: string): string | null {
  const at = open.findIndex((item) => item.id === id);
  return (open[at + 1] ?? open[at - 1])?.id ?? null;
}
