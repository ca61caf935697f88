// `npm test`: everything under src/ in one process, then test/ (built CLI, server, browser) in processes of their own.
// `npm test -- src/text` runs only the test files whose path contains one of the words given. With PARLEY_ALL_TESTS=1 (as in .ci/run) a left-out test is a failure.
import { spawnSync } from "node:child_process";
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

function run(name: string, files: string[], flags: string[]): void {
  if (files.length === 0) return;
  const out = path.join(results, `${name}.json`);
  const done = spawnSync(
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
      stdio: "inherit",
      env: { ...process.env, ...(chromiumFound ? { PARLEY_CHROMIUM: chromiumFound } : {}) },
    },
  );
  if (done.status !== 0) broken = true;
  const counts: typeof total = JSON.parse(readFileSync(out, "utf8"));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

run("src", filesOf("src/**/*.test.ts"), ["--test-isolation=none"]);
run("test", filesOf("test/**/*.test.ts"), ["--test-concurrency=1"]);
rmSync(results, { recursive: true });

if (!chromiumFound)
  console.log(
    "Left out: the browser tests, since no Chromium was found. Install it (Debian: apt-get install chromium) or set PARLEY_CHROMIUM.",
  );
const leftOut = process.env["PARLEY_ALL_TESTS"] === "1" && total.skipped > 0;
if (leftOut) console.log(`PARLEY_ALL_TESTS is set and ${total.skipped} tests were left out: that is a failure.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(broken || leftOut || total.failed > 0 || total.passed === 0 ? 1 : 0);
