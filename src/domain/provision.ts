import type { Span } from "./span.ts";

/** Where in the numbering a provision stands; `paragraph` has no label of its own. */
export type ProvisionLevel = "article" | "number" | "letter" | "roman" | "paragraph";

/**
 * The smallest unit people negotiate: an article, point, sub-point or paragraph of one version of a draft.
 *
 * `span` covers `text` in the draft as given (UTF-16); `text` is that stretch with every run of white space as one space,
 * so the two are equal but for white space.
 */
export type Provision = Span & {
  /** Labels from the outside in, joined by dots: `10`, `10.a`, `5.2bis`, `annex-a.3.b`, `preamble.2`; unique in its version. */
  readonly id: string;
  /** The label as printed without its closing mark (`10`, `a`, `Article 7`); empty where there is none. */
  readonly label: string;
  /** The words after the label. */
  readonly text: string;
  readonly level: ProvisionLevel;
  /** The provision it hangs below (a lead-in), or null. */
  readonly parent: string | null;
  /** Titles it stands under, outermost first: annex, chapter, article. */
  readonly headings: readonly string[];
  /** The line it starts on, counted from 0; wrapped provisions run on. */
  readonly line: number;
};
