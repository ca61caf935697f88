import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const told = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "document" || kind === "provision")
    .map(({ kind, quote, modality }) => `${kind}: ${quote}${modality === "asserted" ? "" : ` | ${modality}`}`);

test("a text is told in a relative clause, its term behind it", () => {
  assert.deepEqual(told("A letter that Kenya wrote in March and sent to both in June proposes a census."), [
    "document: A letter that Kenya wrote in March",
    "provision: proposes a census",
  ]);
  assert.deepEqual(told("A secret draft that surfaced in Ostrel in June allowed two ferries."), [
    "document: A secret draft that surfaced in Ostrel in June",
    "provision: allowed two ferries",
  ]);
  assert.deepEqual(told("Published in June, the paper would halve the levy."), [
    "document: Published in June, the paper",
    "provision: would halve the levy",
  ]);
});

test("a text goes about, lands or is laid down", () => {
  for (const text of [
    "A Kenyan draft is doing the rounds.",
    "The rebels' answer came on Friday.",
    "On Tuesday the envoy laid a single sheet on the table.",
    "The council had the map redrafted in March.",
  ])
    assert.deepEqual(told(text), [`document: ${text.slice(0, -1)}`], text);
  assert.deepEqual(told("The bus came on Friday."), []);
});

test("a pronoun stands for the text spoken of last", () => {
  assert.deepEqual(told("The envoy tabled a map on Monday. It has not been sent back."), [
    "document: The envoy tabled a map on Monday",
    "document: It has not been sent back | denied",
  ]);
  assert.deepEqual(told("The pilot is ill. It has not been made public."), []);
});

test("where a report has a text from is no step in its life", () => {
  assert.deepEqual(told("A diplomat who has read the map laughed."), []);
});

test("numbered articles are texts", () => {
  assert.deepEqual(told("Article IX obliges both sides to open the canal."), [
    "provision: Article IX obliges both sides to open the canal",
  ]);
});

test("a longer quotation gives its events beside itself", () => {
  const claims = read("“The army shelled the port on Sunday. Our calendar is not theirs,” Mara Quill said.", {
    published: "2031-06-04",
  }).claims;
  assert.deepEqual(
    claims.map(({ kind, quote }) => `${kind}: ${quote}`),
    [
      "statement: “The army shelled the port on Sunday. Our calendar is not theirs,” Mara Quill said",
      "incident: The army shelled the port on Sunday",
    ],
  );
});

test("initials are put to a text, undertakings in an accord just told of are its terms", () => {
  assert.deepEqual(told("Kenya and Uganda initialled the accord on Monday."), [
    "document: Kenya and Uganda initialled the accord on Monday",
  ]);
  assert.deepEqual(
    told(
      "Kenya and Uganda signed an accord on Monday. Kenya pledged to leave Ostrel and to free the port. Uganda undertook that no shells would fall, and that its gates would open.",
    ).filter((line) => line.startsWith("provision")),
    [
      "provision: Kenya pledged to leave Ostrel",
      "provision: to free the port",
      "provision: Uganda undertook that no shells would fall",
      "provision: that its gates would open",
    ],
  );
});
