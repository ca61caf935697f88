import { maySee } from "../access/may-see.ts";
import { dayOf, type Moment } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import type { StateOfPlay, View } from "../domain/state-of-play.ts";
import { foldStateOfPlay } from "../record/fold-state-of-play.ts";
import type { Entry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";

/** Which moment is asked about; `asOf` null is now, `vs` an earlier moment to compare with. */
export type StatusQuestion = { readonly asOf: Moment | null; readonly view: View; readonly vs: Moment | null };

/** How many answers are kept per state of the record: now, a moment looked at, and those stepped through lately. */
const KEPT_ANSWERS = 12;

const kept = new WeakMap<readonly Entry[], Map<string, StateOfPlay>>();

/**
 * The state of play of a process as of a moment, as the viewer may see it. Kept while the record does not change.
 *
 * @throws {ParleyError} `no-such-process`
 */
export async function showStatus(desk: Desk, process: ProcessId, question: StatusQuestion): Promise<StateOfPlay> {
  const entries = await desk.entriesOf(process);
  const now = desk.clock();
  const answers = kept.get(entries) ?? new Map<string, StateOfPlay>();
  kept.set(entries, answers);
  // Nothing counts from later than now, and within a day only the answer's own stamp differs.
  const moment = question.asOf ?? `now, ${dayOf(now)}`;
  const key = JSON.stringify([moment, question.view, question.vs, desk.viewer.name, desk.viewer.clearedFor]);
  const answer =
    answers.get(key) ??
    foldStateOfPlay(entries, {
      asOf: question.asOf ?? now,
      view: question.view,
      maySee: (compartment) => maySee(desk.viewer, compartment),
      ...(question.vs === null ? {} : { vs: question.vs }),
    });
  answers.delete(key);
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
  return question.asOf === null ? { ...answer, asOf: now } : answer;
}
