import type { ActorName } from "../../domain/claim.ts";
import type { Cast } from "../actors/cast.ts";
import { findPlace, foldName, LONGEST_PLACE } from "../actors/geography.ts";

/** Words beside a name that make it a place or a go-between rather than a side. */
const BESIDE: ReadonlySet<string> = new Set(
  "in at by from near mediator mediators envoy envoys facilitator facilitators host hosts hosted brokered mediated mediates brokers".split(
    " ",
  ),
);

/** What is called by the place where it was held. */
const HELD: ReadonlySet<string> = new Set(
  "accord accords agreement deal pact talks summit conference declaration process protocol communique communiqué round meeting formula draft text document paper plan process roadmap track".split(
    " ",
  ),
);

/** The states and groups that a title names as those whom the text is about, each once; a place, a host or a go-between is none. */
export function namedInTitle(cast: Cast, title: string): readonly ActorName[] {
  const words = title.match(/[\p{L}\p{M}\d.]+(?:[-'’][\p{L}\p{M}\d]+)*/gu) ?? [];
  const found = new Set<ActorName>();
  const places = new Set<ActorName>();
  for (let at = 0; at < words.length;) {
    let size = Math.min(LONGEST_PLACE, words.length - at);
    let name: ActorName | null = null;
    for (; size > 0 && name === null; size--) {
      const phrase = words
        .slice(at, at + size)
        .join(" ")
        .replace(/['’]s?$/, "")
        .replace(/\.$/, "");
      if (!/^\p{Lu}/u.test(phrase)) break;
      const place = findPlace(phrase);
      name = cast.bodyByKey.get(foldName(phrase)) ?? (place === null || place.by === "body" ? null : place.name);
      if (name !== null) break;
    }
    const end = at + Math.max(1, name === null ? 1 : size);
    // "Kenya's Tern Front halts talks": whose it is, and not the state.
    const isOwner = /['’]s?$/.test(words[end - 1]) && /^\p{Lu}/u.test(words[end] ?? "");
    const isBeside =
      isOwner ||
      BESIDE.has(words[at - 1]?.toLowerCase() ?? "") ||
      BESIDE.has(words[end]?.toLowerCase() ?? "") ||
      HELD.has(words[end]?.toLowerCase() ?? "");
    if (name !== null && !isBeside) found.add(name);
    else if (
      name !== null &&
      words[at - 1]?.toLowerCase() === "in" &&
      findPlace(words.slice(at, end).join(" "))?.by === "name"
    )
      places.add(name);
    at = end;
  }
  // "In Kenya, a war without end": where nobody else is named, the state where it happens is what the text is about.
  return found.size > 0 ? [...found] : [...places];
}
