import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anchorAt } from "../domain/span.ts";
import type { TextVersion } from "../domain/text-version.ts";
import { parseDraft } from "./parse-draft.ts";
import { blameProvision, buildChain, findEarlierWording, traceHistory } from "./version-chain.ts";

const version = (id: string, parents: readonly string[], ...lines: string[]): TextVersion => ({
  id,
  parents,
  status: "full",
  text: ["Draft", ...lines].join("\n"),
});
const LAND = "Farm land taken since the war began shall be given back to its owners.";
const COURT = "A joint court of five judges shall hear complaints about breaches of this agreement.";
const RELIEF = "Relief convoys shall pass every checkpoint without delay and without payment.";

describe("traceHistory", () => {
  it("keeps a provision's history when it is renumbered and moved", () => {
    const chain = buildChain([
      version("v1", [], `1. ${LAND}`, `2. ${COURT}`),
      version("v2", ["v1"], `1. ${RELIEF}`, `2. ${LAND}`, `3. ${COURT}`),
      version("v3", ["v2"], `1. ${COURT.replace("five", "seven")}`, `2. ${RELIEF}`, `3. ${LAND}`),
    ]);
    assert.deepEqual(
      traceHistory(chain, "v3", "1").map((each) => `${each.version}:${each.provision} ${each.link?.relation ?? ""}`),
      ["v3:1 ", "v2:3 reworded", "v1:2 same"],
    );
  });
  it("follows both parents of a joint paper", () => {
    const chain = buildChain([
      version("north", [], `1. ${LAND}`),
      version("south", [], `1. ${COURT}`),
      version("joint", ["north", "south"], `1. ${LAND}`, `2. ${COURT}`),
    ]);
    assert.deepEqual(
      traceHistory(chain, "joint", "2").map((each) => each.version),
      ["joint", "south"],
    );
  });
  it("takes in a version that exists only as reports, with its sentence", () => {
    const source = {
      id: "s1",
      text: "The leaked plan is said to give farm land back to its former owners, a diplomat said.",
    };
    const chain = buildChain([
      {
        id: "leak",
        parents: [],
        status: "described",
        reported: [
          {
            id: "1",
            text: "give farm land back to its former owners",
            basis: "paraphrase",
            anchor: anchorAt(source, { start: 27, end: 67 }),
          },
        ],
      },
      version("v1", ["leak"], `1. ${RELIEF}`, `2. ${LAND}`),
    ]);
    const [, before] = traceHistory(chain, "v1", "2");
    assert.equal(before.reported?.anchor.quote, "give farm land back to its former owners");
  });
  it("refuses what it cannot place", () => {
    assert.throws(() => buildChain([version("a", ["b"]), version("b", ["a"])]), { code: "version-cycle" });
    assert.throws(() => buildChain([version("a", ["x"])]), { code: "unknown-parent" });
    assert.throws(() => traceHistory(buildChain([version("a", [])]), "a", "9"), { code: "no-such-provision" });
  });
});

describe("blameProvision", () => {
  it("says of every stretch in which version it first stood", () => {
    const chain = buildChain([
      version("v1", [], `1. ${RELIEF}`, "2. The sides shall meet in Geneva every month."),
      version("v2", ["v1"], `1. ${RELIEF}`, "2. The sides shall meet in Doha every month."),
      version(
        "v3",
        ["v2"],
        `1. ${RELIEF}`,
        "2. The sides shall meet in Doha every month until all prisoners are home.",
      ),
    ]);
    const blamed = blameProvision(chain, "v3", "2");
    assert.equal(
      blamed.map((each) => each.text).join(""),
      "The sides shall meet in Doha every month until all prisoners are home.",
    );
    assert.deepEqual(
      blamed.map((each) => [each.version, each.text.trim()]),
      [
        ["v1", "The sides shall meet in"],
        ["v2", "Doha"],
        ["v1", "every month"],
        ["v3", "until all prisoners are home."],
      ],
    );
  });
});

describe("findEarlierWording", () => {
  it("finds where a sentence stood first", () => {
    const papers = [
      { id: "1998 accord", draft: parseDraft(`Accord\n1. ${COURT}\n2. ${LAND}`) },
      { id: "2004 paper", draft: parseDraft(`Paper\n1. ${RELIEF}`) },
    ];
    assert.deepEqual(
      findEarlierWording("Farm land taken since the war began shall be shared.", papers).map((each) => [
        each.version,
        each.provision,
        each.words,
      ]),
      [["1998 accord", "2", "Farm land taken since the war began shall be"]],
    );
  });
});
