import { OPEN_COMPARTMENT } from "../domain/source.ts";
import { parseProcessId, type Process } from "../domain/process.ts";
import type { Desk } from "./desk.ts";

/**
 * Starts a process: one negotiation followed as one file.
 *
 * @param title - what it is called on screen; the name itself when null
 * @throws {ParleyError} `bad-process-name` or `process-exists`
 */
export async function newProcess(desk: Desk, name: string, title: string | null): Promise<Process> {
  const id = parseProcessId(name);
  const process = { id, title: title?.trim() || id };
  await desk.store.append(id, [
    { author: desk.viewer.name, compartment: OPEN_COMPARTMENT, content: { kind: "process-created", process } },
  ]);
  return process;
}
