import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { readWithEngine } from "../host/reader.ts";
import { means, type SampleManifest } from "./load-sample.ts";

const SAMPLES = path.resolve(import.meta.dirname, "../../samples");

describe("the samples", () => {
  for (const file of globSync("*/process.json", { cwd: SAMPLES })) {
    const folder = path.join(SAMPLES, path.dirname(file));
    const manifest: SampleManifest = JSON.parse(readFileSync(path.join(SAMPLES, file), "utf8"));
    const textOf = (source: string) => readFileSync(path.join(folder, source), "utf8");

    it(`${manifest.name} says of every source what it is based on, and that the words are not the publisher's`, () => {
      assert.ok(manifest.sources.length > 0);
      for (const source of manifest.sources) {
        assert.match(source.note, /restated for this sample, not the publisher's words/);
        assert.ok(source.basedOn.length > 0);
        assert.match(textOf(source.file), /\S/);
      }
    });

    it(`${manifest.name} files by hand only words that stand in their source`, () => {
      for (const { source, quote } of manifest.claims) assert.ok(textOf(source).includes(quote), quote);
    });

    it(`${manifest.name} puts no quotation of ours in anybody's mouth`, () => {
      for (const source of manifest.sources.filter(({ file }) => /\/s\d/.test(file)))
        assert.doesNotMatch(textOf(source.file), /[“”"]/, source.file);
    });

    it(`${manifest.name} records no assignment that no candidate answers to`, async () => {
      for (const recorded of manifest.assigned) {
        const text = textOf(recorded.source);
        const answer = await readWithEngine({ text, title: null, published: null, context: { actors: [], texts: [] } });
        assert.equal(answer.kind, "read");
        const claims = answer.kind === "read" ? answer.reading.claims : [];
        assert.ok(
          claims.some((claim) => means(recorded, recorded.source, claim)),
          recorded.quote,
        );
      }
    });
  }
});
