import { globSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { loadEngine } from "./reading-engine.ts";
import { SAMPLES } from "./samples-folder.ts";

/** Leaves the first moments of a server to the page that opens. */
const START_AFTER_MS = 300;

/**
 * Loads the reader and reads the sources of the samples with it, a paragraph at a time and requests in between, so that the first report
 * a person adds does not wait for the engine to be loaded and translated. What it reads is dropped; nothing later depends on it.
 */
export async function warmReader(): Promise<void> {
  try {
    await setTimeout(START_AFTER_MS);
    const { read } = await loadEngine();
    for (const file of globSync("*/sources/*.txt", { cwd: SAMPLES }).sort())
      for (const paragraph of readFileSync(`${SAMPLES}/${file}`, "utf8").split("\n")) {
        await setTimeout(0);
        read(paragraph);
      }
  } catch {
    // The engine does not load, which the first report tells the person who adds it.
  }
}
