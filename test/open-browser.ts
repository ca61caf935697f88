import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

/** The Chromium under test, or null where there is none; tests then say that they were left out. */
export const CHROMIUM = process.env["PARLEY_CHROMIUM"] ?? null;

/** Starts the system's Chromium without a window and without a network of its own. */
export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error("no Chromium");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disk-cache-dir=${mkdtempSync(path.join(os.tmpdir(), "parley-chromium-"))}`,
    ],
  });
}
