// Writes docs/reference/cli.md from the commands themselves. Run after a command or an option changed; a test fails where the page is behind.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { cliReference } from "../src/cli/reference.ts";

writeFileSync(path.join(path.dirname(import.meta.dirname), "docs/reference/cli.md"), await cliReference());
