import type { Span } from "../../domain/span.ts";
import type { Construction } from "./draft.ts";
import type { Frame } from "./cue-lexicon.ts";

/**
 * One attribution: what a source is said to say, think, want or promise (source, cue and content as in PARC 3 and PolNeAR).
 *
 * Spans are UTF-16 offsets into the text, in text order; a source may be missing (passives, fragments), a content may be split by its own
 * cue. Token numbers refer to the analysis the attribution came with.
 */
export type RichAttribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The rule that found it. */
  readonly construction: Construction;
  /** Main word of the cue: its token and dictionary form ("say", "according", ":"). */
  readonly cueToken: number;
  readonly lemma: string;
  readonly frame: Frame;
  /** True when the cue itself is denied: "did not say", "never promised". */
  readonly isNegated: boolean;
  /** direct: all content between quotation marks; mixed: part of it; indirect: none. */
  readonly speech: "direct" | "indirect" | "mixed";
  /** Token that heads the source (its name or noun), or -1. */
  readonly sourceHead: number;
  /** Index, in the same list, of the smallest attribution whose content holds this one, or -1. */
  readonly parent: number;
};

/**
 * The attributions of the text's own voice: those whose cue stands in no other's content.
 *
 * These are what `parley read` lists as `attributions` (PARC 3 and PolNeAR annotate no others); the rest are links of a chain: in "X said Y
 * had promised Z" the promise is part of what X says.
 */
export function outerAttributions(attributions: readonly RichAttribution[]): RichAttribution[] {
  return attributions.filter((attribution) => attribution.parent < 0);
}
