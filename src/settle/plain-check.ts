// An independent check for tests and the bench: answers a small model by visiting every package with big integers,
// straight from the checked model, and says where an answer of the engine differs.
import {
  hasUtility,
  type NumbersParty,
  type SettlementModel,
  type SettlementParty,
} from "../domain/settlement-model.ts";
import { parseMillionths } from "../kit/decimal.ts";
import type { ByParty, Package, SettleAnswer } from "./answer.ts";

type Picked = ReadonlyMap<string, string>;

/** Every package of the model, legal or not. */
function allPackages(model: SettlementModel): readonly Picked[] {
  let packages: readonly Picked[] = [new Map()];
  for (const issue of model.issues)
    packages = packages.flatMap((picked) => issue.options.map((option) => new Map([...picked, [issue.id, option.id]])));
  return packages;
}

function keepsRule(rule: SettlementModel["rules"][number], picked: Picked): boolean {
  return rule.anyOf.some((literal) => (picked.get(literal.issue) === literal.option) === literal.is);
}

function valueOf(party: NumbersParty, issue: string, option: string): bigint {
  return party.values.get(issue)?.get(option)?.points.low ?? 0n;
}

/** A party's points for a package, some issues counted as its best option. */
function pointsOf(
  model: SettlementModel,
  party: NumbersParty,
  picked: Picked,
  given: ReadonlySet<string> = new Set(),
): bigint {
  let sum = party.base;
  for (const issue of model.issues) {
    const worths = issue.options.map((option) => valueOf(party, issue.id, option.id));
    sum += given.has(issue.id)
      ? worths.reduce((a, b) => (a > b ? a : b))
      : valueOf(party, issue.id, picked.get(issue.id) ?? "");
  }
  for (const bonus of party.bonuses)
    if (bonus.when.every((when) => when.options.includes(picked.get(when.issue) ?? ""))) sum += bonus.points;
  return party.ceiling !== null && sum > party.ceiling ? party.ceiling : sum;
}

function accepts(model: SettlementModel, party: SettlementParty, picked: Picked): boolean {
  switch (party.kind) {
    case "numbers":
      return pointsOf(model, party, picked) >= party.reservation.high;
    case "marks":
      return [...party.marks].every(([issue, marks]) => marks.get(picked.get(issue) ?? "")?.mark !== "refuses");
    case "body": {
      const yes = (id: string) => model.parties.some((other) => other.id === id && accepts(model, other, picked));
      return party.vetoes.every(yes) && party.members.filter(yes).length >= party.atLeast;
    }
  }
}

/** Where the answer differs from what visiting every package finds; empty when it does not. Ranges count as `sure`. */
export function differences(model: SettlementModel, answer: SettleAnswer): readonly string[] {
  const faults: string[] = [];
  const all = allPackages(model);
  const members = new Set(model.parties.flatMap((party) => (party.kind === "body" ? party.members : [])));
  const asked = model.parties.filter((party) => !members.has(party.id));
  const counted = model.parties.filter(hasUtility);
  const legal = all.filter((picked) => model.rules.every((rule) => keepsRule(rule, picked)));
  const vector = (picked: Picked) => counted.map((party) => pointsOf(model, party, picked));
  const accepted = legal.filter((picked) => asked.every((party) => accepts(model, party, picked)));
  const picked = (found: Package): Picked => new Map(Object.entries(found));
  const sameUtilities = (found: Package, stated: ByParty) =>
    counted.every(
      (party) => !(party.id in stated) || parseMillionths(stated[party.id]) === pointsOf(model, party, picked(found)),
    );

  if (answer.feasible !== accepted.length > 0) return [`feasible is ${String(answer.feasible)}`];
  const surplus = (vector: readonly bigint[]) => vector.map((points, at) => points - counted[at].reservation.high);
  const vectors = accepted.map(vector);
  const ideals = counted.map((_, at) =>
    vectors.reduce((best, each) => (each[at] > best ? each[at] : best), vectors[0]?.[at] ?? 0n),
  );
  const compareAll = (a: readonly bigint[], b: readonly bigint[]) => {
    for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k] < b[k] ? -1 : 1;
    return 0;
  };
  const sorted = (values: readonly bigint[]) => [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const reaches = ideals.map((ideal, at) => ideal - counted[at].reservation.high);
  const common = reaches.reduce((product, reach) => (reach > 0n ? product * reach : product), 1n);
  const weights = counted.map((party) => party.weight ?? 1_000_000n);
  const product = weights.reduce((a, b) => a * b, 1n);
  const powers = smallestRatio(weights);
  const measures: Readonly<Record<string, (vector: readonly bigint[]) => readonly bigint[]>> = {
    utilitarian: (each) => [each.reduce((sum, points, at) => sum + weights[at] * points, 0n)],
    egalitarian: (each) => sorted(surplus(each).map((s, at) => (s * product) / weights[at])),
    nash: (each) => [surplus(each).reduce((total, s, at) => (s > 0n ? total * s ** powers[at] : 0n), 1n)],
    kalaiSmorodinsky: (each) => [
      sorted(
        surplus(each).flatMap((s, at) =>
          reaches[at] > 0n ? [(s * common * product) / (reaches[at] * weights[at])] : [],
        ),
      )[0] ?? 0n,
    ],
  };
  for (const [name, measure] of Object.entries(measures)) {
    const solution = Object.entries(answer.solutions).find(([key]) => key === name)?.[1];
    if (solution === undefined) continue;
    const best = vectors
      .map(measure)
      .reduce<readonly bigint[] | null>((top, each) => (top === null || compareAll(each, top) > 0 ? each : top), null);
    const none = best === null || (name === "nash" && best[0] === 0n);
    if (none !== (solution === null)) faults.push(`${name} is ${solution === null ? "null" : "given"}`);
    if (solution === null || best === null) continue;
    const chosen = picked(solution.package);
    if (!accepted.some((each) => compareAll(vector(each), vector(chosen)) === 0))
      faults.push(`${name} is not accepted`);
    if (!model.rules.every((rule) => keepsRule(rule, chosen))) faults.push(`${name} breaks a rule`);
    if (!sameUtilities(solution.package, solution.utilities)) faults.push(`${name} states other utilities`);
    if (compareAll(measure(vector(chosen)), best) !== 0) faults.push(`${name} is not best`);
    if (solution.proof.status !== "optimal" || solution.proof.gap !== "0") faults.push(`${name} is not proven`);
    if (
      counted.some(
        (party, at) => parseMillionths(solution.margins[party.id].belowIdeal ?? "") !== ideals[at] - vector(chosen)[at],
      )
    )
      faults.push(`${name} has wrong margins`);
  }

  if (
    answer.frontier !== undefined &&
    answer.frontier.points.every((point) => Object.keys(point.utilities).length === counted.length)
  ) {
    const every = legal.map(vector);
    const beats = (a: readonly bigint[], b: readonly bigint[]) =>
      a.every((x, k) => x >= b[k]) && a.some((x, k) => x > b[k]);
    const best = new Set(every.filter((each) => !every.some((other) => beats(other, each))).map((each) => each.join()));
    const given = answer.frontier.points.map((point) => vector(picked(point.package)).join());
    if (
      !answer.frontier.complete ||
      given.length !== best.size ||
      !given.every((each) => best.has(each)) ||
      new Set(given).size !== given.length
    )
      faults.push(`frontier has ${given.length} points, ${best.size} expected`);
    if (!answer.frontier.points.every((point) => sameUtilities(point.package, point.utilities)))
      faults.push("frontier states other utilities");
  }

  if (answer.whyNot !== null)
    faults.push(
      ...conflictFaults(model, answer.whyNot, all, asked),
      ...concessionFaults(model, answer.whyNot, legal, asked),
    );
  if (answer.feasible === false && answer.whyNot === null) faults.push("no reason is given");
  return faults;
}

function conflictFaults(
  model: SettlementModel,
  { conflict }: NonNullable<SettleAnswer["whyNot"]>,
  all: readonly Picked[],
  asked: readonly SettlementParty[],
): readonly string[] {
  const possible = (parties: readonly string[], rules: readonly string[]) =>
    all.some(
      (picked) =>
        model.rules.every((rule) => !rules.includes(rule.id) || keepsRule(rule, picked)) &&
        asked.every((party) => !parties.includes(party.id) || accepts(model, party, picked)),
    );
  const { parties, rules } = conflict;
  if (possible(parties, rules)) return ["the conflict is none"];
  const minimal =
    parties.every((id) =>
      possible(
        parties.filter((other) => other !== id),
        rules,
      ),
    ) &&
    rules.every((id) =>
      possible(
        parties,
        rules.filter((other) => other !== id),
      ),
    );
  return minimal ? [] : ["the conflict is not minimal"];
}

// Checked for models without bodies, where the cheapest way is a plain sum over the parties.
function concessionFaults(
  model: SettlementModel,
  { concessions }: NonNullable<SettleAnswer["whyNot"]>,
  legal: readonly Picked[],
  asked: readonly SettlementParty[],
): readonly string[] {
  if (model.parties.some((party) => party.kind !== "numbers")) return [];
  const least = smallest(
    legal.map((picked) =>
      asked.reduce((sum, party) => {
        if (party.kind !== "numbers") return sum;
        const missing = party.reservation.high - pointsOf(model, party, picked);
        return missing > 0n ? sum + missing : sum;
      }, 0n),
    ),
  );
  const fewest = smallest(
    legal.flatMap((picked) => {
      let count = 0n;
      for (const party of asked) {
        if (party.kind !== "numbers") continue;
        const needed = subsetsBySize(model.issues.map((issue) => issue.id)).find(
          (given) => pointsOf(model, party, picked, given) >= party.reservation.high,
        );
        if (needed === undefined) return [];
        count += BigInt(needed.size);
      }
      return [count];
    }),
  );
  const faults: string[] = [];
  const total = concessions.find((concession) => concession.kind === "least-total");
  if ((total === undefined ? null : parseMillionths(total.total)) !== least)
    faults.push(`least total is not ${String(least)}`);
  const count = concessions.find((concession) => concession.kind === "fewest-positions");
  if ((count === undefined ? null : BigInt(count.count)) !== fewest)
    faults.push(`fewest positions is not ${String(fewest)}`);
  if (count !== undefined && count.positions.length !== count.count) faults.push("positions and their count differ");
  return faults;
}

// Divides by every number that divides all, the plain way.
function smallestRatio(weights: readonly bigint[]): readonly bigint[] {
  let left = weights.map((weight) => weight);
  for (const prime of [2n, 3n, 5n, 7n, 11n, 13n])
    while (left.length > 0 && left.every((weight) => weight % prime === 0n)) left = left.map((each) => each / prime);
  return left;
}

function smallest(values: readonly bigint[]): bigint | null {
  return values.reduce<bigint | null>((least, value) => (least === null || value < least ? value : least), null);
}

function subsetsBySize(ids: readonly string[]): readonly ReadonlySet<string>[] {
  const subsets = Array.from(
    { length: 2 ** ids.length },
    (_, mask) => new Set(ids.filter((_id, at) => (mask >> at) & 1)),
  );
  return subsets.sort((a, b) => a.size - b.size);
}
