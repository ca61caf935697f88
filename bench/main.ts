// `npm run bench`: one table of each engine's speed, scale and scores beside a baseline measured in the same run.
// `-- --json` for machines, `-- --long` for the long counts, `-- --only read,text` for some engines. Never gates on time.
import { existsSync } from "node:fs";
import path from "node:path";
import type { BenchRow, Measure } from "./row.ts";

const ROOT = path.dirname(import.meta.dirname);
const args = process.argv.slice(2);
const shared = path.join(ROOT, "../shared");
const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "").split(",") : null;

const MEASURES: Readonly<Record<string, () => Promise<{ readonly measure: Measure }>>> = {
  settle: () => import("./settle.ts"),
  stability: () => import("./stability.ts"),
  record: async () => await import("./record.ts"),
  "read-claims": () => import("./read-claims.ts"),
  "read-times": () => import("./read-times.ts"),
  marks: () => import("./marks.ts"),
  word: () => import("./word.ts"),
  text: () => import("./text.ts"),
  web: () => import("./web.ts"),
  "read-attributions": () => import("./read-attributions.ts"),
  "read-start": () => import("./read-start.ts"),
};

const rows: BenchRow[] = [];
for (const [name, load] of Object.entries(MEASURES)) {
  // "read" asks for all that begin so, "read-start" for that one.
  if (only !== null && !only.some((asked) => name === asked || name.startsWith(`${asked}-`))) continue;
  process.stderr.write(`bench: ${name} …\n`);
  rows.push(
    ...(await (await load()).measure({ long: args.includes("--long"), shared: existsSync(shared) ? shared : null })),
  );
}

if (args.includes("--json")) console.log(JSON.stringify({ rows }, null, 1));
else {
  const show = (n: number) => (Math.abs(n) >= 100 ? n.toFixed(0) : Math.abs(n) >= 1 ? n.toFixed(2) : n.toFixed(4));
  const table = rows.map((row) => [
    row.engine,
    row.what,
    row.figure === null ? "absent" : `${show(row.figure)} ${row.unit}`,
    row.bar ?? "",
    row.baseline ? `${show(row.baseline.figure)} ${row.unit} (${row.baseline.what})` : "",
    row.note ?? "",
  ]);
  const head = ["engine", "what", "figure", "bar", "baseline", "note"];
  const widths = head.map((title, i) => Math.max(title.length, ...table.map((cells) => cells[i].length)));
  for (const cells of [head, ...table])
    console.log(
      cells
        .map((cell, i) => cell.padEnd(widths[i]))
        .join("  ")
        .trimEnd(),
    );
}
