import { useMemo, useState } from "react";
import type { StateOfPlay } from "../domain/state-of-play.ts";
import { everythingIn, findThings } from "./find-things.ts";
import { hitKey, SearchDialog, ThingHit } from "./search-dialog.tsx";

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
    <SearchDialog
      open
      label="Cite what is on record"
      placeholder="Cite a position, a statement, a meeting …"
      sought={sought}
      onSought={setSought}
      onClose={onClose}
    >
      {hits.map((thing) => (
        <ThingHit key={hitKey(thing)} thing={thing} onSelect={() => onPick(thing.claims.slice(0, 1))} />
      ))}
    </SearchDialog>
  );
}
