import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING = "Kenya and the Tern Brigade agreed on Wednesday on five points.\n\n";
const kindsOf = (points: string) =>
  read(OPENING + points, { published: "2031-07-10" })
    .claims.filter(({ span }) => span.start >= OPENING.length)
    .map(({ kind, modality, quote }) => `${kind} ${modality}: ${quote}`);

test("a numbered point in the present tense is a term of the text", () => {
  assert.deepEqual(
    kindsOf(
      "1. The Tern Brigade joins the Kenyan army as three divisions.\n\n2. Prisons in the valley remain under joint guard.\n\n3. Oil fields are not transferred to the state.",
    ),
    [
      "provision asserted: The Tern Brigade joins the Kenyan army as three divisions",
      "provision asserted: Prisons in the valley remain under joint guard",
      "provision asserted: Oil fields are not transferred to the state",
    ],
  );
});

test("what sides say, want or did in a numbered paragraph is no term of it", () => {
  const told = kindsOf(
    "1. The sides express concern at the raid.\n\n2. Kenya rejects the toll.\n\n3. The Tern Brigade left the hills in May.",
  );
  assert.ok(!told.some((each) => each.startsWith("provision")), told.join("; "));
});
