import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { read } from "../read.ts";

const PUBLISHED = "2026-03-12";

/** Who the last claim of a text is by. */
function lastActors(text: string): string {
  const { claims } = read(text, { title: "News", published: PUBLISHED });
  return claims.at(-1)?.actors.join(" + ") ?? "no claim";
}

function check(cases: readonly (readonly [string, string])[]): void {
  for (const [text, expected] of cases) assert.equal(lastActors(text), expected, text);
}

describe("who the two sides are", () => {
  it("takes those between whom the text tells of talks, not who brings them together", () => {
    check([
      [
        "Talks between the government of Chad and the rebel Tern Front, mediated by Kenya, resumed on Monday. Kenya hailed them. Kenya wants peace.\n\nThe two sides signed an accord on Tuesday.",
        "Chad + Tern Front",
      ],
      [
        "The process is brokered by the African Union and Kenya. It includes the government of Niger and 14 armed groups.\n\nThe parties reached an accord on Monday.",
        "Niger + anonymous: 14 armed groups",
      ],
      [
        "The Gambia's government and its opposition will resume talks, Norway said. Norway will host them, and the United States welcomed it.\n\nBoth sides rejected the draft.",
        "Gambia + anonymous: opposition",
      ],
      [
        "Negotiators of the government and of the Tern Front are meeting in Nairobi. Envoys of the government of Chad came late.\n\nThe two sides will meet again in May.",
        "Chad + Tern Front",
      ],
    ]);
  });
  it("takes a movement's own state for the government it deals with", () => {
    check([
      [
        "The Houthis declared a truce with the government on Thursday. Oman is mediating. Oman's envoy was in Muscat.\n\nBoth sides signed an accord on Monday.",
        "Houthis + Yemen",
      ],
    ]);
  });
  it("gives none for a venue, a dateline or a backer", () => {
    check([
      [
        "NAIROBI (Agency) - The government and the rebels resumed talks on Monday.\n\nBoth sides rejected the draft.",
        "anonymous: government + anonymous: rebels",
      ],
      [
        "Egypt has backed the Tern Front against the Lake Army. Egypt armed it.\n\nThe two sides held talks on Monday.",
        "Lake Army + Tern Front",
      ],
    ]);
  });
  it("takes no text, no place and no club for a side", () => {
    check([
      [
        "The groups signed the Ostrel Declaration of Unity in May. The Ostrel Declaration is short.\n\nBoth sides rejected the draft.",
        "anonymous: Both sides",
      ],
      [
        "The Harbour Rovers played in Ohio. The Harbour Rovers like Ohio. The fans cheered the Rovers.\n\nBoth sides rejected the draft.",
        "anonymous: Both sides",
      ],
    ]);
  });
});
