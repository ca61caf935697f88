import type { Moment } from "../domain/moment.ts";
import type { Party, PartyId } from "../domain/party.ts";
import type { PlayCounts, StateOfPlay } from "../domain/state-of-play.ts";
import type { AsOf } from "./as-of.ts";
import { findChanges } from "./changes.ts";
import { openClaimBook } from "./claim-book.ts";
import type { ClaimBook } from "./claim-book.ts";
import { byWhat, findContradictions } from "./contradictions.ts";
import type { Entry } from "./entry.ts";
import { listMeetings } from "./meetings.ts";
import { compareText, setOut } from "./play.ts";
import type { Play } from "./play.ts";
import { cellOf, findMovements, gatherHistories } from "./positions.ts";
import {
  listAgreements,
  listConditions,
  listDeadlines,
  listIncidents,
  listRoles,
  listStatements,
} from "./reported-events.ts";
import { listCustody, listProvisions, listVersions } from "./reported-versions.ts";
import { findStickingPoints } from "./sticking-points.ts";

/** What state of play is asked for; with `vs`, also what changed since that earlier moment in the same view. */
export type FoldOptions = AsOf & { readonly vs?: Moment };

/**
 * Folds the record of a process into its state of play as of a moment: who stands where on what, since when and on whose word, who holds which version,
 * what is planned, and what blocks a deal.
 *
 * Pure: the same entries and options give the same bytes, and entries the viewer may not see or that count only later change nothing.
 *
 * @param entries - all entries of one process, in order
 */
export function foldStateOfPlay(entries: readonly Entry[], options: FoldOptions): StateOfPlay {
  const book = openClaimBook(entries, options);
  const play = setOut(book, options);
  const histories = gatherHistories(play);
  const unordered = histories.flatMap((history) => cellOf(play, history) ?? []);
  const custody = listCustody(play);
  const stickingPoints = findStickingPoints(play, unordered);
  const movements = findMovements(play, histories);
  const parties = listParties(play, [
    ...unordered.map(({ party }) => party),
    ...custody.flatMap(({ party, counterpart }) => [party, counterpart]),
    ...stickingPoints.flatMap((point) => point.parties),
  ]);
  const columns = new Map(parties.map(({ id }, i) => [id, i]));
  const cells = unordered.toSorted(
    (a, b) =>
      play.issues.rank(a.issue) - play.issues.rank(b.issue) ||
      compareText(a.issue, b.issue) ||
      (columns.get(a.party) ?? 0) - (columns.get(b.party) ?? 0),
  );
  const rows = new Set([
    ...book.issues.map(({ id }) => id),
    ...cells.map(({ issue }) => issue),
    ...stickingPoints.map(({ issue }) => issue),
  ]);
  const state: StateOfPlay = {
    asOf: options.asOf,
    view: options.view,
    process: book.process,
    parties,
    issues: [...rows]
      .toSorted((a, b) => play.issues.rank(a) - play.issues.rank(b) || compareText(a, b))
      .map((id) => play.issues.get(id)),
    cells,
    versions: listVersions(play),
    custody,
    meetings: listMeetings(play),
    agreements: listAgreements(play),
    provisions: listProvisions(play),
    conditions: listConditions(play),
    deadlines: listDeadlines(play),
    stickingPoints,
    incidents: listIncidents(play),
    statements: listStatements(play),
    roles: listRoles(play),
    contradictions: findContradictions(play, custody).toSorted(byWhat),
    movements,
    counts: countClaims(book),
  };
  if (options.vs === undefined) return state;
  const { vs, ...rest } = options;
  return { ...state, changes: findChanges(foldStateOfPlay(entries, { ...rest, asOf: vs }), state) };
}

/** Declared parties in their order, then the others by title. */
function listParties({ directory }: Play, mentioned: readonly (PartyId | null)[]): readonly Party[] {
  const declared = new Set(directory.declared.map(({ id }) => id));
  const others = [...new Set(mentioned)]
    .filter((id) => id !== null && !declared.has(id))
    .map((id) => ({ id: id ?? "", title: directory.titleOf(id ?? "") }));
  return [
    ...directory.declared,
    ...others.toSorted((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id)),
  ];
}

function countClaims(book: ClaimBook): PlayCounts {
  const count = (state: ClaimBook["claims"][number]["state"]) =>
    book.claims.filter((claim) => claim.state === state).length;
  return {
    sources: book.sources.length,
    candidates: count("candidate"),
    accepted: count("accepted"),
    rejected: count("rejected"),
    held: count("held"),
  };
}
