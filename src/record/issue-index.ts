import { ISSUE_CATEGORIES } from "../domain/claim.ts";
import type { IssueCategory } from "../domain/claim.ts";
import type { Issue, IssueId } from "../domain/issue.ts";
import type { ClaimBook, FiledClaim } from "./claim-book.ts";
import { toldIn } from "./verbatim.ts";
import { fold } from "./party-directory.ts";

/** Which row a claim belongs to, and the rows in their order. */
export type IssueIndex = {
  readonly issueOf: (filed: FiledClaim) => IssueId;
  readonly issueOfText: (text: string) => IssueId | null;
  readonly get: (id: IssueId) => Issue;
  /** Declared issues in their order, then categories in theirs. */
  readonly rank: (id: IssueId) => number;
};

/**
 * Sorts claims into issues: a reviewer's word first, else the declared issue whose title or longest word stands in the claim's label, else in its
 * own words, else the issue of its category. Of two declared issues that match alike, the one of the claim's category, then the one declared first.
 */
export function makeIssueIndex({ issues }: ClaimBook): IssueIndex {
  const phrases = issues.flatMap(({ id, title, words, category }, order) =>
    [title, ...words]
      .map((words) => ` ${fold(words)} `)
      .filter((phrase) => phrase.trim() !== "")
      .map((phrase) => ({ id, category, order, phrase })),
  );
  const declared = new Map(issues.map((issue) => [issue.id, issue]));
  const best = (text: string, category: IssueCategory | null): IssueId | null => {
    if (phrases.length === 0) return null;
    const words = ` ${fold(text)} `;
    let found: (typeof phrases)[number] | null = null;
    for (const phrase of phrases)
      if (words.includes(phrase.phrase) && (found === null || beats(phrase, found, category))) found = phrase;
    return found?.id ?? null;
  };
  return {
    issueOf: ({ claim, assignedIssue }) =>
      (assignedIssue !== null ? assignedIssue : null) ??
      best(claim.issue.label, claim.issue.category) ??
      best(toldIn(claim), claim.issue.category) ??
      claim.issue.category,
    issueOfText: (text) => best(text, null),
    get: (id) => {
      const issue = declared.get(id);
      if (issue !== undefined) return { id, title: issue.title, category: issue.category };
      const category = ISSUE_CATEGORIES.find((each) => each === id) ?? "other";
      return { id, title: titleOfCategory(id), category };
    },
    rank: (id) => {
      const place = issues.findIndex((issue) => issue.id === id);
      if (place >= 0) return place;
      const category = ISSUE_CATEGORIES.findIndex((each) => each === id);
      return issues.length + (category >= 0 ? category : ISSUE_CATEGORIES.length);
    },
  };
}

function beats(
  a: { readonly phrase: string; readonly category: IssueCategory; readonly order: number },
  b: { readonly phrase: string; readonly category: IssueCategory; readonly order: number },
  category: IssueCategory | null,
): boolean {
  if (a.phrase.length !== b.phrase.length) return a.phrase.length > b.phrase.length;
  if ((a.category === category) !== (b.category === category)) return a.category === category;
  return a.order < b.order;
}

/** Categories that join two things. */
const JOINED: ReadonlySet<string> = new Set(["prisoners-hostages", "refugees-displaced", "recognition-relations"]);

/** "security-guarantees" → "Security guarantees", "prisoners-hostages" → "Prisoners and hostages". */
export function titleOfCategory(category: string): string {
  const words = category.replaceAll("-", JOINED.has(category) ? " and " : " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
