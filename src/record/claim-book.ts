import { readEdtf } from "../domain/edtf.ts";
import type { Edtf } from "../domain/edtf.ts";
import type { Claim, KnownActor } from "../domain/claim.ts";
import type { CustodyFiling } from "../domain/custody.ts";
import type { ActorMerge } from "../domain/actor.ts";
import type { IssueDeclaration, IssueId } from "../domain/issue.ts";
import { stateAfter } from "../domain/judgement.ts";
import type { ClaimState } from "../domain/judgement.ts";
import { dayOf, endOfDay } from "../domain/moment.ts";
import type { PartyDeclaration, PartyId } from "../domain/party.ts";
import type { Process } from "../domain/process.ts";
import type { Source, SourceId } from "../domain/source.ts";
import type { VersionDeclaration, VersionText } from "../domain/version-report.ts";
import { assertNever } from "../kit/assert-never.ts";
import { isoDay } from "../kit/civil-date.ts";
import { entriesAsOf } from "./as-of.ts";
import type { AsOf } from "./as-of.ts";
import type { Entry } from "./entry.ts";

/** A claim on file: where it comes from, where it stands, and when it was said or happened. */
export type FiledClaim = {
  readonly claim: Claim;
  readonly source: Source;
  readonly state: ClaimState;
  /** A reviewer's word on row and column; null where none was given. */
  readonly assignedIssue: IssueId | null;
  readonly assignedParty: PartyId | null;
  /** The date the claim itself states, past or planned; null where it states none. */
  readonly when: Edtf | null;
  /** EDTF: when it was said or happened, never later than its source's publication. */
  readonly assertedAt: string;
  /** The last day that can mean; what lists and windows go by. */
  readonly assertedDay: number;
};

/** A custody report filed by hand, with the day it speaks from. */
export type FiledCustody = { readonly filing: CustodyFiling; readonly asOf: string | null };

/** All that counts as of a moment, gathered from the entries but not yet interpreted. */
export type ClaimBook = {
  readonly process: Process;
  readonly sources: readonly Source[];
  /** In the order in which their sources were filed, then by place in the source. */
  readonly claims: readonly FiledClaim[];
  readonly parties: readonly PartyDeclaration[];
  readonly issues: readonly IssueDeclaration[];
  readonly actors: readonly KnownActor[];
  readonly merges: readonly ActorMerge[];
  readonly versions: readonly VersionDeclaration[];
  readonly texts: readonly VersionText[];
  readonly custody: readonly FiledCustody[];
};

type Draft = {
  claim: Claim;
  readonly entry: Entry;
  readonly source: Source;
  state: ClaimState;
  assignedIssue: IssueId | null;
  assignedParty: PartyId | null;
};

/** Gathers what counts as of a moment. Claims of unseen or later sources, and judgements of unseen claims, drop out by themselves. */
export function openClaimBook(entries: readonly Entry[], asked: AsOf): ClaimBook {
  let process: Process = { id: "", title: "" };
  const sources = new Map<SourceId, { readonly source: Source; readonly entry: Entry; claims: Map<string, Draft> }>();
  const drafts = new Map<string, Draft>();
  const parties = new Map<PartyId, PartyDeclaration>();
  const issues = new Map<IssueId, IssueDeclaration>();
  const actors = new Map<string, KnownActor>();
  const versions = new Map<string, VersionDeclaration>();
  const texts = new Map<string, VersionText>();
  const merges: ActorMerge[] = [];
  const custody: FiledCustody[] = [];

  const propose = (sourceId: SourceId, proposed: readonly Claim[], state: ClaimState) => {
    const held = sources.get(sourceId);
    if (held === undefined) return;
    for (const claim of proposed) {
      const known = drafts.get(claim.id);
      // what a person judged stays as they saw it; only what nobody judged gives way to a newer reading, and what they filed to their newer filing
      const stays = state === "candidate" && known !== undefined && known.state !== "candidate";
      if (stays || (known !== undefined && known.source.id !== sourceId)) continue;
      const { source, entry } = held;
      const draft = { claim, source, entry, state, assignedIssue: null, assignedParty: null, ...known };
      draft.claim = claim;
      draft.state = state;
      drafts.set(claim.id, draft);
      held.claims.set(claim.id, draft);
    }
  };

  for (const entry of entriesAsOf(entries, asked)) {
    const { content } = entry;
    switch (content.kind) {
      case "process-created":
        process = content.process;
        break;
      case "source-added":
        if (!sources.has(content.source.id))
          sources.set(content.source.id, { source: content.source, entry, claims: new Map() });
        break;
      case "candidates-read": {
        const held = sources.get(content.source);
        const ids = new Set(content.claims.map(({ id }) => id));
        for (const [id, draft] of held?.claims ?? [])
          if (draft.state === "candidate" && !ids.has(id)) {
            held?.claims.delete(id);
            drafts.delete(id);
          }
        propose(content.source, content.claims, "candidate");
        break;
      }
      case "claim-filed":
        propose(content.source, [content.claim], "accepted");
        break;
      case "judgement": {
        const draft = drafts.get(content.claim);
        if (draft !== undefined) draft.state = stateAfter(content.decision);
        break;
      }
      case "claim-assigned": {
        const draft = drafts.get(content.claim);
        if (draft !== undefined) [draft.assignedIssue, draft.assignedParty] = [content.issue, content.party];
        break;
      }
      case "party-declared":
        parties.set(content.party.id, content.party);
        break;
      case "issue-declared":
        issues.set(content.issue.id, content.issue);
        break;
      case "actor-known":
        actors.set(content.actor.name, content.actor);
        break;
      case "actors-merged":
        merges.push(content.merge);
        break;
      case "version-declared":
        versions.set(content.version.id, content.version);
        break;
      case "version-text":
        if (sources.has(content.text.source)) texts.set(content.text.version, content.text);
        break;
      case "custody-filed":
        custody.push({ filing: content.custody, asOf: entry.asserted });
        break;
      // taken back in as-of.ts, or read by others than the state of play
      case "retracted":
      case "option-declared":
      case "link-decided":
      case "suggestion-retired":
      case "ambiguity-marked":
      case "read-marked":
        break;
      default:
        assertNever(content);
    }
  }

  const claims = [...sources.values()].flatMap((held) =>
    [...held.claims.values()]
      .toSorted((a, b) => a.claim.span.start - b.claim.span.start || (a.claim.id < b.claim.id ? -1 : 1))
      .map(dateClaim)
      .filter(({ assertedDay, source }) => asked.view !== "hindsight" || happenedBy(assertedDay, source, asked)),
  );
  return {
    process,
    sources: [...sources.values()].map(({ source }) => source),
    claims,
    parties: [...parties.values()],
    issues: [...issues.values()],
    actors: [...actors.values()],
    merges,
    versions: [...versions.values()],
    texts: [...texts.values()],
    custody,
  };
}

// sources already passed for their own date; a claim said no later than that needs no second look
function happenedBy(day: number, source: Source, { asOf }: AsOf): boolean {
  return endOfDay(day) <= asOf || (source.published !== null && readEdtf(source.published)?.latest === day);
}

function dateClaim(draft: Draft): FiledClaim {
  const { claim, source, state, assignedIssue, assignedParty, entry } = draft;
  const published = source.published === null ? null : readEdtf(source.published);
  const publishedDay = published?.latest ?? dayOf(entry.available);
  const time = claim.time?.iso == null ? null : readEdtf(claim.time.iso);
  // a date after the report is what is planned or due, not when it was said
  const own = time?.latest != null && time.latest <= publishedDay ? time : null;
  return {
    claim,
    source,
    state,
    assignedIssue,
    assignedParty,
    when: time,
    assertedAt: own?.text ?? published?.text ?? isoDay(publishedDay),
    assertedDay: own?.latest ?? publishedDay,
  };
}
