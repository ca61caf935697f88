import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readSettlementModel, type Mark, type SettlementModel } from "../domain/settlement-model.ts";
import { seededRandom, type Random } from "../kit/random.ts";
import { acceptsByMarks, settleByMarks } from "./marks.ts";

type Package = Readonly<Record<string, string>>;

/** Two parties about a port and its tolls: `marks` per party as "issue.option": mark. */
function model(
  parties: Readonly<Record<string, Readonly<Record<string, Mark>>>>,
  rules: readonly string[] = [],
  more: object = {},
): SettlementModel {
  const issues = { port: ["shared", "north", "south"], tolls: ["yes", "no"] };
  return readSettlementModel({
    parley: "settlement-model/1",
    issues: Object.entries(issues).map(([id, options]) => ({ id, options: options.map((option) => ({ id: option })) })),
    parties: Object.entries(parties).map(([id, marks]) => {
      const values: Record<string, Record<string, Mark>> = {};
      for (const [key, mark] of Object.entries(marks)) {
        const [issue, option] = key.split(".");
        (values[issue] ??= {})[option] = mark;
      }
      return { id, values };
    }),
    rules: rules.map((rule, at) => ({
      id: `r${at + 1}`,
      anyOf: rule.split(" or ").map((literal) => {
        const [issue, option] = literal.replace("not ", "").split(".");
        return { issue, option, is: !literal.startsWith("not ") };
      }),
    })),
    ...more,
  });
}

describe("settleByMarks", () => {
  it("counts what nobody refuses and lists what nobody has been asked", () => {
    const answer = settleByMarks(
      model({
        north: { "port.south": "refuses", "port.north": "wants", "port.shared": "accepts", "tolls.yes": "wants" },
        south: { "port.north": "refuses", "port.shared": "tolerates", "port.south": "wants", "tolls.yes": "accepts" },
      }),
    );
    assert.equal(answer.possible, true);
    assert.equal(answer.packages, "2");
    assert.equal(answer.packagesKnown, "1");
    assert.deepEqual(answer.inAll, { port: "shared" });
    assert.deepEqual(answer.withOption, {
      port: { shared: "2", north: "0", south: "0" },
      tolls: { yes: "1", no: "1" },
    });
    assert.deepEqual(answer.open, [
      { party: "north", issue: "tolls", options: ["no"] },
      { party: "south", issue: "tolls", options: ["no"] },
    ]);
    assert.equal(answer.blocked, null);
  });

  it("names who blocks, minimally, and whose single change of mind opens a package", () => {
    const { possible, blocked } = settleByMarks(
      model(
        {
          north: { "port.south": "refuses", "tolls.no": "refuses" },
          south: { "port.north": "refuses", "port.shared": "refuses" },
        },
        ["not port.shared or tolls.yes"],
      ),
    );
    assert.equal(possible, false);
    assert.deepEqual(blocked?.conflicts, [
      {
        refusals: [
          { party: "north", issue: "port", option: "south" },
          { party: "south", issue: "port", option: "shared" },
          { party: "south", issue: "port", option: "north" },
        ],
        rules: [],
      },
    ]);
    assert.equal(blocked?.complete, true);
    assert.deepEqual(
      blocked?.singleChanges.map(({ party, option, opens }) => [party, option, opens]),
      [
        ["north", "south", "1"],
        ["south", "shared", "1"],
        ["south", "north", "1"],
      ],
    );
    assert.equal(blocked?.fewestChanges?.changes.length, 1);
  });

  it("blames rules alone when they leave no package", () => {
    const { blocked } = settleByMarks(model({ north: { "port.south": "refuses" } }, ["tolls.yes", "tolls.no"]));
    assert.deepEqual(blocked?.conflicts, [{ refusals: [], rules: ["r1", "r2"] }]);
    assert.deepEqual(blocked?.singleChanges, []);
    assert.equal(blocked?.fewestChanges, null);
  });

  it("never trades a party's marks on one issue against another, and never calls an open mark worse", () => {
    const { unimproved } = settleByMarks(
      model({
        north: { "port.north": "wants", "port.shared": "accepts", "port.south": "tolerates", "tolls.yes": "wants" },
        south: { "port.north": "tolerates", "port.shared": "accepts", "port.south": "tolerates", "tolls.yes": "wants" },
      }),
    );
    // South is improved by north and by shared; tolls "no" has not been spoken of, so it stays.
    assert.equal(unimproved.count, "4");
    assert.deepEqual([...new Set(unimproved.packages.map(({ port }) => port))].sort(), ["north", "shared"]);
  });

  it("lets a body accept by its quota and never against a veto", () => {
    const parties = {
      a: { "port.north": "refuses" },
      b: { "port.south": "refuses" },
      c: { "port.shared": "refuses" },
    } as const;
    const withBody = (body: object) => {
      const base = model(parties);
      const json = {
        parley: "settlement-model/1",
        issues: base.issues,
        parties: [
          ...Object.entries(parties).map(([id, marks]) => ({
            id,
            values: { port: Object.fromEntries(Object.entries(marks).map(([key, mark]) => [key.slice(5), mark])) },
          })),
          { id: "house", members: ["a", "b", "c"], ...body },
        ],
      };
      return settleByMarks(readSettlementModel(json));
    };
    assert.equal(withBody({ atLeast: 2 }).packages, "6");
    assert.equal(withBody({ atLeast: 2, vetoes: ["a"] }).packages, "4");
    assert.equal(withBody({ atLeast: 3 }).possible, false);
    assert.deepEqual(withBody({ atLeast: 2, vetoes: ["a", "b"] }).inAll, { port: "shared" });
  });

  it("counts exactly far beyond what could be visited", () => {
    // 40 issues of 4 options in a ring of rules "not both first": the trace of the 40th power of the step matrix.
    const count = 40;
    const issues = Array.from({ length: count }, (_, at) => ({
      id: `i${at}`,
      options: ["a", "b", "c", "d"].map((id) => ({ id })),
    }));
    const rules = issues.map((issue, at) => ({
      id: `r${at}`,
      anyOf: [issue, issues[(at + 1) % count]].map(({ id }) => ({ issue: id, option: "a", is: false })),
    }));
    const ring = readSettlementModel({ parley: "settlement-model/1", issues, parties: [{ id: "x" }], rules });
    // L(n) = 3 L(n-1) + 3 L(n-2), from L(0) = 2 and L(1) = 3: the eigenvalues solve x² = 3x + 3.
    let [earlier, later] = [2n, 3n];
    for (let n = 2; n <= count; n++) [earlier, later] = [later, 3n * later + 3n * earlier];
    assert.equal(settleByMarks(ring).packages, String(later));
  });

  it("agrees with visiting every package on 300 random models with rules and bodies", () => {
    const random = seededRandom(11);
    for (let run = 0; run < 300; run++) compareWithAll(randomModel(random), `run ${run}`);
  });
});

describe("acceptsByMarks", () => {
  it("accepts a package in which nothing is refused, open marks included", () => {
    const [north] = model({ north: { "port.south": "refuses", "tolls.no": "tolerates" } }).parties;
    assert.ok(north.kind === "marks");
    assert.equal(acceptsByMarks(north, { port: "north", tolls: "no" }), true);
    assert.equal(acceptsByMarks(north, { port: "south", tolls: "no" }), false);
  });
});

function randomModel(random: Random): SettlementModel {
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)];
  const issues = Array.from({ length: 1 + below(4) }, (_, at) => ({
    id: `i${at}`,
    options: Array.from({ length: 1 + below(3) }, (_, number) => ({ id: `o${number}` })),
  }));
  const refusing = 0.15 + random() * 0.4;
  const parties = Array.from({ length: 2 + below(3) }, (_, at) => ({
    id: `p${at}`,
    values: Object.fromEntries(
      issues.map((issue) => [
        issue.id,
        Object.fromEntries(
          issue.options.flatMap((option): [string, Mark][] =>
            random() < refusing
              ? [[option.id, "refuses"]]
              : random() < 0.8
                ? [[option.id, pick(["wants", "accepts", "tolerates"] as const)]]
                : [],
          ),
        ),
      ]),
    ),
  }));
  const bodies =
    random() < 0.4
      ? [
          {
            id: "body",
            members: parties.slice(0, 2 + below(parties.length - 1)).map((party) => party.id),
            atLeast: below(3),
            vetoes: random() < 0.3 ? [pick(parties).id] : [],
          },
        ]
      : [];
  const rules = Array.from({ length: below(5) }, (_, at) => ({
    id: `r${at}`,
    anyOf: Array.from({ length: 1 + below(3) }, () => {
      const issue = pick(issues);
      return { issue: issue.id, option: pick(issue.options).id, is: random() < 0.5 };
    }),
  }));
  return readSettlementModel({ parley: "settlement-model/1", issues, parties: [...parties, ...bodies], rules });
}

const LIKING = { wants: 3, accepts: 2, tolerates: 1, refuses: 0 } as const;

/** Everything again from the definitions, by visiting every package and every subset of refusals and rules. */
function compareWithAll(model: SettlementModel, what: string): void {
  let all: Package[] = [{}];
  for (const issue of model.issues)
    all = all.flatMap((chosen) => issue.options.map((option) => ({ ...chosen, [issue.id]: option.id })));
  const marked = model.parties.filter((party) => party.kind === "marks");
  const bodies = model.parties.filter((party) => party.kind === "body");
  const members = new Set(bodies.flatMap((body) => body.members));
  const markOf = (party: (typeof marked)[number], issue: string, option: string) =>
    party.marks.get(issue)?.get(option)?.mark;
  const refusals = marked.flatMap((party) =>
    model.issues.flatMap((issue) =>
      issue.options.flatMap((option) =>
        markOf(party, issue.id, option.id) === "refuses"
          ? [{ party: party.id, issue: issue.id, option: option.id }]
          : [],
      ),
    ),
  );
  const legal = (chosen: Package, rules: readonly (typeof model.rules)[number][]) =>
    rules.every((rule) => rule.anyOf.some(({ issue, option, is }) => (chosen[issue] === option) === is));
  const accepted = (chosen: Package, by: readonly (typeof refusals)[number][]) => {
    const accepts = (id: string) => !by.some(({ party, issue, option }) => party === id && chosen[issue] === option);
    return (
      marked.every(({ id }) => members.has(id) || accepts(id)) &&
      bodies.every(
        (body) => body.members.filter(accepts).length >= body.atLeast && body.vetoes.every((id) => accepts(id)),
      )
    );
  };
  const possible = all.filter((chosen) => legal(chosen, model.rules) && accepted(chosen, refusals));
  const answer = settleByMarks(model);
  assert.equal(answer.possible, possible.length > 0, what);
  assert.equal(answer.packages, String(possible.length), what);
  const heard = possible.filter((chosen) =>
    Object.entries(chosen).every(([issue, option]) => marked.every((party) => markOf(party, issue, option))),
  );
  assert.equal(answer.packagesKnown, String(heard.length), what);
  if (possible.length > 0) {
    assert.ok(
      possible.some((chosen) => JSON.stringify(chosen) === JSON.stringify(answer.example)),
      what,
    );
    for (const issue of model.issues)
      for (const option of issue.options) {
        const count = possible.filter((chosen) => chosen[issue.id] === option.id).length;
        assert.equal(answer.withOption?.[issue.id][option.id], String(count), what);
        assert.equal(answer.inAll[issue.id] === option.id, count === possible.length, what);
      }
    const improves = (a: Package, b: Package) => {
      let better = false;
      for (const { id } of model.issues) {
        if (a[id] === b[id]) continue;
        for (const party of marked) {
          const [mine, yours] = [markOf(party, id, a[id]), markOf(party, id, b[id])];
          if (mine === undefined || yours === undefined || LIKING[mine] < LIKING[yours]) return false;
          better ||= LIKING[mine] > LIKING[yours];
        }
      }
      return better;
    };
    const unimproved = possible.filter((chosen) => !possible.some((other) => improves(other, chosen)));
    assert.equal(answer.unimproved.count, String(unimproved.length), what);
    const names = new Set(unimproved.map((chosen) => JSON.stringify(chosen)));
    for (const chosen of answer.unimproved.packages) assert.ok(names.has(JSON.stringify(chosen)), what);
    return;
  }
  const things = [...refusals, ...model.rules];
  if (things.length > 10) return;
  const blocks = (subset: number) => {
    const inForce = things.filter((_, at) => (subset >> at) & 1);
    const rules = inForce.filter((thing) => "anyOf" in thing);
    const by = inForce.filter((thing) => "party" in thing);
    return !all.some((chosen) => legal(chosen, rules) && accepted(chosen, by));
  };
  const minimal: string[] = [];
  for (let subset = 0; subset < 2 ** things.length; subset++)
    if (blocks(subset) && things.every((_, at) => !((subset >> at) & 1) || !blocks(subset & ~(1 << at))))
      minimal.push(nameOf(things.filter((_, at) => (subset >> at) & 1)));
  const got = answer.blocked?.conflicts.map(({ refusals, rules }) =>
    nameOf([...refusals, ...rules.map((id) => ({ id }))]),
  );
  assert.deepEqual([...(got ?? [])].sort(), minimal.sort(), what);
  assert.equal(answer.blocked?.complete, true, what);
  const everything = 2 ** things.length - 1;
  const single = refusals.flatMap((refusal, at) => (blocks(everything & ~(1 << at)) ? [] : [nameOf([refusal])]));
  assert.deepEqual(
    answer.blocked?.singleChanges.map(({ party, issue, option }) => nameOf([{ party, issue, option }])),
    single,
    what,
  );
  if (bodies.length > 0) return;
  const fewest = Math.min(
    ...all
      .filter((chosen) => legal(chosen, model.rules))
      .map((chosen) => refusals.filter(({ issue, option }) => chosen[issue] === option).length),
  );
  assert.equal(answer.blocked?.fewestChanges?.changes.length ?? Infinity, fewest, what);
}

function nameOf(
  things: readonly (
    | { readonly party: string; readonly issue: string; readonly option: string }
    | { readonly id: string }
  )[],
): string {
  return things
    .map((thing) => ("id" in thing ? thing.id : `${thing.party}-${thing.issue}-${thing.option}`))
    .sort()
    .join(" ");
}
