// `npm run check`: types and walls, lint, format, unused code, then all tests. Run before every commit.
// `npm run check -- --no-tests` stops before the tests; `-- --fix` lets lint and format mend what they can.
import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);
const args = process.argv.slice(2);
const fix = args.includes("--fix");

const bin = (name: string) => path.join(ROOT, "node_modules/.bin", name);
const steps: [what: string, command: string, args: string[]][] = [
  ["types and walls", bin("tsc"), ["--build", ROOT]],
  ["lint", bin("oxlint"), ["--type-aware", "--quiet", ...(fix ? ["--fix"] : []), "src", "test", "bench", "scripts"]],
  ["format", bin("oxfmt"), [fix ? "--write" : "--check", "src", "test", "bench", "scripts"]],
  ["unused code", bin("knip"), ["--no-config-hints"]],
  ["walls hold", process.execPath, [path.join(ROOT, "scripts/check-walls.ts")]],
  ...(args.includes("--no-tests")
    ? []
    : [["tests", process.execPath, [path.join(ROOT, "scripts/test.ts")]] satisfies [string, string, string[]]]),
];

for (const [what, command, stepArgs] of steps) {
  const started = Date.now();
  const done = spawnSync(command, stepArgs, { cwd: ROOT, stdio: "inherit" });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(`check: ${what} ${done.status === 0 ? "ok" : "FAILED"} (${seconds} s)\n`);
  if (done.status !== 0) process.exit(1);
}
