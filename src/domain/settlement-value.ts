/** A number of points that may be known only as a range, in millionths; exact numbers have `low === high`. */
export type PointRange = { readonly low: bigint; readonly high: bigint };

/** Why a value, reservation or rule stands in the model: accepted claims of the record, or an analyst's own assessment. */
export type Basis =
  | { readonly claims: readonly string[] }
  | { readonly assessment: string; readonly author: string | null };
