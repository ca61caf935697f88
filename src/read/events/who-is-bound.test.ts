import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claims = (text: string) => read(text, { published: "2031-06-04" }).claims;

test("whom a term binds has to keep its limit", () => {
  const limit = claims("The agreement requires Kenyan President Omar Tull to withdraw by the end of June.").find(
    ({ kind }) => kind === "deadline",
  );
  assert.deepEqual(limit?.actors, ["Omar Tull"]);
});

test("three may be given time as well as one", () => {
  const [limit] = claims("Mediators gave the United States, Egypt and Kenya until Friday to respond.");
  assert.equal(limit?.kind, "deadline");
  assert.equal(limit?.time?.iso, "2031-06-06");
});

test("an accord signed by three calls for something, and none of the three does", () => {
  const found = claims("An agreement signed by Norway, Egypt and Kenya on Monday calls for elections.");
  assert.equal(
    found.some(({ kind }) => kind === "position"),
    false,
  );
});

test("a draft that calls for a truce is what was told reporters, and speaks itself to nobody", () => {
  const found = claims("A diplomat told reporters that the draft called for a ceasefire.");
  assert.deepEqual(
    found.map(({ kind, chain }) => [kind, chain.at(-1)?.join()]),
    [["provision", "anonymous: diplomat"]],
  );
});

test("whose the teller is sent nothing", () => {
  const [sent] = claims("Norwegian Foreign Minister Ada Toll said the draft had been sent to Kenya on Monday.").filter(
    ({ kind }) => kind === "document",
  );
  assert.equal(sent.actors.includes("Norway"), false);
});

test("several who meet behind “after” meet all, behind the event or before it", () => {
  const met = (text: string) => {
    const found = claims(text);
    return [found.find(({ kind }) => kind === "meeting")?.actors, found.find(({ kind }) => kind === "incident")?.quote];
  };
  assert.deepEqual(met("Rebels attacked a convoy after Kenya and Norway met in Oslo on Monday."), [
    ["Kenya", "Norway"],
    "Rebels attacked a convoy",
  ]);
  assert.deepEqual(met("After Kenya and Norway met in Oslo on Monday, rebels attacked a convoy."), [
    ["Kenya", "Norway"],
    "rebels attacked a convoy",
  ]);
});

test("all of a list are met and written to", () => {
  const who = (text: string) => claims(text).map(({ actors, counterparts }) => [...actors, ...counterparts].join());
  assert.deepEqual(who("Kenya met Norway, the African Union and the UN on Monday."), [
    "Kenya,Norway,African Union,United Nations",
  ]);
  assert.deepEqual(who("Kenya sent the draft to Norway, the African Union and the UN on Monday."), [
    "Kenya,Norway,African Union,United Nations",
  ]);
});

test("the day of what two agreed is the nearest that its weekday can be", () => {
  const [extended] = claims("Kenya and Norway agreed to extend the ceasefire on Tuesday.");
  assert.equal(extended.time?.iso, "2031-06-03");
});
