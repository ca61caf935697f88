// Makes the reader ready to start; part of set-up and of `npm run build`. Without it everything works, and a command that reads starts slower.
import { prepareEngine } from "../src/host/prepare-engine.ts";

try {
  await prepareEngine();
} catch (error) {
  process.stderr.write(`parley: the reader could not be prepared and will start slower: ${String(error)}\n`);
}
