import type { Claim } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Decision } from "../domain/judgement.ts";
import type { ProcessId } from "../domain/process.ts";
import { maySee } from "../access/may-see.ts";
import type { Entry, EntryContent, EntryId, NewEntry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";

/** A decision as the caller hears of it, once it is durable. */
export type Judged = { readonly entry: EntryId; readonly claim: string; readonly decision: Decision };

/** A decision on one claim. */
export type Verdict = { readonly claim: string; readonly decision: Decision; readonly reason: string | null };

/**
 * Files a person's decisions on claims, all or none. Judging again replaces the earlier word; the earlier one stays in the record.
 *
 * @throws {ParleyError} `no-such-claim` names the first claim that is not there, and nothing is filed
 */
export async function judgeClaims(
  desk: Desk,
  process: ProcessId,
  verdicts: readonly Verdict[],
): Promise<readonly Judged[]> {
  const claims = claimsIn(desk, await desk.entriesOf(process));
  const additions = verdicts.map(({ claim, decision, reason }): NewEntry => {
    const found = claims.get(claim);
    if (found === undefined) throw noSuchClaim(process, claim);
    const { compartment } = found;
    return { author: desk.viewer.name, compartment, content: { kind: "judgement", claim, decision, reason } };
  });
  if (additions.length === 0) return [];
  const entries = await desk.store.append(process, additions);
  return verdicts.map(({ claim, decision }, i) => ({ entry: entries[i].id, claim, decision }));
}

/**
 * Takes back the last decision on each claim, all or none, so that it is as it was before; the decision stays in the record. A claim filed by hand was
 * accepted by its filing: where nobody judged it since, the filing is taken back, with what was said since on the row and column it belongs to.
 *
 * @throws {ParleyError} `no-such-claim`, or `nothing-to-withdraw` when nobody has judged one of them
 */
export async function withdrawJudgements(
  desk: Desk,
  process: ProcessId,
  claims: readonly string[],
): Promise<readonly EntryId[]> {
  const held = await requireClaims(desk, process, claims);
  const standing = withoutRetracted(await desk.entriesOf(process));
  const additions = claims.flatMap((claim, i): readonly NewEntry[] => {
    const last = standing.findLastIndex(({ content }) => decidesOn(content, claim));
    if (last < 0)
      throw new ParleyError(
        "nothing-to-withdraw",
        `Nobody has judged claim ${claim} yet, so there is nothing to take back.`,
      );
    const assignments =
      standing[last].content.kind === "claim-filed"
        ? standing.slice(last).filter(({ content }) => content.kind === "claim-assigned" && content.claim === claim)
        : [];
    const { compartment } = held[i];
    return [standing[last], ...assignments].map(({ id }) => ({
      author: desk.viewer.name,
      compartment,
      content: { kind: "retracted", entry: id, reason: null },
    }));
  });
  if (additions.length === 0) return [];
  return (await desk.store.append(process, additions)).map(({ id }) => id);
}

function decidesOn(content: EntryContent, claim: string): boolean {
  return (
    (content.kind === "judgement" && content.claim === claim) ||
    (content.kind === "claim-filed" && content.claim.id === claim)
  );
}

function withoutRetracted(entries: readonly Entry[]): readonly Entry[] {
  const retracted = new Set(entries.flatMap(({ content }) => (content.kind === "retracted" ? [content.entry] : [])));
  return retracted.size === 0 ? entries : entries.filter(({ id }) => !retracted.has(id));
}

function noSuchClaim(process: ProcessId, claim: string): ParleyError {
  return new ParleyError(
    "no-such-claim",
    `Process '${process}' has no claim '${claim}'. 'parley claims ${process}' lists its claims.`,
  );
}

/** A claim as it stands in the record, and where it is held. */
type HeldClaim = { readonly claim: Claim; readonly compartment: string };

/**
 * The claims of those ids, each in its last form.
 *
 * @throws {ParleyError} `no-such-claim` names the first that is not there
 */
export async function requireClaims(
  desk: Desk,
  process: ProcessId,
  ids: readonly string[],
): Promise<readonly HeldClaim[]> {
  const claims = claimsIn(desk, await desk.entriesOf(process));
  return ids.map((id) => {
    const found = claims.get(id);
    if (found === undefined) throw noSuchClaim(process, id);
    return found;
  });
}

function claimsIn(desk: Desk, entries: readonly Entry[]): ReadonlyMap<string, HeldClaim> {
  const held = new Map<string, HeldClaim>();
  for (const { content, compartment } of withoutRetracted(entries)) {
    if (!maySee(desk.viewer, compartment)) continue;
    if (content.kind === "candidates-read")
      for (const claim of content.claims) held.set(claim.id, { claim, compartment });
    if (content.kind === "claim-filed") held.set(content.claim.id, { claim: content.claim, compartment });
  }
  return held;
}
