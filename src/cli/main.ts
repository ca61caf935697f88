import { CommanderError } from "commander";
import { ParleyError } from "../domain/errors.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import { EXIT, exitStatusOf, type Io } from "./io.ts";
import { COMMANDS, loadProgram } from "./program.ts";

const io: Io = {
  out: (text) => void process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
  talk: (text) => void process.stderr.write(text.endsWith("\n") ? text : `${text}\n`),
  isTerminal: process.stdout.isTTY === true,
};

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.done);
    throw error;
  });

async function main(argv: readonly string[]): Promise<void> {
  const [name, topic] = argv;
  const wanted = name === "help" ? topic : name;
  if (wanted !== undefined && !wanted.startsWith("-") && wanted !== "help" && !isCommand(wanted)) {
    const near = nearest(wanted, Object.keys(COMMANDS));
    throw new ParleyError(
      "unknown-command",
      `There is no command '${wanted}'${didYouMean(near)} See 'parley --help' for all of them.`,
    );
  }
  if (name === undefined)
    throw new ParleyError("no-command", "Say what to do, as in 'parley demo'. See 'parley --help' for all commands.");
  const program = await loadProgram(io, isCommand(name) ? [name] : Object.keys(COMMANDS));
  await program.parseAsync([...argv], { from: "user" });
}

function isCommand(name: string): boolean {
  return Object.hasOwn(COMMANDS, name);
}

/** What the command line's own parser says, as one sentence with where to look. */
function withRemedy(message: string, name: string | undefined): string {
  const what = message.replace(/^error: /, "").replaceAll("\n", " ");
  const end = /[.!?)]$/.test(what) ? "" : ".";
  return `${what}${end} See 'parley ${name !== undefined && isCommand(name) ? `${name} ` : ""}--help'.`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) io.talk(`parley: ${withRemedy(error.message, process.argv[2])}`);
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.inputAtFault;
  } else {
    process.exitCode = exitStatusOf(error);
    if (error instanceof ParleyError) io.talk(`parley: ${error.message.replaceAll("\n", " ")}`);
    else io.talk(`parley: our mistake: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
