import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and words of each claim that is no role. */
function told(...paragraphs: readonly string[]): readonly string[] {
  return read(paragraphs.join("\n\n"), { published: "2031-06-04" }).claims.flatMap(({ kind, chain, quote }) =>
    kind === "role" ? [] : [`${kind} ${chain.at(-1)?.join(", ") ?? "-"}: ${quote}`],
  );
}

describe("announceAuthor", () => {
  it("gives the points of a text to those who declare it, whether named or by their states", () => {
    const point = "1. A complete ceasefire shall begin on 10 June.";
    for (const [opening, issuers] of [
      ["We, President of Kenya Ivo A. Brek and Prime Minister of Uganda Ada B. Quill, declare the following:", 2],
      ["We, President of the Republic of Kenya A. B. Toll and Premier of Uganda I. Quill, declare the following:", 2],
    ] as const) {
      const [claim] = read(`${opening}\n\n${point}`, { published: "2031-06-04" }).claims.filter(
        ({ kind }) => kind !== "role",
      );
      assert.deepEqual([claim.kind, claim.chain.at(-1)?.length], ["provision", issuers], opening);
    }
  });
  it("carries delegations that wish to inform over what they say as “we”", () => {
    assert.deepEqual(
      told(
        "The delegations of Kenya and the Tern Front, after meeting in Oslo with the guarantors, wish to inform the public that:",
        "1. We reject any change to the map.",
        "2. We thank Norway.",
      ),
      ["position Kenya, Tern Front: We reject any change to the map", "statement Kenya, Tern Front: We thank Norway"],
    );
  });
  it("gives a statement in full to the movement that issued it", () => {
    assert.deepEqual(
      told(
        "The Tern Front has declared a truce. This is the statement in full.",
        "“The islanders must have their say.",
        "The Front has decided to declare a permanent ceasefire.”",
        "Kenya sent troops to Vell on Monday.",
      ).slice(1),
      [
        "position Tern Front: “The islanders must have their say",
        "position Tern Front: The Front has decided to declare a permanent ceasefire.”",
        "incident -: Kenya sent troops to Vell on Monday",
      ],
    );
  });
  it("gives a text that a body resolves in its own name to that body", () => {
    const { claims } = read("The full text reads as follows:\n\n“The Security Council stresses the need for a truce.”");
    assert.deepEqual(claims[0].chain, [["UN Security Council"]]);
  });
  it("knows who made a statement that is “as follows”", () => {
    assert.equal(
      told("The statement made by Ada Toll in Vell is as follows. “We will not cede the port.”").at(-1),
      "position Ada Toll: “We will not cede the port.”",
    );
  });
});

describe("a wish to say", () => {
  it("is the saying itself", () => {
    assert.deepEqual(told("The Tern Front wishes to announce that it will stop all raids."), [
      "position Tern Front: The Tern Front wishes to announce that it will stop all raids",
    ]);
    assert.deepEqual(told("The Tern Front would like to state that it rejects the map."), [
      "position Tern Front: The Tern Front would like to state that it rejects the map",
    ]);
  });
});

describe("minutes of a council", () => {
  it("are the council's where its members speak, and a state's where its representative does", () => {
    assert.deepEqual(
      told(
        "The Security Council met on Monday. The members of the Council condemned the raid. The Council urged Kenya to withdraw.",
        "The representative of Norway said her delegation rejected the draft.",
      ).slice(1),
      [
        "statement UN Security Council: The members of the Council condemned the raid",
        "position UN Security Council: The Council urged Kenya to withdraw",
        "position Norway: The representative of Norway said her delegation rejected the draft",
      ],
    );
    assert.match(told("Two members of the council condemned the raid.")[0], /anonymous/);
  });
  it("tell by “adjourned” when a meeting ended", () => {
    const { claims } = read("The meeting of Kenya and Norway began at 6:35 p.m. and adjourned at 6:40 p.m.");
    assert.ok(claims.length > 0 && claims.every(({ modality }) => modality === "asserted"));
  });
});
