import type { Command } from "commander";
import { analyseConflict, type ConflictAnswer } from "../desk/analyse-conflict.ts";
import { ParleyError } from "../domain/errors.ts";
import { readConflict } from "../host/read-conflict.ts";
import { readTextFile } from "../host/read-file.ts";
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
  readonly coalitions?: boolean;
};

/** Adds `parley stability`. */
export function register(program: Command, io: Io): void {
  program
    .command("stability")
    .description(
      "Which states of a conflict would last: nobody gains by moving away, given how the others could answer.",
    )
    .argument("<model>", "a conflict model (.json, or - for standard input), or a .gmcr file")
    .option("--json", "print one JSON document")
    .option("--from <state>", "with --to: also find the fewest moves that lead from this state …")
    .option("--to <state>", "… to this one")
    .option("--improving", "on that path, only moves that are an improvement for whoever makes them")
    .option("--coalitions", "also: which states would several of them leave together?")
    .addHelpText("after", "\nExample: parley stability conflict.json --from NNN --to YNY")
    .action(async (file: string, options: Options) => {
      const { from, to } = options;
      if ((from === undefined) !== (to === undefined))
        throw new ParleyError("missing-option", `A path needs both ends; give --from STATE and --to STATE.`);
      const model = readConflict(file, await readTextFile(file));
      const path =
        from === undefined || to === undefined ? null : { from, to, improvingOnly: options.improving === true };
      const answer = analyseConflict({ model, path, coalitions: options.coalitions === true });
      if (options.json === true) printAsJson(io, answer, model.kind === "options");
      else printTable(io, answer, model.title);
    });
}

// A conflict by options can have millions of states, too many for one string: lists go out piece by piece.
const PIECE = 100_000;

function printList(io: Io, length: number, write: (at: number) => string | number): void {
  io.out("[");
  for (let from = 0; from < length; from += PIECE) {
    const piece = Array.from({ length: Math.min(PIECE, length - from) }, (_, at) => write(from + at));
    io.out(piece.join(",") + (from + PIECE < length ? "," : ""));
  }
  io.out("]");
}

function printAsJson(io: Io, { stability, path, coalitions }: ConflictAnswer, named: boolean): void {
  const perConcept = (head: string, each: (concept: (typeof CONCEPTS)[number]) => void) => {
    io.out(`${head}{`);
    CONCEPTS.forEach((concept, at) => {
      io.out(`${at === 0 ? "" : ","}"${concept}":`);
      each(concept);
    });
    io.out("}");
  };
  perConcept(`{"equilibria":`, (concept) => {
    const positions = stability.equilibria[concept];
    printList(io, positions.length, (at) => positions[at] + 1);
  });
  io.out(`,"individual":{`);
  stability.decisionMakers.forEach((maker, at) => {
    perConcept(`${at === 0 ? "" : ","}${JSON.stringify(maker)}:`, (concept) => {
      const flags = stability.individual[at][concept];
      printList(io, flags.length, (state) => flags[state]);
    });
  });
  io.out("}");
  if (named) {
    io.out(`,"states":`);
    printList(io, stability.count, (at) => `"${stability.stateName(at)}"`);
  }
  if (path !== undefined) io.out(`,"path":${JSON.stringify(path)}`);
  if (coalitions !== undefined) {
    const entries = coalitions.map(({ members, stable }) => ({
      members,
      ...Object.fromEntries(CONCEPTS.map((concept) => [concept, positionsOf(stable[concept])])),
    }));
    io.out(`,"coalitions":${JSON.stringify(entries)}`);
  }
  io.out("}");
}

/** Positions from 1 of the states flagged. */
function positionsOf(flags: Uint8Array): readonly number[] {
  return Array.from(flags.keys(), (state) => state + 1).filter((position) => flags[position - 1] === 1);
}

function printTable(io: Io, { stability, path, coalitions }: ConflictAnswer, title: string): void {
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
  if (coalitions !== undefined) printCoalitions(io, stability, coalitions);
  io.out(
    "\nA stable state is one that nobody has reason to leave on these assumptions; it need not be fair, nor likely. " +
      "Those who are not among the decision makers are not counted.",
  );
}

/** For each coalition, the states stable for all one by one that it would leave together. */
function printCoalitions(
  io: Io,
  stability: ConflictAnswer["stability"],
  coalitions: NonNullable<ConflictAnswer["coalitions"]>,
): void {
  io.out("\nOf the states stable for all, these would be left by several moving together:");
  for (const { members, stable } of coalitions) {
    const left = CONCEPTS.map((concept) => {
      const names = Array.from(stability.equilibria[concept])
        .filter((state) => stable[concept][state] === 0)
        .map((state) => stability.stateName(state));
      const shown = names.length > 8 ? [...names.slice(0, 8), "…"] : names;
      return `${NAMES[concept]} ${names.length === 0 ? "none" : shown.join(" ")}`;
    });
    io.out(`  ${members.join(" and ")}: ${left.join("; ")}`);
  }
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
