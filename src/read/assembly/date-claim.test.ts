import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimKind } from "../../domain/claim.ts";
import { read } from "../read.ts";

// A Wednesday.
const PUBLISHED = "2031-06-04";

function dateOf(text: string, kind: ClaimKind): string | null {
  const claim = read(text, { published: PUBLISHED }).claims.find((each) => each.kind === kind);
  assert.ok(claim !== undefined, `no ${kind} in: ${text}`);
  return claim.time?.iso ?? null;
}

const CASES: readonly (readonly [string, ClaimKind, string | null])[] = [
  ["Norway and Sweden held talks in Oslo on Monday.", "meeting", "2031-06-02"],
  ["Norwegian president Mara Quill meets her Swedish counterpart on Friday.", "meeting", "2031-06-06"],
  ["Norway and Sweden met again on Monday and Tuesday.", "meeting", "2031-06-02/2031-06-03"],
  ["Mara Quill, who took office in January, rejected the plan on Tuesday.", "position", "2031-06-03"],
  ["The accord of 14 April obliged Norway to withdraw.", "provision", null],
  ["Mara Quill told reporters on Tuesday that four soldiers had been killed.", "casualty", null],
  ["Norway and Sweden agreed to hold talks in Oslo on Saturday.", "meeting", "2031-06-07"],
  ["Sweden had until Monday to withdraw its guns.", "deadline", "2031-06-09"],
  ["As of Tuesday morning, Norway said it had not yet received the draft.", "document", "2031-06-03"],
];
for (const [text, kind, iso] of CASES) test(`${kind}: ${text}`, () => assert.equal(dateOf(text, kind), iso));
