import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel, type NumbersParty, type SettlementModel } from "../domain/settlement-model.ts";
import { formatScaled, parseMillionths } from "../kit/decimal.ts";
import { seededRandom, type Random } from "../kit/random.ts";
import type { RangesAnswer } from "./answer.ts";
import { settle } from "./settle.ts";

const ports = { secondsLeft: () => Infinity, solver: null, progress: () => undefined };

async function rangesOf(model: SettlementModel): Promise<RangesAnswer | undefined> {
  return (await settle(model, { notions: [], why: false }, ports)).ranges;
}

/** At most three issues of three options, two parties, few ranges: small enough to try every end of every range. */
function rangedModel(random: Random): SettlementModel {
  const int = (below: number) => Math.floor(random() * below);
  const issues = Array.from({ length: 1 + int(3) }, (_, i) => ({
    id: `i${i}`,
    options: Array.from({ length: 1 + int(3) }, (_option, o) => ({ id: `o${o}` })),
  }));
  const range = (low: number, most: number) =>
    random() < 0.45 ? { low: String(low), high: (low + random() * most).toFixed(2) } : String(low);
  const pick = () => {
    const issue = issues[int(issues.length)];
    return { issue: issue.id, option: issue.options[int(issue.options.length)].id };
  };
  return readSettlementModel({
    parley: "settlement-model/1",
    issues,
    parties: Array.from({ length: 2 }, (_, p) => ({
      id: `p${p}`,
      reservation: range(int(9), 3),
      values: Object.fromEntries(
        issues.map(({ id, options }) => [
          id,
          Object.fromEntries(options.map((option) => [option.id, range(int(8) - 1, 4)])),
        ]),
      ),
      bonuses: Array.from({ length: int(2) }, () => {
        const { issue, option } = pick();
        return { points: String(int(7) - 2), when: [{ issue, options: [option] }] };
      }),
      ...(random() < 0.3 ? { ceiling: String(6 + int(8)) } : {}),
    })),
    rules: Array.from({ length: int(3) }, (_, r) => ({
      id: `r${r}`,
      anyOf: [0, 1].map(() => ({ ...pick(), is: random() < 0.5 })),
    })),
  });
}

type Picked = Readonly<Record<string, string>>;

function legalPackages({ issues, rules }: SettlementModel): readonly Picked[] {
  let all: readonly Picked[] = [{}];
  for (const { id, options } of issues)
    all = all.flatMap((picked) => options.map((option) => ({ ...picked, [id]: option.id })));
  return all.filter((picked) =>
    rules.every(({ anyOf }) => anyOf.some(({ issue, option, is }) => (picked[issue] === option) === is)),
  );
}

/** Points under a reading of the ranges, which says of each value whether its high end is the true one. */
function points(party: NumbersParty, picked: Picked, isHigh: (issue: string, option: string) => boolean): bigint {
  let sum = party.base;
  for (const [issue, option] of Object.entries(picked)) {
    const range = party.values.get(issue)?.get(option)?.points;
    if (range !== undefined) sum += isHigh(issue, option) ? range.high : range.low;
  }
  for (const bonus of party.bonuses)
    if (bonus.when.every((when) => when.options.includes(picked[when.issue]))) sum += bonus.points;
  return party.ceiling !== null && sum > party.ceiling ? party.ceiling : sum;
}

/** Every way in which the ranges of a party's values could turn out, at their ends. */
function* worlds(party: NumbersParty): Generator<(issue: string, option: string) => boolean> {
  const open = [...party.values].flatMap(([issue, entries]) =>
    [...entries].flatMap(([option, { points: range }]) => (range.low === range.high ? [] : [`${issue} ${option}`])),
  );
  for (let mask = 0; mask < 2 ** open.length; mask++) {
    const high = new Set(open.filter((_, at) => ((mask >> at) & 1) === 1));
    yield (issue, option) => high.has(`${issue} ${option}`);
  }
}

/** What `ranges` must be, from its definition alone. */
function byDefinition(model: SettlementModel) {
  const parties = model.parties.flatMap((party) => (party.kind === "numbers" ? [party] : []));
  const legal = legalPackages(model);
  const sure = legal.filter((picked) =>
    parties.every((party) => points(party, picked, () => false) >= party.reservation.high),
  );
  const possible = legal.filter((picked) =>
    parties.every((party) => points(party, picked, () => true) >= party.reservation.low),
  );
  const regretOf = (picked: Picked): bigint => {
    let regret = 0n;
    for (const party of parties)
      for (const world of worlds(party)) {
        const own = points(party, picked, world);
        for (const rival of possible) {
          const missed = points(party, rival, world) - own;
          if (missed > regret) regret = missed;
        }
      }
    return regret;
  };
  return { sure, possible, regretOf };
}

describe("ranges", () => {
  // a: 5 to 8 for x, 6 for y; needs 5 to 6. For sure x is worth 5 < 6, y 6. Taking y, a could come to regret x's 8 by 2.
  it("counts for sure and possibly, and finds the least regret", async () => {
    const model = readSettlementModel({
      parley: "settlement-model/1",
      issues: [{ id: "q", options: [{ id: "x" }, { id: "y" }, { id: "z" }] }],
      parties: [
        { id: "a", reservation: { low: 5, high: 6 }, values: { q: { x: { low: 5, high: 8 }, y: "6", z: "4.5" } } },
      ],
      rules: [],
    });
    assert.deepEqual(await rangesOf(model), {
      sure: "1",
      possible: "2",
      leastRegret: { package: { q: "y" }, regret: "2" },
      optionShare: {
        q: { x: { sure: "0", possible: "1" }, y: { sure: "1", possible: "1" }, z: { sure: "0", possible: "0" } },
      },
    });
  });

  it("is left out of a model whose values are all known", async () => {
    const model = readSettlementModel({
      parley: "settlement-model/1",
      issues: [{ id: "q", options: [{ id: "x" }] }],
      parties: [{ id: "a", reservation: { low: 1, high: 1 }, values: { q: { x: "1" } } }],
    });
    assert.equal(await rangesOf(model), undefined);
  });

  it("agrees with trying every end of every range, on 300 random models", async () => {
    const random = seededRandom(23);
    let regrets = 0;
    for (let at = 0; at < 300; at++) {
      const model = rangedModel(random);
      const given = await rangesOf(model);
      if (given === undefined) continue;
      const { sure, possible, regretOf } = byDefinition(model);
      assert.deepEqual([given.sure, given.possible], [String(sure.length), String(possible.length)], `model ${at}`);
      for (const { id, options } of model.issues)
        for (const option of options)
          assert.deepEqual(
            given.optionShare?.[id][option.id],
            {
              sure: String(sure.filter((picked) => picked[id] === option.id).length),
              possible: String(possible.filter((picked) => picked[id] === option.id).length),
            },
            `model ${at}, ${id} ${option.id}`,
          );
      assert.equal(given.leastRegret === null, sure.length === 0, `model ${at}`);
      if (given.leastRegret === null) continue;
      regrets += 1;
      const least = sure.map(regretOf).reduce((a, b) => (a < b ? a : b));
      assert.equal(given.leastRegret.regret, formatScaled(least, 6), `model ${at}`);
      assert.equal(regretOf(given.leastRegret.package), parseMillionths(given.leastRegret.regret), `model ${at}`);
    }
    assert.ok(regrets > 50, `${regrets} models had a package to regret`);
  });
});
