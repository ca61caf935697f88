import type { ActorName } from "./claim.ts";

/** Two or more names that a person judged to be one actor; retracting the entry undoes it. */
export type ActorMerge = { readonly keep: ActorName; readonly merged: readonly ActorName[] };

const ANONYMOUS = "anonymous:";

/** True for a source without a name (`anonymous: a US official`); such an actor is never taken for a named person. */
export function isAnonymous(name: ActorName): boolean {
  return name.startsWith(ANONYMOUS);
}

/** What the text says of an anonymous source ("a US official"). */
export function descriptionOf(name: ActorName): string {
  return isAnonymous(name) ? name.slice(ANONYMOUS.length).trim() : name;
}
