import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { draftSettlement } from "../desk/draft-settlement.ts";
import { settleModel } from "../desk/settle-model.ts";
import { ParleyError } from "../domain/errors.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";
import { settlementModelJson } from "../domain/settlement-writer.ts";
import { nameOfFile, readTextFile } from "../host/read-file.ts";
import { readSettlement } from "../host/read-settlement.ts";
import { openSettling } from "../host/settling.ts";
import { printJson, type Io } from "./io.ts";
import { marksReport } from "./marks-report.ts";
import {
  asOfOf,
  onDesk,
  withMomentOptions,
  withRecordOptions,
  type MomentOptions,
  type RecordOptions,
} from "./record-options.ts";
import { settleReport } from "./settle-report.ts";

type Options = RecordOptions &
  MomentOptions & {
    readonly from?: string;
    readonly out?: string;
    readonly only?: string;
    readonly frontier?: boolean;
    readonly parties?: string;
    readonly timeLimit?: string;
    readonly weights?: string;
  };

/** `parley settle`: packages everyone could accept, the fair ones, the frontier, or why there is none. */
export function register(program: Command, io: Io): void {
  withMomentOptions(withRecordOptions(program.command("settle")))
    .description("Find the packages every party could accept, with proof, or why there is none.")
    .argument(
      "[model...]",
      "settlement model (JSON, or - for standard input), or a GENIUS domain with its profiles (XML)",
    )
    .option("--from <process>", "draft a model from the record of a process, without a number, instead of reading one")
    .option("--out <model>", "with --from: write the drafted model to this file")
    .option("--only <list>", "only these: utilitarian, egalitarian, nash, kalaiSmorodinsky, why")
    .option("--frontier", "also every package that no other beats for all")
    .option("--parties <list>", "compare only these parties on the frontier")
    .option("--weights <list>", "how much parties count in the solutions, as a=2,b=1.5; others count 1")
    .option("--time-limit <seconds>", "stop after this many seconds with the best known")
    .addHelpText(
      "after",
      "\nExamples:\n  parley settle plan.json --frontier --parties ua,ru --json\n  parley settle --from ukraine --as-of 2025-12-24 --out plan.json",
    )
    .action(async (files: readonly string[], options: Options) => {
      if (options.from !== undefined) return printDraft(io, options.from, files, options);
      const texts: { readonly name: string; readonly text: string }[] = [];
      for (const file of files) texts.push({ name: nameOfFile(file), text: await readTextFile(file) });
      const { model, notes } = readSettlement(texts);
      for (const note of notes) io.talk(note);
      const settling = openSettling(secondsOf(options.timeLimit), (what) => {
        if (process.stderr.isTTY) io.talk(what);
      });
      try {
        const question = {
          frontier: options.frontier === true,
          ...(options.only === undefined ? {} : { only: listOf(options.only) }),
          ...(options.parties === undefined ? {} : { parties: listOf(options.parties) }),
          ...(options.weights === undefined ? {} : { weights: weightsOf(options.weights) }),
        };
        const settled = await settleModel(model, question, settling.ports);
        if (options.json !== true)
          io.out(settled.kind === "marks" ? marksReport(model, settled.answer) : settleReport(model, settled.answer));
        else
          printJson(
            io,
            settled.kind === "marks" ? { feasible: settled.answer.possible, ...settled.answer } : settled.answer,
          );
      } finally {
        await settling.close();
      }
      return undefined;
    });
}

/** What a mediator sees first: the model as the record has it, and what it answers before anybody names a number. */
async function printDraft(io: Io, from: string, files: readonly string[], options: Options): Promise<void> {
  if (files.length > 0)
    throw new ParleyError("bad-arguments", `Give either --from ${from} or a model to read ('${files[0]}'), not both.`);
  const model: SettlementModel = await onDesk(options, (desk) =>
    draftSettlement(desk, from, { asOf: asOfOf(options), view: options.view ?? "available" }),
  );
  const json = settlementModelJson(model);
  if (options.out !== undefined) {
    writeFileSync(options.out, `${JSON.stringify(json, null, 1)}\n`);
    io.talk(
      `Wrote ${options.out}: ${model.issues.length} issues, ${model.parties.length} parties, ${model.rules.length} rules.`,
    );
  }
  if (options.json) printJson(io, json);
  else if (model.issues.length === 0)
    io.out("The record holds no position as of that moment, so there is nothing to settle yet.");
  else {
    const settling = openSettling(null, () => undefined);
    try {
      const settled = await settleModel(model, {}, settling.ports);
      if (settled.kind === "marks") io.out(marksReport(model, settled.answer));
    } finally {
      await settling.close();
    }
    for (const unknown of model.notKnown) io.out(`Not known: ${unknown}`);
  }
}

function secondsOf(timeLimit: string | undefined): number | null {
  if (timeLimit === undefined) return null;
  const seconds = Number(timeLimit);
  if (!(seconds > 0))
    throw new ParleyError("settlement-time-limit", `--time-limit is '${timeLimit}'; give a number of seconds above 0.`);
  return seconds;
}

function weightsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listOf(text).map((entry) => {
      const at = entry.lastIndexOf("=");
      if (at < 1)
        throw new ParleyError("settlement-weights", `--weights has '${entry}'; give PARTY=NUMBER, such as ua=2,ru=1.`);
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

function listOf(text: string): readonly string[] {
  return text.split(",").map((word) => word.trim());
}
