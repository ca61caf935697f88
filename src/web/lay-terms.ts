import type { Modality } from "../domain/claim.ts";
import type { StateOfPlay, VersionEntry } from "../domain/state-of-play.ts";

/** One term as reported, in the source's words. */
export type ReportedTerm = { readonly text: string; readonly claims: readonly string[] };

/** What is reported of one version: its terms by what became of them, in the order of `TERM_STATES`. */
export type VersionTerms = {
  /** Null for terms of which nobody tells the version. */
  readonly version: VersionEntry | null;
  readonly groups: readonly { readonly modality: Modality; readonly terms: readonly ReportedTerm[] }[];
};

/** What a modality says of a term, from what stands in a text to what does not. */
export const TERM_STATES: readonly (readonly [Modality, string])[] = [
  ["asserted", "in it"],
  ["planned", "to go in"],
  ["possible", "left open"],
  ["sought", "asked for"],
  ["postponed", "put off"],
  ["cancelled", "taken out"],
  ["denied", "not in it"],
];

/** Lays reported terms out, a version after the other in the order of the record, terms of no told version last. Linear in terms. */
export function layTerms(play: StateOfPlay): readonly VersionTerms[] {
  const byVersion = Map.groupBy(play.provisions, ({ version }) => version);
  return [...play.versions, null].flatMap((version): readonly VersionTerms[] => {
    const terms = byVersion.get(version?.id ?? null);
    if (terms === undefined) return [];
    const byState = Map.groupBy(terms, ({ modality }) => modality);
    const groups = TERM_STATES.flatMap(([modality]) => {
      const found = byState.get(modality);
      return found === undefined ? [] : [{ modality, terms: sameWordsOnce(found) }];
    });
    return [{ version, groups }];
  });
}

/** Reports of one term in the same words are one line that opens them all. */
function sameWordsOnce(terms: readonly ReportedTerm[]): readonly ReportedTerm[] {
  return [...Map.groupBy(terms, ({ text }) => text)].map(([text, reports]) => ({
    text,
    claims: reports.flatMap(({ claims }) => claims),
  }));
}
