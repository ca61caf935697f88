import { ParleyError } from "../domain/errors.ts";
import { parseSettlementModel, type SettlementModel } from "../domain/settlement-model.ts";
import { nearest } from "../kit/nearest.ts";
import type { SettleAnswer } from "../settle/answer.ts";
import { NOTIONS } from "../settle/notion.ts";
import type { SettlePorts } from "../settle/large.ts";
import { settle, type SettleRequest } from "../settle/settle.ts";

/** What a person asks of a settlement model, in the words of the command line and of the API. */
export type SettleQuestion = {
  /** Solution names and `why`; everything where left out. */
  readonly only?: readonly string[];
  readonly frontier?: boolean;
  /** Party ids the frontier is over. */
  readonly parties?: readonly string[];
};

/**
 * Settles a model given as the text of its file.
 *
 * @throws {ParleyError} `settlement-model`, `settlement-only` or `settlement-party`, naming what to correct
 */
export async function settleModel(
  text: string,
  question: SettleQuestion,
  ports: SettlePorts,
): Promise<{ readonly model: SettlementModel; readonly answer: SettleAnswer }> {
  const model = parseSettlementModel(text);
  return { model, answer: await settle(model, requestOf(question), ports) };
}

function requestOf(question: SettleQuestion): SettleRequest {
  const { only } = question;
  const known: readonly string[] = [...NOTIONS, "why"];
  for (const word of only ?? [])
    if (!known.includes(word)) {
      const near = nearest(word, known);
      throw new ParleyError(
        "settlement-only",
        `'${word}' is none of ${known.join(", ")}${near === null ? "" : `; did you mean '${near}'?`}`,
      );
    }
  return {
    frontier: question.frontier === true,
    ...(only === undefined
      ? {}
      : { notions: NOTIONS.filter((notion) => only.includes(notion)), why: only.includes("why") }),
    ...(question.parties === undefined ? {} : { parties: question.parties }),
  };
}
