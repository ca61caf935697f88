import type { ConflictModel } from "../domain/conflict-model.ts";
import { analyseCoalitions, type CoalitionStability } from "../settle/coalition-stability.ts";
import { analyseStability } from "../settle/stability.ts";
import type { StabilityAnswer } from "../settle/stability-answer.ts";
import { findPath, type PathStep } from "../settle/stability-path.ts";

/** What a person asks about a conflict: which states would last and, if both ends are named, how one leads to another. */
export type ConflictQuestion = {
  readonly model: ConflictModel;
  /** Names of two states; a path is sought from the first to the second. */
  readonly path: { readonly from: string; readonly to: string; readonly improvingOnly: boolean } | null;
  /** Whether to ask also what several could gain by moving together. */
  readonly coalitions: boolean;
};

/** Stable states and, where one was asked for, the path (null when no sequence of moves leads there). */
export type ConflictAnswer = {
  readonly stability: StabilityAnswer;
  readonly path?: readonly PathStep[] | null;
  readonly coalitions?: readonly CoalitionStability[];
};

/** Answers which states of a conflict are stable, for whom and by which notion, and how a state can come about. */
export function analyseConflict({ model, path, coalitions }: ConflictQuestion): ConflictAnswer {
  // What a person may have to correct comes first: it is then reported at once, however large the conflict.
  const steps = path === null ? null : findPath(model, path.from, path.to, path.improvingOnly);
  const together = coalitions ? analyseCoalitions(model) : null;
  return {
    stability: analyseStability(model),
    ...(path === null ? {} : { path: steps }),
    ...(together === null ? {} : { coalitions: together }),
  };
}
