import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { settleModel } from "../desk/settle-model.ts";
import { ParleyError } from "../domain/errors.ts";
import { openSettling } from "../host/settling.ts";
import { printJson, type Io } from "./io.ts";

type Options = {
  readonly json?: boolean;
  readonly only?: string;
  readonly frontier?: boolean;
  readonly parties?: string;
  readonly timeLimit?: string;
};

/** `parley settle`: packages everyone could accept, the fair ones, the frontier, or why there is none. */
export function register(program: Command, io: Io): void {
  program
    .command("settle")
    .description("Find the packages every party could accept, with proof, or why there is none.")
    .argument("<model>", "settlement model (JSON)")
    .option("--json", "print one JSON document")
    .option("--only <list>", "only these: utilitarian, egalitarian, nash, kalaiSmorodinsky, why")
    .option("--frontier", "also every package that no other beats for all")
    .option("--parties <list>", "compare only these parties on the frontier")
    .option("--time-limit <seconds>", "stop after this many seconds with the best known")
    .addHelpText("after", "\nExample: parley settle plan.json --frontier --parties ua,ru --json")
    .action(async (file: string, options: Options) => {
      const settling = openSettling(secondsOf(options.timeLimit), (what) => {
        if (io.isTerminal) io.talk(what);
      });
      try {
        const { answer } = await settleModel(
          readModelFile(file),
          {
            frontier: options.frontier === true,
            ...(options.only === undefined ? {} : { only: listOf(options.only) }),
            ...(options.parties === undefined ? {} : { parties: listOf(options.parties) }),
          },
          settling.ports,
        );
        printJson(io, answer);
      } finally {
        await settling.close();
      }
    });
}

function secondsOf(timeLimit: string | undefined): number | null {
  if (timeLimit === undefined) return null;
  const seconds = Number(timeLimit);
  if (!(seconds > 0))
    throw new ParleyError("settlement-time-limit", `--time-limit is '${timeLimit}'; give a number of seconds above 0.`);
  return seconds;
}

function listOf(text: string): readonly string[] {
  return text.split(",").map((word) => word.trim());
}

function readModelFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ParleyError("settlement-model", `The settlement model '${file}' could not be read; check the path.`, {
      cause,
    });
  }
}
