import type { ProcessId } from "../domain/process.ts";
import { triage } from "../read/assembly/triage.ts";
import type { Desk } from "./desk.ts";
import { listClaims } from "./list-claims.ts";
import { NOW, type AskedMoment } from "./review-book.ts";
import { showStatus } from "./show-status.ts";
import { triageCandidates, type TriagedCandidate } from "./triage-candidates.ts";

/** The candidates of a process as of a moment, in the order in which they are best judged. @throws {ParleyError} `no-such-process` */
export async function showInbox(
  desk: Desk,
  process: ProcessId,
  moment: AskedMoment = NOW,
): Promise<readonly TriagedCandidate[]> {
  const claims = await listClaims(desk, process, moment);
  const { cells } = await showStatus(desk, process, { ...moment, vs: null });
  const { repeats } = triage(
    claims.filter(({ state }) => state === "candidate"),
    claims.filter(({ state }) => state === "accepted"),
  );
  return triageCandidates(claims, cells, new Set(repeats.map(({ claim }) => claim.id)));
}
