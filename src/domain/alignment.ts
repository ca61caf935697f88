/** How a provision of one version corresponds to the next; what has no counterpart is removed or added. */
export const LINK_RELATIONS = ["same", "reworded", "split", "merged", "replaced"] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** The kinds of change negotiators look for first. */
export const CHANGE_KINDS = ["figure", "date", "negation", "modal", "name", "bracket", "cross-reference"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One named change inside a link; `from` or `to` is null where the thing came in or fell away. `name` covers parties, bodies and places. */
export type NamedChange = { readonly kind: ChangeKind; readonly from: string | null; readonly to: string | null };

/**
 * A correspondence between provisions of two versions. Ids stand in text order; split is 1:n, merged n:1, all others 1:1.
 *
 * A swap marks both links `moved` with one `movedGroup` and sides 1 and 2: either could be said to have jumped over the other.
 */
export type ProvisionLink = {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly relation: LinkRelation;
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly movedGroup?: string;
  readonly movedSide?: 1 | 2;
  /** 0 to 1: how sure the link is. */
  readonly score: number;
  /** Why it was made and what changed, in words a drafter understands. */
  readonly why: string;
  readonly changes: readonly NamedChange[];
  /** True where a person decided it. */
  readonly decided?: true;
};

/** A reference inside the text to another provision ("point 14") and what became of it between two versions. */
export type CrossReference = {
  /** The provision of the later version that holds the reference. */
  readonly in: string;
  readonly words: string;
  /** What it points to in the later version; null when there is no such provision. */
  readonly target: string | null;
  /** `follows` a renumbering, still `stands`, is `stale` (points where the old number now stands for something else), or is `broken`. */
  readonly state: "follows" | "stands" | "stale" | "broken";
  /** Where it should point if the earlier meaning is kept; null when unknown. */
  readonly expected: string | null;
};

/** Two versions point by point: every provision of A is in one link or in `removed`, every one of B in one link or in `added`. */
export type Alignment = {
  readonly links: readonly ProvisionLink[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly references: readonly CrossReference[];
};

/** One side of a person's decision: the id and the words it had then, so that it can be found again in another version. */
export type DecidedProvision = { readonly id: string; readonly text: string };

/**
 * A person's word on a correspondence, stronger than the engine's. Empty `a`: the provisions of `b` are added; empty `b`: removed.
 *
 * `relation` null leaves the naming (same, reworded, split, merged) to the engine.
 */
export type LinkDecision = {
  readonly a: readonly DecidedProvision[];
  readonly b: readonly DecidedProvision[];
  readonly relation: LinkRelation | null;
};
