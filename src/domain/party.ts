import type { ActorName } from "./claim.ts";

/** A party's name within its process; declared by a person, or made from the actor's name (`united-states`). */
export type PartyId = string;

/** A column of the positions matrix, as a person declares it. */
export type PartyDeclaration = {
  readonly id: PartyId;
  readonly title: string;
  /** Actors that are this party (a state, its capital's name as an actor, its government). */
  readonly is: readonly ActorName[];
  /** Persons and bodies who speak for it. */
  readonly spokenForBy: readonly ActorName[];
};

/** A party as the state of play lists it. */
export type Party = { readonly id: PartyId; readonly title: string };
