import type { PrintedBrief } from "../domain/printed-brief.ts";
import type { Claim, ClaimKind, IssueCategory, Modality, Stance, TextWarning } from "../domain/claim.ts";
import type { ClaimState, Decision } from "../domain/judgement.ts";
import type { Span } from "../domain/span.ts";

/**
 * The HTTP contract, shared by server, command line and web app: what travels as JSON under `/api/v1`, besides the state of play itself
 * (`domain/state-of-play.ts`). Every request takes `?asof=`, `?view=` and `?vs=` where it answers about a moment.
 */

/** Why a candidate was turned down; feeds the reader's evaluation set. */
export const REJECT_REASONS = ["wrong speaker", "wrong span", "not a claim", "duplicate", "other"] as const;

/** `GET /api/v1/processes` */
export type ProcessSummary = {
  readonly id: string;
  readonly title: string;
  readonly counts: { readonly sources: number; readonly candidates: number; readonly accepted: number };
};

/** A claim as the record holds it: the reader's claim and what became of it. */
export type FiledClaim = Claim & {
  readonly source: string;
  readonly state: ClaimState;
  readonly party: string | null;
  readonly issueId: string | null;
};

/** `GET /api/v1/processes/:process/sources`, without the text. */
export type SourceSummary = {
  readonly id: string;
  readonly title: string | null;
  readonly sha256: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly knownAt: string;
  readonly language: string;
  readonly compartment: string;
  readonly basedOn: string | null;
  readonly characters: number;
  readonly claims: { readonly [state in ClaimState]: number };
};

/** `GET /api/v1/processes/:process/sources/:source` */
export type SourceJson = SourceSummary & {
  readonly text: string;
  readonly warnings: readonly TextWarning[];
  /** Lines of the page around the report, which are not read. */
  readonly unread: readonly Span[];
};

/** `GET /api/v1/processes/:process/evidence?claims=a,b`: what the evidence pane shows, by authority, then newest first. */
export type EvidenceItem = {
  readonly claim: FiledClaim;
  readonly source: SourceSummary;
  /** About three sentences around the claim; `context.text === source.text.slice(context.start, context.end)`. */
  readonly context: Span & { readonly text: string };
  readonly judgement: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
};

/** `GET /api/v1/processes/:process/actors`: everyone whom accepted claims name, those named most often first. */
export type ActorJson = {
  readonly name: string;
  readonly party: { readonly id: string; readonly title: string } | null;
  readonly roles: readonly { readonly role: string; readonly since: string; readonly claims: readonly string[] }[];
  readonly spokenForBy: readonly { readonly name: string; readonly claims: readonly string[] }[];
  readonly last: readonly {
    readonly claim: string;
    readonly quote: string;
    readonly kind: ClaimKind;
    readonly stance: Stance;
    readonly modality: Modality;
    readonly when: string;
  }[];
  readonly claims: number;
};

/** What accepting a candidate would do to the state of play: move a cell, open one, add something else, or confirm what stands. */
export const EFFECTS = ["move", "open", "add", "confirm"] as const;
export type Effect = (typeof EFFECTS)[number];

/** One candidate of the queue, short enough for thousands of them; its whole claim comes with its source's claims. */
export type InboxItem = {
  readonly id: string;
  readonly source: string;
  readonly kind: ClaimKind;
  readonly stance: Stance;
  /** The first 160 characters of the claim's words. */
  readonly quote: string;
  readonly actors: readonly string[];
  /** The cell it would speak to; party null where it counts for none. */
  readonly party: string | null;
  readonly issueId: string;
  readonly would: Effect;
  /** Why the queue folds it away; null where it stands in the open. */
  readonly folded: "repeat" | "role" | null;
};

/** `GET /api/v1/processes/:process/inbox`: the candidates in the order in which they are best judged. */
export type InboxJson = { readonly items: readonly InboxItem[] };

/** A moment at which something began to count, and on which screens it shows. */
export type MomentJson = {
  /** An instant; the end of a day where only the day is known. */
  readonly at: string;
  readonly positions: boolean;
  readonly texts: boolean;
  readonly events: boolean;
};

/** `GET /api/v1/processes/:process/read-mark`: up to where the viewer has read; null before the first mark. */
export type ReadMarkJson = { readonly at: string | null };

/** `POST /api/v1/processes/:process/judgements/all`: one decision on exactly the claims listed, all or none. */
export type JudgeAllRequest = { readonly claims: readonly string[]; readonly decision: Decision | "withdraw" };

/** `POST /api/v1/processes/:process/sources` */
export type AddSourceRequest = {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly knownAt?: string;
};
export type AddSourceResponse = {
  readonly source: string;
  readonly candidates: number;
  readonly readable: boolean;
  readonly why: string | null;
};

/** `POST /api/v1/processes/:process/judgements` */
export type JudgeRequest = {
  readonly claim: string;
  readonly decision: Decision | "withdraw";
  readonly reason?: string;
};

/** `POST /api/v1/processes/:process/claims/:claim/assignment`: the column and row a claim counts for; what is left out stays as it is. */
export type AssignRequest = { readonly claim: string; readonly party?: string; readonly issue?: string };

/** `POST /api/v1/processes/:process/claims`: what the reader missed, in any language. */
export type FileClaimRequest = {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly actors: readonly string[];
  readonly issue?: string;
  readonly category?: IssueCategory;
  readonly stance?: Stance;
  readonly modality?: Modality;
  readonly counterparts?: readonly string[];
  /** Who is said to have said it, outermost first. */
  readonly chain?: readonly (readonly string[])[];
  /** ISO day, month, year or interval; null for none. */
  readonly when?: string | null;
  readonly place?: string;
  /** The declared version it speaks of. */
  readonly version?: string;
  /** The candidate it is filed in place of: that one is rejected for the reason, and what this leaves out is taken over from it. */
  readonly corrects?: { readonly claim: string; readonly reason: string | null };
};

/** `POST /api/v1/processes/:process/brief-file`: the page as it stands; `cited` are the claims behind its numbers, number 1 the first. */
export type BriefFileRequest = PrintedBrief & { readonly cited: readonly string[] };
export type BriefFileResponse = { readonly base64: string };

/** One provision of a compared version. */
export type ProvisionJson = { readonly id: string; readonly label: string; readonly text: string };

/** A piece of a painted provision pair: concatenating kept and inserted gives the later text, kept and deleted the earlier. */
export type EditRun = { readonly kind: "kept" | "inserted" | "deleted"; readonly text: string };

/** `GET /api/v1/processes/:process/compare?from=&to=` */
export type ComparisonJson = {
  readonly from: { readonly id: string; readonly title: string };
  readonly to: { readonly id: string; readonly title: string };
  readonly rows: readonly {
    readonly relation: "same" | "reworded" | "split" | "merged" | "replaced" | "removed" | "added";
    readonly moved: boolean;
    readonly renumbered: boolean;
    readonly why: string;
    readonly before: readonly ProvisionJson[];
    readonly after: readonly ProvisionJson[];
    readonly runs: readonly EditRun[];
  }[];
};

/** A package of a settlement: issue → option. */
export type PackageJson = Readonly<Record<string, string>>;

type RefusalJson = { readonly party: string; readonly issue: string; readonly option: string };

/** What a model without numbers answers; counts are whole numbers as text, null where they could not be counted. */
export type MarksAnswerJson = {
  readonly possible: boolean | null;
  readonly example: PackageJson | null;
  readonly packages: string | null;
  readonly packagesKnown: string | null;
  readonly inAll: PackageJson;
  readonly withOption: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  readonly blocked: {
    readonly conflicts: readonly { readonly refusals: readonly RefusalJson[]; readonly rules: readonly string[] }[];
    readonly complete: boolean;
    readonly singleChanges: readonly (RefusalJson & { readonly opens: string | null })[];
    readonly fewestChanges: { readonly changes: readonly RefusalJson[]; readonly package: PackageJson } | null;
  } | null;
  readonly open: readonly { readonly party: string; readonly issue: string; readonly options: readonly string[] }[];
};

/** One fair package of a model with numbers, and its proof. */
export type SolutionJson = {
  readonly package: PackageJson;
  readonly utilities: Readonly<Record<string, string>>;
  readonly margins: Readonly<Record<string, { readonly surplus: string; readonly belowIdeal: string | null }>>;
  readonly proof: { readonly status: "optimal" | "limit"; readonly bound: string; readonly gap: string };
};

/** What a model with numbers answers; decimals as text. */
export type PointsAnswerJson = {
  readonly feasible: boolean | null;
  readonly solutions: Readonly<Partial<Record<(typeof FAIRNESS)[number], SolutionJson | null>>>;
  readonly frontier?: {
    readonly complete: boolean;
    readonly points: readonly {
      readonly utilities: Readonly<Record<string, string>>;
      readonly package: PackageJson;
      readonly acceptable: boolean;
    }[];
  };
  readonly whyNot: {
    readonly conflict: { readonly parties: readonly string[]; readonly rules: readonly string[] };
    readonly concessions: readonly (
      | { readonly kind: "least-total"; readonly total: string; readonly byParty: Readonly<Record<string, string>> }
      | {
          readonly kind: "fewest-positions";
          readonly count: number;
          readonly positions: readonly { readonly party: string; readonly issue: string }[];
        }
    )[];
  } | null;
};

/** The four notions of a fair package. */
export const FAIRNESS = ["utilitarian", "egalitarian", "nash", "kalaiSmorodinsky"] as const;

/** `POST /api/v1/settle`: what a settlement model answers, by marks or by points. */
export type SettleJson =
  | { readonly kind: "marks"; readonly answer: MarksAnswerJson }
  | { readonly kind: "points"; readonly answer: PointsAnswerJson };

/** Every error: a stable code and a message that says what, where and what to do. */
export type ErrorJson = { readonly error: { readonly code: string; readonly message: string } };
