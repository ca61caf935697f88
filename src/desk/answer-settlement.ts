import { ParleyError } from "../domain/errors.ts";
import { readSettlementModel } from "../domain/settlement-model.ts";
import type { SettleAnswer } from "../settle/answer.ts";
import type { SettlePorts } from "../settle/large.ts";
import { settleByMarks, type MarksAnswer } from "../settle/marks.ts";
import { settle } from "../settle/settle.ts";

/** What a settlement model answers: by marks where nobody has numbers, by points where somebody does. */
export type SettlementAnswer =
  | { readonly kind: "marks"; readonly answer: MarksAnswer }
  | { readonly kind: "points"; readonly answer: SettleAnswer };

/** A model as parsed JSON, and the parties whose frontier is wanted (ids). */
export type SettlementRequest = { readonly model: unknown; readonly frontier: readonly string[] };

/** Answers settlement models somewhere that keeps the caller responsive, within a time limit. */
export type Settler = (request: SettlementRequest) => Promise<SettlementAnswer>;

/**
 * Answers a model, whichever kind it is of.
 *
 * @throws {ParleyError} `settlement-model` or `settlement-party`, naming what to correct
 */
export async function answerSettlement(
  { model: json, frontier }: SettlementRequest,
  ports: SettlePorts,
): Promise<SettlementAnswer> {
  const model = readSettlementModel(json);
  if (!model.parties.some(({ kind }) => kind === "numbers")) return { kind: "marks", answer: settleByMarks(model) };
  const unknown = frontier.find((party) => !model.parties.some(({ id }) => id === party));
  if (unknown !== undefined)
    throw new ParleyError("settlement-party", `The model has no party '${unknown}' to draw the frontier for.`);
  const answer = await settle(
    model,
    { frontier: frontier.length > 0, ...(frontier.length > 0 ? { parties: frontier } : {}) },
    ports,
  );
  return { kind: "points", answer };
}
