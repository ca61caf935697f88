import { OPEN_COMPARTMENT } from "../domain/source.ts";
import type { Compartment } from "../domain/source.ts";
import type { Viewer } from "../domain/viewer.ts";
import { ParleyError } from "../domain/errors.ts";

/** The one person at the machine, cleared for all: who asks until sign-in exists. `serve` binds to this machine only for that reason. */
export const LOCAL_USER: Viewer = { name: "local", clearedFor: "all" };

/** Whoever has no clearance at all: sees what is open and nothing else. */
export const PUBLIC_VIEWER: Viewer = { name: "public", clearedFor: [] };

/** True when the viewer may know that anything in this compartment exists. */
export function maySee(viewer: Viewer, compartment: Compartment): boolean {
  return compartment === OPEN_COMPARTMENT || viewer.clearedFor === "all" || viewer.clearedFor.includes(compartment);
}

/**
 * Lets a viewer file something under a compartment they are cleared for.
 *
 * @throws {ParleyError} `access-refused` otherwise; the message says nothing about what the compartment holds
 */
export function requireMayFile(viewer: Viewer, compartment: Compartment): void {
  if (!maySee(viewer, compartment))
    throw new ParleyError(
      "access-refused",
      `You are not cleared for '${compartment}'. Choose a compartment you are cleared for, or ask whoever runs this record.`,
    );
}
