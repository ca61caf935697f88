import type { ClaimKind } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import { sha256Hex } from "../../kit/sha256.ts";

/** The id of a claim: the same wherever the same rule finds the same kind of claim at the same place of the same text. */
export function claimId(sha256: string, kind: ClaimKind, { start, end }: Span, rule: string): string {
  return sha256Hex(JSON.stringify([sha256, kind, start, end, rule])).slice(0, 16);
}
