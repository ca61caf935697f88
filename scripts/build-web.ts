// `npm run build`: builds the web app into dist/app. The server does the same by itself when the app is missing or older than its source.
import path from "node:path";
import { build } from "vite";

await build({ configFile: path.join(path.dirname(import.meta.dirname), "src/web/vite.config.ts"), logLevel: "warn" });
