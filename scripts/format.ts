// `npm run format`: writes the house format over all source.
import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.dirname(import.meta.dirname);
const done = spawnSync(path.join(ROOT, "node_modules/.bin/oxfmt"), ["--write", "src", "test", "bench", "scripts"], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exit(done.status ?? 1);
