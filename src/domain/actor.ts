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

const MEDIA =
  /\b(Times|Post|News|Agency|Press|Daily|Tribune|Journal|Herald|Gazette|Telegraph|Guardian|Economist|Reuters|Bloomberg|Axios|AFP|AP|CNN|BBC|NBC|ABC|CBS|NPR|Sky|Interfax|TASS|Tass|RIA|Ukrinform|Xinhua|Anadolu|Al Jazeera|Newspaper|Television|TV|Radio|Media|Magazine|Broadcaster)\b/;

/** True when a name is that of a news medium by the words in it; where the record knows the actor, that decides instead. */
export function looksLikeMedia(name: ActorName): boolean {
  return !isAnonymous(name) && MEDIA.test(name);
}

/** An id made from a name: lower case, accents dropped, words joined by hyphens (`Côte d'Ivoire` → `cote-d-ivoire`). */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "unnamed" : slug;
}
