// What the newest texts leave open in square brackets, as options of the issues that the bracketed provisions are about.
import type { Bracket } from "../domain/bracket.ts";
import type { IssueId } from "../domain/issue.ts";
import type { VersionId } from "../domain/version-report.ts";
import type { ClaimBook } from "../record/claim-book.ts";
import type { Entry } from "../record/entry.ts";
import { makeIssueIndex } from "../record/issue-index.ts";
import { fold } from "../record/party-directory.ts";
import type { DraftOption } from "../settle/draft-model.ts";
import { viewProvision } from "../text/chair-marks.ts";
import { parseBrackets, printBrackets } from "../text/parse-brackets.ts";
import { findOptionBlocks } from "../text/resolve-bracket.ts";
import type { Desk } from "./desk.ts";
import { chairMarksIn } from "./version-family.ts";

/** An alternative of a text, as an option with the words it would put there. */
export type BracketOption = DraftOption & { readonly words: string };

/** What is bracketed with rivals on each issue, and what of it no issue could take up, in words. */
export type BracketOptions = {
  readonly byIssue: ReadonlyMap<IssueId, readonly BracketOption[]>;
  readonly leftOver: readonly string[];
};

type Rivals = { readonly provision: string; readonly alternatives: readonly string[] };

/**
 * Finds the rivals in the newest stored versions: `[a / b]`, `[a] [b]`, and points labelled as options of one another.
 *
 * A version is newest when no stored version descends from it; of several in one family, the one stored last. Words that may
 * stand or go (`[a]` alone) have no rival and are no options. An issue takes the first rivals on it in reading order; further
 * ones are listed, since each would be an issue of its own.
 *
 * @param entries - those that count as of the moment, see `entriesAsOf`; suggestions a chair retired are out of view
 */
export function optionsFromBrackets(desk: Desk, book: ClaimBook, entries: readonly Entry[]): BracketOptions {
  const index = makeIssueIndex(book);
  const byIssue = new Map<IssueId, readonly BracketOption[]>();
  const leftOver: string[] = [];
  for (const version of newestVersions(book)) {
    const text = book.texts.find((each) => each.version === version);
    if (text === undefined) continue;
    const marks = chairMarksIn(desk, entries, version);
    const provisions = text.provisions.map(({ id, text }) => ({ id, text: viewProvision({ id, text }, marks).text }));
    const take = (issue: IssueId | null, { provision, alternatives }: Rivals): void => {
      if (issue === null) return;
      const title = index.get(issue).title;
      if (byIssue.has(issue))
        leftOver.push(`More is bracketed on '${title}': ${alternatives.join(" / ")} (${provision}).`);
      else
        byIssue.set(
          issue,
          alternatives.map((words, at) => ({
            id: `${version}:${provision}.${at + 1}`,
            title: `${beginningOf(words)} (bracketed in ${version}, ${provision})`,
            claims: [],
            words,
          })),
        );
    };
    for (const { id, text } of provisions)
      for (const alternatives of rivalsIn(text)) take(index.issueOfText(text), { provision: id, alternatives });
    for (const { options } of findOptionBlocks(provisions)) {
      const issues = options.map(({ text }) => index.issueOfText(text));
      take(issues.find((issue) => issue !== null) ?? null, {
        provision: options[0].provision,
        alternatives: options.map(({ text }) => text),
      });
    }
  }
  return { byIssue, leftOver };
}

/**
 * The alternative that a position speaks of: the one whose words its quote holds, the longest where one holds another;
 * null where none or several stand in it.
 */
export function optionQuoted(quote: string, options: readonly BracketOption[]): BracketOption | null {
  const said = ` ${fold(quote)} `;
  const held = options.filter(({ words }) => fold(words) !== "" && said.includes(` ${fold(words)} `));
  const longest = held.filter(
    ({ words }) =>
      !held.some((other) => other.words !== words && ` ${fold(other.words)} `.includes(` ${fold(words)} `)),
  );
  return longest.length === 1 ? longest[0] : null;
}

/** The alternatives of every set of rivals in a passage, in reading order; each in its words. Brackets inside brackets stay in the words. */
function rivalsIn(text: string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  parseBrackets(text).forEach((piece, at) => {
    if (piece.kind === "words" || piece.kind === "note" || piece.kind === "placeholder") return;
    const key = piece.group > 0 ? `group ${piece.group}` : String(at);
    groups.set(key, [...(groups.get(key) ?? []), ...alternativesOf(piece)]);
  });
  return [...groups.values()]
    .map((alternatives) => [...new Set(alternatives)])
    .filter((alternatives) => alternatives.length > 1);
}

function alternativesOf(bracket: Bracket): readonly string[] {
  return bracket.alternatives
    .map((pieces) => printBrackets(pieces.filter(({ kind }) => kind !== "note")).trim())
    .filter((words) => words !== "");
}

function newestVersions({ versions, texts }: ClaimBook): readonly VersionId[] {
  const stored = new Set(texts.map(({ version }) => version));
  const overtaken = new Set<VersionId>();
  const overtake = (id: VersionId): void => {
    for (const parent of versions.find((each) => each.id === id)?.parents ?? [])
      if (!overtaken.has(parent)) {
        overtaken.add(parent);
        overtake(parent);
      }
  };
  for (const id of stored) overtake(id);
  const newest = new Map<string, VersionId>();
  for (const { version } of texts) {
    const declared = versions.find(({ id }) => id === version);
    if (declared !== undefined && !overtaken.has(version)) newest.set(declared.text, version);
  }
  return [...newest.values()];
}

/** The longest title of an option drawn from a text, in words. */
const TITLE_WORDS = 14;

/** The first words of a passage, as a title. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= TITLE_WORDS ? text : `${words.slice(0, TITLE_WORDS).join(" ")} …`;
}
