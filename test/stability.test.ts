// `parley stability` from outside: what it prints where, and with which exit status.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";

const ROOT = path.dirname(import.meta.dirname);
const folder = mkdtempSync(path.join(os.tmpdir(), "parley-stability-"));
after(() => rmSync(folder, { recursive: true }));

function parley(...args: string[]) {
  const done = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", path.join(ROOT, "src/cli/main.ts"), ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status: done.status, out: done.stdout, talk: done.stderr };
}

describe("parley stability", () => {
  it("prints one JSON document with equilibria as positions from 1", () => {
    const { status, out, talk } = parley("stability", "fixtures/settling/well.gmcr", "--json");
    assert.deepEqual([status, talk], [0, ""]);
    const answer: unknown = JSON.parse(out);
    assert.deepEqual(answer, {
      equilibria: { nash: [3], gmr: [1, 3], smr: [1, 3], seq: [1, 3] },
      individual: {
        Upstream: { nash: [0, 1, 1], gmr: [1, 1, 1], smr: [1, 1, 1], seq: [1, 1, 1] },
        Downstream: { nash: [1, 0, 1], gmr: [1, 0, 1], smr: [1, 0, 1], seq: [1, 0, 1] },
      },
      states: ["NN", "YN", "YY"],
    });
  });
  it("adds the path that was asked for, or null", () => {
    const to = (from: string, state: string): unknown =>
      JSON.parse(parley("stability", "fixtures/settling/well.gmcr", "--from", from, "--to", state, "--json").out).path;
    assert.deepEqual(to("NN", "YY"), [
      { by: "Upstream", state: "YN" },
      { by: "Downstream", state: "YY" },
    ]);
    assert.equal(to("YN", "NN"), null);
  });
  it("prints a table for people, and who would leave together", () => {
    const { status, out } = parley("stability", "fixtures/settling/plan-conflict.json", "--coalitions");
    assert.equal(status, 0);
    assert.match(out, /^12 +YYYY +United States +all +all +all$/m);
    assert.match(out, /Ukraine and Russia: Nash NNNN NNNY/);
    assert.match(out, /it need not be fair, nor likely/);
  });
  it("exits 2 with one line on stderr and nothing on stdout when the input is at fault", () => {
    const bad = path.join(folder, "bad.json");
    writeFileSync(bad, `{"decisionMakers":["a"],"states":["x"],"payoffs":{"a":[1,2]},"reach":{"a":[[]]}}`);
    for (const [args, expected] of [
      [["stability", bad, "--json"], /payoffs of 'a' has 2 entries for 1 states/],
      [["stability", path.join(folder, "none.json")], /There is no file '.*none.json'/],
      [["stability", "fixtures/settling/well.gmcr", "--from", "NN"], /give --from STATE and --to STATE/],
      [["stability", "fixtures/settling/well.gmcr", "--from", "NN", "--to", "NY"], /no feasible state 'NY'/],
    ] as const) {
      const { status, out, talk } = parley(...args);
      assert.deepEqual([status, out], [2, ""]);
      assert.match(talk, expected);
      assert.equal(talk.trimEnd().split("\n").length, 1);
    }
  });
});
