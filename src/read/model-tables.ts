import packed from "./tables/english.json" with { type: "json" };
import { unpackModel, type Model, type PackedModel } from "./tagger/model.ts";

let model: Model | undefined;

/** The trained English tables, unpacked on first use (tens of milliseconds) and kept: they never change. */
export function englishModel(): Model {
  return (model ??= unpackModel(packed as unknown as PackedModel));
}

/** Takes them unpacked already, so that nothing has to be. */
export function takeModel(unpacked: Model): void {
  model = unpacked;
}
