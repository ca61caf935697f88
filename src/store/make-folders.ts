import fs from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it. One after another: asked for all at once, Node tries for ever where the system takes no new folder, as in
 * `/proc`.
 *
 * @throws the system's error where one cannot be made
 */
export function makeFolders(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolders(path.dirname(path.resolve(folder)));
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // somebody else may have made it in the meantime
    if (!fs.existsSync(folder)) throw error;
  }
}
