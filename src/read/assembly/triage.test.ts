import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";
import { triage } from "./triage.ts";

const TEXT =
  "Norway rejects the ferry clause. Kenyan Foreign Minister Amos Oti said the night was cold. The Kenyan delegation accepted the truce. " +
  "Norway and Kenya agreed to a truce on Monday.";

test("what changes most comes first; roles and plain statements are folded away", () => {
  const { claims } = read(TEXT, { published: "2031-06-04" });
  const { first, roles, background, repeats } = triage(claims, []);
  assert.equal(first[0]?.kind, "agreement");
  assert.deepEqual(
    roles.map(({ quote }) => quote),
    ["Kenyan Foreign Minister Amos Oti"],
  );
  assert.deepEqual(
    background.map(({ kind }) => kind),
    ["statement"],
  );
  assert.deepEqual(repeats, []);
  assert.equal(first.length + roles.length + background.length, claims.length);
});

test("what the record holds already is a repeat, a change of mind is not and comes first", () => {
  const { claims } = read("Norway rejects the ferry clause.");
  assert.equal(triage(claims, claims).repeats.length, claims.length);
  const changed = read("The truce held on Monday. Norway accepts the ferry clause.").claims;
  const { first, repeats } = triage(changed, claims);
  assert.deepEqual(repeats, []);
  assert.equal(first[0]?.kind, "position");
});
