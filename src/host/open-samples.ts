import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadSample, type SampleManifest } from "../desk/load-sample.ts";
import { listProcesses } from "../desk/list-processes.ts";
import { readerVersion } from "./reader.ts";
import { openDesk, type OpenDesk } from "./open-desk.ts";
import { SAMPLES } from "./samples-folder.ts";

/** The samples, the one that opens first coming first. */
export const SAMPLE_NAMES = ["ukraine", "pakistan-afghanistan", "kosovo-serbia"] as const;

/** Written beside a record of samples once it is whole: a load that was interrupted starts again from nothing. */
const WHOLE = "samples-loaded";

/**
 * Opens a record that holds the samples, loading those it does not hold.
 *
 * @param dir - a directory of the user's own; null takes one that belongs to this version of samples and reader, under `base`
 */
export async function openSamples(dir: string | null, base: string, talk: (text: string) => void): Promise<OpenDesk> {
  const own = dir === null;
  const place = dir ?? path.join(base, `parley-demo-${await fingerprint()}`);
  const marker = path.join(path.dirname(place), `${path.basename(place)}.${WHOLE}`);
  if (own && existsSync(place) && !existsSync(marker)) rmSync(place, { recursive: true });
  const open = await openDesk({ dir: place });
  try {
    const held = new Set((await listProcesses(open.desk)).map(({ id }) => id));
    for (const name of SAMPLE_NAMES) {
      if (held.has(name)) continue;
      talk(`Reading the sample '${name}' …`);
      const { manifest, files } = readSample(name);
      await loadSample(open.desk, manifest, files);
    }
    if (own) writeFileSync(marker, "");
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
}

function readSample(name: string): { readonly manifest: SampleManifest; readonly files: ReadonlyMap<string, string> } {
  const folder = path.join(SAMPLES, name);
  const manifest: SampleManifest = JSON.parse(readFileSync(path.join(folder, "process.json"), "utf8"));
  const files = globSync("{sources,texts}/*.txt", { cwd: folder }).map(
    (file) => [file.replaceAll("\\", "/"), readFileSync(path.join(folder, file), "utf8")] as const,
  );
  return { manifest, files: new Map(files) };
}

async function fingerprint(): Promise<string> {
  const print = createHash("sha256").update(await readerVersion());
  for (const file of globSync("**/*.{json,txt}", { cwd: SAMPLES }).sort())
    print.update(file).update(readFileSync(path.join(SAMPLES, file)));
  return print.digest("hex").slice(0, 8);
}
