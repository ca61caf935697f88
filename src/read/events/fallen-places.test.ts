import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const incidents = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.filter(({ kind }) => kind === "incident");

test("a place that falls to somebody is an incident of whoever took it", () => {
  for (const text of [
    "Arlby fell to the rebels on 1 May.",
    "Two more towns have fallen to the rebels.",
    "The provincial capital had fallen to the rebels in May.",
    "The port of Arlby fell to the rebels at dawn.",
  ]) {
    const [incident] = incidents(text);
    assert.deepEqual(incident?.actors, ["anonymous: the rebels"], text);
  }
});

test("tasks, levels and people that fall are none", () => {
  for (const text of [
    "The task fell to the envoy on Monday.",
    "Unemployment fell to 4 percent in May.",
    "The currency fell to its lowest level on Monday.",
    "Responsibility falls to the commission.",
    "The road fell into disrepair.",
  ])
    assert.deepEqual(incidents(text), [], text);
});
