// Marks-only models: exact counts and conflicts at the size of a real plan, against visiting every package of a small one.
import { readSettlementModel, type Mark, type SettlementModel } from "../src/domain/settlement-model.ts";
import { seededRandom } from "../src/kit/random.ts";
import { acceptsByMarks, settleByMarks } from "../src/settle/marks.ts";
import type { BenchRow, Measure } from "./row.ts";

type Size = { readonly issues: number; readonly options: number; readonly parties: number; readonly rules: number };

const PLAN: Size = { issues: 28, options: 5, parties: 6, rules: 30 };
const SMALL: Size = { issues: 9, options: 4, parties: 6, rules: 10 };
const SEEDS = 20;

/** Rows on a small model beside enumeration, and on possible and blocked models of a plan's size. */
export const measure: Measure = async () => {
  const small = randomMarks(SMALL, 0.03, 1);
  const answered = timed(() => settleByMarks(small));
  const visited = timed(() => countByVisiting(small));
  if (answered.result.packages !== String(visited.result))
    throw new Error(`counted ${answered.result.packages ?? "nothing"}, visiting finds ${visited.result}`);
  const rows: BenchRow[] = [
    {
      engine: "settle",
      what: `marks, whole answer, ${SMALL.issues} issues × ${SMALL.options} options, ${SMALL.rules} rules`,
      figure: answered.seconds,
      unit: "s",
      baseline: { what: "visiting every package, count only", figure: visited.seconds },
    },
  ];
  for (const [what, refusing] of [
    ["mostly possible", 0.02],
    ["mostly blocked", 0.15],
  ] as const) {
    const runs = Array.from({ length: SEEDS }, (_, seed) =>
      timed(() => settleByMarks(randomMarks(PLAN, refusing, seed))),
    );
    const seconds = runs.map((run) => run.seconds).toSorted((a, b) => a - b);
    const possible = runs.filter((run) => run.result.possible === true).length;
    const uncounted = runs.filter((run) => run.result.packages === null).length;
    rows.push({
      engine: "settle",
      what: `marks, whole answer, 28 × 5 × 6, 30 rules, ${what}, p95 over ${SEEDS} seeds`,
      figure: seconds[Math.ceil(SEEDS * 0.95) - 1],
      unit: "s",
      note: `${possible} possible, ${uncounted} not counted exactly`,
    });
  }
  return rows;
};

function timed<T>(run: () => T): { readonly seconds: number; readonly result: T } {
  const started = performance.now();
  const result = run();
  return { seconds: (performance.now() - started) / 1000, result };
}

function countByVisiting(model: SettlementModel): number {
  const parties = model.parties.filter((party) => party.kind === "marks");
  const chosen: Record<string, string> = {};
  let count = 0;
  const visit = (at: number): void => {
    const issue = model.issues.at(at);
    if (at < model.issues.length && issue !== undefined) {
      for (const option of issue.options) {
        chosen[issue.id] = option.id;
        visit(at + 1);
      }
      return;
    }
    const legal = model.rules.every((rule) =>
      rule.anyOf.some(({ issue, option, is }) => (chosen[issue] === option) === is),
    );
    if (legal && parties.every((party) => acceptsByMarks(party, chosen))) count += 1;
  };
  visit(0);
  return count;
}

function randomMarks({ issues, options, parties, rules }: Size, refusing: number, seed: number): SettlementModel {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const mark = (): Mark => (random() < refusing ? "refuses" : (["wants", "accepts", "tolerates"] as const)[below(3)]);
  const each = <T>(count: number, draw: (at: number) => T) => Array.from({ length: count }, (_, at) => draw(at));
  return readSettlementModel({
    parley: "settlement-model/1",
    issues: each(issues, (at) => ({ id: `i${at}`, options: each(options, (number) => ({ id: `o${number}` })) })),
    parties: each(parties, (at) => ({
      id: `p${at}`,
      values: Object.fromEntries(
        each(issues, (issue) => [`i${issue}`, Object.fromEntries(each(options, (option) => [`o${option}`, mark()]))]),
      ),
    })),
    rules: each(rules, (at) => ({
      id: `r${at}`,
      anyOf: each(2 + below(2), () => ({
        issue: `i${below(issues)}`,
        option: `o${below(options)}`,
        is: random() < 0.3,
      })),
    })),
  });
}
