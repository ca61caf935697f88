import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { type Made, NODE, PREPARED, runEngine } from "./reading-engine.ts";
import { SAMPLES } from "./samples-folder.ts";
import { packTables } from "./table-file.ts";

const ENTRY = path.resolve(import.meta.dirname, "../read/engine.ts");
const TABLES = path.resolve(import.meta.dirname, "../read/tables/english.json");

/**
 * Makes the reader ready to start: its modules in one file, their code as the engine compiled it while reading the samples, its tables
 * unpacked. A few seconds, once after set-up. What is made replaces what was there whole or not at all.
 *
 * Compiled code serves only a process with the same V8 flags: run this with those of ./parley.
 */
export async function prepareEngine(folder: string = PREPARED): Promise<void> {
  const { code, files } = await bundleReader();
  const script = new vm.Script(code, { filename: path.join(folder, "reader.cjs") });
  const { read, readyTables, takeTables } = runEngine(script);
  const sources = await import("../read/engine.ts");
  takeTables(sources.readyTables());
  for (const file of globSync("*/sources/*.txt", { cwd: SAMPLES }).sort())
    read(readFileSync(`${SAMPLES}/${file}`, "utf8"));
  const made: Made = {
    node: NODE,
    from: files.map((file) => {
      const { mtimeMs, size } = statSync(file);
      return [file, mtimeMs, size];
    }),
  };
  mkdirSync(path.dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  writeFileSync(path.join(fresh, "reader.cjs"), code, "latin1");
  writeFileSync(path.join(fresh, "reader.code"), script.createCachedData());
  writeFileSync(path.join(fresh, "reader.tables"), packTables(readyTables()));
  writeFileSync(path.join(fresh, "made.json"), JSON.stringify(made));
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** The reader as one function over the object it exports to, in ASCII; and the files it is made from. */
async function bundleReader(): Promise<{ readonly code: string; readonly files: readonly string[] }> {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    input: ENTRY,
    platform: "node",
    // They are laid beside it, unpacked.
    plugins: [{ name: "tables-apart", load: (id) => (id === TABLES ? "{}" : null) }],
  });
  const { output } = await bundle.generate({ format: "cjs", minify: { mangle: false, compress: false } });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  // One byte a letter is read and compiled faster.
  const ascii = code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return {
    code: `(function (exports) {${ascii}\n})`,
    files: [...moduleIds.filter((id) => path.isAbsolute(id)), TABLES],
  };
}
