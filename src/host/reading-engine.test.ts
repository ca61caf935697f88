import assert from "node:assert/strict";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { read } from "../read/read.ts";
import { prepareEngine } from "./prepare-engine.ts";
import { type Made, preparedEngine } from "./reading-engine.ts";
import { SAMPLES } from "./samples-folder.ts";

test("the prepared reader reads as its sources do, and serves until one of them changes", async (t) => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "parley-prepared-"));
  t.after(() => rmSync(scratch, { recursive: true }));
  const folder = path.join(scratch, "reader");
  assert.equal(preparedEngine(folder), null);
  await prepareEngine(folder);
  const prepared = preparedEngine(folder);
  assert.notEqual(prepared, null);
  for (const file of globSync("*/sources/*.txt", { cwd: SAMPLES })) {
    const text = readFileSync(path.join(SAMPLES, file), "utf8");
    assert.deepEqual(prepared?.read(text), read(text));
  }

  const made = path.join(folder, "made.json");
  const { node, from } = JSON.parse(readFileSync(made, "utf8")) as Made;
  const files = from.map(([file]) => file);
  for (const part of ["read/read.ts", "read/tables/english.json", "domain/person-name.ts"])
    assert.ok(
      files.some((file) => file.endsWith(`/src/${part}`)),
      part,
    );
  writeFileSync(made, JSON.stringify({ node, from: from.map(([file, changed, size]) => [file, changed + 1, size]) }));
  assert.equal(preparedEngine(folder), null);
  writeFileSync(made, JSON.stringify({ node: "v0.0.0", from }));
  assert.equal(preparedEngine(folder), null);
  writeFileSync(made, JSON.stringify({ node, from }));
  writeFileSync(path.join(folder, "reader.tables"), "");
  assert.equal(preparedEngine(folder), null);
});
