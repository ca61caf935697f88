import { Command } from "cmdk";
import { useMemo, useState } from "react";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { everythingIn, findThings } from "./find-things.ts";

const MOST_HITS = 40;

/** Chooses what a line rests on, among everything on record at this moment. */
export function CitePicker({
  play,
  onPick,
  onClose,
}: {
  readonly play: StateOfPlay;
  readonly onPick: (claims: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const [sought, setSought] = useState("");
  const things = useMemo(() => everythingIn(play), [play]);
  const hits = useMemo(() => findThings(things, sought, MOST_HITS), [things, sought]);
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      label="Cite what is on record"
      shouldFilter={false}
      overlayClassName="fixed inset-0 z-40 bg-black/40"
      contentClassName="fixed top-[12vh] left-1/2 z-50 w-[min(40rem,94vw)] -translate-x-1/2 overflow-hidden rounded-2xl border border-line bg-raised shadow-2xl"
    >
      <Command.Input
        value={sought}
        onValueChange={setSought}
        placeholder="Cite a position, a statement, a meeting …"
        className="w-full border-b border-line bg-transparent px-4 py-3 outline-none placeholder:text-quiet"
      />
      <Command.List className="max-h-[55vh] overflow-y-auto p-2">
        <Command.Empty className="px-3 py-6 text-center text-sm text-quiet">
          Nothing holds all these words.
        </Command.Empty>
        {hits.map((thing) => (
          <Command.Item
            key={`${thing.kind} ${thing.about} ${thing.claims.join()}`}
            value={`${thing.kind} ${thing.about} ${thing.claims.join()}`}
            className="flex cursor-pointer items-baseline gap-2 rounded-md px-2 py-1.5 text-sm data-[selected=true]:bg-accent-soft"
            onSelect={() => onPick(thing.claims.slice(0, 1))}
          >
            <span className="w-20 shrink-0 text-xs text-quiet">{thing.kind}</span>
            <span className="min-w-0">
              <span className="line-clamp-1 font-serif">{thing.text}</span>
              <span className="line-clamp-1 text-xs text-quiet">{thing.about}</span>
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command.Dialog>
  );
}
