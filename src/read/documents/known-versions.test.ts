import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";
import { knownVersions } from "./known-versions.ts";

const TEXTS = [
  {
    name: "Ferry accord",
    versions: [
      { id: "f1", title: "May draft", words: ["nine-page draft", "the draft"], from: null },
      { id: "f2", title: "June draft", words: ["shortened version", "the draft"], from: null },
    ],
  },
];

test("a version is known by its title or by the words reports use for it", () => {
  const { find } = knownVersions(TEXTS);
  assert.deepEqual(find("handed over the nine-page draft on Monday"), { name: "Ferry accord", version: "May draft" });
  assert.deepEqual(find("rejected the Shortened Version"), { name: "Ferry accord", version: "June draft" });
  assert.deepEqual(find("signed the ferry accord"), { name: "Ferry accord", version: null });
  assert.deepEqual(find("the draft"), {
    name: "Ferry accord",
    version: null,
    ambiguous: ["May draft", "June draft"],
  });
  assert.equal(find("the drafty hall"), null);
  assert.equal(knownVersions([]).find("the draft"), null);
});

test("a claim names the declared version it speaks of", () => {
  const { claims } = read("Mara Quill rejected the shortened version on Friday.", {
    context: { actors: [], texts: TEXTS },
  });
  assert.deepEqual(claims[0]?.document, { name: "Ferry accord", version: "June draft" });
});

test("versions that an article tells apart by their numbers get their declared titles", () => {
  const versions = [
    { id: "f1", title: "May draft", words: ["28-point version", "original"], from: null },
    { id: "f2", title: "June draft", words: ["19-point version"], from: null },
  ];
  const { claims } = read(
    "Norland cut the 28-point plan to 19 points on Monday. It drops the toll exemption. Orlan rejected the original. " +
      "Orlan has not seen the revised text.",
    { context: { actors: [], texts: [{ name: "Ferry accord", versions }] } },
  );
  assert.deepEqual(
    claims.map(({ document }) => document),
    ["June draft", "June draft", "May draft", "June draft"].map((version) => ({ name: "Ferry accord", version })),
  );
});
