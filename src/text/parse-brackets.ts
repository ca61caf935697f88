// Square brackets as negotiators use them: "[sixty] [ninety]", "[a / b]", "[Party A: words]", "[…]", "[words [Party B reserves]]".
//
//   text        = { words | bracket }
//   bracket     = "[" lead alternative { "/" alternative } tail [ "]" ]
//   alternative = { words | bracket }
//
// A remark may stand in a bracket of its own or in round brackets right after: "[words] [B reserves]", "[words] (proposed by A)".
//
// A bracket that is never closed runs to the end of the text; a "]" without its "[" is plain words. So every text parses, and
// printing the pieces gives it back to the last character.
import type { Bracket, BracketPiece, BracketStands } from "../domain/bracket.ts";
import { attributionLead, attributionTail, mergeStands, NO_STANDS, noteBehind, readNote } from "./bracket-stands.ts";

const PLACEHOLDER =
  /^(?:[…._*–—\s]*|[xyn]{1,4}|\?+|tb[adc]|to be (?:added|agreed|completed|confirmed|decided|determined|discussed|drafted|filled in|inserted)|(?:insert |the )?(?:amount|blank|date|day|days|figure|month|name|names|number|place|title|year)s?)$/iu;

/** Takes a passage apart into plain words and brackets, nested ones inside their alternatives. */
export function parseBrackets(text: string): readonly BracketPiece[] {
  const reader = new BracketReader(text);
  return groupRivals(reader.pieces(0, false).pieces);
}

/** The passage as it was, to the last character. */
export function printBrackets(pieces: readonly BracketPiece[]): string {
  return pieces
    .map((piece) =>
      piece.kind === "words"
        ? piece.text
        : `[${piece.lead}${piece.alternatives
            .map((alternative, k) => printBrackets(alternative) + (piece.separators[k] ?? ""))
            .join("")}${piece.tail}${piece.closed ? "]" : ""}`,
    )
    .join("");
}

/** All brackets of a passage in reading order, the outer before those inside it. */
export function allBrackets(pieces: readonly BracketPiece[]): readonly Bracket[] {
  return pieces.flatMap((piece) =>
    piece.kind === "words" ? [] : [piece, ...piece.alternatives.flatMap((alternative) => allBrackets(alternative))],
  );
}

class BracketReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads pieces until the closing bracket (inside) or the end; slashes at the bracket's own level end an alternative. */
  pieces(depth: number, inside: boolean): { pieces: BracketPiece[]; slash: string | null } {
    const pieces: BracketPiece[] = [];
    let words = "";
    const flush = (): void => {
      if (words !== "") pieces.push({ kind: "words", text: words });
      words = "";
    };
    while (this.at < this.text.length) {
      const character = this.text[this.at];
      if (character === "[" && depth < DEEPEST) {
        flush();
        pieces.push(this.bracket(depth));
      } else if (character === "]" && inside) {
        flush();
        return { pieces, slash: null };
      } else {
        const slash = inside && character === "/" ? this.slash(words) : null;
        if (slash !== null) {
          words = words.slice(0, words.length - slash.before);
          flush();
          this.at += slash.length - slash.before;
          return { pieces, slash: slash.text };
        }
        words += character;
        this.at++;
      }
    }
    flush();
    return { pieces, slash: null };
  }

  private bracket(depth: number): Bracket {
    const start = this.at++;
    const lead = attributionLead(this.text.slice(this.at, this.at + LONGEST_LEAD));
    this.at += lead.text.length;
    const alternatives: BracketPiece[][] = [];
    const separators: string[] = [];
    for (;;) {
      const { pieces, slash } = this.pieces(depth + 1, true);
      alternatives.push(pieces);
      if (slash === null) break;
      separators.push(slash);
    }
    const closed = this.text[this.at] === "]";
    if (closed) this.at++;
    return describe(start, this.at, lead, alternatives, separators, closed);
  }

  /** A slash parts alternatives unless it stands in "and/or", in a date or in an address. */
  private slash(before: string): { text: string; before: number; length: number } | null {
    const rest = this.text.slice(this.at);
    if (/\band$/iu.test(before) && /^\/or\b/iu.test(rest)) return null;
    if (/\d{1,4}$/u.test(before) && /^\/\d{1,2}\/\d{2,4}\b/u.test(rest)) return null;
    if (/\d{1,2}\/\d{1,2}$/u.test(before) && /^\/\d{2,4}\b/u.test(rest)) return null;
    if (/(?::|\/)$/u.test(before) && rest.startsWith("//")) return null;
    const spaceBefore = /\s*$/u.exec(before)?.[0] ?? "";
    const after = /^\/+\s*/u.exec(rest)?.[0] ?? "/";
    const text = spaceBefore + after;
    return { text, before: spaceBefore.length, length: text.length };
  }
}

/** Brackets nested deeper than this are read as words, so that no input can exhaust the stack. */
const DEEPEST = 60;
/** An attribution at the start of a bracket is at most this long. */
const LONGEST_LEAD = 120;

function describe(
  start: number,
  end: number,
  lead: { readonly text: string; readonly stands: BracketStands },
  alternatives: BracketPiece[][],
  separators: readonly string[],
  closed: boolean,
): Bracket {
  const lastAlternative = alternatives[alternatives.length - 1];
  const lastPiece = lastAlternative.at(-1);
  let tail = { text: "", stands: NO_STANDS };
  if (lastPiece?.kind === "words") {
    tail = attributionTail(lastPiece.text);
    const words = lastPiece.text.slice(0, lastPiece.text.length - tail.text.length);
    lastAlternative.splice(-1, 1, ...(words === "" ? [] : [{ kind: "words" as const, text: words }]));
  }
  const whole = alternatives.map((alternative) => printBrackets(alternative)).join("/");
  const note =
    alternatives.length === 1 && alternatives[0].every((piece) => piece.kind === "words") ? readNote(whole) : null;
  const inner = alternatives.flatMap((alternative) =>
    alternative.flatMap((piece) => (piece.kind === "note" ? [piece.stands] : [])),
  );
  const kind =
    note !== null
      ? "note"
      : alternatives.length > 1
        ? "alternatives"
        : PLACEHOLDER.test(whole.trim())
          ? "placeholder"
          : "optional";
  return {
    kind,
    span: { start, end },
    lead: lead.text,
    alternatives,
    separators,
    tail: tail.text,
    closed,
    stands: mergeStands([lead.stands, tail.stands, ...(note === null ? [] : [note]), ...inner]),
    group: 0,
  };
}

/** Numbers brackets that stand side by side as rivals, and gives a note's content to the bracket before it. */
function groupRivals(pieces: readonly BracketPiece[]): readonly BracketPiece[] {
  let groups = 0;
  const group = (list: readonly BracketPiece[]): readonly BracketPiece[] => {
    const result: BracketPiece[] = list.map((piece) =>
      piece.kind === "words" ? piece : { ...piece, alternatives: piece.alternatives.map(group) },
    );
    let previous = -1;
    result.forEach((piece, k) => {
      if (piece.kind === "words") {
        const before = k === 0 ? undefined : result[k - 1];
        const note = before === undefined || before.kind === "words" ? null : noteBehind(piece.text);
        if (note !== null && before !== undefined && before.kind !== "words")
          result[k - 1] = { ...before, stands: mergeStands([before.stands, note.stands]) };
        const rest = note === null ? piece.text : piece.text.slice(note.text.length);
        if (rest.trim() !== "" && !/^\s*(?:or|\/)\s*$/iu.test(rest)) previous = -1;
        return;
      }
      const before = previous < 0 ? null : result[previous];
      if (piece.kind === "note") {
        if (before !== null && before.kind !== "words")
          result[previous] = { ...before, stands: mergeStands([before.stands, piece.stands]) };
        return;
      }
      if (before !== null && before.kind !== "words" && piece.kind !== "placeholder" && before.kind !== "placeholder") {
        const number = before.group > 0 ? before.group : ++groups;
        result[previous] = { ...before, group: number };
        result[k] = { ...piece, group: number };
      }
      previous = k;
    });
    return result;
  };
  return group(pieces);
}
