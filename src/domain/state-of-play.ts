import type { ActorName, AttributionChain, CasualtyFigure, IssueCategory, Modality, Stance } from "./claim.ts";
import type { CustodyState } from "./custody.ts";
import type { Issue, IssueId } from "./issue.ts";
import type { Moment } from "./moment.ts";
import type { Party, PartyId } from "./party.ts";
import type { Process } from "./process.ts";
import type { SourceId } from "./source.ts";
import type { Span } from "./span.ts";
import type { VersionDate, VersionId, VersionStatus } from "./version-report.ts";

/**
 * Which clock "as of" goes by: as available then (what could be known, the default), as in our file then (what we had recorded),
 * with hindsight (what had been said or done by then, with all we know now).
 */
export const VIEWS = ["available", "filed", "hindsight"] as const;
export type View = (typeof VIEWS)[number];

/** On whose word a position rests, highest first. */
export const AUTHORITIES = ["principal", "spokesperson", "quoted-by-other", "unnamed-official", "narrator"] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Ids of the accepted claims something rests on, oldest first; each opens its sentence. */
export type ClaimIds = readonly string[];

/** One party's stand on one issue. Its words are a verbatim piece of one source, never a paraphrase. */
export type PositionCell = {
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly on: { readonly version: VersionId; readonly provision: string | null } | null;
  readonly stance: Stance;
  readonly modality: Modality;
  /** True when a claim of equal authority and another stance lies within 7 days; `claims` then holds both. */
  readonly contested: boolean;
  /** `source.text.slice(span.start, span.end)`, from the first of `claims`. */
  readonly quote: string;
  readonly source: SourceId;
  readonly span: Span;
  /** What the cell rests on: the winning claim first, then those of the same authority that contest it, then others of its stance, newest first. */
  readonly claims: ClaimIds;
  /** What the party said otherwise on the issue, earlier or on lesser authority, newest first; no evidence of the cell's stance. */
  readonly history: ClaimIds;
  /** From how many sources `claims` come. */
  readonly sources: number;
  readonly saidBy: AttributionChain;
  /** EDTF of the earliest claim of the present, uninterrupted stance; null when nothing is dated. */
  readonly since: string | null;
  readonly assertedAt: string | null;
  readonly authority: Authority;
};

/** A version of a text, declared by a person or known from reports. */
export type VersionEntry = {
  readonly id: VersionId;
  readonly text: string;
  readonly title: string;
  readonly status: VersionStatus;
  readonly parents: readonly VersionId[];
  readonly authors: readonly ActorName[];
  readonly dates: readonly VersionDate[];
  readonly claims: ClaimIds;
};

/** One report of who has a version. */
export type CustodyEntry = {
  readonly version: VersionId;
  readonly party: PartyId;
  readonly state: CustodyState;
  readonly counterpart: PartyId | null;
  readonly when: string | null;
  /** When this was said: EDTF. */
  readonly asOf: string | null;
  readonly claims: ClaimIds;
};

/** A meeting, call or visit: held, planned, sought, possible, cancelled, postponed or denied. */
export type MeetingEntry = {
  readonly modality: Modality;
  readonly actors: readonly ActorName[];
  readonly counterparts: readonly ActorName[];
  readonly sentBy: readonly ActorName[];
  readonly confirmedBy: readonly ActorName[];
  readonly agenda: string | null;
  /** The parties at the table, in order, joined by "–"; one strip of the timeline. */
  readonly track: string | null;
  readonly place: string | null;
  readonly when: string | null;
  readonly claims: ClaimIds;
};

export type AgreementEntry = {
  readonly modality: Modality;
  readonly actors: readonly ActorName[];
  readonly text: string;
  readonly when: string | null;
  readonly claims: ClaimIds;
};

/** A term of a text as reported: included, changed, or taken out. */
export type ProvisionEntry = {
  readonly version: VersionId | null;
  readonly modality: Modality;
  readonly text: string;
  readonly claims: ClaimIds;
};

export type ConditionEntry = { readonly actor: ActorName | null; readonly text: string; readonly claims: ClaimIds };

export type DeadlineEntry = {
  readonly actor: ActorName | null;
  readonly due: string | null;
  readonly text: string;
  readonly modality: Modality;
  readonly claims: ClaimIds;
};

/** What blocks a deal, and why we say so. */
export type StickingPoint = {
  readonly issue: IssueId;
  readonly why: "reported-open" | "opposed" | "bracketed";
  readonly parties: readonly PartyId[];
  readonly claims: ClaimIds;
};

/** Something on the ground. Who did it (`actors`) stays apart from who reports it. */
export type IncidentEntry = {
  readonly actors: readonly ActorName[];
  /** What happened, in the words of the first claim. */
  readonly text: string;
  readonly reportedBy: readonly ActorName[];
  readonly place: string | null;
  readonly when: string | null;
  readonly casualties: readonly CasualtyFigure[];
  readonly claims: ClaimIds;
};

export type StatementEntry = {
  readonly actor: ActorName | null;
  readonly about: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly quote: string;
  readonly claims: ClaimIds;
};

export type RoleEntry = {
  readonly actor: ActorName;
  readonly role: string;
  /** EDTF of the earliest report of it. */
  readonly since: string | null;
  readonly claims: ClaimIds;
};

/** Two sets of claims that cannot both be so. Shown, never averaged. */
export type Contradiction = { readonly what: string; readonly claims: readonly [ClaimIds, ClaimIds] };

/** A party's stance on an issue changed. */
export type Movement = {
  readonly party: PartyId;
  readonly issue: IssueId;
  readonly from: Stance;
  readonly to: Stance;
  readonly when: string | null;
  readonly claims: ClaimIds;
};

/** Something that reads otherwise than at the earlier moment asked about; null where it was not there or is gone. */
export type Change = {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly claims: ClaimIds;
};

export type PlayCounts = {
  readonly sources: number;
  readonly candidates: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly held: number;
};

/**
 * Who stands where on which point of which version, since when and on whose word, what is planned, and what blocks a deal.
 *
 * Orders: parties as declared, then by title; issues as declared, then by category; cells by issue, then party, in those orders; versions as
 * declared, then by their first report; meetings, agreements, deadlines and incidents by their own date (undated last), then by the first claim's
 * id; custody (filed by hand first), provisions, conditions, statements and movements by the date of what was said, then by the claim's id;
 * sticking points by issue, then reason; roles by actor; contradictions and changes by what they are about. The same entries give the same bytes.
 */
export type StateOfPlay = {
  readonly asOf: Moment;
  readonly view: View;
  readonly process: Process;
  readonly parties: readonly Party[];
  readonly issues: readonly (Issue & { readonly category: IssueCategory })[];
  readonly cells: readonly PositionCell[];
  readonly versions: readonly VersionEntry[];
  readonly custody: readonly CustodyEntry[];
  readonly meetings: readonly MeetingEntry[];
  readonly agreements: readonly AgreementEntry[];
  readonly provisions: readonly ProvisionEntry[];
  readonly conditions: readonly ConditionEntry[];
  readonly deadlines: readonly DeadlineEntry[];
  readonly stickingPoints: readonly StickingPoint[];
  readonly incidents: readonly IncidentEntry[];
  readonly statements: readonly StatementEntry[];
  readonly roles: readonly RoleEntry[];
  readonly contradictions: readonly Contradiction[];
  readonly movements: readonly Movement[];
  readonly counts: PlayCounts;
  readonly changes?: readonly Change[];
};
