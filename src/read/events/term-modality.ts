import type { Modality } from "../../domain/claim.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";

/** Verbs that say of a matter whether it is in a text. */
const CONTAINS: ReadonlySet<string> = new Set(
  "mention appear figure feature form include exclude cover deal contain specify address touch foresee envisage provide regulate apply extend".split(
    " ",
  ),
);

/** Verbs of demanding: what a text does not ask for, it leaves out. */
const ASKS: ReadonlySet<string> = new Set("ask require oblige demand force compel".split(" "));

/**
 * The modality of a term told of those whom it binds: "neither side may shell the towns" is a term that forbids and is there as much as a
 * duty is, "shelling is not mentioned" tells of a term that is not.
 */
export function modalityOfRule({ isNegated, lemma }: VerbGroup): Modality {
  return isNegated && (CONTAINS.has(lemma) || ASKS.has(lemma)) ? "denied" : "asserted";
}
