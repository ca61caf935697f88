import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Innermost source, or actors, and words of each claim that is no role. */
function told(...turns: readonly string[]): readonly string[] {
  return read(turns.join("\n\n"), { published: "2031-06-04" }).claims.flatMap(({ kind, chain, actors, quote }) =>
    kind === "role" ? [] : [`${(chain.at(-1) ?? actors).join(", ")}: ${quote}`],
  );
}

describe("findQuestioners", () => {
  it("takes no stand from an interviewer, also where the turn is no question", () => {
    for (const opening of [
      "Following is an interview of President Ada Toll with the Herald's Jane Roe.",
      "President Ada Toll spoke to Jane Roe of the Herald.",
      "Herald correspondent Jane Roe met President Ada Toll.",
    ]) {
      const claims = told(
        opening,
        "ROE: Madam President, will you cede the port?",
        "TOLL: We will not cede the port.",
        "ROE: So you reject the plan.",
        "TOLL: We reject this draft.",
        "ROE: You want more money, and you oppose the map.",
      );
      assert.deepEqual(claims.slice(-2), [
        "Ada Toll: TOLL: We will not cede the port",
        "Ada Toll: TOLL: We reject this draft",
      ]);
    }
  });
  it("knows a medium's label, and a mark of a question without a colon", () => {
    assert.deepEqual(told("HARBOUR DAILY: Do you reject the plan?", "QUILL: We reject it."), [
      "Quill: QUILL: We reject it",
    ]);
    assert.deepEqual(told("Q    Mara, has Kenya accepted the truce?", "MS. QUILL: We want an answer."), [
      "Quill: MS. QUILL: We want an answer",
    ]);
  });
  it("leaves a speaker's stand who only once asks something back", () => {
    const claims = told("BREK: We reject the map.", "QUILL: Who drew it? We want another.", "BREK: We want none.");
    assert.deepEqual(claims.slice(-1), ["Brek: BREK: We want none"]);
    assert.ok(claims.some((claim) => claim.startsWith("Quill: ") && claim.endsWith("We want another")));
  });
});

describe("a turn of a transcript", () => {
  it("is one person's, however the label is written", () => {
    const claims = told(
      "Mara Quill and Ivo Brek met.",
      "MS. QUILL: We want a map.",
      "MS QUILL (in Kenyan): We reject the draft.",
    );
    assert.deepEqual(
      claims.slice(1).map((claim) => claim.split(":")[0]),
      ["Mara Quill", "Mara Quill"],
    );
  });
  it("names no president where the text has several and the speaker's is not told", () => {
    const several = "President Ivo Brek of Kenya and President Otto Toll of Uganda met.";
    for (const turn of ["MS. QUILL: The President wants a deal.", "THE PRESIDENT: We want a deal."])
      assert.ok(!/Brek|Toll/.test(told(several, turn).at(-1) ?? ""), turn);
    assert.match(
      told("President Ivo Brek met a delegation.", "THE PRESIDENT: We want a deal.").at(-1) ?? "",
      /^Ivo Brek/,
    );
  });
  it("means somebody else than its speaker by “he”", () => {
    const claims = told("Ivo Brek and Otto Toll met in Vell.", "BREK: I spoke to Otto Toll. He rejected the map.");
    assert.equal(claims.at(-1), "Otto Toll: He rejected the map");
  });
});
