import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Innermost source and words of each claim that is no role. */
function told(...paragraphs: readonly string[]): readonly string[] {
  return read(paragraphs.join("\n\n"), { published: "2031-06-04" }).claims.flatMap(({ kind, chain, quote }) =>
    kind === "role" ? [] : [`${chain.at(-1)?.join(", ") ?? "-"}: ${quote}`],
  );
}

describe("findFloor", () => {
  it("keeps a turn over the paragraphs that stand below its label", () => {
    assert.deepEqual(
      told(
        "MS. QUILL: Good afternoon. Kenya will not sign.",
        "The talks were hard. They have no text.",
        "I would say we are close.",
        "QUESTION: Do you trust Kenya? They are late.",
        "It is June.",
        "MS. QUILL: We reject the map.",
      ),
      [
        "Quill: Kenya will not sign",
        "Quill: The talks were hard",
        "Quill: They have no text",
        "Quill: I would say we are close",
        "Quill: MS. QUILL: We reject the map",
      ],
    );
  });
  it("leaves a report below a speaker's label to the reporter", () => {
    assert.ok(told("TOLL: We reject the map.", "Kenya signed the accord on Monday.").at(-1)?.startsWith("-: Kenya"));
  });
  it("gives “Answer:”, “A:” and “A.” to whoever the opening says was interviewed", () => {
    const opening = "After the round, The Herald spoke to Ada Toll, the head of the Tern Council to discuss the map.";
    for (const [q, a] of [
      ["Question:", "Answer:"],
      ["Q:", "A:"],
      ["Q.", "A."],
    ])
      assert.equal(
        told(opening, `${q} Is it hard?`, `${a} We reject it.`, `${q} Why?`, `${a} We want peace.`).at(-1),
        `Ada Toll: ${a} We want peace`,
      );
    const described = "Excerpts from the interview with the Tern Council (TC) spokesman Ivo Brek on Monday:";
    assert.equal(told(described, "Q: Why?", "A: We want peace.").at(-1), "Ivo Brek: A: We want peace");
  });
});

describe("a label in capitals with a description", () => {
  it("is that of the person it describes, by surname too", () => {
    assert.deepEqual(
      told(
        "ADA TOLL, HERALD CORRESPONDENT AND ANCHOR OF 'THE TERN': Ivo, is it done?",
        "IVO BREK, HERALD POLITICAL & GLOBAL AFFAIRS ANALYST: Hi, Ada. The council will meet tomorrow.",
        "TOLL: Can you tell us who signed.",
        "BREK: Kenya has still not answered.",
      ),
      ["Ivo Brek: The council will meet tomorrow", "Ivo Brek: BREK: Kenya has still not answered"],
    );
  });
  it("names nobody where it describes an official alone", () => {
    assert.deepEqual(told("SENIOR HARBOUR OFFICIAL: Thank you, everybody. We reject the draft."), [
      "anonymous: senior harbour official: We reject the draft",
    ]);
  });
});
