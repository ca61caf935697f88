import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Who did something to a text, in the order of the words. */
function doers(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) =>
    kind === "document" ? [actors.join(" and ")] : [],
  );
}

test("sides initial, and what one of them is handed comes from the other", () => {
  const told = "Kenya and Uganda held talks in Vell. Kenya is tired, and Uganda is poor. ";
  assert.deepEqual(doers(`${told}An earlier version had been initialled on 15 May.`), ["Kenya and Uganda"]);
  assert.deepEqual(doers(`${told}The second draft was handed to Kenya on Monday.`), ["Uganda"]);
});

test("whoever stands behind the participle, or whose text it is", () => {
  assert.deepEqual(doers("The document was released on Monday by the peace secretariat."), ["peace secretariat"]);
  assert.deepEqual(doers("The text was read out by the Cuban and Norwegian guarantors."), ["Cuba and Norway"]);
});

test("a group without a name is a party beside one with a name", () => {
  const [claim] = read("Kenya and six armed groups signed the accord on Monday.", { published: "2031-06-04" }).claims;
  assert.deepEqual(claim?.actors, ["Kenya", "anonymous: six armed groups"]);
});
