import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import type { Alignment } from "../domain/alignment.ts";
import { seededRandom } from "../kit/random.ts";
import { alignVersions } from "./align-versions.ts";
import { mutateDraft, MUTATIONS, type ExpectedFinding } from "./mutate-draft.ts";
import { parseDraft } from "./parse-draft.ts";

const OPEN = path.join(import.meta.dirname, "../../fixtures/text/open");
const pairs = readdirSync(OPEN)
  .sort()
  .map((id) => ({
    id,
    a: readFileSync(path.join(OPEN, id, "A.txt"), "utf8"),
    b: readFileSync(path.join(OPEN, id, "B.txt"), "utf8"),
    gold: JSON.parse(readFileSync(path.join(OPEN, id, "gold.json"), "utf8")) as {
      links: { a: string[]; b: string[]; relation: string; renumbered: boolean }[];
    },
  }));

const draft = (...lines: string[]) => parseDraft(["Title", ...lines].join("\n"));
const align = (a: readonly string[], b: readonly string[]) => alignVersions(draft(...a), draft(...b));
const shape = (alignment: Alignment) =>
  alignment.links.map(
    (link) =>
      `${link.a.join("+")}>${link.b.join("+")} ${link.relation}${link.moved ? " moved" : ""}${link.renumbered ? " renumbered" : ""}`,
  );

const ARMY = "The armed forces of the republic shall not exceed 40,000 soldiers.";
const COURT = "A joint court of five judges shall hear complaints about breaches of this agreement.";
const RELIEF = "Relief convoys shall pass every checkpoint without delay and without payment.";
const LAND = "Farm land taken since the war began shall be given back to its owners.";

describe("alignVersions", () => {
  it("finds every provision of a text in itself, unchanged", () => {
    for (const { a, b } of pairs)
      for (const text of [a, b]) {
        const alignment = alignVersions(parseDraft(text), parseDraft(text));
        assert.ok(alignment.links.every((link) => link.relation === "same" && !link.moved && !link.renumbered));
        assert.deepEqual([alignment.removed, alignment.added], [[], []]);
      }
  });
  it("links passages of the same words each with the one that has its turn", () => {
    const lines = (count: number, text: string) => Array.from({ length: count }, (_, i) => `${i + 1}. ${text}`);
    const fewer = align(lines(4, COURT), lines(3, COURT));
    assert.deepEqual(shape(fewer), ["1>1 same", "2>2 same", "3>3 same"]);
    assert.deepEqual(fewer.removed, ["4"]);
    assert.deepEqual(align(lines(3, COURT), lines(4, COURT)).added, ["4"]);
    const long = align(lines(900, COURT), lines(850, COURT));
    assert.ok(long.links.every((link) => !link.renumbered));
    const around = align(
      [`1. ${COURT}`, `2. ${ARMY}`, `3. ${COURT}`, `4. ${RELIEF}`],
      [`1. ${ARMY}`, `2. ${COURT}`, `3. ${RELIEF}`],
    );
    assert.deepEqual(around.removed, ["1"]);
  });
  it("names the changed figure and the negation", () => {
    const { links } = align(
      [`1. ${ARMY}`, `2. ${COURT}`],
      [`1. ${ARMY.replace("40,000", "60,000")}`, `2. ${COURT.replace("shall", "shall not")}`],
    );
    assert.deepEqual(links[0].changes, [{ kind: "figure", from: "40,000", to: "60,000" }]);
    assert.match(links[0].why, /figure changed: 40,000 → 60,000/);
    assert.deepEqual(links[1].changes, [{ kind: "negation", from: null, to: "not" }]);
  });
  it("renumbers without moving when a point comes in above", () => {
    const result = align([`1. ${ARMY}`, `2. ${COURT}`], [`1. ${LAND}`, `2. ${ARMY}`, `3. ${COURT}`]);
    assert.deepEqual(shape(result), ["1>2 same renumbered", "2>3 same renumbered"]);
    assert.deepEqual(result.added, ["1"]);
  });
  it("marks both sides of a swap and one far jumper alone", () => {
    const swap = align([`1. ${ARMY}`, `2. ${COURT}`], [`1. ${COURT}`, `2. ${ARMY}`]);
    assert.deepEqual(
      swap.links.map((link) => [link.moved, link.movedGroup]),
      [
        [true, "m1"],
        [true, "m1"],
      ],
    );
    assert.deepEqual(new Set(swap.links.map((link) => link.movedSide)), new Set([1, 2]));
    const jump = align(
      [`1. ${ARMY}`, `2. ${COURT}`, `3. ${RELIEF}`, `4. ${LAND}`],
      [`1. ${COURT}`, `2. ${RELIEF}`, `3. ${LAND}`, `4. ${ARMY}`],
    );
    assert.deepEqual(
      jump.links.filter((link) => link.moved).map((link) => link.a),
      [["1"]],
    );
  });
  it("finds the parts of a split and of a merge", () => {
    const both = `${COURT} ${RELIEF}`;
    assert.deepEqual(
      shape(
        align([`1. ${ARMY}`, `2. ${both}`, `3. ${LAND}`], [`1. ${ARMY}`, `2. ${COURT}`, `3. ${RELIEF}`, `4. ${LAND}`]),
      ),
      ["1>1 same", "2>2+3 split", "3>4 same renumbered"],
    );
    assert.deepEqual(shape(align([`1. ${COURT}`, `2. ${RELIEF}`, `3. ${LAND}`], [`1. ${both}`, `2. ${LAND}`])), [
      "1+2>1 merged",
      "3>2 same renumbered",
    ]);
  });
  it("reports another answer in the same slot as replaced", () => {
    const other = "Neither capital may open consulates before the first election.";
    assert.deepEqual(
      shape(align([`1. ${ARMY}`, `2. ${COURT}`, `3. ${LAND}`], [`1. ${ARMY}`, `2. ${other}`, `3. ${LAND}`])),
      ["1>1 same", "2>2 replaced", "3>3 same"],
    );
    assert.deepEqual(
      shape(
        align([`1. ${ARMY}`, `2. ${COURT}`, `3. ${RELIEF}`, `4. ${LAND}`], [`1. ${ARMY}`, `2. ${other}`, `3. ${LAND}`]),
      ),
      ["1>1 same", "2>2 replaced", "4>3 same renumbered"],
    );
  });
  it("says by which words it knows a provision again that shares no run of words, or that it does so by place", () => {
    const why = (before: string, after: string) =>
      align([`1. ${ARMY}`, `2. ${before}`, `3. ${LAND}`], [`1. ${ARMY}`, `2. ${LAND}`, `3. ${after}`]).links.find(
        ({ b }) => b[0] === "3",
      )?.why ?? "";
    const akin = why(
      "Captives are freed by Norlandia within a month.",
      "Norlandia releases its prisoners in thirty days.",
    );
    assert.match(akin, /^says it in other words: Captives ~ prisoners, freed ~ releases, Norlandia/);
    const other = "Neither capital may open consulates before the first election.";
    const [, slot] = align([`1. ${ARMY}`, `2. ${COURT}`], [`1. ${ARMY}`, `2. ${other}`]).links;
    assert.match(slot.why, /^holds the same place with another answer/);
  });
  it("follows cross-references and finds stale and broken ones", () => {
    const { references } = align(
      [
        `1. ${ARMY}`,
        "2. The monitors named in point 1 report monthly to both sides.",
        `3. ${LAND} This does not touch point 2.`,
      ],
      [
        `1. ${RELIEF}`,
        `2. ${ARMY}`,
        "3. The monitors named in point 2 report monthly to both sides.",
        `4. ${LAND} This does not touch point 2.`,
        `5. ${COURT} See point 9.`,
      ],
    );
    assert.deepEqual(
      references.map((each) => [each.in, each.words, each.state, each.expected]),
      [
        ["3", "point 2", "follows", "2"],
        ["4", "point 2", "stale", "3"],
        ["5", "point 9", "broken", null],
      ],
    );
  });
  it("puts a person's decision before its own finding, also after the text went on", () => {
    const decisions = [{ a: [{ id: "1", text: ARMY }], b: [{ id: "2", text: COURT }], relation: "replaced" as const }];
    const again = alignVersions(draft(`1. ${ARMY}`), draft(`1. ${LAND}`, `2. ${COURT}`), { decisions });
    assert.deepEqual(shape(again), ["1>2 replaced renumbered"]);
    const later = alignVersions(
      draft(`1. ${ARMY}`),
      draft(`1. ${LAND}`, `2. ${RELIEF}`, `3. ${COURT.replace("five", "seven")}`),
      {
        decisions,
      },
    );
    assert.deepEqual(shape(later), ["1>3 replaced renumbered"]);
    assert.equal(later.links[0].decided, true);
  });
  it("links restatements in other words whose chapters changed places", () => {
    const result = align(
      [
        "Part A — Land",
        `1. ${LAND}`,
        "2. Schools teach both languages from the first form on.",
        "Part B — Sea",
        "3. Trawlers stay out of the bay in spring.",
        `4. ${COURT}`,
      ],
      [
        "Part A — Sea",
        "1. No fishing vessel enters the gulf before June.",
        `2. ${COURT.replace("five", "seven")}`,
        "Part B — Land",
        `3. ${LAND}`,
        "4. Lessons are given to every pupil in either tongue.",
        "5. Wolves may be shot.",
      ],
    );
    assert.deepEqual(
      result.links.map((link) => `${link.a.join()}>${link.b.join()}`),
      ["1>3", "2>4", "3>1", "4>2"],
    );
    assert.deepEqual(result.added, ["5"]);
  });
  it("does not link one set phrase about two different offices", () => {
    const result = align(
      [
        `1. ${ARMY}`,
        "2. The governor is named by parliament.",
        "3. The governor shall not hold any other public post during the term.",
        `4. ${COURT}`,
        "5. The auditors examine the ministries.",
      ],
      [
        `1. ${ARMY}`,
        "2. The governor is named by parliament.",
        `3. ${COURT}`,
        "4. The auditors examine the ministries.",
        "5. While they serve, auditors shall not hold any other public post.",
      ],
    );
    assert.deepEqual([result.removed, result.added], [["3"], ["5"]]);
  });
  it("takes a figure of several words for one", () => {
    const result = align(
      [`1. ${ARMY}`, "2. An assembly of four hundred members is formed.", "3. four for the other parties."],
      [`1. ${ARMY}`, "2. An assembly of 400 members is formed."],
    );
    assert.deepEqual([shape(result), result.removed], [["1>1 same", "2>2 reworded"], ["3"]]);
    assert.deepEqual(result.links[1].changes, []);
  });
  it("keeps what a person unlinked apart", () => {
    const decisions = [{ a: [{ id: "1", text: ARMY }], b: [], relation: null }];
    const result = alignVersions(draft(`1. ${ARMY}`), draft(`1. ${ARMY}`), { decisions });
    assert.deepEqual([result.links, result.removed, result.added], [[], ["1"], ["1"]]);
  });
  it("stands on empty and unlike texts", () => {
    assert.deepEqual(align([], []).links, []);
    const unlike = align([`1. ${ARMY}`], ["1. Стороны обязуются прекратить огонь.", "2. Обмен пленными."]);
    assert.equal(unlike.links.length + unlike.removed.length, 1);
  });
});

describe("alignVersions on generated changes", () => {
  const finds = (alignment: Alignment, expected: ExpectedFinding): boolean => {
    if (expected.relation === null)
      return expected.a.length > 0
        ? alignment.removed.includes(expected.a[0])
        : alignment.added.includes(expected.b[0]);
    return [expected, expected.or].some(
      (each) =>
        each !== undefined &&
        alignment.links.some(
          (link) =>
            link.a.join() === each.a.join() &&
            link.b.join() === each.b.join() &&
            link.relation === expected.relation &&
            (link.moved || !expected.moved),
        ),
    );
  };
  it("finds at least 97 % of every kind, 70 % of replacements", () => {
    const random = seededRandom(4);
    const stock = pairs.flatMap(({ id, a, b }) =>
      [a, b].map((text) => ({ family: id.slice(0, 2), texts: parseDraft(text).provisions.map((each) => each.text) })),
    );
    const tally = new Map(MUTATIONS.map((mutation) => [mutation, { found: 0, made: 0 }]));
    for (let round = 0; round < 220; round++) {
      const { family, texts } = stock[round % stock.length];
      const foreign = stock
        .filter((each) => each.family !== family)
        .flatMap((each) => each.texts.filter((text) => text.length > 50));
      const mutations = [0, 1, 2].map((k) => MUTATIONS[(round * 3 + k) % MUTATIONS.length]);
      const pair = mutateDraft([...new Set(texts)], foreign, mutations, random);
      const alignment = alignVersions(parseDraft(pair.a), parseDraft(pair.b));
      for (const expected of pair.expected) {
        const count = tally.get(expected.mutation)!;
        count.made++;
        if (finds(alignment, expected)) count.found++;
      }
    }
    for (const [mutation, { found, made }] of tally) {
      assert.ok(made >= 30, `${mutation}: only ${made} made`);
      assert.ok(found / made >= (mutation === "replace" ? 0.7 : 0.97), `${mutation}: ${found} of ${made}`);
    }
  });
});

describe("alignVersions on the open pairs", () => {
  it("finds the pairs of provisions that people linked (F1 at least 97 %)", () => {
    let [hits, found, gold] = [0, 0, 0];
    for (const pair of pairs) {
      const units = (links: readonly { a: readonly string[]; b: readonly string[] }[]) =>
        new Set(links.flatMap((link) => link.a.flatMap((a) => link.b.map((b) => `${a}>${b}`))));
      const [mine, theirs] = [
        units(alignVersions(parseDraft(pair.a), parseDraft(pair.b)).links),
        units(pair.gold.links),
      ];
      found += mine.size;
      gold += theirs.size;
      hits += [...mine].filter((unit) => theirs.has(unit)).length;
    }
    assert.ok((2 * hits) / (found + gold) >= 0.97, `${hits} of ${gold}, ${found} found`);
  });
});
