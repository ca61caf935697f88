// `parley settle` from outside: what it prints where, and with which exit status.
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, it } from "node:test";
import { freshFolder, runParley } from "./run-parley.ts";

const folder = freshFolder();
after(() => rmSync(folder, { recursive: true }));

function file(model: object, name = "model.json"): string {
  const written = path.join(folder, name);
  writeFileSync(written, JSON.stringify(model));
  return written;
}

const issues = [
  { id: "plant", options: [{ id: "joint" }, { id: "iaea" }] },
  { id: "zone", options: [{ id: "yes" }, { id: "no" }] },
];
const a = { id: "a", reservation: "5", values: { plant: { joint: "6", iaea: "2" }, zone: { yes: "0", no: "4" } } };
const b = { id: "b", reservation: "3", values: { plant: { joint: "1", iaea: "5" }, zone: { yes: "3", no: "0.5" } } };
const model = (change: object) => ({ parley: "settlement-model/1", issues, parties: [a, b], rules: [], ...change });
const answer = (...args: string[]): unknown => {
  const { status, stdout } = runParley(["settle", ...args, "--json"]);
  assert.equal(status, 0);
  return JSON.parse(stdout);
};
/** A model of many issues with as many rules, too large to be done at once. */
const large = () => {
  let state = 7;
  const int = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const many = Array.from({ length: 26 }, (_, i) => ({
    id: `i${i}`,
    options: Array.from({ length: 5 }, (_option, o) => ({ id: `o${o}` })),
  }));
  return {
    parley: "settlement-model/1",
    issues: many,
    parties: Array.from({ length: 5 }, (_, p) => ({
      id: `p${p}`,
      reservation: "1050",
      values: Object.fromEntries(
        many.map(({ id, options }) => [id, Object.fromEntries(options.map((option) => [option.id, int(100)]))]),
      ),
    })),
    rules: Array.from({ length: 40 }, (_, r) => ({
      id: `r${r}`,
      anyOf: [0, 1].map(() => ({ issue: `i${int(26)}`, option: `o${int(5)}`, is: false })),
    })),
  };
};

describe("parley settle", () => {
  // joint/yes is 6, 4; joint/no 10, 1.5; iaea/yes 2, 8; iaea/no 6, 5.5.
  it("prints one JSON document with what was asked, and proofs", () => {
    const found = answer(file(model({})), "--only", "utilitarian,why", "--frontier", "--parties", "a");
    assert.deepEqual(found, {
      feasible: true,
      solutions: {
        utilitarian: {
          package: { plant: "iaea", zone: "no" },
          utilities: { a: "6", b: "5.5" },
          margins: { a: { surplus: "1", belowIdeal: "0" }, b: { surplus: "2.5", belowIdeal: "0" } },
          proof: { status: "optimal", bound: "11.5", gap: "0" },
        },
      },
      frontier: {
        complete: true,
        points: [{ utilities: { a: "10" }, package: { plant: "joint", zone: "no" }, acceptable: false }],
      },
      widen: { party: "a", issue: "plant", gain: "1" },
      whyNot: null,
    });
  });

  it("prints a report for people, and how peers' files were read on the other stream", () => {
    const names = ["domain", "operator", "villages"].map((name) => `fixtures/settling/ferry-${name}.xml`);
    const { status, stdout, stderr } = runParley(["settle", ...names]);
    assert.equal(status, 0);
    assert.match(stdout, /ferry-operator: 0.7 points, 0.2 above its reservation, 0.1 below the most it could get/);
    assert.match(stdout, /^Must still ratify: /m);
    assert.match(stderr, /scaled as GENIUS does/);
    assert.match(stderr, /discount factor 0.9 of 'ferry-operator' is left out/);
  });

  it("takes weights with the question, and says so", () => {
    const { status, stdout } = runParley(["settle", file(model({})), "--weights", "a=1.5,b=0.5"]);
    assert.equal(status, 0);
    assert.match(stdout, /^The parties count unequally, .*: a 3, b 1\.$/m);
    const wrong = runParley(["settle", file(model({})), "--weights", "a"]);
    assert.deepEqual([wrong.status, wrong.stdout], [2, ""]);
    assert.match(wrong.stderr, /--weights has 'a'; give PARTY=NUMBER/);
  });

  it("answers a model of marks without a number", () => {
    const found = answer("fixtures/settling/plan-marks-steps.json");
    assert.ok(typeof found === "object" && found !== null && "packages" in found && "feasible" in found);
    assert.deepEqual([found.feasible, found.packages], [true, "4"]);
  });

  it("exits 2 with one line naming the item, and nothing on stdout, when the model is at fault", () => {
    const rule = (issue: string, option: string) => ({ rules: [{ id: "r9", anyOf: [{ issue, option, is: true }] }] });
    const cases: readonly (readonly [object, RegExp])[] = [
      [rule("plnt", "joint"), /Rule 'r9' names issue 'plnt'/],
      [rule("plant", "shared"), /Rule 'r9' names option 'shared'/],
      [
        { parties: [{ ...a, values: { plant: { joint: "1.0000001" } } }] },
        /party 'a' for option 'joint' of issue 'plant'/,
      ],
      [
        { parties: [{ ...a, values: { plant: { joint: { low: 2, high: 1 } } } }] },
        /option 'joint'.*low above its high/,
      ],
      [{ issues: [...issues, { id: "army", options: [] }] }, /Issue 'army' has no option/],
      [{ parties: [{ ...a, reservation: undefined }] }, /Party 'a' has numbers but no reservation/],
    ];
    for (const [change, expected] of cases) {
      const { status, stdout, stderr } = runParley(["settle", file(model(change)), "--json"]);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, expected);
      assert.equal(stderr.trimEnd().split("\n").length, 1);
    }
  });

  it("exits 0 where no package keeps the rules, and blames rules only", () => {
    const rules = ["yes", "no"].map((option) => ({ id: option, anyOf: [{ issue: "zone", option, is: true }] }));
    const found = answer(file(model({ rules })));
    assert.ok(typeof found === "object" && found !== null && "feasible" in found && "whyNot" in found);
    assert.equal(found.feasible, false);
    assert.deepEqual(found.whyNot, { conflict: { parties: [], rules: ["yes", "no"] }, concessions: [] });
  });

  it("gives what is known when the time is up, or null", () => {
    const found = answer(file(large(), "large.json"), "--time-limit", "0.01", "--only", "nash", "--frontier");
    assert.ok(typeof found === "object" && found !== null && "solutions" in found && "frontier" in found);
    const text = JSON.stringify([found.solutions, found.frontier]);
    assert.match(text, /"nash":(?:null|\{.*"status":"limit")/);
    assert.match(text, /"complete":false/);
  });
});
