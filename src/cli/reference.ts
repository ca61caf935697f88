import { COMMANDS, loadProgram } from "./program.ts";

/** The reference page of every command, made from the commands themselves. */
export async function cliReference(): Promise<string> {
  const silent = { out: () => undefined, talk: () => undefined, isTerminal: false };
  const program = await loadProgram(silent, Object.keys(COMMANDS));
  const pages = program.commands.map((command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 110 });
    command.outputHelp();
    return `## ${command.name()}\n\n    ${help.trimEnd().replaceAll("\n", "\n    ").replaceAll(/ +$/gm, "")}\n`;
  });
  return `# Commands

Made from the commands themselves by \`scripts/make-cli-reference.ts\`. Results go to standard output, talk to standard error. \`--json\` prints one JSON document.
Exit status: 0 done (also when no package is feasible), 2 the input is at fault (one line says what, where and what to do), 3 refused for lack of access, 1 our mistake.

${pages.join("\n")}`;
}
