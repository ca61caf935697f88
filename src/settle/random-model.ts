// Small seeded models with everything a model may hold, for tests and the bench: decimals, negative values, bonuses that
// add or take, ceilings, rules that cannot be kept, bodies, refusals and ranges.
import type { Random } from "../kit/random.ts";

/** A random settlement model as its JSON. */
export function randomModel(random: Random): object {
  const int = (below: number) => Math.floor(random() * below);
  const chance = (share: number) => random() < share;
  const digits = chance(0.33) ? 1 + int(4) : 0;
  const points = (most: number) => (random() * most).toFixed(digits);
  const signed = (most: number, negative: number) => (chance(negative) ? `-${points(most)}` : points(most));
  const issues = Array.from({ length: 1 + int(4) }, (_, i) => ({
    id: `i${i}`,
    options: Array.from({ length: 1 + int(4) }, (_option, o) => ({ id: `o${o}` })),
  }));
  const anyIssue = () => issues[int(issues.length)];
  const reach = issues.length * 20;
  const share = 0.2 + random() * 0.6;
  const ranges = chance(0.15);
  const parties: object[] = Array.from({ length: 1 + int(5) }, (_, p) => ({
    id: `p${p}`,
    base: points(5),
    reservation: (reach * random() * share).toFixed(1),
    values: Object.fromEntries(
      issues.map((issue) => [
        issue.id,
        Object.fromEntries(
          issue.options.flatMap((option) => {
            if (chance(0.1)) return [];
            const value = signed(20, 0.1);
            return [[option.id, ranges && chance(0.3) ? { low: value, high: "30" } : value]];
          }),
        ),
      ]),
    ),
    bonuses: Array.from({ length: int(3) }, () => ({
      points: signed(12, 0.3),
      when: Array.from({ length: 1 + int(3) }, () => {
        const issue = anyIssue();
        return { issue: issue.id, options: issue.options.filter(() => chance(0.6)).map((option) => option.id) };
      }),
    })),
    ...(chance(0.2) ? { ceiling: (reach * (0.3 + random() * 0.4)).toFixed(1) } : {}),
  }));
  if (chance(0.2) && parties.length >= 3)
    parties.push({ id: "body", members: ["p0", "p1"], atLeast: int(3), vetoes: chance(0.3) ? ["p2"] : [] });
  else if (chance(0.15) && parties.length >= 3) {
    const members = parties.splice(1, 2);
    parties.push({ id: "body", members, atLeast: int(3), vetoes: chance(0.3) ? ["p2"] : [] });
  }
  if (chance(0.15)) parties.push({ id: "m", values: { [issues[0].id]: { o0: chance(0.5) ? "refuses" : "wants" } } });
  const literal = () => {
    const issue = anyIssue();
    return { issue: issue.id, option: issue.options[int(issue.options.length)].id, is: chance(0.5) };
  };
  const rules = Array.from({ length: int(6) }, (_, r) => ({
    id: `r${r}`,
    anyOf: Array.from({ length: chance(0.03) ? 0 : 1 + int(3) }, literal),
  }));
  return { parley: "settlement-model/1", issues, parties, rules };
}
