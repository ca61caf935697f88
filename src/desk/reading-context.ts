import type { KnownActor, KnownText, ReadingContext } from "../domain/claim.ts";
import type { Viewer } from "../domain/viewer.ts";
import { maySee } from "../access/may-see.ts";
import type { ProcessId } from "../domain/process.ts";
import type { Entry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";

/**
 * What the record tells the reader before it reads: declared parties and actors with their names, and the texts with the words
 * by which reports mean their versions. Only what the viewer may see goes in, so a reading betrays nothing.
 */
export function readingContextOf(entries: readonly Entry[], viewer: Viewer): ReadingContext {
  const actors = new Map<string, KnownActor>();
  const texts = new Map<string, KnownText>();
  const learn = (actor: KnownActor) => {
    const before = actors.get(actor.name);
    actors.set(
      actor.name,
      before === undefined
        ? actor
        : {
            ...before,
            ...actor,
            aliases: [...new Set([...before.aliases, ...actor.aliases])],
            speaksFor: [...new Set([...(before.speaksFor ?? []), ...(actor.speaksFor ?? [])])],
          },
    );
  };
  for (const { content, compartment } of entries) {
    if (!maySee(viewer, compartment)) continue;
    if (content.kind === "actor-known") learn(content.actor);
    if (content.kind === "party-declared")
      for (const name of content.party.spokenForBy)
        learn({ name, type: "person", aliases: [], speaksFor: content.party.is.slice(0, 1) });
    if (content.kind === "version-declared") {
      const { text, id, title, words, dates } = content.version;
      const known = texts.get(text) ?? { name: text, versions: [] };
      const versions = [
        ...known.versions.filter((each) => each.id !== id),
        { id, title, words, from: dates[0]?.edtf ?? null },
      ];
      texts.set(text, { name: text, versions });
    }
  }
  return { actors: [...actors.values()], texts: [...texts.values()] };
}

/** What a process of the record tells the reader, as the viewer may see it. @throws {ParleyError} `no-such-process` */
export async function showReadingContext(desk: Desk, process: ProcessId): Promise<ReadingContext> {
  return readingContextOf(await desk.entriesOf(process), desk.viewer);
}
