// Packages that no other improves for every party, by marks alone: one option is better than another only where no party
// likes it less and one likes it more, and no party's mark is missing. Marks on different issues are never traded off, so
// this is a partial order and many packages may stand side by side.
import type { Mark } from "../domain/settlement-model.ts";
import { findPossible } from "./marks-search.ts";
import { allInForce, type MarksProblem } from "./marks-problem.ts";

const LIKING: Readonly<Record<Mark, number>> = { wants: 3, accepts: 2, tolerates: 1, refuses: 0 };
/** Above this many combinations of issues that hang together, not all are compared. */
const MOST_COMPARED = 20_000;

/** Unimproved packages by option positions; `count` is exact, or null where not all could be compared. */
export type Unimproved = { readonly count: bigint | null; readonly shown: readonly (readonly number[])[] };

/** Per issue, option and other option: 2 where the first is better for someone and worse for no one, 1 where equal, else 0. */
type Order = readonly (readonly Uint8Array[])[];

/**
 * Finds possible packages that no possible package improves: as good on every issue for every party, and better on one
 * for one.
 *
 * @param domains - per issue, 1 for each option open to the parties bound
 * @param most - how many to show
 */
export function findUnimproved(problem: MarksProblem, domains: readonly Uint8Array[], most: number): Unimproved {
  const order = compareOptions(problem);
  const groups = groupIssues(problem);
  const parts = groups.map((group) => unimprovedIn(problem, group, domains, order));
  if (parts.some((part) => part === null)) {
    const one = climb(problem, order);
    return { count: null, shown: one === null ? [] : [one] };
  }
  const lists = parts.flatMap((part) => (part === null ? [] : [part]));
  const count = lists.reduce((product, part) => product * BigInt(part.length), 1n);
  const shown: number[][] = [];
  for (let number = 0n; number < count && shown.length < most; number++) {
    const choice = problem.sizes.map(() => 0);
    let rest = number;
    lists.forEach((part, at) => {
      const pick = part[Number(rest % BigInt(part.length))];
      rest /= BigInt(part.length);
      groups[at].forEach((issue, place) => (choice[issue] = pick[place]));
    });
    shown.push(choice);
  }
  return { count, shown };
}

function compareOptions(problem: MarksProblem): Order {
  return problem.model.issues.map((issue) => {
    const likings = issue.options.map((option) =>
      problem.parties.map((party) => {
        const value = party.marks.get(issue.id)?.get(option.id);
        return value === undefined ? null : LIKING[value.mark];
      }),
    );
    return likings.map((these, option) =>
      Uint8Array.from(likings, (those, other) => {
        if (option === other) return 1;
        let better = 1;
        for (const [party, liking] of these.entries()) {
          const against = those[party];
          if (liking === null || against === null || liking < against) return 0;
          if (liking > against) better = 2;
        }
        return better;
      }),
    );
  });
}

/** Issues that a rule or an open quota ties together, in ascending order. */
function groupIssues(problem: MarksProblem): readonly (readonly number[])[] {
  const leader = problem.sizes.map((_, issue) => issue);
  const find = (issue: number): number => (leader[issue] === issue ? issue : find(leader[issue]));
  const tie = (issues: readonly number[]) => {
    for (const issue of issues) leader[find(issue)] = find(issues[0]);
  };
  for (const { parts } of problem.rules) tie(parts.map(({ issue }) => issue));
  for (const { members } of problem.quotas)
    tie(problem.refusals.filter(({ party }) => members.includes(party)).map(({ issue }) => issue));
  const groups = new Map<number, number[]>();
  problem.sizes.forEach((_, issue) => {
    const root = find(issue);
    groups.set(root, [...(groups.get(root) ?? []), issue]);
  });
  return [...groups.values()];
}

function unimprovedIn(
  problem: MarksProblem,
  group: readonly number[],
  domains: readonly Uint8Array[],
  order: Order,
): readonly (readonly number[])[] | null {
  const options = group.map((issue) =>
    Array.from(domains[issue].keys()).filter((option) => domains[issue][option] === 1),
  );
  if (options.reduce((product, list) => product * list.length, 1) > MOST_COMPARED) return null;
  const place = new Map(group.map((issue, at) => [issue, at]));
  const rules = problem.rules.filter(({ parts }) => parts.length > 0 && place.has(parts[0].issue));
  const quotas = problem.quotas.map(({ members, mayRefuse }) => ({
    mayRefuse,
    refusals: members.map((member) =>
      problem.refusals.filter(({ party, issue }) => party === member && place.has(issue)),
    ),
  }));
  const holds = (choice: readonly number[]) =>
    rules.every(({ parts }) => parts.some(({ issue, holds }) => holds[choice[place.get(issue) ?? 0]] === 1)) &&
    quotas.every(
      ({ mayRefuse, refusals }) =>
        refusals.filter((own) => own.some(({ issue, option }) => choice[place.get(issue) ?? 0] === option)).length <=
        mayRefuse,
    );
  let choices: (readonly number[])[] = [[]];
  for (const list of options) choices = choices.flatMap((choice) => list.map((option) => [...choice, option]));
  // Better options have more options at or below them; whoever improves a choice therefore comes before it.
  const weight = group.map((issue) => order[issue].map((row) => row.filter((entry) => entry > 0).length));
  const weigh = (choice: readonly number[]) => choice.reduce((sum, option, at) => sum + weight[at][option], 0);
  const candidates = choices.filter(holds).map((choice) => ({ choice, weight: weigh(choice) }));
  const unimproved: (readonly number[])[] = [];
  for (const { choice } of [...candidates].sort((a, b) => b.weight - a.weight)) {
    const improves = (other: readonly number[]) =>
      group.every((issue, at) => order[issue][other[at]][choice[at]] > 0) &&
      group.some((issue, at) => order[issue][other[at]][choice[at]] === 2);
    if (!unimproved.some(improves)) unimproved.push(choice);
  }
  return unimproved;
}

/** Goes from one possible package to a better one until there is none. */
function climb(problem: MarksProblem, order: Order): readonly number[] | null {
  const inForce = allInForce(problem);
  let best = findPossible(problem, inForce);
  for (let improved = true; improved && best instanceof Int32Array;) {
    improved = false;
    const from: Int32Array = best;
    for (let strict = 0; strict < problem.sizes.length && !improved; strict++) {
      const narrowed = problem.sizes.map((size, issue) =>
        Uint8Array.from({ length: size }, (_, option) =>
          order[issue][option][from[issue]] > (issue === strict ? 1 : 0) ? 1 : 0,
        ),
      );
      const better = findPossible(problem, inForce, narrowed);
      if (better instanceof Int32Array) {
        best = better;
        improved = true;
      }
    }
  }
  return best instanceof Int32Array ? Array.from(best) : null;
}
