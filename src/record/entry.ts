/**
 * What is written in the record. Every fact about a negotiation, every candidate a reader proposed and every decision a person took is
 * one entry; nothing is ever changed or removed, and a correction is an entry that names what it corrects.
 *
 * Each entry carries three clocks: `asserted` (when it was said, held or happened), `available` (when it could be known, never later than filed)
 * and `filed` (when we recorded it, set by the store alone). What the views make of them: `as-of.ts`.
 */
import type { ActorMerge } from "../domain/actor.ts";
import type { Claim, KnownActor } from "../domain/claim.ts";
import type { CustodyFiling } from "../domain/custody.ts";
import type { IssueDeclaration, IssueId, IssueOption } from "../domain/issue.ts";
import type { Decision } from "../domain/judgement.ts";
import type { Moment } from "../domain/moment.ts";
import type { PartyDeclaration, PartyId } from "../domain/party.ts";
import type { Process, ProcessId } from "../domain/process.ts";
import type { Compartment, Source, SourceId } from "../domain/source.ts";
import type { FiledLinkDecision, VersionDeclaration, VersionId, VersionText } from "../domain/version-report.ts";

/** What an entry says. Entries about a source or its claims are filed under that source's compartment. */
export type EntryContent =
  /** Always the first entry of a process. */
  | { readonly kind: "process-created"; readonly process: Process }
  | { readonly kind: "source-added"; readonly source: Source }
  /** What one version of a reader proposed for a source; a later reading replaces the unjudged candidates of an earlier one. */
  | {
      readonly kind: "candidates-read";
      readonly source: SourceId;
      readonly reader: { readonly name: string; readonly version: string };
      readonly claims: readonly Claim[];
    }
  /** A claim that a person files; filing it accepts it. */
  | { readonly kind: "claim-filed"; readonly source: SourceId; readonly claim: Claim }
  | { readonly kind: "judgement"; readonly claim: string; readonly decision: Decision; readonly reason: string | null }
  /** A reviewer's word on the row or column a claim belongs to; null leaves it as computed. */
  | {
      readonly kind: "claim-assigned";
      readonly claim: string;
      readonly issue: IssueId | null;
      readonly party: PartyId | null;
    }
  /** A second declaration of the same id replaces the first. */
  | { readonly kind: "party-declared"; readonly party: PartyDeclaration }
  | { readonly kind: "issue-declared"; readonly issue: IssueDeclaration }
  | {
      readonly kind: "option-declared";
      readonly issue: IssueId;
      readonly option: IssueOption;
      readonly claims: readonly string[];
    }
  | { readonly kind: "actor-known"; readonly actor: KnownActor }
  | { readonly kind: "actors-merged"; readonly merge: ActorMerge }
  | { readonly kind: "version-declared"; readonly version: VersionDeclaration }
  | { readonly kind: "version-text"; readonly text: VersionText }
  | { readonly kind: "link-decided"; readonly link: FiledLinkDecision }
  | { readonly kind: "custody-filed"; readonly custody: CustodyFiling }
  /** Puts a provision of a version, or a reported one, on or off the list of passages that are ambiguous on purpose. */
  | {
      readonly kind: "ambiguity-marked";
      readonly version: VersionId;
      readonly provision: string;
      /** The passage meant, word for word; null for the whole provision. */
      readonly quote: string | null;
      readonly reason: string;
      readonly onPurpose: boolean;
    }
  /** A chair takes a suggestion out of view; the record keeps it, and the entry can be taken back. */
  | {
      readonly kind: "suggestion-retired";
      readonly version: VersionId;
      readonly provision: string;
      /** The bracket with its marks, word for word. */
      readonly quote: string;
      readonly reason: string;
    }
  /** Takes back an earlier entry of this process (undoes a merge, withdraws a declaration, a judgement or a filing). */
  | { readonly kind: "retracted"; readonly entry: EntryId; readonly reason: string | null }
  /** "I have read everything up to here": the next visit shows what is new since. */
  | { readonly kind: "read-marked"; readonly at: Moment };

export type EntryKind = EntryContent["kind"];

/** The first 16 hexadecimal digits of the entry's hash. */
export type EntryId = string;

/** An entry as somebody hands it in: the store adds number, filing time, id and hash. */
export type NewEntry = {
  /** EDTF, null where the content has no date of its own. */
  readonly asserted?: string | null;
  /** When it could be known, where that differs from its filing; a later moment than the filing is cut to it. Sources carry their own. */
  readonly available?: Moment | null;
  /** Who files it. */
  readonly author: string;
  readonly compartment: Compartment;
  readonly content: EntryContent;
};

/** An entry as it stands in the record. */
export type Entry = {
  readonly process: ProcessId;
  /** 1, 2, 3 … within the process, without a gap. Never shown: a gap would tell a viewer that something is hidden. */
  readonly sequence: number;
  readonly id: EntryId;
  readonly asserted: string | null;
  readonly available: Moment;
  /** Never earlier than the entry before. */
  readonly filed: Moment;
  readonly author: string;
  readonly compartment: Compartment;
  readonly content: EntryContent;
  /** RFC 6962 leaf hash of the canonical JSON of all of the above but `id`, in hexadecimal. */
  readonly hash: string;
};
