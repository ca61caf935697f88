import { ParleyError } from "../domain/errors.ts";
import { makeFolders } from "../store/make-folders.ts";

/** Makes the folder that results go to, where it is not there yet. @throws {ParleyError} `no-directory` */
export function makeOutputFolder(directory: string): void {
  try {
    makeFolders(directory);
  } catch (cause) {
    throw new ParleyError(
      "no-directory",
      `${directory} cannot be made a directory (${reasonOf(cause)}); give another one with --out.`,
      { cause },
    );
  }
}

/** Why the system refused a file or folder, in words. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return (
    { ENOENT: "no such file", EACCES: "not permitted", EISDIR: "it is a directory", ENOTDIR: "a file is in the way" }[
      code
    ] ??
    (code || "unknown reason")
  );
}
