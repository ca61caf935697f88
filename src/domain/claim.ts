import type { QuotedSpan, Span } from "./span.ts";

/** What a claim is about, in the order in which the reader decides (docs/reference/claims.md). */
export const CLAIM_KINDS = [
  "statement",
  "position",
  "meeting",
  "document",
  "provision",
  "incident",
  "casualty",
  "condition",
  "deadline",
  "role",
  "agreement",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The claimant's stand towards the content as labelled. */
export const STANCES = ["supports", "opposes", "conditional", "mixed", "neutral"] as const;
export type Stance = (typeof STANCES)[number];

/** Whether the content is held to be so, denied, planned, wanted … */
export const MODALITIES = ["asserted", "denied", "planned", "sought", "possible", "cancelled", "postponed"] as const;
export type Modality = (typeof MODALITIES)[number];

/** PA-X-like subjects of negotiation. */
export const ISSUE_CATEGORIES = [
  "ceasefire",
  "security-guarantees",
  "security-sector",
  "weapons",
  "territory",
  "withdrawal",
  "border",
  "governance",
  "power-sharing",
  "constitution",
  "elections",
  "human-rights",
  "justice",
  "prisoners-hostages",
  "refugees-displaced",
  "humanitarian",
  "economic",
  "reconstruction",
  "sanctions",
  "nuclear",
  "energy",
  "transport",
  "resources",
  "recognition-relations",
  "minority-rights",
  "implementation",
  "monitoring",
  "mediation",
  "process",
  "violence",
  "other",
] as const;
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number];

/** An actor's name as written by the reader: canonical, or `anonymous: <description in the text>`. */
export type ActorName = string;

/** Who is said to have said it, outermost first; each level lists the sources that speak together. Empty: the reporter's own narration. */
export type AttributionChain = readonly (readonly ActorName[])[];

/** When the claimed thing is, was or will be; `iso` is a day, month, year or `a/b` interval, null when it cannot be resolved. */
export type ClaimTime = { readonly expression: QuotedSpan | null; readonly iso: string | null };

/** Which text a claim speaks of; `version` when the words tell versions apart, `ambiguous` when they could mean several. */
export type DocumentMention = {
  readonly name: string;
  readonly version: string | null;
  readonly ambiguous?: readonly string[];
};

/** PLOVER event coding of a claim that is an event (Open Event Data Alliance, PLOVER 2018). */
export type PloverCode = { readonly event: string; readonly mode: string | null; readonly context: readonly string[] };

/**
 * One thing somebody asserts, anchored to exact characters of one source. A claim is never the fact itself.
 *
 * Invariant: `source.text.slice(span.start, span.end) === quote`, and likewise for `cue`, `content` and `time.expression`.
 * `id` is the first 16 hex digits of sha256 over (source sha256, kind, span, rule).
 */
export type Claim = {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly quote: string;
  readonly cue: QuotedSpan | null;
  readonly content: QuotedSpan | null;
  readonly actors: readonly ActorName[];
  readonly counterparts: readonly ActorName[];
  readonly chain: AttributionChain;
  /** `also`: categories of further items that the words list under one head; absent where they list none. */
  readonly issue: {
    readonly label: string;
    readonly category: IssueCategory;
    readonly also?: readonly IssueCategory[];
  };
  readonly stance: Stance;
  readonly modality: Modality;
  readonly time: ClaimTime | null;
  readonly place: string | null;
  readonly document: DocumentMention | null;
  /** Why it was proposed: the id of the reader's rule, or `by-hand`. */
  readonly rule: string;
  /** 0 to 1; how often candidates of this rule are right on the open set. */
  readonly confidence: number;
  readonly plover?: PloverCode;
  /** Figures of a casualty claim: how many, and what befell them. */
  readonly casualties?: readonly CasualtyFigure[];
};

/** A figure of human harm; `best` is the stated number, `low` and `high` its bounds ("more than 40" has no high). */
export type CasualtyFigure = {
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly harm: string;
};

/** [start, end] pairs in UTF-16 code units, as PolNeAR-style attributions list them. */
export type SpanPairs = readonly (readonly [number, number])[];

/** One attribution: what a source is said to say, think, want or promise. Spans may be split. */
export type Attribution = { readonly source: SpanPairs; readonly cue: SpanPairs; readonly content: SpanPairs };

/** A TIMEX3 time expression with its resolved value. */
export type TimeExpression = Span & {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
};

/** Everything the reader found in one text. The same input gives the same bytes. */
export type Reading = {
  readonly source: {
    readonly title: string | null;
    readonly published: string | null;
    readonly sha256: string;
    readonly language: string;
    /** Where the text was extracted from a formatted file: the text the offsets refer to. */
    readonly text?: string;
  };
  readonly reader: { readonly name: string; readonly version: string };
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
  /** Lines that belong to the page around the report ("Advertisement", bylines, credits) and are not read; absent where there are none. */
  readonly unread?: readonly Span[];
  /** Invisible or look-alike characters and the like: what an analyst should know before trusting the text. */
  readonly warnings?: readonly TextWarning[];
};

/** Something about the incoming text itself that an analyst should know. */
export type TextWarning = Span & { readonly what: string };

/** An actor as the record hands it to the reader. */
export type KnownActor = {
  readonly name: ActorName;
  readonly type: "person" | "state" | "body" | "armed-group" | "coalition" | "media" | "anonymous" | "other";
  readonly aliases: readonly string[];
  /** Offices held, with the days from and to which they are known to be held (ISO days, null when open). */
  readonly offices?: readonly {
    readonly title: string;
    readonly of: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** Whom this actor speaks for. */
  readonly speaksFor?: readonly ActorName[];
};

/** A text whose versions the record knows, as handed to the reader. */
export type KnownText = {
  readonly name: string;
  readonly versions: readonly {
    readonly id: string;
    readonly title: string;
    readonly words: readonly string[];
    readonly from: string | null;
  }[];
};

/** What the record tells the reader before it reads; everything may be empty. */
export type ReadingContext = { readonly actors: readonly KnownActor[]; readonly texts: readonly KnownText[] };
