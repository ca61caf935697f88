import type { FileClaimRequest, FiledClaim, REJECT_REASONS } from "../api/contract.ts";

/** What a judgement is filed with: the reason chosen, the comment written, both, or nothing. */
export function groundsOf(reason: string | null, comment: string | null): string | null {
  const said = [reason, comment?.trim()].filter((part) => part != null && part !== "");
  return said.length === 0 ? null : said.join(": ").slice(0, 500);
}

/** Why a candidate that was filed anew is rejected: by what the correction changed first. */
export function whatWasWrong(
  claim: Pick<FiledClaim, "span" | "actors" | "chain">,
  filed: Pick<FileClaimRequest, "start" | "end" | "actors" | "chain">,
): (typeof REJECT_REASONS)[number] {
  if (claim.span.start !== filed.start || claim.span.end !== filed.end) return "wrong span";
  const speakers = ({ actors, chain = [] }: Pick<FileClaimRequest, "actors" | "chain">) =>
    JSON.stringify([actors, chain]);
  return speakers(claim) === speakers(filed) ? "other" : "wrong speaker";
}
