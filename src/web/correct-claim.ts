/**
 * What the form that files a claim anew makes of what is typed: names and chains of attribution. Names that stand
 * together are parted by semicolons, the levels of a chain by ›, for which > may be typed.
 */
import type { AttributionChain } from "../domain/claim.ts";

/** "Mara Quill; Norlandia" as two names; what is empty between them is left out. */
export function readNames(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Names as they are typed. */
export function writeNames(names: readonly string[]): string {
  return names.join("; ");
}

/** "Ostrel Wire › Mara Quill" as the levels of a chain, outermost first; empty where the reporter narrates. */
export function readChain(text: string): AttributionChain {
  return text
    .split(/[›>]/u)
    .map(readNames)
    .filter((level) => level.length > 0);
}

/** A chain as it is typed. */
export function writeChain(chain: AttributionChain): string {
  return chain.map(writeNames).join(" › ");
}

/**
 * A claim's chain once it is another's: the new actors say it where the old ones did. Where somebody else spoke for them ("Russia", said by its
 * spokesman), only a person can say who does now, and the chain stays.
 */
export function chainOfOther(
  chain: AttributionChain,
  before: readonly string[],
  after: readonly string[],
): AttributionChain {
  const last = chain.at(-1);
  if (last === undefined || writeNames(last.toSorted()) !== writeNames(before.toSorted())) return chain;
  return [...chain.slice(0, -1), ...(after.length === 0 ? [] : [after])];
}
