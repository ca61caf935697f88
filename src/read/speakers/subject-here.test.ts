import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The last claim's actors and innermost source. */
function last(text: string): string {
  const claim = read(text, { published: "2031-06-04", title: null }).claims.at(-1);
  return `${claim?.actors.join(" + ")} (${claim?.chain.at(-1)?.join(" + ") ?? ""})`;
}

test("it and its are the subject of their own sentence rather than of the one before", () => {
  assert.equal(
    last("Norwegian leaders met in Oslo. Kenya has shown no sign of stopping as its troops advance in the east."),
    "Kenya ()",
  );
  assert.equal(
    last(
      "Norway spoke. While Toll wants a pause, Kenya has given no indication it's willing to wait as its troops advance in the east.",
    ),
    "Kenya ()",
  );
  assert.equal(
    last("Kenya rejected the plan. Norway's army said its troops had left Vell."),
    "Norwegian army (Norwegian army)",
  );
});

test("what somebody is asked to give up is theirs", () => {
  assert.equal(last("Norway has asked Kenya to cede the land it still controls in the east."), "Kenya ()");
  assert.equal(last("Norway promised Kenya to leave the land it still controls in the east."), "Norway ()");
});

test("a body without a name says so of itself", () => {
  const told = "Kenya and Norway met in Vell. ";
  assert.equal(
    last(`${told}The council has said it will not return unless the siege ends.`),
    "anonymous: council (anonymous: council)",
  );
  assert.equal(last("The Tern Front raided Vell. The sect has said it wants a state."), "Tern Front (Tern Front)");
});

test("it behind a quotation is the statement that goes on, nobody named in the words", () => {
  assert.equal(
    last("“The camps are ready,” a statement issued in Vell said.\n\n“Kenya will play its part,” it added."),
    "anonymous: statement issued in Vell (anonymous: statement issued in Vell)",
  );
});
