import { ParleyError } from "./errors.ts";

/** The name and address of a process: lower-case letters, digits and hyphens. */
export type ProcessId = string;

/** One negotiation followed as one file; it owns every source, claim and judgement filed under it. */
export type Process = { readonly id: ProcessId; readonly title: string };

/**
 * The process name a person gave, once it is known to be one.
 *
 * @throws {ParleyError} `bad-process-name` when it holds anything but `a-z`, `0-9` and `-`, starts with `-`, or is longer than 60
 */
export function parseProcessId(text: string): ProcessId {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(text))
    throw new ParleyError(
      "bad-process-name",
      `'${text}' is no process name. Use lower-case letters, digits and hyphens, as in 'ukraine-2025'.`,
    );
  return text;
}
