// Last look at whom a claim names: things act in no claim, and teams that meet are their sides'. Rules take the subject's words where
// it names nobody known, and a subject may be a text, a day or a demand.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import { MEETING_HEADS } from "../events/event-words.ts";
import { ACCORD_HEADS, TEXT_HEADS } from "../events/frame-words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import type { Draft, Scene } from "./draft.ts";

const THINGS = wordList(
  `day days week weeks month months year years fighting clashes violence war conflict demand demands comments remarks objections amnesty ground seat seats offer offers
  request requests decision decisions vote votes election elections step steps progress process effort efforts plan plans release exchange swap withdrawal pullout
  sanctions aid relief money funds fund prospect prospects hope hopes fate issue issues question questions point points list lists timetable calendar deadline truce`,
);
/** Teams that two sides send: where they meet, the sides do. */
const TEAMS = wordList("teams committees delegations delegates negotiators panels experts subcommittees");

/** The draft without things among its actors, and with the sides for the teams that they send to meet. */
export function withoutThings(scene: Scene, draft: Draft): Draft {
  if (draft.kind === "role" || draft.actors.length === 0) return draft;
  const actors = draft.actors.filter((name) => !isThing(name));
  if (actors.length === draft.actors.length)
    return draft.kind === "meeting" && actors.length === 1 && TEAMS.has(headOfName(actors[0]))
      ? { ...draft, actors: partiesOf(scene.discourse) }
      : draft;
  const isOfSides = actors.length === 0 && (draft.kind === "deadline" || draft.kind === "meeting");
  return { ...draft, actors: isOfSides ? partiesOf(scene.discourse) : actors };
}

function isThing(name: ActorName): boolean {
  const head = headOfName(name);
  return head !== "" && (THINGS.has(head) || TEXT_HEADS.has(head) || ACCORD_HEADS.has(head) || MEETING_HEADS.has(head));
}

/** The head noun of an unnamed actor, in lower case; "" for a name. */
function headOfName(name: ActorName): string {
  if (!name.startsWith("anonymous: ")) return "";
  const words = name.slice(11).toLowerCase().split(" ");
  const end = words.findIndex(
    (word, i) => i > 0 && /^(?:of|in|from|with|for|to|on|at|who|whose|signed|under|over|between|,)$/.test(word),
  );
  return words[(end < 0 ? words.length : end) - 1];
}
