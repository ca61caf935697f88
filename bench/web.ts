import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { openDesk } from "../src/host/open-desk.ts";
import { settleAside } from "../src/host/settle-aside.ts";
import { ensureWebApp } from "../src/host/web-app.ts";
import { buildServer, listen } from "../src/server/server.ts";
import { fillRecord } from "./fill-record.ts";
import type { BenchRow, Measure } from "./row.ts";

const CLAIMS = 10_000;
const CLICKS = 60;

/** The web app on a record of 10,000 claims: how long from a cell's click to its sentence lit on screen, and how long screens take. */
export const measure: Measure = async () => {
  const executablePath = process.env["PARLEY_CHROMIUM"];
  if (executablePath === undefined)
    return [
      {
        engine: "web",
        what: "cell click to lit sentence, p95",
        figure: null,
        unit: "ms",
        note: "set PARLEY_CHROMIUM to a browser",
      },
    ];
  const dir = mkdtempSync(path.join(os.tmpdir(), "parley-bench-web-"));
  const open = await openDesk({ dir });
  try {
    await fillRecord(open.desk, "straits", { claims: CLAIMS, parties: 30, accepted: 0.8 });
    const server = await buildServer({ ...open.desk, settler: settleAside }, await ensureWebApp(() => undefined));
    const address = await listen(server, 0);
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const rows: BenchRow[] = [];
      for (const [screen, ready] of [
        ["positions", "table [data-cell]"],
        ["inbox", "section[aria-label=Candidate] blockquote"],
        ["timeline", "main svg"],
      ] as const) {
        await page.goto(`${address}/straits/${screen}`);
        await page.waitForSelector(ready);
        const start = performance.now();
        await page.reload();
        await page.waitForSelector(ready);
        rows.push({
          engine: "web",
          what: `${screen} on screen after a reload, ${CLAIMS} claims`,
          figure: performance.now() - start,
          unit: "ms",
        });
      }
      await page.goto(`${address}/straits/positions`);
      await page.waitForSelector("table [data-cell]");
      const times = await clickTimes(page);
      return [
        {
          engine: "web",
          what: `cell click to lit sentence, p95 of ${times.length}, ${CLAIMS} claims`,
          figure: times[Math.floor(times.length * 0.95)],
          unit: "ms",
          bar: "< 150 ms",
          note: `median ${times[Math.floor(times.length / 2)].toFixed(0)} ms`,
        },
        ...rows,
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    await open.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

/** Clicks cells spread over what is drawn, each from a rest, and times inside the page until the words are lit; sorted. */
function clickTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (clicks) => {
    const rest = (millis: number) => new Promise((done) => setTimeout(done, millis));
    const times: number[] = [];
    for (let i = 0; i < clicks; i++) {
      const cells = [...document.querySelectorAll<HTMLElement>("table [data-cell]")];
      const cell = cells[(i * 37) % cells.length];
      const claim = cell.dataset["claim"];
      const start = performance.now();
      cell.click();
      while (document.querySelector(`aside mark[data-claim="${claim}"]`) === null)
        await new Promise((done) => requestAnimationFrame(done));
      times.push(performance.now() - start);
      await rest(60);
    }
    return times.sort((a, b) => a - b);
  }, CLICKS);
}
