import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, it } from "node:test";
import type { StateOfPlay } from "../src/domain/state-of-play.ts";
import { cliReference } from "../src/cli/reference.ts";
import { freshFolder, ROOT, runParley, startParley } from "./run-parley.ts";

const REPORT = `Ferry talks edge on
2025-11-20

PORT ANSEL - Norlandia rejects any role for foreign observers in the strait, Premier Ilse Toll said on Wednesday. “We will not sign a text that keeps the toll,” she told reporters.

The Tern Brigade has not received the second draft, its spokesman Joren Vell said. Talks between Norlandia and the Tern Brigade are planned for Friday in Ostrel.
`;

describe("parley demo", () => {
  const home = freshFolder();
  const demo = (...args: string[]): StateOfPlay => {
    const done = runParley(["demo", "--once", "--json", ...args], { home });
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout);
  };
  const answers = new Map<string, StateOfPlay>();
  const onDay = (day: string): StateOfPlay => {
    const answer = answers.get(day) ?? demo("--as-of", day);
    answers.set(day, answer);
    return answer;
  };

  it("prints a state of play whose every cell has its words, source, since when and on whose word", () => {
    const play = onDay("2025-12-24");
    assert.equal(play.process.id, "ukraine");
    assert.ok(play.cells.length >= 10, `only ${play.cells.length} cells`);
    for (const cell of play.cells) {
      assert.ok(cell.quote.length > 0 && cell.source.length > 0 && cell.claims.length > 0);
      assert.ok(cell.since !== null, `${cell.party}/${cell.issue} has no since`);
    }
    assert.ok(play.cells.some(({ on }) => on !== null));
  });

  it("answers differently as of 20 November, 26 November and 24 December 2025", () => {
    const cells = ["2025-11-20", "2025-11-26", "2025-12-24"].map((day) => JSON.stringify(onDay(day).cells));
    assert.equal(new Set(cells).size, 3);
  });

  it("shows people a table that says on whose word", () => {
    const done = runParley(["demo", "--once"], { home });
    assert.equal(done.status, 0, done.stderr);
    assert.match(done.stdout, /Who stands where/);
  });
});

describe("a record from the command line", () => {
  const folder = freshFolder();
  const data = path.join(folder, "record");
  const report = path.join(folder, "report.txt");
  const parley = (...args: string[]) => runParley([...args, "--data", data]);
  const json = <T>(...args: string[]): T => {
    const done = parley(...args, "--json");
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout);
  };

  before(() => {
    writeFileSync(report, REPORT);
    assert.equal(parley("new", "ferry", "--title", "The ferry talks").status, 0);
  });

  let source = "";

  it("goes from a report to a cell that quotes it, and verifies", () => {
    const added = json<{
      sources: { id: string }[];
      claims: { id: string; quote: string; span: { start: number; end: number } }[];
    }>("add", "ferry", report);
    assert.ok(added.claims.length > 2);
    source = added.sources[0].id;
    for (const { quote, span } of added.claims) assert.equal(quote, REPORT.slice(span.start, span.end));
    parley("judge", "ferry", "--all", "accept");
    const play = json<StateOfPlay>("status", "ferry");
    assert.ok(play.cells.some(({ party, stance }) => party === "norlandia" && stance === "opposes"));
    for (const { quote, span } of play.cells) assert.equal(quote, REPORT.slice(span.start, span.end));
    assert.match(parley("verify", "ferry").stdout, /^\d+ entries, 0 faults\n$/);
  });

  it("knows nothing on the day before the report came out, and tells what changed since", () => {
    const play = json<StateOfPlay>("status", "ferry", "--as-of", "2025-11-19", "--vs", "2025-11-18");
    assert.deepEqual([play.cells, play.changes], [[], []]);
    const changes = json<StateOfPlay>("status", "ferry", "--vs", "2025-11-19").changes ?? [];
    assert.ok(changes.some(({ before, after }) => before === null && after?.includes("observers")));
  });

  it("says in our file's view that nothing was filed then", () => {
    assert.equal(json<StateOfPlay>("status", "ferry", "--view", "filed", "--as-of", "2025-12-01").counts.sources, 0);
  });

  it("takes a by-hand claim with exact words", () => {
    const start = REPORT.indexOf("Talks between");
    const filed = json<{ quote: string; chain: string[][] }>(
      "claim",
      "ferry",
      source,
      String(start),
      String(start + 13),
      "--kind",
      "meeting",
      "--actor",
      "Norlandia",
      "--said-by",
      "anonymous: a diplomat",
      "--said-by",
      "Norlandia",
    );
    assert.equal(filed.quote, "Talks between");
    assert.deepEqual(filed.chain, [["anonymous: a diplomat"], ["Norlandia"]]);
  });

  it("files a receipt as known from a day on, and refuses one of a version that is not there", () => {
    json("version", "ferry", "d2", "--title", "Second draft", "--known-at", "2025-11-20");
    json("custody", "ferry", "d2", "norlandia", "gave", "--when", "2025-11-19", "--known-at", "2025-11-20");
    const held = json<StateOfPlay>("status", "ferry", "--as-of", "2025-11-20").custody;
    assert.ok(
      held.some(({ version, party, when }) => version === "d2" && party === "norlandia" && when === "2025-11-19"),
    );
    const done = parley("custody", "ferry", "d9", "norlandia", "gave");
    assert.deepEqual([done.status, done.stdout], [2, ""]);
    assert.match(done.stderr, /no version 'd9'; did you mean 'd2'\?/);
  });

  it("reviews in the terminal", () => {
    const other = path.join(folder, "other.txt");
    writeFileSync(other, REPORT.replace("2025-11-20", "2025-11-21").replace("any role", "every role"));
    parley("add", "ferry", other);
    const done = runParley(["review", "ferry", "--data", data], { input: "y\nn\nh\nq\n" });
    assert.equal(done.status, 0, done.stderr);
    assert.match(done.stdout, /3 judged/);
    const states = json<{ claims: { state: string }[] }>("claims", "ferry").claims.map(({ state }) => state);
    assert.ok(states.includes("rejected") && states.includes("held"));
  });

  it("exports and imports the whole record, byte for byte", () => {
    const file = path.join(folder, "ferry.ndjson");
    const elsewhere = path.join(folder, "elsewhere");
    assert.equal(parley("export", "ferry", "--out", file).status, 0);
    assert.equal(runParley(["import", file, "--data", elsewhere]).status, 0);
    const again = path.join(folder, "again.ndjson");
    assert.equal(runParley(["export", "ferry", "--out", again, "--data", elsewhere]).status, 0);
    assert.equal(readFileSync(again, "utf8"), readFileSync(file, "utf8"));
  });

  it("imports from standard input, with a byte order mark too", () => {
    const exported = path.join(folder, "piped.ndjson");
    assert.equal(parley("export", "ferry", "--out", exported).status, 0);
    const done = runParley(["import", "-", "--data", path.join(folder, "piped")], {
      input: `\ufeff${readFileSync(exported, "utf8")}`,
    });
    assert.deepEqual([done.status, done.stdout], [0, "Imported 'ferry'\n"], done.stderr);
  });

  it("refuses a second process on the same record with one clear line", async () => {
    const server = startParley(["serve", "--port", "0", "--data", data]);
    await new Promise<void>((resolve) => server.stdout?.once("data", () => resolve()));
    const second = parley("status", "ferry");
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    assert.equal(second.status, 2);
    assert.equal(second.stdout, "");
    assert.equal(second.stderr.trim().split("\n").length, 1);
    assert.match(second.stderr, /http:\/\/127\.0\.0\.1:\d+/);
    assert.equal(parley("status", "ferry").status, 0);
  });

  it("lets commands started at once take their turns", async () => {
    const reports = [1, 2, 3].map((number) => {
      const file = path.join(folder, `turn-${number}.txt`);
      writeFileSync(file, REPORT.replace("any role", `role ${number}`));
      return file;
    });
    const ended = reports.map(
      (file) =>
        new Promise((resolve) =>
          startParley(["add", "ferry", file, "--data", data]).once("exit", (code) => resolve(code)),
        ),
    );
    assert.deepEqual(await Promise.all(ended), [0, 0, 0]);
  });
});

describe("a redline from the command line", () => {
  const folder = freshFolder();
  const [a, b, out] = ["a.txt", "b.txt", "out.docx"].map((name) => path.join(folder, name));
  const redline = (to: string, ...args: string[]): { changes: number } => {
    const done = runParley(["redline", a, b, "--out", to, "--json", ...args]);
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout);
  };
  const revisions = (): readonly { date: string }[] =>
    JSON.parse(runParley(["revisions", out, "--json"]).stdout).revisions;
  before(() => {
    writeFileSync(a, "Draft\n\n1. The ferry runs daily.\n2. The toll is 5.\n3. Guards stay.\n4. Words go.\n");
    writeFileSync(
      b,
      "Draft\n\n1. The ferry runs weekly.\n2. The toll is 7.\n\n3. Signals are shared.\n4. Observers come.\n",
    );
  });

  it("counts the changes that its Word file lists, in every form", () => {
    const { changes } = redline(out);
    assert.ok(changes > 0);
    assert.equal(changes, revisions().length);
    for (const form of ["out.html", "out.txt"]) assert.equal(redline(path.join(folder, form)).changes, changes);
  });

  it("bears the day of the call, or the date that is given", () => {
    const days = [new Date(), new Date(Date.now() + 60_000)].map((date) => date.toISOString().slice(0, 10));
    redline(out);
    for (const { date } of revisions()) assert.ok(days.includes(date.slice(0, 10)), date);
    redline(out, "--date", "2026-03-01");
    for (const { date } of revisions()) assert.equal(date, "2026-03-01T00:00:00Z");
  });
});

describe("a model", () => {
  const folder = freshFolder();
  const models = path.join(ROOT, "fixtures/settling");

  for (const [command, name] of [
    ["settle", "plan-points.json"],
    ["settle", "plan-marks.json"],
    ["stability", "plan-conflict.json"],
    ["stability", "well.gmcr"],
  ])
    it(`${name} may begin with a byte order mark`, () => {
      const [plain, marked] = [path.join(models, name), path.join(folder, name)];
      writeFileSync(marked, `\ufeff${readFileSync(plain, "utf8")}`);
      const [expected, answer] = [plain, marked].map((file) => runParley([command, file, "--json"]));
      assert.equal(answer.status, 0, answer.stderr);
      assert.equal(answer.stdout, expected.stdout);
    });

  it("is read from standard input where - is given", () => {
    for (const [command, name] of [
      ["settle", "plan-points.json"],
      ["stability", "plan-conflict.json"],
    ]) {
      const input = readFileSync(path.join(models, name), "utf8");
      const answer = runParley([command, "-", "--json"], { input });
      assert.equal(answer.status, 0, answer.stderr);
      assert.equal(answer.stdout, runParley([command, path.join(models, name), "--json"]).stdout);
    }
  });
});

describe("docs/reference/cli.md", () => {
  it("is what the commands themselves say (else run scripts/make-cli-reference.ts)", async () => {
    assert.equal(readFileSync(path.join(ROOT, "docs/reference/cli.md"), "utf8"), await cliReference());
  });
});
