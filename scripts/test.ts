// `npm test`: everything under src/ in one process, and beside it test/ (built CLI, server, browser) in processes of their own, one after the other.
// `npm test -- src/text` runs only the test files whose path contains one of the words given. With PARLEY_ALL_TESTS=1 (as in .ci/run) a left-out test is a failure.
import { spawn } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);
const words = process.argv.slice(2).map((word) => word.replace(/^\.\//, ""));
const wanted = (file: string) => words.length === 0 || words.some((word) => file.includes(word));
const filesOf = (pattern: string) => globSync(pattern, { cwd: ROOT }).sort().filter(wanted);

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) =>
  existsSync(file),
);
const chromiumFound = process.env["PARLEY_CHROMIUM"] ?? chromium;

const results = mkdtempSync(path.join(os.tmpdir(), "parley-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };
let broken = false;

/** Runs a group of test files; what it prints waits until `mayPrint`, so that two groups do not mix. */
async function run(name: string, files: string[], flags: string[], mayPrint: Promise<unknown>): Promise<void> {
  if (files.length === 0) return;
  const out = path.join(results, `${name}.json`);
  const child = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--test",
      ...flags,
      "--test-reporter=spec",
      "--test-reporter-destination=stdout",
      `--test-reporter=${path.join(ROOT, "scripts/summary-reporter.mjs")}`,
      `--test-reporter-destination=${out}`,
      ...files,
    ],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
        ...process.env,
        ...(chromiumFound ? { PARLEY_CHROMIUM: chromiumFound } : {}),
      },
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  let waiting: Buffer[] | null = [];
  child.stdout.on("data", (chunk: Buffer) => {
    if (waiting === null) process.stdout.write(chunk);
    else waiting.push(chunk);
  });
  await mayPrint;
  for (const chunk of waiting) process.stdout.write(chunk);
  waiting = null;
  if ((await ended) !== 0) broken = true;
  const counts: typeof total = JSON.parse(readFileSync(out, "utf8"));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

const inside = run("src", filesOf("src/**/*.test.ts"), ["--test-isolation=none"], Promise.resolve());
if (os.availableParallelism() === 1) await inside;
const outside = run("test", filesOf("test/**/*.test.ts"), ["--test-concurrency=1"], inside);
await Promise.all([inside, outside]);
rmSync(results, { recursive: true });

if (!chromiumFound)
  console.log(
    "Left out: the browser tests, since no Chromium was found. Install it (Debian: apt-get install chromium) or set PARLEY_CHROMIUM.",
  );
const leftOut = process.env["PARLEY_ALL_TESTS"] === "1" && total.skipped > 0;
if (leftOut) console.log(`PARLEY_ALL_TESTS is set and ${total.skipped} tests were left out: that is a failure.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken || leftOut || total.failed > 0 || total.passed === 0 ? 1 : 0);
