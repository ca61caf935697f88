import type { PartyId } from "./party.ts";
import type { VersionId } from "./version-report.ts";

/** What is said of a party and a version; `leaked` is passing it to the press. */
export const CUSTODY_STATES = ["gave", "received", "confirms", "denies", "leaked"] as const;
export type CustodyState = (typeof CUSTODY_STATES)[number];

/** Who gave, received, confirms or denies having which version, as filed by a person. Conflicting reports stand side by side. */
export type CustodyFiling = {
  readonly version: VersionId;
  readonly party: PartyId;
  readonly state: CustodyState;
  readonly counterpart: PartyId | null;
  /** EDTF, null when nobody says. */
  readonly when: string | null;
};
