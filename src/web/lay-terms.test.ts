import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ProvisionEntry, VersionEntry } from "../domain/state-of-play.ts";
import { playWith } from "./empty-play.ts";
import { layTerms } from "./lay-terms.ts";

const version = (id: string): VersionEntry => ({
  id,
  text: "the ferry accord",
  title: `Draft ${id}`,
  status: "described",
  parents: [],
  authors: [],
  dates: [],
  claims: [],
});
const term = (
  of: string | null,
  text: string,
  claim: string,
  modality: ProvisionEntry["modality"] = "asserted",
): ProvisionEntry => ({ version: of, modality, text, claims: [claim] });

describe("reported terms", () => {
  it("stand under their version, what is in it before what was taken out, and with no version last", () => {
    const laid = layTerms(
      playWith({
        versions: [version("D1"), version("D2"), version("D3")],
        provisions: [
          term(null, "the guns stay", "e"),
          term("D2", "the toll is gone", "c", "cancelled"),
          term("D2", "ferries run at night", "d"),
          term("D1", "a toll is levied", "a"),
          term("D1", "a toll is levied", "b"),
        ],
      }),
    );
    assert.deepEqual(
      laid.map(({ version: of, groups }) => [
        of?.id ?? null,
        groups.map(({ modality, terms }) => [modality, terms.map(({ text, claims }) => `${text}: ${claims.join()}`)]),
      ]),
      [
        ["D1", [["asserted", ["a toll is levied: a,b"]]]],
        [
          "D2",
          [
            ["asserted", ["ferries run at night: d"]],
            ["cancelled", ["the toll is gone: c"]],
          ],
        ],
        [null, [["asserted", ["the guns stay: e"]]]],
      ],
    );
  });
  it("lose nothing", () => {
    const modalities = ["asserted", "denied", "planned", "sought", "possible", "cancelled", "postponed"] as const;
    const provisions = modalities.map((modality) => term(null, modality, modality, modality));
    const [{ groups }] = layTerms(playWith({ provisions }));
    assert.equal(groups.flatMap(({ terms }) => terms).length, modalities.length);
  });
});
