import type { Change, ClaimIds, StateOfPlay } from "../domain/state-of-play.ts";
import { compareText } from "./play.ts";

/** One line of a state of play: what it is about, and what it says. */
type Line = { readonly what: string; readonly says: string; readonly claims: ClaimIds };

/**
 * What reads otherwise than at the earlier moment: new, gone and changed lines, by what they are about.
 *
 * Incidents, statements and roles come and go with the news and are left to their own lists.
 */
export function findChanges(before: StateOfPlay, after: StateOfPlay): readonly Change[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted(compareText).flatMap((what) => {
    const [was, is] = [old.get(what), now.get(what)];
    if (was?.says === is?.says) return [];
    return [{ what, before: was?.says ?? null, after: is?.says ?? null, claims: is?.claims ?? was?.claims ?? [] }];
  });
}

function linesOf(play: StateOfPlay): ReadonlyMap<string, Line> {
  const titles = new Map([...play.parties, ...play.issues].map(({ id, title }) => [id, title]));
  const name = (id: string) => titles.get(id) ?? id;
  const people = (actors: readonly string[], counterparts: readonly string[] = []) =>
    [...actors, ...counterparts].toSorted().join(", ");
  const all: readonly Line[] = [
    ...play.cells.map(({ party, issue, stance, modality, quote, claims }) => ({
      what: `position: ${name(party)} on ${name(issue)}`,
      says: `${stance} (${modality}): ${quote}`,
      claims: claims.slice(0, 1),
    })),
    ...play.versions.map(({ id, status, dates, claims }) => ({
      what: `version: ${id}`,
      says: [status, ...dates.map(({ kind, edtf }) => `${kind} ${edtf}`)].join(", "),
      claims,
    })),
    ...play.custody.map(({ version, party, state, counterpart, claims }) => ({
      what: `custody: ${name(party)} ${state} ${version}${counterpart === null ? "" : ` (${name(counterpart)})`}`,
      says: state,
      claims,
    })),
    ...play.meetings.map(({ actors, counterparts, place, when, modality, claims }) => ({
      what: `meeting: ${people(actors, counterparts)}${when === null ? "" : `, ${when}`}`,
      says: place === null ? modality : `${modality}, ${place}`,
      claims,
    })),
    ...play.agreements.map(({ actors, text, modality, claims }) => ({
      what: `agreement: ${people(actors)}: ${text}`,
      says: modality,
      claims,
    })),
    ...play.provisions.map(({ version, text, modality, claims }) => ({
      what: `provision: ${version ?? "unnamed text"}: ${text}`,
      says: modality,
      claims,
    })),
    ...play.conditions.map(({ actor, text, claims }) => ({
      what: `condition: ${actor ?? "unnamed"}: ${text}`,
      says: text,
      claims,
    })),
    ...play.deadlines.map(({ actor, text, due, modality, claims }) => ({
      what: `deadline: ${actor ?? "unnamed"}: ${text}`,
      says: `${due ?? "undated"} (${modality})`,
      claims,
    })),
    ...play.stickingPoints.map(({ issue, why, parties, claims }) => ({
      what: `sticking point: ${name(issue)} (${why})`,
      // in the order of their names: who was found first is no change
      says: parties.map(name).toSorted(compareText).join(", ") || why,
      claims,
    })),
    ...play.contradictions.map(({ what, claims }) => ({
      what: `contradiction: ${what}`,
      says: what,
      claims: claims.flat(),
    })),
  ];
  const lines = new Map<string, Line>();
  for (const line of all) {
    const same = lines.get(line.what);
    // two lines about one thing read as one
    lines.set(
      line.what,
      same === undefined || same.says === line.says
        ? line
        : { ...line, says: `${same.says}; ${line.says}`, claims: [...same.claims, ...line.claims] },
    );
  }
  return lines;
}
