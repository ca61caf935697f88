import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, actors and chain of a text's claims, roles left out. */
function told(text: string): string[] {
  const { claims } = read(text, { published: "2031-06-04", title: null });
  return claims
    .filter(({ kind }) => kind !== "role")
    .map(({ kind, actors, chain }) => `${kind} ${actors.join(" + ")} (${chain.flat().join(" + ")})`);
}

test("what somebody quotes within a quotation is not the speaker's own demand", () => {
  assert.deepEqual(told("“They said plainly ‘We need to take Vell’,” Toll said."), ["statement Toll (Toll)"]);
  assert.deepEqual(told("“He says that we need to take Vell,” Toll said."), ["statement Toll (Toll)"]);
  assert.deepEqual(told("“We said that we need a truce,” Toll said."), ["position Toll (Toll)"]);
});

test("an aside before its verb leaves a speaker the words, a quoted adverb a state its stand", () => {
  assert.deepEqual(told("In a post on Thursday, Lena Toll, while not naming Kenya, wrote that the list was long."), [
    "statement Lena Toll (Lena Toll)",
  ]);
  assert.deepEqual(told("Kenya “flatly” opposes any deal, Foreign Minister Lena Toll said."), [
    "position Kenya (Lena Toll)",
  ]);
});

test("two who are named beside their offices speak by their names", () => {
  assert.deepEqual(told("The leaders of Kenya and Norway, Ada Toll and Ivo Brek, said the list was long."), [
    "statement Ada Toll + Ivo Brek (Ada Toll + Ivo Brek)",
  ]);
  assert.deepEqual(told("Ada Toll, Kenya's cabinet affairs minister, said the list was long."), [
    "statement Ada Toll (Ada Toll)",
  ]);
});

test("a port in a list says nothing, and an envoy without a name goes on", () => {
  const words = "The special envoy for Kenya said there was calm in the ports of Vell, Ostrel and Ras Brek.";
  const envoy = "anonymous: special envoy for Kenya";
  assert.deepEqual(told(`${words}\n\n“It is a start,” he added.`), [
    `statement ${envoy} (${envoy})`,
    `statement ${envoy} (${envoy})`,
  ]);
});
