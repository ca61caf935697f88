import { ParleyError } from "../domain/errors.ts";
import { parseDraft, printDraft } from "../text/parse-draft.ts";
import { resolveBracket } from "../text/resolve-bracket.ts";

/** Which bracket of which point to settle, and how; counted from 1 in reading order, the outer before the inner. */
export type BracketChoice = {
  readonly provision: string;
  readonly bracket: number;
  /** The alternative to adopt, from 1; null drops the bracket with its words. */
  readonly alternative: number | null;
};

/**
 * Settles one bracket of a draft and gives the whole draft back, every other character as it was.
 *
 * @throws {ParleyError} `no-such-provision`, `no-such-bracket`, `no-such-alternative`
 */
export function resolveInText(text: string, { provision, bracket, alternative }: BracketChoice): string {
  const draft = parseDraft(text);
  const own = [...draft.lines.keys()].filter((k) => draft.lines[k].provision === provision);
  if (own.length === 0)
    throw new ParleyError(
      "no-such-provision",
      `The draft has no point ${provision}. Its points are ${draft.provisions.map(({ id }) => id).join(", ")}.`,
    );
  const [first, last] = [own[0], own[own.length - 1]];
  const passage = draft.lines
    .slice(first, last + 1)
    .map((line, k, lines) => line.raw + (k + 1 < lines.length ? line.ending : ""));
  const settled = resolveBracket(passage.join(""), bracket - 1, alternative === null ? null : alternative - 1);
  return printDraft({
    ...draft,
    lines: [...draft.lines.slice(0, first), { ...draft.lines[last], raw: settled }, ...draft.lines.slice(last + 1)],
  });
}
