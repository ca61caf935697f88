import { Dialog } from "radix-ui";
import { SCREENS } from "./screens.ts";

const KEYS: readonly { readonly where: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    where: "Everywhere",
    keys: [
      ["g h", "home"],
      ...SCREENS.map(({ key, word }) => [`g ${key}`, word.toLowerCase()] as const),
      ["/", "search and commands (or ⌘K, Ctrl-K)"],
      ["[ ]", "previous, next change"],
      ["?", "this list"],
    ],
  },
  {
    where: "Positions",
    keys: [
      ["↑ ↓ ← →", "walk the cells"],
      ["Enter", "open the sentence"],
      ["h", "the cell’s history (or a click with Shift)"],
    ],
  },
  {
    where: "Today, Text, Timeline, Actors",
    keys: [
      ["↑ ↓ ← →", "Receipts, Actors: walk the table"],
      ["R", "Today: mark all as read"],
      ["n p", "Text: next, previous change"],
      ["← →", "Timeline: move along the marks"],
    ],
  },
  {
    where: "Inbox",
    keys: [
      ["j k", "next, previous"],
      ["y", "accept (the same key again clears)"],
      ["n", "reject, then why"],
      ["h", "hold"],
      ["e", "edit: file it anew, corrected"],
      ["Alt ← →", "editing: move the end of the words (Shift: the start)"],
      ["l p", "set issue, set party"],
      ["c", "comment on the decision"],
      ["u", "undo"],
      ["A", "accept all shown of the source"],
      ["f", "show or fold repeats and roles"],
    ],
  },
  {
    where: "Evidence",
    keys: [
      ["← →", "previous, next sentence"],
      ["H", "history, oldest first"],
      ["Enter", "the whole source, at the sentence"],
      ["y", "copy quote and citation"],
      ["Esc", "close"],
    ],
  },
];

/** The list of keys, opened by `?`. */
export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Content
          className="fixed top-1/2 left-1/2 z-50 max-h-[85dvh] w-[min(56rem,94vw)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-2xl border border-line bg-raised p-6 shadow-2xl outline-none"
          aria-describedby={undefined}
        >
          <Dialog.Title className="text-lg font-semibold">Keys</Dialog.Title>
          <div className="mt-4 gap-x-10 sm:columns-2 lg:columns-3">
            {KEYS.map((group) => (
              <section key={group.where} className="mb-5 break-inside-avoid">
                <h3 className="text-sm font-medium text-quiet">{group.where}</h3>
                <dl className="mt-2 space-y-1.5 text-sm">
                  {group.keys.map(([keys, what]) => (
                    <div key={keys} className="flex justify-between gap-3">
                      <dd>{what}</dd>
                      <dt className="whitespace-nowrap">
                        {keys.split(" ").map((key) => (
                          <kbd key={key} className="ml-1">
                            {key}
                          </kbd>
                        ))}
                      </dt>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
