import { ParleyError } from "../domain/errors.ts";
import { allBrackets, parseBrackets } from "./parse-brackets.ts";
import { resolveBracket } from "./resolve-bracket.ts";

/**
 * A chair's word on a passage: `retired` takes a suggestion out of view while the record keeps it; `ambiguous-on-purpose`
 * says that a passage is to stay open to both readings, so that nobody tidies it up.
 */
export type ChairMark = {
  readonly kind: "retired" | "ambiguous-on-purpose";
  readonly provision: string;
  /** The exact words: for `retired` a whole bracket with its marks, for the other any passage. */
  readonly quote: string;
  readonly by: string;
  readonly reason: string;
};

/** A provision as people at the table see it, with what the chair has taken out of view or fenced off. */
export type ProvisionView = {
  readonly text: string;
  readonly retired: readonly ChairMark[];
  /** Marks whose passage stands in `text`, with its place there. */
  readonly ambiguous: readonly (ChairMark & { readonly start: number; readonly end: number })[];
};

/**
 * Shows a provision with the chair's marks applied; the text given is not changed and keeps what was retired.
 *
 * @throws {ParleyError} `mark-not-found` when a mark's words do not stand in the provision (any more)
 */
export function viewProvision(
  provision: { readonly id: string; readonly text: string },
  marks: readonly ChairMark[],
): ProvisionView {
  const own = marks.filter((mark) => mark.provision === provision.id);
  let text = provision.text;
  for (const mark of own) {
    if (!provision.text.includes(mark.quote) || mark.quote === "") throw notFound(mark);
    if (mark.kind !== "retired") continue;
    const index = allBrackets(parseBrackets(text)).findIndex(
      (bracket) => text.slice(bracket.span.start, bracket.span.end) === mark.quote,
    );
    if (index < 0) throw notFound(mark);
    text = resolveBracket(text, index, null);
  }
  return {
    text,
    retired: own.filter((mark) => mark.kind === "retired"),
    ambiguous: own.flatMap((mark) => {
      const start = text.indexOf(mark.quote);
      return mark.kind === "retired" || start < 0 ? [] : [{ ...mark, start, end: start + mark.quote.length }];
    }),
  };
}

function notFound(mark: ChairMark): ParleyError {
  return new ParleyError(
    "mark-not-found",
    `'${mark.quote.slice(0, 60)}' does not stand in provision ${mark.provision} as the chair marked it. Mark the passage of this version anew.`,
  );
}
