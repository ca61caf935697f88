import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, it } from "node:test";
import { freshFolder, runParley } from "./run-parley.ts";

describe("bad input", () => {
  const folder = freshFolder();
  const data = path.join(folder, "record");
  const file = (name: string, content: string | Buffer) => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };
  before(() => {
    mkdirSync(folder, { recursive: true });
    assert.equal(runParley(["new", "talks", "--data", data]).status, 0);
  });
  const russian = "Норландия отвергает любую роль наблюдателей в проливе, сказала премьер в среду. ".repeat(6);

  const cases: readonly (readonly [what: string, args: () => readonly string[], says: RegExp])[] = [
    ["an unknown command", () => ["stauts"], /status/],
    ["an unknown option", () => ["status", "talks", "--asof", "2025-11-20"], /--asof.*See 'parley status --help'/],
    ["help on an unknown command", () => ["help", "stauts"], /did you mean 'status'/],
    ["a word that every object knows", () => ["toString"], /no command 'toString'/],
    ["an unknown option of no command", () => ["--bogus"], /'--bogus'\. See 'parley --help'/],
    ["a missing argument", () => ["add", "talks"], /'files'\. See 'parley add --help'/],
    ["a missing option", () => ["claim", "talks", "x", "1", "2"], /--kind.*See 'parley claim --help'/],
    ["one argument too many", () => ["status", "talks", "more"], /See 'parley status --help'/],
    [
      "a view that there is none",
      () => ["status", "talks", "--view", "future"],
      /hindsight.*See 'parley status --help'/,
    ],
    ["a model that is not there", () => ["settle", path.join(folder, "gone.json")], /gone\.json/],
    ["a conflict that is not there", () => ["stability", path.join(folder, "gone.json")], /gone\.json/],
    ["a record that is not there", () => ["import", path.join(folder, "gone.ndjson"), "--data", data], /gone\.ndjson/],
    ["an unknown process", () => ["status", "ferry", "--data", data], /ferry/],
    ["an unknown file", () => ["add", "talks", path.join(folder, "nowhere.txt"), "--data", data], /nowhere\.txt/],
    ["an empty file", () => ["add", "talks", file("empty.txt", ""), "--data", data], /empty/],
    [
      "a binary file",
      () => ["add", "talks", file("noise.txt", Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 7, 200])), "--data", data],
      /noise\.txt/,
    ],
    ["reading a text in another language", () => ["read", file("other.txt", russian), "--json"], /Russian/],
    [
      "reading a text that memory does not hold",
      () => ["read", file("endless.txt", "Norlandia agreed. ".repeat(2_500_000)), "--json"],
      /endless\.txt has 45\.0 million characters.*Split it/,
    ],
    ["a malformed date", () => ["status", "talks", "--as-of", "2025-02-30", "--data", data], /2025-02-30/],
    [
      "a claim that does not exist",
      () => ["judge", "talks", "0123456789abcdef", "accept", "--data", data],
      /0123456789abcdef/,
    ],
    ["a decision that does not exist", () => ["judge", "talks", "0123456789abcdef", "maybe", "--data", data], /maybe/],
    ["a process that is already there", () => ["new", "talks", "--data", data], /talks/],
    ["a record where the system takes no folder", () => ["new", "talks", "--data", "/proc/nope"], /\/proc\/nope/],
    [
      "readings where the system takes no folder",
      () => ["read", file("plain.txt", "Norlandia agreed."), "--out", "/proc/nope"],
      /\/proc\/nope/,
    ],
    ["a name that is none", () => ["new", "Talks!", "--data", data], /Talks!/],
    [
      "a date of publication that does not exist",
      () => ["version", "talks", "V0", "--title", "T", "--published", "2025-02-30", "--data", data],
      /2025-02-30/,
    ],
    [
      "a revision date that does not exist",
      () => ["redline", "a.txt", "b.txt", "--out", "c.docx", "--date", "2025-02-30"],
      /2025-02-30/,
    ],
    [
      "an export into no folder",
      () => ["export", "talks", "--out", path.join(folder, "no", "x.ndjson"), "--data", data],
      /x\.ndjson/,
    ],
    [
      "reading with a process that is not there",
      () => ["read", file("plain.txt", "Norlandia agreed."), "--process", "ferry", "--data", data],
      /ferry/,
    ],
    ["no command", () => [], /parley --help/],
    [
      "a date in a report's second line that does not exist",
      () => ["read", file("badday.txt", "T\n2025-02-30\n\nNorlandia agreed.\n"), "--json"],
      /2025-02-30/,
    ],
    [
      "actors and texts that are none",
      () => [
        "read",
        file("plain.txt", "Norlandia agreed."),
        "--actors",
        file("actors.json", '{"actors":[{"name":"N","type":"state","aliases":[1]}],"texts":[1]}'),
      ],
      /actors\.json/,
    ],
    [
      "reading on a database",
      () => ["read", file("plain.txt", "Norlandia agreed."), "--database", "postgres://localhost/x"],
      /PostgreSQL/,
    ],
    ["a database", () => ["status", "talks", "--database", "postgres://localhost/x"], /PostgreSQL/],
    ["a file that was not exported", () => ["import", file("junk.ndjson", "{}\n"), "--data", data], /parley export/],
  ];
  for (const [what, args, says] of cases)
    it(`${what} ends with status 2 and one line on standard error`, () => {
      const done = runParley(args());
      assert.equal(done.status, 2, done.stderr);
      assert.equal(done.stdout, "");
      assert.match(done.stderr, says);
      assert.equal(done.stderr.trim().split("\n").length, 1, done.stderr);
    });

  it("leaves no record behind where there was none", () => {
    const nowhere = path.join(folder, "nowhere");
    assert.equal(runParley(["status", "talks", "--data", nowhere]).status, 2);
    assert.equal(runParley(["new", "Talks!", "--data", nowhere]).status, 2);
    assert.equal(existsSync(nowhere), false);
  });

  it("stores a text in another language all the same, and says so", () => {
    const done = runParley(["add", "talks", file("russian.txt", russian), "--data", data, "--json"]);
    assert.equal(done.status, 0, done.stderr);
    assert.match(done.stderr, /Russian/);
    assert.equal(JSON.parse(done.stdout).sources.length, 1);
  });
});
