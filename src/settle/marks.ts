// What a model answers before anybody has put a number on anything: from who wants, accepts, tolerates and refuses what,
// which packages are possible, and if none is, what exactly stands in the way. No number is made up from marks.
import type { MarksParty, SettlementModel } from "../domain/settlement-model.ts";
import { findConflicts, singleChanges } from "./marks-conflicts.ts";
import { countPackages, fewestRefusals } from "./marks-count.ts";
import { findPossible } from "./marks-search.ts";
import { allInForce, openOptions, packageOf, restateMarks, type InForce, type MarksProblem } from "./marks-problem.ts";
import { findUnimproved } from "./marks-unimproved.ts";

/** A package by ids: issue → option. */
type Package = Readonly<Record<string, string>>;

/** A party's refusal of an option of an issue, by ids. */
export type NamedRefusal = { readonly party: string; readonly issue: string; readonly option: string };

/** What a marks-only model answers; counts are whole numbers as text, null where too many rules hang together to count. */
export type MarksAnswer = {
  /** Whether some package keeps every rule and nobody bound refuses a part of it; null when the search gave up. */
  readonly possible: boolean | null;
  /** One possible package, as an example and not as a proposal. */
  readonly example: Package | null;
  /** How many packages are possible. */
  readonly packages: string | null;
  /** How many of them rest on no open mark: every party has been heard on every part. */
  readonly packagesKnown: string | null;
  /** The issues on which all possible packages agree, with the option. */
  readonly inAll: Package;
  /** In how many possible packages each option of each issue is. */
  readonly withOption: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** Possible packages that no other improves for every party; `count` null where not all could be compared. */
  readonly unimproved: { readonly count: string | null; readonly packages: readonly Package[] };
  /** Where nothing is possible: what blocks it, and what would open it. */
  readonly blocked: {
    /** Each is minimal: drop any refusal or rule of it and what is left of it blocks no longer. */
    readonly conflicts: readonly { readonly refusals: readonly NamedRefusal[]; readonly rules: readonly string[] }[];
    /** Whether these are all minimal conflicts. */
    readonly complete: boolean;
    /** Refusals of which giving up one alone opens a package, with the number of packages it opens. */
    readonly singleChanges: readonly (NamedRefusal & { readonly opens: string | null })[];
    /** The fewest refusals to give up that open a package and keep every rule; null with bodies that vote, or when no package keeps the rules. */
    readonly fewestChanges: { readonly changes: readonly NamedRefusal[]; readonly package: Package } | null;
  } | null;
  /** What a party has not been heard on: allowed in the counts above, and to be asked. */
  readonly open: readonly { readonly party: string; readonly issue: string; readonly options: readonly string[] }[];
  readonly notKnown: readonly string[];
  readonly notAtTable: readonly string[];
  readonly mustRatify: readonly string[];
};

/** How many packages and conflicts are shown at most; counts go on. */
const MOST_SHOWN = 20;

/** Whether a party known by marks accepts a package: it does when it refuses nothing in it. Options without a mark are not refused. */
export function acceptsByMarks(party: MarksParty, chosen: Package): boolean {
  return Object.entries(chosen).every(([issue, option]) => party.marks.get(issue)?.get(option)?.mark !== "refuses");
}

/** Answers a model in which no party has numbers; parties with numbers, if any, are left out of account. */
export function settleByMarks(model: SettlementModel): MarksAnswer {
  const problem = restateMarks(model);
  const inForce = allInForce(problem);
  const domains = openOptions(problem, inForce);
  const found = findPossible(problem, inForce);
  const counts = found === null ? { packages: 0n, withOption: [] } : countPackages(problem, domains);
  const possible = counts === null ? (found === undefined ? null : found !== null) : counts.packages > 0n;
  const known = found === null ? { packages: 0n } : countPackages(problem, heardOptions(problem, domains));
  const unimproved = possible === true ? findUnimproved(problem, domains, MOST_SHOWN) : { count: 0n, shown: [] };
  return {
    possible,
    example: found instanceof Int32Array ? packageOf(problem, found) : null,
    packages: counts === null ? null : String(counts.packages),
    packagesKnown: known === null ? null : String(known.packages),
    inAll: possible === true && found instanceof Int32Array ? inAll(problem, found, counts?.withOption ?? null) : {},
    withOption: possible === true && counts !== null ? optionCounts(problem, counts.withOption) : null,
    unimproved: {
      count: unimproved.count === null ? null : String(unimproved.count),
      packages: unimproved.shown.map((choice) => packageOf(problem, choice)),
    },
    blocked: possible === false ? whatBlocks(problem) : null,
    open: openMarks(problem),
    notKnown: model.notKnown,
    notAtTable: model.notAtTable,
    mustRatify: model.mustRatify,
  };
}

function inAll(problem: MarksProblem, found: Int32Array, counts: readonly (readonly bigint[])[] | null): Package {
  const agreed = problem.model.issues.flatMap((issue, at): [string, string][] => {
    const isOnly =
      counts === null
        ? findPossible(problem, allInForce(problem), without(problem, at, found[at])) === null
        : counts[at].every((count, option) => option === found[at] || count === 0n);
    return isOnly ? [[issue.id, issue.options[found[at]].id]] : [];
  });
  return Object.fromEntries(agreed);
}

function without(problem: MarksProblem, issue: number, option: number): readonly Uint8Array[] {
  const domains = problem.sizes.map((size) => new Uint8Array(size).fill(1));
  domains[issue][option] = 0;
  return domains;
}

function optionCounts(
  problem: MarksProblem,
  counts: readonly (readonly bigint[])[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    problem.model.issues.map((issue, at) => [
      issue.id,
      Object.fromEntries(issue.options.map((option, number) => [option.id, String(counts[at][number])])),
    ]),
  );
}

/** The open options of which every party has said something. */
function heardOptions(problem: MarksProblem, domains: readonly Uint8Array[]): readonly Uint8Array[] {
  return problem.model.issues.map((issue, at) =>
    Uint8Array.from(issue.options, (option, number) => {
      const heard = problem.parties.every((party) => party.marks.get(issue.id)?.has(option.id) === true);
      return heard ? domains[at][number] : 0;
    }),
  );
}

function whatBlocks(problem: MarksProblem): MarksAnswer["blocked"] {
  const named = (at: number): NamedRefusal => {
    const { party, issue, option } = problem.refusals[at];
    const on = problem.model.issues[issue];
    return { party: problem.parties[party].id, issue: on.id, option: on.options[option].id };
  };
  const { conflicts, complete } = findConflicts(problem, MOST_SHOWN);
  const fewest = fewestRefusals(problem);
  return {
    conflicts: conflicts.map(({ refusals, rules }) => ({
      refusals: refusals.map(named),
      rules: rules.map((rule) => problem.rules[rule].id),
    })),
    complete,
    singleChanges: singleChanges(problem).map((at) => ({ ...named(at), opens: countWithout(problem, at) })),
    fewestChanges:
      fewest === null
        ? null
        : {
            changes: problem.refusals.flatMap(({ party, issue, option }, at) =>
              problem.bound[party] && fewest.choice[issue] === option ? [named(at)] : [],
            ),
            package: packageOf(problem, fewest.choice),
          },
  };
}

function countWithout(problem: MarksProblem, refusal: number): string | null {
  const inForce: InForce = allInForce(problem);
  inForce.refusals[refusal] = 0;
  const changed = { ...problem, refusals: problem.refusals.filter((_, at) => at !== refusal) };
  const counts = countPackages(changed, openOptions(problem, inForce));
  return counts === null ? null : String(counts.packages);
}

function openMarks(problem: MarksProblem): MarksAnswer["open"] {
  return problem.parties.flatMap((party) =>
    problem.model.issues.flatMap((issue) => {
      const options = issue.options.filter((option) => !party.marks.get(issue.id)?.has(option.id));
      return options.length === 0
        ? []
        : [{ party: party.id, issue: issue.id, options: options.map((option) => option.id) }];
    }),
  );
}
