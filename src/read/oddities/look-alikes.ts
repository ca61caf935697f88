/**
 * Letters of other scripts that pass for Latin ones, as pairs "other, Latin". By eye, from the Cyrillic, Greek and Armenian blocks of
 * the Unicode charts; only letters that look the same in ordinary fonts.
 */
const PAIRS =
  // Cyrillic
  "аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWӀI" +
  // Greek
  "οoνvρpαaιiΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϲcϳj" +
  // Armenian, and the script g of the phonetic alphabet
  "օoսuհhոnɡg";

const LATIN_FOR = new Map<number, string>();
for (let i = 0; i < PAIRS.length; i += 2) LATIN_FOR.set(PAIRS.charCodeAt(i), PAIRS[i + 1]);

/** The Latin letter a character passes for, or undefined. */
export function latinFor(code: number): string | undefined {
  return LATIN_FOR.get(code);
}

/** The script of a letter as far as look-alikes matter: "latin", "cyrillic", "greek", "armenian", another one, or null for no letter. */
export function letterScript(code: number): "latin" | "cyrillic" | "greek" | "armenian" | "other" | null {
  if (code < 0x41) return null;
  if (code <= 0x7a) return code <= 0x5a || code >= 0x61 ? "latin" : null;
  if (code < 0xc0) return null;
  if (code <= 0x02_af) return code === 0xd7 || code === 0xf7 ? null : "latin";
  if (code >= 0x1e_00 && code <= 0x1e_ff) return "latin";
  if (code >= 0x03_70 && code <= 0x03_ff) return "greek";
  if (code >= 0x04_00 && code <= 0x05_2f) return "cyrillic";
  if (code >= 0x05_31 && code <= 0x05_87) return "armenian";
  if (code >= 0x05_d0 && code <= 0x1d_ff) return "other";
  return code >= 0x30_40 && code <= 0xd7_a3 ? "other" : null;
}
