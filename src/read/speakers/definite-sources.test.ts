import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The innermost source of the last claim on somebody's word. */
function last(text: string): string {
  const { claims } = read(text, { published: "2031-06-04", title: null });
  return (
    claims
      .findLast(({ chain }) => chain.length > 0)
      ?.chain.at(-1)
      ?.join(" + ") ?? "nobody"
  );
}

test("the Kenyan official is the one without a name just heard", () => {
  const told = "Lena Toll, the Kenyan envoy, met Ivo Brek. A Kenyan official told Reuters the list was ready.";
  assert.equal(last(`${told} “We are going to wait,” the Kenyan official said.`), "anonymous: Kenyan official");
  assert.equal(last(`${told} “We are going to wait,” the Kenyan envoy said.`), "Lena Toll");
});

test("whoever is named in a quotation does not speak it", () => {
  const quoted = "“At the request of President Toll, we talked,” the Tern Front leader said.";
  assert.equal(last(quoted), "anonymous: Tern Front leader");
  assert.equal(last(`Ivo Brek leads the Tern Front. ${quoted}`), "Ivo Brek");
});

test("the leader of a group's wing is no head of state", () => {
  assert.equal(
    last("The leader of the group's political wing said it was time.\n\nKenyan Prime Minister Ada Toll was in Vell."),
    "anonymous: leader of the group's political wing",
  );
});

test("a foreign ministry that tells its own state's stand is that state's", () => {
  const war = "Israel and Hamas held talks in Doha. ";
  assert.equal(last(`${war}Norway backs the plan, the foreign ministry said.`), "Norwegian foreign ministry");
  assert.equal(
    last(`${war}Norway hopes “the step will work”, a foreign ministry statement said.`),
    "Norwegian foreign ministry",
  );
  assert.equal(last("Kenya and Norway resumed talks on Monday. The army said two men were hurt."), "anonymous: army");
});
