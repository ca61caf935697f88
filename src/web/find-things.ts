import type { StateOfPlay } from "../domain/state-of-play.ts";
import { claimsBehind } from "./evidence-order.ts";

/** Something of the state of play that words can find and that opens its sentences. */
export type Found = {
  readonly kind: "position" | "statement" | "condition" | "meeting" | "agreement" | "text" | "deadline" | "incident";
  /** Whom or what it is about: the party and issue, the speaker, the version. */
  readonly about: string;
  /** The words shown; for positions and statements verbatim. */
  readonly text: string;
  readonly claims: readonly string[];
};

/** Everything in a state of play that can be found and cited, positions first. Linear. */
export function everythingIn(play: StateOfPlay): readonly Found[] {
  const party = new Map(play.parties.map(({ id, title }) => [id, title]));
  const issue = new Map(play.issues.map(({ id, title }) => [id, title]));
  const found: readonly Found[] = [
    ...play.cells.map((cell): Found => ({
      kind: "position",
      about: `${party.get(cell.party) ?? cell.party} on ${issue.get(cell.issue) ?? cell.issue}`,
      text: cell.quote,
      claims: claimsBehind(cell),
    })),
    ...play.versions.map((version): Found => ({
      kind: "text",
      about: version.id,
      text: version.title,
      claims: version.claims,
    })),
    ...play.meetings.map((meeting): Found => ({
      kind: "meeting",
      about: [meeting.modality, meeting.place, meeting.when].filter(Boolean).join(", "),
      text: [...meeting.actors, ...meeting.counterparts].join(", "),
      claims: meeting.claims,
    })),
    ...play.conditions.map((each): Found => ({
      kind: "condition",
      about: each.actor ?? "",
      text: each.text,
      claims: each.claims,
    })),
    ...play.agreements.map((each): Found => ({
      kind: "agreement",
      about: each.actors.join(", "),
      text: each.text,
      claims: each.claims,
    })),
    ...play.deadlines.map((each): Found => ({
      kind: "deadline",
      about: each.actor ?? "",
      text: each.text,
      claims: each.claims,
    })),
    ...play.statements.map((each): Found => ({
      kind: "statement",
      about: each.actor ?? "",
      text: each.quote,
      claims: each.claims,
    })),
    ...play.incidents.map((each): Found => ({
      kind: "incident",
      about: [...each.actors, each.place].filter(Boolean).join(", "),
      text: each.text,
      claims: each.claims,
    })),
  ];
  return found.filter(({ claims, text }) => claims.length > 0 && text !== "");
}

/** Those of the things that hold every word sought, in any order and case, accents ignored; at most `limit`. */
export function findThings(things: readonly Found[], sought: string, limit: number): readonly Found[] {
  const words = plain(sought).split(/\s+/u).filter(Boolean);
  const hits: Found[] = [];
  for (const thing of things) {
    if (hits.length === limit) break;
    const held = plain(`${thing.kind} ${thing.about} ${thing.text}`);
    if (words.every((word) => held.includes(word))) hits.push(thing);
  }
  return hits;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}
