import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../../domain/claim.ts";
import { read } from "../read.ts";

const OPENING = "Brennia and the Orsa Front have fought for the valley since 2019.\n\n";

/** The claims of one kind in a paragraph, as "words | modality". */
function told(kind: Claim["kind"], paragraph: string): readonly string[] {
  return read(OPENING + paragraph, { published: "2024-06-20" })
    .claims.filter((claim) => claim.kind === kind && claim.span.start >= OPENING.length)
    .map((claim) => `${claim.quote} | ${claim.modality}`);
}

test("a report that goes through a text tells its terms as plain clauses", () => {
  assert.deepEqual(
    told(
      "provision",
      "The draft has four pages. Marines are to guard the harbour. A joint council has to be set up in Arlby.",
    ),
    ["Marines are to guard the harbour | asserted", "A joint council has to be set up in Arlby | asserted"],
  );
  assert.deepEqual(told("provision", "Marines are to guard the harbour."), []);
});

test("what is done to a text, and what people at home will do, are no terms of it", () => {
  assert.deepEqual(told("provision", "The draft is short. It is to be published next week."), []);
  assert.deepEqual(told("provision", "The treaty is ready. In Varsk the parliament is to debate it next week."), []);
});

test("terms that are not there, or there no longer", () => {
  assert.deepEqual(told("provision", "Nothing in the pact touches the ferry."), [
    "Nothing in the pact touches the ferry | denied",
  ]);
  assert.deepEqual(told("provision", "The paper is short. A map of the minefields is missing."), [
    "A map of the minefields is missing | denied",
  ]);
  assert.deepEqual(told("provision", "What the agreement lacks is a monitoring body."), [
    "What the agreement lacks is a monitoring body | denied",
  ]);
  assert.deepEqual(told("provision", "The draft has 12 articles. The second deleted the passage on drones."), [
    "The second deleted the passage on drones | cancelled",
  ]);
});

test("terms under a text, in a relative clause, and with the preposition said twice", () => {
  assert.deepEqual(told("provision", "Eighteen soldiers were to be released under the declaration."), [
    "Eighteen soldiers were to be released under the declaration | asserted",
  ]);
  assert.deepEqual(told("provision", "The envoy presented a plan under which Brennia would hand back the two hills."), [
    "under which Brennia would hand back the two hills | asserted",
  ]);
  assert.deepEqual(
    told("provision", "The plan provides for a freeze of all movements and for the opening of the canal."),
    ["The plan provides for a freeze of all movements | asserted", "for the opening of the canal | asserted"],
  );
});

test("the verb of a text is found behind an aside and behind its object", () => {
  assert.deepEqual(told("provision", "The truce text, which runs to five pages, forbids attacks on pipelines."), [
    "The truce text, which runs to five pages, forbids attacks on pipelines | asserted",
  ]);
  assert.deepEqual(told("document", "The lists, promised to both camps, have yet to arrive."), [
    "The lists, promised to both camps, have yet to arrive | denied",
  ]);
});
