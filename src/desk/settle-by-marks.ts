import type { SettlementModel } from "../domain/settlement-model.ts";
import { settleByMarks, type MarksAnswer } from "../settle/marks.ts";

/** What a model known by marks alone answers: what is possible, and what stands in the way. */
export type { MarksAnswer } from "../settle/marks.ts";

/** Answers a model in which nobody has numbers. */
export function answerMarks(model: SettlementModel): MarksAnswer {
  return settleByMarks(model);
}
