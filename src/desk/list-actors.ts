import type { ActorName, ClaimKind, Modality, Stance } from "../domain/claim.ts";
import type { Party } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import { type ClaimBook, type FiledClaim } from "../record/claim-book.ts";
import { makePartyDirectory } from "../record/party-directory.ts";
import type { Desk } from "./desk.ts";
import { bookAsOf, type AskedMoment } from "./review-book.ts";

/** How many of an actor's last statements its card shows. */
const LAST_STATEMENTS = 8;

/** Something an actor is reported to have said or to stand for, in the report's words. */
export type ActorStatement = {
  readonly claim: string;
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly stance: Stance;
  readonly modality: Modality;
  /** EDTF: when it was said, never later than its source's publication. */
  readonly when: string;
};

/** An actor as accepted claims speak of it. */
export type ActorLine = {
  readonly name: ActorName;
  /** The party it counts for; null where it counts for none. */
  readonly party: Party | null;
  /** Offices held and roles played, as reported, oldest report first. */
  readonly roles: readonly { readonly role: string; readonly since: string; readonly claims: readonly string[] }[];
  /** Others of the same party on whose word claims about it rest, the most often first. */
  readonly spokenForBy: readonly { readonly name: ActorName; readonly claims: readonly string[] }[];
  /** What it said or stands for, newest first, at most eight. */
  readonly last: readonly ActorStatement[];
  /** How many accepted claims name it, as speaker, actor or counterpart. */
  readonly claims: number;
};

const SAID: ReadonlySet<ClaimKind> = new Set(["position", "statement", "condition", "agreement"]);
const kept = new WeakMap<ClaimBook, readonly ActorLine[]>();

/**
 * Everyone whom accepted claims name, as of a moment: those named most often first, then by name.
 *
 * An anonymous source stays under its own description and is never merged with anybody.
 */
export async function listActors(desk: Desk, process: ProcessId, moment: AskedMoment): Promise<readonly ActorLine[]> {
  const book = bookAsOf(await desk.entriesOf(process), desk.viewer, moment);
  const lines = kept.get(book) ?? actorsOf(book);
  kept.set(book, lines);
  return lines;
}

type Gathered = {
  claims: Set<string>;
  readonly roles: FiledClaim[];
  readonly spokenFor: Map<ActorName, string[]>;
  readonly said: FiledClaim[];
};

function actorsOf(book: ClaimBook): readonly ActorLine[] {
  const directory = makePartyDirectory(book);
  const gathered = new Map<ActorName, Gathered>();
  const of = (actor: ActorName): Gathered => {
    const name = directory.nameOf(actor);
    const found = gathered.get(name) ?? { claims: new Set(), roles: [], spokenFor: new Map(), said: [] };
    gathered.set(name, found);
    return found;
  };
  for (const filed of book.claims) {
    if (filed.state !== "accepted") continue;
    const { claim } = filed;
    const speakers = (claim.chain.at(-1) ?? []).map(directory.nameOf);
    const actors = claim.actors.map(directory.nameOf);
    for (const name of new Set([...claim.chain.flat(), ...claim.actors, ...claim.counterparts]))
      of(name).claims.add(claim.id);
    if (claim.kind === "role") for (const name of new Set(actors)) of(name).roles.push(filed);
    if (!SAID.has(claim.kind)) continue;
    for (const name of new Set([...speakers, ...actors])) of(name).said.push(filed);
    for (const actor of actors)
      for (const speaker of speakers) {
        if (speaker === actor || actors.includes(speaker)) continue;
        const party = directory.partyOf(actor);
        if (party === null || directory.partyOf(speaker) !== party) continue;
        const { spokenFor } = of(actor);
        spokenFor.set(speaker, [...(spokenFor.get(speaker) ?? []), claim.id]);
      }
  }
  return [...gathered]
    .map(([name, found]): ActorLine => {
      const party = directory.partyOf(name);
      return {
        name,
        party: party === null ? null : { id: party, title: directory.titleOf(party) },
        roles: found.roles
          .toSorted((a, b) => a.assertedDay - b.assertedDay || (a.claim.id < b.claim.id ? -1 : 1))
          .map(({ claim, assertedAt }) => ({ role: claim.quote, since: assertedAt, claims: [claim.id] })),
        spokenForBy: [...found.spokenFor]
          .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
          .map(([speaker, claims]) => ({ name: speaker, claims })),
        last: found.said
          .toSorted((a, b) => b.assertedDay - a.assertedDay || (a.claim.id < b.claim.id ? -1 : 1))
          .slice(0, LAST_STATEMENTS)
          .map(({ claim, assertedAt }) => ({
            claim: claim.id,
            quote: claim.quote,
            kind: claim.kind,
            stance: claim.stance,
            modality: claim.modality,
            when: assertedAt,
          })),
        claims: found.claims.size,
      };
    })
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
