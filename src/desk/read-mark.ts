import type { Moment } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import { OPEN_COMPARTMENT } from "../domain/source.ts";
import type { Desk } from "./desk.ts";

/** Up to where the viewer has read a process; null before their first mark. Marks are each person's own. */
export async function showReadMark(desk: Desk, process: ProcessId): Promise<Moment | null> {
  let at: Moment | null = null;
  for (const { author, content } of await desk.entriesOf(process))
    if (content.kind === "read-marked" && author === desk.viewer.name) at = content.at;
  return at;
}

/** Marks a process as read up to a moment. */
export async function setReadMark(desk: Desk, process: ProcessId, at: Moment | null): Promise<Moment> {
  const moment = at ?? desk.clock();
  await desk.entriesOf(process);
  await desk.store.append(process, [
    { author: desk.viewer.name, compartment: OPEN_COMPARTMENT, content: { kind: "read-marked", at: moment } },
  ]);
  return moment;
}
