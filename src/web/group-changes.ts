import { STANCES, type Stance } from "../domain/claim.ts";
import type { Change, StateOfPlay } from "../domain/state-of-play.ts";
import { STICKING_WORDS, versionWord } from "./words.ts";

/** Changes about one issue, or about one kind of thing where they are about no issue. */
export type ChangeGroup = { readonly title: string; readonly lines: readonly ChangeLine[] };

/** One change as a line: whom or what it is about within its group, and the source's words where it is named by them. */
export type ChangeLine = { readonly about: string; readonly quote: string | null; readonly change: Change };

const KIND_WORDS: Readonly<Record<string, string>> = {
  version: "Texts",
  custody: "Who holds which text",
  meeting: "Meetings",
  agreement: "Agreements",
  provision: "Provisions",
  condition: "Conditions",
  deadline: "Deadlines",
  contradiction: "Contradictions",
};

/** Groups changes: positions and sticking points by issue in the order of the issues, then the other kinds. Every change is in exactly one group. */
export function groupChanges(
  changes: readonly Change[],
  { issues, versions }: Pick<StateOfPlay, "issues" | "versions">,
): readonly ChangeGroup[] {
  const byIssue = new Map<string, ChangeLine[]>(issues.map(({ title }) => [title, []]));
  const byKind = new Map<string, ChangeLine[]>(Object.values(KIND_WORDS).map((word) => [word, []]));
  for (const change of changes) {
    const colon = change.what.indexOf(": ");
    const [kind, rest] = [change.what.slice(0, colon), change.what.slice(colon + 2)];
    const issue = kind === "position" || kind === "sticking point" ? issueIn(kind, rest, issues) : null;
    const title = issue ?? KIND_WORDS[kind] ?? "Other";
    const group = issue === null ? byKind : byIssue;
    const { about: subject, quote } = readAbout(change.what, versions);
    const about =
      issue === null
        ? subject
        : kind === "position"
          ? rest.slice(0, -` on ${issue}`.length)
          : `sticking point${inWords(rest.slice(issue.length))}`;
    group.set(title, [...(group.get(title) ?? []), { about, quote, change }]);
  }
  return [...byIssue, ...byKind].filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title, lines }));
}

/** " (reported-open)" → ": reported as open". */
function inWords(why: string): string {
  const words = Object.entries(STICKING_WORDS).find(([key]) => why === ` (${key})`)?.[1];
  return words === undefined ? why : `: ${words}`;
}

/** The longest issue title that fits the words, so that "the toll" does not take what is about "the toll on grain". */
function issueIn(kind: string, rest: string, issues: StateOfPlay["issues"]): string | null {
  const fits = issues
    .map(({ title }) => title)
    .filter((title) => (kind === "position" ? rest.endsWith(` on ${title}`) : rest.startsWith(`${title} (`)));
  return fits.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** A position as a change words it, `supports (sought): the words`, taken apart; null for anything else. */
export function readSaid(
  words: string,
): { readonly stance: Stance; readonly modality: string; readonly quote: string } | null {
  const match = /^(\w+) \((\w+)\): (.*)$/s.exec(words);
  const stance = STANCES.find((each) => each === match?.[1]);
  return match === null || stance === undefined ? null : { stance, modality: match[2], quote: match[3] };
}

/** The kinds of changes whose name ends in a source's own words. */
const TOLD_IN_WORDS: ReadonlySet<string> = new Set(["agreement", "provision", "condition", "deadline"]);

/**
 * What a change is about, our words apart from a source's: `agreement: North, anonymous: a harbour official: no toll` is about the two and quotes
 * "no toll". `quote` is null where all of it is ours; a provision is about its version. Versions are called as people call them.
 */
export function readAbout(
  what: string,
  versions: StateOfPlay["versions"],
): { readonly about: string; readonly quote: string | null } {
  const [, kind = "", rest = what] = /^([a-z ]+): (.*)$/s.exec(what) ?? [];
  const called = (words: string) => (ABOUT_VERSIONS.has(kind) ? withTitle(words, versions) : words);
  if (!TOLD_IN_WORDS.has(kind)) return { about: called(rest), quote: null };
  // Whoever is not named is listed with a colon of their own.
  const [, about = "", quote = null] = /^(.*?)(?<!\banonymous): (.*)$/s.exec(rest) ?? [];
  return { about: called(about), quote };
}

/** The kinds of changes that name a version by its id. */
const ABOUT_VERSIONS: ReadonlySet<string> = new Set(["version", "custody", "provision"]);
const MOST_LETTERS = 60;

/** "Norlandia received ferry-accord-second-draft (Tern Brigade)": the id as a person reads it, the longest that stands there. */
function withTitle(words: string, versions: StateOfPlay["versions"]): string {
  const padded = ` ${words} `;
  const named = versions
    .filter(({ id }) => padded.includes(` ${id} `))
    .toSorted((a, b) => b.id.length - a.id.length)
    .at(0);
  return named === undefined ? words : padded.replace(` ${named.id} `, ` ${versionWord(named, MOST_LETTERS)} `).trim();
}
