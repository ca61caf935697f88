import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { copyPristineCluster } from "./pristine-cluster.ts";

const base = fs.mkdtempSync(path.join(os.tmpdir(), "parley-pristine-"));
after(() => fs.rmSync(base, { recursive: true, force: true }));

describe("copyPristineCluster", () => {
  const cache = path.join(base, "cache");
  const keptIn = () =>
    fs
      .readdirSync(cache)
      .filter((name) => /^cluster-[0-9a-f]{12}$/.test(name))
      .map((name) => path.join(cache, name));
  // stands for a database, which takes seconds to build
  const build = async (directory: string): Promise<void> => {
    fs.mkdirSync(path.join(directory, "global"), { recursive: true });
    fs.writeFileSync(path.join(directory, "PG_VERSION"), "18");
    fs.writeFileSync(path.join(directory, "global", "pg_control"), "control");
  };

  it("gives an empty record that opens, and keeps nothing but the one it copies from", async () => {
    const copy = path.join(base, "copy");
    assert.equal(await copyPristineCluster(copy, cache), true);
    const database = await PGlite.create({ fs: new NodeFS(copy) });
    const { rows } = await database.query<{ count: number }>("select count(*)::integer as count from entry");
    await database.close();
    assert.deepEqual(rows, [{ count: 0 }]);
    assert.equal(fs.readdirSync(cache).length, 2);
  });

  it("does without when the kept one is damaged, and makes it anew the next time", async () => {
    const [kept] = keptIn();
    fs.rmSync(path.join(kept, "global", "pg_control"));
    const copy = path.join(base, "from-damaged");
    assert.equal(await copyPristineCluster(copy, cache, build), false);
    assert.equal(fs.existsSync(copy), false);
    assert.deepEqual(keptIn(), []);
    assert.equal(await copyPristineCluster(copy, cache, build), true);
    assert.ok(fs.existsSync(path.join(copy, "global", "pg_control")));
  });

  it("takes no half-placed one for whole", async () => {
    const [kept] = keptIn();
    fs.rmSync(`${kept}.json`);
    fs.rmSync(path.join(kept, "PG_VERSION"));
    const copy = path.join(base, "from-half");
    assert.equal(await copyPristineCluster(copy, cache, build), true);
    assert.ok(fs.existsSync(path.join(copy, "PG_VERSION")));
  });

  it("does without where nothing can be kept", async () => {
    const file = path.join(base, "a-file");
    fs.writeFileSync(file, "");
    assert.equal(await copyPristineCluster(path.join(base, "none"), file), false);
    assert.equal(fs.existsSync(path.join(base, "none")), false);
  });
});
