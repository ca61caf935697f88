// Plants a forbidden import of each kind and expects the compiler or the linter to refuse it. Part of `npm run check`.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);
const SRC = path.join(ROOT, "src");
const folders = readdirSync(SRC).sort();
const PURE = ["kit", "domain", "read", "text", "settle", "access", "record", "desk"];

type Planted = { folder: string; what: string; code: string };
const planted: Planted[] = [];

for (const folder of folders) {
  const config: { references: { path: string }[] } = JSON.parse(
    readFileSync(path.join(SRC, folder, "tsconfig.json"), "utf8"),
  );
  const allowed = config.references.map((reference) => path.basename(reference.path));
  for (const other of folders)
    if (other !== folder && !allowed.includes(other))
      planted.push({ folder, what: `import of ${other}`, code: `import "../${other}/planted-target.ts";` });
}
for (const folder of PURE) {
  planted.push({ folder, what: "a node module", code: `import "node:fs";` });
  planted.push({ folder, what: "a package", code: `import "zod";` });
  planted.push({ folder, what: "the clock", code: `export const now = new Date();` });
  planted.push({ folder, what: "randomness", code: `export const chance = Math.random();` });
}

let missed = 0;
const file = (folder: string) => path.join(SRC, folder, "planted-by-check-walls.ts");
const byFolder = new Map<string, Planted[]>();
for (const plant of planted) byFolder.set(plant.folder, [...(byFolder.get(plant.folder) ?? []), plant]);
try {
  // One file per folder holds all that is forbidden there; every line must be reported.
  for (const [folder, plants] of byFolder)
    writeFileSync(file(folder), `${plants.map((plant) => plant.code).join("\n")}\n`);
  const lint = spawnSync(
    path.join(ROOT, "node_modules/.bin/oxlint"),
    ["--quiet", "-f", "unix", ...[...byFolder.keys()].map(file)],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  for (const [folder, plants] of byFolder)
    plants.forEach((plant, index) => {
      if (!lint.stdout.includes(`src/${folder}/planted-by-check-walls.ts:${index + 1}:`)) {
        missed += 1;
        console.error(`check-walls: ${plant.what} in src/${folder} is not refused`);
      }
    });
} finally {
  for (const folder of byFolder.keys()) rmSync(file(folder), { force: true });
}
// The compiler's own wall, on one arrow: an import against it is TS6307 or an unresolved reference.
const against = path.join(SRC, "domain", "planted-by-check-walls.ts");
try {
  writeFileSync(
    against,
    `import { ParleyError } from "../record/planted-target.ts";\nexport const planted = ParleyError;\n`,
  );
  const tsc = spawnSync(path.join(ROOT, "node_modules/.bin/tsc"), ["--build", path.join(SRC, "domain")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (tsc.status === 0) {
    missed += 1;
    console.error("check-walls: tsc accepts an import of record in src/domain");
  }
} finally {
  rmSync(against, { force: true });
}
console.error(`check-walls: ${planted.length + 1} forbidden imports planted, ${missed} not refused`);
process.exit(missed === 0 ? 0 : 1);
