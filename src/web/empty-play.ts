import { parseMoment } from "../domain/moment.ts";
import type { StateOfPlay } from "../domain/state-of-play.ts";

/** A state of play with nothing in it but what is given, for tests. */
export function playWith(given: Partial<StateOfPlay>): StateOfPlay {
  return {
    asOf: parseMoment("2030-01-02T00:00:00.000Z"),
    view: "available",
    process: { id: "ferry", title: "Ferry" },
    parties: [],
    issues: [],
    cells: [],
    versions: [],
    custody: [],
    meetings: [],
    agreements: [],
    provisions: [],
    conditions: [],
    deadlines: [],
    stickingPoints: [],
    incidents: [],
    statements: [],
    roles: [],
    contradictions: [],
    movements: [],
    counts: { sources: 0, candidates: 0, accepted: 0, rejected: 0, held: 0 },
    ...given,
  };
}
