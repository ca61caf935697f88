/**
 * The positions matrix. A cell is never stored: it is the claim that wins among a party's accepted positions, conditions, agreements and statements with
 * a stance on an issue. The highest authority of the last 90 days wins, then the newest; another stance of equal authority within 7 days
 * of the winner makes the cell contested, and both stay in sight.
 */
import type { Claim } from "../domain/claim.ts";
import type { IssueId } from "../domain/issue.ts";
import type { PartyId } from "../domain/party.ts";
import { AUTHORITIES } from "../domain/state-of-play.ts";
import type { Authority, Movement, PositionCell } from "../domain/state-of-play.ts";
import type { FiledClaim } from "./claim-book.ts";
import { byDate, compareText, partiesOf } from "./play.ts";
import type { Play } from "./play.ts";
import { verbatimOf } from "./verbatim.ts";

/** For how long the highest authority outranks a newer, lower one. */
export const AUTHORITY_DAYS = 90;
/** How near another stance of equal authority must lie to contest the winner. */
export const CONTEST_DAYS = 7;

/** One claim in a cell's history. */
type Stand = { readonly filed: FiledClaim; readonly authority: Authority; readonly rank: number };

/** A party's claims on an issue, oldest first. */
export type CellHistory = { readonly party: PartyId; readonly issue: IssueId; readonly stands: readonly Stand[] };

/** Sorts every accepted claim with a stance into the cells it speaks to. */
export function gatherHistories(play: Play): readonly CellHistory[] {
  const histories = new Map<string, { party: PartyId; issue: IssueId; stands: Stand[] }>();
  for (const filed of play.accepted) {
    if (!takesAStand(filed.claim)) continue;
    const issue = play.issues.issueOf(filed);
    for (const party of partiesOf(play, filed)) {
      const key = `${issue}\n${party}`;
      const history = histories.get(key) ?? { party, issue, stands: [] };
      const authority = play.directory.authorityOf(filed, party);
      history.stands.push({ filed, authority, rank: AUTHORITIES.indexOf(authority) });
      histories.set(key, history);
    }
  }
  for (const { stands } of histories.values()) stands.sort((a, b) => byAge(a.filed, b.filed));
  return [...histories.values()];
}

function takesAStand({ kind, stance }: Claim): boolean {
  if (kind === "position" || kind === "condition") return true;
  return (kind === "agreement" || kind === "statement") && stance !== "neutral";
}

/** Oldest first; within a day by place in the text, so that a later sentence counts as newer. */
function byAge(a: FiledClaim, b: FiledClaim): number {
  return (
    a.assertedDay - b.assertedDay ||
    compareText(a.source.id, b.source.id) ||
    a.claim.span.start - b.claim.span.start ||
    compareText(a.claim.id, b.claim.id)
  );
}

/** The claim that wins as of a day among stands that are oldest first; the newest of all where none is younger than 90 days. */
function winnerAt(stands: readonly Stand[], day: number): Stand | null {
  let winner: Stand | null = null;
  for (let i = stands.length - 1; i >= 0; i--) {
    const stand = stands[i];
    if (stand.filed.assertedDay > day) continue;
    if (winner !== null && stand.filed.assertedDay < day - AUTHORITY_DAYS) break;
    if (winner === null || stand.rank < winner.rank) winner = stand;
  }
  return winner;
}

/** A winner and the day from which it wins. */
type Reign = { readonly winner: Stand; readonly from: number };

/** Who won when, up to a day: the winner changes only on a day when a claim comes or grows too old. */
function reignsUntil(stands: readonly Stand[], day: number): readonly Reign[] {
  const turns = new Set<number>();
  for (const { filed } of stands)
    for (const turn of [filed.assertedDay, filed.assertedDay + AUTHORITY_DAYS + 1]) if (turn <= day) turns.add(turn);
  const reigns: Reign[] = [];
  for (const from of [...turns].toSorted((a, b) => a - b)) {
    const winner = winnerAt(stands, from);
    if (winner !== null && reigns.at(-1)?.winner !== winner) reigns.push({ winner, from });
  }
  return reigns;
}

/** The cell of a party and an issue as of the day asked about. */
export function cellOf(play: Play, { party, issue, stands }: CellHistory): PositionCell | null {
  const winner = winnerAt(stands, play.asOfDay);
  if (winner === null) return null;
  const { claim, source, assertedAt } = winner.filed;
  const rivals = stands.filter(
    (stand) =>
      stand.rank === winner.rank &&
      stand.filed.claim.stance !== claim.stance &&
      Math.abs(stand.filed.assertedDay - winner.filed.assertedDay) <= CONTEST_DAYS,
  );
  const others = stands.filter((stand) => stand !== winner && !rivals.includes(stand)).toReversed();
  const [alike, otherwise] = [true, false].map((isAlike) =>
    others.filter(({ filed }) => (filed.claim.stance === claim.stance) === isAlike),
  );
  const bearing = [winner, ...rivals.toReversed(), ...alike];
  const { quote, start, end } = verbatimOf(claim);
  const version = play.versions.versionOf(claim.document);
  return {
    party,
    issue,
    on: version === null ? null : { version, provision: play.versions.provisionOf(claim) },
    stance: claim.stance,
    modality: claim.modality,
    contested: rivals.length > 0,
    quote,
    source: source.id,
    span: { start, end },
    claims: bearing.map(({ filed }) => filed.claim.id),
    history: otherwise.map(({ filed }) => filed.claim.id),
    sources: new Set(bearing.map(({ filed }) => filed.source.id)).size,
    saidBy: claim.chain,
    since: sinceOf(stands, play.asOfDay),
    assertedAt,
    authority: winner.authority,
  };
}

/** When the present stance began: the date of the first winner of the last unbroken run of it. */
function sinceOf(stands: readonly Stand[], day: number): string | null {
  let since: string | null = null;
  let stance: string | null = null;
  for (const { winner } of reignsUntil(stands, day)) {
    if (winner.filed.claim.stance === stance) continue;
    stance = winner.filed.claim.stance;
    since = winner.filed.assertedAt;
  }
  return since;
}

/** Every change of a party's stance on an issue, oldest first. */
export function findMovements(play: Play, histories: readonly CellHistory[]): readonly Movement[] {
  const movements = histories.flatMap(({ party, issue, stands }) => {
    // a claim that wins only because a stronger one grew old was no news by then
    const reigns: Reign[] = [];
    for (const reign of reignsUntil(stands, play.asOfDay))
      if (reign.winner.filed.assertedDay > (reigns.at(-1)?.winner.filed.assertedDay ?? -Infinity)) reigns.push(reign);
    return reigns.slice(1).flatMap(({ winner }, i) => {
      const before = reigns[i].winner.filed;
      const after = winner.filed;
      if (before.claim.stance === after.claim.stance) return [];
      return [{ party, issue, from: before.claim.stance, to: after.claim.stance, before, after }];
    });
  });
  return movements
    .toSorted((a, b) => byDate(a.after, b.after) || compareText(a.party, b.party) || compareText(a.issue, b.issue))
    .map(({ party, issue, from, to, before, after }) => ({
      party,
      issue,
      from,
      to,
      when: after.assertedAt,
      claims: [before.claim.id, after.claim.id],
    }));
}
