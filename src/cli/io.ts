import { ParleyError } from "../domain/errors.ts";

/** Where a command prints: results to `out`, talk and progress to `talk`. */
export type Io = {
  /** Prints one result on stdout, ended by a newline. */
  readonly out: (text: string) => void;
  /** Prints a line of talk on stderr. */
  readonly talk: (text: string) => void;
  /** True when stdout is a terminal, so that tables may use colour and width. */
  readonly isTerminal: boolean;
};

/** Exit statuses of every command (docs/reference/cli.md). */
export const EXIT = { done: 0, ourMistake: 1, inputAtFault: 2, refused: 3 } as const;

/** Error codes that mean lack of access, and those that are our or the machine's failure; every other code is the user's input. */
const REFUSED_CODES: ReadonlySet<string> = new Set(["access-denied", "access-refused"]);
const MACHINE_CODES: ReadonlySet<string> = new Set(["disk-full", "store-unreachable", "store-broken"]);

/** The exit status that an error deserves. */
export function exitStatusOf(error: unknown): number {
  if (!(error instanceof ParleyError)) return EXIT.ourMistake;
  if (REFUSED_CODES.has(error.code)) return EXIT.refused;
  return MACHINE_CODES.has(error.code) ? EXIT.ourMistake : EXIT.inputAtFault;
}

/** The one JSON document that `--json` promises. */
export function printJson(io: Io, value: unknown): void {
  io.out(JSON.stringify(value, null, 1));
}
