import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const APP = path.join(ROOT, "dist/app");
const STAMP = path.join(ROOT, "dist/app/.built-from");

/**
 * The folder of the built web app, built first where it is missing or older than its source. A few seconds when it has to build, a few
 * milliseconds otherwise; told apart by the names and contents of the source files.
 */
export async function ensureWebApp(talk: (text: string) => void): Promise<string> {
  const print = createHash("sha256");
  for (const file of globSync(
    ["src/web/**/*.{ts,tsx,css,html,svg}", "src/{api,domain,kit}/*.ts", "package-lock.json"],
    { cwd: ROOT },
  ).sort())
    if (!file.endsWith(".test.ts")) print.update(file).update(readFileSync(path.join(ROOT, file)));
  const wanted = print.digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return APP;
  talk("Building the web app …");
  const { build } = await import("vite");
  await build({ configFile: path.join(ROOT, "src/web/vite.config.ts"), logLevel: "error" });
  writeFileSync(STAMP, wanted);
  return APP;
}
