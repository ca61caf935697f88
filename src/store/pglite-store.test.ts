import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { describeRecordStore } from "../record/record-suite.test.ts";
import { openRecord } from "./open-record.ts";

const base = fs.mkdtempSync(path.join(os.tmpdir(), "parley-store-"));
after(() => fs.rmSync(base, { recursive: true, force: true }));

let stores = 0;
const template = path.join(base, "template");
describeRecordStore("PGlite", async (clock) => {
  // building a database takes seconds; each store of the suite starts from a copy of one empty record
  if (!fs.existsSync(template)) await (await openRecord({ dir: template }, clock)).close();
  const dir = path.join(base, String(++stores));
  fs.cpSync(template, dir, { recursive: true });
  return openRecord({ dir }, clock);
});
