import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { CHROMIUM, openBrowser } from "./open-browser.ts";
import { addressOf, freshFolder, ROOT, startParley } from "./run-parley.ts";

const REPORT = `Ferry talks edge on
2025-11-20

PORT ANSEL - Norlandia rejects any role for foreign observers in the strait, Premier Ilse Toll said on Wednesday. “We will not sign a text that keeps the toll,” she told reporters.

The Tern Brigade has not received the second draft, its spokesman Joren Vell said. Talks between Norlandia and the Tern Brigade are planned for Friday in Ostrel.
`;
const RUSSIAN = `Переговоры о пароме\n2025-11-20\n\nНорландия отвергает любую роль наблюдателей в проливе, сказала премьер Ильзе Толл в среду. Бригада Терн ещё не получила второй вариант текста, и переговоры продолжатся в пятницу в Остреле, как сообщили посредники, которые просили не называть их имён.`;

describe("the web app in a browser", { skip: CHROMIUM === null ? "no Chromium found" : false }, () => {
  let server: ChildProcess;
  let browser: Browser;
  let address = "";

  before(async () => {
    const home = freshFolder();
    server = startParley(["demo", "--port", "0", "--no-open", "--data", path.join(home, "record")], home);
    address = await addressOf(server);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.kill("SIGTERM");
  });

  const openPage = async (place: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1440, height: 900 },
      colorScheme: options.dark === true ? "dark" : "light",
    });
    await page.goto(`${address}${place}`);
    return page;
  };

  const ask = async <Answer>(place: string): Promise<Answer> =>
    (await (await fetch(`${address}/api/v1${place}`)).json()) as Answer;

  it("opens the sentence of every cell: the lit words are exactly the source's, and in view", async () => {
    const page = await openPage("/ukraine/positions");
    await page.waitForSelector("table [data-cell]");
    const texts = new Map<string, string>();
    for (const { id } of await ask<readonly { id: string }[]>("/processes/ukraine/sources"))
      texts.set(id, (await ask<{ text: string }>(`/processes/ukraine/sources/${id}`)).text);
    const claims = await ask<readonly { id: string; source: string }[]>("/processes/ukraine/claims");
    const cells = page.locator("table [data-cell]");
    const count = await cells.count();
    assert.ok(count >= 10, `only ${count} cells`);
    for (let i = 0; i < count; i++) {
      const cell = cells.nth(i);
      const claim = await cell.getAttribute("data-claim");
      await cell.click();
      const lit = page.locator(`aside mark[data-claim="${claim}"]`);
      await lit.waitFor({ state: "visible" });
      const shown = await lit.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return {
          start: Number(element.getAttribute("data-start")),
          end: Number(element.getAttribute("data-end")),
          text: element.textContent,
          inView: box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0,
        };
      });
      const text = texts.get(claims.find(({ id }) => id === claim)?.source ?? "");
      assert.equal(shown.text, text?.slice(shown.start, shown.end));
      assert.ok(shown.inView, `claim ${claim} is lit outside the window`);
    }
    await page.reload();
    await page.waitForSelector("aside mark");
    await page.keyboard.press("Escape");
    await page.waitForSelector("aside mark", { state: "detached" });
    await page.close();
  });

  it("walks the cells by keys, opens a sentence and the cell's history, and leads on from an empty cell", async () => {
    const page = await openPage("/ukraine/positions");
    await page.locator("table [data-at='0,0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const focused = page.locator("table [data-at='1,1']");
    assert.ok(await focused.evaluate((element) => element === document.activeElement));
    await page.keyboard.press("h");
    await page.waitForSelector("aside h2:has-text('History')");
    assert.match(page.url(), /hist=1/);
    await page.keyboard.press("Escape");
    await page.waitForSelector("aside", { state: "detached" });
    await page.locator("table button[aria-label='no accepted claim']").first().click();
    await page.waitForSelector("aside:has-text('No accepted claim')");
    await page.keyboard.press("[");
    await page.waitForSelector("text=/later changes? hidden/");
    await page.close();
  });

  it("settles what the record holds: a mark opens its claims, a pin is kept in the address", async () => {
    const page = await openPage("/ukraine/settle");
    await page.waitForSelector("table [data-basis]");
    await page.locator("table [data-basis]").first().click();
    await page.waitForSelector("aside mark");
    await page.locator("table button[aria-pressed]").first().click();
    await page.waitForURL(/at=/);
    await page.waitForSelector("table button[aria-pressed=true]");
    await page.setInputFiles("input[type=file]", path.join(ROOT, "fixtures/settling/plan-points.json"));
    await page.waitForSelector("main button:has-text('Most even gain')");
    assert.ok((await page.locator("figure circle").count()) > 4);
    await page.close();
  });

  it("takes a pasted report to its candidates, and a key's accept to a cell", async () => {
    const page = await openPage("/");
    await page.fill("#paste", REPORT);
    await page.click("text=Read it");
    await page.waitForURL(/\/process-\d+\/inbox/);
    const process = /\/(process-\d+)\//.exec(page.url())?.[1];
    await page.waitForSelector("section[aria-label=Candidate] blockquote");
    const { items } = await ask<{ items: readonly { kind: string; folded: string | null }[] }>(
      `/processes/${process}/inbox`,
    );
    assert.ok(
      items.some(({ kind }) => kind === "position"),
      "the reader proposes no position",
    );
    const shown = items.filter(({ folded }) => folded === null).length;
    const past = await openPage(`/${process}/inbox?asof=2025-11-21`);
    await past.waitForSelector("text=judging, filing and adding rest");
    await past.keyboard.press("y");
    assert.equal(await past.locator("main button:has-text('Accept')").count(), 0);
    await past.close();
    assert.match(
      await page.locator("section[aria-label=Queue] h2").innerText(),
      new RegExp(`^${items.length} candidates to judge, ${items.length - shown} of them folded$`),
    );
    // As fast as keys can come: each must meet its own candidate.
    for (let i = 0; i < shown; i++) await page.keyboard.press("y");
    await page.waitForSelector("h2:has-text('left, folded away')");
    const waitForAccepted = (wanted: number) =>
      page.waitForFunction(
        async ([place, count]) => {
          const claims: readonly { state: string }[] = await (await fetch(String(place))).json();
          return claims.filter(({ state }) => state === "accepted").length === count;
        },
        [`/api/v1/processes/${process}/claims`, wanted] as const,
      );
    await waitForAccepted(shown);
    // The roles that wait folded: with them, what a premier says counts for the country.
    const roles = items.filter(({ folded }) => folded === "role").length;
    assert.ok(roles > 0, "the report names nobody's office");
    await page.waitForSelector("text=counts for those they serve");
    await page.keyboard.press("A");
    await waitForAccepted(shown + roles);
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForSelector("table [data-cell^='norlandia/']");
    await page.close();
  });

  it("files chosen words as a claim in a language that the reader does not read", async () => {
    const page = await openPage("/");
    await page.fill("#paste", RUSSIAN);
    await page.click("text=Read it");
    await page.waitForURL(/\/library/);
    await page.waitForSelector("[data-from]");
    await page.evaluate(() => {
      const piece = document.querySelector("[data-from]")?.firstChild;
      if (piece === null || piece === undefined) throw new Error("no text");
      const at = (piece.textContent ?? "").indexOf("Норландия отвергает");
      const range = document.createRange();
      range.setStart(piece, at);
      range.setEnd(piece, at + "Норландия отвергает любую роль наблюдателей".length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.waitForSelector("text=File these words as a claim");
    await page.fill("input[list]", "Norlandia");
    await page.click("text=File the claim");
    await page.keyboard.press("Escape");
    const process = /\/(process-\d+)\//.exec(page.url())?.[1];
    await page.goto(`${address}/${process}/positions`);
    const cell = page.locator("table [data-cell^='norlandia/']");
    await cell.waitFor();
    await cell.click();
    assert.equal(await page.locator("aside mark").textContent(), "Норландия отвергает любую роль наблюдателей");
    await page.close();
  });

  it("shows an earlier moment as it was, from the address alone", async () => {
    const now: { cells: unknown[] } = await (await fetch(`${address}/api/v1/processes/ukraine/status`)).json();
    const then: { cells: unknown[]; asOf: string } = await (
      await fetch(`${address}/api/v1/processes/ukraine/status?asof=2025-11-20`)
    ).json();
    assert.ok(then.cells.length < now.cells.length);
    assert.equal(then.asOf, "2025-11-20T23:59:59.999Z");
    const page = await openPage("/ukraine/positions?asof=2025-11-20");
    await page.waitForSelector("text=As of 20 Nov 2025");
    await page.waitForSelector("table [data-cell]");
    assert.equal(await page.locator("table [data-cell]").count(), then.cells.length);
    await page.close();
  });

  it("has no accessibility fault on any screen, in light and dark, and fits a telephone", async () => {
    const axe = readFileSync(path.join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
    const check = async (place: string) => {
      const page = await openPage(place);
      await page.waitForSelector("main h2, main table, main form, main article, main svg, main [data-row]");
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // Only colours differ between the two.
        const faults: string[] = await page.evaluate(
          async (rules) => {
            const { axe: runner } = globalThis as unknown as {
              axe: {
                run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
              };
            };
            const options = { resultTypes: ["violations"], ...(rules === null ? {} : { runOnly: rules }) };
            return (await runner.run(options)).violations.map(
              ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
            );
          },
          colorScheme === "light" ? null : ["color-contrast"],
        );
        assert.deepEqual(faults, [], `${place} ${colorScheme}`);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, `${place} is too wide`);
      await page.close();
    };
    await Promise.all(
      [
        ["/", "/ukraine/positions", "/ukraine/inbox", "/ukraine/text", "/ukraine/actors", "/ukraine/nosuch"],
        [
          "/ukraine/timeline",
          "/ukraine/library",
          "/ukraine/settle",
          "/ukraine/today",
          "/ukraine/brief",
          "/ukraine/text?at=receipts",
          "/ukraine/text?at=terms",
          "/ukraine/positions?asof=2025-11-26&vs=2025-11-21",
        ],
      ].map(async (places) => {
        for (const place of places) await check(place);
      }),
    );
  });
});
