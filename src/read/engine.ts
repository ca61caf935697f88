// The reader as the host loads it: from these sources, or prepared from them beforehand (host/prepare-engine.ts).

import { allPatterns, packIndex, takeIndex, type PackedIndex } from "./frames/phrase-pattern.ts";
import { englishModel, takeModel } from "./model-tables.ts";
import type { Model } from "./tagger/model.ts";

export { refusedLanguage } from "./language/detect-language.ts";
export { readHead } from "./page/read-head.ts";
export { READER, read } from "./read.ts";

/** What the reader works out when it is first used, ready for use: plain values and typed arrays, which a structured clone carries whole. */
export type ReadyTables = { readonly model: Model; readonly patterns: PackedIndex };

/** What was worked out, or is now. */
export function readyTables(): ReadyTables {
  return { model: englishModel(), patterns: packIndex() };
}

/** Spares the reader the work, where its own `readyTables` are at hand; before anything is read. */
export function takeTables({ model, patterns }: ReadyTables): void {
  takeModel(model);
  // Of other sources, which declare other patterns: the reader works its own out.
  if (patterns.needs.length === allPatterns().length) takeIndex(patterns);
}
