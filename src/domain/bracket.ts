import type { Span } from "./span.ts";

/** Who is expected to settle what is still open. */
export const SETTLING_LEVELS = ["experts", "envoys", "leaders", "referendum"] as const;
export type SettlingLevel = (typeof SETTLING_LEVELS)[number];

/** Who stands how towards bracketed words, as the text itself says. */
export type BracketStands = {
  readonly proposedBy: readonly string[];
  readonly opposedBy: readonly string[];
  readonly reservedBy: readonly string[];
  readonly level: SettlingLevel | null;
};

/** A piece of a bracketed text: plain words or a bracket, in order; printing the pieces gives the text back. */
export type BracketPiece = { readonly kind: "words"; readonly text: string } | Bracket;

/**
 * Words not agreed, as they stand between square brackets.
 *
 * `optional`: in or out; `alternatives`: `[a / b]` inside one pair; `placeholder`: to be filled in; `note`: an
 * annotation without words to adopt ("[Party A reserves]"). `open` and `close` are the marks around the alternatives as printed.
 */
export type Bracket = {
  readonly kind: "optional" | "alternatives" | "placeholder" | "note";
  readonly span: Span;
  /** What stands between `[` and the first alternative: white space and an attribution ("Party A: "), as printed. */
  readonly lead: string;
  /** One or more, each a sequence of pieces, since brackets nest. */
  readonly alternatives: readonly (readonly BracketPiece[])[];
  /** The separators between alternatives as printed, one fewer than they are. */
  readonly separators: readonly string[];
  /** What stands between the last alternative and `]`; empty `closed` means the bracket was never closed. */
  readonly tail: string;
  readonly closed: boolean;
  readonly stands: BracketStands;
  /** Brackets set side by side (`[ninety] [sixty]`) are rivals and share the number of their group, from 1; 0 when alone. */
  readonly group: number;
};

/** How much of a version is open. */
export type BracketCounts = {
  readonly brackets: number;
  readonly optional: number;
  readonly alternatives: number;
  readonly placeholders: number;
  readonly notes: number;
  readonly rivals: number;
  readonly unclosed: number;
  readonly provisionsOpen: number;
};
