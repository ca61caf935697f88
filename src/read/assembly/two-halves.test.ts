import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const told = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, actors, chain, quote }) => `${kind} of ${actors.join(" and ")} (${chain.join(" > ")}): ${quote}`);

test("what somebody did as another spoke is told on nobody's word but their own", () => {
  assert.deepEqual(told("As Egypt called for a truce, Norway said it would not sign."), [
    "position of Egypt (Egypt): Egypt called for a truce",
    "position of Norway (Norway): Norway said it would not sign",
  ]);
  // In what capacity, and according to whom.
  assert.deepEqual(told("As a mediator, Egypt wants a truce."), [
    "position of Egypt (): As a mediator, Egypt wants a truce",
  ]);
  assert.deepEqual(told("As Egypt said, the talks have failed.").length, 1);
});

test("what the second of two says is theirs, though no verb was found in it", () => {
  assert.deepEqual(told("While Kenya said the talks were useful, Uganda said a long road lay ahead."), [
    "statement of Kenya (Kenya): Kenya said the talks were useful",
    "statement of Uganda (Uganda): Uganda said a long road lay ahead",
  ]);
  // What goes on says nothing.
  assert.deepEqual(told("As talks between Kenya and Uganda opened, the shelling went on."), [
    "meeting of Kenya and Uganda (): talks between Kenya and Uganda opened",
  ]);
  // When it was said, not what.
  assert.equal(told("The talks were useful, Uganda said a few days later.").length, 1);
});

test("whoever backs a text neither laid it down nor leaked it", () => {
  assert.deepEqual(told("The plan backed by Kenya would open the border."), [
    "position of Kenya (): The plan backed by Kenya",
    "provision of  (): The plan backed by Kenya would open the border",
  ]);
  assert.deepEqual(told("Sudan met Egypt. A plan backed by Kenya was leaked on Monday.").slice(1), [
    "position of Kenya (): A plan backed by Kenya",
    "document of  (): A plan backed by Kenya was leaked on Monday",
  ]);
});

test("a report of what happened is a source and lays down nothing", () => {
  assert.deepEqual(told("Unconfirmed reports said up to 40 people had been killed."), [
    "casualty of  (anonymous: Unconfirmed reports): Unconfirmed reports said up to 40 people had been killed",
  ]);
  assert.deepEqual(told("A UN report said twelve people had died."), [
    "casualty of  (United Nations): A UN report said twelve people had died",
  ]);
});

test("an accord and its terms are of all whom they name", () => {
  assert.deepEqual(told("No agreement was reached between Kenya, Uganda and Rwanda."), [
    "agreement of Kenya and Uganda and Rwanda (): No agreement was reached between Kenya, Uganda and Rwanda",
  ]);
  assert.ok(
    told("The agreement commits Kenya, the African Union and the rebels to withdraw.").includes(
      "provision of Kenya and African Union and anonymous: rebels (): The agreement commits Kenya, the African Union and the rebels to withdraw",
    ),
  );
});
