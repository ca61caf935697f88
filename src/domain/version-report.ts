import type { LinkDecision } from "./alignment.ts";
import type { ActorName } from "./claim.ts";
import type { SourceId } from "./source.ts";
import type { Span } from "./span.ts";

/** A version's name within its process. */
export type VersionId = string;

/** How much of a version is known: only that it is said to exist … its whole text. */
export const VERSION_STATUSES = ["rumoured", "described", "excerpted", "full"] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** What happened to a version on a date. */
export const VERSION_DATE_KINDS = [
  "drafted",
  "handed-over",
  "received",
  "revised",
  "leaked",
  "published",
  "signed",
] as const;
export type VersionDateKind = (typeof VERSION_DATE_KINDS)[number];

/** A dated event in a version's life. */
export type VersionDate = { readonly kind: VersionDateKind; readonly edtf: string };

/** A version of a negotiating text as a person declares it; it may exist only as reports. */
export type VersionDeclaration = {
  readonly id: VersionId;
  /** Which text it is a version of ("the 28-point plan"). */
  readonly text: string;
  readonly title: string;
  /** What it grew out of; two where drafts were merged. */
  readonly parents: readonly VersionId[];
  /** Who wrote it, as reported. */
  readonly authors: readonly ActorName[];
  readonly dates: readonly VersionDate[];
  readonly status: VersionStatus;
  /** Words by which reports mean this version ("leaked draft", "19-point version"). */
  readonly words: readonly string[];
};

/** Where a provision stands in its version. */
export const PROVISION_STATES = ["agreed", "bracketed", "reserved", "deleted", "placeholder"] as const;
export type ProvisionState = (typeof PROVISION_STATES)[number];

/** A provision of a stored version text; `span` points into that source. */
export type VersionProvision = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly span: Span;
  readonly state: ProvisionState;
};

/** A version's text as stored: which source holds it and the provisions found in it. */
export type VersionText = {
  readonly version: VersionId;
  readonly source: SourceId;
  readonly provisions: readonly VersionProvision[];
};

/** A person's word on a correspondence between two versions of the record; later ones on the same provisions replace earlier ones. */
export type FiledLinkDecision = LinkDecision & { readonly from: VersionId; readonly to: VersionId };
