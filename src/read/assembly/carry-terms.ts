import type { AttributionChain } from "../../domain/claim.ts";
import { type Draft, hasWord, type Scene } from "./draft.ts";

/** Rules that read a term as one more of the text that was spoken of before. */
const GOES_ON = /^provision-(?:goes-on|pledged|next|listed)\b/;
/** Modals into which a term is shifted back. */
const SHIFTED: ReadonlySet<string> = new Set(["would", "could", "must", "should"]);

/**
 * "The rebels would withdraw, aides said. A force would take over. A vote would follow within a year": terms recounted on somebody's word
 * stay on it from one sentence to the next of a paragraph, until another text, or anything else, is told.
 */
export function carryTerms({ discourse, sentence, words }: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { paragraph, number } = sentence;
  const before = discourse.termsToldBy;
  const goesOn = before !== null && before.paragraph === paragraph && before.sentence === number - 1;
  const told = drafts.find((draft) => isTold(draft) || (goesOn && isOnWordOf(draft, before.chain)));
  // "The army is to leave, aides said. The rebels then have a week to …": told in no shifted tense, they go on in none.
  const isShifted = told === undefined || hasWord(words, told, SHIFTED) >= 0;
  discourse.termsToldBy = told === undefined ? null : { paragraph, sentence: number, chain: told.chain, isShifted };
  if (!goesOn || drafts.some(({ kind, chain }) => kind !== "role" && chain.length > 0)) return drafts;
  const carried = drafts.filter(
    (draft) =>
      draft.kind === "provision" &&
      GOES_ON.test(draft.rule) &&
      (!before.isShifted ||
        hasWord(words, draft, SHIFTED) >= 0 ||
        // "Fighters would be disarmed and | sent home": under the modal of the term before.
        (draft.rule.startsWith("provision-next") && hasWord(words, { from: 0, to: draft.from }, SHIFTED) >= 0)),
  );
  if (carried.length === 0) return drafts;
  discourse.termsToldBy = { ...before, sentence: number };
  return drafts.map((draft) =>
    carried.includes(draft) || draft.kind === "deadline" ? { ...draft, chain: before.chain } : draft,
  );
}

/** A term on the word of somebody whom it does not bind: "Kenya undertakes to …" covers Kenya's own terms only. */
function isTold({ kind, chain, actors }: Draft): boolean {
  return kind === "provision" && chain.length > 0 && !chain[chain.length - 1].some((name) => actors.includes(name));
}

function isOnWordOf({ kind, chain }: Draft, source: AttributionChain): boolean {
  return kind !== "role" && chain.at(-1)?.join() === source.at(-1)?.join();
}
