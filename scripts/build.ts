// `npm run build`: builds the web app into dist/app and prepares the reader. The server does the first by itself when the app is missing or older
// than its source, set-up the second.
import path from "node:path";
import { build } from "vite";

await build({ configFile: path.join(path.dirname(import.meta.dirname), "src/web/vite.config.ts"), logLevel: "warn" });
await import("./prepare-reader.ts");
