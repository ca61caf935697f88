import { maySee } from "../access/may-see.ts";
import type { Moment } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import type { StateOfPlay, View } from "../domain/state-of-play.ts";
import { foldStateOfPlay } from "../record/fold-state-of-play.ts";
import type { Desk } from "./desk.ts";

/** Which moment is asked about; `asOf` null is now, `vs` an earlier moment to compare with. */
export type StatusQuestion = { readonly asOf: Moment | null; readonly view: View; readonly vs: Moment | null };

/** The state of play of a process as of a moment, as the viewer may see it. @throws {ParleyError} `no-such-process` */
export async function showStatus(desk: Desk, process: ProcessId, question: StatusQuestion): Promise<StateOfPlay> {
  const entries = await desk.entriesOf(process);
  return foldStateOfPlay(entries, {
    asOf: question.asOf ?? desk.clock(),
    view: question.view,
    maySee: (compartment) => maySee(desk.viewer, compartment),
    ...(question.vs === null ? {} : { vs: question.vs }),
  });
}
