import type { ActorName } from "../../domain/claim.ts";
import { isMedium } from "../actors/media.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { INTRODUCED, mediumTold } from "../speakers/medium-told.ts";
import type { Scene } from "./draft.ts";

/** What somebody says to a medium by: "in an interview with the Herald", "in a statement to the agency". */
const GIVEN: ReadonlySet<string> = new Set(
  "interview interviews statement comments remarks briefing message email call conversation".split(" "),
);

/**
 * "Speaking to the Herald, Toll said …", "a US official speaking to the Herald said", "Toll said in an interview with the Herald": the
 * medium that somebody said it to, around the words from the source to behind the verb; null where none is told.
 */
export function mediumSpokenTo(scene: Scene, { from, to }: WordRange): ActorName | null {
  const { words } = scene;
  const comma = words[from - 1]?.text === "," ? words.findIndex(({ text }) => text === ",") : -1;
  const isFronted = comma === from - 1 && /^(?:speaking|talking|in)$/.test(words[0].lower);
  const start = isFronted ? 0 : from;
  for (let i = start; i + 2 < to; i++) {
    if (!/^(?:to|with)$/.test(words[i + 1].lower)) continue;
    if (!/^(?:speaking|talking)$/.test(words[i].lower) && !GIVEN.has(words[i].lower)) continue;
    const medium = mediumTold(scene.discourse, scene.sentence, i + 2, to);
    const isIntroduced = words.slice(i + 2, to).some(({ lower }) => INTRODUCED.has(lower));
    if (medium !== null && (isMedium(medium) || isIntroduced)) return medium;
  }
  return null;
}
