import { Command } from "commander";
import { PARLEY_VERSION } from "../api/parley-version.ts";
import type { Io } from "./io.ts";

/** One command's file: adds itself to the program. Loaded only when asked for, so that start-up stays quick. */
type CommandFile = { readonly register: (program: Command, io: Io) => void };

/** Every command and the file it lives in, in the order in which help lists them. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandFile>>> = {
  demo: () => import("./demo.ts"),
  serve: () => import("./serve.ts"),
  new: () => import("./new.ts"),
  add: () => import("./add.ts"),
  claims: () => import("./claims.ts"),
  judge: () => import("./judge.ts"),
  review: () => import("./review.ts"),
  claim: () => import("./claim.ts"),
  party: () => import("./party.ts"),
  issue: () => import("./issue.ts"),
  version: () => import("./version.ts"),
  custody: () => import("./custody.ts"),
  status: () => import("./status.ts"),
  source: () => import("./source.ts"),
  verify: () => import("./verify.ts"),
  export: () => import("./export.ts"),
  import: () => import("./import.ts"),
  read: () => import("./read.ts"),
  align: () => import("./align.ts"),
  brackets: () => import("./brackets.ts"),
  resolve: () => import("./resolve.ts"),
  trace: () => import("./trace.ts"),
  link: () => import("./link.ts"),
  mark: () => import("./mark.ts"),
  redline: () => import("./redline.ts"),
  revisions: () => import("./revisions.ts"),
  stability: () => import("./stability.ts"),
  settle: () => import("./settle.ts"),
};

/** The program with the named commands on it; errors of the command line are thrown, not printed. */
export async function loadProgram(io: Io, names: readonly string[]): Promise<Command> {
  const program = new Command("parley")
    .description("Follow, draft and settle peace negotiations: reports and drafts in, a sourced state of play out.")
    .version(PARLEY_VERSION, "--version", "print the version")
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined })
    .showHelpAfterError(false);
  for (const name of names) (await COMMANDS[name]()).register(program, io);
  return program;
}
