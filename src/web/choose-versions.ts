import type { VersionEntry } from "../domain/state-of-play.ts";

/** What the Text screen shows: receipts, reported terms, or two versions side by side, named by the address or chosen because it names none. */
export type TextView =
  | { readonly kind: "receipts" }
  | { readonly kind: "terms" }
  | { readonly kind: "compare"; readonly from: string; readonly to: string }
  /** The address pins versions that are not here to compare; no neighbour takes their place. */
  | { readonly kind: "missing"; readonly missing: readonly string[] };

/** The address's value for the grid of receipts. */
export const RECEIPTS = "receipts";

/** The address's value for what is reported to stand in each version. */
export const TERMS = "terms";

/** Versions whose words the record holds, so that they can be compared; of one that is only quoted from it holds no text. */
export function comparable(versions: readonly VersionEntry[]): readonly VersionEntry[] {
  return versions.filter(({ status }) => status === "full");
}

/**
 * Reads what the address selects. An address that names a pair shows exactly that pair or says what is missing; one that names nothing compares the
 * first two versions with text, and shows the receipts where there are no two.
 */
export function chooseVersions(selected: string | null, versions: readonly VersionEntry[]): TextView {
  const withText = comparable(versions);
  if (selected === RECEIPTS) return { kind: "receipts" };
  if (selected === TERMS) return { kind: "terms" };
  if (selected === null || !selected.includes("..")) {
    const [from, to] = withText;
    return from === undefined || to === undefined
      ? { kind: "receipts" }
      : { kind: "compare", from: from.id, to: to.id };
  }
  const [from, to] = selected.split("..");
  const missing = [...new Set([from, to])].filter((id) => !withText.some((version) => version.id === id));
  return missing.length > 0 ? { kind: "missing", missing } : { kind: "compare", from, to };
}
