import type { ConflictModel } from "../domain/conflict-model.ts";
import { analyseStability, type StabilityAnswer } from "../settle/stability.ts";
import { findPath, type PathStep } from "../settle/stability-path.ts";

/** What a person asks about a conflict: which states would last and, if both ends are named, how one leads to another. */
export type ConflictQuestion = {
  readonly model: ConflictModel;
  /** Names of two states; a path is sought from the first to the second. */
  readonly path: { readonly from: string; readonly to: string; readonly improvingOnly: boolean } | null;
};

/** Stable states and, where one was asked for, the path (null when no sequence of moves leads there). */
export type ConflictAnswer = { readonly stability: StabilityAnswer; readonly path?: readonly PathStep[] | null };

/** Answers which states of a conflict are stable, for whom and by which notion, and how a state can come about. */
export function analyseConflict({ model, path }: ConflictQuestion): ConflictAnswer {
  // The path first: an unknown state is then reported at once, however large the conflict.
  const steps = path === null ? null : findPath(model, path.from, path.to, path.improvingOnly);
  const stability = analyseStability(model);
  return path === null ? { stability } : { stability, path: steps };
}
