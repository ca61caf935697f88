import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, innermost source and words of each claim but those of who somebody is. */
function claims(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, chain, quote }) => `${kind} [${chain.at(-1)?.join("; ") ?? ""}] ${quote}`);
}

test("words behind a colon with a source of their own are no part of the denial before it", () => {
  assert.deepEqual(claims("Norway denies it: the shells, according to its army, were fired from the other bank."), [
    "statement [Norway] Norway denies it",
    "incident [Norwegian army] the shells, according to its army, were fired from the other bank",
  ]);
  assert.deepEqual(claims("Sweden rejects the charge: the trucks, its ministry said, were not worth a comment."), [
    "statement [Sweden] Sweden rejects the charge",
    "statement [Swedish ministry] the trucks, its ministry said, were not worth a comment",
  ]);
});

test("a clause that only gives somebody's mood before a colon claims nothing, and whoever is described behind it is that somebody", () => {
  assert.deepEqual(
    claims(
      "His brother, Ivo Marsh, who leads the assembly, was more cautious: promises, the former minister wrote, were cheaply made.",
    ),
    ["statement [Ivo Marsh] promises, the former minister wrote, were cheaply made"],
  );
});

test("a list behind a colon stays with the clause before it", () => {
  const [first] = claims(
    "The court heard three aides: Ada Quill, Carl Roe and Ivo Marsh, according to the Harbour Daily.",
  );
  assert.match(first ?? "", / The court heard three aides: Ada Quill/);
});

test("a toll behind a semicolon is one of its own", () => {
  assert.deepEqual(
    claims(
      "The health ministry counted three wounded; at least 331 people have been killed since the truce began.",
    ).map((claim) => claim.replace(/^(\S+) .*?\] /, "$1: ")),
    [
      "casualty: The health ministry counted three wounded",
      "casualty: at least 331 people have been killed since the truce began",
    ],
  );
});

test("a clause about the source that says something of its own is another claim of that source", () => {
  assert.deepEqual(claims("Mortar fire hit a school in Ostrel, according to a local official, who blamed the army."), [
    "incident [anonymous: local official] Mortar fire hit a school in Ostrel, according to a local official",
    "statement [anonymous: local official] who blamed the army",
  ]);
  assert.equal(
    claims("Two bridges were blown up on Friday, according to a diplomat, who asked not to be named.").length,
    1,
  );
});

test("who keeps silent about a thing summed up behind a comma is another than who told it", () => {
  assert.deepEqual(
    claims(
      "Two officers told the Harbour Daily that their general had asked for more time, a request on which the army declined to comment.",
    ).map((claim) => claim.replace(/\[.*?\] /, "")),
    [
      "position Two officers told the Harbour Daily that their general had asked for more time",
      "statement a request on which the army declined to comment",
    ],
  );
  assert.equal(
    claims("The paper says the guns came from Uganda, which the ministry would not confirm.").at(-1),
    "statement [anonymous: ministry] which the ministry would not confirm",
  );
});

test("a time of two words between subject and verb hides neither", () => {
  assert.deepEqual(
    claims(
      "Foreign troops have been stationed in Ostrel since 3 May, although Carl Roe at first denied that they were there.",
    ),
    [
      "incident [] Foreign troops have been stationed in Ostrel since 3 May",
      "statement [Carl Roe] Carl Roe at first denied that they were there",
    ],
  );
});

test("behind “but” the second verb of a subject that acts is a past tense", () => {
  assert.deepEqual(claims("Ivo Marsh called the plan a gift to the enemy but ruled out leaving the cabinet."), [
    "statement [Ivo Marsh] Ivo Marsh called the plan a gift to the enemy",
    "position [Ivo Marsh] ruled out leaving the cabinet",
  ]);
});

test("a deed ends before the toll that trails it, and who counted the dead does not tell of the deed", () => {
  assert.deepEqual(claims("Gunmen ambushed a convoy on Sunday, killing four soldiers, the police said."), [
    "incident [anonymous: police] Gunmen ambushed a convoy on Sunday",
    "casualty [anonymous: police] killing four soldiers, the police said",
  ]);
  assert.deepEqual(claims("Rebels overran the camp in March, killing at least 20 guards by the army's count."), [
    "incident [] Rebels overran the camp in March",
    "casualty [anonymous: army] killing at least 20 guards by the army's count",
  ]);
});

test("an attribution at the end reaches back no further than a clause on another's word or on nobody's", () => {
  assert.deepEqual(
    claims(
      "Some 400,000 people still live in tents, according to the UN, and food for half of them will run out in May, relief groups warn, unless the port reopens.",
    ),
    [
      "casualty [United Nations] Some 400,000 people still live in tents, according to the UN",
      "condition [anonymous: relief groups] food for half of them will run out in May, relief groups warn, unless the port reopens",
    ],
  );
  assert.deepEqual(
    claims(
      "Ada Quill has said nothing in public about the raid, but the cabinet still stands by its promises, insisted her spokesman, Carl Roe.",
    ),
    [
      "statement [Ada Quill] Ada Quill has said nothing in public about the raid",
      "position [Carl Roe] the cabinet still stands by its promises, insisted her spokesman, Carl Roe",
    ],
  );
  assert.equal(claims("The truce holds, but the road is closed, the envoy said.").length, 1);
});

test("a plain past of another name behind what was foreseen is no part of it", () => {
  assert.deepEqual(
    claims("Norway warned that it would walk out if the map was changed, and Sweden asked for a new round."),
    [
      "condition [Norway] Norway warned that it would walk out if the map was changed",
      "position [Sweden] Sweden asked for a new round",
    ],
  );
});

test("who is blamed for a deed summed up behind a comma is a statement of whoever blames", () => {
  assert.deepEqual(claims("A bomb killed six people on 2 May, an attack which prosecutors blame on the front."), [
    "casualty [] A bomb killed six people on 2 May",
    "statement [anonymous: prosecutors] an attack which prosecutors blame on the front",
  ]);
});

test("a toll of another hour or cause is one of its own, and “its” tally behind a semicolon whoever counted before", () => {
  assert.deepEqual(
    claims("A truck bomb killed seven people in Ostrel, and nine guards died the same day when a mine exploded.").slice(
      0,
      2,
    ),
    [
      "casualty [] A truck bomb killed seven people in Ostrel",
      "casualty [] nine guards died the same day when a mine exploded",
    ],
  );
  assert.deepEqual(
    claims("The Norwegian health ministry counted three wounded; by its tally 331 people have been killed.").at(-1),
    "casualty [Norwegian health ministry] by its tally 331 people have been killed",
  );
});

test("what two sides leave unresolved beside what they agree on is an accord that is lacking", () => {
  assert.deepEqual(claims("Kenya and Uganda agreed a truce but left the map unsettled."), [
    "agreement [] Kenya and Uganda agreed a truce",
    "agreement [] left the map unsettled",
  ]);
});

test("what and joins without a comma to a clause of time goes on with the doer named there", () => {
  const last = (text: string): string | undefined => claims(text).at(-1);
  assert.equal(
    last("Ada Toll left Vell a day after Norway closed the border and demanded that the rebels disarm."),
    "position [Norway] demanded that the rebels disarm",
  );
  assert.equal(
    last("Ada Toll flew home after the rebels left Halm and said that they would fight on."),
    "position [anonymous: rebels] said that they would fight on",
  );
  assert.equal(
    last("Ada Toll flew home after the army shelled Halm, and vowed to return."),
    "position [Ada Toll] vowed to return",
  );
  assert.equal(
    last("Ada Toll flew home after the talks collapsed and said that she would return."),
    "position [Ada Toll] said that she would return",
  );
});
