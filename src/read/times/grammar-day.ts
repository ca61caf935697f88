import { digitsAt, entryAt, isDash, isJoined, markAt, wordAt } from "./scene.ts";
import type { Scene } from "./scene.ts";

/** A day of the month with its ending ("25", "25th"), or null. */
export function dayNumberAt(scene: Scene, i: number): { readonly end: number; readonly day: number } | null {
  const day = digitsAt(scene, i, 2);
  if (day !== null) {
    if (day < 1 || day > 31) return null;
    const ending = isJoined(scene, i + 1) ? wordAt(scene, i + 1) : "";
    return { end: ending === "st" || ending === "nd" || ending === "rd" || ending === "th" ? i + 2 : i + 1, day };
  }
  const ordinal = entryAt(scene, i)?.ordinal ?? null;
  if (ordinal !== null && ordinal <= 31) return { end: i + 1, day: ordinal };
  if (wordAt(scene, i) === "twenty" || wordAt(scene, i) === "thirty") {
    const units = entryAt(scene, isDash(markAt(scene, i + 1)) ? i + 2 : i + 1)?.ordinal ?? null;
    const tens = wordAt(scene, i) === "twenty" ? 20 : 30;
    if (units !== null && units < 10) return { end: isDash(markAt(scene, i + 1)) ? i + 3 : i + 2, day: tens + units };
  }
  return null;
}
