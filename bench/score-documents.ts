import type { Claim } from "../src/domain/claim.ts";

/** What of a gold claim this scorer looks at. */
export type GoldClaim = {
  readonly kind: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly document: { readonly name: string; readonly version: string | null } | null;
};

/**
 * How many mentions of texts were resolved to the right version, over gold claims whose text tells versions apart.
 *
 * Names of versions are free words, so each name the reader gives is first matched with the gold version it meets most often, one to
 * one; a mention is right when its pair says so. Gold claims without a candidate of at least half the words in common count as wrong.
 */
export function scoreDocuments(
  text: string,
  gold: readonly GoldClaim[],
  claims: readonly Claim[],
): { readonly right: number; readonly all: number } {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const wordsIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    tokens.filter((at) => at >= start && at < end);
  const pairs: { readonly wanted: string; readonly got: string | null }[] = [];
  for (const each of gold) {
    if (each.document === null || each.document.version === null) continue;
    const own = wordsIn(each.span);
    let best: Claim | null = null;
    let most = 0.5;
    for (const claim of claims) {
      if (claim.document === null) continue;
      const other = new Set(wordsIn(claim.span));
      const shared = own.filter((at) => other.has(at)).length;
      const overlap = (2 * shared) / (own.length + other.size) + (claim.kind === each.kind ? 0.01 : 0);
      if (overlap >= most) {
        most = overlap;
        best = claim;
      }
    }
    pairs.push({
      wanted: `${each.document.name}#${each.document.version}`,
      got: best?.document == null ? null : `${best.document.name}#${best.document.version ?? ""}`,
    });
  }
  const counts = new Map<string, number>();
  for (const { wanted, got } of pairs)
    if (got !== null) counts.set(`${wanted}\n${got}`, (counts.get(`${wanted}\n${got}`) ?? 0) + 1);
  const taken = new Set<string>();
  let right = 0;
  for (const [pair, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [wanted, got] = pair.split("\n");
    if (taken.has(`w${wanted}`) || taken.has(`g${got}`)) continue;
    taken.add(`w${wanted}`).add(`g${got}`);
    right += count;
  }
  return { right, all: pairs.length };
}
