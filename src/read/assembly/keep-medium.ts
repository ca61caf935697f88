import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import { personNamed } from "../speakers/discourse.ts";
import { isStateName } from "../speakers/resolve-name.ts";
import type { Draft, Scene } from "./draft.ts";

/** Through which paper or person the words of a source last came, while that source goes on in the same paragraph. */
export type Mediation = {
  told: {
    readonly outer: AttributionChain;
    readonly source: readonly ActorName[];
    readonly paragraph: number;
    sentence: number;
  } | null;
};

/** Starts with nobody quoted at second hand. */
export function startMediation(): Mediation {
  return { told: null };
}

/**
 * Keeps the outer levels of a source that goes on: "Quill told the Herald that A. The list, she said, was late." is in the Herald to
 * the end.
 *
 * A source named by other words than before ("one of the officials" after "two officials") is taken for the same where both are unnamed
 * and called by the same noun.
 */
export function keepMedium(mediation: Mediation, { discourse, sentence }: Scene, drafts: readonly Draft[]): Draft[] {
  const { told } = mediation;
  const goesOn = told !== null && told.paragraph === sentence.paragraph && told.sentence >= sentence.number - 1;
  // People who report what somebody told them are not asked again for the next sentence.
  const isPaper = (name: ActorName): boolean =>
    !isAnonymous(name) && personNamed(discourse.cast, name) === undefined && !isStateName(discourse, name);
  const out = drafts.map((draft) => {
    if (!goesOn || draft.kind === "role" || draft.chain.length === 0 || !isSame(draft.chain[0], told.source))
      return draft;
    told.sentence = sentence.number;
    return { ...draft, chain: [...told.outer, ...draft.chain] };
  });
  const last = out.findLast(
    (draft) => draft.chain.length > 1 && draft.kind !== "role" && draft.chain[0].every(isPaper),
  );
  if (last !== undefined)
    mediation.told = {
      outer: last.chain.slice(0, 1),
      source: last.chain[1],
      paragraph: sentence.paragraph,
      sentence: sentence.number,
    };
  return out;
}

function isSame(a: readonly ActorName[], b: readonly ActorName[]): boolean {
  if (a.join() === b.join()) return true;
  return a.length === 1 && b.length === 1 && nounOf(a[0]) !== null && nounOf(a[0]) === nounOf(b[0]);
}

/** What an unnamed source is called, without number: "official" for "anonymous: two senior officials of the fund". */
function nounOf(name: ActorName): string | null {
  if (!isAnonymous(name)) return null;
  const [head] = name
    .slice("anonymous:".length)
    .replace(/\b(?:one|some|two|both) of (?:the|those|its|their) /, "")
    .split(/ (?:of|in|from|with|to|on|at|who|close|familiar|briefed) |,/);
  const noun = head.trim().split(" ").at(-1)?.toLowerCase() ?? "";
  return noun === "" ? null : noun.replace(/s$/, "");
}
