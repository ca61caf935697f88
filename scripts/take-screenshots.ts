// Takes the README's pictures from the samples: PARLEY_CHROMIUM=/usr/bin/chromium node scripts/take-screenshots.ts
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { openSamples } from "../src/host/open-samples.ts";
import { settleAside } from "../src/host/settle-aside.ts";
import { ensureWebApp } from "../src/host/web-app.ts";
import { buildServer, listen } from "../src/server/server.ts";

const ROOT = path.dirname(import.meta.dirname);
const IMAGES = path.join(ROOT, "docs/images");

const executablePath = process.env["PARLEY_CHROMIUM"];
if (executablePath === undefined) {
  console.error("Set PARLEY_CHROMIUM to a Chromium to take the pictures with.");
  process.exit(2);
}
const records = mkdtempSync(path.join(os.tmpdir(), "parley-pictures-"));
const samples = await openSamples(path.join(records, "record"), records, (text) => console.error(text));
const server = await buildServer(
  { ...samples.desk, settler: settleAside },
  await ensureWebApp((text) => console.error(text)),
);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const address = await listen(server, 0);
  mkdirSync(IMAGES, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: "light" });
  // As of the last day of the sample, so that ages read the same whenever the picture is taken.
  await page.goto(`${address}/ukraine/positions?asof=2025-12-24`);
  await page.waitForSelector("table [data-cell^='russia/']");
  await page.evaluate(() => document.fonts.ready);
  await page.locator("table [data-cell^='russia/']").first().click();
  await page.waitForSelector("aside mark");
  const file = path.join(IMAGES, "positions.png");
  await page.screenshot({ path: file });
  console.error(`${path.relative(ROOT, file)}: ${Math.round(statSync(file).size / 1000)} kB`);
} finally {
  await browser.close();
  await server.close();
  await samples.close();
  rmSync(records, { recursive: true, force: true });
}
