import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claims = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, quote }) => `${kind}: ${quote}`);

test("terms in one of several quoted sentences are filed beside the whole", () => {
  assert.deepEqual(
    claims(
      "“We have waited two years. If the road is not opened by spring, we will leave the council,” Mara Quill said.",
    ),
    [
      "statement: “We have waited two years. If the road is not opened by spring, we will leave the council,” Mara Quill said",
      "condition: If the road is not opened by spring, we will leave the council",
    ],
  );
  assert.deepEqual(
    claims("“The pact will collapse unless money arrives. Nobody has been paid since May,” Ivo Marsh said."),
    [
      "statement: “The pact will collapse unless money arrives. Nobody has been paid since May,” Ivo Marsh said",
      "condition: The pact will collapse unless money arrives",
    ],
  );
  assert.deepEqual(
    claims("“It was a good week,” Ivo Marsh told reporters. “We can finish in a day if the ministers come.”"),
    [
      "statement: “It was a good week,” Ivo Marsh told reporters. “We can finish in a day if the ministers come.”",
      "condition: “We can finish in a day if the ministers come.”",
    ],
  );
  assert.deepEqual(
    claims("“Unless they withdraw, nobody will sign,” Ivo Marsh said. “Their army has behaved badly in the hills.”"),
    [
      "condition: “Unless they withdraw, nobody will sign,” Ivo Marsh said",
      "statement: “Unless they withdraw, nobody will sign,” Ivo Marsh said. “Their army has behaved badly in the hills.”",
    ],
  );
});

test("a quotation that is nothing but its terms stays one condition", () => {
  for (const text of [
    "“If he leaves,” Mara Quill said, “there will be nobody left to talk to.”",
    "“If the guns do not fall silent, I see no reason to stay at the table. Absolutely none,” Mara Quill said.",
  ])
    assert.equal(claims(text).filter((claim) => claim.startsWith("condition: “If")).length, 1, text);
});

test("behind “but if” the terms of a quotation begin, an attribution between or not", () => {
  assert.ok(
    claims(
      "“The door is open,” Mara Quill said late on Tuesday, “but if it is slammed in our faces, we will not knock twice.”",
    ).includes("condition: if it is slammed in our faces, we will not knock twice"),
  );
});

test("an event that fills a further quotation is filed, and the quotation goes on", () => {
  assert.deepEqual(
    claims("“We did not come here to dance,” Ivo Marsh said. “Forty of our men were killed on Friday.”"),
    [
      "statement: “We did not come here to dance,” Ivo Marsh said. “Forty of our men were killed on Friday.”",
      "casualty: “Forty of our men were killed on Friday.”",
    ],
  );
});

test("what was asked, and once and for all, are no terms", () => {
  for (const text of [
    "“They asked me if I would come,” Mara Quill said.",
    "“This war must end once and for all,” Mara Quill said.",
  ])
    assert.ok(!claims(text).some((claim) => claim.startsWith("condition")), text);
});
