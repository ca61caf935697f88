import type { Command } from "commander";
import { requireSource } from "../desk/show-source.ts";
import { availableOf } from "../domain/source.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley source NAME ID`: a source as it is stored. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("source <name> <id>"))
    .description("Show a source as it is stored")
    .addHelpText("after", "\nExample:\n  parley source ukraine 3f9a2c81d0b4")
    .action(async (name: string, id: string, options: RecordOptions) => {
      const source = await onDesk(options, (desk) => requireSource(desk, name, id));
      const { text, sha256, publisher, published, basedOn } = source;
      if (options.json)
        printJson(io, {
          id: source.id,
          text,
          sha256,
          publisher,
          published,
          knownAt: availableOf(source),
          ...(basedOn === null ? {} : { basedOn }),
        });
      else {
        io.talk([source.title, publisher, published, basedOn].filter((each) => each !== null).join(" · "));
        io.out(text);
      }
    });
}
