import type { SettlementModel } from "../domain/settlement-model.ts";
import { settlementModelJson } from "../domain/settlement-writer.ts";
import { draftModel, type DraftInput } from "../settle/draft-model.ts";
import { settleByMarks, type MarksAnswer } from "../settle/marks.ts";

/** What a model known by marks alone answers: what is possible, and what stands in the way. */
export type { MarksAnswer } from "../settle/marks.ts";

/** Answers a model in which nobody has numbers. */
export function answerMarks(model: SettlementModel): MarksAnswer {
  return settleByMarks(model);
}

/** Drafts a model from the record's positions, as a model and as the JSON of its file. */
export function draftSettlement(input: DraftInput): {
  readonly model: SettlementModel;
  readonly json: Readonly<Record<string, unknown>>;
} {
  const model = draftModel(input);
  return { model, json: settlementModelJson(model) };
}
