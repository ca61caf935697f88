import type { Alignment, LinkDecision } from "../domain/alignment.ts";
import type { DraftText } from "../domain/draft-text.ts";
import { alignVersions } from "../text/align-versions.ts";
import { parseDraft } from "../text/parse-draft.ts";

/** Two versions as given, taken apart and aligned, with what a person should know before relying on the result. */
export type DraftComparison = {
  readonly a: DraftText;
  readonly b: DraftText;
  readonly alignment: Alignment;
  /** In words: what lies outside the documented format, and doubts about the pair as a whole. */
  readonly notices: readonly string[];
};

/** Compares two versions of a draft point by point. Any text is accepted; doubts are said in `notices`, never refused. */
export function alignDrafts(
  textA: string,
  textB: string,
  options: { readonly decisions?: readonly LinkDecision[] } = {},
): DraftComparison {
  const [a, b] = [parseDraft(textA), parseDraft(textB)];
  const alignment = alignVersions(a, b, options);
  const notices: string[] = [];
  for (const [name, draft] of [
    ["A", a],
    ["B", b],
  ] as const) {
    if (draft.provisions.length === 0) notices.push(`${name} holds no provision, only titles or blank lines`);
    for (const note of draft.notes.slice(0, 5)) notices.push(`${name}, line ${note.line + 1}: ${note.what}`);
    if (draft.notes.length > 5) notices.push(`${name}: ${draft.notes.length - 5} more lines lie outside the format`);
  }
  const isUnlike =
    alignment.links.length > 0 && alignment.links.every((link) => link.relation === "replaced" || link.score < 0.45);
  if ((alignment.links.length === 0 || isUnlike) && a.provisions.length > 0 && b.provisions.length > 0)
    notices.push(
      "the two texts share almost no words: they may be different texts or in different languages, and links rest on place alone",
    );
  return { a, b, alignment, notices };
}
