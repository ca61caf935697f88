import type { Draft } from "./draft.ts";

/** Signs between a reported clause and a quotation that ends it: at most a comma or colon. */
const WIDEST_GAP = 2;

/**
 * Lets a reported clause hold the quotation that its own last words bring in: in 'X said the envoy had told them, “We are done.”' all
 * of it is what X said.
 *
 * The parse was cut before the quotation, so the clause ended there. Changes the contents of the drafts in place.
 */
export function takeInQuotations(drafts: readonly Draft[]): void {
  const quoting = drafts.filter(({ construction }) => construction === "quote-after-cue");
  if (quoting.length === 0) return;
  const reports = drafts
    .filter(({ construction, cueToken, content }) => construction === "clause" && content[0].from > cueToken)
    .sort((a, b) => a.cueToken - b.cueToken);
  let next = 0;
  for (const { cueToken, content } of [...quoting].sort((a, b) => a.cueToken - b.cueToken)) {
    const [quoted] = content;
    while (next < reports.length && reports[next].cueToken < cueToken) next++;
    // The nearest reports before the inner cue are those that can hold it.
    for (let k = next - 1; k >= 0 && next - k < 5; k--) {
      const report = reports[k];
      const last = report.content.length - 1;
      const range = report.content[last];
      const isOpen = range.from <= cueToken && range.to >= cueToken && quoted.from - range.to <= WIDEST_GAP;
      if (isOpen && quoted.from > range.to) report.content[last] = { from: range.from, to: quoted.to };
    }
  }
}
