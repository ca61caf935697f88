import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { readDocx } from "../src/word/read-docx.ts";
import { viewText } from "../src/word/word-views.ts";
import { CHROMIUM, openBrowser } from "./open-browser.ts";
import { addressOf, freshFolder, startParley } from "./run-parley.ts";

describe("the screens in a browser", { skip: CHROMIUM === null ? "no Chromium found" : false }, () => {
  let server: ChildProcess;
  let browser: Browser;
  let address = "";
  let home = "";

  before(async () => {
    home = freshFolder();
    server = startParley(["demo", "--port", "0", "--no-open", "--data", path.join(home, "record")], home);
    address = await addressOf(server);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.kill("SIGTERM");
  });

  const openPage = async (place: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    await page.goto(`${address}${place}`);
    return page;
  };

  it("shows conflicting receipts side by side, each on its own sentence", async () => {
    const page = await openPage("/ukraine/text");
    await page.click("text=Who holds which");
    await page.waitForURL(/at=receipts/);
    const conflict = page.locator("td [data-conflict]").first();
    await conflict.waitFor();
    assert.match(await conflict.innerText(), /says not received/);
    assert.match(await conflict.innerText(), /says received/);
    for (const word of ["says not received", "says received"]) {
      await conflict.locator(`button:has-text("${word}")`).click();
      await page.waitForSelector("aside mark");
      const lit = await page.locator("aside mark").first().innerText();
      assert.equal(/not (received|seen)/.test(lit), word === "says not received", `${word}: ${lit}`);
      await page.keyboard.press("Escape");
      await page.waitForSelector("aside mark", { state: "detached" });
    }
    await page.close();
  });

  it("fails loudly when an address pins a version that is not there, or a moment that cannot be read", async () => {
    const page = await openPage("/ukraine/text?at=V0..V99");
    assert.match(await page.locator("[role=alert]").innerText(), /V99/);
    assert.equal(await page.locator("[data-row]").count(), 0);
    await page.goto(`${address}/ukraine/positions?asof=garbage`);
    assert.match(await page.locator("main [role=alert]").innerText(), /asof=garbage/);
    assert.equal(await page.locator("main table").count(), 0);
    await page.click("nav >> text=Timeline");
    await page.waitForURL(/\/timeline\?asof=garbage/);
    await page.click("main [role=alert] >> text=Return to now");
    await page.waitForSelector("main svg[aria-label=Timeline]");
    assert.doesNotMatch(page.url(), /asof/);
    await page.goto(`${address}/ukraine/text?at=V1..V0`);
    await page.waitForSelector("[data-row='1']");
    await page.keyboard.press("n");
    await page.waitForSelector("[data-row='1'][aria-current=true]");
    await page.close();
  });

  it("opens the meetings behind an intersection, and the card of an actor", async () => {
    const page = await openPage("/ukraine/actors");
    await page.locator("section[aria-label='Actor'] h2").waitFor();
    await page.locator("table th[scope=row] button").first().click();
    await page.waitForURL(/at=/);
    const name = await page.locator("table th[scope=row] button").first().innerText();
    assert.equal(await page.locator("section[aria-label='Actor'] h2").innerText(), name);
    await page.locator("table th[scope=row] button").first().focus();
    await page.keyboard.press("ArrowRight");
    assert.ok(
      await page.evaluate(() => document.activeElement?.closest("td") !== null),
      "no arrow key walks the matrix",
    );
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside mark");
    await page.close();
  });

  it("brushes days on the timeline, and moves the now-line by keys", async () => {
    const page = await openPage("/ukraine/timeline");
    const chart = page.locator("main svg[aria-label=Timeline]");
    await chart.waitFor();
    const box = await chart.boundingBox();
    assert.ok(box);
    const y = box.y + box.height - 60;
    await page.mouse.move(box.x + 500, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 800, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/in=\d{4}-\d{2}-\d{2}\.\.\d{4}/);
    await page.keyboard.press("0");
    await page.waitForURL((url) => !url.search.includes("in="));
    await page.locator("[role=slider]").focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
    await page.waitForSelector("text=/As available .* later changes? hidden/");
    await page.locator("[data-mark]").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside mark");
    await page.close();
  });

  it("lets a brief leave only when every line cites a sentence", async () => {
    const page = await openPage("/ukraine/brief");
    await page.waitForSelector("[data-cite]");
    const claim = await page.locator("[data-cite]").first().getAttribute("data-cite");
    await page.locator("[data-cite]").first().click();
    await page.waitForSelector(`aside mark[data-claim="${claim}"]`);
    await page.keyboard.press("Escape");
    await page.locator("text=Write a line of your own").first().click();
    await page.keyboard.type("The text is not settled. /");
    await page.waitForSelector("[role=dialog] [cmdk-item]");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Your line");
    assert.ok(await page.locator("button:has-text('Save as HTML')").isDisabled());
    assert.ok((await page.locator("li[data-uncited]").count()) >= 1);
    await page.keyboard.type("/");
    await page.waitForSelector("[role=dialog] [cmdk-item]");
    await page.keyboard.type("draft");
    await page.keyboard.press("Enter");
    const bare = page.locator("text=Strike what cites nothing");
    if ((await bare.count()) > 0) await bare.click();
    await page.waitForSelector("text=This page may not leave yet", { state: "detached" });
    await page.fill("input[aria-label=Marking]", "tlp:amber");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.click("button:has-text('Save as HTML')")]);
    const html = readFileSync(await saved.path(), "utf8");
    assert.match(html, /The text is not settled\./);
    assert.match(html, /As known/);
    assert.equal(html.match(/tlp:amber/g)?.length, 2);
    assert.doesNotMatch(html, /<script/);
    const [word] = await Promise.all([page.waitForEvent("download"), page.click("button:has-text('Save as Word')")]);
    const text = viewText(readDocx(readFileSync(await word.path())), "final");
    assert.match(text, /The text is not settled\. \[1/);
    assert.equal(text.match(/TLP:AMBER/g)?.length, 2);
    await page.close();
  });

  it("refuses a Word file of a brief with a line that cites nothing, whoever asks", async () => {
    const line = { frame: "It will hold.", quote: null, numbers: [] };
    const parts = [{ kind: "lines", title: "Bottom line", lines: [line] }];
    const page = { title: "T", marking: null, asKnown: null, from: null, parts, sources: [], cited: [] };
    const answer = await fetch(`${address}/api/v1/processes/ukraine/brief-file`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(page),
    });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /“It will hold\.” cites no sentence/);
  });

  it("shows no line of a brief, and no count of changes, before it knows what they compare with", async () => {
    for (const [place, shown] of [
      ["/ukraine/brief", "[data-cite]"],
      ["/ukraine/today", "main h2"],
    ] as const) {
      const page = await browser.newPage();
      const status = page.waitForResponse(/\/status/);
      let isHeld = true;
      await page.route("**/moments*", async (route) => {
        await status;
        await sleep(300);
        isHeld = false;
        await route.continue();
      });
      await page.goto(`${address}${place}`);
      await page.locator(shown).first().waitFor();
      assert.equal(isHeld, false, `${place} shows ${shown} too early`);
      await page.close();
      // The moments are known at once, and the changes are what takes time.
      const other = await browser.newPage();
      let isCompared = false;
      await other.route(/status\?vs=/, async (route) => {
        await sleep(300);
        isCompared = true;
        await route.continue();
      });
      await other.goto(`${address}${place}`);
      await other.locator(shown).first().waitFor();
      assert.equal(isCompared, true, `${place} shows ${shown} before it has the changes`);
      await other.close();
    }
  });

  it("opens the source by Enter from the open cell, and leaves Enter to any other button", async () => {
    const page = await openPage("/ukraine/positions");
    const cells = page.locator("table [data-cell]");
    await cells.nth(0).waitFor();
    await cells.nth(0).click();
    await page.waitForSelector("aside mark");
    await cells.nth(1).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(`aside mark[data-claim="${await cells.nth(1).getAttribute("data-claim")}"]`);
    assert.match(page.url(), /\/positions/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/library\?/);
    await page.waitForSelector("article mark");
    await page.close();
  });

  it("opens a sentence by a link that ends in #ev=, from outside and inside", async () => {
    const claims = (await (await fetch(`${address}/api/v1/processes/ukraine/claims`)).json()) as readonly {
      id: string;
      state: string;
    }[];
    const [first, second] = claims.filter(({ state }) => state === "accepted").map(({ id }) => id);
    const page = await openPage(`/ukraine/timeline#ev=${first}`);
    await page.waitForSelector(`aside mark[data-claim="${first}"]`);
    await page.evaluate((id) => (location.hash = `#ev=${id}`), second);
    await page.waitForSelector(`aside mark[data-claim="${second}"]`);
    await page.close();
  });

  it("leads from an empty cell to the candidates that would fill it", async () => {
    const page = await openPage("/");
    await page.click("text=Try it with an invented report");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector("section[aria-label=Candidate] blockquote");
    const process = /\/(process-\d+)\//.exec(page.url())?.[1] ?? "";
    const { items } = (await (await fetch(`${address}/api/v1/processes/${process}/inbox`)).json()) as {
      items: readonly { id: string; party: string | null; issueId: string }[];
    };
    const gap = items.find(({ party }) => party !== null);
    assert.ok(gap, "no candidate says which cell it would fill");
    await page.goto(`${address}/${process}/positions?gap=${gap.party}/${gap.issueId}`);
    await page.locator("aside a:has-text('Judge it in the inbox')").first().click();
    await page.waitForURL(/\/inbox\?/);
    await page.close();
  });

  it("finds what is on record by Ctrl and K, and opens its sentence", async () => {
    const page = await openPage("/ukraine/timeline");
    await page.waitForSelector("main svg");
    await page.keyboard.press("Control+k");
    await page.waitForSelector("[role=dialog] input");
    await page.keyboard.type("russia basis");
    await page.waitForSelector("[role=dialog] [cmdk-item]:has-text('position')");
    await page.keyboard.press("Enter");
    await page.waitForSelector("aside mark");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/library\?/);
    await page.waitForSelector("article mark");
    await page.close();
  });

  it("corrects a candidate, comments, reaches for party and issue, and clears by the same key", async () => {
    const page = await openPage("/");
    await page.click("text=Try it with an invented report");
    const start = Date.now();
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector("section[aria-label=Candidate] blockquote");
    assert.ok(Date.now() - start < 2000, `first candidate after ${Date.now() - start} ms`);
    const process = /\/(process-\d+)\//.exec(page.url())?.[1] ?? "";
    const claims = async () =>
      (await (await fetch(`${address}/api/v1/processes/${process}/claims`)).json()) as readonly {
        id: string;
        state: string;
        rule: string;
        stance: string;
        chain: readonly unknown[];
      }[];
    for (const key of ["l", "p"]) {
      await page.keyboard.press(key);
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-key")), key);
      await page.keyboard.press("Escape");
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }
    await page.keyboard.press("e");
    await page.waitForSelector("h2:has-text('File it corrected')");
    await page.locator("form select").nth(1).selectOption("mixed");
    await page.click("button:has-text('File it corrected')");
    await page.waitForSelector("h2:has-text('File it corrected')", { state: "detached" });
    await page.waitForFunction(async (place) => {
      const all: readonly { state: string }[] = await (await fetch(place)).json();
      return all.some(({ state }) => state === "rejected") && all.some(({ state }) => state === "accepted");
    }, `/api/v1/processes/${process}/claims`);
    const filed = (await claims()).find(({ rule }) => rule === "by-hand");
    assert.equal(filed?.stance, "mixed");
    assert.ok((filed?.chain.length ?? 0) > 0, "the chain is carried over");
    // Comment, hold, go back to it, and clear by the same key.
    await page.keyboard.press("c");
    await page.keyboard.type("ask the chair");
    await page.keyboard.press("Enter");
    await page.keyboard.press("h");
    await page.waitForFunction(async (place) => {
      const all: readonly { state: string }[] = await (await fetch(place)).json();
      return all.some(({ state }) => state === "held");
    }, `/api/v1/processes/${process}/claims`);
    const held = (await claims()).find(({ state }) => state === "held")?.id ?? "";
    const evidence: readonly { judgement: { reason: string } | null }[] = await (
      await fetch(`${address}/api/v1/processes/${process}/evidence?claims=${held}`)
    ).json();
    assert.equal(evidence[0]?.judgement?.reason, "ask the chair");
    await page.locator(`section[aria-label=Source] [data-claim="${held}"]`).first().click();
    await page.waitForSelector("section[aria-label=Candidate] span:text-is('held')");
    await page.keyboard.press("h");
    await page.waitForFunction(async (place) => {
      const all: readonly { state: string }[] = await (await fetch(place)).json();
      return all.every(({ state }) => state !== "held");
    }, `/api/v1/processes/${process}/claims`);
    await page.close();
  });

  it("corrects a speaker by keys alone, and takes the whole correction back", async () => {
    const page = await openPage("/");
    await page.click("text=Try it with an invented report");
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector("section[aria-label=Candidate] blockquote");
    const process = /\/(process-\d+)\//.exec(page.url())?.[1] ?? "";
    type Listed = {
      readonly id: string;
      readonly state: string;
      readonly rule: string;
      readonly quote: string;
      readonly actors: readonly string[];
      readonly chain: readonly (readonly string[])[];
      readonly modality: string;
      readonly time: { readonly iso: string } | null;
    };
    const place = `/api/v1/processes/${process}/claims`;
    const claims = async () => (await (await fetch(`${address}${place}`)).json()) as readonly Listed[];
    const wrong = (await claims()).find(({ actors, chain }) => chain.at(-1)?.join() === actors.join());
    assert.ok(wrong, "nobody speaks for himself in the report");
    await page.goto(`${address}/${process}/inbox?at=${wrong.id}`);
    await page.waitForSelector("section[aria-label=Candidate] blockquote");
    const hand = () => page.evaluate(() => document.activeElement?.closest("label, section")?.textContent ?? "");
    await page.keyboard.press("e");
    assert.match(await hand(), /^Kind/);
    await page.keyboard.press("Escape");
    await page.waitForSelector("form", { state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Candidate");
    await page.keyboard.press("e");
    const words = page.locator("form blockquote");
    await page.keyboard.press("Alt+ArrowRight");
    assert.ok(((await words.textContent()) ?? "").length > wrong.quote.length);
    await page.keyboard.press("Alt+ArrowLeft");
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.keyboard.press("Alt+Shift+ArrowLeft");
    assert.equal(await words.textContent(), wrong.quote);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.match(await hand(), /^Whose/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Nobody’s Envoy");
    assert.match(await page.inputValue("form input[name=chain]"), /Nobody’s Envoy$/);
    await page.selectOption("form select[name=modality]", "sought");
    await page.fill("form input[name=when]", "2025-11");
    await page.keyboard.press("Enter");
    await page.waitForSelector("form", { state: "detached" });
    const filed = (await claims()).find(({ rule }) => rule === "by-hand");
    assert.deepEqual(
      [filed?.actors, filed?.chain.at(-1), filed?.modality, filed?.time?.iso],
      [["Nobody’s Envoy"], ["Nobody’s Envoy"], "sought", "2025-11"],
    );
    await page.keyboard.press("u");
    await page.waitForFunction(
      async ([where, id]) => {
        const all: readonly { id: string; state: string; rule: string }[] = await (await fetch(String(where))).json();
        return (
          all.every(({ rule }) => rule !== "by-hand") && all.find((claim) => claim.id === id)?.state === "candidate"
        );
      },
      [place, wrong.id] as const,
    );
    await page.waitForSelector("section[aria-label=Queue] [aria-current=true]");
    await page.waitForURL(new RegExp(wrong.id));
    await page.close();
  });

  it("shows in a past inbox, gap and library what was on record then, and nothing later", async () => {
    const ask = async (place: string, body: unknown): Promise<void> => {
      const answer = await fetch(`${address}/api/v1${place}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      assert.ok(answer.ok, await answer.text());
    };
    await ask("/processes", { name: "strait", title: "The strait" });
    for (const [published, text] of [
      ["2025-11-20", "Norlandia rejects foreign observers in the strait, Premier Ilse Toll said on Wednesday."],
      ["2025-12-04", "Norlandia supports a ceasefire at sea, Premier Ilse Toll said on Thursday."],
    ])
      await ask("/processes/strait/sources", { text, published });
    const page = await openPage("/strait/inbox?asof=2025-11-26");
    const queue = page.locator("section[aria-label=Queue]");
    await queue.locator("button:has-text('observers')").first().waitFor();
    assert.equal(await queue.locator("button:has-text('ceasefire')").count(), 0);
    assert.equal(await page.locator("text=select words to file").count(), 0);
    await page.waitForSelector("[role=status]:has-text('no later change')");
    await page.locator("button:has-text('Return to now')").first().click();
    await queue.locator("button:has-text('ceasefire')").first().click();
    await page.waitForSelector("section[aria-label=Candidate] blockquote:has-text('ceasefire')");
    // Back in the past, what was picked is not on record yet.
    await page.click("button:has-text('As of now')");
    await page.fill("#asof-date", "2025-11-26");
    await page.waitForSelector("section[aria-label=Candidate] blockquote:has-text('observers')");
    const { items } = (await (await fetch(`${address}/api/v1/processes/strait/inbox`)).json()) as {
      items: readonly { party: string | null; issueId: string; quote: string }[];
    };
    const later = items.find(({ party, quote }) => party !== null && quote.includes("ceasefire"));
    assert.ok(later);
    await page.goto(`${address}/strait/positions?asof=2025-11-26&gap=${later.party}/${later.issueId}`);
    await page.waitForSelector("aside:has-text('No candidate')");
    await page.goto(`${address}/strait/library?asof=2025-11-26`);
    await page.waitForSelector("section[aria-label=Sources]:has-text('1 source · 1 known only later')");
    await page.close();
  });

  it("shows the queue and every screen's name on a telephone", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(address);
    await page.click("text=Try it with an invented report");
    await page.click("text=Read it");
    await page.waitForSelector("section[aria-label=Candidate] blockquote");
    const words = page.locator("section[aria-label=Candidate] blockquote");
    const first = await words.innerText();
    await page.click("section[aria-label=Queue] button:has-text('Queue')");
    const lines = page.locator("section[aria-label=Queue] li button");
    await lines.nth(1).waitFor();
    const box = await lines.nth(1).boundingBox();
    assert.ok(box !== null && box.y + box.height < 844 - 60, "the queue begins below the window");
    await lines.nth(1).click();
    await lines.nth(1).waitFor({ state: "detached" });
    assert.notEqual(await words.innerText(), first);
    await page.click("button[aria-label='Previous candidate']");
    await page.waitForFunction(
      (text) => document.querySelector("section[aria-label=Candidate] blockquote")?.textContent === text,
      first,
    );
    for (const link of await page.locator("nav a").all()) {
      const place = await link.boundingBox();
      assert.ok(place !== null && place.x >= 0 && place.x + place.width <= 390, await link.innerText());
      assert.ok(place.width >= 40 && place.height >= 40, `${await link.innerText()} is too small for a finger`);
    }
    await page.close();
  });
});
