import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind and words of each claim. */
function told(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
}

test("a participle hyphened to a noun is no verb", () => {
  assert.ok(
    told("The front signed a power-sharing deal with the government in Torvik on Monday.").includes(
      "agreement: The front signed a power-sharing deal with the government in Torvik on Monday",
    ),
  );
});

test("a hyphen between blanks is a dash, so that a dateline is no part of a claim", () => {
  assert.ok(
    told("TORVIK - Gunmen stormed a police station on Monday.").includes(
      "incident: Gunmen stormed a police station on Monday",
    ),
  );
});

test("a clause whose auxiliary stands before its subject is told from the word that turned it", () => {
  assert.ok(
    told("Not until Monday did the army withdraw from the town.").includes(
      "incident: Not until Monday did the army withdraw from the town",
    ),
  );
});

test("a clause joined behind an opening day begins with that day", () => {
  assert.ok(
    told("The four parties accepted a truce last Monday, and on Sunday gunmen stormed a police station.").includes(
      "incident: on Sunday gunmen stormed a police station",
    ),
  );
});

test("a toll with a doer and a day of its own is no part of the toll before it", () => {
  const claims = told(
    "Feuds between two clans have killed 40 people since May, and on 2 June gunmen wounded six farmers.",
  );
  assert.ok(claims.includes("casualty: Feuds between two clans have killed 40 people since May"));
  assert.ok(claims.includes("casualty: on 2 June gunmen wounded six farmers"));
});

test("what a participle governs is not the subject of the verb behind it", () => {
  assert.ok(
    told("In exchange, 50 prisoners serving life sentences would go free under the plan.").includes(
      "provision: In exchange, 50 prisoners serving life sentences would go free under the plan",
    ),
  );
});

test("what came before, told behind an attribution, is told apart", () => {
  const claims = told(
    "Kenya and Norway agreed to prolong the truce, the palace said late on Sunday, hours after troops killed at least 22 people near Torvik.",
  );
  assert.ok(claims.includes("agreement: Kenya and Norway agreed to prolong the truce, the palace said late on Sunday"));
  assert.ok(claims.some((claim) => claim.startsWith("casualty:") && !claim.includes("palace")));
});

test("the last verb of a sentence is its main one, whatever a relative clause before it lists", () => {
  assert.ok(
    told(
      "A draft that Kenya handed to Norway and the Tern Front on 4 May would leave the front in the hills.",
    ).includes("provision: would leave the front in the hills"),
  );
});

test("a truce has held, though it once lapsed", () => {
  assert.ok(
    told("The truce of April 2022, though it formally lapsed in May, has largely held.").includes(
      "agreement: The truce of April 2022, though it formally lapsed in May, has largely held",
    ),
  );
});

test("a second clause whose subject has an apposition is a clause of its own", () => {
  const claims = told(
    "Explosions were heard in Torvik on Saturday, and its envoy, Ada Quill, accused the army of breaches.",
  );
  assert.ok(claims.includes("incident: Explosions were heard in Torvik on Saturday"));
  assert.ok(claims.includes("statement: its envoy, Ada Quill, accused the army of breaches"));
});

test("what 'but' joins to an infinitive is one too, and 'at least' belongs to its figure", () => {
  assert.ok(
    told("The draft would give Arlby its own flag and police, but leave defence to Torvik.").includes(
      "provision: leave defence to Torvik",
    ),
  );
  assert.ok(told("In May, at least 22 farmers lost their homes.").every((claim) => !claim.includes(": least")));
});
