import { mayCoincide } from "../domain/edtf.ts";
import type { CasualtyFigure } from "../domain/claim.ts";
import type {
  AgreementEntry,
  ConditionEntry,
  DeadlineEntry,
  IncidentEntry,
  RoleEntry,
  StatementEntry,
} from "../domain/state-of-play.ts";
import { overlaps } from "../domain/span.ts";
import type { FiledClaim } from "./claim-book.ts";
import { byWhen } from "./meetings.ts";
import { byDate, compareText, idsOf, namesOf, speakersOf } from "./play.ts";
import type { Play } from "./play.ts";
import { toldIn, verbatimOf } from "./verbatim.ts";

function ofKind(play: Play, kind: FiledClaim["claim"]["kind"]): readonly FiledClaim[] {
  return play.accepted.filter(({ claim }) => claim.kind === kind).toSorted(byDate);
}

/** Accords reached, accepted, refused, suspended or lacking, by date. */
export function listAgreements(play: Play): readonly AgreementEntry[] {
  return ofKind(play, "agreement")
    .map(({ claim }) => ({
      modality: claim.modality,
      actors: namesOf(play, claim.actors),
      text: toldIn(claim),
      when: claim.time?.iso ?? null,
      claims: [claim.id],
    }))
    .toSorted(byWhen);
}

/** What somebody makes depend on what; one entry for each actor. */
export function listConditions(play: Play): readonly ConditionEntry[] {
  return ofKind(play, "condition").flatMap(({ claim }) =>
    (claim.actors.length === 0 ? [null] : namesOf(play, claim.actors)).map((actor) => ({
      actor,
      text: toldIn(claim),
      claims: [claim.id],
    })),
  );
}

/** What is due when, and who set it or must meet it; undated ones last. */
export function listDeadlines(play: Play): readonly DeadlineEntry[] {
  return ofKind(play, "deadline")
    .flatMap(({ claim }) =>
      (claim.actors.length === 0 ? [null] : namesOf(play, claim.actors)).map((actor) => ({
        actor,
        due: claim.time?.iso ?? null,
        text: toldIn(claim),
        modality: claim.modality,
        claims: [claim.id],
      })),
    )
    .map((deadline) => ({ deadline, when: deadline.due, claims: deadline.claims }))
    .toSorted(byWhen)
    .map(({ deadline }) => deadline);
}

/** What was said of whom or what, in the speaker's own words, by date. */
export function listStatements(play: Play): readonly StatementEntry[] {
  return ofKind(play, "statement").flatMap(({ claim }) =>
    (claim.actors.length === 0 ? [null] : namesOf(play, claim.actors)).map((actor) => ({
      actor,
      about: claim.issue.label,
      stance: claim.stance,
      modality: claim.modality,
      quote: verbatimOf(claim).quote,
      claims: [claim.id],
    })),
  );
}

/** Who is who, by name; reports of one role are put together. */
export function listRoles(play: Play): readonly RoleEntry[] {
  const roles = new Map<string, { actor: string; role: string; claims: FiledClaim[] }>();
  for (const filed of ofKind(play, "role"))
    for (const actor of namesOf(play, filed.claim.actors)) {
      const role = toldIn(filed.claim);
      const known = roles.get(`${actor}\n${role}`) ?? { actor, role, claims: [] };
      known.claims.push(filed);
      roles.set(`${actor}\n${role}`, known);
    }
  return [...roles.values()]
    .map(({ actor, role, claims }) => ({ actor, role, since: claims[0].assertedAt, claims: idsOf(claims) }))
    .toSorted((a, b) => compareText(a.actor, b.actor) || compareText(a.claims[0], b.claims[0]));
}

/**
 * Incidents by date with the human harm reported of them. Who did it stays apart from who reports it.
 *
 * A toll belongs to the incident of the same source whose words it shares, else to the one at the same place on a day that can be the same;
 * else it stands by itself.
 */
export function listIncidents(play: Play): readonly IncidentEntry[] {
  const incidents = ofKind(play, "incident").map((filed) => ({ filed, tolls: [] as FiledClaim[] }));
  const bySource = Map.groupBy(incidents, ({ filed }) => filed.source.id);
  const alone: FiledClaim[] = [];
  for (const toll of ofKind(play, "casualty")) {
    const near = bySource.get(toll.source.id) ?? [];
    const incident =
      near.find(({ filed }) => overlaps(filed.claim.span, toll.claim.span)) ??
      near.find(({ filed }) => areOfOneEvent(filed, toll));
    if (incident === undefined) alone.push(toll);
    else incident.tolls.push(toll);
  }
  return [
    ...incidents.map(({ filed, tolls }) => describeIncident(play, filed, tolls)),
    ...alone.map((toll) => describeIncident(play, toll, [])),
  ].toSorted(byWhen);
}

function areOfOneEvent({ claim: a, when: dateA }: FiledClaim, { claim: b, when: dateB }: FiledClaim): boolean {
  if (a.place === null || b.place === null || a.place.toLowerCase() !== b.place.toLowerCase()) return false;
  return dateA === null || dateB === null || mayCoincide(dateA, dateB);
}

function describeIncident(play: Play, filed: FiledClaim, tolls: readonly FiledClaim[]): IncidentEntry {
  const claims = [filed, ...tolls];
  const casualties = claims.flatMap(({ claim }): readonly CasualtyFigure[] => claim.casualties ?? []);
  return {
    actors: namesOf(play, filed.claim.actors),
    text: toldIn(filed.claim),
    reportedBy: namesOf(play, claims.flatMap(speakersOf)),
    place: claims.map(({ claim }) => claim.place).find((place) => place !== null) ?? null,
    when: claims.map(({ claim }) => claim.time?.iso ?? null).find((when) => when !== null) ?? null,
    casualties,
    claims: claims.map(({ claim }) => claim.id),
  };
}
