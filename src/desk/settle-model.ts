import { ParleyError } from "../domain/errors.ts";
import { isMarksOnly, type SettlementModel } from "../domain/settlement-model.ts";
import { nearest } from "../kit/nearest.ts";
import type { SettleAnswer } from "../settle/answer.ts";
import type { SettlePorts } from "../settle/large.ts";
import { settleByMarks, type MarksAnswer } from "../settle/marks.ts";
import { NOTIONS } from "../settle/notion.ts";
import { withWeights } from "../settle/weights.ts";
import { settle, type SettleRequest } from "../settle/settle.ts";

export type { Concession, SettleAnswer, Solution } from "../settle/answer.ts";

/** What a person asks of a settlement model, in the words of the command line and of the API. */
export type SettleQuestion = {
  /** Solution names and `why`; everything where left out. */
  readonly only?: readonly string[];
  readonly frontier?: boolean;
  /** Party ids the frontier is over. */
  readonly parties?: readonly string[];
  /** Weights by party id, as decimal text, in place of those of the model. */
  readonly weights?: Readonly<Record<string, string>>;
};

/** The answer to a model with numbers, or to one in which every party is known by marks alone. */
export type Settled =
  | { readonly kind: "numbers"; readonly answer: SettleAnswer }
  | { readonly kind: "marks"; readonly answer: MarksAnswer };

/**
 * Settles a model: with numbers by search and proof, by marks alone as far as marks go.
 *
 * @throws {ParleyError} `settlement-only`, `settlement-party`, `settlement-weights` or `settlement-magnitude`, naming what to correct
 */
export async function settleModel(
  model: SettlementModel,
  question: SettleQuestion,
  ports: SettlePorts,
): Promise<Settled> {
  const request = requestOf(question);
  if (isMarksOnly(model)) return { kind: "marks", answer: settleByMarks(withWeights(model, question.weights ?? {})) };
  return { kind: "numbers", answer: await settle(model, request, ports) };
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
    ...(question.weights === undefined ? {} : { weights: question.weights }),
  };
}
