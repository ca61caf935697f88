import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The innermost source of each claim that has one. */
function sources(text: string): readonly (readonly string[])[] {
  return read(text, { published: "2031-06-04", title: null }).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1]],
  );
}

test("another name in quotation marks hides no speaker", () => {
  for (const aside of ['known as "the Heron"', "also known as “Heron”", 'nicknamed "Heron" by his men'])
    assert.deepEqual(sources(`Gen Ivo Brek, ${aside}, announced that the war was over.`), [["Ivo Brek"]]);
});

test("two participles behind a name hide no speaker", () => {
  for (const aside of [
    "formed in Norway in May and grouping armed and civilian foes of Brek",
    "set up in Norway and led by Ivo Brek",
  ])
    assert.deepEqual(sources(`The KNF, ${aside}, has repeatedly said the war was over.`), [["KNF"]]);
});

test("several without a name speak along with those of them who have one", () => {
  for (const aside of [
    ", including the Tern League,",
    ", including the Tern League, a body that unites exiled teachers and former clerks,",
    ", among them the Tern League, a body of exiles,",
    " (including the Tern League)",
  ])
    assert.deepEqual(sources(`Several unions${aside} said the war was over.`), [
      ["anonymous: Several unions", "Tern League"],
    ]);
});

test("they are all of those, and half a name is none", () => {
  const all = ["anonymous: Several unions", "Tern League"];
  const text =
    "Ada Toll met Ivo Brek. Several unions, including the Tern League, said the war was over. They say it is lost.";
  assert.deepEqual(sources(text), [all, all]);
  assert.deepEqual(sources("Several unions, including the Norway Conference of Clerks, said the war was over."), [
    ["anonymous: Several unions"],
  ]);
});

test("some parties of a country are not the parties to its talks", () => {
  assert.deepEqual(sources("Norway met Kenya in Vell. Several opposition parties said the war was over."), [
    ["anonymous: Several opposition parties"],
  ]);
  assert.deepEqual(sources("Norway met Kenya in Vell. The warring parties said the war was over."), [
    ["Kenya", "Norway"],
  ]);
});

test("heads of states counted off again speak for the same states", () => {
  const text = "The presidents of Kenya, Norway and Sweden met. “We call for a truce,” the three presidents said.";
  assert.deepEqual(sources(text), [["Kenya", "Norway", "Sweden"]]);
});

test("a participle before an office and its holder is no verb", () => {
  const text =
    "Ending a long silence, exiled Kenyan premier Ivo Brek wrote to the UN envoy, insisting the army must leave.";
  assert.deepEqual(sources(text), [["Ivo Brek"]]);
});

test("a capital before the first word and what goes on meanwhile are the reporter's", () => {
  assert.deepEqual(sources("NAIROBI Kenya's army said the war was over."), [["Kenyan army"]]);
  const { claims } = read("The talks will be hard, delegates said, even as soldiers shelled Vell.", { title: null });
  assert.deepEqual(claims.find(({ quote }) => quote.includes("shelled"))?.chain, []);
});
