import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and words of each claim that has a source. */
function heard(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain, quote }) =>
    kind === "role" || chain.length === 0 ? [] : [`${kind} ${chain[chain.length - 1].join(" and ")}: ${quote}`],
  );
}

test("a list of resolves is whoever's opens it", () => {
  assert.deepEqual(
    heard(
      "Communiqué\n\nThe Lake Council, at its ninth meeting, held on 3 May:\n\nHaving heard the envoy;\n\nDeeply concerned by the fighting;\n\n" +
        "1. Demands an immediate ceasefire;\n\n2. Rejects any attempt to delay the vote;\n\n3. Strongly condemns the shelling of Vell.",
    ),
    [
      "position Lake Council: Demands an immediate ceasefire",
      "position Lake Council: Rejects any attempt to delay the vote",
      "statement Lake Council: Strongly condemns the shelling of Vell",
    ],
  );
});

test("a line that lists things opens no resolves, and a sentence of its own ends them", () => {
  assert.deepEqual(heard("The Lake Council's demands:\n\nRelease all captives."), []);
  assert.deepEqual(heard("The Lake Council, at Vell:\n\nThe talks went on.\n\nReject the list."), []);
});

test("an opening present tense is a verb where it takes an object and nothing else is", () => {
  assert.deepEqual(heard("Lake Council,\n\nExpresses grave concern over the shelling;"), [
    "statement Lake Council: Expresses grave concern over the shelling",
  ]);
  assert.deepEqual(heard("Lake Council,\n\nCalls for restraint went unheard."), []);
});

test("a name with an apposition between commas has its present tense behind it", () => {
  assert.deepEqual(heard("Norway, a guarantor, calls on Kenya to stay."), [
    "position Norway: Norway, a guarantor, calls on Kenya to stay",
  ]);
  assert.deepEqual(heard("Qatar, the host, demands that the convoys pass."), [
    "position Qatar: Qatar, the host, demands that the convoys pass",
  ]);
});

test("points told in the past, numbered, dashed or bare, are all theirs whom the opening names", () => {
  for (const [one, two, three] of [
    ["1. ", "2. ", "3. "],
    ["- ", "- ", "- "],
    ["", "", ""],
  ])
    assert.deepEqual(
      heard(
        `The United States of America and Norway,\n\nRecalling the talks in Oslo,\n\n${one}Called on Kenya to withdraw from Vell;\n\n` +
          `${two}Decided to set up a tribunal;\n\n${three}Rejected any limit on the army.`,
      ),
      [
        "position United States and Norway: Called on Kenya to withdraw from Vell",
        "position United States and Norway: Decided to set up a tribunal",
        "position United States and Norway: Rejected any limit on the army",
      ],
      one,
    );
});

test("what only tells why opens no claim, nor does a participle outside of a list", () => {
  assert.deepEqual(
    heard(
      "The Lake Council,\n\nCommitted to peace in Vell,\n\nConvinced that talks are needed,\n\nUrges Kenya to stay.",
    ),
    ["position Lake Council: Urges Kenya to stay"],
  );
  assert.deepEqual(heard("Norway left. Called on by Kenya to stay."), []);
});

test("each verb of a numbered item is a stand or a statement of whoever resolves, up to the next", () => {
  assert.deepEqual(
    heard(
      "The Lake Council,\n\n1. Demands once again that Vell be demilitarized rapidly;\n\n" +
        "2. Welcomes the truce, expresses nonetheless its concern at the fighting in Vell and calls on Kenya to lift the siege;\n\n" +
        "3. Stresses that talks must resume, takes note of the decision of Norway, and strongly condemns the shelling of Vell;",
    ),
    [
      "position Lake Council: Demands once again that Vell be demilitarized rapidly",
      "statement Lake Council: Welcomes the truce",
      "statement Lake Council: expresses nonetheless its concern at the fighting in Vell",
      "position Lake Council: calls on Kenya to lift the siege",
      "position Lake Council: Stresses that talks must resume",
      "statement Lake Council: takes note of the decision of Norway",
      "statement Lake Council: strongly condemns the shelling of Vell",
    ],
  );
});

test("a pledge that an item takes note of is a stand of whoever made it, on the word of those who resolve", () => {
  const { claims } = read("The Lake Council,\n\n4. Takes note of the pledge by the Tern Front to leave the city;", {
    published: "2031-06-04",
  });
  assert.deepEqual(
    claims.map(({ kind, actors, chain }) => [kind, actors, chain]),
    [["position", ["Tern Front"], [["Lake Council"], ["Tern Front"]]]],
  );
});

test("what is asked of all states is asked of neither side by name, nor refused for those who have not acted", () => {
  const { claims } = read(
    "Kenya and the Tern Front met in Oslo.\n\nNorway requests all States that have not yet done so to begin their withdrawal.",
    { published: "2031-06-04" },
  );
  assert.deepEqual(
    claims.slice(1).map(({ actors, counterparts, stance }) => [actors, counterparts, stance]),
    [[["Norway"], ["anonymous: all States"], "supports"]],
  );
});

test("a line of a preamble that welcomes or condemns something is a statement of whoever resolves", () => {
  assert.deepEqual(
    heard(
      "The Lake Council,\n\nRecalling its visit to Vell,\n\nStrongly condemning the shelling of Vell,\n\nExpressing its concern at the fighting,\n\n" +
        "1. Demands that Kenya lift the siege;",
    ),
    [
      "statement Lake Council: Strongly condemning the shelling of Vell",
      "statement Lake Council: Expressing its concern at the fighting",
      "position Lake Council: Demands that Kenya lift the siege",
    ],
  );
});
