import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { analyseConflict, type ConflictAnswer } from "../desk/analyse-conflict.ts";
import { ParleyError } from "../domain/errors.ts";
import { readConflict } from "../host/read-conflict.ts";
import type { Io } from "./io.ts";

const CONCEPTS = ["nash", "gmr", "smr", "seq"] as const;
const NAMES = { nash: "Nash", gmr: "GMR", smr: "SMR", seq: "SEQ" } as const;
const MEANING = {
  nash: "looks no further than its own move",
  gmr: "fears any counter-move of the others",
  smr: "… even after its own answer to it",
  seq: "fears counter-moves that serve their movers",
} as const;
/** How many states the table shows before it stops and says so. */
const MOST_ROWS = 40;

type Options = {
  readonly json?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly improving?: boolean;
};

/** Adds `parley stability`. */
export function register(program: Command, io: Io): void {
  program
    .command("stability")
    .description(
      "Which states of a conflict would last: nobody gains by moving away, given how the others could answer.",
    )
    .argument("<model>", "a conflict model (.json), or a .gmcr file")
    .option("--json", "print one JSON document")
    .option("--from <state>", "with --to: also find the fewest moves that lead from this state …")
    .option("--to <state>", "… to this one")
    .option("--improving", "on that path, only moves that are an improvement for whoever makes them")
    .addHelpText("after", "\nExample: parley stability conflict.json --from NNN --to YNY")
    .action((file: string, options: Options) => {
      const { from, to } = options;
      if ((from === undefined) !== (to === undefined))
        throw new ParleyError("missing-option", `A path needs both ends; give --from STATE and --to STATE.`);
      const model = readConflict(file, readText(file));
      const path =
        from === undefined || to === undefined ? null : { from, to, improvingOnly: options.improving === true };
      const answer = analyseConflict({ model, path });
      if (options.json === true) printAsJson(io, answer, model.kind === "options");
      else printTable(io, answer, model.title);
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new ParleyError("unreadable-file", `Cannot read '${file}': ${why}. Check the path.`, { cause });
  }
}

// A conflict by options can have millions of states, too many for one string: the document goes out piece by piece.
function printAsJson(io: Io, { stability, path }: ConflictAnswer, named: boolean): void {
  const count = stability.count;
  const numbers = (values: ArrayLike<number>) => `[${Array.prototype.join.call(values, ",")}]`;
  const equilibria = CONCEPTS.map(
    (concept) => `"${concept}":${numbers(stability.equilibria[concept].map((position) => position + 1))}`,
  );
  io.out(`{"equilibria":{${equilibria.join(",")}},\n"individual":{`);
  stability.decisionMakers.forEach((maker, at) => {
    io.out(`${JSON.stringify(maker)}:{`);
    CONCEPTS.forEach((concept, which) => {
      const comma = which + 1 < CONCEPTS.length ? "," : at + 1 < stability.decisionMakers.length ? "}," : "}";
      io.out(`"${concept}":${numbers(stability.individual[at][concept])}${comma}`);
    });
  });
  io.out("}");
  if (named) {
    io.out(`,"states":[`);
    const step = 100_000;
    for (let from = 0; from < count; from += step) {
      const names = Array.from(
        { length: Math.min(step, count - from) },
        (_, at) => `"${stability.stateName(from + at)}"`,
      );
      io.out(names.join(",") + (from + step < count ? "," : ""));
    }
    io.out("]");
  }
  if (path !== undefined) io.out(`,"path":${JSON.stringify(path)}`);
  io.out("}");
}

function printTable(io: Io, { stability, path }: ConflictAnswer, title: string): void {
  if (title !== "") io.out(title);
  io.out(`${stability.count} states; decision makers: ${stability.decisionMakers.join(", ")}.`);
  io.out("States stable for all, if each");
  io.out(
    tableOf(
      CONCEPTS.map((concept) => [
        `  ${MEANING[concept]}`,
        NAMES[concept],
        String(stability.equilibria[concept].length),
      ]),
    ),
  );
  io.out("");
  const shown: number[] = [];
  for (let state = 0; state < stability.count && shown.length <= MOST_ROWS; state++)
    if (stability.count <= MOST_ROWS || CONCEPTS.some((concept) => isEquilibrium(stability, concept, state)))
      shown.push(state);
  const rows = shown
    .slice(0, MOST_ROWS)
    .map((state) => [
      String(state + 1),
      stability.stateName(state),
      ...CONCEPTS.map((concept) =>
        isEquilibrium(stability, concept, state)
          ? "all"
          : stability.decisionMakers.filter((_, at) => stability.individual[at][concept][state] === 1).join(", "),
      ),
    ]);
  io.out(tableOf([["", "state", ...CONCEPTS.map((concept) => NAMES[concept])], ...rows]));
  if (shown.length > MOST_ROWS)
    io.out(`Only the first ${MOST_ROWS} states stable for all are shown; --json has every one.`);
  if (path === null) io.out("\nNo sequence of moves leads from the first state to the second.");
  else if (path !== undefined)
    io.out(
      path.length === 0
        ? "\nBoth states are the same."
        : `\nFewest moves:\n${path.map(({ by, state }, at) => `  ${at + 1}. ${by} moves to ${state}`).join("\n")}`,
    );
  io.out(
    "\nA stable state is one that nobody has reason to leave on these assumptions; it need not be fair, nor likely. " +
      "Those who are not among the decision makers are not counted.",
  );
}

function isEquilibrium(
  stability: ConflictAnswer["stability"],
  concept: (typeof CONCEPTS)[number],
  state: number,
): boolean {
  return stability.individual.every((one) => one[concept][state] === 1);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
