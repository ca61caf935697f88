import { parseConflictModel, type ConflictModel } from "../domain/conflict-model.ts";
import { readGmcrFile } from "../intake/gmcr-file.ts";

/**
 * Reads a conflict file of ours or of a peer.
 *
 * @param name - the file's name; `.gmcr` files are read as GMCR-py saves them, all others as conflict models
 */
export function readConflict(name: string, text: string): ConflictModel {
  return name.toLowerCase().endsWith(".gmcr") ? readGmcrFile(text) : parseConflictModel(text);
}
