import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ListedClaim } from "./list-claims.ts";
import { triageCandidates } from "./triage-candidates.ts";

const claim = (id: string, given: Partial<ListedClaim> = {}): ListedClaim => ({
  id,
  kind: "position",
  span: { start: 0, end: 4 },
  quote: `words of ${id}`,
  cue: null,
  content: null,
  actors: ["Norland"],
  counterparts: [],
  chain: [],
  issue: { label: "the strait", category: "border", id: "strait" },
  stance: "supports",
  modality: "asserted",
  time: null,
  place: null,
  document: null,
  rule: "r",
  confidence: 1,
  source: "s1",
  state: "candidate",
  party: "norland",
  issueId: "strait",
  ...given,
});
const line = (claims: readonly ListedClaim[], cells: Parameters<typeof triageCandidates>[1] = []) =>
  triageCandidates(claims, cells).map(({ claim: { id }, would, folded }) =>
    [id, would, folded].filter(Boolean).join(" "),
  );

describe("the order of the inbox", () => {
  it("puts what would change a position before what adds, and what adds before what confirms", () => {
    const claims = [
      claim("says", { kind: "statement", stance: "neutral" }),
      claim("same"),
      claim("meets", { kind: "meeting" }),
      claim("turns", { stance: "opposes" }),
      claim("elsewhere", { issueId: "toll" }),
    ];
    assert.deepEqual(line(claims, [{ party: "norland", issue: "strait", stance: "supports" }]), [
      "turns move",
      "elsewhere open",
      "meets add",
      "says confirm",
      "same confirm",
    ]);
  });

  it("folds roles and exact repeats, also of what was accepted, but not of what was rejected", () => {
    const claims = [
      claim("a", { quote: "No toll." }),
      claim("b", { quote: "“No toll”", source: "s2" }),
      claim("c", { quote: "No toll", stance: "opposes" }),
      claim("d", { quote: "Old news", state: "accepted" }),
      claim("e", { quote: "old news" }),
      claim("f", { quote: "Bad reading", state: "rejected" }),
      claim("g", { quote: "Bad reading" }),
      claim("h", { kind: "role", quote: "the premier" }),
    ];
    assert.deepEqual(line(claims), ["a open", "b open repeat", "c open", "e open repeat", "g open", "h confirm role"]);
  });

  it("folds what the reader takes for a repeat in other words", () => {
    const folded = triageCandidates([claim("a"), claim("b")], [], new Set(["b"])).map((each) => each.folded);
    assert.deepEqual(folded, [null, "repeat"]);
  });

  it("counts nobody's stand as a confirmation: it fills no cell", () =>
    assert.deepEqual(line([claim("x", { party: null })]), ["x confirm"]));

  it("gives every candidate once and nothing else", () => {
    const claims = [claim("a"), claim("b", { state: "held" }), claim("c", { kind: "role" })];
    assert.deepEqual(line(claims).length, 2);
  });
});
