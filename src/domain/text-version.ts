import type { Anchor } from "./span.ts";
import type { VersionStatus } from "./version-report.ts";

/** A provision known from a report only: what it is said to say, and the sentence that says so. */
export type ReportedProvision = {
  readonly id: string;
  readonly text: string;
  /** `paraphrase`: the reporter's words; `quote`: the draft's own words as quoted. */
  readonly basis: "paraphrase" | "quote";
  readonly anchor: Anchor;
};

/**
 * One version of a negotiating text in its family tree. `parents` may be empty (a first draft), one, or two (two papers brought together).
 *
 * A version at hand has `text`; one that exists only as reports has `reported` instead.
 */
export type TextVersion = {
  readonly id: string;
  readonly parents: readonly string[];
  readonly status: VersionStatus;
} & (
  | { readonly text: string; readonly reported?: undefined }
  | { readonly text?: undefined; readonly reported: readonly ReportedProvision[] }
);
