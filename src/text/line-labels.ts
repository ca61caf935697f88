// What a line says about itself by its first words: container, heading, label. Only the line is looked at, never its neighbours.

/** A line's own account of itself; offsets are those of the words after the label. */
export type LineLabel =
  | { readonly kind: "preamble" | "closing" }
  | { readonly kind: "annex"; readonly key: string; readonly title: string }
  | {
      readonly kind: "article";
      readonly key: string;
      readonly label: string;
      readonly title: string;
      readonly strict: boolean;
    }
  | { readonly kind: "division"; readonly title: string }
  | {
      readonly kind: "number" | "letter" | "roman" | "bullet";
      readonly label: string;
      readonly textAt: number;
      /** False where the label is written otherwise than the documented format has it. */
      readonly strict: boolean;
    }
  | { readonly kind: "marked-heading"; readonly title: string }
  | { readonly kind: "plain"; readonly textAt: number };

const LATIN = "bis|ter|quater|quinquies|sexies|septies|octies";
const CONTAINER = new RegExp(`^(preamble|closing)$`, "i");
const ANNEX =
  /^(annex|appendix|protocol|schedule|attachment)(?:\s+(?:no\.?\s*)?([a-z]|\d+|[ivxlc]+))?(?:\s*[—–:-]\s*(.*)|\s+(\p{Lu}.*))?$/iu;
const ARTICLE = new RegExp(
  `^article\\s+(\\d+|[ivxlc]+)(?:\\s+(${LATIN}))?(?:\\s*([—–:-])\\s*(.*)|(\\.)\\s*(.*))?$`,
  "iu",
);
const DIVISION =
  /^(part|chapter|section|title)\s+([a-z]|\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s*[—–:.-]\s*(.*))?$/iu;
const NUMBER = new RegExp(`^([A-Z]{0,2}\\d{1,4}(?:\\.\\d+)*)(?:\\s+(${LATIN}))?[.)]\\s+(?=\\S)`, "u");
const LOOSE_NUMBER = new RegExp(
  `^(?:(?:point|paragraph|para\\.?|clause|item)\\s+(\\d{1,4})(?:\\s+(${LATIN}))?\\s*[.:)—–-]\\s+|\\((\\d{1,4})\\)\\s+|(\\d{1,3}(?:\\.\\d+)+)\\s+|([IVXLC]+|[A-Z])\\.\\s+|§\\s*(\\d{1,4})[.:]?\\s+|\\|\\s*(\\d{1,4})[.)]?\\s*\\|\\s*|(\\d{1,4})[.)]?\\t+)(?=\\S)`,
  "iu",
);
const LETTER = /^([a-z])\)\s+(?=\S)/u;
const LOOSE_LETTER = /^(?:\(([a-z])\)|([a-z])\.)\s+(?=\S)/u;
const ROMAN = /^\(([ivxl]+)\)\s+(?=\S)/u;
const LOOSE_ROMAN = /^([ivxl]{2,})[.)]\s+(?=\S)/u;
const BULLET = /^[-*•–—·]\s+(?=\S)/u;
const MARKDOWN = /^(#{1,6})\s+/u;

/**
 * Reads the label of one line.
 *
 * @param line - the line without its line end; leading white space and Markdown marks for headings and bold labels are looked through
 */
export function readLineLabel(line: string): LineLabel {
  const lead = /^[\s\u00a0\ufeff]*/u.exec(line)?.[0].length ?? 0;
  let at = lead;
  const marked = MARKDOWN.exec(line.slice(at));
  if (marked) at += marked[0].length;
  let rest = line.slice(at).trimEnd();
  const bold = /^\*\*(.+?)\*\*\s*(?=\S|$)/u.exec(rest);
  if (bold && /^[\p{L}\d .)]{1,24}$/u.test(bold[1])) {
    // A bold label ("**5.** text") is read as if it were plain; the stars belong to the label, not to the words.
    const label = labelOf(`${bold[1]} ${rest.slice(bold[0].length)}`);
    if ("label" in label && "textAt" in label) return { ...label, strict: false, textAt: at + bold[0].length };
  }
  rest = rest.replace(/^\*\*(.+)\*\*$/u, "$1");
  const container = labelOf(rest);
  if ("textAt" in container) {
    if (marked && container.kind === "plain") return { kind: "marked-heading", title: rest };
    return { ...container, textAt: at + container.textAt };
  }
  return container;
}

function labelOf(rest: string): LineLabel {
  const container = CONTAINER.exec(rest);
  if (container) return { kind: container[1].toLowerCase() === "preamble" ? "preamble" : "closing" };
  const fullStop = rest.endsWith(".");
  const annex = fullStop ? null : ANNEX.exec(rest);
  if (annex && (annex[2] !== undefined || annex[4] === undefined))
    return { kind: "annex", key: [annex[1], annex[2]].filter(Boolean).join("-").toLowerCase(), title: rest };
  const article = ARTICLE.exec(rest);
  if (article && !(fullStop && (article[4] ?? article[6] ?? "").length > 80)) {
    const bis = article[2] ?? "";
    return {
      kind: "article",
      key: `${article[1]}${bis}`.toLowerCase(),
      label: ["Article", article[1], bis].filter(Boolean).join(" "),
      title: article[4] ?? article[6] ?? "",
      strict: article[5] === undefined,
    };
  }
  const division = fullStop ? null : DIVISION.exec(rest);
  if (division) return { kind: "division", title: rest };
  const number = NUMBER.exec(rest);
  if (number) return { kind: "number", label: joinLabel(number[1], number[2]), textAt: number[0].length, strict: true };
  const letter = LETTER.exec(rest);
  if (letter) return { kind: "letter", label: letter[1], textAt: letter[0].length, strict: true };
  const roman = ROMAN.exec(rest);
  if (roman) return { kind: "roman", label: roman[1], textAt: roman[0].length, strict: true };
  const looseRoman = LOOSE_ROMAN.exec(rest);
  if (looseRoman) return { kind: "roman", label: looseRoman[1], textAt: looseRoman[0].length, strict: false };
  const looseLetter = LOOSE_LETTER.exec(rest);
  if (looseLetter)
    return { kind: "letter", label: looseLetter[1] ?? looseLetter[2], textAt: looseLetter[0].length, strict: false };
  const loose = LOOSE_NUMBER.exec(rest);
  if (loose) {
    const label = loose[1] ?? loose[3] ?? loose[4] ?? loose[5] ?? loose[6] ?? loose[7] ?? loose[8];
    return { kind: "number", label: joinLabel(label, loose[2]), textAt: loose[0].length, strict: false };
  }
  const bullet = BULLET.exec(rest);
  if (bullet) return { kind: "bullet", label: bullet[0].trim(), textAt: bullet[0].length, strict: false };
  return { kind: "plain", textAt: 0 };
}

function joinLabel(label: string, latin: string | undefined): string {
  return latin === undefined ? label : `${label} ${latin.toLowerCase()}`;
}

/** The part of an id that a label gives: lower case, without inner spaces. */
export function idOfLabel(label: string): string {
  return label.toLowerCase().replaceAll(/\s+/gu, "");
}
