import type { ProcessId } from "../domain/process.ts";
import type { VersionId } from "../domain/version-report.ts";
import {
  blameProvision,
  findEarlierWording,
  traceHistory,
  type BlamedWords,
  type EarlierWording,
  type HistoryEntry,
} from "../text/version-chain.ts";
import type { Desk } from "./desk.ts";
import { versionFamily } from "./version-family.ts";

/** Where a provision comes from: its forerunners, which words are how old, and where the wording stood before. */
export type ProvisionTrace = {
  readonly history: readonly HistoryEntry[];
  readonly words: readonly BlamedWords[];
  readonly earlierWording: readonly EarlierWording[];
};

/** Traces a provision through all declared versions of a process. @throws {ParleyError} `no-such-provision` */
export async function traceProvision(
  desk: Desk,
  process: ProcessId,
  version: VersionId,
  provision: string,
): Promise<ProvisionTrace> {
  const family = await versionFamily(desk, process);
  const history = traceHistory(family, version, provision);
  return {
    history,
    words: blameProvision(family, version, provision),
    earlierWording: findEarlierWording(
      history[0].text,
      family.versions.filter(({ id }) => id !== version),
    ),
  };
}
