import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claims = (text: string) => read(text, { published: "2031-06-04" }).claims;
const sources = (text: string) => [...new Set(claims(text).map(({ chain }) => chain.join(" > ")))];

test("what is held to be so has no source in whom it is said of", () => {
  assert.deepEqual(sources("Some 400 people, most of them believed to be civilians, were killed."), [""]);
  assert.deepEqual(sources("Thirty of the captives remain in Vell, at least 20 of them thought to have been hurt."), [
    "",
  ]);
});

test("a war that claims lives and an army that lays down its arms say nothing", () => {
  const war =
    "Kenya and Norway have fought three wars over the valley, the last of which claimed more than 6,500 lives.";
  assert.deepEqual(sources(war), [""]);
  assert.deepEqual(sources("The Tern Front laid down its arms under an accord reached in 2016."), [""]);
});

test("a noun and whoever does something to it are no source", () => {
  assert.deepEqual(
    sources("The truce was renewed on 5 May for 90 days, the longest pause the front has ever observed."),
    ["", "anonymous: front"],
  );
});

test("a verb of saying inside a quotation takes nothing behind its end", () => {
  assert.deepEqual(
    sources("“Every family argues before a wedding,” Ada Toll said in Oslo, promising to keep the peace."),
    ["Ada Toll"],
  );
});

test("behind “its” stands what somebody is, not who", () => {
  for (const office of ["Country Director", "Advocacy Adviser", "Legal Counsel", "Emergency Coordinator"])
    assert.deepEqual(
      sources(`Two drivers were hurt, according to its ${office}, Ada Toll. “They are brave,” she said.`),
      ["Ada Toll", ...(office.endsWith("Counsel") ? [] : [""])],
    );
});

test("whoever tells of somebody at the end of a sentence is not the one who is told of", () => {
  const told = "Kenya will free Omar Tull, a rebel commander said. The commander said the list was late.";
  assert.deepEqual(sources(told), ["anonymous: rebel commander"]);
  assert.ok(claims(told).every(({ kind }) => kind !== "role"));
});

test("a place by what is done to it or by what it has is no movement", () => {
  const text = (fought: string) =>
    `Norway and the Harbour Front met in Oslo. ${fought} The movement said it would reply.`;
  for (const fought of ["The army shelled Vell on Monday.", "Troops remain along Vell's southern edge."])
    assert.equal(sources(text(fought)).at(-1), "Harbour Front");
});

test("an army that a text names beside an armed group is the other side", () => {
  const text = `Envoys for Sudan called on the army and the Rapid Support Forces to stop. The army shelled Omdurman. Sudan is hungry.
The army said nothing. Both have until Saturday to reply.`;
  assert.deepEqual([...(claims(text).at(-1)?.actors ?? [])].sort(), ["Rapid Support Forces", "Sudanese army"]);
});

test("a movement's opponent is the state in its name rather than whoever lends the table", () => {
  const front = "National Democratic Front of Kenya";
  const text = `The ${front} ended a round in Oslo on Monday. The Harbour Brigade welcomed it. The Harbour Brigade is in the hills. Norway was pleased.
The ${front} praised Norway. The ${front} met Kenya's panel. The Harbour Brigade holds Vell. The ${front} was glad. Norway's minister left. Kenya wants a truce.

Both have until Saturday to reply.`;
  assert.deepEqual([...(claims(text).at(-1)?.actors ?? [])].sort(), ["Kenya", front]);
});
