/** Stretches of the Unicode charts and the language a text mostly in them is taken for at first. */
export type Script =
  | "latin"
  | "cyrillic"
  | "arabic"
  | "hebrew"
  | "greek"
  | "armenian"
  | "georgian"
  | "devanagari"
  | "bengali"
  | "gurmukhi"
  | "gujarati"
  | "oriya"
  | "tamil"
  | "telugu"
  | "kannada"
  | "malayalam"
  | "sinhala"
  | "thai"
  | "lao"
  | "tibetan"
  | "burmese"
  | "khmer"
  | "ethiopic"
  | "mongolian"
  | "thaana"
  | "kana"
  | "hangul"
  | "han";

const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x03_70, 0x03_ff, "greek"],
  [0x04_00, 0x05_2f, "cyrillic"],
  [0x05_31, 0x05_87, "armenian"],
  [0x05_d0, 0x05_ea, "hebrew"],
  [0x06_20, 0x06_ff, "arabic"],
  [0x07_50, 0x07_7f, "arabic"],
  [0x07_80, 0x07_bf, "thaana"],
  [0x09_00, 0x09_7f, "devanagari"],
  [0x09_80, 0x09_ff, "bengali"],
  [0x0a_00, 0x0a_7f, "gurmukhi"],
  [0x0a_80, 0x0a_ff, "gujarati"],
  [0x0b_00, 0x0b_7f, "oriya"],
  [0x0b_80, 0x0b_ff, "tamil"],
  [0x0c_00, 0x0c_7f, "telugu"],
  [0x0c_80, 0x0c_ff, "kannada"],
  [0x0d_00, 0x0d_7f, "malayalam"],
  [0x0d_80, 0x0d_ff, "sinhala"],
  [0x0e_00, 0x0e_7f, "thai"],
  [0x0e_80, 0x0e_ff, "lao"],
  [0x0f_00, 0x0f_ff, "tibetan"],
  [0x10_00, 0x10_9f, "burmese"],
  [0x10_a0, 0x10_ff, "georgian"],
  [0x11_00, 0x11_ff, "hangul"],
  [0x12_00, 0x13_9f, "ethiopic"],
  [0x17_80, 0x17_ff, "khmer"],
  [0x18_20, 0x18_aa, "mongolian"],
  [0x1e_00, 0x1e_ff, "latin"],
  [0x1f_00, 0x1f_ff, "greek"],
  [0x30_40, 0x30_ff, "kana"],
  [0x34_00, 0x9f_ff, "han"],
  [0xac_00, 0xd7_a3, "hangul"],
  [0xfb_50, 0xfd_ff, "arabic"],
  [0xfe_70, 0xfe_fc, "arabic"],
];

/** The script of a UTF-16 code unit, or null when it is no letter of a script we tell apart. */
export function scriptOf(code: number): Script | null {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? "latin" : null;
  if (code < 0x03_70) return code >= 0xc0 && code <= 0x02_af && code !== 0xd7 && code !== 0xf7 ? "latin" : null;
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to, script] = RANGES[middle];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return script;
  }
  return null;
}
